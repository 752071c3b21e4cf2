"""How long a frame of the playing Pathways takes with 400 particles, beside the same particles in plain pyqtgraph.

A process of its own.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from statistics import median
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.clock import FRAME_MILLISECONDS
from desktop.commands.bench.fake_time import FakeTime
from desktop.commands.bench.timed import (
    OTHER_FRAMES,
    ROUNDS,
    SIZES,
    SWEEP_FRAMES,
    Timed,
    by_size,
    check_paints,
    spread_places,
)
from desktop.commands.stage import Stage, settled
from desktop.kit.scene import Scene
from desktop.kit.scene_flow import Flows
from desktop.kit.scene_spec import SceneState
from desktop.options import Options
from desktop.views.pathways.view import PathwaysView

PARTICLES = 400
"""So many are in the picture in the median frame; sometimes fewer, sometimes more: it follows the routes."""


class PlayingRoutes:
    """Onset itself: a frame is a beat of its clock, which real time does not drive."""

    def __init__(self, stage: Stage, time: FakeTime) -> None:
        view = stage.program.window.view
        assert isinstance(view, PathwaysView)
        self.widget = view
        self.scenes = [half.scene for half in view.halves.values()]
        self.surface = self.scenes[0]
        self.counts: list[int] = []
        self._clock = stage.program.clock
        self._time = time

    def show_place(self, place: float) -> None:
        """One beat; the clock itself knows how far it moves."""
        if not self._clock.is_playing:
            self._clock.play()
        self._time.seconds += FRAME_MILLISECONDS / 1000
        self._clock.tick()
        self.counts.append(self.particles())

    def particles(self) -> int:
        """How many are in the picture now, in all scenes."""
        return sum(scene.particles for scene in self.scenes)

    def fill(self) -> Iterator[None]:
        """Let flows have so many particles that there are enough of them at the median place of the axis."""
        for scene in self.scenes:
            scene.most = 1000
            scene.update()
        yield
        counts = []
        for place in spread_places(100, 0):
            self._clock.go_to(place)
            counts.append(self.particles())
        for scene in self.scenes:
            scene.most = round(1000 * PARTICLES * 1.02 / median(counts)) + 1
            scene.update()
        yield from settled()


class PyqtgraphScenes:
    """The same particles in plain pyqtgraph, as one would write it: a scatter plot over a picture, for each scene."""

    def __init__(self, scenes: list[Scene]) -> None:
        self.widget = QWidget()
        self._scenes = scenes
        row = QHBoxLayout(self.widget)
        self._spots: list[Any] = []
        self._plots: list[Any] = []
        for scene in scenes:
            plot = pg.PlotWidget(background=scene.grab().toImage().pixelColor(1, 1).name())
            plot.hideAxis("left")
            plot.hideAxis("bottom")
            plot.setXRange(0, scene.width(), padding=0)
            plot.setYRange(0, scene.height(), padding=0)
            plot.invertY()
            plot.addItem(pg.QtWidgets.QGraphicsPixmapItem(scene.grab()))
            spots = pg.ScatterPlotItem(size=5, pen=None, antialias=True)
            plot.addItem(spots)
            row.addWidget(plot)
            self._spots.append(spots)
            self._plots.append(plot)
        self.surface = self._plots[0].viewport()
        self.widget.resize(QSize(sum(scene.width() for scene in scenes), scenes[0].height()))

    def show_place(self, place: float) -> None:
        """Give the plots their particles anew."""
        for scene, spots in zip(self._scenes, self._spots, strict=True):
            geometry = scene.geometry_in_use
            assert geometry is not None
            levels = {flow.id: 1.0 for flow in geometry.spec.flows}
            most = PARTICLES // (len(self._scenes) * max(len(levels), 1))
            swarms = Flows(geometry, most).swarms(SceneState(levels, phase=place * 40))
            spots.setData(
                x=np.concatenate([swarm.x for swarm in swarms]),
                y=np.concatenate([swarm.y for swarm in swarms]),
            )


def measure(
    size: tuple[int, int], sweep_frames: int, other_frames: int, found: dict[str, Any]
) -> Iterator[None]:
    """The frames at one size, in turns; figures go into ``found``."""
    time = FakeTime()
    with Stage(Options(size=size, view="pathways"), now=time) as stage:
        yield from stage.open()
        yield from stage.resize(*size)
        routes = PlayingRoutes(stage, time)
        yield from routes.fill()
        onset = Timed(routes)
        other = Timed(PyqtgraphScenes(routes.scenes))
        other.chart.widget.show()
        for timed in (onset, other):
            yield from check_paints(timed)
        routes.counts.clear()
        for turn in range(ROUNDS):
            yield from onset.draw(spread_places(sweep_frames // ROUNDS, turn))
            yield from other.draw(spread_places(other_frames, turn))
        found["onset"] = onset.told() | {
            "particles": median(routes.counts),
            "most_particles": max(routes.counts),
        }
        found["pyqtgraph"] = other.told()
        other.chart.widget.close()


def main(sweep_frames: int = SWEEP_FRAMES, other_frames: int = OTHER_FRAMES) -> dict[str, dict[str, Any]]:
    """The figures of every size."""
    return by_size(SIZES, measure, sweep_frames, other_frames)


if __name__ == "__main__":
    print(json.dumps(main(*map(int, sys.argv[1:]))))
