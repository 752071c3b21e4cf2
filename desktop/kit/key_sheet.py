"""Every key on one sheet, by group."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.actions import Actions
from desktop.kit.overlay import Overlay
from desktop.theme import Look

_MARGINS = (18, 14, 8, 14)


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
        column.setContentsMargins(*_MARGINS)
        column.addWidget(self.area)

    def wanted_size(self) -> QSize:
        page = self.area.widget()
        natural = page.sizeHint() if page is not None else QSize(600, 400)
        return natural + self._around()

    def _around(self) -> QSize:
        """What lies around the page: margins, frame, and the bar that scrolls it."""
        left, top, right, bottom = _MARGINS
        bar = self.area.verticalScrollBar().sizeHint().width()
        return QSize(left + right + bar + 2, top + bottom + 2)

    def first_focus(self) -> QWidget:
        return self.area

    def show_keys(self) -> None:
        """Write the sheet and open it: in two columns, or where they have no room in one."""
        page = self._page(2)
        if (page.sizeHint() + self._around()).width() > self.room().width():
            page.deleteLater()
            page = self._page(1)
        self.area.setWidget(page)
        self.setAccessibleName(self.tr("Keys"))
        self.area.setAccessibleName(self.accessibleName())
        self.open()

    def _page(self, columns: int) -> QWidget:
        page = QWidget()
        page.setObjectName("sheet")
        row = QHBoxLayout(page)
        row.setSpacing(28)
        row.setContentsMargins(0, 0, 8, 0)
        groups = list(self._actions.sheet().items())
        each = ceil(len(groups) / columns)
        for column in range(columns):
            side = QVBoxLayout()
            side.setSpacing(6)  # else it is the row's own
            for name, rows in groups[column * each : (column + 1) * each]:
                side.addWidget(self._label(name, self._look.font(14, bold=True)))
                side.addLayout(self._rows(rows, wraps=columns == 1))
                side.addSpacing(10)
            side.addStretch(1)
            row.addLayout(side, 1)
        return page

    def _rows(self, rows: list[tuple[str, str]], *, wraps: bool) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, (words, keys) in enumerate(rows):
            told = self._label(words, self._look.font(12.5))
            told.setWordWrap(wraps)
            grid.addWidget(told, row, 0)
            grid.addWidget(
                self._label(keys, self._look.font(12.5, semibold=True)), row, 1, Qt.AlignmentFlag.AlignRight
            )
        return grid

    def _label(self, words: str, font: QFont) -> QLabel:
        label = QLabel(words)
        label.setFont(font)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        label.ensurePolished()  # the page is measured before anybody sees it
        return label
