"""A forest plot: trials with their boxes and squares, what they add up to, and the axis below.

The rows scroll; the totals and the axis stay. What the rows add up to glides to its new place when a trial is taken
out, unless motion is reduced.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPointF,
    QRectF,
    QSize,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from desktop.kit.forest_paint import ROW, ForestPainter
from desktop.kit.forest_spec import ForestSpec, Mark
from desktop.kit.forest_table import ForestTable
from desktop.kit.plain_words import tooltip
from desktop.theme import Look

_LEAST_PLOT, _MOST_PLOT, _MOST_NAME = 210, 900, 0.34
"""How wide the plot is at least and at most, at the usual text size, and how much of all the names may take."""
_GAP = 6
_FEW_ROWS = 2
"""How many rows are to be seen at least where the key has rows of its own."""
_MOST_STRETCH = 1.35
"""How much higher than usual rows are at most."""


class ForestPlot(QWidget):
    """``picked`` carries the id of the line that the reader selects, ``ticked`` that of a box and what is wanted;
    ``glide_wished`` asks whoever has the time to call :meth:`glide` until all has arrived."""

    picked = Signal(str)
    ticked = Signal(str, bool)
    glide_wished = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.painter_of = ForestPainter(look)
        self._widths: list[int] = []
        self._key_height = 0
        self._from: dict[str, Mark] = {}
        self.glides = True
        self.header = _Strip(self, is_header=True)
        self.rows = ForestTable(self.painter_of, self)
        self.totals = ForestTable(self.painter_of, self)
        self.axis = _Strip(self, is_header=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.rows, 1)
        column.addSpacing(_GAP)
        column.addWidget(self.totals)
        column.addWidget(self.axis)
        column.addStretch(0)
        for table in (self.rows, self.totals):
            table.forest.ticked.connect(self.ticked)
            table.selectionModel().currentRowChanged.connect(self._row_chosen)
            table.clicked.connect(self._clicked)
        look.changed.connect(self._fit)

    @property
    def spec(self) -> ForestSpec:
        return self.painter_of.spec

    # --- what is shown ---------------------------------------------------------------------------------------

    def show_spec(self, spec: ForestSpec) -> None:
        """Show another plot; what keeps its id glides to its new place."""
        before = {line.id: self.painter_of.moving.get(line.id, line.mark) for line in self.spec.totals}
        is_same_axis = (self.spec.axis.low, self.spec.axis.high) == (spec.axis.low, spec.axis.high)
        self.painter_of.spec, self.painter_of.moving = spec, {}
        self._from = {}
        if self.glides and is_same_axis and self.isVisible():
            self._from = {
                line.id: mark
                for line in spec.totals
                if (mark := before.get(line.id)) is not None and line.mark is not None and mark != line.mark
            }
        self.rows.forest.show_lines(spec.columns, spec.lines)
        self.totals.forest.show_lines(spec.columns, spec.totals)
        self._fit()
        if self._from:
            self.glide(0.0)
            self.glide_wished.emit()

    def glide(self, share: float) -> None:
        """Show what glides ``share`` of its way on, 0 to 1; slowly at both ends."""
        if not self._from:
            return
        eased = share * share * (3 - 2 * share)
        totals = {line.id: line.mark for line in self.spec.totals}
        self.painter_of.moving = {
            name: mark.between(end, eased)
            for name, mark in self._from.items()
            if (end := totals.get(name)) is not None
        }
        if share >= 1:
            self.painter_of.moving, self._from = {}, {}
        self.totals.viewport().update()

    def select(self, line: str | None) -> None:
        """Mark a line, or none, without telling anybody."""
        for table in (self.rows, self.totals):
            row = -1 if line is None else table.forest.row_of(line)
            table.selectionModel().blockSignals(True)
            if row < 0:
                table.selectionModel().clear()
            elif row != table.currentIndex().row():
                flags = QItemSelectionModel.SelectionFlag
                index = table.forest.index(row, 0)
                table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
                table.scrollTo(index)
            table.selectionModel().blockSignals(False)
            table.viewport().update()

    def _row_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        model = now.model()
        for table in (self.rows, self.totals):
            if now.isValid() and model is table.forest and not table.forest.lines[now.row()].is_heading:
                self.picked.emit(table.forest.lines[now.row()].id)

    def _clicked(self, index: QModelIndex) -> None:
        """A click on the line that is current in its table, while another one is selected elsewhere."""
        self._row_chosen(index, QModelIndex())

    # --- room ------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Columns as wide as their words; where the plot would be too narrow, some columns go."""
        spec = self.spec
        if not spec.columns:
            return
        bar = self.rows.verticalScrollBar().sizeHint().width()
        self._widths = column_widths(self.painter_of, self.width() - bar - 4)
        whole = QRectF(0, 0, self.width(), self.painter_of.axis_height)
        key = round(self.painter_of.key_height(self.cells(1, 0, whole.height())[spec.plot], whole))
        self._key_height = key if self._has_room_for(key) else 0
        self.painter_of.stretch = self._stretch()
        for table in (self.rows, self.totals):
            table.fit_rows()
        for table in (self.rows, self.totals):
            table.clearSpans()
            for column, width in enumerate(self._widths):
                table.setColumnWidth(column, width)
                table.setColumnHidden(column, width == 0)
            for row, line in enumerate(table.forest.lines):
                if line.note:
                    table.setSpan(row, spec.plot, 1, len(spec.columns) - spec.plot)
                elif line.is_heading:
                    table.setSpan(row, 0, 1, len(spec.columns))
        for table in (self.rows, self.totals):
            table.setMaximumHeight(table.sizeHint().height())
            table.updateGeometry()
        self.header.setFixedHeight(self.painter_of.header_height)
        self.axis.setFixedHeight(self.painter_of.axis_height + self._key_height)
        for strip in (self.header, self.axis):
            strip.update()

    def _has_room_for(self, key: int) -> bool:
        """Whether a few rows stay in sight where the key has rows of its own."""
        paint, few = self.painter_of, min(len(self.spec.lines), _FEW_ROWS) + len(self.spec.totals)
        other = paint.header_height + paint.axis_height + _GAP
        return self.height() - other - key >= few * self._look.length(ROW)

    def _stretch(self) -> float:
        """How much higher than usual the rows are, where a few of them have a high window."""
        paint, spec = self.painter_of, self.spec
        rows = max(len(spec.lines) + len(spec.totals), 1)
        room = self.height() - paint.header_height - paint.axis_height - self._key_height - _GAP - 8
        return min(max(room / (rows * self._look.length(ROW)), 1.0), _MOST_STRETCH)

    def cells(self, left: float, top: float, height: float) -> list[QRectF]:
        """The cells of a row from the left end on."""
        ends = [0, *accumulate(self._widths)]
        return [
            QRectF(left + start, top, width, height) for start, width in zip(ends, self._widths, strict=False)
        ]

    def plot_cell(self) -> QRectF:
        """The plot's column, as high as one row."""
        return self.cells(1, 0, self.painter_of.row_height)[self.spec.plot] if self._widths else QRectF()

    # --- the picture -----------------------------------------------------------------------------------------

    def drawn_size(self) -> QSize:
        """Every row of it, whether it is in sight or not."""
        paint, spec = self.painter_of, self.spec
        rows = (len(spec.lines) + len(spec.totals)) * paint.row_height
        height = paint.header_height + rows + _GAP + paint.axis_height
        if not self._widths:
            return QSize(self.width(), height)
        whole = QRectF(0, 0, self.width(), paint.axis_height)
        key = paint.key_height(self.cells(0, 0, whole.height())[spec.plot], whole)
        return QSize(self.width(), height + round(key))

    def draw(self, painter: QPainter, target: QRectF) -> None:
        """Paint all of it, as wide as it is on the screen; what glides there has arrived here."""
        paint, spec = replace(self.painter_of, moving={}), self.spec
        if not self._widths:
            return
        y = target.y()
        for column, cell in enumerate(self.cells(target.x(), y, paint.header_height)):
            paint.paint_header(painter, column, cell)
        y += paint.header_height
        for number, line in enumerate((*spec.lines, *spec.totals)):
            if number == len(spec.lines):
                y += _GAP
            cells = self.cells(target.x(), y, paint.row_height)
            if line.note or line.is_heading:
                first = spec.plot if line.note else 0
                cells[first] = cells[first].united(cells[-1])
            for column, cell in enumerate(cells):
                if cell.width() > 0 and not (line.is_heading and column):
                    paint.paint_cell(painter, line, column, cell)
            y += paint.row_height
        cells = self.cells(target.x(), y, paint.axis_height)
        whole = QRectF(target.x(), y, target.width(), paint.axis_height)
        paint.paint_axis(painter, cells[spec.plot], whole)
        paint.paint_key(painter, cells[spec.plot], whole, paint.key_height(cells[spec.plot], whole))


class _Strip(QWidget):
    """What stands above the rows, or below them."""

    def __init__(self, plot: ForestPlot, *, is_header: bool) -> None:
        super().__init__(plot)
        self._plot = plot
        self._is_header = is_header

    def paintEvent(self, event: QPaintEvent) -> None:
        paint = self._plot.painter_of
        cells = self._plot.cells(1, 0, self.height())
        if not cells:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        if self._is_header:
            for column, cell in enumerate(cells):
                if cell.width() > 0:
                    paint.paint_header(painter, column, cell)
        else:
            plot, whole = cells[paint.spec.plot], QRectF(0, 0, self.width(), paint.axis_height)
            paint.paint_axis(painter, plot, whole)
            paint.paint_key(painter, plot, whole, self.height() - paint.axis_height)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._is_header:
            for column, cell in enumerate(self._plot.cells(1, 0, self.height())):
                if cell.contains(QPointF(event.pos())):
                    words = self._plot.spec.columns[column].help
                    QToolTip.showText(event.globalPos(), tooltip(words), self)
            return True
        return super().event(event)


def column_widths(paint: ForestPainter, room: int) -> list[int]:
    """The width of each column in ``room`` pixels, 0 where it has to go; the plot takes what the words leave."""
    spec = paint.spec
    widths = [
        0 if column == spec.plot else round(paint.wanted_width(column)) for column in range(len(spec.columns))
    ]
    widths[0] = min(widths[0], max(round(room * _MOST_NAME), paint.look.length(120)))
    least = paint.look.length(_LEAST_PLOT)
    yielding = sorted(
        (column for column, one in enumerate(spec.columns) if one.yields),
        key=lambda column: -spec.columns[column].yields,
    )
    for column in yielding:
        if room - sum(widths) >= least:
            break
        widths[column] = 0
    widest = paint.look.length(_MOST_PLOT)
    widths[spec.plot] = min(max(room - sum(widths), paint.look.length(80)), widest)
    return widths
