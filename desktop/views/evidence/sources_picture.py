"""Sources as a reading list on a picture: numbered citations, one under the other."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from desktop.i18n import number
from desktop.kit.citation import short_citation, vancouver
from desktop.theme import Look
from models.evidence import Source

translate = QCoreApplication.translate
MOST = 30
"""As many are written out: more would be too small to read on a page or a slide."""
_WIDTH = 880
_GAP = 9


class ReadingList:
    """Lays the citations out once; :meth:`draw` writes them."""

    def __init__(self, sources: Sequence[Source], look: Look) -> None:
        self._look = look
        self._name, self._words = look.font(13, semibold=True), look.font(12.5)
        self._width = float(look.length(_WIDTH))
        self._indent = QFontMetricsF(self._name).horizontalAdvance(number(MOST)) + look.length(14)
        self._entries = [(number(place), *_told(source)) for place, source in enumerate(sources[:MOST], 1)]
        self._rest = len(sources) - len(self._entries)

    @property
    def size(self) -> QSize:
        """How large the list is, in logical pixels."""
        gap, height = self._look.length(_GAP), 0.0
        for _place, name, words in self._entries:
            height += self._height(name, self._name) + self._height(words, self._words) + gap
        if self._rest:
            height += self._height(self._more(), self._words)
        return QSize(round(self._width), max(ceil(height), 1))

    def _more(self) -> str:
        told = translate("Sources", "and {n} more, which the file of citations holds")
        return told.format(n=number(self._rest))

    def _height(self, words: str, font: QFont) -> float:
        if not words:
            return 0.0
        room = QRectF(0, 0, self._width - self._indent, 10_000)
        return QFontMetricsF(font).boundingRect(room, int(Qt.TextFlag.TextWordWrap), words).height()

    def draw(self, painter: QPainter, target: QRectF) -> None:
        """Write the list from the upper left corner of ``target`` on."""
        y = target.top()
        for place, name, words in self._entries:
            self._write(painter, place, self._name, "muted", QRectF(target.left(), y, self._indent, 40))
            for part, font, role in ((name, self._name, "ink"), (words, self._words, "muted")):
                height = self._height(part, font)
                area = QRectF(target.left() + self._indent, y, self._width - self._indent, height)
                self._write(painter, part, font, role, area)
                y += height
            y += self._look.length(_GAP)
        if self._rest:
            area = QRectF(target.left() + self._indent, y, self._width - self._indent, 40)
            self._write(painter, self._more(), self._words, "muted", area)

    def _write(self, painter: QPainter, words: str, font: QFont, role: str, area: QRectF) -> None:
        painter.setFont(font)
        painter.setPen(self._look.theme.colour(role))
        painter.drawText(area, int(Qt.TextFlag.TextWordWrap), words)


def _told(source: Source) -> tuple[str, str]:
    """What a source is called, and its citation where that says more."""
    name, citation = short_citation(source), vancouver(source)
    return name, "" if citation.rstrip(".") == name else citation
