"""How long a frame of the playing Timeline takes, beside the same chart drawn by others: a process of its own."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from statistics import median, quantiles
from time import perf_counter
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QGraphicsView, QWidget

from desktop.clock import FRAME_MILLISECONDS
from desktop.commands.bench.curves import curves_of
from desktop.commands.bench.fake_time import FakeTime
from desktop.commands.bench.pyqtgraph_chart import PyqtgraphChart
from desktop.commands.offscreen import make_offscreen_application
from desktop.commands.pieces import run_pieces
from desktop.commands.stage import Stage, settled
from desktop.options import Options
from desktop.views.timeline.view import TimelineView
from models.playback import SWEEP_SECONDS

SIZES = {"1080p": (1920, 1080), "2160p": (3840, 2160)}
ROUNDS = 5
SWEEP_FRAMES = round(SWEEP_SECONDS * 1000 / FRAME_MILLISECONDS)
OTHER_FRAMES = 16
"""Frames of each other chart in a round: they are slow, and each frame is like the next."""


class Chart(Protocol):
    """What draws a frame: ``surface`` is painted because of :meth:`show_place`, within ``widget``."""

    widget: Any
    surface: Any

    def show_place(self, place: float) -> None: ...


class PlayingTimeline:
    """Onset itself: a frame is a beat of its clock, which real time does not drive."""

    def __init__(self, stage: Stage, time: FakeTime) -> None:
        view = stage.program.window.view
        assert isinstance(view, TimelineView)
        chart = view.findChild(QGraphicsView)
        assert isinstance(chart, QGraphicsView)
        self.widget = view
        self.surface = chart.viewport()
        self._clock = stage.program.clock
        self._time = time

    def show_place(self, place: float) -> None:
        """One beat; the clock itself knows how far it moves."""
        if not self._clock.is_playing:
            self._clock.play()
        self._time.seconds += FRAME_MILLISECONDS / 1000
        self._clock.tick()


@dataclass
class Timed:
    """A chart and the seconds that its frames took by round, from the beat until all is painted."""

    chart: Chart
    rounds: list[list[float]] = field(default_factory=list)

    def draw(self, places: Iterable[float]) -> Iterator[None]:
        """Draw a round of frames, one a piece: the event loop paints each before the next begins."""
        seconds: list[float] = []
        for place in places:
            began = perf_counter()
            self.chart.show_place(place)
            yield
            seconds.append(perf_counter() - began)
        self.rounds.append(seconds)

    def told(self) -> dict[str, float | int]:
        """The figures in milliseconds: the median of the rounds, so that one disturbed round says nothing."""
        return {
            "p50_ms": round(median(map(median, self.rounds)) * 1000, 3),
            "p99_ms": round(median(quantiles(seconds, n=100)[-1] for seconds in self.rounds) * 1000, 3),
            "frames": sum(map(len, self.rounds)),
        }


class _PaintCount(QObject):
    """Counts the paints of a widget, to be sure that a frame is one."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.paints = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.paints += event.type() == QEvent.Type.Paint
        return False


def measure(
    size: tuple[int, int], sweep_frames: int, other_frames: int, found: dict[str, Any]
) -> Iterator[None]:
    """The frames of all charts at one size, in turns; figures by chart go into ``found``."""
    time = FakeTime()
    with Stage(Options(size=size), now=time) as stage:
        yield from stage.open()
        yield from stage.resize(*size)
        onset = Timed(PlayingTimeline(stage, time))
        others = _others(stage, onset.chart)
        for timed in others.values():
            timed.chart.widget.show()
        for timed in (onset, *others.values()):
            yield from _check_paints(timed)
        for turn in range(ROUNDS):
            yield from onset.draw(_places(sweep_frames // ROUNDS, turn))
            for timed in others.values():
                yield from timed.draw(_places(other_frames, turn))
    found["onset"] = onset.told()
    for name, timed in others.items():
        found[name] = timed.told()
        timed.chart.widget.close()


def _others(stage: Stage, onset: Chart) -> dict[str, Timed]:
    assert isinstance(onset, PlayingTimeline)
    chart = onset.widget.chart
    assert chart.geometry_in_use is not None
    curves = curves_of(chart.geometry_in_use.spec)
    theme = stage.program.look.theme
    ground, ink, size = theme.colour("panel").name(), theme.colour("ink").name(), chart.size()
    others: dict[str, Timed] = {"pyqtgraph": Timed(PyqtgraphChart(curves, ground, ink, size))}
    if find_spec("matplotlib") is not None:
        # Late: it is a package for development.
        from desktop.commands.bench.matplotlib_chart import MatplotlibChart

        for name, blits in (("matplotlib_blit", True), ("matplotlib_redraw", False)):
            others[name] = Timed(MatplotlibChart(curves, ground, ink, size, blits=blits))
    return others


def _places(count: int, turn: int) -> list[float]:
    """Places spread over the whole axis, other ones each turn."""
    return [(index + turn / ROUNDS) / count for index in range(count)]


def _check_paints(timed: Timed) -> Iterator[None]:
    """A few frames that do not count; RuntimeError where a frame is not painted within its piece."""
    yield from settled()
    paints = _PaintCount(timed.chart.surface)
    yield from timed.draw((0.2, 0.3, 0.4, 0.5))
    frames = len(timed.rounds.pop())
    if paints.paints < frames:
        raise RuntimeError(f"{type(timed.chart).__name__} painted {paints.paints} of {frames} frames")
    timed.chart.surface.removeEventFilter(paints)


def main(sweep_frames: int = SWEEP_FRAMES, other_frames: int = OTHER_FRAMES) -> dict[str, dict[str, Any]]:
    """The figures of every size, by chart."""
    make_offscreen_application()
    figures: dict[str, dict[str, Any]] = {}
    for name, size in SIZES.items():
        figures[name] = {}
        run_pieces(measure(size, sweep_frames, other_frames, figures[name]))
    return figures


if __name__ == "__main__":
    print(json.dumps(main(*map(int, sys.argv[1:]))))
