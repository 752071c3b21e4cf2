"""A funnel plot: each effect against its standard error, the surest at the top."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.kit.dot_names import name_places
from desktop.kit.flow import flow
from desktop.kit.forest_sides import paint_sides
from desktop.kit.forest_spec import Axis
from desktop.kit.plain_words import tooltip
from desktop.theme import Look

_RADIUS, _SIGN, _LEAST = 5, 20, 24
_ROOM_FOR_TITLE = 190
"""How high a funnel is at least where the lower axis has a title, at the usual text size."""
_REACH = 12
"""How far from a dot a click still means it, at the usual text size."""


@dataclass(frozen=True)
class Dot:
    """One effect; ``told`` says it in words. ``is_muted`` is one that is taken out, ``is_hollow`` one that is worked
    out and stands in no report."""

    id: str
    name: str
    value: float
    error: float
    told: str
    is_muted: bool = False
    is_hollow: bool = False


@dataclass(frozen=True)
class FunnelSpec:
    """``estimate`` is what the effects add up to; without one there is no funnel. ``errors`` are the ticks of the
    upright axis, with their words; ``warning`` stands above it all."""

    dots: tuple[Dot, ...]
    estimate: float | None
    axis: Axis
    errors: tuple[tuple[float, str], ...]
    error_title: str
    warning: str
    tone: str
    reported: str = ""
    worked_out: str = ""
    """What a filled dot and a hollow one mean."""


EMPTY = FunnelSpec((), None, Axis(0, 1, 0, (), "", "", ""), ((0.0, "0"), (1.0, "1")), "", "", "")


class Funnel(QWidget):
    """``picked`` carries the id of the dot that the reader clicks."""

    picked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._selected: str | None = None
        self.spec = EMPTY
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    def show_spec(self, spec: FunnelSpec) -> None:
        """Show another funnel."""
        self.spec = spec
        self.setAccessibleDescription("\n".join([spec.warning, *(dot.told for dot in spec.dots)]))
        self.update()

    def select(self, dot: str | None) -> None:
        """Mark a dot, or none."""
        if dot != self._selected:
            self._selected = dot
            self.update()

    # --- places ----------------------------------------------------------------------------------------------

    @property
    def _font(self) -> QFont:
        return self._look.font(11.5)

    def _plot(self, area: QRectF) -> QRectF:
        look, metrics = self._look, QFontMetricsF(self._font)
        widest = max((metrics.horizontalAdvance(words) for _, words in self.spec.errors), default=0.0)
        top = self._head(area)[-1].bottom() - area.top() + look.length(10)
        rows = 3 if self._has_title(area) else 2
        plot = area.adjusted(widest + look.length(20), top, -look.length(28), -rows * metrics.height() - 12)
        plot.setHeight(max(plot.height(), look.length(_LEAST)))  # what is too low is cut, and covers no words
        return plot

    def _has_title(self, area: QRectF) -> bool:
        """Whether the lower axis says what it measures; a low funnel leaves that to the menu above it."""
        return area.height() - self._warning_height(area) >= self._look.length(_ROOM_FOR_TITLE)

    def _warning_height(self, area: QRectF) -> float:
        if not self.spec.warning:
            return 0.0
        metrics = QFontMetricsF(self._look.font(12.5))
        flags = int(Qt.TextFlag.TextWordWrap)
        room = QRectF(0, 0, max(area.width() - 16, 1), 10_000)
        return metrics.boundingRect(room, flags, self.spec.warning).height() + 8

    def _key(self) -> list[tuple[bool, str]]:
        """Whether a sign is hollow, and what that means, for the signs that stand in the plot."""
        words = {False: self.spec.reported, True: self.spec.worked_out}
        there = {dot.is_hollow for dot in self.spec.dots}
        return [(is_hollow, told) for is_hollow, told in words.items() if told and is_hollow in there]

    def _head(self, area: QRectF) -> list[QRectF]:
        """The places of what the upright axis measures and of the key, above the plot."""
        metrics, look = QFontMetricsF(self._font), self._look
        widths = [metrics.horizontalAdvance(self.spec.error_title) + look.length(24)]
        widths += [metrics.horizontalAdvance(words) + look.length(_SIGN + 16) for _, words in self._key()]
        top = area.top() + self._warning_height(area)
        return flow(widths, QRectF(area.left() + 8, top, area.width() - 16, 0), metrics.height() + 2)

    def _place(self, plot: QRectF, value: float, error: float) -> QPointF:
        largest = self.spec.errors[-1][0]
        return QPointF(
            plot.x() + self.spec.axis.share(value) * plot.width(), plot.y() + error / largest * plot.height()
        )

    def _name_places(self, plot: QRectF, target: QRectF) -> list[QRectF | None]:
        """Where the dots' names stand, with that of the selected one wherever it finds most room."""
        dots, metrics = self.spec.dots, QFontMetricsF(self._look.font(11.5, semibold=True))
        middle = self.spec.estimate
        area = QRectF(target.left(), plot.top() - 4, target.width(), plot.height() + 8)
        return name_places(
            [self._place(plot, dot.value, dot.error) for dot in dots],
            [QSizeF(metrics.horizontalAdvance(dot.name) + 2, metrics.ascent()) for dot in dots],
            self._look.length(_RADIUS) + 1,
            area,
            next((index for index, dot in enumerate(dots) if dot.id == self._selected), None),
            [middle is not None and dot.value < middle for dot in dots],
        )

    # --- painting --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.draw(painter, QRectF(self.rect()))
        painter.end()

    def draw(self, painter: QPainter, target: QRectF) -> None:
        """Paint all of it in ``target``."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot(target)
        if self.spec.warning:
            painter.setFont(self._look.font(12.5))
            painter.setPen(self._look.theme.colour("ink"))
            room = QRectF(target.x() + 8, target.y(), target.width() - 16, self._warning_height(target))
            painter.drawText(room, int(Qt.TextFlag.TextWordWrap), self.spec.warning)
        self._paint_head(painter, target)
        self._paint_axes(painter, plot, target)
        self._paint_funnel(painter, plot)
        for dot in self.spec.dots:
            self._paint_dot(painter, plot, dot)
        for dot, place in zip(self.spec.dots, self._name_places(plot, target), strict=True):
            if place is not None:
                self._paint_name(painter, dot, place)
        painter.restore()

    def _paint_head(self, painter: QPainter, target: QRectF) -> None:
        theme, look = self._look.theme, self._look
        metrics = QFontMetricsF(self._font)
        painter.setFont(self._font)
        title, *signs = self._head(target)
        painter.setPen(theme.colour("muted"))
        side = int(Qt.AlignmentFlag.AlignVCenter)
        shown = metrics.elidedText(self.spec.error_title, Qt.TextElideMode.ElideRight, title.width() + 1)
        painter.drawText(title, side, shown)
        for (is_hollow, words), place in zip(self._key(), signs, strict=True):
            centre = QPointF(place.x() + look.length(_SIGN) / 2, place.center().y())
            self._paint_sign(painter, centre, theme.tone(self.spec.tone), is_hollow=is_hollow)
            painter.setPen(theme.colour("muted"))
            painter.drawText(place.adjusted(look.length(_SIGN), 0, 0, 0), side, words)

    def _paint_axes(self, painter: QPainter, plot: QRectF, target: QRectF) -> None:
        theme, axis = self._look.theme, self.spec.axis
        painter.setFont(self._font)
        metrics = QFontMetricsF(self._font)
        largest = self.spec.errors[-1][0]
        for error, words in self.spec.errors:
            y = self._place(plot, axis.low, error).y()
            painter.setPen(QPen(theme.colour("grid"), 1))
            painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
            painter.setPen(theme.colour("muted"))
            width = metrics.horizontalAdvance(words)
            painter.drawText(QPointF(plot.left() - width - 8, y + metrics.ascent() / 2 - 1), words)
        for value, words in axis.ticks:
            x = self._place(plot, value, largest).x()
            painter.setPen(QPen(theme.colour("grid"), 1))
            painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))
            painter.setPen(theme.colour("muted"))
            width = metrics.horizontalAdvance(words)
            painter.drawText(QPointF(x - width / 2, plot.bottom() + metrics.ascent() + 4), words)
        painter.setPen(QPen(theme.colour("ink"), 1.2))
        nothing = self._place(plot, axis.nothing, 0).x()
        painter.drawLine(QLineF(nothing, plot.top(), nothing, plot.bottom()))
        painter.setPen(theme.colour("muted"))
        under = QRectF(target.left() + 8, plot.bottom() + metrics.height() + 6, target.width() - 16, 0)
        paint_sides(painter, axis, nothing, under)
        if self._has_title(target):
            below = under.adjusted(0, metrics.height(), 0, 2 * metrics.height())
            shown = metrics.elidedText(axis.title, Qt.TextElideMode.ElideRight, below.width())
            painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter), shown)

    def _paint_funnel(self, painter: QPainter, plot: QRectF) -> None:
        if self.spec.estimate is None:
            return
        theme, middle = self._look.theme, self.spec.estimate
        largest = self.spec.errors[-1][0]
        tip = self._place(plot, middle, 0)
        left = self._place(plot, middle - 1.96 * largest, largest)
        right = self._place(plot, middle + 1.96 * largest, largest)
        painter.save()
        painter.setClipRect(plot)
        painter.setPen(QPen(theme.colour("control"), 1.2, Qt.PenStyle.DashLine))
        painter.drawPolyline(QPolygonF([left, tip, right]))
        painter.setPen(QPen(theme.colour("control"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(tip.x(), plot.top(), tip.x(), plot.bottom()))
        painter.restore()

    def _paint_dot(self, painter: QPainter, plot: QRectF, dot: Dot) -> None:
        theme = self._look.theme
        place, radius = self._place(plot, dot.value, dot.error), self._look.length(_RADIUS)
        if dot.id == self._selected:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(place, radius + 5, radius + 5)
        colour = theme.colour("control") if dot.is_muted else theme.tone(self.spec.tone)
        self._paint_sign(painter, place, colour, is_hollow=dot.is_hollow)

    def _paint_sign(self, painter: QPainter, place: QPointF, colour: QColor, *, is_hollow: bool) -> None:
        radius = self._look.length(_RADIUS)
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(self._look.theme.colour("panel") if is_hollow else colour)
        painter.drawEllipse(place, radius, radius)

    def _paint_name(self, painter: QPainter, dot: Dot, place: QRectF) -> None:
        """The name of a dot, struck out where it is taken out."""
        font = self._look.font(11.5, semibold=dot.id == self._selected)
        font.setStrikeOut(dot.is_muted)
        painter.setFont(font)
        painter.setPen(self._look.theme.colour("muted" if dot.is_muted else "ink"))
        free = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextDontClip)
        painter.drawText(place, free, dot.name)

    # --- hands -----------------------------------------------------------------------------------------------

    def dot_at(self, position: QPointF) -> Dot | None:
        """The dot that a click at a place means; None where none is near."""
        plot = self._plot(QRectF(self.rect()))
        reach = self._look.length(_REACH)
        near = [
            (QLineF(position, self._place(plot, dot.value, dot.error)).length(), dot)
            for dot in self.spec.dots
        ]
        found = min(near, key=lambda one: one[0], default=None)
        return found[1] if found is not None and found[0] <= reach else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        dot = self.dot_at(event.position())
        if dot is not None:
            self.picked.emit(dot.id)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        dot = self.dot_at(event.position())
        QToolTip.showText(event.globalPosition().toPoint(), tooltip(dot.told if dot else ""), self)
        super().mouseMoveEvent(event)
