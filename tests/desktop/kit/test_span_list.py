"""Bars on the axis of the clock: where they begin, peak and end, what fades, and the line of the clock."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.kit.span_list import SpanList, SpanModel, SpanPainter, SpanRow
from desktop.kit.time_axis import ticks
from desktop.theme import Look
from models.time_scale import stretched
from tests.desktop.conftest import CheckModel
from tests.journeys.words_on_words import painted_words

WIDE, HIGH = 900, 44
ROW = QRectF(0, 0, WIDE, HIGH)


def bar(
    onset: float | None = None, peak: float | None = None, end: float | None = None, words: str = ""
) -> SpanRow:
    return SpanRow("a", "Nausea", "Duloxetine", "snri", "square", "Nausea: …", onset, peak, end, words)


ROWS = (bar(0.2, 0.4, 0.6), bar(None, 0.5), bar(words="Dizziness, headache"))


@pytest.fixture
def bars(look: Look, qtbot: QtBot) -> SpanList:
    found = SpanList(look)
    qtbot.addWidget(found)
    found.resize(WIDE, 300)
    found.show()
    found.show_rows(ROWS, ticks(stretched(), is_linear=False))
    return found


def painted(look: Look, row: SpanRow) -> QImage:
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(look.theme.colour("panel"))
    painter = QPainter(image)
    SpanPainter(look).paint_row(painter, row, ROW)
    painter.end()
    return image


def plot(look: Look) -> QRectF:
    return SpanPainter(look).plot(ROW)


def strength(look: Look, image: QImage, place: float) -> int:
    """How far the middle of the row differs from the ground at a place on the axis."""
    x = round(plot(look).left() + place * plot(look).width())
    found, ground = image.pixelColor(x, HIGH // 2), look.theme.colour("panel")
    return (
        abs(found.red() - ground.red())
        + abs(found.green() - ground.green())
        + abs(found.blue() - ground.blue())
    )


# --- words -----------------------------------------------------------------------------------------------------


def test_that_the_model_is_one_that_qt_can_show(check_model: CheckModel, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    model = SpanModel(parent)
    check_model(model)
    model.show_rows(ROWS)
    found = model.index(0, 0)
    assert found.data() == found.data(Qt.ItemDataRole.AccessibleTextRole) == "Nausea: …"
    assert "Nausea: …" in found.data(Qt.ItemDataRole.ToolTipRole)
    assert model.data(QModelIndex()) is None
    model.show_rows(())


def test_that_only_what_has_a_time_has_something_to_draw() -> None:
    assert [row.is_known for row in ROWS] == [True, True, False]
    assert bar(end=0.0).is_known, "the very beginning is a time"


# --- bars ------------------------------------------------------------------------------------------------------


def test_that_a_bar_stands_between_its_beginning_and_its_end(look: Look) -> None:
    image = painted(look, bar(0.2, None, 0.6))
    found = {place: strength(look, image, place) > 0 for place in (0.1, 0.19, 0.21, 0.4, 0.59, 0.61, 0.8)}
    assert found == {0.1: False, 0.19: False, 0.21: True, 0.4: True, 0.59: True, 0.61: False, 0.8: False}


def test_that_a_filled_sign_stands_at_the_peak(look: Look) -> None:
    image, tone = painted(look, bar(0.2, 0.4, 0.6)), look.theme.tone("snri")
    x = plot(look).left() + 0.4 * plot(look).width()
    assert image.pixelColor(round(x), HIGH // 2) == tone
    assert painted(look, bar(0.2, None, 0.6)).pixelColor(round(x), HIGH // 2) != tone


def inked(look: Look, image: QImage, first: float, last: float) -> list[bool]:
    """Of each pixel between two places on the axis, whether something is drawn there."""
    steps = round((last - first) * plot(look).width())
    return [strength(look, image, first + step * (last - first) / steps) > 0 for step in range(steps + 1)]


def test_that_an_end_that_no_source_gives_is_dotted_and_stops(look: Look) -> None:
    image = painted(look, bar(0.2, 0.4))
    found = inked(look, image, 0.43, 0.49)
    assert 0.15 < sum(found) / len(found) < 0.75
    assert not any(inked(look, image, 0.53, 0.6))
    assert all(inked(look, image, 0.22, 0.38))


def test_that_dots_to_an_end_are_nowhere_stronger_than_elsewhere(look: Look) -> None:
    image = painted(look, bar(None, None, 0.6))
    early, late = inked(look, image, 0.05, 0.25), inked(look, image, 0.35, 0.55)
    assert sum(early) == pytest.approx(sum(late), rel=0.25)
    assert 0.15 < sum(early) / len(early) < 0.75
    assert strength(look, image, 0.64) == 0


def test_that_a_bar_at_the_very_end_stays_within_the_axis(look: Look) -> None:
    image = painted(look, bar(0.97, 1.0))
    ground = look.theme.colour("panel").rgb()
    beyond = round(plot(look).right() + SpanPainter(look)._radius * 1.4)
    assert all(image.pixel(x, HIGH // 2) == ground for x in range(beyond, WIDE))


def test_that_what_has_no_time_has_words_and_neither_bar_nor_grid(look: Look) -> None:
    image = painted(look, bar(words="Dizziness, headache"))
    tone = look.theme.tone("snri").rgb()
    left = round(plot(look).left())
    assert not any(image.pixel(x, y) == tone for x in range(left, WIDE) for y in range(HIGH))
    assert image != painted(look, bar(words=""))


# --- the axis and the clock ------------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [320, 500, 900, 1800])
def test_that_words_of_the_axis_never_touch_and_stay_inside(look: Look, width: int) -> None:
    paint = SpanPainter(look)
    paint.ticks = ticks(stretched(), is_linear=False)
    rect = QRectF(0, 0, width, paint.axis_height)
    found = painted_words(lambda painter: paint.paint_axis(painter, rect), QSize(width, paint.axis_height))
    boxes = [box for _words, box in found]
    assert len(boxes) >= 3
    assert all(one.right() < other.left() for one, other in pairwise(boxes))
    assert boxes[0].left() >= 0
    assert boxes[-1].right() <= width


def test_that_the_line_of_the_clock_moves_and_builds_nothing(bars: SpanList) -> None:
    spies = [
        QSignalSpy(signal)
        for signal in (
            bars.bars.modelReset,
            bars.bars.dataChanged,
            bars.bars.layoutChanged,
            bars.bars.rowsInserted,
        )
    ]
    axis = bars.axis.grab().toImage()
    images = []
    for place in (0.0, 0.3, 0.9):
        bars.show_place(place)
        images.append(bars.viewport().grab().toImage())
    assert images[0] != images[1] != images[2] != images[0]
    assert not any(spy.count() for spy in spies)
    assert bars.axis.grab().toImage() == axis
    row = QRectF(bars.visualRect(bars.bars.index(0, 0)))
    area, y = bars.painter_of.plot(row), round(row.top()) + 3
    changed = [x for x in range(images[0].width()) if images[0].pixel(x, y) != images[2].pixel(x, y)]
    lines = [area.left() + place * area.width() for place in (0.0, 0.9)]
    assert all(min(abs(x - line) for line in lines) < 3 for x in changed)
    assert all(any(abs(x - line) < 3 for x in changed) for line in lines)


def test_that_no_line_of_the_clock_stands_where_no_time_is_known(bars: SpanList) -> None:
    row = bars.visualRect(bars.bars.index(2, 0))
    bars.show_place(0.1)
    before = bars.viewport().grab(row).toImage()
    bars.show_place(0.9)
    assert bars.viewport().grab(row).toImage() == before


def test_that_the_axis_stands_above_the_rows_and_keeps_their_width(bars: SpanList, look: Look) -> None:
    for width, size in ((500, 1.0), (700, 1.6)):
        bars.resize(width, 300)
        look.resize_text(size)
        assert bars.axis.geometry().bottom() < bars.viewport().geometry().top()
        assert (bars.axis.x(), bars.axis.width()) == (bars.viewport().x(), bars.viewport().width())
