"""What the files of questions/ and unknowns/ may hold: what trials are asked, and what nobody knows.

As in schema.py, the descriptions are written for the lecturer who edits a file.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from models.loading.schema import FamilyId, Id, IsoDuration, Part, SourceId, TextByLanguage, TreatmentId
from models.question import Grade, Outcome, Sessions
from models.unknown import Lack

FactId = Annotated[Id, Field(description="The id of a figure or of a step of this pack.")]
TrialId = Annotated[Id, Field(description="The id of a trial in trials/.")]
QuestionId = Annotated[Id, Field(description="The id of a question in questions/.")]
SessionsWord = Annotated[
    Sessions, Field(strict=False, description="After one session, after repeated ones, or either.")
]
OutcomeWord = Annotated[Outcome, Field(strict=False)]
GradeWord = Annotated[Grade, Field(strict=False, description="How certain the answer is, in GRADE's words.")]
LackWord = Annotated[
    Lack,
    Field(
        strict=False,
        description="What is missing: nobody studied it, the source does not say, nobody has read it yet, or "
        "sources disagree.",
    ),
]


class PublishedPart(Part):
    """A pooled value that a source published for this question."""

    fact: Annotated[Id, Field(description="The id of a result of a synthesis of this pack.")]
    differs: Annotated[
        TextByLanguage, Field(description="Why the value pooled here may differ from it, in a sentence.")
    ]


class RatingPart(Part):
    """How certain the answer is, who says so, and why."""

    outcome: OutcomeWord
    grade: GradeWord
    by: Annotated[
        SourceId | None, Field(description="The source that rated it; left out where the editors did.")
    ] = None
    because: Annotated[TextByLanguage, Field(description="The reasons, in a sentence or two.")]
    would_change: Annotated[TextByLanguage, Field(description="What would change the rating.")]


class AskedTimePart(Part):
    """One time at which the question is asked, with the readings that count as taken then."""

    at: IsoDuration
    start: Annotated[IsoDuration, Field(alias="from")]
    end: Annotated[IsoDuration, Field(alias="to")]
    published: list[PublishedPart] = Field(default_factory=list)
    certainty: list[RatingPart] = Field(default_factory=list)


class LeftOutPart(Part):
    """A trial that does not count for this question, and why."""

    trial: TrialId
    reason: TextByLanguage


class QuestionFile(Part):
    """questions/*.yaml: what is compared with what, and when; the trials that answer it are found by themselves."""

    id: Id
    name: TextByLanguage
    about: Annotated[TextByLanguage, Field(description="What is asked, in a sentence for a newcomer.")]
    treatments: Annotated[list[TreatmentId], Field(min_length=1)]
    against: Annotated[list[TreatmentId], Field(min_length=1)]
    sessions: SessionsWord = Sessions.ANY
    times: Annotated[list[AskedTimePart], Field(min_length=1)]
    left_out: list[LeftOutPart] = Field(default_factory=list)


class UnknownPart(Part):
    """One open question."""

    id: Id
    question: Annotated[TextByLanguage, Field(description="The question, as a question.")]
    known: Annotated[TextByLanguage, Field(description="What is known so far, in a sentence or two.")]
    lack: LackWord
    would_answer: Annotated[TextByLanguage, Field(description="What study or reading would answer it.")]
    families: Annotated[list[FamilyId], Field(description="The families that it is about.")] = Field(
        default_factory=list
    )
    facts: Annotated[list[FactId], Field(description="Where it shows: figures and steps of this pack.")] = (
        Field(default_factory=list)
    )
    questions: list[QuestionId] = Field(default_factory=list)
    sources: list[SourceId] = Field(default_factory=list)


class UnknownsFile(Part):
    """unknowns/*.yaml: a list of open questions."""

    unknowns: Annotated[list[UnknownPart], Field(min_length=1)]
