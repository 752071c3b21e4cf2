"""Effect sizes beside R's metafor and prop.test, a textbook and a paper; see reference/effect_sizes.R."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import NormalDist
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.effect_size import (
    Z_95,
    Effect,
    hedges_g,
    mean_difference,
    odds_ratio,
    risk_difference,
    risk_ratio,
    wilson_interval,
)

REFERENCE: dict[str, Any] = json.loads(
    (Path(__file__).parent / "reference" / "effect_sizes.json").read_text(encoding="utf-8")
)
GROUPS: list[dict[str, Any]] = REFERENCE["groups"]
COUNTS: list[dict[str, Any]] = REFERENCE["counts"]
SHARES: list[dict[str, Any]] = REFERENCE["shares"]
COUNT = ("events", "total", "events_against", "total_against")
OF_COUNTS = {"rr": risk_ratio, "or": odds_ratio, "rd": risk_difference}
GROUP = ("mean", "sd", "n", "mean_against", "sd_against", "n_against")


def _agree(effect: Effect, reference: dict[str, float]) -> None:
    assert effect.effect == pytest.approx(reference["effect"], rel=1e-11, abs=1e-12)
    assert effect.variance == pytest.approx(reference["variance"], rel=1e-11)
    assert effect.interval == pytest.approx((reference["low"], reference["high"]), rel=1e-10)


@pytest.mark.parametrize("groups", GROUPS)
def test_that_hedges_g_is_the_smd_of_metafor(groups: dict[str, Any]) -> None:
    _agree(hedges_g(*(groups[key] for key in GROUP)), groups["smd"])


@pytest.mark.parametrize("groups", GROUPS)
def test_that_the_mean_difference_is_the_md_of_metafor(groups: dict[str, Any]) -> None:
    _agree(mean_difference(*(groups[key] for key in GROUP)), groups["md"])


@pytest.mark.parametrize("counts", COUNTS)
@pytest.mark.parametrize("measure", OF_COUNTS)
def test_that_an_effect_of_counts_is_that_of_metafor(counts: dict[str, Any], measure: str) -> None:
    found = OF_COUNTS[measure](*(counts[key] for key in COUNT))
    _agree(found, counts[measure])
    events, total, events_against, total_against = (counts[key] for key in COUNT)
    assert found.corrected == (0 in (events, total - events, events_against, total_against - events_against))


def test_that_the_reference_holds_zero_cells_of_every_kind() -> None:
    zeros = [
        (one["events"] == 0, one["events_against"] == 0, one["events"] == one["total"]) for one in COUNTS
    ]
    assert {(True, False, False), (True, True, False), (False, False, True), (False, True, True)} <= set(
        zeros
    )


@pytest.mark.parametrize("share", SHARES)
def test_that_the_wilson_interval_is_that_of_r(share: dict[str, Any]) -> None:
    low, high = wilson_interval(share["events"], share["total"])
    assert (low, high) == pytest.approx((share["low"], share["high"]), rel=1e-9, abs=1e-14)


def test_that_hedges_g_gives_the_textbook_example() -> None:
    """Borenstein et al. (2009), chapter 4: g = 0.5924, variance 0.0411.

    The book multiplies the variance of d by J²; metafor and we leave J² out of its first part, which is 1.6 % more.
    """
    ours = hedges_g(103, 5.5, 50, 100, 4.5, 50)
    assert ours.effect == pytest.approx(0.5924, abs=5e-5)
    correction = 1 - 3 / (4 * 98 - 1)
    by_the_book = correction**2 * (100 / 2500 + (ours.effect / correction) ** 2 / 200)
    assert by_the_book == pytest.approx(0.0411, abs=5e-5)
    assert ours.variance == pytest.approx(0.0418, abs=5e-5)
    assert ours.variance - by_the_book == pytest.approx((1 - correction**2) * 100 / 2500, rel=1e-3)


@pytest.mark.parametrize(
    ("events", "total", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_that_the_wilson_interval_gives_the_published_examples(
    events: int, total: int, low: float, high: float
) -> None:
    """Newcombe (1998), Statistics in Medicine 17, 857: table I, method 3."""
    assert wilson_interval(events, total) == pytest.approx((low, high), abs=5e-5)


@given(st.integers(1, 100_000).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total))))
def test_that_a_wilson_interval_lies_in_zero_to_one_and_holds_the_share(counts: tuple[int, int]) -> None:
    events, total = counts
    low, high = wilson_interval(events, total)
    assert 0 <= low <= events / total <= high <= 1
    assert low < high
    other_low, other_high = wilson_interval(total - events, total)
    assert (1 - high, 1 - low) == pytest.approx((other_low, other_high), abs=1e-12)


_SPREAD = st.floats(0.01, 1000)
_MEAN = st.floats(-1000, 1000)
_SIZE = st.integers(2, 10_000)


@given(_MEAN, _SPREAD, _SIZE, _MEAN, _SPREAD, _SIZE)
def test_that_changing_sides_changes_the_sign_alone(
    mean: float, sd: float, n: int, mean_against: float, sd_against: float, n_against: int
) -> None:
    for compute in (mean_difference, hedges_g):
        one = compute(mean, sd, n, mean_against, sd_against, n_against)
        other = compute(mean_against, sd_against, n_against, mean, sd, n)
        assert one.effect == pytest.approx(-other.effect)
        assert one.variance == pytest.approx(other.variance)
        assert one.interval[0] <= one.effect <= one.interval[1]


_COUNTS = st.integers(1, 5000).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total)))


@given(_COUNTS, _COUNTS)
def test_that_changing_groups_changes_the_sign_of_an_effect_of_counts(
    one: tuple[int, int], other: tuple[int, int]
) -> None:
    for compute in OF_COUNTS.values():
        there, back = compute(*one, *other), compute(*other, *one)
        assert there.effect == pytest.approx(-back.effect)
        assert there.variance == pytest.approx(back.variance)
        assert there.variance > 0
        assert there.corrected == back.corrected


@given(_COUNTS, _COUNTS)
def test_that_counting_those_without_the_event_turns_odds_and_difference_over(
    one: tuple[int, int], other: tuple[int, int]
) -> None:
    (events, total), (events_against, total_against) = one, other
    for compute in (odds_ratio, risk_difference):
        with_event = compute(events, total, events_against, total_against)
        without = compute(total - events, total, total_against - events_against, total_against)
        assert with_event.effect == pytest.approx(-without.effect, abs=1e-12)
        assert with_event.variance == pytest.approx(without.variance)


@pytest.mark.parametrize(
    "counts", [(0, 0, 3, 5), (3, 5, 0, 0), (6, 5, 1, 5), (1, 5, 6, 5), (-1, 5, 1, 5), (1, 5, -1, 5)]
)
def test_that_an_effect_of_impossible_counts_is_refused(counts: tuple[int, int, int, int]) -> None:
    for compute in OF_COUNTS.values():
        with pytest.raises(ValueError):
            compute(*counts)


def test_that_the_quantile_is_the_normal_one() -> None:
    assert pytest.approx(NormalDist().inv_cdf(0.975), abs=1e-12) == Z_95


@pytest.mark.parametrize(
    "groups",
    [
        (1, 1, 1, 2, 1, 20),
        (1, 1, 20, 2, 1, 1),
        (1, 0, 20, 2, 1, 20),
        (1, 1, 20, 2, -1, 20),
        (float("nan"), 1, 20, 2, 1, 20),
        (1, float("inf"), 20, 2, 1, 20),
    ],
)
def test_that_groups_without_spread_or_people_are_refused(
    groups: tuple[float, float, int, float, float, int],
) -> None:
    for compute in (mean_difference, hedges_g):
        with pytest.raises(ValueError):
            compute(*groups)


@pytest.mark.parametrize(("events", "total"), [(0, 0), (3, 2), (-1, 5)])
def test_that_impossible_counts_are_refused(events: int, total: int) -> None:
    with pytest.raises(ValueError):
        wilson_interval(events, total)
