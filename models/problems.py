"""A problem of a content file, with its place and what to write instead."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """``what`` is wrong at ``file``:``line``:``column`` (both from 1; 0 where a whole file is meant)."""

    file: str
    line: int
    column: int
    what: str
    hint: str = ""

    def __str__(self) -> str:
        hint = f" ({self.hint})" if self.hint else ""
        return f"{self.file}:{self.line}:{self.column}: {self.what}{hint}"


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
