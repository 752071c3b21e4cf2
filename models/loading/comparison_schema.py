"""What the files of comparison/ may hold: groups of rows of the table, with a cell for each family.

As in schema.py, the descriptions are written for the lecturer who edits a file.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from models.comparison import Blank
from models.loading.question_schema import FactId, QuestionId
from models.loading.schema import FamilyId, Id, Part, ReadWord, SourceId, TextByLanguage, TreatmentId

BlankWord = Annotated[
    Blank,
    Field(
        strict=False,
        description="Why a cell says nothing: nobody studied it, the source does not say, or nobody has read it yet.",
    ),
]


class BasisPart(Part):
    """A fact that stands nowhere else in this pack."""

    fact: Annotated[Id, Field(description="The id of the fact in the evidence.")]
    source: SourceId
    read: ReadWord
    read_at: Annotated[
        TextByLanguage | None,
        Field(description="The place where a second-hand fact was read, in words, no address."),
    ] = None


class EntryPart(Part):
    """A cell: what is said of a family, and what that rests on; or why nothing is said."""

    family: FamilyId
    text: Annotated[
        TextByLanguage | None,
        Field(description="A handful of words, a figure with its interval and comparator."),
    ] = None
    empty: BlankWord | None = None
    facts: Annotated[list[FactId], Field(description="Figures and steps of this pack that it rests on.")] = (
        Field(default_factory=list)
    )
    evidence: Annotated[
        list[BasisPart], Field(description="What it rests on that stands nowhere else in this pack.")
    ] = Field(default_factory=list)
    treatments: Annotated[
        list[TreatmentId], Field(description="The treatments of the family whose way of giving it tells.")
    ] = Field(default_factory=list)
    questions: Annotated[list[QuestionId], Field(description="The questions whose certainty it tells.")] = (
        Field(default_factory=list)
    )
    caution: TextByLanguage | None = None
    date: Annotated[
        str | None,
        Field(
            pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$",
            description='The day, month or year of the text of a law, label or guideline, in quotes: "2023-11-08".',
        ),
    ] = None
    alike: Annotated[
        Id | None, Field(description="The same word in cells of a row that say the same in other words.")
    ] = None


class AspectPart(Part):
    """A row of the table."""

    id: Id
    name: Annotated[TextByLanguage, Field(description="What is asked, in one to four words.")]
    about: Annotated[TextByLanguage, Field(description="What is asked, in a sentence for a newcomer.")]
    direct: Annotated[
        bool, Field(description="true for the row that tells what was compared in the same trials.")
    ] = False
    entries: list[EntryPart] = Field(default_factory=list)


class ComparisonFile(Part):
    """comparison/*.yaml: rows that belong together; files stand in the order of their names."""

    id: Id
    name: Annotated[TextByLanguage, Field(description="The heading above these rows.")]
    aspects: Annotated[list[AspectPart], Field(min_length=1)]
