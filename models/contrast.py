"""What the arms of a trial say about a question: effects with their sampling variances, or why there is none.

How it is come by, in the order in which it is looked for:

- **Differences in points**: as reported, with the variance from the standard error or the 95 % interval, else from the
  exact p value (Cochrane Handbook 6.3, 6.5.2; always with the normal quantile, which in small trials makes the variance
  a little too large); where none is reported for that time, from two arms' means, standard deviations and sizes.
- **Standardised differences**: as reported in the same way, else Hedges' g.
- **Responders and remitters**: from the counts of people; a percentage gives counts where one whole number of people
  fits it as it is printed. A ratio that is reported with an interval is taken where counts are missing.

A crossover counts by its own paired difference, never by the counts of both periods, for the same people stand in both.

The arms of a trial are taken on one scale at one time: where most of them are known, then where their spread is their
own, then the nearest. Where nothing may be worked out from one of the arms asked about, nothing is worked out from the
others either: they would speak for the whole trial.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from math import exp, log

from models.distributions import normal_quantile
from models.effect_size import Z_95, Effect, odds_ratio, risk_difference, risk_ratio
from models.evidence import Analysis, Figure, Measure
from models.point import Method, Point
from models.question import Outcome
from models.text import Text
from models.trial import Arm, Design, Reading, Trial
from models.trial_points import Key, TrialReadings, difference_points, standardised_points

Rank = tuple[bool, float, int]
"""The lowest is taken: is it the lesser way to come by an effect, how far in time, which in order."""
Ranked = Iterator[tuple[Rank, "Contrast"]]


class EffectMeasure(StrEnum):
    """How an effect is measured, in the names of the field."""

    MEAN_DIFFERENCE = "mean-difference"
    STANDARDISED = "standardised-mean-difference"
    RISK_RATIO = "risk-ratio"
    ODDS_RATIO = "odds-ratio"
    RISK_DIFFERENCE = "risk-difference"

    @property
    def is_ratio(self) -> bool:
        """Whether it is pooled as its natural logarithm."""
        return self in (EffectMeasure.RISK_RATIO, EffectMeasure.ODDS_RATIO)

    def shown(self, pooled: float) -> float:
        """A pooled number as it is shown: a ratio instead of its logarithm, a risk difference in percentage points."""
        if self.is_ratio:
            return exp(pooled)
        return 100 * pooled if self is EffectMeasure.RISK_DIFFERENCE else pooled


SCORE_MEASURES = (EffectMeasure.MEAN_DIFFERENCE, EffectMeasure.STANDARDISED)
COUNT_MEASURES = (EffectMeasure.RISK_RATIO, EffectMeasure.ODDS_RATIO, EffectMeasure.RISK_DIFFERENCE)


class Origin(StrEnum):
    """Where an effect's variance comes from."""

    INTERVAL = "interval"
    STANDARD_ERROR = "standard-error"
    P_VALUE = "p-value"
    GROUPS = "groups"
    COUNTS = "counts"
    PERCENTAGES = "percentages"


class Missing(StrEnum):
    """Why a trial that compares what is asked gives no effect."""

    NOTHING_THEN = "nothing-then"
    NO_COMPARISON = "no-comparison"
    NO_SPREAD = "no-spread"
    NO_DEVIATION = "no-deviation"
    OTHERWISE_DEFINED = "otherwise-defined"
    BASELINES_APART = "baselines-apart"
    PART_OF_ARMS = "part-of-arms"
    CROSSOVER = "crossover"
    NO_COUNTS = "no-counts"
    OTHER_SCALE = "other-scale"
    SAME_PEOPLE = "same-people"
    LEFT_OUT = "left-out"


@dataclass(frozen=True, slots=True)
class Contrast:
    """One arm of a trial against its comparator; ``effect`` and ``variance`` on the scale on which they are pooled.

    ``facts`` are the readings behind it. ``n`` and ``n_against`` count people where they are known. ``printed`` is the
    95 % interval as its source prints it, which need not lie evenly about the effect. ``is_part`` where the trial has
    another arm that was asked about, of which nothing may be worked out.
    """

    arm: str
    against: str
    effect: float
    variance: float
    origin: Origin
    method: Method
    facts: tuple[str, ...]
    at: float
    scale: str | None = None
    analysis: Analysis | None = None
    n: int | None = None
    n_against: int | None = None
    events: tuple[int, int] | None = None
    events_against: tuple[int, int] | None = None
    is_corrected: bool = False
    printed: tuple[float, float] | None = None
    is_part: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked of a trial: pairs of arms, an outcome by a measure, from ``start`` to ``end`` and best ``at``; on
    one ``scale`` alone, where there is one."""

    pairs: tuple[tuple[Arm, Arm], ...]
    outcome: Outcome
    measure: EffectMeasure
    at: float
    start: float
    end: float
    scale: str | None = None

    def holds(self, at: float | None, scale: str | None) -> bool:
        """Whether it was measured then and so."""
        return at is not None and self.start <= at <= self.end and self.scale in (None, scale)

    def holds_figure(self, figure: Figure) -> bool:
        return self.holds(figure.at.seconds if figure.at else None, figure.scale)


@dataclass(frozen=True, slots=True)
class NoEffect:
    """Why there is none; ``detail`` is the definition of a figure that does not fit what is asked."""

    missing: Missing
    detail: Text | None = None


def contrasts_of(trial: Trial, wanted: Wanted) -> tuple[Contrast, ...] | NoEffect:
    """The contrasts of the pairs asked for, at most one for each arm; or why there is none at all."""
    find = _score_contrasts if wanted.outcome is Outcome.SCORE else _count_contrasts
    readings = TrialReadings(trial)
    alike: dict[tuple[str | None, float], dict[str, tuple[Rank, Contrast]]] = {}
    for arm, against in wanted.pairs:
        best: dict[tuple[str | None, float], tuple[Rank, Contrast]] = {}
        for rank, contrast in find(trial, readings, arm, against, wanted):
            how = (contrast.scale, contrast.at)
            if how not in best or rank < best[how][0]:
                best[how] = rank, contrast
        for how, found in best.items():
            alike.setdefault(how, {}).setdefault(arm.id, found)

    def order(arms: dict[str, tuple[Rank, Contrast]]) -> tuple[int, Rank]:
        whole = {part for arm in arms for part in trial.arm(arm).together or (arm,)}
        return -len(whole), min(rank for rank, _ in arms.values())

    if alike:
        taken = {arm: contrast for arm, (_, contrast) in min(alike.values(), key=order).items()}
        contrasts = _without_parts(trial, _each_person_once(trial, taken), wanted)
        return tuple(contrasts.values()) or NoEffect(Missing.PART_OF_ARMS)
    return _why_none(trial, readings, wanted)


def _each_person_once(trial: Trial, found: dict[str, Contrast]) -> dict[str, Contrast]:
    """The sum of several arms stands in where not each of them is known, else these stand for themselves."""
    for whole, parts in ((arm.id, arm.together) for arm in trial.arms if arm.together):
        if whole in found and all(part in found for part in parts):
            found = {arm: contrast for arm, contrast in found.items() if arm != whole}
        elif whole in found:
            found = {arm: contrast for arm, contrast in found.items() if arm not in parts}
    return found


def _without_parts(trial: Trial, found: dict[str, Contrast], wanted: Wanted) -> dict[str, Contrast]:
    """Without what was worked out from some of the arms, where from another one nothing may be; what is reported of
    them stays and says that it is a part."""
    counted = {part for arm in found for part in (arm, *trial.arm(arm).together)}
    measures = (
        (Measure.SCORE, Measure.CHANGE) if wanted.outcome is Outcome.SCORE else (_SHARE[wanted.outcome],)
    )
    is_part = any(
        not reading.is_computable
        and reading.figure.measure in measures
        and reading.figure.detail is None
        and wanted.holds_figure(reading.figure)
        for reading in trial.readings
        if reading.arm in {arm.id for arm, _ in wanted.pairs} - counted
    )
    if not is_part:
        return found
    return {arm: replace(one, is_part=True) for arm, one in found.items() if one.method is Method.REPORTED}


# --- scores ----------------------------------------------------------------------------------------------------


def _score_contrasts(trial: Trial, readings: TrialReadings, arm: Arm, against: Arm, wanted: Wanted) -> Ranked:
    """Differences with a spread: one of its own comes before one from a p value."""
    for order, (key, point) in enumerate(_points_of(readings, arm, against, wanted)):
        if not key.definition.detail and (contrast := _from_point(trial, key, point)) is not None:
            yield (contrast.origin is Origin.P_VALUE, abs(contrast.at - wanted.at), order), contrast


def _points_of(
    readings: TrialReadings, arm: Arm, against: Arm, wanted: Wanted
) -> Iterator[tuple[Key, Point]]:
    make = standardised_points if wanted.measure is EffectMeasure.STANDARDISED else difference_points
    for key, point in make(readings):
        if (key.part, key.against) == (arm.id, against.id) and wanted.holds(point.at, key.definition.scale):
            yield key, point


def _from_point(trial: Trial, key: Key, point: Point) -> Contrast | None:
    figure = next(reading.figure for reading in trial.readings if reading.figure.fact == point.facts[0])
    spread = _spread(point, figure)
    if spread is None or key.against is None:
        return None
    origin, variance = spread
    arm, against = trial.arm(key.part), trial.arm(key.against)
    return Contrast(
        arm=arm.id,
        against=against.id,
        effect=point.value,
        variance=variance,
        origin=origin,
        method=point.method,
        facts=point.facts,
        at=point.at,
        scale=key.definition.scale,
        analysis=key.definition.analysis,
        n=point.n or arm.n,
        n_against=point.n_against or against.n,
        printed=figure.interval if point.method is Method.REPORTED else None,
    )


def _spread(point: Point, figure: Figure) -> tuple[Origin, float] | None:
    """The sampling variance of a difference and what it comes from."""
    if point.method is Method.REPORTED and figure.se:
        return Origin.STANDARD_ERROR, figure.se**2
    if point.low is not None and point.high is not None and point.high > point.low:
        origin = Origin.INTERVAL if point.interval_method is Method.REPORTED else Origin.GROUPS
        return origin, ((point.high - point.low) / (2 * Z_95)) ** 2
    error = _error_from_p(figure) if point.method is Method.REPORTED else None
    return None if error is None else (Origin.P_VALUE, error**2)


def _error_from_p(figure: Figure) -> float | None:
    """|difference| / z, where the p value is printed as a number and not as a bound (Cochrane Handbook 6.5.2.3)."""
    try:
        p = float(figure.p or "")
    except ValueError:
        return None
    if not 0 < p < 1 or figure.value == 0:
        return None
    return abs(figure.value) / -normal_quantile(p / 2)


# --- counts ----------------------------------------------------------------------------------------------------

_OF_FEWER = frozenset({Analysis.OBSERVED_CASES, Analysis.COMPLETERS})
_SHARE = {Outcome.RESPONSE: Measure.RESPONSE, Outcome.REMISSION: Measure.REMISSION}
_REPORTED_RATIO = {
    (Outcome.RESPONSE, EffectMeasure.ODDS_RATIO): Measure.RESPONSE_ODDS_RATIO,
    (Outcome.RESPONSE, EffectMeasure.RISK_RATIO): Measure.RESPONSE_RISK_RATIO,
    (Outcome.REMISSION, EffectMeasure.ODDS_RATIO): Measure.REMISSION_ODDS_RATIO,
    (Outcome.REMISSION, EffectMeasure.RISK_RATIO): Measure.REMISSION_RISK_RATIO,
}
FROM_COUNTS: dict[EffectMeasure, Callable[[int, int, int, int], Effect]] = {
    EffectMeasure.ODDS_RATIO: odds_ratio,
    EffectMeasure.RISK_RATIO: risk_ratio,
    EffectMeasure.RISK_DIFFERENCE: risk_difference,
}


def _count_contrasts(trial: Trial, readings: TrialReadings, arm: Arm, against: Arm, wanted: Wanted) -> Ranked:
    """From the counts of people, which come before a ratio that is reported with its interval."""
    barred = {reading.figure.fact for reading in trial.readings if not reading.is_computable}
    shares = readings.of(_SHARE[wanted.outcome]) if trial.design is not Design.CROSSOVER_RCT else []
    for order, reading in enumerate(shares):
        if reading.arm == arm.id and reading.figure.detail is None and wanted.holds_figure(reading.figure):
            contrast = _from_counts(readings, reading, arm, against, wanted.measure)
            if contrast is not None and barred.isdisjoint(contrast.facts):
                yield (False, abs(contrast.at - wanted.at), order), contrast
    ratio = _REPORTED_RATIO.get((wanted.outcome, wanted.measure))
    for order, reading in enumerate(readings.of(ratio) if ratio else ()):
        figure = reading.figure
        is_asked = (reading.arm, reading.against) == (arm.id, against.id) and figure.detail is None
        contrast = _from_ratio(figure, arm, against) if is_asked and wanted.holds_figure(figure) else None
        if contrast is not None:
            yield (True, abs(contrast.at - wanted.at), order), contrast


def _from_counts(
    readings: TrialReadings, reading: Reading, arm: Arm, against: Arm, measure: EffectMeasure
) -> Contrast | None:
    figure = reading.figure
    facts = [figure.fact]
    beside = figure.events_against if reading.against == against.id else None
    is_printed = figure.events is not None
    events = figure.events or _people_of(figure, arm)
    if beside is None:
        other = readings.same_of(against.id, figure)
        if other is None:
            return None
        facts.append(other.fact)
        is_printed = is_printed and other.events is not None
        beside = other.events or _people_of(other, against)
    if events is None or beside is None or figure.at is None:
        return None
    effect = FROM_COUNTS[measure](*events, *beside)
    return Contrast(
        arm=arm.id,
        against=against.id,
        effect=effect.effect,
        variance=effect.variance,
        origin=Origin.COUNTS if is_printed else Origin.PERCENTAGES,
        method=Method.SHARE_FROM_COUNTS,
        facts=tuple(facts),
        at=figure.at.seconds,
        scale=figure.scale,
        analysis=figure.analysis,
        n=events[1],
        n_against=beside[1],
        events=events,
        events_against=beside,
        is_corrected=effect.corrected,
    )


def _people_of(figure: Figure, arm: Arm) -> tuple[int, int] | None:
    """The people behind a percentage, where exactly one whole number of them gives it as it is printed: of those of
    whom it speaks, else of the whole arm, which those who were still followed are not."""
    n = figure.n if figure.n or figure.analysis in _OF_FEWER else arm.n
    if n is None:
        return None
    digits = next(digits for digits in range(8) if round(figure.value, digits) == figure.value or digits == 7)
    fitting = [
        people
        for people in range(
            max(0, int(figure.value * n / 100) - 1), min(n, int(figure.value * n / 100) + 2) + 1
        )
        if abs(100 * people / n - figure.value) <= 0.5 * 10**-digits + 1e-9
    ]
    return (fitting[0], n) if len(fitting) == 1 else None


def _from_ratio(figure: Figure, arm: Arm, against: Arm) -> Contrast | None:
    """A reported ratio as its logarithm, its variance from the logarithms of its interval."""
    if figure.interval is None or figure.at is None or min(figure.value, *figure.interval) <= 0:
        return None
    low, high = (log(end) for end in figure.interval)
    if high <= low:
        return None
    return Contrast(
        arm=arm.id,
        against=against.id,
        effect=log(figure.value),
        variance=((high - low) / (2 * Z_95)) ** 2,
        origin=Origin.INTERVAL,
        method=Method.REPORTED,
        facts=(figure.fact,),
        at=figure.at.seconds,
        scale=figure.scale,
        analysis=figure.analysis,
        n=figure.n or arm.n,
        n_against=figure.n_against or against.n,
        printed=(low, high),
    )


# --- why there is none -----------------------------------------------------------------------------------------


def _why_none(trial: Trial, readings: TrialReadings, wanted: Wanted) -> NoEffect:
    """The first reason that holds, from the nearest to an effect to the farthest."""
    if wanted.outcome is Outcome.SCORE:
        return _why_no_score(trial, readings, wanted)
    arms = {arm.id for arm, _ in wanted.pairs}
    ratio = _REPORTED_RATIO.get((wanted.outcome, wanted.measure))
    measures = [_SHARE[wanted.outcome], *([ratio] if ratio else [])]
    of_time = [
        reading.figure
        for measure in measures
        for reading in readings.of(measure)
        if reading.arm in arms and wanted.holds_figure(reading.figure)
    ]
    if not of_time:
        return NoEffect(Missing.NOTHING_THEN)
    plain = [figure for figure in of_time if figure.detail is None]
    if not plain:
        return NoEffect(Missing.OTHERWISE_DEFINED, of_time[0].detail)
    if trial.design is Design.CROSSOVER_RCT:
        return NoEffect(Missing.CROSSOVER)
    return NoEffect(Missing.NO_COUNTS)


def _why_no_score(trial: Trial, readings: TrialReadings, wanted: Wanted) -> NoEffect:
    found = [
        (key, point)
        for arm, against in wanted.pairs
        for key, point in _points_of(readings, arm, against, wanted)
    ]
    plain = [point for key, point in found if not key.definition.detail]
    if any(point.method is Method.DIFFERENCE_OF_CHANGES for point in plain):
        return NoEffect(Missing.BASELINES_APART)
    if plain:
        return NoEffect(Missing.NO_SPREAD)
    if wanted.measure is EffectMeasure.STANDARDISED:
        instead = contrasts_of(trial, replace(wanted, measure=EffectMeasure.MEAN_DIFFERENCE))
        if not isinstance(instead, NoEffect):
            return NoEffect(Missing.NO_DEVIATION)
        return instead
    if found:
        return NoEffect(Missing.OTHERWISE_DEFINED, readings.details[found[0][0].definition.detail])
    arms = {arm.id for arm, _ in wanted.pairs}
    for measure in (Measure.CHANGE, Measure.SCORE, Measure.CHANGE_PERCENT):
        for reading in readings.after_start(measure):
            if reading.arm in arms and wanted.holds_figure(reading.figure):
                return NoEffect(Missing.NO_COMPARISON)
    return NoEffect(Missing.NOTHING_THEN)
