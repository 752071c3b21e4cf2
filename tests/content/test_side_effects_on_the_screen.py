"""The table of side effects as it is shown, read cell by cell and laid beside the dossiers.

Other tests hold the files against the dossiers; this one holds what a reader sees, with every step in between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

import pytest
from PySide6.QtWidgets import QApplication

from desktop.i18n import Language
from desktop.kit.dot_grid_spec import GridCell
from desktop.views.side_effects.grid_of import Asked, Grid
from desktop.views.side_effects.grid_rows import grid_rows
from models.catalog import Catalog
from models.effect_table import effect_table
from tests.content.dossiers import Dossiers, Entry
from tests.content.safety_words import DOUBTFUL
from tests.journeys.reader import plain

LEAST = {
    "esketamine-nasal": 50,
    "ketamine-iv": 25,
    "sertraline": 20,
    "venlafaxine": 20,
    "duloxetine": 20,
    "nitrous-oxide-50": 10,
}
"""How many cells of a column are compared at least."""
RATIOS = {"RR": "risk ratio", "OR": "odds ratio", "HR": "hazard ratio"}
UNITS = {
    "mmHg": "mmHg",
    "mmol/L": "mmol/L",
    "points": "points",
    "kg": "kg",
    "ms": "ms",
    "beats/min": "beats/min",
}
RATIO = re.compile(
    r"^(?P<value>\w+ ratio [\d.]+)(?: \[(?P<interval>[\d.]+ to [\d.]+)\])?, against (?P<name>.+)$"
)
OF_100 = re.compile(
    r"^(?P<value>[\d.]+) of 100(?: \[(?P<low>[\d.]+) to (?P<high>[\d.]+)\])?, "
    r"(?:(?P<beside>[\d.]+) of 100 on .+|no comparator|against .+)$"
)
PLACEBO = re.compile(r"\(placebo ([\d.]+)(?: percent)?\)")


@pytest.fixture(scope="module")
def cells(catalog: Catalog, qapp: QApplication) -> dict[str, dict[str, tuple[GridCell, str, str]]]:
    """By column and effect: the cell that is shown, with the fact and the comparator's fact that it names in rows."""
    Language("en")
    table = effect_table(catalog)
    grid = Grid(catalog, table, "en")
    spec = grid.spec(Asked(frozenset(family.id for family in catalog.families)))
    rows = iter(grid_rows(catalog, table, grid, spec).rows)
    found: dict[str, dict[str, tuple[GridCell, str, str]]] = {}
    for shown in spec.rows:
        for column, cell in zip(spec.columns, shown.cells, strict=False):
            first = next(rows)
            for _other in table.cell(shown.id, column.id).figures[1:]:
                next(rows)
            if not cell.is_muted:
                against = catalog.harm_by_fact[first[-1]][0].fact_against or ""
                found.setdefault(column.id, {})[shown.id] = (cell, first[-1], against)
    assert next(rows, None) is None
    return found


def people(percent: float) -> str:
    """Whole people from ten on, one decimal from one on, else two; halves go up."""
    digits = "1" if percent >= 10 else "0.1" if percent >= 1 else "0.01"
    return number(float(Decimal(str(percent)).quantize(Decimal(digits), ROUND_HALF_UP)))


def number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")


def beside(fact: Entry, other: Entry | None) -> float | None:
    """The comparator's percentage, as the dossier gives it."""
    counts = fact.get("events", {}).get("comparator")
    if counts is not None:
        return float(100 * counts[0] / counts[1])
    if other is not None:
        return float(other["value"])
    if "comparator_value" in fact and fact["id"] not in DOUBTFUL:
        return float(fact["comparator_value"])
    printed = PLACEBO.search(fact["measure"])
    return float(printed.group(1)) if printed else None


def wrong(cell: GridCell, fact: Entry, other: Entry | None) -> Iterator[str]:
    """In what a cell's sentence differs from its fact."""
    told = plain(cell.told).split(": ", 1)[1].removesuffix(" (sources disagree)")
    sentence = re.sub(r", over [^,]+$", "", told)
    value, unit = float(fact["value"]), fact["unit"]
    if unit == "percent":
        yield from _wrong_people(cell, sentence, fact, beside(fact, other))
    elif unit in RATIOS:
        found = RATIO.match(sentence)
        ends = fact.get("ci95")
        expected = None if ends is None else f"{number(ends[0])} to {number(ends[1])}"
        if found is None or (found["value"], found["interval"]) != (
            f"{RATIOS[unit]} {number(value)}",
            expected,
        ):
            yield f"“{sentence}” beside {RATIOS[unit]} {value} {ends}"
        if cell.dot is not None or "of 100" in cell.told:
            yield "a ratio is shown as people"
    elif unit in UNITS:
        sign = "−" if value < 0 else "+" if value else ""
        if not f"{sentence}, ".startswith(f"{sign}{number(abs(value))} {UNITS[unit]}, "):
            yield f"“{sentence}” beside {value} {unit}"
        if other is not None and f", +{number(float(other['value']))} {UNITS[unit]} on " not in sentence:
            yield f"“{sentence}” beside {other['value']} {unit} on the comparator"
    elif unit in ("events", "people", "participants"):
        counted = fact.get("events", {}).get("treatment")
        expected = f"{number(value)} cases" if counted is None else f"{value:.0f} of {counted[1]}"
        if not f"{sentence}, ".startswith(f"{expected}, "):
            yield f"“{sentence}” beside {expected} ({unit})"
    else:
        yield f"nobody compares {unit}"


def _wrong_people(cell: GridCell, sentence: str, fact: Entry, other: float | None) -> Iterator[str]:
    found = OF_100.match(sentence)
    if found is None:
        yield f"“{sentence}” is no share of people"
        return
    value = float(fact["value"])
    if found["value"] != people(value) or cell.words != people(value):
        yield f"{found['value']} of 100 and “{cell.words}” beside {value} percent"
    if cell.dot is None or cell.dot.value != value:
        yield f"the dot does not stand at {value}"
    if "comparator" in fact or other is not None:
        shown = None if found["beside"] is None else found["beside"]
        if shown != (None if other is None else people(other)):
            yield f"{shown} of 100 on the comparator beside {other}"
        if cell.dot is not None and (cell.dot.beside is None) != (other is None):
            yield "the ring is not where the comparator is"
    counted = (
        fact.get("events", {}).get("treatment") or fact.get("n", {}).get("treatment") or fact.get("ci95")
    )
    if (found["low"] is None) != (counted is None):
        yield f"“{sentence}” has an interval without people, or none with them"
    if found["low"] is not None and not float(found["low"]) - 0.05 <= value <= float(found["high"]) + 0.05:
        yield f"{value} falls out of {found['low']} to {found['high']}"


@pytest.mark.parametrize("column", LEAST)
def test_that_the_screen_says_what_the_dossier_says(
    cells: dict[str, dict[str, tuple[GridCell, str, str]]], dossiers: Dossiers, column: str
) -> None:
    problems = []
    for effect, (cell, identity, against) in cells[column].items():
        fact = dossiers.facts[identity]
        other = dossiers.facts[against] if against else None
        problems += [f"{effect} ({identity}): {words}" for words in wrong(cell, fact, other)]
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)
    assert len(cells[column]) >= LEAST[column]


def test_that_known_figures_stand_where_a_reader_looks_for_them(
    cells: dict[str, dict[str, tuple[GridCell, str, str]]], dossiers: Dossiers
) -> None:
    """What the label of the spray counts, a label in percent, and two ratios, each by the id of its fact."""
    for column, effect, identity in (
        ("esketamine-nasal", "dissociation", "spravato-ae-dissociation"),
        ("sertraline", "nausea", "zoloft-label-nausea"),
        ("venlafaxine", "nausea", "effexorxr-label-nausea"),
        ("duloxetine", "nausea", "cymbalta-label-ae-nausea"),
        ("nitrous-oxide-50", "headache", "gill2025-rr-headache-50"),
        ("nitrous-oxide-50", "nausea-or-vomiting", "gill2025-rr-nausea-50"),
        ("ketamine-iv", "dissociation", "ekstrand2022-ae-dissociative-symptoms"),
    ):
        assert cells[column][effect][1] == identity
        assert identity in dossiers.facts


def test_that_a_cell_says_where_sources_disagree(
    cells: dict[str, dict[str, tuple[GridCell, str, str]]],
) -> None:
    """Dissociation on the spray: 41 of 100 by the label, 27 by the registry's single term."""
    dissociation, _fact, _against = cells["esketamine-nasal"]["dissociation"]
    assert (dissociation.words, dissociation.mark) == ("41", "≠")
    assert dissociation.told.endswith("(sources disagree)")
    marked = {effect for effect, (cell, _fact, _against) in cells["esketamine-nasal"].items() if cell.mark}
    assert 0 < len(marked) < len(cells["esketamine-nasal"]) / 2
