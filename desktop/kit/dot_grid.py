"""A grid of dots: names of rows and columns stay in sight while the cells scroll below them.

Its two headers are Qt's own, which stay by themselves; cells are painted in one go, without a delegate each.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.i18n import named
from desktop.kit.dot_grid_paint import DotGridPainter
from desktop.kit.dot_grid_spec import GridCell, GridSpec
from desktop.kit.own_keys import keep_own_key
from desktop.kit.plain_words import tooltip
from desktop.kit.quiet_table import QuietTable
from desktop.theme import Look

Index = QModelIndex | QPersistentModelIndex
_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_MOST_KEPT = 48_000_000
"""Bytes of painted cells that are kept: what is scrolled to and back is not painted again."""
_MOST_NAMES_KEPT = 400
_MOST_OF_NAMES = 0.24
"""The share of the width that the names of rows take at most."""


class DotGridModel(QAbstractTableModel):
    """The cells in words, for the screen reader and for tips; a heading has none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.spec = GridSpec()

    def show_spec(self, spec: GridSpec) -> None:
        self.beginResetModel()
        self.spec = spec
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.spec.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.spec.columns)

    def cell(self, index: Index) -> GridCell | None:
        """The cell at an index; None beside a heading."""
        row = self.spec.rows[index.row()]
        return None if row.is_heading else row.cells[index.column()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.cell(index) if index.isValid() else None
        if cell is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return cell.told
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(cell.told)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and section < len(self.spec.columns):
            column = self.spec.columns[section]
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return column.name
            if role == Qt.ItemDataRole.ToolTipRole:
                return tooltip(column.name)
        elif orientation is Qt.Orientation.Vertical and section < len(self.spec.rows):
            row = self.spec.rows[section]
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return row.name
            if role == Qt.ItemDataRole.ToolTipRole:
                return tooltip(named(row.name, row.about) if row.about else row.name)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.cell(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Header(QHeaderView):
    """Names that are painted as the picture paints them."""

    def __init__(self, orientation: Qt.Orientation, grid: DotGrid) -> None:
        super().__init__(orientation, grid)
        self._grid = grid
        self._kept: dict[tuple[object, ...], QPixmap] = {}
        self.setSectionsClickable(orientation is Qt.Orientation.Horizontal)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # as with the cells

    def sizeHint(self) -> QSize:
        """As it is set: by itself Qt asks the model for two hundred names each time that rows change."""
        return self.minimumSize()

    def forget(self) -> None:
        """Paint every name anew."""
        self._kept.clear()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """A name as it was painted before, on whole pixels of the screen."""
        grid, ratio = self._grid, self.devicePixelRatioF()
        is_column = self.orientation() is Qt.Orientation.Horizontal
        marked = grid.sorted_column if is_column else grid.currentIndex().row()
        if is_column:
            shown: tuple[object, ...] = (grid.spec.columns[section],)
        else:
            row = grid.spec.rows[section]
            shown = (row.name, row.is_heading)
        key = (*shown, section == marked, rect.width(), rect.height(), ratio)
        if not grid.keeps_pictures:
            painter.save()
            self._paint_name(painter, QRectF(rect), section, is_marked=section == marked)
            painter.restore()
            return
        if key not in self._kept:
            if len(self._kept) > _MOST_NAMES_KEPT:
                self._kept.clear()
            self._kept[key] = self._picture(rect.size(), ratio, section, is_marked=section == marked)
        at = QPointF(round(rect.x() * ratio) / ratio, round(rect.y() * ratio) / ratio)
        painter.drawPixmap(at, self._kept[key])

    def _picture(self, size: QSize, ratio: float, section: int, *, is_marked: bool) -> QPixmap:
        picture = QPixmap(ceil(size.width() * ratio), ceil(size.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        self._paint_name(painter, QRectF(0, 0, size.width(), size.height()), section, is_marked=is_marked)
        painter.end()
        return picture

    def _paint_name(self, painter: QPainter, box: QRectF, section: int, *, is_marked: bool) -> None:
        grid = self._grid
        painter.fillRect(box, grid.look.theme.colour("panel"))
        if self.orientation() is Qt.Orientation.Horizontal:
            grid.paint.paint_column(painter, grid.spec.columns[section], box, is_sorted=is_marked)
        else:
            grid.paint.paint_name(painter, grid.spec.rows[section], box, is_chosen=is_marked)
        grid.paint.paint_rule(painter, box.left(), box.right(), box.bottom() - 0.5)


class DotGrid(QuietTable):
    """One cell is selected at a time. ``chosen`` carries (row id, column id); ``sorted_by`` the id of a column whose
    name was clicked. While it has the focus it keeps the arrows that move in it; a remote's keys go to the clock.

    Where it does not ``keep pictures``, everything is painted anew each time.
    """

    keeps_pictures = True

    chosen = Signal(str, str)
    sorted_by = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.paint = DotGridPainter(look)
        self.sorted_column = -1
        self._hovered: tuple[int, int] | None = None
        self._is_changing = False
        self._kept: dict[int, tuple[GridCell, QPixmap]] = {}
        self._kept_for: tuple[int, int, float, float] = (0, 0, 1.0, 0.0)
        self.cells = DotGridModel(self)
        self.setModel(self.cells)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setAlternatingRowColors(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(
            QTableView.ScrollMode.ScrollPerItem
        )  # a column is seen whole or not at all
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else rows change their width
        self.setCornerButtonEnabled(False)
        self._columns = _Header(Qt.Orientation.Horizontal, self)
        self._names = _Header(Qt.Orientation.Vertical, self)
        self.setHorizontalHeader(self._columns)
        self.setVerticalHeader(self._names)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(
            Qt.WidgetAttribute.WA_OpaquePaintEvent
        )  # what is scrolled is not painted again
        self.horizontalHeader().sectionClicked.connect(self._column_clicked)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.horizontalScrollBar().valueChanged.connect(self._moved_across)
        look.changed.connect(self._dress)

    @property
    def spec(self) -> GridSpec:
        """What is shown."""
        return self.cells.spec

    def show_spec(self, spec: GridSpec) -> None:
        """Show another grid; the selected cell stays selected where it is there."""
        kept = self.selected
        self._is_changing = True
        self.paint.spec = spec
        self.cells.show_spec(spec)
        self._lay_out()
        if kept is not None:
            self.select(*kept)
        self._is_changing = False

    def show_sorted(self, column: str | None) -> None:
        """Mark the column by which rows are in order."""
        names = [one.id for one in self.spec.columns]
        self.sorted_column = names.index(column) if column in names else -1
        self.horizontalHeader().viewport().update()

    @property
    def selected(self) -> tuple[str, str] | None:
        """The ids of row and column of the selected cell."""
        index = self.currentIndex()
        if not index.isValid() or index.row() >= len(self.spec.rows) or self.cells.cell(index) is None:
            return None
        return self.spec.rows[index.row()].id, self.spec.columns[index.column()].id

    def select(self, row: str, column: str) -> bool:
        """Select a cell and let it be seen; whether it is there."""
        rows = [one.id for one in self.spec.rows if not one.is_heading]
        columns = [one.id for one in self.spec.columns]
        if row not in rows or column not in columns:
            return False
        place = next(i for i, one in enumerate(self.spec.rows) if one.id == row and not one.is_heading)
        index = self.cells.index(place, columns.index(column))
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def select_nothing(self) -> None:
        """Let go of the selected cell."""
        self._is_changing = True
        self.selectionModel().clear()
        self._is_changing = False
        self.verticalHeader().viewport().update()

    def to_start(self) -> None:
        """Show the first row and column."""
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)

    def walk(self, by: int) -> str:
        """Select the next (1) or former (−1) cell of the column, and give what is told of it."""
        rows = [place for place, row in enumerate(self.spec.rows) if not row.is_heading]
        if not rows or not self.spec.columns:
            return ""
        here = self.currentIndex()
        start = rows.index(here.row()) if here.row() in rows else -1 if by > 0 else 0
        place = rows[(start + by) % len(rows)]
        index = self.cells.index(place, max(here.column(), 0))
        self.setCurrentIndex(index)
        self.scrollTo(index)
        cell = self.cells.cell(index)
        return cell.told if cell is not None else ""

    # --- sizes -----------------------------------------------------------------------------------------------

    def _dress(self) -> None:
        self.paint.dress()
        self._kept.clear()
        for header in (self._columns, self._names):
            header.forget()
        with self.keeping_in_sight(self.viewport().size()):
            self._lay_out()
        self.viewport().update()

    def _lay_out(self) -> None:
        paint = self.paint
        names = paint.names_width(max(round(self.width() * _MOST_OF_NAMES), self.look.length(90)))
        if (self._names.width(), self._columns.height()) != (names, paint.top_height):
            self._names.setFixedWidth(names)
            self._columns.setFixedHeight(paint.top_height)
            self.updateGeometries()  # else names would lie over the first cells until something else moves
        self._size_rows()
        count = len(self.spec.columns)
        if count:
            room = self.width() - names - 2 - self.verticalScrollBar().sizeHint().width()
            fits = max(room // paint.least_width, 1)
            wide = max(room // min(count, fits), paint.least_width) if room > 0 else paint.least_width
            self.horizontalHeader().setDefaultSectionSize(min(wide, 2 * paint.least_width))
            bar = self.horizontalScrollBar()
            first = bar.value()
            bar.setValue(0)  # else the first column would stand where it stood at its former width
            bar.setValue(first)
            self.updateGeometries()  # the bar across comes or goes now, not after the selected cell is in sight

    def _size_rows(self) -> None:
        """One height for all rows but the headings: Qt sizes row by row much more slowly."""
        header, paint = self.verticalHeader(), self.paint
        header.setDefaultSectionSize(paint.row_height)
        for place, row in enumerate(self.spec.rows):
            wanted = paint.heading_height if row.is_heading else paint.row_height
            if header.sectionSize(place) != wanted:
                header.resizeSection(place, wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        with self.keeping_in_sight(event.oldSize()):
            super().resizeEvent(event)
            self._lay_out()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.length(200), self.paint.top_height + self.paint.row_height)

    # --- painting --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, area = QPainter(self.viewport()), event.rect()
        painter.fillRect(area, self.look.theme.colour("panel"))
        columns = [
            (place, self.columnViewportPosition(place), self.columnWidth(place))
            for place in range(len(self.spec.columns))
        ]
        columns = [
            (place, x, wide) for place, x, wide in columns if x < area.right() + 1 and x + wide > area.left()
        ]
        right = max((x + wide for _place, x, wide in columns), default=0)
        current = self.currentIndex()
        here = (current.row(), current.column()) if current.isValid() else None
        self._fit_kept()
        row = self.rowAt(max(area.top(), 0))
        while 0 <= row < len(self.spec.rows) and self.rowViewportPosition(row) <= area.bottom():
            y, height = self.rowViewportPosition(row), self.rowHeight(row)
            if self.spec.rows[row].is_heading:  # what its name's column has no room for
                names = self.verticalHeader().width()
                whole = QRectF(-names, y, names + self.viewport().width(), height)
                self.paint.paint_name(painter, self.spec.rows[row], whole, is_chosen=False)
            for place, x, wide in columns if not self.spec.rows[row].is_heading else ():
                is_here, is_hovered = here == (row, place), self._hovered == (row, place)
                if is_here or is_hovered or not self.keeps_pictures:
                    cell, box = self.spec.rows[row].cells[place], QRectF(x, y, wide, height)
                    column = self.spec.columns[place]
                    self.paint.paint_cell(
                        painter, cell, column, box, is_selected=is_here, is_hovered=is_hovered
                    )
                else:
                    self._paint_kept(painter, row, place, x, y)
            self.paint.paint_rule(painter, 0, right, y + height - 0.5)
            row += 1
        painter.end()

    def _fit_kept(self) -> None:
        """Forget what was painted in another size."""
        ratio, header = self.devicePixelRatioF(), self.horizontalHeader()
        fits = (header.defaultSectionSize(), self.paint.row_height, ratio, self.spec.end)
        if fits != self._kept_for:
            self._kept_for = fits
            self._kept.clear()

    def _paint_kept(self, painter: QPainter, row: int, place: int, x: int, y: int) -> None:
        """A cell as it was painted before; what is selected or under the pointer is not kept."""
        cell = self.spec.rows[row].cells[place]
        known = self._kept.get(id(cell))
        # The cell is kept with its picture, else another one could have come to have its number.
        picture = known[1] if known is not None and known[0] is cell else self._keep(cell, row, place)
        ratio = self._kept_for[2]
        # On whole pixels of the screen, else a scaled screen would blur what was painted sharp.
        if ratio == 1:
            painter.drawPixmap(x, y, picture)
        else:
            painter.drawPixmap(QPointF(round(x * ratio) / ratio, round(y * ratio) / ratio), picture)

    def _keep(self, cell: GridCell, row: int, place: int) -> QPixmap:
        wide, high, ratio = self.columnWidth(place), self.rowHeight(row), self._kept_for[2]
        picture = QPixmap(ceil(wide * ratio), ceil(high * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(self.look.theme.colour("panel"))
        painter = QPainter(picture)
        self.paint.paint_cell(painter, cell, self.spec.columns[place], QRectF(0, 0, wide, high))
        painter.end()
        if len(self._kept) * picture.width() * picture.height() * 4 > _MOST_KEPT:
            self._kept.clear()
        self._kept[id(cell)] = (cell, picture)
        return picture

    # --- the reader ------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        return keep_own_key(event, _MOVING) or super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._hover((index.row(), index.column()) if index.isValid() else None)
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def _hover(self, place: tuple[int, int] | None) -> None:
        if place != self._hovered:
            self._hovered = place
            self.viewport().update()

    def _current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        self.verticalHeader().viewport().update()
        if now.isValid() and not self._is_changing and self.selected is not None:
            self.chosen.emit(*self.selected)

    def _moved_across(self, _value: int) -> None:
        """Headings stay where they are, while Qt moves the pixels that are there."""
        self.viewport().update()

    def _column_clicked(self, section: int) -> None:
        self.sorted_by.emit(self.spec.columns[section].id)
