"""Numbers of the forest plot as they are written."""

from __future__ import annotations

from math import log

from PySide6.QtWidgets import QApplication

from desktop.i18n import Language
from desktop.views.evidence.forest_numbers import effect_words, p_words, with_interval
from models.contrast import EffectMeasure


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
