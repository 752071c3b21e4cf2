"""How long a frame of the playing Timeline takes, beside the same chart drawn by others: a process of its own."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any

from PySide6.QtWidgets import QGraphicsView

from desktop.clock import FRAME_MILLISECONDS
from desktop.commands.bench.curves import curves_of
from desktop.commands.bench.fake_time import FakeTime
from desktop.commands.bench.pyqtgraph_chart import PyqtgraphChart
from desktop.commands.bench.timed import (
    OTHER_FRAMES,
    ROUNDS,
    SIZES,
    SWEEP_FRAMES,
    Chart,
    Timed,
    by_size,
    check_paints,
    spread_places,
)
from desktop.commands.stage import Stage
from desktop.options import Options
from desktop.views.timeline.view import TimelineView


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
            yield from check_paints(timed)
        for turn in range(ROUNDS):
            yield from onset.draw(spread_places(sweep_frames // ROUNDS, turn))
            for timed in others.values():
                yield from timed.draw(spread_places(other_frames, turn))
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


def main(sweep_frames: int = SWEEP_FRAMES, other_frames: int = OTHER_FRAMES) -> dict[str, dict[str, Any]]:
    """The figures of every size, by chart."""
    return by_size(SIZES, measure, sweep_frames, other_frames)


if __name__ == "__main__":
    print(json.dumps(main(*map(int, sys.argv[1:]))))
