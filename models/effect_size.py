"""Effect sizes of one comparison, each with its sampling variance, and the interval of a share.

Formulas and small-sample corrections follow Borenstein et al., Introduction to Meta-Analysis (2009), chapters
4 and 5, in the form that R's metafor uses by default (``escalc``), so that results can be laid side by side.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, isfinite, lgamma, log, sqrt

Z_95 = 1.959963984540054
"""The 97.5 % quantile of the standard normal distribution."""


@dataclass(frozen=True, slots=True)
class Effect:
    """An effect and its sampling variance, on the scale on which it is pooled: ratios as their natural logarithms."""

    effect: float
    variance: float
    corrected: bool = False
    """Whether 1/2 was added to each of the four counts because one of them was zero."""

    @property
    def interval(self) -> tuple[float, float]:
        """The normal 95 % interval, on the same scale."""
        half = Z_95 * sqrt(self.variance)
        return (self.effect - half, self.effect + half)


def _check_groups(
    mean: float, sd: float, n: int, mean_against: float, sd_against: float, n_against: int
) -> None:
    if n < 2 or n_against < 2:
        raise ValueError("each group needs two people or more")
    if not all(map(isfinite, (mean, sd, mean_against, sd_against))):
        raise ValueError("a mean or standard deviation is not a finite number")
    if sd <= 0 or sd_against <= 0:
        raise ValueError("a standard deviation is above zero")


def mean_difference(
    mean: float, sd: float, n: int, mean_against: float, sd_against: float, n_against: int
) -> Effect:
    """Raw mean difference, in points of the scale, with unequal variances: sd²/n + sd²/n.

    ValueError where a group has fewer than two people or a standard deviation is not positive.
    """
    _check_groups(mean, sd, n, mean_against, sd_against, n_against)
    return Effect(mean - mean_against, sd**2 / n + sd_against**2 / n_against)


def hedges_g(
    mean: float, sd: float, n: int, mean_against: float, sd_against: float, n_against: int
) -> Effect:
    """Standardised mean difference with Hedges' exact small-sample correction (no unit).

    g = J(m)·(mean − mean_against)/sd_pooled with m = n + n_against − 2 and J(m) = Γ(m/2)/(√(m/2)·Γ((m−1)/2));
    variance 1/n + 1/n_against + g²/(2(n + n_against)) (Hedges 1981; metafor measure "SMD", vtype "LS").
    ValueError where a group has fewer than two people or a standard deviation is not positive.
    """
    _check_groups(mean, sd, n, mean_against, sd_against, n_against)
    freedom = n + n_against - 2
    pooled = sqrt(((n - 1) * sd**2 + (n_against - 1) * sd_against**2) / freedom)
    correction = exp(lgamma(freedom / 2) - log(freedom / 2) / 2 - lgamma((freedom - 1) / 2))
    g = correction * (mean - mean_against) / pooled
    return Effect(g, 1 / n + 1 / n_against + g**2 / (2 * (n + n_against)))


def _cells(
    events: int, total: int, events_against: int, total_against: int
) -> tuple[float, float, float, float, bool]:
    """With and without the event in both groups, and whether 1/2 was added to each because one is zero."""
    if total < 1 or total_against < 1:
        raise ValueError("each group needs at least one person")
    if not (0 <= events <= total and 0 <= events_against <= total_against):
        raise ValueError("the events lie between zero and everybody")
    cells = (events, total - events, events_against, total_against - events_against)
    zero = 0 in cells
    with_event, without, with_against, without_against = (cell + 0.5 * zero for cell in cells)
    return with_event, without, with_against, without_against, zero


def risk_ratio(events: int, total: int, events_against: int, total_against: int) -> Effect:
    """Natural logarithm of the risk ratio (no unit): log(a/n) − log(c/n_against) of a and c people with the event.

    Variance 1/a − 1/n + 1/c − 1/n_against (metafor measure "RR"). Where a group has nobody or only people with the
    event, 1/2 is added to all four counts, those without the event too, and the result says so (``corrected``); that
    is metafor's default. Where neither group has an event, what comes out is that correction alone.
    ValueError where a group is empty or has more events than people.
    """
    a, b, c, d, zero = _cells(events, total, events_against, total_against)
    variance = b / (a * (a + b)) + d / (c * (c + d))
    return Effect(log(a / (a + b)) - log(c / (c + d)), variance, zero)


def odds_ratio(events: int, total: int, events_against: int, total_against: int) -> Effect:
    """Natural logarithm of the odds ratio (no unit): log(a·d/(b·c)) of a and c people with, b and d without the event.

    Variance 1/a + 1/b + 1/c + 1/d (metafor measure "OR"). Zero counts and errors as for ``risk_ratio``.
    """
    a, b, c, d, zero = _cells(events, total, events_against, total_against)
    return Effect(log(a / b) - log(c / d), 1 / a + 1 / b + 1 / c + 1 / d, zero)


def risk_difference(events: int, total: int, events_against: int, total_against: int) -> Effect:
    """Risk difference, as a share between −1 and 1: a/n − c/n_against of a and c people with the event.

    Variance a·b/n³ + c·d/n_against³, b and d being those without it (metafor measure "RD"). Zero counts and errors as
    for ``risk_ratio``: the correction draws a difference towards zero, but without it the variance could be zero.
    """
    a, b, c, d, zero = _cells(events, total, events_against, total_against)
    n, n_against = a + b, c + d
    return Effect(a / n - c / n_against, a * b / n**3 + c * d / n_against**3, zero)


def wilson_interval(events: int, total: int) -> tuple[float, float]:
    """The 95 % Wilson score interval of a share, as shares in 0..1 (Wilson 1927, without continuity correction).

    ValueError where there is nobody, or more events than people.
    """
    if total < 1:
        raise ValueError("a share needs at least one person")
    if not 0 <= events <= total:
        raise ValueError("the events lie between zero and everybody")
    share = events / total
    spread = Z_95**2 / total
    centre = (share + spread / 2) / (1 + spread)
    half = Z_95 / (1 + spread) * sqrt(share * (1 - share) / total + spread / (4 * total))
    # Nobody and everybody are their own bounds; rounding must not move them off the share.
    return (
        0.0 if events == 0 else max(0.0, centre - half),
        1.0 if events == total else min(1.0, centre + half),
    )
