"""Pooling the effects of trials: one estimate, its interval, and how much the trials differ (meta-analysis).

What is computed is what R's metafor 3.8 computes (``rma.uni``, ``confint``, ``predict``, ``weights``; Viechtbauer 2010,
Journal of Statistical Software 36(3)), to nine digits, so that results can be laid side by side. By default metafor
ends its searches early, REML at a step of 1e-5 and the others at 1e-4, and looks for the ends of the interval of tau²
no further than 100 or ten times tau²; it agrees so closely where its ``control`` tells it to go on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite, sqrt
from typing import Literal, TypedDict, Unpack, get_args

from models.between_study import (
    TOO_FAR_APART,
    Sums,
    dersimonian_laird,
    paule_mandel,
    q_profile,
    restricted_likelihood,
    trials_of,
)
from models.distributions import chi_square_cdf, normal_quantile, student_t_quantile

Method = Literal["FE", "DL", "REML", "PM"]
"""FE: one common effect, no between-study variance. The others differ in how they estimate that variance:
DL by moments (DerSimonian and Laird 1986), PM by the generalised Q (Paule and Mandel 1982), REML by restricted
maximum likelihood (Viechtbauer 2005)."""

Interval = Literal["normal", "hartung-knapp"]
"""normal: estimate ± z · se. hartung-knapp: the standard error is scaled by how far the trials scatter, and t with
k − 1 degrees of freedom takes the place of z (Hartung and Knapp 2001; Sidik and Jonkman 2002)."""


class Options(TypedDict, total=False):
    """How to pool, as ``pool`` takes it."""

    method: Method
    interval: Interval
    level: float


@dataclass(frozen=True, slots=True)
class Pooled:
    """A pooled effect, on the scale of the effects that went in (logarithms stay logarithms).

    ``None`` where there is no such number: one trial, or a common effect, says nothing of how effects vary.
    """

    estimate: float
    se: float
    """The standard error of the estimate; with hartung-knapp the scaled one."""
    low: float
    high: float
    prediction_low: float | None
    """Where the true effect of a further trial would lie, of the same kind as these."""
    prediction_high: float | None
    tau2: float
    """The between-study variance, in the square of the effects' unit."""
    tau2_low: float | None
    tau2_high: float | None
    i2: float
    """The share of the variance that is between the trials, in per cent."""
    h2: float
    """The whole variance over that within the trials (no unit)."""
    q: float
    """Cochran's Q."""
    q_p: float
    """The probability of such a Q or a larger one if all trials had one true effect."""
    k: int
    """How many trials."""
    weights: tuple[float, ...]
    """How much each trial counts, in per cent, in the order in which they came."""


def pool(
    effects: Sequence[float],
    variances: Sequence[float],
    method: Method = "REML",
    interval: Interval = "hartung-knapp",
    level: float = 0.95,
) -> Pooled:
    """Pool effects, each with its sampling variance; the order of the trials does not matter.

    ``level`` is that of all intervals: of the estimate, of the prediction and of tau².

    - **Prediction interval**: estimate ± c · √(tau² + se²), with the c and the se of the interval asked for: t with
      k − 1 degrees of freedom for hartung-knapp, z for normal, as metafor 3.8's ``predict`` does. (Higgins and
      colleagues 2009 take k − 2.) None for FE, which knows no further effects.
    - **tau² interval**: the Q-profile one, whatever the method, so that it may miss a tau² that is not PM's; 0 to 0
      where the trials agree better than chance would have it. Its upper end always exists. None for FE.
    - **i2, h2**: by the typical variance (Higgins and Thompson 2002) from tau², as metafor gives them; for FE from Q,
      so that h2 can fall below 1.
    - **One trial**: the estimate is that trial's, with the normal interval whatever was asked; tau² and i2 are 0, h2 is
      1, q 0 and q_p 1, as in metafor. Prediction and the interval of tau² are None: metafor predicts the interval of
      the estimate, which one trial cannot tell.
    - **hartung-knapp with FE** gives what metafor gives (with a warning there): the interval widens or narrows with the
      scatter of the trials, which one common effect does not explain. The classical one is ``interval="normal"``.
    - **hartung-knapp and trials that agree** better than chance would have it: the interval is narrower than the normal
      one, and a point where all effects are equal. This is the method; nothing is patched.
    - **REML** takes the highest peak of the restricted likelihood where there are several, and cannot fail to
      converge; metafor takes the peak that it comes to first, or zero where that is higher.

    ValueError with one sentence where there is no trial, the lengths differ, a number is not finite, a variance is not
    above zero, the method or the interval is unknown, the level does not lie between 0 and 1, or the numbers lie so far
    apart that they cannot be computed with.
    """
    _check_options(method, interval, level)
    return _pool(*_checked(effects, variances), method, interval, level)


def leave_one_out(
    effects: Sequence[float], variances: Sequence[float], **options: Unpack[Options]
) -> tuple[Pooled, ...]:
    """Pool all trials but one, for each in turn. ValueError as for ``pool``, and with fewer than two trials."""
    _checked(effects, variances)
    if len(effects) < 2:
        raise ValueError("leaving one trial out needs two trials or more")
    return tuple(
        pool([*effects[:i], *effects[i + 1 :]], [*variances[:i], *variances[i + 1 :]], **options)
        for i in range(len(effects))
    )


def cumulative(
    effects: Sequence[float], variances: Sequence[float], **options: Unpack[Options]
) -> tuple[Pooled, ...]:
    """Pool the first trial, the first two, and so on, in the order given. ValueError as for ``pool``."""
    _checked(effects, variances)
    return tuple(pool(effects[:i], variances[:i], **options) for i in range(1, len(effects) + 1))


def _check_options(method: str, interval: str, level: float) -> None:
    if method not in get_args(Method):
        raise ValueError(f"the method is one of {', '.join(get_args(Method))}")
    if interval not in get_args(Interval):
        raise ValueError(f"the interval is one of {', '.join(get_args(Interval))}")
    if not 0 < level < 1:
        raise ValueError("the level lies between 0 and 1")


def _checked(effects: Sequence[float], variances: Sequence[float]) -> tuple[list[float], list[float]]:
    if len(effects) != len(variances):
        raise ValueError("each effect has one variance")
    if len(effects) < 1:
        raise ValueError("pooling needs at least one trial")
    values, spreads = list(map(float, effects)), list(map(float, variances))
    if not all(map(isfinite, values)) or not all(map(isfinite, spreads)):
        raise ValueError("an effect or a variance is not a finite number")
    if min(spreads) <= 0:
        raise ValueError("a variance is above zero")
    return values, spreads


_TAU2 = {"DL": dersimonian_laird, "REML": restricted_likelihood, "PM": paule_mandel}


def _pool(
    effects: list[float], variances: list[float], method: Method, interval: Interval, level: float
) -> Pooled:
    trials = trials_of(effects, variances)
    k, unit, freedom = trials.k, trials.unit, trials.k - 1
    varies = method != "FE" and k > 1
    tau2 = _TAU2[method](trials) if varies else 0.0
    common, pooled = trials.sums(0.0), trials.sums(tau2)
    estimate = trials.origin + sqrt(unit) * pooled.mean
    squared_se = unit / pooled.total
    beyond = (1 - level) / 2
    if interval == "hartung-knapp" and k > 1:
        squared_se *= pooled.q / freedom
        reach = -student_t_quantile(beyond, freedom)
    else:
        reach = -normal_quantile(beyond)
    half = reach * sqrt(squared_se)
    i2, h2 = _heterogeneity(common, freedom, tau2, method) if k > 1 else (0.0, 1.0)
    prediction_low = prediction_high = tau2_low = tau2_high = None
    if varies:
        further = reach * sqrt(squared_se + unit * tau2)
        prediction_low, prediction_high = estimate - further, estimate + further
        tau2_low, tau2_high = (unit * end for end in q_profile(trials, level))
    found = Pooled(
        estimate=estimate,
        se=sqrt(squared_se),
        low=estimate - half,
        high=estimate + half,
        prediction_low=prediction_low,
        prediction_high=prediction_high,
        tau2=unit * tau2,
        tau2_low=tau2_low,
        tau2_high=tau2_high,
        i2=i2,
        h2=h2,
        q=common.q,
        q_p=chi_square_cdf(common.q, freedom, upper=True) if k > 1 else 1.0,
        k=k,
        weights=trials.shares(tau2),
    )
    ends = (found.low, found.high, prediction_low, prediction_high, tau2_high, found.q)
    if not all(isfinite(end) for end in ends if end is not None):
        raise ValueError(TOO_FAR_APART)
    return found


def _heterogeneity(common: Sums, freedom: int, tau2: float, method: Method) -> tuple[float, float]:
    """I² in per cent and H², by the typical variance (k − 1)/trace P; with a common effect, by Q."""
    if method == "FE":
        return (max(0.0, 100 * (common.q - freedom) / common.q) if common.q > 0 else 0.0), common.q / freedom
    typical = freedom / common.trace
    return 100 * tau2 / (typical + tau2), 1 + tau2 / typical
