"""The desktop's wish for less motion, where it tells of it."""

from __future__ import annotations

import plistlib
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.motion import SystemMotion


@pytest.fixture
def motion(qtbot: QtBot) -> SystemMotion:
    return SystemMotion()


@pytest.fixture
def told(motion: SystemMotion) -> list[bool]:
    wishes: list[bool] = []
    motion.told.connect(wishes.append)
    return wishes


@pytest.fixture
def gsettings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A command of that name which answers what is written into the file beside it."""
    if not sys.platform.startswith("linux"):
        pytest.skip("GNOME runs on Linux")
    command = tmp_path / "gsettings"
    command.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/asked\ncat {tmp_path}/answer\n', encoding="utf-8")
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    return tmp_path


@pytest.mark.parametrize(("answer", "wish"), [("false\n", True), ("true\n", False)])
@pytest.mark.parametrize("desktop", ["GNOME", "ubuntu:GNOME", "X-Cinnamon"])
def test_that_gnome_is_asked_by_its_own_command(
    motion: SystemMotion, qtbot: QtBot, gsettings: Path, desktop: str, answer: str, wish: bool
) -> None:
    (gsettings / "answer").write_text(answer, encoding="utf-8")
    with qtbot.waitSignal(motion.told, timeout=5000) as told:
        motion.ask("linux", {"XDG_CURRENT_DESKTOP": desktop})
    assert told.args == [wish]
    schema = "org.cinnamon.desktop.interface" if "Cinnamon" in desktop else "org.gnome.desktop.interface"
    assert (gsettings / "asked").read_text(encoding="utf-8") == f"get {schema} enable-animations\n"


def test_that_a_gnome_without_its_command_wishes_nothing(
    motion: SystemMotion, told: list[bool], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    motion.ask("linux", {"XDG_CURRENT_DESKTOP": "GNOME"})
    qtbot.wait(50)
    assert told == []


def test_that_an_answer_of_another_kind_is_no_wish(
    motion: SystemMotion, told: list[bool], qtbot: QtBot, gsettings: Path
) -> None:
    (gsettings / "answer").write_text("No such schema\n", encoding="utf-8")
    motion.ask("linux", {"XDG_CURRENT_DESKTOP": "GNOME"})
    qtbot.waitUntil((gsettings / "asked").exists)
    qtbot.wait(50)
    assert told == []


@pytest.mark.parametrize(
    ("written", "wishes"),
    [
        ("[KDE]\nAnimationDurationFactor=0\n", [True]),
        ("[General]\nx=1\n[KDE]\nAnimationDurationFactor=0.5\n", [False]),
        ("[Other]\nAnimationDurationFactor=0\n", []),
        ("[KDE]\nAnimationDurationFactor=none\n", []),
        (None, []),
    ],
)
def test_that_kde_is_read_from_its_file(
    motion: SystemMotion, told: list[bool], tmp_path: Path, written: str | None, wishes: list[bool]
) -> None:
    if written is not None:
        (tmp_path / "kdeglobals").write_text(written, encoding="utf-8")
    motion.ask("linux", {"XDG_CURRENT_DESKTOP": "KDE", "XDG_CONFIG_HOME": str(tmp_path)})
    assert told == wishes


@pytest.mark.parametrize(
    ("name", "kept", "wishes"),
    [
        ("com.apple.Accessibility.plist", {"ReduceMotionEnabled": 1}, [True]),
        ("com.apple.universalaccess.plist", {"reduceMotion": False}, [False]),
        ("com.apple.universalaccess.plist", {"other": True}, []),
        ("com.apple.universalaccess.plist", None, []),
    ],
)
def test_that_macos_is_read_from_its_preferences(
    motion: SystemMotion,
    told: list[bool],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    kept: dict[str, object] | None,
    wishes: list[bool],
) -> None:
    folder = tmp_path / "Library" / "Preferences"
    folder.mkdir(parents=True)
    (folder / name).write_bytes(b"damaged" if kept is None else plistlib.dumps(kept))
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    motion.ask("darwin")
    assert told == wishes


def test_that_another_desktop_wishes_nothing(motion: SystemMotion, told: list[bool]) -> None:
    motion.ask("linux", {"XDG_CURRENT_DESKTOP": "XFCE"})
    motion.ask("linux", {})
    assert told == []
