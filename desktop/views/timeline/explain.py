"""What the inspector says of a point, of a source, and of the whole picture."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.i18n import elapsed_exactly, number
from desktop.kit.citation import short_citation, unconfirmed_words, vancouver
from desktop.kit.citation_formats import copies
from desktop.kit.explanation import Copy, Explanation, Row, Section
from desktop.views.timeline.terms import Term, measure_help, term_help
from desktop.views.timeline.wording import (
    LineWords,
    interval_words,
    measure_name,
    method_words,
    value_words,
)
from desktop.wording.choices import analysis_words, kind_words, read_words
from desktop.wording.figures import FigureWords, of_words
from models.catalog import Catalog, Place
from models.evidence import Figure, Source
from models.timecourse import ChartMeasure, Line, Method, Point

translate = QCoreApplication.translate


class Explainer:
    """Explanations in one language of what a catalog holds."""

    def __init__(self, catalog: Catalog, language: str) -> None:
        self._catalog = catalog
        self._language = language
        self.words = LineWords(catalog, language)
        self.figures = FigureWords(catalog, language)

    def point(self, line: Line, point: Point) -> Explanation:
        """Value, interval, people, scale, kind, sources, cautions and conflicts of one marker."""
        places = [self._catalog.place_by_fact[fact] for fact in point.facts]
        family = self._catalog.family_by_id[self._catalog.treatment_by_id[line.treatment].family]
        sections = [
            self._worked_out(line, point, places),
            self._sources(places),
            self._care(line, point, places),
            self._disagreement(point),
            self._unknown(places),
            self._open_questions(point),
        ]
        return Explanation(
            kicker=translate("Explain", "Selected point"),
            title=self.words.treatment(line),
            subtitle=f"{elapsed_exactly(point.at)} · {self.words.regimen(line)}",
            tone=family.tone,
            rows=tuple(self._rows(line, point, places[0])),
            tags=self._tags(line, point, places),
            sections=tuple(section for section in sections if section is not None),
        )

    def _rows(self, line: Line, point: Point, place: Place) -> list[Row]:
        measure = line.measure
        rows = [
            Row(measure_name(measure), value_words(measure, point.value), measure_help(measure)),
            Row(
                translate("Explain", "95% interval"), interval_words(measure, point), term_help(Term.INTERVAL)
            ),
        ]
        if point.against is not None:
            rows.append(
                Row(
                    translate("Explain", "Comparator"),
                    value_words(measure, point.against),
                    term_help(Term.COMPARATOR),
                )
            )
        if line.against is not None:
            rows.append(
                Row(
                    translate("Explain", "Compared with"),
                    self.words.against(line),
                    term_help(Term.COMPARATOR),
                )
            )
        if line.is_pooled and (place.figure.trials or line.trials):
            trials = place.figure.trials or line.trials or 0
            rows.append(Row(translate("Explain", "Trials pooled"), number(trials), term_help(Term.POOLED)))
        rows.extend(_people(line, point, place.figure))
        if line.scale is not None:
            rows.append(
                Row(translate("Explain", "Scale"), self.words.scale(line), self.words.scale_name(line))
            )
        if place.figure.p is not None and point.method is Method.REPORTED:
            rows.append(Row(translate("Explain", "p"), _p_words(place.figure.p), term_help(Term.P)))
        if line.analysis is not None:
            rows.append(
                Row(
                    translate("Explain", "Missing values"),
                    analysis_words(line.analysis),
                    term_help(Term.MISSING),
                )
            )
        rows.append(Row(translate("Explain", "Study"), self.words.study(line), term_help(Term.STUDY)))
        return rows

    def _tags(self, line: Line, point: Point, places: list[Place]) -> tuple[str, ...]:
        reads = dict.fromkeys(read_words(place.figure.provenance.read) for place in places)
        return (kind_words(point.kind), self.words.design(line), *reads)

    def _worked_out(self, line: Line, point: Point, places: list[Place]) -> Section | None:
        told = [method_words(point.method)]
        if point.interval_method is not None and point.interval_method is not point.method:
            told.append(method_words(point.interval_method))
        told += [
            translate("Explain", "Computed from the source: {formula}.").format(
                formula=self.words.text(formula).rstrip(".")
            )
            for place in places
            if (formula := place.figure.provenance.formula)
        ]
        told = [sentence for sentence in told if sentence]
        if not told:
            return None
        if point.method is not Method.REPORTED or line.measure is ChartMeasure.RESPONSE:
            told += [self.figures.figure(place) for place in places]
        return Section(translate("Explain", "How it was worked out"), tuple(told))

    def _sources(self, places: list[Place]) -> Section:
        paragraphs: list[str] = []
        offered: list[Copy] = []
        for source_id in dict.fromkeys(place.figure.provenance.source for place in places):
            source = self._catalog.source_by_id[source_id]
            paragraphs.append(vancouver(source))
            offered.extend(copies(source))
            if source.unconfirmed:
                paragraphs.append(unconfirmed_words(source))
        for read_at in dict.fromkeys(place.figure.provenance.read_at for place in places):
            if read_at:
                paragraphs.append(
                    translate("Explain", "Read in: {place}.").format(
                        place=self.words.text(read_at).rstrip(".")
                    )
                )
        facts = ", ".join(place.figure.fact for place in places)
        paragraphs.append(translate("Explain", "Fact: {facts}").format(facts=facts))
        return Section(translate("Explain", "Where this comes from"), tuple(paragraphs), tuple(offered))

    def _care(self, line: Line, point: Point, places: list[Place]) -> Section | None:
        told: list[str] = []
        for place in places:
            source = self._catalog.source_by_id[place.figure.provenance.source]
            owner = place.trial or place.synthesis
            for caution in (place.figure.caution, owner.caution if owner else None, source.caution):
                told.append(self.words.text(caution))
        if not any(place.figure.caution for place in places):
            told.append(_uncertainty(line, point))
        trial = places[0].trial
        if trial is not None:
            if trial.blinding is not None:
                told.append(
                    translate("Explain", "Blinding: {words}").format(words=self.words.text(trial.blinding))
                )
            if trial.population is not None:
                told.append(
                    translate("Explain", "People: {words}").format(words=self.words.text(trial.population))
                )
        if places[0].synthesis is not None:
            told.append(self.words.text(places[0].synthesis.note))
        told.append(self.words.text(self._catalog.treatment_by_id[line.treatment].note))
        told = list(dict.fromkeys(sentence for sentence in told if sentence))
        return Section(translate("Explain", "Read with care"), tuple(told)) if told else None

    def _disagreement(self, point: Point) -> Section | None:
        told: list[str] = []
        for fact in point.facts:
            for conflict in self._catalog.conflicts_by_fact.get(fact, ()):
                told.append(self.words.text(conflict.note))
                others = [other for other in conflict.facts if other not in point.facts]
                for other in others:
                    place = self._catalog.place_by_fact.get(other)
                    if place is not None:
                        source = self._catalog.source_by_id[place.figure.provenance.source]
                        told.append(f"{self.figures.figure(place)} ({short_citation(source)})")
        told = list(dict.fromkeys(told))
        return Section(translate("Explain", "Sources disagree"), tuple(told)) if told else None

    def _unknown(self, places: list[Place]) -> Section | None:
        owner = places[0].trial or places[0].synthesis
        gaps = [self.words.text(gap) for gap in owner.gaps] if owner is not None else []
        return Section(translate("Explain", "Looked for and not found"), tuple(gaps)) if gaps else None

    def _open_questions(self, point: Point) -> Section | None:
        by_fact = self._catalog.unknowns_by_fact
        found = dict.fromkeys(unknown for fact in point.facts for unknown in by_fact.get(fact, ()))
        questions = tuple(self.words.text(unknown.question) for unknown in found)
        return Section(translate("Explain", "Open questions"), questions) if questions else None

    def source(self, source: Source) -> Explanation:
        """A source of its own, as the palette finds it."""
        used = [place for place in self._catalog.places() if place.figure.provenance.source == source.id]
        figures = [self.figures.figure(place) for place in used[:12]]
        if len(used) > 12:
            figures.append(translate("Explain", "and {n} more").format(n=number(len(used) - 12)))
        paragraphs = [vancouver(source)] + ([unconfirmed_words(source)] if source.unconfirmed else [])
        sections = [
            Section(translate("Explain", "Citation"), tuple(paragraphs), copies(source)),
            Section(
                translate("Explain", "Figures taken from it"),
                tuple(figures) or (translate("Explain", "None is on the Timeline."),),
            ),
        ]
        if source.caution is not None:
            sections.append(
                Section(translate("Explain", "Read with care"), (self.words.text(source.caution),))
            )
        return Explanation(
            kicker=translate("Explain", "Source"),
            title=short_citation(source),
            tags=(read_words(source.read),),
            sections=tuple(sections),
        )


def _uncertainty(line: Line, point: Point) -> str:
    """What the interval of a point warns of, where the pack's own words do not."""
    if point.low is None or point.high is None:
        return translate("Explain", "No interval is shown here: how uncertain this value is remains unknown.")
    is_difference = line.measure in (ChartMeasure.DIFFERENCE, ChartMeasure.STANDARDISED)
    if is_difference and point.low <= 0 <= point.high:
        return translate(
            "Explain", "The interval includes zero: a difference is not demonstrated at this time."
        )
    return ""


def _people(line: Line, point: Point, figure: Figure) -> list[Row]:
    rows: list[Row] = []
    if (
        figure.events is not None
        and line.measure is ChartMeasure.RESPONSE
        and point.method is Method.REPORTED
    ):
        rows.append(Row(translate("Explain", "People"), of_words(*figure.events), term_help(Term.PEOPLE)))
        if figure.events_against is not None:
            rows.append(
                Row(
                    translate("Explain", "People, comparator"),
                    of_words(*figure.events_against),
                    term_help(Term.PEOPLE),
                )
            )
        return rows
    if point.n is not None and point.n_against is not None:
        people = translate("Explain", "{n} vs {m}").format(n=number(point.n), m=number(point.n_against))
        rows.append(Row(translate("Explain", "People"), people, term_help(Term.PEOPLE)))
    elif point.n is not None or line.n is not None:
        rows.append(
            Row(translate("Explain", "People"), number(point.n or line.n or 0), term_help(Term.PEOPLE))
        )
    return rows


def _p_words(p: str) -> str:
    """A p value with the locale's decimal mark."""
    return p.replace(".", number(0.5)[1])
