"""What the program takes from each source: figures, side effects, steps of the routes, guidance, cells to
compare; and what speaks against it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from models.catalog import Catalog, Place
from models.comparison import Aspect, Entry
from models.effect_table import Placed
from models.evidence import Conflict
from models.guidance import Report
from models.pathway import Pathway, Step
from models.side_effect import Course
from models.text import Text
from models.timecourse import Line


@dataclass
class Uses:
    """Of one source, in the order of the pack: ``conflicts`` are those that one of its figures takes part in."""

    figures: list[Place] = field(default_factory=list)
    harms: list[Placed] = field(default_factory=list)
    courses: list[Course] = field(default_factory=list)
    steps: list[tuple[Pathway, Step]] = field(default_factory=list)
    reports: list[Report] = field(default_factory=list)
    cells: list[tuple[Aspect, Entry]] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)

    @property
    def is_used(self) -> bool:
        """Whether anything on the screen rests on it."""
        return any((self.figures, self.harms, self.courses, self.steps, self.reports, self.cells))

    def cautions(self) -> list[Text]:
        """What to be careful about with its figures, and with the studies that these stand in, each once."""
        found: dict[Text, None] = {}
        for place in self.figures:
            owner = place.trial or place.synthesis
            for caution in (owner.caution if owner else None, place.figure.caution):
                if caution is not None:
                    found[caution] = None
        for placed in self.harms:
            for caution in (placed.report.caution, placed.figure.caution):
                if caution is not None:
                    found[caution] = None
        return list(found)


def treatments_in(catalog: Catalog, place: Place) -> set[str]:
    """The treatments that a figure is about, by id: what was given, and what it is compared with."""
    found = {catalog.treatment_of(place).id}
    if place.comparison is not None and place.comparison.against is not None:
        found.add(place.comparison.against)
    if place.trial is not None and place.reading is not None and place.reading.against is not None:
        found.add(place.trial.arm(place.reading.against).treatment)
    return found


def uses_by_source(catalog: Catalog) -> dict[str, Uses]:
    """The uses of every source, by its id."""
    found = {source.id: Uses() for source in catalog.sources}
    for place in catalog.places():
        uses = found[place.figure.provenance.source]
        uses.figures.append(place)
        for conflict in catalog.conflicts_by_fact.get(place.figure.fact, ()):
            if conflict not in uses.conflicts:
                uses.conflicts.append(conflict)
    _add_harms(catalog, found)
    for pathway in catalog.pathways:
        for step in pathway.steps:
            for source in step.sources:
                found[source].steps.append((pathway, step))
    for report in catalog.guidance.reports:
        found[report.source].reports.append(report)
    for aspect in catalog.comparison:
        for entry in aspect.entries:
            for source in dict.fromkeys(basis.source for basis in entry.evidence):
                found[source].cells.append((aspect, entry))
    return found


def _add_harms(catalog: Catalog, found: dict[str, Uses]) -> None:
    """The figures of harm and the times of side effects."""
    for report in catalog.safety_reports:
        for figure in report.figures:
            uses = found[figure.provenance.source]
            uses.harms.append(Placed(figure, report))
            for conflict in catalog.conflicts_by_fact.get(figure.fact, ()):
                if conflict not in uses.conflicts:
                    uses.conflicts.append(conflict)
        for course in report.courses:
            for source in {moment.provenance.source for moment in course.moments}:
                found[source].courses.append(course)


def cited_elsewhere(catalog: Catalog, lines: Iterable[Line]) -> frozenset[str]:
    """The sources behind these lines of the Timeline and behind every step of the routes, by id."""
    facts = (fact for line in lines for point in line.points for fact in point.facts)
    figures = {catalog.place_by_fact[fact].figure.provenance.source for fact in facts}
    steps = {source for pathway in catalog.pathways for step in pathway.steps for source in step.sources}
    return frozenset(figures | steps)
