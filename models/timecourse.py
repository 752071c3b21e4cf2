"""One line of the Timeline: its readings on the clock, and what was computed from them.

Simplifications, told to the reader: straight lines between readings are not data; the percent of baseline treats
the baseline mean as exact; a standard deviation is taken as SE·√n where only the standard error is given.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from math import sqrt

from models.catalog import Catalog
from models.effect_size import Z_95, hedges_g, wilson_interval
from models.evidence import Analysis, Figure, Kind, Measure
from models.synthesis import Comparison, Synthesis
from models.text import Text
from models.trial import Arm, Design, Reading, Trial


class ChartMeasure(StrEnum):
    """What the Timeline can show on its vertical axis."""

    DIFFERENCE = "difference"
    STANDARDISED = "standardised"
    PERCENT_CHANGE = "percent-change"
    RESPONSE = "response"


class Method(StrEnum):
    """How a value or an interval came to be."""

    REPORTED = "reported"
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


@dataclass(frozen=True, slots=True)
class Line:
    """Readings that belong together: one arm of one trial (or one pooled comparison) on one scale."""

    id: str
    measure: ChartMeasure
    treatment: str
    regimen: str
    against: str | None
    trial: str | None
    synthesis: str | None
    part: str
    part_name: Text | None
    scale: str | None
    analysis: Analysis | None
    detail: Text | None
    is_comparator: bool
    is_headline: bool
    points: tuple[Point, ...]
    trials: int | None = None
    n: int | None = None

    @property
    def is_pooled(self) -> bool:
        return self.synthesis is not None


_Key = tuple[str, str | None, str | None, Analysis | None, Text | None]


def lines(catalog: Catalog, measure: ChartMeasure) -> tuple[Line, ...]:
    """Every line that the catalog's figures give for ``measure``, syntheses first, then trials, as in the files."""
    found: list[Line] = []
    for synthesis in catalog.syntheses:
        for comparison in synthesis.comparisons:
            found.extend(_pooled_lines(synthesis, comparison, measure))
    for trial in catalog.trials:
        found.extend(_trial_lines(trial, measure))
    return tuple(found)


def opening_lines(catalog: Catalog, all_lines: Iterable[Line]) -> dict[str, tuple[Line, ...]]:
    """The lines that each family opens on, by family id: those marked as headlines; where a family has none, its
    best one (pooled before single, more readings before fewer, larger before smaller)."""
    by_family: dict[str, list[Line]] = {}
    for line in all_lines:
        if not line.is_comparator:
            by_family.setdefault(catalog.treatment_by_id[line.treatment].family, []).append(line)
    opening: dict[str, tuple[Line, ...]] = {}
    for family, candidates in by_family.items():
        marked = tuple(line for line in candidates if line.is_headline)
        opening[family] = marked or (max(candidates, key=_standing),)
    return opening


def _standing(line: Line) -> tuple[bool, int, int]:
    return (line.is_pooled, len(line.points), line.n or 0)


def comparator_of(line: Line, all_lines: Iterable[Line]) -> Line | None:
    """The comparator's own line of the same trial, part and definition, where it has one."""
    for candidate in all_lines:
        if (
            candidate.is_comparator
            and (candidate.trial, candidate.synthesis) == (line.trial, line.synthesis)
            and candidate.treatment == line.against
            and (candidate.scale, candidate.analysis, candidate.detail)
            == (line.scale, line.analysis, line.detail)
        ):
            return candidate
    return None


# --- pooled results --------------------------------------------------------------------------------------------

_REPORTED_MEASURE = {
    ChartMeasure.DIFFERENCE: Measure.DIFFERENCE,
    ChartMeasure.STANDARDISED: Measure.STANDARDISED_DIFFERENCE,
    ChartMeasure.PERCENT_CHANGE: Measure.CHANGE_PERCENT,
    ChartMeasure.RESPONSE: Measure.RESPONSE,
}


def _pooled_lines(synthesis: Synthesis, comparison: Comparison, measure: ChartMeasure) -> Iterator[Line]:
    groups: dict[_Key, list[Figure]] = {}
    for figure in comparison.results:
        if figure.measure is _REPORTED_MEASURE[measure] and figure.at is not None:
            key = (comparison.id, comparison.against, figure.scale, figure.analysis, figure.detail)
            groups.setdefault(key, []).append(figure)
    for (part, against, scale, analysis, detail), figures in groups.items():
        yield Line(
            id=_line_id(synthesis.id, part, against, scale, analysis, detail),
            measure=measure,
            treatment=comparison.treatment,
            regimen=comparison.regimen,
            against=against,
            trial=None,
            synthesis=synthesis.id,
            part=part,
            part_name=comparison.name,
            scale=scale,
            analysis=analysis,
            detail=detail,
            is_comparator=False,
            is_headline=measure.value in comparison.headline_for,
            points=_in_order(map(_reported_point, figures)),
            trials=comparison.trials or next((figure.trials for figure in figures if figure.trials), None),
            n=comparison.participants,
        )


# --- trials ----------------------------------------------------------------------------------------------------


def _trial_lines(trial: Trial, measure: ChartMeasure) -> Iterator[Line]:
    groups: dict[_Key, list[Point]] = {}
    if measure is ChartMeasure.PERCENT_CHANGE:
        _collect(groups, _percent_points(trial))
    elif measure is ChartMeasure.RESPONSE:
        _collect(groups, _response_points(trial))
    else:
        _collect(groups, _reported_points(trial, _REPORTED_MEASURE[measure]))
        if measure is ChartMeasure.STANDARDISED:
            _collect(groups, _standardised_points(trial, groups))
    for (part, against, scale, analysis, detail), points in groups.items():
        arm = trial.arm(part)
        yield Line(
            id=_line_id(trial.id, part, against, scale, analysis, detail),
            measure=measure,
            treatment=arm.treatment,
            regimen=arm.regimen,
            against=trial.arm(against).treatment if against else None,
            trial=trial.id,
            synthesis=None,
            part=part,
            part_name=arm.name,
            scale=scale,
            analysis=analysis,
            detail=detail,
            is_comparator=arm.is_comparator,
            is_headline=measure.value in arm.headline_for,
            points=_in_order(points),
            n=arm.n or max((point.n for point in points if point.n), default=None),
        )


def _collect(groups: dict[_Key, list[Point]], points: Iterable[tuple[_Key, Point]]) -> None:
    for key, point in list(points):
        groups.setdefault(key, []).append(point)


def _key(reading: Reading, against: str | None) -> _Key:
    figure = reading.figure
    return (reading.arm, against, figure.scale, figure.analysis, figure.detail)


def _reported_points(trial: Trial, measure: Measure) -> Iterator[tuple[_Key, Point]]:
    for reading in trial.readings:
        if reading.figure.measure is measure and reading.figure.at is not None:
            yield _key(reading, reading.against), _reported_point(reading.figure)


def _reported_point(figure: Figure) -> Point:
    low, high, interval_method = _interval_of(figure)
    return Point(
        at=_seconds(figure),
        value=figure.value,
        low=low,
        high=high,
        method=Method.REPORTED,
        interval_method=interval_method,
        facts=(figure.fact,),
        n=figure.n,
        n_against=figure.n_against,
        kind=figure.kind,
    )


def _interval_of(figure: Figure) -> tuple[float | None, float | None, Method | None]:
    if figure.interval is not None:
        return figure.interval[0], figure.interval[1], Method.REPORTED
    if figure.measure in (Measure.RESPONSE, Measure.REMISSION):
        if figure.events is None:
            return None, None, None
        low, high = wilson_interval(*figure.events)
        return 100 * low, 100 * high, Method.WILSON
    if figure.se is not None:
        half = Z_95 * figure.se
        return figure.value - half, figure.value + half, Method.NORMAL_FROM_STANDARD_ERROR
    return None, None, None


def _percent_points(trial: Trial) -> Iterator[tuple[_Key, Point]]:
    """Change in percent of the arm's own baseline mean; changes are preferred over scores at the same time."""
    done: set[tuple[_Key, float]] = set()
    for measure in (Measure.CHANGE_PERCENT, Measure.CHANGE, Measure.SCORE):
        for reading in trial.readings:
            figure = reading.figure
            if figure.measure is not measure or figure.at is None or figure.at.seconds == 0:
                continue
            key = _key(reading, None)
            if (key, figure.at.seconds) in done:
                continue
            point = _reported_point(figure) if measure is Measure.CHANGE_PERCENT else _percent(trial, reading)
            if point is not None:
                done.add((key, figure.at.seconds))
                yield key, point


def _percent(trial: Trial, reading: Reading) -> Point | None:
    figure = reading.figure
    baseline = _baseline(trial, reading)
    if baseline is None or baseline.value == 0:
        return None
    share = 100 / baseline.value
    is_change = figure.measure is Measure.CHANGE
    low, high, interval_method = _interval_of(figure) if is_change else (None, None, None)
    if is_change and low is None and figure.sd is not None and figure.n:
        half = Z_95 * figure.sd / sqrt(figure.n)
        low, high = figure.value - half, figure.value + half
    if low is not None and high is not None:
        low, high, interval_method = low * share, high * share, Method.PERCENT_OF_BASELINE
    change = figure.value if is_change else figure.value - baseline.value
    return Point(
        at=_seconds(figure),
        value=change * share,
        low=low,
        high=high,
        method=Method.PERCENT_OF_BASELINE,
        interval_method=interval_method,
        facts=(figure.fact, baseline.fact),
        n=figure.n,
        kind=Kind.COMPUTED,
    )


def _baseline(trial: Trial, reading: Reading) -> Figure | None:
    """The same arm's mean score at the first dose on the same scale (same subset first)."""
    candidates = [
        other.figure
        for other in trial.readings
        if other.arm == reading.arm
        and other.figure.measure is Measure.SCORE
        and other.figure.scale == reading.figure.scale
        and other.figure.at is not None
        and other.figure.at.seconds == 0
    ]
    if reading.figure.detail is not None:
        candidates = [figure for figure in candidates if figure.detail in (reading.figure.detail, None)]
    else:
        candidates = [figure for figure in candidates if figure.detail is None]
    return max(
        candidates,
        key=lambda figure: (
            figure.detail == reading.figure.detail,
            figure.analysis is reading.figure.analysis,
        ),
        default=None,
    )


def _response_points(trial: Trial) -> Iterator[tuple[_Key, Point]]:
    """Responders in percent, and the comparator's from the same reading where it is given there."""
    readings = [
        reading
        for reading in trial.readings
        if reading.figure.measure is Measure.RESPONSE and reading.figure.at is not None
    ]
    own = {(_key(reading, None), _seconds(reading.figure)) for reading in readings}
    for reading in readings:
        figure = reading.figure
        against = _share_against(trial, reading, readings)
        yield _key(reading, reading.against), replace(_reported_point(figure), against=against)
        if reading.against is None or figure.events_against is None:
            continue
        key = (reading.against, None, figure.scale, figure.analysis, figure.detail)
        if (key, _seconds(figure)) in own:
            continue
        own.add((key, _seconds(figure)))
        yield key, _share_point(figure, figure.events_against)


def _share_point(figure: Figure, events: tuple[int, int]) -> Point:
    low, high = wilson_interval(*events)
    return Point(
        at=_seconds(figure),
        value=100 * events[0] / events[1],
        low=100 * low,
        high=100 * high,
        method=Method.SHARE_FROM_COUNTS,
        interval_method=Method.WILSON,
        facts=(figure.fact,),
        n=events[1],
        kind=Kind.COMPUTED,
    )


def _share_against(trial: Trial, reading: Reading, readings: Iterable[Reading]) -> float | None:
    if reading.figure.events_against is not None:
        with_outcome, everybody = reading.figure.events_against
        return 100 * with_outcome / everybody
    for other in readings:
        if (
            trial.arm(other.arm).is_comparator
            and other.arm != reading.arm
            and (reading.against is None or other.arm == reading.against)
            and _key(other, None)[2:] == _key(reading, None)[2:]
            and _seconds(other.figure) == _seconds(reading.figure)
        ):
            return other.figure.value
    return None


def _standardised_points(trial: Trial, reported: dict[_Key, list[Point]]) -> Iterator[tuple[_Key, Point]]:
    """Hedges g from the two arms' means at the same time; never from a crossover, where the arms are the same
    people; changes are preferred over scores."""
    if trial.design is Design.CROSSOVER_RCT:
        return
    done = {(key, point.at) for key, points in reported.items() for point in points}
    for measure in (Measure.CHANGE, Measure.SCORE):
        for reading, other in _pairs(trial, measure):
            key = _key(reading, other.arm)
            at = _seconds(reading.figure)
            point = _standardised(reading.figure, other.figure)
            if point is not None and (key, at) not in done:
                done.add((key, at))
                yield key, point


def _pairs(trial: Trial, measure: Measure) -> Iterator[tuple[Reading, Reading]]:
    arms: dict[str, Arm] = {arm.id: arm for arm in trial.arms}
    readings = [
        reading
        for reading in trial.readings
        if reading.figure.measure is measure
        and reading.figure.at is not None
        and reading.figure.at.seconds > 0
    ]
    for reading in readings:
        if arms[reading.arm].is_comparator:
            continue
        for other in readings:
            if (
                arms[other.arm].is_comparator
                and reading.against in (None, other.arm)
                and _key(other, None)[2:] == _key(reading, None)[2:]
                and _seconds(other.figure) == _seconds(reading.figure)
            ):
                yield reading, other


def _standardised(figure: Figure, other: Figure) -> Point | None:
    sd, sd_against = _standard_deviation(figure), _standard_deviation(other)
    n, n_against = figure.n, other.n
    if sd is None or sd_against is None or n is None or n_against is None or min(n, n_against) < 2:
        return None
    effect = hedges_g(figure.value, sd, n, other.value, sd_against, n_against)
    low, high = effect.interval
    return Point(
        at=_seconds(figure),
        value=effect.effect,
        low=low,
        high=high,
        method=Method.HEDGES_G,
        interval_method=Method.HEDGES_G,
        facts=(figure.fact, other.fact),
        n=n,
        n_against=n_against,
        kind=Kind.COMPUTED,
    )


def _standard_deviation(figure: Figure) -> float | None:
    if figure.sd is not None:
        return figure.sd if figure.sd > 0 else None
    if figure.se is not None and figure.n and figure.se > 0:
        return figure.se * sqrt(figure.n)
    return None


# --- both ------------------------------------------------------------------------------------------------------


def _seconds(figure: Figure) -> float:
    if figure.at is None:
        raise ValueError(f"{figure.fact} has no time and stands on no line")
    return figure.at.seconds


def _in_order(points: Iterable[Point]) -> tuple[Point, ...]:
    return tuple(sorted(points, key=lambda point: point.at))


def _line_id(
    owner: str,
    part: str,
    against: str | None,
    scale: str | None,
    analysis: Analysis | None,
    detail: Text | None,
) -> str:
    parts = [
        owner,
        part,
        against or "",
        scale or "",
        analysis or "",
        detail.in_language("en") if detail else "",
    ]
    return "/".join(parts).rstrip("/")
