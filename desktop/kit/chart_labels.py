"""The names at the right of a chart: they slide with their line as the clock runs, and never overlap."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap

from desktop.kit.chart_layers import MARK_REACH, ChartGeometry
from desktop.kit.chart_spec import ChartSeries, spread

_MOVED = 1.0
"""Pixels that a name must move before it is painted anew: it stands on whole ones."""


class ChartLabels:
    """The names of one layout. ``place`` runs along the axis from 0 to 1, where all lines are whole."""

    def __init__(self, geometry: ChartGeometry) -> None:
        self._geometry = geometry
        self._series = [series for series in geometry.spec.series if series.points]
        self._paths = [geometry.points[series.id] for series in self._series]
        self._under: dict[str, list[str]] = {}
        self._size = 0.0
        self._pictures: dict[str, QPixmap] = {}
        self._heights: list[float | None] = [None] * len(self._series)
        self._centres = [0.0] * len(self._series)
        self._wanted: dict[int, tuple[float | None, float]] = {}
        self._measure()

    def __len__(self) -> int:
        return len(self._series)

    def area(self, index: int) -> QRectF:
        """What a name covers with the stroke that leads to it; nothing where its line has not begun."""
        height = self._heights[index]
        if height is None:
            return QRectF()
        plot, half = self._geometry.plot, self._size / 2 + 2
        centre = self._centres[index]
        top, bottom = min(height - 2, centre - half), max(height + 2, centre + half)
        return QRectF(plot.right() + 1, top, self._geometry.whole.right() - plot.right() - 1, bottom - top)

    def _bottom(self) -> float:
        return self._geometry.plot.bottom() + 12

    def _measure(self) -> None:
        """Up to two small lines below a name, fewer where many names share the height."""
        look, plot = self._geometry.look, self._geometry.plot
        big = QFontMetricsF(look.label_font).height()
        small = QFontMetricsF(look.small_font)
        self._size = big
        for most in (2, 1):
            width = self._geometry.label_width
            wrapped = {
                series.id: wrapped_text(series.sublabel, small, width, most) for series in self._series
            }
            lines = max((len(found) for found in wrapped.values()), default=0)
            size = big + lines * small.height() + 4
            if len(self._series) * size <= plot.height() + 16:
                self._under, self._size = wrapped, size
                return

    def move_to(self, place: float) -> list[int]:
        """Let the names follow their lines to ``place``; which of them have visibly moved."""
        geometry = self._geometry
        x = geometry.plot.right() + 1e6 if place >= 1.0 else geometry.x(place)
        heights = [_height(path, x) for path in self._paths]
        shown = [height for height in heights if height is not None]
        centres = iter(spread(shown, self._size, geometry.plot.top() - 2, self._bottom() - 4))
        moved: list[int] = []
        for index, height in enumerate(heights):
            centre = 0.0 if height is None else next(centres)
            before = self._heights[index]
            if (
                (height is None) != (before is None)
                or abs(centre - self._centres[index]) > _MOVED
                or (height is not None and before is not None and abs(height - before) > _MOVED)
            ):
                moved.append(index)
                self._wanted[index] = (height, centre)
        return moved

    def take(self, index: int) -> None:
        """Let a name that has moved stand where it moved to: from now on it covers another area."""
        self._heights[index], self._centres[index] = self._wanted[index]

    def paint(self, painter: QPainter, index: int, ratio: float | None) -> None:
        """Paint a name where it stands; as a picture kept at ``ratio``, or as shapes where it is None."""
        height, centre, series = self._heights[index], self._centres[index], self._series[index]
        if height is None:
            return
        look, left = self._geometry.look, self._geometry.labels_left
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(look.muted)
        colour.setAlphaF(0.6)
        painter.setPen(QPen(colour, 0.8 * look.stroke))
        painter.drawLine(QPointF(self._geometry.plot.right() + 2, height), QPointF(left - 6, centre))
        corner = QPointF(left, centre - self._size / 2)
        if ratio is None:
            self._paint_name(painter, series, corner)
        else:
            painter.drawPixmap(corner.toPoint(), self._picture(series, ratio))

    def _picture(self, series: ChartSeries, ratio: float) -> QPixmap:
        picture = self._pictures.get(series.id)
        if picture is None or picture.devicePixelRatio() != ratio:
            width, height = self._geometry.label_width + 4, self._size + 4
            picture = QPixmap(max(round(width * ratio), 1), max(round(height * ratio), 1))
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            self._paint_name(painter, series, QPointF(0, 0))
            painter.end()
            self._pictures[series.id] = picture
        return picture

    def _paint_name(self, painter: QPainter, series: ChartSeries, corner: QPointF) -> None:
        look, width = self._geometry.look, self._geometry.label_width
        big, small = QFontMetricsF(look.label_font), QFontMetricsF(look.small_font)
        under = self._under.get(series.id, [])
        used = big.height() + len(under) * small.height()
        baseline = corner.y() + (self._size - used) / 2 + big.ascent()
        painter.setFont(look.label_font)
        painter.setPen(series.text_colour)
        room = width - big.horizontalAdvance(series.suffix)
        name = big.elidedText(series.label, Qt.TextElideMode.ElideRight, room) + series.suffix
        painter.drawText(QPointF(corner.x(), baseline), name)
        painter.setFont(look.small_font)
        painter.setPen(look.muted)
        for position, line in enumerate(under, start=1):
            painter.drawText(QPointF(corner.x(), baseline + position * small.height()), line)


def _height(path: list[QPointF], x: float) -> float | None:
    """How high a line stands at ``x``; None before its first reading (a name in the ranks would be a value that nobody
    measured), its last height after it ends."""
    if x < path[0].x() - MARK_REACH:
        return None
    if x <= path[0].x():
        return path[0].y()
    if x >= path[-1].x():
        return path[-1].y()
    after = bisect_left([point.x() for point in path], x, lo=1)
    low, high = path[after - 1], path[after]
    share = (x - low.x()) / max(high.x() - low.x(), 1e-9)
    return low.y() + share * (high.y() - low.y())


def wrapped_text(text: str, metrics: QFontMetricsF, width: float, most: int) -> list[str]:
    """A text in lines of at most ``width`` pixels, broken between words; the last of ``most`` lines is elided."""
    lines: list[str] = []
    rest = text.split(" ")
    while rest and len(lines) < most:
        count = len(rest)
        while count > 1 and metrics.horizontalAdvance(" ".join(rest[:count])) > width:
            count -= 1
        is_last = len(lines) == most - 1
        words, rest = (rest, []) if is_last else (rest[:count], rest[count:])
        lines.append(metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width))
    return [line for line in lines if line]
