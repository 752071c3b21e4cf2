"""Elapsed time <-> place on the axis, so that minutes and months share one picture."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from models.units import DAY, HOUR, WEEK


@dataclass(frozen=True, slots=True)
class TimeScale:
    """Piecewise linear map of elapsed seconds to a place in 0..1, through ``knots`` (seconds, place).

    Knots rise strictly in both columns and begin at (0, 0). Outside them the first and the last piece go on.
    """

    knots: tuple[tuple[float, float], ...]

    def __post_init__(self) -> None:
        if len(self.knots) < 2 or self.knots[0] != (0.0, 0.0):
            raise ValueError("a time scale begins at (0, 0) and has two knots or more")
        for (time, place), (next_time, next_place) in zip(self.knots, self.knots[1:], strict=False):
            if not (next_time > time and next_place > place):
                raise ValueError("the knots of a time scale rise in time and in place")

    @property
    def end(self) -> float:
        """The last knot's time in seconds."""
        return self.knots[-1][0]

    def place(self, seconds: float) -> float:
        """Where ``seconds`` since the first dose stands on the axis (0 at the first dose)."""
        return self._interpolate(seconds, 0, 1)

    def elapsed(self, place: float) -> float:
        """Seconds since the first dose at ``place``: the inverse of :meth:`place`."""
        return self._interpolate(place, 1, 0)

    def _interpolate(self, value: float, source: int, target: int) -> float:
        after = bisect_right(self.knots, value, key=lambda knot: knot[source])
        after = min(max(after, 1), len(self.knots) - 1)
        low, high = self.knots[after - 1], self.knots[after]
        slope = (high[target] - low[target]) / (high[source] - low[source])
        # Counted from the nearer knot, so that each knot is met exactly, the end of the axis too.
        if value - low[source] <= high[source] - value:
            return low[target] + (value - low[source]) * slope
        return high[target] + (value - high[source]) * slope


_STRETCHES = ((0.0, 0.0), (2 * HOUR, 0.15), (DAY, 0.33), (WEEK, 0.52), (8 * WEEK, 0.84), (26 * WEEK, 1.0))


def stretched(end: float = 26 * WEEK) -> TimeScale:
    """The scale of the program: hours, day, week, weeks and months each get room.

    Where content goes beyond 26 weeks, further time is added at half the slope of the last stretch and the
    whole is scaled back to 0..1.
    """
    (before, place_before), (last, whole) = _STRETCHES[-2:]
    if end <= last:
        return TimeScale(_STRETCHES)
    slope = (whole - place_before) / (last - before) / 2
    whole += (end - last) * slope
    return TimeScale(tuple((time, place / whole) for time, place in _STRETCHES) + ((end, 1.0),))


def linear(end: float = 26 * WEEK) -> TimeScale:
    """A plain linear axis from the first dose to ``end`` seconds."""
    return TimeScale(((0.0, 0.0), (end, 1.0)))
