"""The captions over a chart's plot, and the words on its zero line: where they stand, and how they are painted."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from desktop.kit.chart_layers import ChartGeometry
from desktop.kit.chart_spec import ChartSeries, ChartSpec
from desktop.kit.elision import elided, wrapped_text

_APART = 24.0
"""Pixels between two captions in one row."""
CaptionRow = tuple[str, str]


def caption_rows(
    spec: ChartSpec, metrics: QFontMetricsF, width: float, *, says_zero: bool, most: int
) -> tuple[CaptionRow, ...]:
    """What stands over the plot, row by row: words at its left, words at the right end.

    The value axis and the note share a row where both find room; else the note stands above, and either takes up to
    two rows. With ``says_zero`` the meaning of zero is told there too. ``most`` rows are never exceeded.
    """
    caption = spec.value_caption
    if says_zero and spec.zero_caption:
        caption = f"{caption} · 0 = {spec.zero_caption}"
    note = metrics.horizontalAdvance(spec.note)
    if metrics.horizontalAdvance(caption) + _APART * bool(note) + note <= width:
        return ((caption, spec.note),)
    rows = (
        *(("", line) for line in wrapped_text(spec.note, metrics, width, 2)),
        *((line, "") for line in wrapped_text(caption, metrics, width, 2)),
    )
    if len(rows) <= most:
        return rows
    note_line = elided(spec.note, metrics, width)
    room = max(width - metrics.horizontalAdvance(note_line) - _APART, 0.0)
    return ((elided(caption, metrics, room), note_line),)


def paint_captions(painter: QPainter, geometry: ChartGeometry) -> None:
    """Paint them, and what an empty chart says."""
    spec, look, plot = geometry.spec, geometry.look, geometry.plot
    metrics = QFontMetricsF(look.small_font)
    painter.setFont(look.small_font)
    painter.setPen(look.muted)
    baseline = plot.top() - metrics.descent() - 4
    for left, right in reversed(geometry.captions):
        painter.drawText(QPointF(plot.left(), baseline), left)
        painter.drawText(QPointF(geometry.captions_right - metrics.horizontalAdvance(right), baseline), right)
        baseline -= metrics.height()
    spot = zero_spot(geometry)
    if spot is not None:
        painter.drawText(QPointF(spot.left(), spot.bottom() - metrics.descent()), spec.zero_caption)
    if not any(series.points for series in spec.series) and spec.empty_caption:
        painter.setFont(look.font)
        painter.drawText(
            plot.adjusted(20, 20, -20, -20),
            int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap),
            spec.empty_caption,
        )


def zero_spot(geometry: ChartGeometry) -> QRectF | None:
    """Where the words on the zero line touch nothing; None where nowhere, or where there are no words or no line."""
    spec, plot = geometry.spec, geometry.plot
    if not spec.zero_caption or not spec.lowest <= 0 <= spec.highest:
        return None
    metrics = QFontMetricsF(geometry.look.small_font)
    width, height = metrics.horizontalAdvance(spec.zero_caption), metrics.height()
    zero, right = geometry.y(0), plot.right() - width - 8
    for top in (zero - height - 3, zero + 3):
        for step in range(5):
            left = right - step * (right - plot.left() - 8) / 4
            spot = QRectF(left, top, width, height)
            is_inside = plot.top() <= top and top + height <= plot.bottom() and left > plot.left()
            if is_inside and not any(_crosses(geometry, series, spot) for series in spec.series):
                return spot
    return None


def _crosses(geometry: ChartGeometry, series: ChartSeries, spot: QRectF) -> bool:
    """Whether a series' markers, intervals or lines touch ``spot``."""
    room = spot.adjusted(-6, -3, 6, 3)
    corners: Sequence[QPointF] = geometry.points[series.id]
    for point, centre in zip(series.points, corners, strict=True):
        ends = [geometry.y(end) for end in (point.low, point.high, point.value) if end is not None]
        if QRectF(centre.x() - 5, min(ends) - 5, 10, max(ends) - min(ends) + 10).intersects(room):
            return True
    if series.starts_at is not None:
        corners = [QPointF(geometry.x(0), geometry.y(series.starts_at)), *corners]
    return any(_touches(one, other, room) for one, other in pairwise(corners))


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
