"""The axis of a forest plot: how far it reaches, its ticks, and what each side favours."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile
from math import ceil, exp, floor, log

from PySide6.QtCore import QCoreApplication

from desktop.i18n import in_sentence, number, percent
from desktop.kit.even_step import even_step
from desktop.kit.forest_spec import Axis, Mark
from desktop.views.evidence.forest_words import measure_name
from desktop.views.evidence.shown_forest import Shown
from models.contrast import EffectMeasure
from models.forest import Forest
from models.pooling import Pooled
from models.question import Outcome

translate = QCoreApplication.translate
_WIDEST_RATIO = log(100)
_RATIOS: tuple[tuple[float, ...], ...] = (
    (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100),
    (0.01, 0.1, 0.3, 1, 3, 10, 30, 100),
    (0.01, 0.1, 1, 10, 100),
)
_NEAR_RATIOS: tuple[float, ...] = (0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4)


_LONGEST_NAME = 24
"""How many letters a comparator's name may have to stand beside the axis."""
_SHORT = 3
"""How many letters a word may have that says nothing without the next one."""
_MOST_SHARED = 1.6
"""How much wider than it needs an axis may be at most, so that it is the same at every time."""


def axis_of(shown: Shown, pooled: Pooled | None, squares: Iterable[Mark] = ()) -> Axis:
    """As wide as the trials and the published values need, whichever of them are taken out; where that leaves enough
    room, as wide as those of the question's other times need too, so that the clock moves trials and no axis.
    ``squares`` are drawn besides."""
    measure = shown.measure
    own = [
        *_ends(shown.forest),
        *(end for mark in squares for end in (mark.low, mark.high) if end is not None),
    ]
    every = [*own, *(end for other in shown.other_times for end in _ends(other))]
    low, high = min(own), max(own)
    if max(every) - min(every) <= _MOST_SHARED * (high - low):
        low, high = min(every), max(every)
    if measure.is_ratio:
        low, high = max(low, -_WIDEST_RATIO), min(high, _WIDEST_RATIO)
    margin = 0.04 * (high - low) or 1.0
    low, high = low - margin, high + margin
    ticks = _ratio_ticks(low, high) if measure.is_ratio else _ticks(low, high, measure)
    low, high = min(low, ticks[0][0]), max(high, ticks[-1][0])
    left, right = _sides(shown)
    is_score = shown.forest.asked.outcome is Outcome.SCORE
    return Axis(
        low,
        high,
        0.0,
        tuple(ticks),
        axis_title(shown),
        left,
        right,
        guide=None if pooled is None or pooled.k < 2 else pooled.estimate,
        better=-1 if is_score else 1,
        tone=shown.tone(),
    )


def _ends(forest: Forest) -> list[float]:
    ends = [0.0]
    for row in forest.usable:
        if row.effect is not None:
            ends += row.effect.interval
    for published in forest.published:
        ends += [published.effect, *(end for end in (published.low, published.high) if end is not None)]
    return ends


def axis_title(shown: Shown) -> str:
    """What lies from left to right."""
    measure = shown.measure
    scale = shown.scale_words()
    name = measure_name(measure)
    if measure is EffectMeasure.MEAN_DIFFERENCE and scale:
        return translate("Forest", "{measure} ({scale})").format(measure=name, scale=scale)
    return name


def _sides(shown: Shown) -> tuple[str, str]:
    question = shown.forest.asked.question
    family = shown.catalog.treatment_by_id[question.treatments[0]].family
    treatment = _in_common([shown.treatment_name(one).split(" (")[0] for one in question.treatments])
    if not treatment or len(treatment) > _LONGEST_NAME:
        treatment = shown.text(shown.catalog.family_by_id[family].name)
    comparator = translate("Forest", "comparator")
    if len(question.against) == 1:
        name = shown.treatment_name(question.against[0]).split(" (")[0]
        comparator = name if len(name) <= _LONGEST_NAME else comparator
    better = translate("Forest", "favours {name}").format(name=in_sentence(treatment))
    worse = translate("Forest", "favours {name}").format(name=in_sentence(comparator))
    if shown.forest.asked.outcome is Outcome.SCORE:
        return f"← {better}", f"{worse} →"
    return f"← {worse}", f"{better} →"


def _in_common(names: Sequence[str]) -> str:
    """The words with which all names begin: “Zuranolone” of two doses, nothing of two substances."""
    words = [name.split() for name in names]
    shared = [
        column[0] for column in takewhile(lambda column: len(set(column)) == 1, zip(*words, strict=False))
    ]
    while len(names) > 1 and shared and shared[-1].islower() and len(shared[-1]) <= _SHORT:
        shared.pop()
    return " ".join(shared).rstrip(",;")


def _ticks(low: float, high: float, measure: EffectMeasure) -> list[tuple[float, str]]:
    step = even_step((high - low) / 6)
    values = [index * step for index in range(ceil(low / step - 1e-9), floor(high / step + 1e-9) + 1)]
    is_percent = measure is EffectMeasure.RISK_DIFFERENCE
    return [(value, percent(100 * value) if is_percent else number(round(value, 6))) for value in values]


def _ratio_ticks(low: float, high: float) -> list[tuple[float, str]]:
    near = (_NEAR_RATIOS,) if exp(high - low) < 4 else ()
    for some in (*near, *_RATIOS):
        values = [value for value in some if low - 1e-9 <= log(value) <= high + 1e-9]
        if 2 <= len(values) <= 9:
            return [(log(value), number(value)) for value in values]
    return [(0.0, number(1))]
