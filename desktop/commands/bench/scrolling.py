"""How long a step of scrolling takes in the table of side effects, and a letter above it: a process of its own.

The table is 60 effects by 20 treatments, every cell filled. Each step is a frame of its own, from the change of the
scroll bar, or of the line, until the table is painted. Beside it stand the same words in Qt's own table.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from itertools import cycle, islice
from statistics import median, quantiles
from time import perf_counter
from typing import Any

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView

from desktop.commands.bench.filtering import letters
from desktop.commands.bench.timed import PaintCount
from desktop.commands.offscreen import make_offscreen_application
from desktop.commands.pieces import run_pieces
from desktop.commands.stage import Stage, settled
from desktop.kit.dot_grid import DotGrid
from desktop.kit.dot_grid_spec import Dot, GridCell, GridColumn, GridRow, GridSpec
from desktop.kit.marker import MARKERS
from desktop.options import Options
from desktop.views.side_effects.how_often_page import HowOftenPage
from desktop.views.side_effects.view import SideEffectsView

ROUNDS = 3
SIZE = (1920, 1080)
EFFECTS, TREATMENTS = 60, 20
STEPS = 120
"""Steps of a round: down and to the right, in unequal strides as a wheel and a bar give them."""
_STRIDES = (48, 120, 31, 240, 7)


def full_spec() -> GridSpec:
    """60 rows by 20 columns: dots with intervals and comparators, words where a ratio stands, and empty cells."""
    tones = ("nitrous-oxide", "ketamine", "esketamine", "ssri", "snri", "conventional")
    columns = tuple(
        GridColumn(
            f"t{place}", f"Treatment {place}", tones[place % len(tones)], MARKERS[place % len(MARKERS)]
        )
        for place in range(TREATMENTS)
    )
    rows = tuple(
        GridRow(
            f"e{row}",
            f"Effect number {row}",
            cells=tuple(_cell(row * TREATMENTS + place) for place in range(TREATMENTS)),
        )
        for row in range(EFFECTS)
    )
    return GridSpec(columns, rows, 100)


def _cell(seed: int) -> GridCell:
    value = seed * 37 % 97 + 1.0
    if seed % 7 == 0:
        return GridCell("not checked yet", told="not checked yet", is_muted=True)
    if seed % 5 == 0:
        return GridCell(f"{value / 10} times the comparator", "[1.2 to 9.8]", "a ratio")
    note = "no comparator" if seed % 11 == 0 else ""
    dot = Dot(value, max(value - 6, 0), min(value + 6, 100), None if note else value / 3)
    return GridCell(str(round(value)), note, "a risk", dot, sort=value)


def floor_table(spec: GridSpec, like: DotGrid) -> QTableView:
    """The words of the same cells in Qt's own table, as large as ours."""
    table, model = QTableView(), QStandardItemModel()
    for row in spec.rows:
        model.appendRow([QStandardItem(cell.words) for cell in row.cells])
    model.setParent(table)
    table.setModel(model)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.resize(like.size())
    for column in range(len(spec.columns)):
        table.setColumnWidth(column, like.columnWidth(column))
    for place in range(len(spec.rows)):
        table.setRowHeight(place, like.rowHeight(place))
    return table


def scroll(table: QTableView) -> Iterator[list[float]]:
    """One round; the event loop paints after each step. Gives nothing until the end, then the seconds of each step."""
    taken: list[float] = []
    down, across = table.verticalScrollBar(), table.horizontalScrollBar()
    down.setValue(0)
    across.setValue(0)
    yield []
    for place, stride in enumerate(islice(cycle(_STRIDES), STEPS)):
        is_across = place % 4 == 3
        bar, step = (across, 1) if is_across else (down, stride)  # columns come one by one
        began = perf_counter()
        bar.setValue((bar.value() + step) % (bar.maximum() + 1))
        yield []
        taken.append(perf_counter() - began)
    yield taken


def measure(rounds: int, figures: dict[str, Any]) -> Iterator[None]:
    """The page in a window with a full table, and the floor, in turns; then letters above the shipped table."""
    with Stage(Options(theme="light", language="en", size=SIZE, view="side-effects")) as stage:
        yield from stage.open()
        yield from stage.resize(*SIZE)
        view = stage.program.window.view
        assert isinstance(view, SideEffectsView)
        page = view.page
        assert isinstance(page, HowOftenPage)
        shown = page.grid.spec
        page.grid.show_spec(full_spec())
        yield from settled()
        floor = floor_table(page.grid.spec, page.grid)
        floor.show()
        yield from settled()
        taken: dict[str, list[list[float]]] = {"onset": [], "floor": []}
        paints = PaintCount(page.grid.viewport())
        for _ in range(rounds + 1):  # the first one does not count
            for name, table in (("onset", page.grid), ("floor", floor)):
                for seconds in scroll(table):
                    if seconds:
                        taken[name].append(seconds)
                    else:
                        yield
        page.grid.viewport().removeEventFilter(paints)
        if paints.paints < STEPS * (rounds + 1):
            raise RuntimeError(
                f"the table painted {paints.paints} times in {rounds + 1} rounds of {STEPS} steps"
            )
        floor.close()
        figures |= {name: _told(all_rounds[1:]) for name, all_rounds in taken.items()}
        page.grid.show_spec(shown)
        typed: list[list[float]] = []
        for _ in range(rounds + 1):
            typed.append([])
            for state in letters():
                began = perf_counter()
                page.search.setText(state)
                yield
                typed[-1].append(perf_counter() - began)
        figures |= {"typed": _told(typed[1:]), "effects": EFFECTS, "treatments": TREATMENTS}


def _told(rounds: list[list[float]]) -> dict[str, float | int]:
    return {
        "p50_ms": round(median(map(median, rounds)) * 1000, 3),
        "p99_ms": round(median(quantiles(seconds, n=100)[-1] for seconds in rounds) * 1000, 3),
        "steps": sum(map(len, rounds)),
    }


def main(rounds: int = ROUNDS) -> dict[str, Any]:
    """Milliseconds a step, and a letter."""
    make_offscreen_application()
    figures: dict[str, Any] = {}
    run_pieces(measure(rounds, figures))
    return figures


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main()))
