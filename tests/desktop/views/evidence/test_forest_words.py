"""Numbers of the forest plot as they are written, and what a reader is told before looking at the diamond."""

from __future__ import annotations

from enum import StrEnum
from math import log
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.i18n import Language
from desktop.views.evidence import forest_words as words
from desktop.views.evidence.forest_words import effect_words, p_words, with_interval
from models.contrast import EffectMeasure, Missing, Origin
from models.forest import GroupedBy, IntervalChoice
from models.question import Grade, Outcome
from models.trial import Design, RiskOfBias
from models.trial_effect import Sharing


def test_that_ratios_are_shown_as_ratios_and_risk_differences_in_percent(dressed: QApplication) -> None:
    Language("en")
    assert effect_words(EffectMeasure.ODDS_RATIO, log(4.0)) == "4.00"
    assert effect_words(EffectMeasure.RISK_DIFFERENCE, 0.2564) == "+25.6%"
    assert effect_words(EffectMeasure.RISK_RATIO, log(53155.0)) == "> 1000"
    assert effect_words(EffectMeasure.RISK_RATIO, log(0.0001)) == "< 0.005"
    assert with_interval(EffectMeasure.MEAN_DIFFERENCE, -4.8, -7.8, -1.8) == "−4.80 [−7.80, −1.80]"
    assert with_interval(EffectMeasure.STANDARDISED, -0.64, None, None) == "−0.64"
    assert [p_words(p) for p in (0.00004, 0.0961, 0.139)] == ["p < 0.001", "p = 0.096", "p = 0.14"]


def test_that_french_parts_the_ends_by_a_semicolon(french_words: object, dressed: QApplication) -> None:
    language = Language("fr")
    told = with_interval(EffectMeasure.MEAN_DIFFERENCE, -4.8, -7.8, -1.8)
    assert told == "−4,80 [−7,80\u202f; −1,80]"
    language.choose("en")


EVERY: tuple[tuple[type[StrEnum], tuple[Any, ...]], ...] = (
    (words.Analysis, (words.analysis_name, words.analysis_help)),
    (EffectMeasure, (words.measure_name, words.measure_help)),
    (Outcome, (words.outcome_name,)),
    (IntervalChoice, (words.interval_name, words.interval_help)),
    (Grade, (words.grade_name, words.grade_help)),
    (Missing, (words.missing_words,)),
    (Origin, (words.origin_words,)),
    (Sharing, (words.sharing_words,)),
    (RiskOfBias, (words.bias_words,)),
    (Design, (words.design_name,)),
    (words.Term, (words.term_help,)),
)


@pytest.mark.parametrize(("choices", "tellers"), EVERY, ids=lambda one: getattr(one, "__name__", ""))
def test_that_every_choice_has_its_words(
    choices: type[StrEnum], tellers: tuple[Any, ...], dressed: QApplication
) -> None:
    for choice in choices:
        for tell in tellers:
            assert tell(choice).strip()


def test_that_every_way_of_grouping_can_be_chosen() -> None:
    assert set(words.GROUPED_BY.values()) == set(GroupedBy)
    assert set(words.GRADE_LEVELS) == set(Grade)
