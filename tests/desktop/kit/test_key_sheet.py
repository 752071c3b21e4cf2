"""The sheet of keys: every command with its keys, in groups that hold together, whole where there is room."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from desktop.actions import Actions
from desktop.kit.key_sheet import KeySheet
from desktop.theme import Look


@pytest.fixture
def sheet(look: Look, qtbot: QtBot) -> Iterator[KeySheet]:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1366, 900)
    actions = Actions(window)
    sheet = KeySheet(actions, look, window)
    window.show()
    sheet.show_sheet()
    QApplication.processEvents()
    yield sheet
    sheet.close_overlay()


def labels(sheet: KeySheet) -> dict[str, QRect]:
    """Where the words of each label stand in the sheet."""
    page = sheet.area.widget()
    assert page is not None
    return {
        label.text(): QRect(label.mapTo(page, QPoint()), label.size()) for label in page.findChildren(QLabel)
    }


def test_that_a_heading_stands_nearer_to_its_own_rows_than_to_those_above(sheet: KeySheet) -> None:
    found = labels(sheet)
    heading, first, last = found["Picture"], found["Difference in points"], found["Slower"]
    below, above = first.top() - heading.bottom(), heading.top() - last.bottom()
    assert 0 < below < above
    assert below < heading.height() / 2


def test_that_the_sheet_is_as_large_as_its_words(sheet: KeySheet) -> None:
    assert sheet.area.verticalScrollBar().maximum() == 0
    assert sheet.area.horizontalScrollBar().maximum() == 0
    lowest = max(label.bottom() for label in labels(sheet).values())
    assert sheet.height() - sheet.area.y() - lowest < 40


def test_that_every_command_with_a_key_is_there(sheet: KeySheet) -> None:
    assert {"Play or pause", "Space", "Find anything", "Ctrl+K"} <= set(labels(sheet))
