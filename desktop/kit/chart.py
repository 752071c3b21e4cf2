"""A chart on the clock: drawn once, kept as pictures, uncovered by the clock from left to right.

pyqtgraph holds the axes and the plot's place; our two layers lie over it. Redrawing everything each frame took
20 ms at 1920×1080, uncovering what is drawn takes less than one.
"""

from __future__ import annotations

from dataclasses import replace
from operator import itemgetter

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QGraphicsItem, QGraphicsView, QVBoxLayout, QWidget

from desktop.kit.chart_captions import caption_rows, zero_spot
from desktop.kit.chart_layers import ChartGeometry, ChartLook
from desktop.kit.chart_revealed import EVERYTHING
from desktop.kit.chart_spec import ChartSpec
from desktop.kit.chart_stage import Stage, StageView
from desktop.kit.plotting import pyqtgraph as pg

_REACH = 16.0
"""How near, in pixels, the pointer must come to a marker."""
_MARGIN = 4.0
_LEAST_ROWS = 7
"""How many tick labels could stand one over the other in a plot that is high enough."""
BESIDE = 22.0
"""How far, in pixels, the names stand from the plot."""


class Chart(QWidget):
    """A chart with a time axis below, a value axis at the left, line names at the right and a dose strip.

    ``touched`` and ``picked`` carry (series id, index of the point) or None, from the pointer.
    """

    touched = Signal(object)
    picked = Signal(object)

    def __init__(self, look: ChartLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._spec: ChartSpec | None = None
        self._ticks: tuple[tuple[float, str], ...] = ()
        self._laid: tuple[ChartSpec, ChartLook, QSize, QSize] | None = None
        self._plot = pg.PlotItem(enableMenu=False)
        self._view = StageView()
        self._view.setFrameShape(QGraphicsView.Shape.NoFrame)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setCentralItem(self._plot)
        self._stage = Stage(self._view)
        self._stage.setZValue(1000)
        self._scene = self._view.scene()
        self._scene.addItem(self._stage)
        self._plot.hideButtons()
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.vb.setDefaultPadding(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        self._view.viewport().setMouseTracking(True)
        self._view.viewport().installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._came_by_tab = False
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._frame_by_keys)

    # --- what is shown ---------------------------------------------------------------------------------------

    def show_spec(self, spec: ChartSpec, look: ChartLook) -> None:
        """Draw another chart, or the same one in another look."""
        self._spec, self._look = spec, look
        self._dress_axes(spec, look)
        self._lay_out()

    def show_place(self, place: float) -> None:
        """Uncover up to ``place`` (0..1); at 1 the whole picture is there."""
        self._stage.show_place(place)

    def mark(self, marked: tuple[str, int] | None, touched: tuple[str, int] | None = None) -> None:
        """Show a point as selected, and one as under the pointer."""
        self._stage.mark(marked=marked, touched=touched)

    @property
    def geometry_in_use(self) -> ChartGeometry | None:
        return self._stage.geometry

    @property
    def shown_ticks(self) -> tuple[tuple[float, str], ...]:
        """(place, label) of the ticks of the time axis that have room."""
        return self._ticks

    def position_of(self, key: tuple[str, int] | None) -> QPoint | None:
        """Where a point is drawn, in the pixels of this widget; None where it is not."""
        geometry = self._stage.geometry
        if key is None or geometry is None or key[0] not in geometry.points:
            return None
        return geometry.points[key[0]][key[1]].toPoint()

    def draw(self, painter: QPainter, target: QRectF) -> None:
        """Draw the chart as shapes into ``target`` (SVG, PDF, print)."""
        self._scene.render(painter, target, QRectF(self._view.viewport().rect()))

    def _dress_axes(self, spec: ChartSpec, look: ChartLook) -> None:
        left, bottom = self._plot.getAxis("left"), self._plot.getAxis("bottom")
        for axis in (left, bottom):
            axis.setPen(QPen(Qt.PenStyle.NoPen))
            axis.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents)  # drawn once, by the stage
            axis.setTextPen(look.muted)
            axis.setTickPen(QPen(look.muted, 1.0) if axis is bottom else QPen(Qt.PenStyle.NoPen))
            axis.setStyle(
                tickFont=look.font,
                tickLength=-5 if axis is bottom else 0,
                tickTextOffset=8,
                hideOverlappingLabels=look.font.pixelSize() * 3,  # how far a label may stand out
            )
        left.setWidth(_left(spec, look))
        left.setTicks([list(spec.value_ticks)])
        self._plot.setXRange(0, 1, padding=0)
        self._plot.setYRange(spec.lowest, spec.highest, padding=0)

    def _gutter(self, spec: ChartSpec, look: ChartLook) -> float:
        """Room at the right for the names of the lines, and for half of what they say in small: at most a third.

        On a chart that is too low for names in two lines they have up to half.
        """
        fonts, names, widest = look.name_fonts, 0.0, 0.0
        for series in spec.series:
            small = fonts.small.horizontalAdvance(series.sublabel)
            small = min(small, max(0.55 * small, 12.0 * look.small_font.pixelSize()))
            name = fonts.big.horizontalAdvance(series.label + series.suffix)
            names, widest = max(names, name), max(widest, small, name)
        usual = min(widest + BESIDE + 12, self.width() * 0.3)
        if 2 * len(spec.series) * fonts.big.height() <= self.height() - 3 * fonts.small.height():
            return usual
        return max(usual, min(names + BESIDE + 12, self.width() * 0.5))

    def _below(self, spec: ChartSpec, look: ChartLook) -> float:
        """Room for the axis, its stretches and the dose strip, which has at most a fifth of the whole."""
        rows = sum(1 for series in spec.series if series.doses)
        room = 8 + QFontMetricsF(look.font).height() + 8
        if any(name for _start, _end, name in spec.stretches):
            room += QFontMetricsF(look.small_font).height()
        if rows:
            room += 16 + min(rows * 11.0 * max(look.stroke * 0.75, 1.0), 96.0, 0.2 * self.height())
        return room

    def _as_there_is_room(self, spec: ChartSpec, look: ChartLook) -> ChartSpec:
        """On a low chart the doses go, then the names of the stretches, before the lines run into each other."""
        least = _LEAST_ROWS * QFontMetricsF(look.font).height()
        room = self.height() - 2 * QFontMetricsF(look.small_font).height() - 10 - least
        if self._below(spec, look) > room:
            spec = replace(spec, series=tuple(replace(series, doses=()) for series in spec.series))
        if self._below(spec, look) > room:
            spec = replace(spec, stretches=tuple((start, end, "") for start, end, _name in spec.stretches))
        return spec

    def _lay_out(self) -> None:
        spec, look = self._spec, self._look
        if spec is None or self.width() < 40 or self.height() < 40:
            return
        laid = (spec, look, self.size(), self._view.viewport().size())
        if laid == self._laid:
            return
        self._laid = laid
        spec = self._as_there_is_room(spec, look)
        bottom = self._plot.getAxis("bottom")
        width = self.width() - _MARGIN - _left(spec, look) - self._gutter(spec, look)
        self._ticks = _readable(spec, QFontMetricsF(look.font), width)
        bottom.setTicks([list(self._ticks)])
        bottom.setHeight(self._below(spec, look))
        geometry = self._geometry(spec, look, says_zero=False)
        if spec.zero_caption and zero_spot(geometry) is None:
            geometry = self._geometry(spec, look, says_zero=True)
        self._stage.set_geometry(geometry, (self._plot.getAxis("left"), bottom))

    def _geometry(self, spec: ChartSpec, look: ChartLook, *, says_zero: bool) -> ChartGeometry:
        """The layout with the captions that it needs; they tell what zero means where its line has no room."""
        font, small = QFontMetricsF(look.font).height(), QFontMetricsF(look.small_font)
        captions = caption_rows(
            spec,
            small,
            self.width() - _left(spec, look) - 3 * _MARGIN,
            says_zero=says_zero,
            most=max(int(self.height() * 0.25 / small.height()), 1),
        )
        above = len(captions) * small.height() + 10
        self._plot.layout.setContentsMargins(_MARGIN, above, self._gutter(spec, look), 2)
        whole = QRectF(QPointF(0, 0), QSizeF(self._view.viewport().size()))
        self._plot.setGeometry(whole)  # it may have been held larger by the axis of the height before
        self._plot.layout.activate()
        plot = self._plot.vb.sceneBoundingRect()
        return ChartGeometry(
            spec=spec,
            look=look,
            plot=plot,
            whole=whole,
            dose_top=plot.bottom() + 8 + font + small.height() + 14,
            labels_left=plot.right() + BESIDE,
            captions=captions,
        )

    # --- the pointer -----------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseMove:
                self.touched.emit(self.point_at(event.position()))
            elif event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
                self.setFocus(Qt.FocusReason.MouseFocusReason)
                self.picked.emit(self.point_at(event.position()))
                return True
        elif event.type() == QEvent.Type.Leave:
            self.touched.emit(None)
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        reasons = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._came_by_tab = event.reason() in reasons
        super().focusInEvent(event)

    def _frame_by_keys(self, before: QWidget | None, now: QWidget | None) -> None:
        """A frame tells where the keys go once they are used. Qt says Tab too when what had the focus was hidden."""
        was_left = before is None or before.isVisible()
        self._stage.frame(now is self and self._came_by_tab and was_left)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def point_at(self, position: QPointF) -> tuple[str, int] | None:
        """The uncovered marker nearest to a place in the view, where one is near enough."""
        geometry = self._stage.geometry
        if geometry is None:
            return None
        edge = self._stage.edge() + 2
        near = (
            ((mark.centre - position).manhattanLength(), mark)
            for mark in geometry.marks_near(geometry.place(position.x()), _REACH, until=EVERYTHING)
            if mark.centre.x() <= edge
        )
        distance, mark = min(near, key=itemgetter(0), default=(_REACH, None))
        return None if mark is None or distance >= _REACH else (mark.series.id, mark.index)


def _left(spec: ChartSpec, look: ChartLook) -> float:
    """Room for the labels of the value axis and the caption of the dose strip."""
    font, small = QFontMetricsF(look.font), QFontMetricsF(look.small_font)
    widest = max((font.horizontalAdvance(label) for _, label in spec.value_ticks), default=20.0)
    return max(widest + 18, small.horizontalAdvance(spec.dose_caption) + 12)


def _readable(spec: ChartSpec, metrics: QFontMetricsF, width: float) -> tuple[tuple[float, str], ...]:
    """The ticks whose labels do not touch: the last one, then those between two stretches, then the others."""
    borders = {start for start, _end, _name in spec.stretches}
    last = spec.ticks[-1:]
    gap = max(8.0, 0.5 * metrics.height())
    kept: dict[tuple[float, str], tuple[float, float]] = {}
    for tick in sorted(spec.ticks, key=lambda tick: (tick not in last, tick[0] not in borders)):
        place, label = tick
        wide = metrics.horizontalAdvance(label)
        left = min(place * width - wide / 2, width - wide)  # the last one does not stand out
        if all(left + wide + gap <= start or end + gap <= left for start, end in kept.values()):
            kept[tick] = (left, left + wide)
    return tuple(sorted(kept))
