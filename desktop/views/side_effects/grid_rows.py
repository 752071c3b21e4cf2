"""The table as rows: one for each figure that stands in it, with what belongs beside it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.i18n import elapsed_exactly, number
from desktop.kit.citation import vancouver
from desktop.kit.dot_grid_spec import GridSpec
from desktop.views import Rows
from desktop.views.side_effects.grid_of import Grid
from desktop.wording.choices import kind_words, read_words
from desktop.wording.figures import of_words
from desktop.wording.harm_figures import HarmWords
from desktop.wording.harms import measure_words, setting_words, system_words, unit_words
from models.catalog import Catalog
from models.effect_table import EffectTable, Placed
from models.risk import comparator_risk, excess, own_risk

translate = QCoreApplication.translate


def header() -> tuple[str, ...]:
    """The names of the columns of :func:`figure_cells`."""
    return (
        translate("SideEffects", "Effect"),
        translate("SideEffects", "Body system"),
        translate("SideEffects", "Treatment"),
        translate("SideEffects", "Measure"),
        translate("SideEffects", "Value"),
        translate("SideEffects", "Unit"),
        translate("SideEffects", "Low"),
        translate("SideEffects", "High"),
        translate("SideEffects", "On treatment"),
        translate("SideEffects", "Comparator"),
        translate("SideEffects", "On comparator (%)"),
        translate("SideEffects", "On comparator"),
        translate("SideEffects", "Difference"),
        translate("SideEffects", "Difference, low"),
        translate("SideEffects", "Difference, high"),
        translate("SideEffects", "Setting"),
        translate("SideEffects", "Who"),
        translate("SideEffects", "Dose"),
        translate("SideEffects", "Watched for"),
        translate("SideEffects", "Counted"),
        translate("SideEffects", "Kind"),
        translate("SideEffects", "Read"),
        translate("SideEffects", "With care"),
        translate("SideEffects", "Source"),
        translate("SideEffects", "Fact"),
    )


_WITH_CARE = -3
"""The column of what is to be read with care: before source and fact."""


def grid_rows(catalog: Catalog, table: EffectTable, grid: Grid, spec: GridSpec) -> Rows:
    """A row for each figure of the cells that are shown, and one for each empty cell that says why."""
    return Rows(header(), tuple(_rows(catalog, table, grid, spec)))


def _rows(catalog: Catalog, table: EffectTable, grid: Grid, spec: GridSpec) -> Iterator[tuple[str, ...]]:
    for row in spec.rows:
        if row.is_heading:
            continue
        for column in spec.columns:
            cell = table.cell(row.id, column.id)
            for placed in cell.figures:
                yield figure_cells(catalog, grid.words, placed)
            if not cell.figures:
                told = [""] * len(header())
                effect = catalog.effect_by_id[row.id]
                told[0], told[1], told[2] = row.name, system_words(effect.system), column.name
                told[4] = grid.empty_words(cell)
                if cell.said is not None:
                    told[_WITH_CARE] = grid.words.text(cell.said.note)
                yield tuple(told)


def figure_cells(catalog: Catalog, words: HarmWords, placed: Placed) -> tuple[str, ...]:
    """One figure, cell by cell."""
    figure, report = placed.figure, placed.report
    effect = catalog.effect_by_id[figure.effect]
    own, other, more = own_risk(figure), comparator_risk(figure), excess(figure)
    ends: tuple[float | None, float | None] = (None, None)
    if figure.interval is not None:
        ends = figure.interval
    elif own is not None:
        ends = own.low, own.high
    over = figure.over or report.over
    cautions = (figure.caution, report.caution, figure.provenance.read_at, figure.provenance.formula)
    return (
        words.text(effect.name),
        system_words(effect.system),
        words.treatment(figure.treatment),
        measure_words(figure.measure),
        number(figure.value),
        "%" if own is not None else "" if figure.unit is None else unit_words(figure.unit),
        *map(_rounded, ends),
        "" if figure.events is None else of_words(*figure.events),
        "" if figure.against is None else words.treatment(figure.against),
        "" if other is None else number(round(other.percent, 2)),
        words.change_beside(figure) if figure.events_against is None else of_words(*figure.events_against),
        *(
            (_rounded(more.points), _rounded(more.low), _rounded(more.high))
            if more is not None
            else ("", "", "")
        ),
        setting_words(report.setting),
        words.text(report.population),
        words.text(report.dose),
        "" if over is None else elapsed_exactly(over.seconds),
        words.text(figure.detail),
        kind_words(figure.kind),
        read_words(figure.provenance.read),
        " ".join(words.text(caution) for caution in cautions if caution is not None),
        vancouver(catalog.source_by_id[figure.provenance.source]),
        figure.fact,
    )


def _rounded(value: float | None) -> str:
    return "" if value is None else number(round(value, 2))
