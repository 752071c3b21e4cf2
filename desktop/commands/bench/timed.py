"""How long the frames of a chart take: rounds in turns with others, each frame from its beat until all is painted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from statistics import median, quantiles
from time import perf_counter
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from desktop.clock import FRAME_MILLISECONDS
from desktop.commands.offscreen import make_offscreen_application
from desktop.commands.pieces import run_pieces
from desktop.commands.stage import settled
from models.playback import SWEEP_SECONDS

ROUNDS = 5
SWEEP_FRAMES = round(SWEEP_SECONDS * 1000 / FRAME_MILLISECONDS)
OTHER_FRAMES = 16
"""Frames of each other chart in a round: they are slow, and each frame is like the next."""
SIZES = {"1080p": (1920, 1080), "2160p": (3840, 2160)}


class Chart(Protocol):
    """What draws a frame: ``surface`` is painted because of :meth:`show_place`, within ``widget``."""

    widget: Any
    surface: Any

    def show_place(self, place: float) -> None: ...


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


class PaintCount(QObject):
    """Counts the paints of a widget, to be sure that a frame is one."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.paints = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.paints += event.type() == QEvent.Type.Paint
        return False


def spread_places(count: int, turn: int) -> list[float]:
    """Places spread over the whole axis, other ones each turn."""
    return [(index + turn / ROUNDS) / count for index in range(count)]


def check_paints(timed: Timed) -> Iterator[None]:
    """A few frames that do not count; RuntimeError where a frame is not painted within its piece."""
    yield from settled()
    paints = PaintCount(timed.chart.surface)
    yield from timed.draw((0.2, 0.3, 0.4, 0.5))
    frames = len(timed.rounds.pop())
    if paints.paints < frames:
        raise RuntimeError(f"{type(timed.chart).__name__} painted {paints.paints} of {frames} frames")
    timed.chart.surface.removeEventFilter(paints)


def by_size(
    sizes: Mapping[str, tuple[int, int]],
    measure: Callable[[tuple[int, int], int, int, dict[str, Any]], Iterator[None]],
    sweep_frames: int,
    other_frames: int,
) -> dict[str, dict[str, Any]]:
    """The figures that a measurement finds, by the name of each size."""
    make_offscreen_application()
    figures: dict[str, dict[str, Any]] = {}
    for name, size in sizes.items():
        figures[name] = {}
        run_pieces(measure(size, sweep_frames, other_frames, figures[name]))
    return figures
