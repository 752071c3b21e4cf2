"""Every key on one sheet, by group."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.actions import Actions
from desktop.kit.overlay import Overlay
from desktop.theme import Look


class KeySheet(Overlay):
    """Written anew each time it opens, so that language and theme are right."""

    def __init__(self, actions: Actions, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._look = look
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 8, 14)
        column.addWidget(self.area)

    def wanted_size(self) -> QSize:
        page = self.area.widget()
        natural = page.sizeHint() if page is not None else QSize(600, 400)
        return natural + QSize(60, 50)

    def first_focus(self) -> QWidget:
        return self.area

    def show_keys(self) -> None:
        """Write the sheet and open it."""
        page = QWidget()
        page.setObjectName("sheet")
        columns = QHBoxLayout(page)
        columns.setSpacing(28)
        columns.setContentsMargins(0, 0, 12, 0)
        groups = list(self._actions.sheet().items())
        for half in (groups[:2], groups[2:]):
            side = QVBoxLayout()
            for name, rows in half:
                side.addWidget(self._label(name, self._look.font(14, bold=True)))
                side.addLayout(self._rows(rows))
                side.addSpacing(10)
            side.addStretch(1)
            columns.addLayout(side, 1)
        self.area.setWidget(page)
        self.setAccessibleName(self.tr("Keys"))
        self.area.setAccessibleName(self.accessibleName())
        self.open()

    def _rows(self, rows: list[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, (words, keys) in enumerate(rows):
            grid.addWidget(self._label(words, self._look.font(12.5)), row, 0)
            grid.addWidget(
                self._label(keys, self._look.font(12.5, semibold=True)), row, 1, Qt.AlignmentFlag.AlignRight
            )
        return grid

    def _label(self, words: str, font: QFont) -> QLabel:
        label = QLabel(words)
        label.setFont(font)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return label
