"""`onset catalog`: all that was loaded, and every number on any screen, as JSON or as a table."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

from desktop.commands.catalog_forests import forests
from desktop.commands.catalog_harms import harms
from desktop.commands.check import counted, shown, tell_problems
from desktop.paths import shipped_content
from models.catalog import Catalog, Place
from models.evidence import Unit
from models.loading import load_catalog
from models.point import share_against
from models.problems import ContentError
from models.text import Text
from models.timecourse import ChartMeasure, Line, Method, Point, lines
from models.units import Duration

FORMULAS = {
    Method.DIFFERENCE_OF_MEANS: "difference of the two arms' means",
    Method.HEDGES_G: "Hedges' g from the two arms' means, standard deviations and sizes",
    Method.DIFFERENCE_OF_CHANGES: "mean change from baseline minus the comparator's",
    Method.PERCENT_OF_BASELINE: "change in percent of the arm's mean score at the first dose",
    Method.NORMAL_FROM_STANDARD_ERROR: "normal 95 % interval from the standard error",
    Method.WILSON: "Wilson 95 % interval of the counts",
    Method.SHARE_FROM_COUNTS: "share of the people counted",
}
_UNITS = {
    ChartMeasure.DIFFERENCE: Unit.POINTS,
    ChartMeasure.STANDARDISED: Unit.SMD,
    ChartMeasure.PERCENT_CHANGE: Unit.PERCENT,
    ChartMeasure.RESPONSE: Unit.PERCENT,
}
_COLUMNS = ("fact", "measure", "value", "interval", "unit", "at", "n", "source", "read", "kind")

Row = dict[str, Any]


def run(folder: Path | None, as_json: bool, cache: Path | None = None) -> int:
    """Print what the pack in ``folder`` holds, or the shipped one; 1 where it has problems.

    It is compiled into ``cache``, if given.
    """
    is_shipped = folder is None
    folder = shipped_content() if folder is None else folder
    try:
        catalog = load_catalog(folder, cache, is_shipped=is_shipped)
    except ContentError as error:
        tell_problems(folder, error)
        return 1
    if as_json:
        # Where the terminal cannot write every letter, JSON has another way to.
        is_plain = (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"
        sys.stdout.write(json.dumps(everything(catalog), indent=1, ensure_ascii=is_plain) + "\n")
    else:
        sys.stdout.write(f"{shown(folder)}: {counted(catalog)}\n\n")
        told = (_as_figure(row) for row in harms(catalog))
        for line in _table([*figures(catalog), *computed_figures(catalog), *told]):
            sys.stdout.write(line + "\n")
    return 0


def everything(catalog: Catalog) -> Row:
    """A catalog as plain objects, with ``figures``, one row for every number of a source or of the Timeline,
    ``pooled``, what the Evidence adds up, and ``harms``, one row for every figure of the Side effects."""
    whole: Row = plain(catalog)
    whole["figures"] = [*figures(catalog), *computed_figures(catalog)]
    whole["pooled"] = list(forests(catalog))
    whole["harms"] = list(harms(catalog))
    return whole


def plain(value: Any) -> Any:
    """An object of the domain as JSON has it: texts and other pairs by their first, times as ISO 8601 durations."""
    if isinstance(value, Text):
        return dict(value.wordings)
    if isinstance(value, Duration):
        return value.iso
    if isinstance(value, tuple):
        is_pairs = bool(value) and all(isinstance(item, tuple) for item in value)
        return dict(value) if is_pairs else [plain(item) for item in value]
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    return value


# --- figures ---------------------------------------------------------------------------------------------------


def figures(catalog: Catalog) -> Iterator[Row]:
    """Every figure of the literature, with the interval that the Timeline works out where the source has none."""
    intervals = {
        point.facts[0]: point
        for _, point in _points(catalog)
        if point.method is Method.REPORTED and point.interval_method not in (None, Method.REPORTED)
    }
    for place in catalog.places():
        row = _row(catalog, place)
        point = intervals.get(place.figure.fact)
        if point is not None and point.interval_method is not None:
            row["computed_interval"] = [point.low, point.high]
            row["interval_formula"] = FORMULAS[point.interval_method]
        yield row


def computed_figures(catalog: Catalog) -> Iterator[Row]:
    """Every value that the Timeline computes, each once, with the formula and the facts that it rests on."""
    seen: set[tuple[object, ...]] = set()
    for line, point in _points(catalog):
        key = (line.measure, point.method, point.facts, point.value)
        if point.method is Method.REPORTED or key in seen:
            continue
        seen.add(key)
        yield _computed_row(catalog, line, point)
    for line, point in _rings(catalog):
        key = (line.measure, point.method, point.facts, point.value)
        if key not in seen:
            seen.add(key)
            row = _computed_row(catalog, line, point)
            yield row | {
                "treatment": line.against,
                "regimen": None,
                "part": line.against_part,
                "against": None,
            }


def _computed_row(catalog: Catalog, line: Line, point: Point) -> Row:
    row = _row(catalog, catalog.place_by_fact[point.facts[0]])
    return row | {
        "fact": None,
        "facts": list(point.facts),
        "measure": line.measure.value,
        "value": point.value,
        "interval": None if point.low is None else [point.low, point.high],
        "unit": _UNITS[line.measure].value,
        "events": None,
        "events_against": None,
        "n": point.n,
        "n_against": point.n_against,
        "sd": None,
        "se": None,
        "p": None,
        "kind": point.kind.value,
        "formula": FORMULAS[point.method],
        "treatment": line.treatment,
        "regimen": line.regimen,
        "part": line.part,
        "against": line.against,
    }


def _rings(catalog: Catalog) -> Iterator[tuple[Line, Point]]:
    """The comparator's shares that stand beside a reading's own, from its counts: a pooled comparator has no line,
    and neither has one whose line shows the counts of another arm."""
    for line in lines(catalog, ChartMeasure.RESPONSE):
        for point in line.points:
            beside = share_against(catalog.place_by_fact[point.facts[0]].figure)
            if beside is not None and beside.value == point.against:
                yield line, replace(beside, low=None, high=None)


def _points(catalog: Catalog) -> Iterator[tuple[Line, Point]]:
    for measure in ChartMeasure:
        for line in lines(catalog, measure):
            for point in line.points:
                yield line, point


def _row(catalog: Catalog, place: Place) -> Row:
    """A figure of the literature in one row, with where it stands."""
    row: Row = plain(place.figure)
    row |= row.pop("provenance")
    origin = place.figure.provenance
    row["read_at"] = origin.read_at and origin.read_at.in_language("en")
    row["formula"] = origin.formula and origin.formula.in_language("en")
    arm = catalog.arm_of(place)
    against: str | None = None
    if place.comparison is not None:
        against = place.comparison.against
    elif place.trial is not None and place.reading is not None and place.reading.against is not None:
        against = place.trial.arm(place.reading.against).treatment
    return row | {
        "kind": place.figure.kind.value,
        "facts": [place.figure.fact],
        "treatment": catalog.treatment_of(place).id,
        "regimen": catalog.regimen_of(place).id,
        "trial": place.trial.id if place.trial is not None else None,
        "synthesis": place.synthesis.id if place.synthesis is not None else None,
        "part": arm.id if arm is not None else place.comparison.id if place.comparison is not None else None,
        "against": against,
    }


# --- table -----------------------------------------------------------------------------------------------------


def _table(rows: Iterable[Row]) -> Iterator[str]:
    """Rows in columns that stand below each other."""
    cells = [list(_COLUMNS), *([_cell(row[column]) for column in _COLUMNS] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _as_figure(row: Row) -> Row:
    """A figure of harm in the columns of the others."""
    unit = row["unit"] or ("percent" if row["measure"] == "risk" else row["measure"])
    return row | {
        "interval": row["interval"] or row["computed_interval"],
        "unit": unit,
        "at": row["over"],
        "n": row["events"][1] if row["events"] else row["n"],
    }


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case float():
            return f"{value:.4g}"
        case list():
            return " to ".join(map(_cell, value))
    return str(value)
