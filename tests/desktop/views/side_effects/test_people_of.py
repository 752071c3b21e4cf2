"""The people of a cell: how many on either arm, how many more, and how many of them are counted at a time."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.i18n import Language
from desktop.kit.icon_array import PeopleSpec, counted
from desktop.views.side_effects.people_of import counted_share, difference_words, people_of, state_words
from desktop.wording.harm_figures import HarmWords
from models.effect_table import Placed
from models.side_effect import RELATIVE, Course, HarmFigure, HarmMeasure
from models.units import DAY, HOUR, MINUTE
from tests.models.made_effects import course, harm, report, watched


@pytest.fixture(autouse=True)
def in_english(language: Language) -> None:
    """Every word here is English."""


def people(figure: HarmFigure) -> PeopleSpec | None:
    return people_of(HarmWords(watched(), "en"), Placed(figure, report(figure)), "ketamine")


def difference(figure: HarmFigure) -> str:
    return difference_words(Placed(figure, report(figure)))


# --- the arms --------------------------------------------------------------------------------------------------


def test_that_both_arms_have_one_denominator() -> None:
    spec = people(harm(41, against="placebo", value_against=9))
    assert spec is not None
    assert spec.total == 100
    assert [(group.words, group.having, group.tone) for group in spec.groups] == [
        ("drug: 41 of 100", 41, "ketamine"),
        ("placebo: 9 of 100", 9, "comparator"),
    ]


def test_that_what_is_rare_is_seen_in_a_thousand_people_on_both_arms() -> None:
    spec = people(harm(0.46, against="placebo", value_against=12))
    assert spec is not None
    assert spec.total == 1000
    assert [group.words for group in spec.groups] == ["drug: 5 of 1000", "placebo: 120 of 1000"]
    usual, none = people(harm(1)), people(harm(0))
    assert usual is not None
    assert none is not None
    assert usual.total == none.total == 100


def test_that_who_has_it_on_the_comparator_is_not_told_as_nobody() -> None:
    spec = people(harm(5, against="placebo", value_against=0.45))
    assert spec is not None
    assert [group.words for group in spec.groups] == ["drug: 50 of 1000", "placebo: 5 of 1000"]
    fewer = people(harm(0, against="placebo", value_against=0.3))
    assert fewer is not None
    assert [group.words for group in fewer.groups] == ["drug: 0 of 1000", "placebo: 3 of 1000"]
    rarest = people(harm(0.015))
    assert rarest is not None
    assert [group.words for group in rarest.groups] == ["drug: fewer than 1 of 1000"]


def test_that_half_a_person_is_one_more_on_either_arm() -> None:
    spec = people(harm(12.5, against="placebo", value_against=13.5))
    assert spec is not None
    assert [group.words for group in spec.groups] == ["drug: 13 of 100", "placebo: 14 of 100"]
    assert [counted(group.having, 1.0) for group in spec.groups] == [13, 14]


def test_that_without_a_comparator_one_arm_stands_alone() -> None:
    spec = people(harm(41))
    assert spec is not None
    assert [group.words for group in spec.groups] == ["drug: 41 of 100"]


def test_that_the_arm_is_named_by_what_was_given() -> None:
    spec = people(harm(41, of="double-drug"))
    assert spec is not None
    assert spec.groups[0].words.startswith("double-drug:")


@pytest.mark.parametrize("measure", [one for one in HarmMeasure if one is not HarmMeasure.RISK])
def test_that_no_other_measure_has_people(measure: HarmMeasure) -> None:
    assert people(harm(2, measure=measure, against="placebo", n=100, n_against=100)) is None


# --- how many more ---------------------------------------------------------------------------------------------


def test_that_a_clear_difference_says_how_many_are_treated_for_one_more() -> None:
    """Newcombe's first example, as statsmodels gives its interval."""
    told = difference(harm(80, against="placebo", events=(56, 70), events_against=(48, 80)))
    assert told == "20 more of 100 have it [5.2 to 33.4]: one more for every 5.0 treated [3.0 to 19]."


def test_that_fewer_are_told_as_fewer_with_an_interval_that_rises() -> None:
    told = difference(harm(5, against="placebo", events=(5, 100), events_against=(30, 100)))
    assert told.startswith("25 fewer of 100 have it [")
    assert "−" not in told
    ends = told[told.index("[") + 1 : told.index("]")].split(" to ")
    assert float(ends[0]) < 25 < float(ends[1])


def test_that_an_interval_that_is_clear_does_not_begin_at_zero() -> None:
    told = difference(harm(2.9, against="placebo", n=343, n_against=222, value_against=0.5))
    assert told.startswith("2.4 more of 100 have it [0.02 to 4.86]: one more for every 42 treated")
    few = difference(harm(0.04, against="placebo", events=(40, 100000), events_against=(4, 100000)))
    assert few.startswith("0.04 more of 100 have it [0.02 to 0.05]: ")


def test_that_where_the_interval_holds_zero_no_number_is_needed() -> None:
    told = difference(harm(10, against="placebo", events=(2, 20), events_against=(1, 20)))
    assert told == "No clear difference: the interval of the difference holds zero."


def test_that_without_people_the_difference_stands_without_an_interval() -> None:
    told = difference(harm(25, against="placebo", value_against=8))
    assert told == (
        "17 of 100 more than on the comparator; the source gives no number of people for an interval."
    )
    fewer = difference(harm(0.7, against="placebo", value_against=1))
    assert fewer.startswith("0.3 of 100 fewer than on the comparator; ")


def test_that_the_same_people_in_both_arms_give_no_interval() -> None:
    """Newcombe's is of two groups."""
    both = replace(harm(40, against="placebo", events=(8, 20), events_against=(1, 20)), is_same_people=True)
    told = difference(both)
    assert told.startswith("35 of 100 more than on the comparator, in the same people: ")
    fewer = difference(replace(both, value=0, events=(0, 20)))
    assert fewer.startswith("5 of 100 fewer than on the comparator, in the same people: ")


@pytest.mark.parametrize("measure", [HarmMeasure.RISK, *sorted(RELATIVE)])
def test_that_without_a_comparator_nobody_can_tell(measure: HarmMeasure) -> None:
    assert difference(harm(10, n=50, measure=measure)).startswith("Without a comparator nobody can tell")


def test_that_a_comparator_of_which_no_number_is_given_is_not_denied() -> None:
    told = difference(harm(10, n=50, against="placebo"))
    assert told.startswith("The source gives no number for the comparator")


# --- the clock -------------------------------------------------------------------------------------------------

USUAL = course(onset="PT20M", peak="PT40M", end="PT2H")


@pytest.mark.parametrize(
    ("known", "shares"),
    [
        (USUAL, {0: 0, 20: 0, 30: 0.5, 40: 1, 600: 1}),
        (course(peak="PT40M"), {0: 0, 10: 0.25, 40: 1, 41: 1}),
        (course(onset="PT20M"), {0: 0, 19: 0, 20: 1}),
        (course(onset="PT20M", end="PT40M"), {0: 0, 19: 0, 20: 1, 40: 1}),
        (course(end="PT40M"), {0: 1, 20: 1, 40: 1}),
    ],
)
def test_that_none_are_counted_before_the_onset_and_all_from_the_peak_on(
    known: Course, shares: dict[float, float]
) -> None:
    assert {minute: counted_share([known], minute * MINUTE) for minute in shares} == pytest.approx(shares)


def test_that_all_are_counted_always_where_no_time_is_known() -> None:
    assert counted_share([], 0) == 1
    assert counted_share([course()], 0) == 1


def test_that_words_say_what_the_time_is_for_the_effect() -> None:
    told = {minute: state_words([USUAL], minute * MINUTE) for minute in (0, 20, 40, 120)}
    assert told == {
        0: "Now: not yet.",
        20: "Now: under way.",
        40: "Now: past its peak.",
        120: "Now: gone in most.",
    }
    assert state_words([course(onset="P1D")], HOUR) == "Now: not yet."
    assert state_words([course(end="P1D")], DAY) == "Now: gone in most."
    assert state_words([], DAY) == state_words([course()], DAY) == ""
