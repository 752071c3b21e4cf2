"""Somebody who does not see the screen, or has no mouse: everything has a name, a place in the round, and a focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from desktop.kit.chart import Chart
from tests.journeys.reader import Reader, plain, settle

STATES: tuple[tuple[str, ...], ...] = ((), ("lines",), ("table",), ("find",), ("keys",), ("help",))


def interface(widget: QWidget) -> QAccessibleInterface:
    """What assistive technology is given of a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def name(widget: QWidget) -> str:
    return plain(interface(widget).text(QAccessible.Text.Name))


def stations(reader: Reader) -> list[QWidget]:
    """Everything that Tab can reach."""
    return [
        widget
        for widget in reader.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


@pytest.mark.parametrize("commands", STATES, ids=lambda commands: " ".join(commands) or "rest")
@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_everything_with_a_focus_has_a_name(
    reader: Reader, commands: tuple[str, ...], language: str
) -> None:
    if language == "fr":
        reader.press("F2")
    for command in commands:
        reader.program.actions[command].trigger()
    settle()
    found = stations(reader)
    assert len(found) > 15
    nameless = [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in found
        if not name(widget)
    ]
    assert nameless == []


def test_that_buttons_are_named_apart(reader: Reader) -> None:
    buttons = [widget for widget in stations(reader) if isinstance(widget, QAbstractButton)]
    names = [name(widget) for widget in buttons]
    assert len(set(names)) == len(names)
    assert {"Theme", "Keys", "Inspector", "Play", "Previous reading", "Next reading", "Speed 1×"} <= set(
        names
    )


def test_that_what_can_be_on_says_whether_it_is(reader: Reader) -> None:
    chip = interface(reader.chip("ketamine"))
    assert chip.role() in (QAccessible.Role.CheckBox, QAccessible.Role.Button)
    assert chip.state().checked
    reader.click(reader.chip("ketamine"))
    assert not interface(reader.chip("ketamine")).state().checked


def round_trip(reader: Reader, key: str) -> list[QWidget]:
    """Where the focus stands, press after press, until it is back at the first chip."""
    start = reader.chip("nitrous-oxide")
    start.setFocus()
    visited: list[QWidget] = [start]
    for _ in range(150):
        reader.press(key)
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus is start:
            return visited
        if focus is not visited[-1]:  # a page of text goes from link to link
            visited.append(focus)
    raise AssertionError([name(widget) for widget in visited])


@pytest.mark.parametrize("commands", [(), ("lines",), ("table",)], ids=str)
def test_that_tab_goes_round_through_everything_and_back(reader: Reader, commands: tuple[str, ...]) -> None:
    for command in commands:
        reader.program.actions[command].trigger()
    settle()
    there, back = round_trip(reader, "Tab"), round_trip(reader, "Backtab")
    assert {name(widget) for widget in there} == {name(widget) for widget in stations(reader)}
    assert there[1:] == back[:0:-1]


def test_that_tab_follows_the_window_from_top_to_bottom(reader: Reader) -> None:
    order = round_trip(reader, "Tab")
    landmarks = [
        reader.window.chips.chips["ketamine"],
        reader.window.chips.more,
        reader.window.top.search,
        reader.window.top.lecture,
        reader.window.rail["timeline"],
        *reader.view.measures.values(),
        *reader.view.tools.values(),
        reader.view.chart,
        reader.window.inspector.page,
        reader.window.transport.previous,
        reader.window.transport.play,
        reader.window.transport.scrubber,
        reader.window.transport.speed,
    ]
    places = [order.index(widget) for widget in landmarks]
    assert places == sorted(places), [name(widget) for widget in order]


def picture(reader: Reader, widget: QWidget) -> QImage:
    """The widget with a few pixels around it, as it is painted."""
    area = (
        widget.rect().translated(widget.mapTo(reader.window, widget.rect().topLeft())).adjusted(-4, -4, 4, 4)
    )
    return reader.window.grab(area.intersected(reader.window.rect())).toImage()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_that_the_focus_can_be_seen_wherever_it_is(reader: Reader, theme: str) -> None:
    reader.program.actions[f"theme-{theme}"].trigger()
    reader.press("T")
    unseen = []
    for widget in stations(reader):
        reader.view.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        reader.view.heading.setFocus()
        before = picture(reader, widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        if picture(reader, widget) == before:
            unseen.append(f"{type(widget).__name__} {name(widget)}")
    reader.view.heading.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    assert unseen == []


# --- the chart without seeing --------------------------------------------------------------------------------------


def test_that_the_chart_has_a_name_and_tells_itself_in_words(reader: Reader) -> None:
    chart = interface(reader.view.chart)
    assert chart.text(QAccessible.Text.Name) == "Timeline: depression after each treatment, on the clock"
    told = plain(chart.text(QAccessible.Text.Description))
    assert told == plain(reader.view.summary())
    for line in reader.view.rows().rows:
        assert plain(line[4]) in told, "every value"


def test_that_the_words_follow_what_is_shown(reader: Reader) -> None:
    before = reader.view.chart.accessibleDescription()
    reader.press("Alt+4")
    responders = reader.view.chart.accessibleDescription()
    assert responders != before
    assert "%" in responders
    reader.click(reader.chip("ketamine"))
    assert reader.view.chart.accessibleDescription() != responders


def test_that_the_time_is_told_with_the_axis(reader: Reader) -> None:
    scrubber = reader.window.transport.scrubber
    assert name(scrubber) == "Time since the first dose"
    reader.press("Home")
    reader.press("Right")
    assert plain(scrubber.accessibleDescription()) == "2 hours"


def test_that_the_table_is_the_chart_in_rows(reader: Reader) -> None:
    reader.press("D")
    table = interface(reader.view.table)
    assert table.role() == QAccessible.Role.Table
    assert name(reader.view.table) == "The points of the Timeline as a table"
    assert reader.view.table.hasFocus()


def test_that_every_picture_of_the_frame_has_words(reader: Reader) -> None:
    wordless = [
        type(widget).__name__
        for widget in reader.window.findChildren(QWidget)
        if widget.isVisible() and isinstance(widget, QLabel | QAbstractButton | Chart) and not name(widget)
    ]
    assert wordless == []
