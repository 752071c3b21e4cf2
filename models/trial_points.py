"""The points of one trial by what the Timeline measures: which readings are taken, and which belong together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from models.evidence import Analysis, Figure, Measure
from models.point import (
    Point,
    difference_of_changes,
    difference_of_means,
    percent_of_baseline,
    reported,
    seconds_of,
    share_against,
    standardised_difference,
)
from models.text import Text
from models.trial import Arm, Design, Reading, Trial

_SEPARATE_GROUPS = frozenset(
    {Design.PARALLEL_RCT, Design.POST_HOC, Design.WITHDRAWAL_RCT, Design.PATIENT_DATA}
)
"""Designs whose arms are different people, put there by chance. In a crossover they are the same people, so that
the spread of their differences is unknown; in a cohort a difference may come from who they were."""


class Definition(NamedTuple):
    """How a figure was measured."""

    scale: str | None
    analysis: Analysis | None
    detail: str


class Key(NamedTuple):
    """What the points of one line share; ``against`` where the value itself speaks of the comparator."""

    part: str
    against: str | None
    definition: Definition


Keyed = Iterator[tuple[Key, Point]]


def wording(detail: Text | None) -> str:
    """By which details are told apart: in one language, for a slip in a translation parts no readings."""
    return "" if detail is None else detail.in_language("en")


def definition_of(figure: Figure) -> Definition:
    """How that figure was measured."""
    return Definition(figure.scale, figure.analysis, wording(figure.detail))


def _key(reading: Reading, against: str | None) -> Key:
    return Key(reading.arm, against, definition_of(reading.figure))


def _by_any_analysis(key: Key) -> Key:
    return key._replace(definition=key.definition._replace(analysis=None))


class TrialReadings:
    """The readings of one trial that have a time, found by what was measured in which arm, how and when."""

    def __init__(self, trial: Trial) -> None:
        self.design = trial.design
        self.details = {wording(reading.figure.detail): reading.figure.detail for reading in trial.readings}
        self._arms = trial.arms
        self._by_measure: dict[Measure, list[Reading]] = {}
        self._found: dict[tuple[Measure, str, Definition, float], Figure] = {}
        self._compared: dict[str, dict[str, None]] = {}
        for reading in trial.readings:
            figure = reading.figure
            if reading.against is not None:
                self._compared.setdefault(reading.arm, {})[reading.against] = None
            if figure.at is not None:
                self._by_measure.setdefault(figure.measure, []).append(reading)
                if reading.is_computable or figure.measure not in (Measure.SCORE, Measure.CHANGE):
                    place = (figure.measure, reading.arm, definition_of(figure), figure.at.seconds)
                    self._found.setdefault(place, figure)

    def of(self, measure: Measure) -> list[Reading]:
        return self._by_measure.get(measure, [])

    def after_start(self, measure: Measure) -> list[Reading]:
        return [
            reading
            for reading in self.of(measure)
            if seconds_of(reading.figure) > 0 and (reading.is_computable or measure is Measure.CHANGE_PERCENT)
        ]

    def same_of(self, arm: str, figure: Figure) -> Figure | None:
        """What was measured in another arm in the same way at the same time."""
        return self._found.get((figure.measure, arm, definition_of(figure), seconds_of(figure)))

    def baseline(self, arm: str, figure: Figure) -> Figure | None:
        """An arm's mean score at the first dose on the scale of a figure, of the same people."""
        own = definition_of(figure)
        candidates = [
            other.figure
            for other in self.of(Measure.SCORE)
            if other.arm == arm
            and seconds_of(other.figure) == 0
            and definition_of(other.figure)._replace(analysis=None) == own._replace(analysis=None)
        ]
        return max(candidates, key=lambda figure: figure.analysis is own.analysis, default=None)

    def baselines(self, reading: Reading, comparator: str) -> tuple[Figure, Figure] | None:
        """Where a reading is a score: both arms' baselines, if both are known."""
        if reading.figure.measure is not Measure.SCORE:
            return None
        own = self.baseline(reading.arm, reading.figure)
        other = self.baseline(comparator, reading.figure)
        return None if own is None or other is None else (own, other)

    def comparators(self, arm: str) -> tuple[str, ...]:
        """The arms with which a reading compares this one. Where none does: the trial's comparators; of several that
        got the same treatment the one with the same regimen, and none where that leaves a choice."""
        if arm in self._compared:
            return tuple(self._compared[arm])
        own = next(candidate for candidate in self._arms if candidate.id == arm)
        if own.is_comparator:
            return ()
        by_treatment: dict[str, list[Arm]] = {}
        for other in self._arms:
            if other.is_comparator:
                by_treatment.setdefault(other.treatment, []).append(other)
        found: list[str] = []
        for rivals in by_treatment.values():
            alike = [rival for rival in rivals if len(rivals) == 1 or rival.regimen == own.regimen]
            if len(alike) == 1:
                found.append(alike[0].id)
        return tuple(found)


def difference_points(readings: TrialReadings) -> Keyed:
    """Differences in points of the scale: as reported, else of two arms' means. Where both arms' baselines are known,
    scores are compared as changes from them: arms that began apart would look like an effect."""

    def compute(figure: Figure, other: Figure, baselines: tuple[Figure, Figure] | None) -> Point:
        return (
            difference_of_changes(figure, other, *baselines)
            if baselines
            else difference_of_means(figure, other)
        )

    return _between_arms(readings, Measure.DIFFERENCE, compute)


def standardised_points(readings: TrialReadings) -> Keyed:
    """Differences in standard deviations: as reported, else Hedges g; none from scores whose baselines are known, for
    the spread of the changes from them is not."""

    def compute(figure: Figure, other: Figure, baselines: tuple[Figure, Figure] | None) -> Point | None:
        return None if baselines else standardised_difference(figure, other)

    return _between_arms(readings, Measure.STANDARDISED_DIFFERENCE, compute)


def _between_arms(
    readings: TrialReadings,
    measure: Measure,
    compute: Callable[[Figure, Figure, tuple[Figure, Figure] | None], Point | None],
) -> Keyed:
    """Reported differences; and computed ones from two arms' means, where none is reported for that time by any
    analysis. One line is computed from changes or from scores, never from both, for what set the arms apart before
    the first dose is in one and not in the other: from what gives more times, from changes where both give as many.
    """
    told: set[tuple[Key, float]] = set()
    for reading in readings.of(measure):
        key, point = _key(reading, reading.against), reported(reading.figure)
        told.add((_by_any_analysis(key), point.at))
        yield key, point
    if readings.design not in _SEPARATE_GROUPS:
        return
    computed: dict[Key, dict[Measure, dict[float, Point]]] = {}
    for reading in (*readings.after_start(Measure.CHANGE), *readings.after_start(Measure.SCORE)):
        for comparator in readings.comparators(reading.arm):
            key, other = _key(reading, comparator), readings.same_of(comparator, reading.figure)
            if other is None or (_by_any_analysis(key), seconds_of(other)) in told:
                continue
            baselines = readings.baselines(reading, comparator)
            if (between := compute(reading.figure, other, baselines)) is not None:
                by_mean = computed.setdefault(key, {})
                by_mean.setdefault(reading.figure.measure, {}).setdefault(between.at, between)
    for key, by_mean in computed.items():
        for between in max(by_mean.values(), key=len).values():
            yield key, between


def percent_points(readings: TrialReadings) -> Keyed:
    """Change in percent of the arm's own baseline mean: as reported, else from a change, else from a score."""
    told: set[tuple[Key, float]] = set()
    for reading in readings.after_start(Measure.CHANGE_PERCENT):
        key, point = _key(reading, None), reported(reading.figure)
        told.add((key, point.at))
        yield key, point
    for reading in (*readings.after_start(Measure.CHANGE), *readings.after_start(Measure.SCORE)):
        key, baseline = _key(reading, None), readings.baseline(reading.arm, reading.figure)
        if baseline is None or (key, seconds_of(reading.figure)) in told:
            continue
        computed = percent_of_baseline(reading.figure, baseline)
        if computed is not None:
            told.add((key, computed.at))
            yield key, computed


def response_points(readings: TrialReadings) -> Keyed:
    """Responders in percent with the comparator's beside them; and the comparator's own, where only its counts beside
    another arm's reading are given."""
    told = {(_key(reading, None), seconds_of(reading.figure)) for reading in readings.of(Measure.RESPONSE)}
    for reading in readings.of(Measure.RESPONSE):
        point, beside = reported(reading.figure), share_against(reading.figure)
        comparator = reading.against or next(iter(readings.comparators(reading.arm)), None)
        other = None if comparator is None else readings.same_of(comparator, reading.figure)
        if other is not None:  # as it is printed, which is also what the comparator's own line shows
            point = replace(point, against=other.value)
        yield _key(reading, None), point
        if comparator is not None and beside is not None:
            key = Key(comparator, None, definition_of(reading.figure))
            if (key, beside.at) not in told:
                told.add((key, beside.at))
                yield key, beside
