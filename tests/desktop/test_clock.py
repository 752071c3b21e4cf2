"""The clock on a fake time: what one beat does, when the timer runs, and how playing looks without motion."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.clock import FRAME_MILLISECONDS, LONGEST_STEP, STILL_SECONDS, Clock
from models.playback import SPEEDS, SWEEP_SECONDS
from models.time_scale import linear, stretched
from models.units import DAY, HOUR, WEEK


@dataclass
class FakeTime:
    """Seconds that pass when a test says so."""

    seconds: float = 1000.0

    def __call__(self) -> float:
        return self.seconds

    def pass_by(self, seconds: float) -> None:
        self.seconds += seconds


@pytest.fixture
def time() -> FakeTime:
    return FakeTime()


@pytest.fixture
def clock(time: FakeTime, qtbot: QtBot) -> Clock:
    return Clock(time)


@pytest.fixture
def moves(clock: Clock) -> list[float]:
    """Where the clock said that it was, one after the other."""
    told: list[float] = []
    clock.moved.connect(told.append)
    return told


def timer(clock: Clock) -> QTimer:
    (only,) = clock.findChildren(QTimer)
    return only


def beat(clock: Clock, time: FakeTime, seconds: float = 0.016, times: int = 1) -> None:
    for _ in range(times):
        time.pass_by(seconds)
        clock.tick()


# --- beats ---------------------------------------------------------------------------------------------------------


def test_that_at_rest_the_whole_picture_is_there_and_nothing_runs(clock: Clock) -> None:
    assert clock.head.is_at_end
    assert not clock.is_playing
    assert not timer(clock).isActive()


def test_that_play_begins_at_the_first_dose_and_says_so_at_once(clock: Clock, moves: list[float]) -> None:
    clock.play()
    assert moves == [0.0]
    assert clock.is_playing
    assert timer(clock).isActive()


def test_that_a_beat_moves_by_the_real_time_that_passed(clock: Clock, time: FakeTime) -> None:
    clock.play()
    beat(clock, time, 0.02)
    assert clock.head.place == pytest.approx(0.02 / SWEEP_SECONDS)
    beat(clock, time, 0.05)
    assert clock.head.place == pytest.approx(0.07 / SWEEP_SECONDS)


def test_that_a_machine_that_slept_does_not_jump(clock: Clock, time: FakeTime) -> None:
    clock.play()
    beat(clock, time, 3600)
    assert clock.head.place == pytest.approx(LONGEST_STEP / SWEEP_SECONDS)
    assert LONGEST_STEP == 0.1


def test_that_a_time_that_goes_backwards_moves_nothing(clock: Clock, time: FakeTime) -> None:
    clock.play()
    beat(clock, time, -5)
    assert clock.head.place == 0


def test_that_the_time_spent_paused_does_not_count(clock: Clock, time: FakeTime) -> None:
    clock.play()
    beat(clock, time)
    clock.pause()
    before = clock.head.place
    time.pass_by(0.09)
    clock.play()
    beat(clock, time, 0.01)
    assert clock.head.place == pytest.approx(before + 0.01 / SWEEP_SECONDS)


def test_that_each_beat_tells_the_elapsed_time_once(clock: Clock, time: FakeTime, moves: list[float]) -> None:
    clock.play()
    beat(clock, time, times=3)
    assert len(moves) == 4
    assert moves == sorted(moves)
    assert moves[-1] == clock.elapsed


def test_that_a_beat_without_time_tells_nothing(clock: Clock, moves: list[float]) -> None:
    clock.play()
    clock.tick()
    assert moves == [0.0]


def test_that_a_whole_sweep_takes_forty_seconds_and_ends_at_rest(clock: Clock, time: FakeTime) -> None:
    clock.play()
    beats = 0
    while clock.is_playing:
        beat(clock, time, 0.05)
        beats += 1
        assert beats < 2000
    assert beats * 0.05 == pytest.approx(SWEEP_SECONDS, abs=0.1)
    assert clock.head.is_at_end
    assert not timer(clock).isActive()


@pytest.mark.parametrize("speed", SPEEDS)
def test_that_speed_multiplies_the_way_of_a_beat(clock: Clock, time: FakeTime, speed: float) -> None:
    clock.set_speed(speed)
    clock.play()
    beat(clock, time, 0.04)
    assert clock.head.place == pytest.approx(0.04 * speed / SWEEP_SECONDS)


# --- the timer -----------------------------------------------------------------------------------------------------


def test_that_the_timer_runs_while_playing_only(clock: Clock, time: FakeTime, qtbot: QtBot) -> None:
    clock.play()
    time.pass_by(0.016)
    with qtbot.waitSignal(clock.moved):
        pass
    clock.pause()
    assert not timer(clock).isActive()
    time.pass_by(0.016)
    with qtbot.assertNotEmitted(clock.moved, wait=4 * FRAME_MILLISECONDS):
        pass


def test_that_no_other_command_starts_the_timer(clock: Clock) -> None:
    clock.stops = (HOUR, DAY)
    for command in (
        clock.step_forward,
        clock.step_back,
        clock.faster,
        clock.slower,
        clock.clear_loop,
        clock.pause,
    ):
        command()
        assert not timer(clock).isActive()
    clock.go_to(0.5)
    clock.nudge(0.01)
    clock.set_loop(0.2, 0.4)
    clock.change_scale(linear(WEEK))
    assert not timer(clock).isActive()
    assert not clock.is_playing


# --- by hand -------------------------------------------------------------------------------------------------------


def test_that_steps_go_from_reading_to_reading_and_stop_playing(clock: Clock, time: FakeTime) -> None:
    clock.stops = (2 * HOUR, DAY, WEEK)
    clock.play()
    clock.step_forward()
    assert clock.elapsed == 2 * HOUR
    assert not clock.is_playing
    assert not timer(clock).isActive()
    clock.step_forward()
    clock.step_forward()
    assert clock.elapsed == WEEK
    clock.step_forward()
    assert clock.head.is_at_end
    clock.step_back()
    clock.step_back()
    assert clock.elapsed == DAY


@pytest.mark.parametrize("speed", SPEEDS)
def test_that_a_step_is_the_same_at_every_speed(clock: Clock, speed: float) -> None:
    clock.stops = (2 * HOUR, DAY)
    clock.set_speed(speed)
    clock.go_to(0)
    clock.step_forward()
    assert clock.elapsed == 2 * HOUR


def test_that_playing_goes_on_from_where_the_reader_drags(clock: Clock, time: FakeTime) -> None:
    clock.play()
    clock.go_to(0.5)
    assert clock.is_playing
    beat(clock, time, 0.04)
    assert clock.head.place == pytest.approx(0.5 + 0.04 / SWEEP_SECONDS)


def test_that_a_nudge_stays_on_the_axis(clock: Clock, moves: list[float]) -> None:
    clock.nudge(0.01)
    assert moves == [], "at the end there is no further"
    clock.nudge(-0.01)
    assert clock.head.place == pytest.approx(0.99)
    clock.nudge(-5)
    assert clock.head.place == 0


def test_that_play_speed_and_loop_are_told(clock: Clock, qtbot: QtBot) -> None:
    for command in (clock.play, clock.faster, clock.slower, clock.clear_loop, clock.toggle):
        with qtbot.waitSignal(clock.changed, timeout=0):
            command()
    with qtbot.waitSignal(clock.changed, timeout=0):
        clock.set_loop(0.1, 0.2)


def test_that_another_axis_keeps_the_elapsed_time(clock: Clock, moves: list[float]) -> None:
    clock.go_to_elapsed(DAY)
    clock.change_scale(linear(4 * WEEK))
    assert clock.elapsed == pytest.approx(DAY)
    assert moves[-1] == clock.elapsed
    clock.go_to(1)
    clock.change_scale(stretched())
    assert clock.head.is_at_end


# --- a stretch -----------------------------------------------------------------------------------------------------


def test_that_a_loop_is_repeated_until_it_is_cleared(clock: Clock, time: FakeTime) -> None:
    clock.set_loop(0.2, 0.22)
    clock.play()
    assert clock.head.place == 0.2
    places = []
    for _ in range(60):
        beat(clock, time, 0.05)
        places.append(clock.head.place)
    assert min(places) >= 0.2
    assert max(places) < 0.22
    assert sum(later < earlier for earlier, later in pairwise(places)) == 3
    clock.clear_loop()
    beat(clock, time, 0.1, times=20)
    assert clock.head.place > 0.22


def test_that_a_stretch_of_no_length_ends_the_loop(clock: Clock) -> None:
    clock.set_loop(0.4, 0.2)
    assert clock.head.loop == (0.2, 0.4)
    clock.set_loop(0.3, 0.3)
    assert clock.head.loop is None


# --- reduced motion ------------------------------------------------------------------------------------------------


@pytest.fixture
def still_clock(clock: Clock) -> Clock:
    clock.has_reduced_motion = True
    clock.stills = (2 * HOUR, DAY, WEEK)
    return clock


def test_that_reduced_motion_walks_from_still_to_still(
    still_clock: Clock, time: FakeTime, moves: list[float]
) -> None:
    still_clock.play()
    beats = 0
    while still_clock.is_playing:
        beat(still_clock, time, 0.05)
        beats += 1
        assert beats < 1000
    assert moves == [0.0, 2 * HOUR, DAY, WEEK, still_clock.head.scale.end]
    assert beats * 0.05 == pytest.approx(4 * STILL_SECONDS, abs=0.3)
    assert not timer(still_clock).isActive()


def test_that_stills_change_faster_at_a_higher_speed(still_clock: Clock, time: FakeTime) -> None:
    still_clock.set_speed(4)
    still_clock.play()
    beat(still_clock, time, 0.05, times=round(STILL_SECONDS / 4 / 0.05) + 1)
    assert still_clock.elapsed == 2 * HOUR


def test_that_reduced_motion_repeats_the_stills_of_a_loop(
    still_clock: Clock, time: FakeTime, moves: list[float]
) -> None:
    scale = still_clock.head.scale
    still_clock.set_loop(scale.place(HOUR), scale.place(2 * DAY))
    still_clock.play()
    beat(still_clock, time, 0.1, times=round(STILL_SECONDS / 0.1 + 1) * 6)
    assert [round(told) for told in moves[:6]] == [HOUR, 2 * HOUR, DAY, 2 * DAY, HOUR, 2 * HOUR]
    assert still_clock.is_playing


def test_that_several_stills_of_one_time_are_shown_one_after_the_other(
    still_clock: Clock, time: FakeTime, moves: list[float]
) -> None:
    still_clock.stills = (2 * HOUR, 2 * HOUR, 2 * HOUR, DAY)
    pages: list[int] = []
    still_clock.moved.connect(lambda _elapsed: pages.append(still_clock.page))
    still_clock.play()
    while still_clock.is_playing:
        beat(still_clock, time, 0.1)
    assert moves == [0.0, *[2 * HOUR] * 3, DAY, still_clock.head.scale.end]
    assert pages == [0, 0, 1, 2, 0, 0]


def test_that_stills_can_be_stepped_through_both_ways(still_clock: Clock) -> None:
    still_clock.stills = (2 * HOUR, 2 * HOUR, DAY)
    still_clock.go_to(0.0)

    def stepped(step: Callable[[], None]) -> tuple[float, int]:
        step()
        return round(still_clock.elapsed), still_clock.page

    forward = [stepped(still_clock.step_forward) for _ in range(3)]
    assert forward == [(2 * HOUR, 0), (2 * HOUR, 1), (DAY, 0)]
    back = [stepped(still_clock.step_back) for _ in range(3)]
    assert back == [(2 * HOUR, 1), (2 * HOUR, 0), (0, 0)]


def test_that_who_moves_the_clock_sees_the_first_still_there(still_clock: Clock) -> None:
    still_clock.stills = (2 * HOUR, 2 * HOUR)
    still_clock.go_to(0.0)
    still_clock.step_forward()
    still_clock.step_forward()
    assert still_clock.page == 1
    still_clock.go_to(0.9)
    assert still_clock.page == 0


def test_that_fewer_stills_leave_no_page_that_is_not_there(still_clock: Clock) -> None:
    still_clock.stills = (2 * HOUR, 2 * HOUR, 2 * HOUR)
    still_clock.show_still(2 * HOUR, 2)
    still_clock.stills = (2 * HOUR, 2 * HOUR)
    assert still_clock.page == 1


def test_that_another_page_is_told_though_the_time_is_the_same(
    still_clock: Clock, moves: list[float]
) -> None:
    still_clock.stills = (2 * HOUR, 2 * HOUR, 2 * HOUR)
    still_clock.show_still(2 * HOUR, 2)
    still_clock.go_to_elapsed(2 * HOUR)
    assert (still_clock.page, moves) == (0, [2 * HOUR] * 2)


def test_that_a_step_back_from_the_first_still_stays_there(still_clock: Clock, moves: list[float]) -> None:
    still_clock.stills = (0.0, 0.0, DAY)
    still_clock.go_to(0.0)
    moves.clear()
    still_clock.step_back()
    assert (still_clock.page, moves) == (0, [])


# --- gliding ---------------------------------------------------------------------------------------------------


@pytest.fixture
def shares(clock: Clock) -> list[float]:
    told: list[float] = []
    clock.gliding.connect(told.append)
    return told


def test_that_what_glides_arrives_once_and_the_timer_rests_again(
    clock: Clock, time: FakeTime, shares: list[float], moves: list[float]
) -> None:
    clock.glide()
    assert timer(clock).isActive()
    beat(clock, time, times=40)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert shares.count(1.0) == 1
    assert not timer(clock).isActive()
    assert moves == [], "the playhead stays where it is"


def test_that_gliding_and_playing_leave_each_other_alone(
    clock: Clock, time: FakeTime, shares: list[float], moves: list[float]
) -> None:
    clock.play()
    clock.glide()
    beat(clock, time, times=3)
    assert moves
    clock.pause()
    assert timer(clock).isActive(), "what glides has not arrived"
    before = len(moves)
    beat(clock, time, times=30)
    assert shares[-1] == 1.0
    assert len(moves) == before
    assert not timer(clock).isActive()


def test_that_what_is_sent_again_begins_anew(clock: Clock, time: FakeTime, shares: list[float]) -> None:
    clock.glide()
    beat(clock, time, times=5)
    halfway = shares[-1]
    clock.glide()
    beat(clock, time)
    assert shares[-1] < halfway


def test_that_with_reduced_motion_nothing_is_sent(clock: Clock, time: FakeTime, shares: list[float]) -> None:
    clock.reduce_motion(True)
    clock.glide()
    assert not timer(clock).isActive()
    assert shares == []


def test_that_the_end_of_playing_is_told_while_something_glides(clock: Clock, time: FakeTime) -> None:
    told: list[bool] = []
    clock.go_to(0.999)
    clock.play()
    clock.changed.connect(lambda: told.append(clock.is_playing))
    clock.glide()
    beat(clock, time, seconds=0.1)
    beat(clock, time, times=40)
    assert told[0] is False
    assert not timer(clock).isActive()
