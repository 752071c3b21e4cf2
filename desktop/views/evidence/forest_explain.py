"""What the inspector says of a forest plot: what the trials add up to, of each trial, and of published values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.i18n import elapsed_exactly, named, number, percent
from desktop.kit.citation import vancouver
from desktop.kit.citation_formats import copies
from desktop.kit.explanation import Explanation, Row, Section
from desktop.views.evidence.forest_basis import basis_of, came_about
from desktop.views.evidence.forest_numbers import (
    effect_words,
    ends_words,
    p_words,
    variance_words,
    with_interval,
)
from desktop.views.evidence.forest_of import (
    POOLED,
    PREDICTION,
    PUBLISHED,
    missing_told,
    people_words,
    pooled_name,
    published_name,
    shown_interval,
)
from desktop.views.evidence.forest_terms import Term, term_help
from desktop.views.evidence.forest_verdict import answer, remarks
from desktop.views.evidence.forest_words import (
    GROUPED_BY,
    asked_name,
    grade_help,
    grade_name,
    interval_short,
    measure_help,
    method_name,
)
from desktop.views.evidence.shown_forest import Shown
from desktop.wording.choices import design_words, kind_words, read_words
from desktop.wording.figures import FigureWords
from models.catalog import Place
from models.evidence import Figure, Kind, Source
from models.forest import Choice, IntervalChoice, Published, pooled_rows
from models.forest import Row as TrialRow
from models.point import Method
from models.pooling import Pooled
from models.question import Rating

translate = QCoreApplication.translate


class ForestExplainer:
    """Explanations of one plot, in one language."""

    def __init__(self, shown: Shown, pooled: Pooled | None) -> None:
        self._shown = shown
        self._pooled = pooled
        self._words = FigureWords(shown.catalog, shown.language)

    def line(self, line: str) -> Explanation:
        """Of the line of that id, as it is drawn; of the whole plot where it is a total or is drawn no longer."""
        for published in self._shown.forest.published:
            if line == f"{PUBLISHED}{published.figure.fact}":
                return self._published(published)
        basis = basis_of(self._shown).get(line)
        if basis is not None and basis.row is not None:
            return self._trial(basis.row)
        if basis is not None and basis.pooled is not None and line not in (POOLED, PREDICTION):
            part = basis.pooled
            return ForestExplainer(part, pooled_rows(part.counted, part.choice)).part(basis.name)
        return self.whole()

    # --- all of it -------------------------------------------------------------------------------------------

    def whole(self) -> Explanation:
        """What the trials add up to, how sure that is, and what others found."""
        shown, pooled = self._shown, self._pooled
        question = shown.forest.asked.question
        sections = [self._remark(), *self._ratings(), self._beside(), self._care(), self._open()]
        return Explanation(
            kicker=translate("Forest", "Pooled here"),
            title=pooled_name(shown.choice, pooled),
            subtitle=shown.text(question.name),
            tone=shown.tone(),
            rows=tuple(self._numbers()),
            tags=(kind_words(Kind.COMPUTED), method_name(shown.choice.method), self._interval_used()),
            sections=tuple(section for section in sections if section is not None),
        )

    def part(self, name: str) -> Explanation:
        """What the counted trials add up to, where they are pooled in one line of a larger plot, of that ``name``."""
        shown, pooled = self._shown, self._pooled
        facts = [fact for row in shown.counted if row.effect is not None for fact in row.effect.facts]
        figures = [shown.catalog.place_by_fact[fact].figure for fact in dict.fromkeys(facts)]
        used = (method_name(shown.choice.method), self._interval_used())
        sections = (self._remark(), self._pooled_trials(), self._care(), self._from(figures))
        return Explanation(
            kicker=translate("Forest", "Pooled here"),
            title=name,
            subtitle=shown.text(shown.forest.asked.question.name),
            tone=shown.tone(),
            rows=tuple(self._numbers()),
            tags=(kind_words(Kind.COMPUTED), *(used if pooled is not None and pooled.k > 1 else ())),
            sections=sections,
        )

    def _pooled_trials(self) -> Section:
        """Each trial that was pooled, with its effect and what a reader has to know of it."""
        shown, told = self._shown, []
        for row in shown.counted:
            if row.effect is not None:
                effect = with_interval(shown.measure, row.effect.effect, *row.effect.interval)
                words = ". ".join((effect, *shown.cautions(row.effect.facts)))
                told.append(named(shown.trial_name(row.trial), words))
        return Section(translate("Forest", "Trials"), tuple(told))

    def _interval_used(self) -> str:
        return interval_short(shown_interval(self._shown, self._pooled))

    def _numbers(self) -> Iterable[Row]:
        shown, pooled = self._shown, self._pooled
        of = translate("Forest", "{n} of {m}").format(
            n=number(pooled.k if pooled else 0), m=number(shown.asked_trials)
        )
        if pooled is None:
            yield Row(translate("Forest", "Trials"), of, term_help(Term.TRIALS))
            return
        measure = shown.measure
        yield Row(
            asked_name(shown.forest.asked), effect_words(measure, pooled.estimate), measure_help(measure)
        )
        yield Row(
            translate("Forest", "95% interval"),
            ends_words(measure, pooled.low, pooled.high),
            term_help(Term.INTERVAL),
        )
        if pooled.prediction_low is not None and pooled.prediction_high is not None:
            ends = ends_words(measure, pooled.prediction_low, pooled.prediction_high)
            yield Row(translate("Forest", "Prediction"), ends, term_help(Term.PREDICTION))
        yield Row(translate("Forest", "Trials"), of, term_help(Term.TRIALS))
        if pooled.k > 1:
            yield from self._heterogeneity(pooled)

    def _heterogeneity(self, pooled: Pooled) -> Iterable[Row]:
        if self._shown.choice.method != "FE":
            yield Row("τ²", variance_words(pooled.tau2), term_help(Term.TAU2))
            if pooled.tau2_low is not None and pooled.tau2_high is not None:
                pattern = translate("Forest", "[{low}, {high}]")
                ends = pattern.format(
                    low=variance_words(pooled.tau2_low), high=variance_words(pooled.tau2_high)
                )
                yield Row(translate("Forest", "τ², 95% interval"), ends, term_help(Term.TAU2_INTERVAL))
        yield Row("I²", percent(pooled.i2, 0), term_help(Term.I2))
        yield Row("H²", number(pooled.h2, 2), term_help(Term.H2))
        told = translate("Forest", "{q}, {p}").format(q=number(pooled.q, 2), p=p_words(pooled.q_p))
        yield Row("Q", told, term_help(Term.Q))

    def _remark(self) -> Section:
        shown = self._shown
        normal = pooled_rows(shown.counted, Choice(shown.choice.method, IntervalChoice.NORMAL))
        told = (answer(shown, self._pooled), *remarks(shown, self._pooled, normal))
        return Section(translate("Forest", "The answer"), told)

    def _ratings(self) -> Iterable[Section]:
        for rating in self._shown.forest.ratings:
            yield Section(grade_name(rating.grade).capitalize(), tuple(self._rating(rating)))
        if not self._shown.forest.ratings:
            told = translate("Forest", "Nobody has rated this answer yet.")
            yield Section(translate("Forest", "How certain"), (told,))

    def _rating(self, rating: Rating) -> Iterable[str]:
        shown = self._shown
        yield grade_help(rating.grade)
        if rating.by is None:
            yield translate("Forest", "Rated with GRADE’s words by the editors of this content.")
        else:
            source = shown.catalog.source_by_id[rating.by]
            yield translate("Forest", "Rated by: {source}").format(source=vancouver(source))
            yield translate(
                "Forest",
                "It rates its own pooled result, which stands beside the trials that could be read here.",
            )
        yield shown.text(rating.because)
        yield named(translate("Forest", "What would change it"), shown.text(rating.would_change))
        yield translate("Forest", "A rating does not follow the boxes that you tick.")

    def _beside(self) -> Section | None:
        shown = self._shown
        told = []
        for one in shown.forest.published:
            value = with_interval(shown.measure, one.effect, one.low, one.high)
            words = " ".join((*shown.cautions((one.figure.fact,)), shown.text(one.differs)))
            told.append(named(published_name(shown, one), f"{value}. {words}"))
        return Section(translate("Forest", "Published beside it"), tuple(told)) if told else None

    def _care(self) -> Section:
        shown = self._shown
        told = [
            translate(
                "Forest",
                "This is no systematic review: only trials whose figures could be read are here. A published pooled "
                "value may rest on more of them.",
            ),
            translate(
                "Forest",
                "Trials of different treatments were never compared head to head: each plot stands alone.",
            ),
        ]
        if shown.analysis in GROUPED_BY:
            told.append(
                translate(
                    "Forest",
                    "Subgroups are compared across trials, not by chance: a difference between them may come from "
                    "anything else that sets the trials apart.",
                )
            )
        return Section(translate("Explain", "Read with care"), tuple(told))

    def _open(self) -> Section | None:
        """What is open about this question."""
        shown = self._shown
        asked = shown.forest.asked.question.id
        told = [
            shown.text(unknown.question) for unknown in shown.catalog.unknowns if asked in unknown.questions
        ]
        return Section(translate("Explain", "Open questions"), tuple(told)) if told else None

    # --- a trial ---------------------------------------------------------------------------------------------

    def _trial(self, row: TrialRow) -> Explanation:
        shown = self._shown
        trial = shown.catalog.trial_by_id[row.trial]
        places = self._places(row)
        source = shown.catalog.source_by_id[trial.source]
        origin = self._from([place.figure for place in places], source)
        sections = [self._why(row), self._worked_out(row, places), origin]
        sections += [self._trial_care(row, places), self._unknown(row)]
        read = dict.fromkeys(read_words(place.figure.provenance.read) for place in places)
        is_reported = (
            all(one.method is Method.REPORTED for one in row.effect.contrasts) if row.effect else True
        )
        is_computed = row.effect is not None and (len(row.effect.contrasts) > 1 or not is_reported)
        kind = [kind_words(Kind.COMPUTED if is_computed else Kind.OBSERVED)] if row.effect else []
        return Explanation(
            kicker=translate("Forest", "Trial"),
            title=shown.text(trial.name),
            subtitle=self._arms(row),
            tone=shown.tone(),
            rows=tuple(self._trial_numbers(row)),
            tags=(*kind, design_words(trial.design), *read),
            sections=tuple(section for section in sections if section is not None),
        )

    def _places(self, row: TrialRow) -> list[Place]:
        facts = row.effect.facts if row.effect is not None else ()
        return [self._shown.catalog.place_by_fact[fact] for fact in facts]

    def _arms(self, row: TrialRow) -> str:
        if row.effect is None:
            return ""
        shown, trial = self._shown, self._shown.catalog.trial_by_id[row.trial]
        arms, comparators = [], []
        for contrast in row.effect.contrasts:
            arm, against = trial.arm(contrast.arm), trial.arm(contrast.against)
            arms.append(shown.text(arm.name) or shown.treatment_name(arm.treatment))
            comparators.append(shown.treatment_name(against.treatment))
        return translate("Forest", "{arms} against {comparator}").format(
            arms=", ".join(dict.fromkeys(arms)), comparator=", ".join(dict.fromkeys(comparators))
        )

    def _trial_numbers(self, row: TrialRow) -> Iterable[Row]:
        shown, effect = self._shown, row.effect
        if effect is None:
            return
        measure = shown.measure
        yield Row(asked_name(shown.forest.asked), effect_words(measure, effect.effect), measure_help(measure))
        yield Row(
            translate("Forest", "95% interval"),
            ends_words(measure, *effect.interval),
            term_help(Term.INTERVAL),
        )
        ids = [one.id for one in shown.counted]
        if row.id in ids and self._pooled is not None:
            weight = percent(self._pooled.weights[ids.index(row.id)], 0)
            yield Row(translate("Forest", "Weight"), weight, term_help(Term.WEIGHT))
            rest = pooled_rows([one for one in shown.counted if one.id != row.id], shown.choice)
            if rest is not None:
                told = with_interval(measure, rest.estimate, rest.low, rest.high)
                yield Row(translate("Forest", "Pooled without it"), told, term_help(Term.WITHOUT))
        yield Row(translate("Forest", "People"), people_words(shown, row))
        if effect.scale is not None:
            yield self._scale(effect.scale)
        times = dict.fromkeys(elapsed_exactly(contrast.at) for contrast in effect.contrasts)
        yield Row(translate("Forest", "Measured after"), ", ".join(times))

    def _why(self, row: TrialRow) -> Section | None:
        if row.missing is None:
            return None
        return Section(translate("Forest", "Why it does not count"), (missing_told(self._shown, row),))

    def _worked_out(self, row: TrialRow, places: list[Place]) -> Section | None:
        if row.effect is None:
            return None
        told = came_about(row.effect)
        figures = tuple(self._words.figure(place) for place in places)
        return Section(translate("Forest", "How it was worked out"), told + figures)

    def _trial_care(self, row: TrialRow, places: list[Place]) -> Section | None:
        shown = self._shown
        trial = shown.catalog.trial_by_id[row.trial]
        source = shown.catalog.source_by_id[trial.source]
        told = [shown.text(place.figure.caution) for place in places]
        told += [shown.text(trial.caution), shown.text(source.caution)]
        if trial.blinding is not None:
            told.append(named(translate("Forest", "Blinding"), shown.text(trial.blinding)))
        if trial.population is not None:
            told.append(named(translate("Forest", "People"), shown.text(trial.population)))
        told = list(dict.fromkeys(words for words in told if words))
        return Section(translate("Explain", "Read with care"), tuple(told)) if told else None

    def _unknown(self, row: TrialRow) -> Section | None:
        gaps = [self._shown.text(gap) for gap in self._shown.catalog.trial_by_id[row.trial].gaps]
        return Section(translate("Explain", "Looked for and not found"), tuple(gaps)) if gaps else None

    # --- a published value -----------------------------------------------------------------------------------

    def _published(self, published: Published) -> Explanation:
        shown, figure = self._shown, published.figure
        place = shown.catalog.place_by_fact[figure.fact]
        source = shown.catalog.source_by_id[figure.provenance.source]
        measure = shown.measure
        rows = [
            Row(
                asked_name(shown.forest.asked), effect_words(measure, published.effect), measure_help(measure)
            )
        ]
        if published.low is not None and published.high is not None:
            ends = ends_words(measure, published.low, published.high)
            rows.append(Row(translate("Forest", "95% interval"), ends, term_help(Term.INTERVAL)))
        if published.trials:
            rows.append(Row(translate("Forest", "Trials"), number(published.trials)))
        rows.append(self._scale(figure.scale))
        time = translate("Forest", "not named") if figure.at is None else elapsed_exactly(figure.at.seconds)
        rows.append(Row(translate("Forest", "Measured after"), time))
        told = [
            shown.text(figure.caution),
            shown.text(place.synthesis.caution if place.synthesis else None),
            shown.text(source.caution),
            shown.text(place.synthesis.note if place.synthesis else None),
        ]
        care = tuple(dict.fromkeys(words for words in told if words))
        sections = [
            Section(translate("Forest", "Why it may differ"), (shown.text(published.differs),)),
            self._from([figure]),
        ]
        if care:
            sections.append(Section(translate("Explain", "Read with care"), care))
        return Explanation(
            kicker=translate("Forest", "Published pooled value"),
            title=published_name(shown, published),
            tone=shown.tone(),
            rows=tuple(rows),
            tags=(translate("Forest", "published"), read_words(figure.provenance.read)),
            sections=tuple(sections),
        )

    # --- of both ---------------------------------------------------------------------------------------------

    def _scale(self, scale: str | None) -> Row:
        name = translate("Forest", "Scale")
        if scale is None:
            return Row(name, translate("Forest", "not named"))
        full = self._shown.text(self._shown.catalog.scale_by_id[scale].name)
        return Row(name, self._shown.scale_name(scale), full)

    def _from(self, figures: Sequence[Figure], otherwise: Source | None = None) -> Section:
        """The sources of these figures, where in them they were read, and their facts; without a figure, another
        source."""
        shown = self._shown
        ids = dict.fromkeys(figure.provenance.source for figure in figures)
        sources = [shown.catalog.source_by_id[name] for name in ids]
        if not sources and otherwise is not None:
            sources = [otherwise]
        told = [vancouver(source) for source in sources]
        for figure in figures:
            read_at = shown.text(figure.provenance.read_at)
            if read_at:
                told.append(translate("Explain", "Read in: {place}.").format(place=read_at.rstrip(".")))
        if figures:
            facts = ", ".join(figure.fact for figure in figures)
            told.append(translate("Explain", "Fact: {facts}").format(facts=facts))
        offered = tuple(copy for source in sources for copy in copies(source))
        return Section(translate("Explain", "Where this comes from"), tuple(dict.fromkeys(told)), offered)
