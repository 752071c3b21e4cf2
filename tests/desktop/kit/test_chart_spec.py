"""Ranges, ticks, and names that never overlap."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.kit.chart_spec import nice_ticks, spread, value_range

PLACES = st.floats(-2000, 3000)


@given(
    labels=st.lists(st.tuples(PLACES, st.floats(1, 60)), max_size=30),
    low=st.floats(-100, 100),
    air=st.floats(0, 500),
)
@example(labels=[(5.0, 10), (5.0, 10), (5.0, 10)], low=0, air=0)
@example(labels=[(1e3, 30), (-1e3, 60), (0.0, 10)], low=0, air=0)
def test_that_names_never_overlap_and_stay_inside(
    labels: list[tuple[float, float]], low: float, air: float
) -> None:
    wanted, sizes = [place for place, _size in labels], [size for _place, size in labels]
    high = low + sum(sizes) + air
    centres = spread(wanted, sizes, low, high)
    assert len(centres) == len(labels)
    order = sorted(range(len(labels)), key=lambda index: (wanted[index], index))
    reached = low
    for index in order:
        assert centres[index] - sizes[index] / 2 >= reached - 1e-6
        reached = centres[index] + sizes[index] / 2
    assert reached <= high + 1e-6


def test_that_names_without_room_still_do_not_overlap() -> None:
    assert spread([5, 5, 5], [10, 20, 10], 0, 15) == pytest.approx([5, 20, 35])


@given(wanted=st.lists(st.floats(50, 950), min_size=1, max_size=8))
def test_that_names_with_room_stand_where_they_want_to(wanted: list[float]) -> None:
    apart = sorted(wanted)
    if all(later - earlier >= 20 for earlier, later in pairwise(apart)):
        assert spread(wanted, [20] * len(wanted), 0, 1000) == pytest.approx(wanted)


def test_that_a_crowd_steps_aside_around_its_middle() -> None:
    assert spread([100, 100, 100], [20, 20, 20], 0, 1000) == pytest.approx([80, 100, 120])
    assert spread([100, 100], [20, 40], 0, 1000) == pytest.approx([85, 115])
    assert spread([100, 104], [20, 20], 0, 1000) == pytest.approx([92, 112])
    assert spread([5, 5], [20, 20], 0, 1000) == pytest.approx([10, 30]), "held by the edge"
    assert spread([], [], 0, 1000) == []


@given(low=st.floats(-1000, 1000), span=st.floats(1e-3, 1e5), about=st.integers(2, 12))
def test_that_ticks_are_round_inside_and_about_as_many_as_asked(low: float, span: float, about: int) -> None:
    high = low + span
    ticks = nice_ticks(low, high, about)
    steps = [later - earlier for earlier, later in pairwise(ticks)]
    slack = span * 1e-6
    assert all(low - slack <= tick <= high + slack for tick in ticks)
    assert about / 2.6 - 1 <= len(ticks) <= about + 2
    if steps:
        assert steps == pytest.approx([steps[0]] * len(steps), rel=1e-3)
        mantissa = float(f"{steps[0]:.2e}".split("e")[0])
        assert min(abs(mantissa - nice) for nice in (1, 2, 5, 10)) < 0.02


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [
        (-8.3, 1.2, (-8.0, -6.0, -4.0, -2.0, 0.0)),
        (0, 100, (0, 20, 40, 60, 80, 100)),
        (-1.06, 0.12, (-1.0, -0.8, -0.6, -0.4, -0.2, 0.0)),
        (5, 5, (5,)),
        (5, 4, (5,)),
    ],
)
def test_that_ticks_are_those_a_person_would_choose(
    low: float, high: float, ticks: tuple[float, ...]
) -> None:
    assert nice_ticks(low, high) == ticks


@given(values=st.lists(st.floats(-1e4, 1e4), max_size=20))
def test_that_a_range_holds_every_value_and_zero_with_air(values: list[float]) -> None:
    low, high = value_range(values)
    assert low < min([0, *values]) <= max([0, *values]) < high


def test_that_a_range_of_nothing_can_still_be_drawn() -> None:
    low, high = value_range([])
    assert high - low >= 1
    low, high = value_range([3.0], includes=())
    assert low < 3 < high
