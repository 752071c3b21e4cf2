"""Where the program is ended without Python: the place is kept for the next start; a clean end leaves nothing."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.crash_file import left_behind
from desktop.errors import ErrorDesk

ROOT = Path(__file__).resolve().parents[2]
RUN = """
import os, signal, sys
from pathlib import Path
from desktop.crash_file import CrashFile
with CrashFile(Path(sys.argv[1]) if sys.argv[1] else None, "Onset 9.9, a system\\n"):
    print([path.name for path in Path(sys.argv[1] or ".").glob("onset-crash-*")])
    {ends}
"""
CRASH = "import ctypes; ctypes.string_at(0)"


@pytest.fixture(autouse=True)
def _own_log() -> Iterator[None]:
    """Each test opens its own log file."""
    forget_log()
    yield
    forget_log()


def forget_log() -> None:
    log = logging.getLogger("onset")
    log.disabled = False  # the checker of import rules silences every logger that it finds
    for handler in list(log.handlers):
        log.removeHandler(handler)
        handler.close()


def run(folder: Path | None, ends: str) -> subprocess.CompletedProcess[str]:
    """A program that ends as told."""
    return subprocess.run(
        [sys.executable, "-c", RUN.format(ends=ends), str(folder or "")],
        cwd=ROOT,
        env=os.environ | {"PYTHONFAULTHANDLER": ""},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_that_a_clean_end_leaves_nothing_not_even_the_folder(tmp_path: Path) -> None:
    ended = run(tmp_path / "state" / "onset", "pass")
    assert ended.returncode == 0, ended.stderr
    assert "onset-crash-" in ended.stdout
    assert not (tmp_path / "state" / "onset").exists()


def test_that_an_error_of_python_leaves_no_crash(tmp_path: Path) -> None:
    (tmp_path / "onset.log").touch()
    assert run(tmp_path, "raise SystemExit(2)").returncode == 2
    assert [path.name for path in tmp_path.iterdir()] == ["onset.log"]


def test_that_without_a_place_to_write_the_program_runs(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert run(None, "pass").returncode == 0
    assert run(tmp_path / "file" / "onset", "pass").returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="the way to crash is another one there")
def test_that_a_native_crash_is_in_the_log_after_the_next_start(tmp_path: Path, qtbot: QtBot) -> None:
    ended = run(tmp_path, CRASH)
    assert ended.returncode < 0
    (file,) = tmp_path.glob("onset-crash-*")
    assert file.read_text("utf-8").startswith("Onset 9.9, a system\nFatal Python error: ")
    ErrorDesk(tmp_path).take_up_crashes()
    assert [path.name for path in tmp_path.iterdir()] == ["onset.log"]
    logged = (tmp_path / "onset.log").read_text(encoding="utf-8")
    assert "Onset 9.9, a system\nFatal Python error: " in logged
    assert str(Path.home()) not in logged or str(Path.home()) == "/"


def test_that_a_run_that_was_stopped_by_force_says_nothing(tmp_path: Path) -> None:
    run(tmp_path, "os.kill(os.getpid(), signal.SIGKILL)")
    assert len(list(tmp_path.iterdir())) == 1
    assert left_behind(tmp_path) == []
    assert list(tmp_path.iterdir()) == []


def test_that_the_file_of_a_run_that_goes_on_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / f"onset-crash-{os.getpid()}.txt").write_text("Onset\nFatal\n", encoding="utf-8")
    (tmp_path / "onset-crash-1.txt").write_text(
        "Onset\nFatal\n", encoding="utf-8"
    )  # the system's first process
    (tmp_path / "onset-crash-x.txt").write_text("Onset\nFatal\n", encoding="utf-8")
    assert left_behind(tmp_path) == ["Onset\nFatal\n"]
    assert len(list(tmp_path.iterdir())) == 2
    assert left_behind(tmp_path / "nowhere") == []
