"""What the stills of reduced motion say, and when."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop.clock import Clock
from desktop.session import Session
from desktop.shown_lines import ShownLines
from desktop.views.timeline.explain import Explainer
from desktop.views.timeline.stills import MOST, Still, StillCaption, stills
from models.timecourse import ChartMeasure, Line, stops
from models.units import DAY, HOUR, WEEK


def plain(words: str) -> str:
    return words.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.fixture
def nagele(all_lines: ShownLines) -> Line:
    return next(
        line
        for line in all_lines.every(ChartMeasure.DIFFERENCE)
        if line.points[0].facts == ("nagele2015-hdrs-2h",)
    )


def test_that_a_still_says_the_time_and_what_is_new_with_its_interval(
    explainer: Explainer, nagele: Line
) -> None:
    told = stills(explainer.words, (nagele,), {nagele.id: ", once"})
    assert [still.at for still in told] == [2 * HOUR, DAY]
    assert plain(told[0].words) == "2 hours: Nitrous oxide 50%, once −4.8 points (−7.8 to −1.8)."


def test_that_a_value_without_an_interval_has_none(explainer: Explainer, nagele: Line) -> None:
    bare = replace(nagele, points=(replace(nagele.points[0], low=None, high=None),))
    (told,) = stills(explainer.words, (bare,), {})
    assert plain(told.words) == "2 hours: Nitrous oxide 50% −4.8 points."


@pytest.mark.parametrize(("more", "counted"), [(0, ""), (1, "; 1 more reading."), (4, "; 4 more readings.")])
def test_that_many_readings_at_once_are_counted(
    explainer: Explainer, nagele: Line, more: int, counted: str
) -> None:
    lines = tuple(replace(nagele, id=f"line-{number}") for number in range(MOST + more))
    words = plain(stills(explainer.words, lines, {})[0].words)
    assert words.count("Nitrous oxide") == MOST
    assert words.endswith(counted or "−1.8).")


@pytest.mark.parametrize("measure", ChartMeasure)
def test_that_every_time_at_which_the_clock_rests_has_its_caption(
    explainer: Explainer, session: Session, all_lines: ShownLines, measure: ChartMeasure
) -> None:
    session.measure = measure
    lines = all_lines.shown(session)
    told = stills(explainer.words, lines, {})
    assert tuple(still.at for still in told) == stops(lines)
    assert all(still.words.endswith(".") for still in told)


# --- the caption ---------------------------------------------------------------------------------------------------


@pytest.fixture
def clock() -> Clock:
    clock = Clock(lambda: 0.0)
    clock.stops = (2 * HOUR, WEEK)
    return clock


@pytest.fixture
def caption(clock: Clock, qtbot: QtBot) -> StillCaption:
    caption = StillCaption(clock)
    qtbot.addWidget(caption)
    caption.resize(600, 40)
    caption.show_stills((Still(2 * HOUR, "2 hours: gas."), Still(WEEK, "1 week: gas again.")))
    return caption


def test_that_a_caption_stands_only_while_motion_is_reduced(caption: StillCaption, clock: Clock) -> None:
    assert caption.isHidden()
    clock.go_to_elapsed(WEEK)
    assert caption.words == ""
    clock.reduce_motion(True)
    assert not caption.isHidden()
    assert caption.words == "1 week: gas again."
    clock.reduce_motion(False)
    assert caption.isHidden()


def test_that_a_caption_tells_the_last_reading_that_was_reached(caption: StillCaption, clock: Clock) -> None:
    clock.reduce_motion(True)
    told = []
    for elapsed in (0, HOUR, 2 * HOUR, DAY, WEEK, 2 * WEEK, clock.head.scale.end):
        clock.go_to_elapsed(elapsed)
        told.append(plain(caption.words))
    first = "The first dose is given; no reading yet."
    assert told == [
        first,
        first,
        "2 hours: gas.",
        "2 hours: gas.",
        "1 week: gas again.",
        "1 week: gas again.",
        "26 weeks: the whole picture.",
    ]


def test_that_a_last_reading_at_the_end_of_the_axis_is_told(caption: StillCaption, clock: Clock) -> None:
    clock.reduce_motion(True)
    caption.show_stills((Still(clock.head.scale.end, "26 weeks: gas."),))
    assert caption.words == "26 weeks: gas."


def test_that_a_picture_without_lines_has_nothing_to_tell(caption: StillCaption, clock: Clock) -> None:
    clock.reduce_motion(True)
    caption.show_stills(())
    assert caption.words == ""


def test_that_a_caption_is_always_as_high_and_tells_all_under_the_pointer(
    caption: StillCaption, clock: Clock
) -> None:
    clock.reduce_motion(True)
    clock.go_to(0)
    short = caption.height()
    long = "2 hours: " + "one gas and another; " * 20
    caption.show_stills((Still(0.0, long),))
    assert caption.height() == short
    assert len(caption.lines) == 2
    assert caption.lines[-1].endswith("…")
    assert "another" in caption.toolTip()
