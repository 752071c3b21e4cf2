"""A serious or rare harm set in type: what it is, and each figure with the setting, people and dose it comes from.

The list and the picture show the same.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from desktop.kit.typeset import MOST_LINES, FamilyMark, Mark, Typeset, line_height
from desktop.theme import Look

_WIDEST = 760
"""How wide a line is at most, at the usual text size."""
CLOSED = 3
"""How many figures a row shows that is not open."""


@dataclass(frozen=True)
class HarmLine:
    """One figure: whose, what it is, and below it in whom; ``setting`` never stands apart from it."""

    family: FamilyMark
    figure: str
    setting: str
    whom: str


@dataclass(frozen=True)
class HarmRow:
    """One harm in words; ``told`` is read aloud, ``search`` is what typed words are looked for in."""

    id: str
    title: str
    about: str
    lines: tuple[HarmLine, ...]
    nothing: str
    more: str
    told: str
    settings: frozenset[str]
    search: str


class HarmSheet:
    """Lays harms out in one look, and paints them."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._kept: dict[tuple[HarmRow, int, bool], Typeset] = {}
        self.dress()

    def dress(self) -> None:
        """Take the fonts of the look in use; what was laid out in others is forgotten."""
        look = self._look
        self._big, self._body = look.font(14, semibold=True), look.font(12.5)
        self._strong, self._small = look.font(12.5, semibold=True), look.font(12)
        self._heading = look.font(11.5, semibold=True)
        self._pad, self._radius = look.length(8), look.pixels(11) * 0.38
        self._kept = {}

    @property
    def widest(self) -> int:
        """How wide a row is at most before its lines would be too long to read."""
        return round(self._look.length(_WIDEST) + 4 * self._pad)

    def laid(self, row: HarmRow, width: int, *, is_open: bool) -> Typeset:
        """A harm in a row ``width`` pixels wide; an open one says what it is, and cuts nothing short."""
        key = (row, width, is_open)
        if key not in self._kept:
            self._kept[key] = self._lay(row, width, is_open)
        return self._kept[key]

    def _lay(self, row: HarmRow, width: int, is_open: bool) -> Typeset:
        made, pad = Typeset(height=float(self._pad)), self._pad
        wide = min(width - 2 * pad, self._look.length(_WIDEST))
        made.write(pad, wide, row.title, self._big, "ink")
        if is_open:
            made.write(pad, wide, row.about, self._body, "muted")
        if row.nothing:
            made.write(pad, wide, row.nothing, self._small, "muted")
        shown = row.lines if is_open else row.lines[:CLOSED]
        setting = ""
        for line in shown:
            if line.setting != setting:
                setting = line.setting
                made.height += pad * (0.7 if is_open else 0.25)
                made.write(pad, wide, setting, self._heading, "muted")
            # A line that is not broken may be as long as the row: it is cut at its end only.
            self._write_line(made, line, wide if is_open else width - 2 * pad, is_open)
        if len(shown) < len(row.lines):
            made.write(self._indent, wide, row.more, self._small, "muted")
        made.height += pad
        return made

    @property
    def _indent(self) -> float:
        return self._pad * 1.5 + 3.2 * self._radius

    def _write_line(self, made: Typeset, line: HarmLine, wide: float, is_open: bool) -> None:
        """A figure beside the shape of its family, and below it in whom; all of that where the row is open."""
        font, most = (self._strong, MOST_LINES) if is_open else (self._body, 1)
        made.height += self._pad * (0.35 if is_open else 0.1)
        made.marks.append(Mark(self._pad + self._radius, made.height + line_height(font) / 2, line.family))
        room = wide - self._indent + self._pad
        made.write(self._indent, room, line.figure, font, "ink", most)
        made.write(self._indent, room, line.whom, self._small, "muted", MOST_LINES if is_open else 1)

    def paint(self, painter: QPainter, row: HarmRow, corner: QPointF, laid: Typeset) -> None:
        """A harm with its upper left corner at a place."""
        laid.paint(painter, self._look, corner, self._radius)
