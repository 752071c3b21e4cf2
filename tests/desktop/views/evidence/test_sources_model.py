"""The table of sources as Qt's views ask it: sorting, searching, what an empty cell says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from desktop.i18n import Language
from desktop.kit.plain_words import tooltip
from desktop.kit.quick_table import ROW_ROLE
from desktop.theme import Look
from desktop.views.evidence.source_uses import Uses
from desktop.views.evidence.source_words import SourceWords
from desktop.views.evidence.sources_model import (
    AUTHORS,
    COLUMNS,
    FIGURES,
    JOURNAL,
    KIND,
    READ,
    TITLE,
    USED,
    YEAR,
    SourcesFilter,
    SourcesModel,
    column_help,
    column_names,
)
from models.catalog import Catalog
from tests.desktop.conftest import CheckModel

RISING, FALLING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
ACROSS = Qt.Orientation.Horizontal


@pytest.fixture
def model(look: Look, words: SourceWords) -> SourcesModel:
    model = SourcesModel(look)
    model.show_rows(words.rows())
    return model


@pytest.fixture
def listed(model: SourcesModel) -> SourcesFilter:
    return SourcesFilter(model)


def column(model: SourcesModel, which: int) -> list[str]:
    return [model.row_at(row).cells[which] for row in range(model.rowCount())]


def cells(model: SourcesModel, source: str) -> tuple[str, ...]:
    return model.row_at(model.row_of(source)).cells


def test_that_the_sources_are_a_sound_model(
    model: SourcesModel, listed: SourcesFilter, words: SourceWords, check_model: CheckModel
) -> None:
    check_model(model)
    check_model(listed)
    for typed in ("n", "na", "nagele", "aspirin", "2015 randomised", ""):
        listed.search(typed)
        listed.sort(YEAR, FALLING)
        listed.want({"nagele2015", "gill2025"} if typed else None)
    model.show_rows(words.rows()[:3])
    model.show_rows(())
    assert model.rowCount() == 0


def test_that_a_row_tells_what_a_source_is_and_what_it_gives(model: SourcesModel, catalog: Catalog) -> None:
    assert model.rowCount() == len(catalog.sources)
    assert dict(zip(column_names(), cells(model, "nagele2015"), strict=True)) == {
        "Authors": "Nagele et al.",
        "Year": "2015",
        "Title": "Nitrous Oxide for Treatment-Resistant Major Depression: A Proof-of-Concept Trial",
        "Kind": "randomised crossover trial",
        "Read in": "abstract",
        "Figures": "4",
        "Used for": "Nitrous oxide, Guidance, Compare",
        "Journal": "Biological Psychiatry",
    }


def test_that_an_empty_cell_says_why_and_is_faint(model: SourcesModel, catalog: Catalog, look: Look) -> None:
    nameless = next(source for source in catalog.sources if not source.authors and source.title is None)
    row = model.row_of(nameless.id)
    shown = model.row_at(row)
    assert shown.cells[AUTHORS] == "not confirmed"
    assert shown.cells[TITLE] == f"not confirmed · {nameless.id}", "else nothing tells it from others"
    assert {AUTHORS, TITLE} <= shown.missing
    assert model.index(row, TITLE).data(Qt.ItemDataRole.ForegroundRole) == look.theme.colour("muted")
    assert model.index(row, TITLE).data(ROW_ROLE)[TITLE].is_faint
    idle = next(row for row in map(model.row_at, range(model.rowCount())) if USED in row.missing)
    assert (idle.cells[USED], idle.cells[FIGURES]) == ("nothing yet", "–")


def test_that_a_source_of_a_step_is_used_for_its_route(model: SourcesModel, uses: dict[str, Uses]) -> None:
    source = next(name for name, one in uses.items() if one.steps and not one.figures)
    assert "route" in cells(model, source)[USED]


def test_that_comparators_are_named_only_where_there_is_nothing_else(model: SourcesModel) -> None:
    assert all("Comparators" not in words or words == "Comparators" for words in column(model, USED))


# --- sorting -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("which", COLUMNS)
@pytest.mark.parametrize("order", [RISING, FALLING])
def test_that_every_column_sorts_and_what_is_not_known_stays_last(
    model: SourcesModel, which: int, order: Qt.SortOrder
) -> None:
    model.sort(which, order)
    rows = [model.row_at(row) for row in range(model.rowCount())]
    is_missing = [which in row.missing for row in rows]
    assert is_missing == sorted(is_missing)
    keys = [row.keys[which] for row in rows if which not in row.missing]
    assert keys == sorted(keys, reverse=order == FALLING)


def test_that_figures_and_years_sort_as_numbers(model: SourcesModel) -> None:
    model.sort(FIGURES, FALLING)
    told = [int(words) for words in column(model, FIGURES) if words != "–"]
    assert told == sorted(told, reverse=True)
    assert told[0] > 9
    model.sort(YEAR, RISING)
    years = [int(words) for words in column(model, YEAR) if words != "–"]
    assert years == sorted(years)


def test_that_at_first_they_stand_by_author_and_then_by_year(model: SourcesModel) -> None:
    rows = [model.row_at(row) for row in range(model.rowCount())]
    named = [(row.keys[AUTHORS], row.keys[YEAR]) for row in rows if AUTHORS not in row.missing]
    assert named == sorted(named)


def test_that_what_is_held_keeps_its_source_through_sorting(model: SourcesModel) -> None:
    held = [QPersistentModelIndex(model.index(row, 2)) for row in (0, 7, 100)]
    before = [model.row_at(index.row()).id for index in held]
    model.sort(JOURNAL, FALLING)
    assert [model.row_at(index.row()).id for index in held] == before
    assert [model.row_of(source) for source in before] == [index.row() for index in held]


# --- searching -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "source"),
    [
        ("nagele 2015", "nagele2015"),
        ("2015 NAGELE", "nagele2015"),
        ("proof-of-concept", "nagele2015"),
        ("proof‑of‑concept", "nagele2015"),
        ("10.1016/j.biopsych.2014.11.016", "nagele2015"),
        ("nct02139540", "nagele2015"),
        ("zorumski", "nagele2015"),
        ("biological psychiatry crossover", "nagele2015"),
        ("nitrous oxide 50%", "nagele2015"),
        ("griselda-data", "griselda-data"),
    ],
)
def test_that_each_typed_word_is_found_wherever_it_stands(
    listed: SourcesFilter, typed: str, source: str
) -> None:
    every = listed.rowCount()
    listed.search(typed)
    assert source in listed.listed()
    assert listed.rowCount() < every / 4
    assert listed.row_at(listed.row_of(source)).id == source


def test_that_all_words_must_be_there(listed: SourcesFilter) -> None:
    listed.search("nagele")
    some = set(listed.listed())
    listed.search("nagele 2021")
    fewer = set(listed.listed())
    assert fewer < some
    listed.search("nagele 2021 aspirin")
    assert listed.listed() == []
    assert listed.row_of("nagele2021") == -1
    listed.search("   ")
    assert listed.rowCount() == len(listed.sourceModel()._rows)  # type: ignore[attr-defined]  # it is our model


def test_that_wanted_sources_are_kept_alone_and_searched_in(listed: SourcesFilter) -> None:
    listed.want({"nagele2015", "nagele2021", "gill2025"})
    assert set(listed.listed()) == {"nagele2015", "nagele2021", "gill2025"}
    listed.search("nagele")
    assert set(listed.listed()) == {"nagele2015", "nagele2021"}
    listed.want(None)
    assert len(listed.listed()) > 2


@pytest.mark.parametrize(
    ("language", "typed", "is_found"),
    [
        ("en", "randomised crossover", True),
        ("en", "randomise croise", False),
        ("fr", "essai croise randomise", True),
        ("fr", "ESSAI CROISÉ", True),
        ("fr", "crossover", False),
        ("fr", "protoxyde d'azote", True),
    ],
)
def test_that_kinds_and_treatments_are_searched_in_the_language_in_use(
    catalog: Catalog,
    uses: dict[str, Uses],
    look: Look,
    french_words: object,
    language: str,
    typed: str,
    is_found: bool,
) -> None:
    spoken = Language(language)
    model = SourcesModel(look)
    model.show_rows(SourceWords(catalog, uses, language).rows())
    spoken.choose("en")
    listed = SourcesFilter(model)
    listed.search(typed)
    assert ("nagele2015" in listed.listed()) == is_found


# --- what Qt asks --------------------------------------------------------------------------------------------------


def test_that_headings_tell_what_a_column_is(model: SourcesModel) -> None:
    assert [model.headerData(which, ACROSS) for which in COLUMNS] == list(column_names())
    helps = [model.headerData(which, ACROSS, Qt.ItemDataRole.ToolTipRole) for which in COLUMNS]
    assert helps == [tooltip(words) for words in column_help()]
    assert len(set(helps)) == len(helps)
    assert model.headerData(2, Qt.Orientation.Vertical) == "3"
    assert model.headerData(0, ACROSS, Qt.ItemDataRole.DecorationRole) is None


def test_that_numbers_stand_right_and_words_left(model: SourcesModel) -> None:
    for which in COLUMNS:
        side = Qt.AlignmentFlag.AlignRight if which in (YEAR, FIGURES) else Qt.AlignmentFlag.AlignLeft
        given = side | Qt.AlignmentFlag.AlignVCenter
        assert model.data(model.index(0, which), Qt.ItemDataRole.TextAlignmentRole) == given
        assert model.headerData(which, ACROSS, Qt.ItemDataRole.TextAlignmentRole) == given
        assert model.index(0, which).data(ROW_ROLE)[which].is_number == (which in (YEAR, FIGURES))


def test_that_a_cell_tells_all_of_it_under_the_pointer_and_a_row_is_read_aloud(
    model: SourcesModel, catalog: Catalog
) -> None:
    row = model.row_of("nagele2015")
    source = catalog.source_by_id["nagele2015"]
    told = model.index(row, AUTHORS).data(Qt.ItemDataRole.ToolTipRole)
    assert told == tooltip(", ".join(source.authors))
    assert "Placebo gas" in model.index(row, USED).data(Qt.ItemDataRole.ToolTipRole)
    aloud = model.index(row, AUTHORS).data(Qt.ItemDataRole.AccessibleTextRole).replace("\u00a0", " ")
    assert aloud == (
        f"Nagele et al. 2015, {source.title}, randomised crossover trial, Read in: abstract, 4 figures"
    )
    assert model.index(row, KIND).data(Qt.ItemDataRole.AccessibleTextRole) == "randomised crossover trial"


def test_that_it_ignores_what_it_does_not_know(model: SourcesModel) -> None:
    assert model.data(QModelIndex()) is None
    assert model.index(0, READ).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.row_of("nobody") == -1
