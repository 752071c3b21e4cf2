"""What a chart is asked to draw: plain values in places and units, ready to paint, and how they are laid out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from PySide6.QtGui import QColor


@dataclass(frozen=True)
class ChartPoint:
    """A marker at ``place`` (0..1 along the axis) and ``value``; hollow where the value was computed.

    ``against`` is the comparator's value at the same time: a small ring.
    """

    place: float
    value: float
    low: float | None = None
    high: float | None = None
    is_hollow: bool = False
    against: float | None = None


@dataclass(frozen=True)
class ChartSeries:
    """One line. ``suffix`` follows the label; ``apart`` is said where two names read the same without it.

    ``starts_at`` is the value that it leaves from at place 0, dotted; None for no such start. A line that
    ``gives_way`` is the first to go without its name where there is no room for all names.
    """

    id: str
    label: str
    sublabel: str
    colour: QColor
    text_colour: QColor
    marker: str
    points: tuple[ChartPoint, ...]
    doses: tuple[float, ...] = ()
    starts_at: float | None = 0.0
    is_dashed: bool = False
    suffix: str = ""
    apart: str = ""
    gives_way: bool = False


@dataclass(frozen=True)
class ChartSpec:
    """A whole chart. ``ticks`` are (place, label), ``stretches`` (from, to, name), ``value_ticks`` (value, label)."""

    series: tuple[ChartSeries, ...]
    ticks: tuple[tuple[float, str], ...]
    stretches: tuple[tuple[float, float, str], ...]
    value_ticks: tuple[tuple[float, str], ...]
    lowest: float
    highest: float
    value_caption: str = ""
    zero_caption: str = ""
    dose_caption: str = ""
    empty_caption: str = ""
    note: str = ""


def value_range(values: Sequence[float], *, includes: Sequence[float] = (0.0,)) -> tuple[float, float]:
    """A range that holds all values with some air; around one value alone it is about 1 wide."""
    every = [*values, *includes]
    low, high = min(every), max(every)
    if high - low < 1e-6:
        low, high = low - 0.5, high + 0.5
    span = high - low
    return low - 0.06 * span, high + 0.12 * span


def nice_ticks(low: float, high: float, about: int = 7) -> tuple[float, ...]:
    """Round values (1, 2 or 5 times a power of ten apart) from ``low`` to ``high``, roughly ``about`` of them."""
    if not high > low:
        return (low,)
    rough = (high - low) / max(about, 1)
    power = 10.0 ** floor(log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    first = ceil(low / step - 1e-9)
    last = floor(high / step + 1e-9)
    return tuple(round(index * step, 10) for index in range(first, last + 1))


def spread(wanted: Sequence[float], sizes: Sequence[float], low: float, high: float) -> list[float]:
    """Centres for labels of these ``sizes`` near the ``wanted`` places, in the same order from top to bottom, never
    overlapping, inside ``low``..``high``; where they are higher together than that, they reach beyond ``high``."""
    blocks: list[_Block] = []
    for index in sorted(range(len(wanted)), key=lambda index: (wanted[index], index)):
        size = sizes[index]
        held = min(max(wanted[index], low + size / 2), max(high - size / 2, low + size / 2))
        blocks.append(_Block([index], size, held - size / 2))
        while len(blocks) > 1 and blocks[-2].top(low, high) + blocks[-2].height > blocks[-1].top(low, high):
            later = blocks.pop()
            blocks[-1].join(later)
    placed = [0.0] * len(wanted)
    for block in blocks:
        top = block.top(low, high)
        for index in block.members:
            placed[index] = top + sizes[index] / 2
            top += sizes[index]
    return placed


@dataclass
class _Block:
    """Labels that touch: ``wished`` is the sum of the tops that its members would like the block to have."""

    members: list[int]
    height: float
    wished: float

    def top(self, low: float, high: float) -> float:
        """Where the block begins: the least squares place, held inside the range."""
        return max(min(self.wished / len(self.members), high - self.height), low)

    def join(self, later: _Block) -> None:
        """Take the labels of the block below."""
        self.wished += later.wished - len(later.members) * self.height
        self.height += later.height
        self.members += later.members
