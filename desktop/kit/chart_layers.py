"""Lays a chart out, and draws what stands still behind: stretches, grid, captions, the doses to come."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from operator import attrgetter

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop.kit.chart_names import NameFonts, Names, lay_names
from desktop.kit.chart_spec import ChartPoint, ChartSeries, ChartSpec

DODGE = 5.0
ASIDE = 13.0
"""How far, in pixels, a marker steps aside at most from others of the same time."""
MARK_REACH = 22.0
"""How far, in pixels, a marker and what steps aside with it reach around its place."""


@dataclass(frozen=True)
class ChartLook:
    """Colours, fonts and stroke factor of a chart; ``focus`` frames it when the focus came by keys."""

    panel: QColor
    ink: QColor
    muted: QColor
    grid: QColor
    stretch: QColor
    focus: QColor
    font: QFont
    label_font: QFont
    small_font: QFont
    stroke: float = 1.0

    @cached_property
    def name_fonts(self) -> NameFonts:
        """The fonts of the names at the right, measured."""
        return NameFonts(QFontMetricsF(self.label_font), QFontMetricsF(self.small_font))


@dataclass(frozen=True, slots=True)
class Mark:
    """A marker where it stands: the ``index``-th of its series, the ``order``-th one of the chart."""

    order: int
    series: ChartSeries
    index: int
    centre: QPointF

    @property
    def point(self) -> ChartPoint:
        return self.series.points[self.index]


@dataclass
class ChartGeometry:
    """Where a chart's plot, gutter and dose strip lie, in pixels, and where each series and its name stand in them."""

    spec: ChartSpec
    look: ChartLook
    plot: QRectF
    whole: QRectF
    dose_top: float
    labels_left: float
    captions: tuple[tuple[str, str], ...] = ()
    points: dict[str, list[QPointF]] = field(default_factory=dict)
    row_height: float = 9.0
    series: dict[str, ChartSeries] = field(init=False)
    names: Names = field(init=False)
    _marks: list[Mark] = field(init=False)
    _mark_places: list[float] = field(init=False)

    def __post_init__(self) -> None:
        self.series = {series.id: series for series in self.spec.series}
        self._place_points()
        marks = [
            Mark(order, series, index, centre)
            for order, series in enumerate(self.spec.series)
            for index, centre in enumerate(self.points[series.id])
        ]
        self._marks = sorted(marks, key=lambda mark: mark.point.place)
        self._mark_places = [mark.point.place for mark in self._marks]
        self.names = lay_names(
            [series for series in self.spec.series if series.points],
            self.look.name_fonts,
            self.label_width,
            self.plot.top() - 2,
            (min(self.dose_top - 12, self.whole.bottom() - 2), self.whole.bottom() - 2),
        )
        rows = max(sum(1 for series in self.spec.series if series.doses), 1)
        room = max(self.whole.bottom() - 6 - self.dose_top, 1.0)
        self.row_height = min(11.0 * max(self.look.stroke * 0.75, 1.0), room / rows)

    def x(self, place: float) -> float:
        return self.plot.left() + place * self.plot.width()

    def place(self, x: float) -> float:
        """The place on the axis at ``x`` pixels; beyond the plot it lies outside 0..1."""
        return (x - self.plot.left()) / max(self.plot.width(), 1.0)

    def y(self, value: float) -> float:
        share = (self.spec.highest - value) / (self.spec.highest - self.spec.lowest)
        return self.plot.top() + share * self.plot.height()

    def _place_points(self) -> None:
        """Markers at the same time step aside a little, so that their intervals can be told apart."""
        crowds: dict[int, list[str]] = {}
        for series in self.spec.series:
            for point in series.points:
                if point.low is not None or point.high is not None or len(self.spec.series) < 12:
                    crowds.setdefault(round(self.x(point.place)), []).append(series.id)
        for series in self.spec.series:
            placed = []
            for point in series.points:
                crowd = crowds.get(round(self.x(point.place)), [])
                aside = 0.0
                if len(crowd) > 1 and series.id in crowd:
                    gap = min(DODGE * self.look.stroke, 2 * ASIDE / len(crowd))
                    aside = (crowd.index(series.id) - (len(crowd) - 1) / 2) * gap
                placed.append(QPointF(self.x(point.place) + aside, self.y(point.value)))
            self.points[series.id] = placed

    def marks_at(self, place: float) -> list[Mark]:
        """The markers up to ``place`` that reach so far that the clock's line there cuts them, in painting order."""
        x = self.x(place)
        near = self.marks_near(place, MARK_REACH, until=place)
        return [mark for mark in near if mark.centre.x() + MARK_REACH >= x]

    def marks_near(self, place: float, reach: float, *, until: float) -> list[Mark]:
        """The markers up to ``until`` within ``reach`` pixels of ``place`` along the axis and perhaps some around them,
        in painting order."""
        share = (reach + ASIDE) / max(self.plot.width(), 1.0)
        first = bisect_left(self._mark_places, place - share)
        last = bisect_right(self._mark_places, min(place + share, until + 1e-9))
        return sorted(self._marks[first:last], key=attrgetter("order"))

    @property
    def captions_right(self) -> float:
        return self.whole.right() - 8

    @property
    def label_width(self) -> float:
        return self.whole.right() - self.labels_left - 6


def paint_backdrop(painter: QPainter, geometry: ChartGeometry, *, fills: bool = True) -> None:
    """Ground, stretches, grid, axis and the doses to come: what no clock moves."""
    spec, look, plot = geometry.spec, geometry.look, geometry.plot
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if fills:
        painter.fillRect(geometry.whole, look.panel)
    for index, (start, end, _name) in enumerate(spec.stretches):
        if index % 2 == 0 and len(spec.stretches) > 1:
            left, right = geometry.x(start), geometry.x(end)
            painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), look.stretch)
    painter.setPen(QPen(look.grid, 1))
    for value, _label in spec.value_ticks:
        y = round(geometry.y(value)) + 0.5
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
    if spec.lowest <= 0 <= spec.highest:
        painter.setPen(QPen(look.ink, 1.3 * look.stroke))
        painter.drawLine(QPointF(plot.left(), geometry.y(0)), QPointF(plot.right(), geometry.y(0)))
    _paint_axis(painter, geometry)
    _paint_dose_rows(painter, geometry)
    paint_doses(painter, geometry, opacity=0.22)


def _paint_axis(painter: QPainter, geometry: ChartGeometry) -> None:
    """Names of the stretches below the tick labels, each centred in its stretch where it fits."""
    spec, look = geometry.spec, geometry.look
    metrics = QFontMetricsF(look.small_font)
    painter.setFont(look.small_font)
    painter.setPen(look.muted)
    y = geometry.dose_top - metrics.descent() - 9
    for start, end, name in spec.stretches:
        left, right = geometry.x(start), geometry.x(end)
        width = metrics.horizontalAdvance(name)
        if width + 4 <= right - left:
            painter.drawText(QPointF((left + right - width) / 2, y), name)


def _paint_dose_rows(painter: QPainter, geometry: ChartGeometry) -> None:
    spec, look, plot = geometry.spec, geometry.look, geometry.plot
    rows = [series for series in spec.series if series.doses]
    if not rows:
        return
    painter.setPen(QPen(look.grid, 1))
    for index in range(len(rows)):
        y = round(geometry.dose_top + (index + 0.5) * geometry.row_height) + 0.5
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
    metrics = QFontMetricsF(look.small_font)
    painter.setFont(look.small_font)
    painter.setPen(look.muted)
    middle = geometry.dose_top + len(rows) * geometry.row_height / 2
    width = metrics.horizontalAdvance(spec.dose_caption)
    painter.drawText(QPointF(plot.left() - width - 9, middle + metrics.ascent() / 2 - 1), spec.dose_caption)


def paint_doses(painter: QPainter, geometry: ChartGeometry, *, opacity: float, until: float = 2.0) -> None:
    """The dose strip up to the place ``until``."""
    painter.setOpacity(opacity)
    rows = [series for series in geometry.spec.series if series.doses]
    height = geometry.row_height * 0.78
    width = 2.6 * min(geometry.look.stroke, 1.5)
    for index, series in enumerate(rows):
        top = geometry.dose_top + (index + 0.5) * geometry.row_height - height / 2
        last = -10.0
        for place in series.doses:
            x = geometry.x(place)
            if place > min(until, 1.0) + 1e-9 or x - last < width + 0.9:
                continue
            last = x
            painter.fillRect(QRectF(x - width / 2, top, width, height), series.colour)
    painter.setOpacity(1.0)
