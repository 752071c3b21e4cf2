"""The table of side effects: which figure stands first in a cell, whose column it is, and why a cell is empty."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.catalog import Catalog
from models.effect_table import EffectCell, column_of, effect_table
from models.evidence import Read
from models.side_effect import Emptiness, HarmFigure, HarmMeasure, SafetyReport, Setting
from tests.models.made_effects import effect, harm, missing, report, watched

RATIO, ODDS, HAZARD = HarmMeasure.RISK_RATIO, HarmMeasure.ODDS_RATIO, HarmMeasure.HAZARD_RATIO
NOT_STUDIED, NOT_REPORTED, NOT_CHECKED = Emptiness.NOT_STUDIED, Emptiness.NOT_REPORTED, Emptiness.NOT_CHECKED


def cell(catalog: Catalog, name: str = "dizziness", treatment: str = "drug") -> EffectCell:
    return effect_table(catalog).cell(name, treatment)


def first_of(*reports: SafetyReport) -> HarmFigure:
    placed = cell(watched(*reports)).first
    assert placed is not None
    return placed.figure


# --- which figure stands first ---------------------------------------------------------------------------------

COUNTED = harm(10, against="placebo", events=(2, 20), events_against=(1, 20))
ALONE = harm(11, n=1000)
BETTER_AND_WORSE = [
    pytest.param(
        report(ALONE),
        report(COUNTED, name="other", setting=Setting.OTHER_CARE, leads=True),
        id="depression before other care, which may lead",
    ),
    pytest.param(
        report(harm(4, measure=HAZARD), leads=True),
        report(COUNTED, name="other"),
        id="what leads before the rest, whatever it measures",
    ),
    pytest.param(
        report(ALONE),
        report(harm(3, against="placebo", measure=RATIO, interval=(2, 4)), name="other"),
        id="a risk, be it alone, before a ratio",
    ),
    pytest.param(
        report(harm(3, measure=RATIO)),
        report(harm(2, measure=ODDS), name="other"),
        id="risk ratio, odds ratio",
    ),
    pytest.param(
        report(harm(3, measure=ODDS)),
        report(harm(2, measure=HAZARD), name="other"),
        id="odds ratio, the rest",
    ),
    pytest.param(
        report(harm(10, against="placebo", value_against=5, read=Read.SECONDARY)),
        report(ALONE, name="other"),
        id="one with a comparator, be it reported second-hand, before one without",
    ),
    pytest.param(
        report(harm(10)),
        report(harm(11, n=1000, read=Read.SECONDARY), name="other"),
        id="what was read in the source before what others report",
    ),
    pytest.param(
        report(harm(10, n=5, against="placebo", value_against=2)),
        report(harm(11, against="placebo", value_against=2, n_against=1000), name="other"),
        id="people on the treatment that are known, be they few, before none",
    ),
    pytest.param(
        report(harm(10, events=(2, 20), against="placebo", events_against=(0, 21))),
        report(harm(11, n=20, against="placebo", value_against=2, n_against=20), name="other"),
        id="more people, in both arms, before fewer",
    ),
]


@pytest.mark.parametrize(("better", "worse"), BETTER_AND_WORSE)
def test_that_what_tells_most_of_a_readers_own_patients_stands_first(
    better: SafetyReport, worse: SafetyReport
) -> None:
    for order in ((better, worse), (worse, better)):
        figures = cell(watched(*order)).figures
        assert [one.figure for one in figures] == [better.figures[0], worse.figures[0]]
        assert figures[0].report is better


def test_that_of_two_alike_the_packs_first_stands_first() -> None:
    one, other = report(harm(10, n=20)), report(harm(11, n=20), name="other")
    assert (first_of(one, other).value, first_of(other, one).value) == (10, 11)


def test_that_a_figure_read_in_a_copy_of_the_label_is_not_second_hand() -> None:
    copied, told = harm(10, read=Read.LABEL_COPY), harm(11, n=1000, read=Read.SECONDARY)
    assert first_of(report(told), report(copied, name="other")) == copied


# --- what is in the table --------------------------------------------------------------------------------------


@pytest.mark.parametrize("setting", [Setting.RECREATIONAL, Setting.OVERDOSE])
def test_that_what_nobody_supervised_is_never_in_it(setting: Setting) -> None:
    misused = report(
        harm(90),
        harm(80, "headache"),
        harm(70, "dizziness", "pill"),
        name="misuse",
        setting=setting,
        leads=True,
        is_complete=True,
        lacks=[missing(NOT_STUDIED, "nausea")],
    )
    assert not effect_table(watched(misused)).cells
    table = effect_table(watched(misused, report(harm(1), harm(2, "nausea", "pill"))))
    assert {name: [one.figure.value for one in found.figures] for name, found in table.cells.items()} == {
        ("dizziness", "drug"): [1],
        ("dizziness", "pill"): [],
        ("nausea", "drug"): [],
        ("nausea", "pill"): [2],
    }
    assert table.cell("nausea", "drug").why is NOT_CHECKED, "nor does its file explain an empty cell"


def test_that_serious_and_rare_harm_has_no_row() -> None:
    table = effect_table(watched(report(harm(1), harm(2, "nerve-damage"))))
    assert [one.id for one in table.effects] == ["dizziness"]
    assert not effect_table(watched(report(harm(2, "nerve-damage")))).treatments


def test_that_rows_are_in_the_order_of_the_pack_and_columns_in_that_of_families() -> None:
    table = effect_table(
        watched(report(harm(3, "nausea", "air"), harm(2, "nausea", "pill"), harm(1, "dizziness", "drug")))
    )
    assert [one.id for one in table.effects] == ["dizziness", "nausea"]
    assert [one.id for one in table.treatments] == ["drug", "pill", "air"]
    assert len(table.cells) == 6


def test_that_what_has_no_row_or_column_is_no_cell() -> None:
    table = effect_table(watched(report(harm(1))))
    with pytest.raises(KeyError):
        table.cell("headache", "drug")
    with pytest.raises(KeyError):
        table.cell("dizziness", "pill")


# --- a dose in the column of its drug --------------------------------------------------------------------------


def test_that_a_dose_stands_in_the_column_of_its_drug() -> None:
    made = watched(
        report(harm(1), harm(2, of="double-drug"), harm(3, "nausea", "double-drug")),
        dose_of={"double-drug": "drug"},
    )
    table = effect_table(made)
    assert [one.id for one in table.treatments] == ["drug"]
    assert [one.figure.treatment for one in table.cell("dizziness", "drug").figures] == [
        "drug",
        "double-drug",
    ]
    (placed,) = table.cell("nausea", "drug").figures
    assert placed.figure.treatment == "double-drug", "it stays what it is"


def test_that_a_form_of_a_dose_stands_in_the_column_of_the_drug() -> None:
    made = watched(dose_of={"pill": "double-drug", "double-drug": "drug"})
    assert [column_of(made, name) for name in ("pill", "double-drug", "drug")] == ["drug"] * 3


def test_that_a_circle_of_doses_ends() -> None:
    made = watched(report(harm(1)), dose_of={"drug": "double-drug", "double-drug": "drug"})
    assert column_of(made, "drug") == "drug"
    assert len(effect_table(made).treatments) == 1
    assert column_of(watched(dose_of={"drug": "drug"}), "drug") == "drug"


def test_that_the_table_of_a_dose_says_why_a_cell_of_its_drug_is_empty() -> None:
    of_dose = report(harm(1, of="double-drug"), name="doses", is_complete=True)
    found = cell(
        watched(of_dose, report(harm(1, "nausea", "pill")), dose_of={"double-drug": "drug"}), "nausea"
    )
    assert (found.why, found.reports) == (NOT_REPORTED, (of_dose,))


# --- the four ways in which a cell is empty --------------------------------------------------------------------

OTHER = report(harm(1, "nausea", "pill"), harm(1, "headache", "pill"), name="of the pill")


def empty(*reports: SafetyReport, name: str = "nausea") -> EffectCell:
    found = cell(watched(*reports, OTHER), name)
    assert found.first is None
    assert not found.figures
    return found


@pytest.mark.parametrize("why", Emptiness)
def test_that_a_file_says_why(why: Emptiness) -> None:
    said = missing(why, "nausea", note="nobody asked")
    saying = report(harm(1), lacks=[said], is_complete=True, threshold=5)
    found = empty(saying)
    assert (found.why, found.said, found.reports, found.threshold) == (why, said, (saying,), None)
    assert empty(saying, name="headache").why is NOT_REPORTED, "it speaks of nausea only"


def test_that_a_file_may_speak_of_everything_that_it_does_not_tell() -> None:
    saying = report(harm(1), lacks=[missing(NOT_STUDIED)])
    assert empty(saying).why is empty(saying, name="headache").why is NOT_STUDIED
    of_another = report(harm(1), lacks=[missing(NOT_STUDIED, of="pill")])
    assert empty(of_another).why is NOT_CHECKED


def test_that_a_complete_table_does_not_report_what_it_lacks() -> None:
    whole = report(harm(1), is_complete=True)
    found = empty(whole)
    assert (found.why, found.threshold, found.said, found.reports) == (NOT_REPORTED, None, None, (whole,))


def test_that_a_complete_table_says_from_which_share_on_it_lists_effects() -> None:
    whole = report(harm(1), is_complete=True, threshold=5)
    finer = report(harm(1), name="finer", is_complete=True, threshold=2)
    part = report(harm(1), name="part", threshold=1)
    assert empty(whole).threshold == 5
    found = empty(whole, finer, part)
    assert (found.why, found.threshold, found.reports) == (NOT_REPORTED, 2, (whole, finer))


def test_that_a_table_that_lists_all_it_knows_has_no_threshold_beside_one_that_has() -> None:
    some = report(harm(1), is_complete=True, threshold=5)
    every = report(harm(1), name="every", is_complete=True)
    assert empty(some, every).threshold is empty(every, some).threshold is None


def test_that_where_nobody_looked_a_cell_says_so() -> None:
    found = empty(report(harm(1)))
    assert (found.why, found.threshold, found.said, found.reports) == (NOT_CHECKED, None, None, ())


def test_that_what_is_said_of_one_effect_goes_before_what_is_said_of_all() -> None:
    general = report(harm(1), lacks=[missing(NOT_CHECKED, note="in general")])
    special = report(harm(2), name="special", lacks=[missing(NOT_REPORTED, "nausea")])
    for order in ((general, special), (special, general)):
        assert empty(*order).why is NOT_REPORTED
        assert empty(*order, name="headache").why is NOT_CHECKED


def test_that_a_figure_says_nothing_of_emptiness() -> None:
    told = report(harm(1), lacks=[missing(NOT_STUDIED)], is_complete=True, threshold=5)
    found = cell(watched(told))
    assert (found.why, found.threshold, found.said, found.reports) == (None, None, None, ())


def test_that_an_effect_without_any_figure_has_no_row() -> None:
    made = watched(report(harm(1)))
    table = effect_table(replace(made, effects=(*made.effects, effect("yawning"))))
    assert [one.id for one in table.effects] == ["dizziness"]
