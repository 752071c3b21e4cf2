"""Lines of small catalogs made by hand: what belongs together, what is computed, what a reader sees first."""

from __future__ import annotations

from dataclasses import replace

from models.evidence import Analysis, Measure
from models.text import Text
from models.timecourse import (
    ChartMeasure,
    comparator_of,
    lines,
    opening_lines,
    stops,
)
from models.trial import Trial
from models.units import DAY, HOUR, WEEK
from tests.models.hand_made import (
    DRUG,
    FOUR_ARMS,
    FOUR_CHANGES,
    PLACEBO,
    arm,
    both,
    catalog,
    figure,
    of_trial,
    only,
    reading,
    synthesis,
    text,
    trial,
)

# --- what belongs together


def test_that_readings_of_one_arm_and_scale_are_one_line_in_order_of_time() -> None:
    line = only(
        of_trial(
            trial(
                [
                    reading("drug", figure(Measure.DIFFERENCE, -3, "P1W"), "placebo"),
                    reading("drug", figure(Measure.DIFFERENCE, -5, "PT2H"), "placebo"),
                ]
            ),
            ChartMeasure.DIFFERENCE,
        )
    )
    assert [(point.at, point.value) for point in line.points] == [(2 * HOUR, -5), (WEEK, -3)]
    assert (line.treatment, line.regimen, line.against) == ("drug", "once", "placebo")
    assert (line.part, line.against_part, line.trial, line.synthesis) == ("drug", "placebo", "trial", None)
    assert not line.is_pooled


def test_that_scale_analysis_detail_and_comparator_each_part_lines() -> None:
    arms = (DRUG, PLACEBO, arm("air", "air", is_comparator=True))
    found = of_trial(
        trial(
            [
                reading("drug", figure(Measure.DIFFERENCE, -1), "placebo"),
                reading("drug", figure(Measure.DIFFERENCE, -2, scale="HDRS-17"), "placebo"),
                reading("drug", figure(Measure.DIFFERENCE, -3, analysis=Analysis.MIXED_MODEL), "placebo"),
                reading("drug", figure(Measure.DIFFERENCE, -4, detail=text("women")), "placebo"),
                reading("drug", figure(Measure.DIFFERENCE, -5), "air"),
            ],
            arms=arms,
        ),
        ChartMeasure.DIFFERENCE,
    )
    assert [line.points[0].value for line in found] == [-1, -2, -3, -4, -5]
    assert len({line.id for line in found}) == 5
    assert [line.against for line in found] == ["placebo"] * 4 + ["air"]


def test_that_a_slip_in_a_translation_parts_no_readings() -> None:
    one, other = Text.of({"en": "women", "fr": "femmes"}), Text.of({"en": "women", "fr": "les femmes"})
    line = only(
        of_trial(
            trial(
                [
                    reading("drug", figure(Measure.DIFFERENCE, -3, "P1D", detail=one), "placebo"),
                    reading("drug", figure(Measure.DIFFERENCE, -4, "P1W", detail=other), "placebo"),
                ]
            ),
            ChartMeasure.DIFFERENCE,
        )
    )
    assert len(line.points) == 2


def test_that_two_sources_for_one_time_give_two_lines() -> None:
    found = of_trial(
        trial(
            [
                reading("drug", figure(Measure.DIFFERENCE, -5, "P1D", fact="paper"), "placebo"),
                reading("drug", figure(Measure.DIFFERENCE, -6, "PT24H", fact="registry"), "placebo"),
                reading("drug", figure(Measure.DIFFERENCE, -3, "P1W"), "placebo"),
            ]
        ),
        ChartMeasure.DIFFERENCE,
    )
    assert [[point.value for point in line.points] for line in found] == [[-5, -3], [-6]]
    assert len({line.id for line in found}) == 2


def test_that_a_reading_without_a_time_stands_on_no_line() -> None:
    timeless = trial([reading("drug", figure(Measure.DIFFERENCE, -5, None), "placebo")])
    assert of_trial(timeless, ChartMeasure.DIFFERENCE) == ()


def test_that_syntheses_come_first_and_name_what_they_pooled() -> None:
    found = lines(
        catalog(
            [trial([reading("drug", figure(Measure.DIFFERENCE, -5), "placebo")])],
            [synthesis([figure(Measure.DIFFERENCE, -4, trials=3), figure(Measure.DIFFERENCE, -2, "P1W")])],
        ),
        ChartMeasure.DIFFERENCE,
    )
    assert [line.is_pooled for line in found] == [True, False]
    assert (found[0].trials, found[0].against, len(found[0].points)) == (3, "placebo", 2)


def test_that_pooled_figures_are_never_computed_from_one_another() -> None:
    pool = synthesis([figure(Measure.CHANGE, -9, sd=8, n=300), figure(Measure.RESPONSE, 40)])
    assert lines(catalog(syntheses=[pool]), ChartMeasure.DIFFERENCE) == ()
    assert lines(catalog(syntheses=[pool]), ChartMeasure.PERCENT_CHANGE) == ()
    assert only(lines(catalog(syntheses=[pool]), ChartMeasure.RESPONSE)).points[0].value == 40


def test_that_remission_is_no_measure_of_the_chart() -> None:
    told = trial([reading("drug", figure(Measure.REMISSION, 30, events=(6, 20)))])
    assert all(of_trial(told, measure) == () for measure in ChartMeasure)


def test_that_a_line_is_as_large_as_its_arm_or_its_largest_reading() -> None:
    readings = [
        reading("drug", figure(Measure.DIFFERENCE, -4, "P1D", n=18), "placebo"),
        reading("drug", figure(Measure.DIFFERENCE, -4, "P1W", n=15), "placebo"),
        reading("drug", figure(Measure.DIFFERENCE, -4, "P2W"), "placebo"),
    ]
    assert only(of_trial(trial(readings), ChartMeasure.DIFFERENCE)).n == 18
    known = trial(readings, arms=(arm("drug", "drug", n=20), PLACEBO))
    assert only(of_trial(known, ChartMeasure.DIFFERENCE)).n == 20
    assert only(of_trial(trial(readings[2:]), ChartMeasure.DIFFERENCE)).n is None


def test_that_a_change_has_the_comparators_change_beside_it() -> None:
    readings = (*both(Measure.SCORE, 30, 30, "PT0S"), *both(Measure.SCORE, 15, 20))
    drug, placebo = of_trial(trial(readings), ChartMeasure.PERCENT_CHANGE)
    assert (drug.against, drug.against_part) == (placebo.treatment, "placebo")
    assert [point.against for point in drug.points] == [point.value for point in placebo.points]
    assert (placebo.against, placebo.against_part) == (None, None)
    assert all(point.against is None for point in placebo.points)


# --- beside each other


def test_that_the_comparators_line_is_found_for_each_arm_measured_in_the_same_way() -> None:
    readings = (
        *(reading(part.id, figure(Measure.SCORE, 30, "PT0S")) for part in FOUR_ARMS),
        *FOUR_CHANGES,
    )
    found = of_trial(trial(readings, arms=FOUR_ARMS), ChartMeasure.PERCENT_CHANGE)
    beside = [comparator_of(line, found) for line in found]
    assert [None if line is None else line.part for line in beside] == [
        "placebo-once",
        "placebo-twice",
        None,
        None,
    ]


def test_that_a_comparator_of_another_scale_or_trial_is_not_it() -> None:
    drug = trial([reading("drug", figure(Measure.RESPONSE, 40))])
    other_scale = trial(
        [
            reading("drug", figure(Measure.RESPONSE, 40)),
            reading("placebo", figure(Measure.RESPONSE, 9, scale="HDRS-17")),
        ]
    )
    elsewhere = trial([reading("placebo", figure(Measure.RESPONSE, 9))], name="elsewhere")
    alone, *rest = lines(catalog([drug, elsewhere]), ChartMeasure.RESPONSE)
    assert comparator_of(alone, (alone, *rest)) is None
    found = of_trial(other_scale, ChartMeasure.RESPONSE)
    assert comparator_of(found[0], found) is None


def test_that_a_pooled_comparator_stands_beside_what_is_compared_with_it() -> None:
    drug = synthesis([figure(Measure.RESPONSE, 40)]).comparisons[0]
    pool = replace(
        synthesis([], name="pool"),
        comparisons=(
            drug,
            replace(drug, id="placebo", treatment="placebo", against=None),
            replace(drug, id="alone", against="air"),
        ),
    )
    of_drug, of_placebo, alone = lines(catalog(syntheses=[pool]), ChartMeasure.RESPONSE)
    assert of_placebo.is_comparator
    assert comparator_of(of_drug, (of_drug, of_placebo, alone)) is of_placebo
    assert comparator_of(alone, (of_drug, of_placebo, alone)) is None


# --- what a reader sees first


def opened(*trials: Trial, measure: ChartMeasure = ChartMeasure.DIFFERENCE) -> dict[str, list[str]]:
    made = catalog(trials)
    opening = opening_lines(made, lines(made, measure))
    return {family: [line.id for line in found] for family, found in opening.items()}


def told(name: str, *times: str, part: str = "drug", **about: object) -> Trial:
    """A trial that reports differences of one arm at these times."""
    settings: dict[str, object] = {"treatment": "drug", "regimen": "once", "headline_for": ()} | about
    own = arm(part, **settings)  # type: ignore[arg-type]  # a test names the fields
    return trial(
        [reading(part, figure(Measure.DIFFERENCE, -4, at), "placebo") for at in times],
        name=name,
        arms=(own, PLACEBO),
    )


HEADLINE = ("difference",)


def test_that_a_family_opens_on_its_headlines() -> None:
    assert opened(
        told("long", "PT2H", "P1D", "P1W"),
        told("marked", "P1D", headline_for=HEADLINE),
        told("marked-too", "P1D", treatment="double-drug", headline_for=HEADLINE),
    ) == {"drugs": ["marked/drug/placebo/MADRS", "marked-too/drug/placebo/MADRS"]}


def test_that_without_a_headline_a_family_opens_on_its_best_line() -> None:
    assert opened(told("short", "P1D"), told("long", "PT2H", "P1D"), told("shorter", "P1W")) == {
        "drugs": ["long/drug/placebo/MADRS"]
    }


def test_that_of_two_lines_alike_the_larger_opens() -> None:
    def of_people(n: int) -> Trial:
        return trial(
            [reading("drug", figure(Measure.DIFFERENCE, -4, n=n), "placebo")],
            name=f"of-{n}",
            arms=(DRUG, PLACEBO),
        )

    assert opened(of_people(20), of_people(200), of_people(50)) == {"drugs": ["of-200/drug/placebo/MADRS"]}


def test_that_one_session_and_repeated_sessions_open_side_by_side() -> None:
    assert opened(
        told("weeks", "P1W", "P2W", regimen="twice-weekly"),
        told("hours", "PT2H"),
        told("pills", "P6W", treatment="pill", regimen="daily"),
    ) == {
        "drugs": ["hours/drug/placebo/MADRS", "weeks/drug/placebo/MADRS"],
        "pills": ["pills/drug/placebo/MADRS"],
    }


def test_that_a_headline_without_points_at_this_measure_hides_nothing() -> None:
    silent = trial(
        [reading("drug", figure(Measure.RESPONSE, 40))],
        name="silent",
        arms=(arm("drug", "drug", "twice-weekly", headline_for=("difference", "response")), PLACEBO),
    )
    assert opened(
        silent,
        told("once", "PT2H", headline_for=HEADLINE),
        told("repeated", "P1W", regimen="twice-weekly"),
    ) == {"drugs": ["once/drug/placebo/MADRS", "repeated/drug/placebo/MADRS"]}


def test_that_a_headline_for_another_measure_is_none_for_this_one() -> None:
    assert opened(told("one", "P1D", headline_for=("response",)), told("two", "P1D", "P1W")) == {
        "drugs": ["two/drug/placebo/MADRS"]
    }


def test_that_a_marked_arm_opens_on_one_of_its_lines() -> None:
    marked = trial(
        [
            reading("drug", figure(Measure.DIFFERENCE, -4, "P1D", scale="HDRS-17"), "placebo"),
            reading("drug", figure(Measure.DIFFERENCE, -4, "P1D", detail=text("women")), "placebo"),
            reading("drug", figure(Measure.DIFFERENCE, -4, "P1W", detail=text("women")), "placebo"),
            reading("drug", figure(Measure.DIFFERENCE, -4, "P1D"), "placebo"),
            reading("drug", figure(Measure.DIFFERENCE, -4, "P1W"), "placebo"),
        ],
        arms=(arm("drug", "drug", headline_for=HEADLINE), PLACEBO),
    )
    assert opened(marked) == {"drugs": ["trial/drug/placebo/MADRS"]}


def test_that_pooled_comes_before_single_and_inactive_before_active_comparators() -> None:
    made = catalog(
        [told("long", "PT2H", "P1D")],
        [
            synthesis([figure(Measure.DIFFERENCE, -4)], name="pool"),
            synthesis(
                [figure(Measure.DIFFERENCE, -1), figure(Measure.DIFFERENCE, -1, "P1W")],
                name="rivals",
                against="pill",
            ),
        ],
    )
    opening = opening_lines(made, lines(made, ChartMeasure.DIFFERENCE))
    assert [line.synthesis for line in opening["drugs"]] == ["pool"]


def test_that_responders_beside_an_active_comparator_are_as_good_as_any() -> None:
    beside_pills = trial(
        [
            reading("drug", figure(Measure.RESPONSE, 40), "pill"),
            reading("drug", figure(Measure.RESPONSE, 45, "P1W"), "pill"),
            reading("pill", figure(Measure.RESPONSE, 20)),
        ],
        name="long",
        arms=(DRUG, arm("pill", "pill", "daily", is_comparator=True)),
    )
    alone = trial([reading("drug", figure(Measure.RESPONSE, 40))], name="alone")
    assert opened(alone, beside_pills, measure=ChartMeasure.RESPONSE) == {"drugs": ["long/drug//MADRS"]}


def test_that_comparators_open_no_family() -> None:
    assert list(opened(trial(both(Measure.RESPONSE, 40, 20)), measure=ChartMeasure.RESPONSE)) == ["drugs"]
    active = trial(
        [reading("pill", figure(Measure.RESPONSE, 30))],
        arms=(arm("pill", "pill", "daily", is_comparator=True),),
    )
    assert opened(active, measure=ChartMeasure.RESPONSE) == {}
    made = catalog(syntheses=[synthesis([figure(Measure.RESPONSE, 20)], treatment="placebo")])
    assert opening_lines(made, lines(made, ChartMeasure.RESPONSE)) == {}


def test_that_an_empty_pack_opens_on_nothing() -> None:
    assert opened() == {}


# --- the clock


def test_that_the_clock_stops_at_each_time_once() -> None:
    made = catalog([told("one", "P1D", "PT2H"), told("two", "PT24H", "P1W")])
    assert stops(lines(made, ChartMeasure.DIFFERENCE)) == (2 * HOUR, DAY, WEEK)
    assert stops(()) == ()
