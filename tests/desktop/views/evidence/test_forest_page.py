"""The page of the forest plot: what it draws of what is asked, what it explains, and what can be taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions import Actions
from desktop.clock import Clock
from desktop.i18n import Language
from desktop.session import Session
from desktop.theme import Look
from desktop.views import Surroundings
from desktop.views.evidence.forest_of import POOLED, PREDICTION, PUBLISHED
from desktop.views.evidence.forest_page import ForestPage
from desktop.views.evidence.forest_words import Analysis
from models.catalog import Catalog
from models.forest import IntervalChoice
from models.units import DAY


@pytest.fixture
def page(session: Session, look: Look, qtbot: QtBot, dressed: QApplication) -> Iterator[ForestPage]:
    look.dress(dressed)
    clock = Clock()
    clock.go_to(1.0)
    language = Language("en")
    page = ForestPage(Surroundings(session, clock, look, language, Actions()))
    qtbot.addWidget(page)
    page.resize(960, 560)
    page.show()
    yield page
    language.choose("en")


def ask(page: ForestPage, question: str, time: str | None = None, asked: str | None = None) -> None:
    page.choose_question(question)
    if time is not None:
        page.state.choose_time(time)
    if asked is not None:
        page.state.choose_asked(asked)
    page.show_choice()


def line(page: ForestPage, name: str) -> tuple[str, ...]:
    return next(one.cells for one in (*page.plot.spec.lines, *page.plot.spec.totals) if one.id == name)


def test_that_no_markup_of_a_pack_is_followed_in_the_remark_and_about(page: ForestPage) -> None:
    for label in (page.remark, page.about):
        label.setText('<b>Bold</b> <a href="http://example.org">R&D</a>')
        assert label.textFormat() is Qt.TextFormat.PlainText


# --- what is drawn ---------------------------------------------------------------------------------------------


def test_that_the_two_trials_of_canuso_2021_pool_to_the_published_value_within_rounding(
    page: ForestPage,
) -> None:
    ask(page, "esketamine-standard-care")
    assert line(page, POOLED)[5] == "−3.85 [−5.78, −1.92]"
    published = line(page, f"{PUBLISHED}canuso2021-diff-PT24H")
    assert published[5] == "−3.80 [−5.75, −1.89]"
    pooled, theirs = page.plot.spec.totals[0].mark, page.plot.spec.totals[-1].mark
    assert pooled is not None
    assert theirs is not None
    assert theirs.is_hollow
    assert not pooled.is_hollow
    for own, other in ((pooled.value, theirs.value), (pooled.low, theirs.low), (pooled.high, theirs.high)):
        assert own == pytest.approx(other, abs=0.1)


def test_that_a_trial_without_an_effect_is_listed_with_the_reason(page: ForestPage) -> None:
    ask(page, "snri")
    notes = {one.id: one.note for one in page.plot.spec.lines}
    assert notes["duloxetine-label-study-3"] == "The same people as in Goldstein 2004: they count once"
    assert notes["bakish-2014"].startswith("Another scale")
    assert notes["goldstein-2004"] == ""
    headings = [one.cells[0] for one in page.plot.spec.lines if one.is_heading]
    assert headings == [f"Compared too, without a usable result: {sum(map(bool, notes.values()))}"]
    muted = {one.id for one in page.plot.spec.lines if one.is_muted}
    assert muted == {name for name, note in notes.items() if note}


def test_that_unticking_a_trial_moves_the_diamond_on_the_same_axis(page: ForestPage) -> None:
    ask(page, "esketamine", "PT24H")
    before, axis = line(page, POOLED)[5], page.plot.spec.axis
    page.plot.ticked.emit("daly-2018", False)
    assert line(page, POOLED)[5] != before
    assert (page.plot.spec.axis.low, page.plot.spec.axis.high) == (axis.low, axis.high)
    assert line(page, "daly-2018")[6] == "–"
    assert page.all_in.isVisibleTo(page)
    page._take_all()
    assert line(page, POOLED)[5] == before
    assert not page.all_in.isVisibleTo(page)


def test_that_weights_add_up_to_a_hundred_and_squares_follow_them(page: ForestPage) -> None:
    ask(page, "esketamine", "P28D")
    marks = [one.mark for one in page.plot.spec.lines if one.mark is not None]
    assert sum(mark.size for mark in marks) == pytest.approx(1.0)


def test_that_a_published_value_far_from_all_others_never_stands_without_its_warning(
    page: ForestPage,
) -> None:
    ask(page, "esketamine", "PT24H")
    assert "An 2021: At 24 hours this result stands far from every other" in page.remark.text()
    for height in (560, 240, 200):
        page.resize(960, height)
        assert page.remark.isVisibleTo(page)
    assert page.drawn_size().height() > page.plot.drawn_size().height() + 20, "the picture has the words too"


@pytest.mark.parametrize("analysis", list(Analysis))
def test_that_every_way_to_look_at_the_trials_draws_and_tells_them(
    page: ForestPage, analysis: Analysis
) -> None:
    ask(page, "esketamine", "PT24H")
    if analysis not in page.state.analyses:
        pytest.skip("these trials do not differ in it")
    page.choose_analysis(analysis)
    lines = page.plot.spec.lines
    assert lines
    assert all(len(one.cells) == len(page.plot.spec.columns) for one in (*lines, *page.plot.spec.totals))
    assert page.shown.currentWidget() is (page.funnel if analysis is Analysis.FUNNEL else page.plot)
    assert page.summary()
    assert page.rows().rows
    assert page.picture(date(2026, 11, 28)).as_bytes(".svg").startswith(b"<?xml")


def test_that_leaving_one_out_and_going_year_by_year_end_where_they_should(page: ForestPage) -> None:
    ask(page, "esketamine", "P28D")
    usable = [row.id for row in page.state.forest.usable]
    page.choose_analysis(Analysis.EACH_LEFT_OUT)
    assert [one.id for one in page.plot.spec.lines] == usable
    page.choose_analysis(Analysis.YEAR_BY_YEAR)
    years = [one.cells[1] for one in page.plot.spec.lines]
    assert years == sorted(years)
    assert page.plot.spec.lines[-1].cells[5] == line(page, POOLED)[5], "the last step holds all of them"


def test_that_subgroups_have_headings_and_results_of_their_own(page: ForestPage) -> None:
    ask(page, "esketamine", "PT24H")
    page.choose_analysis(Analysis.BY_COMPARATOR)
    headings = [one.cells[0] for one in page.plot.spec.lines if one.is_heading]
    assert "Placebo spray with an oral antidepressant" in headings
    together = [one for one in page.plot.spec.lines if one.id.startswith("=sub:")]
    assert len(together) == 2, "a group of one trial needs none"


def test_that_the_funnel_warns_below_ten_trials(page: ForestPage) -> None:
    ask(page, "esketamine", "P28D")
    page.choose_analysis(Analysis.FUNNEL)
    assert page.funnel.spec.warning.startswith("Fewer than ten trials (6)")
    assert len(page.funnel.spec.dots) == 6


def test_that_the_funnel_says_which_trial_is_taken_out_and_which_effect_is_worked_out(
    page: ForestPage,
) -> None:
    ask(page, "esketamine", "PT24H")
    page.choose_analysis(Analysis.FUNNEL)
    page.state.take("daly-2018", wants=False)
    page.show_choice()
    dots = {dot.id: dot for dot in page.funnel.spec.dots}
    assert [name for name, dot in dots.items() if dot.told.endswith("taken out")] == ["daly-2018"]
    marks = {one.id: one.mark for one in page.plot.spec.lines}
    for name, dot in dots.items():
        mark = marks[name]
        assert mark is not None
        assert dot.is_hollow is mark.is_hollow


def test_that_one_trial_is_not_called_pooled_and_has_no_prediction(page: ForestPage) -> None:
    ask(page, "ketamine", "PT24H", "response:odds-ratio")
    assert line(page, POOLED)[0] == "One trial"
    assert all(one.id != PREDICTION for one in page.plot.spec.totals)
    assert "nothing to pool" in page.remark.text()


def test_that_nothing_to_pool_is_said_and_published_values_stand(page: ForestPage) -> None:
    ask(page, "nitrous-oxide-50", "P14D", "response:risk-ratio")
    total = page.plot.spec.totals[0]
    assert total.note == "Nothing to pool"
    assert total.mark is None
    assert line(page, f"{PUBLISHED}qiu2023-rr-response")[5] == "2.33 [1.23, 4.44]"


def test_that_the_sides_say_whom_they_favour(page: ForestPage) -> None:
    ask(page, "nitrous-oxide-50", "PT24H")
    assert page.plot.spec.axis.left == "← favours nitrous oxide 50%"
    page.state.choose_asked("response:odds-ratio")
    page.show_choice()
    assert page.plot.spec.axis.right == "favours nitrous oxide 50% →"


def test_that_a_time_that_nothing_answers_shows_an_empty_plot_and_says_so(
    small_catalog: Catalog, look: Look, qtbot: QtBot, dressed: QApplication
) -> None:
    around = Surroundings(Session(small_catalog), Clock(), look, Language("en"), Actions())
    page = ForestPage(around)
    qtbot.addWidget(page)
    before = page.plot.spec
    page.choose_time("P1W")
    assert page.plot.spec is not before
    assert not [one for one in page.plot.spec.lines if one.mark is not None]
    assert [one.note for one in page.plot.spec.totals] == ["Nothing to pool"]
    assert page.plot.spec.lines[-1].note, "each trial says why"
    assert "no trial gives a usable result" in page.remark.text()
    assert page.subtitle in page.summary()
    assert not page.funnel.spec.dots
    assert page.asked.text() == "Standardised mean difference", "as after a day"
    assert page.rows().rows
    assert not page.sources()
    assert [span.is_chosen for span in page.spans()] == [False, True]
    assert page.explanation().title == "Pooled, random effects"
    assert page.picture(date(2026, 11, 28)).as_bytes(".svg").startswith(b"<?xml")


# --- what is explained -----------------------------------------------------------------------------------------


def test_that_the_inspector_tells_every_number_of_the_pooling_with_its_meaning(page: ForestPage) -> None:
    ask(page, "esketamine", "P28D")
    rows = {row.name: row for row in page.explanation().rows}
    assert {"τ²", "τ², 95% interval", "I²", "H²", "Q", "Prediction", "Trials", "95% interval"} <= set(rows)
    assert all(row.help for row in rows.values())
    assert rows["Trials"].value == "6 of 9"
    headings = [section.heading for section in page.explanation().sections]
    assert "Low certainty" in headings
    assert "Published beside it" in headings


def test_that_the_inspector_names_the_interval_that_stands_on_the_screen(page: ForestPage) -> None:
    ask(page, "esketamine-standard-care")
    assert "normal (z)" in page.explanation().tags, "it is the wider one here"
    page.choose_interval(IntervalChoice.HARTUNG_KNAPP)
    assert "Hartung–Knapp" in page.explanation().tags
    assert "do not take it for certainty" in page.remark.text()


def test_that_a_trial_tells_how_its_effect_was_worked_out_and_what_would_be_without_it(
    page: ForestPage,
) -> None:
    ask(page, "esketamine", "P28D")
    page._pick("takahashi-2021")
    told = page.explanation()
    assert told.title == "Takahashi 2021"
    rows = {row.name: row.value for row in told.rows}
    assert rows["Difference in points"] == "−0.47"
    assert rows["Pooled without it"].startswith("−3.9")
    worked_out = next(one for one in told.sections if one.heading == "How it was worked out")
    assert any("compared with the same people" in words for words in worked_out.paragraphs)
    origin = next(one for one in told.sections if one.heading == "Where this comes from")
    assert any("takahashi2021-diff-d28-28" in words for words in origin.paragraphs)
    assert origin.copies


def test_that_a_published_value_tells_why_it_may_differ(page: ForestPage) -> None:
    ask(page, "esketamine", "PT24H")
    page._pick(f"{PUBLISHED}an2021-madrs-PT24H")
    headings = [section.heading for section in page.explanation().sections]
    assert headings[0] == "Why it may differ"
    assert "Read with care" in headings


def test_that_the_badge_shows_the_rating_and_its_click_asks_for_the_reasons(page: ForestPage) -> None:
    ask(page, "ketamine", "PT24H", "response:odds-ratio")
    assert page.badge.isVisibleTo(page)
    assert (page.badge.filled, page.badge.text()) == (1, "very low certainty · Dean et al. 2021")
    assert "Dean" in page.badge.accessibleName()
    page.badge.click()
    assert "Very low certainty" in [section.heading for section in page.explanation().sections]
    ask(page, "psilocybin")
    assert (page.badge.filled, page.badge.text()) == (0, "not rated")


# --- time, hands, room -----------------------------------------------------------------------------------------


def test_that_the_clock_and_the_buttons_choose_the_same_time(page: ForestPage) -> None:
    ask(page, "esketamine")
    assert page.stops() == (DAY, 28 * DAY)
    page.times.choices["PT24H"].click()
    assert page.around.clock.elapsed == pytest.approx(DAY)
    assert page.state.time.at.seconds == DAY
    page.around.clock.go_to(1.0)
    page.show_time(page.around.clock.elapsed)
    assert page.state.time.at.seconds == 28 * DAY


def test_that_walking_goes_through_trials_and_totals_and_over_no_heading(page: ForestPage) -> None:
    ask(page, "esketamine", "PT24H")
    page.choose_analysis(Analysis.BY_COMPARATOR)
    seen = []
    for _ in range(20):
        page.walk(1)
        seen.append(page._selected)
    assert POOLED in seen
    assert not any(str(one).startswith("=group") for one in seen)
    page.walk(-1)
    assert page.has_selection
    page.select_nothing()
    assert not page.has_selection


def test_that_a_key_takes_the_selected_trial_out_and_in_again(page: ForestPage) -> None:
    ask(page, "esketamine", "P28D")
    page._pick("chen-2023")
    page.doers()["take-out"]()
    assert page.state.without == {"chen-2023"}
    page.doers()["take-out"]()
    assert not page.state.without
    page._pick(POOLED)
    page.doers()["take-out"]()
    assert not page.state.without, "there is no trial to take out"


def test_that_nothing_stays_selected_that_is_not_there(page: ForestPage) -> None:
    ask(page, "nitrous-oxide-doses", "PT24H")
    page.choose_analysis(Analysis.BY_DOSE)
    part = next(one.id for one in page.plot.spec.lines if "/" in one.id)
    page._pick(part)
    page.choose_analysis(Analysis.ALL)
    assert page._selected == part.split("/")[0], "a part of a trial is the trial again"
    assert page.plot.rows.currentIndex().row() == page.plot.rows.forest.row_of(part.split("/")[0])
    ask(page, "esketamine", "P28D")
    page._pick(PREDICTION)
    page.choose_method("FE")
    assert not page.has_selection
    page.choose_method("REML")
    page.choose_time("PT24H")
    page._pick(f"{PUBLISHED}an2021-madrs-PT24H")
    page.choose_time("P28D")
    assert not page.has_selection


def test_that_the_focus_goes_to_the_rows_with_all_trials_back_in(page: ForestPage, qtbot: QtBot) -> None:
    ask(page, "esketamine", "P28D")
    page.plot.ticked.emit("chen-2023", False)
    page.activateWindow()
    page.all_in.setFocus()
    qtbot.waitUntil(page.all_in.hasFocus)
    page.all_in.click()
    assert page.plot.rows.hasFocus()


def test_that_every_choice_is_said_aloud_with_its_result(
    page: ForestPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr("desktop.views.evidence.forest_page.QAccessible.updateAccessibility", hear)
    page.choose_question("esketamine")
    clock = page.around.clock
    clock.moved.connect(page.show_time)
    choices: tuple[Callable[[], None], ...] = (
        lambda: page.choose_time("PT24H"),
        lambda: clock.go_to_elapsed(28 * DAY),
        lambda: page.choose_asked("response:risk-ratio"),
        lambda: page.choose_analysis(Analysis.EACH_LEFT_OUT),
        lambda: page.choose_method("DL"),
        lambda: page.choose_interval(IntervalChoice.NORMAL),
        page._take_all,
        lambda: page.choose_question("ssri"),
    )
    for choose in choices:
        said.clear()
        choose()
        pooled = next(one.told for one in page.plot.spec.totals if one.id == POOLED)
        assert [words.endswith(pooled) for words in said] == [True]
    page.choose_question("esketamine")
    clock.play()
    said.clear()
    clock.go_to_elapsed(29 * DAY)
    clock.go_to_elapsed(2 * DAY)
    assert page.state.time.at.seconds == DAY
    assert not said, "while it plays, words would fall behind"
    clock.pause()


def test_that_the_clock_that_plays_to_its_end_stays_at_the_last_time(page: ForestPage) -> None:
    ask(page, "nitrous-oxide-50")
    first = page.state.time
    for place in (0.999, 1.0):
        page.around.clock.go_to(place)
        page.show_time(page.around.clock.elapsed)
        assert page.state.time is page.state.question.times[-1]
    assert page.state.time is not first


@pytest.mark.parametrize("size", [(960, 560), (560, 420), (420, 230), (1500, 900)])
def test_that_it_finds_room_in_every_window_and_language(
    page: ForestPage, size: tuple[int, int], french_words: object
) -> None:
    for code in ("en", "fr"):
        page.around.language.choose(code)
        page.name()
        for question in ("nitrous-oxide-50", "esketamine", "snri"):
            ask(page, question)
            page.resize(QSize(*size))
            assert page.minimumSizeHint().height() <= 260
            widths = page.plot._widths
            assert widths[page.plot.spec.plot] > 60
            assert sum(widths) <= page.plot.width()


def test_that_every_word_is_french_where_french_is_chosen(page: ForestPage, french_words: object) -> None:
    page.around.language.choose("fr")
    page.name()
    ask(page, "esketamine", "PT24H")
    told = " ".join(
        [page.title, page.subtitle, page.summary(), page.explanation().as_text(), *page.rows().header]
    )
    for english in (
        "Pooled",
        "Trial ",
        "interval ",
        "favours",
        "points of",
        "certainty",
        "Weight",
        "against",
    ):
        assert english not in told, english


def test_that_the_rows_carry_every_number_apart_with_its_facts(page: ForestPage) -> None:
    ask(page, "nitrous-oxide-50", "PT24H")
    rows = page.rows()
    by_trial = {row[3]: dict(zip(rows.header, row, strict=True)) for row in rows.rows}
    first = by_trial["Nagele 2015"]
    assert (first["Effect"], first["Lower end"], first["Upper end"]) == ("−5.50", "−8.50", "−2.50")
    assert first["Facts"] == "nagele2015-hdrs-24h"
    assert by_trial["Yan 2022"]["Remark"].startswith("No result")
    assert by_trial["Gill 2025"]["Facts"] == "gill2025-md-24h"
    pooled = by_trial["Pooled, random effects"]["Facts"].split()
    assert pooled == ["nagele2015-hdrs-24h", "nagele2021-hdrs-50-24h"], "the facts of all that was pooled"


def test_that_sources_are_those_of_the_figures_on_the_screen(page: ForestPage) -> None:
    ask(page, "nitrous-oxide-50", "PT24H")
    cited = " ".join(page.sources())
    assert len(page.sources()) == 3
    assert "Nagele P" in cited
