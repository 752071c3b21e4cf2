"""The command line as one types it, in this process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.__main__ import main
from desktop.commands.broken_pack import write_broken_pack
from tests.desktop.commands.answer import Answer, Onset


@pytest.fixture
def onset(cache_home: Path, capsys: pytest.CaptureFixture[str]) -> Onset:
    """Run one command."""

    def run(*arguments: str | Path) -> Answer:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        return Answer(code, *capsys.readouterr())

    return run


@pytest.fixture
def broken_pack(tmp_path: Path) -> Path:
    folder = tmp_path / "broken"
    write_broken_pack(folder)
    return folder


@pytest.fixture
def leaves_no_window(dressed: QApplication) -> Iterator[None]:
    """A command takes every window away that it has opened."""
    yield
    assert not [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
