"""What a pack says is shown as it is written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import Qt, QTextDocument

from desktop.kit.plain_words import as_html, tooltip, without_mnemonic

MARKUP = (
    "<b>bold</b>",
    "<img src='x.png'>",
    "a < b & c > d",
    "&lt;",
    "<qt>",
    "<!-- -->",
    "<a href='x'>y</a>",
)


def read(html: str) -> str:
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


@pytest.mark.parametrize("words", MARKUP)
def test_that_markup_is_read_as_it_is_written(dressed: object, words: str) -> None:
    assert read(tooltip(words)) == words
    assert read(f"<p>{as_html(words)}</p>") == words


@given(words=st.text(alphabet="ab<>&;\"'/= 9", min_size=1).map(str.strip).filter(bool))
def test_that_a_tooltip_is_always_read_as_one_that_is_escaped(words: str) -> None:
    assert Qt.mightBeRichText(tooltip(words))
    assert read(tooltip(words)) == " ".join(words.split())


def test_that_nothing_has_no_tooltip() -> None:
    assert tooltip("") == ""


def test_that_a_narrow_space_stays_a_space_that_does_not_break(dressed: object) -> None:
    assert read(tooltip("50\u202f%")) in ("50\u00a0%", "50 %")
    assert "&nbsp;" in tooltip("50\u202f%")


def test_that_a_single_sign_marks_no_letter() -> None:
    assert without_mnemonic("A & B") == "A && B"
