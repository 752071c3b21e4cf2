"""One marker of the Timeline: a figure as its source reports it, or a value computed from one or two figures.

Simplifications, told to the reader: an interval from a standard error is the normal one, in small groups too; a
standard deviation is taken as SE·√n where only the standard error is given; the percent of baseline treats the
baseline mean as exact; a difference of two mean scores keeps whatever set the arms apart before the first dose,
and is taken only where the baselines are not known.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from math import sqrt

from models.effect_size import Z_95, hedges_g, mean_difference, wilson_interval
from models.evidence import AGAINST_COMPARATOR, SHARES, Analysis, Figure, Kind, Measure

_BY_A_MODEL = frozenset(
    {Analysis.MIXED_MODEL, Analysis.LEAST_SQUARES, Analysis.REFERENCE_BASED, Analysis.IMPUTED}
)
"""The standard error of a model's mean is not the people's spread over √n: no standard deviation comes from it."""


class Method(StrEnum):
    """How a value or an interval came to be."""

    REPORTED = "reported"
    DIFFERENCE_OF_MEANS = "difference-of-means"
    DIFFERENCE_OF_CHANGES = "difference-of-changes"
    HEDGES_G = "hedges-g"
    PERCENT_OF_BASELINE = "percent-of-baseline"
    NORMAL_FROM_STANDARD_ERROR = "normal-from-standard-error"
    WILSON = "wilson"
    SHARE_FROM_COUNTS = "share-from-counts"


@dataclass(frozen=True, slots=True)
class Point:
    """One marker: ``at`` in seconds, ``value`` in the unit of the measure, a 95 % interval where there is one.

    ``facts`` are the readings behind it (several where it was computed), the first one the reading itself.
    ``against`` is the comparator's value at the same time, where it is known.
    """

    at: float
    value: float
    low: float | None
    high: float | None
    method: Method
    interval_method: Method | None
    facts: tuple[str, ...]
    n: int | None = None
    n_against: int | None = None
    against: float | None = None
    kind: Kind = Kind.OBSERVED


def seconds_of(figure: Figure) -> float:
    """When the figure was measured; ValueError where nobody says, for it then stands on no line."""
    if figure.at is None:
        raise ValueError(f"{figure.fact} has no time and stands on no line")
    return figure.at.seconds


def reported(figure: Figure) -> Point:
    """The figure itself. Where its source gives no interval, one from its counts or its standard error."""
    low, high, interval_method = _interval(figure)
    return Point(
        at=seconds_of(figure),
        value=figure.value,
        low=low,
        high=high,
        method=Method.REPORTED,
        interval_method=interval_method,
        facts=(figure.fact,),
        n=figure.n or (figure.events[1] if figure.events else None),
        n_against=figure.n_against or (figure.events_against[1] if figure.events_against else None),
        against=_percent(figure.events_against) if figure.events_against else None,
        kind=figure.kind,
    )


def pooled(figure: Figure) -> Point:
    """A figure of a synthesis: as reported, but without an interval from its counts, which are no single sample."""
    point = reported(figure)
    if point.interval_method is Method.WILSON:
        return replace(point, low=None, high=None, interval_method=None)
    return point


def share_against(figure: Figure) -> Point | None:
    """The comparator's own share, in percent, from the counts that stand beside a figure; None without them."""
    events = figure.events_against
    if events is None:
        return None
    low, high = wilson_interval(*events)
    return Point(
        at=seconds_of(figure),
        value=_percent(events),
        low=100 * low,
        high=100 * high,
        method=Method.SHARE_FROM_COUNTS,
        interval_method=Method.WILSON,
        facts=(figure.fact,),
        n=events[1],
        kind=Kind.COMPUTED,
    )


def percent_of_baseline(figure: Figure, baseline: Figure) -> Point | None:
    """A mean change, or the change of a mean score, in percent of the same arm's baseline mean (above zero).

    A score gives no interval: how far people's scores lie apart does not say how far their changes do.
    """
    if baseline.value <= 0:
        return None
    share = 100 / baseline.value
    is_change = figure.measure is Measure.CHANGE
    low, high, _ = _interval(figure) if is_change else (None, None, None)
    return Point(
        at=seconds_of(figure),
        value=(figure.value if is_change else figure.value - baseline.value) * share,
        low=None if low is None else low * share,
        high=None if high is None else high * share,
        method=Method.PERCENT_OF_BASELINE,
        interval_method=None if low is None else Method.PERCENT_OF_BASELINE,
        facts=(figure.fact, baseline.fact),
        n=figure.n,
        kind=Kind.COMPUTED,
    )


def difference_of_means(figure: Figure, other: Figure) -> Point:
    """The raw difference of two arms' means, with an interval where both spreads and both sizes are known."""
    groups = _groups(figure, other)
    low, high = mean_difference(*groups).interval if groups else (None, None)
    return Point(
        at=seconds_of(figure),
        value=figure.value - other.value,
        low=low,
        high=high,
        method=Method.DIFFERENCE_OF_MEANS,
        interval_method=Method.DIFFERENCE_OF_MEANS if groups else None,
        facts=(figure.fact, other.fact),
        n=figure.n,
        n_against=other.n,
        kind=Kind.COMPUTED,
    )


def difference_of_changes(figure: Figure, other: Figure, baseline: Figure, baseline_other: Figure) -> Point:
    """How much further one arm's mean score has moved from its start than the other's; without an interval, for how
    far people's scores lie apart does not say how far their changes do."""
    return Point(
        at=seconds_of(figure),
        value=(figure.value - baseline.value) - (other.value - baseline_other.value),
        low=None,
        high=None,
        method=Method.DIFFERENCE_OF_CHANGES,
        interval_method=None,
        facts=(figure.fact, other.fact, baseline.fact, baseline_other.fact),
        n=figure.n,
        n_against=other.n,
        kind=Kind.COMPUTED,
    )


def standardised_difference(figure: Figure, other: Figure) -> Point | None:
    """Hedges g of two arms' means; None where a spread or a size is unknown."""
    groups = _groups(figure, other)
    if groups is None:
        return None
    effect = hedges_g(*groups)
    low, high = effect.interval
    return Point(
        at=seconds_of(figure),
        value=effect.effect,
        low=low,
        high=high,
        method=Method.HEDGES_G,
        interval_method=Method.HEDGES_G,
        facts=(figure.fact, other.fact),
        n=figure.n,
        n_against=other.n,
        kind=Kind.COMPUTED,
    )


def _interval(figure: Figure) -> tuple[float | None, float | None, Method | None]:
    if figure.interval is not None:
        return (*figure.interval, Method.REPORTED)
    if figure.measure in SHARES:
        if figure.events is None:
            return None, None, None
        low, high = wilson_interval(*figure.events)
        return 100 * low, 100 * high, Method.WILSON
    error = _standard_error(figure)
    if error is None:
        return None, None, None
    return figure.value - Z_95 * error, figure.value + Z_95 * error, Method.NORMAL_FROM_STANDARD_ERROR


def _standard_error(figure: Figure) -> float | None:
    """Of the value. A standard deviation gives it for the mean of one arm alone."""
    if figure.se:
        return figure.se
    if figure.sd and figure.n and figure.measure not in AGAINST_COMPARATOR:
        return figure.sd / sqrt(figure.n)
    return None


def _standard_deviation(figure: Figure) -> float | None:
    """Of the people in one arm."""
    if figure.sd:
        return figure.sd
    if figure.se and figure.n and figure.analysis not in _BY_A_MODEL:
        return figure.se * sqrt(figure.n)
    return None


def _groups(figure: Figure, other: Figure) -> tuple[float, float, int, float, float, int] | None:
    """Mean, standard deviation and size of both arms; None where one is unknown, or an arm is a single person."""
    sd, sd_against = _standard_deviation(figure), _standard_deviation(other)
    n, n_against = figure.n or 0, other.n or 0
    if sd is None or sd_against is None or min(n, n_against) < 2:
        return None
    return (figure.value, sd, n, other.value, sd_against, n_against)


def _percent(events: tuple[int, int]) -> float:
    return 100 * events[0] / events[1]
