"""Where in the program an open question shows: a point of the Timeline, a step of a route, a pooled question."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.i18n import elapsed_exactly, named
from desktop.shown_lines import ShownLines
from desktop.wording.harm_facts import HarmFacts
from models.catalog import Catalog
from models.pathway import Pathway, Step
from models.timecourse import ChartMeasure, Line
from models.unknown import Unknown

translate = QCoreApplication.translate


class Spot(NamedTuple):
    """Where to go: ``view`` by its id, ``key`` as its ``take`` understands it, and what it is called."""

    view: str
    key: str
    words: str


class Spots:
    """The places of the open questions of one catalog."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._lines = ShownLines(catalog)

    @cached_property
    def step_by_fact(self) -> dict[str, tuple[Pathway, Step]]:
        """The step of a route that each fact is."""
        return {step.fact: (route, step) for route in self._catalog.pathways for step in route.steps}

    @cached_property
    def _point_by_fact(self) -> dict[str, tuple[Line, int]]:
        """The point that shows each fact best: as the source gives it, before what is worked out from it."""
        found: dict[str, tuple[bool, Line, int]] = {}
        for measure in ChartMeasure:
            for line in self._lines.every(measure):
                for index, point in enumerate(line.points):
                    is_worked_out = len(point.facts) > 1
                    for fact in point.facts:
                        if fact not in found or found[fact][0] > is_worked_out:
                            found[fact] = (is_worked_out, line, index)
        return {fact: (line, index) for fact, (_, line, index) in found.items()}

    @cached_property
    def _drawn(self) -> frozenset[str]:
        """The treatments that have a line of their own in any measure."""
        every = (line for measure in ChartMeasure for line in self._lines.every(measure))
        return frozenset(line.treatment for line in every if not line.is_comparator)

    def of(self, unknown: Unknown, language: str) -> tuple[Spot, ...]:
        """Each place once, in the order of its facts; the families that it is about where there is none."""
        found = list({spot.words: spot for spot in reversed([*self._of_facts(unknown, language)])}.values())
        found.reverse()
        found += [self._question(question, language) for question in unknown.questions]
        return tuple(found or self._of_families(unknown, language))

    def _of_facts(self, unknown: Unknown, language: str) -> Iterator[Spot]:
        seen: set[str] = set()
        harms = HarmFacts(self._catalog, language)
        for fact in unknown.facts:
            if fact in self.step_by_fact:
                route, step = self.step_by_fact[fact]
                words = named(route.name.in_language(language), step.title.in_language(language))
                yield Spot("pathways", f"step:{route.id}:{step.id}", words)
            elif fact in self._point_by_fact:
                line, index = self._point_by_fact[fact]
                if line.id not in seen:
                    seen.add(line.id)
                    yield self._point(line, index, language)
            elif (harm := harms.find(fact)) is not None:
                if harm.key:
                    name = self._catalog.effect_by_id[harm.key.partition(":")[2]].name.in_language(language)
                    yield Spot("side-effects", harm.key, named(translate("Actions", "Side effects"), name))
            else:
                treatment = self._catalog.treatment_of(self._catalog.place_by_fact[fact]).id
                if treatment in self._drawn:
                    yield self._treatment(treatment, language)

    def _point(self, line: Line, index: int, language: str) -> Spot:
        owner = (
            self._catalog.trial_by_id[line.trial]
            if line.trial is not None
            else self._catalog.synthesis_by_id[line.synthesis or ""]
        )
        treatment = self._catalog.treatment_by_id[line.treatment].name.in_language(language)
        words = f"{owner.name.in_language(language)}, {treatment}, {elapsed_exactly(line.points[index].at)}"
        key = f"point:{line.measure.value}:{index}:{line.id}"
        return Spot("timeline", key, named(translate("Unknown", "Timeline"), words))

    def _treatment(self, treatment: str, language: str) -> Spot:
        name = self._catalog.treatment_by_id[treatment].name.in_language(language)
        return Spot("timeline", f"treatment:{treatment}", named(translate("Unknown", "Timeline"), name))

    def _question(self, question: str, language: str) -> Spot:
        name = self._catalog.question_by_id[question].name.in_language(language)
        return Spot("evidence", f"forest:{question}", named(translate("Unknown", "Evidence"), name))

    def _of_families(self, unknown: Unknown, language: str) -> Iterator[Spot]:
        """The families that the Timeline can draw."""
        drawn = {self._catalog.treatment_by_id[treatment].family for treatment in self._drawn}
        for family in unknown.families:
            if family in drawn:
                name = self._catalog.family_by_id[family].name.in_language(language)
                words = named(translate("Unknown", "Timeline"), name)
                yield Spot("timeline", f"family:{family}", words)
