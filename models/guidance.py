"""What nobody should leave without: what must be known, where a treatment stands in each country, and where help is.

It is told in sentences that rest on what sources say. It is no advice about a person.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from models.evidence import Read
from models.text import Text


class Topic(StrEnum):
    """What a statement is about, in the order in which they are told."""

    MUST_KNOW = "must-know"
    COMES_FIRST = "comes-first"
    MISUSE = "misuse"
    UNKNOWN = "unknown"


class StatusKind(StrEnum):
    """Where a treatment stands in a country: with its authorities, its law, or in a guideline."""

    LICENSED = "licensed"
    LICENSED_OTHERWISE = "licensed-otherwise"
    FIRST_CHOICE = "first-choice"
    LATER_CHOICE = "later-choice"
    ALLOWED = "allowed"
    RESEARCH_ONLY = "research-only"
    NOT_RECOMMENDED = "not-recommended"
    CONTROLLED = "controlled"
    NOT_CHECKED = "not-checked"


class Way(StrEnum):
    """How help is reached."""

    CALL = "call"
    MESSAGE = "message"
    ONLINE = "online"


_PARTIAL_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as exactly as it is known: a year, a month of it, or a day."""

    year: int
    month: int | None
    day: int | None

    @classmethod
    def parse(cls, iso: str) -> PartialDate:
        """“2023”, “2023-11” or “2023-11-08”; ValueError for anything else, and for a day that no calendar has."""
        found = _PARTIAL_DATE.fullmatch(iso)
        if found is None:
            raise ValueError(iso)
        year, month, day = (None if part is None else int(part) for part in found.groups())
        assert year is not None
        date(year, 1 if month is None else month, 1 if day is None else day)
        return cls(year, month, day)

    @property
    def iso(self) -> str:
        """As it is written in a file."""
        parts = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part is not None)]
        return "-".join(parts)


@dataclass(frozen=True, slots=True)
class Country:
    """Where something holds; it may be larger or smaller than a state."""

    id: str
    name: Text


@dataclass(frozen=True, slots=True)
class Report:
    """What one source says and no trial measured: a rule, a date, a warning. ``fact`` names it in the evidence."""

    fact: str
    says: Text
    source: str
    read: Read
    read_at: Text | None
    caution: Text | None


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence to take along, under a heading that says it in a few words.

    ``for_a_patient`` is how one may put it to somebody who asks. ``facts`` are the reports, figures and steps on which
    it rests; without any it is plain advice of the editors. ``unknowns`` are the open questions that it leads to.
    """

    id: str
    topic: Topic
    heading: Text
    text: Text
    for_a_patient: Text | None
    facts: tuple[str, ...]
    unknowns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Status:
    """Where something stands in a country. ``date`` is when it was decided or published, None where nobody says so;
    without ``facts`` nothing was read about it."""

    id: str
    country: str
    family: str
    subject: Text
    kind: StatusKind
    text: Text
    date: PartialDate | None
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contact:
    """One way to reach somebody: ``at`` is a number or an address, as it is dialled or typed."""

    way: Way
    at: str


@dataclass(frozen=True, slots=True)
class Help:
    """Somebody to turn to in a crisis. The first of ``contacts`` is the main one; ``read_at`` is the page where they
    were read, ``read_on`` the day, ``page_date`` the day of the page itself where it has one."""

    id: str
    country: str
    name: Text
    contacts: tuple[Contact, ...]
    hours: Text | None
    text: Text
    is_emergency: bool
    read_at: Text
    read_on: PartialDate
    page_date: PartialDate | None


@dataclass(frozen=True)
class Guidance:
    """All that a pack says of it. ``notice`` is what the program is and is not; ``in_danger`` what to do at once."""

    countries: tuple[Country, ...] = ()
    reports: tuple[Report, ...] = ()
    statements: tuple[Statement, ...] = ()
    statuses: tuple[Status, ...] = ()
    help: tuple[Help, ...] = ()
    notice: Text | None = None
    in_danger: Text | None = None

    @property
    def is_there(self) -> bool:
        """Whether there is anything to show."""
        return bool(self.entries)

    @property
    def entries(self) -> tuple[Statement | Status | Help, ...]:
        """Everything that a reader is told, one after the other."""
        return (*self.statements, *self.statuses, *self.help)

    @cached_property
    def country_by_id(self) -> dict[str, Country]:
        return {country.id: country for country in self.countries}

    @cached_property
    def report_by_fact(self) -> dict[str, Report]:
        return {report.fact: report for report in self.reports}

    def of_topic(self, topic: Topic) -> tuple[Statement, ...]:
        """The statements about one topic, in the pack's order."""
        return tuple(statement for statement in self.statements if statement.topic is topic)

    def statuses_in(self, country: str) -> tuple[Status, ...]:
        """Where things stand in one country."""
        return tuple(status for status in self.statuses if status.country == country)

    def help_in(self, country: str) -> tuple[Help, ...]:
        """Who helps in one country."""
        return tuple(entry for entry in self.help if entry.country == country)
