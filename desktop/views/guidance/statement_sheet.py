"""A statement set in type: its heading, and when it is open, what it says. The list and the picture show the same."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from desktop.i18n import named
from desktop.kit.citation import short_citation
from desktop.kit.typeset import Typeset
from desktop.theme import Look
from desktop.views.guidance.basis import Basis
from desktop.views.guidance.guidance_words import marked
from models.guidance import Statement, Topic

_WIDEST = 620
"""How wide a line is at most, at the usual text size."""


@dataclass(frozen=True)
class StatementRow:
    """One statement in words; ``text`` says how it was read where that was not in the source, ``cited`` who says it,
    ``told`` is read aloud."""

    id: str
    topic: Topic
    title: str
    text: str
    cited: str
    told: str


def row_of(statement: Statement, basis: Basis) -> StatementRow:
    """A statement in the language in use."""
    heading = basis.text(statement.heading)
    text = marked(basis.text(statement.text), basis.reads(statement.facts))
    cited = " · ".join(map(short_citation, basis.sources(statement.facts)))
    return StatementRow(statement.id, statement.topic, heading, text, cited, named(heading, text))


class StatementSheet:
    """Lays statements out in one look, and paints them; where it ``cites``, whoever says it stands below."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._kept: dict[tuple[StatementRow, int, bool, bool], Typeset] = {}
        self.cites = False
        self.dress()

    def dress(self) -> None:
        """Take the fonts of the look in use; what was laid out in others is forgotten."""
        look = self._look
        self.group, self._heading = look.font(15, bold=True), look.font(13, semibold=True)
        self.body, self._small, self.pad = look.font(12.5), look.font(11.5), look.length(5)
        self._kept = {}

    def laid(self, row: StatementRow, width: int, *, is_open: bool) -> Typeset:
        """A statement in a row ``width`` pixels wide; an open one says all."""
        return self.set_in_type(row, width, is_open=is_open, cites=self.cites)

    def set_in_type(self, row: StatementRow, width: int, *, is_open: bool, cites: bool) -> Typeset:
        """The same, with who says it or without."""
        key = (row, width, is_open, cites)
        if key not in self._kept:
            made = Typeset(height=float(self.pad))
            wide = min(width - 2 * self.pad, self._look.length(_WIDEST))
            made.write(self.pad, wide, row.title, self._heading, "ink")
            if is_open:
                made.height += self.pad * 0.2
                made.write(self.pad, wide, row.text, self.body, "muted")
                if cites and row.cited:
                    made.write(self.pad, wide, row.cited, self._small, "muted", 1)
            made.height += self.pad
            self._kept[key] = made
        return self._kept[key]

    def height_of(self, rows: Iterable[StatementRow], width: int, *, is_open: bool, cites: bool) -> int:
        """How high some statements are one below the other, each with its line."""
        made = (self.set_in_type(row, width, is_open=is_open, cites=cites) for row in rows)
        return sum(round(laid.height) + 1 for laid in made)

    def paint(self, painter: QPainter, row: StatementRow, corner: QPointF, laid: Typeset) -> None:
        """A statement with its upper left corner at a place."""
        laid.paint(painter, self._look, corner, 0)
