"""The page of sources: what is listed, what is selected, what is taken away."""

from __future__ import annotations

import json
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.kit.citation import vancouver
from desktop.kit.citation_formats import FORMATS
from desktop.views import Surroundings
from desktop.views.evidence.sources_model import FIGURES, JOURNAL, KIND, READ, TITLE, USED, YEAR
from desktop.views.evidence.sources_page import ALL, CITED, USED_HERE, SourcesPage
from desktop.views.evidence.sources_picture import MOST, ReadingList
from models.catalog import Catalog

EVERY = {KIND, READ, USED, JOURNAL}


def selected(page: SourcesPage) -> list[str]:
    return [source.id for source in page._selection()]


def shown_columns(page: SourcesPage) -> set[int]:
    return {column for column in EVERY if not page.table.isColumnHidden(column)}


# --- what is listed ------------------------------------------------------------------------------------------------


def test_that_it_opens_on_every_source_and_says_how_many(page: SourcesPage, catalog: Catalog) -> None:
    assert page.listed.rowCount() == len(catalog.sources)
    assert page.counted.text() == page.subtitle == f"{len(catalog.sources)}\u00a0sources"
    assert not page.has_selection
    assert page.explanation().title == "What the program rests on"
    assert page.first_focus() is page.table
    assert str(len(catalog.sources)) in page.summary()


def test_that_typing_narrows_and_counts(page: SourcesPage, catalog: Catalog) -> None:
    QTest.keyClicks(page.search, "nagele")
    few = page.listed.rowCount()
    assert 0 < few < 20
    assert page.counted.text() == f"{few} of {len(catalog.sources)} sources"
    page.search.setText("nagele aspirin")
    assert page.counted.text() == "No source holds all of these words here. Fewer words find more."
    assert page.files() == {}, "an empty file helps nobody"
    assert page.rows().rows == ()
    page.search.clear()
    assert page.listed.rowCount() == len(catalog.sources)


def test_that_the_sources_that_are_used_or_cited_can_be_listed_alone(
    page: SourcesPage, around: Surroundings, catalog: Catalog
) -> None:
    QTest.mouseClick(page.choice.choices[USED_HERE], Qt.MouseButton.LeftButton)
    used = set(page.listed.listed())
    QTest.mouseClick(page.choice.choices[CITED], Qt.MouseButton.LeftButton)
    cited = set(page.listed.listed())
    assert cited < used < {source.id for source in catalog.sources}
    around.session.choose(("ketamine",))
    fewer = set(page.listed.listed())
    assert fewer < cited, "the list follows what the Timeline shows"
    QTest.mouseClick(page.choice.choices[ALL], Qt.MouseButton.LeftButton)
    around.session.choose(("nitrous-oxide",))
    assert page.listed.rowCount() == len(catalog.sources)


def test_that_without_a_pathway_or_a_line_nothing_is_cited(
    page: SourcesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.views.evidence.sources_page.cited_elsewhere", lambda *_given: frozenset())
    page._keep(CITED)
    assert page.counted.text() == "No source stands behind what the other views show."


@pytest.mark.parametrize(
    ("width", "columns"),
    [(1400, EVERY), (950, EVERY - {JOURNAL}), (700, {READ}), (420, set())],
)
def test_that_on_a_narrow_page_the_titles_keep_their_room(
    page: SourcesPage, width: int, columns: set[int]
) -> None:
    page.resize(width, 560)
    assert shown_columns(page) == columns
    for column in (TITLE, YEAR, FIGURES):
        assert not page.table.isColumnHidden(column)
    if width >= 700:
        assert page.table.columnWidth(TITLE) > 230


def test_that_a_click_on_a_heading_sorts_by_it(page: SourcesPage) -> None:
    header = page.table.horizontalHeader()
    place = header.sectionViewportPosition(FIGURES) + 10
    for _turn in range(2):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 8))
    first = page.listed.row_at(0).cells[FIGURES]
    assert int(first) == max(len(uses.figures) for uses in page._uses.values())


# --- what is selected ----------------------------------------------------------------------------------------------


def test_that_a_selected_source_is_explained(page: SourcesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.explained, timeout=0) as explained:
        page.take("sources:nagele2015")
    assert explained.args is not None
    assert explained.args[0].title == "Nagele et al. 2015"
    assert page.explanation().title == "Nagele et al. 2015"
    assert page.counted.text().endswith("sources · 1 selected")


def test_that_what_is_found_is_listed_even_where_it_was_left_out(page: SourcesPage) -> None:
    page.search.setText("gill")
    page._keep(CITED)
    page.take("sources:nagele2015")
    assert (page.search.text(), selected(page)) == ("", ["nagele2015"])


def test_that_everything_is_offered_to_the_search_for_anything(page: SourcesPage, catalog: Catalog) -> None:
    offered = page.findings()
    assert [finding.key for finding in offered] == [f"sources:{source.id}" for source in catalog.sources]
    nagele = next(finding for finding in offered if finding.key == "sources:nagele2015")
    assert nagele.label.startswith("Nagele et al. 2015: Nitrous Oxide for")
    assert "10.1016/j.biopsych.2014.11.016" in nagele.also
    assert len({finding.label for finding in offered}) > 0.9 * len(offered)


def test_that_walking_goes_round_and_is_read_aloud(
    page: SourcesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", staticmethod(lambda event: heard.append(event.message()))
    )
    page.search.setText("nagele")
    page.walk(-1)
    assert selected(page) == [page.listed.listed()[-1]]
    page.walk(1)
    assert selected(page) == [page.listed.listed()[0]]
    assert heard == [page.listed.row_at(page.listed.rowCount() - 1).told, page.listed.row_at(0).told]
    page.search.setText("nobody at all")
    page.walk(1)
    assert not page.has_selection


def test_that_letting_go_takes_the_selection_first_and_then_the_words(page: SourcesPage) -> None:
    page.search.setText("nagele")
    page.walk(1)
    page.select_nothing()
    assert (page.has_selection, page.search.text()) == (False, "nagele")
    page.select_nothing()
    assert page.search.text() == ""


def test_that_a_selected_source_that_is_left_out_is_let_go(page: SourcesPage, qtbot: QtBot) -> None:
    page.take("sources:nagele2015")
    with qtbot.waitSignal(page.explained, timeout=0):
        page.search.setText("gill")
    assert not page.has_selection


def test_that_sorting_and_another_language_keep_what_is_selected(
    page: SourcesPage, around: Surroundings
) -> None:
    few = ["nagele2015", "gill2025", "nagele2021"]
    page._select(few)
    page.table.sortByColumn(JOURNAL, Qt.SortOrder.DescendingOrder)
    assert sorted(selected(page)) == sorted(few)
    order = page.listed.listed()
    around.language.choose("fr")
    page.name()
    try:
        assert sorted(selected(page)) == sorted(few)
        assert page.listed.listed() == order
        assert page.button_words == "Sources"
        assert page.title == "D’où viennent les chiffres"
        assert page.counted.text().endswith("· 3 sélectionnées")
        assert page.explanation().kicker == "Sources sélectionnées"
        assert page.rows().header[2] == "Année"
    finally:
        around.language.choose("en")
        page.name()


# --- to take away --------------------------------------------------------------------------------------------------


def test_that_two_or_more_selected_are_saved_and_else_all_that_are_listed(page: SourcesPage) -> None:
    page.search.setText("nagele")
    every = page.listed.listed()
    for chosen, told in (
        ([], f"all {len(every)} listed sources"),
        (every[:1], f"all {len(every)} listed sources"),
        (every[:2], "2 selected sources"),
    ):
        page.select_nothing() if page.has_selection else None
        page._select(chosen)
        files = page.files()
        assert list(files) == list(FORMATS) == [".bib", ".ris", ".json"]
        assert files[".json"].words.replace("\u00a0", " ") == f"CSL-JSON: {told}"
        assert page.save.accessibleDescription() == told
        saved = [item["id"] for item in json.loads(files[".json"].content())]
        assert saved == (chosen if len(chosen) > 1 else every)


def test_that_one_that_is_listed_alone_is_named_so(page: SourcesPage) -> None:
    page.search.setText("nct02139540")
    assert page.listed.rowCount() == 1
    assert page.files()[".bib"].words.endswith("the listed source")


def test_that_the_rows_hold_all_that_is_known(page: SourcesPage, catalog: Catalog) -> None:
    rows = page.rows()
    assert len(rows.rows) == len(catalog.sources)
    assert all(len(row) == len(rows.header) for row in rows.rows)
    nagele = dict(zip(rows.header, next(row for row in rows.rows if row[0] == "nagele2015"), strict=True))
    source = catalog.source_by_id["nagele2015"]
    assert nagele["Authors"] == ", ".join(source.authors)
    assert (nagele["DOI"], nagele["Registry"], nagele["Figures"]) == (source.doi, "NCT02139540", "4")
    unsure = next(row for row in rows.rows if catalog.source_by_id[row[0]].unconfirmed)
    assert unsure[-1].startswith("Not confirmed")
    assert "not confirmed" not in unsure[1:-1], "what is unknown is empty"


def test_that_the_picture_is_the_reading_list_itself(page: SourcesPage, catalog: Catalog) -> None:
    page._select(["nagele2015", "gill2025"])
    assert page.sources() == tuple(vancouver(source) for source in page._selection())
    picture = page.picture(date(2026, 11, 28))
    image = picture.image(1.0)
    assert image.height() < 400
    svg = picture.as_bytes(".svg").decode()
    assert "Nagele et al. 2015" in svg
    page.select_nothing()
    assert page.picture(date(2026, 11, 28)).whole.height() > 3 * image.height()


def test_that_a_long_list_is_cut_and_says_so(page: SourcesPage, catalog: Catalog) -> None:
    every = ReadingList(catalog.sources, page.around.look)
    some = ReadingList(catalog.sources[:MOST], page.around.look)
    assert some.size.height() < every.size.height() < some.size.height() + 60
    assert ReadingList((), page.around.look).size.height() >= 1


def test_that_the_list_is_drawn_within_its_size(page: SourcesPage) -> None:
    page.search.setText("nagele")
    size = page.drawn_size()
    image = QImage(size.width(), size.height() + 60, QImage.Format.Format_RGB32)
    image.fill(page.around.look.theme.colour("panel"))
    painter = QPainter(image)
    page.draw(painter, image.rect().toRectF())
    painter.end()
    panel = page.around.look.theme.colour("panel")
    rows = [
        any(image.pixelColor(x, y) != panel for x in range(0, image.width(), 2))
        for y in range(image.height())
    ]
    assert any(rows)
    assert not any(rows[size.height() :])


def test_that_a_clock_moves_nothing_here(page: SourcesPage) -> None:
    page.show_time(100.0)
    assert page.stops() == ()
    assert page.doers() == {}
