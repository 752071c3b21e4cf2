"""The lines of the Timeline: which readings belong together, and which of them a reader sees first.

Simplification, told to the reader: straight lines between readings are not data.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from models.catalog import Catalog
from models.chart_measure import ChartMeasure
from models.evidence import Analysis, Figure, Measure
from models.point import Method, Point, pooled
from models.synthesis import Comparison, Synthesis
from models.text import Text
from models.trial import Trial
from models.trial_points import (
    Definition,
    Key,
    Keyed,
    TrialReadings,
    definition_of,
    difference_points,
    percent_points,
    response_points,
    standardised_points,
    wording,
)

__all__ = [
    "ChartMeasure",
    "Line",
    "Method",
    "Point",
    "comparator_of",
    "lines",
    "opening_lines",
    "stops",
]


@dataclass(frozen=True, slots=True)
class Line:
    """Readings that belong together: one arm of one trial (or one pooled comparison) on one scale, each time once.

    ``part`` is the arm's id (or the comparison's), ``against_part`` that of the comparator's arm, ``against`` the
    comparator's treatment where the values speak of it. Points may differ in how they came to be: each says so.
    """

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
    against_part: str | None = None

    @property
    def is_pooled(self) -> bool:
        return self.synthesis is not None


def lines(catalog: Catalog, measure: ChartMeasure) -> tuple[Line, ...]:
    """Every line that the catalog's figures give for ``measure``, syntheses first, then trials, as in the files."""
    found: list[Line] = []
    for synthesis in catalog.syntheses:
        for comparison in synthesis.comparisons:
            found.extend(_pooled_lines(catalog, synthesis, comparison, measure))
    for trial in catalog.trials:
        found.extend(_trial_lines(trial, measure))
    if measure is ChartMeasure.PERCENT_CHANGE:
        return tuple(_with_comparator(line, found) for line in found)
    return tuple(found)


def _with_comparator(line: Line, all_lines: Iterable[Line]) -> Line:
    """The line with its comparator's value at the same times: most of a fall is often the comparator's too."""
    beside = None if line.is_comparator else comparator_of(line, all_lines)
    if beside is None:
        return line
    values = {point.at: point.value for point in beside.points}
    points = tuple(replace(point, against=values.get(point.at, point.against)) for point in line.points)
    return replace(line, points=points, against=beside.treatment)


def opening_lines(catalog: Catalog, all_lines: Iterable[Line]) -> dict[str, tuple[Line, ...]]:
    """The lines that each family opens on, by family id: those after one session, then those of repeated sessions,
    then those that pool both, where they are marked or the family has no others.

    Of either sort they are the ones marked as headlines, one for each arm; where none is marked, or the marked
    ones have nothing to show at this measure, the best one: compared with an inactive treatment before an active
    one, pooled before single, more readings before fewer, everybody before a part, larger before smaller.
    """
    by_family: dict[str, dict[bool | None, list[Line]]] = {}
    for line in all_lines:
        if not line.is_comparator:
            treatment = catalog.treatment_by_id[line.treatment]
            sorts = by_family.setdefault(treatment.family, {False: [], True: [], None: []})
            sorts[treatment.regimen(line.regimen).is_repeated].append(line)
    opening: dict[str, tuple[Line, ...]] = {}
    for family, sorts in by_family.items():
        pooled_together = sorts.pop(None)
        found = [line for candidates in sorts.values() for line in _first_seen(catalog, candidates)]
        if not found or any(line.is_headline for line in pooled_together):
            found.extend(_first_seen(catalog, pooled_together))
        opening[family] = tuple(found)
    return opening


def _first_seen(catalog: Catalog, candidates: list[Line]) -> tuple[Line, ...]:
    def standing(line: Line) -> tuple[bool, bool, int, bool, int]:
        return (
            not _is_against_active(catalog, line),
            line.is_pooled,
            len(line.points),
            line.detail is None,
            line.n or 0,
        )

    marked: dict[tuple[str | None, str | None, str], list[Line]] = {}
    for line in candidates:
        if line.is_headline:
            marked.setdefault((line.synthesis, line.trial, line.part), []).append(line)
    if marked:
        return tuple(max(of_one_arm, key=standing) for of_one_arm in marked.values())
    return (max(candidates, key=standing),) if candidates else ()


def _is_against_active(catalog: Catalog, line: Line) -> bool:
    """Whether the values of a line are distances from another treatment that acts."""
    if line.against is None or line.measure not in (ChartMeasure.DIFFERENCE, ChartMeasure.STANDARDISED):
        return False
    return not catalog.family_by_id[catalog.treatment_by_id[line.against].family].is_comparator


def comparator_of(line: Line, all_lines: Iterable[Line]) -> Line | None:
    """The comparator's own line of the same trial or synthesis, measured in the same way, where there is one."""
    return next((other for other in all_lines if _stands_beside(line, other)), None)


def _stands_beside(line: Line, other: Line) -> bool:
    if (line.trial, line.synthesis) != (other.trial, other.synthesis) or _way(line) != _way(other):
        return False
    if line.is_pooled:
        return other.is_comparator and other.treatment == line.against
    return other.part == line.against_part


def _way(line: Line) -> tuple[str | None, Analysis | None, str]:
    return (line.scale, line.analysis, wording(line.detail))


def stops(shown: Iterable[Line]) -> tuple[float, ...]:
    """The times of the points of these lines in seconds, in order, each once: where the clock can step to."""
    return tuple(sorted({point.at for line in shown for point in line.points}))


# --- how a line is made ----------------------------------------------------------------------------------------

_REPORTED_MEASURE = {
    ChartMeasure.DIFFERENCE: Measure.DIFFERENCE,
    ChartMeasure.STANDARDISED: Measure.STANDARDISED_DIFFERENCE,
    ChartMeasure.PERCENT_CHANGE: Measure.CHANGE_PERCENT,
    ChartMeasure.RESPONSE: Measure.RESPONSE,
}
_POINTS: dict[ChartMeasure, Callable[[TrialReadings], Keyed]] = {
    ChartMeasure.DIFFERENCE: difference_points,
    ChartMeasure.STANDARDISED: standardised_points,
    ChartMeasure.PERCENT_CHANGE: percent_points,
    ChartMeasure.RESPONSE: response_points,
}


def _one_a_time(points: Iterable[Point]) -> list[tuple[Point, ...]]:
    """The points in order of time. Where sources give two values for one time, the second stands on a line of its
    own, so that both are seen and no line goes up and down at once."""
    found: list[dict[float, Point]] = []
    for point in points:
        free = next((taken for taken in found if point.at not in taken), None)
        if free is None:
            free = {}
            found.append(free)
        free[point.at] = point
    return [tuple(taken[at] for at in sorted(taken)) for taken in found]


def _line_id(owner: str, key: Key, number: int) -> str:
    scale, analysis, detail = key.definition
    parts = (owner, key.part, key.against or "", scale or "", analysis or "", detail)
    return "/".join(parts).rstrip("/") + (f"#{number}" if number > 1 else "")


def _pooled_lines(
    catalog: Catalog, synthesis: Synthesis, comparison: Comparison, measure: ChartMeasure
) -> Iterator[Line]:
    family = catalog.family_by_id[catalog.treatment_by_id[comparison.treatment].family]
    groups: dict[Definition, list[Figure]] = {}
    for figure in comparison.results:
        if figure.measure is _REPORTED_MEASURE[measure] and figure.at is not None:
            groups.setdefault(definition_of(figure), []).append(figure)
    for definition, figures in groups.items():
        key = Key(comparison.id, comparison.against, definition)
        for number, points in enumerate(_one_a_time(map(pooled, figures)), start=1):
            yield Line(
                id=_line_id(synthesis.id, key, number),
                measure=measure,
                treatment=comparison.treatment,
                regimen=comparison.regimen,
                against=comparison.against,
                trial=None,
                synthesis=synthesis.id,
                part=comparison.id,
                part_name=comparison.name,
                scale=definition.scale,
                analysis=definition.analysis,
                detail=figures[0].detail,
                is_comparator=family.is_comparator,
                is_headline=measure.value in comparison.headline_for,
                points=points,
                trials=comparison.trials
                or next((figure.trials for figure in figures if figure.trials), None),
                n=comparison.participants,
            )


def _trial_lines(trial: Trial, measure: ChartMeasure) -> Iterator[Line]:
    readings = TrialReadings(trial)
    groups: dict[Key, list[Point]] = {}
    for key, point in _POINTS[measure](readings):
        groups.setdefault(key, []).append(point)
    for key, of_one_line in groups.items():
        arm = trial.arm(key.part)
        against_part = key.against or next(iter(readings.comparators(key.part)), None)
        speaks_of_it = key.against or any(point.against is not None for point in of_one_line)
        for number, points in enumerate(_one_a_time(of_one_line), start=1):
            yield Line(
                id=_line_id(trial.id, key, number),
                measure=measure,
                treatment=arm.treatment,
                regimen=arm.regimen,
                against=trial.arm(against_part).treatment if against_part and speaks_of_it else None,
                trial=trial.id,
                synthesis=None,
                part=arm.id,
                part_name=arm.name,
                scale=key.definition.scale,
                analysis=key.definition.analysis,
                detail=readings.details[key.definition.detail],
                is_comparator=arm.is_comparator,
                is_headline=measure.value in arm.headline_for,
                points=points,
                n=arm.n or max((point.n for point in points if point.n), default=None),
                against_part=against_part,
            )
