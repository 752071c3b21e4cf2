"""What the inspector says of a cell of the table, of a harm, and of all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from desktop.i18n import elapsed_exactly, interval, named, number
from desktop.kit.citation import vancouver
from desktop.kit.citation_formats import copies
from desktop.kit.explanation import Explanation, Row, Section
from desktop.wording.choices import kind_words, read_words
from desktop.wording.figures import of_words
from desktop.wording.harm_figures import HarmWords, close_interval, close_points, per_hundred, risk_interval
from desktop.wording.harms import emptiness_words, setting_words, severity_words, system_words
from models.catalog import Catalog
from models.effect_table import EffectCell, Placed
from models.evidence import Provenance
from models.risk import Excess, comparator_risk, excess, own_risk
from models.side_effect import Course, Moment, SafetyReport, SideEffect
from models.text import Text

translate = QCoreApplication.translate
_MOST_OTHERS = 12
"""How many other figures of a cell are told one by one."""


class EffectExplainer:
    """Explanations in one language of the side effects of a catalog."""

    def __init__(self, catalog: Catalog, words: HarmWords) -> None:
        self._catalog = catalog
        self._words = words

    # --- a cell of the table ---------------------------------------------------------------------------------

    def cell(self, effect: SideEffect, cell: EffectCell, courses: Iterable[Course]) -> Explanation:
        """The figure that stands in a cell, and the others; or why there is none."""
        treatment = self._catalog.treatment_by_id[cell.treatment]
        family = self._catalog.family_by_id[treatment.family]
        first = cell.first
        sections = [Section(translate("SideEffects", "What it is"), (self._words.text(effect.about),))]
        if first is None:
            sections += self._empty(cell)
            sections += self._gaps(cell.reports)
        else:
            sections += self._who(first, cell.treatment)
            sections += self._care([first])
            sections += self._others(cell)
            sections += self._conflicts(one.figure.fact for one in cell.figures)
            sections += self._gaps([first.report])
        sections += self._times(courses)
        if first is not None:
            sections += self._sources([first.figure.provenance.source])
        return Explanation(
            kicker=translate("Explain", "Selected"),
            title=f"{self._words.text(effect.name)} · {self._words.text(treatment.name)}",
            tone=family.tone,
            rows=() if first is None else tuple(self._rows(first)),
            tags=self._tags(effect, first),
            sections=tuple(sections),
        )

    def _rows(self, placed: Placed) -> Iterator[Row]:
        figure = placed.figure
        own, other = own_risk(figure), comparator_risk(figure)
        if own is None:
            yield Row(translate("SideEffects", "Figure"), self._words.value(figure))
        else:
            told = of_words(*figure.events) if figure.events else self._words.value(figure)
            yield Row(translate("SideEffects", "On treatment"), told)
        if figure.interval is not None:  # the source's own
            yield Row(translate("SideEffects", "95% interval"), interval(*figure.interval))
        elif own is not None and risk_interval(own):
            help_words = _interval_help(own.is_counted_back)
            yield Row(translate("SideEffects", "Of 100, 95% interval"), risk_interval(own), help_words)
        if self._words.change_beside(figure):
            yield Row(translate("SideEffects", "On comparator"), self._words.change_beside(figure))
        if other is not None:
            told = of_words(*figure.events_against) if figure.events_against else _of_100(other.percent)
            yield Row(translate("SideEffects", "On comparator"), told)
            if risk_interval(other):
                help_words = _interval_help(other.is_counted_back)
                yield Row(translate("SideEffects", "Of 100, 95% interval"), risk_interval(other), help_words)
        more = excess(figure)
        if more is not None:
            yield from _excess_rows(more)

    def _tags(self, effect: SideEffect, placed: Placed | None) -> tuple[str, ...]:
        tags = [system_words(effect.system), severity_words(effect.severity)]
        if placed is not None:
            tags += [kind_words(placed.figure.kind), read_words(placed.figure.provenance.read)]
        return tuple(tags)

    def _empty(self, cell: EffectCell) -> Iterator[Section]:
        if cell.why is None:
            return
        told = [_why_told(cell)]
        if cell.said is not None and cell.said.note is not None:
            told.append(self._words.text(cell.said.note))
        told += [self._words.text(report.name) for report in cell.reports]
        words = emptiness_words(cell.why)
        yield Section(words[:1].upper() + words[1:], tuple(told))

    def _who(self, placed: Placed, column: str) -> Iterator[Section]:
        """What was given where that is another dose than the column says, setting, population, dose and time: they
        belong beside every figure."""
        figure, report = placed.figure, placed.report
        told = [named(translate("SideEffects", "Setting"), setting_words(report.setting))]
        if figure.treatment != column:
            told.insert(
                0, named(translate("SideEffects", "Treatment"), self._words.treatment(figure.treatment))
            )
        told.append(named(translate("SideEffects", "Who"), self._words.text(report.population)))
        if report.dose is not None:
            told.append(named(translate("SideEffects", "Dose"), self._words.text(report.dose)))
        over = figure.over or report.over
        if over is not None:
            told.append(named(translate("SideEffects", "Watched for"), elapsed_exactly(over.seconds)))
        if figure.against is not None:
            told.append(named(translate("SideEffects", "Comparator"), self._words.treatment(figure.against)))
        if figure.detail is not None:
            told.append(named(translate("SideEffects", "Counted"), self._words.text(figure.detail)))
        if report.threshold is not None:
            pattern = translate("SideEffects", "The source lists effects from {n}% on.")
            told.append(pattern.format(n=number(report.threshold)))
        yield Section(translate("SideEffects", "In whom"), tuple(told))

    def _care(self, placed: Iterable[Placed]) -> Iterator[Section]:
        told = dict.fromkeys(
            words
            for one in placed
            for words in self.cautions(one.figure.caution, one.figure.provenance, one.report)
        )
        if told:
            yield Section(translate("Explain", "Read with care"), tuple(told))

    def cautions(self, own: Text | None, provenance: Provenance, report: SafetyReport) -> Iterator[str]:
        """What to be careful about in a figure or a moment: its own, its report's and its source's, where it was read
        if not in the source, and how it was computed."""
        source = self._catalog.source_by_id[provenance.source]
        for caution in (own, report.caution, source.caution):
            if caution is not None:
                yield self._words.text(caution)
        if provenance.read_at is not None:
            pattern = translate("SideEffects", "Reported second-hand; read in: {place}.")
            yield pattern.format(place=self._words.text(provenance.read_at))
        if provenance.formula is not None:
            pattern = translate("SideEffects", "Computed from the source: {formula}.")
            yield pattern.format(formula=self._words.text(provenance.formula).rstrip("."))

    def _others(self, cell: EffectCell) -> Iterator[Section]:
        others = cell.figures[1:]
        if not others:
            return
        told = [self._words.line(one, cell.treatment) for one in others[:_MOST_OTHERS]]
        if len(others) > _MOST_OTHERS:
            told.append(translate("Explain", "and {n} more").format(n=number(len(others) - _MOST_OTHERS)))
        yield Section(translate("SideEffects", "Other figures of the same"), tuple(told))

    def _conflicts(self, facts: Iterable[str]) -> Iterator[Section]:
        notes = dict.fromkeys(
            self._words.text(conflict.note)
            for fact in facts
            for conflict in self._catalog.conflicts_by_fact.get(fact, ())
        )
        if notes:
            yield Section(translate("Explain", "Sources disagree"), tuple(notes))

    def _gaps(self, reports: Iterable[SafetyReport]) -> Iterator[Section]:
        """What was looked for in these reports and not found."""
        told = dict.fromkeys(self._words.text(gap) for report in reports for gap in report.gaps)
        if told:
            yield Section(translate("Explain", "Looked for and not found"), tuple(told))

    def _times(self, courses: Iterable[Course]) -> Iterator[Section]:
        told = [self.course(course) for course in courses]
        if told:
            yield Section(translate("SideEffects", "When"), tuple(told))

    def course(self, course: Course) -> str:
        """When an effect comes and goes, in a line."""
        parts = [
            part
            for part in (
                self._moment(translate("SideEffects", "begins: {time}"), course.onset),
                self._moment(translate("SideEffects", "strongest: {time}"), course.peak),
                self._moment(translate("SideEffects", "gone: {time}"), course.end),
            )
            if part
        ]
        told = named(self._words.treatment(course.treatment), ", ".join(parts))
        note = self._words.text(course.note)
        return f"{told}. {note}" if note else told

    def _moment(self, pattern: str, moment: Moment | None) -> str:
        if moment is None:
            return ""
        told = pattern.format(time=elapsed_exactly(moment.at.seconds))
        return f"{told} ({self._words.text(moment.detail)})" if moment.detail is not None else told

    def _sources(self, sources: Iterable[str]) -> Iterator[Section]:
        for place, source_id in enumerate(dict.fromkeys(sources)):
            source = self._catalog.source_by_id[source_id]
            heading = "" if place else translate("Explain", "Where this comes from")
            yield Section(heading, (f"{vancouver(source)} ({read_words(source.read)})",), copies(source))

    # --- a course, and a harm --------------------------------------------------------------------------------

    def course_alone(self, effect: SideEffect, report: SafetyReport, course: Course) -> Explanation:
        """One bar of the times."""
        treatment = self._catalog.treatment_by_id[course.treatment]
        rows = [
            Row(name, elapsed_exactly(moment.at.seconds))
            for name, moment in (
                (translate("SideEffects", "Begins"), course.onset),
                (translate("SideEffects", "Strongest"), course.peak),
                (translate("SideEffects", "Gone"), course.end),
            )
            if moment is not None
        ]
        told = [
            named(translate("SideEffects", "Setting"), setting_words(report.setting)),
            named(translate("SideEffects", "Who"), self._words.text(report.population)),
        ]
        if report.dose is not None:
            told.append(named(translate("SideEffects", "Dose"), self._words.text(report.dose)))
        if course.note is not None:
            told.append(self._words.text(course.note))
        told += [self._words.text(moment.detail) for moment in course.moments if moment.detail is not None]
        sections = [
            Section(translate("SideEffects", "What it is"), (self._words.text(effect.about),)),
            Section(translate("SideEffects", "In whom"), tuple(dict.fromkeys(told))),
        ]
        cautions = [
            words
            for moment in course.moments
            for words in self.cautions(moment.caution, moment.provenance, report)
        ]
        if cautions:
            sections.append(Section(translate("Explain", "Read with care"), tuple(dict.fromkeys(cautions))))
        sections += self._conflicts(moment.fact for moment in course.moments)
        sections += self._gaps([report])
        sections += self._sources(moment.provenance.source for moment in course.moments)
        return Explanation(
            kicker=translate("Explain", "Selected"),
            title=f"{self._words.text(effect.name)} · {self._words.text(treatment.name)}",
            tone=self._catalog.family_by_id[treatment.family].tone,
            rows=tuple(rows),
            tags=tuple(dict.fromkeys(read_words(moment.provenance.read) for moment in course.moments)),
            sections=tuple(sections),
        )

    def harm(self, effect: SideEffect, placed: list[Placed]) -> Explanation:
        """A serious or rare harm, or one of misuse, with every figure and its source."""
        sections = [Section(translate("SideEffects", "What it is"), (self._words.text(effect.about),))]
        for one in placed:
            told = [
                self._words.line(one, one.figure.treatment),
                named(translate("SideEffects", "Setting"), setting_words(one.report.setting)),
                named(translate("SideEffects", "Who"), self._words.text(one.report.population)),
            ]
            if one.report.dose is not None:
                told.append(named(translate("SideEffects", "Dose"), self._words.text(one.report.dose)))
            sections.append(Section(self._words.treatment(one.figure.treatment), tuple(told)))
        sections += self._care(placed)
        sections += self._conflicts(one.figure.fact for one in placed)
        sections += self._gaps(one.report for one in placed)
        sections += self._sources(one.figure.provenance.source for one in placed)
        return Explanation(
            kicker=translate("Explain", "Selected"),
            title=self._words.text(effect.name),
            tags=(system_words(effect.system), severity_words(effect.severity)),
            sections=tuple(sections),
        )


def _of_100(percent: float) -> str:
    return translate("SideEffects", "{n} of 100").format(n=per_hundred(percent))


def _interval_help(is_counted_back: bool) -> str:
    if is_counted_back:
        return translate(
            "SideEffects", "Worked out here (Wilson), from people counted back from the printed percentage."
        )
    return translate("SideEffects", "Worked out here from the counts (Wilson).")


def _excess_rows(more: Excess) -> Iterator[Row]:
    points = translate("SideEffects", "{n} of 100").format(n=number(close_points(more.points), signed=True))
    help_words = (
        translate(
            "SideEffects",
            "Treatment minus comparator in the same people, worked out here: without who had it both times it has no "
            "interval.",
        )
        if more.is_same_people
        else translate("SideEffects", "Treatment minus comparator, worked out here.")
    )
    yield Row(translate("SideEffects", "Difference"), points, help_words)
    if more.low is not None and more.high is not None:
        ends = close_interval(more.low, more.high, more.points)
        help_words = translate("SideEffects", "Newcombe's interval of the difference, worked out here.")
        yield Row(translate("SideEffects", "Difference, 95% interval"), ends, help_words)
    needed = more.number_needed
    name = (
        translate("SideEffects", "Number needed to harm")
        if more.points >= 0
        else translate("SideEffects", "Number treated for one fewer")
    )
    if needed is not None:
        help_words = translate(
            "SideEffects",
            "So many people are treated for one more (or one fewer) to have it: one over the difference.",
        )
        told, fewest, most = (number(value, 1 if value < 10 else 0) for value in needed)
        between = translate("Number", "{low} to {high}").format(low=fewest, high=most)
        yield Row(name, f"{told} [{between}]", help_words)
    elif more.low is not None:
        help_words = translate("SideEffects", "The interval of the difference holds zero.")
        yield Row(name, translate("SideEffects", "no clear difference"), help_words)


def _why_told(cell: EffectCell) -> str:
    """Why a cell is empty, in a sentence."""
    if cell.said is not None:
        return translate("SideEffects", "The sources that were read say why there is no figure:")
    if cell.reports and cell.threshold:
        pattern = translate(
            "SideEffects",
            "It does not stand in what was read, where effects are listed from {n}% of people on:",
        )
        return pattern.format(n=number(cell.threshold))
    if cell.reports:
        return translate("SideEffects", "It does not stand in what was read:")
    return translate(
        "SideEffects",
        "Nobody has looked for it in the sources yet. That says nothing about how often it happens.",
    )
