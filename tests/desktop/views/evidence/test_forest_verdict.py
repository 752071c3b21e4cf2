"""The answer in a sentence, and what a reader is told before believing it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.i18n import Language
from desktop.views.evidence.forest_verdict import answer, remarks, verdict
from desktop.views.evidence.forest_words import Analysis
from desktop.views.evidence.shown_forest import Shown
from models.catalog import Catalog
from models.contrast import Missing
from models.forest import Choice, IntervalChoice, asked_of, forest
from models.pooling import Pooled, pool

HARTUNG_KNAPP, NORMAL = IntervalChoice.HARTUNG_KNAPP, IntervalChoice.NORMAL


@dataclass(frozen=True)
class Made:
    """A plot of the shipped content, pooled from made-up effects."""

    shown: Shown
    pooled: Pooled | None
    normal: Pooled | None

    @property
    def answer(self) -> str:
        return answer(self.shown, self.pooled).replace("\u00a0", " ")

    @property
    def remarks(self) -> str:
        return " ".join(remarks(self.shown, self.pooled, self.normal))


@pytest.fixture
def base(catalog: Catalog, dressed: QApplication) -> Shown:
    Language("en")
    question = catalog.question_by_id["esketamine"]
    asked = asked_of(catalog, question, question.times[0])[0]
    return Shown(catalog, "en", forest(catalog, asked), Analysis.ALL, Choice(), frozenset())


def made(base: Shown, effects: list[float], interval: IntervalChoice, **changes: Any) -> Made:
    shown = replace(base, choice=Choice(interval=interval), **changes)
    if not effects:
        return Made(shown, None, None)
    normal = pool(effects, [1.0] * len(effects), interval="normal")
    pooled = pool(effects, [1.0] * len(effects)) if interval is HARTUNG_KNAPP else normal
    return Made(shown, pooled, normal)


def test_that_the_answer_says_who_is_favoured_or_that_it_is_open(base: Shown) -> None:
    start = "After 1 day, 3 of 9 trials together"
    assert made(base, [-4, -4.1, -3], NORMAL).answer.startswith(f"{start} favour the treatment: −3.70 [")
    assert made(base, [4, 4.1, 3], NORMAL).answer.startswith(f"{start} favour the comparator: 3.70 [")
    assert made(base, [-4, 4, 1], NORMAL).answer.startswith(
        f"{start} leave open whether there is a difference"
    )


def test_that_one_trial_or_none_is_not_called_pooled(base: Shown) -> None:
    usable, others = base.forest.usable, tuple(row for row in base.forest.rows if row.effect is None)
    alone = replace(base, forest=replace(base.forest, rows=(usable[0], *others)))
    name = alone.trial_name(usable[0].trial)
    told = made(alone, [-4], NORMAL).answer
    assert told.startswith(f"After 1 day one of {1 + len(others)} trials gives a usable result ({name}, ")
    assert told.endswith("), −4.00 [−5.96, −2.04]: nothing to pool.")
    single = replace(base, forest=replace(base.forest, rows=usable[:1]))
    assert made(single, [-4], NORMAL).answer.startswith(f"After 1 day there is one trial ({name}, ")
    none = replace(base, forest=replace(base.forest, rows=others))
    nothing = "After 1 day no trial gives a usable result: there is nothing to pool."
    assert made(none, [], NORMAL).answer == nothing
    assert made(alone, [-4], NORMAL).remarks == ""
    assert made(none, [], NORMAL).remarks == ""


def test_that_what_the_reader_took_out_is_not_said_to_be_missing(base: Shown) -> None:
    ids = [row.id for row in base.forest.usable]
    told = made(base, [], NORMAL, without=frozenset(ids)).answer
    assert told == "You have taken out every trial that gives a result after 1 day."
    told = made(base, [-4], NORMAL, without=frozenset(ids[1:])).answer
    assert told.startswith(f"Only one trial is left in ({base.trial_name(base.forest.usable[0].trial)}, ")


def test_that_trials_that_a_question_leaves_out_are_not_among_those_it_asks(base: Shown) -> None:
    row = replace(base.forest.rows[0], effect=None)
    for missing in (Missing.LEFT_OUT, Missing.SAME_PEOPLE):
        rows = (*base.forest.rows, replace(row, missing=missing))
        shown = replace(base, forest=replace(base.forest, rows=rows))
        assert "3 of 9 trials" in made(shown, [-4, -4.1, -3], NORMAL).answer


def test_that_the_one_trial_that_answers_brings_its_warnings(base: Shown) -> None:
    ids = [row.id for row in base.forest.usable if row.trial != "chen-2023"]
    one = made(base, [-4], NORMAL, without=frozenset(ids))
    caution = "Chen 2023: Not formally tested: the primary result on day 28 was missed."
    assert caution in verdict(one.shown, one.pooled, one.normal)
    assert caution not in verdict(base, *[made(base, [-4, -4.1, -3], NORMAL).pooled] * 2)


def test_that_a_reader_is_warned_where_the_diamond_would_mislead(base: Shown) -> None:
    assert "very wide" in made(base, [-2, 1], HARTUNG_KNAPP).remarks
    assert "so few trials cannot settle it" in made(base, [-4, -3], HARTUNG_KNAPP).remarks
    agreeing = made(base, [-3, -3.01, -2.99, -3], HARTUNG_KNAPP).remarks
    assert "better than chance" in agreeing
    assert "do not take it for certainty" in agreeing
    assert "are guesses" in made(base, [-5, -1, -3], NORMAL).remarks
    assert made(base, [-5, -4, -3, -2, -6], HARTUNG_KNAPP).remarks == ""


def test_that_trials_that_disagree_are_not_said_to_agree_by_chance(base: Shown) -> None:
    # By DerSimonian and Laird Hartung and Knapp's interval can be the narrower one although Q is far above k − 1.
    effects, variances = [0.0, 10.0] + [5.0] * 9, [0.01, 0.01] + [1.0] * 9
    pooled = pool(effects, variances, "DL")
    normal = pool(effects, variances, "DL", "normal")
    assert pooled.q > pooled.k - 1
    assert pooled.high - pooled.low < normal.high - normal.low
    told = " ".join(remarks(replace(base, choice=Choice("DL", HARTUNG_KNAPP)), pooled, normal))
    assert "better than chance" not in told
    assert "By this method the interval is narrower" in told


def test_that_many_trials_are_not_called_few(base: Shown) -> None:
    many = made(base, [-1.0, 0.2] * 20, HARTUNG_KNAPP)
    assert many.pooled is not None
    assert many.normal is not None
    wide = replace(many.pooled, low=-1.0, high=0.1)
    sure = replace(many.normal, low=-0.7, high=-0.1)
    told = " ".join(remarks(many.shown, wide, sure))
    assert "would show a difference" in told
    assert "few" not in told


def test_that_what_the_reader_did_to_the_trials_is_said(base: Shown) -> None:
    told = made(base, [-5, -4, -3, -2, -6], HARTUNG_KNAPP, without=frozenset({"daly-2018"})).remarks
    assert told == "Taking a trial out after seeing its result is a test, not an answer."
    told = made(base, [-5, -4, -3, -2, -6], HARTUNG_KNAPP, analysis=Analysis.BY_COMPARATOR).remarks
    assert "their difference proves nothing" in told
