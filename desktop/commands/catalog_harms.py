"""What the Side effects show, as plain rows for `onset catalog --json`: figures of harm, and what is worked out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from models.catalog import Catalog
from models.effect_table import EffectTable, column_of, effect_table
from models.risk import comparator_risk, excess, own_risk
from models.side_effect import HarmFigure, SafetyReport

Plain = dict[str, Any]
WILSON = "Wilson 95 % interval of the counts"
COUNTED_BACK = "Wilson 95 % interval of people counted back from the printed percentage"
NEWCOMBE = "Newcombe 95 % interval of the difference of two shares"


def harms(catalog: Catalog) -> Iterator[Plain]:
    """One row a figure; risks and differences are in percent, numbers needed in people."""
    table = effect_table(catalog)
    for report in catalog.safety_reports:
        for figure in report.figures:
            yield _row(catalog, table, figure, report)


def _row(catalog: Catalog, table: EffectTable, figure: HarmFigure, report: SafetyReport) -> Plain:
    own, other, more = own_risk(figure), comparator_risk(figure), excess(figure)
    over = figure.over or report.over
    return {
        "fact": figure.fact,
        "fact_against": figure.fact_against,
        "effect": figure.effect,
        "treatment": figure.treatment,
        "against": figure.against,
        "measure": figure.measure.value,
        "value": figure.value,
        "unit": None if figure.unit is None else figure.unit.value,
        "interval": None if figure.interval is None else list(figure.interval),
        "events": None if figure.events is None else list(figure.events),
        "events_against": None if figure.events_against is None else list(figure.events_against),
        "n": figure.n,
        "n_against": figure.n_against,
        "computed_interval": None if own is None or own.low is None else [own.low, own.high],
        "interval_formula": None
        if own is None or own.low is None
        else COUNTED_BACK
        if own.is_counted_back
        else WILSON,
        "percent_against": None if other is None else other.percent,
        "computed_interval_against": None if other is None or other.low is None else [other.low, other.high],
        "difference": None if more is None else more.points,
        "difference_interval": None if more is None or more.low is None else [more.low, more.high],
        "difference_formula": None if more is None or more.low is None else NEWCOMBE,
        "number_needed": None if more is None or more.number_needed is None else list(more.number_needed),
        "over": None if over is None else over.iso,
        "setting": report.setting.value,
        "report": report.id,
        "source": figure.provenance.source,
        "read": figure.provenance.read.value,
        "kind": figure.kind.value,
        "stands_first": _stands_first(catalog, table, figure),
    }


def _stands_first(catalog: Catalog, table: EffectTable, figure: HarmFigure) -> bool:
    """Whether the figure is the one that its cell of the table shows."""
    cell = table.cells.get((figure.effect, column_of(catalog, figure.treatment)))
    return cell is not None and cell.first is not None and cell.first.figure is figure
