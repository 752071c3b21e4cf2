"""Which readings of a trial make the points of a measure, and what is computed from them."""

from __future__ import annotations

import pytest

from models.evidence import Analysis, Kind, Measure
from models.timecourse import ChartMeasure, Line, Method, comparator_of
from models.trial import Design
from models.units import DAY, WEEK
from tests.models.hand_made import (
    DRUG,
    FOUR_ARMS,
    FOUR_CHANGES,
    PLACEBO,
    arm,
    both,
    figure,
    of_trial,
    only,
    reading,
    text,
    trial,
)

# --- differences


def test_that_two_means_of_one_time_fill_in_for_a_difference() -> None:
    line = only(of_trial(trial(both(Measure.CHANGE, -12, -7, sd=8)), ChartMeasure.DIFFERENCE))
    (point,) = line.points
    assert point.value == -5
    assert (point.low, point.high) == pytest.approx((-9.958, -0.042), abs=1e-3)
    assert (point.kind, point.method) == (Kind.COMPUTED, Method.DIFFERENCE_OF_MEANS)
    assert (line.part, line.against, line.is_comparator) == ("drug", "placebo", False)


def test_that_a_reported_difference_wins_and_each_point_says_what_it_is() -> None:
    told = reading("drug", figure(Measure.DIFFERENCE, -6.6, "P21D", interval=(-10.2, -2.9)), "placebo")
    line = only(
        of_trial(
            trial([told, *both(Measure.CHANGE, -15, -9, "P2D"), *both(Measure.CHANGE, -12, -5.4, "P3W")]),
            ChartMeasure.DIFFERENCE,
        )
    )
    assert [(point.at, point.value, point.method) for point in line.points] == [
        (2 * DAY, -6, Method.DIFFERENCE_OF_MEANS),
        (21 * DAY, -6.6, Method.REPORTED),
    ]


def test_that_a_reported_difference_wins_whatever_its_analysis() -> None:
    told = reading("drug", figure(Measure.DIFFERENCE, -6, analysis=Analysis.MIXED_MODEL), "placebo")
    observed = Analysis.OBSERVED_CASES
    found = of_trial(
        trial(
            [
                told,
                *both(Measure.CHANGE, -12, -7, "P1D", analysis=observed),
                *both(Measure.CHANGE, -9, -7, "P1W", analysis=observed),
            ]
        ),
        ChartMeasure.DIFFERENCE,
    )
    assert [[(point.at, point.value) for point in line.points] for line in found] == [
        [(DAY, -6)],
        [(WEEK, -2)],
    ]


def test_that_a_reported_difference_of_a_part_says_nothing_of_the_whole() -> None:
    told = reading("drug", figure(Measure.DIFFERENCE, -6, detail=text("women")), "placebo")
    found = of_trial(trial([told, *both(Measure.CHANGE, -12, -7)]), ChartMeasure.DIFFERENCE)
    assert [line.points[0].value for line in found] == [-6, -5]


def test_that_changes_are_preferred_to_scores() -> None:
    line = only(
        of_trial(
            trial([*both(Measure.SCORE, 18, 25), *both(Measure.CHANGE, -12, -7)]), ChartMeasure.DIFFERENCE
        )
    )
    assert [point.value for point in line.points] == [-5]


def test_that_a_line_is_computed_from_changes_or_scores_never_from_both() -> None:
    line = only(
        of_trial(
            trial(
                [
                    *both(Measure.SCORE, 18, 25, "P1D"),
                    *both(Measure.SCORE, 20, 26, "P1W"),
                    *both(Measure.CHANGE, -12, -7, "P1D"),
                ]
            ),
            ChartMeasure.DIFFERENCE,
        )
    )
    assert [point.value for point in line.points] == [-7, -6]


@pytest.mark.parametrize("design", [Design.CROSSOVER_RCT, Design.COHORT, Design.OPEN_LABEL])
def test_that_nothing_is_computed_between_arms_that_are_no_separate_random_groups(design: Design) -> None:
    told = reading("drug", figure(Measure.DIFFERENCE, -4.8, "PT2H"), "placebo")
    built = trial([told, *both(Measure.SCORE, 18, 25, sd=8)], design=design)
    assert [point.value for point in only(of_trial(built, ChartMeasure.DIFFERENCE)).points] == [-4.8]
    assert of_trial(built, ChartMeasure.STANDARDISED) == ()


def test_that_means_are_compared_only_where_everything_else_is_the_same() -> None:
    def against(**other: object) -> tuple[Line, ...]:
        settings: dict[str, object] = {
            "at": "P1D",
            "scale": "MADRS",
            "analysis": None,
            "detail": None,
        } | other
        own = figure(Measure.CHANGE, -12)
        comparators = figure(Measure.CHANGE, -7, **settings)  # type: ignore[arg-type]  # a test names the fields
        return of_trial(
            trial([reading("drug", own), reading("placebo", comparators)]), ChartMeasure.DIFFERENCE
        )

    assert len(against()) == 1
    assert against(at="P2D") == ()
    assert against(scale="HDRS-17") == ()
    assert against(analysis=Analysis.COMPLETERS) == ()
    assert against(detail=text("women")) == ()
    assert (
        of_trial(
            trial(
                [reading("drug", figure(Measure.CHANGE, -12)), reading("placebo", figure(Measure.SCORE, 20))]
            ),
            ChartMeasure.DIFFERENCE,
        )
        == ()
    )


def test_that_arms_are_not_compared_before_the_first_dose() -> None:
    assert of_trial(trial(both(Measure.SCORE, 30, 31, "PT0S", sd=4)), ChartMeasure.DIFFERENCE) == ()


def test_that_each_comparator_gets_its_own_line() -> None:
    arms = (DRUG, PLACEBO, arm("air", "air", is_comparator=True))
    readings = [*both(Measure.CHANGE, -12, -7), reading("air", figure(Measure.CHANGE, -3))]
    found = of_trial(trial(readings, arms=arms), ChartMeasure.DIFFERENCE)
    assert [(line.against, line.points[0].value) for line in found] == [("placebo", -5), ("air", -9)]


def test_that_of_two_arms_on_the_same_comparator_the_one_with_the_same_regimen_is_compared() -> None:
    found = of_trial(trial(FOUR_CHANGES, arms=FOUR_ARMS), ChartMeasure.DIFFERENCE)
    assert [(line.part, line.against_part, line.points[0].value) for line in found] == [
        ("drug-once", "placebo-once", -12),
        ("drug-twice", "placebo-twice", -14),
    ]


def test_that_nothing_is_computed_where_the_comparator_is_a_guess() -> None:
    arms = (arm("pill", "pill", "daily"), *FOUR_ARMS[2:])
    readings = (reading("pill", figure(Measure.CHANGE, -9)), *FOUR_CHANGES[2:])
    assert of_trial(trial(readings, arms=arms), ChartMeasure.DIFFERENCE) == ()


def test_that_a_comparison_that_the_trial_itself_makes_is_followed() -> None:
    arms = (DRUG, arm("pill", "pill", "daily"), PLACEBO)
    readings = (
        reading("drug", figure(Measure.DIFFERENCE, -2, "P6W"), "pill"),
        reading("drug", figure(Measure.CHANGE, -8, "P1W")),
        reading("pill", figure(Measure.CHANGE, -6, "P1W")),
        reading("placebo", figure(Measure.CHANGE, -1, "P1W")),
    )
    found = of_trial(trial(readings, arms=arms), ChartMeasure.DIFFERENCE)
    assert [(line.part, line.against, [point.value for point in line.points]) for line in found] == [
        ("drug", "pill", [-2, -2]),
        ("pill", "placebo", [-5]),
    ]


def test_that_standardised_differences_are_reported_or_hedges_g() -> None:
    told = reading("drug", figure(Measure.STANDARDISED_DIFFERENCE, -0.6, "P1D", se=0.2), "placebo")
    line = only(
        of_trial(
            trial(
                [
                    told,
                    *both(Measure.CHANGE, -12, -7, "P1D", sd=8),
                    *both(Measure.CHANGE, -10, -8, "P1W", sd=8),
                ]
            ),
            ChartMeasure.STANDARDISED,
        )
    )
    assert [point.method for point in line.points] == [Method.REPORTED, Method.HEDGES_G]
    assert line.points[1].value == pytest.approx(-0.245, abs=1e-3)


# --- percent of baseline


def test_that_scores_and_changes_stand_in_percent_of_the_arms_own_baseline() -> None:
    found = of_trial(
        trial(
            [
                *both(Measure.SCORE, 30, 40, "PT0S"),
                *both(Measure.SCORE, 15, 30, "P1D"),
                *both(Measure.CHANGE, -12, -8, "P1W"),
            ]
        ),
        ChartMeasure.PERCENT_CHANGE,
    )
    assert [(line.part, [point.value for point in line.points]) for line in found] == [
        ("drug", [-50, -40]),
        ("placebo", [-25, -20]),
    ]
    assert all(point.kind is Kind.COMPUTED for line in found for point in line.points)


def test_that_a_reported_percent_wins_then_a_change() -> None:
    line = only(
        of_trial(
            trial(
                [
                    reading("drug", figure(Measure.SCORE, 30, "PT0S")),
                    reading("drug", figure(Measure.SCORE, 15, "P1D")),
                    reading("drug", figure(Measure.CHANGE, -14, "P1D")),
                    reading("drug", figure(Measure.SCORE, 18, "P1W")),
                    reading("drug", figure(Measure.CHANGE_PERCENT, -41, "P1W")),
                ]
            ),
            ChartMeasure.PERCENT_CHANGE,
        )
    )
    assert [point.value for point in line.points] == pytest.approx([-46.667, -41], abs=1e-3)
    assert [point.method for point in line.points] == [Method.PERCENT_OF_BASELINE, Method.REPORTED]


def test_that_the_baseline_is_of_the_same_arm_scale_and_people() -> None:
    change = reading("drug", figure(Measure.CHANGE, -12, "P1D"))
    for baseline in (
        reading("placebo", figure(Measure.SCORE, 30, "PT0S")),
        reading("drug", figure(Measure.SCORE, 30, "PT0S", scale="HDRS-17")),
        reading("drug", figure(Measure.SCORE, 30, "PT0S", detail=text("women"))),
        reading("drug", figure(Measure.SCORE, 30, "PT1H")),
    ):
        found = of_trial(trial([change, baseline]), ChartMeasure.PERCENT_CHANGE)
        assert [line for line in found if line.points[0].at == DAY] == []


def test_that_the_baseline_of_the_same_analysis_is_preferred() -> None:
    readings = [
        reading("drug", figure(Measure.SCORE, 20, "PT0S")),
        reading("drug", figure(Measure.SCORE, 24, "PT0S", analysis=Analysis.COMPLETERS)),
        reading("drug", figure(Measure.CHANGE, -12, "P1D", analysis=Analysis.COMPLETERS)),
        reading("drug", figure(Measure.CHANGE, -12, "P1D", analysis=Analysis.LEAST_SQUARES)),
    ]
    found = of_trial(trial(readings), ChartMeasure.PERCENT_CHANGE)
    assert [line.points[0].value for line in found] == [-50, -60]


# --- responders


def test_that_responders_stand_beside_the_comparators() -> None:
    found = of_trial(trial(both(Measure.RESPONSE, 45, 20)), ChartMeasure.RESPONSE)
    drug, placebo = found
    assert (drug.points[0].value, drug.points[0].against) == (45, 20)
    assert (drug.against, drug.against_part) == ("placebo", "placebo")
    assert (placebo.is_comparator, placebo.points[0].against, placebo.against) == (True, None, None)


def test_that_counts_beside_a_reading_give_the_comparator_its_line() -> None:
    counted = figure(Measure.RESPONSE, 40, "PT2H", events=(8, 20), events_against=(1, 20))
    drug, placebo = of_trial(trial([reading("drug", counted, "placebo")]), ChartMeasure.RESPONSE)
    assert drug.points[0].against == 5
    assert placebo.part == "placebo"
    assert placebo.points[0].method is Method.SHARE_FROM_COUNTS
    assert comparator_of(drug, (drug, placebo)) is placebo


def test_that_the_comparators_own_reading_wins_over_counts_beside_another() -> None:
    readings = [
        reading(
            "drug",
            figure(Measure.RESPONSE, 40, "PT2H", events=(8, 20), events_against=(1, 20)),
            "placebo",
        ),
        reading("placebo", figure(Measure.RESPONSE, 5, "PT2H", events=(1, 20))),
    ]
    _, placebo = of_trial(trial(readings), ChartMeasure.RESPONSE)
    assert [point.method for point in placebo.points] == [Method.REPORTED]


def test_that_naming_the_comparator_on_some_readings_parts_no_line() -> None:
    readings = [
        reading("drug", figure(Measure.RESPONSE, 40, "PT2H"), "placebo"),
        reading("drug", figure(Measure.RESPONSE, 45, "PT24H")),
    ]
    line = only(of_trial(trial(readings), ChartMeasure.RESPONSE))
    assert [point.value for point in line.points] == [40, 45]


def test_that_a_crossover_has_responders_in_both_arms() -> None:
    crossed = trial(both(Measure.RESPONSE, 20, 5), design=Design.CROSSOVER_RCT)
    assert [line.points[0].value for line in of_trial(crossed, ChartMeasure.RESPONSE)] == [20, 5]
