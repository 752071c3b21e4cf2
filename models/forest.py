"""A forest plot as data: the trials that answer a question, one row each, and what they add up to.

A trial counts once, whatever it has of arms, and people count once, whatever records there are of them. Points of
different scales are never pooled: the scale of most trials is taken, and what is known on others alone waits for the
standardised difference. What is pooled, and how, is in models/contrast.py, trial_effect.py and pooling.py.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from math import log

from models.catalog import Catalog
from models.contrast import (
    COUNT_MEASURES,
    SCORE_MEASURES,
    Contrast,
    EffectMeasure,
    Missing,
    NoEffect,
    Wanted,
    contrasts_of,
)
from models.evidence import Figure, Measure
from models.pooling import Interval, Method, Pooled, pool
from models.question import AskedTime, Outcome, Question, Rating, Sessions
from models.text import Text
from models.trial import Arm, Trial
from models.trial_effect import TrialEffect, put_together
from models.trial_points import TrialReadings


class GroupedBy(StrEnum):
    """By what the trials of a forest plot are parted into subgroups."""

    DOSE = "dose"
    COMPARATOR = "comparator"
    BLINDING = "blinding"


class IntervalChoice(StrEnum):
    """Which interval of the pooled effect is shown.

    Hartung and Knapp's is narrower than the normal one where trials agree by chance, and with two or three trials it
    can be very wide. WIDER takes the wider of both, so that chance agreement never looks like certainty (one of the
    remedies of Jackson and colleagues 2017, and of Wiksten and colleagues 2016).
    """

    WIDER = "wider"
    HARTUNG_KNAPP = "hartung-knapp"
    NORMAL = "normal"


@dataclass(frozen=True, slots=True)
class Choice:
    """How to pool: the estimator of the between-study variance, and the interval. A common effect (FE) has the normal
    interval."""

    method: Method = "REML"
    interval: IntervalChoice = IntervalChoice.WIDER


RECOMMENDED = Choice()
"""Restricted maximum likelihood, as Cochrane's Statistical Methods Group recommends, and the wider interval."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a forest plot shows: a question, one of its times, an outcome and how it is measured."""

    question: Question
    time: AskedTime
    outcome: Outcome
    measure: EffectMeasure


@dataclass(frozen=True, slots=True)
class Row:
    """A trial that compares what is asked: its ``effect``, or why it is ``missing``.

    ``other`` is the trial that the people are counted in where these are the same; ``detail`` the words of the pack.
    ``part`` names the subgroup where a row stands for a part of the trial.
    """

    trial: str
    year: int | None
    effect: TrialEffect | None
    missing: Missing | None = None
    detail: Text | None = None
    other: str | None = None
    part: str | None = None

    @property
    def id(self) -> str:
        return self.trial if self.part is None else f"{self.trial}/{self.part}"


@dataclass(frozen=True, slots=True)
class Published:
    """A pooled value that a source published for the same question, on the scale of pooling; ``trials`` is how many it
    rests on, where the source says so of the value or of its comparison."""

    figure: Figure
    effect: float
    low: float | None
    high: float | None
    trials: int | None
    differs: Text
    is_on_other_scale: bool
    """Whether its points are not those of the forest plot: of another scale, of several, or of one nobody names."""


@dataclass(frozen=True, slots=True)
class Forest:
    """The rows of a forest plot: those with an effect first, by year and name; ``scale`` where it is in points."""

    asked: Asked
    rows: tuple[Row, ...]
    scale: str | None
    published: tuple[Published, ...]

    @property
    def usable(self) -> tuple[Row, ...]:
        """The rows that have an effect."""
        return tuple(row for row in self.rows if row.effect is not None)

    @property
    def ratings(self) -> tuple[Rating, ...]:
        """How certain the answer is, by whoever rated this outcome at this time."""
        return tuple(rating for rating in self.asked.time.ratings if rating.outcome is self.asked.outcome)

    def pooled(self, without: Collection[str] = (), choice: Choice = RECOMMENDED) -> Pooled | None:
        """What the rows add up to that are not taken out, by their ids; None where none is left."""
        return pooled_rows([row for row in self.usable if row.id not in without], choice)


def pooled_rows(rows: Iterable[Row], choice: Choice = RECOMMENDED) -> Pooled | None:
    """What these rows add up to; None where none has an effect. One alone keeps the interval that its source prints."""
    effects = [row.effect for row in rows if row.effect is not None]
    if not effects:
        return None
    values, variances = tuple(one.effect for one in effects), tuple(one.variance for one in effects)
    normal = _pool(values, variances, choice.method, "normal")
    if len(effects) == 1 and effects[0].is_reported:
        low, high = effects[0].interval
        return replace(normal, low=low, high=high)
    if choice.interval is IntervalChoice.NORMAL or choice.method == "FE":
        return normal
    scattered = _pool(values, variances, choice.method, "hartung-knapp")
    if choice.interval is IntervalChoice.HARTUNG_KNAPP:
        return scattered
    return scattered if scattered.high - scattered.low > normal.high - normal.low else normal


@lru_cache(maxsize=256)
def _pool(
    values: tuple[float, ...], variances: tuple[float, ...], method: Method, interval: Interval
) -> Pooled:
    """Each sum once: a plot, its sentence and its explanation all ask for the same ones."""
    return pool(values, variances, method, interval)


def each_left_out(rows: Sequence[Row], choice: Choice) -> tuple[tuple[Row, Pooled], ...]:
    """Each row, and what the others add up to without it; nothing where there are fewer than two."""
    found = []
    for row in rows:
        rest = pooled_rows([other for other in rows if other is not row], choice)
        if rest is not None:
            found.append((row, rest))
    return tuple(found)


def year_by_year(rows: Sequence[Row], choice: Choice) -> tuple[tuple[Row, Pooled], ...]:
    """Each row in order of its year, and what it adds up to with those before it; without a year, last."""
    in_order = sorted(rows, key=_by_year)
    found = []
    for count, row in enumerate(in_order, start=1):
        so_far = pooled_rows(in_order[:count], choice)
        if so_far is not None:
            found.append((row, so_far))
    return tuple(found)


def _by_year(row: Row) -> tuple[bool, int]:
    return row.year is None, row.year or 0


# --- what can be asked -----------------------------------------------------------------------------------------


def asked_of(catalog: Catalog, question: Question, time: AskedTime) -> tuple[Asked, ...]:
    """Every outcome and measure by which at least one trial answers a question at one of its times."""
    measures = {
        Outcome.SCORE: SCORE_MEASURES,
        Outcome.RESPONSE: COUNT_MEASURES,
        Outcome.REMISSION: COUNT_MEASURES,
    }
    candidates = (
        Asked(question, time, outcome, measure) for outcome, own in measures.items() for measure in own
    )
    return tuple(
        asked
        for asked in candidates
        if any(_published(catalog, asked))
        or any(
            not isinstance(_contrasts(catalog, trial, asked), NoEffect)
            for trial in _asked_trials(catalog, question)
            if trial.id not in {one.trial for one in question.left_out}
        )
    )


def forest(catalog: Catalog, asked: Asked) -> Forest:
    """The forest plot of what is asked; every trial that compares it has a row."""
    scale = _scale_of_most(catalog, asked) if asked.measure is EffectMeasure.MEAN_DIFFERENCE else None
    rows = _rows(catalog, asked, scale)
    rows.sort(key=lambda row: (row.effect is None, *_by_year(row), row.trial))
    return Forest(asked, tuple(rows), scale, tuple(_published(catalog, asked, scale)))


def grouped(catalog: Catalog, shown: Forest, by: GroupedBy) -> tuple[tuple[str, tuple[Row, ...]], ...]:
    """The usable rows in subgroups, by what they are called in the pack: the id of a treatment, or the blinding's
    English words (empty where nobody says).

    Within a subgroup a trial counts once; a trial with several doses stands in several subgroups, a part of it in each.
    """
    groups: dict[str, list[Row]] = {}
    for row in shown.usable:
        for part, made in _parts(catalog, row, shown.asked, by):
            groups.setdefault(part, []).append(made)
    return tuple((part, tuple(rows)) for part, rows in groups.items())


def _parts(catalog: Catalog, row: Row, asked: Asked, by: GroupedBy) -> Iterator[tuple[str, Row]]:
    trial = catalog.trial_by_id[row.trial]
    if row.effect is None:
        return
    if by is GroupedBy.BLINDING:
        yield "" if trial.blinding is None else trial.blinding.in_language("en"), row
        return
    parts: dict[str, list[Contrast]] = {}
    for contrast in row.effect.contrasts:
        arm = contrast.arm if by is GroupedBy.DOSE else contrast.against
        parts.setdefault(trial.arm(arm).treatment, []).append(contrast)
    for part, contrasts in parts.items():
        if len(parts) == 1:
            yield part, row
        else:
            effect = put_together(tuple(contrasts), trial, asked.measure)
            yield part, replace(row, effect=effect, part=part)


# --- the rows --------------------------------------------------------------------------------------------------


def _asked_trials(catalog: Catalog, question: Question) -> Iterator[Trial]:
    """The trials in which chance put people into the arms that are compared."""
    for trial in catalog.trials:
        if trial.design.is_randomised and _pairs(catalog, trial, question):
            yield trial


def _pairs(catalog: Catalog, trial: Trial, question: Question) -> tuple[tuple[Arm, Arm], ...]:
    """Each arm that is asked about beside each that it may be compared with, the first asked for first."""
    comparators = [arm for treatment in question.against for arm in trial.arms if arm.treatment == treatment]
    asked = [
        arm
        for treatment in question.treatments
        for arm in trial.arms
        if arm.treatment == treatment and _fits_sessions(catalog, arm, question.sessions)
    ]
    if not comparators or not asked:  # as in most trials: nothing is read then
        return ()
    readings = TrialReadings(trial)
    found: list[tuple[Arm, Arm]] = []
    for arm in asked:
        own = readings.comparators(arm.id)
        compared = [other for other in comparators if not own or other.id in own]
        found.extend((arm, other) for other in compared if other.id != arm.id)
    return tuple(found)


def _fits_sessions(catalog: Catalog, arm: Arm, sessions: Sessions) -> bool:
    if sessions is Sessions.ANY:
        return True
    regimen = catalog.treatment_by_id[arm.treatment].regimen(arm.regimen)
    return regimen.is_repeated is None or regimen.is_repeated is (sessions is Sessions.REPEATED)


def _contrasts(
    catalog: Catalog, trial: Trial, asked: Asked, scale: str | None = None
) -> tuple[Contrast, ...] | NoEffect:
    time = asked.time
    return contrasts_of(
        trial,
        Wanted(
            _pairs(catalog, trial, asked.question),
            asked.outcome,
            asked.measure,
            time.at.seconds,
            time.start.seconds,
            time.end.seconds,
            scale,
        ),
    )


def _rows(catalog: Catalog, asked: Asked, scale: str | None) -> list[Row]:
    """A row for each trial, on one scale where there is one, with the effect of each person once."""
    trials = _asked_trials(catalog, asked.question)
    return _each_once(catalog, [_row(catalog, trial, asked, scale) for trial in trials])


def _row(catalog: Catalog, trial: Trial, asked: Asked, scale: str | None) -> Row:
    year = catalog.source_by_id[trial.source].year
    left_out = next((one for one in asked.question.left_out if one.trial == trial.id), None)
    if left_out is not None:
        return Row(trial.id, year, None, Missing.LEFT_OUT, left_out.reason)
    found = _contrasts(catalog, trial, asked, scale)
    if not isinstance(found, NoEffect):
        return Row(trial.id, year, put_together(found, trial, asked.measure))
    if scale is not None and found.missing is Missing.NOTHING_THEN:
        on_any = _contrasts(catalog, trial, asked)
        found = on_any if isinstance(on_any, NoEffect) else NoEffect(Missing.OTHER_SCALE)
    return Row(trial.id, year, None, found.missing, found.detail)


def _each_once(catalog: Catalog, rows: list[Row]) -> list[Row]:
    """Of several records of the same people, the one that names no other counts; the others say where they are."""
    counted = {row.trial for row in rows if row.effect is not None}
    found: list[Row] = []
    for row in rows:
        others = catalog.trial_by_id[row.trial].same_people_as
        other = next((other for other in others if other in counted and other != row.trial), None)
        if row.effect is not None and other is not None:
            row = replace(row, effect=None, missing=Missing.SAME_PEOPLE, other=other)
            counted.discard(row.trial)
        found.append(row)
    return found


_IN_POINTS = frozenset({Measure.SCORE, Measure.CHANGE, Measure.DIFFERENCE})


def _scale_of_most(catalog: Catalog, asked: Asked) -> str | None:
    """The scale on which most trials have an effect then; of several, the first of the pack's. None where none has."""
    time = asked.time
    measured = {
        figure.scale
        for trial in _asked_trials(catalog, asked.question)
        for figure in (reading.figure for reading in trial.readings)
        if figure.measure in _IN_POINTS
        and figure.at is not None
        and time.start.seconds <= figure.at.seconds <= time.end.seconds
    }
    counted = {
        scale.id: sum(row.effect is not None for row in _rows(catalog, asked, scale.id))
        for scale in catalog.scales
        if scale.id in measured
    }
    most = max(counted.values(), default=0)
    return next((scale for scale, trials in counted.items() if trials == most > 0), None)


# --- published values ------------------------------------------------------------------------------------------

_MEASURE_OF = {
    Measure.DIFFERENCE: (Outcome.SCORE, EffectMeasure.MEAN_DIFFERENCE),
    Measure.STANDARDISED_DIFFERENCE: (Outcome.SCORE, EffectMeasure.STANDARDISED),
    Measure.RESPONSE_ODDS_RATIO: (Outcome.RESPONSE, EffectMeasure.ODDS_RATIO),
    Measure.RESPONSE_RISK_RATIO: (Outcome.RESPONSE, EffectMeasure.RISK_RATIO),
    Measure.RESPONSE_DIFFERENCE: (Outcome.RESPONSE, EffectMeasure.RISK_DIFFERENCE),
    Measure.REMISSION_ODDS_RATIO: (Outcome.REMISSION, EffectMeasure.ODDS_RATIO),
    Measure.REMISSION_RISK_RATIO: (Outcome.REMISSION, EffectMeasure.RISK_RATIO),
    Measure.REMISSION_DIFFERENCE: (Outcome.REMISSION, EffectMeasure.RISK_DIFFERENCE),
}


def _published(catalog: Catalog, asked: Asked, scale: str | None = None) -> Iterator[Published]:
    in_points = asked.measure is EffectMeasure.MEAN_DIFFERENCE
    for beside in asked.time.published:
        place = catalog.place_by_fact[beside.fact]
        figure = place.figure
        if _MEASURE_OF.get(figure.measure) == (asked.outcome, asked.measure):
            low, high = figure.interval or (None, None)
            yield Published(
                figure,
                _pooled_scale(asked.measure, figure.value),
                None if low is None else _pooled_scale(asked.measure, low),
                None if high is None else _pooled_scale(asked.measure, high),
                figure.trials or (place.comparison.trials if place.comparison else None),
                beside.differs,
                in_points and figure.scale != scale,
            )


def _pooled_scale(measure: EffectMeasure, value: float) -> float:
    """A printed value on the scale on which effects are pooled."""
    if measure.is_ratio:
        return log(value)
    return value / 100 if measure is EffectMeasure.RISK_DIFFERENCE else value
