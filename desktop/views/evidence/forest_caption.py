"""What stands under the plot on a picture: the answer with its warnings, and how it was pooled.

A picture leaves the program alone, so it carries the words that stand around the plot on the screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from desktop.kit.elision import wrapped_text
from desktop.theme import Look

_GAP = 8
_MOST_LINES = 40


class Caption:
    """Paragraphs set in lines ``width`` pixels wide."""

    def __init__(self, look: Look, paragraphs: Sequence[str], width: float) -> None:
        self._look, self._font = look, look.font(12.5)
        self._gap = look.length(_GAP)
        metrics = QFontMetricsF(self._font)
        self._ascent, self._line = metrics.ascent(), metrics.height() * 1.1
        self._lines = [
            wrapped_text(words, metrics, width - 2 * self._gap, _MOST_LINES) for words in paragraphs if words
        ]

    @property
    def height(self) -> int:
        """How high it is, with the gaps above its paragraphs; nothing without words."""
        return ceil(sum(self._gap + len(lines) * self._line for lines in self._lines))

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Write it from the upper left corner of an area on."""
        painter.save()
        painter.setFont(self._font)
        painter.setPen(self._look.theme.colour("ink"))
        y = area.top()
        for lines in self._lines:
            y += self._gap
            for line in lines:
                painter.drawText(QPointF(area.left() + self._gap, y + self._ascent), line)
                y += self._line
        painter.restore()
