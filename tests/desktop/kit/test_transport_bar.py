"""The transport bar drives the clock and shows it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QPaintEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.clock import Clock
from desktop.kit.transport_bar import TransportBar, speed_words
from desktop.theme import Look
from models.playback import SPEEDS
from models.units import DAY, HOUR


def still() -> float:
    """A time that does not pass."""
    return 0.0


@pytest.fixture
def clock(qtbot: QtBot) -> Clock:
    clock = Clock(still)
    clock.stops = (2 * HOUR, DAY)
    return clock


@pytest.fixture
def bar(clock: Clock, look: Look, qtbot: QtBot) -> Iterator[TransportBar]:
    bar = TransportBar(clock, look)
    qtbot.addWidget(bar)
    bar.set_ticks(((0.15, "2 h"), (0.33, "1 day"), (1.0, "6 mo")))
    bar.resize(1000, 70)
    bar.show()
    yield bar
    clock.pause()


def at(bar: TransportBar, place: float) -> QPoint:
    """Where a place of the axis lies on the scrubber."""
    return QPoint(round(14 + place * (bar.scrubber.width() - 28)), 16)


def test_that_the_buttons_drive_the_clock(bar: TransportBar, clock: Clock, qtbot: QtBot) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(bar.play, left)
    assert clock.is_playing
    assert bar.play.accessibleName() == "Pause"
    QTest.mouseClick(bar.play, left)
    assert bar.play.accessibleName() == "Play"
    QTest.mouseClick(bar.next, left)
    assert clock.elapsed == 2 * HOUR
    QTest.mouseClick(bar.next, left)
    QTest.mouseClick(bar.previous, left)
    assert clock.elapsed == 2 * HOUR


def test_that_the_time_is_told_in_words(bar: TransportBar, clock: Clock) -> None:
    clock.go_to_elapsed(2 * HOUR)
    assert bar.time.text() == "2\u00a0hours"
    assert bar.scrubber.accessibleDescription() == "2\u00a0hours"
    assert bar.since.text() == "since the first dose"
    clock.go_to(1)
    assert bar.time.text() == "26\u00a0weeks"


def test_that_the_axis_is_dragged(bar: TransportBar, clock: Clock) -> None:
    QTest.mousePress(bar.scrubber, Qt.MouseButton.LeftButton, pos=at(bar, 0.4))
    assert clock.head.place == pytest.approx(0.4, abs=0.002)
    QTest.mouseMove(bar.scrubber, at(bar, 0.7))
    assert clock.head.place == pytest.approx(0.7, abs=0.002)
    QTest.mouseMove(bar.scrubber, QPoint(5000, 16))
    assert clock.head.place == 1
    QTest.mouseRelease(bar.scrubber, Qt.MouseButton.LeftButton, pos=at(bar, 0.7))
    QTest.mousePress(bar.scrubber, Qt.MouseButton.RightButton, pos=at(bar, 0.1))
    assert clock.head.place == 1


def test_that_a_stretch_is_marked_with_shift(bar: TransportBar, clock: Clock) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mousePress(bar.scrubber, Qt.MouseButton.LeftButton, shift, at(bar, 0.6))
    QTest.mouseMove(bar.scrubber, at(bar, 0.3))
    QTest.mouseRelease(bar.scrubber, Qt.MouseButton.LeftButton, shift, at(bar, 0.3))
    assert clock.head.loop == pytest.approx((0.3, 0.6), abs=0.002)
    assert clock.head.place == 1, "marking does not move the clock"
    QTest.mousePress(bar.scrubber, Qt.MouseButton.LeftButton, shift, at(bar, 0.6))
    QTest.mouseMove(bar.scrubber, at(bar, 0.6))
    assert clock.head.loop is None
    QTest.mouseRelease(bar.scrubber, Qt.MouseButton.LeftButton, shift, at(bar, 0.6))


def test_that_a_speed_is_chosen_from_a_menu(bar: TransportBar, clock: Clock, qtbot: QtBot) -> None:
    assert bar.speed.text() == "1×"
    for speed in SPEEDS:
        QTest.mouseClick(bar.speed, Qt.MouseButton.LeftButton)
        menus = [menu for menu in bar.findChildren(QMenu) if menu.isVisible()]
        assert len(menus) == 1
        actions = {action.text(): action for action in menus[0].actions()}
        assert list(actions) == ["¼×", "½×", "1×", "2×", "4×", "8×"]
        assert [words for words, action in actions.items() if action.isChecked()] == [bar.speed.text()]
        place = menus[0].actionGeometry(actions[speed_words(speed)]).center()
        QTest.mouseClick(menus[0], Qt.MouseButton.LeftButton, pos=place)
        assert clock.head.speed == speed
        assert bar.speed.text() == speed_words(speed)
        assert bar.speed.accessibleName() == f"Speed {speed_words(speed)}"
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(bar.findChildren(QMenu)) == 1, "a menu that was replaced is gone"


def test_that_only_the_strip_at_the_thumb_is_painted(bar: TransportBar, clock: Clock) -> None:
    clock.go_to(0.5)
    whole = bar.scrubber.grab().toImage()
    clock.go_to(0.2)
    clock.go_to(0.9)
    clock.go_to(0.5)
    assert bar.scrubber.grab().toImage() == whole


def test_that_a_screen_reader_has_a_slider_that_it_can_move(bar: TransportBar, clock: Clock) -> None:
    interface = QAccessible.queryAccessibleInterface(bar.scrubber)
    assert interface is not None
    assert interface.role() == QAccessible.Role.Slider
    value = interface.valueInterface()
    assert value is not None
    assert (value.minimumValue(), value.maximumValue(), value.currentValue()) == (0, 1000, 1000)
    clock.go_to(0.25)
    assert value.currentValue() == 250
    value.setCurrentValue(400)
    assert clock.head.place == pytest.approx(0.4)
    assert interface.text(QAccessible.Text.Description) == bar.time.text()
    assert interface.text(QAccessible.Text.Name) == "Time since the first dose"


def test_that_the_clock_keeps_places_between_the_steps_of_the_slider(bar: TransportBar, clock: Clock) -> None:
    for place in (0.12345, 0.5004, 0.99996, 0.00004):
        clock.go_to(place)
        assert clock.head.place == place
        assert bar.scrubber.value() == round(place * 1000)


def test_that_keys_and_the_wheel_are_not_the_sliders(bar: TransportBar, clock: Clock) -> None:
    clock.go_to(0.5)
    bar.scrubber.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_Home):
        QTest.keyClick(bar.scrubber, key)
    place = QPointF(at(bar, 0.5))
    wheel = QWheelEvent(
        place,
        QPointF(bar.scrubber.mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(bar.scrubber, wheel)
    assert not wheel.isAccepted()
    assert clock.head.place == 0.5


def test_that_the_same_ticks_again_are_no_reason_to_paint(bar: TransportBar, clock: Clock) -> None:
    bar.scrubber.grab()
    QApplication.processEvents()
    painted: list[QRect] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QPaintEvent):
                painted.append(event.rect())
            return False

    watch = Watch()
    bar.scrubber.installEventFilter(watch)
    bar.set_ticks(((0.15, "2 h"), (0.33, "1 day"), (1.0, "6 mo")))
    QApplication.processEvents()
    assert painted == []
    bar.set_ticks(((0.15, "2 h"), (1.0, "1 y")))
    QApplication.processEvents()
    assert painted == [bar.scrubber.rect()]
