"""The picture in words: a difference is called one only where its interval leaves zero out."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from desktop.session import Session
from desktop.shown_lines import ShownLines
from desktop.views.timeline.explain import Explainer
from desktop.views.timeline.telling import finding_words, line_words, picture_words, together
from models.timecourse import ChartMeasure, Line, Point
from tests.desktop.views.timeline.conftest import Points


def plain(words: str) -> str:
    return words.replace("\u00a0", " ")


def told(explainer: Explainer, line: Line, *ends: tuple[float | None, float | None]) -> str:
    """What is said of a line whose markers have these intervals."""
    points = tuple(
        replace(line.points[0], at=line.points[0].at * (number + 1), value=-2, low=low, high=high)
        for number, (low, high) in enumerate(ends)
    )
    return plain(finding_words(explainer.words, replace(line, points=points)))


@pytest.fixture
def nagele(all_lines: ShownLines) -> Line:
    return next(
        line
        for line in all_lines.every(ChartMeasure.DIFFERENCE)
        if line.points[0].facts == ("nagele2015-hdrs-2h",)
    )


def test_that_an_interval_below_zero_is_a_lower_score(explainer: Explainer, nagele: Line) -> None:
    assert "lower scores than with" in told(explainer, nagele, (-4, -1))
    assert told(explainer, nagele, (-4, -1), (-4, -0.1)).count("lower scores") == 1
    assert "at 2 hours and 4 hours" in told(explainer, nagele, (-4, -1), (-4, -0.1))


@pytest.mark.parametrize("ends", [(-4, 0), (-4, 1), (0, 3), (-0.0, 0.0)])
def test_that_an_interval_that_reaches_zero_is_no_clear_difference(
    explainer: Explainer, nagele: Line, ends: tuple[float, float]
) -> None:
    words = told(explainer, nagele, ends)
    assert "no clear difference from" in words
    assert "lower" not in words
    assert "higher" not in words


def test_that_an_interval_above_zero_is_a_higher_score(explainer: Explainer, nagele: Line) -> None:
    assert "higher scores than with" in told(explainer, nagele, (0.5, 3))


def test_that_a_value_without_an_interval_is_no_verdict(explainer: Explainer, nagele: Line) -> None:
    words = told(explainer, nagele, (None, None))
    assert "−2 points at 2 hours, without an interval" in words
    assert "scores than" not in words


def test_that_a_change_of_verdict_is_told(explainer: Explainer, nagele: Line) -> None:
    words = told(explainer, nagele, (-4, -1), (-3, 1), (-4, -1))
    assert words.count("lower scores") == 2
    assert words.count("no clear difference") == 1


def test_that_things_are_listed_in_one_breath(dressed: QApplication) -> None:
    assert together(["2 hours"]) == "2 hours"
    assert together(["2 hours", "1 day"]) == "2 hours and 1 day"
    assert together(["2 hours", "1 day", "1 week"]) == "2 hours, 1 day and 1 week"


def test_that_every_line_and_every_reading_of_it_can_be_told(
    explainer: Explainer, every_point: Points
) -> None:
    for line in dict.fromkeys(line for line, _point in every_point):
        for words in (
            plain(finding_words(explainer.words, line)),
            plain(line_words(explainer.words, line)),
        ):
            assert words.endswith(".")
            assert not re.search(r"\bNone\b|\{\w+\}|  |\.\.$", words), words
        assert plain(line_words(explainer.words, line)).count(";") >= len(line.points) - 1


def test_that_the_picture_at_rest_tells_what_it_shows_how_to_read_it_and_every_reading(
    explainer: Explainer, all_lines: ShownLines, session: Session
) -> None:
    shown = all_lines.shown(session)
    picture = picture_words(explainer.words, shown, session.measure)
    assert [part.heading for part in picture.sections] == ["What it shows", "How to read it", "Every reading"]
    assert len(picture.sections[0].paragraphs) == len(picture.sections[2].paragraphs) == len(shown)
    assert any("never compared head to head" in words for words in picture.sections[1].paragraphs)


def test_that_an_empty_picture_says_so(explainer: Explainer) -> None:
    picture = picture_words(explainer.words, (), ChartMeasure.RESPONSE)
    assert picture.sections[0].paragraphs == ("No treatment is chosen, or none has a reading here.",)
    assert len(picture.sections) == 2


def test_that_responders_stand_beside_their_comparator(explainer: Explainer, every_point: Points) -> None:
    def beside(line: Line, point: Point) -> bool:
        return line.measure is ChartMeasure.RESPONSE and point.against is not None

    line = next(line for line, point in every_point if beside(line, point))
    assert re.search(r"\d% at .+, comparator \d", plain(finding_words(explainer.words, line)))
