"""A table of words: what is laid out, what is marked, what is printed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.kit.grid_picture import GridPage, page_fonts
from desktop.kit.grid_sheet import GridSheet, Widths, found_in, with_references
from desktop.kit.grid_spec import Grid, GridCell, GridColumn, GridRow, Notes
from desktop.kit.search_words import typed_words
from desktop.theme import read_theme

COLUMN = GridColumn("a", "A treatment", "ssri", "circle")


def row(words: str, name: str = "Row") -> GridRow:
    return GridRow(name, name, cells=(GridCell(words),))


@pytest.fixture
def sheet(dressed: QApplication) -> GridSheet:
    return GridSheet(page_fonts(8), read_theme("light"))


@pytest.mark.parametrize(
    ("words", "typed", "found"),
    [
        ("Placebo gas", "placebo", ["Placebo"]),
        ("désipramine, Desipramine", "desipramine", ["désipramine", "Desipramine"]),
        ("cœur et cœur", "coeur", ["cœur", "cœur"]),
        ("mœurs", "o", ["œ"]),
        ("−2.74 points", "-2.74", ["−2.74"]),
        ("one two", "two one", ["two", "one"]),
        ("nothing", "else", []),
        ("nothing", "", []),
    ],
)
def test_that_what_was_searched_for_is_found_as_it_is_written(
    words: str, typed: str, found: list[str]
) -> None:
    places = found_in(words, typed_words(typed))
    assert [words[start : start + length] for start, length in places] == found


def test_that_longer_words_need_more_room(sheet: GridSheet) -> None:
    widths = Widths(300, 600)
    short, long = (sheet.row_height(row("word " * count), widths) for count in (2, 60))
    assert long > 3 * short


def test_that_a_note_and_a_long_name_make_a_row_higher(sheet: GridSheet) -> None:
    widths = Widths(300, 600)
    plain = sheet.row_height(row("words"), widths)
    assert sheet.row_height(GridRow("r", "Row", cells=(GridCell("words", note="2025"),)), widths) > plain
    assert sheet.row_height(row("words", "A name of many words that wraps"), widths) > plain


def test_that_a_shape_stands_above_a_name_whose_words_would_have_to_break(sheet: GridSheet) -> None:
    columns = (GridColumn("a", "Antidepressants", "ssri", "circle"),)
    least = sheet.least_column(columns)
    one_line = sheet.head_height((COLUMN,), 5 * least)
    assert sheet.head_height(columns, 1.4 * least) == one_line, "beside it"
    assert one_line < sheet.head_height(columns, least) < 2 * one_line, "above it, and no word is broken"
    assert sheet.head_height(columns, least * 0.6) > sheet.head_height(columns, least), "else one is"


def test_that_references_stand_after_the_words() -> None:
    assert with_references(GridCell("words", references=(1, 12))) == "words\u00a0[1, 12]"
    assert with_references(GridCell("words")) == "words"


def test_that_a_mark_changes_what_is_painted_and_no_height(sheet: GridSheet) -> None:
    cell, area = GridCell("words that are found"), QRectF(0, 0, 900, 200)

    def painted() -> QImage:
        image = QImage(900, 200, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        sheet.paint_cell(painter, cell, area)
        painter.end()
        return image

    before, height = painted(), sheet.cell_height(cell, 900)
    sheet.marked = ("found",)
    assert painted() != before
    assert sheet.cell_height(cell, 900) == height


def test_that_a_page_takes_the_smallest_sheet_that_holds_it(dressed: QApplication) -> None:
    notes = Notes(("Never compared.",), ("A source",))
    small = GridPage(Grid((COLUMN,), (row("few words"),)), "Title", notes)
    large = GridPage(Grid((COLUMN,) * 6, tuple(_wide(place) for place in range(40))), "Title", notes)
    assert (small.sheet.name, small.points) == ("A4", 9.5)
    assert large.sheet.name in ("A3", "A2")
    assert small.is_whole
    assert large.is_whole
    assert large.points >= 6


def _wide(place: int) -> GridRow:
    return GridRow(str(place), f"Row {place}", cells=(GridCell("a word and another one " * 4),) * 6)


def test_that_sources_run_on_over_columns_and_none_is_lost(dressed: QApplication) -> None:
    sources = tuple(f"Somebody et al. {year}, DOI: 10.1000/{year}" for year in range(1900, 2000))
    page = GridPage(Grid((COLUMN,), (row("few words"),)), "Title", Notes((), sources))
    assert page.is_whole
    lines = [line for column in page.source_columns() for line in column]
    text = " · ".join(Notes((), sources).numbered)
    assert sum(line.textLength() for line in lines) == len(text)
    lengths = [len(column) for column in page.source_columns()]
    assert max(lengths) - min(lengths) <= 1 or lengths[-1] < lengths[0]
