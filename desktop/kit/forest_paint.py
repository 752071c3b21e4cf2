"""How the cells of a forest plot are painted, on the screen and in a picture alike."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from math import sqrt
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from desktop.kit.flow import flow
from desktop.kit.forest_sides import paint_sides, side_rooms
from desktop.kit.forest_spec import NOTHING, Axis, ForestSpec, Line, Mark, Shape
from desktop.theme import Look

ROW, HEADER, AXIS = 29, 30, 50
"""Heights at the usual text size."""
_PAD = 8
_BOX = 15
_SIGN, _KEY_GAP = 30, 6
_EDGE = 14
"""What stays free at both ends of the axis, for the tips of arrows."""


@dataclass
class CellState:
    """What the reader does with a row just now."""

    is_selected: bool = False
    is_hovered: bool = False


class _Ends(NamedTuple):
    """Where an interval is drawn from and to, and at which ends the axis cuts it."""

    left: float
    right: float
    cuts_left: bool = False
    cuts_right: bool = False


@dataclass
class ForestPainter:
    """Paints one plot; ``moving`` are marks on their way, which stand in for those of the lines of that id."""

    look: Look
    spec: ForestSpec = NOTHING
    moving: dict[str, Mark] = field(default_factory=dict)
    stretch: float = 1.0

    @property
    def row_height(self) -> int:
        return round(self.look.length(ROW) * self.stretch)

    @property
    def header_height(self) -> int:
        return self.look.length(HEADER)

    @property
    def axis_height(self) -> int:
        return self.look.length(AXIS)

    def font(self, *, bold: bool = False) -> QFont:
        return self.look.font(12.5, semibold=bold)

    # --- room ------------------------------------------------------------------------------------------------

    def wanted_width(self, column: int) -> float:
        """How wide a column of words is where all of them are to be read."""
        spec, metrics = self.spec, QFontMetricsF(self.font(bold=True))
        words = [spec.columns[column].title]
        words += [line.cells[column] for line in (*spec.lines, *spec.totals) if not line.is_heading]
        widest = max((metrics.horizontalAdvance(word) for word in words), default=0.0)
        return widest + 2 * _PAD + (self.box_room if column == 0 else 0)

    @property
    def box_room(self) -> float:
        return self.look.length(_BOX) + _PAD

    def box(self, cell: QRectF) -> QRectF:
        """Where the box of a row stands in its first cell."""
        side = self.look.length(_BOX)
        return QRectF(cell.x() + 4, cell.center().y() - side / 2, side, side)

    def x(self, plot: QRectF, value: float) -> float:
        """Where a value lies in the plot's column."""
        return plot.x() + _EDGE + self.spec.axis.share(value) * (plot.width() - 2 * _EDGE)

    # --- cells -----------------------------------------------------------------------------------------------

    def paint_header(self, painter: QPainter, column: int, cell: QRectF) -> None:
        theme, described = self.look.theme, self.spec.columns[column]
        painter.setFont(self.font(bold=True))
        painter.setPen(theme.colour("muted"))
        is_plot = column == self.spec.plot
        side = Qt.AlignmentFlag.AlignHCenter if is_plot else self._side(column)
        title = self.spec.axis.title if is_plot else described.title
        self._words(painter, title, cell, side)
        painter.setPen(QPen(theme.colour("hairline"), 1))
        painter.drawLine(QLineF(cell.left(), cell.bottom() - 0.5, cell.right(), cell.bottom() - 0.5))

    def paint_cell(
        self, painter: QPainter, line: Line, column: int, cell: QRectF, state: CellState | None = None
    ) -> None:
        """Paint one cell of a line, its ground too; the cell of the plot reaches to the end where there is a note."""
        theme = self.look.theme
        if state is not None and (state.is_selected or state.is_hovered):
            painter.fillRect(cell, theme.colour("pressed" if state.is_selected else "hover"))
        painter.setFont(self.font(bold=line.is_bold or line.is_heading))
        painter.setPen(theme.colour("muted" if line.is_muted else "ink"))
        if column == self.spec.plot and line.note:
            self._words(painter, line.note, cell, Qt.AlignmentFlag.AlignLeft)
            return
        if column == self.spec.plot:
            self._paint_plot(painter, line, cell)
            return
        if line.note and column > self.spec.plot:
            return
        words = cell
        if column == 0:
            if line.is_ticked is not None:
                self._paint_box(painter, self.box(cell), line.is_ticked)
            words = cell.adjusted(0 if line.is_heading else self.box_room, 0, 0, 0)
        painter.setPen(theme.colour("muted" if line.is_muted else "ink"))
        is_name = column == 0 and not line.is_heading  # two names may begin alike and differ at their ends
        self._words(painter, line.cells[column], words, self._side(column), in_middle=is_name)

    def _side(self, column: int) -> Qt.AlignmentFlag:
        is_number = self.spec.columns[column].is_number
        return Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft

    def _words(
        self,
        painter: QPainter,
        words: str,
        cell: QRectF,
        side: Qt.AlignmentFlag,
        *,
        in_middle: bool = False,
    ) -> None:
        room = cell.adjusted(_PAD, 0, -_PAD, 0)
        mode = Qt.TextElideMode.ElideMiddle if in_middle else Qt.TextElideMode.ElideRight
        shown = QFontMetricsF(painter.font()).elidedText(words, mode, room.width() + 1)
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def _paint_box(self, painter: QPainter, box: QRectF, is_ticked: bool) -> None:
        theme = self.look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("primary" if is_ticked else "control"), 1.2))
        painter.setBrush(theme.colour("primary") if is_ticked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), 3, 3)
        if is_ticked:
            unit = box.width() / 15
            pen = QPen(theme.colour("on_primary"), 1.8 * unit)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            tick = [(4, 7.8), (6.6, 10.4), (11, 5)]
            painter.drawPolyline([QPointF(box.x() + x * unit, box.y() + y * unit) for x, y in tick])
        painter.setBrush(Qt.BrushStyle.NoBrush)

    # --- the plot --------------------------------------------------------------------------------------------

    def _paint_plot(self, painter: QPainter, line: Line, cell: QRectF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not line.is_heading:
            self.paint_guides(painter, cell)
        mark = self.moving.get(line.id, line.mark)
        if mark is not None:
            self.paint_mark(painter, mark, self._colour(mark, line), cell)
        painter.restore()

    def paint_mark(self, painter: QPainter, mark: Mark, colour: QColor, cell: QRectF) -> None:
        """A square, a diamond or a bar at its place in a cell."""
        match mark.shape:
            case Shape.SQUARE:
                self._paint_square(painter, mark, colour, cell)
            case Shape.DIAMOND:
                self._paint_diamond(painter, mark, colour, cell)
            case Shape.BAR:
                self._paint_bar(painter, mark, colour, cell)

    def paint_guides(self, painter: QPainter, cell: QRectF) -> None:
        """The ticks' fine lines, where nothing differs, and where the pooled effect is."""
        theme, axis = self.look.theme, self.spec.axis
        if axis.better:
            tint = theme.tone(axis.tone)
            tint.setAlphaF(0.055)
            ends = sorted(
                (self.x(cell, axis.nothing), self.x(cell, axis.high if axis.better > 0 else axis.low))
            )
            painter.fillRect(QRectF(ends[0], cell.top(), ends[1] - ends[0], cell.height()), tint)
        painter.setPen(QPen(theme.colour("hairline"), 1))
        for value, _ in axis.ticks:
            self._vertical(painter, self.x(cell, value), cell)
        if axis.guide is not None and axis.low <= axis.guide <= axis.high:
            painter.setPen(QPen(theme.colour("control"), 1, Qt.PenStyle.DotLine))
            self._vertical(painter, self.x(cell, axis.guide), cell)
        painter.setPen(QPen(theme.colour("ink"), 1.2 * theme.stroke**0.5))
        self._vertical(painter, self.x(cell, axis.nothing), cell)

    def _vertical(self, painter: QPainter, x: float, cell: QRectF) -> None:
        painter.drawLine(QLineF(x, cell.top(), x, cell.bottom()))

    def _colour(self, mark: Mark, line: Line) -> QColor:
        theme = self.look.theme
        if line.is_muted:
            return theme.colour("control")
        if mark.shape is Shape.DIAMOND and mark.size < 1:
            return theme.colour("muted")
        return theme.tone(mark.tone) if mark.tone else theme.colour("ink")

    def _ends(self, mark: Mark, cell: QRectF) -> _Ends | None:
        """The ends of an interval, cut to the axis; None where it is not known or lies beside the axis."""
        if mark.low is None or mark.high is None:
            return None
        axis = self.spec.axis
        left, right = max(mark.low, axis.low), min(mark.high, axis.high)
        if left > axis.high or right < axis.low:
            return None
        return _Ends(self.x(cell, left), self.x(cell, right), mark.low < axis.low, mark.high > axis.high)

    def _paint_whisker(self, painter: QPainter, mark: Mark, colour: QColor, cell: QRectF) -> None:
        ends = self._ends(mark, cell)
        if ends is None:
            return
        y, stroke = cell.center().y(), self.look.theme.stroke
        painter.setPen(QPen(colour, 1.8 * stroke**0.6))
        painter.drawLine(QLineF(ends.left, y, ends.right, y))
        self._paint_arrows(painter, colour, ends, y)

    def _paint_arrows(self, painter: QPainter, colour: QColor, ends: _Ends, y: float) -> None:
        """An arrow at each end that is cut."""
        size = self.look.length(4)
        for is_cut, x, way in ((ends.cuts_left, ends.left, -1), (ends.cuts_right, ends.right, 1)):
            if is_cut:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                tip = QPointF(x + way * 2 * size, y)
                painter.drawPolygon(QPolygonF([tip, QPointF(x, y - size), QPointF(x, y + size)]))

    def _paint_square(self, painter: QPainter, mark: Mark, colour: QColor, cell: QRectF) -> None:
        self._paint_whisker(painter, mark, colour, cell)
        axis = self.spec.axis
        if not axis.low <= mark.value <= axis.high:
            return
        side = (0.22 + 0.5 * sqrt(max(mark.size, 0.0))) * self.look.length(ROW)
        centre = QPointF(self.x(cell, mark.value), cell.center().y())
        area = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        painter.setPen(QPen(colour, 1.6 * self.look.theme.stroke**0.5))
        painter.setBrush(self.look.theme.colour("panel") if mark.is_hollow else colour)
        painter.drawRect(area)

    def _paint_diamond(self, painter: QPainter, mark: Mark, colour: QColor, cell: QRectF) -> None:
        ends = self._ends(mark, cell)
        axis, y = self.spec.axis, cell.center().y()
        value = min(max(mark.value, axis.low), axis.high)
        middle, half = self.x(cell, value), self.look.length(ROW) * 0.32 * (1 if mark.size >= 1 else 0.72)
        if ends is None:  # without an interval there is a place alone
            ends = _Ends(middle - half * 0.7, middle + half * 0.7)
        painter.setPen(QPen(colour, 1.5 * self.look.theme.stroke**0.5))
        painter.setBrush(self.look.theme.colour("panel") if mark.is_hollow else colour)
        corners = [(ends.left, y), (middle, y - half), (ends.right, y), (middle, y + half)]
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        self._paint_arrows(painter, colour, ends, y)

    def _paint_bar(self, painter: QPainter, mark: Mark, colour: QColor, cell: QRectF) -> None:
        ends = self._ends(mark, cell)
        if ends is None:
            return
        y, half = cell.center().y(), self.look.length(ROW) * 0.08
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRect(QRectF(ends.left, y - half, ends.right - ends.left, 2 * half))
        self._paint_arrows(painter, colour, ends, y)

    # --- the axis --------------------------------------------------------------------------------------------

    def paint_axis(self, painter: QPainter, plot: QRectF, bounds: QRectF) -> None:
        """The axis below the plot: ticks with numbers, and what each side favours, whose words may reach as far as
        ``bounds``."""
        theme, axis = self.look.theme, self.spec.axis
        font = self.look.font(11.5)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        painter.setPen(QPen(theme.colour("control"), 1))
        painter.drawLine(
            QLineF(plot.left() + _EDGE, plot.top() + 0.5, plot.right() - _EDGE, plot.top() + 0.5)
        )
        y = plot.top() + 4
        for value, words in self._readable_ticks(plot, metrics):
            x, width = self.x(plot, value), metrics.horizontalAdvance(words)
            painter.setPen(QPen(theme.colour("control"), 1))
            painter.drawLine(QLineF(x, plot.top(), x, plot.top() + 4))
            painter.setPen(theme.colour("muted"))
            painter.drawText(QPointF(x - width / 2, y + metrics.ascent() + 2), words)
        top = y + metrics.height() + 4
        painter.setPen(theme.colour("muted"))
        paint_sides(painter, axis, self.x(plot, axis.nothing), QRectF(bounds.left(), top, bounds.width(), 0))

    def _readable_ticks(self, plot: QRectF, metrics: QFontMetricsF) -> list[tuple[float, str]]:
        """Every tick, or every second or third from the line of no difference on, so that none touches another."""
        ticks = self.spec.axis.ticks
        nothing = next(
            (place for place, (value, _) in enumerate(ticks) if value == self.spec.axis.nothing), 0
        )
        for every in range(1, len(ticks) + 1):
            some = [tick for place, tick in enumerate(ticks) if (place - nothing) % every == 0]
            ends = [(self.x(plot, value), metrics.horizontalAdvance(words) / 2 + 4) for value, words in some]
            if all(x + half <= y - other for (x, half), (y, other) in pairwise(ends)):
                return some
        return []

    # --- the key ---------------------------------------------------------------------------------------------

    def key_height(self, plot: QRectF, whole: QRectF) -> float:
        """How high the rows are that the key needs below the axis; 0 where all of it stands beside the axis' words."""
        if self._fits_beside(plot, whole):
            return 0.0
        return self._key_places(whole)[-1].bottom() - whole.top() + _KEY_GAP

    def paint_key(self, painter: QPainter, plot: QRectF, whole: QRectF, height: float) -> None:
        """What the signs mean: beside the words of the axis where all of it finds room there, else in the ``height``
        below them. Without that there is no key: one that leaves out a sign would mislead."""
        if self._fits_beside(plot, whole):
            room = self._beside(plot, whole)
        elif height:
            room = QRectF(whole.left(), whole.top() + self.axis_height, whole.width(), height)
        else:
            return
        font, sign = self.look.font(11), self.look.length(_SIGN)
        metrics = QFontMetricsF(font)
        for (mark, words), place in zip(self.spec.key, self._key_places(room), strict=True):
            self._paint_sign(painter, mark, QRectF(place.x(), place.y(), sign, place.height()))
            painter.setFont(font)
            painter.setPen(self.look.theme.colour("muted"))
            told = place.adjusted(sign + 2, 0, -_KEY_GAP, 0)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, told.width() + 1)
            painter.drawText(told, int(Qt.AlignmentFlag.AlignVCenter), shown)

    def _key_widths(self) -> list[float]:
        metrics = QFontMetricsF(self.look.font(11))
        around = self.look.length(_SIGN) + 2 + 2 * _KEY_GAP
        return [metrics.horizontalAdvance(words) + around for _, words in self.spec.key]

    def _key_places(self, room: QRectF) -> list[QRectF]:
        height = QFontMetricsF(self.look.font(11)).height() + 4
        return flow(self._key_widths(), room.adjusted(_PAD, 3, 0, 0), height)

    def _beside(self, plot: QRectF, whole: QRectF) -> QRectF:
        """What is free beside the words of the axis, left of the plot."""
        metrics = QFontMetricsF(self.look.font(11.5))
        left, _ = side_rooms(self.spec.axis, metrics, self.x(plot, self.spec.axis.nothing), whole)
        words = left.right() - metrics.horizontalAdvance(self.spec.axis.left)
        width = max(min(plot.left(), words) - whole.left() - 8, 0.0)
        return QRectF(whole.left(), whole.top(), width, self.axis_height)

    def _fits_beside(self, plot: QRectF, whole: QRectF) -> bool:
        room = self._beside(plot, whole)
        places = self._key_places(room)
        is_cut = any(width > room.width() - _PAD for width in self._key_widths())
        return not places or (not is_cut and places[-1].bottom() <= room.bottom())

    def _paint_sign(self, painter: QPainter, mark: Mark, cell: QRectF) -> None:
        """One mark by itself, from the left end of a small axis of its own to the right one."""
        small = ForestPainter(self.look, ForestSpec((), 0, (), (), Axis(-1, 1, 0, (), "", "", "")))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = cell.adjusted(-_EDGE + 4, 0, _EDGE - 4, 0)
        small.paint_mark(painter, mark, self._colour(mark, Line("", ())), wide)
        painter.restore()
