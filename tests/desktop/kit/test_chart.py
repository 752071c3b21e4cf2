"""The chart: drawn once, uncovered by place, its markers found by the pointer, and shapes on paper."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.kit import chart_stage
from desktop.kit.chart import Chart
from desktop.kit.chart_layers import MARK_REACH, ChartGeometry
from desktop.kit.chart_spec import ChartPoint, ChartSpec
from desktop.kit.picture import Picture, PictureText
from desktop.theme import Look
from tests.desktop.kit.sample_chart import BLUE, RED, chart_look, gas, sample


@pytest.fixture
def chart(look: Look, qtbot: QtBot) -> Iterator[Chart]:
    chart = Chart(chart_look(look))
    qtbot.addWidget(chart)
    chart.resize(900, 600)
    chart.show()
    chart.show_spec(sample(), chart_look(look))
    yield chart
    chart.hide()


def picture(chart: Chart) -> QImage:
    return chart.grab().toImage()


def is_like(colour: QColor, wanted: QColor) -> bool:
    return all(
        abs(one - other) < 40
        for one, other in zip(colour.getRgb()[:3], wanted.getRgb()[:3], strict=True)  # type: ignore[index]  # typed as an object
    )


def count(image: QImage, wanted: QColor, area: QRectF) -> int:
    """How many pixels of about that colour lie in an area."""
    box = area.toRect().intersected(image.rect())
    return sum(
        is_like(image.pixelColor(x, y), wanted)
        for x in range(box.left(), box.right() + 1)
        for y in range(box.top(), box.bottom() + 1)
    )


def around(chart: Chart, key: tuple[str, int], reach: float = 10) -> QRectF:
    centre = chart.position_of(key)
    assert centre is not None
    return QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)


def viewport(chart: Chart) -> QWidget:
    """What the pointer reaches."""
    found = chart.childAt(chart.rect().center())
    assert found is not None
    return found


# --- a low chart ---------------------------------------------------------------------------------------------------


def test_that_a_low_chart_gives_its_lines_the_room_of_doses_and_stretches(chart: Chart) -> None:
    seen = []
    for height in range(600, 90, -10):
        chart.resize(900, height)
        geometry = chart.geometry_in_use
        assert geometry is not None
        has_doses = any(series.doses for series in geometry.spec.series)
        has_stretches = any(name for _start, _end, name in geometry.spec.stretches)
        seen.append((has_stretches, has_doses))
        assert geometry.plot.bottom() < geometry.whole.bottom()
        assert geometry.plot.height() > 30
    assert list(dict.fromkeys(seen)) == [(True, True), (True, False), (False, False)]


def test_that_what_a_low_chart_leaves_out_is_not_drawn(chart: Chart) -> None:
    geometry = chart.geometry_in_use
    assert geometry is not None
    strip = QRectF(geometry.plot.left() - 3, geometry.dose_top, 6, 30)
    assert count(picture(chart), RED, strip) > 0
    chart.resize(900, 120)
    geometry = chart.geometry_in_use
    assert geometry is not None
    below = QRectF(0, geometry.plot.bottom() + 2, geometry.plot.right() + 10, 200)
    assert count(picture(chart), RED, below) == 0


# --- uncovered by place --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "seen"),
    [(0.0, ()), (0.3, ("gas0",)), (0.55, ("gas0", "pill0")), (1.0, ("gas0", "gas1", "pill0", "pill1"))],
)
def test_that_the_clock_uncovers_what_was_measured_until_then(
    chart: Chart, place: float, seen: tuple[str, ...]
) -> None:
    chart.show_place(place)
    image = picture(chart)
    for name, colour in (("gas", RED), ("pill", BLUE)):
        for index in (0, 1):
            drawn = count(image, colour, around(chart, (name, index))) > 8
            assert drawn == (f"{name}{index}" in seen), f"{name}{index}"


def test_that_nothing_is_drawn_beyond_the_clock(chart: Chart) -> None:
    chart.show_place(0.35)
    geometry = chart.geometry_in_use
    assert geometry is not None
    image = picture(chart)
    beyond = QRectF(geometry.plot)
    beyond.setLeft(geometry.x(0.35) + 12)
    assert count(image, RED, beyond) == count(image, BLUE, beyond) == 0


def test_that_the_picture_is_the_same_however_the_clock_came_there(chart: Chart) -> None:
    chart.show_place(0.55)
    straight = picture(chart)
    for place in (0.1, 0.9, 1.0, 0.0, 0.3, 0.54, 0.56, 0.55):
        chart.show_place(place)
        QApplication.processEvents()
    assert picture(chart) == straight


def test_that_a_frame_builds_nothing(chart: Chart, monkeypatch: pytest.MonkeyPatch) -> None:
    picture(chart)
    built: list[str] = []

    def counted(*_arguments: object, **_more: object) -> None:
        built.append("drawn anew")

    for name in ("paint_backdrop", "paint_revealed"):
        monkeypatch.setattr(chart_stage, name, counted)
    for step in range(50):
        chart.show_place(step / 50)
        QApplication.processEvents()
    assert built == []


def test_that_a_frame_paints_a_strip_only(chart: Chart) -> None:
    """What is exposed while the clock runs is narrow, save where names move at the right."""
    chart.show_place(0.3)
    QApplication.processEvents()
    spy = Spy(viewport(chart))
    chart.show_place(0.302)
    QApplication.processEvents()
    assert spy.widths
    assert max(spy.widths) < 120


class Spy(QWidget):
    """Notes how wide the areas are that a widget paints."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.widths: list[int] = []
        self.hide()
        watched.installEventFilter(self)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.widths += [piece.width() for piece in event.region()]  # type: ignore[attr-defined]  # a paint event, by its type
        return False


# --- the pointer ---------------------------------------------------------------------------------------------------


def test_that_the_pointer_finds_the_nearest_marker(chart: Chart) -> None:
    for key in (("gas", 0), ("gas", 1), ("pill", 0), ("pill", 1)):
        centre = chart.position_of(key)
        assert centre is not None
        assert chart.point_at(QPointF(centre)) == key
        assert chart.point_at(QPointF(centre + QPoint(6, 6))) == key
        assert chart.point_at(QPointF(centre + QPoint(0, -60))) != key
    assert chart.point_at(QPointF(5, 5)) is None


def test_that_what_is_covered_cannot_be_found(chart: Chart) -> None:
    centre = chart.position_of(("gas", 1))
    assert centre is not None
    chart.show_place(0.4)
    assert chart.point_at(QPointF(centre)) is None
    chart.show_place(0.61)
    assert chart.point_at(QPointF(centre)) == ("gas", 1)


def test_that_hovering_touches_and_clicking_picks(chart: Chart, qtbot: QtBot) -> None:
    target, centre = viewport(chart), chart.position_of(("gas", 0))
    assert centre is not None
    with qtbot.waitSignal(chart.touched) as touched:
        QTest.mouseMove(target, centre)
    assert touched.args == [("gas", 0)]
    with qtbot.waitSignal(chart.picked, timeout=0) as picked:
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=centre)
    assert picked.args == [("gas", 0)]
    with qtbot.waitSignal(chart.picked, timeout=0) as picked:
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert picked.args == [None]
    with qtbot.assertNotEmitted(chart.picked):
        QTest.mouseClick(target, Qt.MouseButton.RightButton, pos=centre)
    with qtbot.waitSignal(chart.touched, timeout=0) as touched:
        QApplication.sendEvent(target, QEvent(QEvent.Type.Leave))
    assert touched.args == [None]


def test_that_a_selected_point_has_a_halo(chart: Chart) -> None:
    plain = picture(chart)
    chart.mark(("gas", 0))
    marked = picture(chart)
    assert marked != plain
    chart.mark(None)
    assert picture(chart) == plain
    chart.mark(("gas", 7))
    chart.mark(("nobody", 0))
    assert picture(chart) == plain


def test_that_pulling_and_double_clicks_move_nothing(chart: Chart) -> None:
    before = picture(chart)
    QTest.mouseDClick(viewport(chart), Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    QTest.mousePress(viewport(chart), Qt.MouseButton.RightButton, pos=QPoint(300, 300))
    QTest.mouseMove(viewport(chart), QPoint(400, 200))
    QTest.mouseRelease(viewport(chart), Qt.MouseButton.RightButton, pos=QPoint(400, 200))
    assert picture(chart) == before


def test_that_a_focus_left_behind_by_a_hidden_widget_is_not_framed(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    line, chart = QLineEdit(window), Chart(chart_look(look))
    row.addWidget(line)
    row.addWidget(chart)
    window.resize(900, 600)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    chart.show_spec(sample(), chart_look(look))
    plain = picture(chart)
    line.setFocus()
    line.hide()
    assert QApplication.focusWidget() is chart
    line.show()
    assert picture(chart) == plain
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is chart
    assert picture(chart).pixelColor(chart.width() // 2, 1) == look.theme.colour("focus")


# --- what it is made of --------------------------------------------------------------------------------------------


def test_that_a_place_that_is_not_drawn_has_no_position(chart: Chart) -> None:
    assert chart.position_of(None) is None
    assert chart.position_of(("nobody", 0)) is None


def test_that_markers_of_one_time_step_aside(chart: Chart, look: Look) -> None:
    twins = tuple(
        replace(gas(), id=f"twin-{number}", points=(ChartPoint(0.5, -3, -5, -1),)) for number in range(3)
    )
    chart.show_spec(sample(*twins), chart_look(look))
    positions = [chart.position_of((twin.id, 0)) for twin in twins]
    places = [position.x() for position in positions if position is not None]
    assert all(later - earlier >= 4 for earlier, later in pairwise(places))
    geometry = chart.geometry_in_use
    assert geometry is not None
    assert sum(places) / 3 == pytest.approx(geometry.x(0.5), abs=1)


def test_that_the_dose_strip_is_shared_by_those_that_have_doses(chart: Chart, look: Look) -> None:
    comparators = tuple(replace(gas(), id=f"other-{number}", doses=()) for number in range(30))
    chart.show_spec(sample(gas()), chart_look(look))
    assert chart.geometry_in_use is not None
    alone = chart.geometry_in_use.row_height
    chart.show_spec(sample(gas(), *comparators), chart_look(look))
    assert chart.geometry_in_use.row_height == pytest.approx(alone)


def test_that_an_empty_chart_says_so(chart: Chart, look: Look) -> None:
    empty = ChartSpec(
        series=(),
        ticks=((0.0, "0"), (1.0, "8 wk")),
        stretches=(),
        value_ticks=((0.0, "0"),),
        lowest=-1,
        highest=1,
        empty_caption="Nothing was chosen.",
    )
    chart.show_spec(empty, chart_look(look))
    blank = picture(chart)
    middle = QRectF(250, 250, 400, 80)
    assert count(blank, look.theme.colour("muted"), middle) > 50


@pytest.mark.parametrize("size", [(1, 1), (39, 39), (60, 60), (200, 90), (3000, 60), (120, 2000)])
def test_that_any_size_can_be_drawn(chart: Chart, size: tuple[int, int]) -> None:
    chart.resize(*size)
    for place in (0.0, 0.5, 1.0):
        chart.show_place(place)
        picture(chart)


def test_that_another_look_is_drawn_at_once(chart: Chart, look: Look) -> None:
    light = picture(chart).pixelColor(3, 3)
    look.choose("dark")
    chart.show_spec(sample(), chart_look(look))
    assert picture(chart).pixelColor(3, 3) == look.theme.colour("panel") != light


# --- on paper ------------------------------------------------------------------------------------------------------


def svg(chart: Chart, look: Look) -> ElementTree.Element:
    text = PictureText("How fast", "In points.", ("Onset, 1 May 2026.",))
    content = Picture(chart.draw, chart.size(), text, look).as_bytes(".svg")
    return ElementTree.fromstring(content)


def shapes(root: ElementTree.Element) -> dict[str, int]:
    found: dict[str, int] = {}
    for element in root.iter():
        name = element.tag.rpartition("}")[2]
        found[name] = found.get(name, 0) + 1
    return found


def test_that_a_drawing_is_made_of_shapes_and_words(chart: Chart, look: Look) -> None:
    root = svg(chart, look)
    found = shapes(root)
    assert "image" not in found
    assert found["path"] + found.get("polyline", 0) > 20
    words = {(element.text or "").strip() for element in root.iter() if element.tag.endswith("text")}
    assert {"Gas", "Pill", "one session", "daily", "doses", "2 h", "−4", "never compared"} <= words


def test_that_a_drawing_ends_at_the_clock(chart: Chart, look: Look) -> None:
    whole = shapes(svg(chart, look))
    chart.show_place(0.3)
    half = svg(chart, look)
    assert shapes(half)["path"] < whole["path"]
    words = {(element.text or "").strip() for element in half.iter() if element.tag.endswith("text")}
    assert "2 h" in words


def test_that_a_drawing_is_painted_into_the_place_it_is_given(chart: Chart) -> None:
    image = QImage(QSize(1000, 700), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    chart.draw(painter, QRectF(50, 50, 900, 600))
    painter.end()
    centre = chart.position_of(("gas", 0))
    assert centre is not None
    assert count(image, RED, QRectF(centre.x() + 40, centre.y() + 40, 20, 20)) > 20
    assert count(image, RED, QRectF(0, 0, 1000, 49)) == 0


# --- many points ---------------------------------------------------------------------------------------------------


def long_past(points: int) -> ChartSpec:
    """Six lines with many points long ago and a few to come, the latter at the same places whatever ``points`` is."""
    later = tuple(ChartPoint(0.5 + step / 20, -4, -6, -2, against=-1) for step in range(10))
    return sample(
        *(
            replace(
                gas(),
                id=str(line),
                points=(*(ChartPoint(0.4 * (step + 1) / points, line - 7) for step in range(points)), *later),
            )
            for line in range(6)
        )
    )


def calls(chart: Chart) -> int:
    """How many functions are called to show the next forty frames and to look for a point in each."""
    chart.show_place(0.5)
    picture(chart)
    counted = 0

    def count_call(_frame: object, event: str, _argument: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    sys.setprofile(count_call)
    try:
        for step in range(40):
            chart.show_place(0.501 + step / 100)
            QApplication.processEvents()
            chart.point_at(QPointF(500 + step, 300))
    finally:
        sys.setprofile(None)
    return counted


def test_that_a_frame_costs_the_same_however_much_lies_behind(chart: Chart, look: Look) -> None:
    chart.show_spec(long_past(10), chart_look(look))
    few = calls(chart)
    chart.show_spec(long_past(200), chart_look(look))
    assert calls(chart) == pytest.approx(few, rel=0.05)


@given(
    places=st.lists(st.floats(0, 1), min_size=1, max_size=30),
    place=st.floats(0, 1),
)
def test_that_the_markers_at_the_clock_are_those_that_its_line_cuts(
    places: list[float], place: float
) -> None:
    lines = tuple(
        replace(
            gas(), id=str(line), points=tuple(ChartPoint(one, -3, -4, -2) for one in sorted(places)[line::3])
        )
        for line in range(3)
    )
    look = chart_look(Look("light"))
    geometry = ChartGeometry(sample(*lines), look, QRectF(50, 30, 700, 400), QRectF(0, 0, 900, 600), 480, 780)
    x = geometry.x(place)
    cut = [
        (series.id, index)
        for series in lines
        for index, (point, centre) in enumerate(zip(series.points, geometry.points[series.id], strict=True))
        if point.place <= place + 1e-9 and centre.x() + MARK_REACH >= x
    ]
    assert [(mark.series.id, mark.index) for mark in geometry.marks_at(place)] == cut
