"""What is typed finds what is written otherwise."""

from __future__ import annotations

import pytest

from desktop.kit.search_words import plain, typed_words


@pytest.mark.parametrize(
    ("written", "alike"),
    [
        ("Désipramine", "desipramine"),
        ("KÉTAMINE", "ketamine"),
        ("cœur et Œdème", "coeur et oedeme"),
        ("Hædersdal, Ørsted", "haedersdal, orsted"),
        ("Straße", "strasse"),
        ("10–18, −4.8", "10-18, -4.8"),
        ("St John’s “wort”", 'st john\'s "wort"'),
        ("95\u202f% d\u00a0h", "95 % d h"),
        ("mg²", "mg2"),
    ],
)
def test_that_accents_capitals_dashes_quotes_and_spaces_do_not_matter(written: str, alike: str) -> None:
    assert plain(written) == alike
    assert plain(alike) == alike


def test_that_words_are_taken_apart() -> None:
    assert typed_words("  Nagele   2015 ") == ("nagele", "2015")
    assert typed_words(" ") == ()
