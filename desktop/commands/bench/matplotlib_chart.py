"""The default Timeline as an animation of matplotlib: blitted, its strongest form, or drawn whole each frame."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib import use
from PySide6.QtCore import QSize

from desktop.commands.bench.curves import Curve

use("QtAgg")

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure

_DOTS_PER_INCH = 100.0


class MatplotlibChart:
    """Curves with markers, intervals, bands, names and a cursor.

    With ``blits``, axes and names stay, and only what moves is drawn over a copy of them.
    """

    def __init__(self, curves: Sequence[Curve], ground: str, ink: str, size: QSize, *, blits: bool) -> None:
        inches = (size.width() / _DOTS_PER_INCH, size.height() / _DOTS_PER_INCH)
        figure = Figure(figsize=inches, dpi=_DOTS_PER_INCH, facecolor=ground)
        self.widget: Any = FigureCanvasQTAgg(figure)  # type: ignore[no-untyped-call]  # it has no types
        self.widget.resize(size)
        self.surface = self.widget
        self._blits = blits
        self._behind: Any = None
        self._axes = figure.add_axes((0.05, 0.08, 0.9, 0.88), facecolor=ground)
        self._axes.set_xlim(0, 1)
        self._axes.set_ylim(min(min(c.lows) for c in curves), max(max(c.highs) for c in curves))
        self._curves = [_MatplotlibCurve(curve, self._axes) for curve in curves]
        self._cursor = self._axes.axvline(0.0, color=ink, linewidth=1.5)
        self._time = self._axes.text(0.5, 0.95, "", transform=self._axes.transAxes, color=ink)
        self._moving = [self._cursor, self._time]
        for curve in self._curves:
            self._moving += curve.moving
        for artist in self._moving:
            artist.set_animated(blits)

    def show_place(self, place: float) -> None:
        """Draw everything up to a place of the axis."""
        if self._blits and self._behind is None:
            self.widget.draw()
            self._behind = self.widget.copy_from_bbox(self._axes.bbox)
        for curve in self._curves:
            curve.show_place(place)
        self._cursor.set_xdata([place, place])
        self._time.set_text(f"{place:.3f}")
        if not self._blits:
            self.widget.draw()
            return
        self.widget.restore_region(self._behind)
        for artist in self._moving:
            self._axes.draw_artist(artist)
        self.widget.blit(self._axes.bbox)


class _MatplotlibCurve:
    """The artists of one curve; ``moving`` are those that change."""

    def __init__(self, curve: Curve, axes: Any) -> None:
        self._curve = curve
        self._axes = axes
        (self._line,) = axes.plot([], [], color=curve.colour, linewidth=2, marker="o", markersize=7)
        self._intervals = axes.vlines([], [], [], color=curve.colour, linewidth=1.4)
        axes.text(curve.places[-1], curve.values[-1], curve.label, color=curve.colour)
        self.moving = [self._intervals, self._line]
        self._bars = [
            np.array([(place, low), (place, high)])
            for place, low, high in zip(curve.places, curve.lows, curve.highs, strict=True)
        ]
        self._band: Any = None
        if curve.has_band:
            self._band = axes.fill_between(
                curve.places, curve.lows, curve.highs, color=curve.colour, alpha=0.08
            )
            self.moving.insert(0, self._band)

    def show_place(self, place: float) -> None:
        count = self._curve.count_up_to(place)
        self._line.set_data(self._curve.places[:count], self._curve.values[:count])
        self._intervals.set_segments(self._bars[:count])
        if self._band is not None:
            ends = [*self._curve.highs[:count], *reversed(self._curve.lows[:count])]
            places = [*self._curve.places[:count], *reversed(self._curve.places[:count])]
            self._band.set_verts([list(zip(places, ends, strict=True))] if count else [])
