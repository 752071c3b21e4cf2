"""A figure of harm in words: numbers of people, what is no risk, what sets it apart, and where it was read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.i18n import Language
from desktop.wording.harm_figures import HarmWords, per_hundred
from models.effect_table import Placed
from models.evidence import Read
from models.side_effect import RELATIVE, ChangeUnit, HarmFigure, HarmMeasure, SafetyReport, Setting
from models.units import Duration
from tests.journeys.reader import plain
from tests.models.hand_made import text
from tests.models.made_effects import harm, report, watched


@pytest.fixture
def words(language: Language) -> HarmWords:
    return HarmWords(watched(), "en")


def placed(figure: HarmFigure, of: SafetyReport | None = None) -> Placed:
    return Placed(figure, of or report(figure))


# --- numbers of people -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("percent", "told"),
    [
        (41, "41"),
        (20.6, "21"),
        (12.5, "13"),
        (13.5, "14"),
        (4.25, "4.3"),
        (1.25, "1.3"),
        (0.125, "0.13"),
        (10, "10"),
        (9.96, "10"),
        (4.3, "4.3"),
        (4.0, "4"),
        (1, "1"),
        (0.996, "1"),
        (0.45, "0.45"),
        (0.5, "0.5"),
        (0.01, "0.01"),
        (0, "0"),
        (100, "100"),
    ],
)
def test_that_people_of_a_hundred_have_the_decimals_that_a_small_number_needs(
    language: Language, percent: float, told: str
) -> None:
    assert per_hundred(percent) == told


def test_that_french_writes_a_decimal_comma(language: Language) -> None:
    language.choose("fr")
    assert [per_hundred(one) for one in (41, 4.3, 0.45)] == ["41", "4,3", "0,45"]
    words = HarmWords(watched(), "fr")
    assert words.value(harm(1833.69, measure=HarmMeasure.RISK_RATIO)).endswith(" 1833,69")
    pressure = harm(-12.6, measure=HarmMeasure.MEAN_CHANGE, unit=ChangeUnit.MMHG)
    assert words.value(pressure) == "−12,6\u00a0mmHg"
    assert words.interval(harm(2, measure=HarmMeasure.RISK_RATIO, interval=(1.5, 2.5))) == "1,5 à 2,5"


# --- what a figure measures ------------------------------------------------------------------------------------


@pytest.mark.parametrize("measure", sorted(RELATIVE))
def test_that_a_ratio_is_named_and_never_turned_into_people(words: HarmWords, measure: HarmMeasure) -> None:
    ratio = harm(2.5, measure=measure, against="placebo", interval=(1.5, 4), n=100, n_against=100)
    name = measure.replace("-", " ")
    assert words.value(ratio) == f"{name} 2.5"
    sentence = words.sentence(placed(ratio))
    assert sentence == f"{name} 2.5 [1.5 to 4], against placebo"
    note = words.note(placed(ratio), "drug")
    assert note == "[1.5 to 4], no counts in the source read"
    for told in (words.value(ratio), words.short_value(ratio), sentence, note):
        assert "of 100" not in told


def test_that_only_a_risk_ratio_says_how_many_times_as_often(words: HarmWords) -> None:
    told = {one: words.short_value(harm(2.5, measure=one)) for one in RELATIVE}
    assert told == {
        HarmMeasure.RISK_RATIO: "2.5 times the comparator",
        HarmMeasure.ODDS_RATIO: "odds ratio 2.5",
        HarmMeasure.HAZARD_RATIO: "hazard ratio 2.5",
        HarmMeasure.RATE_RATIO: "rate ratio 2.5",
    }


@pytest.mark.parametrize(
    ("figure", "told"),
    [
        (harm(41), "41 of 100"),
        (harm(3, measure=HarmMeasure.CASES), "3 cases"),
        (harm(2.1, measure=HarmMeasure.PER_1000), "2.1 per 1000 people"),
        (harm(7, measure=HarmMeasure.PER_100000), "7 per 100,000 people"),
        (harm(12.6, measure=HarmMeasure.MEAN_CHANGE, unit=ChangeUnit.MMHG), "+12.6 mmHg"),
        (harm(-4, measure=HarmMeasure.MEAN_CHANGE, unit=ChangeUnit.PER_MINUTE), "−4 beats/min"),
        (harm(0.7, measure=HarmMeasure.INDEX), "index 0.7"),
    ],
)
def test_that_each_measure_has_its_unit(words: HarmWords, figure: HarmFigure, told: str) -> None:
    assert plain(words.value(figure)) == told


# --- what sets it apart ----------------------------------------------------------------------------------------


def test_that_a_cell_says_other_care_another_dose_and_a_detail(words: HarmWords) -> None:
    figure = harm(4, of="double-drug", detail=text("in women"), against="placebo", value_against=1)
    of = report(figure, setting=Setting.OTHER_CARE)
    note = words.note(placed(figure, of), "drug")
    assert note == "other care, double-drug, in women", "what is cut off in a narrow cell comes last"
    assert words.note(placed(figure), "double-drug") == "in women"
    assert words.note(placed(harm(4, against="placebo", value_against=1)), "drug") == ""


def test_that_a_ratio_of_other_care_says_so_too(words: HarmWords) -> None:
    ratio = harm(4, measure=HarmMeasure.RISK_RATIO)
    told = words.note(placed(ratio, report(ratio, setting=Setting.OTHER_CARE)), "drug")
    assert told == "other care, no counts in the source read"


def test_that_counts_that_a_source_gives_are_not_denied(words: HarmWords) -> None:
    odds = harm(2.53, measure=HarmMeasure.ODDS_RATIO, events=(215, 2013), events_against=(66, 1821))
    assert words.note(placed(odds), "drug") == ""


def test_that_a_risk_without_a_comparator_says_so(words: HarmWords) -> None:
    assert words.note(placed(harm(4)), "drug") == "no comparator"
    assert words.beside(harm(4)) == "no comparator"
    pressure = harm(4, measure=HarmMeasure.MEAN_CHANGE, unit=ChangeUnit.MMHG)
    assert words.note(placed(pressure), "drug") == ""


def test_that_a_comparator_of_which_no_number_is_given_is_not_denied(words: HarmWords) -> None:
    figure = harm(4, against="placebo")
    assert words.note(placed(figure), "drug") == words.beside(figure) == "against placebo"


def test_that_a_change_stands_beside_that_of_its_comparator(words: HarmWords) -> None:
    """“+13.2 mmHg against placebo” would be a difference."""
    rise = harm(13.2, measure=HarmMeasure.MEAN_CHANGE, unit=ChangeUnit.MMHG, against="placebo")
    both = replace(rise, value_against=5.4)
    assert plain(words.sentence(placed(both))) == "+13.2 mmHg, +5.4 mmHg on placebo"
    assert plain(words.sentence(placed(rise))) == "+13.2 mmHg, against placebo"
    assert words.change_beside(harm(13, against="placebo", value_against=5)) == "", "a risk is no change"


# --- the sentence ----------------------------------------------------------------------------------------------


def test_that_a_sentence_says_how_many_against_what_how_sure_and_how_long(words: HarmWords) -> None:
    figure = harm(40, against="placebo", events=(8, 20), events_against=(1, 20), over=Duration.parse("P4W"))
    told = plain(words.sentence(placed(figure)))
    assert told == "40 of 100 [21.9 to 61.3], 5 of 100 on placebo, over 4 weeks"


def test_that_the_time_of_the_report_stands_where_the_figure_has_none(words: HarmWords) -> None:
    figure = harm(40)
    assert plain(words.sentence(placed(figure, report(figure, over="P8W")))).endswith(", over 8 weeks")


def test_that_the_interval_of_the_source_goes_before_one_that_is_worked_out(words: HarmWords) -> None:
    assert words.interval(harm(40, events=(8, 20), interval=(20, 60))) == "20 to 60"
    assert words.interval(harm(40, events=(8, 20))) == "21.9 to 61.3"
    assert words.interval(harm(40)) == ""


@pytest.mark.parametrize(
    ("events", "told"),
    [
        ((9, 35828), "0.03 of 100 [0.01 to 0.05]"),
        ((27, 35828), "0.08 of 100 [0.05 to 0.11]"),
        ((1, 6630), "0.02 of 100 [0.003 to 0.085]"),
        ((0, 20), "0 of 100 [0 to 16.1]"),
        ((20, 20), "100 of 100 [83.9 to 100]"),
    ],
)
def test_that_the_interval_of_what_is_rare_is_never_told_as_nothing(
    words: HarmWords, events: tuple[int, int], told: str
) -> None:
    figure = harm(round(100 * events[0] / events[1], 2), events=events)
    assert plain(words.sentence(placed(figure))) == f"{told}, no comparator"


def test_that_a_line_among_others_says_where_it_was_read(words: HarmWords) -> None:
    seen = harm(4, of="double-drug")
    assert words.line(placed(seen), "drug") == "double-drug: 4 of 100, no comparator (Doe 2020)"
    for read, told in (
        (Read.SECONDARY, "Doe 2020, reported second-hand"),
        (Read.LABEL_COPY, "Doe 2020, label, read in a copy"),
        (Read.LABEL, "Doe 2020"),
    ):
        assert words.cited(placed(harm(4, read=read))) == told
