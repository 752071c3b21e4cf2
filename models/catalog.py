"""Everything that was loaded, found by id; every reference was checked before this was built."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from models.comparison import Aspect
from models.evidence import Conflict, Figure, Source
from models.guidance import Guidance
from models.pathway import Pathway
from models.question import Question
from models.side_effect import Course, HarmFigure, Moment, SafetyReport, SideEffect
from models.synthesis import Comparison, Synthesis
from models.text import Text
from models.treatment import Family, Regimen, Treatment
from models.trial import Arm, Reading, Trial
from models.unknown import Unknown


@dataclass(frozen=True)
class Scale:
    """A rating scale of depression: its id is the abbreviation that stands beside a score, else ``short`` does."""

    id: str
    name: Text
    short: Text | None = None


@dataclass(frozen=True)
class Pack:
    """What a pack says of itself; ``languages`` are the ones in which every text must be there."""

    title: Text
    version: str
    languages: tuple[str, ...]
    licence: str


@dataclass(frozen=True)
class Place:
    """Where a figure stands: in a trial's reading or in a comparison of a synthesis."""

    figure: Figure
    trial: Trial | None = None
    reading: Reading | None = None
    synthesis: Synthesis | None = None
    comparison: Comparison | None = None


@dataclass(frozen=True)
class Catalog:
    """The content of one pack. Frozen after loading."""

    pack: Pack
    families: tuple[Family, ...]
    scales: tuple[Scale, ...]
    sources: tuple[Source, ...]
    treatments: tuple[Treatment, ...]
    trials: tuple[Trial, ...]
    syntheses: tuple[Synthesis, ...]
    pathways: tuple[Pathway, ...] = ()
    effects: tuple[SideEffect, ...] = ()
    safety_reports: tuple[SafetyReport, ...] = ()
    questions: tuple[Question, ...] = ()
    unknowns: tuple[Unknown, ...] = ()
    guidance: Guidance = field(default_factory=Guidance)
    comparison: tuple[Aspect, ...] = ()
    fingerprint: str = field(default="", compare=False)

    @cached_property
    def source_by_id(self) -> dict[str, Source]:
        return {source.id: source for source in self.sources}

    @cached_property
    def treatment_by_id(self) -> dict[str, Treatment]:
        return {treatment.id: treatment for treatment in self.treatments}

    @cached_property
    def family_by_id(self) -> dict[str, Family]:
        return {family.id: family for family in self.families}

    @cached_property
    def trial_by_id(self) -> dict[str, Trial]:
        return {trial.id: trial for trial in self.trials}

    @cached_property
    def synthesis_by_id(self) -> dict[str, Synthesis]:
        return {synthesis.id: synthesis for synthesis in self.syntheses}

    @cached_property
    def pathway_by_id(self) -> dict[str, Pathway]:
        return {pathway.id: pathway for pathway in self.pathways}

    @cached_property
    def question_by_id(self) -> dict[str, Question]:
        return {question.id: question for question in self.questions}

    @cached_property
    def effect_by_id(self) -> dict[str, SideEffect]:
        return {effect.id: effect for effect in self.effects}

    @cached_property
    def harm_by_fact(self) -> dict[str, tuple[HarmFigure, SafetyReport]]:
        """Each figure of harm with the report that gives it, by its fact id and that of its comparator."""
        found: dict[str, tuple[HarmFigure, SafetyReport]] = {}
        for report in self.safety_reports:
            for figure in report.figures:
                found[figure.fact] = (figure, report)
                if figure.fact_against is not None:
                    found[figure.fact_against] = (figure, report)
        return found

    @cached_property
    def moment_by_fact(self) -> dict[str, tuple[Moment, Course, SafetyReport]]:
        """Each time of a side effect with its course and the report that gives it, by its fact id."""
        return {
            moment.fact: (moment, course, report)
            for report in self.safety_reports
            for course in report.courses
            for moment in course.moments
        }

    @cached_property
    def scale_by_id(self) -> dict[str, Scale]:
        return {scale.id: scale for scale in self.scales}

    @cached_property
    def place_by_fact(self) -> dict[str, Place]:
        """Each figure's place, by its fact id."""
        return {place.figure.fact: place for place in self.places()}

    @cached_property
    def conflicts_by_fact(self) -> dict[str, tuple[Conflict, ...]]:
        """The conflicts that each fact takes part in."""
        found: dict[str, list[Conflict]] = {}
        owners: tuple[Treatment | Trial | Synthesis | SafetyReport, ...] = (
            *self.treatments,
            *self.trials,
            *self.syntheses,
            *self.safety_reports,
        )
        for owner in owners:
            for conflict in owner.conflicts:
                for fact in conflict.facts:
                    found.setdefault(fact, []).append(conflict)
        return {fact: tuple(conflicts) for fact, conflicts in found.items()}

    @cached_property
    def unknowns_by_fact(self) -> dict[str, tuple[Unknown, ...]]:
        """The open questions that each figure or step has, by its fact id."""
        found: dict[str, list[Unknown]] = {}
        for unknown in self.unknowns:
            for fact in unknown.facts:
                found.setdefault(fact, []).append(unknown)
        return {fact: tuple(unknowns) for fact, unknowns in found.items()}

    @cached_property
    def unknown_by_id(self) -> dict[str, Unknown]:
        return {unknown.id: unknown for unknown in self.unknowns}

    def places(self) -> Iterator[Place]:
        """Every figure with its place, in order of the files."""
        for trial in self.trials:
            for reading in trial.readings:
                yield Place(reading.figure, trial=trial, reading=reading)
        for synthesis in self.syntheses:
            for comparison in synthesis.comparisons:
                for result in comparison.results:
                    yield Place(result, synthesis=synthesis, comparison=comparison)

    def arm_of(self, place: Place) -> Arm | None:
        """The arm that a reading speaks of, or None for a pooled result."""
        if place.trial is None or place.reading is None:
            return None
        return place.trial.arm(place.reading.arm)

    def treatment_of(self, place: Place) -> Treatment:
        """The treatment that a figure speaks of."""
        return self.treatment_by_id[self._given(place).treatment]

    def regimen_of(self, place: Place) -> Regimen:
        """The regimen under which a figure was measured."""
        return self.treatment_of(place).regimen(self._given(place).regimen)

    def _given(self, place: Place) -> Arm | Comparison:
        given = place.comparison or self.arm_of(place)
        if given is None:
            raise KeyError(place.figure.fact)
        return given
