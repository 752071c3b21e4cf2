"""Whatever can be chosen of a forest plot, and whatever it tells, has its words."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.views.evidence import forest_words as words
from desktop.views.evidence.forest_terms import Term, term_help
from models.contrast import EffectMeasure, Missing, Origin
from models.forest import GroupedBy, IntervalChoice
from models.question import Grade, Outcome
from models.trial import Design, RiskOfBias
from models.trial_effect import Sharing

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
    (Term, (term_help,)),
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
