"""What is remembered: round trips, damaged files, places that cannot be written, whole files only."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as tries
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from desktop import settings as kept
from desktop.settings import Setting, Settings, settings_file

ALL = tuple(thing for thing in vars(kept).values() if isinstance(thing, Setting))
OTHERS: dict[str, Any] = {
    "language": "fr",
    "theme": "projector",
    "text_size": 1.3,
    "motion": "reduced",
    "shows_inspector": False,
    "measure": "response",
    "is_linear": True,
    "split": 0.7,
    "geometry": "AdnQywADAAAAAAA+/A==",
}
WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=60)


@pytest.fixture
def file(tmp_path: Path, qtbot: QtBot) -> Path:
    return tmp_path / "somewhere" / "onset.ini"


def reopened(file: Path) -> Settings:
    return Settings(file)


def test_that_every_setting_is_tried_here() -> None:
    assert {setting.key for setting in ALL} == set(OTHERS)


def test_that_nothing_remembered_is_the_usual(file: Path) -> None:
    settings = Settings(file)
    assert [settings.value(setting) for setting in ALL] == [setting.usual for setting in ALL]
    assert settings.notice is None


@pytest.mark.parametrize("setting", ALL, ids=lambda setting: setting.key)
def test_that_a_value_comes_back_in_the_next_start(file: Path, setting: Setting[Any]) -> None:
    settings = Settings(file)
    settings.keep(setting, OTHERS[setting.key])
    assert settings.value(setting) == OTHERS[setting.key]
    settings.write()
    again = reopened(file)
    assert again.value(setting) == OTHERS[setting.key]
    assert type(again.value(setting)) is type(setting.usual)
    assert again.notice is None


@tries(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(words=WORDS)
def test_that_no_value_damages_the_file(file: Path, words: str) -> None:
    settings = Settings(file)
    settings.keep(kept.MEASURE, words)
    settings.write()
    again = reopened(file)
    assert again.notice is None
    assert again.value(kept.MEASURE) == words


@pytest.mark.parametrize(
    ("setting", "written"),
    [
        (kept.THEME, "mauve"),
        (kept.LANGUAGE, "de"),
        (kept.TEXT_SIZE, "9"),
        (kept.TEXT_SIZE, "nan"),
        (kept.TEXT_SIZE, "large"),
        (kept.TEXT_SIZE, "1, 2"),
        (kept.IS_LINEAR, "perhaps"),
        (kept.MOTION, "True"),
        (kept.SHOWS_INSPECTOR, ""),
        (kept.GEOMETRY, "A" * 5000),
    ],
    ids=lambda value: value[:20] if isinstance(value, str) else value.key,
)
def test_that_a_value_that_makes_no_sense_is_the_usual(
    file: Path, setting: Setting[Any], written: str
) -> None:
    file.parent.mkdir()
    file.write_text(f"[General]\n{setting.key}={written}\n", encoding="utf-8")
    settings = Settings(file)
    assert settings.value(setting) == setting.usual
    assert settings.notice is None, "one odd value does not damage the others"


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfe\x00broken",
        b"[General]\ntheme=dark\n\0\0\0",
        b"[General\ntheme",
        b"half a line",
        b"[General]\nmeasure=" + b"x" * 1_000_001,
    ],
    ids=["not text", "zeros", "open bracket", "no value", "huge"],
)
def test_that_a_damaged_file_is_put_aside_whole_and_told(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    settings = Settings(file)
    aside = file.with_name("onset.ini.damaged")
    assert settings.notice == aside
    assert aside.read_bytes() == content
    assert [settings.value(setting) for setting in ALL] == [setting.usual for setting in ALL]
    settings.keep(kept.THEME, "dark")
    settings.write()
    again = reopened(file)
    assert again.notice is None
    assert again.value(kept.THEME) == "dark"


def test_that_a_damaged_file_that_cannot_be_put_aside_is_left_as_it_is(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"half a line")
    (file.with_name("onset.ini.damaged") / "in the way").mkdir(parents=True)
    settings = Settings(file)
    settings.keep(kept.THEME, "dark")
    settings.write()
    assert file.read_bytes() == b"half a line"
    assert settings.notice is None, "nothing was put aside, and nothing says so"


def test_that_a_place_that_cannot_be_written_holds_for_this_run(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "a file").write_text("where a folder should be", encoding="utf-8")
    settings = Settings(tmp_path / "a file" / "onset.ini")
    settings.keep(kept.THEME, "dark")
    settings.write()
    assert settings.value(kept.THEME) == "dark"
    assert settings.notice is None


def test_that_without_a_file_everything_is_as_usual(qtbot: QtBot) -> None:
    settings = Settings(None)
    settings.keep(kept.THEME, "dark")
    settings.write()
    assert settings.value(kept.THEME) == "system"


def test_that_the_file_is_replaced_whole(file: Path) -> None:
    """Written beside and renamed: who reads meanwhile sees the old file or the new one, never half of one."""
    settings = Settings(file)
    settings.keep(kept.THEME, "dark")
    settings.write()
    with file.open(encoding="utf-8") as before:
        settings.keep(kept.THEME, "light")
        settings.write()
        assert "theme=dark" in before.read()
    assert "theme=light" in file.read_text(encoding="utf-8")
    assert [found.name for found in file.parent.iterdir()] == ["onset.ini"]


def test_that_settings_lie_in_the_users_folder() -> None:
    path = settings_file()
    assert path is not None
    assert path.parts[-2:] == ("onset", "onset.ini")
