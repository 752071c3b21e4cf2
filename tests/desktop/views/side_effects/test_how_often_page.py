"""The page of how often: chips, order, search, the selected cell with its people, and what can be taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QSignalSpy

from desktop.clock import GLIDE_SECONDS
from desktop.i18n import Language
from desktop.views.side_effects.how_often_page import HowOftenPage
from desktop.views.side_effects.words import Grouping
from models.catalog import Catalog
from models.side_effect import Emptiness, HarmMeasure, Setting
from models.units import HOUR, MINUTE
from tests.desktop.views.side_effects.conftest import FakeTime
from tests.journeys.reader import plain
from tests.models.made_effects import course, effect, harm, missing, report, watched


def told() -> Catalog:
    """The drug has dizziness (with a time), headache as a ratio and nausea without a comparator; the pill has two."""
    return watched(
        report(
            harm(41, against="placebo", events=(41, 100), events_against=(9, 100), fact="dizzy"),
            harm(3.5, "headache", measure=HarmMeasure.RISK_RATIO, against="placebo", fact="ratio"),
            harm(50, "nausea", fact="alone"),
            harm(10, "nausea", "pill", fact="pill"),
            harm(12, "nausea", "pill", fact="another"),
            harm(0.4, "dizziness", "pill", against="placebo", value_against=0.2, fact="rare"),
            courses=[course(onset="PT20M", peak="PT40M", end="PT2H")],
            lacks=[missing(Emptiness.NOT_STUDIED, "headache", of="pill", note="Nobody asked.")],
        ),
        report(
            harm(90, "nausea", fact="misused"), name="misuse", setting=Setting.RECREATIONAL, is_complete=True
        ),
    )


@pytest.fixture
def page(shows: Callable[..., HowOftenPage]) -> HowOftenPage:
    return shows(HowOftenPage, told())


def listed(page: HowOftenPage) -> list[str]:
    return [row.id for row in page.grid.spec.rows if not row.is_heading]


def columns(page: HowOftenPage) -> list[str]:
    return [column.id for column in page.grid.spec.columns]


def glide(page: HowOftenPage, time: FakeTime) -> Iterator[float]:
    """The share of people that is counted, beat after beat, until nothing glides any more."""
    while page.around.clock._timer.isActive():
        time.seconds += GLIDE_SECONDS / 4
        page.around.clock.tick()
        yield page.array.share


# --- what is shown ---------------------------------------------------------------------------------------------


def test_that_columns_follow_the_chips(page: HowOftenPage) -> None:
    assert columns(page) == ["drug", "pill"]
    page.around.session.toggle_family("drugs")
    assert columns(page) == ["pill"]
    assert listed(page) == ["dizziness", "nausea"]
    page.around.session.toggle_family("pills")
    assert not page.grid.spec.columns
    assert page.nothing.isVisible()
    page.around.session.toggle_family("drugs")
    assert page.grid.isVisible()
    assert columns(page) == ["drug"]


def test_that_misuse_is_nowhere_on_the_page(page: HowOftenPage) -> None:
    everything = page.summary() + str(page.rows().rows) + page.explanation().as_text()
    for row, column in (("nausea", "drug"), ("dizziness", "pill")):
        page.grid.select(row, column)
        everything += page.explanation().as_text()
    assert "misuse" not in everything
    assert "90" not in everything


def test_that_rows_are_put_in_order_by_a_column_and_back(page: HowOftenPage) -> None:
    page.choose_grouping(Grouping.NOT)
    assert listed(page) == ["dizziness", "headache", "nausea"]
    page.grid.sorted_by.emit("drug")
    assert listed(page) == ["nausea", "dizziness", "headache"]
    assert page.grid.sorted_column == 0
    page.grid.sorted_by.emit("pill")
    assert listed(page) == ["nausea", "dizziness", "headache"]
    assert page.grid.sorted_column == 1
    page.around.session.choose(("drugs",))
    assert page.grid.sorted_column == -1
    assert listed(page) == ["dizziness", "headache", "nausea"]
    page.around.session.choose(("drugs", "pills"))
    page.grid.sorted_by.emit("pill")
    assert page.grid.sorted_column == -1
    assert listed(page) == ["dizziness", "headache", "nausea"]


def test_that_the_menu_groups_the_rows(page: HowOftenPage) -> None:
    page.groups.chosen.emit(Grouping.ONSET)
    headings = [row.name for row in page.grid.spec.rows if row.is_heading]
    assert headings == ["Within hours of a dose", "No time in the evidence"]
    assert page.groups.text() == "By onset"


def test_that_empty_rows_come_when_they_are_asked_for(page: HowOftenPage) -> None:
    page.around.session.choose(("pills",))
    assert listed(page) == ["dizziness", "nausea"]
    page.empty_too.setChecked(True)
    assert listed(page) == ["dizziness", "headache", "nausea"]


def test_that_a_search_narrows_the_rows_and_where_nothing_fits_a_sentence_says_what_to_do(
    page: HowOftenPage, language: Language
) -> None:
    page.search.setText("NAUSEA")
    assert listed(page) == ["nausea"]
    page.search.setText("zzz")
    assert listed(page) == []
    assert page.nothing.isVisible()
    assert page.nothing.text().startswith("No figure fits")
    page.walk(1)
    assert not page.has_selection
    page.search.clear()
    language.choose("fr")
    page.name()
    page.search.setText("nausea en francais")
    assert listed(page) == ["nausea"]


def test_that_enter_in_the_search_leads_to_the_first_cell(page: HowOftenPage) -> None:
    page.search.setText("headache")
    page.search.returnPressed.emit()
    assert page.grid.selected == ("headache", "drug")


# --- the selected cell -----------------------------------------------------------------------------------------


def test_that_a_selected_cell_is_explained_and_its_people_stand_below(page: HowOftenPage) -> None:
    assert not page.people.isVisible()
    page.grid.select("dizziness", "drug")
    assert page.explanation().title == "dizziness · drug"
    assert page.people.isVisible()
    assert [group.words for group in page.array.spec.groups] == ["drug: 41 of 100", "placebo: 9 of 100"]
    assert page.difference.text().startswith("32 more of 100 have it")
    page.grid.select("dizziness", "pill")
    assert page.array.spec.total == 1000
    page.select_nothing()
    assert not page.people.isVisible()
    assert not page.has_selection
    assert page.explanation().title == page.title


def test_that_a_ratio_has_no_people(page: HowOftenPage) -> None:
    page.grid.select("dizziness", "drug")
    page.grid.select("headache", "drug")
    assert not page.people.isVisible()
    assert "of 100" not in page.explanation().as_text()
    page.grid.select("headache", "pill")
    assert not page.people.isVisible()
    assert "Not studied" in page.explanation().as_text()


def test_that_a_risk_without_a_comparator_says_that_nobody_can_tell(page: HowOftenPage) -> None:
    page.grid.select("nausea", "drug")
    assert len(page.array.spec.groups) == 1
    assert page.difference.text().startswith("Without a comparator nobody can tell")


def test_that_the_selection_stays_through_another_order_and_goes_with_its_column(page: HowOftenPage) -> None:
    page.grid.select("nausea", "pill")
    page.choose_grouping(Grouping.SEVERITY)
    page.sort_by("drug")
    page.around.session.toggle_family("drugs")
    assert page.explanation().title == "nausea · pill"
    assert [page.grid.currentIndex().isValid(), page.grid.selected] == [True, ("nausea", "pill")]
    page.around.session.choose(("drugs",))
    assert not page.has_selection
    assert [page.grid.currentIndex().isValid(), page.grid.selected] == [False, None]
    assert not page.people.isVisible()


def test_that_a_search_lets_go_of_what_it_hides(page: HowOftenPage) -> None:
    page.grid.select("dizziness", "drug")
    page.search.setText("nausea")
    assert not page.has_selection


def test_that_walking_goes_down_the_column_and_tells_each_cell(page: HowOftenPage) -> None:
    page.grid.select("dizziness", "pill")
    page.walk(1)
    assert page.explanation().title == "headache · pill"
    page.walk(-1)
    page.walk(-1)
    assert page.explanation().title == "nausea · pill"


def test_that_a_low_page_gives_up_its_words_then_its_people(page: HowOftenPage) -> None:
    page.grid.select("dizziness", "drug")
    seen = []
    for height in (500, 320, 280):
        page.resize(930, height)
        assert page.height() == height
        seen.append((page.signs.isVisible(), page.people.isVisible()))
    assert seen == [(True, True), (False, True), (False, False)]
    page.resize(930, 500)
    assert page.people.isVisible()


# --- counting --------------------------------------------------------------------------------------------------


def test_that_people_are_counted_up_when_a_cell_is_selected(page: HowOftenPage, time: FakeTime) -> None:
    page.grid.select("dizziness", "drug")
    shares = [*glide(page, time)]
    assert shares == sorted(shares)
    assert 0 < shares[0] < 1
    assert shares[-1] == 1
    page.count_again()
    again = [*glide(page, time)]
    assert again[0] < 1
    assert again[-1] == 1


def test_that_with_reduced_motion_all_are_counted_at_once(page: HowOftenPage, time: FakeTime) -> None:
    page.around.clock.reduce_motion(True)
    page.grid.select("dizziness", "drug")
    assert page.array.share == 1
    assert [*glide(page, time)] == []


def test_that_the_clock_counts_from_the_onset_to_the_peak_and_says_what_time_it_is(
    page: HowOftenPage,
) -> None:
    page.grid.select("dizziness", "drug")
    found = []
    for elapsed in (0, 20 * MINUTE, 30 * MINUTE, 40 * MINUTE, 3 * HOUR):
        page.show_time(elapsed)
        found.append((page.array.share, page.state.text()))
    assert found == [
        (0, "Now: not yet."),
        (0, "Now: under way."),
        (0.5, "Now: under way."),
        (1, "Now: past its peak."),
        (1, "Now: gone in most."),
    ]
    page.grid.select("nausea", "drug")
    page.show_time(0)
    assert (page.array.share, page.state.text()) == (1, ""), "no time is known"


def test_that_people_glide_no_further_than_the_clock_has_come(page: HowOftenPage, time: FakeTime) -> None:
    page.show_time(30 * MINUTE)
    page.grid.select("dizziness", "drug")
    assert [*glide(page, time)][-1] == 0.5


def test_that_while_the_clock_plays_it_alone_counts(page: HowOftenPage) -> None:
    page.grid.select("dizziness", "drug")
    page.show_time(30 * MINUTE)
    page.around.clock.play()
    page.around.clock.gliding.emit(0.1)
    assert page.array.share == 0.5
    page.around.clock.pause()


def test_that_the_clock_builds_nothing(page: HowOftenPage) -> None:
    page.grid.select("dizziness", "drug")
    reset, explained = QSignalSpy(page.grid.cells.modelReset), QSignalSpy(page.explained)
    page.show_time(30 * MINUTE)
    page.show_time(HOUR)
    assert reset.count() == explained.count() == 0


def test_that_the_axis_of_the_clock_shows_how_long_the_selected_effect_lasts(page: HowOftenPage) -> None:
    assert page.spans() == ()
    page.grid.select("dizziness", "drug")
    (span,) = page.spans()
    assert (span.start, span.full, span.end) == (20 * MINUTE, 40 * MINUTE, 2 * HOUR)
    assert span.is_chosen
    page.grid.select("nausea", "drug")
    assert page.spans() == ()


def test_that_the_clock_steps_to_the_moments_of_what_is_in_sight(page: HowOftenPage) -> None:
    assert page.stops() == (20 * MINUTE, 40 * MINUTE, 2 * HOUR)
    page.around.session.choose(("pills",))
    assert page.stops() == ()


# --- to find and to take away ----------------------------------------------------------------------------------


def test_that_every_effect_is_found_and_taken_whatever_was_typed(page: HowOftenPage) -> None:
    page.search.setText("zzz")
    page.around.session.choose(("pills",))
    found = page.findings()
    assert [one.label for one in found] == ["dizziness", "headache", "nausea"]
    titles = []
    for finding in found:
        page.take(finding.key)
        titles.append(page.explanation().title)
    assert titles == ["dizziness · pill", "headache · pill", "nausea · pill"]
    page.around.session.choose(("drugs", "pills"))
    page.take("how-often:headache")
    assert page.explanation().title == "headache · drug", "the first column that has a figure"


def test_that_rows_hold_every_figure_in_sight_and_why_a_cell_is_empty(page: HowOftenPage) -> None:
    rows = page.rows()
    assert {len(row) for row in rows.rows} == {len(rows.header)}
    by_fact = {row[-1]: dict(zip(rows.header, row, strict=True)) for row in rows.rows}
    assert set(by_fact) == {"dizzy", "ratio", "alone", "pill", "another", "rare", ""}
    dizzy = by_fact["dizzy"]
    assert (dizzy["Value"], dizzy["Unit"], dizzy["On treatment"]) == ("41", "%", "41 of 100")
    assert (dizzy["Comparator"], dizzy["On comparator (%)"], dizzy["On comparator"]) == (
        "placebo",
        "9",
        "9 of 100",
    )
    assert dizzy["Difference"] == "32"
    assert dizzy["Setting"] == "treatment of depression"
    assert dizzy["Source"] == "Doe J. A trial. Journal of Trials. 2020;1:1-9."
    ratio = by_fact["ratio"]
    assert (ratio["Measure"], ratio["Value"], ratio["Unit"]) == ("risk ratio", "3.5", "")
    assert ratio["Difference"] == ratio["On comparator (%)"] == ""
    empty = by_fact[""]
    assert (empty["Effect"], empty["Treatment"], empty["Value"]) == ("headache", "pill", "not studied")
    assert (empty["Body system"], empty["With care"]) == ("Nervous system", "Nobody asked.")
    page.search.setText("nausea")
    assert [row[-1] for row in page.rows().rows] == ["alone", "pill", "another"]


def test_that_sources_are_those_of_what_is_in_sight(page: HowOftenPage) -> None:
    assert page.sources() == ("Doe J. A trial. Journal of Trials. 2020;1:1-9.",)
    page.search.setText("zzz")
    assert page.sources() == ()


def test_that_the_summary_tells_every_figure_and_no_empty_cell(page: HowOftenPage) -> None:
    lines = plain(page.summary()).splitlines()
    assert lines[0] == page.title
    assert "comparators of its own" in lines[1]
    assert len(lines) == 2 + 5
    assert not any("not studied" in line for line in lines)


def test_that_the_picture_holds_the_whole_table(page: HowOftenPage) -> None:
    whole = page.drawn_size()
    page.resize(400, 200)
    assert page.drawn_size() == whole
    svg = page.picture(date(2026, 11, 28)).as_bytes(".svg").decode()
    for words in ("dizziness", "nausea", "drug", "pill", "41", "not studied"):
        assert f">{words}<" in svg, words
    assert page.title in svg
    assert "Doe J." in svg
    page.search.setText("nausea")
    assert page.drawn_size().height() < whole.height()
    image = QImage(page.drawn_size(), QImage.Format.Format_RGB32)
    image.fill(page.around.look.theme.colour("panel"))
    blank = image.copy()
    painter = QPainter(image)
    page.draw(painter, QRectF(image.rect()))
    painter.end()
    assert image != blank
    page.search.setText("zzz")
    assert page.drawn_size().height() > 20
    assert page.drawn_size().width() > 100


def test_that_a_table_of_many_rows_is_drawn_to_its_last_one(
    shows: Callable[..., HowOftenPage],
) -> None:
    effects = [effect(f"effect-{place}") for place in range(200)]
    page = shows(HowOftenPage, watched(report(*(harm(1, one.id) for one in effects)), effects=effects))
    svg = page.picture(date(2026, 11, 28)).as_bytes(".svg").decode()
    assert ">effect-199<" in svg


def test_that_another_language_is_spoken_at_once(page: HowOftenPage, language: Language) -> None:
    page.grid.select("dizziness", "pill")
    language.choose("fr")
    page.name()
    assert page.grid.spec.columns[0].name == "drug, en français"
    assert page.grid.selected == ("dizziness", "pill")
    assert page.explanation().title == "dizziness, en français · pill, en français"
    assert page.grid.spec.rows[1].cells[1].words == "0,4"
    assert [row[4] for row in page.rows().rows if row[-1] == "ratio"] == ["3,5"]
