"""Somebody looks for a thesis: opens the open questions, narrows them, and goes to where one of them shows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.views.evidence.unknown_page import UnknownPage
from desktop.views.evidence.view import EvidenceView
from desktop.views.pathways.view import PathwaysView
from desktop.views.timeline.view import TimelineView
from tests.journeys.reader import LEFT, Reader, settle


@pytest.fixture
def page(reader: Reader) -> Iterator[UnknownPage]:
    reader.press("4")
    view = reader.window.view
    assert isinstance(view, EvidenceView)
    while view.page.id != "unknown":
        reader.press("E")
    page = view.page
    assert isinstance(page, UnknownPage)
    yield page
    page.search.clear()
    page.chosen_only.setChecked(False)
    page.choose_lack("all")
    page.select_nothing()
    view.open_page(next(iter(view.pages)))
    reader.program.conductor.shelf.show("timeline")
    settle()


def test_that_keys_walk_the_questions_and_enter_leads_to_the_chart(reader: Reader, page: UnknownPage) -> None:
    assert page.list.hasFocus()
    assert not page.has_selection, "the focus alone selects nothing"
    assert "What we do not know" in reader.inspector
    reader.press("Down")
    assert "Open question" in reader.inspector
    assert "How much does one session of 50% gas help within a day?" in reader.inspector
    reader.press("Return")
    assert isinstance(reader.window.view, TimelineView)
    assert "−5.5 points" in reader.inspector
    assert "Open questions" in reader.inspector
    assert "How much does one session of 50% gas help within a day?" in reader.inspector
    reader.press("4")
    assert page.isVisible()
    assert page.explanation().title.startswith("How much"), "what was selected is still there"
    reader.press("Escape")
    assert page.explanation().title == "What we do not know"


def test_that_what_is_typed_narrows_the_list_and_leads_to_a_step(reader: Reader, page: UnknownPage) -> None:
    page.search.setFocus()
    reader.write("sk2 channel")
    assert page.kept.rowCount() == 1
    reader.press("Return")
    assert page.list.hasFocus()
    reader.press("Return")
    routes = reader.window.view
    assert isinstance(routes, PathwaysView)
    assert "The gas inhibits NMDA receptors" in reader.inspector
    assert "Is the NMDA receptor the trigger of the gas at all, or the SK2 channel?" in reader.inspector


def test_that_the_remote_and_the_space_bar_keep_the_clock(reader: Reader, page: UnknownPage) -> None:
    clock = reader.program.clock
    reader.press("Down")
    reader.press("Home")
    assert clock.elapsed == 0
    was_playing = []
    for _ in range(2):
        reader.press("Space")
        was_playing.append(clock.is_playing)
    assert was_playing == [True, False]
    selected = page.explanation().title
    for keys in ("PgDown", "PgUp", "Right", "Left"):
        reader.press(keys)
    assert page.explanation().title == selected


def test_that_a_double_click_leads_to_the_place(reader: Reader, page: UnknownPage) -> None:
    page.choose_lack("not-studied")
    settle()
    row = page.kept.row_of("n2o-glutamate-burst")
    page.list.scrollTo(page.kept.index(row, 0))
    settle()
    place = page.list.visualRect(page.kept.index(row, 0)).topLeft() + QPoint(60, 14)
    reader.click(page.list.viewport(), place)
    assert "burst of glutamate" in reader.inspector
    place = page.list.visualRect(page.kept.index(row, 0)).topLeft() + QPoint(60, 14)
    QTest.mouseDClick(page.list.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    settle()
    assert isinstance(reader.window.view, PathwaysView)
    assert "A burst of glutamate" in reader.inspector


def test_that_a_menu_offers_the_places_of_a_question(reader: Reader, page: UnknownPage) -> None:
    reader.press("Down")
    reader.click(page.show_it)
    reader.choose("Timeline: Gill 2025, Nitrous oxide 50%, 1\u00a0day")
    assert isinstance(reader.window.view, TimelineView)
    assert "−3.32 points" in reader.inspector


def test_that_a_question_without_a_figure_leads_to_its_treatments(reader: Reader, page: UnknownPage) -> None:
    page.take("unknown:duloxetine-nausea")
    reader.click(page.show_it)
    view = reader.window.view
    assert isinstance(view, TimelineView)
    assert "snri" in reader.session.families_in_use()
    selected = reader.session.selected
    assert selected is not None
    assert any(line == selected[0] for line in reader.lines)


def test_that_the_search_of_the_program_finds_a_question(reader: Reader, page: UnknownPage) -> None:
    page.choose_lack("not-reported")
    reader.press("Ctrl+K")
    reader.write("serotonin cause")
    reader.press("Return")
    assert "Does low serotonin cause depression?" in reader.inspector
    assert page.kept.row_of("low-serotonin") >= 0


def test_that_beside_the_timeline_the_pair_stays(reader: Reader, page: UnknownPage) -> None:
    reader.press("Ctrl+1")
    shelf = reader.program.conductor.shelf
    assert shelf.shown == ("evidence", "timeline")
    page.list.setFocus()
    settle()
    reader.press("Down")
    reader.press("Return")
    assert shelf.shown == ("evidence", "timeline")
    assert isinstance(reader.window.view, TimelineView)
    assert "−5.5 points" in reader.inspector


def test_that_the_treatments_of_the_chips_can_narrow_the_list(reader: Reader, page: UnknownPage) -> None:
    reader.click(page.chosen_only)
    before = page.kept.rowCount()
    reader.click(reader.chip("ketamine"))
    assert page.kept.rowCount() < before
    assert "about Nitrous oxide, Esketamine" in page.listed_words.text()


def test_that_questions_rows_and_picture_can_be_copied(reader: Reader, page: UnknownPage) -> None:
    reader.press("Ctrl+Shift+C")
    assert reader.clipboard.splitlines()[0].startswith("Question\tWhat is missing\tKnown so far")
    reader.press("Down")
    reader.press("Ctrl+C")
    assert "What would answer it" in reader.clipboard


def test_that_it_speaks_french(reader: Reader, page: UnknownPage) -> None:
    reader.press("Down")
    reader.press("F2")
    assert reader.window.windowTitle() == "Ce que nous ne savons pas – Onset"
    assert "Question ouverte" in reader.inspector
    assert page.choice.choices["disagreement"].text().startswith("Les sources divergent")
    assert "une séance de gaz à 50 %" in reader.inspector
    reader.press("F2")
    assert "Open question" in reader.inspector
