"""A problem of a content file, with its place and what to write instead, in the language of whoever reads it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from difflib import get_close_matches
from string import Formatter
from typing import Any, TypeAlias

Gap: TypeAlias = "str | int | float | Message"
"""What fills a gap of a message: a word of the file, a number, or a part that has its own words in each language."""


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence, or a part of one: its English words with named gaps, and what fills them."""

    template: str
    gaps: tuple[tuple[str, Gap], ...] = ()

    def filled(self, **gaps: Gap) -> Message:
        """The same words with these gaps filled too."""
        return replace(self, gaps=(*self.gaps, *gaps.items()))

    def in_language(self, language: str) -> str:
        """The words in ``language``; in English where there are none."""
        template = self.template if language == "en" else _translated(self.template, language)
        return _Words(language).vformat(template, (), dict(self.gaps))

    def __str__(self) -> str:
        return self.in_language("en")


def message(template: str, **gaps: Gap) -> Message:
    """A message; a test holds that each template written here in the code stands in the table of translations."""
    return Message(template, tuple(gaps.items()))


def _translated(template: str, language: str) -> str:
    # Late: who has no problem needs no words for one.
    from models.translations import TRANSLATIONS

    return TRANSLATIONS.get(language, {}).get(template, template)


class _Words(Formatter):
    """Fills the gaps of a message. A number has the form of the language where its gap names a form; what a file
    holds, or should hold, keeps the form that a file has (``g``)."""

    def __init__(self, language: str) -> None:
        self._language = language

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, Message):
            return value.in_language(self._language)
        if isinstance(value, str):
            return _on_one_line(value)
        told = format(value, format_spec)
        if self._language == "fr" and format_spec and format_spec != "g":
            return told.translate({ord(","): "\u202f", ord("."): ","})
        return told


def _on_one_line(words: str) -> str:
    """What somebody wrote, without signs that would break a line, turn it round or command a terminal."""
    if words.isprintable():
        return words
    return "".join(
        letter if letter.isprintable() else " " if letter.isspace() else "\N{REPLACEMENT CHARACTER}"
        for letter in words
    )


NOTHING = Message("")


@dataclass(frozen=True, slots=True)
class Problem:
    """``what`` is wrong at ``file``:``line``:``column`` (both from 1; 0 where a whole file is meant)."""

    file: str
    line: int
    column: int
    what: Message
    hint: Message = NOTHING

    @property
    def place(self) -> str:
        """Where an editor finds it."""
        return f"{self.file}:{self.line}:{self.column}"

    def sentence(self, language: str) -> str:
        """What is wrong and, in brackets, what to write instead."""
        hint = self.hint.in_language(language)
        what = self.what.in_language(language)
        return f"{what} ({hint})" if hint else what

    def __str__(self) -> str:
        return f"{self.place}: {self.sentence('en')}"

    def __lt__(self, other: Problem) -> bool:
        return self._order() < other._order()

    def _order(self) -> tuple[str, int, int, str, str]:
        return self.file, self.line, self.column, str(self.what), str(self.hint)


class ContentError(Exception):
    """A pack that cannot be shown; ``problems`` holds every problem that was found, in order of place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))


def nearest(wrong: str, right: Iterable[str]) -> str | None:
    """The name in ``right`` that looks most like ``wrong`` (capitals or not), or None where none comes close."""
    by_folded = {name.casefold(): name for name in right}
    found = get_close_matches(wrong.casefold()[:80], by_folded, n=1, cutoff=0.6)
    return by_folded[found[0]] if found else None
