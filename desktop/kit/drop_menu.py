"""A menu that drops from a button and tells by its name what the reader takes of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.kit.plain_words import tooltip, without_mnemonic


class DropMenu(QMenu):
    """Made anew whenever it opens, for what is offered changes; ``chosen`` carries the name of an entry."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.triggered.connect(self._tell)

    @classmethod
    def instead_of(cls, before: DropMenu | None, parent: QWidget) -> DropMenu:
        """A new menu; the one before goes."""
        if before is not None:
            before.deleteLater()
        return cls(parent)

    def offer(self, name: str, words: str, *, is_chosen: bool | None = None, told: str | None = None) -> None:
        """Add an entry: with a mark where it is known whether it is chosen, and what is ``told`` under the pointer."""
        action = self.addAction(without_mnemonic(words))
        action.setData(name)
        if is_chosen is not None:
            action.setCheckable(True)
            action.setChecked(is_chosen)
        if told is not None:
            self.setToolTipsVisible(True)
            action.setToolTip(tooltip(told))

    def drop(self, button: QWidget) -> None:
        """Open below a button."""
        self.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _tell(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))
