"""Every key on one sheet, by group."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.actions import Actions
from desktop.kit.sheet import Sheet
from desktop.theme import Look


class KeySheet(Sheet):
    """The commands with their keys."""

    def __init__(self, actions: Actions, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._actions = actions

    def title(self) -> str:
        return self.tr("Keys")

    def groups(self) -> Sequence[tuple[str, int]]:
        return [(name, len(rows)) for name, rows in self._actions.sheet().items()]

    def rows(self, group: int, *, wraps: bool) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, (words, keys) in enumerate(list(self._actions.sheet().values())[group]):
            told = self.label(words, self._look.font(12.5))
            told.setWordWrap(wraps)
            grid.addWidget(told, row, 0)
            shown = self.label(keys, self._look.font(12.5, semibold=True))
            grid.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignRight)
        return grid
