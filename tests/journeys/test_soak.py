"""Somebody who presses everything: seeded keys, clicks and resizes on the real window, and nothing may break.

Twenty seconds in the usual run; as many as ONSET_SOAK_SECONDS says where that is set (the plan asks for a minute).
ONSET_SOAK_SEED names another course of events.
"""

from __future__ import annotations

import gc
import os
import random
import resource
import sys
from time import monotonic

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from tests.journeys.conftest import Opens
from tests.journeys.reader import Reader, settle

SECONDS = float(os.environ.get("ONSET_SOAK_SECONDS", "10"))
WARM = 200
"""Events after which all that lasts has been built, and what grows can be measured."""
SEED = int(os.environ.get("ONSET_SOAK_SEED", "20261125"))
_NAMES = (
    "Space Left Right Up Down Home End Escape Return Tab Backtab BracketLeft BracketRight Backslash Plus Minus L P T",
    "D I M 1 F1 F2 F5 F11 Backspace PageUp PageDown A E K Z 5",
)
KEYS = [getattr(Qt.Key, f"Key_{name}") for names in _NAMES for name in names.split(" ")]
MODIFIERS = [Qt.KeyboardModifier.NoModifier] * 8 + [
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
]
SIZES = [(640, 400), (900, 600), (1366, 768), (1440, 900), (1920, 1080)]
_LEAVING = {Qt.Key.Key_Q, Qt.Key.Key_S}


@pytest.fixture
def errors(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What nobody caught while the window was used."""
    found: list[str] = []
    monkeypatch.setattr(
        sys, "excepthook", lambda kind, error, trace: found.append(f"{kind.__name__}: {error}")
    )
    # A file dialogue would wait for a person.
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: ("", ""))
    return found


def press_something(reader: Reader, chance: random.Random) -> None:
    target: QWidget = QApplication.activePopupWidget() or QApplication.focusWidget() or reader.window
    key, modifier = chance.choice(KEYS), chance.choice(MODIFIERS)
    if key not in _LEAVING:
        QTest.keyClick(target, key, modifier)


def click_somewhere(reader: Reader, chance: random.Random) -> None:
    popup = QApplication.activePopupWidget()
    if popup is not None:
        QTest.keyClick(popup, chance.choice((Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return)))
        return
    place = QPoint(chance.randrange(reader.window.width()), chance.randrange(reader.window.height()))
    target = reader.window.childAt(place) or reader.window
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.mapFrom(reader.window, place))


def resize(reader: Reader, chance: random.Random) -> None:
    reader.window.resize(*chance.choice(SIZES))


def pass_time(reader: Reader, chance: random.Random) -> None:
    for _ in range(chance.randrange(1, 12)):
        reader.time.seconds += 0.016
        reader.program.clock.tick()


def running_timers(reader: Reader) -> list[QTimer]:
    every: list[QObject] = [reader.program, *reader.program.findChildren(QObject)]
    every += reader.window.findChildren(QObject)
    return [timer for timer in every if isinstance(timer, QTimer) and timer.isActive()]


def lasting(reader: Reader) -> int:
    """How many objects the window holds, without the menus that come and go."""
    return sum(1 for thing in reader.window.findChildren(QObject) if not isinstance(thing, QMenu | QAction))


def test_that_nothing_breaks_whatever_is_pressed(opens: Opens, errors: list[str]) -> None:
    reader = opens()
    for keys in (
        "F1",
        "Escape",
        "Ctrl+K",
        "Escape",
        "2",
        "B",
        "V",
        *("3", "E", "E"),
        *("4", "E", "E"),
        "5",
        *("6", "E", "E"),
        "Ctrl+1",
        "1",
        "T",
        "D",
    ):  # what is built once, when it is first opened
        reader.press(keys)
    reader.put_back()
    things = lasting(reader)
    chance = random.Random(SEED)
    doings = [press_something] * 6 + [click_somewhere] * 3 + [pass_time] * 3 + [resize]
    nothing, highest = sys.getrefcount(None), 0
    until, count = monotonic() + SECONDS, 0
    while monotonic() < until or count < 2 * WARM:  # on a slow machine it takes longer
        chance.choice(doings)(reader, chance)
        settle()
        count += 1
        if count == WARM:
            gc.collect()  # what the tests before have left would be taken for a loss
            nothing = sys.getrefcount(None)
            highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        assert not errors, errors
    # A binding that loses a reference to None at every call would have lost some for each of these.
    gc.collect()
    assert sys.getrefcount(None) > nothing - count
    if highest and sys.platform.startswith("linux"):
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < highest + 150_000
    reader.put_back()
    # What came and went is gone again: the hundreds of things that were opened would show. Of each menu the last one
    # stays until it is opened anew.
    assert lasting(reader) < things + 30
    assert len(reader.window.findChildren(QMenu)) <= 12
    own = [timer for timer in running_timers(reader) if type(timer.parent()).__module__.startswith("desktop")]
    assert own == []
