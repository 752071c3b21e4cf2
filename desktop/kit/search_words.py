"""What is typed and what is searched, made alike: small letters, no accents, one kind of dash, quote and space."""

from __future__ import annotations

import unicodedata

_ALIKE = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ł": "l", "ı": "i"}
    | dict.fromkeys("‐‑‒–—−", "-")
    | dict.fromkeys("‘’ʼ", "'")
    | dict.fromkeys("“”", '"')
)


def plain(text: str) -> str:
    """Small letters without accents, so that “desipramine” finds “désipramine” and “coeur” finds “cœur”."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return letters.translate(_ALIKE)


def typed_words(typed: str) -> tuple[str, ...]:
    """The words that something has to hold to be found."""
    return tuple(plain(typed).split())
