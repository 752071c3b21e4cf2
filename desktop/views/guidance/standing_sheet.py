"""Where something stands, set in type: what, its standing and its date in one line, and when it is open, the words.

The list and the picture show the same.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from desktop.i18n import listed, named
from desktop.kit.typeset import FamilyMark, Mark, Typeset, line_height
from desktop.theme import Look
from desktop.views.guidance.basis import Basis
from desktop.views.guidance.guidance_words import date_words, marked, status_words
from models.catalog import Catalog
from models.guidance import Status

_WIDEST = 900
_NARROW = 620
"""How wide a row is at most, and below which width its standing and its date go below what they are of."""
_KIND, _DATE = 190, 150


@dataclass(frozen=True)
class StandingRow:
    """One status in words; ``heads`` is the country's name where the row is the first of it, ``told`` is read aloud."""

    id: str
    country: str
    heads: str
    title: str
    kind: str
    date: str
    text: str
    family: str
    mark: FamilyMark
    told: str


def row_of(status: Status, catalog: Catalog, basis: Basis, *, is_first: bool) -> StandingRow:
    """A status in the language in use."""
    country = basis.text(catalog.guidance.country_by_id[status.country].name)
    family = catalog.family_by_id[status.family]
    subject, kind, date = basis.text(status.subject), status_words(status.kind), date_words(status.date)
    text = marked(basis.text(status.text), basis.reads(status.facts))
    return StandingRow(
        id=status.id,
        country=country,
        heads=country if is_first else "",
        title=subject,
        kind=kind,
        date=date,
        text=text,
        family=status.family,
        mark=FamilyMark(basis.text(family.name), family.tone, family.marker),
        told=named(country, listed(part for part in (subject, kind, date, text) if part)),
    )


class StandingSheet:
    """Lays statuses out in one look, and paints them."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._kept: dict[tuple[StandingRow, int, bool], Typeset] = {}
        self.dress()

    def dress(self) -> None:
        """Take the fonts of the look in use; what was laid out in others is forgotten."""
        look = self._look
        self._country, self._subject = look.font(15, bold=True), look.font(13, semibold=True)
        self._plain, self._body = look.font(13), look.font(12.5)
        self._pad, self._radius = look.length(6), look.pixels(12) * 0.36
        self._kept = {}

    @property
    def widest(self) -> int:
        """How wide a row is in a picture."""
        return self._look.length(_WIDEST)

    def laid(self, row: StandingRow, width: int, *, is_open: bool) -> Typeset:
        """A status in a row ``width`` pixels wide; an open one says all."""
        key = (row, width, is_open)
        if key not in self._kept:
            self._kept[key] = self._lay(row, min(width, self.widest), is_open)
        return self._kept[key]

    def _lay(self, row: StandingRow, width: int, is_open: bool) -> Typeset:
        made, pad = Typeset(height=self._pad * 0.65), self._pad
        if row.heads:
            made.height += pad * 0.5
            made.write(pad, width - 2 * pad, row.heads, self._country, "ink")
            made.height += pad * 0.4
        left = pad + 2.6 * self._radius + pad
        made.marks.append(Mark(pad + self._radius, made.height + line_height(self._subject) / 2, row.mark))
        if width < self._look.length(_NARROW):
            made.write(left, width - left - pad, row.title, self._subject, "ink")
            under = " · ".join(part for part in (row.kind, row.date) if part)
            made.write(left, width - left - pad, under, self._plain, "ink")
        else:
            kind, date = self._look.length(_KIND), self._look.length(_DATE)
            top = made.height
            made.put(width - date, row.date, self._plain, "muted")
            made.write(width - date - kind, kind - pad, row.kind, self._subject, "ink")
            below, made.height = made.height, top
            made.write(left, width - date - kind - left - pad, row.title, self._subject, "ink")
            made.height = max(made.height, below)
        if is_open:
            made.write(left, width - left - pad, row.text, self._body, "muted")
        made.height += pad * 0.65
        return made

    def paint(self, painter: QPainter, row: StandingRow, corner: QPointF, laid: Typeset) -> None:
        """A status with its upper left corner at a place."""
        laid.paint(painter, self._look, corner, self._radius)
