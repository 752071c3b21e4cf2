"""The forest plot: its model, its room, its boxes, what glides, and the picture of it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.kit.forest_model import ForestModel
from desktop.kit.forest_paint import ForestPainter
from desktop.kit.forest_plot import ForestPlot, column_widths
from desktop.kit.forest_spec import Mark, Shape
from desktop.theme import Look
from tests.desktop.conftest import CheckModel
from tests.desktop.kit.sample_forest import AXIS, COLUMNS, pooled, sample

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def plot(look: Look, qtbot: QtBot, dressed: QApplication) -> ForestPlot:
    look.dress(dressed)
    plot = ForestPlot(look)
    qtbot.addWidget(plot)
    plot.resize(900, 420)
    plot.show()
    plot.show_spec(sample())
    return plot


def box_of(plot: ForestPlot, row: int) -> QPoint:
    cell = QRectF(plot.rows.visualRect(plot.rows.forest.index(row, 0)))
    return plot.painter_of.box(cell).center().toPoint()


def test_that_the_model_is_one_that_qt_can_show(check_model: CheckModel) -> None:
    model = ForestModel()
    spec = sample()
    model.show_lines(spec.columns, spec.lines)
    check_model(model)
    model.show_lines(spec.columns, sample(first_is_in=False).lines)
    model.show_lines((), ())


def test_that_a_row_is_said_as_a_whole_and_a_heading_is_no_row_to_select() -> None:
    model = ForestModel()
    spec = sample()
    model.show_lines(spec.columns, spec.lines)
    assert model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole) == "Nagele: -5"
    assert model.data(model.index(1, 3), Qt.ItemDataRole.AccessibleTextRole) == "-5"
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsUserCheckable
    assert not model.flags(model.index(3, 0)) & Qt.ItemFlag.ItemIsUserCheckable, "nothing to take out"


def test_that_a_click_on_a_box_wishes_the_trial_out_and_one_beside_it_selects_the_trial(
    plot: ForestPlot,
) -> None:
    ticked, picked = QSignalSpy(plot.ticked), QSignalSpy(plot.picked)
    QTest.mouseClick(plot.rows.viewport(), LEFT, pos=box_of(plot, 1))
    assert [ticked.at(at) for at in range(ticked.count())] == [["Nagele", False]]
    plot.show_spec(sample(first_is_in=False))
    QTest.mouseClick(plot.rows.viewport(), LEFT, pos=box_of(plot, 1))
    assert ticked.at(1) == ["Nagele", True]
    before = ticked.count()
    QTest.mouseClick(plot.rows.viewport(), LEFT, pos=box_of(plot, 2) + QPoint(60, 0))
    assert ticked.count() == before
    assert picked.at(picked.count() - 1) == ["Doe"]


def test_that_a_trial_without_an_effect_has_no_box_to_click(plot: ForestPlot) -> None:
    ticked = QSignalSpy(plot.ticked)
    QTest.mouseClick(plot.rows.viewport(), LEFT, pos=box_of(plot, 3))
    assert ticked.count() == 0


def test_that_selecting_from_outside_tells_nobody(plot: ForestPlot) -> None:
    picked = QSignalSpy(plot.picked)
    plot.select("Doe")
    assert plot.rows.currentIndex().row() == 2
    plot.select("=pooled")
    assert plot.totals.currentIndex().row() == 0
    assert not plot.rows.selectionModel().hasSelection()
    plot.select(None)
    assert not plot.totals.selectionModel().hasSelection()
    assert picked.count() == 0


def test_that_the_arrows_move_in_the_table_while_the_space_bar_is_left_to_the_clock(plot: ForestPlot) -> None:
    plot.select("Nagele")
    plot.activateWindow()
    plot.rows.setFocus()
    QTest.keyClick(plot.rows, Qt.Key.Key_Down)
    assert plot.rows.currentIndex().row() == 2
    ticked = QSignalSpy(plot.ticked)
    QTest.keyClick(plot.rows, Qt.Key.Key_Space)
    assert ticked.count() == 0


# --- room ------------------------------------------------------------------------------------------------------


def test_that_columns_go_in_their_order_where_there_is_no_room_and_the_plot_stays(look: Look) -> None:
    paint = ForestPainter(look, sample())
    wide, middle, narrow = (column_widths(paint, room) for room in (900, 420, 340))
    assert all(wide)
    assert middle[1] == 0
    assert middle[4] > 0
    assert narrow[1] == narrow[4] == 0
    assert narrow[0] > 0
    assert narrow[2] > 0
    assert narrow[3] > 0
    assert sum(wide) <= 900
    assert column_widths(paint, 5000)[2] <= look.length(900), "a plot as wide as a wall cannot be read"


def test_that_the_ticks_never_touch_and_the_line_of_no_difference_keeps_its_number(look: Look) -> None:
    paint = ForestPainter(look, sample())
    metrics = QFontMetricsF(look.font(11.5))
    for width in (60, 90, 130, 300):
        plot = QRectF(0, 0, width, 40)
        ticks = paint._readable_ticks(plot, metrics)
        ends = [(paint.x(plot, value), metrics.horizontalAdvance(words) / 2) for value, words in ticks]
        assert all(x + half < y - other for (x, half), (y, other) in pairwise(ends))
        assert (0, "0") in ticks


def test_that_few_rows_stand_further_apart_in_a_high_window_and_many_scroll(plot: ForestPlot) -> None:
    usual = plot.painter_of.row_height
    plot.resize(900, 240)
    assert plot.painter_of.row_height < usual
    assert plot.rows.height() <= plot.rows.sizeHint().height()
    plot.resize(900, 150)
    assert plot.rows.verticalScrollBar().maximum() > 0


def test_that_two_names_that_begin_alike_are_told_apart_where_they_are_cut(look: Look) -> None:
    images = []
    for name in ("Cochrane 2021 (Dean, against midazolam)", "Cochrane 2021 (Dean, against placebo)"):
        image = QImage(160, 30, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint = ForestPainter(look, sample())
        paint.paint_cell(painter, replace(pooled(-3.0), cells=(name, *[""] * 4)), 0, QRectF(0, 0, 160, 30))
        painter.end()
        images.append(image)
    assert images[0] != images[1]


# --- the key ---------------------------------------------------------------------------------------------------

SIGNS = tuple(
    (Mark(Shape.SQUARE, 0, -1, 1, size=0.1, tone="ketamine", is_hollow=is_hollow), words)
    for is_hollow, words in ((False, "as reported"), (True, "worked out here"), (False, "pooled by others"))
)


@pytest.mark.parametrize("width", [280, 420, 900])
def test_that_the_key_explains_every_sign_beside_the_axis_or_below_it(plot: ForestPlot, width: int) -> None:
    plot.resize(width, 420)
    heights = []
    images = []
    for key in ((), *(SIGNS[:count] for count in (1, 2, 3))):
        plot.show_spec(replace(sample(), key=key))
        heights.append(plot.axis.height())
        images.append(plot.axis.grab().toImage().copy(0, 0, width, heights[0] * 3))
        assert plot.drawn_size().height() - plot.axis.height() == pytest.approx(
            plot.painter_of.row_height * 5 + plot.painter_of.header_height + 6
        ), "a picture has as much room for its key"
    assert heights == sorted(heights)
    assert heights[-1] > heights[0]
    assert all(one != other for one, other in pairwise(images)), "each sign more is seen"
    for place in plot.painter_of._key_places(QRectF(0, 0, width, 0)):
        assert place.right() <= width


def test_that_a_key_that_fits_beside_the_words_of_the_axis_takes_no_row(look: Look) -> None:
    paint = ForestPainter(look, replace(sample(), key=SIGNS))
    assert paint.key_height(QRectF(900, 0, 300, 50), QRectF(0, 0, 1400, 50)) == 0
    assert paint.key_height(QRectF(100, 0, 300, 50), QRectF(0, 0, 600, 50)) > 0


def test_that_a_really_low_plot_gives_up_its_whole_key_for_its_rows(plot: ForestPlot) -> None:
    plot.resize(420, 150)
    plot.show_spec(replace(sample(), key=SIGNS))
    low = plot.axis.grab().toImage()
    plot.show_spec(sample())
    assert low == plot.axis.grab().toImage()


# --- gliding ---------------------------------------------------------------------------------------------------


def diamond(plot: ForestPlot) -> float:
    return plot.painter_of.moving.get("=pooled", plot.spec.totals[0].mark or Mark(Shape.DIAMOND, 99)).value


def test_that_the_diamond_glides_to_its_new_place_and_arrives(plot: ForestPlot) -> None:
    wished = QSignalSpy(plot.glide_wished)
    plot.show_spec(sample(-1.0, first_is_in=False))
    assert wished.count() == 1
    assert diamond(plot) == pytest.approx(-3.0)
    seen = []
    for share in (0.1, 0.5, 0.9):
        plot.glide(share)
        seen.append(diamond(plot))
    assert seen == sorted(seen)
    assert seen[1] == pytest.approx(-2.0)
    plot.glide(1.0)
    assert diamond(plot) == -1.0
    assert not plot.painter_of.moving


def test_that_nothing_glides_where_motion_is_reduced_or_the_axis_is_another_one(plot: ForestPlot) -> None:
    plot.glides = False
    plot.show_spec(sample(-1.0))
    assert diamond(plot) == -1.0
    plot.glides = True
    other = sample(-2.0)
    plot.show_spec(
        type(other)(COLUMNS, 2, other.lines, (pooled(-2.0),), type(AXIS)(-9, 4, 0, AXIS.ticks, "", "", ""))
    )
    assert diamond(plot) == -2.0


def test_that_an_interval_that_was_not_known_does_not_glide_from_nowhere() -> None:
    known, unknown = Mark(Shape.DIAMOND, -2, -3, -1), Mark(Shape.DIAMOND, -4)
    assert unknown.between(known, 0.5) == Mark(Shape.DIAMOND, -3, -3, -1)
    assert known.between(unknown, 0.5).low is None


# --- the picture -----------------------------------------------------------------------------------------------


def painted(plot: ForestPlot, size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(plot._look.theme.colour("panel"))
    painter = QPainter(image)
    plot.draw(painter, QRectF(image.rect()))
    painter.end()
    return image


def test_that_the_picture_holds_every_row_whether_it_is_in_sight_or_not(plot: ForestPlot) -> None:
    size = plot.drawn_size()
    plot.resize(900, 150)
    low = plot.drawn_size()
    rows = len(plot.spec.lines) + len(plot.spec.totals)
    assert low.height() >= rows * plot.painter_of.row_height
    image = painted(plot, low)
    tone = plot._look.theme.tone("ketamine").rgb()
    coloured = {
        y for y in range(image.height()) for x in range(0, image.width(), 2) if image.pixel(x, y) == tone
    }
    assert max(coloured) > plot.rows.height(), "the second trial is not in sight"
    assert size.width() == low.width()


def test_that_a_picture_made_while_the_diamond_glides_shows_where_it_arrives(plot: ForestPlot) -> None:
    size = plot.drawn_size()
    plot.show_spec(sample(-1.0))
    plot.glide(0.2)
    on_its_way = painted(plot, size)
    plot.glide(1.0)
    assert on_its_way == painted(plot, size)


def test_that_a_square_grows_with_its_weight_and_a_hollow_one_is_open(look: Look) -> None:
    spec = sample()
    paint = ForestPainter(look, spec)
    cell = QRectF(0, 0, 300, 40)

    def filled(mark: Mark) -> int:
        image = QImage(300, 40, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        line = type(spec.lines[1])("x", spec.lines[1].cells, mark)
        paint.paint_cell(painter, line, spec.plot, cell)
        painter.end()
        tone = look.theme.tone("ketamine").rgb()
        return sum(image.pixel(x, y) == tone for x in range(300) for y in range(40))

    small, large = (filled(Mark(Shape.SQUARE, -4, size=size, tone="ketamine")) for size in (0.1, 0.9))
    hollow = filled(Mark(Shape.SQUARE, -4, size=0.9, tone="ketamine", is_hollow=True))
    assert small < large
    assert hollow < large / 2


def test_that_an_interval_beyond_the_axis_ends_in_an_arrow_within_the_cell(look: Look) -> None:
    spec = sample()
    paint = ForestPainter(look, spec)
    image = QImage(320, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    line = type(spec.lines[1])("x", spec.lines[1].cells, Mark(Shape.DIAMOND, -3, -60, 60))
    paint.paint_cell(painter, line, spec.plot, QRectF(10, 0, 300, 40))
    painter.end()
    inked = {x for x in range(320) for y in range(14, 26) if QColor(image.pixel(x, y)).lightness() < 100}
    assert min(inked) >= 10
    assert max(inked) <= 310
