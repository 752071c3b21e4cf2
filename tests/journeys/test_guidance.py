"""A student before an exam, a lecturer at the end of a lecture, and somebody who needs help now."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.views.evidence.view import EvidenceView
from desktop.views.guidance.help_page import HelpPage
from desktop.views.guidance.know_page import KnowPage
from desktop.views.guidance.standing_page import StandingPage
from desktop.views.guidance.view import GuidanceView
from models.guidance import Topic
from tests.journeys.reader import LEFT, Reader, settle


@pytest.fixture
def view(reader: Reader) -> Iterator[GuidanceView]:
    reader.press("6")
    view = reader.window.view
    assert isinstance(view, GuidanceView)
    yield view
    for page in view.pages.values():
        page.select_nothing()
    view.open_page("know")
    reader.program.conductor.shelf.show("timeline")
    settle()


def test_that_the_clock_steps_aside_and_comes_back(reader: Reader, view: GuidanceView) -> None:
    assert not reader.window.transport.isVisible()
    assert not reader.program.actions["play"].isEnabled()
    reader.press("1")
    assert reader.window.transport.isVisible()
    assert reader.program.actions["play"].isEnabled()
    reader.press("Ctrl+6")
    assert reader.window.transport.isVisible(), "the Timeline beside it follows the clock"


def test_that_a_student_finds_what_to_say_and_where_it_comes_from(reader: Reader, view: GuidanceView) -> None:
    assert not view.has_selection, "the focus alone selects nothing"
    assert "Onset teaches. It is no medical advice" in reader.inspector
    reader.press("Down")
    assert "Nitrous oxide is no routine treatment" in reader.inspector
    assert "To a patient who asks" in reader.inspector
    assert "It is not yet something that I can prescribe for it." in reader.inspector
    assert "21 USC 360ddd-1" in reader.inspector
    reader.press("Ctrl+C")
    assert "What it rests on" in reader.clipboard
    reader.press("Escape")
    assert "The whole picture" in reader.inspector


def test_that_enter_leads_to_the_open_question_behind_it(reader: Reader, view: GuidanceView) -> None:
    view.take("know:which-dose")
    view.first_focus().setFocus()
    reader.press("Return")
    evidence = reader.window.view
    assert isinstance(evidence, EvidenceView)
    assert "Does 25% gas help as much as 50%?" in reader.inspector
    reader.press("6")
    assert "Nitrous oxide: which dose?" in reader.inspector, "what was selected is still there"
    evidence.select_nothing()
    evidence.open_page(next(iter(evidence.pages)))


def test_that_keys_turn_the_pages_and_walk_each(reader: Reader, view: GuidanceView) -> None:
    reader.press("E")
    assert view.page.id == "standing"
    assert view.page.first_focus().hasFocus()
    reader.press("Down")
    assert "Controlled drug" in reader.inspector
    reader.press("E")
    assert view.page.id == "help"
    assert reader.window.windowTitle() == "Where to find help – Onset"
    reader.press("Down")
    assert "call 999" in reader.inspector
    reader.press("E")
    assert view.page.id == "know"


def test_that_arrows_go_on_from_group_to_group_and_the_focus_with_them(
    reader: Reader, view: GuidanceView
) -> None:
    page = view.page
    assert isinstance(page, KnowPage)
    reader.press("Down", times=5)
    assert page.groups.groups[Topic.COMES_FIRST].list.hasFocus()
    assert "Less severe: guided self-help" in reader.inspector
    reader.press("Up")
    assert page.groups.groups[Topic.MUST_KNOW].list.hasFocus()


def test_that_a_click_selects_a_statement_and_a_double_click_goes_on(
    reader: Reader, view: GuidanceView
) -> None:
    page = view.page
    assert isinstance(page, KnowPage)
    group = page.groups.groups[Topic.UNKNOWN]
    place = group.list.visualRect(group.model.index(2, 0)).center()
    reader.click(group.list.viewport(), place)
    assert "Nitrous oxide: how often, how long?" in reader.inspector
    place = group.list.visualRect(group.model.index(2, 0)).center()
    QTest.mouseDClick(group.list.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    settle()
    assert "Do repeated sessions help more than one?" in reader.inspector
    evidence = reader.window.view
    assert isinstance(evidence, EvidenceView)
    evidence.select_nothing()
    evidence.open_page(next(iter(evidence.pages)))


def test_that_one_key_leads_to_help_from_everywhere(reader: Reader, view: GuidanceView) -> None:
    reader.press("1")
    reader.press("H")
    assert isinstance(view.page, HelpPage)
    assert view.isVisible()
    assert view.page.list.hasFocus()
    assert not view.page.has_selection
    assert "Read on 28 November 2026" in reader.inspector
    reader.press("2")
    reader.press("Ctrl+K")
    reader.write("crisis")
    reader.press("Return")
    assert view.isVisible()


def test_that_somebody_in_need_finds_a_number_by_the_search(reader: Reader, view: GuidanceView) -> None:
    reader.press("Ctrl+K")
    reader.write("samaritans ireland")
    reader.press("Return")
    assert isinstance(view.page, HelpPage)
    assert "call 116 123" in reader.inspector
    assert "Check a number before you rely on it." in reader.inspector
    assert "Read on 28 November 2026" in reader.inspector


def test_that_the_lecturer_projects_all_of_it_and_takes_it_along(reader: Reader, view: GuidanceView) -> None:
    reader.press("F5")
    assert not reader.window.side.isVisible()
    page = view.page
    assert isinstance(page, KnowPage)
    reader.press("Down")
    assert page.has_selection
    reader.press("F5")
    reader.press("Ctrl+Shift+C")
    header = reader.clipboard.splitlines()[0]
    assert header.startswith("About\tStatement\tIn full\tTo a patient who asks")
    assert "[reported second-hand]" in reader.clipboard


def test_that_the_chips_can_narrow_where_it_stands(reader: Reader, view: GuidanceView) -> None:
    view.open_page("standing")
    page = view.page
    assert isinstance(page, StandingPage)
    reader.click(page.chosen_only)
    before = page.model.rowCount()
    reader.click(reader.chip("esketamine"))
    assert 0 < page.model.rowCount() < before
    page.chosen_only.setChecked(False)


def test_that_it_speaks_french(reader: Reader, view: GuidanceView) -> None:
    reader.press("Down")
    reader.press("F2")
    assert reader.window.windowTitle() == "À savoir – Onset"
    assert "Le protoxyde d’azote n’est pas un traitement courant" in reader.inspector
    assert "Au patient qui demande" in reader.inspector
    view.open_page("help")
    reader.press("Down")
    assert "appeler le 999 " in reader.inspector.replace("\n", " ")
    reader.press("F2")
    assert "call 999" in reader.inspector
