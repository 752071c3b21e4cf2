"""An open question set in type: its sign, the question, what is missing and of whom, and when it is open, the rest.

The list and the picture show the same.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from desktop.i18n import named
from desktop.kit.glyph import paint_glyph
from desktop.kit.typeset import Mark, Typeset, line_height
from desktop.theme import Look
from desktop.views.evidence.unknown_model import UnknownRow
from desktop.views.evidence.unknown_words import SIGNS, lack_words

translate = QCoreApplication.translate
_WIDEST = 720
"""How wide a line is at most, at the usual text size: longer ones are hard to read."""


class UnknownSheet:
    """Lays questions out in one look, and paints them."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._kept: dict[tuple[UnknownRow, int, bool], Typeset] = {}
        self.dress()

    def dress(self) -> None:
        """Take the fonts of the look in use; what was laid out in others is forgotten."""
        look = self._look
        self._big, self._small = look.font(14, semibold=True), look.font(12)
        self._strong, self._body = look.font(12, semibold=True), look.font(13)
        self._pad, self._sign = look.length(9), look.pixels(14) * 1.5
        self._kept = {}

    @property
    def widest(self) -> int:
        """How wide a row is at most before its lines would be too long to read."""
        return round(self._look.length(_WIDEST) + self._sign + 3 * self._pad)

    def laid(self, row: UnknownRow, width: int, *, is_open: bool) -> Typeset:
        """A question in a row ``width`` pixels wide; an open one says what is known and what would answer it."""
        key = (row, width, is_open)
        if key not in self._kept:
            self._kept[key] = self._lay(row, width, is_open)
        return self._kept[key]

    def _lay(self, row: UnknownRow, width: int, is_open: bool) -> Typeset:
        made = Typeset(height=float(self._pad))
        left = self._pad + self._sign + self._pad
        wide = min(width - left - self._pad, self._look.length(_WIDEST))
        made.write(left, wide, row.question, self._big, "ink")
        self._write_under(made, left, wide, row)
        if is_open:
            answer = named(translate("Unknown", "What would answer it"), row.would_answer)
            for words in (named(translate("Unknown", "Known so far"), row.known), answer):
                made.height += self._pad * 0.6
                made.write(left, wide, words, self._body, "ink")
        made.height += self._pad
        return made

    def _write_under(self, made: Typeset, left: float, wide: float, row: UnknownRow) -> None:
        """What is missing, then each family with its shape, one after the other."""
        metrics, strong = QFontMetricsF(self._small), QFontMetricsF(self._strong)
        radius = self._look.pixels(11) * 0.36
        made.height += self._pad * 0.25
        lack = lack_words(row.lack)
        made.put(left, lack, self._strong, "muted")
        gap = metrics.horizontalAdvance("  ")
        x = left + strong.horizontalAdvance(lack) + 2 * gap
        for mark in row.marks:
            name = metrics.horizontalAdvance(mark.name)
            if x > left and x + 2.6 * radius + 3 + name > left + wide:
                x, made.height = left, made.height + line_height(self._small)
            made.marks.append(Mark(x + radius, made.height + metrics.height() / 2, mark))
            made.put(x + 2.6 * radius + 3, mark.name, self._small, "muted")
            x += 2.6 * radius + 3 + name + 1.5 * gap
        made.height += line_height(self._small)

    def paint(self, painter: QPainter, row: UnknownRow, corner: QPointF, laid: Typeset) -> None:
        """A question with its upper left corner at a place."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sign = QRectF(
            corner.x() + self._pad, corner.y() + self._pad - self._sign * 0.06, self._sign, self._sign
        )
        paint_glyph(painter, SIGNS[row.lack], sign, self._look.theme.colour("ink"))
        painter.restore()
        laid.paint(painter, self._look, corner, self._look.pixels(11) * 0.36)
