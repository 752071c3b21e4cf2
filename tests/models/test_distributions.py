"""Tails and quantiles beside R's; see reference/distributions.R."""

from __future__ import annotations

import json
from collections.abc import Callable
from math import inf, log1p, pi, sqrt
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.distributions import (
    chi_square_cdf,
    chi_square_quantile,
    normal_quantile,
    student_t_cdf,
    student_t_quantile,
)

REFERENCE: dict[str, Any] = json.loads(
    (Path(__file__).parent / "reference" / "distributions.json").read_text(encoding="utf-8")
)
TWELVE_DIGITS = 1e-12


def _off(pairs: list[tuple[float, float]]) -> float:
    """The largest relative difference of ours from R's; what R has below the smallest plain float is left out."""
    assert len(pairs) > 10
    return max(abs(ours - theirs) / abs(theirs) for ours, theirs in pairs if abs(theirs) > 1e-300)


def test_that_normal_quantiles_are_those_of_r() -> None:
    pairs = [(normal_quantile(p), value) for p, value in REFERENCE["normal"] if p != 0.5]
    assert _off(pairs) < TWELVE_DIGITS
    assert normal_quantile(0.5) == 0


def test_that_both_tails_of_chi_square_are_those_of_r() -> None:
    rows = REFERENCE["chi_square"]
    assert _off([(chi_square_cdf(x, df), lower) for df, x, lower, _ in rows]) < TWELVE_DIGITS
    assert _off([(chi_square_cdf(x, df, upper=True), upper) for df, x, _, upper in rows]) < TWELVE_DIGITS


def test_that_chi_square_quantiles_are_those_of_r() -> None:
    rows = REFERENCE["chi_square_quantiles"]
    assert _off([(chi_square_quantile(p, df), lower) for df, p, lower, _ in rows]) < TWELVE_DIGITS
    pairs = [(chi_square_quantile(p, df, upper=True), upper) for df, p, _, upper in rows]
    assert _off(pairs) < TWELVE_DIGITS


def test_that_both_tails_of_students_t_are_those_of_r() -> None:
    rows = REFERENCE["student_t"]
    assert _off([(student_t_cdf(x, df), lower) for df, x, lower, _ in rows]) < TWELVE_DIGITS
    assert _off([(student_t_cdf(x, df, upper=True), upper) for df, x, _, upper in rows]) < TWELVE_DIGITS


def test_that_quantiles_of_students_t_are_those_of_r() -> None:
    rows = REFERENCE["student_t_quantiles"]
    assert _off([(student_t_quantile(p, df), value) for df, p, value in rows if p != 0.5]) < TWELVE_DIGITS
    assert student_t_quantile(0.5, 7) == 0


_FREEDOM = st.integers(1, 5000)
_SHARE = st.floats(1e-9, 1 - 1e-9)


@given(_SHARE, _FREEDOM)
def test_that_a_quantile_leads_back_to_its_probability(p: float, df: int) -> None:
    assert chi_square_cdf(chi_square_quantile(p, df), df) == pytest.approx(p, rel=1e-10)
    assert chi_square_cdf(chi_square_quantile(p, df, upper=True), df, upper=True) == pytest.approx(
        p, rel=1e-10
    )
    assert student_t_cdf(student_t_quantile(p, df), df) == pytest.approx(p, rel=1e-10)


@given(st.floats(-1e9, 1e9), _FREEDOM)
def test_that_the_two_tails_are_the_whole(x: float, df: int) -> None:
    assert student_t_cdf(x, df) + student_t_cdf(x, df, upper=True) == pytest.approx(1, abs=1e-14)
    assert student_t_cdf(-x, df) == student_t_cdf(x, df, upper=True)
    assert chi_square_cdf(x, df) + chi_square_cdf(x, df, upper=True) == pytest.approx(1, abs=1e-14)


@given(st.floats(1e-6, 1e6), st.floats(1.0001, 10), _FREEDOM)
def test_that_a_larger_value_has_more_below_it(x: float, times: float, df: int) -> None:
    assert chi_square_cdf(x * times, df) >= chi_square_cdf(x, df)
    assert student_t_cdf(x * times, df) >= student_t_cdf(x, df)


@given(_SHARE)
def test_that_two_degrees_of_freedom_have_their_closed_forms(p: float) -> None:
    """The exponential distribution, and t = (2p − 1)/√(2p(1 − p))."""
    assert chi_square_quantile(p, 2) == pytest.approx(-2 * log1p(-p), rel=1e-12)
    assert student_t_quantile(p, 2) == pytest.approx((2 * p - 1) / sqrt(2 * p * (1 - p)), rel=1e-9, abs=1e-12)


def test_that_the_ends_of_the_line_have_everything_on_one_side() -> None:
    assert (chi_square_cdf(0, 3), chi_square_cdf(-1, 3), chi_square_cdf(inf, 3)) == (0, 0, 1)
    assert (chi_square_cdf(0, 3, upper=True), chi_square_cdf(inf, 3, upper=True)) == (1, 0)
    assert (student_t_cdf(0, 3), student_t_cdf(-inf, 3), student_t_cdf(inf, 3)) == (0.5, 0, 1)
    assert chi_square_quantile(1e-300, 1) == 0
    assert (chi_square_cdf(5e-324, 1), chi_square_cdf(5e-324, 32), chi_square_cdf(1e-323, 32)) == (0, 0, 0)
    assert student_t_quantile(1e-300, 2) == pytest.approx(-(5e299**0.5), rel=1e-12)
    # Beyond what a float can hold a tail is nothing, without an error.
    assert chi_square_cdf(1e6, 9, upper=True) == 0
    assert student_t_cdf(1e200, 9, upper=True) == 0
    assert student_t_cdf(1e200, 1, upper=True) == pytest.approx(1e-200 / pi, rel=1e-12)


@pytest.mark.parametrize("p", [0, 1, -0.1, 1.1, float("nan")])
def test_that_a_quantile_of_no_probability_is_refused(p: float) -> None:
    quantiles: list[Callable[[], float]] = [
        lambda: normal_quantile(p),
        lambda: chi_square_quantile(p, 3),
        lambda: student_t_quantile(p, 3),
    ]
    for refused in quantiles:
        with pytest.raises(ValueError, match="between 0 and 1"):
            refused()


@pytest.mark.parametrize("df", [0, -1, float("nan"), float("inf")])
def test_that_degrees_of_freedom_are_above_zero(df: float) -> None:
    functions: list[Callable[[], float]] = [
        lambda: chi_square_cdf(1, df),
        lambda: chi_square_quantile(0.5, df),
        lambda: student_t_cdf(1, df),
        lambda: student_t_quantile(0.5, df),
    ]
    for refused in functions:
        with pytest.raises(ValueError, match="degrees of freedom"):
            refused()


def test_that_a_value_that_is_no_number_is_refused() -> None:
    for refused in (student_t_cdf, chi_square_cdf):
        with pytest.raises(ValueError, match="not a number"):
            refused(float("nan"), 3)
