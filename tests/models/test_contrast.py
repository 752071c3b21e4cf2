"""What the arms of a trial say about a question: which reading is taken, its variance, and why there is none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import exp, log, sqrt
from statistics import NormalDist

import pytest

from models.contrast import Contrast, EffectMeasure, Missing, NoEffect, Origin
from models.effect_size import Z_95, Effect, hedges_g, odds_ratio, risk_difference, risk_ratio
from models.evidence import Analysis, Measure
from models.point import Method
from models.question import Outcome
from models.trial import Arm, Design
from tests.models.hand_made import DRUG, PLACEBO, arm, both, text, trial
from tests.models.made_questions import TWO_DOSES, contrasts, found, only_contrast, share, told

RESPONSE, REMISSION = Outcome.RESPONSE, Outcome.REMISSION
SMD, RR, OR = EffectMeasure.STANDARDISED, EffectMeasure.RISK_RATIO, EffectMeasure.ODDS_RATIO
RD = EffectMeasure.RISK_DIFFERENCE
OF_HUNDRED = (
    replace(DRUG, n=100),
    replace(PLACEBO, n=100),
)


def missing(result: tuple[Contrast, ...] | NoEffect) -> Missing:
    assert isinstance(result, NoEffect), result
    return result.missing


# --- the variance of a difference ------------------------------------------------------------------------------


def test_that_the_variance_comes_from_the_95_percent_interval() -> None:
    contrast = only_contrast(trial([told(-4, interval=(-7, -1))]))
    assert contrast.effect == -4
    assert contrast.variance == pytest.approx((6 / 3.92) ** 2, rel=1e-4)
    assert (contrast.origin, contrast.method) == (Origin.INTERVAL, Method.REPORTED)


def test_that_a_printed_standard_error_comes_before_the_interval() -> None:
    contrast = only_contrast(trial([told(-4, interval=(-7.2, -0.8), se=1.5)]))
    assert (contrast.variance, contrast.origin) == (2.25, Origin.STANDARD_ERROR)


@pytest.mark.parametrize(("p", "z"), [("0.05", 1.959964), ("0.002", 3.090232), ("0.37", 0.896473)])
def test_that_an_exact_p_value_gives_the_variance(p: str, z: float) -> None:
    contrast = only_contrast(trial([told(-2.9, p=p)]))
    assert sqrt(contrast.variance) == pytest.approx(2.9 / z, rel=1e-6)
    assert contrast.origin is Origin.P_VALUE
    assert 2 * (1 - NormalDist().cdf(2.9 / sqrt(contrast.variance))) == pytest.approx(float(p), rel=1e-9)


@pytest.mark.parametrize("p", ["<0.001", ">0.99", "0", "1", "n.s.", None])
def test_that_a_bound_of_p_gives_no_variance(p: str | None) -> None:
    assert missing(found(trial([told(-2.9, p=p)]))) is Missing.NO_SPREAD


def test_that_no_difference_has_no_variance_whatever_its_p_value() -> None:
    assert missing(found(trial([told(0, p="0.9")]))) is Missing.NO_SPREAD


def test_that_two_arms_give_a_difference_with_the_variance_of_both() -> None:
    contrast = only_contrast(trial(both(Measure.CHANGE, -12, -7, sd=8)))
    assert contrast.effect == -5
    assert contrast.variance == pytest.approx(8**2 / 20 + 8**2 / 20)
    assert (contrast.origin, contrast.n, contrast.n_against) == (Origin.GROUPS, 20, 20)


def test_that_scores_of_arms_that_began_apart_are_not_compared() -> None:
    readings = [*both(Measure.SCORE, 30, 35, "P0D", sd=5), *both(Measure.SCORE, 20, 26, sd=8)]
    assert missing(found(trial(readings))) is Missing.BASELINES_APART
    assert missing(found(trial(readings), measure=SMD)) is Missing.BASELINES_APART


# --- standardised differences ----------------------------------------------------------------------------------


def test_that_two_arms_give_hedges_g() -> None:
    contrast = only_contrast(trial(both(Measure.CHANGE, -12, -7, sd=8)), SMD)
    theirs = hedges_g(-12, 8, 20, -7, 8, 20)
    assert (contrast.effect, contrast.variance) == pytest.approx((theirs.effect, theirs.variance), rel=1e-12)


def test_that_a_reported_difference_comes_before_one_worked_out_for_that_time() -> None:
    arms = both(Measure.CHANGE, -12, -7, sd=8)
    contrast = only_contrast(trial([told(-3, p="0.02"), *arms]))
    assert (contrast.effect, contrast.origin) == (-3, Origin.P_VALUE)
    reported = told(-0.82, measure=Measure.STANDARDISED_DIFFERENCE, p="0.02")
    contrast = only_contrast(trial([reported, *arms]), SMD)
    assert (contrast.effect, sqrt(contrast.variance)) == pytest.approx((-0.82, 0.82 / 2.326348), rel=1e-6)


def test_that_a_difference_in_points_alone_is_not_standardised() -> None:
    assert missing(found(trial([told(-4, se=1)]), measure=SMD)) is Missing.NO_DEVIATION


# --- which reading is taken ------------------------------------------------------------------------------------


def test_that_the_nearest_time_is_taken() -> None:
    readings = [told(-5, "PT28H", se=1), told(-4, "PT23H", se=1), told(-3, "PT20H", se=1)]
    assert only_contrast(trial(readings)).effect == -4


def test_that_a_reading_outside_of_the_window_does_not_count() -> None:
    assert missing(found(trial([told(-4, "PT19H", se=1), told(-4, "PT29H", se=1)]))) is Missing.NOTHING_THEN


def test_that_a_spread_of_its_own_comes_before_a_nearer_p_value() -> None:
    contrast = only_contrast(trial([told(-4, p="0.02"), told(-3, "PT26H", se=1)]))
    assert (contrast.effect, contrast.origin) == (-3, Origin.STANDARD_ERROR)


def test_that_a_part_of_the_people_never_counts_for_all() -> None:
    part = told(-6, se=1, detail=text("women"))
    result = found(trial([part]))
    assert result == NoEffect(Missing.OTHERWISE_DEFINED, text("women"))
    assert only_contrast(trial([part, told(-3, se=1)])).effect == -3


def test_that_the_comparator_asked_for_first_is_taken() -> None:
    arms = (DRUG, PLACEBO, arm("air", "air", is_comparator=True))
    readings = [told(-3, se=1, against="air"), told(-5, se=1)]
    made = trial(readings, arms=arms)
    by_id = {one.id: one for one in arms}
    for order, effect in ((("placebo", "air"), -5), (("air", "placebo"), -3)):
        result = found(made, pairs=tuple((DRUG, by_id[one]) for one in order))
        assert not isinstance(result, NoEffect)
        assert [one.effect for one in result] == [effect]


# --- several arms ----------------------------------------------------------------------------------------------


def test_that_each_arm_gives_one_contrast() -> None:
    made = trial([told(-5, se=1), told(-6, "PT23H", se=1), told(-4, se=1, of="double-drug")], arms=TWO_DOSES)
    assert [(one.arm, one.effect) for one in contrasts(made)] == [("drug", -5), ("double-drug", -4)]


def test_that_the_arms_of_a_trial_are_taken_on_one_scale() -> None:
    readings = [
        told(-5, se=1, scale="HDRS-17"),
        told(-6, "PT23H", se=1),
        told(-4, "PT23H", se=1, of="double-drug"),
    ]
    taken = contrasts(trial(readings, arms=TWO_DOSES))
    assert [(one.effect, one.scale) for one in taken] == [(-6, "MADRS"), (-4, "MADRS")]


def test_that_the_arms_of_a_trial_are_taken_at_one_time() -> None:
    readings = [told(-5, se=1), told(-6, "PT26H", se=1), told(-4, "PT26H", se=1, of="double-drug")]
    assert [one.effect for one in contrasts(trial(readings, arms=TWO_DOSES))] == [-6, -4]


def test_that_one_scale_alone_can_be_asked_for() -> None:
    made = trial([told(-5, se=1), told(-3, se=1, scale="HDRS-17")])
    result = found(made, scale="HDRS-17")
    assert not isinstance(result, NoEffect)
    assert [one.effect for one in result] == [-3]
    assert missing(found(made, scale="PHQ-9")) is Missing.NOTHING_THEN


SUM = Arm("both", "drug", "once", None, 80, False, (), together=("drug", "double-drug"))


def test_that_the_sum_of_arms_does_not_count_beside_each_of_them() -> None:
    readings = [told(-5, se=1), told(-4, se=1, of="double-drug"), told(-4.5, se=0.8, of="both")]
    taken = contrasts(trial(readings, arms=(SUM, *TWO_DOSES)))
    assert [one.arm for one in taken] == ["drug", "double-drug"]


def test_that_the_sum_of_arms_stands_in_where_one_of_them_is_not_known() -> None:
    readings = [told(-5, se=1), told(-4, of="double-drug"), told(-4.5, se=0.8, of="both")]
    taken = contrasts(trial(readings, arms=(*TWO_DOSES, SUM)))
    assert [one.arm for one in taken] == ["both"]


def test_that_arms_that_may_be_computed_do_not_stand_for_one_that_may_not() -> None:
    """As in Takahashi 2021: two of three doses must not be worked out, and the third is not the trial."""
    change = {
        of: told(value, measure=Measure.CHANGE, of=of, against=None, sd=10, n=40)
        for of, value in (("drug", -9), ("double-drug", -8), ("placebo", -6))
    }
    made = trial(change.values(), arms=TWO_DOSES)
    assert len(contrasts(made, SMD)) == 2
    barred = replace(change["double-drug"], is_computable=False)
    made = trial([change["drug"], barred, change["placebo"]], arms=TWO_DOSES)
    pairs = tuple((one, TWO_DOSES[2]) for one in TWO_DOSES[:2])
    assert missing(found(made, measure=SMD, pairs=pairs)) is Missing.PART_OF_ARMS
    # What is reported needs nothing to be worked out, and another dose alone is asked about as before.
    reported = trial([told(-3, se=1), *made.readings], arms=TWO_DOSES)
    assert [one.effect for one in contrasts(reported)] == [-3]
    assert not isinstance(found(made, measure=SMD, pairs=pairs[:1]), NoEffect)


# --- counts ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("measure", "theirs"), [(RR, risk_ratio), (OR, odds_ratio), (RD, risk_difference)], ids=["RR", "OR", "RD"]
)
def test_that_counts_of_both_arms_give_an_effect(
    measure: EffectMeasure, theirs: Callable[[int, int, int, int], Effect]
) -> None:
    contrast = only_contrast(
        trial([share(60, against="placebo", events=(12, 20), events_against=(5, 20))]), RESPONSE, measure
    )
    expected = theirs(12, 20, 5, 20)
    assert (contrast.effect, contrast.variance) == (expected.effect, expected.variance)
    assert (contrast.events, contrast.events_against) == ((12, 20), (5, 20))
    assert (contrast.n, contrast.n_against, contrast.origin) == (20, 20, Origin.COUNTS)
    assert not contrast.is_corrected


def test_that_the_comparator_may_have_a_reading_of_its_own() -> None:
    readings = [share(60, events=(12, 20)), share(25, "placebo", events=(5, 20))]
    contrast = only_contrast(trial(readings), RESPONSE, OR)
    assert contrast.effect == pytest.approx(log(12 / 8 / (5 / 15)))
    assert len(contrast.facts) == 2


def test_that_a_zero_cell_is_corrected_and_says_so() -> None:
    made = trial([share(20, against="placebo", events=(4, 20), events_against=(0, 20))])
    contrast = only_contrast(made, RESPONSE, OR)
    assert contrast.is_corrected
    assert contrast.effect == pytest.approx(log((4.5 / 16.5) / (0.5 / 20.5)))
    assert contrast.variance == pytest.approx(1 / 4.5 + 1 / 16.5 + 1 / 0.5 + 1 / 20.5)


@pytest.mark.parametrize(
    ("percent", "n", "people"),
    [
        (39, 18, 7),  # 38.9
        (21, 19, 4),  # 21.05
        (23.9, 71, 17),
        (12.5, 64, 8),
        (0, 30, 0),
        (100, 30, 30),
        (33.33, 3, 1),
    ],
)
def test_that_a_percentage_gives_the_people_behind_it(percent: float, n: int, people: int) -> None:
    readings = [share(percent, n=n), share(50, "placebo", n=10)]
    contrast = only_contrast(trial(readings), RESPONSE, RR)
    assert (contrast.events, contrast.events_against) == ((people, n), (5, 10))
    assert contrast.origin is Origin.PERCENTAGES


@pytest.mark.parametrize(
    ("percent", "n"),
    [(39, 180), (53.1, 114), (40.5, 20), (50, None)],
    ids=["several fit", "none fits", "none of twenty", "of how many is unknown"],
)
def test_that_a_percentage_that_leaves_a_choice_gives_nobody(percent: float, n: int | None) -> None:
    readings = [share(percent, n=n), share(50, "placebo", n=10)]
    assert missing(found(trial(readings), RESPONSE, RR)) is Missing.NO_COUNTS


def test_that_the_whole_arm_stands_behind_a_percentage_of_everybody_alone() -> None:
    for analysis, is_counted in (
        (None, True),
        (Analysis.LAST_OBSERVATION, True),
        (Analysis.OBSERVED_CASES, False),
        (Analysis.COMPLETERS, False),
    ):
        readings = [share(54, analysis=analysis), share(50, "placebo", analysis=analysis)]
        result = found(trial(readings, arms=OF_HUNDRED), RESPONSE, RR, pairs=(OF_HUNDRED,))
        assert isinstance(result, NoEffect) is not is_counted, analysis


def test_that_nothing_is_worked_out_from_a_share_that_is_no_count() -> None:
    for of in ("drug", "placebo"):
        readings = [
            share(percent, part, is_computable=part != of)
            for part, percent in (("drug", 65), ("placebo", 42))
        ]
        result = found(trial(readings, arms=OF_HUNDRED), RESPONSE, RR, pairs=(OF_HUNDRED,))
        assert missing(result) is Missing.NO_COUNTS, of


def test_that_response_is_not_remission() -> None:
    made = trial([share(60, against="placebo", events=(12, 20), events_against=(5, 20))])
    assert missing(found(made, REMISSION, RR)) is Missing.NOTHING_THEN


# --- reported ratios and crossovers ----------------------------------------------------------------------------

RATIO = Measure.RESPONSE_ODDS_RATIO


def test_that_a_reported_ratio_is_taken_as_its_logarithm() -> None:
    contrast = only_contrast(trial([told(4, measure=RATIO, interval=(0.45, 35.79))]), RESPONSE, OR)
    assert contrast.effect == pytest.approx(log(4))
    assert sqrt(contrast.variance) == pytest.approx(log(35.79 / 0.45) / (2 * Z_95))
    assert OR.shown(contrast.effect) == pytest.approx(4)
    assert missing(found(trial([told(4, measure=RATIO)]), RESPONSE, OR)) is Missing.NO_COUNTS


def test_that_the_nearest_reported_ratio_with_an_interval_is_taken() -> None:
    readings = [
        told(5, "PT28H", measure=RATIO, interval=(1, 25)),
        told(3, measure=RATIO),
        told(2, "PT22H", measure=RATIO, interval=(1, 4)),
    ]
    assert exp(only_contrast(trial(readings), RESPONSE, OR).effect) == pytest.approx(2)


def test_that_counts_come_before_a_reported_ratio() -> None:
    counts = share(60, against="placebo", events=(12, 20), events_against=(5, 20))
    contrast = only_contrast(trial([told(9, measure=RATIO, interval=(1, 81)), counts]), RESPONSE, OR)
    assert contrast.origin is Origin.COUNTS


def test_that_an_odds_ratio_is_no_risk_ratio() -> None:
    made = trial([told(4, measure=RATIO, interval=(1, 16))])
    for measure in (RR, RD):
        assert missing(found(made, RESPONSE, measure)) is Missing.NOTHING_THEN


def test_that_a_crossover_counts_by_its_paired_result_alone() -> None:
    counts = share(20, against="placebo", events=(4, 20), events_against=(1, 20))
    arms = both(Measure.CHANGE, -12, -7, sd=8)
    crossover = trial([counts, *arms], design=Design.CROSSOVER_RCT)
    assert missing(found(crossover, RESPONSE, OR)) is Missing.CROSSOVER
    assert missing(found(crossover)) is Missing.NO_COMPARISON
    paired = [told(4, measure=RATIO, interval=(0.45, 35.79)), told(-5.5, interval=(-8.5, -2.5))]
    crossover = trial([counts, *arms, *paired], design=Design.CROSSOVER_RCT)
    assert only_contrast(crossover, RESPONSE, OR).effect == pytest.approx(log(4))
    assert only_contrast(crossover).effect == -5.5


# --- why there is none -----------------------------------------------------------------------------------------


def test_that_a_trial_without_an_effect_says_why() -> None:
    one_arm = told(-9, measure=Measure.CHANGE, against=None, sd=8, n=20)
    assert missing(found(trial([]))) is Missing.NOTHING_THEN
    assert missing(found(trial([one_arm]))) is Missing.NO_COMPARISON
    assert missing(found(trial(both(Measure.CHANGE, -12, -7)))) is Missing.NO_SPREAD
    assert missing(found(trial([share(40)]), RESPONSE, RR)) is Missing.NO_COUNTS
    assert missing(found(trial([]), RESPONSE, RR)) is Missing.NOTHING_THEN


def test_that_a_risk_difference_is_shown_in_percentage_points() -> None:
    assert RD.shown(0.25) == 25
    assert EffectMeasure.MEAN_DIFFERENCE.shown(-4) == -4
    assert [measure for measure in EffectMeasure if measure.is_ratio] == [RR, OR]
