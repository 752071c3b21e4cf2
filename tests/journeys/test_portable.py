"""A copy on a stick: a whole run from it keeps everything beside the program, and nothing in the reader's folders."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
RUN = """
import sys
sys.frozen, sys.executable = True, sys.argv.pop(1)
from desktop import app
from desktop.__main__ import main

told = []

def leave(program):
    told.append(program.window.notice.text() if program.window.notice.isVisible() else "")
    program.actions["theme-dark"].trigger()
    program.window.close()

app.Program.refuse = leave
code = main(sys.argv[1:])
print(told[0])
sys.exit(code)
"""


def run(stick: Path, home: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Open the window, choose the dark theme, close it."""
    places = {name: str(home / name) for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    return subprocess.run(
        [sys.executable, "-c", RUN, str(stick / "onset"), *options],
        cwd=ROOT,
        env=os.environ | places | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def kept(folder: Path) -> list[str]:
    """Every file of Onset in a folder; fonts are the system's own business."""
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "onset" in path.relative_to(folder).as_posix().lower()
    )


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "onset-portable").touch()
    return stick


def test_that_a_portable_copy_keeps_everything_beside_itself(stick: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    content = tmp_path / "content"  # not the shipped one, which may come with its compiled form
    shutil.copytree(ROOT / "resources" / "content", content)
    ended = run(stick, home, "--content", str(content))
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout == "\n"
    assert kept(home) == []
    settings = stick / "onset-data" / "settings" / "onset.ini"
    assert "theme=dark" in settings.read_text(encoding="utf-8")
    assert list((stick / "onset-data" / "cache").iterdir())
    assert not (stick / "onset-data" / "log").exists(), "nothing went wrong, and a clean end leaves no file"


def test_that_where_the_stick_cannot_be_written_it_is_told_and_nothing_is_kept(
    stick: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (stick / "onset-data").touch()
    ended = run(stick, home)
    assert ended.returncode == 0, ended.stderr
    assert "cannot be written: nothing is kept, and everything works." in ended.stdout
    assert kept(home) == []


def test_that_without_the_mark_the_readers_folders_are_used(stick: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (stick / "onset-portable").unlink()
    ended = run(stick, home)
    assert ended.returncode == 0, ended.stderr
    assert "XDG_CONFIG_HOME/onset/onset.ini" in kept(home)
    assert not (stick / "onset-data").exists()
