"""Several arms of a trial put together: nobody counts twice, and the shared comparator is counted once."""

from __future__ import annotations

from dataclasses import replace
from math import log, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.contrast import Contrast, EffectMeasure, Origin
from models.evidence import Analysis, Measure
from models.point import Method
from models.question import Outcome
from models.trial import Reading, Trial
from models.trial_effect import Sharing, TrialEffect, put_together
from tests.models.hand_made import arm, trial
from tests.models.made_questions import TWO_DOSES, contrasts, share, told

MD, SMD = EffectMeasure.MEAN_DIFFERENCE, EffectMeasure.STANDARDISED
RR, RD = EffectMeasure.RISK_RATIO, EffectMeasure.RISK_DIFFERENCE
PLAIN = trial([], arms=TWO_DOSES)


def contrast(
    effect: float,
    variance: float,
    of: str = "drug",
    against: str = "placebo",
    n: int | None = None,
    n_against: int | None = None,
) -> Contrast:
    return Contrast(
        of, against, effect, variance, Origin.INTERVAL, Method.REPORTED, (f"{of}-fact",), 0.0, "MADRS",
        n=n, n_against=n_against,
    )  # fmt: skip


def by_matrix(effects: list[float], variances: list[float], shared: float) -> tuple[float, float]:
    """Generalised least squares as it is written in books, with the whole covariance matrix."""
    matrix = np.diag(np.array(variances) - shared) + shared
    inverse = np.linalg.inv(matrix)
    variance = 1 / inverse.sum()
    return float(inverse.sum(axis=0) @ np.array(effects) * variance), float(variance)


def together(*several: Contrast, of: Trial = PLAIN, measure: EffectMeasure = MD) -> TrialEffect:
    return put_together(several, of, measure)


def test_that_a_single_contrast_is_the_trial() -> None:
    effect = together(contrast(-4, 2.25, n=40, n_against=41))
    assert (effect.effect, effect.variance, effect.sharing) == (-4, 2.25, None)
    assert effect.interval == pytest.approx((-4 - 1.959964 * 1.5, -4 + 1.959964 * 1.5), rel=1e-6)
    assert (effect.n, effect.n_against, effect.scale, effect.facts) == (40, 41, "MADRS", ("drug-fact",))


def test_that_a_printed_interval_is_shown_and_does_not_change_the_variance() -> None:
    uneven = replace(contrast(-4, 2.25), printed=(-7, -0.9))
    effect = together(uneven)
    assert (effect.interval, effect.variance, effect.is_reported) == ((-7, -0.9), 2.25, True)
    assert not together(contrast(-4, 2.25)).is_reported
    assert not together(uneven, replace(uneven, arm="more")).is_reported


def test_that_a_trial_without_a_contrast_has_no_effect() -> None:
    with pytest.raises(ValueError, match="no effect"):
        together()


# --- one comparator, counted once ------------------------------------------------------------------------------


@given(
    st.lists(st.tuples(st.floats(-20, 20), st.floats(0.1, 30)), min_size=2, max_size=5),
    st.floats(0.05, 0.95),
)
def test_that_arms_are_averaged_as_by_the_whole_covariance_matrix(
    arms: list[tuple[float, float]], ratio: float
) -> None:
    """With the sizes of the arms chosen so that each gives the same covariance."""
    smallest = min(variance for _, variance in arms)
    shared = ratio * smallest
    made = [
        contrast(effect, variance, f"arm-{i}", n=1, n_against=1) for i, (effect, variance) in enumerate(arms)
    ]
    sized = [replace(one, n=1_000_000, n_against=round(1e6 * (one.variance / shared - 1))) for one in made]
    effect = put_together(tuple(sized), PLAIN, SMD)
    assert effect.sharing is Sharing.COMPARATOR_SIZES
    theirs = by_matrix([one.effect for one in made], [one.variance for one in made], shared)
    assert effect.effect == pytest.approx(theirs[0], rel=1e-3, abs=1e-3)
    assert effect.variance == pytest.approx(theirs[1], rel=1e-3)
    assert shared * 0.999 <= effect.variance <= smallest * 1.001


def test_that_arms_of_unknown_size_are_taken_as_equally_large() -> None:
    effect = together(contrast(-5, 4), contrast(-3, 6, "double-drug"))
    assert effect.sharing is Sharing.EQUAL_SIZES
    assert (effect.effect, effect.variance) == pytest.approx(by_matrix([-5, -3], [4, 6], 2))
    # Two of three equal arms beside the third: twice the people in the treatment, so three quarters of the variance.
    assert together(contrast(-5, 4), contrast(-3, 4, "double-drug")).variance == pytest.approx(3)


def test_that_the_sizes_of_the_arms_give_what_they_share() -> None:
    """With one spread of 10 in every arm, the average is that of all the treated beside the comparator."""
    effect = together(
        contrast(-5, 100 / 20 + 100 / 50, n=20, n_against=50),
        contrast(-3, 100 / 30 + 100 / 50, "double-drug", n=30, n_against=50),
    )
    assert effect.sharing is Sharing.COMPARATOR_SIZES
    assert effect.effect == pytest.approx((20 * -5 + 30 * -3) / 50)
    assert effect.variance == pytest.approx(100 / 50 + 100 / 50)
    assert (effect.n, effect.n_against) == (50, 50)


def test_that_computed_differences_share_the_variance_of_the_comparators_mean() -> None:
    def change(of: str, value: float, sd: float, n: int) -> Reading:
        return told(value, measure=Measure.CHANGE, of=of, against=None, sd=sd, n=n)

    readings = [change("drug", -12, 9, 40), change("double-drug", -14, 7, 35), change("placebo", -6, 11, 50)]
    made = trial(readings, arms=TWO_DOSES)
    effect = put_together(contrasts(made), made, MD)
    assert effect.sharing is Sharing.COMPARATOR_VARIANCE
    drugs, placebo = [81 / 40, 49 / 35], 121 / 50
    assert (effect.effect, effect.variance) == pytest.approx(
        by_matrix([-6, -8], [one + placebo for one in drugs], placebo)
    )


def _of_one_model(analysis: Analysis | None = Analysis.LEAST_SQUARES) -> Trial:
    """As Daly 2018: standard errors of the means and of the differences, by one model."""
    errors = {"drug": 2.64, "double-drug": 2.74, "placebo": 1.79}
    means = [
        told(-9, measure=Measure.CHANGE, of=of, against=None, se=se, analysis=analysis)
        for of, se in errors.items()
    ]
    differences = [
        told(-10.7, se=2.88, analysis=Analysis.LEAST_SQUARES),
        told(-10, se=3.0, of="double-drug", analysis=Analysis.LEAST_SQUARES),
    ]
    return trial([*means, *differences], arms=TWO_DOSES)


def test_that_means_of_one_model_share_less_than_the_comparators_variance() -> None:
    made = _of_one_model()
    effect = put_together(contrasts(made), made, MD)
    assert effect.sharing is Sharing.COMPARATOR_VARIANCE
    shared = [(2.88**2 + 1.79**2 - 2.64**2) / 2, (3.0**2 + 1.79**2 - 2.74**2) / 2]
    assert (effect.effect, effect.variance) == pytest.approx(
        by_matrix([-10.7, -10], [2.88**2, 3.0**2], sum(shared) / 2)
    )
    assert max(shared) < 1.79**2


def test_that_errors_of_another_analysis_are_not_taken() -> None:
    made = _of_one_model(Analysis.OBSERVED_CASES)
    assert put_together(contrasts(made), made, MD).sharing is Sharing.COMPARATOR_SIZES


@given(st.permutations([(-5.0, 4.0, "drug"), (-3.0, 6.0, "double-drug"), (-1.0, 9.0, "triple-drug")]))
def test_that_the_order_of_the_arms_does_not_matter(arms: list[tuple[float, float, str]]) -> None:
    effect = together(*(contrast(*one) for one in arms))
    assert (effect.effect, effect.variance) == pytest.approx(by_matrix([-5, -3, -1], [4, 6, 9], 2))


# --- several comparators ---------------------------------------------------------------------------------------


def test_that_arms_with_comparators_of_their_own_share_nothing() -> None:
    effect = together(contrast(-5, 4, n=20, n_against=20), contrast(-3, 12, "double-drug", "air"))
    assert (effect.effect, effect.variance) == pytest.approx((-4.5, 3))
    assert (effect.sharing, effect.n, effect.n_against) == (None, None, None)


def test_that_each_comparator_is_shared_among_its_own_arms() -> None:
    first = together(contrast(-5, 4), contrast(-3, 4, "double-drug"))
    effect = together(contrast(-5, 4), contrast(-3, 4, "double-drug"), contrast(-1, 3, "triple-drug", "air"))
    assert effect.effect == pytest.approx((first.effect / 3 - 1 / 3) / (2 / 3))
    assert effect.variance == pytest.approx(1.5)
    assert effect.sharing is Sharing.EQUAL_SIZES


# --- counts ----------------------------------------------------------------------------------------------------


def _counts(of: str, events: int, total: int, against: str = "placebo") -> Reading:
    return share(0, of, against=against, events=(events, total), events_against=(1, 33))


def test_that_counts_are_added_up_and_the_comparator_is_counted_once() -> None:
    """As in Daly 2018: three doses of a dozen people beside one placebo arm of 33."""
    made = trial([_counts("drug", 5, 12), _counts("double-drug", 7, 22)], arms=TWO_DOSES)
    effect = put_together(contrasts(made, Outcome.RESPONSE, RR), made, RR)
    assert effect.sharing is Sharing.COUNTS_ADDED
    assert effect.effect == pytest.approx(log((12 / 34) / (1 / 33)))
    assert effect.variance == pytest.approx(1 / 12 - 1 / 34 + 1 - 1 / 33)
    assert (effect.n, effect.n_against) == (34, 33)


def test_that_comparators_of_several_arms_are_added_up_too() -> None:
    arms = (*TWO_DOSES, arm("air", "air", is_comparator=True))
    made = trial([_counts("drug", 5, 12), _counts("double-drug", 7, 22, "air")], arms=arms)
    effect = put_together(contrasts(made, Outcome.RESPONSE, RD), made, RD)
    assert effect.effect == pytest.approx(12 / 34 - 2 / 66)
    assert (effect.n, effect.n_against) == (34, 66)


def test_that_a_zero_cell_of_one_arm_is_filled_by_the_others() -> None:
    made = trial([_counts("drug", 0, 12), _counts("double-drug", 7, 22)], arms=TWO_DOSES)
    effect = put_together(contrasts(made, Outcome.RESPONSE, RR), made, RR)
    assert effect.effect == pytest.approx(log((7 / 34) / (1 / 33)))


def test_that_the_interval_is_the_normal_one() -> None:
    low, high = together(contrast(0, 1), contrast(0, 1, "double-drug")).interval
    assert (low, high) == pytest.approx((-1.959964 * sqrt(0.75), 1.959964 * sqrt(0.75)), rel=1e-6)
