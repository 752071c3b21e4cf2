"""The default Timeline as one would write it in plain pyqtgraph: every item is given its data anew each frame."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QSize

from desktop.commands.bench.curves import Curve


class PyqtgraphChart:
    """Curves with markers, intervals, bands, names and a cursor; antialiased, as on the Timeline."""

    def __init__(self, curves: Sequence[Curve], ground: str, ink: str, size: QSize) -> None:
        self.widget = pg.PlotWidget(background=ground)
        self.widget.resize(size)
        self.surface = self.widget.viewport()
        self._curves = [_PyqtgraphCurve(curve, self.widget) for curve in curves]
        self._cursor = pg.InfiniteLine(0.0, pen=pg.mkPen(ink, width=2))
        self._time = pg.TextItem("", color=ink)
        for item in (self._cursor, self._time):
            self.widget.addItem(item)
        # Fixed ranges: looking for new ones each frame would only make this slower.
        self.widget.setXRange(0, 1, padding=0.02)
        self.widget.setYRange(min(min(c.lows) for c in curves), max(max(c.highs) for c in curves))

    def show_place(self, place: float) -> None:
        """Draw everything up to a place of the axis."""
        for curve in self._curves:
            curve.show_place(place)
        self._cursor.setPos(place)
        self._time.setText(f"{place:.3f}")


class _PyqtgraphCurve:
    """The items of one curve."""

    def __init__(self, curve: Curve, plot: Any) -> None:
        self._curve = curve
        self._places, self._values = np.array(curve.places), np.array(curve.values)
        self._lows, self._highs = np.array(curve.lows), np.array(curve.highs)
        self._edges: list[Any] = []
        if curve.has_band:
            self._edges = [pg.PlotDataItem(antialias=True) for _ in range(2)]
            fill = pg.mkColor(curve.colour)
            fill.setAlphaF(0.08)
            for item in (*self._edges, pg.FillBetweenItem(*self._edges, brush=fill)):
                plot.addItem(item)
        self._intervals = pg.ErrorBarItem(beam=0.01, pen=pg.mkPen(curve.colour, width=1.8))
        plot.addItem(self._intervals)
        self._line = plot.plot(
            pen=pg.mkPen(curve.colour, width=2.6),
            symbol="o",
            symbolSize=10,
            symbolBrush=curve.colour,
            antialias=True,
        )
        name = pg.TextItem(curve.label, color=curve.colour)
        name.setPos(curve.places[-1], curve.values[-1])
        plot.addItem(name)

    def show_place(self, place: float) -> None:
        count = self._curve.count_up_to(place)
        places, values = self._places[:count], self._values[:count]
        lows, highs = self._lows[:count], self._highs[:count]
        self._line.setData(places, values)
        self._intervals.setData(x=places, y=values, top=highs - values, bottom=values - lows)
        for edge, ends in zip(self._edges, (lows, highs), strict=False):
            edge.setData(places, ends)
