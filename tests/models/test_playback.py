"""The playhead on a fake time: the test says how many real seconds went by."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.playback import SPEEDS, SWEEP_SECONDS, Playhead
from models.time_scale import linear, stretched
from models.units import DAY, HOUR, WEEK

STEPS = st.lists(st.floats(0, 0.1), max_size=60)
PLACES = st.floats(0, 1)


def test_that_at_rest_the_whole_picture_is_there() -> None:
    head = Playhead()
    assert head.is_at_end
    assert not head.is_playing
    assert head.elapsed == 26 * WEEK
    assert not head.step(1)


def test_that_play_starts_from_zero_when_the_end_was_reached() -> None:
    head = Playhead()
    head.play()
    assert head.place == 0
    assert head.is_playing


def test_that_play_goes_on_from_where_it_was_paused() -> None:
    head = Playhead(place=0.4)
    head.play()
    head.step(4)
    head.pause()
    assert head.place == pytest.approx(0.5)
    assert not head.step(4)
    head.play()
    assert head.place == pytest.approx(0.5)


def test_that_a_sweep_takes_forty_seconds_and_ends_at_rest() -> None:
    head = Playhead()
    head.play()
    for _ in range(399):
        assert head.step(0.1)
    assert not head.is_at_end
    head.step(0.2)
    assert head.place == 1
    assert not head.is_playing
    assert SWEEP_SECONDS == 40


@pytest.mark.parametrize("speed", SPEEDS)
def test_that_speed_multiplies_the_way(speed: float) -> None:
    head = Playhead(place=0, speed=speed, is_playing=True)
    head.step(2)
    assert head.place == pytest.approx(2 * speed / 40)


@given(STEPS, st.sampled_from(SPEEDS))
def test_that_steps_add_up(steps: list[float], speed: float) -> None:
    many, one = (Playhead(place=0, speed=speed, is_playing=True) for _ in range(2))
    for seconds in steps:
        many.step(seconds)
    one.step(sum(steps))
    assert many.place == pytest.approx(one.place, abs=1e-9)


@given(STEPS, PLACES, PLACES, PLACES, st.sampled_from(SPEEDS))
def test_that_a_loop_keeps_the_head_inside(
    steps: list[float], start: float, one: float, other: float, speed: float
) -> None:
    head = Playhead(place=start, speed=speed)
    if abs(one - other) < 1e-6:
        return
    head.set_loop(one, other)
    head.play()
    low, high = sorted((one, other))
    for seconds in steps:
        head.step(seconds)
        assert low <= head.place <= high
        assert head.is_playing


def test_that_a_loop_wraps_by_what_went_beyond_its_end() -> None:
    head = Playhead(place=0.35)
    head.set_loop(0.4, 0.25)
    head.play()
    head.step(4)
    assert head.place == pytest.approx(0.3)
    head.step(6 * 40)
    assert head.place == pytest.approx(0.3)


def test_that_play_enters_the_loop_from_outside() -> None:
    for outside in (0.1, 0.6):
        head = Playhead(place=outside)
        head.set_loop(0.2, 0.4)
        head.play()
        assert head.place == 0.2


def test_that_a_cleared_loop_lets_the_head_go_on() -> None:
    head = Playhead(place=0.3)
    head.set_loop(0.2, 0.4)
    head.play()
    head.clear_loop()
    head.step(8)
    assert head.place == pytest.approx(0.5)


def test_that_a_loop_of_no_length_is_refused() -> None:
    for start, end in ((0.3, 0.3), (1.2, 1.5), (-1, 0)):
        with pytest.raises(ValueError):
            Playhead().set_loop(start, end)


def test_that_time_does_not_run_backwards() -> None:
    with pytest.raises(ValueError):
        Playhead(is_playing=True).step(-0.1)


@given(st.floats(-1e6, 1e6), st.floats(-1e12, 1e12))
def test_that_the_head_is_held_on_the_axis(place: float, seconds: float) -> None:
    head = Playhead()
    head.move_to(place)
    assert 0 <= head.place <= 1
    head.move_to_elapsed(seconds)
    assert 0 <= head.place <= 1
    assert 0 <= head.elapsed <= 26 * WEEK


def test_that_moving_says_whether_the_head_moved() -> None:
    head = Playhead()
    assert not head.move_to(3)
    assert head.move_to_elapsed(DAY)
    assert head.place == 0.33
    assert not head.move_to_elapsed(DAY)
    assert head.elapsed == DAY


STOPS = (2 * HOUR, DAY, WEEK, 30 * WEEK)


def test_that_the_head_steps_from_reading_to_reading() -> None:
    head = Playhead(place=0)
    places = []
    for _ in range(5):
        head.move_to(head.next_stop(STOPS))
        places.append(head.place)
    assert places == [0.15, 0.33, 0.52, 1, 1]
    back = []
    for _ in range(5):
        head.move_to(head.previous_stop(STOPS))
        back.append(head.place)
    assert back == [0.52, 0.33, 0.15, 0, 0]


def test_that_without_readings_stepping_goes_to_the_ends() -> None:
    assert Playhead(place=0.4).next_stop(()) == 1
    assert Playhead(place=0.4).previous_stop(()) == 0


@given(st.lists(st.floats(0, 26 * WEEK), unique=True, max_size=20).map(sorted), PLACES)
def test_that_a_step_moves_and_never_skips_a_reading(stops: list[float], place: float) -> None:
    head = Playhead(place=place)
    ahead, behind = head.next_stop(stops), head.previous_stop(stops)
    assert behind <= place <= ahead
    between = [stop for stop in map(head.scale.place, stops) if behind < stop < ahead]
    assert all(abs(stop - place) < 1e-8 for stop in between)


def test_that_speed_goes_up_and_down_by_the_known_steps() -> None:
    head = Playhead()
    up = [head.speed]
    for _ in range(4):
        head.faster()
        up.append(head.speed)
    assert up == [1, 2, 4, 8, 8]
    for _ in range(7):
        head.slower()
    assert head.speed == 0.25


@given(PLACES, st.floats(WEEK, 520 * WEEK), st.booleans())
def test_that_another_axis_keeps_the_elapsed_time(place: float, end: float, is_linear: bool) -> None:
    head = Playhead(place=place)
    elapsed = head.elapsed
    scale = linear(end) if is_linear else stretched(end)
    head.change_scale(scale)
    assert 0 <= head.place <= 1
    if place < 1:
        assert head.elapsed == pytest.approx(min(elapsed, scale.end), rel=1e-6, abs=1e-3)
    else:
        assert head.is_at_end


def test_that_another_axis_loops_the_same_time() -> None:
    head = Playhead()
    head.set_loop(0.15, 0.52)
    head.change_scale(linear(26 * WEEK))
    assert head.loop == pytest.approx((2 * HOUR / (26 * WEEK), 1 / 26))


def test_that_a_loop_is_cut_or_given_up_where_the_axis_ends_before_it() -> None:
    head = Playhead(stretched(52 * WEEK))
    head.set_loop(head.scale.place(20 * WEEK), head.scale.place(40 * WEEK))
    head.change_scale(linear(26 * WEEK))
    assert head.loop == pytest.approx((20 / 26, 1))
    head.change_scale(linear(4 * WEEK))
    assert head.loop is None
    head.play()
    head.step(4)
    assert head.place == pytest.approx(0.1)
