"""What is asked of the trials: the question, the time, the outcome, how they are pooled, and which are taken out."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from math import inf

from desktop.views.evidence.forest_words import GROUPED_BY, Analysis
from desktop.views.evidence.shown_forest import Shown
from models.catalog import Catalog
from models.contrast import EffectMeasure
from models.forest import (
    RECOMMENDED,
    Asked,
    Choice,
    Forest,
    IntervalChoice,
    asked_of,
    forest,
    grouped,
)
from models.playback import Playhead
from models.pooling import Method, Pooled
from models.question import AskedTime, Outcome, Question

_SAME_PLACE = 1e-9


class AskedForest:
    """The state of the page, and what follows from it; what follows is worked out when it is asked for.

    A trial that is taken out of a question stays out at every time and for every outcome of it, until it is taken in.
    """

    def __init__(self, catalog: Catalog, question: str | None = None) -> None:
        self.catalog = catalog
        families = {family.id: order for order, family in enumerate(catalog.families)}
        self.questions = tuple(sorted(catalog.questions, key=lambda one: families[self._family(one)]))
        self.question = catalog.question_by_id[question] if question is not None else self.questions[0]
        self.analysis = Analysis.ALL
        self.choice: Choice = RECOMMENDED
        self._out: dict[str, frozenset[str]] = {}
        self._wanted: str | None = None
        self._times = _TimesWithTrials(catalog)
        self._rests, self._is_chosen = True, False
        self.time = self._times.best(self.question)
        self._forget()

    def _family(self, question: Question) -> str:
        return self.catalog.treatment_by_id[question.treatments[0]].family

    # --- what follows ----------------------------------------------------------------------------------------

    def _forget(self) -> None:
        for name in ("offered", "asked", "forest", "other_times", "analyses", "pooled", "pooled_normally"):
            self.__dict__.pop(name, None)

    @cached_property
    def offered(self) -> tuple[Asked, ...]:
        """What can be asked at this time."""
        return self._times.offered(self.question, self.time)

    @cached_property
    def asked(self) -> Asked:
        """What is asked: what the reader wanted last, else what the question opens with.

        Where this time has not got it, it is the same outcome by another measure; else the first that it has.

        Where nothing answers then, it is what another time of the question has: the plot says why each trial has none.
        """
        offered = self.offered or tuple(
            replace(asked, time=self.time)
            for time in self.question.times
            for asked in self._times.offered(self.question, time)
        )
        first = next(iter(self._times.offered(self.question, self._times.best(self.question))), None)
        opening = None if first is None else self.key_of(first)
        for wanted in filter(None, (self._wanted, opening)):
            outcome = wanted.split(":")[0]
            same = [one for one in offered if one.outcome == outcome]
            if same:
                return next((one for one in same if self.key_of(one) == wanted), same[0])
        unanswered = Asked(self.question, self.time, Outcome.SCORE, EffectMeasure.MEAN_DIFFERENCE)
        return offered[0] if offered else unanswered

    @cached_property
    def forest(self) -> Forest:
        return self._times.forest(self.asked)

    @cached_property
    def analyses(self) -> tuple[Analysis, ...]:
        """What can be done with the trials that count: nothing is left out of one, and one group is no grouping."""
        if len(self.forest.usable) - len(self.without) < 2:
            return (Analysis.ALL,)
        some = [Analysis.ALL, Analysis.EACH_LEFT_OUT, Analysis.YEAR_BY_YEAR]
        some += [one for one, by in GROUPED_BY.items() if len(grouped(self.catalog, self.forest, by)) > 1]
        return (*some, Analysis.FUNNEL)

    @property
    def without(self) -> frozenset[str]:
        """The trials that are taken out and would count here."""
        out = self._out.get(self.question.id, frozenset())
        return out & {row.trial for row in self.forest.usable}

    @cached_property
    def pooled(self) -> Pooled | None:
        return self.forest.pooled(self.without, self.choice)

    @cached_property
    def pooled_normally(self) -> Pooled | None:
        """The same with the normal interval."""
        usual = Choice(self.choice.method, IntervalChoice.NORMAL)
        return self.forest.pooled(self.without, usual)

    def shown(self, language: str) -> Shown:
        """What the page shows."""
        return Shown(
            self.catalog,
            language,
            self.forest,
            self.analysis,
            self.choice,
            self.without,
            self.other_times,
        )

    @cached_property
    def other_times(self) -> tuple[Forest, ...]:
        """The same outcome by the same measure at the question's other times, on the same scale."""
        wanted = self.key_of(self.asked)
        found = [
            self._times.forest(asked)
            for time in self.question.times
            if time is not self.time
            for asked in self._times.offered(self.question, time)
            if self.key_of(asked) == wanted
        ]
        return tuple(other for other in found if other.scale == self.forest.scale)

    def has_effect(self, trial: str) -> bool:
        """Whether a trial is one that counts, or would."""
        return any(row.trial == trial for row in self.forest.usable)

    def sources(self) -> tuple[str, ...]:
        """The sources of every figure that is shown, each once."""
        facts = [fact for row in self.forest.usable if row.effect is not None for fact in row.effect.facts]
        facts += [published.figure.fact for published in self.forest.published]
        places = [self.catalog.place_by_fact[fact] for fact in facts]
        return tuple(dict.fromkeys(place.figure.provenance.source for place in places))

    @staticmethod
    def key_of(asked: Asked) -> str:
        return f"{asked.outcome}:{asked.measure}"

    # --- choices ---------------------------------------------------------------------------------------------

    def ask(self, question: str) -> None:
        """Ask another question, at the time when most trials answer it."""
        self.question = self.catalog.question_by_id[question]
        self._rests, self._is_chosen = True, False
        self._take_time(self._times.best(self.question))

    def choose_time(self, iso: str) -> None:
        """Ask at a time of the question; it stays chosen while the clock stands there."""
        self._rests, self._is_chosen = False, True
        self._take_time(next(time for time in self.question.times if time.at.iso == iso))

    def follow(self, head: Playhead) -> bool:
        """Ask at the time on the clock; False where that is so.

        A question opens at its best time, while the clock rests at its end. Once the clock has moved, or the reader has
        chosen a time, its end means the last time of the question, also where the axis ends before it.
        """
        if (
            self._is_chosen
            and abs(min(head.scale.place(self.time.at.seconds), 1.0) - head.place) < _SAME_PLACE
        ):
            return False
        self._is_chosen = False
        if not head.is_at_end:
            self._rests = False
            return self.go_to(head.elapsed)
        return self.go_to(None if self._rests else inf)

    def go_to(self, elapsed: float | None) -> bool:
        """Ask at the last time that has come, or at the best where ``elapsed`` is None; False where that is so."""
        times = self.question.times
        wanted = self._times.best(self.question)
        if elapsed is not None:
            wanted = next((time for time in reversed(times) if time.at.seconds <= elapsed + 1), times[0])
        if wanted is self.time:
            return False
        self._take_time(wanted)
        return True

    def _take_time(self, time: AskedTime) -> None:
        self.time = time
        self._forget()
        self._keep_analysis()

    def choose_asked(self, key: str) -> None:
        self._wanted = key
        self._forget()
        self._keep_analysis()

    def _keep_analysis(self) -> None:
        if self.analysis not in self.analyses:
            self.analysis = Analysis.ALL

    def choose(self, *, method: Method | None = None, interval: IntervalChoice | None = None) -> None:
        """Pool in another way."""
        if method is not None:
            self.choice = replace(self.choice, method=method)
        if interval is not None:
            self.choice = replace(self.choice, interval=interval)
        self._forget_pooled()

    def take(self, trial: str, wants: bool) -> None:
        """Take a trial in or out."""
        out = self._out.get(self.question.id, frozenset())
        self._out[self.question.id] = out - {trial} if wants else out | {trial}
        self._forget_pooled()
        self._keep_analysis()

    def take_all(self) -> None:
        """Take in every trial that was taken out."""
        self._out.pop(self.question.id, None)
        self._forget_pooled()

    def _forget_pooled(self) -> None:
        for name in ("analyses", "pooled", "pooled_normally"):
            self.__dict__.pop(name, None)


class _TimesWithTrials:
    """What can be asked at each time, and what the trials answer: worked out once, for the clock only turns pages."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._offered: dict[tuple[str, str], tuple[Asked, ...]] = {}
        self._best: dict[str, AskedTime] = {}
        self._forests: dict[tuple[str, str, Outcome, EffectMeasure], Forest] = {}

    def offered(self, question: Question, time: AskedTime) -> tuple[Asked, ...]:
        """What at least one trial or published value answers: the score first, then response, then remission."""
        key = (question.id, time.at.iso)
        if key not in self._offered:
            self._offered[key] = asked_of(self._catalog, question, time)
        return self._offered[key]

    def forest(self, asked: Asked) -> Forest:
        """What the trials answer."""
        key = (asked.question.id, asked.time.at.iso, asked.outcome, asked.measure)
        if key not in self._forests:
            self._forests[key] = forest(self._catalog, asked)
        return self._forests[key]

    def best(self, question: Question) -> AskedTime:
        """The time at which most trials give the score; of several, the first. Where none does, most trials answer.

        Like is counted with like: two ratios are not more than one difference.
        """
        if question.id not in self._best:

            def answers(time: AskedTime) -> tuple[int, int]:
                found = self.offered(question, time)
                trials = len(self.forest(found[0]).usable) if found else 0
                return (trials if found and found[0].outcome is Outcome.SCORE else 0), trials

            self._best[question.id] = max(question.times, key=answers)
        return self._best[question.id]
