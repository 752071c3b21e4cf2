"""A caption under or over a picture: as many rows as it is given, always as high, so that the picture stays still."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.kit.elision import wrapped_text
from desktop.kit.plain_words import tooltip

ROWS = 2


class Caption(QLabel):
    """What has no room is cut and stands in the tooltip. ``role`` is that of the style sheet."""

    def __init__(self, parent: QWidget | None = None, role: str = "caption", rows: int = ROWS) -> None:
        super().__init__(parent)
        self._rows = rows
        self._words = ""
        self._lines: list[str] = []
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """All that it says, whatever has room."""
        return self._words

    @property
    def lines(self) -> tuple[str, ...]:
        """What has room, line by line."""
        return tuple(self._lines)

    def say(self, words: str, *, aloud: bool = False) -> None:
        """Show other words; ``aloud`` to a screen reader too."""
        if words == self._words:
            return
        self._words = words
        self._write()
        if aloud and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._write()

    def _write(self) -> None:
        metrics = self.fontMetrics()
        self.setFixedHeight(self._rows * metrics.lineSpacing() + 4)
        room = self.width() - metrics.height()  # so that two beside each other do not read as one
        self._lines = wrapped_text(self._words, QFontMetricsF(metrics), room, self._rows)
        self.setToolTip(tooltip(self._words))
        self.setAccessibleName(self._words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines themselves: given to the label as its text, the whole window would be laid out for each."""
        painter, height = QPainter(self), self.fontMetrics().lineSpacing()
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for order, line in enumerate(self._lines):
            row = QRect(0, 2 + order * height, self.width(), height)
            self.style().drawItemText(
                painter, row, int(flags), self.palette(), self.isEnabled(), line, self.foregroundRole()
            )
        painter.end()
