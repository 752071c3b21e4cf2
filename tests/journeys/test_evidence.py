"""Somebody opens the Evidence, takes trials out, asks another question, plays the clock, and takes a plot away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication

from desktop.views.evidence.forest_page import ForestPage
from desktop.views.evidence.view import EvidenceView
from desktop.views.timeline.view import TimelineView
from models.units import DAY, HOUR
from tests.journeys.reader import Reader, plain, settle


@pytest.fixture
def evidence(reader: Reader) -> Iterator[EvidenceView]:
    reader.press("4")
    view = reader.window.view
    assert isinstance(view, EvidenceView)
    view.open_page("forest")
    forest(view).choose_question("esketamine")
    settle()
    yield view
    page = forest(view)
    page.state.take_all()
    page.state.choose(method="REML")
    page.select_nothing()
    reader.program.conductor.shelf.show("timeline")
    settle()


def forest(view: EvidenceView) -> ForestPage:
    page = view.pages["forest"]
    assert isinstance(page, ForestPage)
    return page


def pooled(view: EvidenceView) -> str:
    return plain(forest(view).plot.spec.totals[0].cells[5])


def test_that_a_key_or_the_rail_opens_it(reader: Reader, evidence: EvidenceView) -> None:
    assert evidence.isVisible()
    assert reader.window.rail["evidence"].isChecked()
    assert reader.window.windowTitle() == "What the trials add up to – Onset"
    assert "Pooled here" in reader.inspector


def test_that_a_click_on_a_box_takes_a_trial_out_and_the_inspector_follows(
    reader: Reader, evidence: EvidenceView
) -> None:
    page, before = forest(evidence), pooled(evidence)
    table = page.plot.rows
    row = table.forest.row_of("chen-2023")
    box = page.plot.painter_of.box(QRectF(table.visualRect(table.forest.index(row, 0))))
    reader.click(table.viewport(), box.center().toPoint())
    assert pooled(evidence) != before
    assert "5 of 9" in reader.inspector or "Chen 2023" in reader.inspector
    reader.press("O")
    assert pooled(evidence) == before


def test_that_keys_walk_the_trials_and_take_them_out(reader: Reader, evidence: EvidenceView) -> None:
    page, before = forest(evidence), pooled(evidence)
    reader.program.actions["next-point"].trigger()
    first = page.explanation().title
    assert first in reader.inspector
    reader.press("X")
    assert pooled(evidence) != before
    reader.press("X")
    assert pooled(evidence) == before
    reader.press("Escape")
    assert "Pooled here" in reader.inspector


def test_that_keys_ask_in_other_ways(reader: Reader, evidence: EvidenceView) -> None:
    page = forest(evidence)
    question, outcome, before = page.state.question.id, page.state.asked, pooled(evidence)
    reader.press("R")
    reader.press("R", times=2)
    assert page.state.choice.method == "FE"
    assert pooled(evidence) != before
    reader.press("U")
    assert page.state.asked != outcome
    reader.press("A")
    assert page.state.analysis.value == "each-left-out"
    reader.press("A", times=len(page.state.analyses) - 1)
    reader.press("Q")
    assert page.state.question.id != question


def test_that_the_remote_plays_the_clock_and_the_plot_follows_it(
    reader: Reader, evidence: EvidenceView
) -> None:
    page = forest(evidence)
    reader.press("Home")
    assert page.state.time.at.seconds == DAY
    reader.press("PgDown")
    assert reader.program.clock.elapsed == pytest.approx(DAY)
    reader.press("PgDown")
    assert reader.program.clock.elapsed == pytest.approx(28 * DAY)
    assert page.state.time.at.seconds == 28 * DAY
    reader.press("Home")
    reader.press("Space")
    assert reader.program.clock.is_playing
    reader.wait(60)
    assert page.state.time.at.seconds == 28 * DAY
    assert not reader.program.clock.is_playing


def test_that_it_stands_beside_the_timeline_on_the_same_clock(reader: Reader, evidence: EvidenceView) -> None:
    reader.press("Ctrl+1")
    assert reader.program.conductor.shelf.shown == ("evidence", "timeline")
    reader.program.clock.go_to_elapsed(25 * HOUR)
    settle()
    assert forest(evidence).state.time.at.seconds == DAY
    reader.press("0")


def test_that_its_buttons_mean_it_while_the_view_beside_it_has_the_focus(
    reader: Reader, evidence: EvidenceView, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[str] = []

    def propose(_parent: object, _title: str, path: str, _filters: str) -> tuple[str, str]:
        proposed.append(Path(path).name.split("-20")[0])
        return "", ""

    monkeypatch.setattr("desktop.conductor.saving.QFileDialog.getSaveFileName", propose)
    page = forest(evidence)
    reader.press("Ctrl+1")
    page.plot.ticked.emit("chen-2023", False)
    settle()
    for name, save in (("forest", page.save), ("sources", evidence.sources_page.save)):
        evidence.open_page(name)
        settle()
        timeline = reader.window.pair.widget(1)
        assert isinstance(timeline, TimelineView)
        timeline.first_focus().setFocus()
        settle()
        assert reader.window.view is not evidence
        if page.all_in.isVisible():
            reader.click(page.all_in)
            assert not page.state.without
        reader.click(save)
        assert reader.window.view is evidence
    assert proposed == ["onset-evidence", "onset-evidence"]
    evidence.open_page("forest")
    reader.press("0")


def test_that_the_search_finds_a_question_and_asks_it(reader: Reader, evidence: EvidenceView) -> None:
    reader.press("Ctrl+K")
    reader.write("SNRI against")
    reader.press("Return")
    assert forest(evidence).state.question.id == "snri"
    assert evidence.page.id == "forest"


def test_that_the_plot_its_rows_and_a_trial_can_be_copied(reader: Reader, evidence: EvidenceView) -> None:
    reader.press("Ctrl+C")
    assert not QGuiApplication.clipboard().image().isNull()
    reader.press("Ctrl+Shift+C")
    assert reader.clipboard.splitlines()[0].startswith("Question\tTime\tOutcome\tTrial")
    reader.program.actions["next-point"].trigger()
    reader.press("Ctrl+C")
    assert "Weight" in reader.clipboard


def test_that_reduced_motion_lets_nothing_glide(reader: Reader, evidence: EvidenceView) -> None:
    reader.press("M")
    forest(evidence).show_choice()
    assert not forest(evidence).plot.glides
    reader.press("M")


def test_that_the_next_page_is_a_key_away_and_the_title_follows(
    reader: Reader, evidence: EvidenceView
) -> None:
    reader.press("E")
    assert evidence.page.id == "sources"
    assert evidence.heading.text() == evidence.page.title
    assert reader.window.windowTitle() == f"{evidence.page.title} – Onset"
    assert not reader.program.actions["take-out"].isEnabled(), "a trial that nobody sees cannot be taken out"
    while evidence.page.id != "forest":
        reader.press("E")
    assert forest(evidence).plot.rows.hasFocus()


def test_that_a_page_that_is_opened_again_shows_the_time_on_the_clock(
    reader: Reader, evidence: EvidenceView
) -> None:
    page = forest(evidence)
    evidence.open_page("sources")
    reader.program.clock.go_to_elapsed(DAY)
    evidence.open_page("forest")
    settle()
    assert page.state.time.at.seconds == DAY
    assert "After 1 day" in plain(page.remark.text())
    assert [span.full for span in evidence.spans() if span.is_chosen] == [DAY]
    reader.program.clock.go_to(1.0)
