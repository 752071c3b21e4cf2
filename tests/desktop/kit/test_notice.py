"""A sentence that tells what happened: read by all, gone with the next input, in its place on every window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.kit.notice import Notice
from desktop.theme import Look


class Desk(QMainWindow):
    """A window with a field, a bar below it, a command on Ctrl+C that tells something, and a button that does."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        self.line, self.bar = QLineEdit(centre), QPushButton("Copy", centre)
        column.addWidget(self.line, 1)
        column.addStretch(1)
        column.addWidget(self.bar)
        self.setCentralWidget(centre)
        self.notice = Notice(look, self.bar, self)
        command = QAction(self)
        command.setShortcut(QKeySequence("Ctrl+M"))
        command.triggered.connect(self.copy)
        self.addAction(command)
        self.bar.clicked.connect(self.copy)

    def copy(self) -> None:
        self.notice.tell("It is on the clipboard.")


@pytest.fixture
def desk(look: Look, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(look)
    qtbot.addWidget(desk)
    desk.resize(800, 500)
    desk.show()
    desk.activateWindow()
    yield desk
    desk.notice.tell("")


def stands_over_the_bar(desk: Desk) -> bool:
    area = desk.notice.geometry()
    middle = abs(area.center().x() - desk.width() / 2) <= 1
    return middle and 0 < desk.bar.y() - area.bottom() < 20 and desk.rect().contains(area)


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_Tab])
def test_that_the_next_key_takes_it_away(desk: Desk, key: Qt.Key) -> None:
    desk.copy()
    assert desk.notice.isVisible()
    QTest.keyClick(desk.line, key)
    assert not desk.notice.isVisible()


def test_that_the_next_press_of_a_button_takes_it_away_wherever(desk: Desk) -> None:
    for target in (desk.line, desk, desk.notice):
        desk.copy()
        QTest.mouseClick(target, Qt.MouseButton.LeftButton)
        assert not desk.notice.isVisible()


def test_that_the_command_that_tells_it_does_not_take_it_away(desk: Desk) -> None:
    for _ in range(2):
        QTest.keyClick(desk.line, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        assert desk.notice.isVisible()
        assert desk.notice.text() == "It is on the clipboard."
    QTest.mouseClick(desk.bar, Qt.MouseButton.LeftButton)
    assert desk.notice.isVisible()


def test_that_the_pointer_and_time_leave_it(desk: Desk) -> None:
    desk.copy()
    QTest.mouseMove(desk.line)
    QApplication.sendEvent(desk.line, QEvent(QEvent.Type.Leave))
    QTest.keyRelease(desk.line, Qt.Key.Key_C)
    assert desk.notice.isVisible()


def test_that_it_keeps_its_place_on_a_window_of_another_size(desk: Desk, look: Look, qtbot: QtBot) -> None:
    desk.copy()
    assert stands_over_the_bar(desk)
    for width, height in ((1200, 700), (420, 400), (900, 450)):
        desk.resize(width, height)
        qtbot.waitUntil(lambda: stands_over_the_bar(desk), timeout=1000)
    look.resize_text(1.5)
    qtbot.waitUntil(lambda: stands_over_the_bar(desk), timeout=1000)


def test_that_it_stands_at_the_lower_end_where_there_is_no_bar(desk: Desk) -> None:
    desk.bar.hide()
    desk.copy()
    assert 0 < desk.height() - desk.notice.geometry().bottom() < 20


def test_that_it_is_said_aloud(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    class Heard:
        @staticmethod
        def updateAccessibility(event: object) -> None:  # noqa: N802  Qt's name
            said.append(event.message())  # type: ignore[attr-defined]  # an announcement, by the assertion below

    monkeypatch.setattr("desktop.kit.notice.QAccessible", Heard)
    desk.copy()
    desk.notice.tell("")
    assert said == ["It is on the clipboard."]


def test_that_nothing_listens_once_it_is_gone(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.copy()
    QTest.keyClick(desk.line, Qt.Key.Key_A)
    told: list[str] = []
    monkeypatch.setattr(desk.notice, "tell", told.append)
    QTest.keyClick(desk.line, Qt.Key.Key_B)
    assert told == []
