"""Lays a chart out, and draws what stands still behind: stretches, grid, captions, the doses to come."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop.kit.chart_spec import ChartSeries, ChartSpec

DODGE = 5.0
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
    hairline: QColor
    focus: QColor
    font: QFont
    label_font: QFont
    small_font: QFont
    stroke: float = 1.0


@dataclass
class ChartGeometry:
    """Where a chart's plot, gutter and dose strip lie, in pixels, and where each series stands in them."""

    spec: ChartSpec
    look: ChartLook
    plot: QRectF
    whole: QRectF
    dose_top: float
    labels_left: float
    points: dict[str, list[QPointF]] = field(default_factory=dict)
    row_height: float = 9.0

    def __post_init__(self) -> None:
        self._place_points()
        rows = max(len(self.spec.series), 1)
        room = self.whole.bottom() - 6 - self.dose_top
        self.row_height = min(11.0 * max(self.look.stroke * 0.75, 1.0), room / rows)

    def x(self, place: float) -> float:
        return self.plot.left() + place * self.plot.width()

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
                    gap = min(DODGE * self.look.stroke, 26.0 / len(crowd))
                    aside = (crowd.index(series.id) - (len(crowd) - 1) / 2) * gap
                placed.append(QPointF(self.x(point.place) + aside, self.y(point.value)))
            self.points[series.id] = placed

    def free_spot(self, width: float, height: float) -> QRectF | None:
        """Where words of that size stand beside the zero line without touching anything; None where nowhere."""
        if not self.spec.lowest <= 0 <= self.spec.highest:
            return None
        zero, right = self.y(0), self.plot.right() - width - 8
        for top in (zero - height - 3, zero + 3):
            for step in range(5):
                left = right - step * (right - self.plot.left() - 8) / 4
                spot = QRectF(left, top, width, height)
                is_inside = (
                    self.plot.top() <= top and top + height <= self.plot.bottom() and left > self.plot.left()
                )
                if is_inside and not any(self._crosses(series, spot) for series in self.spec.series):
                    return spot
        return None

    def _crosses(self, series: ChartSeries, spot: QRectF) -> bool:
        """Whether a series' markers, intervals or lines touch ``spot``."""
        room = spot.adjusted(-6, -3, 6, 3)
        corners = list(self.points[series.id])
        for point, centre in zip(series.points, corners, strict=True):
            ends = [self.y(end) for end in (point.low, point.high, point.value) if end is not None]
            if QRectF(centre.x() - 5, min(ends) - 5, 10, max(ends) - min(ends) + 10).intersects(room):
                return True
        if series.starts_at is not None:
            corners.insert(0, QPointF(self.x(0), self.y(series.starts_at)))
        return any(_touches(one, other, room) for one, other in pairwise(corners))

    @property
    def label_width(self) -> float:
        return self.whole.right() - self.labels_left - 6


def _touches(one: QPointF, other: QPointF, room: QRectF) -> bool:
    """Whether the straight line between two points runs through a rectangle (clipping after Liang and Barsky)."""
    low, high = 0.0, 1.0
    for start, delta, least, most in (
        (one.x(), other.x() - one.x(), room.left(), room.right()),
        (one.y(), other.y() - one.y(), room.top(), room.bottom()),
    ):
        if delta == 0:
            if not least <= start <= most:
                return False
            continue
        enters, leaves = sorted(((least - start) / delta, (most - start) / delta))
        low, high = max(low, enters), min(high, leaves)
    return low <= high


def paint_backdrop(painter: QPainter, geometry: ChartGeometry, *, fills: bool = True) -> None:
    """Ground, stretches, grid, captions and the doses to come: everything that no clock moves."""
    spec, look, plot = geometry.spec, geometry.look, geometry.plot
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if fills:
        painter.fillRect(geometry.whole, look.panel)
    for index, (start, end, _name) in enumerate(spec.stretches):
        if index % 2 == 0:
            left, right = geometry.x(start), geometry.x(end)
            painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), look.stretch)
    painter.setPen(QPen(look.grid, 1))
    for value, _label in spec.value_ticks:
        y = round(geometry.y(value)) + 0.5
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
    if spec.lowest <= 0 <= spec.highest:
        painter.setPen(QPen(look.ink, 1.3 * look.stroke))
        painter.drawLine(QPointF(plot.left(), geometry.y(0)), QPointF(plot.right(), geometry.y(0)))
    _paint_captions(painter, geometry)
    _paint_axis(painter, geometry)
    _paint_dose_rows(painter, geometry)
    paint_doses(painter, geometry, opacity=0.22)


def _paint_captions(painter: QPainter, geometry: ChartGeometry) -> None:
    spec, look, plot = geometry.spec, geometry.look, geometry.plot
    painter.setFont(look.small_font)
    painter.setPen(look.muted)
    metrics = QFontMetricsF(look.small_font)
    above = plot.top() - metrics.descent() - 4
    wide = geometry.whole.right() - 8 - plot.left()
    note = metrics.elidedText(spec.note, Qt.TextElideMode.ElideRight, wide)
    painter.drawText(QPointF(plot.left() + wide - metrics.horizontalAdvance(note), above), note)
    room = wide - metrics.horizontalAdvance(note) - 24
    caption, spot = spec.value_caption, None
    if spec.zero_caption:
        spot = geometry.free_spot(metrics.horizontalAdvance(spec.zero_caption), metrics.height())
        if spot is None:
            longer = f"{caption} · 0 = {spec.zero_caption}"
            caption = longer if metrics.horizontalAdvance(longer) <= room else caption
        else:
            painter.drawText(QPointF(spot.left(), spot.bottom() - metrics.descent()), spec.zero_caption)
    caption = metrics.elidedText(caption, Qt.TextElideMode.ElideRight, max(room, 0.0))
    painter.drawText(QPointF(plot.left(), above), caption)
    if not any(series.points for series in spec.series) and spec.empty_caption:
        painter.setFont(look.font)
        painter.drawText(
            plot.adjusted(20, 20, -20, -20),
            int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap),
            spec.empty_caption,
        )


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
