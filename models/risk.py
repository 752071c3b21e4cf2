"""What a figure of harm comes to: the risk of 100 people, how much more it is, and how many are treated for one more.

Intervals are Wilson's for a share and Newcombe's hybrid of two of them for a difference, which stay within 0 and 100
and do not collapse where nobody had the effect (Newcombe 1998, method 10, without continuity correction). The number
needed to harm is the reciprocal of the difference, its interval the reciprocals of the ends; where that interval holds
zero there is no clear difference, and no number (Altman 1998).
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

from models.effect_size import wilson_interval
from models.side_effect import HarmFigure, HarmMeasure


@dataclass(frozen=True, slots=True)
class Risk:
    """A risk in percent with its 95 % interval; None where the source gives no number of people.

    ``is_counted_back`` where the interval rests on people counted back from a printed percentage, to the nearest one.
    """

    percent: float
    low: float | None = None
    high: float | None = None
    is_counted_back: bool = False


@dataclass(frozen=True, slots=True)
class Excess:
    """How many percentage points more than on the comparator have it, with the 95 % interval where it is known.

    There is none where ``is_same_people``: Newcombe's is of two groups, and the counts of a crossover do not tell who
    had it both times.
    """

    points: float
    low: float | None = None
    high: float | None = None
    is_same_people: bool = False

    @property
    def is_clear(self) -> bool:
        """Whether the interval holds no zero; where there is none nobody can tell."""
        return self.low is not None and self.high is not None and (self.low > 0 or self.high < 0)

    @property
    def number_needed(self) -> tuple[float, float, float] | None:
        """People treated for one more with it, and the interval from the smaller number to the larger; for one fewer
        where ``points`` is below zero. None where there is no clear difference."""
        if not self.is_clear or self.low is None or self.high is None:
            return None
        one, other = sorted((abs(self.low), abs(self.high)))
        return 100 / abs(self.points), 100 / other, 100 / one


def own_risk(figure: HarmFigure) -> Risk | None:
    """The risk on the treatment; None where the figure tells no absolute risk."""
    if figure.measure is not HarmMeasure.RISK:
        return None
    return _risk(figure.value, figure.events, figure.n)


def comparator_risk(figure: HarmFigure) -> Risk | None:
    """The risk on the comparator, where the source tells it."""
    if figure.measure is not HarmMeasure.RISK:
        return None
    if figure.events_against is not None:
        events, total = figure.events_against
        return _risk(100 * events / total, figure.events_against, None)
    if figure.value_against is not None:
        return _risk(figure.value_against, None, figure.n_against)
    return None


def excess(figure: HarmFigure) -> Excess | None:
    """Treatment minus comparator; None where one of the two risks is not known."""
    own, other = own_risk(figure), comparator_risk(figure)
    if own is None or other is None:
        return None
    groups = (
        _people(figure.value, figure.events, figure.n),
        _people(other.percent, figure.events_against, figure.n_against),
    )
    points = own.percent - other.percent
    if figure.events is not None and figure.events_against is not None:
        points = 100 * (
            figure.events[0] / figure.events[1] - figure.events_against[0] / figure.events_against[1]
        )
    if groups[0] is None or groups[1] is None or figure.is_same_people:
        return Excess(points, is_same_people=figure.is_same_people)
    low, high = difference_interval(groups[0], groups[1])
    # Printed percentages are rounded: the difference that stands on the screen must not fall out of its interval.
    return Excess(points, min(100 * low, points), max(100 * high, points))


def difference_interval(group: tuple[int, int], other: tuple[int, int]) -> tuple[float, float]:
    """Newcombe's 95 % interval of the difference of two independent shares, as shares in −1..1.

    Each group is (with the event, in all). ValueError as for ``wilson_interval``.
    """
    (low, high), (low_other, high_other) = wilson_interval(*group), wilson_interval(*other)
    share, share_other = group[0] / group[1], other[0] / other[1]
    difference = share - share_other
    return (
        difference - sqrt((share - low) ** 2 + (high_other - share_other) ** 2),
        difference + sqrt((high - share) ** 2 + (share_other - low_other) ** 2),
    )


def _people(percent: float, events: tuple[int, int] | None, total: int | None) -> tuple[int, int] | None:
    """(With the event, in all), counted back from the percentage where only the number of people is known."""
    if events is not None or total is None:
        return events
    return round(percent / 100 * total), total


def _risk(percent: float, events: tuple[int, int] | None, total: int | None) -> Risk:
    people = _people(percent, events, total)
    if people is None:
        return Risk(percent)
    low, high = wilson_interval(*people)
    return Risk(percent, min(100 * low, percent), max(100 * high, percent), is_counted_back=events is None)
