"""A student looks for the difference the night before an exam; a lecturer takes the table away."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLineEdit

from desktop.views.compare.view import CompareView
from desktop.views.timeline.view import TimelineView
from tests.journeys.reader import LEFT, Reader, plain, settle

SMALL = (640, 400)


@pytest.fixture
def view(reader: Reader) -> Iterator[CompareView]:
    reader.press("5")
    view = reader.window.view
    assert isinstance(view, CompareView)
    yield view
    view.search.clear()
    view.differences.setChecked(False)
    view.select_nothing()
    if any(row.is_folded for row in view.shown.grid.rows):
        view.doers()["fold-rows"]()
        if any(row.is_folded for row in view.shown.grid.rows):
            view.doers()["fold-rows"]()
    reader.program.conductor.shelf.show("timeline")
    settle()


def click_cell(reader: Reader, view: CompareView, aspect: str, family: str) -> None:
    place = view.shown.place_of(aspect, family)
    assert place is not None
    index = view.table.shown.index(*place)
    view.table.scrollTo(index)
    reader.click(view.table.viewport(), view.table.visualRect(index).center())


def test_that_a_key_opens_the_table_and_the_transport_bar_steps_aside(
    reader: Reader, view: CompareView
) -> None:
    assert view.table.hasFocus()
    assert not view.has_selection, "the focus alone selects nothing"
    assert not reader.window.transport.isVisible()
    assert "Never compared head to head" in reader.inspector
    assert not reader.program.actions["play"].isEnabled()
    reader.press("Ctrl+1")
    assert reader.window.transport.isVisible(), "beside the Timeline there is a clock"
    reader.press("Ctrl+1")
    assert not reader.window.transport.isVisible()


def test_that_a_click_on_a_cell_opens_its_sources(reader: Reader, view: CompareView) -> None:
    click_cell(reader, view, "first-effect", "ketamine")
    assert "First effect" in reader.inspector
    assert "Kishimoto et al. 2016: read in the abstract (kishimoto2016-onset)" in reader.inspector
    assert "Zarate et al. 2006: reported second-hand: table of a later review" in reader.inspector
    reader.press("Escape")
    assert "The whole picture" in reader.inspector


def test_that_enter_opens_the_inspector_where_it_is_folded(reader: Reader, view: CompareView) -> None:
    reader.press("I")
    assert not reader.window.side.isVisible()
    reader.press("Down", 2)
    reader.press("Return")
    assert reader.window.side.isVisible()
    assert "Where it acts" in reader.inspector


def test_that_a_student_finds_the_difference_by_keys_alone(reader: Reader, view: CompareView) -> None:
    reader.session.choose(("ssri", "snri"))
    settle()
    reader.press("Y")
    shown = [aspect.id for aspect in view.shown.shown_aspects]
    assert "route" not in shown
    assert shown[0] == "target"
    reader.press("Down", 2)
    assert "Blocks the serotonin transporter" in reader.inspector
    reader.press("Right")
    assert "Blocks the serotonin and noradrenaline transporters" in reader.inspector
    reader.press("Ctrl+Left")
    assert [column.id for column in view.shown.grid.columns] == ["snri", "ssri"]
    assert "SNRI" in reader.inspector
    reader.press("Ctrl+Right")
    reader.press("Y")
    assert "route" in [aspect.id for aspect in view.shown.shown_aspects]


def test_that_what_is_typed_narrows_the_rows_and_enter_goes_on_to_them(
    reader: Reader, view: CompareView
) -> None:
    reader.press("/")
    assert view.search.hasFocus()
    reader.write("b12")
    assert [aspect.id for aspect in view.shown.shown_aspects] == ["monitoring", "contraindications"]
    reader.press("Return")
    assert view.table.hasFocus()
    assert "Vitamin B12" in reader.inspector
    reader.press("Escape", 2)
    assert view.search.text() == ""


def test_that_the_search_of_the_program_leads_to_a_cell(reader: Reader, view: CompareView) -> None:
    reader.press("Ctrl+K")
    reader.write("common side effects mirtazapine")
    reader.press("Return")
    assert "mirtazapine" in reader.session.families
    assert "Sleepiness 53.6%, placebo 18%" in reader.inspector


def test_that_ctrl_c_copies_the_table_and_a_selected_cell_its_explanation(
    reader: Reader, view: CompareView
) -> None:
    reader.press("Ctrl+C")
    assert reader.notice == "The table is on the clipboard, with its sources."
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.hasHtml()
    assert copied.hasFormat("text/tab-separated-values")
    assert reader.clipboard.startswith("Question\tNitrous oxide\tKetamine")
    click_cell(reader, view, "response", "ketamine")
    reader.press("Ctrl+C")
    assert reader.clipboard.startswith("Response\nKetamine")
    reader.press("Ctrl+Shift+C")
    assert reader.clipboard.startswith("Question\t")
    QGuiApplication.clipboard().clear()
    reader.click(view.copy)
    assert QGuiApplication.clipboard().mimeData().hasHtml()


def test_that_a_lecturer_saves_a_page_and_rows(reader: Reader, view: CompareView, tmp_path: Path) -> None:
    saving = reader.program.conductor.saving
    saving.save(tmp_path / "table.pdf")
    saving.save(tmp_path / "table.csv")
    saving.save(tmp_path / "table.svg")
    assert len(re.findall(rb"/Type\s*/Page\b", (tmp_path / "table.pdf").read_bytes())) == 1
    rows = (tmp_path / "table.csv").read_text(encoding="utf-8-sig").splitlines()
    assert rows[0] == 'Question,Nitrous oxide,Ketamine,Esketamine,"Antidepressants, mixed",Sources'
    assert len(rows) == 2 + len(view.shown.shown_aspects)
    assert "Columns were never compared head to head" in rows[-1]
    assert "Side by side" in (tmp_path / "table.svg").read_text(encoding="utf-8")


def test_that_a_name_is_dragged_to_another_place(reader: Reader, view: CompareView) -> None:
    head = view.table.head
    y = head.height() // 2
    start = QPoint(head.sectionViewportPosition(0) + head.sectionSize(0) // 2, y)
    end = QPoint(head.sectionViewportPosition(1) + head.sectionSize(1) - 5, y)
    QTest.mousePress(head.viewport(), LEFT, pos=start)
    QTest.mouseMove(head.viewport(), (start + end) / 2)
    QTest.mouseMove(head.viewport(), end)
    QTest.mouseRelease(head.viewport(), LEFT, pos=end)
    settle()
    assert [column.id for column in view.shown.grid.columns][:2] == ["ketamine", "nitrous-oxide"]
    reader.press("Ctrl+C")
    assert reader.clipboard.startswith("Question\tKetamine\tNitrous oxide")
    view.table.dragged.emit(1, 0)


def test_that_chips_add_and_take_columns(reader: Reader, view: CompareView) -> None:
    reader.click(reader.chip("ssri"))
    assert "ssri" in [column.id for column in view.shown.grid.columns]
    reader.click(reader.chip("ssri"))
    assert "ssri" not in [column.id for column in view.shown.grid.columns]


def test_that_keys_stay_keys_where_the_table_is_empty(reader: Reader, view: CompareView) -> None:
    families = list(reader.session.families)
    for family in families[1:]:
        reader.click(reader.chip(family))
    reader.press("Y")
    assert view.nothing.isVisible(), "one treatment differs from nothing"
    reader.press("Y")
    assert view.table.hasFocus()
    assert not view.differences.isChecked()
    reader.click(reader.chip(families[0]))
    assert view.nothing.isVisible()
    reader.press("6")
    reader.press("5")
    assert reader.window.view is view
    reader.press("2")
    assert reader.window.view is not view
    assert view.search.text() == "", "no key was taken for a word"
    reader.press("5")
    for family in families:
        reader.click(reader.chip(family))


def test_that_in_french_all_of_it_is_french(reader: Reader, view: CompareView) -> None:
    reader.press("F2")
    assert reader.window.windowTitle().startswith("Côte à côte")
    told = plain(view.summary())
    assert "Chaque chiffre est face au comparateur de ses propres essais" in told
    assert "Réponse, Kétamine : 24 h : rapport des cotes 3,94 (1,54 à 10,1)" in told
    for english in (" against ", " the ", "Not checked"):
        assert english not in told
    reader.press("Ctrl+C")
    assert "\nÀ quel point on est sûr\n" in reader.clipboard


@pytest.mark.parametrize("theme", ["light", "projector"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_the_table_can_be_small(reader: Reader, view: CompareView, theme: str, language: str) -> None:
    reader.program.language.choose(language)
    reader.program.look.choose(theme)
    settle()
    reader.window.resize(*SMALL)
    settle()
    assert (reader.window.width(), reader.window.height()) == SMALL
    for button in reader.window.findChildren(QAbstractButton):
        inside = button.rect().translated(button.mapTo(reader.window, button.rect().topLeft()))
        if button.isVisible() and not isinstance(button.parent(), QAbstractScrollArea | QLineEdit):
            assert reader.window.rect().contains(inside), button.text() or button.accessibleName()
    assert view.table.viewport().height() > 60


def test_that_the_timeline_keeps_its_own_copying(reader: Reader, view: CompareView) -> None:
    reader.press("1")
    assert isinstance(reader.window.view, TimelineView)
    reader.press("Ctrl+Shift+C")
    assert reader.notice == "The rows are on the clipboard."
    assert not QGuiApplication.clipboard().mimeData().hasHtml()
