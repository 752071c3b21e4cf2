"""The numbers of a forest plot as they are written: effects, their intervals, variances, p values."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.i18n import number, percent
from models.contrast import EffectMeasure

translate = QCoreApplication.translate
_MOST_DIGITS = 4


def effect_words(measure: EffectMeasure, pooled: float) -> str:
    """A number on the scale of pooling, as it is shown: with more digits where two would make it no difference."""
    shown, nothing = measure.shown(pooled), measure.shown(0.0)
    usual = 1 if measure is EffectMeasure.RISK_DIFFERENCE else 2
    digits = next((n for n in range(usual, _MOST_DIGITS) if round(shown, n) != nothing), _MOST_DIGITS)
    digits = usual if pooled == 0 else digits
    if measure is EffectMeasure.RISK_DIFFERENCE:
        return percent(shown, digits, signed=True)
    if measure.is_ratio and (shown >= 1000 or shown < 0.005):
        return translate("Forest", "> 1000") if shown >= 1000 else translate("Forest", "< 0.005")
    return number(shown, digits)


def with_interval(measure: EffectMeasure, value: float, low: float | None, high: float | None) -> str:
    """An effect and its interval: “−4.80 [−7.80, −1.80]”."""
    told = effect_words(measure, value)
    if low is None or high is None:
        return told
    return f"{told} {ends_words(measure, low, high)}"


def ends_words(measure: EffectMeasure, low: float, high: float) -> str:
    """An interval in brackets."""
    pattern = translate("Forest", "[{low}, {high}]")
    return pattern.format(low=effect_words(measure, low), high=effect_words(measure, high))


def variance_words(value: float) -> str:
    """A between-study variance, small ones too."""
    if value >= 1000:
        return translate("Forest", "> 1000")
    return number(value, 2 if value >= 0.1 or value == 0 else 4)


def p_words(p: float) -> str:
    """A computed p value."""
    if p < 0.001:
        return translate("Forest", "p < 0.001")
    return translate("Forest", "p = {p}").format(p=number(p, 3 if p < 0.1 else 2))
