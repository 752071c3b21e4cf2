"""Shortened words: they fit, and still tell one thing from another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF

from desktop.kit.elision import told_apart, wrapped_text
from desktop.theme import Look

LABELS = (
    "Protoxyde d’azote 50 %",
    "Protoxyde d’azote 25 %",
    "Protoxyde d’azote 25 % ou 50 %",
    "Kétamine en perfusion",
    "Kétamine, toutes voies",
    "Eskétamine en spray 56 ou 84 mg",
    "Eskétamine en spray, plusieurs doses",
    "Duloxétine ou paroxétine, mélangées",
    "Dextrométhorphane avec bupropion",
    "ISRS",
)
ENDINGS = (
    "",
    ", une fois",
    ", répété",
    " · Daly 2018",
    ", répété · KARMA-Dep 2 (Jelovac 2025), MADRS",
    ", répété · KARMA-Dep 2 (Jelovac 2025), QIDS-SR",
)


@pytest.fixture(scope="module")
def metrics(dressed: object) -> QFontMetricsF:
    return QFontMetricsF(Look("light").font(13, bold=True))


@given(
    names=st.lists(
        st.tuples(st.sampled_from(LABELS), st.sampled_from(ENDINGS)), min_size=1, max_size=40, unique=True
    ),
    width=st.floats(150, 400),
)
def test_that_names_that_differ_read_differently_and_fit(
    metrics: QFontMetricsF, names: list[tuple[str, str]], width: float
) -> None:
    shown = told_apart(names, metrics, width)
    assert len(set(shown)) == len(names)
    assert all(metrics.horizontalAdvance(words) <= width for words in shown)


@given(
    names=st.lists(st.tuples(st.sampled_from(LABELS), st.sampled_from(ENDINGS)), max_size=10),
    width=st.floats(-50, 40),
)
def test_that_no_room_at_all_is_no_error(
    metrics: QFontMetricsF, names: list[tuple[str, str]], width: float
) -> None:
    assert len(told_apart(names, metrics, width)) == len(names)


def test_that_a_name_with_room_is_left_alone(metrics: QFontMetricsF) -> None:
    names = [(label, ending) for label in LABELS for ending in ENDINGS]
    assert told_apart(names, metrics, 2000) == [label + ending for label, ending in names]


def test_that_a_cut_name_keeps_its_ending(metrics: QFontMetricsF) -> None:
    (shown,) = told_apart([("Dextrométhorphane avec bupropion", ", une fois")], metrics, 200)
    assert shown.startswith("Dextrom")
    assert shown.endswith("…, une fois")


def test_that_names_with_one_beginning_keep_what_follows_it(metrics: QFontMetricsF) -> None:
    shown = told_apart(
        [("Protoxyde d’azote 50 %", ", répété"), ("Protoxyde d’azote 25 % ou 50 %", ", répété")], metrics, 170
    )
    assert [words.partition("…")[2] for words in shown] == ["50 %, répété", "25 % ou 50 %, répété"]
    assert all(words.startswith("Pro") for words in shown)


@given(words=st.lists(st.sampled_from(("vs", "placebo", "gas ·", "84 mg", "2 comparators")), max_size=12))
def test_that_lines_hold_every_word_they_have_room_for(metrics: QFontMetricsF, words: list[str]) -> None:
    text = " ".join(words)
    lines = wrapped_text(text, metrics, 130, 20)
    assert " ".join(lines) == text
    assert all(metrics.horizontalAdvance(line) <= 130 for line in lines)


def test_that_a_number_keeps_its_unit(metrics: QFontMetricsF) -> None:
    width = metrics.horizontalAdvance("Eskétamine en spray 84")
    assert wrapped_text("Eskétamine en spray 84 mg", metrics, width, 2) == ["Eskétamine en spray", "84 mg"]


def test_that_of_several_parts_whole_ones_are_shown(metrics: QFontMetricsF) -> None:
    text = "placebo\u00a0· once\u00a0· n\u00a0=\u00a023\u00a0· no interval\u00a0· MADRS"
    width = metrics.horizontalAdvance("placebo\u00a0· once\u00a0· n\u00a0=\u00a023\u00a0· no…") + 1
    assert wrapped_text(text, metrics, width, 1) == ["placebo\u00a0· once\u00a0· n\u00a0=\u00a023…"]
    longer = "placebo\u00a0· given as a spray with an oral antidepressant"
    width = metrics.horizontalAdvance("placebo\u00a0· given as a spray…") + 1
    assert wrapped_text(longer, metrics, width, 1) == ["placebo\u00a0· given as a spray…"]


def test_that_the_last_line_is_cut(metrics: QFontMetricsF) -> None:
    width = metrics.horizontalAdvance("placebo spray x")
    lines = wrapped_text("placebo spray with an oral antidepressant", metrics, width, 2)
    assert lines == ["placebo spray", "with an oral…"]
    assert wrapped_text("Dextrométhorphane", metrics, width, 2)[0].startswith("Dextromé")
    assert wrapped_text("", metrics, 100, 2) == []
