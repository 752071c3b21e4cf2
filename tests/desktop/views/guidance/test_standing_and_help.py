"""Where treatments stand, and where help is: what is listed, what is explained, what can be copied."""

from __future__ import annotations

import pytest

from desktop.session import Session
from desktop.views.guidance.help_page import HelpPage
from desktop.views.guidance.standing_page import ALL, StandingPage
from desktop.views.guidance.view import GuidanceView
from models.catalog import Catalog


@pytest.fixture
def standing(view: GuidanceView) -> StandingPage:
    view.open_page("standing")
    page = view.page
    assert isinstance(page, StandingPage)
    return page


@pytest.fixture
def help_page(view: GuidanceView) -> HelpPage:
    view.open_page("help")
    page = view.page
    assert isinstance(page, HelpPage)
    return page


def listed(page: StandingPage) -> list[str]:
    return [row.id for row in page.model.all_rows]


def test_that_all_statuses_are_listed_country_by_country(standing: StandingPage, catalog: Catalog) -> None:
    assert sorted(listed(standing)) == sorted(status.id for status in catalog.guidance.statuses)
    countries = [row.country for row in standing.model.all_rows]
    heads = [row.heads for row in standing.model.all_rows if row.heads]
    assert heads == list(dict.fromkeys(countries)), "each country's name stands once, above its first row"
    assert standing.list.verticalScrollBar().maximum() == 0, "all of it on a laptop's screen"


def test_that_one_country_can_be_listed_alone(standing: StandingPage) -> None:
    standing.choose_country("us")
    assert {row.country for row in standing.model.all_rows} == {"United States"}
    assert standing.choice.choices["us"].isChecked()
    assert standing.choice.choices["us"].text() == f"United States {len(listed(standing))}"
    assert standing.subtitle == "United States · 5\u00a0entries"
    assert standing.list.delegate.opens_all, "few enough that every text stands there"
    standing.choose_country(ALL)
    assert len(listed(standing)) > 5


def test_that_the_chosen_treatments_can_narrow_it(standing: StandingPage, session: Session) -> None:
    session.choose(("esketamine",))
    standing.chosen_only.setChecked(True)
    assert set(listed(standing)) == {"uk-esketamine", "us-esketamine", "eu-esketamine"}
    session.choose(("esketamine", "ect"))
    assert "uk-ect" in listed(standing)
    session.choose(("mirtazapine",))
    assert not listed(standing)
    assert standing.nothing.isVisible()
    assert not standing.list.isVisible()
    standing.take("standing:uk-tms")
    assert standing.list.isVisible(), "what is found is seen, whatever was filtered"
    assert standing.explanation().title == "TMS, depression"


def test_that_a_status_says_since_when_and_what_its_word_means(standing: StandingPage) -> None:
    standing.take("standing:uk-n2o-recreational")
    told = standing.explanation()
    rows = {row.name: (row.value, row.help) for row in told.rows}
    assert rows["Standing"] == ("Controlled drug", "The law controls it as a drug that can be misused.")
    assert rows["Decided or published"][0] == "8 November 2023"
    assert told.tone == "nitrous-oxide"
    assert "(Home Office 2023, read in the full text)" in told.as_text()
    standing.take("standing:us-n2o")
    assert ("Decided or published", "the source gives no date") in {
        (row.name, row.value) for row in standing.explanation().rows
    }


def test_that_what_nobody_read_says_so(standing: StandingPage) -> None:
    standing.take("standing:fr-n2o")
    text = standing.explanation().as_text()
    assert "No French label and no French guideline has been read for this pack." in text
    assert "nobody has read it for this pack yet" in text


def test_that_rows_carry_the_mark_of_what_was_read_elsewhere(standing: StandingPage) -> None:
    rows = {row[1]: row for row in standing.rows().rows}
    esketamine = [
        row for row in standing.rows().rows if row[1].startswith("Esketamine spray without another")
    ]
    assert any("[reported second-hand] [label, read in a copy]" in row[-1] for row in esketamine)
    assert rows["ECT"][5].endswith("(reported second-hand).")


# --- help ------------------------------------------------------------------------------------------------------


def test_that_each_country_has_a_row_with_its_numbers(help_page: HelpPage, catalog: Catalog) -> None:
    rows = {row.title: [cell.number for cell in row.cells] for row in help_page.model.all_rows}
    assert rows["United Kingdom"] == ["999", "116\u00a0123", "111"]
    assert rows["France"] == ["15", "3114"]
    assert rows["United States"] == ["911", "988"]
    assert sum(map(len, rows.values())) == len(catalog.guidance.help)


def test_that_the_page_says_when_it_was_read_and_to_check(help_page: HelpPage) -> None:
    assert help_page.check.isVisible()
    assert help_page.check.text() == "Read on 28 November 2026. Check a number before you rely on it."
    assert help_page.check.text() in help_page.subtitle, "a picture says so too"
    assert help_page.in_danger.text().startswith("In immediate danger, call the emergency number")


def test_that_a_country_says_where_and_when_each_number_was_read(help_page: HelpPage) -> None:
    help_page.take("help:ca")
    told = help_page.explanation()
    assert told.title == "Canada"
    text = told.as_text()
    assert "call 988, text 988, on the web 988.ca · day and night" in text
    assert "Read on 28 November 2026: Government of Canada, press release" in text
    assert "(page of 30 November 2023)" in text
    ((name, copied),) = [copy for section in told.sections for copy in section.copies]
    assert name == "Name and number"
    assert str(copied).startswith("9-8-8 Suicide Crisis Helpline: call 988, text 988")


def test_that_a_number_is_read_aloud_with_whose_it_is(help_page: HelpPage) -> None:
    told = next(row.told for row in help_page.model.all_rows if row.id == "us")
    assert "988 Suicide & Crisis Lifeline · 988 · day and night · text\u00a0988".replace(
        "\u00a0", " "
    ) in told.replace("\u00a0", " ")


def test_that_a_number_is_found_by_its_country_and_its_name(help_page: HelpPage) -> None:
    found = {finding.key: finding for finding in help_page.findings()}
    assert "Samaritans 116\u00a0123" in found["help:uk"].label
    assert found["help:fr"].label.startswith("France · ")


def test_that_a_narrow_page_sets_the_numbers_below_each_other(help_page: HelpPage) -> None:
    row = next(row for row in help_page.model.all_rows if row.id == "uk")
    sheet = help_page.list.delegate.sheet
    wide, narrow = (sheet.laid(row, width, is_open=True) for width in (900, 260))
    assert narrow.height > 2 * wide.height
    assert max(piece.x for piece in narrow.pieces) < 60
