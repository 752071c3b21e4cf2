"""The table of treatments with the shipped content."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.actions import Actions
from desktop.clock import Clock
from desktop.i18n import Language
from desktop.session import Session
from desktop.theme import Look
from desktop.views import Surroundings
from desktop.views.compare.shown_table import TableMaker
from desktop.views.compare.sources_of import SourcesOf
from desktop.views.compare.view import CompareView
from models.catalog import Catalog


@pytest.fixture
def maker(catalog: Catalog, look: Look) -> TableMaker:
    return TableMaker(catalog, "en")


@pytest.fixture
def sources_of(catalog: Catalog) -> SourcesOf:
    return SourcesOf(catalog)


@pytest.fixture
def around(session: Session, look: Look, french_words: object) -> Iterator[Surroundings]:
    language = Language("en")
    yield Surroundings(session, Clock(), look, language, Actions())
    language.choose("en")


@pytest.fixture
def view(around: Surroundings, qtbot: QtBot) -> CompareView:
    view = CompareView(around)
    qtbot.addWidget(view)
    view.resize(975, 700)
    view.show()
    return view
