"""A sentence over the lower edge of the view: it tells what became of a command, and goes with the next input."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.theme import Look

_INPUT = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress)
_LAYOUT = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


class Notice(QLabel):
    """Stands in the middle over ``below``, a part of the window ``parent``; where that is hidden, at its lower end."""

    def __init__(self, look: Look, below: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._below = below
        self.setProperty("role", "notice")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()
        look.changed.connect(self._stand)
        for watched in (below, parent):
            watched.installEventFilter(self)

    def tell(self, words: str) -> None:
        """Say a sentence, also to a screen reader; nothing takes back what was said."""
        self.setText(words)
        application = QApplication.instance()
        if application is None:
            return
        if not words:
            application.removeEventFilter(self)
            self.hide()
            return
        application.installEventFilter(self)  # while there is something to take away, and no longer
        self._stand()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _stand(self) -> None:
        window = self.parentWidget()
        if not self.text() or window is None:
            return
        self.setFixedWidth(max(min(window.width() - 80, self._look.length(620)), 200))
        self.adjustSize()
        is_there = self._below.isVisibleTo(window)
        bottom = self._below.mapTo(window, QPoint()).y() if is_there else window.height()
        self.move((window.width() - self.width()) // 2, bottom - self.height() - 14)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self.tell("")
        elif event.type() in _LAYOUT and watched in (self._below, self.parentWidget()):
            self._stand()
        return False
