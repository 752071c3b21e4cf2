"""The only timer in the program: it drives the playhead while something moves, and rests otherwise."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from models.playback import Playhead
from models.time_scale import TimeScale

FRAME_MILLISECONDS = 16
LONGEST_STEP = 0.1
"""Real seconds that one tick may count, so that a machine that slept does not jump."""
STILL_SECONDS = 4.0
"""How long each still stays in the walk of reduced motion, at speed 1."""
GLIDE_SECONDS = 0.28
"""How long something takes to its new place when the reader has moved it."""
_SAME_PLACE = 1e-9


class Clock(QObject):
    """One playhead on real time. ``moved`` carries elapsed seconds; ``changed`` tells of play, speed or loop;
    ``gliding`` the share of the way, 0 to 1, of what :meth:`glide` has sent on its way.

    It steps to ``stops`` (sorted seconds since the first dose); with reduced motion it walks through ``stills``, where
    a time may stand several times: ``page`` then says which of them is shown, from 0.
    """

    moved = Signal(float)
    changed = Signal()
    gliding = Signal(float)

    def __init__(self, now: Callable[[], float] = perf_counter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.head = Playhead()
        self.stops: tuple[float, ...] = ()
        self._stills: tuple[float, ...] = ()
        self.page = 0
        self.has_reduced_motion = False
        self._now = now
        self._last = 0.0
        self._still = 0.0
        self._glide: float | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MILLISECONDS)
        self._timer.timeout.connect(self.tick)

    @property
    def stills(self) -> tuple[float, ...]:
        return self._stills

    @stills.setter
    def stills(self, stills: tuple[float, ...]) -> None:
        self._stills = stills
        self.page = min(self.page, max(self._pages(self.head.place) - 1, 0))

    @property
    def elapsed(self) -> float:
        return self.head.elapsed

    @property
    def is_playing(self) -> bool:
        return self.head.is_playing

    def play(self) -> None:
        before = self.head.place
        self.head.play()
        self._last = self._now()
        self._still = 0.0
        if self.head.place != before:
            self.page = 0
        self._timer.start()
        self.changed.emit()
        if self.head.place != before:
            self.moved.emit(self.head.elapsed)

    def pause(self) -> None:
        self.head.pause()
        if self._glide is None:
            self._timer.stop()
        self.changed.emit()

    def toggle(self) -> None:
        self.pause() if self.head.is_playing else self.play()

    def glide(self) -> None:
        """Send what waits for ``gliding`` on its way, from the beginning; not with reduced motion."""
        if not self.has_reduced_motion:
            if not self._timer.isActive():
                self._last = self._now()
                self._timer.start()
            self._glide = 0.0

    def tick(self) -> None:
        """One beat: real time since the last one, capped, moves the playhead and what glides."""
        now = self._now()
        seconds, self._last = min(max(now - self._last, 0.0), LONGEST_STEP), now
        was_playing = self.head.is_playing
        if self._glide is not None:
            self._glide_on(self._glide + seconds / GLIDE_SECONDS)
        if self.has_reduced_motion and was_playing:
            self._walk(seconds)
        elif self.head.step(seconds):
            self.moved.emit(self.head.elapsed)
        has_ended = was_playing and not self.head.is_playing
        if not self.head.is_playing and self._glide is None and self._timer.isActive():
            self._timer.stop()
            self.changed.emit()  # whoever paused it meanwhile has stopped the timer and told it
        elif has_ended and self._timer.isActive():
            self.changed.emit()

    def _glide_on(self, share: float) -> None:
        self._glide = share if share < 1 else None
        self.gliding.emit(min(share, 1.0))

    def _walk(self, seconds: float) -> None:
        """Reduced motion: from still to still, nothing in between."""
        self._still += seconds * self.head.speed
        if self._still < STILL_SECONDS:
            return
        self._still = 0.0
        if self._turn_page(1):
            return
        start, end = self.head.loop or (0.0, 1.0)
        target = min(self.head.next_stop(self.stills), end)
        if self.head.loop is not None and self.head.place >= end:
            target = start
        self._go(target)
        if self.head.is_at_end and self.head.loop is None:
            self.head.pause()

    def go_to(self, place: float) -> None:
        """Go to a place on the axis (0..1), by the reader's hand; playing goes on from there."""
        self._go(place)

    def go_to_elapsed(self, seconds: float) -> None:
        self._go(self.head.scale.place(seconds))

    def step_forward(self) -> None:
        """To the next reading on the clock; with reduced motion to the next still."""
        self.pause()
        if self.has_reduced_motion:
            if not self._turn_page(1):
                self._go(self.head.next_stop(self.stills))
        else:
            self._go(self.head.next_stop(self.stops))

    def step_back(self) -> None:
        """To the reading before; with reduced motion to the still before."""
        self.pause()
        if self.has_reduced_motion:
            if not self._turn_page(-1):
                place = self.head.previous_stop(self.stills)
                if place < self.head.place:
                    self._go(place, page=max(self._pages(place) - 1, 0))
        else:
            self._go(self.head.previous_stop(self.stops))

    def _turn_page(self, by: int) -> bool:
        """Show another still of the same time; False where there is none."""
        page = self.page + by
        if not 0 <= page < self._pages(self.head.place):
            return False
        self.page = page
        self.moved.emit(self.head.elapsed)
        return True

    def _pages(self, place: float) -> int:
        """How many stills there are at a place of the axis."""
        return sum(abs(self.head.scale.place(still) - place) < _SAME_PLACE for still in self.stills)

    def show_still(self, seconds: float, page: int) -> None:
        """Go to one of the stills of a time."""
        self._go(self.head.scale.place(seconds), page)

    def nudge(self, share: float) -> None:
        """Move by a share of the axis."""
        self._go(self.head.place + share)

    def reduce_motion(self, reduces: bool) -> None:
        """Walk from still to still instead of moving evenly."""
        if reduces != self.has_reduced_motion:
            self.has_reduced_motion = reduces
            self._still = 0.0
            self.changed.emit()

    def faster(self) -> None:
        self.head.faster()
        self.changed.emit()

    def slower(self) -> None:
        self.head.slower()
        self.changed.emit()

    def set_speed(self, speed: float) -> None:
        self.head.speed = speed
        self.changed.emit()

    def set_loop(self, start: float, end: float) -> None:
        """Repeat a stretch of the axis; a stretch of no length ends the loop."""
        try:
            self.head.set_loop(start, end)
        except ValueError:
            self.head.clear_loop()
        self.changed.emit()

    def clear_loop(self) -> None:
        self.head.clear_loop()
        self.changed.emit()

    def change_scale(self, scale: TimeScale) -> None:
        self.head.change_scale(scale)
        self.changed.emit()
        self.moved.emit(self.head.elapsed)

    def _go(self, place: float, page: int = 0) -> None:
        has_turned, self.page = page != self.page, page
        if self.head.move_to(place) or has_turned:
            self.moved.emit(self.head.elapsed)
