"""A label whose words change while the clock plays: as long as they find room, nothing else is laid out for them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

_AMPLE = 2000


class SteadyLabel(QLabel):
    """It paints its words itself: Qt's own label would have the whole window laid out for every change of them.

    It has to be given a least width in which they usually find room.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""

    def text(self) -> str:
        return self._words

    def setText(self, words: str) -> None:  # noqa: N802  Qt's own name
        before, self._words = self.sizeHint().width(), words
        self.setAccessibleName(words)
        if max(before, self.sizeHint().width()) > self.minimumWidth():
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """That of Qt's own label with the same words."""
        left = int(Qt.AlignmentFlag.AlignLeft)
        return self.fontMetrics().boundingRect(0, 0, _AMPLE, _AMPLE, left, self._words).size()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            self.alignment(),
            self.palette(),
            self.isEnabled(),
            self._words,
            self.foregroundRole(),
        )
        painter.end()
