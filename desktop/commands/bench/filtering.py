"""How long it takes to narrow the table of sources while one types: a process of its own.

Each letter is a frame of its own: from the change of the line until the table is painted. Beside it stand the same rows
in Qt's own model, behind Qt's own proxy, which looks for the letters in every column, in a table as Qt paints it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from statistics import median, quantiles
from time import perf_counter
from typing import Any

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView

from desktop.commands.bench.timed import PaintCount
from desktop.commands.offscreen import make_offscreen_application
from desktop.commands.pieces import run_pieces
from desktop.commands.stage import Stage, settled
from desktop.kit.quiet_table import QuietTable
from desktop.options import Options
from desktop.views.evidence.sources_model import SourcesModel
from desktop.views.evidence.sources_page import SourcesPage
from desktop.views.evidence.view import EvidenceView

ROUNDS = 5
SIZE = (1920, 1080)
TYPED = ("nagele", "ketamine", "depression", "2015")
"""What is typed letter by letter and then taken back at once, as the button at the end of the line does."""


def letters() -> Iterator[str]:
    """Every state of the line, one after the other."""
    for words in TYPED:
        yield from (words[:count] for count in range(1, len(words) + 1))
        yield ""


@dataclass
class Typed:
    """A table that is narrowed, and the seconds that each letter took by round: with painting, and without."""

    table: QTableView
    narrow: Callable[[str], None]
    painted: list[list[float]] = field(default_factory=list)
    narrowed: list[list[float]] = field(default_factory=list)

    def type(self) -> Iterator[None]:
        """One round; the event loop paints after each letter."""
        painted: list[float] = []
        narrowed: list[float] = []
        for state in letters():
            began = perf_counter()
            self.narrow(state)
            narrowed.append(perf_counter() - began)
            self.table.viewport().update()
            yield
            painted.append(perf_counter() - began)
        self.painted.append(painted)
        self.narrowed.append(narrowed)

    def told(self) -> dict[str, float | int]:
        """The figures in milliseconds: the median of the rounds, so that one disturbed round says nothing."""
        return {
            "p50_ms": round(median(map(median, self.painted)) * 1000, 3),
            "p99_ms": round(median(quantiles(seconds, n=100)[-1] for seconds in self.painted) * 1000, 3),
            "narrowing_p50_ms": round(median(map(median, self.narrowed)) * 1000, 3),
            "letters": sum(map(len, self.painted)),
        }


def floor_table(model: SourcesModel, like: QTableView) -> tuple[QuietTable, QSortFilterProxyModel]:
    """The same words in Qt's own model, behind Qt's own proxy, as wide as ours."""
    table, plain = QuietTable(), QStandardItemModel()
    for row in range(model.rowCount()):
        plain.appendRow(
            [QStandardItem(str(model.index(row, column).data())) for column in range(model.columnCount())]
        )
    proxy = QSortFilterProxyModel(table)
    plain.setParent(proxy)
    proxy.setSourceModel(plain)
    proxy.setFilterKeyColumn(-1)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    table.setModel(proxy)
    table.setWordWrap(False)
    table.resize(like.size())
    for column in range(model.columnCount()):
        table.setColumnWidth(column, like.columnWidth(column))
    return table, proxy


def measure(rounds: int, figures: dict[str, Any]) -> Iterator[None]:
    """The page of sources in a window, and the floor, in turns."""
    with Stage(Options(theme="light", language="en", size=SIZE, view="evidence")) as stage:
        yield from stage.open()
        yield from stage.resize(*SIZE)
        view = stage.program.window.view
        assert isinstance(view, EvidenceView)
        view.open_page(SourcesPage.id)
        page = view.sources_page
        floor, proxy = floor_table(page.model, page.table)
        floor.show()
        yield from settled()
        ours, plain = Typed(page.table, page.search.setText), Typed(floor, proxy.setFilterFixedString)
        yield from _check(ours)
        for _ in range(rounds):
            yield from ours.type()
            yield from plain.type()
        figures |= {"sources": page.model.rowCount(), "onset": ours.told(), "floor": plain.told()}
        floor.close()


def _check(typed: Typed) -> Iterator[None]:
    """A round that does not count; RuntimeError where a letter is not painted within its piece."""
    paints = PaintCount(typed.table.viewport())
    yield from typed.type()
    typed.table.viewport().removeEventFilter(paints)
    letters_typed = len(typed.painted.pop())
    typed.narrowed.clear()
    if paints.paints < letters_typed:
        raise RuntimeError(f"the table painted {paints.paints} of {letters_typed} letters")


def main(rounds: int = ROUNDS) -> dict[str, Any]:
    """Milliseconds a letter."""
    make_offscreen_application()
    figures: dict[str, Any] = {}
    run_pieces(measure(rounds, figures))
    return figures


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main()))
