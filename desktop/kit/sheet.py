"""An overlay that is read: groups of rows under headings, in two columns, or where they have no room in one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.kit.overlay import Overlay
from desktop.theme import Look

_MARGINS = (18, 14, 8, 14)
Cell = QWidget | str


class Sheet(Overlay):
    """Written anew each time it opens and when language or theme change, so that both are right."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(*_MARGINS)
        column.addWidget(self.area)
        look.changed.connect(self._write_anew)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write_anew()

    def _write_anew(self) -> None:
        if self.isVisible():
            self._write()

    def title(self) -> str:
        """What the sheet is called."""
        raise NotImplementedError

    def groups(self) -> Sequence[tuple[str, int]]:
        """The heading of each group and how many rows it has, in order."""
        raise NotImplementedError

    def rows(self, group: int, *, wraps: bool) -> QGridLayout:
        """The rows of a group; their words go on more lines where ``wraps``."""
        raise NotImplementedError

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

    def show_sheet(self) -> None:
        """Write the sheet and open it."""
        self._write()
        self.open()

    def _write(self) -> None:
        page = self._page(2)
        wider = self._page(3)
        room = self.room()
        if wider.sizeHint().width() <= room.width() - self._around().width() and (
            page.sizeHint().height() > room.height() - self._around().height()
        ):
            page, wider = wider, page
        wider.deleteLater()
        if (page.sizeHint() + self._around()).width() > room.width():
            page.deleteLater()
            page = self._page(1)
        self.area.setWidget(page)
        self.setAccessibleName(self.title())
        self.area.setAccessibleName(self.accessibleName())

    def _page(self, columns: int) -> QWidget:
        page = QWidget()
        page.setObjectName("sheet")
        row = QHBoxLayout(page)
        row.setSpacing(28)
        row.setContentsMargins(0, 0, 8, 0)
        groups = self.groups()
        for part in _parted([count for _heading, count in groups], columns):
            side = QVBoxLayout()
            side.setSpacing(6)  # else it is the row's own
            for group in part:
                side.addWidget(self.label(groups[group][0], self._look.font(14, bold=True)))
                side.addLayout(self.rows(group, wraps=columns == 1))
                side.addSpacing(10)
            side.addStretch(1)
            row.addLayout(side, 1)
        return page

    def label(self, words: str, font: QFont) -> QLabel:
        """Words of the sheet."""
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(font)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        label.ensurePolished()  # the page is measured before anybody sees it
        return label


def _parted(counts: Sequence[int], columns: int) -> list[range]:
    """The groups of each column, so that the longest column is as short as can be, in order."""
    places = combinations(range(1, len(counts)), min(columns, len(counts)) - 1)
    shares = [[range(*ends) for ends in pairwise((0, *cuts, len(counts)))] for cuts in places]
    return min(shares, key=lambda parts: max(_height([counts[group] for group in part]) for part in parts))


def _height(counts: Sequence[int]) -> int:
    """The height of some groups in rows; a heading counts as two."""
    return sum(count + 2 for count in counts)
