"""The forest plot as rows: for copying, for CSV, for reading without seeing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import astuple, dataclass

from PySide6.QtCore import QCoreApplication

from desktop.i18n import elapsed_exactly, named, number
from desktop.kit.forest_spec import ForestSpec, Line
from desktop.views import Rows
from desktop.views.evidence.forest_basis import Basis, basis_of, came_about
from desktop.views.evidence.forest_numbers import effect_words
from desktop.views.evidence.forest_of import (
    PREDICTION,
    PUBLISHED,
    missing_told,
    people_words,
    published_name,
    shown_interval,
    total_people,
    weights_of,
)
from desktop.views.evidence.forest_words import (
    analysis_name,
    asked_name,
    design_name,
    interval_short,
    method_name,
)
from desktop.views.evidence.shown_forest import Shown
from models.contrast import EffectMeasure
from models.forest import Published, Row, pooled_rows

translate = QCoreApplication.translate


def forest_rows(shown: Shown, spec: ForestSpec) -> Rows:
    """Every line of the plot, the totals last: the effect, its ends, its variance and whatever else there is of it,
    each in a column of its own; what a line does not have is empty. Numbers are written as they are shown."""
    lines = [line for line in (*spec.lines, *spec.totals) if not line.is_heading]
    bases, published = basis_of(shown), {one.figure.fact: one for one in shown.forest.published}
    weights = _weights(shown)
    rows = []
    for line in lines:
        cells = _Cells(
            question=shown.text(shown.forest.asked.question.name),
            time=elapsed_exactly(shown.forest.asked.time.at.seconds),
            outcome=asked_name(shown.forest.asked),
            name=line.cells[0],
            analysis=analysis_name(shown.analysis),
        )
        _put_effect(cells, shown.measure, line)
        if line.id.startswith(PUBLISHED):
            _put_published(cells, shown, published[line.id.removeprefix(PUBLISHED)])
        else:
            _put_basis(cells, shown, bases[line.id], weights)
        rows.append(astuple(cells))
    return Rows(_header(), tuple(rows))


@dataclass
class _Cells:
    """One row, in the order of the columns."""

    question: str
    time: str
    outcome: str
    name: str
    year: str = ""
    design: str = ""
    people: str = ""
    scale: str = ""
    measured_after: str = ""
    effect: str = ""
    low: str = ""
    high: str = ""
    variance: str = ""
    variance_of: str = ""
    weight: str = ""
    counted: str = ""
    how: str = ""
    analysis: str = ""
    group: str = ""
    trials: str = ""
    estimator: str = ""
    interval: str = ""
    remark: str = ""
    facts: str = ""


def _header() -> tuple[str, ...]:
    return (
        translate("Forest", "Question"),
        translate("Forest", "Time"),
        translate("Forest", "Outcome"),
        translate("Forest", "Trial"),
        translate("Forest", "Year"),
        translate("Forest", "Design"),
        translate("Forest", "People"),
        translate("Forest", "Scale"),
        translate("Forest", "Measured after"),
        translate("Forest", "Effect"),
        translate("Forest", "Lower end"),
        translate("Forest", "Upper end"),
        translate("Forest", "Variance"),
        translate("Forest", "Variance of"),
        f"{translate('Forest', 'Weight')} (%)",
        translate("Forest", "Counted"),
        translate("Forest", "How it was worked out"),
        translate("Forest", "Analysis"),
        translate("Forest", "Group"),
        translate("Forest", "Trials"),
        translate("Forest", "Estimator"),
        translate("Forest", "Interval"),
        translate("Forest", "Remark"),
        translate("Forest", "Facts"),
    )


def _weights(shown: Shown) -> Callable[[Row], str]:
    """What a trial counts in the whole pool. A part of it has no weight of its own there."""
    weights = weights_of(shown, pooled_rows(shown.counted, shown.choice))
    return lambda row: number(weights[row.id], 1) if row.part is None and row.id in weights else ""


def _put_effect(cells: _Cells, measure: EffectMeasure, line: Line) -> None:
    """The effect as it is drawn; a prediction has ends and no effect of its own."""
    mark = line.mark
    if mark is None:
        return
    if line.id != PREDICTION:
        cells.effect = effect_words(measure, mark.value)
    if mark.low is not None and mark.high is not None:
        cells.low, cells.high = effect_words(measure, mark.low), effect_words(measure, mark.high)


def _put_basis(cells: _Cells, shown: Shown, basis: Basis, weights: Callable[[Row], str]) -> None:
    cells.group = basis.group
    cells.facts = " ".join(basis.facts)
    if basis.row is not None:
        _put_trial(cells, shown, basis.row)
        cells.weight = weights(basis.row)
    elif basis.pooled is not None:
        _put_pooled(cells, basis.pooled)
        cells.year = number(basis.year) if basis.year else ""


def _put_trial(cells: _Cells, shown: Shown, row: Row) -> None:
    cells.name = shown.trial_name(row.trial)
    cells.year = number(row.year) if row.year else ""
    cells.design = design_name(shown.catalog.trial_by_id[row.trial].design)
    cells.people = people_words(shown, row)
    effect = row.effect
    is_counted = effect is not None and row.trial not in shown.without
    cells.counted = translate("Forest", "yes") if is_counted else translate("Forest", "no")
    if effect is None:
        cells.remark = missing_told(shown, row)
        return
    cells.scale = shown.scale_name(effect.scale)
    times = dict.fromkeys(elapsed_exactly(contrast.at) for contrast in effect.contrasts)
    cells.measured_after = ", ".join(times)
    cells.variance = number(effect.variance, 4)
    cells.variance_of = variance_of_words(shown.measure)
    cells.how = " ".join(came_about(effect))
    cells.remark = " ".join(shown.cautions(effect.facts))


def _put_pooled(cells: _Cells, shown: Shown) -> None:
    """``shown`` is a plot whose counted rows are those that were pooled."""
    pooled = pooled_rows(shown.counted, shown.choice)
    if pooled is None:
        cells.remark = translate("Forest", "Nothing to pool")
        return
    cells.people = total_people(shown)
    cells.scale = shown.scale_words()
    cells.trials = number(pooled.k)
    cells.how = translate("Forest", "One trial")
    if pooled.k > 1:
        cells.how = translate("Forest", "pooled here")
        cells.estimator = method_name(shown.choice.method)
        cells.interval = interval_short(shown_interval(shown, pooled))
    told = []
    for row in shown.counted:
        known = shown.cautions(row.effect.facts) if row.effect is not None else ()
        if known:
            told.append(named(shown.trial_name(row.trial), " ".join(known)))
    cells.remark = " ".join(told)


def _put_published(cells: _Cells, shown: Shown, published: Published) -> None:
    figure = published.figure
    cells.name = published_name(shown, published)
    cells.scale = shown.scale_name(figure.scale)
    cells.measured_after = elapsed_exactly(figure.at.seconds) if figure.at is not None else ""
    cells.trials = number(published.trials) if published.trials else ""
    cells.how = translate("Forest", "published")
    told = (*shown.cautions((figure.fact,)), shown.text(published.differs))
    cells.remark = " ".join(words for words in told if words)
    cells.facts = figure.fact


def variance_of_words(measure: EffectMeasure) -> str:
    """What the variance is the variance of: ratios are pooled as logarithms, differences of shares as shares."""
    if measure.is_ratio:
        return translate("Forest", "the ratio’s natural logarithm")
    if measure is EffectMeasure.RISK_DIFFERENCE:
        return translate("Forest", "the difference as a share (1 is everybody)")
    return translate("Forest", "the effect")
