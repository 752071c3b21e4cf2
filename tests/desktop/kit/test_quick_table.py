"""The table that paints its rows itself: what it shows, and what it leaves out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.kit.quick_table import ROW_ROLE, Cell, QuickTable
from desktop.theme import Look

ROWS = (
    (Cell("one"), Cell("1", is_number=True)),
    (Cell("two, which is far too long for its column and ends in dots"), Cell("22", is_number=True)),
    (Cell("three", is_faint=True), Cell("", is_number=True)),
)


@pytest.fixture
def table(look: Look, qtbot: QtBot) -> QuickTable:
    table = QuickTable(look)
    model = QStandardItemModel(len(ROWS), 2, table)
    for row, cells in enumerate(ROWS):
        for column, cell in enumerate(cells):
            model.setItem(row, column, QStandardItem(cell.words))
        model.setData(model.index(row, 0), cells, ROW_ROLE)
    table.setModel(model)
    qtbot.addWidget(table)
    table.resize(320, 200)
    table.setColumnWidth(0, 180)
    table.setColumnWidth(1, 100)
    table.show()
    return table


def painted(table: QuickTable) -> QImage:
    return table.viewport().grab().toImage()


def ground(table: QuickTable, row: int) -> QColor:
    """The colour behind the words of a row."""
    return painted(table).pixelColor(3, table.rowViewportPosition(row) + 3)


def ink(table: QuickTable, row: int, column: int) -> list[int]:
    """The places from left to right where a cell is not as its ground."""
    image, behind = painted(table), ground(table, row)
    left, top = table.columnViewportPosition(column), table.rowViewportPosition(row)
    return [
        x
        for x in range(left, left + table.columnWidth(column))
        if any(image.pixelColor(x, y) != behind for y in range(top, top + table.rowHeight(row)))
    ]


def test_that_words_begin_left_and_numbers_end_right(table: QuickTable) -> None:
    assert ink(table, 0, 0)[0] - table.columnViewportPosition(0) in range(8, 13)
    for row in (0, 1):
        assert table.columnViewportPosition(1) + 100 - ink(table, row, 1)[-1] in range(8, 13)
    assert ink(table, 2, 1) == []


def test_that_long_words_stay_in_their_column(table: QuickTable) -> None:
    assert ink(table, 1, 0)[-1] < table.columnViewportPosition(1) - 6
    before = ink(table, 1, 0)[-1]
    table.setColumnWidth(0, 120)
    assert ink(table, 1, 0)[-1] < before


def test_that_a_hidden_column_is_not_painted(table: QuickTable) -> None:
    first = ink(table, 0, 0)
    table.setColumnHidden(1, True)
    assert ink(table, 0, 0) == first
    image, behind = painted(table), ground(table, 0)
    assert all(image.pixelColor(x, 8) in (behind, image.pixelColor(310, 8)) for x in range(190, 310))


def test_that_rows_alternate_and_the_selected_one_stands_out(table: QuickTable, look: Look) -> None:
    colour = look.theme.colour
    assert [ground(table, row) for row in range(3)] == [colour("panel"), colour("stretch"), colour("panel")]
    table.selectRow(1)
    assert ground(table, 1) == colour("pressed")
    table.selectionModel().clear()
    assert ground(table, 1) == colour("stretch")


def test_that_the_row_under_the_pointer_is_marked_until_it_leaves(table: QuickTable, look: Look) -> None:
    place = QPoint(20, table.rowViewportPosition(2) + 5)
    QTest.mouseMove(table.viewport(), place)
    QApplication.processEvents()
    assert ground(table, 2) == look.theme.colour("hover")
    QTest.mouseMove(table.viewport(), QPoint(20, 190))
    QApplication.processEvents()
    assert ground(table, 2) == look.theme.colour("panel")


def test_that_it_is_painted_anew_in_another_look(table: QuickTable, look: Look) -> None:
    height = table.rowHeight(0)
    look.choose("dark")
    assert ground(table, 0) == look.theme.colour("panel")
    look.choose("light")
    look.resize_text(1.5)
    assert table.rowHeight(0) > height
    look.resize_text(1.0)


def test_that_below_the_last_row_there_is_nothing(table: QuickTable, look: Look) -> None:
    bottom = table.rowViewportPosition(2) + table.rowHeight(2)
    image = painted(table)
    assert {
        image.pixelColor(x, y).name() for x in range(0, 300, 7) for y in range(bottom + 1, image.height(), 5)
    } == {look.theme.colour("panel").name()}
    table.setModel(QStandardItemModel(0, 2, table))
    assert {painted(table).pixelColor(x, 20).name() for x in range(0, 300, 5)} == {
        look.theme.colour("panel").name()
    }


def test_that_the_focus_alone_selects_nothing(table: QuickTable) -> None:
    table.setFocus()
    assert not table.selectionModel().hasSelection()
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=QPointF(20, table.rowHeight(0) * 1.5).toPoint()
    )
    assert [index.row() for index in table.selectionModel().selectedRows()] == [1]
