"""What the inspector says of a cell: what it rests on, figure by figure, and where each was read; and of the table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.i18n import named, number
from desktop.kit.citation import short_citation, vancouver
from desktop.kit.citation_formats import copies
from desktop.kit.explanation import Explanation, Row, Section
from desktop.views.compare.shown_table import ShownTable
from desktop.views.compare.sources_of import SourcesOf
from desktop.views.compare.words import blank_told, blank_words, date_words, grade_words
from desktop.wording.choices import read_words
from desktop.wording.figures import FigureWords
from desktop.wording.harm_facts import HarmFact, HarmFacts
from models.catalog import Catalog
from models.comparison import Aspect, Basis, Blank, Entry
from models.question import Rating

translate = QCoreApplication.translate


class CellExplainer:
    """Explanations of the cells of a catalog, in one language."""

    def __init__(self, catalog: Catalog, sources: SourcesOf, language: str) -> None:
        self._catalog = catalog
        self._sources_of = sources
        self._language = language
        self._words = FigureWords(catalog, language)
        self._harms = HarmFacts(catalog, language)

    def cell(self, aspect: Aspect, entry: Entry) -> Explanation:
        """A cell: what it says, what is asked, its figures, what to be careful about, and every source."""
        family = self._catalog.family_by_id[entry.family]
        said = self._words.text(entry.text)
        if entry.blank is not None:
            said = f"{blank_words(entry.blank)}. {blank_told(entry.blank)}"
        rows = (Row(translate("Compare", "Date"), date_words(entry.date)),) if entry.date is not None else ()
        sections = [
            Section(self._words.text(family.name), (said,)),
            Section(translate("Compare", "What is asked"), (self._words.text(aspect.about),)),
            *self._figures(entry),
            *self._given(entry),
            *self._ratings(entry),
            *self._care(entry),
            *self._conflicts(entry),
            *self._open(entry),
            *self._sources(entry),
        ]
        return Explanation(
            kicker=self._words.text(aspect.group.name),
            title=self._words.text(aspect.name),
            subtitle=self._words.text(family.name),
            tone=family.tone,
            rows=rows,
            tags=(blank_words(entry.blank),) if entry.blank is not None else (),
            sections=tuple(sections),
        )

    def _figures(self, entry: Entry) -> Iterator[Section]:
        """Each figure with all that is known of it, each step with its route, each fact that stands only here."""
        told: list[str] = []
        for fact in entry.facts:
            place = self._catalog.place_by_fact.get(fact)
            if place is not None:
                source = self._catalog.source_by_id[place.figure.provenance.source]
                told.append(f"{self._words.figure(place)} ({short_citation(source)})")
        for harm in self._harm_facts(entry):
            source = self._catalog.source_by_id[harm.provenance.source]
            read = read_words(harm.provenance.read)
            if harm.provenance.read_at is not None:
                read = named(read, self._words.text(harm.provenance.read_at))
            told.append(f"{harm.words} ({short_citation(source)}, {read})")
        for route in self._catalog.pathways:
            told += [
                f"{named(self._words.text(route.name), self._words.text(step.title))}. {self._words.text(step.what)}"
                for step in route.steps
                if step.fact in entry.facts
            ]
        told += [self._basis(basis) for basis in entry.evidence]
        if told:
            yield Section(translate("Compare", "What it rests on"), tuple(told))

    def _harm_facts(self, entry: Entry) -> Iterator[HarmFact]:
        """The figures of harm and times of side effects that a cell rests on."""
        return filter(None, map(self._harms.find, entry.facts))

    def _basis(self, basis: Basis) -> str:
        """A fact by its id in the evidence, with its source and how it was read."""
        source = short_citation(self._catalog.source_by_id[basis.source])
        read = read_words(basis.read)
        if basis.read_at is not None:
            read = named(read, self._words.text(basis.read_at))
        return f"{named(source, read)} ({basis.fact})"

    def _given(self, entry: Entry) -> Iterator[Section]:
        treatments = [self._catalog.treatment_by_id[treatment] for treatment in entry.treatments]
        told = [
            named(self._words.text(one.name), self._words.text(one.note))
            if one.note is not None
            else self._words.text(one.name)
            for one in treatments
        ]
        if told:
            yield Section(translate("Compare", "Treatments of the pack"), tuple(told))

    def _ratings(self, entry: Entry) -> Iterator[Section]:
        for question_id in entry.questions:
            question = self._catalog.question_by_id[question_id]
            told = [self._rating(rating) for time in question.times for rating in time.ratings]
            if told:
                yield Section(self._words.text(question.name), tuple(dict.fromkeys(told)))

    def _rating(self, rating: Rating) -> str:
        by = translate("Forest", "Rated by the editors")
        if rating.by is not None:
            source = short_citation(self._catalog.source_by_id[rating.by])
            by = named(translate("Forest", "Rated by"), source)
        words = grade_words(rating.grade)
        return f"{words[:1].upper()}{words[1:]}. {self._words.text(rating.because)} {by}"

    def _care(self, entry: Entry) -> Iterator[Section]:
        """What belongs beside it: its own warning, those of its figures, of their trials and of every source."""
        told: dict[str, None] = {}
        if entry.caution is not None:
            told[self._words.text(entry.caution)] = None
        places = [
            self._catalog.place_by_fact[fact] for fact in entry.facts if fact in self._catalog.place_by_fact
        ]
        for place in places:
            owner = place.trial or place.synthesis
            source = short_citation(self._catalog.source_by_id[place.figure.provenance.source])
            for caution in (place.figure.caution, owner.caution if owner is not None else None):
                if caution is not None:
                    told[named(source, self._words.text(caution))] = None
        for harm in self._harm_facts(entry):
            source = short_citation(self._catalog.source_by_id[harm.provenance.source])
            told.update((named(source, self._words.text(caution)), None) for caution in harm.cautions)
        for one in self._sources_of.entry(entry):
            if one.caution is not None:
                told[named(short_citation(one), self._words.text(one.caution))] = None
        if told:
            yield Section(translate("Explain", "Read with care"), tuple(told))

    def _conflicts(self, entry: Entry) -> Iterator[Section]:
        notes = dict.fromkeys(
            self._words.text(conflict.note)
            for fact in entry.facts
            for conflict in self._catalog.conflicts_by_fact.get(fact, ())
        )
        if notes:
            yield Section(translate("Explain", "Sources disagree"), tuple(notes))

    def _open(self, entry: Entry) -> Iterator[Section]:
        """Open questions that its figures and steps have."""
        asked = dict.fromkeys(
            self._words.text(unknown.question)
            for fact in entry.facts
            for unknown in self._catalog.unknowns_by_fact.get(fact, ())
        )
        if asked:
            yield Section(translate("Compare", "Still open"), tuple(asked))

    def _sources(self, entry: Entry) -> Iterator[Section]:
        for index, source in enumerate(self._sources_of.entry(entry)):
            heading = "" if index else translate("Explain", "Where this comes from")
            yield Section(heading, (f"{vancouver(source)} ({read_words(source.read)})",), copies(source))

    # --- the whole -------------------------------------------------------------------------------------------

    def whole(self, title: str, caution: str, table: ShownTable) -> Explanation:
        """All of the table: how much it says, what empty cells mean, and how to use it."""
        entries = [aspect.entry(family) for aspect in table.shown_aspects for family in table.families]
        filled = sum(entry.text is not None for entry in entries)
        rows = [Row(translate("Compare", "Cells with an answer"), number(filled))]
        rows += [
            Row(blank_words(blank), number(count), blank_told(blank))
            for blank in Blank
            if (count := sum(entry.blank is blank for entry in entries))
        ]
        return Explanation(
            kicker=translate("Explain", "The whole picture"),
            title=title,
            subtitle=", ".join(self._names(table.families)),
            rows=tuple(rows),
            sections=(
                Section(translate("Compare", "Never compared head to head"), (caution,)),
                Section(
                    translate("Compare", "Three sorts of empty cells"),
                    tuple(named(blank_words(blank), blank_told(blank)) for blank in Blank),
                ),
                Section(
                    translate("Compare", "How to use it"),
                    (
                        translate(
                            "Compare",
                            "Click a cell to see what it rests on and where that was read. Drag a column by its "
                            "name, or move it with Ctrl+← and Ctrl+→. Click a heading to fold its rows.",
                        ),
                        translate(
                            "Compare",
                            "“Only differences” takes rows away in which the chosen treatments say the same; cells "
                            "that say the same as the first one are pale. What is not known counts as no difference.",
                        ),
                        translate(
                            "Compare",
                            "“Copy table” puts the table with its sources on the clipboard, for a document, slides "
                            "or a spreadsheet. Saved as a PDF it is one page to hand out.",
                        ),
                    ),
                ),
            ),
        )

    def _names(self, families: Sequence[str]) -> list[str]:
        return [self._words.text(self._catalog.family_by_id[family].name) for family in families]
