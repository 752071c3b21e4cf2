"""Somebody looks a source up, cites it, and takes a reading list away."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.views.evidence.sources_page import SourcesPage
from desktop.views.evidence.view import EvidenceView
from tests.journeys.reader import LEFT, Reader, in_folder, settle


@pytest.fixture
def sources(reader: Reader) -> Iterator[SourcesPage]:
    reader.press("4")
    view = reader.window.view
    assert isinstance(view, EvidenceView)
    view.open_page("sources")
    settle()
    page = view.sources_page
    yield page
    page.select_nothing()
    page.search.clear()
    page._keep("all")
    page.select_nothing()
    settle()


def selected(page: SourcesPage) -> list[str]:
    return [source.id for source in page._selection()]


def test_that_a_key_opens_the_search_from_any_page_and_typing_narrows(
    reader: Reader, sources: SourcesPage
) -> None:
    reader.press("E")
    reader.press("Ctrl+F")
    assert sources.isVisible()
    assert sources.search.hasFocus()
    reader.write("nagele 2015")
    assert sources.listed.listed() == ["nagele2015"]
    reader.press("Down")
    assert "Nagele et al. 2015" in reader.inspector
    assert "Proof-of-Concept" in reader.inspector
    assert sources.search.text() == "nagele 2015"


def test_that_a_remote_goes_on_driving_the_clock(reader: Reader, sources: SourcesPage) -> None:
    sources.first_focus().setFocus()
    played = []
    for _turn in range(2):
        reader.press("Space")
        played.append(reader.program.clock.is_playing)
    assert played == [True, False]
    top = sources.table.verticalScrollBar().value()
    for key in ("PgDown", "PgUp", "Home", "End"):
        reader.press(key)
    assert sources.table.verticalScrollBar().value() == top
    assert selected(sources) == []


def test_that_the_keys_go_on_to_play_when_the_page_is_opened_by_its_button(
    reader: Reader, sources: SourcesPage
) -> None:
    view = reader.window.view
    assert isinstance(view, EvidenceView)
    view.open_page("forest")
    view.first_focus().setFocus()
    reader.click(view.choice.choices["sources"])
    assert sources.table.hasFocus()
    reader.press("Space")
    assert reader.program.clock.is_playing
    assert sources.search.text() == ""


def test_that_the_arrows_walk_and_with_shift_take_more(reader: Reader, sources: SourcesPage) -> None:
    sources.first_focus().setFocus()
    reader.press("Down", times=3)
    order = sources.listed.listed()
    assert selected(sources) == order[2:3]
    reader.press("Shift+Down", times=2)
    assert selected(sources) == order[2:5]
    assert "3 sources" in reader.inspector
    reader.press("Escape")
    assert selected(sources) == []
    assert "What the program rests on" in reader.inspector


def test_that_a_click_selects_and_what_is_selected_is_copied(reader: Reader, sources: SourcesPage) -> None:
    row = sources.table.rowViewportPosition(4) + 5
    QTest.mouseClick(sources.table.viewport(), LEFT, pos=QPoint(30, row))
    settle()
    reader.press("Ctrl+C")
    assert reader.clipboard.startswith(sources.explanation().title.replace("\u00a0", " "))
    reader.press("Ctrl+Shift+C")
    assert len(reader.clipboard.splitlines()) == sources.listed.rowCount() + 1


class Dialogue:
    """The dialogue that asks for a name: it takes the first kind, or the one that is wanted."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.wanted = folder, ""
        self.title, self.proposed, self.kinds = "", "", [""]

    def getSaveFileName(  # noqa: N802  Qt's name
        self, _window: object, title: str, proposed: str, kinds: str
    ) -> tuple[str, str]:
        self.title, self.proposed, self.kinds = title, proposed, kinds.split(";;")
        return str(self.folder / "list"), next(kind for kind in self.kinds if self.wanted in kind)


@pytest.fixture
def dialogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Dialogue:
    asked = Dialogue(tmp_path)
    monkeypatch.setattr("desktop.conductor.saving.QFileDialog", asked)
    return asked


def test_that_a_reading_list_is_saved_for_every_reference_manager(
    reader: Reader, sources: SourcesPage, dialogue: Dialogue
) -> None:
    sources._select(["nagele2015", "gill2025", "griselda-data"])
    chosen = selected(sources)
    for wanted in ("*.bib", "*.ris", "*.json"):
        dialogue.wanted = wanted
        reader.press("Ctrl+S")
        assert reader.notice == f"Saved as list.{wanted[2:]}."
    assert dialogue.title == "Save"
    assert dialogue.proposed.endswith(".bib"), "what one most likely wants here"
    assert dialogue.kinds[0] == "BibTeX: 3 selected sources (*.bib)"
    assert dialogue.kinds[-4:] == [
        *("Picture (*.png)", "Vector drawing (*.svg)", "Page (*.pdf)", "Rows (*.csv)")
    ]
    assert in_folder(dialogue.folder) == ["list.bib", "list.json", "list.ris"]
    read = parse_string((dialogue.folder / "list.bib").read_text(encoding="utf-8"))
    assert [entry.key for entry in read.entries] == chosen
    assert [item["id"] for item in json.loads((dialogue.folder / "list.json").read_bytes())] == chosen
    records = rispy.loads((dialogue.folder / "list.ris").read_text(encoding="utf-8"))
    assert [record["id"] for record in records] == chosen


def test_that_the_button_saves_all_that_are_listed(
    reader: Reader, sources: SourcesPage, dialogue: Dialogue
) -> None:
    sources.search.setText("nagele")
    reader.click(sources.save)
    assert dialogue.kinds[0] == f"BibTeX: all {sources.listed.rowCount()} listed sources (*.bib)"
    text = (dialogue.folder / "list.bib").read_text(encoding="utf-8")
    assert [entry.key for entry in parse_string(text).entries] == sources.listed.listed()


def test_that_rows_and_pictures_are_saved_here_too(
    reader: Reader, sources: SourcesPage, tmp_path: Path
) -> None:
    saving = reader.program.conductor.saving
    saving.save(tmp_path / "rows.csv")
    saving.save(tmp_path / "list.svg")
    saving.save(tmp_path / "list.doc")
    assert in_folder(tmp_path) == ["list.svg", "rows.csv"]
    assert "does not end in .bib, .ris, .json, .png, .svg, .pdf, .csv" in reader.notice


def test_that_another_page_offers_no_citations(
    reader: Reader, sources: SourcesPage, dialogue: Dialogue
) -> None:
    reader.press("1")
    reader.press("Ctrl+S")
    assert dialogue.kinds[0] == "Picture (*.png)"
    assert dialogue.title == "Save picture or rows"


def test_that_a_source_is_found_from_anywhere_in_the_evidence(reader: Reader, sources: SourcesPage) -> None:
    reader.press("E")
    reader.press("Ctrl+K")
    reader.write("proof-of-concept nagele")
    reader.press("Return")
    assert sources.isVisible()
    assert selected(sources) == ["nagele2015"]


def test_that_the_cited_sources_follow_the_chips(reader: Reader, sources: SourcesPage) -> None:
    reader.click(sources.choice.choices["cited"])
    before = sources.listed.rowCount()
    reader.click(reader.chip("nitrous-oxide"))
    assert sources.listed.rowCount() < before
    reader.click(reader.chip("nitrous-oxide"))
    assert sources.listed.rowCount() == before


def test_that_it_speaks_french_at_once(reader: Reader, sources: SourcesPage) -> None:
    sources._select(["nagele2015"])
    reader.press("F2")
    assert sources.search.placeholderText().startswith("Rechercher")
    assert selected(sources) == ["nagele2015"]
    assert "essai croisé randomisé" in reader.inspector
    sources.search.setText("essai croise protoxyde 2015")
    assert "nagele2015" in sources.listed.listed()


def test_that_everything_here_is_reached_by_tab_and_named(reader: Reader, sources: SourcesPage) -> None:
    sources.search.setFocus()
    seen = [QApplication.focusWidget()]
    for _turn in range(6):
        reader.press("Tab")
        seen.append(QApplication.focusWidget())
    assert sources.save in seen
    assert sources.table in seen
    assert set(sources.choice.choices.values()) <= set(seen)
    assert all(widget.accessibleName() or widget.text() for widget in seen if widget is not None)  # type: ignore[attr-defined]  # those without a name are buttons
