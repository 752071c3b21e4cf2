"""One marker: what is reported, what is computed, and that each says which."""

from __future__ import annotations

import pytest

from models.evidence import Figure, Kind, Measure
from models.point import (
    Method,
    difference_of_means,
    percent_of_baseline,
    pooled,
    reported,
    share_against,
    standardised_difference,
)
from tests.models.hand_made import figure


def test_that_a_reported_interval_is_shown_as_it_is() -> None:
    point = reported(
        figure(Measure.DIFFERENCE, -5.5, "PT24H", interval=(-8.5, -2.5), se=9, n=20, n_against=19)
    )
    assert (point.at, point.value, point.low, point.high) == (86400, -5.5, -8.5, -2.5)
    assert (point.method, point.interval_method, point.kind) == (
        Method.REPORTED,
        Method.REPORTED,
        Kind.OBSERVED,
    )
    assert (point.n, point.n_against) == (20, 19)


def test_that_a_standard_error_gives_the_normal_interval() -> None:
    """Daly 2018, 84 mg against placebo at 24 h: −10.7, SE 2.88."""
    point = reported(figure(Measure.DIFFERENCE, -10.7, se=2.88))
    assert (point.low, point.high) == pytest.approx((-16.3447, -5.0553), abs=1e-4)
    assert point.method is Method.REPORTED
    assert point.interval_method is Method.NORMAL_FROM_STANDARD_ERROR


def test_that_a_standard_deviation_gives_the_interval_of_one_arms_mean_only() -> None:
    of_one_arm = reported(figure(Measure.CHANGE_PERCENT, -40, sd=20, n=25))
    assert (of_one_arm.low, of_one_arm.high) == pytest.approx((-47.84, -32.16), abs=1e-2)
    assert of_one_arm.interval_method is Method.NORMAL_FROM_STANDARD_ERROR
    of_two = reported(figure(Measure.DIFFERENCE, -4, sd=20, n=25))
    assert (of_two.low, of_two.high, of_two.interval_method) == (None, None, None)


@pytest.mark.parametrize(
    "bare",
    [
        figure(Measure.CHANGE_PERCENT, -40),
        figure(Measure.CHANGE_PERCENT, -40, se=0),
        figure(Measure.CHANGE_PERCENT, -40, sd=0, n=20),
        figure(Measure.CHANGE_PERCENT, -40, sd=4),
    ],
)
def test_that_an_unknown_spread_gives_no_interval(bare: Figure) -> None:
    point = reported(bare)
    assert (point.low, point.high, point.interval_method) == (None, None, None)


def test_that_counts_give_the_wilson_interval_of_a_reported_share() -> None:
    """R's prop.test of 4 of 20: 8.07 % to 41.60 %."""
    point = reported(figure(Measure.RESPONSE, 20, events=(4, 20)))
    assert (point.low, point.high) == pytest.approx((8.0658, 41.6017), abs=1e-4)
    assert (point.method, point.interval_method) == (Method.REPORTED, Method.WILSON)
    assert (point.kind, point.n) == (Kind.OBSERVED, 20)


def test_that_a_share_without_counts_has_no_interval() -> None:
    for bare in (figure(Measure.RESPONSE, 20, n=20), figure(Measure.RESPONSE, 20, n=20, se=9.0)):
        point = reported(bare)
        assert (point.low, point.high, point.interval_method) == (None, None, None)
        assert point.n == 20


def test_that_the_counts_beside_a_share_give_the_comparators() -> None:
    counted = figure(Measure.RESPONSE, 40, events=(8, 20), events_against=(4, 20), fact="response-2h")
    assert reported(counted).against == 20
    assert reported(counted).n_against == 20
    point = share_against(counted)
    assert point is not None
    assert point.value == 20
    assert (point.low, point.high) == pytest.approx((8.0658, 41.6017), abs=1e-4)
    assert (point.method, point.interval_method, point.kind) == (
        Method.SHARE_FROM_COUNTS,
        Method.WILSON,
        Kind.COMPUTED,
    )
    assert point.facts == ("response-2h",)
    assert share_against(figure(Measure.RESPONSE, 40, events=(8, 20))) is None


def test_that_pooled_counts_are_no_single_sample() -> None:
    point = pooled(figure(Measure.RESPONSE, 40, events=(80, 200), trials=3))
    assert (point.value, point.n) == (40, 200)
    assert (point.low, point.high, point.interval_method) == (None, None, None)
    assert pooled(figure(Measure.RESPONSE, 40, interval=(30, 50), events=(80, 200))).low == 30


def test_that_a_figure_with_a_formula_is_computed() -> None:
    assert reported(figure(Measure.RESPONSE, 40, formula="events over people")).kind is Kind.COMPUTED


def test_that_a_figure_without_a_time_stands_nowhere() -> None:
    with pytest.raises(ValueError, match="has no time"):
        reported(figure(Measure.DIFFERENCE, -4, None))


def test_that_a_change_becomes_a_percent_of_its_baseline() -> None:
    change = figure(Measure.CHANGE, -12, "P1W", se=2, n=30, fact="change")
    point = percent_of_baseline(change, figure(Measure.SCORE, 30, "PT0S", fact="baseline"))
    assert point is not None
    assert point.value == -40
    assert (point.low, point.high) == pytest.approx((-53.0664, -26.9336), abs=1e-4)
    assert (point.method, point.interval_method, point.kind) == (
        Method.PERCENT_OF_BASELINE,
        Method.PERCENT_OF_BASELINE,
        Kind.COMPUTED,
    )
    assert point.facts == ("change", "baseline")


def test_that_a_score_becomes_a_percent_without_an_interval() -> None:
    """Guimarães 2021, nitrous oxide: 22.58 before, 5.92 after four weeks, 73.8 % less."""
    score = figure(Measure.SCORE, 5.92, "P28D", sd=4.08, n=12)
    point = percent_of_baseline(score, figure(Measure.SCORE, 22.58, "PT0S", sd=3.83, n=12))
    assert point is not None
    assert point.value == pytest.approx(-73.78, abs=0.01)
    assert (point.low, point.high, point.interval_method) == (None, None, None)


def test_that_there_is_no_percent_of_nothing() -> None:
    change = figure(Measure.CHANGE, -12)
    assert percent_of_baseline(change, figure(Measure.SCORE, 0, "PT0S")) is None
    assert percent_of_baseline(change, figure(Measure.SCORE, -3, "PT0S")) is None


GAS = figure(Measure.SCORE, 5.92, "P28D", sd=4.08, n=12, fact="gas")
OXYGEN = figure(Measure.SCORE, 12.89, "P28D", sd=5.39, n=11, fact="oxygen")
"""The third row of reference/effect_sizes.json, where metafor's numbers are."""


def test_that_two_means_give_their_difference() -> None:
    point = difference_of_means(GAS, OXYGEN)
    assert point.value == pytest.approx(-6.97)
    assert (point.low, point.high) == pytest.approx((-10.90377, -3.03623), abs=1e-5)
    assert (point.method, point.interval_method, point.kind) == (
        Method.DIFFERENCE_OF_MEANS,
        Method.DIFFERENCE_OF_MEANS,
        Kind.COMPUTED,
    )
    assert point.facts == ("gas", "oxygen")
    assert (point.n, point.n_against) == (12, 11)


def test_that_two_means_and_their_spread_give_hedges_g() -> None:
    point = standardised_difference(GAS, OXYGEN)
    assert point is not None
    assert point.value == pytest.approx(-1.41449, abs=1e-5)
    assert (point.low, point.high) == pytest.approx((-2.32906, -0.49993), abs=1e-5)
    assert (point.method, point.interval_method, point.kind) == (
        Method.HEDGES_G,
        Method.HEDGES_G,
        Kind.COMPUTED,
    )


def test_that_a_standard_error_stands_in_for_a_standard_deviation() -> None:
    gas = figure(Measure.SCORE, 5.92, "P28D", se=4.08 / 12**0.5, n=12)
    oxygen = figure(Measure.SCORE, 12.89, "P28D", se=5.39 / 11**0.5, n=11)
    assert difference_of_means(gas, oxygen).low == pytest.approx(-10.90377, abs=1e-5)
    point = standardised_difference(gas, oxygen)
    assert point is not None
    assert point.low == pytest.approx(-2.32906, abs=1e-5)


@pytest.mark.parametrize(
    "other",
    [
        figure(Measure.SCORE, 12.89, "P28D", sd=5.39),
        figure(Measure.SCORE, 12.89, "P28D", n=11),
        figure(Measure.SCORE, 12.89, "P28D", sd=0, n=11),
        figure(Measure.SCORE, 12.89, "P28D", sd=5.39, n=1),
        figure(Measure.SCORE, 12.89, "P28D", se=1.6),
    ],
)
def test_that_a_spread_or_size_that_is_missing_leaves_the_difference_bare(other: Figure) -> None:
    point = difference_of_means(GAS, other)
    assert point.value == pytest.approx(-6.97)
    assert (point.low, point.high, point.interval_method) == (None, None, None)
    assert standardised_difference(GAS, other) is None


def test_that_two_people_in_each_arm_are_enough() -> None:
    """The second row of reference/effect_sizes.json."""
    point = standardised_difference(
        figure(Measure.CHANGE, 1, sd=2, n=2), figure(Measure.CHANGE, 3, sd=1.5, n=2)
    )
    assert point is not None
    assert (point.value, point.low) == pytest.approx((-0.63831, -2.64756), abs=1e-5)
