"""A table of words on the screen: its head and its first column stay in sight, its columns can be dragged.

The first column is Qt's own vertical header: it stays where it is however far one scrolls.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.kit.grid_model import GridModel
from desktop.kit.grid_sheet import GridFonts, GridSheet, Widths
from desktop.kit.grid_spec import Grid
from desktop.kit.own_keys import keep_own_key
from desktop.kit.quiet_table import QuietTable
from desktop.theme import Look

Index = QModelIndex | QPersistentModelIndex
_MOVING = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
)
_NAMES, _LEAST_COLUMN = 132, 134
"""How wide the names of the rows are, and a column at least, at the usual text size."""
_MOST_COLUMN = 560
"""How wide a column is at most: longer lines are hard to read."""
_NAMES_SHARE = 0.2
"""The share of the table that the names have at most."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def screen_fonts(look: Look) -> GridFonts:
    """The letters of a table on the screen."""
    return GridFonts(look.font(12.5), look.font(12.5, semibold=True), look.font(11), look.font(13, bold=True))


class GridTable(QuietTable):
    """Arrows walk from cell to cell; Enter, a double click, opens one, or folds a heading.

    ``opened`` tells that the current cell is to be opened, ``folded`` carries the id of a heading, ``dragged`` the
    places of a column before and after.
    """

    opened = Signal()
    folded = Signal(str)
    dragged = Signal(int, int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.sheet = GridSheet(screen_fonts(look), look.theme)
        self.widths = Widths(1, 1)
        self.shown = GridModel(self)
        self.setModel(self.shown)
        self.setItemDelegate(_CellDelegate(self))
        self.names = _NameHeader(self)
        self.head = _ColumnHeader(self)
        self.setVerticalHeader(self.names)
        self.setHorizontalHeader(self.head)
        self.names.show()
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else rows change their width
        self.setMinimumHeight(1)
        self.setMouseTracking(True)
        self.head.sectionMoved.connect(self._dragged)
        self.names.sectionClicked.connect(self._name_clicked)
        self.doubleClicked.connect(self._double_clicked)

    # --- what is shown ---------------------------------------------------------------------------------------

    def show_grid(self, grid: Grid, marked: tuple[str, ...]) -> None:
        """Show another table; ``marked`` are the words that were searched for. What was current is let go.

        Rows without columns are no table: Qt's own view does not bear them.
        """
        if not grid.columns:
            grid = Grid()
        self.clearSpans()
        self.sheet.marked = marked
        self.shown.show_grid(grid)
        if len(grid.columns) > 1:
            for row, described in enumerate(grid.rows):
                if described.is_heading:
                    self.setSpan(row, 0, 1, len(grid.columns))
        self.lay_out()

    def dress(self) -> None:
        """Take the letters and colours of the look in use."""
        self.sheet.dress(screen_fonts(self._look), self._look.theme)
        with self.keeping_in_sight(self.viewport().size()):
            self.lay_out()

    def lay_out(self) -> None:
        """Give each column its width and each row the height that its words need."""
        grid, length = self.shown.grid, self._look.length
        room = max(self.width() - self.verticalScrollBar().sizeHint().width() - 2, 100)
        names = min(length(_NAMES), max(round(room * _NAMES_SHARE), length(92)))
        count = max(len(grid.columns), 1)
        least = max(length(_LEAST_COLUMN), round(self.sheet.least_column(grid.columns)))
        column = max(min((room - names) // count, length(_MOST_COLUMN)), least)
        self.widths = Widths(names, column)
        self.names.setFixedWidth(names)
        self.head.setFixedHeight(round(self.sheet.head_height(grid.columns, self.widths.column)))
        for column in range(len(grid.columns)):
            self.setColumnWidth(column, round(self.widths.column))
        for row, described in enumerate(grid.rows):
            self.setRowHeight(row, round(self.sheet.row_height(described, self.widths)))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        with self.keeping_in_sight(event.oldSize()):
            super().resizeEvent(event)
            self.lay_out()

    # --- hands -----------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        return keep_own_key(event, _MOVING) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the band of a heading folds it, as one on its name does."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            row = self.shown.row_at(index.row())
            if row.is_heading:
                self.folded.emit(row.id)
                return
        super().mousePressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        row = self.shown.row_at(index.row())
        if row.is_heading:
            self.folded.emit(row.id)
        else:
            self.opened.emit()

    def _double_clicked(self, index: QModelIndex) -> None:
        if not self.shown.row_at(index.row()).is_heading:
            self.opened.emit()

    def _name_clicked(self, row: int) -> None:
        described = self.shown.row_at(row)
        if described.is_heading:
            self.folded.emit(described.id)
        elif self.shown.columnCount():
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.setCurrentIndex(self.shown.index(row, 0))

    def _dragged(self, _column: int, old: int, new: int) -> None:
        """The table is shown anew in the order that is wished: the header itself keeps none."""
        self.head.blockSignals(True)
        self.head.moveSection(new, old)
        self.head.blockSignals(False)
        self.dragged.emit(old, new)


class _CellDelegate(QStyledItemDelegate):
    """Paints a cell as the sheet does."""

    def __init__(self, table: GridTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        sheet, area = self._table.sheet, QRectF(option.rect)
        cell = self._table.shown.cell_at(index)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if cell is None:
            sheet.paint_heading_band(painter, area)
            row = self._table.shown.row_at(index.row())
            sheet.paint_heading_name(painter, row, area, -self._table.widths.names)
        else:
            is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            ground = "pressed" if is_current else "hover" if is_hovered else "panel"
            sheet.paint_cell(painter, cell, area, ground)
        if is_current and self._table.hasFocus():
            painter.save()
            painter.setPen(QPen(sheet.theme.colour("focus"), 2))
            painter.drawRect(area.adjusted(1, 1, -1, -2))
            painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell = self._table.shown.cell_at(index)
        width = self._table.widths.column
        return QSize(round(width), round(self._table.sheet.cell_height(cell, width)) if cell else 0)


class _ColumnHeader(QHeaderView):
    """The names of the columns, each with its shape and colour; dragging one moves its column."""

    def __init__(self, table: GridTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803  Qt's own
        grid = self._table.shown.grid
        if logicalIndex < len(grid.columns):
            self._table.sheet.paint_column_head(painter, grid.columns[logicalIndex], QRectF(rect))


class _NameHeader(QHeaderView):
    """The names of the rows."""

    def __init__(self, table: GridTable) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._table = table
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(10)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803  Qt's own
        grid = self._table.shown.grid
        if logicalIndex < len(grid.rows):
            self._table.sheet.paint_name(painter, grid.rows[logicalIndex], QRectF(rect))
