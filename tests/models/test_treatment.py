from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.treatment import MOST_DOSES, DoseSpan, Regimen
from models.units import DAY, HOUR, LONGEST, WEEK
from tests.models.hand_made import ONCE, catalog, span, text


def regimen(*doses: DoseSpan) -> Regimen:
    return Regimen("it", text("It"), True, doses)


def test_that_one_session_is_one_dose() -> None:
    assert ONCE.dose_times() == (0,)


def test_that_a_course_counts_its_first_and_its_last_dose() -> None:
    assert regimen(span("PT0S", "P1W", "P4W")).dose_times() == tuple(week * WEEK for week in range(5))
    assert regimen(span("PT0S", "P3D", "P7D")).dose_times() == (0, 3 * DAY, 6 * DAY)


def test_that_spans_follow_each_other_and_a_shared_dose_counts_once() -> None:
    esketamine = regimen(span("PT0S", "P3D", "P3D"), span("P1W", "P1W", "P4W"), span("P4W", "P2W", "P8W"))
    assert [time / DAY for time in esketamine.dose_times()] == [0, 3, 7, 14, 21, 28, 42, 56]


def test_that_a_course_without_an_end_goes_on_for_as_long_as_asked() -> None:
    assert regimen(span("PT0S", "P1D")).dose_times(3.5 * DAY) == (0, DAY, 2 * DAY, 3 * DAY)


def test_that_doses_after_the_time_asked_for_are_left_out() -> None:
    assert regimen(span("PT0S", "P1W", "P8W"), span("P20W")).dose_times(WEEK) == (0, WEEK)


def test_that_intervals_in_months_reach_the_end_of_their_span() -> None:
    assert len(regimen(span("PT0S", "P1M", "P1Y")).dose_times()) == 13


def test_that_two_doses_a_day_are_drawn_to_the_end_of_the_longest_time() -> None:
    assert LONGEST - regimen(span("PT0S", "PT12H")).dose_times()[-1] < 12 * HOUR


def test_that_a_slip_does_not_fill_the_memory() -> None:
    assert len(regimen(span("PT0S", "PT1S")).dose_times()) == MOST_DOSES


def test_that_a_course_without_doses_has_none() -> None:
    assert regimen().dose_times() == ()


@given(st.integers(1, 400), st.integers(0, 30), st.integers(0, 400))
def test_that_doses_are_even_and_inside_their_span(every: int, start: int, length: int) -> None:
    until = start + length
    times = regimen(span(f"PT{start}H", f"PT{every}H", f"PT{until}H")).dose_times()
    hours = [time / 3600 for time in times]
    assert hours == [start + every * index for index in range(len(hours))]
    assert start == hours[0] <= hours[-1] <= until < hours[-1] + every


def test_that_a_regimen_is_found_by_its_id() -> None:
    drug = catalog().treatment_by_id["drug"]
    assert drug.regimen("once") is ONCE
    with pytest.raises(KeyError):
        drug.regimen("thrice")


def test_that_no_time_between_doses_is_one_dose() -> None:
    assert regimen(span("P1D", "PT0S", "P8W")).dose_times() == (DAY,)
