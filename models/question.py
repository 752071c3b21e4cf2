"""A question that several trials answer: what is compared with what, when, and how sure the answer is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.text import Text
from models.units import Duration


class Outcome(StrEnum):
    """What is asked about: how far the score falls, how many respond, how many are well."""

    SCORE = "score"
    RESPONSE = "response"
    REMISSION = "remission"


class Sessions(StrEnum):
    """After how many doses: one session, a course, or either."""

    ONE = "one"
    REPEATED = "repeated"
    ANY = "any"


class Grade(StrEnum):
    """How certain a body of evidence is, in the words of GRADE (Guyatt and colleagues 2008)."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"
    VERY_LOW = "very-low"


@dataclass(frozen=True, slots=True)
class PublishedBeside:
    """A pooled value that somebody published for the question: its fact, and why the one pooled here may differ."""

    fact: str
    differs: Text


@dataclass(frozen=True, slots=True)
class Rating:
    """How certain the answer is. ``by`` is the source that rated it, None for the editors of the pack."""

    outcome: Outcome
    grade: Grade
    by: str | None
    because: Text
    would_change: Text


@dataclass(frozen=True, slots=True)
class AskedTime:
    """One time at which the question is asked: ``at``, and from when to when a reading counts as taken then."""

    at: Duration
    start: Duration
    end: Duration
    published: tuple[PublishedBeside, ...]
    ratings: tuple[Rating, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A trial that does not count for the question although it measures what is asked, and why."""

    trial: str
    reason: Text


@dataclass(frozen=True, slots=True)
class Question:
    """A comparison that trials answer. ``treatments`` and ``against`` are ids of treatments, in the order in which an
    arm of several is looked for; ``times`` are in order of time."""

    id: str
    name: Text
    about: Text
    treatments: tuple[str, ...]
    against: tuple[str, ...]
    sessions: Sessions
    times: tuple[AskedTime, ...]
    left_out: tuple[LeftOut, ...]
