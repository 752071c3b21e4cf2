"""The table for a document, slides, a spreadsheet and paper."""

from __future__ import annotations

import re
from datetime import date
from html.parser import HTMLParser

import pytest

from desktop.kit.grid_picture import LEAST_POINTS, GridPicture
from desktop.kit.grid_spec import Grid, GridCell, GridColumn, GridRow, Notes
from desktop.session import Session
from desktop.theme import read_theme
from desktop.views.compare.take_away import as_html_table
from desktop.views.compare.view import CompareView
from models.catalog import Catalog

DAY = date(2026, 11, 28)


class Cells(HTMLParser):
    """The rows of a table as a browser would read them, and what is listed after it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.listed: list[str] = []
        self._into: list[str] | None = None
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")
            self._into = self.rows[-1]
        elif tag == "li":
            self.listed.append("")
            self._into = self.listed

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "li"):
            self._into = None

    def handle_data(self, data: str) -> None:
        if self._into is not None:
            self._into[-1] += data


def tab_lines(view: CompareView) -> list[list[str]]:
    data = bytes(view.copied().data("text/tab-separated-values").data()).decode("utf-8")
    return [line.split("\t") for line in data.splitlines()]


def test_that_the_clipboard_has_html_tabs_and_plain_text(view: CompareView) -> None:
    formats = set(view.copied().formats())
    assert formats >= {"text/html", "text/tab-separated-values", "text/plain"}
    assert view.copied().text() == bytes(view.copied().data("text/tab-separated-values").data()).decode()


def test_that_the_html_is_the_table_with_a_header_and_the_sources_below(view: CompareView) -> None:
    read = Cells(view.copied().html())
    header, *rows = read.rows
    assert header == ["Question", "Nitrous oxide", "Ketamine", "Esketamine", "Antidepressants, mixed"]
    assert ["What it is"] in rows
    whole = [row for row in rows if len(row) > 1]
    assert [row[0] for row in whole] == [row.name for row in view.shown.grid.rows if not row.is_heading]
    assert all(len(row) == 5 for row in whole)
    assert len(read.listed) == len(view.sources())
    assert "Columns were never compared head to head" in view.copied().html()


def test_that_every_number_of_a_source_leads_to_one_below_and_none_is_idle(view: CompareView) -> None:
    lines = tab_lines(view)
    cited: set[int] = set()
    for line in lines:
        for cell in line[1:]:
            for found in re.findall(r"\[([\d, ]+)\]$", cell):
                cited |= set(map(int, found.split(", ")))
    count = len(view.sources())
    assert cited == set(range(1, count + 1))
    below = [line[0] for line in lines if re.match(r"\d+\u00a0", line[0])]
    assert [int(words.split("\u00a0")[0]) for words in below] == list(range(1, count + 1))


def test_that_a_source_is_numbered_where_its_cell_is(view: CompareView, catalog: Catalog) -> None:
    lines = {line[0]: line for line in tab_lines(view)}
    found = re.search(r"\[([\d, ]+)\]$", lines["Response"][2])
    assert found is not None
    (number,) = found[1].split(", ")
    (below,) = (words for words in lines if words.startswith(f"{number}\u00a0"))
    assert below.startswith(f"{number}\u00a0Dean et al. 2021")
    assert (catalog.source_by_id["dean2021"].doi or "–") in below


def test_that_what_looks_like_markup_stays_words(view: CompareView) -> None:
    assert "<b>" not in view.copied().html()
    grid = Grid(
        (GridColumn("a", "<i>A</i>", "ssri", "circle"),),
        (GridRow("r", "R & S", cells=(GridCell("<b>x</b>"),)),),
    )
    text = as_html_table(grid, "T", "Q", Notes(("a < b",), ("<u>s</u>",)))
    read = Cells(text)
    assert read.rows == [["Q", "<i>A</i>"], ["R & S", "<b>x</b>"]]
    assert read.listed == ["<u>s</u>"]


def test_that_rows_for_csv_have_the_words_the_notes_and_the_full_citations(view: CompareView) -> None:
    rows = view.rows()
    assert rows.header == (
        "Question",
        "Nitrous oxide",
        "Ketamine",
        "Esketamine",
        "Antidepressants, mixed",
        "Sources",
    )
    *told, last = rows.rows
    assert len(told) == len(view.shown.shown_aspects)
    assert last == (view.caution_words, "", "", "", "", ""), "it goes wherever the table goes"
    (first,) = (row for row in rows.rows if row[0] == "First effect")
    assert first[1].startswith("2 h: −2.74 points")
    assert first[1].endswith("(reported second-hand)")
    assert "Kishimoto T" in first[-1]


@pytest.mark.parametrize(
    ("families", "sheets"),
    [
        (("nitrous-oxide", "ketamine"), {"A4"}),
        (("nitrous-oxide", "ketamine", "esketamine", "antidepressants"), {"A4", "A3"}),
        (("nitrous-oxide", "ketamine", "esketamine", "ssri", "snri", "antidepressants", "tricyclic"), {"A3"}),
    ],
)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_the_handout_is_one_page_in_letters_that_can_be_read(
    view: CompareView, session: Session, families: tuple[str, ...], sheets: set[str], language: str
) -> None:
    view.around.language.choose(language)
    view.name()
    session.choose(families)
    picture = view.picture(DAY)
    assert isinstance(picture, GridPicture)
    page = picture.page()
    assert page.is_whole
    assert page.points >= LEAST_POINTS == 6
    assert page.sheet.name in sheets
    content = picture.as_bytes(".pdf")
    assert content.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", content)) == 1
    width, height = map(float, re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", content)[0])
    assert width > height, "the page lies on its side"


def test_that_paper_is_light_whatever_the_window_wears(view: CompareView) -> None:
    view.around.look.choose("dark")
    picture = view.picture(DAY)
    assert isinstance(picture, GridPicture)
    page = picture.page()
    assert page.theme.colour("panel") == read_theme("light").colour("panel")
    view.around.look.choose("light")


def test_that_the_picture_has_title_caution_date_and_sources(view: CompareView) -> None:
    drawn = view.picture(DAY).as_bytes(".svg").decode("utf-8")
    words = re.sub(r"<[^>]*>", " ", drawn)
    for expected in ("Side by side", "never compared head to head", "28 November 2026", "Dean et al. 2021"):
        assert expected in words, expected


def test_that_folded_rows_and_hidden_columns_stay_at_home(view: CompareView, session: Session) -> None:
    session.choose(("ketamine",))
    view.table.folded.emit("law")
    lines = tab_lines(view)
    assert lines[0] == ["Question", "Ketamine"]
    assert ["Law and guidelines"] in lines
    assert not [line for line in lines if line[0] == "United States"]
    assert not [line for line in lines if "Home Office" in line[0]]
