"""What the inspector says of an open question, and of all of them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.i18n import named, number
from desktop.kit.citation import short_citation, vancouver
from desktop.kit.citation_formats import copies
from desktop.kit.explanation import Explanation, Row, Section
from desktop.views.evidence.unknown_places import Spots
from desktop.views.evidence.unknown_words import lack_told, lack_words
from desktop.wording.choices import read_words
from desktop.wording.figures import FigureWords
from desktop.wording.harm_facts import HarmFacts
from models.catalog import Catalog
from models.evidence import Provenance, Read
from models.unknown import Lack, Unknown

translate = QCoreApplication.translate
ELSEWHERE = frozenset({Read.SECONDARY, Read.LABEL_COPY})
"""What was not read in the source itself, and says so wherever it stands."""


class UnknownExplainer:
    """Explanations of the open questions of a catalog, in one language."""

    def __init__(self, catalog: Catalog, spots: Spots, language: str) -> None:
        self._catalog = catalog
        self._spots = spots
        self._language = language
        self._words = FigureWords(catalog, language)
        self._harms = HarmFacts(catalog, language)

    def question(self, unknown: Unknown) -> Explanation:
        """A question: what is known, what would answer it, the figures and steps that it touches, and sources."""
        families = [self._catalog.family_by_id[family] for family in unknown.families]
        sections = [
            Section(translate("Unknown", "Known so far"), (self._words.text(unknown.known),)),
            Section(translate("Unknown", "What would answer it"), (self._words.text(unknown.would_answer),)),
            *self._missing(unknown),
            *self._touched(unknown),
            *self._care(unknown),
            *self._conflicts(unknown),
            *self._sources(unknown),
        ]
        return Explanation(
            kicker=translate("Unknown", "Open question"),
            title=self._words.text(unknown.question),
            subtitle=" · ".join(self._words.text(family.name) for family in families),
            tone=families[0].tone if len(families) == 1 else "",
            tags=(lack_words(unknown.lack),),
            sections=tuple(sections),
        )

    @staticmethod
    def _missing(unknown: Unknown) -> Iterator[Section]:
        """In which sense it is open, where that is not plain: how sources disagree follows."""
        if unknown.lack is not Lack.DISAGREEMENT:
            yield Section(lack_words(unknown.lack), (lack_told(unknown.lack),))

    def _touched(self, unknown: Unknown) -> Iterator[Section]:
        """Where it shows: each figure with its value, each step with its route, each pooled question by name."""
        told: list[str] = []
        for fact in unknown.facts:
            if fact in self._spots.step_by_fact:
                route, step = self._spots.step_by_fact[fact]
                told.append(named(self._words.text(route.name), self._words.text(step.title)))
            elif (harm := self._harms.find(fact)) is not None:
                told.append(f"{harm.words} ({self._cited(harm.provenance)})")
            else:
                place = self._catalog.place_by_fact[fact]
                told.append(f"{self._words.figure(place)} ({self._cited(place.figure.provenance)})")
        told += [self._words.text(self._catalog.question_by_id[one].name) for one in unknown.questions]
        if not told:
            told = [spot.words for spot in self._spots.of(unknown, self._language)]
        if told:
            yield Section(translate("Unknown", "Where it shows"), tuple(dict.fromkeys(told)))

    def _cited(self, provenance: Provenance) -> str:
        """The source of a figure, and that it was read elsewhere, where it was."""
        source, read = self._catalog.source_by_id[provenance.source], provenance.read
        return (
            f"{short_citation(source)}, {read_words(read)}" if read in ELSEWHERE else short_citation(source)
        )

    def _care(self, unknown: Unknown) -> Iterator[Section]:
        """What belongs beside these figures: their own warnings, those of their trials and of every source."""
        told: dict[str, None] = {}
        places = [self._catalog.place_by_fact[fact] for fact in unknown.facts if self._is_figure(fact)]
        for place in places:
            owner = place.trial or place.synthesis
            source = self._catalog.source_by_id[place.figure.provenance.source]
            for caution in (place.figure.caution, owner.caution if owner is not None else None):
                if caution is not None:
                    told[named(short_citation(source), self._words.text(caution))] = None
        for harm in filter(None, map(self._harms.find, unknown.facts)):
            cited = short_citation(self._catalog.source_by_id[harm.provenance.source])
            told.update((named(cited, self._words.text(caution)), None) for caution in harm.cautions)
        for source in map(self._catalog.source_by_id.__getitem__, unknown.sources):
            if source.caution is not None:
                told[named(short_citation(source), self._words.text(source.caution))] = None
        if told:
            yield Section(translate("Explain", "Read with care"), tuple(told))

    def _is_figure(self, fact: str) -> bool:
        return fact in self._catalog.place_by_fact

    def _conflicts(self, unknown: Unknown) -> Iterator[Section]:
        notes = dict.fromkeys(
            self._words.text(conflict.note)
            for fact in unknown.facts
            for conflict in self._catalog.conflicts_by_fact.get(fact, ())
        )
        if notes:
            yield Section(translate("Explain", "Sources disagree"), tuple(notes))

    def _sources(self, unknown: Unknown) -> Iterator[Section]:
        for index, source_id in enumerate(unknown.sources):
            source = self._catalog.source_by_id[source_id]
            heading = "" if index else translate("Explain", "Where this comes from")
            yield Section(heading, (f"{vancouver(source)} ({read_words(source.read)})",), copies(source))

    def whole(self, title: str, counts: dict[Lack, int]) -> Explanation:
        """All of them: what is open, and in which sense."""
        rows = tuple(Row(lack_words(lack), number(counts[lack]), lack_told(lack)) for lack in Lack)
        return Explanation(
            kicker=translate("Explain", "The whole picture"),
            title=title,
            rows=rows,
            sections=(
                Section(
                    translate("Unknown", "Four ways not to know"),
                    tuple(named(lack_words(lack), lack_told(lack)) for lack in Lack),
                ),
                Section(
                    translate("Unknown", "How to use it"),
                    (
                        translate(
                            "Unknown",
                            "Each question says what is known, and what study or what reading would settle it: a "
                            "place to begin a thesis. Enter, or a double click, shows where it stands in the program.",
                        ),
                        translate(
                            "Unknown",
                            "A question is open as far as the sources of this pack were read. Look for newer work "
                            "before you begin.",
                        ),
                    ),
                ),
            ),
        )
