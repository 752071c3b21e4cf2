"""The page of the open questions: what it lists, where each leads, what it explains, and what can be taken away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions import Actions
from desktop.clock import Clock
from desktop.i18n import Language
from desktop.session import Session
from desktop.shown_lines import ShownLines
from desktop.theme import Look
from desktop.views import Surroundings
from desktop.views.evidence.unknown_model import UnknownFilter, UnknownModel, row_of
from desktop.views.evidence.unknown_page import UnknownPage
from desktop.views.evidence.unknown_places import Spots
from desktop.views.evidence.unknown_words import ALL, SIGNS, lack_words
from models.catalog import Catalog
from models.timecourse import ChartMeasure
from models.unknown import Lack
from tests.desktop.conftest import CheckModel


@pytest.fixture
def page(
    session: Session, look: Look, language: Language, qtbot: QtBot, dressed: QApplication
) -> UnknownPage:
    look.dress(dressed)
    page = UnknownPage(Surroundings(session, Clock(), look, language, Actions()))
    qtbot.addWidget(page)
    page.resize(960, 560)
    page.show()
    return page


def listed(page: UnknownPage) -> list[str]:
    return [row.id for row in page.kept.listed()]


# --- what is listed --------------------------------------------------------------------------------------------


def test_that_the_lists_are_item_models(catalog: Catalog, check_model: CheckModel) -> None:
    model = UnknownModel()
    kept = UnknownFilter(model)
    check_model(model)
    check_model(kept)
    model.show_rows([row_of(catalog, unknown, "en") for unknown in catalog.unknowns])
    kept.want(Lack.DISAGREEMENT, frozenset({"ketamine"}), "day")
    assert 0 < kept.rowCount() < model.rowCount()
    kept.want(None, None, "")
    assert kept.rowCount() == model.rowCount() == len(catalog.unknowns)


def test_that_every_question_is_listed_once_by_its_first_family(page: UnknownPage, catalog: Catalog) -> None:
    assert sorted(listed(page)) == sorted(unknown.id for unknown in catalog.unknowns)
    order = [family.id for family in catalog.families]
    firsts = [min(map(order.index, row.families)) for row in page.kept.listed() if row.families]
    assert firsts == sorted(firsts)
    assert firsts[0] == order.index("nitrous-oxide")


@pytest.mark.parametrize("lack", Lack)
def test_that_each_sort_can_be_listed_alone_with_its_count(
    page: UnknownPage, catalog: Catalog, lack: Lack
) -> None:
    page.choose_lack(lack)
    wanted = {unknown.id for unknown in catalog.unknowns if unknown.lack is lack}
    assert set(listed(page)) == wanted
    assert page.choice.choices[lack].text().endswith(f" {len(wanted)}")
    assert page.choice.choices[lack].isChecked()
    assert page.choice.choices[ALL].text() == f"All {len(catalog.unknowns)}"
    assert f"{len(wanted)} of {len(catalog.unknowns)}" in page.listed_words.text()


def test_that_the_search_knows_no_case_and_no_accent(page: UnknownPage, language: Language) -> None:
    page.search.setText("KETAMINE habenula")
    assert listed(page) == ["ketamine-habenula"]
    language.choose("fr")
    page.name()
    page.search.setText("eskétamine JOUR 28")
    found = listed(page)
    assert "esketamine-day-28" in found
    page.search.setText("esketamine jour 28")
    assert listed(page) == found
    page.search.setText("habénula")
    assert listed(page) == ["ketamine-habenula"]


def test_that_counts_follow_what_is_typed(page: UnknownPage) -> None:
    page.search.setText("spines")
    counts = {name: int(button.text().rsplit(" ", 1)[1]) for name, button in page.choice.choices.items()}
    assert counts[ALL] == len(listed(page)) == sum(counts[lack] for lack in Lack)


def test_that_where_nothing_fits_a_sentence_says_what_to_do(page: UnknownPage) -> None:
    page.search.setText("zzz")
    assert page.nothing.isVisible()
    assert not page.list.isVisible()
    assert page.nothing.text().startswith("No open question fits")
    page.walk(1)
    assert not page.has_selection
    page.search.clear()
    assert page.list.isVisible()


def test_that_only_chosen_treatments_can_be_listed_and_this_is_said(
    page: UnknownPage, session: Session
) -> None:
    session.choose(("esketamine",))
    everything = len(listed(page))
    page.chosen_only.setChecked(True)
    assert 0 < len(listed(page)) < everything
    assert all("esketamine" in row.families for row in page.kept.listed())
    assert page.subtitle.endswith("about Esketamine")
    session.choose(("esketamine", "ketamine"))
    assert "ketamine-opioid" in listed(page)
    page.chosen_only.setChecked(False)
    assert len(listed(page)) == everything


def test_that_every_sort_has_its_sign_and_words(page: UnknownPage) -> None:
    assert len(set(SIGNS.values())) == len(Lack)
    for row in page.kept.listed():
        laid = page.list.delegate.sheet.laid(row, 700, is_open=False)
        words = " ".join(piece.words for piece in laid.pieces)
        assert all(mark.name in words for mark in row.marks)


def test_that_a_long_question_takes_more_lines_on_a_narrow_page(page: UnknownPage) -> None:
    sheet, row = page.list.delegate.sheet, page.kept.at(0)
    wide, narrow = (sheet.laid(row, width, is_open=True) for width in (900, 260))
    assert narrow.height > wide.height
    assert len(narrow.pieces) > len(wide.pieces)
    far = sheet.laid(row, 4000, is_open=True)
    assert max(piece.x for piece in far.pieces) < 900


# --- the selected one ------------------------------------------------------------------------------------------


def test_that_the_selected_question_is_open_and_explained(page: UnknownPage) -> None:
    page.take("unknown:n2o-early-effect")
    assert page.has_selection
    assert page.list.delegate.open_row == page.kept.row_of("n2o-early-effect")
    told = page.explanation()
    assert told.title == "How much does one session of 50% gas help within a day?"
    assert told.tags == ("Sources disagree",)
    headings = [section.heading for section in told.sections]
    assert headings[:4] == ["Known so far", "What would answer it", "Where it shows", "Read with care"]
    assert headings.count("Sources disagree") == 1
    text = told.as_text()
    assert "mean difference −5.5, 95% interval −8.5 to −2.5" in text
    assert "So large an early effect was not found again." in text
    copied = [name for section in told.sections for name, _ in section.copies]
    assert copied
    page.select_nothing()
    assert page.list.delegate.open_row == -1
    assert page.explanation().title == "What we do not know"


def test_that_the_sense_in_which_a_question_is_open_is_told(page: UnknownPage, catalog: Catalog) -> None:
    for unknown in catalog.unknowns:
        page.take(f"unknown:{unknown.id}")
        headings = [section.heading for section in page.explanation().sections]
        assert len([name for name in headings if name]) == len({name for name in headings if name})
        assert (lack_words(unknown.lack) in headings) or unknown.lack is Lack.DISAGREEMENT


def test_that_a_warning_stands_beside_its_figure(page: UnknownPage) -> None:
    page.take("unknown:unpublished-trials")
    assert "Munkholm et al. 2019: A positive number here favours the drug" in page.explanation().as_text()


def test_that_what_was_read_elsewhere_says_so(page: UnknownPage) -> None:
    page.take("unknown:n2o-after-a-week")
    text = page.explanation().as_text()
    assert "(Gill et al. 2025, reported second-hand)" in text
    assert "[reported second-hand]" in page.rows().rows[0][-1]


def test_that_what_is_taken_is_seen_whatever_was_filtered(page: UnknownPage) -> None:
    page.choose_lack(Lack.NOT_STUDIED)
    page.search.setText("ECT")
    page.take("unknown:low-serotonin")
    assert "low-serotonin" in listed(page)
    assert page.explanation().title == "Does low serotonin cause depression?"


def test_that_walking_goes_around_and_a_filter_lets_go_of_what_it_hides(page: UnknownPage) -> None:
    page.walk(1)
    first = page.explanation().title
    page.walk(-1)
    assert page.explanation().title == page.kept.at(page.kept.rowCount() - 1).question
    page.walk(1)
    assert page.explanation().title == first
    page.search.setText("habenula")
    assert not page.has_selection
    page.select_nothing()
    page.walk(-1)
    assert page.has_selection


# --- where it shows --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language_code", ["en", "fr"])
def test_that_every_open_question_leads_somewhere_that_is_there(catalog: Catalog, language_code: str) -> None:
    spots, lines = Spots(catalog), ShownLines(catalog)
    for unknown in catalog.unknowns:
        found = spots.of(unknown, language_code)
        assert found, unknown.id
        for spot in found:
            assert spot.words
            kind, _, rest = spot.key.partition(":")
            match spot.view, kind:
                case "timeline", "point":
                    measure, index, line = rest.split(":", 2)
                    shown = lines.line(ChartMeasure(measure), line)
                    assert shown is not None
                    assert set(shown.points[int(index)].facts) & set(unknown.facts)
                case "timeline", "treatment":
                    assert any(lines.of_treatment(measure, rest) for measure in ChartMeasure), unknown.id
                case "timeline", "family":
                    drawn = (line for measure in ChartMeasure for line in lines.every(measure))
                    families = {catalog.treatment_by_id[line.treatment].family for line in drawn}
                    assert rest in families & set(unknown.families)
                case "pathways", "step":
                    route, step = rest.split(":", 1)
                    assert catalog.pathway_by_id[route].step_by_id[step].fact in unknown.facts
                case "evidence", "forest":
                    assert rest in catalog.question_by_id
                case other:
                    pytest.fail(f"{unknown.id} leads to {other}")


def test_that_a_point_is_shown_as_its_source_gives_it(catalog: Catalog) -> None:
    spots = Spots(catalog)
    (reported, *_) = spots.of(catalog.unknown_by_id["n2o-early-effect"], "en")
    assert reported.key.startswith("point:difference:")
    assert reported.words == "Timeline: Nagele 2015, Nitrous oxide 50%, 1\u00a0day"


def test_that_a_pooled_question_is_a_place_too(catalog: Catalog) -> None:
    unknown = replace(catalog.unknowns[0], facts=(), questions=("ketamine",))
    (spot,) = Spots(catalog).of(unknown, "en")
    assert (spot.view, spot.key) == ("evidence", "forest:ketamine")


def test_that_one_place_is_gone_to_at_once_and_of_several_one_is_chosen(
    page: UnknownPage, qtbot: QtBot
) -> None:
    assert not page.show_it.isEnabled()
    page.take("unknown:n2o-dopamine-release")
    assert page.show_it.isEnabled()
    with qtbot.waitSignal(page.wished) as wish:
        page.show_it.click()
    assert wish.args == ["pathways", "step:glutamate:dopamine-active"]
    page.take("unknown:n2o-early-effect")
    page.show_it.click()
    menu = page._menu
    assert menu is not None
    assert len(menu.actions()) == 4, "three points, and the trials together"
    with qtbot.waitSignal(page.wished) as wish:
        menu.actions()[2].trigger()
    assert wish.args is not None
    assert wish.args[0] == "timeline"
    assert "gill-2025" in wish.args[1]
    with qtbot.waitSignal(page.wished) as wish:
        menu.actions()[3].trigger()
    assert wish.args == ["evidence", "forest:nitrous-oxide-50"]
    menu.close()


# --- to take away ----------------------------------------------------------------------------------------------


def test_that_findings_begin_with_the_name_of_the_page(page: UnknownPage, catalog: Catalog) -> None:
    found = page.findings()
    assert len(found) == len(catalog.unknowns)
    for finding in found:
        assert finding.key.startswith("unknown:")
        page.take(finding.key)
        assert page.explanation().title == finding.label


def test_that_rows_and_sources_are_those_of_what_is_listed(page: UnknownPage) -> None:
    page.search.setText("habenula")
    rows = page.rows()
    assert len(rows.header) == len(rows.rows[0]) == 7
    assert rows.rows[0][0] == "Does ketamine need the lateral habenula?"
    assert rows.rows[0][1] == "Sources disagree"
    assert len(page.sources()) == 2


def test_that_a_picture_holds_what_is_listed(page: UnknownPage) -> None:
    page.search.setText("dopamine itself")
    svg = page.picture(date(2026, 11, 28)).as_bytes(".svg").decode()
    assert "What we do not know" in svg
    assert "Does the gas release dopamine" in svg
    small = page.drawn_size()
    page.search.clear()
    assert page.drawn_size().height() > 10 * small.height()
    page.search.setText("zzz")
    assert page.drawn_size().height() >= 40


def test_that_a_low_page_keeps_its_list_and_its_choice(page: UnknownPage) -> None:
    for width, height in ((960, 560), (560, 240), (520, 180), (960, 560)):
        page.resize(QSize(width, height))
        assert page.list.isVisible()
        assert page.choice.isVisible()
        assert page.list.height() > 60
    assert page.listed_words.isVisible()


def test_that_names_are_given_for_reading_aloud(page: UnknownPage) -> None:
    assert page.list.accessibleName() == "Open questions"
    assert page.search.accessibleName() == "Search the open questions"
    told = page.kept.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "How much does one session of 50% gas help within a day?: Sources disagree; Nitrous oxide"


def test_that_what_is_searched_for_is_said_as_it_is_written(page: UnknownPage) -> None:
    page.search.setText("<b>x</b>")
    assert "<b>x</b>" in page.listed_words.text()
    assert page.listed_words.textFormat() is Qt.TextFormat.PlainText
