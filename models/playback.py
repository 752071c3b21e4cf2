"""Position, speed, range and loop of the clock, without a timer."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from models.time_scale import TimeScale, stretched

SPEEDS = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0)
SWEEP_SECONDS = 40.0
"""How long the whole axis takes at speed 1."""
_SAME_PLACE = 1e-9


@dataclass(slots=True)
class Playhead:
    """Where the clock stands on its axis. It moves evenly along the axis: ``place`` runs from 0 to 1.

    ``loop`` is a stretch of the axis (start, end) that is repeated; at rest the head stands at the end.
    """

    scale: TimeScale = field(default_factory=stretched)
    place: float = 1.0
    speed: float = 1.0
    is_playing: bool = False
    loop: tuple[float, float] | None = None

    @property
    def elapsed(self) -> float:
        """Seconds since the first dose."""
        return self.scale.elapsed(self.place)

    @property
    def is_at_end(self) -> bool:
        return self.place >= 1.0

    def play(self) -> None:
        """Start; from the beginning (of the loop, where there is one) when the end has been reached."""
        start, end = self.loop or (0.0, 1.0)
        if self.place >= end or self.place < start:
            self.place = start
        self.is_playing = True

    def pause(self) -> None:
        self.is_playing = False

    def step(self, seconds: float) -> bool:
        """Advance by real ``seconds`` (not negative); True where the head moved."""
        if seconds < 0:
            raise ValueError("time does not run backwards")
        if not self.is_playing or seconds == 0:
            return False
        before = self.place
        start, end = self.loop or (0.0, 1.0)
        ahead = self.place + seconds * self.speed / SWEEP_SECONDS
        if ahead >= end:
            if self.loop is not None:
                ahead = start + (ahead - start) % (end - start)
            else:
                ahead, self.is_playing = end, False
        self.place = ahead
        return self.place != before

    def move_to(self, place: float) -> bool:
        """Go to ``place`` (held within 0..1); True where the head moved."""
        held = min(max(place, 0.0), 1.0)
        moved = held != self.place
        self.place = held
        return moved

    def move_to_elapsed(self, seconds: float) -> bool:
        """Go to ``seconds`` since the first dose (held within the axis)."""
        return self.move_to(self.scale.place(seconds))

    def next_stop(self, stops: Sequence[float]) -> float:
        """The first of ``stops`` (sorted elapsed seconds) after the head, as a place; else the end."""
        places = [self.scale.place(stop) for stop in stops]
        after = bisect_right(places, self.place + _SAME_PLACE)
        return min(places[after], 1.0) if after < len(places) else 1.0

    def previous_stop(self, stops: Sequence[float]) -> float:
        """The last of ``stops`` (sorted elapsed seconds) before the head, as a place; else the start."""
        places = [self.scale.place(stop) for stop in stops]
        before = bisect_left(places, self.place - _SAME_PLACE)
        return places[before - 1] if before > 0 else 0.0

    def faster(self) -> None:
        self.speed = next((speed for speed in SPEEDS if speed > self.speed), SPEEDS[-1])

    def slower(self) -> None:
        self.speed = next((speed for speed in reversed(SPEEDS) if speed < self.speed), SPEEDS[0])

    def set_loop(self, start: float, end: float) -> None:
        """Repeat from ``start`` to ``end`` (places; in either order); ValueError where they are the same."""
        low, high = sorted((min(max(start, 0.0), 1.0), min(max(end, 0.0), 1.0)))
        if high - low < _SAME_PLACE:
            raise ValueError("a loop needs a beginning and an end")
        self.loop = (low, high)

    def clear_loop(self) -> None:
        self.loop = None

    def change_scale(self, scale: TimeScale) -> None:
        """Take another axis and stay at the same elapsed time (at the end: at its end), looping the same time.

        A loop that lies beyond the end of the new axis is given up.
        """
        loop = None if self.loop is None else tuple(map(self.scale.elapsed, self.loop))
        elapsed = scale.end if self.is_at_end else self.elapsed
        self.scale = scale
        self.move_to_elapsed(elapsed)
        if loop is not None:
            start, end = (min(scale.place(time), 1.0) for time in loop)
            self.loop = (start, end) if end - start >= _SAME_PLACE else None
