"""A forest plot as data: which trials have a row, in what order and groups, and what they add up to."""

from __future__ import annotations

from dataclasses import replace
from math import log

import pytest

from models.contrast import EffectMeasure, Missing
from models.evidence import Measure
from models.forest import (
    Choice,
    Forest,
    GroupedBy,
    IntervalChoice,
    Row,
    asked_of,
    each_left_out,
    forest,
    grouped,
    pooled_rows,
    year_by_year,
)
from models.pooling import Method, cumulative, leave_one_out, pool
from models.question import Grade, LeftOut, Outcome, PublishedBeside, Rating, Sessions
from models.trial import Design, Trial
from tests.models.hand_made import DRUG, PLACEBO, arm, both, figure, synthesis, text, trial
from tests.models.made_questions import TWO_DOSES, asked, asking, in_year, share, simple, told

WIDER, HARTUNG_KNAPP, NORMAL = IntervalChoice.WIDER, IntervalChoice.HARTUNG_KNAPP, IntervalChoice.NORMAL
SMD = EffectMeasure.STANDARDISED
FOUR = (
    simple("late", -3, 1, 2021),
    simple("early", -9, 2, 2010),
    simple("undated", -4, 1.5),
    simple("middle", -6, 1.2, 2015),
)


def plot(*trials: Trial) -> Forest:
    catalog = asking(trials)
    return forest(catalog, asked(catalog))


def rows_of(shown: Forest) -> dict[str, float | Missing | None]:
    return {row.trial: row.missing if row.effect is None else row.effect.effect for row in shown.rows}


# --- the rows --------------------------------------------------------------------------------------------------


def test_that_trials_stand_in_order_of_year_and_those_without_an_effect_last() -> None:
    shown = plot(*FOUR, in_year(2001, trial([], name="empty")))
    assert [row.trial for row in shown.rows] == ["early", "middle", "late", "undated", "empty"]
    assert [row.trial for row in shown.usable] == ["early", "middle", "late", "undated"]
    assert shown.rows[-1].missing is Missing.NOTHING_THEN


def test_that_a_trial_of_something_else_has_no_row() -> None:
    other = trial([], name="other", arms=(arm("pill", "pill"), arm("placebo", "placebo", is_comparator=True)))
    alone = trial([], name="alone", arms=(arm("drug", "drug"),))
    assert rows_of(plot(FOUR[0], other, alone)) == {"late": -3}


@pytest.mark.parametrize("design", [design for design in Design if not design.is_randomised])
def test_that_chance_must_have_decided_who_got_what(design: Design) -> None:
    assert rows_of(plot(FOUR[0], replace(FOUR[1], design=design))) == {"late": -3}


def test_that_an_arm_is_compared_with_the_arm_that_its_reading_names() -> None:
    arms = (DRUG, PLACEBO, arm("air", "air", is_comparator=True))
    catalog = asking([trial([told(-3, se=1, against="air")], arms=arms)], against=("placebo",))
    assert not forest(catalog, asked(catalog)).rows


def test_that_one_session_is_not_a_course() -> None:
    course = trial(
        [told(-7, se=1)],
        name="course",
        arms=(
            arm("drug", "drug", "twice-weekly"),
            arm("placebo", "placebo", "twice-weekly", is_comparator=True),
        ),
    )
    for sessions, names in (
        (Sessions.ONE, {"late"}),
        (Sessions.REPEATED, {"course"}),
        (Sessions.ANY, {"late", "course"}),
    ):
        catalog = asking([FOUR[0], course], sessions=sessions)
        assert set(rows_of(forest(catalog, asked(catalog)))) == names


def test_that_a_trial_that_is_left_out_says_why_and_offers_no_measure() -> None:
    catalog = asking(FOUR[:2], left_out=[LeftOut("early", text("other people"))])
    (row,) = (row for row in forest(catalog, asked(catalog)).rows if row.trial == "early")
    assert (row.effect, row.missing, row.detail) == (None, Missing.LEFT_OUT, text("other people"))
    catalog = asking(FOUR[:1], left_out=[LeftOut("late", text("other people"))])
    assert not asked_of(catalog, catalog.questions[0], catalog.questions[0].times[0])


def test_that_people_with_two_records_count_once() -> None:
    record = replace(simple("record", -3.1, 1, 2000), same_people_as=("late",))
    shown = plot(*FOUR, record)
    (row,) = (row for row in shown.rows if row.trial == "record")
    assert (row.effect, row.missing, row.other) == (None, Missing.SAME_PEOPLE, "late")
    # Where the other has no effect, the record counts; and of two that name each other, one does.
    assert rows_of(plot(record, trial([], name="late")))["record"] == -3.1
    twin = replace(FOUR[0], same_people_as=("record",))
    counted = plot(record, twin)
    assert len(counted.usable) == 1


# --- one scale -------------------------------------------------------------------------------------------------


def test_that_points_of_the_scale_of_most_trials_are_pooled() -> None:
    others = (simple("hdrs-1", -2, 1, 2005, "HDRS-17"), simple("hdrs-2", -1, 1, 2006, "HDRS-17"))
    shown = plot(*FOUR, *others)
    assert shown.scale == "MADRS"
    assert {name for name, found in rows_of(shown).items() if found is Missing.OTHER_SCALE} == {
        "hdrs-1",
        "hdrs-2",
    }
    assert plot(*others, FOUR[0]).scale == "HDRS-17"


def test_that_of_two_scales_with_as_many_trials_the_packs_first_is_taken() -> None:
    other = simple("a-hdrs", -2, 1, 2005, "HDRS-17")
    assert plot(other, FOUR[0]).scale == plot(FOUR[0], other).scale == "MADRS"


def test_that_a_trial_on_both_scales_counts_on_that_of_most() -> None:
    first = trial([told(-2, se=1, scale="HDRS-17"), told(-5, se=1)], name="on-both")
    assert rows_of(plot(first, FOUR[0], FOUR[1])) == {"on-both": -5, "late": -3, "early": -9}


def test_that_a_trial_on_the_scale_of_most_says_what_it_lacks_there() -> None:
    no_spread = trial([told(-2, se=1, scale="HDRS-17"), told(-5)], name="no-spread")
    assert rows_of(plot(no_spread, FOUR[0], FOUR[1]))["no-spread"] is Missing.NO_SPREAD


def test_that_scales_meet_in_the_standardised_difference() -> None:
    trials = [
        trial(both(Measure.CHANGE, -12, -7, sd=8, scale=scale), name=scale) for scale in ("MADRS", "HDRS-17")
    ]
    catalog = asking(trials)
    shown = forest(catalog, asked(catalog, measure=SMD))
    assert (len(shown.usable), shown.scale) == (2, None)


# --- what they add up to ---------------------------------------------------------------------------------------


def values(rows: tuple[Row, ...]) -> tuple[list[float], list[float]]:
    effects = [row.effect for row in rows if row.effect is not None]
    return [one.effect for one in effects], [one.variance for one in effects]


@pytest.mark.parametrize("method", ["REML", "DL", "PM"])
def test_that_the_wider_of_both_intervals_is_shown(method: Method) -> None:
    apart = plot(*FOUR).usable
    agreeing = plot(*(simple(f"trial-{i}", -3 + i / 100, 1, 2000 + i) for i in range(5))).usable
    for rows in (apart, agreeing):
        normal = pool(*values(rows), method, "normal")
        scattered = pool(*values(rows), method, "hartung-knapp")
        assert pooled_rows(rows, Choice(method, NORMAL)) == normal
        assert pooled_rows(rows, Choice(method, HARTUNG_KNAPP)) == scattered
        wider = pooled_rows(rows, Choice(method, WIDER))
        assert wider is not None
        assert wider.high - wider.low == max(normal.high - normal.low, scattered.high - scattered.low)
    assert pooled_rows(apart, Choice(method)) == pool(*values(apart), method, "hartung-knapp")
    assert pooled_rows(agreeing, Choice(method)) == pool(*values(agreeing), method, "normal")


def test_that_a_common_effect_has_the_normal_interval() -> None:
    rows = plot(*FOUR).usable
    for interval in IntervalChoice:
        assert pooled_rows(rows, Choice("FE", interval)) == pool(*values(rows), "FE", "normal")


def test_that_one_trial_is_its_own_result_and_none_is_nothing() -> None:
    shown = plot(*FOUR)
    rest = shown.pooled(without=("late", "early", "middle"))
    assert rest is not None
    assert (rest.estimate, rest.se, rest.k) == pytest.approx((-4, 1.5, 1))
    assert shown.pooled(without=[row.id for row in shown.rows]) is None


def test_that_each_trial_is_left_out_in_turn() -> None:
    rows, choice = plot(*FOUR).usable, Choice("REML", HARTUNG_KNAPP)
    found = each_left_out(rows, choice)
    assert [row for row, _ in found] == list(rows)
    assert tuple(rest for _, rest in found) == leave_one_out(
        *values(rows), method="REML", interval="hartung-knapp"
    )
    assert each_left_out(rows[:1], choice) == ()


def test_that_trials_add_up_year_by_year() -> None:
    rows, choice = plot(*FOUR).usable, Choice("DL", NORMAL)
    found = year_by_year(rows[::-1], choice)
    assert [row.trial for row, _ in found] == ["early", "middle", "late", "undated"]
    assert tuple(so_far for _, so_far in found) == cumulative(*values(rows), method="DL", interval="normal")


# --- subgroups -------------------------------------------------------------------------------------------------

DOSES = trial([told(-5, se=1.5), told(-7, se=1.6, of="double-drug")], name="doses", arms=TWO_DOSES)


def test_that_a_trial_of_two_doses_stands_once_in_each_and_once_in_all() -> None:
    catalog = asking([DOSES, FOUR[0]])
    shown = forest(catalog, asked(catalog))
    by_dose = {
        part: {row.id: row.effect.effect for row in rows if row.effect}
        for part, rows in grouped(catalog, shown, GroupedBy.DOSE)
    }
    assert by_dose == {"drug": {"late": -3, "doses/drug": -5}, "double-drug": {"doses/double-drug": -7}}
    assert [row.id for row in shown.usable] == ["late", "doses"]


def test_that_no_trial_stands_twice_in_a_subgroup() -> None:
    catalog = asking([DOSES, *FOUR])
    shown = forest(catalog, asked(catalog))
    for by in GroupedBy:
        groups = grouped(catalog, shown, by)
        assert sum(len(rows) for _, rows in groups) >= len(shown.usable)
        for _, rows in groups:
            assert len({row.trial for row in rows}) == len(rows)
    (placebo,) = grouped(catalog, shown, GroupedBy.COMPARATOR)
    assert placebo == ("placebo", shown.usable)


def test_that_trials_are_grouped_by_how_the_treatment_was_hidden() -> None:
    catalog = asking([replace(FOUR[0], blinding=text("double-blind")), *FOUR[1:]])
    groups = dict(grouped(catalog, forest(catalog, asked(catalog)), GroupedBy.BLINDING))
    assert {part: [row.trial for row in rows] for part, rows in groups.items()} == {
        "double-blind": ["late"],
        "": ["early", "middle", "undated"],
    }


# --- what can be asked, and what is published ------------------------------------------------------------------


def test_that_what_a_trial_answers_can_be_asked() -> None:
    counts = trial([share(60, against="placebo", events=(12, 20), events_against=(5, 20))], name="counts")
    catalog = asking([FOUR[0], counts])
    (question,) = catalog.questions
    offered = [(one.outcome, one.measure) for one in asked_of(catalog, question, question.times[0])]
    assert offered == [
        (Outcome.SCORE, EffectMeasure.MEAN_DIFFERENCE),
        (Outcome.RESPONSE, EffectMeasure.RISK_RATIO),
        (Outcome.RESPONSE, EffectMeasure.ODDS_RATIO),
        (Outcome.RESPONSE, EffectMeasure.RISK_DIFFERENCE),
    ]


def test_that_published_values_stand_beside_what_they_measure_on_the_scale_of_pooling() -> None:
    results = (
        figure(Measure.RESPONSE_ODDS_RATIO, 4, fact="published-or", interval=(2, 8)),
        figure(Measure.RESPONSE_DIFFERENCE, 20, fact="published-rd"),
        figure(Measure.DIFFERENCE, -3, fact="published-md", interval=(-5, -1)),
    )
    beside = [PublishedBeside(one.fact, text("other trials")) for one in results]
    catalog = asking(FOUR, syntheses=[synthesis(results)], published=beside)
    for outcome, measure, shown in (
        (Outcome.RESPONSE, EffectMeasure.ODDS_RATIO, (log(4), log(2), log(8))),
        (Outcome.RESPONSE, EffectMeasure.RISK_DIFFERENCE, (0.2, None, None)),
        (Outcome.SCORE, EffectMeasure.MEAN_DIFFERENCE, (-3, -5, -1)),
    ):
        (one,) = forest(catalog, asked(catalog, outcome, measure)).published
        assert (one.effect, one.low, one.high, one.differs) == (*shown, text("other trials"))
    assert not forest(catalog, asked(catalog, Outcome.REMISSION, EffectMeasure.ODDS_RATIO)).published
    (question,) = catalog.questions
    assert len(asked_of(catalog, question, question.times[0])) == 3


def test_that_points_of_another_scale_are_marked() -> None:
    results = (
        figure(Measure.DIFFERENCE, -3, fact="same", scale="MADRS"),
        figure(Measure.DIFFERENCE, -3, fact="other", scale="HDRS-17"),
    )
    beside = [PublishedBeside(one.fact, text("other trials")) for one in results]
    catalog = asking(FOUR, syntheses=[synthesis(results)], published=beside)
    shown = forest(catalog, asked(catalog))
    assert shown.scale == "MADRS"
    assert {one.figure.fact: one.is_on_other_scale for one in shown.published} == {
        "same": False,
        "other": True,
    }


def test_that_a_rating_stands_by_the_outcome_that_it_rates() -> None:
    rating = Rating(Outcome.SCORE, Grade.LOW, None, text("few trials"), text("more trials"))
    catalog = asking(FOUR, ratings=[rating])
    assert forest(catalog, asked(catalog)).ratings == (rating,)
    assert forest(catalog, asked(catalog, Outcome.RESPONSE, EffectMeasure.RISK_RATIO)).ratings == ()
