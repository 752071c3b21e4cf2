"""Which sources a cell rests on, and which number each has under a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from desktop.i18n import named
from desktop.kit.citation import identifiers, short_citation
from models.catalog import Catalog
from models.comparison import Aspect, Entry
from models.evidence import Provenance, Source
from models.pathway import Step

translate = QCoreApplication.translate


class SourcesOf:
    """The sources of the cells of one catalog."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    @cached_property
    def step_by_fact(self) -> dict[str, Step]:
        """The step of a route that each fact is."""
        return {step.fact: step for route in self._catalog.pathways for step in route.steps}

    def entry(self, entry: Entry) -> tuple[Source, ...]:
        """The sources of a cell, each once: of its figures and steps, of its evidence, of who rated the certainty."""
        found: dict[str, None] = {}
        for fact in entry.facts:
            place = self._catalog.place_by_fact.get(fact)
            if place is not None:
                found[place.figure.provenance.source] = None
            elif fact in self.step_by_fact:
                found.update(dict.fromkeys(self.step_by_fact[fact].sources))
            elif (harm := provenance_of_harm(self._catalog, fact)) is not None:
                found[harm.source] = None
        found.update((basis.source, None) for basis in entry.evidence)
        for question in entry.questions:
            for time in self._catalog.question_by_id[question].times:
                found.update((rating.by, None) for rating in time.ratings if rating.by is not None)
        return tuple(self._catalog.source_by_id[source] for source in found)

    def table(self, aspects: Iterable[Aspect], families: Sequence[str]) -> dict[str, int]:
        """The number of each source of a table, from 1, in the order in which one meets them."""
        numbers: dict[str, int] = {}
        for aspect in aspects:
            for family in families:
                for source in self.entry(aspect.entry(family)):
                    numbers.setdefault(source.id, len(numbers) + 1)
        return numbers


def provenance_of_harm(catalog: Catalog, fact: str) -> Provenance | None:
    """Where a figure of harm or the time of a side effect was read; None for any other fact."""
    if fact in catalog.harm_by_fact:
        return catalog.harm_by_fact[fact][0].provenance
    return catalog.moment_by_fact[fact][0].provenance if fact in catalog.moment_by_fact else None


def compact(source: Source) -> str:
    """A citation that finds the work and takes little room: “Gill et al. 2025, DOI: 10.1016/…”; without a number that
    finds it, with the journal or the title."""
    parts = [short_citation(source)]
    found = identifiers(source)
    if found:
        parts.append(named(*found[0]))
    elif source.authors and (source.journal or source.title):
        parts.append(source.journal or source.title or "")
    return ", ".join(parts)
