"""Numbers, times and counted units as each language writes them, and the change from one language to the other."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from math import inf, nan
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.i18n import (
    Language,
    count,
    elapsed,
    elapsed_exactly,
    in_sentence,
    interval,
    listed,
    named,
    number,
    percent,
)
from desktop.kit.time_axis import short_time
from desktop.paths import translation_file
from models.units import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR

NARROW = "\u202f"
Choose = Callable[[str], Language]


@pytest.fixture(scope="session", autouse=True)
def _compiled() -> None:
    """The compiled translation, as `make translations` makes it."""
    source = translation_file("fr").with_suffix(".ts")
    target = translation_file("fr")
    if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
        lrelease = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([lrelease, "-silent", source, "-qm", target], check=True, capture_output=True)


@pytest.fixture
def choose(qapp: QApplication) -> Iterator[Choose]:
    """Choose a language for one test; afterwards all is English again."""
    before = QLocale()
    language = Language("en")

    def chosen(code: str) -> Language:
        language.choose(code)
        return language

    yield chosen
    language.choose("en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("value", "decimals", "signed", "english", "french"),
    [
        (4, None, False, "4", "4"),
        (-4.8, None, False, "−4.8", "−4,8"),
        (0.05, None, True, "+0.05", "+0,05"),
        (-0.0, None, True, "0", "0"),
        (0.004, 2, True, "0.00", "0,00"),
        (-0.004, 2, True, "0.00", "0,00"),
        (-0.646, 2, True, "−0.65", "−0,65"),
        (1 / 3, None, False, "0.333", "0,333"),
        (116477, None, False, "116477", "116477"),
        (20, 1, False, "20.0", "20,0"),
        (nan, None, False, "–", "–"),
        (-inf, 1, True, "–", "–"),
    ],
)
def test_that_a_number_is_written_in_the_language(
    choose: Choose, value: float, decimals: int | None, signed: bool, english: str, french: str
) -> None:
    for code, expected in (("en", english), ("fr", french)):
        choose(code)
        assert number(value, decimals, signed=signed) == expected


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(value=st.floats(-1e6, 1e6), decimals=st.integers(0, 3))
def test_that_a_written_number_reads_back(choose: Choose, value: float, decimals: int) -> None:
    for code, mark in (("en", "."), ("fr", ",")):
        choose(code)
        written = number(value, decimals)
        assert "-" not in written
        assert not {",", "."} - {mark} & set(written)
        assert float(written.replace("−", "-").replace(",", ".")) == pytest.approx(
            value, abs=0.51 * 10**-decimals
        )


def test_that_intervals_and_percentages_follow_the_language(choose: Choose) -> None:
    choose("en")
    assert interval(-4.72, -0.76) == "−4.72 to −0.76"
    assert percent(91.7) == "91.7%"
    assert percent(-21.9, 1, signed=True) == "−21.9%"
    choose("fr")
    assert interval(-4.72, -0.76) == "−4,72 à −0,76"
    assert interval(-3.9, 0, 1) == "−3,9 à 0,0"
    assert percent(91.7) == f"91,7{NARROW}%"
    assert percent(-21.9, 1, signed=True) == f"−21,9{NARROW}%"


@pytest.mark.parametrize(("name", "told"), [("Placebo", "placebo"), ("SSRI", "SSRI"), ("", "")])
def test_that_a_name_within_a_sentence_begins_small(name: str, told: str) -> None:
    assert in_sentence(name) == told


def test_that_french_puts_a_space_before_colon_and_semicolon(choose: Choose) -> None:
    choose("en")
    assert named("Time", "2 hours") == "Time: 2 hours"
    assert listed(["1", "2"]) == "1; 2"
    choose("fr")
    assert named("Moment", "2 heures") == f"Moment{NARROW}: 2 heures"
    assert listed(["1", "2"]) == f"1{NARROW}; 2"


@pytest.mark.parametrize(
    ("value", "english", "french"),
    [
        (0, "0\u00a0points", "0\u00a0point"),
        (1, "1\u00a0point", "1\u00a0point"),
        (-1, "−1\u00a0point", "−1\u00a0point"),
        (1.5, "1.5\u00a0points", "1,5\u00a0point"),
        (-1.52, "−1.52\u00a0points", "−1,52\u00a0point"),
        (2, "2\u00a0points", "2\u00a0points"),
        (-2.74, "−2.74\u00a0points", "−2,74\u00a0points"),
    ],
)
def test_that_a_unit_is_in_the_number_that_the_language_wants(
    choose: Choose, value: float, english: str, french: str
) -> None:
    choose("en")
    assert count(value, "point", "points") == english
    choose("fr")
    assert count(value, "point", "points") == french


@pytest.mark.parametrize(
    ("seconds", "english", "french"),
    [
        (0, "0\u00a0minutes", "0\u00a0minute"),
        (MINUTE, "1\u00a0minute", "1\u00a0minute"),
        (40 * MINUTE, "40\u00a0minutes", "40\u00a0minutes"),
        (119 * MINUTE, "119\u00a0minutes", "119\u00a0minutes"),
        (2 * HOUR, "2\u00a0hours", "2\u00a0heures"),
        (23.4 * HOUR, "23\u00a0hours", "23\u00a0heures"),
        (DAY, "1\u00a0day", "1\u00a0jour"),
        (25 * HOUR, "25\u00a0hours", "25\u00a0heures"),
        (3 * DAY, "3\u00a0days", "3\u00a0jours"),
        (WEEK, "1\u00a0week", "1\u00a0semaine"),
        (8 * DAY, "8\u00a0days", "8\u00a0jours"),
        (15 * DAY, "2\u00a0weeks", "2\u00a0semaines"),
        (26 * WEEK, "26\u00a0weeks", "26\u00a0semaines"),
        (9 * MONTH, "9\u00a0months", "9\u00a0mois"),
        (2 * YEAR, "2\u00a0years", "2\u00a0ans"),
        (2.5 * YEAR, "2.5\u00a0years", "2,5\u00a0ans"),
    ],
)
def test_that_the_clock_tells_the_time_in_the_unit_that_says_it_well(
    choose: Choose, seconds: float, english: str, french: str
) -> None:
    choose("en")
    assert elapsed(seconds) == english
    choose("fr")
    assert elapsed(seconds) == french


@pytest.mark.parametrize(
    ("seconds", "english", "french"),
    [
        (90 * MINUTE, "90\u00a0minutes", "90\u00a0minutes"),
        (HOUR, "1\u00a0hour", "1\u00a0heure"),
        (4 * HOUR, "4\u00a0hours", "4\u00a0heures"),
        (DAY, "1\u00a0day", "1\u00a0jour"),
        (36 * HOUR, "36\u00a0hours", "36\u00a0heures"),
        (WEEK, "1\u00a0week", "1\u00a0semaine"),
        (15 * DAY, "15\u00a0days", "15\u00a0jours"),
        (25 * DAY, "25\u00a0days", "25\u00a0jours"),
        (4 * WEEK, "4\u00a0weeks", "4\u00a0semaines"),
        (104 * WEEK, "104\u00a0weeks", "104\u00a0semaines"),
        (3 * MONTH, "3\u00a0months", "3\u00a0mois"),
        (YEAR, "1\u00a0year", "1\u00a0an"),
    ],
)
def test_that_the_time_of_a_reading_is_told_exactly(
    choose: Choose, seconds: float, english: str, french: str
) -> None:
    choose("en")
    assert elapsed_exactly(seconds) == english
    choose("fr")
    assert elapsed_exactly(seconds) == french


@pytest.mark.parametrize(
    ("seconds", "english", "french"),
    [
        (0, "0", "0"),
        (40 * MINUTE, "40 min", "40 min"),
        (12 * HOUR, "12 h", "12 h"),
        (DAY, "1 day", "1 jour"),
        (3 * DAY, "3 d", "3 j"),
        (8 * WEEK, "8 wk", "8 sem."),
        (26 * WEEK, "6 mo", "6 mois"),
        (YEAR, "1 y", "1 an"),
        (5 * YEAR, "5 y", "5 ans"),
    ],
)
def test_that_the_axis_names_its_times_briefly(
    choose: Choose, seconds: float, english: str, french: str
) -> None:
    choose("en")
    assert short_time(seconds) == english
    choose("fr")
    assert short_time(seconds) == french


def test_that_qt_speaks_the_language_too(choose: Choose) -> None:
    choose("fr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    choose("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_that_a_language_that_is_not_spoken_becomes_english(choose: Choose) -> None:
    language = choose("fr")
    language.choose("tlh")
    assert language.code == "en"
    assert number(0.5) == "0.5"
    assert QCoreApplication.translate("Time", "weeks") == "weeks"


def test_that_a_translation_that_is_no_longer_spoken_is_let_go(choose: Choose) -> None:
    language = choose("fr")
    spoken = len(language.findChildren(QTranslator))
    for _ in range(5):
        choose("en")
        choose("fr")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(language.findChildren(QTranslator)) == spoken


def test_that_every_change_of_language_is_told(choose: Choose) -> None:
    language = choose("en")
    heard: list[str] = []

    def hear() -> None:
        heard.append(language.code)

    language.changed.connect(hear)
    for code in ("fr", "en", "fr"):
        language.choose(code)
    language.changed.disconnect(hear)
    assert heard == ["fr", "en", "fr"]
