"""The transport bar: play, step, the axis with its thumb, the time that it shows, the speed."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.clock import Clock
from desktop.i18n import elapsed, elapsed_in, number
from desktop.kit.drop_menu import DropMenu
from desktop.kit.elided_label import ElidedLabel
from desktop.kit.glyph_button import GlyphButton
from desktop.kit.span import Span
from desktop.kit.steady_label import SteadyLabel
from desktop.theme import Look
from models.playback import SPEEDS
from models.time_scale import TimeScale

_LANE = 6
"""The height of a lane of spans."""
_STEPS = 1000
"""The places that a screen reader tells apart along the axis."""
_NARROW = 700
"""Up to this width, at the usual text size, the time stands alone and smaller, for the axis to have room."""


class Scrubber(QAbstractSlider):
    """The axis of the clock as a slider: ticks as on the charts, the loop, the thumb.

    ``dragged`` carries a place; ``looped`` a stretch (two places), drawn with Shift held. To a screen reader it is a
    slider from 0 to 1000 that it can move; keys are left to the program's commands.
    """

    dragged = Signal(float)
    looped = Signal(float, float)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._place = 1.0
        self._loop: tuple[float, float] | None = None
        self._ticks: tuple[tuple[float, str], ...] = ()
        self._spans: tuple[Span, ...] = ()
        self._scale: TimeScale | None = None
        self._loop_start: float | None = None
        self._laid_ticks: list[tuple[float, float, float, str]] | None = None
        self._low: int | None = None
        self._tick_font, self._tick_ascent = look.font(11.5), 0.0
        self._is_following = False
        # It paints every pixel of its own: in each frame Qt would else paint window, frame and bar below it first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(0, _STEPS)
        self.setSingleStep(_STEPS // 100)
        self.setPageStep(_STEPS // 10)
        self.setValue(_STEPS)
        self.valueChanged.connect(self._go_to_value)
        look.changed.connect(self._forget_layout)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(400, self._least() + self._wanted_lanes())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._least())

    def _least(self) -> int:
        if self._low is None:
            self._low = round(QFontMetricsF(self._look.font(12)).height() + 34)
        return self._low

    def _wanted_lanes(self) -> int:
        """How high the lanes of spans are together."""
        count = max((span.lane + 1 for span in self._spans), default=0)
        return count * _LANE + 4 if count else 0

    def _lanes(self) -> int:
        """How high they are here: where there is no room for them they are left out."""
        wanted = self._wanted_lanes()
        return wanted if self.height() >= self._least() + wanted else 0

    def show_spans(self, spans: tuple[Span, ...], scale: TimeScale) -> None:
        """Show above the axis what lasts from when to when, each in its lane."""
        if (spans, scale) != (self._spans, self._scale):
            before = self._wanted_lanes()
            self._spans, self._scale = spans, scale
            if self._wanted_lanes() != before:
                self.updateGeometry()
            self._forget_layout()

    def _track(self) -> float:
        """The height at which the axis runs."""
        return 16.0 + self._lanes()

    def set_ticks(self, ticks: tuple[tuple[float, str], ...]) -> None:
        if ticks != self._ticks:
            self._ticks = ticks
            self._forget_layout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget_layout()

    def _forget_layout(self) -> None:
        self._laid_ticks = self._low = None
        self.update()

    def show_place(self, place: float) -> None:
        """Move the thumb; only the strip that changed is painted anew."""
        if place == self._place:
            return
        before, after = self._x(self._place), self._x(place)
        self._place = place
        left, right = min(before, after) - 13, max(before, after) + 13
        self.update(int(left), self._lanes(), int(right - left) + 1, 34)
        self._is_following = True
        self.setValue(round(place * _STEPS))
        self._is_following = False

    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:  # noqa: N802  Qt's name
        """Qt would paint the whole slider; what moves is painted as it moves."""

    def _go_to_value(self, value: int) -> None:
        if not self._is_following:
            self.dragged.emit(value / _STEPS)

    def show_loop(self, loop: tuple[float, float] | None) -> None:
        if loop != self._loop:
            self._loop = loop
            self.update()

    def _x(self, place: float) -> float:
        return 14 + place * (self.width() - 28)

    def _place_at(self, x: float) -> float:
        return min(max((x - 14) / max(self.width() - 28, 1), 0.0), 1.0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = self._place_at(event.position().x())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._loop_start = place
        else:
            self.dragged.emit(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().x())
        if self._loop_start is not None:
            self.looped.emit(self._loop_start, place)
        elif event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._loop_start = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.colour("ground"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = self._track()
        self._paint_spans(painter, event.rect())
        thumb = self._x(self._place)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("hairline"))
        painter.drawRoundedRect(QRectF(self._x(0), y - 2, self._x(1) - self._x(0), 4), 2, 2)
        painter.setBrush(theme.colour("ink"))
        painter.drawRoundedRect(QRectF(self._x(0), y - 2, thumb - self._x(0), 4), 2, 2)
        if self._loop is not None:
            painter.setBrush(theme.colour("focus"))
            left, right = self._x(self._loop[0]), self._x(self._loop[1])
            painter.drawRoundedRect(QRectF(left, y - 7, right - left, 3), 1.5, 1.5)
        painter.setBrush(theme.colour("ink"))
        painter.setPen(QPen(theme.colour("ground"), 3))
        painter.drawEllipse(QPointF(thumb, y), 10, 10)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawEllipse(QPointF(thumb, y), 11.5, 11.5)
        self._paint_ticks(painter, y, event.rect())
        painter.end()

    def _paint_spans(self, painter: QPainter, exposed: QRect) -> None:
        """The more there are at a time, the darker it is; what lasts without an end runs out as a thin line."""
        if self._scale is None or not self._lanes() or exposed.top() >= self._lanes():
            return
        has_chosen = any(span.is_chosen for span in self._spans)
        painter.setPen(Qt.PenStyle.NoPen)
        for span in sorted(self._spans, key=attrgetter("is_chosen")):
            start, full = (self._x(self._scale.place(time)) for time in (span.start, span.full))
            end = full if span.end is None else self._x(self._scale.place(span.end))
            top = 2 + span.lane * _LANE
            wide = max(max(full, end) - start, 3.0)
            colour = QColor(span.colour)
            colour.setAlphaF(1.0 if span.is_chosen else 0.14 if has_chosen else 0.28)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(start, top, wide, _LANE - 2), 2, 2)
            if span.end is None:
                painter.drawRect(QRectF(start + wide, top + _LANE / 2 - 1.5, self._x(1) - start - wide, 1))

    def _paint_ticks(self, painter: QPainter, y: float, exposed: QRect) -> None:
        if self._laid_ticks is None:
            self._laid_ticks = list(self._lay_ticks())
            self._tick_font = self._look.font(11.5)
            self._tick_ascent = QFontMetricsF(self._tick_font).ascent()
        theme, ascent = self._look.theme, self._tick_ascent
        painter.setFont(self._tick_font)
        for x, left, right, label in self._laid_ticks:
            if right < exposed.left() or left > exposed.right() + 1:
                continue
            painter.setPen(QPen(theme.colour("control"), 1))
            painter.drawLine(QPointF(x, y + 9), QPointF(x, y + 13))
            painter.setPen(theme.colour("muted"))
            painter.drawText(QPointF(left, y + 14 + ascent), label)

    def _lay_ticks(self) -> Iterator[tuple[float, float, float, str]]:
        """Place, left, right and words of each tick whose words do not touch those before."""
        metrics = QFontMetricsF(self._look.font(11.5))
        gap, end = max(8.0, 0.5 * metrics.height()), -1e9
        for place, label in self._ticks:
            x, wide = self._x(place), metrics.horizontalAdvance(label)
            left = min(max(x - wide / 2, 0.0), self.width() - wide - 1)
            if left > end + gap:
                end = left + wide
                yield x, left, end, label


class TransportBar(QWidget):
    """Everything that drives the clock, at the bottom of the window."""

    def __init__(self, clock: Clock, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._look = look
        self.previous = GlyphButton(look, "previous", size=12, parent=self)
        self.play = GlyphButton(look, "play", size=13, is_primary=True, is_round=True, parent=self)
        self.next = GlyphButton(look, "next", size=12, parent=self)
        self.scrubber = Scrubber(look, self)
        self.time = SteadyLabel(self)
        self.since = ElidedLabel(self)
        self.speed = GlyphButton(look, layout="word", size=13, is_framed=True, parent=self)
        self._menu: DropMenu | None = None
        self._spans: tuple[Span, ...] = ()
        self._shown_time: tuple[float, float] | None = None
        self._lay_out()
        self.previous.clicked.connect(clock.step_back)
        self.play.clicked.connect(clock.toggle)
        self.next.clicked.connect(clock.step_forward)
        self.speed.clicked.connect(self._open_speeds)
        self.scrubber.dragged.connect(clock.go_to)
        self.scrubber.looped.connect(clock.set_loop)
        clock.moved.connect(self._show_time)
        clock.changed.connect(self._show_state)
        look.changed.connect(self._dress)
        self._dress()
        self._name()

    def set_ticks(self, ticks: tuple[tuple[float, str], ...]) -> None:
        """Name the axis as the charts do."""
        self.scrubber.set_ticks(ticks)
        self.show_spans(self._spans)

    def show_spans(self, spans: tuple[Span, ...]) -> None:
        """Show what lasts from when to when above the axis."""
        self._spans = spans
        self.scrubber.show_spans(spans, self._clock.head.scale)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        for label in (self.time, self.since):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            words.addWidget(label)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 8)
        row.setSpacing(8)
        for widget in (self.previous, self.play, self.next):
            row.addWidget(widget)
        row.addSpacing(18)
        row.addWidget(self.scrubber, 1)
        row.addSpacing(10)
        row.addLayout(words)
        row.addSpacing(8)
        row.addWidget(self.speed)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.previous.setToolTip(self.tr("Previous reading (←)"))
        self.next.setToolTip(self.tr("Next reading (→)"))
        self.previous.setAccessibleName(self.tr("Previous reading"))
        self.next.setAccessibleName(self.tr("Next reading"))
        self.scrubber.setAccessibleName(self.tr("Time since the first dose"))
        self.scrubber.setToolTip(
            self.tr("Drag to move through time; with Shift held, mark a stretch to repeat")
        )
        self.since.setText(self.tr("since the first dose"))
        self.speed.setToolTip(self.tr("Speed (+ and −)"))
        self._shown_time = None
        self._show_time(self._clock.elapsed)
        self._show_state()

    def _dress(self) -> None:
        is_narrow = self.width() < self._look.length(_NARROW)
        self.since.setVisible(not is_narrow)
        self.time.setFont(self._look.font(15 if is_narrow else 21, bold=True))
        self.since.setFont(self._look.font(12))
        palette = self.since.palette()
        palette.setColor(self.since.foregroundRole(), self._look.theme.colour("muted"))
        self.since.setPalette(palette)
        widest = QFontMetricsF(self.time.font()).horizontalAdvance("00 semaines")
        self.time.setMinimumWidth(round(widest))
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (self.width() < self._look.length(_NARROW)) == self.since.isVisibleTo(self):
            self._dress()

    def _show_time(self, seconds: float) -> None:
        told = elapsed_in(seconds)
        if told != self._shown_time:
            self._shown_time, words = told, elapsed(seconds)
            self.time.setText(words)
            self.scrubber.setAccessibleDescription(words)
        self.scrubber.show_place(self._clock.head.place)

    def _show_state(self) -> None:
        is_playing = self._clock.is_playing
        self.play.set_glyph("pause" if is_playing else "play")
        name = self.tr("Pause") if is_playing else self.tr("Play")
        self.play.setToolTip(self.tr("{action} (Space)").format(action=name))
        self.play.setAccessibleName(name)
        self.speed.setText(speed_words(self._clock.head.speed))
        self.speed.setAccessibleName(self.tr("Speed {speed}").format(speed=self.speed.text()))
        self.scrubber.show_loop(self._clock.head.loop)
        self.scrubber.show_place(self._clock.head.place)

    def _open_speeds(self) -> None:
        self._menu = DropMenu.instead_of(self._menu, self)
        for speed in SPEEDS:
            is_chosen = speed == self._clock.head.speed
            self._menu.offer(str(speed), speed_words(speed), is_chosen=is_chosen)
        self._menu.chosen.connect(self._choose_speed)
        self._menu.popup(self.speed.mapToGlobal(QPointF(0, -170).toPoint()))

    def _choose_speed(self, speed: str) -> None:
        self._clock.set_speed(float(speed))


def speed_words(speed: float) -> str:
    """A speed as it stands on its button: “¼×”, “1×”, “8×”."""
    return {0.25: "¼×", 0.5: "½×"}.get(speed, f"{number(speed)}×")
