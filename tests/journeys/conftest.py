"""One window for most journeys, put back after each; and windows of their own for those that need them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.errors import ErrorDesk
from desktop.options import Options
from desktop.settings import Settings
from tests.journeys.reader import Reader

Opens = Callable[..., Reader]


@pytest.fixture(scope="module")
def shared_reader(qapp: QApplication, cache_home: Path, french_words: Path) -> Iterator[Reader]:
    reader = Reader()
    yield reader
    reader.put_back()
    reader.leave()


@pytest.fixture
def reader(shared_reader: Reader) -> Iterator[Reader]:
    """Somebody at the window as it opens."""
    shared_reader.put_back()
    yield shared_reader
    shared_reader.put_back()


@pytest.fixture
def opens(qapp: QApplication, cache_home: Path, french_words: Path) -> Iterator[Opens]:
    """Open another Onset; it is closed after the test."""
    readers: list[Reader] = []

    def opened(
        options: Options | None = None, settings: Settings | None = None, errors: ErrorDesk | None = None
    ) -> Reader:
        readers.append(Reader(options, settings, errors))
        return readers[-1]

    yield opened
    for reader in readers:
        reader.program.language.choose("en")
        reader.leave()
