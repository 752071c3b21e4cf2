from __future__ import annotations

from models.text import Text


def test_that_a_text_speaks_the_language_asked_for() -> None:
    text = Text.of({"en": "gas", "fr": "gaz"})
    assert text.in_language("fr") == "gaz"
    assert text.in_language("en") == "gas"


def test_that_english_stands_in_then_whatever_there_is() -> None:
    assert Text.of({"fr": "gaz", "en": "gas"}).in_language("de") == "gas"
    assert Text.of({"fr": "gaz", "de": "Gas"}).in_language("it") == "gaz"


def test_that_an_empty_wording_counts_as_missing() -> None:
    assert Text.of({"en": "gas", "fr": ""}).in_language("fr") == "gas"
