"""At a machine that somebody looks after: what is fixed rests and says why, and what is wrong is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop.options import Options
from desktop.policy import Policy, read_policy
from desktop.settings import Settings
from tests.journeys.conftest import Opens
from tests.journeys.reader import plain

SAID: dict[str, Any] = {
    "language": "fr",
    "theme": "dark",
    "text_size": 1.2,
    "motion": "reduced",
    "view": "evidence",
}
FIXED = Policy(
    Path("/etc/onset/policy.toml"), **SAID, locked=frozenset({"language", "theme", "text_size", "motion"})
)
RESTING = (
    "language",
    "theme-system",
    "theme-light",
    "theme-dark",
    "theme-projector",
    "text-larger",
    "text-smaller",
    "text-usual",
    "motion",
)


def test_that_a_policy_is_what_the_window_opens_with(opens: Opens) -> None:
    program = opens(Options(), Settings(None, Policy(**SAID))).program
    assert program.language.code == "fr"
    assert program.look.choice == "dark"
    assert program.look.text_size == pytest.approx(1.2)
    assert program.clock.has_reduced_motion
    assert program.conductor.shelf.shown == ("evidence",)
    assert all(program.actions[name].isEnabled() for name in RESTING)
    program.actions["theme-light"].trigger()
    assert program.look.choice == "light"


def test_that_what_is_fixed_rests_and_says_why(opens: Opens) -> None:
    reader = opens(Options(), Settings(None, FIXED))
    program, top = reader.program, reader.window.top
    for name in RESTING:
        assert not program.actions[name].isEnabled(), name
        assert plain(program.actions[name].toolTip()).startswith("Fixé sur cette machine"), name
    for button in (top.language, top.theme):
        assert not button.isEnabled()
        assert "Fixé sur cette machine" in plain(button.toolTip())
    for keys in ("F2", "M", "Ctrl++", "Ctrl+0"):
        reader.press(keys)
    program.actions["view-timeline"].trigger()
    reader.press("F2")
    assert program.language.code == "fr"
    assert program.look.text_size == pytest.approx(1.2)
    assert program.clock.has_reduced_motion


def test_that_a_lecture_keeps_a_fixed_theme(opens: Opens) -> None:
    reader = opens(Options(), Settings(None, FIXED))
    reader.press("F5")
    assert reader.program.look.choice == "dark"
    assert reader.window.isFullScreen()
    reader.press("F5")
    assert reader.program.look.choice == "dark"


def test_that_a_policy_with_a_mistake_is_told_once_and_changes_nothing(opens: Opens, tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_text('theme = "dark"\nlangage = "fr"\nlocked = ["theme"]\n', encoding="utf-8")
    reader = opens(Options(language="en", size=(1366, 768)), Settings(None, read_policy(file)))
    assert reader.program.look.choice == "system"
    assert reader.program.actions["theme-light"].isEnabled()
    assert "cannot be understood and is not used" in reader.notice
    assert str(file) in reader.notice
    reader.press("Escape")
    reader.program.open_content()
    assert reader.notice == ""


def test_that_content_out_of_reach_is_told_and_the_shipped_one_offered(opens: Opens, tmp_path: Path) -> None:
    content = tmp_path / "share"
    policy = Policy(place=tmp_path / "policy.toml", content=content, locked=frozenset({"content"}))
    reader = opens(Options(content=content, language="en", theme="light"), Settings(None, policy))
    page = reader.program.problem_page
    assert page.isVisible()
    assert plain(page.told.text()).startswith(
        f"This machine is set up to open {content}, and that has 1 problem."
    )
    reader.click(page.shipped)
    assert not page.isVisible()
    assert "nitrous-oxide" in reader.session.families


def test_that_help_opens_by_key_button_and_search_even_without_content(opens: Opens, tmp_path: Path) -> None:
    reader = opens(Options(content=tmp_path / "nowhere", language="en", theme="light"))
    book = reader.program.conductor.help_book
    reader.press("Shift+F1")
    assert book.isVisible()
    assert book.shown == "start"
    reader.press("Escape")
    assert not book.isVisible()
    reader.click(reader.window.top.help)
    assert book.isVisible()
    reader.press("Escape")
    reader.press("Ctrl+K")
    reader.write("install and manage")
    reader.press("Return")
    assert (book.isVisible(), book.shown) == (True, "install")
    reader.press("Escape")


def test_that_closing_the_help_gives_the_focus_back(opens: Opens) -> None:
    reader = opens(Options(language="en", theme="light"))
    before = reader.window.focusWidget()
    reader.press("Shift+F1")
    assert reader.window.focusWidget() is not before
    reader.press("Escape")
    assert reader.window.focusWidget() is before
