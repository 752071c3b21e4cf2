"""The table as it is shown: columns, rows, groups, order, search, the axis, and the words of its cells."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.i18n import Language
from desktop.kit.dot_grid_spec import Dot, GridCell, GridSpec
from desktop.views.side_effects.grid_of import Asked, Grid
from desktop.views.side_effects.words import Grouping
from models.catalog import Catalog
from models.side_effect import BodySystem, Emptiness, HarmFigure, HarmMeasure, SafetyReport, Setting, Severity
from tests.desktop.views.side_effects.conftest import EVERYTHING, grid_in
from tests.models.hand_made import text
from tests.models.made_effects import EFFECTS, course, effect, harm, missing, report, watched

RATIO = HarmMeasure.RISK_RATIO
ALL = Asked(EVERYTHING)


@pytest.fixture(autouse=True)
def in_english(language: Language) -> None:
    """Every word here is English."""


def rows(spec: GridSpec) -> list[str]:
    return [f"= {row.name}" if row.is_heading else row.id for row in spec.rows]


def columns(grid: Grid, *families: str) -> list[str]:
    return [column.id for column in grid.spec(Asked(frozenset(families))).columns]


def cell_of(catalog: Catalog, name: str = "dizziness", column: str = "drug") -> GridCell:
    spec = grid_in(catalog).spec(replace(ALL, has_empty_rows=True))
    place = [one.id for one in spec.columns].index(column)
    return next(row.cells[place] for row in spec.rows if row.id == name)


# --- columns ---------------------------------------------------------------------------------------------------


def test_that_columns_are_those_of_the_chosen_families() -> None:
    grid = grid_in(watched(report(harm(1), harm(2, of="pill"), harm(3, of="placebo"))))
    assert columns(grid, "drugs", "pills", "comparators") == ["drug", "pill", "placebo"]
    assert columns(grid, "pills") == ["pill"]
    assert columns(grid) == []
    (column,) = grid.spec(Asked(frozenset({"pills"}))).columns
    assert (column.name, column.tone, column.marker) == ("pill", "ssri", "square")


def test_that_the_treatment_of_depression_stands_before_other_care() -> None:
    elsewhere = report(harm(1), harm(2, "nausea"), name="elsewhere", setting=Setting.OTHER_CARE)
    grid = grid_in(watched(elsewhere, report(harm(3, of="pill"))))
    assert columns(grid, *EVERYTHING) == ["pill", "drug"]
    both = grid_in(watched(elsewhere, report(harm(3, of="pill"), harm(4, "headache"))))
    assert columns(both, *EVERYTHING) == ["drug", "pill"], "one figure of depression is enough"


def test_that_within_a_family_what_has_more_figures_stands_first() -> None:
    grid = grid_in(
        watched(
            report(harm(1), harm(2, of="double-drug"), harm(3, "nausea", "double-drug"), harm(1, of="pill"))
        )
    )
    assert columns(grid, *EVERYTHING) == ["double-drug", "drug", "pill"]


# --- rows ------------------------------------------------------------------------------------------------------

MANY = (
    effect("dizziness"),
    effect("panic", BodySystem.PSYCHIATRIC),
    effect("bad-nausea", BodySystem.GASTROINTESTINAL, Severity.SEVERE),
    effect("fits", severity=Severity.SERIOUS),
    effect("any", BodySystem.OVERALL, Severity.STOPPED),
)


def many() -> Catalog:
    figures = [harm(10 + place, one.id) for place, one in enumerate(MANY)]
    courses = [
        course("dizziness", onset="PT20M"),
        course("panic", peak="P1D", end="P20D"),
        course("bad-nausea", onset="P1W"),
        course("fits", onset="P15D"),
    ]
    return watched(report(*figures, courses=courses), effects=MANY)


def test_that_rows_stand_by_the_part_of_the_body() -> None:
    assert rows(grid_in(many()).spec(ALL)) == [
        "= Mind and mood",
        "panic",
        "= Nervous system",
        "dizziness",
        "fits",
        "= Stomach and bowel",
        "bad-nausea",
        "= All effects together",
        "any",
    ]


def test_that_rows_stand_by_severity() -> None:
    assert rows(grid_in(many()).spec(replace(ALL, grouping=Grouping.SEVERITY))) == [
        "= Any severity",
        "dizziness",
        "panic",
        "= Severe",
        "bad-nausea",
        "= Led to stopping",
        "any",
        "= Serious",
        "fits",
    ]


def test_that_rows_stand_by_their_first_moment() -> None:
    assert rows(grid_in(many()).spec(replace(ALL, grouping=Grouping.ONSET))) == [
        "= Within hours of a dose",
        "dizziness",
        "= Within the first week",
        "panic",
        "bad-nausea",
        "= After weeks",
        "fits",
        "= No time in the evidence",
        "any",
    ]


def test_that_the_onset_is_that_of_the_treatments_in_sight() -> None:
    late = report(harm(1), harm(2, of="pill"), courses=[course(onset="P8W"), course(of="pill", onset="PT1H")])
    grid = grid_in(watched(late))
    asked = replace(ALL, grouping=Grouping.ONSET)
    assert rows(grid.spec(asked))[0] == "= Within hours of a dose"
    assert rows(grid.spec(replace(asked, families=frozenset({"drugs"}))))[0] == "= After weeks"


def test_that_rows_may_stand_without_groups_in_the_order_of_the_pack() -> None:
    assert rows(grid_in(many()).spec(replace(ALL, grouping=Grouping.NOT))) == [one.id for one in MANY]


def test_that_the_largest_risk_of_a_column_stands_first_and_what_is_no_risk_last() -> None:
    made = watched(
        report(
            harm(5),
            harm(20, "headache"),
            harm(99, "nausea", measure=RATIO),
            harm(50, "dizziness", "pill"),
            harm(60, "nausea", "pill"),
        )
    )
    asked = replace(ALL, grouping=Grouping.NOT)
    grid = grid_in(made)
    assert rows(grid.spec(replace(asked, sorted_by="drug"))) == ["headache", "dizziness", "nausea"]
    assert rows(grid.spec(replace(asked, sorted_by="pill"))) == ["nausea", "dizziness", "headache"]
    pills = replace(asked, families=frozenset({"pills"}), sorted_by="drug", has_empty_rows=True)
    assert rows(grid.spec(pills)) == ["dizziness", "headache", "nausea"], "no column that is out of sight"


def test_that_within_a_group_rows_are_in_order_and_groups_stay() -> None:
    found = rows(grid_in(many()).spec(replace(ALL, sorted_by="drug")))
    assert found[:5] == ["= Mind and mood", "panic", "= Nervous system", "fits", "dizziness"]


def test_that_only_rows_with_a_figure_for_these_treatments_are_shown_unless_asked_for() -> None:
    grid = grid_in(watched(report(harm(1), harm(2, "nausea", "pill"))))
    asked = Asked(frozenset({"drugs"}), grouping=Grouping.NOT)
    assert rows(grid.spec(asked)) == ["dizziness"]
    assert rows(grid.spec(replace(asked, has_empty_rows=True))) == ["dizziness", "nausea"]
    assert rows(grid.spec(Asked(frozenset(), grouping=Grouping.NOT))) == []


# --- the search ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("NAUSÉE", ["nausea"]),
        ("nausee", ["nausea"]),
        ("what nausea", ["nausea"]),
        ("stomach", ["nausea"]),
        ("nervous any severity", ["dizziness"]),
        ("nervous stomach", []),
    ],
)
def test_that_the_search_knows_names_explanations_systems_and_no_accents(
    typed: str, found: list[str]
) -> None:
    named = (EFFECTS[0], effect("nausea", BodySystem.GASTROINTESTINAL, words="Nausée"))
    named = (named[0], replace(named[1], about=text("what nausea is")))
    grid = grid_in(watched(report(harm(1), harm(2, "nausea")), effects=named))
    assert rows(grid.spec(replace(ALL, typed=typed, grouping=Grouping.NOT))) == found


# --- the axis --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("figure", "end"),
    [
        (harm(31), 40),
        (harm(30), 30),
        (harm(0), 10),
        (harm(5, value_against=62, against="placebo"), 70),
        (harm(50, events=(1, 2)), 100),
        (harm(99, measure=RATIO), 100),
    ],
)
def test_that_the_axis_holds_every_dot_ring_and_band(figure: HarmFigure, end: float) -> None:
    made = watched(report(figure))
    assert grid_in(made).spec(ALL).end == end


# --- cells -----------------------------------------------------------------------------------------------------


def test_that_a_risk_is_a_dot_with_its_band_and_its_ring() -> None:
    found = cell_of(watched(report(harm(40, against="placebo", events=(8, 20), events_against=(1, 20)))))
    assert found.dot is not None
    assert (found.dot.value, found.dot.beside, found.sort) == (40, 5, 40)
    assert (found.dot.low, found.dot.high) == pytest.approx((21.88, 61.34), abs=0.01)
    assert (found.words, found.note, found.is_muted) == ("40", "", False)
    assert found.told == "dizziness, drug: 40 of 100 [21.9 to 61.3], 5 of 100 on placebo"
    assert cell_of(watched(report(harm(40)))).dot == Dot(40)
    assert cell_of(watched(report(harm(10, interval=(2.8, 30.1))))).dot == Dot(10, 2.8, 30.1)


def test_that_a_ring_is_named_unless_it_is_one_placebo_for_the_whole_column() -> None:
    def note(*others: str) -> str:
        figures = [
            harm(40, effect, against=other, events=(8, 20), events_against=(16, 20))
            for effect, other in zip(("dizziness", "nausea"), others, strict=False)
        ]
        return cell_of(watched(report(*figures))).note

    assert note("placebo", "placebo") == ""
    assert note("pill") == "pill: 80 of 100"
    assert note("placebo", "pill") == "placebo: 80 of 100"


def test_that_who_listens_is_told_of_other_care_another_dose_and_a_detail() -> None:
    figure = harm(40, of="double-drug", detail=text("in women"))
    elsewhere = report(figure, setting=Setting.OTHER_CARE)
    found = cell_of(watched(elsewhere, dose_of={"double-drug": "drug"}))
    assert found.told == "dizziness, drug, other care, double-drug, in women: 40 of 100, no comparator"


@pytest.mark.parametrize("measure", [one for one in HarmMeasure if one is not HarmMeasure.RISK])
def test_that_what_is_no_risk_is_no_dot(measure: HarmMeasure) -> None:
    found = cell_of(watched(report(harm(3, measure=measure, against="placebo"))))
    assert (found.dot, found.sort, found.is_muted) == (None, None, False)
    assert "of 100" not in found.words + found.note + found.told


@pytest.mark.parametrize(
    ("made", "told"),
    [
        (report(harm(1), lacks=[missing(Emptiness.NOT_STUDIED, "nausea")]), "not studied"),
        (report(harm(1), is_complete=True), "not reported"),
        (report(harm(1), is_complete=True, threshold=2.5), "not reported (listed from 2.5% on)"),
        (report(harm(1)), "not checked yet"),
    ],
)
def test_that_an_empty_cell_says_why(made: SafetyReport, told: str) -> None:
    other = report(harm(1, "nausea", "pill"), name="other")
    found = cell_of(watched(made, other), "nausea")
    assert (found.words, found.is_muted, found.dot, found.sort) == (told, True, None, None)
    assert found.told == f"nausea, drug: {told}"


# --- times -----------------------------------------------------------------------------------------------------


def test_that_the_times_of_a_dose_are_those_of_its_column() -> None:
    of_dose = course(of="double-drug", peak="PT1H")
    made = watched(report(harm(1), courses=[of_dose]), dose_of={"double-drug": "drug"})
    assert grid_in(made).courses("dizziness", "drug") == [of_dose]
    assert grid_in(made).courses("nausea", "drug") == []


@pytest.mark.parametrize("setting", [Setting.RECREATIONAL, Setting.OVERDOSE])
def test_that_no_time_of_misuse_stands_beside_supervised_treatment(setting: Setting) -> None:
    misused = report(name="misuse", setting=setting, courses=[course(peak="PT1M")])
    grid = grid_in(watched(misused, report(harm(1))))
    assert grid.courses("dizziness", "drug") == []
    assert rows(grid.spec(replace(ALL, grouping=Grouping.ONSET)))[0] == "= No time in the evidence"
