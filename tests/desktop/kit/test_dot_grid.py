"""The grid of dots: its words, what can be selected, the keys and clicks, its room, and what is painted where."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.kit.dot_grid import DotGrid, DotGridModel
from desktop.kit.dot_grid_paint import DotGridPainter
from desktop.kit.dot_grid_spec import Dot, GridCell, GridSpec
from desktop.theme import THEMES, Look
from tests.desktop.conftest import CheckModel
from tests.desktop.kit.sample_grid import COLUMNS, heading, row, sample

LEFT = Qt.MouseButton.LeftButton
READ_ALOUD, TIP = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole
ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


@pytest.fixture
def grid(look: Look, qtbot: QtBot) -> DotGrid:
    grid = DotGrid(look)
    qtbot.addWidget(grid)
    grid.resize(1000, 400)
    grid.show()
    grid.show_spec(sample())
    return grid


def spied(spy: QSignalSpy) -> list[list[object]]:
    return [spy.at(place) for place in range(spy.count())]


def here(grid: DotGrid) -> tuple[str, str] | None:
    return grid.selected


def place_of(grid: DotGrid, row_at: int, column: int) -> QPoint:
    return grid.visualRect(grid.cells.index(row_at, column)).center()


# --- words -----------------------------------------------------------------------------------------------------


def test_that_the_model_is_one_that_qt_can_show(check_model: CheckModel, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    model = DotGridModel(parent)
    check_model(model)
    model.show_spec(sample())
    model.show_spec(sample("vertigo"))
    model.show_spec(GridSpec())


def test_that_a_cell_tells_its_whole_sentence_and_a_heading_none(grid: DotGrid) -> None:
    model = grid.cells
    found = model.index(1, 1)
    assert found.data() == "41"
    assert found.data(READ_ALOUD) == "dissociation, spray: 41 of 100"
    assert "dissociation, spray: 41 of 100" in found.data(TIP)
    for role in (Qt.ItemDataRole.DisplayRole, READ_ALOUD, TIP):
        assert model.index(0, 1).data(role) is None
        assert model.data(QModelIndex(), role) is None


def test_that_headers_are_read_aloud_and_a_row_says_what_it_is(grid: DotGrid) -> None:
    model = grid.cells
    assert [model.headerData(at, ACROSS, READ_ALOUD) for at in range(4)] == [one.name for one in COLUMNS]
    told = [model.headerData(at, DOWN, READ_ALOUD) for at in range(5)]
    assert told == ["Mind", "Dissociation", "Body", "Dizziness", "Nausea"]
    assert "Dissociation: What dissociation is." in str(model.headerData(1, DOWN, TIP))
    assert "Nitrous oxide 50%" in str(model.headerData(0, ACROSS, TIP))
    assert model.headerData(9, ACROSS) is model.headerData(9, DOWN) is None


def test_that_markup_in_a_cell_is_words(grid: DotGrid) -> None:
    spec = sample("dizziness")
    bad = replace(
        spec.rows[1], cells=(replace(spec.rows[1].cells[0], told="<img src='x'>"), *spec.rows[1].cells[1:])
    )
    grid.show_spec(replace(spec, rows=(spec.rows[0], bad)))
    assert "<img" not in grid.cells.index(1, 0).data(TIP)


# --- what is selected ------------------------------------------------------------------------------------------


def test_that_a_heading_cannot_be_selected(grid: DotGrid) -> None:
    chosen = QSignalSpy(grid.chosen)
    assert not grid.cells.flags(grid.cells.index(0, 1)) & Qt.ItemFlag.ItemIsSelectable
    assert grid.cells.flags(grid.cells.index(1, 1)) & Qt.ItemFlag.ItemIsSelectable
    QTest.mouseClick(grid.viewport(), LEFT, pos=place_of(grid, 2, 1))
    assert here(grid) is None
    assert not grid.select("=Mind", "spray")
    assert chosen.count() == 0


def test_that_a_click_selects_a_cell_and_tells_whose_it_is(grid: DotGrid) -> None:
    chosen = QSignalSpy(grid.chosen)
    QTest.mouseClick(grid.viewport(), LEFT, pos=place_of(grid, 3, 2))
    assert grid.selected == ("dizziness", "infusion")
    assert spied(chosen) == [["dizziness", "infusion"]]


def test_that_selecting_tells_it_and_what_is_not_there_is_not_selected(grid: DotGrid) -> None:
    chosen = QSignalSpy(grid.chosen)
    assert grid.select("nausea", "pill")
    assert not grid.select("nausea", "nobody")
    assert not grid.select("nothing", "pill")
    assert grid.selected == ("nausea", "pill")
    assert spied(chosen) == [["nausea", "pill"]]
    grid.select_nothing()
    assert here(grid) is None
    assert chosen.count() == 1


def test_that_the_selected_cell_stays_selected_when_the_grid_changes_and_nobody_is_told(
    grid: DotGrid,
) -> None:
    grid.select("nausea", "pill")
    chosen = QSignalSpy(grid.chosen)
    grid.show_spec(replace(sample("nausea", "vertigo"), columns=COLUMNS[::-1]))
    assert grid.selected == ("nausea", "pill")
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (1, 0)
    grid.show_spec(sample("vertigo"))
    assert here(grid) is None
    assert chosen.count() == 0


def test_that_the_focus_alone_selects_nothing(grid: DotGrid) -> None:
    grid.activateWindow()
    grid.setFocus()
    assert not grid.currentIndex().isValid()


# --- keys and clicks -------------------------------------------------------------------------------------------


def test_that_arrows_go_from_cell_to_cell_over_headings(grid: DotGrid) -> None:
    grid.select("dissociation", "spray")
    found = []
    for key in (
        Qt.Key.Key_Down,
        Qt.Key.Key_Down,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Up,
        Qt.Key.Key_Left,
    ):
        QTest.keyClick(grid, key)
        found.append(grid.selected)
    assert found == [
        ("dizziness", "spray"),
        ("nausea", "spray"),
        ("nausea", "infusion"),
        ("dizziness", "infusion"),
        ("dissociation", "infusion"),
        ("dissociation", "spray"),
    ]
    QTest.keyClick(grid, Qt.Key.Key_Up)
    assert grid.selected == ("dissociation", "spray"), "there is only a heading above"


def test_that_walking_goes_down_a_column_and_around_and_tells_the_cell(grid: DotGrid) -> None:
    told = [grid.walk(1) for _ in range(4)]
    assert told == [
        f"{name}, gas: not checked yet" for name in ("dissociation", "dizziness", "nausea", "dissociation")
    ]
    grid.select("dissociation", "spray")
    assert grid.walk(-1) == "nausea, spray: 41 of 100"
    grid.select_nothing()
    grid.walk(-1)
    assert grid.selected is not None
    assert grid.selected[0] == "nausea"
    grid.show_spec(GridSpec())
    assert grid.walk(1) == ""


@pytest.mark.parametrize(
    ("key", "is_kept"),
    [
        (Qt.Key.Key_Up, True),
        (Qt.Key.Key_Left, True),
        (Qt.Key.Key_Space, False),
        (Qt.Key.Key_PageDown, False),
        (Qt.Key.Key_Home, False),
    ],
)
def test_that_it_keeps_its_arrows_and_leaves_the_clock_its_keys(
    grid: DotGrid, key: Qt.Key, is_kept: bool
) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    grid.event(event)
    assert event.isAccepted() is is_kept


def test_that_a_click_on_the_name_of_a_column_asks_for_its_order(grid: DotGrid) -> None:
    wished = QSignalSpy(grid.sorted_by)
    header = grid.horizontalHeader()
    for column in (1, 3):
        x = header.sectionViewportPosition(column) + 20
        QTest.mouseClick(header.viewport(), LEFT, pos=QPoint(x, header.height() // 2))
    assert spied(wished) == [["spray"], ["pill"]]


def test_that_the_column_in_order_is_marked(grid: DotGrid) -> None:
    header = grid.horizontalHeader()
    images = []
    for column in (None, "spray", "pill", "gone"):
        grid.show_sorted(column)
        images.append(header.grab().toImage())
    assert images[0] == images[3]
    assert images[0] != images[1] != images[2] != images[0]


# --- room ------------------------------------------------------------------------------------------------------


def test_that_scrolling_sideways_leaves_the_names_in_place(grid: DotGrid) -> None:
    grid.resize(600, 400)
    names, cells = grid.verticalHeader(), grid.viewport()
    before = names.grab().toImage(), names.geometry(), cells.grab().toImage()
    bar = grid.horizontalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    assert (names.grab().toImage(), names.geometry()) == before[:2]
    assert cells.grab().toImage() != before[2]
    assert grid.columnViewportPosition(0) < 0


def test_that_scrolling_down_leaves_the_columns_names_in_place(grid: DotGrid) -> None:
    grid.show_spec(sample(*(f"effect-{place}" for place in range(30))))
    top = grid.horizontalHeader()
    before = top.grab().toImage()
    grid.verticalScrollBar().setValue(200)
    assert top.grab().toImage() == before


@pytest.mark.parametrize("width", [300, 600, 1000, 1600])
def test_that_columns_have_their_least_width_and_share_what_is_left(grid: DotGrid, width: int) -> None:
    grid.resize(width, 400)
    least, widths = grid.paint.least_width, {grid.columnWidth(at) for at in range(4)}
    (wide,) = widths
    assert least <= wide <= 2 * least
    assert grid.verticalHeader().width() <= max(0.24 * width, grid.look.length(90)) + 1
    if width >= 1000:
        assert grid.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("is_dressed", [False, True])
def test_that_the_selected_cell_stays_in_sight_whatever_room_there_is(
    grid: DotGrid, look: Look, dressed: QApplication, *, is_dressed: bool
) -> None:
    if is_dressed:  # then larger text lays the table out several times
        look.dress(dressed)

    def is_seen() -> bool:
        return grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()))

    assert grid.select(grid.spec.rows[-1].id, COLUMNS[-1].id)
    assert is_seen()
    grid.resize(420, 180)
    assert is_seen()
    grid.resize(1000, 400)
    look.resize_text(1.6)
    assert is_seen()
    grid.to_start()
    top = grid.verticalScrollBar().value()
    grid.resize(430, 180)
    assert grid.verticalScrollBar().value() == top, "who looks elsewhere is left alone"


def test_that_larger_text_takes_higher_rows(grid: DotGrid, look: Look) -> None:
    before = grid.rowHeight(1), grid.rowHeight(0), grid.horizontalHeader().height(), grid.columnWidth(0)
    look.resize_text(1.6)
    after = grid.rowHeight(1), grid.rowHeight(0), grid.horizontalHeader().height(), grid.columnWidth(0)
    assert all(one > other for one, other in zip(after, before, strict=True))
    assert grid.rowHeight(0) < grid.rowHeight(1), "a heading takes one line"


# --- what is painted -------------------------------------------------------------------------------------------

BOX = QRectF(0, 0, 300, 44)


def painted(look: Look, cell: GridCell, *, end: float = 50.0, column: int = 1, width: int = 300) -> QImage:
    """A cell of 300 pixels in an image of that width, or a larger one."""
    image = QImage(width, 44, QImage.Format.Format_RGB32)
    image.fill(look.theme.colour("panel"))
    paint = DotGridPainter(look)
    paint.spec = GridSpec(COLUMNS, (), end)
    painter = QPainter(image)
    paint.paint_cell(painter, cell, COLUMNS[column], BOX)
    painter.end()
    return image


def columns_of(image: QImage, colour: QColor) -> list[int]:
    return [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) == colour.rgb() for y in range(image.height()))
    ]


def middle(image: QImage, colour: QColor) -> float:
    found = columns_of(image, colour)
    return (found[0] + found[-1]) / 2


def test_that_every_cell_has_the_same_axis(look: Look) -> None:
    tone = look.theme.tone("esketamine")
    places = [middle(painted(look, GridCell("", dot=Dot(value))), tone) for value in (0, 25, 50)]
    assert places[1] - places[0] == pytest.approx(places[2] - places[1], abs=1)
    assert places[2] - places[0] > 150
    assert middle(painted(look, GridCell("", dot=Dot(25)), end=100), tone) == pytest.approx(
        places[0] + (places[2] - places[0]) / 4, abs=1
    )


def test_that_the_ring_of_the_comparator_stands_at_its_own_place(look: Look) -> None:
    ring = look.theme.tone("comparator")
    tone = look.theme.tone("esketamine")
    image = painted(look, GridCell("", dot=Dot(41, beside=9)))
    alone = painted(look, GridCell("", dot=Dot(9)))
    assert middle(image, ring) == pytest.approx(middle(alone, tone), abs=1)
    assert not columns_of(painted(look, GridCell("", dot=Dot(41))), ring)


def test_that_the_band_reaches_from_end_to_end_of_the_interval(look: Look) -> None:
    bare = painted(look, GridCell("", dot=Dot(25)))
    image = painted(look, GridCell("", dot=Dot(25, 10, 40)))
    changed = [x for x in range(300) if any(image.pixel(x, y) != bare.pixel(x, y) for y in range(44))]
    tone = look.theme.tone("esketamine")
    low, high = (middle(painted(look, GridCell("", dot=Dot(value))), tone) for value in (10, 40))
    assert changed[0] == pytest.approx(low, abs=8)
    assert changed[-1] == pytest.approx(high, abs=8)


@pytest.mark.parametrize("theme", THEMES)
def test_that_a_number_stands_right_of_every_dot_even_at_the_end(look: Look, theme: str) -> None:
    look.choose(theme)
    image = painted(look, GridCell("100", dot=Dot(50)))
    dots = columns_of(image, look.theme.tone("esketamine"))
    words = columns_of(image, look.theme.colour("ink"))
    assert words
    assert max(dots) < min(words)
    assert max(words) < 300


def test_that_words_without_a_dot_stay_within_their_cell(look: Look) -> None:
    long = GridCell("risk ratio 113.98 times the comparator of everybody", "other care, " * 20)
    image = painted(look, long, width=500)
    ground = look.theme.colour("panel").rgb()
    inked = [x for x in range(500) if any(image.pixel(x, y) != ground for y in range(44))]
    assert inked[0] > 0
    assert inked[-1] < 300


def test_that_names_that_begin_alike_are_told_apart_where_they_are_narrow(look: Look) -> None:
    paint = DotGridPainter(look)
    ground = look.theme.colour("panel").rgb()
    images = []
    for name in ("Stopped because of dizziness", "Stopped because of sleepiness"):
        image = QImage(400, paint.row_height, QImage.Format.Format_RGB32)
        image.fill(look.theme.colour("panel"))
        painter = QPainter(image)
        place = QRectF(0, 0, 130, image.height())
        paint.paint_name(painter, replace(row("x"), name=name), place, is_chosen=True)
        painter.end()
        images.append(image)
        beyond = [
            x for x in range(130, 400) if any(image.pixel(x, y) != ground for y in range(image.height()))
        ]
        assert not beyond
    assert images[0] != images[1]


def test_that_the_selected_cell_and_the_one_under_the_pointer_are_seen(grid: DotGrid) -> None:
    at_rest = grid.viewport().grab().toImage()
    grid.select("dizziness", "spray")
    selected = grid.viewport().grab().toImage()
    assert selected != at_rest
    QTest.mouseMove(grid.viewport(), place_of(grid, 4, 3))
    hovered = grid.viewport().grab().toImage()
    assert hovered != selected
    QApplication.sendEvent(grid, QEvent(QEvent.Type.Leave))
    assert grid.viewport().grab().toImage() == selected


def test_that_only_what_is_exposed_is_painted(grid: DotGrid, monkeypatch: pytest.MonkeyPatch) -> None:
    grid.show_spec(sample(*(f"effect-{place}" for place in range(200))))
    seen: list[QPointF] = []
    real = grid.paint.paint_cell

    def counting(painter: QPainter, cell: GridCell, column: object, rect: QRectF, **more: bool) -> None:
        seen.append(rect.topLeft())
        real(painter, cell, column, rect, **more)  # type: ignore[arg-type]  # whatever the grid hands on

    monkeypatch.setattr(grid.paint, "paint_cell", counting)
    grid.viewport().grab()
    assert 0 < len(seen) <= 4 * (grid.viewport().height() // grid.paint.row_height + 2)
    grid.resize(500, 400)
    seen.clear()
    grid.viewport().grab()
    assert len({place.x() for place in seen}) < 4
    assert all(place.x() < grid.viewport().width() for place in seen)


def test_that_a_grid_of_headings_alone_is_painted(grid: DotGrid) -> None:
    grid.show_spec(GridSpec((), (heading("Mind"), replace(row("dizziness"), cells=()))))
    assert not grid.grab().isNull()
    assert grid.walk(1) == ""


def test_that_a_long_heading_goes_on_over_the_cells_and_stays_there(grid: DotGrid, look: Look) -> None:
    spec = sample()
    long = replace(
        heading("long"), name="A heading that is wider than the column of names, by a good deal indeed"
    )
    grid.show_spec(replace(spec, rows=(long, *spec.rows)))
    panel = look.theme.colour("panel")

    def painted() -> set[int]:
        image = grid.viewport().grab(QRect(0, 0, 200, grid.rowHeight(0) - 2)).toImage()
        return {
            x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != panel
        }

    at_first = painted()
    assert len(at_first) > 20
    grid.resize(500, 400)  # too narrow for every column
    grid.horizontalScrollBar().setValue(1)
    assert grid.horizontalScrollBar().value() == 1
    assert len(painted()) > 20
