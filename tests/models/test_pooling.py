"""Pooled effects beside R's metafor (see reference/pooling.R), and what holds whatever the numbers."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from math import inf, isfinite, log, nan, sqrt
from pathlib import Path
from statistics import variance
from typing import Any, get_args

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from models.between_study import FewTrials, ManyTrials
from models.distributions import chi_square_quantile
from models.pooling import Interval, Method, Pooled, cumulative, leave_one_out, pool

REFERENCE: dict[str, Any] = json.loads(
    (Path(__file__).parent / "reference" / "pooling.json").read_text(encoding="utf-8")
)
SETS: list[dict[str, Any]] = REFERENCE["sets"]
METHODS: tuple[Method, ...] = get_args(Method)
INTERVALS: tuple[Interval, ...] = get_args(Interval)
VARYING: tuple[Method, ...] = ("DL", "REML", "PM")
NINE_DIGITS = 1e-9

Data = tuple[list[float], list[float]]


def _named(name: str) -> dict[str, Any]:
    return next(one for one in SETS if one["name"] == name)


def _close(ours: float | None, theirs: float | None, ratio: float, size: float) -> bool:
    """Whether both are None, or differ by at most a share of the number and of its unit."""
    if ours is None or theirs is None:
        return ours is theirs
    return abs(ours - theirs) <= ratio * (abs(theirs) + size)


def _size(name: str, unit: float) -> float:
    """The unit of a field, where the effects have that unit."""
    if name in ("i2", "h2", "q", "q_p", "k"):
        return 1.0
    return unit * unit if name.startswith("tau2") else unit


def _numbers(found: Pooled) -> dict[str, float | None]:
    """All but the weights."""
    return {name: value for name, value in asdict(found).items() if name != "weights"}


# --- beside metafor --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("one", SETS, ids=lambda one: one["name"])
def test_that_a_pooled_effect_is_that_of_metafor(one: dict[str, Any]) -> None:
    unit = sqrt(min(one["variances"]))
    compared = 0
    for key, theirs in one["results"].items():
        method, interval = key.split(" ")
        found = pool(one["effects"], one["variances"], method, interval, one["level"])
        for name, ours in _numbers(found).items():
            if name == "k" or (found.k == 1 and name.startswith("prediction")):
                continue  # of one trial, metafor predicts the interval of the estimate; we do not
            size = _size(name, unit)
            assert _close(ours, theirs[name], NINE_DIGITS, size), (key, name, ours, theirs[name])
            compared += 1
        shown = len(theirs["weights"])
        assert shown == min(found.k, 20)
        assert found.weights[:shown] == pytest.approx(theirs["weights"], abs=1e-7)
    assert compared >= 8 * 10


def test_that_the_reference_holds_every_corner() -> None:
    results = [result for one in SETS for result in one["results"].values()]
    assert all(set(one["results"]) == {f"{m} {i}" for m in METHODS for i in INTERVALS} for one in SETS)
    assert {1, 2, 3, 49, 50, 300} <= {len(one["effects"]) for one in SETS}
    assert any(result["tau2"] > 1e6 and result["i2"] > 99.999 for result in results)
    assert any(0 < result["i2"] < 2 for result in results)
    assert any(result["tau2_high"] == 0 for result in results)
    assert any(one["results"]["REML normal"]["tau2"] == 0 for one in SETS)


def test_that_reml_takes_the_highest_peak_where_metafor_alone_takes_another() -> None:
    names = ("two peaks, the first higher", "two peaks and zero", "three peaks")
    for one in map(_named, names):
        theirs = one["results"]["REML normal"]
        ours = pool(one["effects"], one["variances"]).tau2
        assert abs(theirs["alone"] - theirs["tau2"]) > 0.1 * theirs["tau2"]
        assert ours == pytest.approx(theirs["tau2"], rel=1e-8)
        assert _likelihood(one["effects"], one["variances"], ours) > _likelihood(
            one["effects"], one["variances"], theirs["alone"]
        )


# --- whatever the numbers --------------------------------------------------------------------------------------


def _likelihood(effects: list[float], variances: list[float], tau2: float) -> float:
    """The restricted log likelihood, without its constant, as it is written in books."""
    weights = [1 / (v + tau2) for v in variances]
    mean = sum(w * y for w, y in zip(weights, effects, strict=True)) / sum(weights)
    scatter = sum(w * (y - mean) ** 2 for w, y in zip(weights, effects, strict=True))
    return -(sum(log(v + tau2) for v in variances) + log(sum(weights)) + scatter) / 2


def _generalised_q(effects: list[float], variances: list[float], tau2: float) -> float:
    weights = [1 / (v + tau2) for v in variances]
    mean = sum(w * y for w, y in zip(weights, effects, strict=True)) / sum(weights)
    return sum(w * (y - mean) ** 2 for w, y in zip(weights, effects, strict=True))


def _of_size(fewest: int, most: int, spread: float = 3, reach: float = 10) -> st.SearchStrategy[Data]:
    """Effects within a reach, variances over that many powers of ten up and down."""
    effect = st.floats(-reach, reach).map(lambda value: round(value, 3))
    size = st.floats(-spread, spread).map(lambda power: 10.0**power)
    trial = st.tuples(effect, size)
    return st.lists(trial, min_size=fewest, max_size=most).map(
        lambda trials: ([effect for effect, _ in trials], [size for _, size in trials])
    )


_METHOD = st.sampled_from(METHODS)
_INTERVAL = st.sampled_from(INTERVALS)


@given(_of_size(1, 12), _METHOD, _INTERVAL, st.randoms(use_true_random=False))
def test_that_the_order_of_the_trials_does_not_matter(
    data: Data, method: Method, interval: Interval, chance: Any
) -> None:
    effects, variances = data
    order = list(range(len(effects)))
    chance.shuffle(order)
    one = pool(effects, variances, method, interval)
    other = pool([effects[i] for i in order], [variances[i] for i in order], method, interval)
    assert [other.weights[order.index(i)] for i in range(one.k)] == pytest.approx(one.weights)
    unit = sqrt(min(variances))
    for name, value in _numbers(one).items():
        assert _close(_numbers(other)[name], value, 1e-9, _size(name, unit)), name


@given(_of_size(1, 12), _METHOD, _INTERVAL, st.integers(-50, 50))
def test_that_shifting_all_effects_shifts_the_estimate(
    data: Data, method: Method, interval: Interval, by: int
) -> None:
    effects, variances = data
    one = pool(effects, variances, method, interval)
    other = pool([effect + by for effect in effects], variances, method, interval)
    unit = sqrt(min(variances))
    moves = {"estimate", "low", "high", "prediction_low", "prediction_high"}
    for name, value in _numbers(one).items():
        expected = value + by if value is not None and name in moves else value
        # What the shift takes from the effects' last digits counts for more the smaller the unit is.
        assert _close(_numbers(other)[name], expected, 1e-8, _size(name, unit)), name


@given(_of_size(1, 12), _METHOD, _INTERVAL, st.integers(-40, 40), st.sampled_from([1, -1]))
def test_that_another_unit_changes_nothing_but_the_unit(
    data: Data, method: Method, interval: Interval, power: int, sign: int
) -> None:
    effects, variances = data
    by = 2.0**power  # exact in floats
    one = pool(effects, variances, method, interval)
    other = pool(
        [sign * by * effect for effect in effects], [by * by * v for v in variances], method, interval
    )
    assert sign * other.estimate / by == pytest.approx(one.estimate, rel=1e-9, abs=1e-12)
    assert sorted((sign * other.low / by, sign * other.high / by)) == pytest.approx(
        [one.low, one.high], rel=1e-9, abs=1e-12
    )
    assert other.tau2 / by**2 == pytest.approx(one.tau2, rel=1e-9)
    assert (other.i2, other.h2, other.q, other.q_p) == pytest.approx(
        (one.i2, one.h2, one.q, one.q_p), rel=1e-9
    )
    assert other.weights == pytest.approx(one.weights)


@given(_of_size(2, 10, spread=1, reach=0.5), st.sampled_from(VARYING), _INTERVAL)
def test_that_without_heterogeneity_every_method_is_the_common_effect(
    data: Data, method: Method, interval: Interval
) -> None:
    random = pool(*data, method, interval)
    assume(random.tau2 == 0)
    common = pool(*data, "FE", interval)
    assert (random.estimate, random.se, random.low, random.high, random.weights) == (
        (common.estimate, common.se, common.low, common.high, common.weights)
    )
    assert (random.prediction_low, random.prediction_high) == (random.low, random.high)
    assert (random.i2, random.h2) == (0, 1)


@given(_of_size(2, 2))
def test_that_two_trials_leave_the_methods_nothing_to_differ_in(data: Data) -> None:
    (one, other), variances = data
    expected = max(0.0, ((one - other) ** 2 - sum(variances)) / 2)
    for method in VARYING:
        assert pool(*data, method).tau2 == pytest.approx(expected, rel=1e-9, abs=1e-9 * min(variances))


@given(st.lists(st.integers(-100, 100), min_size=2, max_size=60), st.floats(0.01, 100))
def test_that_trials_of_one_size_leave_the_methods_nothing_to_differ_in(
    effects: list[int], size: float
) -> None:
    expected = max(0.0, variance(effects) - size)
    for method in VARYING:
        found = pool(effects, [size] * len(effects), method)
        assert found.tau2 == pytest.approx(expected, rel=1e-9, abs=1e-9 * size)
        assert found.estimate == pytest.approx(sum(effects) / len(effects), abs=1e-10)


@given(_of_size(2, 10), st.floats(0.5, 0.999))
def test_that_tau2_and_its_interval_solve_the_equations_of_q(data: Data, level: float) -> None:
    found = pool(*data, "PM", level=level)
    freedom = found.k - 1
    assert found.tau2_low is not None
    assert found.tau2_high is not None
    for tau2, goal in (
        (found.tau2, freedom),
        (found.tau2_low, chi_square_quantile((1 - level) / 2, freedom, upper=True)),
        (found.tau2_high, chi_square_quantile((1 - level) / 2, freedom)),
    ):
        if tau2 > 0:
            assert _generalised_q(*data, tau2) == pytest.approx(goal, rel=1e-7)
        else:
            assert _generalised_q(*data, 0) <= goal * (1 + 1e-9)


@given(_of_size(2, 8, spread=5))
@example(([6.88, -2.02, 145.0], [0.00281, 14.2, 2470.0]))
@example(([0.649, 48.0, 0.277], [6.53, 297.0, 0.438]))
def test_that_no_other_tau2_is_more_likely(data: Data) -> None:
    found = pool(*data).tau2
    best = _likelihood(*data, found)
    places = [0.0, *(10 ** (power / 8) for power in range(-56, 57))]
    near = [found * (1 + step) for step in (-1e-2, -1e-3, 1e-3, 1e-2)]
    assert max(_likelihood(*data, tau2) for tau2 in places + near) <= best + 1e-9 * (1 + abs(best))


@given(_of_size(1, 10), _METHOD, _INTERVAL)
def test_that_weights_add_up_and_the_more_precise_weigh_more(
    data: Data, method: Method, interval: Interval
) -> None:
    found = pool(*data, method, interval)
    assert sum(found.weights) == pytest.approx(100)
    by_size = sorted(zip(data[1], found.weights, strict=True), key=lambda pair: pair[0])
    assert [weight for _, weight in by_size] == sorted(found.weights, reverse=True)


@given(_of_size(2, 10), st.sampled_from(VARYING), _INTERVAL)
def test_that_intervals_hold_what_they_are_about_and_grow_with_the_level(
    data: Data, method: Method, interval: Interval
) -> None:
    narrow, wide = (pool(*data, method, interval, level) for level in (0.8, 0.95))
    for one in (narrow, wide):
        assert one.low <= one.estimate <= one.high
        assert one.prediction_low is not None
        assert one.prediction_high is not None
        assert one.prediction_low <= one.low
        assert one.high <= one.prediction_high
        assert 0 <= one.i2 <= 100
        assert one.h2 >= 1
        assert 0 <= one.q_p <= 1
    assert wide.low <= narrow.low
    assert narrow.high <= wide.high


@given(_of_size(2, 40))
def test_that_lists_and_arrays_give_the_same_sums(data: Data) -> None:
    few, many = FewTrials(*data), ManyTrials(*data)
    for tau2 in (0.0, 0.7, 300.0):
        assert asdict(many.sums(tau2)) == pytest.approx(asdict(few.sums(tau2)), rel=1e-9, abs=1e-12)
        assert many.q_and_fall(tau2) == pytest.approx(few.q_and_fall(tau2), rel=1e-9, abs=1e-12)
        assert many.deviance(tau2) == pytest.approx(few.deviance(tau2), rel=1e-9, abs=1e-9)
        assert many.shares(tau2) == pytest.approx(few.shares(tau2))


@given(
    st.lists(st.tuples(st.floats(-1e300, 1e300), st.floats(1e-300, 1e300)), min_size=1, max_size=6),
    _METHOD,
    _INTERVAL,
)
@example([(0.0, 1e-300), (1.0, 1e300)], "REML", "normal")
@example([(0.0, 1e290), (1e180, 1e290)], "REML", "normal")
@example([(1e300, 1.0), (-1e300, 1.0)], "FE", "normal")
@example([(5e149, 1e300), (-5e149, 1e300), (3e150, 1e300)], "PM", "hartung-knapp")
def test_that_the_wildest_numbers_give_numbers_or_one_sentence(
    trials: list[tuple[float, float]], method: Method, interval: Interval
) -> None:
    numbers = []
    sentence = ""
    try:
        found = pool([effect for effect, _ in trials], [size for _, size in trials], method, interval)
        numbers = [*found.weights, *(value for value in _numbers(found).values() if value is not None)]
    except ValueError as problem:
        sentence = str(problem)
    assert sentence in ("", "the effects and variances lie too far apart to be computed with")
    assert bool(numbers) != bool(sentence)
    assert all(map(isfinite, numbers))


# --- corner cases ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", METHODS)
def test_that_one_trial_stands_for_itself_and_predicts_nothing(method: Method) -> None:
    found = pool([0.4], [0.09], method, "hartung-knapp")
    assert found == pool([0.4], [0.09], method, "normal")
    assert (found.estimate, found.se) == pytest.approx((0.4, 0.3))
    assert found.high - found.estimate == pytest.approx(1.959963984540054 * 0.3)
    assert (found.tau2, found.i2, found.h2, found.q, found.q_p, found.k) == (0, 0, 1, 0, 1, 1)
    assert list(found.weights) == [100]
    assert (found.prediction_low, found.prediction_high, found.tau2_low, found.tau2_high) == (None,) * 4


def test_that_a_common_effect_knows_no_further_ones() -> None:
    found = pool([0.1, 0.9, 0.4], [0.01, 0.02, 0.03], "FE")
    assert found.tau2 == 0
    assert (found.prediction_low, found.prediction_high, found.tau2_low, found.tau2_high) == (None,) * 4
    assert found.i2 > 0


def test_that_equal_effects_leave_hartung_knapp_no_width() -> None:
    found = pool([0.25] * 4, [0.1, 0.3, 0.2, 0.7])
    assert (found.low, found.high, found.se, found.q, found.q_p) == (0.25, 0.25, 0, 0, 1)
    assert pool([0.25] * 4, [0.1, 0.3, 0.2, 0.7], interval="normal").se > 0


def test_that_tuples_and_whole_numbers_are_taken_too() -> None:
    assert pool((1, 2, 4), (1, 1, 2)) == pool([1.0, 2.0, 4.0], [1.0, 1.0, 2.0])


@pytest.mark.parametrize("interval", INTERVALS)
def test_that_leaving_one_out_is_pooling_the_others(interval: Interval) -> None:
    one = _named("dat.bcg, log risk ratio")
    effects, variances = one["effects"], one["variances"]
    found = leave_one_out(effects, variances, method="DL", interval=interval)
    assert len(found) == len(effects)
    assert found[0] == pool(effects[1:], variances[1:], "DL", interval)
    assert found[4] == pool(effects[:4] + effects[5:], variances[:4] + variances[5:], "DL", interval)


def test_that_cumulating_adds_one_trial_at_a_time() -> None:
    one = _named("dat.bcg, log risk ratio")
    effects, variances = one["effects"], one["variances"]
    found = cumulative(effects, variances, level=0.9)
    assert [each.k for each in found] == list(range(1, len(effects) + 1))
    assert found[2] == pool(effects[:3], variances[:3], level=0.9)
    assert found[-1] == pool(effects, variances, level=0.9)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (([], []), "pooling needs at least one trial"),
        (([0.1, 0.2], [0.1]), "each effect has one variance"),
        (([0.1], [0.1, 0.2]), "each effect has one variance"),
        (([0.1, 0.2], [0.1, 0]), "a variance is above zero"),
        (([0.1, 0.2], [-0.1, 0.2]), "a variance is above zero"),
        (([0.1, nan], [0.1, 0.2]), "an effect or a variance is not a finite number"),
        (([0.1, inf], [0.1, 0.2]), "an effect or a variance is not a finite number"),
        (([0.1, 0.2], [0.1, nan]), "an effect or a variance is not a finite number"),
        (([0.1, 0.2], [0.1, inf]), "an effect or a variance is not a finite number"),
        (([0.1], [0.1], "ML"), "the method is one of FE, DL, REML, PM"),
        (([0.1], [0.1], "REML", "wald"), "the interval is one of normal, hartung-knapp"),
        (([0.1], [0.1], "REML", "normal", 0), "the level lies between 0 and 1"),
        (([0.1], [0.1], "REML", "normal", 1), "the level lies between 0 and 1"),
        (([0.1], [0.1], "REML", "normal", 95), "the level lies between 0 and 1"),
        (([0.1], [0.1], "REML", "normal", nan), "the level lies between 0 and 1"),
    ],
)
def test_that_what_cannot_be_pooled_is_said_in_a_sentence(arguments: Any, sentence: str) -> None:
    with pytest.raises(ValueError) as problem:
        pool(*arguments)
    assert str(problem.value) == sentence


@pytest.mark.parametrize("several", [leave_one_out, cumulative])
def test_that_several_poolings_refuse_what_one_does(several: Callable[..., tuple[Pooled, ...]]) -> None:
    for arguments in (([], []), ([0.1, 0.2], [0.1]), ([0.1, 0.2], [0.1, 0])):
        with pytest.raises(ValueError):
            several(*arguments)
    with pytest.raises(ValueError, match="method"):
        several([0.1, 0.2], [0.1, 0.2], method="ML")


def test_that_leaving_one_out_needs_two() -> None:
    with pytest.raises(ValueError, match="two trials or more"):
        leave_one_out([0.1], [0.1])
