"""Our own errors: logged with version and system, shown once, never in a circle."""

from __future__ import annotations

import logging
import platform
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from desktop.errors import MOST_KINDS, ErrorDesk, described
from desktop.paths import state_folder
from models import VERSION


@pytest.fixture(autouse=True)
def _own_log() -> Iterator[None]:
    """Each test opens its own log file."""
    log = logging.getLogger("onset")
    log.disabled = False  # the checker of import rules silences every logger that it finds
    yield
    for handler in list(log.handlers):
        log.removeHandler(handler)
        handler.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "onset"


@pytest.fixture
def desk(folder: Path, qtbot: QtBot) -> ErrorDesk:
    return ErrorDesk(folder)


@pytest.fixture
def shown(desk: ErrorDesk) -> list[str]:
    told: list[str] = []
    desk.reported.connect(told.append)
    return told


def fail(desk: ErrorDesk, error: BaseException) -> None:
    """As Python's interpreter does with an error that nobody caught."""
    try:
        raise error
    except BaseException as caught:
        desk.report(type(caught), caught, caught.__traceback__)


def logged(folder: Path) -> str:
    return (folder / "onset.log").read_text(encoding="utf-8")


def test_that_an_error_is_logged_and_shown_with_what_a_programmer_needs(
    desk: ErrorDesk, folder: Path, shown: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    fail(desk, RuntimeError("a slip of ours"))
    (told,) = shown
    assert told.startswith(f"Onset {VERSION}, Qt ")
    assert platform.python_version() in told
    assert "test_errors.py" in told
    assert told.rstrip().endswith("RuntimeError: a slip of ours")
    assert told.rstrip() in logged(folder)
    assert capsys.readouterr().err == told


def test_that_errors_nobody_caught_come_here(
    desk: ErrorDesk, shown: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    desk.take_over()
    sys.excepthook(IndexError, IndexError("lost"), None)
    assert "IndexError: lost" in shown[0]


def test_that_an_equal_error_is_logged_once_with_its_count(
    desk: ErrorDesk, folder: Path, shown: list[str], qtbot: QtBot
) -> None:
    with qtbot.waitSignals([desk.came_again] * 2, timeout=0):
        for _ in range(3):
            fail(desk, TypeError("the same"))
    fail(desk, TypeError("another"))
    assert len(shown) == 2
    assert logged(folder).count("TypeError: the same") == 1
    desk.settle()
    desk.settle()
    assert logged(folder).count("3 times: TypeError: the same") == 1
    assert logged(folder).count("TypeError: another") == 1


def test_that_ever_new_errors_take_no_more_memory(desk: ErrorDesk, folder: Path) -> None:
    fail(desk, TypeError("early"))
    fail(desk, TypeError("early"))
    for number in range(MOST_KINDS):
        fail(desk, TypeError(str(number)))
    assert "2 times: TypeError: early" in logged(folder)


class Careless(QObject):
    """A slot that fails, as Qt calls it."""

    rang = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rang.connect(self.answer)

    def answer(self) -> None:
        raise RuntimeError("in a slot")


@pytest.mark.qt_no_exception_capture
def test_that_an_error_in_a_slot_comes_here_too(
    desk: ErrorDesk, shown: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    desk.take_over()
    careless = Careless()
    careless.rang.emit()
    assert len(shown) == 1
    assert "RuntimeError: in a slot" in shown[0]


@pytest.mark.qt_no_exception_capture
def test_that_an_error_while_telling_is_logged_and_not_told_again(
    desk: ErrorDesk, folder: Path, shown: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    desk.take_over()
    careless = Careless()
    desk.reported.connect(careless.answer)
    fail(desk, TypeError("first"))
    assert len(shown) == 1
    assert "TypeError: first" in logged(folder)
    assert "RuntimeError: in a slot" in logged(folder)
    fail(desk, TypeError("second"))
    assert len(shown) == 2, "and the next one is told again"


def test_that_the_log_never_grows_large(desk: ErrorDesk, folder: Path) -> None:
    for number in range(30):
        fail(desk, RuntimeError(f"{number} " + "x" * 50_000))
    files = sorted(path.name for path in folder.iterdir())
    assert files == ["onset.log", "onset.log.1"]
    assert all((folder / name).stat().st_size <= 200_000 for name in files)
    assert "RuntimeError: 29 " in logged(folder)


def test_that_a_stop_from_the_keyboard_is_no_message(desk: ErrorDesk, folder: Path, shown: list[str]) -> None:
    fail(desk, KeyboardInterrupt())
    assert shown == []
    assert "KeyboardInterrupt" in logged(folder)


@pytest.mark.parametrize("place", ["none", "a file in the way"])
def test_that_a_machine_without_a_place_to_write_still_shows_its_errors(
    tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    desk = ErrorDesk(None if place == "none" else tmp_path / "file" / "onset")
    with qtbot.waitSignal(desk.reported, timeout=0):
        fail(desk, RuntimeError("a slip of ours"))
    assert capsys.readouterr().err.count("RuntimeError: a slip of ours") == 1


def test_that_a_program_without_a_terminal_still_shows_its_errors(
    desk: ErrorDesk, shown: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows starts a program with a window so: there is no standard error at all."""
    monkeypatch.setattr(sys, "stderr", None)
    fail(desk, RuntimeError("a slip of ours"))
    assert len(shown) == 1


def test_that_a_chain_of_causes_is_told(desk: ErrorDesk, shown: list[str]) -> None:
    try:
        try:
            raise TypeError("the disk")
        except TypeError as cause:
            raise RuntimeError("the file") from cause
    except RuntimeError as error:
        told = described(error, error.__traceback__)
    assert told.index("TypeError: the disk") < told.index("RuntimeError: the file")


def test_that_the_log_lies_in_the_users_folder() -> None:
    folder = state_folder()
    assert folder is not None
    assert folder.name == "onset"
