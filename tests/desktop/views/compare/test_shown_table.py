"""From rows of the content and the reader's wishes to the table that is shown."""

from __future__ import annotations

import pytest

from desktop.views.compare.shown_table import Asked, ShownTable, TableMaker
from models.catalog import Catalog
from models.comparison import Blank

THREE = ("nitrous-oxide", "ketamine", "esketamine")
TABLETS = ("ssri", "snri", "tricyclic")


def names(table: ShownTable) -> list[str]:
    return [aspect.id for aspect in table.shown_aspects]


def test_that_rows_stand_under_their_headings_in_the_order_of_the_files(
    catalog: Catalog, maker: TableMaker
) -> None:
    table = maker.table(Asked(THREE))
    assert names(table) == [aspect.id for aspect in catalog.comparison]
    headings = [row.id for row in table.grid.rows if row.is_heading]
    assert headings == ["what-it-is", "time", "effect", "price", "law", "how-sure"]
    assert table.grid.rows[0].is_heading
    assert all(len(row.cells) == 3 for row in table.grid.rows if not row.is_heading)


def test_that_columns_stand_in_the_order_that_is_asked_for(maker: TableMaker) -> None:
    table = maker.table(Asked(("esketamine", "nitrous-oxide")))
    assert [column.id for column in table.grid.columns] == ["esketamine", "nitrous-oxide"]
    place = table.place_of("route", "esketamine")
    assert place == (2, 0)
    entry = table.entry_at(*place)
    assert entry is not None
    assert (entry.aspect, entry.family) == ("route", "esketamine")
    assert table.grid.rows[2].cells[0].words.startswith("Nasal spray")


def test_that_nothing_stands_behind_a_heading_or_beyond_the_table(maker: TableMaker) -> None:
    table = maker.table(Asked(THREE))
    assert table.entry_at(0, 0) is None
    assert table.entry_at(-1, 0) is None
    assert table.entry_at(1, 3) is None
    assert table.place_of("route", "ssri") is None


def test_that_without_a_treatment_there_is_no_table(maker: TableMaker) -> None:
    assert maker.table(Asked()) == ShownTable()


def test_that_a_folded_group_keeps_its_heading_alone(maker: TableMaker) -> None:
    table = maker.table(Asked(THREE, folded=frozenset({"time"})))
    assert "first-effect" not in names(table)
    assert [row.is_folded for row in table.grid.rows if row.id == "time"] == [True]


def test_that_a_search_narrows_the_rows_and_looks_into_folded_groups(maker: TableMaker) -> None:
    table = maker.table(Asked(THREE, folded=frozenset({"price"}), typed="derealization midazolam"))
    assert names(table) == []
    table = maker.table(Asked(THREE, folded=frozenset({"price"}), typed="UNREALITY midazolam"))
    assert names(table) == ["side-effects"]
    assert [row.id for row in table.grid.rows] == ["price", "side-effects"]
    assert not table.grid.rows[0].is_folded


def test_that_a_search_reads_only_the_columns_that_are_shown(maker: TableMaker) -> None:
    assert "side-effects" not in names(maker.table(Asked(("ssri",), typed="unreality")))


def test_that_only_differences_leave_rows_with_two_different_things(
    catalog: Catalog, maker: TableMaker
) -> None:
    shown = names(maker.table(Asked(TABLETS, only_differences=True)))
    assert shown == [aspect.id for aspect in catalog.comparison if aspect.differs(TABLETS)]
    assert "route" not in shown, "all are taken by mouth"
    assert "contraindications" not in shown, "one is known, the others are not: that is no difference"
    assert "target" in shown


def test_that_one_column_differs_from_nothing(maker: TableMaker) -> None:
    assert names(maker.table(Asked(("ssri",), only_differences=True))) == []


def test_that_a_row_without_a_difference_says_so(maker: TableMaker) -> None:
    table = maker.table(Asked(TABLETS))
    notes = {row.id: row.note for row in table.grid.rows if not row.is_heading}
    assert notes["route"] == "no difference"
    assert notes["target"] == ""
    assert notes["contraindications"] == "", "with one answer there is nothing to compare"


def test_that_what_is_the_same_as_the_first_is_pale_among_differences(maker: TableMaker) -> None:
    table = maker.table(Asked(("ssri", "snri", "esketamine"), only_differences=True))
    (row,) = (row for row in table.grid.rows if row.id == "route")
    assert [cell.is_faint for cell in row.cells] == [False, True, False]
    table = maker.table(Asked(("ssri", "snri", "esketamine")))
    (row,) = (row for row in table.grid.rows if row.id == "route")
    assert not any(cell.is_faint for cell in row.cells)


def test_that_an_empty_cell_says_why_and_has_its_sign(maker: TableMaker) -> None:
    table = maker.table(Asked(("psilocybin",)))
    place = table.place_of("monitoring", "psilocybin")
    assert place is not None
    entry, cell = table.entry_at(*place), table.grid.rows[place[0]].cells[0]
    assert entry is not None
    assert entry.blank is Blank.NOT_CHECKED
    assert (cell.words, cell.sign) == ("Not checked yet", "search")


@pytest.mark.parametrize(
    ("aspect", "family", "note"),
    [
        ("status-uk", "nitrous-oxide", "8 November 2023"),
        ("status-us", "esketamine", "13 March 2026 · reported second-hand · label, read in a copy"),
        ("first-effect", "nitrous-oxide", "reported second-hand"),
        ("response", "ketamine", ""),
    ],
)
def test_that_a_cell_tells_its_date_and_what_was_not_read_in_the_source(
    maker: TableMaker, aspect: str, family: str, note: str
) -> None:
    table = maker.table(Asked(THREE))
    place = table.place_of(aspect, family)
    assert place is not None
    assert table.grid.rows[place[0]].cells[place[1]].note == note


def test_that_a_cell_is_heard_with_its_row_and_treatment(maker: TableMaker) -> None:
    table = maker.table(Asked(THREE))
    place = table.place_of("first-effect", "nitrous-oxide")
    assert place is not None
    told = table.grid.rows[place[0]].cells[place[1]].told
    assert told.startswith("First effect, Nitrous oxide: 2 h: −2.74 points")
    assert told.endswith("(reported second-hand)")
