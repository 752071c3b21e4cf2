"""What guidance rests on: reports, figures and steps, each with where it was read, and the sources to cite."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.i18n import named
from desktop.kit.citation import short_citation, vancouver
from desktop.kit.citation_formats import copies
from desktop.kit.explanation import Section
from desktop.views.guidance.guidance_words import MARKED
from desktop.wording.choices import read_words
from desktop.wording.figures import FigureWords
from desktop.wording.harm_facts import HarmFacts
from models.catalog import Catalog
from models.evidence import Read, Source
from models.text import Text

translate = QCoreApplication.translate


class Ground(NamedTuple):
    """One fact: what it says, the source that says so, and how and where it was read."""

    words: str
    source: Source
    read: Read
    read_at: Text | None
    cautions: tuple[Text | None, ...] = ()


class Basis:
    """The grounds of a catalog's guidance, told in one language."""

    def __init__(self, catalog: Catalog, language: str) -> None:
        self._catalog = catalog
        self._words = FigureWords(catalog, language)
        self._harms = HarmFacts(catalog, language)
        self._step_by_fact = {step.fact: (route, step) for route in catalog.pathways for step in route.steps}

    def text(self, text: Text | None) -> str:
        """A text in the language; nothing for none."""
        return self._words.text(text)

    def grounds(self, facts: Iterable[str]) -> Iterator[Ground]:
        """What each fact says; a step of a route once for each of its sources."""
        sources = self._catalog.source_by_id
        for fact in facts:
            report = self._catalog.guidance.report_by_fact.get(fact)
            if report is not None:
                source = sources[report.source]
                yield Ground(self.text(report.says), source, report.read, report.read_at, (report.caution,))
            elif fact in self._step_by_fact:
                route, step = self._step_by_fact[fact]
                for source in map(sources.__getitem__, step.sources):
                    words = named(self.text(route.name), self.text(step.title))
                    yield Ground(words, source, source.read, None)
            elif (harm := self._harms.find(fact)) is not None:
                origin = harm.provenance
                yield Ground(harm.words, sources[origin.source], origin.read, origin.read_at, harm.cautions)
            else:
                place = self._catalog.place_by_fact[fact]
                origin = place.figure.provenance
                yield Ground(
                    self._words.figure(place),
                    sources[origin.source],
                    origin.read,
                    origin.read_at,
                    (place.figure.caution,),
                )

    def reads(self, facts: Iterable[str]) -> frozenset[Read]:
        """How the facts were read."""
        return frozenset(ground.read for ground in self.grounds(facts))

    def sources(self, facts: Iterable[str]) -> tuple[Source, ...]:
        """The sources, each once, in the order of the facts."""
        return tuple({ground.source.id: ground.source for ground in self.grounds(facts)}.values())

    def cited(self, facts: Iterable[str]) -> tuple[str, ...]:
        """Each source in full, and that it was read elsewhere, where it was."""
        found: dict[str, set[Read]] = {}
        sources: dict[str, Source] = {}
        for ground in self.grounds(facts):
            sources[ground.source.id] = ground.source
            found.setdefault(ground.source.id, set()).add(ground.read)
        return tuple(
            " ".join(
                (vancouver(source), *(f"[{read_words(read)}]" for read in MARKED if read in found[name]))
            )
            for name, source in sources.items()
        )

    def sections(self, facts: Iterable[str]) -> Iterator[Section]:
        """For the inspector: what it rests on, what to read with care, and the sources with what can be copied."""
        grounds = list(self.grounds(facts))
        told = tuple(self._told(ground) for ground in grounds)
        if told:
            yield Section(translate("Guidance", "What it rests on"), tuple(dict.fromkeys(told)))
        care = dict.fromkeys(
            named(short_citation(ground.source), self.text(caution))
            for ground in grounds
            for caution in (*ground.cautions, ground.source.caution)
            if caution is not None
        )
        if care:
            yield Section(translate("Explain", "Read with care"), tuple(care))
        sources = {ground.source.id: ground.source for ground in grounds}
        for index, source in enumerate(sources.values()):
            heading = "" if index else translate("Explain", "Where this comes from")
            yield Section(heading, (vancouver(source),), copies(source))

    def _told(self, ground: Ground) -> str:
        """“The gas is certified … (United States Code, read in the full text)”."""
        how = read_words(ground.read)
        if ground.read_at is not None:
            how = named(how, self.text(ground.read_at))
        return f"{ground.words.removesuffix('.')} ({short_citation(ground.source)}, {how})"
