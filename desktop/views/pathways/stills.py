"""The stills of reduced motion: each step of each route once, in the order in which they have come."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter

from models.pathway import Pathway

_SAME_TIME = 1.0
"""Seconds: the clock stands on a place of the axis, and its time is worked out from that."""


@dataclass(frozen=True)
class Still:
    """A step of a route, ``at`` so many seconds since the first dose."""

    at: float
    route: str
    step: str

    @property
    def key(self) -> tuple[str, str]:
        """Its route and step."""
        return self.route, self.step


class RouteStills:
    """All stills of some routes, each shown for one of its variants."""

    def __init__(self, shown: Iterable[tuple[Pathway, str]] = (), *, with_side: bool = False) -> None:
        found = [
            Still(at, pathway.id, step.id)
            for pathway, variant in shown
            for at, step in pathway.stills(variant, with_side=with_side)
        ]
        self._stills = sorted(found, key=attrgetter("at"))
        self.times = tuple(still.at for still in self._stills)

    def at(self, elapsed: float, page: int, *, is_at_end: bool) -> Still | None:
        """The still that a clock has come to; None before the first, and at the end, where the whole picture stands."""
        reached = bisect_right(self.times, elapsed + _SAME_TIME)
        if not reached:
            return None
        time = self.times[reached - 1]
        is_passed = elapsed - time > _SAME_TIME
        if is_passed and is_at_end:
            return None
        first = bisect_left(self.times, time)
        return self._stills[reached - 1 if is_passed else min(first + page, reached - 1)]

    def place_of(self, key: tuple[str, str]) -> tuple[float, int] | None:
        """The time of a step's still and which of the stills of that time it is; None where it has none."""
        index = next((index for index, still in enumerate(self._stills) if still.key == key), None)
        if index is None:
            return None
        return self.times[index], index - bisect_left(self.times, self.times[index])
