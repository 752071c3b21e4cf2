"""What the tests of the window's parts share: the shipped content, a look, and Qt in the program's own dress."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QApplication

from desktop.app import make_application
from desktop.i18n import Language
from desktop.paths import cache_folder, shipped_content
from desktop.session import Session
from desktop.shown_lines import ShownLines
from desktop.theme import Look, prepare_application
from models.catalog import Catalog
from models.loading import load_catalog

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester  # pytest-qt has not chosen its Qt when this file is read

CheckModel = Callable[[QAbstractItemModel], None]


@pytest.fixture(scope="session")
def catalog(cache_home: Path) -> Catalog:
    """The shipped content, loaded once."""
    return load_catalog(shipped_content(), cache_folder())


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """Qt with our font and style."""
    application = make_application()
    prepare_application()
    return application


@pytest.fixture
def language(dressed: QApplication, french_words: Path) -> Iterator[Language]:
    """English as it is spoken; a test may choose French, and the next one hears English again."""
    language = Language("en")
    yield language
    language.choose("en")


@pytest.fixture
def look(dressed: QApplication) -> Look:
    return Look("light")


@pytest.fixture(scope="session")
def all_lines(catalog: Catalog) -> ShownLines:
    return ShownLines(catalog)


@pytest.fixture
def session(catalog: Catalog, dressed: QApplication) -> Session:
    return Session(catalog)


@pytest.fixture
def check_model(qtmodeltester: ModelTester) -> CheckModel:
    """Try a model as Qt's views do, and watch it until the test ends."""

    def check(model: QAbstractItemModel) -> None:
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt types only what is usual

    return check
