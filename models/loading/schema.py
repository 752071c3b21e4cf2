"""What each kind of content file may hold, said once: the checks and the JSON Schemas both come from here.

The descriptions are written for the lecturer who edits a file; an editor shows them while one types.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, PlainValidator, TypeAdapter, WithJsonSchema

from models.chart_measure import ChartMeasure
from models.evidence import Analysis, Measure, Read, SourceKind, Unit
from models.treatment import Administration, Route
from models.trial import Design, RiskOfBias


class Part(BaseModel):
    """The base of every mapping in a content file: no unknown keys, no guessing of types."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


# YAML gives plain words; everything else in a file keeps its strict type.
Word = Annotated[str, Field(min_length=1, max_length=4000, pattern=r"\S")]
Id = Annotated[
    str,
    Field(
        pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$",
        max_length=100,
        description="A short name without spaces, unique in the pack: letters, digits, hyphens, dots.",
    ),
]
SourceId = Annotated[Id, Field(description="The id of a source in sources/.")]
TreatmentId = Annotated[Id, Field(description="The id of a treatment in treatments/.")]
RegimenId = Annotated[Id, Field(description="The id of a regimen of that treatment.")]
FamilyId = Annotated[Id, Field(description="The id of a family in pack.yaml.")]
ScaleId = Annotated[Id, Field(description="The id of a scale in pack.yaml.")]
ArmId = Annotated[Id, Field(description="The id of an arm of this trial.")]
# The pattern is for the editor; what cannot be read is told by the conversion, with what to write instead.
IsoDuration = Annotated[
    str,
    Field(
        description="Time since the first dose as an ISO 8601 duration: PT40M, PT2H, P1D, P1W, P3M.",
        json_schema_extra={"pattern": r"^P([0-9.]+[YMWD])*(T([0-9.]+[HMS])+)?$"},
    ),
]
Number = Annotated[float, Field(allow_inf_nan=False)]
Spread = Annotated[float, Field(gt=0, allow_inf_nan=False)]
Count = Annotated[int, Field(ge=0, le=1_000_000_000)]
Size = Annotated[int, Field(ge=1, le=1_000_000_000)]
Interval = Annotated[
    list[Number],
    Field(min_length=2, max_length=2, description="The 95 % interval: [low, high]. Never another level."),
]
Events = Annotated[
    list[Count],
    Field(min_length=2, max_length=2, description="[people with the outcome, people in all]"),
]
Language = Annotated[str, Field(pattern=r"^[a-z]{2}$")]
TextByLanguage = Annotated[
    dict[Language, Word],
    Field(min_length=1, description="The same words in each language: {en: …, fr: …}."),
]

_WORD: TypeAdapter[str] = TypeAdapter(Word, config=ConfigDict(strict=True))
_TEXT: TypeAdapter[dict[str, str]] = TypeAdapter(TextByLanguage, config=ConfigDict(strict=True))


def _as_it_is_written(name: object) -> str | dict[str, str]:
    """A name held to the form in which it is written: what is wrong is told of that form alone."""
    return _TEXT.validate_python(name) if isinstance(name, dict) else _WORD.validate_python(name)


StudyName = Annotated[
    str | dict[str, str],
    PlainValidator(_as_it_is_written),
    WithJsonSchema(
        {
            **_WORD.json_schema(),
            **_TEXT.json_schema(),
            "type": ["string", "object"],
        }
    ),
    Field(description="A proper name is one text, the same in every language."),
]


ReadWord = Annotated[Read, Field(strict=False)]
MeasureWord = Annotated[Measure, Field(strict=False)]
UnitWord = Annotated[Unit, Field(strict=False)]
AnalysisWord = Annotated[Analysis, Field(strict=False)]
RouteWord = Annotated[Route, Field(strict=False)]
AdministrationWord = Annotated[Administration, Field(strict=False)]
DesignWord = Annotated[Design, Field(strict=False)]
SourceKindWord = Annotated[SourceKind, Field(strict=False)]
ChartMeasureWord = Annotated[
    ChartMeasure,
    Field(
        strict=False,
        description="A measure of the Timeline on which this opens as its family's headline line.",
    ),
]
# The treatment colours of resources/themes, as a list that an editor completes from.
Tone = Literal[
    "nitrous-oxide",
    "ketamine",
    "esketamine",
    "ssri",
    "snri",
    "conventional",
    "comparator",
    "reserve-1",
    "reserve-2",
]
Marker = Literal[
    "circle",
    "square",
    "diamond",
    "triangle-up",
    "triangle-down",
    "pentagon",
    "hexagon",
    "star",
    "cross",
    "plus",
]


class ConflictPart(Part):
    """Two places, two figures."""

    facts: Annotated[list[Id], Field(min_length=1, description="The facts in question; each is in the pack.")]
    note: TextByLanguage


class FamilyPart(Part):
    """Treatments that share a chip and a colour."""

    id: Id
    name: TextByLanguage
    tone: Annotated[Tone, Field(description="A treatment colour of the themes.")]
    marker: Annotated[Marker, Field(description="The shape of its points.")]
    comparator: bool = False
    shown_at_first: bool = False
    about: Annotated[
        TextByLanguage | None, Field(description="What these treatments are, in a sentence for a newcomer.")
    ] = None


class ScalePart(Part):
    """A rating scale; its id is the abbreviation on the screen."""

    id: Id
    name: TextByLanguage
    short: Annotated[
        TextByLanguage | None,
        Field(description="What stands beside a score where the id is no abbreviation."),
    ] = None


class PackFile(Part):
    """pack.yaml: what the pack is, its families of treatments and its rating scales."""

    title: TextByLanguage
    version: Word
    languages: Annotated[
        list[Language],
        Field(min_length=1, description="The languages in which every text of this pack must be there."),
    ]
    licence: Word
    families: Annotated[list[FamilyPart], Field(min_length=1)]
    scales: list[ScalePart] = []


class SourcePart(Part):
    """One paper, label, registry record or data file. What is unknown or not confirmed is left out."""

    id: Id
    kind: SourceKindWord
    year: Annotated[int, Field(ge=1800, le=2100)] | None = None
    title: Word | None = None
    authors: Annotated[list[Word], Field(description="Family name and initials: Nagele P.")] = []
    journal: Word | None = None
    volume: Word | None = None
    pages: Word | None = None
    doi: (
        Annotated[str, Field(pattern=r"^10\.\d{4,9}/\S+$", description="Without https://doi.org/.")] | None
    ) = None
    pmid: Annotated[str, Field(pattern=r"^\d{1,9}$")] | None = None
    registry: Annotated[list[Word], Field(description="Trial registry numbers: NCT02139540.")] = []
    read: ReadWord
    unconfirmed: Annotated[
        list[Word], Field(description="Parts of the citation that nobody could confirm.")
    ] = []
    caution: TextByLanguage | None = None


class SourcesFile(Part):
    """sources/*.yaml: a list of sources."""

    sources: Annotated[list[SourcePart], Field(min_length=1)]


class DoseSpanPart(Part):
    """Doses from ``start`` on, one every ``every`` until ``until`` (without it: for as long as anybody looks);
    ``start`` alone is a single dose."""

    start: IsoDuration
    every: IsoDuration | None = None
    until: IsoDuration | None = None


class RegimenPart(Part):
    """How the treatment is given over time."""

    id: Id
    name: TextByLanguage
    repeated: Annotated[bool, Field(description="false for a single session, true for a course.")]
    pools_single_sessions: Annotated[
        bool, Field(description="true where a source pools single sessions and courses.")
    ] = False
    doses: Annotated[
        list[DoseSpanPart], Field(description="For the dose strip; [] where nobody gives them.")
    ] = []


class TreatmentFile(Part):
    """treatments/*.yaml: a drug at a dose, a procedure, or a comparator."""

    id: Id
    family: FamilyId
    name: TextByLanguage
    route: RouteWord
    administration: AdministrationWord
    note: TextByLanguage | None = None
    dose_of: Annotated[
        TreatmentId | None,
        Field(
            description="The treatment of which it is one dose or form; its side effects stand in that column."
        ),
    ] = None
    regimens: Annotated[list[RegimenPart], Field(min_length=1)]
    conflicts: list[ConflictPart] = []
    gaps: Annotated[list[TextByLanguage], Field(description="What was looked for and not found.")] = []


class ReadPart(Part):
    """Where something was read, and what belongs beside it."""

    fact: Annotated[Id, Field(description="The id of the fact in the evidence; unique in the pack.")]
    source: Annotated[
        SourceId | None, Field(description="Where another source than the file's own gives it.")
    ] = None
    read: ReadWord
    read_at: Annotated[
        TextByLanguage | None,
        Field(description="The place where a second-hand figure was read, in words, no address."),
    ] = None
    formula: Annotated[
        TextByLanguage | None,
        Field(description="Where the value was computed from the source: the formula by name."),
    ] = None
    detail: Annotated[
        TextByLanguage | None, Field(description="What sets it apart: a subgroup, a definition.")
    ] = None
    caution: TextByLanguage | None = None


class FigurePart(ReadPart):
    """One number of the literature with its uncertainty and where it was read."""

    measure: MeasureWord
    value: Number
    unit: Annotated[UnitWord | None, Field(description="May be left out: each measure has one unit.")] = None
    at: IsoDuration | None = None
    scale: ScaleId | None = None
    interval: Interval | None = None
    sd: Spread | None = None
    se: Spread | None = None
    p: (
        Annotated[str, Field(max_length=20, description='As the source prints it, in quotes: "<0.001".')]
        | None
    ) = None
    n: Annotated[Size | None, Field(description="People behind the value in this arm.")] = None
    n_against: Size | None = None
    events: Events | None = None
    events_against: Events | None = None
    trials: Annotated[Size | None, Field(description="How many trials were pooled.")] = None
    analysis: AnalysisWord | None = None
    modelled: Annotated[bool, Field(description="true where the source predicts it by a model.")] = False


class ReadingPart(FigurePart):
    """A figure of one arm, or of one arm against another."""

    arm: ArmId
    against: Annotated[ArmId | None, Field(description="The arm it is compared with.")] = None
    computable: Annotated[
        bool, Field(description="false where no difference or percentage may be worked out from it.")
    ] = True


class ArmPart(Part):
    """A group of people and what it was given."""

    id: Id
    treatment: TreatmentId
    regimen: RegimenId
    name: TextByLanguage | None = None
    n: Size | None = None
    comparator: bool = False
    headline_for: list[ChartMeasureWord] = []
    together: Annotated[
        list[ArmId], Field(description="The arms whose people it holds, where a source gives them as one.")
    ] = []


class BiasPart(Part):
    """How somebody judged the trial."""

    judgement: Annotated[RiskOfBias, Field(strict=False, description="In the words of RoB 2.")]
    by: SourceId


class TrialFile(Part):
    """trials/*.yaml: one study, its arms and what was measured when."""

    id: Id
    source: SourceId
    name: StudyName
    registry: list[Word] = []
    design: DesignWord
    blinding: TextByLanguage | None = None
    population: TextByLanguage | None = None
    n: Size | None = None
    caution: TextByLanguage | None = None
    same_people_as: Annotated[
        list[Id], Field(description="Other trials of this pack that record the same people.")
    ] = []
    risk_of_bias: BiasPart | None = None
    arms: Annotated[list[ArmPart], Field(min_length=1)]
    readings: Annotated[list[ReadingPart], Field(min_length=1)]
    conflicts: list[ConflictPart] = []
    gaps: list[TextByLanguage] = []


class ComparisonPart(Part):
    """What was pooled against what."""

    id: Id
    treatment: TreatmentId
    regimen: RegimenId
    against: Annotated[TreatmentId | None, Field(description="The treatment it is compared with.")] = None
    name: TextByLanguage | None = None
    trials: Size | None = None
    participants: Size | None = None
    headline_for: list[ChartMeasureWord] = []
    results: Annotated[list[FigurePart], Field(min_length=1)]


class SynthesisFile(Part):
    """syntheses/*.yaml: a published result pooled over several trials."""

    id: Id
    source: SourceId
    name: StudyName
    note: TextByLanguage | None = None
    caution: TextByLanguage | None = None
    comparisons: Annotated[list[ComparisonPart], Field(min_length=1)]
    conflicts: list[ConflictPart] = []
    gaps: list[TextByLanguage] = []
