"""Who helps in a country, set in type: each number large enough to dial from, and below it whose it is.

The list and the picture show the same.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from desktop.i18n import listed, named
from desktop.kit.typeset import Typeset
from desktop.theme import Look
from desktop.views.guidance.basis import Basis
from desktop.views.guidance.guidance_words import way_words
from models.guidance import Country, Guidance, Help, Way

_WIDEST = 900
_COUNTRY, _CELL = 130, 230
_MOST_BESIDE = 3
"""How many stand beside each other at most."""


@dataclass(frozen=True)
class HelpCell:
    """One who helps: the number in large, whose it is, when somebody answers and how else, for whom, and where else."""

    number: str
    name: str
    under: str
    text: str


@dataclass(frozen=True)
class HelpRow:
    """All who help in one country; ``told`` is read aloud."""

    id: str
    title: str
    cells: tuple[HelpCell, ...]
    told: str


def row_of(country: Country, guidance: Guidance, basis: Basis) -> HelpRow:
    """A country in the language in use."""
    name = basis.text(country.name)
    cells = tuple(_cell(entry, basis) for entry in guidance.help_in(country.id))
    told = listed(
        " · ".join(part for part in (cell.name, cell.number, cell.under, cell.text) if part) for cell in cells
    )
    return HelpRow(country.id, name, cells, named(name, told))


def _cell(entry: Help, basis: Basis) -> HelpCell:
    first, *others = entry.contacts
    dialled = [way_words(other) for other in others if other.way is not Way.ONLINE]
    online = [other.at for other in others if other.way is Way.ONLINE]
    return HelpCell(
        first.at.replace(" ", "\u00a0"),
        basis.text(entry.name),
        " · ".join(part for part in (basis.text(entry.hours), *dialled) if part),
        " ".join((basis.text(entry.text), *online)),
    )


class HelpSheet:
    """Lays countries out in one look, and paints them."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._kept: dict[tuple[HelpRow, int, bool], Typeset] = {}
        self.dress()

    def dress(self) -> None:
        """Take the fonts of the look in use; what was laid out in others is forgotten."""
        look = self._look
        self._country, self._number = look.font(15, bold=True), look.font(18, bold=True)
        self._name, self._small, self._pad = look.font(12.5, semibold=True), look.font(12), look.length(6)
        self._kept = {}

    @property
    def widest(self) -> int:
        """How wide a row is in a picture."""
        return self._look.length(_WIDEST)

    def laid(self, row: HelpRow, width: int, *, is_open: bool) -> Typeset:
        """A country in a row ``width`` pixels wide; an open one says for whom each number is."""
        key = (row, width, is_open)
        if key not in self._kept:
            self._kept[key] = self._lay(row, min(width, self.widest), is_open)
        return self._kept[key]

    def _lay(self, row: HelpRow, width: int, is_open: bool) -> Typeset:
        made, pad = Typeset(height=float(self._pad)), self._pad
        country, least = self._look.length(_COUNTRY), self._look.length(_CELL)
        if width < country + least + 3 * pad:
            made.write(pad, width - 2 * pad, row.title, self._country, "ink")
            left = pad
        else:
            top = made.height
            made.write(pad, country, row.title, self._country, "ink")
            made.height, left = top, pad + country + pad
        many = max(min((width - left) // least, _MOST_BESIDE), 1)
        wide = (width - left) / many
        for start in range(0, len(row.cells), many):
            top = lowest = made.height
            for place, cell in enumerate(row.cells[start : start + many]):
                made.height = top
                self._write_cell(made, left + place * wide, wide - pad, cell, is_open)
                lowest = max(lowest, made.height)
            made.height = lowest + pad * 0.6
        made.height += pad * 0.4
        return made

    def _write_cell(self, made: Typeset, x: float, wide: float, cell: HelpCell, is_open: bool) -> None:
        made.write(x, wide, cell.number, self._number, "ink")
        made.write(x, wide, cell.name, self._name, "ink")
        if cell.under:
            made.write(x, wide, cell.under, self._small, "muted")
        if is_open:
            made.write(x, wide, cell.text, self._small, "ink")

    def paint(self, painter: QPainter, row: HelpRow, corner: QPointF, laid: Typeset) -> None:
        """A country with its upper left corner at a place."""
        laid.paint(painter, self._look, corner, 0)
