"""The list of open questions: each in as many lines as it needs; the one that is selected is open."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.kit.quiet_list import QuietList
from desktop.theme import Look
from desktop.views.evidence.unknown_model import ROW_ROLE
from desktop.views.evidence.unknown_sheet import UnknownSheet

Index = QModelIndex | QPersistentModelIndex


class UnknownDelegate(QStyledItemDelegate):
    """A row as the sheet sets it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.sheet = UnknownSheet(look)
        self.width = 400
        self.open_row = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        laid = self.sheet.laid(index.data(ROW_ROLE), self.width, is_open=index.row() == self.open_row)
        return QSize(self.width, round(laid.height) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self._look.theme, option.rect
        is_open = index.row() == self.open_row
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if is_open or is_hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("pressed" if is_open else "hover"))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 7, 7)
        painter.setPen(QPen(theme.colour("hairline"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        row = index.data(ROW_ROLE)
        laid = self.sheet.laid(row, self.width, is_open=is_open)
        self.sheet.paint(painter, row, QPointF(rect.topLeft()), laid)
        painter.restore()


class UnknownList(QuietList):
    """Keeps no key to itself but Enter: the program's own walk the questions and drive the clock.

    ``wished`` carries the row of the question that is to be shown in the program.
    """

    wished = Signal(int)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.delegate = UnknownDelegate(look, self)
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
        self.delegate.width = max(self.viewport().width(), 80)
        self.doItemsLayout()
        if self.delegate.open_row >= 0:
            self.scrollTo(self.model().index(self.delegate.open_row, 0))

    def _wish(self, index: QModelIndex) -> None:
        self.wished.emit(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click opened the row and may have moved it: what is open is meant."""
        if event.button() == Qt.MouseButton.LeftButton and self.currentIndex().isValid():
            self.wished.emit(self.currentIndex().row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()
