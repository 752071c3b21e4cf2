"""The stills of reduced motion: at each reading the clock rests, and a caption says the time and what is new."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.clock import Clock
from desktop.i18n import count, elapsed_exactly, listed, named
from desktop.kit.caption import Caption
from desktop.views.timeline.wording import LineWords, interval_words, value_words
from models.timecourse import Line, Point, stops

translate = QCoreApplication.translate

MOST = 3
"""How many readings a caption tells; of the others it says how many they are."""
_SAME_TIME = 1.0
"""Seconds: the clock stands on a place of the axis, and its time is worked out from that."""


@dataclass(frozen=True)
class Still:
    """What is new ``at`` so many seconds since the first dose."""

    at: float
    words: str


def stills(words: LineWords, lines: Sequence[Line], endings: Mapping[str, str]) -> tuple[Still, ...]:
    """One still for each time at which a line has a reading; ``endings`` follow the names of lines, by id."""
    return tuple(Still(at, _new_words(words, lines, endings, at)) for at in stops(lines))


def _new_words(words: LineWords, lines: Sequence[Line], endings: Mapping[str, str], at: float) -> str:
    told = [
        f"{words.treatment(line)}{endings.get(line.id, '')} {_value(line, point)}"
        for line in lines
        for point in line.points
        if point.at == at
    ]
    if len(told) > MOST:
        more = translate("Explain", "more reading"), translate("Explain", "more readings")
        told[MOST:] = [count(len(told) - MOST, *more)]
    return f"{named(elapsed_exactly(at), listed(told))}."


def _value(line: Line, point: Point) -> str:
    value = value_words(line.measure, point.value)
    return value if point.low is None else f"{value} ({interval_words(line.measure, point)})"


class StillCaption(Caption):
    """Says what the clock has come to, while motion is reduced; always as high, so that the picture stays still."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._stills: tuple[Still, ...] = ()
        self._times: list[float] = []
        self.hide()
        clock.moved.connect(self._follow)
        clock.changed.connect(self._show_state)

    def show_stills(self, stills: tuple[Still, ...]) -> None:
        """Tell these."""
        self._stills = stills
        self._times = [still.at for still in stills]
        self._show_state()

    def _show_state(self) -> None:
        self.setVisible(self._clock.has_reduced_motion)
        self._follow(self._clock.elapsed)

    def _follow(self, elapsed: float) -> None:
        if not self._clock.has_reduced_motion:
            return
        words = self._at(elapsed)
        if words != self.words:
            self.say(words, aloud=self._clock.is_playing)

    def _at(self, elapsed: float) -> str:
        reached = bisect_right(self._times, elapsed + _SAME_TIME)
        if not reached:
            return translate("Explain", "The first dose is given; no reading yet.") if self._stills else ""
        last = self._stills[reached - 1]
        if self._clock.head.is_at_end and elapsed - last.at > _SAME_TIME:
            return named(elapsed_exactly(elapsed), translate("Explain", "the whole picture."))
        return last.words
