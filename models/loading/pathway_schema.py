"""What a file of pathways/ may hold: the places of a scene, and the steps that happen in it.

As in schema.py, the descriptions are written for the lecturer who edits a file.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from models.loading.schema import (
    FamilyId,
    Id,
    IsoDuration,
    Language,
    Number,
    Part,
    SourceId,
    TextByLanguage,
    Tone,
    Word,
)
from models.pathway import Bond, Certainty, Form, Sign, Standing

OwnId = Annotated[
    Id,
    Field(description="A short name without spaces, unique in this route: letters, digits, hyphens, dots."),
]
VariantId = Annotated[Id, Field(description="The id of a variant of this route.")]
PlaceId = Annotated[Id, Field(description="The id of a place of this route.")]
StepId = Annotated[Id, Field(description="The id of a step of this route.")]
FormWord = Annotated[Form, Field(strict=False, description="What it looks like.")]
SignWord = Annotated[Sign, Field(strict=False, description="How what moves is drawn.")]
BondWord = Annotated[Bond, Field(strict=False, description="How the one acts on the other.")]
CertaintyWord = Annotated[Certainty, Field(strict=False, description="How sure the step is.")]
StandingWord = Annotated[Standing, Field(strict=False)]
Level = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
TitleByLanguage = Annotated[
    dict[Language, Annotated[Word, Field(max_length=40)]],
    Field(min_length=1, description="At most 40 letters in each language: {en: …, fr: …}."),
]
InScene = Annotated[list[Number], Field(min_length=2, max_length=2)]


class VariantPart(Part):
    """A treatment by which the route is shown; the reader switches between them."""

    id: OwnId
    name: TextByLanguage
    tone: Annotated[Tone, Field(description="A treatment colour of the themes.")]
    families: list[FamilyId] = Field(
        default_factory=list, description="The families of pack.yaml that it stands for."
    )
    not_shown: list[TextByLanguage] = Field(
        default_factory=list, description="What others have and nobody has shown for this one."
    )


class PlacePart(Part):
    """Something that stands in the scene."""

    id: OwnId
    name: TextByLanguage
    form: FormWord
    at: Annotated[InScene, Field(description="Its centre, [across, down] in hundredths of the scene.")]
    size: Annotated[InScene, Field(description="[width, height] in hundredths of the scene.")]
    usual: Annotated[
        Level, Field(description="How open, active or much it is before any drug, 0 to 1. Illustrative.")
    ]


class FlowPart(Part):
    """What moves from one place to another: a transmitter, a signal."""

    id: OwnId
    name: TextByLanguage
    sign: Annotated[
        SignWord, Field(description="How it is drawn: a filled dot, or a ring beside another that is filled.")
    ]
    start: Annotated[PlaceId, Field(alias="from")]
    end: Annotated[PlaceId, Field(alias="to")]
    usual: Annotated[Level, Field(description="How much moves before any drug, 0 to 1. Illustrative.")]
    back: Annotated[PlaceId | None, Field(description="The transporter that takes it up again.")] = None


class LinkPart(Part):
    """A connection that is there whatever happens."""

    start: Annotated[PlaceId, Field(alias="from")]
    end: Annotated[PlaceId, Field(alias="to")]
    bond: BondWord


class WindowPart(Part):
    """When a step happens. Only what a source gives; without ``end`` it lasts."""

    start: IsoDuration
    full: IsoDuration
    end: IsoDuration | None = None
    seen_in: Annotated[
        TextByLanguage | None, Field(description="In whom the times were seen: mice, people.")
    ] = None


class ChangePart(Part):
    """What a step does to a place or a flow."""

    of: Annotated[Id, Field(description="The id of a place or flow of this route.")]
    level: Annotated[Level, Field(description="What its level becomes, 0 to 1. Illustrative.")]
    blocks: Annotated[bool, Field(description="true where the drug sits in it.")] = False


class StepPart(Part):
    """One step of the route."""

    fact: Annotated[Id, Field(description="The id of the step in the evidence; unique in the pack.")]
    id: OwnId
    title: TitleByLanguage
    what: Annotated[TextByLanguage, Field(description="What happens, in a sentence or two for a student.")]
    place: Annotated[PlaceId, Field(description="Where it happens.")]
    after: list[StepId] = Field(default_factory=list, description="The steps that it follows from.")
    once_over: Annotated[
        bool,
        Field(description="true for a step without a window that begins when the one before it is over."),
    ] = False
    fades: Annotated[
        bool, Field(description="true where it does not last and nobody gives its end: it fades slowly.")
    ] = False
    standing: Annotated[
        dict[VariantId, StandingWord],
        Field(min_length=1, description="What is known of it, by variant: {ketamine: shown}."),
    ]
    certainty: CertaintyWord
    window: Annotated[WindowPart | None, Field(description="Left out where nobody gives a time.")] = None
    seen_in: Annotated[TextByLanguage | None, Field(description="In whom it was shown.")] = None
    against: Annotated[TextByLanguage | None, Field(description="What speaks against it.")] = None
    changes: list[ChangePart] = Field(default_factory=list)
    sources: Annotated[list[SourceId], Field(min_length=1)]
    side: Annotated[bool, Field(description="true for a side branch, which can be hidden.")] = False


class PathwayFile(Part):
    """pathways/*.yaml: one route in the brain, its scene and its steps."""

    id: Id
    name: TextByLanguage
    about: Annotated[TextByLanguage, Field(description="What the route is, in a sentence for a newcomer.")]
    caution: TextByLanguage | None = None
    variants: Annotated[list[VariantPart], Field(min_length=1)]
    places: Annotated[list[PlacePart], Field(min_length=1)]
    flows: list[FlowPart] = Field(default_factory=list)
    links: list[LinkPart] = Field(default_factory=list)
    steps: Annotated[list[StepPart], Field(min_length=1)]
