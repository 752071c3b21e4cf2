"""A line of words that ends in “…” where it finds no room, and then tells all of it under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop.kit.plain_words import tooltip


class ElidedLabel(QLabel):
    """A label that asks for no width of its own. Its words are what they are: no markup in them is followed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self.width() >= self.sizeHint().width():
            event.ignore()
            return False
        return super().event(event)

    def setText(self, words: str) -> None:  # noqa: N802  Qt's own name
        super().setText(words)
        self.setToolTip(tooltip(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter = QPainter(self)
        self.style().drawItemText(
            painter, area, self.alignment(), self.palette(), self.isEnabled(), words, self.foregroundRole()
        )
        painter.end()
