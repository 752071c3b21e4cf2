"""Whatever the loader lets through, every line of it has finite numbers."""

from __future__ import annotations

from math import isfinite

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.evidence import Measure
from models.loading.figure_rules import LARGEST, SMALLEST, faults
from models.loading.schema import FigurePart
from models.timecourse import ChartMeasure, lines
from tests.models.hand_made import catalog, figure, reading, trial

sizes = some.integers(1, 1_000_000_000)
spreads = some.floats(SMALLEST, LARGEST)
values = some.one_of(some.just(0.0), spreads, spreads.map(float.__neg__))


def part(value: float, sd: float | None, se: float | None) -> FigurePart:
    return FigurePart.model_validate(
        {
            "fact": "a",
            "measure": "score",
            "value": value,
            "scale": "MADRS",
            "sd": sd,
            "se": se,
            "read": "table",
        }
    )


@pytest.mark.parametrize("measure", ChartMeasure)
@given(
    means=some.tuples(values, values, values, values),
    spread=some.one_of(some.none(), spreads),
    error=some.one_of(some.none(), spreads),
    n=sizes,
)
def test_that_what_is_worked_out_of_extreme_figures_is_a_number(
    measure: ChartMeasure,
    means: tuple[float, float, float, float],
    spread: float | None,
    error: float | None,
    n: int,
) -> None:
    start, other_start, end, other_end = means
    assert [list(faults(part(value, spread, error))) for value in means] == [[]] * 4, "the loader takes it"
    made = trial(
        [
            reading(
                arm, figure(kind, value, at, fact=f"{arm}-{kind}-{at}", sd=spread, se=error, n=n, scale=scale)
            )
            for arm, first, last in (("drug", start, end), ("placebo", other_start, other_end))
            for kind, value, at, scale in (
                (Measure.SCORE, first, "PT0S", "MADRS"),
                (Measure.SCORE, last, "P1D", "MADRS"),
                (Measure.CHANGE, last, "P1D", "HDRS-17"),
            )
        ]
    )
    for line in lines(catalog([made]), measure):
        for point in line.points:
            numbers = (point.value, point.low, point.high, point.against)
            assert all(number is None or isfinite(number) for number in numbers)


@pytest.mark.parametrize("value", [2 * LARGEST, -1e308, SMALLEST / 2, -1e-310])
def test_that_figures_beyond_are_refused(value: float) -> None:
    assert [fault.key for fault in faults(part(value, None, None))] == ["value"]
    assert [fault.key for fault in faults(part(1.0, abs(value), None))] == ["sd"]
    assert [fault.key for fault in faults(part(1.0, None, abs(value)))] == ["se"]
