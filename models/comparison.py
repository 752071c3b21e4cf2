"""One table of treatments: rows are what people ask, columns the families; what a cell says, and why one is empty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from models.evidence import Read
from models.text import Text


class Blank(StrEnum):
    """Why a cell says nothing: nobody was found who looked, the source does not say, nobody has read it yet."""

    NOT_STUDIED = "not-studied"
    NOT_REPORTED = "not-reported"
    NOT_CHECKED = "not-checked"


@dataclass(frozen=True, slots=True)
class Basis:
    """A fact that stands nowhere else in the pack: its id in the evidence, its source, and how it was read there."""

    fact: str
    source: str
    read: Read
    read_at: Text | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A cell: what is said of a family in a row, or why nothing is.

    It rests on ``facts`` (figures and steps of the pack), on ``evidence``, on how ``treatments`` are given, and on the
    ratings of ``questions``. ``date`` is that of the text of a law, label or guideline (“2025”, “2026-03-13”).
    ``alike`` is the same in cells of a row that say the same in other words.
    """

    aspect: str
    family: str
    text: Text | None = None
    blank: Blank | None = None
    facts: tuple[str, ...] = ()
    evidence: tuple[Basis, ...] = ()
    treatments: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    caution: Text | None = None
    date: str | None = None
    alike: str | None = None

    def says_the_same_as(self, other: Entry) -> bool:
        """Whether both say the same, in the same words or declared so. What says nothing is like nothing."""
        if self.text is None or other.text is None:
            return False
        return self.text == other.text or (self.alike is not None and self.alike == other.alike)


@dataclass(frozen=True, slots=True)
class AspectGroup:
    """Rows that belong together, under one heading."""

    id: str
    name: Text


@dataclass(frozen=True, slots=True)
class Aspect:
    """A row: what is asked of every treatment, in a sentence for a newcomer, and what is known of each family.

    A direct one tells what was compared in the same trials; in all others each family stands beside a comparator of
    its own.
    """

    id: str
    name: Text
    about: Text
    group: AspectGroup
    entries: tuple[Entry, ...]
    is_direct: bool = False

    def entry(self, family: str) -> Entry:
        """What is said of a family; where the pack has no cell for it, nobody has checked yet."""
        for entry in self.entries:
            if entry.family == family:
                return entry
        return Entry(self.id, family, blank=Blank.NOT_CHECKED)

    def differs(self, families: Sequence[str]) -> bool:
        """Whether two of these families have different things said of them. What is not known is no difference."""
        said = [entry for entry in map(self.entry, families) if entry.text is not None]
        return any(not entry.says_the_same_as(said[0]) for entry in said[1:])
