"""What the tests of the window's parts share: the shipped content, a look, and Qt in the program's own dress."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app import make_application
from desktop.paths import cache_folder, shipped_content
from desktop.theme import Look
from models.catalog import Catalog
from models.loading import load_catalog


@pytest.fixture(scope="session")
def catalog(cache_home: Path) -> Catalog:
    """The shipped content, loaded once."""
    return load_catalog(shipped_content(), cache_folder())


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """Qt with our font and style."""
    return make_application()


@pytest.fixture
def look(dressed: QApplication) -> Look:
    return Look("light")
