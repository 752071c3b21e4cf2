"""Risks, differences and numbers needed to harm beside statsmodels (see reference/risks.py) and a published number."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.evidence import Provenance, Read
from models.risk import Excess, comparator_risk, difference_interval, excess, own_risk
from models.side_effect import HarmFigure, HarmMeasure

REFERENCE: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "reference" / "risks.json").read_text(encoding="utf-8")
)
CLOSE = 1e-9
"""How near the program comes to statsmodels."""


def figure(value: float, **told: Any) -> HarmFigure:
    """A figure of harm by hand, with nothing told that is not asked for."""
    nothing: dict[str, Any] = dict.fromkeys(
        (
            "unit",
            "interval",
            "events",
            "events_against",
            "n",
            "n_against",
            "value_against",
            "fact_against",
            "over",
            "detail",
            "caution",
        )
    )
    given = nothing | {"measure": HarmMeasure.RISK, "against": "air"} | told
    return HarmFigure(
        fact="made",
        effect="dizziness",
        treatment="gas",
        value=value,
        provenance=Provenance("paper", Read.TABLE, None, None),
        **given,
    )


def counted(row: dict[str, Any]) -> HarmFigure:
    (a, n), (c, m) = row["own"], row["other"]
    return figure(100 * a / n, events=(a, n), events_against=(c, m))


@pytest.mark.parametrize("row", REFERENCE, ids=str)
def test_that_each_risk_has_its_wilson_interval(row: dict[str, Any]) -> None:
    made = counted(row)
    for risk, expected in (
        (own_risk(made), row["own_interval"]),
        (comparator_risk(made), row["other_interval"]),
    ):
        assert risk is not None
        assert risk.low == pytest.approx(100 * expected[0], abs=CLOSE)
        assert risk.high == pytest.approx(100 * expected[1], abs=CLOSE)
        assert not risk.is_counted_back


@pytest.mark.parametrize("row", REFERENCE, ids=str)
def test_that_the_difference_has_newcombes_interval(row: dict[str, Any]) -> None:
    found = excess(counted(row))
    assert found is not None
    assert found.points == pytest.approx(100 * row["difference"], abs=CLOSE)
    assert (found.low, found.high) == pytest.approx([100 * end for end in row["interval"]], abs=CLOSE)


@pytest.mark.parametrize("row", REFERENCE, ids=str)
def test_that_the_number_needed_is_the_reciprocal_and_none_where_nothing_is_clear(
    row: dict[str, Any],
) -> None:
    found = excess(counted(row))
    assert found is not None
    low, high = row["interval"]
    if low <= 0 <= high:
        assert found.number_needed is None
    else:
        expected = (1 / abs(row["difference"]), *sorted((1 / abs(low), 1 / abs(high))))
        assert found.number_needed == pytest.approx(expected, rel=CLOSE)


def test_that_the_number_of_a_publication_comes_out() -> None:
    """Stopping esketamine for an adverse event: 4.8 percent against 1.7, which its maker rounds up to 33."""
    found = excess(figure(4.8, value_against=1.7, n=346, n_against=222))
    assert found is not None
    assert 100 / found.points == pytest.approx(32.26, abs=0.01)


def test_that_percentages_are_counted_back_where_only_people_are_known() -> None:
    made = figure(25, value_against=11, n=2799, n_against=2394)
    own, other = own_risk(made), comparator_risk(made)
    assert own is not None
    assert other is not None
    assert (own.percent, other.percent) == (25, 11)
    assert own.is_counted_back
    assert other.is_counted_back
    assert (own.low, own.high) == pytest.approx((23.439, 26.643), abs=0.01)  # 700 of 2,799
    found = excess(made)
    assert found is not None
    assert found.points == 14
    assert found.is_clear


def test_that_without_people_there_is_no_interval_and_no_number() -> None:
    made = figure(25, value_against=8)
    own, found = own_risk(made), excess(made)
    assert own is not None
    assert found is not None
    assert (own.low, own.high) == (None, None)
    assert found == Excess(17)
    assert not found.is_clear
    assert found.number_needed is None


def test_that_a_ratio_tells_no_risk() -> None:
    made = figure(3.5, measure=HarmMeasure.RISK_RATIO)
    assert (own_risk(made), comparator_risk(made), excess(made)) == (None, None, None)


def test_that_without_a_comparator_nothing_is_more() -> None:
    made = figure(10, events=(2, 20), against=None)
    assert comparator_risk(made) is None
    assert excess(made) is None


@st.composite
def groups(draw: st.DrawFn) -> tuple[tuple[int, int], tuple[int, int]]:
    totals = draw(st.integers(1, 5000)), draw(st.integers(1, 5000))
    return (draw(st.integers(0, totals[0])), totals[0]), (draw(st.integers(0, totals[1])), totals[1])


@given(groups())
def test_that_the_interval_holds_the_difference_and_turns_with_the_groups(
    both: tuple[tuple[int, int], tuple[int, int]],
) -> None:
    own, other = both
    low, high = difference_interval(own, other)
    assert -1 <= low <= own[0] / own[1] - other[0] / other[1] <= high <= 1
    assert difference_interval(other, own) == pytest.approx((-high, -low))


@given(groups())
def test_that_the_interval_of_the_number_runs_from_fewer_to_more_people(
    both: tuple[tuple[int, int], tuple[int, int]],
) -> None:
    own, other = both
    found = excess(figure(100 * own[0] / own[1], events=own, events_against=other))
    assert found is not None
    if found.number_needed is not None:
        number, fewest, most = found.number_needed
        assert 1 <= fewest <= number <= most
