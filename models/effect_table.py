"""Side effects by treatments: which figure stands in which cell, and why a cell is empty."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from models.catalog import Catalog
from models.evidence import Read
from models.risk import comparator_risk, own_risk
from models.side_effect import (
    SUPERVISED,
    Emptiness,
    HarmFigure,
    HarmMeasure,
    Missing,
    SafetyReport,
    Setting,
    SideEffect,
)
from models.treatment import Treatment

# Order in which the figures of a cell stand: what tells most of a reader's own patients comes first.
_OF_A_MEASURE = (HarmMeasure.RISK, HarmMeasure.RISK_RATIO, HarmMeasure.ODDS_RATIO)


@dataclass(frozen=True, slots=True)
class Placed:
    """A figure with the report that gives it."""

    figure: HarmFigure
    report: SafetyReport


@dataclass(frozen=True, slots=True)
class EffectCell:
    """The figures of one effect of one treatment, the one that is shown first; or why there is none.

    ``threshold`` is the percentage below which none of the reports that were read lists an effect, ``said`` what a file
    says of the empty cell.
    """

    effect: str
    treatment: str
    figures: tuple[Placed, ...] = ()
    why: Emptiness | None = None
    threshold: float | None = None
    said: Missing | None = None
    reports: tuple[SafetyReport, ...] = ()

    @property
    def first(self) -> Placed | None:
        """The figure that stands in the cell."""
        return self.figures[0] if self.figures else None


@dataclass(frozen=True)
class EffectTable:
    """Rows are effects in the pack's order, columns are treatments in the order of their families."""

    effects: tuple[SideEffect, ...]
    treatments: tuple[Treatment, ...]
    cells: dict[tuple[str, str], EffectCell]

    def cell(self, effect: str, treatment: str) -> EffectCell:
        """The cell of an effect and a treatment; KeyError where the table has no such row or column."""
        return self.cells[effect, treatment]


def column_of(catalog: Catalog, treatment: str) -> str:
    """The treatment in whose column another one stands: a dose of a drug in that of the drug."""
    seen: set[str] = set()
    while (whole := catalog.treatment_by_id[treatment].dose_of) is not None and treatment not in seen:
        seen.add(treatment)
        treatment = whole
    return treatment


def effect_table(catalog: Catalog) -> EffectTable:
    """The table of a catalog: supervised use only, and effects that are no rare or serious harm."""
    reports = [report for report in catalog.safety_reports if report.setting in SUPERVISED]
    rows = tuple(effect for effect in catalog.effects if not effect.is_harm)
    kept = {effect.id for effect in rows}
    found: dict[tuple[str, str], list[Placed]] = {}
    of_treatment: dict[str, list[SafetyReport]] = {}
    for report in reports:
        spoken_of = (
            *(figure.treatment for figure in report.figures),
            *(one.treatment for one in report.missing),
        )
        columns = {column_of(catalog, treatment) for treatment in spoken_of}
        for column in columns:
            of_treatment.setdefault(column, []).append(report)
        for figure in report.figures:
            if figure.effect in kept:
                place = (figure.effect, column_of(catalog, figure.treatment))
                found.setdefault(place, []).append(Placed(figure, report))
    families = [family.id for family in catalog.families]
    shown = {column for _effect, column in found}
    treatments = sorted(
        (treatment for treatment in catalog.treatments if treatment.id in shown),
        key=lambda treatment: families.index(treatment.family),
    )
    used = {effect for effect, _column in found}
    cells = {
        (effect.id, treatment.id): _cell(
            effect.id,
            treatment.id,
            found.get((effect.id, treatment.id), ()),
            of_treatment.get(treatment.id, []),
        )
        for effect in rows
        if effect.id in used
        for treatment in treatments
    }
    return EffectTable(tuple(effect for effect in rows if effect.id in used), tuple(treatments), cells)


def _cell(effect: str, treatment: str, placed: Iterable[Placed], reports: list[SafetyReport]) -> EffectCell:
    figures = tuple(sorted(placed, key=_rank))
    if figures:
        return EffectCell(effect, treatment, figures)
    said = [(missing, report) for report in reports for missing in report.missing]
    # What is said of this effect goes before what is said of all of them.
    for missing, report in sorted(said, key=lambda one: not one[0].effects):
        if missing.treatment == treatment and (not missing.effects or effect in missing.effects):
            return EffectCell(effect, treatment, (), missing.why, None, missing, (report,))
    complete = tuple(report for report in reports if report.is_complete)
    if complete:
        least = min(report.threshold or 0.0 for report in complete) or None
        return EffectCell(effect, treatment, (), Emptiness.NOT_REPORTED, least, None, complete)
    return EffectCell(effect, treatment, (), Emptiness.NOT_CHECKED)


def _rank(placed: Placed) -> tuple[bool, bool, int, bool, bool, bool, int]:
    """Depression before other care, what leads before the rest, risks before ratios, those with a comparator before
    those without, what was read in the source before what others report, and more people before fewer."""
    figure, report = placed.figure, placed.report
    own, other = own_risk(figure), comparator_risk(figure)
    measure = _OF_A_MEASURE.index(figure.measure) if figure.measure in _OF_A_MEASURE else len(_OF_A_MEASURE)
    return (
        report.setting is not Setting.DEPRESSION,
        not report.leads,
        measure,
        other is None,
        figure.provenance.read is Read.SECONDARY,
        own is None or own.low is None,
        -figure.people,
    )
