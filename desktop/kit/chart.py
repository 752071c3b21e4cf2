"""A chart on the clock: drawn once, kept as pictures, uncovered by the clock from left to right.

pyqtgraph holds the axes and the plot's place; our two layers lie over it. Redrawing everything each frame took
20 ms at 1920×1080, uncovering what is drawn takes less than one.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QVBoxLayout,
    QWidget,
)

from desktop.kit.chart_labels import ChartLabels
from desktop.kit.chart_layers import MARK_REACH, ChartGeometry, ChartLook, paint_backdrop
from desktop.kit.chart_revealed import (
    EVERYTHING,
    marker_radius,
    paint_marker,
    paint_marks_at,
    paint_revealed,
)
from desktop.kit.chart_spec import ChartSeries, ChartSpec
from desktop.kit.plotting import pyqtgraph as pg

_REACH = 16.0
"""How near, in pixels, the pointer must come to a marker."""
CURSOR_WIDTH = 2.0


class _View(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """The view of a chart. Its item paints every pixel, so it has no ground of its own."""

    def __init__(self) -> None:
        super().__init__(background=None)
        self.exposed = QRegion()
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.exposed = event.region()
        super().paintEvent(event)


class _Name(QGraphicsItem):
    """The name of one line: an item of its own, so that a frame paints only the names that move."""

    def __init__(self, labels: ChartLabels, index: int, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self._labels, self._index = labels, index
        self._area = QRectF()

    def take_place(self) -> None:
        """Stand where the line has moved to."""
        self.prepareGeometryChange()
        self._labels.take(self._index)
        self._area = self._labels.area(self._index)

    def boundingRect(self) -> QRectF:
        return self._area

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        self._labels.paint(painter, self._index, None if widget is None else widget.devicePixelRatioF())


class _Stage(QGraphicsItem):
    """The two layers and the cursor, in the pixels of the view; the names lie over it."""

    def __init__(self, view: _View) -> None:
        super().__init__()
        self._view = view
        self.geometry: ChartGeometry | None = None
        self.place = 1.0
        self.is_framed = False
        self.marked: tuple[str, int] | None = None
        self.touched: tuple[str, int] | None = None
        self._axes: tuple[pg.AxisItem, ...] = ()
        self._labels: ChartLabels | None = None
        self._names: list[_Name] = []
        self._layers: tuple[QPixmap, QPixmap] | None = None
        self._ratio = 0.0

    def set_geometry(self, geometry: ChartGeometry, axes: tuple[pg.AxisItem, ...]) -> None:
        """Take another layout; ``axes`` are drawn into the layer behind, once."""
        self.prepareGeometryChange()
        self.geometry, self._axes = geometry, axes
        for name in self._names:
            self._view.scene().removeItem(name)
        self._labels = ChartLabels(geometry)
        self._names = [_Name(self._labels, index, self) for index in range(len(self._labels))]
        self._move_names()
        self._layers = None
        self.update()

    def _move_names(self) -> None:
        if self._labels is not None:
            for index in self._labels.move_to(self.place):
                self._names[index].take_place()

    def boundingRect(self) -> QRectF:
        return QRectF() if self.geometry is None else QRectF(self.geometry.whole)

    def cursor_x(self) -> float:
        if self.geometry is None:
            return 0.0
        return self.geometry.x(self.place)

    def edge(self) -> float:
        """Up to where the layer is uncovered: at rest at the end, wholly."""
        if self.geometry is None:
            return 0.0
        return self.geometry.whole.right() if self.place >= 1.0 else self.cursor_x()

    def show_place(self, place: float) -> None:
        if self.geometry is None or place == self.place:
            self.place = place
            return
        before, whole_before = self.cursor_x(), self.place >= 1.0
        self.place = place
        after = self.cursor_x()
        left, right = min(before, after) - MARK_REACH, max(before, after) + MARK_REACH
        if whole_before or place >= 1.0:
            right = self.geometry.whole.right()
        self.update(QRectF(left, self.geometry.whole.top(), right - left, self.geometry.whole.height()))
        self._move_names()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        geometry = self.geometry
        if geometry is None:
            return
        if widget is None:
            self.paint_as_drawing(painter)
            return
        backdrop, revealed = self._pictures(widget.devicePixelRatioF())
        uncovered = self._uncovered(geometry)
        # Piece by piece: the strip at the cursor and a name at the far side are little, what holds both is nearly all.
        for piece in self._view.exposed:  # type: ignore[attr-defined]  # the stubs do not know that it iterates
            exposed = QRectF(piece)
            _copy(painter, backdrop, exposed)
            _copy(painter, revealed, exposed.intersected(uncovered))
        self._paint_cursor(painter, geometry)
        if self.place < 1.0:
            paint_marks_at(painter, geometry, self.place)
        self._paint_marks(painter, geometry)
        if self.is_framed:
            painter.setPen(QPen(geometry.look.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(geometry.whole.adjusted(1, 1, -1, -1), 6, 6)

    def paint_as_drawing(self, painter: QPainter) -> None:
        """Draw as shapes, not as pictures: for SVG, PDF and large prints."""
        geometry = self.geometry
        if geometry is None:
            return
        paint_backdrop(painter, geometry, fills=False)
        _paint_axes(painter, self._axes)
        paint_revealed(painter, geometry, self.place if self.place < 1.0 else EVERYTHING)
        self._paint_cursor(painter, geometry)

    def _uncovered(self, geometry: ChartGeometry) -> QRectF:
        whole = geometry.whole
        return QRectF(whole.left(), whole.top(), self.edge() - whole.left(), whole.height())

    def _pictures(self, ratio: float) -> tuple[QPixmap, QPixmap]:
        geometry = self.geometry
        if self._layers is None or ratio != self._ratio or geometry is None:
            if geometry is None:
                return QPixmap(), QPixmap()
            self._ratio = ratio
            behind, front = _empty_picture(geometry, ratio), _empty_picture(geometry, ratio)
            behind.fill(geometry.look.panel)
            painter = QPainter(behind)
            paint_backdrop(painter, geometry)
            _paint_axes(painter, self._axes)
            painter.end()
            front.fill(Qt.GlobalColor.transparent)
            painter = QPainter(front)
            paint_revealed(painter, geometry)
            painter.end()
            self._layers = (behind, front)
        return self._layers

    def _paint_cursor(self, painter: QPainter, geometry: ChartGeometry) -> None:
        if self.place >= 1.0:
            return
        x = self.cursor_x()
        painter.setPen(QPen(geometry.look.ink, CURSOR_WIDTH * min(geometry.look.stroke, 1.5)))
        painter.drawLine(QPointF(x, geometry.plot.top()), QPointF(x, geometry.plot.bottom()))

    def _paint_marks(self, painter: QPainter, geometry: ChartGeometry) -> None:
        for mark, is_selected in ((self.touched, False), (self.marked, True)):
            found = self._series_point(mark)
            if found is None:
                continue
            series, index = found
            centre = geometry.points[series.id][index]
            if centre.x() > self.edge() + 1:
                continue
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            halo = QColor(series.colour)
            halo.setAlphaF(0.28 if is_selected else 0.16)
            radius = marker_radius(geometry.look) + (9 if is_selected else 7)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(halo)
            painter.drawEllipse(centre, radius, radius)
            paint_marker(painter, geometry.look, series, series.points[index], centre)

    def _series_point(self, mark: tuple[str, int] | None) -> tuple[ChartSeries, int] | None:
        if mark is None or self.geometry is None:
            return None
        for series in self.geometry.spec.series:
            if series.id == mark[0] and mark[1] < len(series.points):
                return series, mark[1]
        return None

    def frame(self, is_framed: bool) -> None:
        """Show, or no longer, that the chart has the focus."""
        if is_framed != self.is_framed:
            self.is_framed = is_framed
            self.update()

    def mark(self, *, marked: tuple[str, int] | None, touched: tuple[str, int] | None) -> None:
        """Show which point is selected and which one is under the pointer."""
        for mark in (self.marked, self.touched, marked, touched):
            self._update_around(mark)
        self.marked, self.touched = marked, touched

    def _update_around(self, mark: tuple[str, int] | None) -> None:
        found = self._series_point(mark)
        if found is None or self.geometry is None:
            return
        centre = self.geometry.points[found[0].id][found[1]]
        self.update(QRectF(centre.x() - 30, centre.y() - 30, 60, 60))


def _empty_picture(geometry: ChartGeometry, ratio: float) -> QPixmap:
    size = geometry.whole.size() * ratio
    picture = QPixmap(max(round(size.width()), 1), max(round(size.height()), 1))
    picture.setDevicePixelRatio(ratio)
    return picture


def _paint_axes(painter: QPainter, axes: tuple[pg.AxisItem, ...]) -> None:
    """Ticks and tick labels of pyqtgraph, drawn straight: its own cached picture does not scale to paper."""
    for axis in axes:
        painter.save()
        painter.translate(axis.scenePos())
        painter.setFont(axis.style["tickFont"])
        specs = axis.generateDrawSpecs(painter)
        if specs is not None:
            axis.drawPicture(painter, *specs)
        painter.restore()


def _copy(painter: QPainter, picture: QPixmap, exposed: QRectF) -> None:
    if exposed.isEmpty():
        return
    ratio = picture.devicePixelRatio()
    source = QRectF(exposed.topLeft() * ratio, exposed.size() * ratio)
    painter.drawPixmap(exposed, picture, source)


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
        self._plot = pg.PlotItem(enableMenu=False)
        self._view = _View()
        self._view.setFrameShape(QGraphicsView.Shape.NoFrame)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setCentralItem(self._plot)
        self._stage = _Stage(self._view)
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
        metrics = QFontMetricsF(look.font)
        widest = max((metrics.horizontalAdvance(label) for _, label in spec.value_ticks), default=20.0)
        dose_caption = QFontMetricsF(look.small_font).horizontalAdvance(spec.dose_caption) + 12
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
        left.setWidth(max(widest + 18, dose_caption))
        left.setTicks([list(spec.value_ticks)])
        bottom.setTicks([_readable(spec.ticks, metrics, self._plot_width(look))])
        self._plot.layout.setContentsMargins(4, self._above(look), self._gutter(spec, look), 2)
        self._plot.setXRange(0, 1, padding=0)
        self._plot.setYRange(spec.lowest, spec.highest, padding=0)

    def _plot_width(self, look: ChartLook) -> float:
        spec = self._spec
        return self.width() - 60 - (self._gutter(spec, look) if spec is not None else 0)

    def _gutter(self, spec: ChartSpec, look: ChartLook) -> float:
        """Room at the right for the names of the lines: at most a third of the whole."""
        big, small = QFontMetricsF(look.label_font), QFontMetricsF(look.small_font)
        widest = max(
            (
                max(
                    big.horizontalAdvance(series.label + series.suffix),
                    small.horizontalAdvance(series.sublabel),
                )
                for series in spec.series
            ),
            default=0.0,
        )
        return min(widest + 34, self.width() * 0.3)

    @staticmethod
    def _above(look: ChartLook) -> float:
        """Room for the captions over the plot."""
        return QFontMetricsF(look.small_font).height() + 10

    def _below(self, spec: ChartSpec, look: ChartLook) -> float:
        """Room for the axis, its stretches and the dose strip, which has at most a fifth of the whole."""
        rows = sum(1 for series in spec.series if series.doses)
        font, small = QFontMetricsF(look.font).height(), QFontMetricsF(look.small_font).height()
        strip = min(rows * 11.0 * max(look.stroke * 0.75, 1.0), 96.0, 0.2 * self.height())
        return 8 + font + small + 16 + strip + 8

    def _lay_out(self) -> None:
        spec = self._spec
        if spec is None or self.width() < 40 or self.height() < 40:
            return
        self._plot.getAxis("bottom").setTicks(
            [_readable(spec.ticks, QFontMetricsF(self._look.font), self._plot_width(self._look))]
        )
        self._plot.getAxis("bottom").setHeight(self._below(spec, self._look))
        self._plot.layout.setContentsMargins(4, self._above(self._look), self._gutter(spec, self._look), 2)
        whole = QRectF(QPointF(0, 0), QSizeF(self._view.viewport().size()))
        self._plot.setGeometry(whole)  # it may have been held larger by the axis of the height before
        self._plot.layout.activate()
        plot = self._plot.vb.sceneBoundingRect()
        font, small = QFontMetricsF(self._look.font).height(), QFontMetricsF(self._look.small_font).height()
        self._stage.set_geometry(
            ChartGeometry(
                spec=spec,
                look=self._look,
                plot=plot,
                whole=whole,
                dose_top=plot.bottom() + 8 + font + small + 14,
                labels_left=plot.right() + 22,
            ),
            (self._plot.getAxis("left"), self._plot.getAxis("bottom")),
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
        by_keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._stage.frame(event.reason() in by_keys)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._stage.frame(False)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def point_at(self, position: QPointF) -> tuple[str, int] | None:
        """The uncovered marker nearest to a place in the view, where one is near enough."""
        nearest: tuple[float, tuple[str, int]] | None = None
        for key, centre in self._uncovered_points():
            distance = (centre - position).manhattanLength()
            if distance < _REACH and (nearest is None or distance < nearest[0]):
                nearest = (distance, key)
        return nearest[1] if nearest else None

    def _uncovered_points(self) -> Iterator[tuple[tuple[str, int], QPointF]]:
        geometry = self._stage.geometry
        if geometry is None:
            return
        edge = self._stage.edge() + 2
        for series in geometry.spec.series:
            for index, centre in enumerate(geometry.points[series.id]):
                if centre.x() <= edge:
                    yield (series.id, index), centre


def _readable(
    ticks: tuple[tuple[float, str], ...], metrics: QFontMetricsF, width: float
) -> list[tuple[float, str]]:
    """The ticks whose labels do not touch the one before, and never without the last one."""
    kept: list[tuple[float, str]] = []
    right = -1e9
    for index, (place, label) in enumerate(ticks):
        half = metrics.horizontalAdvance(label) / 2
        x = place * width
        if x - half > right + 8:
            kept.append((place, label))
            right = x + half
        elif index == len(ticks) - 1 and kept:
            kept[-1] = (place, label)
    return kept
