"""The names at the right of a chart: they slide with their line as the clock runs, and never overlap."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from math import inf

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap

from desktop.i18n import number
from desktop.kit.chart_layers import ChartGeometry
from desktop.kit.chart_names import Name
from desktop.kit.chart_revealed import leader_pen
from desktop.kit.chart_spec import spread

translate = QCoreApplication.translate
_MOVED = 1.0
"""Pixels that a name must move before it is painted anew: it stands on whole ones."""


class ChartLabels:
    """The names of one layout. ``place`` runs along the axis from 0 to 1, where all lines are whole.

    The last label is no line's: it tells how many lines go without a name, where some do.
    """

    def __init__(self, geometry: ChartGeometry) -> None:
        self._geometry = geometry
        names = geometry.names
        self._names = names.shown
        self._paths = [
            _Path(geometry.points[name.series.id], geometry.x(name.series.points[0].place))
            for name in names.shown
        ]
        self._unnamed_from = sorted(geometry.x(series.points[0].place) for series in names.unnamed)
        self._sizes = [name.height for name in names.shown]
        if names.unnamed and names.more_height:
            self._sizes.append(names.more_height)
        self._pictures: dict[str, QPixmap] = {}
        self._heights: list[float | None] = [None] * len(self)
        self._centres = [0.0] * len(self)
        self._more = 0
        self._wanted: dict[int, tuple[float | None, float]] = {}

    def __len__(self) -> int:
        return len(self._sizes)

    def area(self, index: int) -> QRectF:
        """What a name covers with the stroke that leads to it; nothing where its line has not begun."""
        height = self._heights[index]
        if height is None:
            return QRectF()
        plot, half = self._geometry.plot, self._sizes[index] / 2 + 2
        centre = self._centres[index]
        top, bottom = centre - half, centre + half
        if height < inf:
            top, bottom = min(height - 2, top), max(height + 2, bottom)
        return QRectF(plot.right() + 1, top, self._geometry.whole.right() - plot.right() - 1, bottom - top)

    def move_to(self, place: float) -> list[int]:
        """Let the names follow their lines to ``place``; which of them have visibly changed."""
        geometry = self._geometry
        x = geometry.plot.right() + 1e6 if place >= 1.0 else geometry.x(place)
        heights = [path.height(x) for path in self._paths]
        more = bisect_right(self._unnamed_from, x + 1e-6)
        if len(self) > len(heights):
            heights.append(inf if more else None)
        standing = [index for index, height in enumerate(heights) if height is not None]
        names = geometry.names
        wanted = [height for height in heights if height is not None]
        if wanted and wanted[-1] == inf:
            wanted[-1] = max(wanted[:-1], default=names.top)
        centres = spread(wanted, [self._sizes[index] for index in standing], names.top, names.bottom)
        now: list[tuple[float | None, float]] = [(None, 0.0)] * len(self)
        for index, centre in zip(standing, centres, strict=True):
            now[index] = (heights[index], centre)
        changed = [index for index, stand in enumerate(now) if self._has_moved(index, *stand)]
        if more != self._more and len(self) > len(self._names) and len(self._names) not in changed:
            changed.append(len(self._names))
        self._more = more
        self._wanted = {index: now[index] for index in changed}
        return changed

    def _has_moved(self, index: int, height: float | None, centre: float) -> bool:
        before = self._heights[index]
        if height is None or before is None:
            return height is not before
        has_slid = height != before and abs(height - before) > _MOVED
        return has_slid or abs(centre - self._centres[index]) > _MOVED

    def take(self, index: int) -> None:
        """Let a name that has moved stand where it moved to: from now on it covers another area."""
        self._heights[index], self._centres[index] = self._wanted[index]

    def paint(self, painter: QPainter, index: int, ratio: float | None) -> None:
        """Paint a name where it stands; as a picture kept at ``ratio``, or as shapes where it is None."""
        height, centre = self._heights[index], self._centres[index]
        if height is None:
            return
        look, left = self._geometry.look, self._geometry.labels_left
        corner = QPointF(left, centre - self._sizes[index] / 2)
        if index == len(self._names):
            self._paint_more(painter, corner)
            return
        name = self._names[index]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(leader_pen(look, name.series))
        painter.drawLine(QPointF(self._geometry.plot.right() + 2, height), QPointF(left - 6, centre))
        if ratio is None:
            self._paint_name(painter, name, corner)
        else:
            painter.drawPixmap(corner.toPoint(), self._picture(name, ratio))

    def _picture(self, name: Name, ratio: float) -> QPixmap:
        picture = self._pictures.get(name.series.id)
        if picture is None or picture.devicePixelRatio() != ratio:
            width, height = self._geometry.label_width + 4, name.height + 1
            picture = QPixmap(max(round(width * ratio), 1), max(round(height * ratio), 1))
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            self._paint_name(painter, name, QPointF(0, 0))
            painter.end()
            self._pictures[name.series.id] = picture
        return picture

    def _paint_name(self, painter: QPainter, name: Name, corner: QPointF) -> None:
        look = self._geometry.look
        big, small = QFontMetricsF(look.label_font), QFontMetricsF(look.small_font)
        used = len(name.words) * big.height() + len(name.under) * small.height()
        top = corner.y() + (name.height - used) / 2
        painter.setFont(look.label_font)
        painter.setPen(name.series.text_colour)
        for line in name.words:
            painter.drawText(QPointF(corner.x(), top + big.ascent()), line)
            top += big.height()
        painter.setFont(look.small_font)
        painter.setPen(look.muted)
        for line in name.under:
            painter.drawText(QPointF(corner.x(), top + small.ascent()), line)
            top += small.height()

    def _paint_more(self, painter: QPainter, corner: QPointF) -> None:
        look, metrics = self._geometry.look, QFontMetricsF(self._geometry.look.small_font)
        painter.setFont(look.small_font)
        painter.setPen(look.muted)
        painter.drawText(QPointF(corner.x(), corner.y() + metrics.ascent()), more_words(self._more))


class _Path:
    """How high a line stands along the axis. It begins at ``start``: a marker may stand a little aside of its time."""

    def __init__(self, points: list[QPointF], start: float) -> None:
        self._points = points
        self._start = start
        self._places = list(accumulate((point.x() for point in points), max))

    def height(self, x: float) -> float | None:
        """The height at ``x``; None before the first reading (a name in the ranks would be a value that nobody
        measured), the last height after the line ends."""
        points = self._points
        if x < self._start - 1e-6:
            return None
        if x <= points[0].x():
            return points[0].y()
        if x >= self._places[-1]:
            return points[-1].y()
        after = bisect_left(self._places, x, lo=1)
        low, high = points[after - 1], points[after]
        share = (x - self._places[after - 1]) / max(self._places[after] - self._places[after - 1], 1e-9)
        return low.y() + share * (high.y() - low.y())


def more_words(count: int) -> str:
    """What stands below the names where ``count`` lines, at least one, go without."""
    if count == 1:
        return translate("Chart", "… and one more")
    return translate("Chart", "… and {n} more").format(n=number(count))
