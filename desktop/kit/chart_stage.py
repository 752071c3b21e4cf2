"""What a chart paints on: two layers kept as pictures, the cursor over them, and a name beside each line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView, QStyleOptionGraphicsItem, QWidget

from desktop.kit.chart_captions import paint_captions
from desktop.kit.chart_labels import ChartLabels
from desktop.kit.chart_layers import MARK_REACH, ChartGeometry, paint_backdrop
from desktop.kit.chart_revealed import (
    EVERYTHING,
    marker_radius,
    paint_marker,
    paint_marks_at,
    paint_revealed,
)
from desktop.kit.chart_spec import ChartSeries
from desktop.kit.plotting import pyqtgraph as pg

CURSOR_WIDTH = 2.0


class StageView(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
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


class Stage(QGraphicsItem):
    """The two layers and the cursor, in the pixels of the view; the names lie over it."""

    def __init__(self, view: StageView) -> None:
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
        paint_captions(painter, geometry)
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
            paint_captions(painter, geometry)
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
        series = self.geometry.series.get(mark[0])
        return None if series is None or mark[1] >= len(series.points) else (series, mark[1])

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
            line, ticks, labels = specs
            axis.drawPicture(painter, line, ticks, [_inside(axis, *label) for label in labels])
        painter.restore()


def _inside(axis: pg.AxisItem, area: QRectF, flags: int, words: str) -> tuple[QRectF, int, str]:
    """The label of a tick, moved so that it does not stand out to the right, where the names are."""
    beyond = area.right() - axis.size().width()
    return (
        (area.translated(-beyond, 0) if axis.orientation == "bottom" and beyond > 0 else area),
        flags,
        words,
    )


def _copy(painter: QPainter, picture: QPixmap, exposed: QRectF) -> None:
    if exposed.isEmpty():
        return
    ratio = picture.devicePixelRatio()
    source = QRectF(exposed.topLeft() * ratio, exposed.size() * ratio)
    painter.drawPixmap(exposed, picture, source)
