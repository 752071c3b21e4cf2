"""The words at the right of a chart: in how many lines each name stands, and which names give way to the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtGui import QFontMetricsF

from desktop.kit.chart_spec import ChartSeries
from desktop.kit.elision import ELLIPSIS, told_apart, wrapped_text

_AIR = 4.0
"""Pixels between one name and the next."""
_MORE_AIR = 6.0
"""How many more there may be."""
_FORMS = ((2, 2), (2, 1), (2, 0))
"""How many lines a name and the small words under it may take, the most telling form first. After the last: one."""


@dataclass(frozen=True)
class NameFonts:
    """How wide and high the words are: names in ``big``, what stands under them in ``small``.

    Measuring words takes most of the time of a layout, and one window is laid out several times in a row: what was
    broken into lines is kept.
    """

    big: QFontMetricsF
    small: QFontMetricsF
    _kept: dict[tuple[str, float, int, bool], tuple[str, ...]] = field(default_factory=dict, compare=False)

    def wrapped(self, text: str, width: float, most: int, *, is_small: bool = False) -> tuple[str, ...]:
        """A text in at most ``most`` lines of ``width`` pixels."""
        key = (text, width, most, is_small)
        if key not in self._kept:
            self._kept[key] = tuple(wrapped_text(text, self.small if is_small else self.big, width, most))
        return self._kept[key]


@dataclass(frozen=True)
class Name:
    """What one line of the chart is called, line by line; ``height`` holds the words and the air around them."""

    series: ChartSeries
    words: tuple[str, ...]
    under: tuple[str, ...]
    height: float

    @property
    def reads(self) -> tuple[str, ...]:
        """All its words."""
        return (*self.words, *self.under)


@dataclass(frozen=True)
class Names:
    """The names that find room between ``top`` and ``bottom``; ``unnamed`` are the series whose names do not.

    ``more_height`` is kept free at the lower end for the words that tell of them.
    """

    shown: tuple[Name, ...]
    unnamed: tuple[ChartSeries, ...]
    top: float
    bottom: float
    more_height: float = 0.0


def lay_names(
    series: Sequence[ChartSeries], fonts: NameFonts, width: float, top: float, bottoms: tuple[float, float]
) -> Names:
    """Give every series a name of at most ``width`` pixels, in the most telling form that has room for all of them.

    Names with small words under them reach from ``top`` to the first of the ``bottoms``, where they are near their
    lines; others to the second. Where even one line each is too much, those that give way are left out first, and of
    these the last.
    """
    near, bottom = bottoms
    for name_lines, small_lines in _FORMS:
        laid = _wrapped_all(series, fonts, width, name_lines, small_lines)
        end = near if small_lines else bottom
        if _height(laid) <= end - top:
            return Names(tuple(_aired(laid, end - top)), (), top, end)
    laid = _in_one_line(series, fonts, width)
    if _height(laid) > bottom - top:
        return _first_of_all(laid, fonts, top, bottom)
    whole = _wrapped_all(series, fonts, width, *_FORMS[-1])
    return Names(tuple(_with_room(laid, whole, bottom - top)), (), top, bottom)


def _aired(laid: Sequence[Name], room: float) -> list[Name]:
    """The names with some of the room that is left between them."""
    air = min((room - _height(laid)) / max(len(laid), 1), _MORE_AIR)
    return [replace(name, height=name.height + air) for name in laid]


def _height(names: Sequence[Name]) -> float:
    return sum(name.height for name in names)


def _with_room(laid: list[Name], whole: Sequence[Name], room: float) -> list[Name]:
    """The names in one line, and in two those that are cut, as far as there is room."""
    left = room - _height(laid)
    found = list(laid)
    for index in _by_importance(laid):
        larger = whole[index].height - laid[index].height
        if ELLIPSIS in laid[index].words[0] and larger <= left:
            found[index] = whole[index]
            left -= larger
    return found


def _by_importance(names: Sequence[Name]) -> list[int]:
    return sorted(range(len(names)), key=lambda index: (names[index].series.gives_way, index))


def _first_of_all(laid: Sequence[Name], fonts: NameFonts, top: float, bottom: float) -> Names:
    more = fonts.small.height() + _AIR
    left = bottom - top - more
    kept: set[int] = set()
    for index in _by_importance(laid):
        left -= laid[index].height
        if left < 0:
            break
        kept.add(index)
    return Names(
        shown=tuple(name for index, name in enumerate(laid) if index in kept),
        unnamed=tuple(name.series for index, name in enumerate(laid) if index not in kept),
        top=top,
        bottom=bottom,
        more_height=more if more <= bottom - top else 0.0,
    )


def _wrapped_all(
    series: Sequence[ChartSeries], fonts: NameFonts, width: float, name_lines: int, small_lines: int
) -> list[Name]:
    """The names in up to ``name_lines``; where two read the same, what tells them apart stands under them."""
    names = [_wrapped(one, one.sublabel, fonts, width, name_lines, small_lines) for one in series]
    if small_lines:
        for index in _reading_alike(names):
            one = names[index].series
            under = f"{one.apart}\u00a0· {one.sublabel}" if one.sublabel else one.apart
            names[index] = _wrapped(one, under, fonts, width, name_lines, small_lines)
    alike = _reading_alike(names)
    told = told_apart([(names[index].series.apart, "") for index in alike], fonts.small, width)
    for index, under in zip(alike, told, strict=True):
        names[index] = _sized(replace(names[index], under=(under,)), fonts)
    return names


def _reading_alike(names: Sequence[Name]) -> list[int]:
    """The places of names that read the same and could say more."""
    reading = Counter(name.reads for name in names)
    return [index for index, name in enumerate(names) if reading[name.reads] > 1 and name.series.apart]


def _wrapped(
    series: ChartSeries, under: str, fonts: NameFonts, width: float, name_lines: int, small_lines: int
) -> Name:
    words = fonts.wrapped(series.label + series.suffix, width, name_lines)
    small = fonts.wrapped(under, width, small_lines, is_small=True) if small_lines else ()
    return _sized(Name(series, words, small, 0.0), fonts)


def _in_one_line(series: Sequence[ChartSeries], fonts: NameFonts, width: float) -> list[Name]:
    called = Counter((one.label, one.suffix) for one in series)
    names = [
        (
            one.label,
            f"{one.suffix} · {one.apart}" if called[one.label, one.suffix] > 1 and one.apart else one.suffix,
        )
        for one in series
    ]
    words = told_apart(names, fonts.big, width)
    return [
        _sized(Name(one, (called_so,), (), 0.0), fonts) for one, called_so in zip(series, words, strict=True)
    ]


def _sized(name: Name, fonts: NameFonts) -> Name:
    words = len(name.words) * fonts.big.height() + len(name.under) * fonts.small.height()
    return replace(name, height=words + _AIR)
