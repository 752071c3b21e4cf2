"""Somebody plays, steps, drags and repeats."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from models.playback import SWEEP_SECONDS
from models.units import DAY, HOUR, WEEK
from tests.journeys.reader import LEFT, Reader, plain


def test_that_at_rest_the_whole_picture_stands_and_no_timer_runs(reader: Reader) -> None:
    clock = reader.program.clock
    assert clock.head.is_at_end
    assert not clock.is_playing
    assert "How fast, and for how long" in reader.view.heading.text()


def test_that_space_plays_from_the_first_dose_and_pauses(reader: Reader) -> None:
    clock = reader.program.clock
    reader.press("Space")
    assert clock.is_playing
    assert clock.head.place == 0
    reader.wait(4)
    assert clock.head.place == pytest.approx(4 / SWEEP_SECONDS, abs=0.01)
    reader.press("Space")
    place = clock.head.place
    reader.wait(4)
    assert clock.head.place == place
    reader.press("Space")
    reader.wait(1)
    assert clock.head.place > place, "and goes on from there"


def test_that_playing_to_the_end_comes_to_rest(reader: Reader) -> None:
    reader.press("Space")
    reader.wait(SWEEP_SECONDS + 1)
    assert reader.program.clock.head.is_at_end
    assert not reader.program.clock.is_playing
    assert reader.window.transport.play.accessibleName() == "Play"


def test_that_the_arrows_step_from_reading_to_reading(reader: Reader) -> None:
    clock = reader.program.clock
    reader.press("Home")
    assert clock.elapsed == 0
    stops = []
    for _ in range(4):
        reader.press("Right")
        stops.append(clock.elapsed)
    assert stops == pytest.approx(clock.stops[:4])
    reader.press("Left")
    assert clock.elapsed == stops[2]
    reader.press("PgDown")
    reader.press("PgUp")
    assert clock.elapsed == stops[2]
    reader.press("End")
    assert clock.head.is_at_end


def test_that_a_step_shows_the_reading_and_the_time(reader: Reader) -> None:
    reader.press("Home")
    while reader.program.clock.elapsed < 2 * HOUR:
        reader.press("Right")
    assert plain(reader.window.transport.time.text()) == "2 hours"
    assert {place for _line, place in reader.points_seen()} == {0}, "the first marker of some lines"


def test_that_shift_and_an_arrow_nudge(reader: Reader) -> None:
    clock = reader.program.clock
    reader.press("Shift+Left", times=3)
    assert clock.head.place == pytest.approx(0.97)
    reader.press("Shift+Right")
    assert clock.head.place == pytest.approx(0.98)


def test_that_plus_and_minus_change_the_speed(reader: Reader) -> None:
    button = reader.window.transport.speed
    reader.press("+")
    assert button.text() == "2×"
    reader.press("=")
    assert button.text() == "4×"
    reader.press("-", times=3)
    assert button.text() == "½×"
    reader.click(button)
    reader.choose("8×")
    assert button.text() == "8×"
    reader.press("Space")
    reader.wait(1)
    assert reader.program.clock.head.place == pytest.approx(8 / SWEEP_SECONDS, abs=0.02)


def test_that_brackets_repeat_a_stretch(reader: Reader) -> None:
    clock = reader.program.clock
    clock.go_to_elapsed(DAY)
    reader.press("[")
    clock.go_to_elapsed(WEEK)
    reader.press("]")
    scale = clock.head.scale
    assert clock.head.loop == pytest.approx((scale.place(DAY), scale.place(WEEK)))
    reader.press("Space")
    assert clock.elapsed == pytest.approx(DAY)
    reader.wait(30)
    assert clock.is_playing
    assert DAY - 1 <= clock.elapsed <= WEEK + 1
    reader.press("\\")
    assert clock.head.loop is None


def test_that_the_thumb_is_dragged_and_the_picture_follows(reader: Reader) -> None:
    scrubber = reader.window.transport.scrubber
    middle = QPoint(scrubber.width() // 2, 16)
    QTest.mousePress(scrubber, LEFT, pos=QPoint(30, 16))
    early = reader.points_seen()
    QTest.mouseMove(scrubber, middle)
    QTest.mouseRelease(scrubber, LEFT, pos=middle)
    assert reader.program.clock.head.place == pytest.approx(0.5, abs=0.01)
    assert len(reader.points_seen()) > len(early)


def test_that_a_linear_axis_keeps_the_time(reader: Reader) -> None:
    clock = reader.program.clock
    clock.go_to_elapsed(2 * WEEK)
    reader.press("L")
    assert clock.elapsed == pytest.approx(2 * WEEK)
    assert len(clock.head.scale.knots) == 2
    reader.press("L")
    assert len(clock.head.scale.knots) > 2


def test_that_reduced_motion_walks_through_captioned_stills(reader: Reader) -> None:
    clock, caption = reader.program.clock, reader.view.caption
    assert not caption.isVisible()
    reader.press("M")
    height = reader.view.chart.height()
    reader.press("Space")
    seen = [(clock.elapsed, plain(caption.words))]
    while clock.is_playing:
        reader.wait(0.5)
        if clock.elapsed != seen[-1][0]:
            seen.append((clock.elapsed, plain(caption.words)))
        assert reader.view.chart.height() == height, "nothing but the still changes"
    assert [place for place, _words in seen] == pytest.approx([0, *clock.stops, clock.head.scale.end])
    assert seen[1][1].startswith("2 hours: Nitrous oxide 50%, once −2.74 points (−4.72 to −0.76)")
    assert len({words for _place, words in seen}) == len(seen)
    assert seen[-1][1] == "26 weeks: the whole picture."
    reader.press("F2")
    assert plain(caption.words) == "26 semaines : vue d’ensemble."
    reader.press("M")
    assert not caption.isVisible()
