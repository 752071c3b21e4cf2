from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.units import DAY, HOUR, LONGEST, MINUTE, MONTH, WEEK, YEAR, Duration


@pytest.mark.parametrize(
    ("iso", "seconds"),
    [
        ("PT0S", 0),
        ("PT40M", 40 * MINUTE),
        ("PT2H", 2 * HOUR),
        ("PT1.5H", 90 * MINUTE),
        ("P1D", DAY),
        ("PT24H", DAY),
        ("P1DT12H", 1.5 * DAY),
        ("P8W", 8 * WEEK),
        ("P3M", 3 * MONTH),
        ("PT3M", 3 * MINUTE),
        ("P1Y", YEAR),
        ("P1Y2M3W4DT5H6M7S", YEAR + 2 * MONTH + 3 * WEEK + 4 * DAY + 5 * HOUR + 6 * MINUTE + 7),
        ("P100Y", LONGEST),
    ],
)
def test_that_iso_8601_is_read(iso: str, seconds: float) -> None:
    duration = Duration.parse(iso)
    assert duration.seconds == seconds
    assert duration.iso == iso


def test_that_a_year_is_twelve_months_and_its_days() -> None:
    assert YEAR == 12 * MONTH == 31_557_600
    assert (MINUTE, HOUR, DAY, WEEK) == (60, 3600, 86_400, 604_800)


@pytest.mark.parametrize(
    "iso",
    [
        "", "P", "PT", "P1DT", "1D", "P1", "P1H", "PT1D", "-P1D", "P-1D", "P1D ", "P1D\n", " P1D", "p1d", "P1,5D",
        "P1.D", "P.5D", "PT2H3", "P1D1D", "PT1S1M", "P١D", "P1e3D", "PInfD", "24 h", "P" + "1" * 60 + "D",
    ],
)  # fmt: skip
def test_that_what_is_no_duration_is_refused(iso: str) -> None:
    with pytest.raises(ValueError, match="duration"):
        Duration.parse(iso)


@pytest.mark.parametrize("iso", ["P101Y", "P99999999999999999999999999999999999Y", "PT9999999999S"])
def test_that_what_is_longer_than_a_life_is_refused(iso: str) -> None:
    with pytest.raises(ValueError, match="longer than 100 years"):
        Duration.parse(iso)


def test_that_two_wordings_of_one_time_are_equal() -> None:
    assert Duration.parse("P1D") == Duration.parse("PT24H")
    assert hash(Duration.parse("P1W")) == hash(Duration.parse("P7D"))
    assert Duration.parse("PT23H") < Duration.parse("P1D")


@given(st.integers(0, 50), st.integers(0, 11), st.integers(0, 6), st.integers(0, 23), st.integers(0, 59))
def test_that_the_parts_of_a_duration_add_up(
    years: int, weeks: int, days: int, hours: int, minutes: int
) -> None:
    whole = Duration.parse(f"P{years}Y{weeks}W{days}DT{hours}H{minutes}M")
    parts = (f"P{years}Y", f"P{weeks}W", f"P{days}D", f"PT{hours}H", f"PT{minutes}M")
    assert whole.seconds == pytest.approx(sum(Duration.parse(part).seconds for part in parts))


@given(st.text(max_size=50))
def test_that_any_text_is_a_time_that_is_not_negative_or_refused(written: str) -> None:
    try:
        duration = Duration.parse(written)
    except ValueError:
        return
    assert 0 <= duration.seconds <= LONGEST


@given(st.from_regex(r"P(?:[0-9]{1,3}[YMWD]){0,4}(?:T(?:[0-9]{1,3}[HMS]){0,3})?", fullmatch=True))
def test_that_a_near_miss_is_a_time_or_refused(written: str) -> None:
    try:
        duration = Duration.parse(written)
    except ValueError:
        return
    assert 0 <= duration.seconds <= LONGEST
