"""What nobody knows yet, or what sources disagree on: a question that a reader could set out to answer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.text import Text


class Lack(StrEnum):
    """What is missing: nobody looked, the source does not say, nobody of ours has read it yet, or sources disagree."""

    NOT_STUDIED = "not-studied"
    NOT_REPORTED = "not-reported"
    NOT_CHECKED = "not-checked"
    DISAGREEMENT = "disagreement"


@dataclass(frozen=True, slots=True)
class Unknown:
    """An open question. ``facts`` are the figures and steps where it shows in the program, ``questions`` the pooled
    ones that it touches; ``families`` are those of the treatments that it is about."""

    id: str
    question: Text
    known: Text
    lack: Lack
    would_answer: Text
    families: tuple[str, ...]
    facts: tuple[str, ...]
    questions: tuple[str, ...]
    sources: tuple[str, ...]
