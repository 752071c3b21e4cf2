"""The page of sources, and what it is made of, with the shipped content."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions import Actions
from desktop.clock import Clock
from desktop.i18n import Language
from desktop.paths import cache_folder
from desktop.session import Session
from desktop.theme import Look
from desktop.views import Surroundings
from desktop.views.evidence.source_uses import Uses, uses_by_source
from desktop.views.evidence.source_words import SourceWords
from desktop.views.evidence.sources_page import SourcesPage
from models.catalog import Catalog
from models.loading import load_catalog


@pytest.fixture(scope="session")
def small_catalog(cache_home: Path) -> Catalog:
    """A pack with a question that one trial answers after a day, and none after a week."""
    tests = Path(__file__).parents[3]
    return load_catalog(tests / "models" / "loading" / "minimal_pack", cache_folder())


@pytest.fixture(scope="session")
def uses(catalog: Catalog) -> dict[str, Uses]:
    return uses_by_source(catalog)


@pytest.fixture
def words(catalog: Catalog, uses: dict[str, Uses], dressed: QApplication) -> SourceWords:
    return SourceWords(catalog, uses, "en")


@pytest.fixture
def around(session: Session, look: Look) -> Surroundings:
    return Surroundings(session, Clock(), look, Language("en"), Actions())


@pytest.fixture
def page(around: Surroundings, french_words: object, qtbot: QtBot) -> SourcesPage:
    page = SourcesPage(around)
    qtbot.addWidget(page)
    page.resize(950, 560)
    page.show()
    return page
