"""A text in several languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """Wordings by language code (``en``, ``fr``); at least one."""

    wordings: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, wordings: Mapping[str, str]) -> Text:
        """Build from a mapping of language code to wording."""
        return cls(tuple(wordings.items()))

    def in_language(self, language: str) -> str:
        """The wording in ``language``; else in English; else the first one there is."""
        by_language = dict(self.wordings)
        return by_language.get(language) or by_language.get("en") or self.wordings[0][1]
