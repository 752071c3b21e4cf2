"""What the files of guidance/ may hold: what must be known, where treatments stand by country, and where help is.

As in schema.py, the descriptions are written for the lecturer who edits a file.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from models.guidance import StatusKind, Topic, Way
from models.loading.schema import FamilyId, Id, Part, ReadWord, SourceId, StudyName, TextByLanguage, Word

ReportFact = Annotated[Id, Field(description="The id of a report, of a figure or of a step of this pack.")]
CountryId = Annotated[Id, Field(description="The id of a country in guidance/.")]
UnknownId = Annotated[Id, Field(description="The id of an open question in unknowns/.")]
TopicWord = Annotated[Topic, Field(strict=False)]
StatusWord = Annotated[StatusKind, Field(strict=False)]
WayWord = Annotated[Way, Field(strict=False)]
# The pattern is for the editor; what is no date is told by the conversion, with what to write instead.
DateWord = Annotated[
    str,
    Field(
        description="A date in quotes, as exactly as it is known: 2023, 2023-11 or 2023-11-08.",
        json_schema_extra={"pattern": r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"},
    ),
]


class CountryPart(Part):
    """Where something holds: a country, a part of one, or several together."""

    id: Id
    name: TextByLanguage


class ReportPart(Part):
    """What one source says and no trial measured: a rule, a date, a warning."""

    fact: Annotated[Id, Field(description="The id of the fact in the evidence; unique among reports.")]
    says: Annotated[TextByLanguage, Field(description="What it says, in your own words, in a sentence.")]
    source: SourceId
    read: ReadWord
    read_at: Annotated[
        TextByLanguage | None, Field(description="The place where it was read, if not in the source itself.")
    ] = None
    caution: TextByLanguage | None = None


class StatementPart(Part):
    """A sentence that a reader should take along."""

    id: Id
    topic: TopicWord
    heading: Annotated[TextByLanguage, Field(description="The sentence in a few words.")]
    text: Annotated[TextByLanguage, Field(description="A sentence or two for a student.")]
    for_a_patient: Annotated[
        TextByLanguage | None, Field(description="How one may put it to a patient who asks.")
    ] = None
    facts: Annotated[
        list[ReportFact], Field(description="What it rests on; left out where it is plain advice of yours.")
    ] = Field(default_factory=list)
    unknowns: Annotated[list[UnknownId], Field(description="The open questions that it leads to.")] = Field(
        default_factory=list
    )


class StatusPart(Part):
    """Where a treatment stands in one country."""

    id: Id
    country: CountryId
    family: FamilyId
    subject: Annotated[TextByLanguage, Field(description="What is meant: the treatment and its use.")]
    status: StatusWord
    text: Annotated[TextByLanguage, Field(description="A sentence or two for a student.")]
    date: Annotated[
        DateWord | None,
        Field(
            description="When it was decided or published, in quotes; left out where the source does not say."
        ),
    ] = None
    facts: Annotated[
        list[ReportFact], Field(description="What it rests on; left out where nothing was read.")
    ] = Field(default_factory=list)


class ContactPart(Part):
    """One way to reach somebody."""

    way: WayWord
    at: Annotated[Word, Field(description="The number or the address, as it is dialled or typed.")]


class HelpPart(Part):
    """Somebody to turn to in a crisis."""

    id: Id
    country: CountryId
    name: StudyName
    contacts: Annotated[
        list[ContactPart], Field(min_length=1, description="How they are reached, the main way first.")
    ]
    hours: Annotated[TextByLanguage | None, Field(description="When somebody answers.")] = None
    text: Annotated[TextByLanguage, Field(description="Who answers, and for whom, in a sentence.")]
    emergency: Annotated[bool, Field(description="True for an emergency number.")] = False
    read_at: Annotated[TextByLanguage, Field(description="The page where this was read, in words.")]
    read_on: Annotated[DateWord, Field(description="The day on which it was read: 2026-11-28, in quotes.")]
    page_date: Annotated[
        DateWord | None, Field(description="The date of that page itself, if it has one.")
    ] = None


class GuidanceFile(Part):
    """guidance/*.yaml: what must be known, where treatments stand, and where help is. Each list may be left out."""

    notice: Annotated[
        TextByLanguage | None,
        Field(description="What the program is and is not. It is shown once, so it stands in one file only."),
    ] = None
    in_danger: Annotated[
        TextByLanguage | None,
        Field(description="What to do in immediate danger, in a sentence. It stands in one file only."),
    ] = None
    countries: list[CountryPart] = Field(default_factory=list)
    reports: list[ReportPart] = Field(default_factory=list)
    statements: list[StatementPart] = Field(default_factory=list)
    statuses: list[StatusPart] = Field(default_factory=list)
    help: list[HelpPart] = Field(default_factory=list)
