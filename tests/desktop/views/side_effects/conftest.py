"""The pages of the side effects on the shipped content, and on catalogs made by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from desktop.actions import Actions
from desktop.clock import Clock
from desktop.i18n import Language
from desktop.session import Session
from desktop.theme import Look
from desktop.views import Surroundings
from desktop.views.paged import Page
from desktop.views.side_effects.grid_of import Grid
from models.catalog import Catalog
from models.effect_table import effect_table

_P = TypeVar("_P", bound=Page)
Shows = Callable[[type[_P], Catalog], _P]
EVERYTHING = frozenset({"drugs", "pills", "comparators"})
"""The families of a catalog made by hand."""


class FakeTime:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def time() -> FakeTime:
    return FakeTime()


@pytest.fixture
def shows(
    look: Look, language: Language, time: FakeTime, qtbot: QtBot
) -> Callable[[type[Page], Catalog], Page]:
    """Open a page on a catalog, in a window as large as the middle of a laptop's."""

    def shown(sort: type[Page], catalog: Catalog) -> Page:
        page = sort(Surroundings(Session(catalog), Clock(time), look, language, Actions()))
        qtbot.addWidget(page)
        page.resize(930, 620)
        page.show()
        return page

    return shown


def grid_in(catalog: Catalog, language: str = "en") -> Grid:
    return Grid(catalog, effect_table(catalog), language)
