"""The domain's choices in words: every one has its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.i18n import Language
from desktop.shown_lines import ShownLines
from desktop.views.timeline import terms, wording
from desktop.views.timeline.wording import LineWords
from models.catalog import Catalog
from models.timecourse import ChartMeasure, Method

WORDED: tuple[tuple[Callable[[Any], str], type[Enum]], ...] = (
    (wording.measure_button, ChartMeasure),
    (wording.measure_name, ChartMeasure),
    (wording.measure_told, ChartMeasure),
    (wording.value_caption, ChartMeasure),
    (terms.measure_help, ChartMeasure),
    (terms.term_help, terms.Term),
    (wording.method_words, Method),
)


@pytest.fixture(params=["en", "fr"])
def language(request: pytest.FixtureRequest, dressed: QApplication, french_words: object) -> Iterator[str]:
    language = Language(request.param)
    yield language.code
    language.choose("en")


@pytest.mark.parametrize(("words", "choices"), WORDED, ids=lambda given: getattr(given, "__name__", ""))
def test_that_every_choice_has_words_of_its_own(
    language: str, words: Callable[[Any], str], choices: type[Enum]
) -> None:
    told = {choice: words(choice) for choice in choices}
    silent = [choice for choice, text in told.items() if not text.strip()]
    assert silent == ([Method.REPORTED] if choices is Method else [])
    assert len(set(told.values())) == len(told)


@pytest.mark.parametrize("measure", ChartMeasure)
def test_that_zero_is_named_where_it_means_something(language: str, measure: ChartMeasure) -> None:
    assert bool(wording.zero_caption(measure)) == (measure is not ChartMeasure.RESPONSE)


@pytest.mark.parametrize(
    ("measure", "value", "english", "french"),
    [
        (ChartMeasure.DIFFERENCE, -4.8, "−4.8 points", "−4,8 points"),
        (ChartMeasure.DIFFERENCE, 1.0, "+1 point", "+1 point"),
        (ChartMeasure.DIFFERENCE, 0.0923, "+0.09 points", "+0,09 point"),
        (ChartMeasure.DIFFERENCE, -10, "−10 points", "−10 points"),
        (ChartMeasure.STANDARDISED, -0.36305, "−0.36 SD", "−0,36 ET"),
        (ChartMeasure.PERCENT_CHANGE, -47.4026, "−47.4%", "−47,4 %"),
        (ChartMeasure.RESPONSE, 18.1818, "18.2%", "18,2 %"),
        (ChartMeasure.RESPONSE, 55, "55%", "55 %"),
    ],
)
def test_that_a_value_has_its_unit_its_sign_and_the_languages_decimal_mark(
    language: str, measure: ChartMeasure, value: float, english: str, french: str
) -> None:
    told = wording.value_words(measure, value).replace("\u00a0", " ").replace("\u202f", " ")
    assert told == (english if language == "en" else french)


@pytest.mark.parametrize(
    ("line", "english", "french"),
    [
        (
            "duloxetine-label-study-1/duloxetine-60/placebo/HDRS-17",
            "Duloxetine label, study 1",
            "Notice de la duloxétine, étude 1",
        ),
        (
            "caddy-2014/one-infusion/placebo-any/HDRS",
            "Pooled result of 2014 (paper not confirmed)",
            "Résultat combiné de 2014 (article non confirmé)",
        ),
        ("nagele-2015/gas/air/HDRS-21", "Nagele 2015", "Nagele 2015"),
    ],
)
def test_that_a_study_is_named_in_the_language_of_the_reader(
    catalog: Catalog, all_lines: ShownLines, language: str, line: str, english: str, french: str
) -> None:
    shown = all_lines.line(ChartMeasure.DIFFERENCE, line)
    assert shown is not None
    words = LineWords(catalog, language)
    assert words.study(shown) == (english if language == "en" else french)
    assert words.in_list(shown).startswith(words.study(shown))
