"""What the inspector says of one source, of several, and of all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.i18n import elapsed_exactly, listed, named, number
from desktop.kit.citation import cut_words, short_citation, unconfirmed_words, vancouver
from desktop.kit.citation_formats import copies
from desktop.kit.explanation import Explanation, Row, Section
from desktop.views.evidence.source_uses import Uses
from desktop.views.evidence.source_words import SourceWords
from desktop.wording.choices import read_in, read_words, source_kind_words
from desktop.wording.figures import FigureWords
from desktop.wording.harm_figures import HarmWords
from models.catalog import Catalog, Place
from models.evidence import Source

translate = QCoreApplication.translate
_MOST = 20
"""How many figures, and how many citations, are told one by one."""
_MOST_TO_COPY = 60
"""As many are offered to copy: a longer list belongs in a file."""


class SourceExplainer:
    """Explanations in one language of the sources of a catalog."""

    def __init__(self, catalog: Catalog, uses: dict[str, Uses], words: SourceWords, language: str) -> None:
        self._catalog = catalog
        self._uses = uses
        self._words = words
        self._figures = FigureWords(catalog, language)
        self._harm_words = HarmWords(catalog, language)

    # --- one -------------------------------------------------------------------------------------------------

    def one(self, source: Source) -> Explanation:
        """Its citation, what is taken from it and how that was read, what to be careful about, who disagrees."""
        uses = self._uses[source.id]
        sections = (
            self._citation(source),
            self._taken(uses),
            self._harms(uses),
            self._steps(uses),
            self._guidance(uses),
            self._cells(uses),
            self._read_elsewhere(uses),
            self._disagreement(source, uses),
            self._care(source, uses),
        )
        rows = (
            Row(translate("Sources", "Figures"), number(len(uses.figures))),
            Row(translate("Sources", "Side effects"), number(len(uses.harms) + len(uses.courses))),
            Row(translate("Sources", "Steps of the routes"), number(len(uses.steps))),
        )
        return Explanation(
            kicker=translate("Explain", "Source"),
            title=short_citation(source),
            subtitle=(source.title or "") if source.authors else "",
            rows=rows,
            tags=(source_kind_words(source.kind), read_words(source.read)),
            sections=tuple(section for section in sections if section is not None),
        )

    @staticmethod
    def _citation(source: Source) -> Section:
        told = (vancouver(source), cut_words(source), unconfirmed_words(source))
        return Section(translate("Explain", "Citation"), tuple(part for part in told if part), copies(source))

    def _taken(self, uses: Uses) -> Section:
        heading = translate("Explain", "Figures taken from it")
        if not uses.is_used:
            told = translate(
                "Sources",
                "Nothing on the screen rests on it yet: it is kept for what the program does not show so far.",
            )
            return Section(heading, (told,))
        if not uses.figures:
            return Section(heading, (_instead(uses),))
        shown = [self._figure(place) for place in uses.figures[:_MOST]]
        if len(uses.figures) > _MOST:
            shown.append(translate("Explain", "and {n} more").format(n=number(len(uses.figures) - _MOST)))
        return Section(heading, tuple(shown))

    def _figure(self, place: Place) -> str:
        owner = place.trial or place.synthesis
        told = self._figures.figure(place)
        return told if owner is None else f"{self._words.text(owner.name)} · {told}"

    def _harms(self, uses: Uses) -> Section | None:
        """Figures of harm, each with its effect and treatment, and how many times of side effects."""
        told = []
        for placed in uses.harms[:_MOST]:
            effect = self._words.text(self._catalog.effect_by_id[placed.figure.effect].name)
            told.append(named(effect, self._harm_words.of_treatment(placed)))
        if len(uses.harms) > _MOST:
            told.append(translate("Explain", "and {n} more").format(n=number(len(uses.harms) - _MOST)))
        for course in uses.courses:
            effect = self._words.text(self._catalog.effect_by_id[course.effect].name)
            whose = self._harm_words.treatment(course.treatment)
            times = ", ".join(elapsed_exactly(moment.at.seconds) for moment in course.moments)
            told.append(named(f"{effect}, {whose}", times))
        return Section(translate("Sources", "Side effects"), tuple(told)) if told else None

    def _steps(self, uses: Uses) -> Section | None:
        told = [
            named(self._words.text(pathway.name), self._words.text(step.title))
            for pathway, step in uses.steps
        ]
        heading = translate("Sources", "Steps of the routes")
        return Section(heading, tuple(told)) if told else None

    def _guidance(self, uses: Uses) -> Section | None:
        told = [
            f"{self._words.text(report.says)} [{read_words(report.read)}]" for report in uses.reports[:_MOST]
        ]
        return Section(translate("Sources", "Guidance"), tuple(told)) if told else None

    def _cells(self, uses: Uses) -> Section | None:
        """The cells of the table to compare that rest on it and on no figure of the pack."""
        told = []
        for aspect, entry in uses.cells[:_MOST]:
            family = self._words.text(self._catalog.family_by_id[entry.family].name)
            row = f"{self._words.text(aspect.name)}, {family}"
            told.append(named(row, self._words.text(entry.text)) if entry.text is not None else row)
        return Section(translate("Sources", "Compare"), tuple(told)) if told else None

    def _read_elsewhere(self, uses: Uses) -> Section | None:
        """How its figures were read, where that says more than how the source was."""
        reads = Counter(place.figure.provenance.read for place in uses.figures)
        told = [named(read_words(read), number(n)) for read, n in reads.most_common()]
        told = [listed(told)] if len(reads) > 1 else []
        places = {place.figure.provenance.read_at: None for place in uses.figures}
        told += [
            translate("Explain", "Read in: {place}.").format(place=self._words.text(read_at).rstrip("."))
            for read_at in places
            if read_at is not None
        ]
        computed = sum(place.figure.provenance.formula is not None for place in uses.figures)
        if computed:
            told.append(
                translate("Sources", "Computed here from what the source gives: {n} of the figures.").format(
                    n=number(computed)
                )
            )
        return Section(translate("Sources", "How its figures were read"), tuple(told)) if told else None

    def _disagreement(self, source: Source, uses: Uses) -> Section | None:
        told: dict[str, None] = {}
        for conflict in uses.conflicts:
            told[self._words.text(conflict.note)] = None
            for fact in conflict.facts:
                place = self._catalog.place_by_fact.get(fact)
                if place is not None:
                    other = self._catalog.source_by_id[place.figure.provenance.source]
                    who = translate("Sources", "this source") if other is source else short_citation(other)
                    told[f"{self._figures.figure(place)} ({who})"] = None
        return Section(translate("Explain", "Sources disagree"), tuple(told)) if told else None

    def _care(self, source: Source, uses: Uses) -> Section | None:
        own = () if source.caution is None else (source.caution,)
        told = dict.fromkeys(self._words.text(caution) for caution in (*own, *uses.cautions()))
        return Section(translate("Explain", "Read with care"), tuple(told)) if told else None

    # --- several, and all ------------------------------------------------------------------------------------

    def several(self, sources: Sequence[Source]) -> Explanation:
        """A reading list: the citations, to copy together."""
        told = [vancouver(source) for source in sources[:_MOST]]
        if len(sources) > _MOST:
            told.append(translate("Explain", "and {n} more").format(n=number(len(sources) - _MOST)))
        offered = copies(*sources) if len(sources) <= _MOST_TO_COPY else ()
        if not offered:
            told.append(translate("Sources", "So many are not copied but saved: with the button, or Ctrl+S."))
        figures = sum(len(self._uses[source.id].figures) for source in sources)
        return Explanation(
            kicker=translate("Sources", "Selected sources"),
            title=translate("Sources", "{n} sources").format(n=number(len(sources))),
            rows=(Row(translate("Sources", "Figures"), number(figures)),),
            sections=(Section(translate("Sources", "Citations"), tuple(told), offered),),
        )

    def every(self) -> Explanation:
        """What the program rests on as a whole, how that was read, and how to cite it."""
        sources, uses = self._catalog.sources, self._uses
        giving = sum(bool(uses[source.id].figures) for source in sources)
        steps = sum(bool(uses[source.id].steps) for source in sources)
        idle = sum(not uses[source.id].is_used for source in sources)
        rows = (
            Row(translate("Sources", "Sources"), number(len(sources))),
            Row(translate("Sources", "that give figures"), number(giving)),
            Row(translate("Sources", "that steps of the routes rest on"), number(steps)),
            Row(
                translate("Sources", "of which nothing is shown yet"),
                number(idle),
                translate("Sources", "They are kept for what the program does not show so far."),
            ),
        )
        return Explanation(
            kicker=translate("Sources", "All sources"),
            title=translate("Sources", "What the program rests on"),
            rows=rows,
            sections=(self._how_read(), self._doubts(), self._how_to_cite()),
        )

    def _how_read(self) -> Section:
        reads = Counter(source.read for source in self._catalog.sources)
        counts = listed(named(read_in(read), number(n)) for read, n in reads.most_common())
        told = translate(
            "Sources",
            "An abstract says less than the paper, and another work may repeat it wrongly: where a figure was not read "
            "in the source itself, it says so.",
        )
        return Section(translate("Sources", "What of them was read"), (counts, told))

    def _doubts(self) -> Section:
        sources = self._catalog.sources
        unsure = sum(bool(source.unconfirmed) for source in sources)
        disputed = sum(bool(self._uses[source.id].conflicts) for source in sources)
        return Section(
            translate("Sources", "What is in doubt"),
            (
                translate(
                    "Sources",
                    "Sources whose citation could not be confirmed whole: {n}. What is in doubt is left out, never "
                    "guessed.",
                ).format(n=number(unsure)),
                translate(
                    "Sources",
                    "Sources with a figure that another figure contradicts: {n}. Each says which, and why.",
                ).format(n=number(disputed)),
            ),
        )

    @staticmethod
    def _how_to_cite() -> Section:
        return Section(
            translate("Sources", "To cite"),
            (
                translate(
                    "Sources",
                    "Select a source to read its citation and copy it in Vancouver or APA style. Select several with "
                    "Ctrl or Shift to copy or save them together. With fewer than two selected, all that are listed "
                    "are saved.",
                ),
            ),
        )


def _instead(uses: Uses) -> str:
    """What rests on a source of which no figure stands on the Timeline or in the trials."""
    if uses.harms or uses.courses:
        return translate("Sources", "None: side effects rest on it.")
    if uses.steps:
        return translate("Sources", "None: steps of the routes rest on it.")
    if uses.reports:
        return translate("Sources", "None: the guidance rests on it.")
    return translate("Sources", "None: cells of the table to compare rest on it.")
