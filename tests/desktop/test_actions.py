"""The commands: keys that do not clash, a doer for each, and a key sheet that leaves none out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions import COMMANDS, Actions
from desktop.i18n import Language


@pytest.fixture
def actions(dressed: QApplication, qtbot: QtBot) -> Actions:
    return Actions()


class Doer:
    """Notes that its command was done. Qt holds bound methods weakly: the test keeps the doers."""

    def __init__(self, command: str, done: list[str]) -> None:
        self.command = command
        self._done = done

    def do(self) -> None:
        self._done.append(self.command)


KEPT: list[Doer] = []


def test_that_no_command_and_no_key_is_given_twice() -> None:
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)
    keys = Counter(QKeySequence(keys).toString() for command in COMMANDS for keys in command.keys)
    assert [key for key, times in keys.items() if times > 1 or not key] == []


def test_that_the_keys_of_the_plan_do_what_it_says() -> None:
    by_key = {keys: command.id for command in COMMANDS for keys in command.keys}
    planned = {
        "Space": "play",
        "Left": "step-back",
        "Right": "step-forward",
        "Shift+Left": "nudge-back",
        "Shift+Right": "nudge-forward",
        "Home": "start",
        "End": "end",
        "[": "loop-start",
        "]": "loop-end",
        "+": "faster",
        "−": "slower",
        "1": "view-timeline",
        "Ctrl+K": "find",
        "F11": "full-screen",
        "F1": "keys",
        "Ctrl+C": "copy",
        "Ctrl+S": "save",
    }
    assert {key: by_key.get(key) for key in planned} == planned


def doers_of(commands: Iterable[str], done: list[str]) -> dict[str, Callable[[], None]]:
    doers = [Doer(command, done) for command in commands]
    KEPT.extend(doers)
    return {doer.command: doer.do for doer in doers}


def trigger_all(actions: Actions) -> None:
    for command in COMMANDS:
        actions[command.id].trigger()


def test_that_common_commands_and_those_of_the_view_do_what_was_said(actions: Actions) -> None:
    done: list[str] = []
    of_view = {"measure-1", "lines", "next-point"}
    common = [command.id for command in COMMANDS if command.id not in of_view]
    actions.connect_common(doers_of(common, done))
    actions.hand_to_view(doers_of(of_view, done))
    trigger_all(actions)
    assert done == [command.id for command in COMMANDS]


def test_that_commands_go_over_to_the_next_view(actions: Actions) -> None:
    first: list[str] = []
    second: list[str] = []
    actions.connect_common(doers_of(["play"], []))
    actions.hand_to_view(doers_of(["next-point", "lines"], first))
    actions.hand_to_view(doers_of(["next-point", "table"], second))
    trigger_all(actions)
    assert (first, second) == ([], ["table", "next-point"])
    assert actions["play"].isEnabled()
    assert not actions["lines"].isEnabled(), "the second view does not know it"


def test_that_without_a_view_only_the_window_listens(actions: Actions) -> None:
    done: list[str] = []
    actions.connect_common(doers_of(["play", "save", "find"], done))
    actions.hand_to_view(doers_of(["lines"], done))
    actions.hand_to_view(None)
    rests = [command.id for command in COMMANDS if not actions[command.id].isEnabled()]
    assert {"play", "save", "lines"} <= set(rests)
    trigger_all(actions)
    assert done == ["find"]


def test_that_an_unknown_command_is_named(actions: Actions) -> None:
    with pytest.raises(KeyError, match="sav"):
        actions.connect_common(doers_of(["sav"], []))
    with pytest.raises(KeyError, match="lins"):
        actions.hand_to_view(doers_of(["lins"], []))


def test_that_the_key_sheet_holds_every_command_that_has_a_key(actions: Actions) -> None:
    sheet = actions.sheet()
    assert list(sheet) == ["Clock", "Picture", "Points", "Routes", "Evidence", "Compare", "Views", "Window"]
    rows = [row for rows in sheet.values() for row in rows]
    assert [words for words, _keys in rows] == [command.text for command in COMMANDS if command.keys]
    assert all(keys for _words, keys in rows)
    assert ("Play or pause", "Space") in sheet["Clock"]
    assert ("Find anything", "Ctrl+K") in sheet["Window"]


def test_that_words_follow_the_language(actions: Actions, french_words: object) -> None:
    language = Language("fr")
    try:
        actions.name()
        assert actions["play"].text() == "Lecture ou pause"
        assert list(actions.sheet()) != ["Clock", "Picture", "Points", "Routes", "Window"]
    finally:
        language.choose("en")
    actions.name()
    assert actions["play"].text() == "Play or pause"


def test_that_what_can_be_on_can_be_checked(actions: Actions) -> None:
    checkable = [command.id for command in COMMANDS if actions[command.id].isCheckable()]
    assert checkable == [
        "linear",
        "comparators",
        "lines",
        "table",
        "side-branches",
        "scene-words",
        "inspector",
        "lecture",
        "full-screen",
        "motion",
    ]


def test_that_keys_work_in_the_window_only(actions: Actions) -> None:
    assert {action.shortcutContext() for action in actions} == {Qt.ShortcutContext.WindowShortcut}
