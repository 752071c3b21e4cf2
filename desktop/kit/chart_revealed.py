"""Draws what the clock reveals of a chart: bands, intervals, lines, markers and doses, up to a place on the axis."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop.kit.chart_layers import ChartGeometry, ChartLook, paint_doses
from desktop.kit.chart_spec import ChartPoint, ChartSeries
from desktop.kit.marker import marker_path

BAND_LINES = 8
"""Soft bands help the eye up to this many lines; beyond, they only mix."""
EVERYTHING = 2.0
"""A place beyond the end of every axis."""
_Corner = tuple[float, QPointF]


def paint_revealed(painter: QPainter, geometry: ChartGeometry, until: float = EVERYTHING) -> None:
    """Everything up to the place ``until``; lines and bands end there, without a clip, so that paper has it too."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shown = [series for series in geometry.spec.series if series.points]
    if len(shown) <= BAND_LINES:
        for series in shown:
            _paint_band(painter, geometry, series, until)
    for name in geometry.names.shown:
        _paint_leader(painter, geometry, name.series, until)
    for series in shown:
        _paint_line(painter, geometry, series, until)
    for series in shown:
        for point, centre in _reached(geometry, series, until):
            _paint_interval(painter, geometry, series, point, centre)
    for series in shown:
        for point, centre in _reached(geometry, series, until):
            _paint_ring(painter, geometry, point, centre)
    for series in shown:
        for point, centre in _reached(geometry, series, until):
            paint_marker(painter, geometry.look, series, point, centre)
    paint_doses(painter, geometry, opacity=1.0, until=until)


def paint_marks_at(painter: QPainter, geometry: ChartGeometry, place: float) -> None:
    """The markers that the clock has just reached, whole: half of them still lies beyond its line."""
    marks = geometry.marks_at(place)
    if not marks:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in marks:
        _paint_interval(painter, geometry, mark.series, mark.point, mark.centre)
    for mark in marks:
        _paint_ring(painter, geometry, mark.point, mark.centre)
    for mark in marks:
        paint_marker(painter, geometry.look, mark.series, mark.point, mark.centre)


def _reached(
    geometry: ChartGeometry, series: ChartSeries, until: float
) -> Iterator[tuple[ChartPoint, QPointF]]:
    for point, centre in zip(series.points, geometry.points[series.id], strict=True):
        if point.place <= until + 1e-9:
            yield point, centre


def _cut(corners: list[_Corner], until: float) -> list[QPointF]:
    """The corners up to ``until``, with the place where the path is cut."""
    kept = [corner for place, corner in corners if place <= until]
    for (place, one), (after, other) in pairwise(corners):
        if place <= until < after:
            kept.append(one + (other - one) * ((until - place) / (after - place)))
    return kept


def _start(geometry: ChartGeometry, series: ChartSeries) -> list[_Corner]:
    if series.starts_at is None or series.points[0].place <= 0:
        return []
    return [(0.0, QPointF(geometry.x(0), geometry.y(series.starts_at)))]


def _paint_band(painter: QPainter, geometry: ChartGeometry, series: ChartSeries, until: float) -> None:
    """A soft band between the intervals of one reading and the next; none before the first, where nobody looked."""
    upper: list[_Corner] = []
    lower: list[_Corner] = []
    for point, centre in zip(series.points, geometry.points[series.id], strict=True):
        if point.low is not None and point.high is not None:
            upper.append((point.place, QPointF(centre.x(), geometry.y(point.high))))
            lower.append((point.place, QPointF(centre.x(), geometry.y(point.low))))
    corners = [*_cut(upper, until), *reversed(_cut(lower, until))]
    if len(corners) < 3:
        return
    path = QPainterPath(corners[0])
    for corner in corners[1:]:
        path.lineTo(corner)
    path.closeSubpath()
    fill = QColor(series.colour)
    fill.setAlphaF(0.08 if not series.is_dashed else 0.04)
    painter.fillPath(path, fill)


def _paint_leader(painter: QPainter, geometry: ChartGeometry, series: ChartSeries, until: float) -> None:
    """From the end of a line to its name."""
    last = geometry.points[series.id][-1]
    if last.x() >= geometry.plot.right() or until < EVERYTHING:
        return
    painter.setPen(leader_pen(geometry.look, series))
    start = QPointF(last.x() + 8 * geometry.look.stroke, last.y())
    painter.drawLine(start, QPointF(geometry.plot.right() + 2, last.y()))


def leader_pen(look: ChartLook, series: ChartSeries) -> QPen:
    """What leads from a line to its name: thin, in the line's own colour."""
    colour = QColor(series.colour)
    colour.setAlphaF(0.5)
    return QPen(colour, 0.9 * look.stroke)


def _paint_line(painter: QPainter, geometry: ChartGeometry, series: ChartSeries, until: float) -> None:
    points = geometry.points[series.id]
    corners = [(point.place, centre) for point, centre in zip(series.points, points, strict=True)]
    pen = QPen(series.colour, 2.6 * geometry.look.stroke)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pale = QColor(series.colour)
    pale.setAlphaF(0.6)
    dotted = QPen(pen)
    dotted.setColor(pale)
    dotted.setWidthF(pen.widthF() * 0.7)
    dotted.setDashPattern([0.1, 2.8])
    painter.setPen(dotted)
    _draw_path(painter, _cut([*_start(geometry, series), corners[0]], until))
    if series.is_dashed:
        pen.setDashPattern([3.2, 2.2])
    painter.setPen(pen)
    _draw_path(painter, _cut(corners, until))


def _draw_path(painter: QPainter, corners: list[QPointF]) -> None:
    for one, other in pairwise(corners):
        painter.drawLine(one, other)


def _paint_interval(
    painter: QPainter, geometry: ChartGeometry, series: ChartSeries, point: ChartPoint, centre: QPointF
) -> None:
    painter.setPen(QPen(series.colour, 1.8 * geometry.look.stroke))
    cap = 4.0 * min(geometry.look.stroke, 1.5)
    for end in (point.low, point.high):
        if end is None:
            continue
        y = geometry.y(end)
        painter.drawLine(centre, QPointF(centre.x(), y))
        painter.drawLine(QPointF(centre.x() - cap, y), QPointF(centre.x() + cap, y))


def _paint_ring(painter: QPainter, geometry: ChartGeometry, point: ChartPoint, centre: QPointF) -> None:
    """The comparator's value beside a marker: a ring, joined to it by a thin line."""
    if point.against is None:
        return
    look = geometry.look
    ring = QPointF(centre.x(), geometry.y(point.against))
    painter.setPen(QPen(look.muted, 1.0 * look.stroke, Qt.PenStyle.DotLine))
    painter.drawLine(centre, ring)
    painter.setPen(QPen(look.ink, 1.8 * look.stroke))
    painter.setBrush(look.panel)
    radius = marker_radius(look) * 0.72
    painter.drawEllipse(ring, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def marker_radius(look: ChartLook) -> float:
    """How large a marker is, in pixels."""
    return 5.2 * (1 + (look.stroke - 1) * 0.5)


def paint_marker(
    painter: QPainter, look: ChartLook, series: ChartSeries, point: ChartPoint, centre: QPointF
) -> None:
    """One marker on its halo of ground."""
    radius = marker_radius(look)
    path = marker_path(series.marker, centre, radius)
    painter.setPen(QPen(look.panel, 3.2 * look.stroke))
    painter.setBrush(look.panel)
    painter.drawPath(path)
    painter.setPen(QPen(series.colour, 2.0 * look.stroke))
    painter.setBrush(look.panel if point.is_hollow else series.colour)
    painter.drawPath(path)
    painter.setBrush(Qt.BrushStyle.NoBrush)
