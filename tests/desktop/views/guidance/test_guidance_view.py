"""What the three pages of the Guidance have in common."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel

from desktop.i18n import Language
from desktop.kit.rows_model import RowsModel
from desktop.session import Session
from desktop.views.guidance.guidance_words import date_words, marked, status_told, status_words, topic_words
from desktop.views.guidance.standing_page import StandingPage
from desktop.views.guidance.statement_sheet import StatementRow
from desktop.views.guidance.view import GuidanceView
from models.catalog import Catalog
from models.evidence import Read
from models.guidance import PartialDate, StatusKind, Topic
from tests.desktop.conftest import CheckModel

PAGES = ("know", "standing", "help")


def test_that_it_has_a_page_for_each_question_and_no_clock(view: GuidanceView) -> None:
    assert tuple(view.pages) == PAGES
    assert not view.follows_clock
    assert view.stops() == ()
    for name in PAGES:
        view.open_page(name)
        assert view.title
        assert view.summary()


@pytest.mark.parametrize("name", PAGES)
def test_that_walking_goes_around_and_explains_each(view: GuidanceView, name: str) -> None:
    view.open_page(name)
    titles = []
    for _ in range(len(view.findings())):
        view.doers()["next-point"]()
        assert view.has_selection
        titles.append((view.explanation().kicker, view.explanation().title))
    first = titles[0]
    many = titles[1:].index(first) + 1
    assert len(set(titles[:many])) == many, "each once before the first comes again"
    view.doers()["previous-point"]()
    view.select_nothing()
    assert not view.has_selection
    view.doers()["previous-point"]()
    assert (view.explanation().kicker, view.explanation().title) == titles[many - 1]
    view.select_nothing()
    assert view.explanation().kicker == "The whole picture"


@pytest.mark.parametrize("name", PAGES)
def test_that_everything_can_be_taken_away(view: GuidanceView, name: str) -> None:
    view.open_page(name)
    rows = view.rows()
    assert rows.rows
    assert all(len(row) == len(rows.header) for row in rows.rows)
    assert view.sources()
    svg = view.picture(date(2026, 11, 28)).as_bytes(".svg").decode()
    assert view.title in svg
    assert len(svg) > 10_000


@pytest.mark.parametrize("name", PAGES)
def test_that_a_picture_leaves_the_page_as_it_stands(view: GuidanceView, name: str) -> None:
    view.open_page(name)
    before = view.grab().toImage()
    view.picture(date(2026, 11, 28)).image()
    assert view.grab().toImage() == before


def test_that_findings_are_found_and_lead_to_their_page(view: GuidanceView, catalog: Catalog) -> None:
    found = view.findings()
    guidance = catalog.guidance
    countries = {entry.country for entry in guidance.help}
    assert len(found) == len(guidance.statements) + len(guidance.statuses) + len(countries)
    assert len({finding.key for finding in found}) == len(found)
    for finding in found:
        view.take(finding.key)
        assert view.page.id == finding.key.partition(":")[0]
        assert view.explanation().title in finding.label


def test_that_a_page_that_is_not_there_is_not_opened(view: GuidanceView) -> None:
    view.take("nowhere:else")
    assert view.page.id == "know"


@pytest.mark.parametrize("size", [(976, 718), (560, 420), (420, 240), (1500, 1000)])
def test_that_every_page_finds_room(view: GuidanceView, size: tuple[int, int]) -> None:
    view.resize(QSize(*size))
    for name in PAGES:
        view.open_page(name)
        for _ in range(4):
            view.doers()["next-point"]()
        assert view.page.first_focus().isVisible()
        assert view.width() == size[0]


def test_that_the_disclaimer_stands_once(view: GuidanceView, catalog: Catalog) -> None:
    notice = catalog.guidance.notice
    assert notice is not None
    words = notice.in_language("en")
    shown = []
    for name in PAGES:
        view.open_page(name)
        labels = view.page.findChildren(QLabel)
        shown += [name for label in labels if label.text() == words and label.isVisible()]
    assert shown == ["know"]


def test_that_the_words_follow_the_language(view: GuidanceView, language: Language) -> None:
    view.take("standing:uk-esketamine")
    language.choose("fr")
    for page in view.pages.values():
        page.name()
    assert view.title == "Où en est-on"
    assert view.explanation().kicker == "Royaume-Uni"
    values = {row.name: row.value for row in view.explanation().rows}
    assert values["Décidé ou publié"] == "décembre 2022"
    view.open_page("help")
    assert "Lu le 28 novembre 2026." in view.page.subtitle


def test_that_its_lists_are_item_models(check_model: CheckModel) -> None:
    model: RowsModel[StatementRow] = RowsModel()
    check_model(model)
    model.show_rows([StatementRow("a", Topic.MISUSE, "A", "Text", "", "A: Text")])
    assert model.row_of("a") == 0
    assert model.row_of("b") == model.row_of(None) == -1
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "A: Text"


# --- words -----------------------------------------------------------------------------------------------------


def test_that_every_choice_has_words_of_its_own(view: GuidanceView) -> None:
    assert len({topic_words(topic) for topic in Topic}) == len(Topic)
    assert len({status_words(kind) for kind in StatusKind}) == len(StatusKind)
    assert len({status_told(kind) for kind in StatusKind}) == len(StatusKind)


@pytest.mark.parametrize(
    ("iso", "words"), [("2023-11-08", "8 November 2023"), ("2022-12", "December 2022"), ("2022", "2022")]
)
def test_that_a_date_is_told_as_exactly_as_it_is_known(view: GuidanceView, iso: str, words: str) -> None:
    assert date_words(PartialDate.parse(iso)) == words
    assert date_words(None) == ""


def test_that_what_was_not_read_in_its_source_says_so() -> None:
    assert marked("It helps.", frozenset({Read.ABSTRACT})) == "It helps."
    second = frozenset({Read.SECONDARY, Read.FULL_TEXT})
    assert marked("It helps.", second) == "It helps (reported second-hand)."
    both = frozenset({Read.SECONDARY, Read.LABEL_COPY})
    assert marked("It helps", both) == "It helps (reported second-hand, label, read in a copy)"


def test_that_a_list_that_is_emptied_lets_go(view: GuidanceView, session: Session) -> None:
    view.take("standing:uk-tms")
    page = view.page
    assert isinstance(page, StandingPage)
    session.choose(("ketamine",))
    page.chosen_only.setChecked(True)
    assert not view.has_selection
    session.choose(())
    view.doers()["next-point"]()
    assert not view.has_selection
    page.chosen_only.setChecked(False)
