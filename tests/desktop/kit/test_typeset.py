"""Words set in type, and the list that shows rows of them."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.kit.typeset import FamilyMark, Mark, Typeset, line_height
from desktop.kit.typeset_list import ROW_ROLE, TypesetList
from desktop.theme import Look

Index = QModelIndex | QPersistentModelIndex


def test_that_words_take_as_many_lines_as_they_need(look: Look, dressed: QApplication) -> None:
    font = look.font(13)
    words = "a number of words that do not fit into one line of this width"
    made = Typeset()
    made.write(5, 120, words, font, "ink")
    assert len(made.pieces) > 2
    assert " ".join(piece.words for piece in made.pieces) == words
    assert made.height == pytest.approx(len(made.pieces) * line_height(font))
    metrics = QFontMetricsF(font)
    assert all(metrics.horizontalAdvance(piece.words) <= 120 for piece in made.pieces)
    assert [piece.y for piece in made.pieces] == sorted({piece.y for piece in made.pieces})


def test_that_words_that_may_not_go_on_are_cut(look: Look, dressed: QApplication) -> None:
    made = Typeset()
    made.write(0, 80, "words that do not fit at all", look.font(13), "ink", 1)
    assert len(made.pieces) == 1
    assert made.pieces[0].words.endswith("…")


def test_that_what_is_put_stands_beside_what_follows(look: Look, dressed: QApplication) -> None:
    made = Typeset()
    made.put(100, "right", look.font(13), "muted")
    made.write(0, 90, "left", look.font(13), "ink")
    assert made.pieces[0].y == made.pieces[1].y


def test_that_a_shape_has_the_colour_of_its_family(look: Look, dressed: QApplication) -> None:
    made = Typeset(marks=[Mark(10, 10, FamilyMark("Gas", "nitrous-oxide", "square"))])
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    made.paint(painter, look, QPointF(0, 0), 6)
    painter.end()
    assert image.pixelColor(10, 10) == look.theme.tone("nitrous-oxide")


# --- the list --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Line:
    name: str


class LineSheet:
    """A row is 20 high, 60 if it is open."""

    def dress(self) -> None: ...

    def laid(self, row: Line, width: int, *, is_open: bool) -> Typeset:
        return Typeset(height=59 if is_open else 19)

    def paint(self, painter: QPainter, row: Line, corner: QPointF, laid: Typeset) -> None: ...


class LineModel(QAbstractListModel):
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's form
        return 0 if parent.isValid() else 5

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return Line(str(index.row())) if role == ROW_ROLE else None


@pytest.fixture
def lines(look: Look, qtbot: QtBot, dressed: QApplication) -> TypesetList:
    made = TypesetList(look, LineSheet(), None)  # type: ignore[arg-type]  # it is a window here
    made.setModel(LineModel(made))
    qtbot.addWidget(made)
    made.resize(200, 160)
    made.show()
    return made


def heights(lines: TypesetList) -> list[int]:
    return [lines.visualRect(lines.model().index(row, 0)).height() for row in range(5)]


def test_that_the_selected_row_alone_is_open(lines: TypesetList) -> None:
    assert heights(lines) == [20] * 5
    lines.open(2)
    assert heights(lines) == [20, 20, 60, 20, 20]
    lines.open(-1)
    assert heights(lines) == [20] * 5


def test_that_all_are_open_where_there_is_room_and_the_bar_goes(lines: TypesetList) -> None:
    lines.opens_where_there_is_room = True
    lines.resize(200, 400)
    assert heights(lines) == [60] * 5
    assert not lines.verticalScrollBar().isVisible()
    lines.resize(200, 90)
    assert heights(lines) == [20] * 5
    assert lines.verticalScrollBar().isVisible()
    lines.open(4)
    assert heights(lines) == [20, 20, 20, 20, 60]


def test_that_the_first_rows_are_open_where_there_is_not_room_for_all(lines: TypesetList) -> None:
    lines.opens_where_there_is_room = True
    lines.resize(200, 200)
    assert heights(lines) == [60, 60, 20, 20, 20]
    assert not lines.verticalScrollBar().isVisible()
    lines.open(4)
    assert heights(lines) == [60, 20, 20, 20, 60]


def test_that_enter_and_a_double_click_mean_a_row(lines: TypesetList) -> None:
    wished = QSignalSpy(lines.wished)
    lines.open(1)
    QTest.keyClick(lines, Qt.Key.Key_Return)
    QTest.mouseDClick(
        lines.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        lines.visualRect(lines.model().index(1, 0)).center(),
    )
    assert [wished.at(place)[0] for place in range(wished.count())] == [1, 1]
