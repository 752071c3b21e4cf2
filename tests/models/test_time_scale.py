from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.time_scale import TimeScale, linear, stretched
from models.units import DAY, HOUR, LONGEST, MINUTE, WEEK, YEAR

ENDS = st.floats(0, LONGEST).filter(lambda end: not 0 < end - 26 * WEEK < 1)
SCALES = st.one_of(ENDS.map(stretched), st.floats(1, LONGEST).map(linear))
SHARES = st.floats(0, 1)


def test_that_each_named_stretch_has_its_room() -> None:
    scale = stretched()
    assert [scale.place(time) for time in (0, 2 * HOUR, DAY, WEEK, 8 * WEEK, 26 * WEEK)] == [
        0, 0.15, 0.33, 0.52, 0.84, 1,
    ]  # fmt: skip
    assert scale.place(HOUR) == pytest.approx(0.075)
    assert scale.place(4 * DAY) == pytest.approx(0.425)


def test_that_a_shorter_pack_keeps_the_axis_of_26_weeks() -> None:
    assert stretched(0) == stretched(WEEK) == stretched(26 * WEEK) == stretched()


def test_that_content_beyond_26_weeks_gets_half_the_room_a_week() -> None:
    scale = stretched(52 * WEEK)
    assert scale.end == 52 * WEEK
    assert scale.place(52 * WEEK) == 1
    before = scale.place(26 * WEEK) - scale.place(25 * WEEK)
    assert scale.place(27 * WEEK) - scale.place(26 * WEEK) == pytest.approx(before / 2)
    assert scale.place(2 * HOUR) / scale.place(DAY) == pytest.approx(0.15 / 0.33)


def test_that_minutes_can_still_be_told_apart_after_five_years() -> None:
    assert stretched(5 * YEAR).place(20 * MINUTE) > 0.005


@given(SCALES)
def test_that_the_first_dose_is_at_zero_and_the_end_at_one(scale: TimeScale) -> None:
    assert scale.place(0) == 0
    assert scale.place(scale.end) == 1
    assert scale.elapsed(0) == 0
    assert scale.elapsed(1) == scale.end


@given(SCALES, SHARES, SHARES)
def test_that_later_is_further_right(scale: TimeScale, one: float, other: float) -> None:
    earlier, later = sorted((one * scale.end, other * scale.end))
    assert 0 <= scale.place(earlier) <= scale.place(later) + 1e-12
    assert scale.place(later) <= 1
    if later - earlier > 1e-6 * scale.end:
        assert scale.place(earlier) < scale.place(later)


@given(SCALES, SHARES)
def test_that_place_and_elapsed_undo_each_other(scale: TimeScale, share: float) -> None:
    assert scale.place(scale.elapsed(share)) == pytest.approx(share, abs=1e-9)
    seconds = share * scale.end
    assert scale.elapsed(scale.place(seconds)) == pytest.approx(seconds, rel=1e-9, abs=1e-6 * scale.end)


@given(SCALES)
def test_that_every_knot_is_met_exactly(scale: TimeScale) -> None:
    for time, place in scale.knots:
        assert scale.place(time) == place
        assert scale.elapsed(place) == time


def test_that_the_last_piece_goes_on_beyond_the_end_and_the_first_before_the_start() -> None:
    assert stretched().place(44 * WEEK) == pytest.approx(1.16)
    assert stretched().place(-2 * HOUR) == pytest.approx(-0.15)
    assert linear(WEEK).place(2 * WEEK) == 2


def test_that_both_axes_end_at_26_weeks_unless_told_otherwise() -> None:
    assert stretched().end == linear().end == 182 * 86400
    assert linear().place(13 * WEEK) == pytest.approx(0.5)


@pytest.mark.parametrize(
    "knots",
    [
        (),
        ((0.0, 0.0),),
        ((1.0, 0.0), (2.0, 1.0)),
        ((0.0, 0.1), (2.0, 1.0)),
        ((0.0, 0.0), (2.0, 0.5), (2.0, 1.0)),
        ((0.0, 0.0), (2.0, 0.5), (3.0, 0.5)),
        ((0.0, 0.0), (float("nan"), 1.0)),
    ],
)
def test_that_knots_that_do_not_rise_from_zero_are_refused(knots: tuple[tuple[float, float], ...]) -> None:
    with pytest.raises(ValueError):
        TimeScale(knots)
