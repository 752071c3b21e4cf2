"""A list whose rows are set in type, each in as many lines as it needs; the one that is selected is open."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.kit.quiet_list import QuietList
from desktop.kit.typeset import Typeset, paint_row_ground
from desktop.theme import Look

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
"""The row itself, as the sheet sets it."""


class RowSheet(Protocol):
    """Sets rows of one sort in one look."""

    def dress(self) -> None:
        """Take the fonts of the look in use."""

    def laid(self, row: Any, width: int, *, is_open: bool) -> Typeset:
        """A row ``width`` pixels wide; an open one says more."""

    def paint(self, painter: QPainter, row: Any, corner: QPointF, laid: Typeset) -> None:
        """A row with its upper left corner at a place."""


class TypesetDelegate(QStyledItemDelegate):
    """A row as the sheet sets it."""

    def __init__(self, look: Look, sheet: RowSheet, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.sheet = sheet
        self.width = 400
        self.open_row = -1
        self.opens_all = False
        self.opens_first = 0

    def laid(self, index: Index, *, is_open: bool | None = None) -> Typeset:
        """How a row stands now, or how it would stand open or closed."""
        if is_open is None:
            is_open = self.opens_all or index.row() in (self.open_row, *range(self.opens_first))
        return self.sheet.laid(index.data(ROW_ROLE), self.width, is_open=is_open)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.width, round(self.laid(index).height) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        is_open = index.row() == self.open_row
        paint_row_ground(painter, self._look, QRectF(option.rect), is_open=is_open, is_hovered=is_hovered)
        self.sheet.paint(painter, index.data(ROW_ROLE), QPointF(option.rect.topLeft()), self.laid(index))
        painter.restore()


class TypesetList(QuietList):
    """Keeps no key to itself but Enter: the program's own walk its rows and drive the clock.

    ``wished`` carries the row that Enter or a double click means. Where ``opens_where_there_is_room``, as many rows are
    open, from the first on, as leave nothing to scroll.
    """

    wished = Signal(int)
    opens_where_there_is_room = False

    def __init__(self, look: Look, sheet: RowSheet, parent: QWidget) -> None:
        super().__init__(parent)
        self.delegate = TypesetDelegate(look, sheet, self)
        self.setItemDelegate(self.delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else rows change their width
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setMinimumHeight(24)
        self.activated.connect(self._wish)

    def open(self, row: int) -> None:
        """Open a row and let it be seen whole; −1 for none."""
        if row == self.delegate.open_row and (row >= 0) == self.currentIndex().isValid():
            return
        self.delegate.open_row = row
        if row < 0:
            self.selectionModel().clear()
        elif row != self.currentIndex().row():
            self.setCurrentIndex(self.model().index(row, 0))
        self.lay_out()

    def lay_out(self) -> None:
        """Give every row the height that it needs now; the open one stays in sight."""
        if self.opens_where_there_is_room:
            self._open_all_or_one()
        self.delegate.width = max(self.viewport().width(), 80)
        self.doItemsLayout()
        if self.delegate.open_row >= 0:
            self.scrollTo(self.model().index(self.delegate.open_row, 0))

    def _open_all_or_one(self) -> None:
        """Open the first rows as far as there is room. Where nothing is to be scrolled, the bar goes too."""
        delegate, model = self.delegate, self.model()
        delegate.width = max(self.width() - 2 * self.frameWidth(), 80)
        delegate.opens_first = 0
        delegate.opens_all = self.height_of_rows(is_open=True) <= self.viewport().height()
        room = self.viewport().height() - self.height_of_rows()
        if not delegate.opens_all and room >= 0:
            for row in range(model.rowCount() if model is not None else 0):
                index = model.index(row, 0)
                room -= round(delegate.laid(index, is_open=True).height) - round(delegate.laid(index).height)
                if room < 0:
                    break
                delegate.opens_first = row + 1
        fits = delegate.opens_all or self.height_of_rows() <= self.viewport().height()
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        self.setVerticalScrollBarPolicy(policy)

    def height_of_rows(self, *, is_open: bool | None = None) -> int:
        """How high all rows are together now, or would be if all were open, or none."""
        model = self.model()
        rows = (model.index(row, 0) for row in range(model.rowCount())) if model is not None else ()
        return sum(round(self.delegate.laid(index, is_open=is_open).height) + 1 for index in rows)

    def _wish(self, index: QModelIndex) -> None:
        self.wished.emit(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click opened the row and may have moved it: what is open is meant."""
        if event.button() == Qt.MouseButton.LeftButton and self.currentIndex().isValid():
            self.wished.emit(self.currentIndex().row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()
