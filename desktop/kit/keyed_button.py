"""A button that has its keys while it has the focus: the space bar presses it and does not start the clock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.kit.own_keys import PRESSING, keep_own_key
from desktop.kit.plain_words import without_mnemonic


class KeyedButton(QAbstractButton):
    """The focus comes by Tab alone: after a click the keys go on to mean what they meant before. An & in its words is
    an &, and gives it no shortcut; ``words`` are what is to be painted, ``text`` is what Qt reads."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def setText(self, words: str) -> None:  # noqa: N802  Qt's own name
        self.words = words
        super().setText(without_mnemonic(words))

    def event(self, event: QEvent) -> bool:
        return keep_own_key(event, PRESSING) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
