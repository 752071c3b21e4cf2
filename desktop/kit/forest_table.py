"""The rows of a forest plot as a table that is painted by us: words, boxes, squares and diamonds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.kit.forest_model import ForestModel
from desktop.kit.forest_paint import CellState, ForestPainter
from desktop.kit.own_keys import keep_own_key
from desktop.kit.quiet_table import QuietTable

Index = QModelIndex | QPersistentModelIndex
_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class ForestDelegate(QStyledItemDelegate):
    """Paints a cell as the picture does."""

    def __init__(self, paint: ForestPainter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paint = paint

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, ForestModel)
        line = model.lines[index.row()]
        state = CellState(
            is_selected=bool(option.state & QStyle.StateFlag.State_Selected),
            is_hovered=bool(option.state & QStyle.StateFlag.State_MouseOver),
        )
        painter.save()
        self._paint.paint_cell(painter, line, index.column(), QRectF(option.rect), state)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._paint.row_height)

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        """The space bar plays the clock and ticks no box; the table looks after clicks."""
        return False


class ForestTable(QuietTable):
    """A table without headers of its own. While it has the focus it keeps the arrows that move in it; a remote's keys
    go to the clock."""

    def __init__(self, paint: ForestPainter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.forest = ForestModel(self)
        self._paint = paint
        self.setModel(self.forest)
        self.setItemDelegate(ForestDelegate(paint, self))
        self.setAlternatingRowColors(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(0)
        self.verticalHeader().setMinimumSectionSize(0)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def fit_rows(self) -> None:
        """Rows as high as the text wants."""
        self.verticalHeader().setDefaultSectionSize(self._paint.row_height)

    def event(self, event: QEvent) -> bool:
        return keep_own_key(event, _MOVING) or super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a box ticks it and selects nothing: what is explained stays what it was."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.column() == 0:
            line = self.forest.lines[index.row()]
            box = self._paint.box(QRectF(self.visualRect(index))).adjusted(-5, -7, 5, 7)
            if line.is_ticked is not None and box.contains(event.position()):
                wanted = Qt.CheckState.Unchecked if line.is_ticked else Qt.CheckState.Checked
                self.forest.setData(index, wanted.value, Qt.ItemDataRole.CheckStateRole)
                return
        super().mousePressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(0, self._paint.row_height * self.forest.rowCount() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._paint.row_height + 2)
