"""A forest plot as it is asked for: lines with words and a mark, an axis, and what the columns are called."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum


class Shape(Enum):
    """How an effect is drawn."""

    SQUARE = "square"
    DIAMOND = "diamond"
    BAR = "bar"


@dataclass(frozen=True)
class Mark:
    """An effect with its interval on the axis' own scale; an interval that is not known is not drawn.

    ``size`` is the share of its area that a square fills, 0 to 1; a diamond below 1 is smaller and paler.
    ``is_hollow`` leaves it unfilled, ``tone`` is a treatment's colour and the ink's where there is none.
    """

    shape: Shape
    value: float
    low: float | None = None
    high: float | None = None
    size: float = 1.0
    tone: str = ""
    is_hollow: bool = False

    def between(self, other: Mark, share: float) -> Mark:
        """This mark on its way to another one, ``share`` of the way gone."""

        def mix(one: float | None, two: float | None) -> float | None:
            return two if one is None or two is None else one + (two - one) * share

        return replace(
            other,
            value=self.value + (other.value - self.value) * share,
            low=mix(self.low, other.low),
            high=mix(self.high, other.high),
        )


@dataclass(frozen=True)
class Line:
    """One row. ``cells`` are its words, one for each column; the column of the plot holds ``mark``, or ``note`` over
    itself and what follows. ``is_ticked`` is None without a box. ``told`` says all of it to a screen reader."""

    id: str
    cells: tuple[str, ...]
    mark: Mark | None = None
    note: str = ""
    is_ticked: bool | None = None
    is_muted: bool = False
    is_bold: bool = False
    is_heading: bool = False
    told: str = ""
    help: str = ""


@dataclass(frozen=True)
class Column:
    """What a column is called and what that means. ``yields`` says in which order columns go where there is no room,
    the highest first; one with 0 stays."""

    title: str
    help: str = ""
    is_number: bool = False
    yields: int = 0


@dataclass(frozen=True)
class Axis:
    """What lies from left to right: the scale's ends, its ticks, where nothing differs, and what each side favours."""

    low: float
    high: float
    nothing: float
    ticks: tuple[tuple[float, str], ...]
    title: str
    left: str
    right: str
    guide: float | None = None
    """Where the pooled effect is, as a fine line through all rows."""
    better: int = 0
    """On which side of ``nothing`` lies what favours the treatment: −1 left, 1 right, 0 neither; it is tinted."""
    tone: str = ""

    def share(self, value: float) -> float:
        """Where a value lies, 0 at the left end and 1 at the right one."""
        return (value - self.low) / (self.high - self.low)


@dataclass(frozen=True)
class ForestSpec:
    """A forest plot. ``plot`` is the place of the plot among the columns; ``totals`` stay in sight below the lines."""

    columns: tuple[Column, ...]
    plot: int
    lines: tuple[Line, ...]
    totals: tuple[Line, ...]
    axis: Axis
    key: tuple[tuple[Mark, str], ...] = ()
    """What the signs mean, for the strip below."""


NOTHING = ForestSpec((), 0, (), (), Axis(0, 1, 0, (), "", "", ""))
"""A plot of nothing, before there is one."""
