"""Where things are kept: in the user's folders, or beside a portable copy, and that one place decides it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.paths import PORTABLE_MARKS, cache_folder, portable, program_folder, state_folder
from desktop.settings import settings_file


@pytest.fixture(autouse=True)
def _looked_up_anew() -> Iterator[None]:
    portable.cache_clear()
    yield
    portable.cache_clear()


@pytest.mark.parametrize("mark", PORTABLE_MARKS)
def test_that_a_mark_beside_the_program_makes_it_keep_everything_there(tmp_path: Path, mark: str) -> None:
    (tmp_path / mark).touch()
    data = tmp_path / "onset-data"
    assert settings_file(tmp_path) == data / "settings" / "onset.ini"
    assert state_folder(tmp_path) == data / "log"
    assert cache_folder(tmp_path) == data / "cache"
    assert list(data.iterdir()) == [], "what was written on trial is gone"


def test_that_without_a_mark_the_users_folders_are_used(tmp_path: Path) -> None:
    assert portable(tmp_path) is None
    assert settings_file(tmp_path) == settings_file()
    assert list(tmp_path.iterdir()) == []


def test_that_a_program_from_source_is_not_portable() -> None:
    assert program_folder() is None
    assert portable() is None


@pytest.mark.parametrize(
    ("program", "folder"),
    [
        ("stick/onset/onset", "stick/onset"),
        ("stick/Onset.app/Contents/MacOS/onset", "stick"),
    ],
)
def test_that_a_built_program_looks_beside_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, folder: str
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / program))
    assert program_folder() == tmp_path / folder
    (tmp_path / folder).mkdir(parents=True)
    (tmp_path / folder / "onset-portable").touch()
    for place in (settings_file(), state_folder(), cache_folder()):
        assert place is not None
        assert place.is_relative_to(tmp_path / folder / "onset-data")


def test_that_where_a_stick_cannot_be_written_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "onset-portable").touch()
    (tmp_path / "onset-data").write_text("a file in the way", encoding="utf-8")
    carried = portable(tmp_path)
    assert carried is not None
    assert not carried.can_write
    assert (settings_file(tmp_path), state_folder(tmp_path), cache_folder(tmp_path)) == (None, None, None)


def test_that_every_system_has_its_own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("HOME", "USERPROFILE", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    for name in ("XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    found = {}
    for system in ("linux", "darwin", "win32"):
        monkeypatch.setattr(sys, "platform", system)
        found[system] = [
            str(place and place.relative_to(tmp_path)) for place in (cache_folder(), state_folder())
        ]
    assert found == {
        "linux": [".cache/onset", ".local/state/onset"],
        "darwin": ["Library/Caches/Onset", "Library/Logs/Onset"],
        "win32": ["Onset/cache", "Onset"],
    }
