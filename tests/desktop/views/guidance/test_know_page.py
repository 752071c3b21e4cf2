"""What to know: the statements, all on one screen, what each rests on, and the open questions behind it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from desktop.i18n import Language
from desktop.theme import Look
from desktop.views.guidance.know_page import KnowPage
from desktop.views.guidance.view import GuidanceView
from models.catalog import Catalog
from models.evidence import Read
from models.guidance import Topic


@pytest.fixture
def page(view: GuidanceView) -> KnowPage:
    page = view.pages["know"]
    assert isinstance(page, KnowPage)
    return page


def opened(page: KnowPage) -> set[Topic]:
    """The topics whose texts stand there unasked."""
    return {topic for topic, group in page.groups.groups.items() if group.list.delegate.opens_all}


@pytest.mark.parametrize("code", ["en", "fr"])
def test_that_all_statements_stand_on_the_screen_of_a_laptop(
    page: KnowPage, language: Language, code: str
) -> None:
    language.choose(code)
    page.name()
    assert opened(page) == set(Topic)
    assert page.groups.verticalScrollBar().maximum() == 0


def test_that_every_statement_stands_under_its_topic(page: KnowPage, catalog: Catalog) -> None:
    for topic, group in page.groups.groups.items():
        assert [row.id for row in group.model.all_rows] == [
            one.id for one in catalog.guidance.of_topic(topic)
        ]
        assert group.list.accessibleName() == group.heading.text()


def test_that_who_says_it_stands_there_where_there_is_room(page: KnowPage, view: GuidanceView) -> None:
    found = []
    for width, height in ((976, 718), (1500, 980), (976, 718)):
        view.resize(width, height)
        found.append(page.groups.sheet.cites)
    assert found == [False, True, False]


def test_that_where_room_is_short_the_selected_text_alone_stands_there(
    page: KnowPage, view: GuidanceView
) -> None:
    view.resize(QSize(560, 420))
    assert opened(page) == set()
    page.take("know:nerves")
    group = page.groups.groups[Topic.MISUSE]
    heights = [group.list.visualRect(group.model.index(row, 0)).height() for row in range(3)]
    assert heights[1] > max(heights[0], heights[2])
    place = group.list.visualRect(group.model.index(1, 0))
    top = group.list.viewport().mapTo(page.groups.viewport(), place.topLeft()).y()
    assert 0 <= top < page.groups.viewport().height() - 20, "what is selected is seen"


def test_that_projected_text_is_larger_and_all_headings_stay(
    page: KnowPage, view: GuidanceView, look: Look, qtbot: QtBot
) -> None:
    before = page.groups.groups[Topic.MUST_KNOW].list.height()
    look.choose("projector")
    view.resize(1300, 960)
    assert page.groups.groups[Topic.MUST_KNOW].list.height() != before
    qtbot.waitUntil(lambda: page.groups.verticalScrollBar().maximum() == 0)


def test_that_a_statement_says_what_it_rests_on_and_how_to_put_it(page: KnowPage) -> None:
    page.take("know:not-routine")
    told = page.explanation()
    headings = [section.heading for section in told.sections if section.heading]
    assert headings[:3] == ["To a patient who asks", "What it rests on", "Where this comes from"]
    text = told.as_text()
    assert (
        "US law certifies medical nitrous oxide for analgesia (United States Code, read in the full text)"
        in text
    )
    assert "(Linde, label, read in a copy: a copy of the Swedish label)" in text
    copied = {name: copy for section in told.sections for name, copy in section.copies}
    assert str(copied["What to say"]).startswith("“This gas is being studied")
    assert "Vancouver" in copied


def test_that_a_figure_of_a_trial_is_told_as_one(page: KnowPage) -> None:
    page.take("know:no-alternative")
    text = page.explanation().as_text()
    assert "mean difference −3.32, 95% interval −5.09 to −1.55" in text
    assert "A news page counts eight trials." in text, "a warning belongs beside it"


def test_that_what_was_not_read_in_the_source_is_marked_where_it_stands(
    page: KnowPage, catalog: Catalog
) -> None:
    for row in page._all_rows():
        statement = next(one for one in catalog.guidance.statements if one.id == row.id)
        reads = page._basis.reads(statement.facts)
        assert ("reported second-hand" in row.text) == (Read.SECONDARY in reads), row.id
        assert ("read in a copy" in row.text) == (Read.LABEL_COPY in reads), row.id


def test_that_enter_leads_to_an_open_question_and_the_button_offers_all(page: KnowPage, qtbot: QtBot) -> None:
    assert not page.show_it.isEnabled()
    with qtbot.waitSignal(page.wished) as wish:
        page.groups.wished.emit("which-dose")
    assert wish.args == ["evidence", "unknown:n2o-dose-25-50"]
    with qtbot.waitSignal(page.wished) as wish:
        page.show_it.click()
    assert wish.args == ["evidence", "unknown:n2o-dose-25-50"]
    page.take("know:who-benefits")
    page.show_it.click()
    menu = page._menu
    assert menu is not None
    assert len(menu.actions()) == 3
    with qtbot.waitSignal(page.wished) as wish:
        menu.actions()[1].trigger()
    assert wish.args == ["evidence", "unknown:n2o-bipolar"]
    menu.close()
    page.take("know:no-benefit")
    assert not page.show_it.isEnabled()


def test_that_the_focus_goes_along_from_group_to_group(page: KnowPage) -> None:
    page.first_focus().setFocus()
    lists = []
    for _ in range(16):
        page.walk(1)
        lists.append(page.first_focus())
    assert len(set(map(id, lists))) == len(Topic)
    assert page.first_focus() is page.groups.groups[Topic.UNKNOWN].list


def test_that_a_click_on_a_row_selects_it(page: KnowPage) -> None:
    group = page.groups.groups[Topic.COMES_FIRST]
    group.list.setCurrentIndex(group.model.index(2, 0))
    assert page.explanation().title == "TMS and ECT have their place"
    other = page.groups.groups[Topic.MUST_KNOW]
    other.list.setCurrentIndex(other.model.index(0, 0))
    assert page.explanation().title == "Nitrous oxide is no routine treatment"
    assert group.list.delegate.open_row == -1, "one statement is selected at a time"
