"""The commands: keys that do not clash, a doer for each, and a key sheet that leaves none out."""

from __future__ import annotations

from collections import Counter

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
        self._command = command
        self._done = done

    def do(self) -> None:
        self._done.append(self._command)


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
        "1": "view-1",
        "Ctrl+K": "find",
        "F11": "full-screen",
        "F1": "keys",
        "Ctrl+C": "copy",
        "Ctrl+S": "save",
    }
    assert {key: by_key.get(key) for key in planned} == planned


def test_that_every_command_has_a_doer_and_does_it(actions: Actions) -> None:
    done: list[str] = []
    doers = {command.id: Doer(command.id, done) for command in COMMANDS}
    actions.connect_all({command: doer.do for command, doer in doers.items()})
    for command in COMMANDS:
        actions[command.id].trigger()
    assert done == list(doers)


def test_that_a_forgotten_doer_is_named(actions: Actions) -> None:
    doers = {command.id: Doer(command.id, []) for command in COMMANDS if command.id != "save"}
    with pytest.raises(KeyError, match="save"):
        actions.connect_all({command: doer.do for command, doer in doers.items()})


def test_that_the_key_sheet_holds_every_command_that_has_a_key(actions: Actions) -> None:
    sheet = actions.sheet()
    assert list(sheet) == ["Clock", "Picture", "Points", "Window"]
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
        assert list(actions.sheet()) != ["Clock", "Picture", "Points", "Window"]
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
        "inspector",
        "lecture",
        "full-screen",
        "motion",
    ]


def test_that_keys_work_in_the_window_only(actions: Actions) -> None:
    assert {action.shortcutContext() for action in actions} == {Qt.ShortcutContext.WindowShortcut}
