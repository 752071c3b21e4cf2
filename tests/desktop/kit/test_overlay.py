"""Panels over the window: they keep the keys, go with Escape or a click outside, and give the focus back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.kit.overlay import Overlay
from desktop.theme import Look


class Panel(Overlay):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.one, self.other = QLineEdit(self), QLineEdit(self)
        row = QHBoxLayout(self)
        row.addWidget(self.one)
        row.addWidget(self.other)

    def first_focus(self) -> QWidget:
        return self.one


@dataclass
class Desk:
    """A window with two fields, a shortcut on Space, and a panel over them."""

    window: QMainWindow
    line: QLineEdit
    button: QPushButton
    panel: Panel
    done: list[str] = field(default_factory=list)

    def play(self) -> None:
        self.done.append("play")

    def press(self) -> None:
        self.done.append("press")


@pytest.fixture
def desk(look: Look, qtbot: QtBot) -> Iterator[Desk]:  # a look of its own: another test's text may be large
    window = QMainWindow()
    qtbot.addWidget(window)
    centre = QWidget(window)
    row = QHBoxLayout(centre)
    first, button = QLineEdit(centre), QPushButton("Press", centre)
    row.addWidget(first)
    row.addWidget(button)
    window.setCentralWidget(centre)
    desk = Desk(window, first, button, Panel(window))
    action = QAction(window)
    action.setShortcut(QKeySequence("Space"))
    action.triggered.connect(desk.play)
    window.addAction(action)
    button.clicked.connect(desk.press)
    window.resize(900, 600)
    window.show()
    qtbot.waitActive(window)
    button.setFocus()
    yield desk
    desk.panel.close_overlay()


def key(which: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, which)


def test_that_it_opens_inside_the_window_with_the_focus(desk: Desk) -> None:
    desk.panel.open()
    assert desk.panel.isVisible()
    assert QApplication.focusWidget() is desk.panel.one
    assert desk.window.rect().contains(desk.panel.geometry())


def test_that_no_key_reaches_the_window_while_it_is_open(desk: Desk) -> None:
    QTest.keyClick(desk.window, Qt.Key.Key_Space)
    assert desk.done == ["play"]
    desk.panel.open()
    for letter in "a b":
        QTest.keyClicks(desk.panel.one, letter)
    assert desk.panel.one.text() == "a b"
    assert desk.done == ["play"]


@pytest.mark.parametrize("turn", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_that_tab_stays_inside(desk: Desk, turn: Qt.Key) -> None:
    desk.panel.open()
    visited = set()
    for _ in range(6):
        key(turn)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert desk.panel.isAncestorOf(focus)
        visited.add(focus)
    assert visited == {desk.panel.one, desk.panel.other}


def test_that_escape_closes_it_and_gives_the_focus_back(desk: Desk) -> None:
    desk.panel.open()
    key(Qt.Key.Key_Escape)
    assert desk.panel.isHidden()
    assert QApplication.focusWidget() is desk.button
    QTest.keyClick(desk.window, Qt.Key.Key_Space)
    assert desk.done == ["play"], "the window has its keys again"


def test_that_a_click_outside_closes_it_and_does_nothing_else(desk: Desk) -> None:
    desk.panel.open()
    outside = QPoint(desk.button.width() - 4, desk.button.height() // 2)
    desk.button.raise_()
    QTest.mouseClick(desk.button, Qt.MouseButton.LeftButton, pos=outside)
    assert desk.panel.isHidden()
    assert desk.done == []
    QTest.mouseClick(desk.button, Qt.MouseButton.LeftButton, pos=outside)
    assert desk.done == ["press"]


def test_that_a_click_inside_keeps_it_open(desk: Desk) -> None:
    desk.panel.open()
    QTest.mouseClick(desk.panel.other, Qt.MouseButton.LeftButton)
    assert desk.panel.isVisible()
    assert QApplication.focusWidget() is desk.panel.other


def test_that_it_stays_inside_a_window_that_shrinks(desk: Desk, qtbot: QtBot) -> None:
    desk.panel.open()
    desk.window.resize(420, 300)
    qtbot.waitUntil(lambda: desk.window.rect().contains(desk.panel.geometry()))


def test_that_closing_what_is_closed_moves_no_focus(desk: Desk) -> None:
    desk.panel.close_overlay()
    assert QApplication.focusWidget() is desk.button


def test_that_a_field_that_went_meanwhile_gets_no_focus(desk: Desk) -> None:
    desk.line.setFocus()
    desk.panel.open()
    desk.line.setParent(None)
    desk.line.deleteLater()
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    desk.panel.close_overlay()
    assert desk.panel.isHidden()
