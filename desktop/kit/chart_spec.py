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
    """One line. ``suffix`` follows the label and is never cut.

    ``starts_at`` is the value that it leaves from at place 0, dotted; None for no such start.
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


def spread(wanted: Sequence[float], size: float, low: float, high: float) -> list[float]:
    """Centres for labels of one ``size`` near the ``wanted`` places, in the same order from top to bottom, never
    overlapping, inside ``low``..``high`` as long as they fit there (else they share the room evenly)."""
    order = sorted(range(len(wanted)), key=lambda index: (wanted[index], index))
    if not order:
        return []
    if size * len(order) > high - low:
        size = (high - low) / len(order)
    blocks: list[list[float]] = []  # [sum of (wanted - offset), count, centre of the first]
    for index in order:
        held = min(max(wanted[index], low + size / 2), high - size / 2)
        blocks.append([held, 1.0])
        while len(blocks) > 1 and _first(blocks[-2], low, high, size) + blocks[-2][1] * size > _first(
            blocks[-1], low, high, size
        ):
            later = blocks.pop()
            earlier = blocks[-1]
            earlier[0] += later[0] - later[1] * earlier[1] * size
            earlier[1] += later[1]
    placed = [0.0] * len(order)
    at = iter(order)
    for block in blocks:
        first = _first(block, low, high, size)
        for position in range(int(block[1])):
            placed[next(at)] = first + position * size
    return placed


def _first(block: list[float], low: float, high: float, size: float) -> float:
    """Where the first label of a block stands: the least squares place, held inside the range."""
    first = block[0] / block[1]
    return min(max(first, low + size / 2), high - size / 2 - (block[1] - 1) * size)
