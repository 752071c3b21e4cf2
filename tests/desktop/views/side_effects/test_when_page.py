"""The page of times: its bars, the line of the clock, what has a figure and no time, and what can be taken away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QSignalSpy

from desktop.i18n import Language
from desktop.views.side_effects.when_page import WhenPage
from models.catalog import Catalog
from models.side_effect import BodySystem, Setting
from models.time_scale import linear
from models.units import DAY, HOUR, MINUTE, WEEK
from tests.journeys.reader import plain
from tests.models.made_effects import EFFECTS, course, effect, harm, moment, report, watched

NAMED = (*EFFECTS, effect("sexual", BodySystem.SEXUAL, words="Sexual trouble, asked directly"))
"""One of them has a comma in its name."""


def timed() -> Catalog:
    """Two bars of the drug, one of the pill, one of misuse; the drug has two effects without a time, the pill one."""
    late = course("nausea", of="pill", onset="P1D", peak="P1W", note="In the first weeks.")
    usual = course(onset="PT20M", peak="PT40M", end="PT2H")
    of_dose = replace(course("headache", "double-drug"), peak=moment("PT1H", caution="of few"))
    supervised = report(
        harm(1),
        harm(2, "headache", "double-drug"),
        harm(3, "nausea"),
        harm(4, "sexual"),
        harm(5, "headache", "pill"),
        courses=[late, of_dose, usual],
        dose="an hour",
    )
    misused = report(
        name="misuse", setting=Setting.RECREATIONAL, courses=[course("headache", onset="PT1M", end="PT5M")]
    )
    return watched(supervised, misused, effects=NAMED, dose_of={"double-drug": "drug"})


@pytest.fixture
def page(shows: Callable[..., WhenPage]) -> WhenPage:
    return shows(WhenPage, timed())


def listed(page: WhenPage) -> list[tuple[str, str]]:
    return [(row.name, plain(row.note)) for row in page.bars.bars.rows]


# --- bars ------------------------------------------------------------------------------------------------------


def test_that_bars_stand_in_order_of_time_and_what_has_none_below(page: WhenPage) -> None:
    assert listed(page) == [
        ("dizziness", "drug · Doe 2020"),
        ("headache", "double-drug · Doe 2020"),
        ("nausea", "pill · Doe 2020"),
        ("drug", "No time in the evidence: 2 effects"),
        ("pill", "No time in the evidence: 1 effect"),
    ]
    scale = page.around.clock.head.scale
    rows = page.bars.bars.rows
    assert (rows[0].onset, rows[0].peak, rows[0].end) == tuple(
        scale.place(minutes * MINUTE) for minutes in (20, 40, 120)
    )
    assert (rows[2].onset, rows[2].end) == (scale.place(DAY), None), "nobody says when it is over"
    assert rows[3].words == "nausea, Sexual trouble, asked directly"
    assert not rows[3].is_known


def test_that_no_bar_is_of_misuse(page: WhenPage) -> None:
    assert all("misuse" not in row.id for row in page.bars.bars.rows)
    assert MINUTE not in page.stops()


def test_that_bars_follow_the_chosen_treatments(page: WhenPage) -> None:
    page.around.session.choose(("pills",))
    assert listed(page) == [("nausea", "pill · Doe 2020"), ("pill", "No time in the evidence: 1 effect")]
    page.around.session.choose(())
    assert listed(page) == []
    assert not page.bars.isVisible()
    assert page.nothing.isVisible()
    assert page.nothing.text().startswith("No time in the evidence")
    page.walk(1)
    assert not page.has_selection


def test_that_bars_follow_the_axis(page: WhenPage) -> None:
    before = [row.onset for row in page.bars.bars.rows[:1]]
    page.around.clock.change_scale(linear(8 * WEEK))
    assert [row.onset for row in page.bars.bars.rows[:1]] != before
    assert page.bars.bars.rows[2].peak == pytest.approx(1 / 8)
    assert page.bars.painter_of.ticks[0] == (0.0, "0")


# --- the clock -------------------------------------------------------------------------------------------------


def test_that_the_clock_moves_a_line_and_builds_nothing(page: WhenPage) -> None:
    reset, explained = QSignalSpy(page.bars.bars.modelReset), QSignalSpy(page.explained)
    for elapsed in (0, HOUR, DAY):
        page.show_time(elapsed)
        assert page.bars.painter_of.place == page.around.clock.head.scale.place(elapsed)
    assert reset.count() == explained.count() == 0


def test_that_the_clock_steps_to_every_moment_in_sight(page: WhenPage) -> None:
    assert page.stops() == (20 * MINUTE, 40 * MINUTE, HOUR, 2 * HOUR, DAY, WEEK)
    page.around.session.choose(("pills",))
    assert page.stops() == (DAY, WEEK)


# --- the selected one ------------------------------------------------------------------------------------------


def test_that_a_bar_is_explained(page: WhenPage) -> None:
    page.walk(1)
    assert page.has_selection
    told = page.explanation()
    assert told.title == "dizziness · drug"
    assert [(row.name, plain(row.value)) for row in told.rows] == [
        ("Begins", "20 minutes"),
        ("Strongest", "40 minutes"),
        ("Gone", "2 hours"),
    ]
    page.select_nothing()
    assert page.explanation().title == page.title


def test_that_effects_without_a_time_are_named_one_by_one(page: WhenPage) -> None:
    page.walk(-1)
    page.walk(-1)
    told = page.explanation()
    assert told.title == "drug"
    (section,) = told.sections
    assert section.heading == page.bars.bars.rows[3].note
    assert section.paragraphs[1:] == ("nausea", "Sexual trouble, asked directly"), "a comma parts no name"


def test_that_walking_goes_around(page: WhenPage) -> None:
    found = []
    for _ in range(6):
        page.walk(1)
        found.append(page.bars.currentIndex().row())
    assert found == [0, 1, 2, 3, 4, 0]
    page.walk(-1)
    assert page.bars.currentIndex().row() == 4


def test_that_the_selection_is_kept_where_it_is_and_let_go_where_it_is_not(page: WhenPage) -> None:
    page.walk(-1)
    page.walk(-1)
    page.walk(-1)
    assert page.explanation().title == "nausea · pill"
    page.around.session.choose(("pills",))
    assert page.explanation().title == "nausea · pill"
    assert page.bars.currentIndex().row() == 0
    page.around.session.choose(("drugs",))
    assert not page.has_selection
    assert not page.bars.currentIndex().isValid()


# --- to find and to take away ----------------------------------------------------------------------------------


def test_that_what_is_found_is_taken(page: WhenPage) -> None:
    found = page.findings()
    assert [(one.label, one.also) for one in found] == listed(page)[:3]
    for finding in found:
        page.take(finding.key)
        treatment, _, _ = finding.also.partition(" · ")
        assert page.explanation().title == f"{finding.label} · {treatment}"


def test_that_rows_hold_every_moment_with_people_cautions_source_and_fact(page: WhenPage) -> None:
    rows = page.rows()
    assert [len(row) for row in rows.rows] == [len(rows.header)] * 3
    assert [plain(words) for words in rows.rows[0][:6]] == [
        "dizziness",
        "drug",
        "20 minutes",
        "40 minutes",
        "2 hours",
        "people of report",
    ]
    assert rows.rows[0][-1] == "moment-PT20M moment-PT40M moment-PT2H"
    assert rows.rows[1][6] == "of few"
    assert rows.rows[2][4] == "", "nobody says when it is over"
    assert rows.rows[2][6] == "In the first weeks."
    assert page.sources() == ("Doe J. A trial. Journal of Trials. 2020;1:1-9.",)


def test_that_the_summary_tells_every_bar(page: WhenPage) -> None:
    told = plain(page.summary())
    assert told.startswith(page.title)
    assert "dizziness: drug: begins: 20 minutes, strongest: 40 minutes, gone: 2 hours" in told
    assert "Sexual trouble, asked directly" in told


def test_that_the_picture_holds_every_bar_whether_in_sight_or_not(page: WhenPage) -> None:
    page.resize(600, 160)
    size = page.drawn_size()
    assert size.height() == page.bars.painter_of.axis_height + 5 * page.bars.painter_of.row_height
    svg = page.picture(date(2026, 11, 28)).as_bytes(".svg").decode()
    for words in (page.title, "dizziness", "nausea", "No time in the evidence", "Doe J."):
        assert words in svg
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(page.around.look.theme.colour("panel"))
    blank = image.copy()
    painter = QPainter(image)
    page.draw(painter, QRectF(image.rect()))
    painter.end()
    assert image != blank
    page.around.session.choose(())
    assert page.drawn_size().height() > 0


def test_that_it_speaks_the_language_in_use(page: WhenPage, language: Language) -> None:
    page.walk(1)
    language.choose("fr")
    page.name()
    assert page.bars.bars.rows[0].name == "dizziness, en français"
    assert page.explanation().title == "dizziness, en français · drug, en français"
    assert page.rows().rows[0][0] == "dizziness, en français"
