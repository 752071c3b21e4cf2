"""Somebody closes the window while something is still in the making."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QImage

from tests.journeys.conftest import Opens
from tests.journeys.reader import in_folder


def test_that_a_picture_in_the_making_is_saved_before_the_program_goes(opens: Opens, tmp_path: Path) -> None:
    reader = opens()
    reader.program.conductor.saving.save(tmp_path / "a.png")
    reader.window.close()
    assert in_folder(tmp_path) == ["a.png"]
    assert not QImage(str(tmp_path / "a.png")).isNull()


def test_that_what_was_stopped_is_not_saved_when_the_program_goes(opens: Opens, tmp_path: Path) -> None:
    reader = opens()
    reader.program.conductor.saving.save(tmp_path / "a.png")
    reader.press("Escape")
    reader.window.close()
    assert QThreadPool.globalInstance().activeThreadCount() == 0
    assert in_folder(tmp_path) == []
