"""The curves of a chart as plain data, so that another library can draw the same picture."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from desktop.kit.chart_revealed import BAND_LINES
from desktop.kit.chart_spec import ChartSpec


@dataclass(frozen=True)
class Curve:
    """One line: its points and intervals (the value itself where there is none), its colour and its name."""

    places: tuple[float, ...]
    values: tuple[float, ...]
    lows: tuple[float, ...]
    highs: tuple[float, ...]
    colour: str
    label: str
    has_band: bool

    def count_up_to(self, place: float) -> int:
        """How many of its points the clock has reached."""
        return sum(1 for reached in self.places if reached <= place)


def curves_of(spec: ChartSpec) -> tuple[Curve, ...]:
    """Every line of a chart; with a band where the chart draws bands."""
    shown = [series for series in spec.series if series.points]
    return tuple(
        Curve(
            places=tuple(point.place for point in series.points),
            values=tuple(point.value for point in series.points),
            lows=tuple(point.value if point.low is None else point.low for point in series.points),
            highs=tuple(point.value if point.high is None else point.high for point in series.points),
            colour=series.colour.name(),
            label=series.label,
            has_band=len(shown) <= BAND_LINES,
        )
        for series in shown
    )


def write_curves(curves: Iterable[Curve], path: Path) -> None:
    """Write curves as JSON, for a process that loads nothing of Onset."""
    path.write_text(json.dumps([asdict(curve) for curve in curves]), encoding="utf-8")
