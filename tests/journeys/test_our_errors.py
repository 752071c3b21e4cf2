"""Something of ours goes wrong while somebody is at the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from desktop.errors import ErrorDesk
from tests.journeys.conftest import Opens
from tests.journeys.reader import Reader, plain, settle


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> ErrorDesk:
    import sys

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    desk = ErrorDesk(None)
    desk.take_over()
    return desk


@pytest.fixture
def reader(opens: Opens, desk: ErrorDesk) -> Reader:
    return opens(errors=desk)


def boxes(reader: Reader) -> list[QMessageBox]:
    return [box for box in reader.window.findChildren(QMessageBox) if box.isVisible()]


def close(reader: Reader, box: QMessageBox) -> None:
    """Close a box; the keys go to the window again."""
    box.close()
    reader.window.activateWindow()
    settle()


class Slip:
    """A slot with an error of its own."""

    def __init__(self, words: str) -> None:
        self.words = words

    def fail(self) -> None:
        raise RuntimeError(self.words)


def test_that_an_error_of_ours_is_shown_and_can_be_copied(reader: Reader) -> None:
    reader.window.show_error("Onset 0.1, Qt 6\nRuntimeError: a slip of ours")
    (box,) = boxes(reader)
    assert "Something went wrong in Onset" in plain(box.text())
    assert "RuntimeError: a slip of ours" in box.detailedText()
    box.close()


@pytest.mark.qt_no_exception_capture
def test_that_a_frame_that_fails_stops_the_clock_and_is_told_once(
    reader: Reader, desk: ErrorDesk, capsys: pytest.CaptureFixture[str]
) -> None:
    slip = Slip("in a frame")
    reader.program.clock.moved.connect(slip.fail)
    reader.press("Space")
    reader.wait(1.0)
    assert not reader.program.clock.is_playing
    (box,) = boxes(reader)
    assert "RuntimeError: in a frame" in box.detailedText()
    close(reader, box)
    for _ in range(3):
        reader.press("Space")
        reader.wait(0.2)
    assert not boxes(reader)
    assert "The same error again" in reader.notice
    desk.settle()
    logged = capsys.readouterr().err
    assert logged.count("Traceback") == 1
    assert "4 times: RuntimeError: in a frame" in logged


@pytest.mark.qt_no_exception_capture
def test_that_one_box_at_a_time_tells_of_errors(reader: Reader) -> None:
    first, second, third = Slip("first"), Slip("second"), Slip("third")
    moved = reader.program.clock.moved
    moved.connect(first.fail)
    moved.connect(second.fail)
    reader.program.clock.go_to(0.5)
    (box,) = boxes(reader)
    assert "RuntimeError: first" in box.detailedText()
    close(reader, box)
    moved.connect(third.fail)
    reader.program.clock.go_to(0.6)
    (box,) = boxes(reader)
    assert "RuntimeError: third" in box.detailedText()
    box.close()


@pytest.mark.qt_no_exception_capture
def test_that_an_error_before_the_window_is_furnished_is_told_too(
    desk: ErrorDesk, tmp_path: Path, cache_home: Path
) -> None:
    from desktop.app import Program
    from desktop.options import Options
    from desktop.settings import Settings

    program = Program(Options(), Settings(None), desk)
    slip = Slip("early")
    program.window.painted.connect(slip.fail)
    program.window.painted.emit()
    program.window.painted.emit()
    assert len(program.window.findChildren(QMessageBox)) == 1
    program.close()
    program.deleteLater()
    settle()
