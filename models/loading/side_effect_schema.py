"""What the files of effects/ and side_effects/ may hold: how effects are called, and what sources say of them.

As in schema.py, the descriptions are written for the lecturer who edits a file.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from models.loading.schema import (
    ConflictPart,
    Events,
    Id,
    Interval,
    IsoDuration,
    Number,
    Part,
    ReadPart,
    Size,
    SourceId,
    TextByLanguage,
    TreatmentId,
)
from models.side_effect import BodySystem, ChangeUnit, Emptiness, HarmMeasure, Setting, Severity

EffectId = Annotated[Id, Field(description="The id of an effect in effects/.")]
Percent = Annotated[float, Field(ge=0, le=100, allow_inf_nan=False)]
SystemWord = Annotated[BodySystem, Field(strict=False, description="Where in the body it shows.")]
SeverityWord = Annotated[
    Severity,
    Field(
        strict=False,
        description="Which events count: any, severe ones, those that led to stopping, serious ones.",
    ),
]
SettingWord = Annotated[
    Setting,
    Field(
        strict=False,
        description="Supervised treatment of depression, other care, recreational use, overdose.",
    ),
]
HarmMeasureWord = Annotated[
    HarmMeasure, Field(strict=False, description="What the value is: risk is in percent of people.")
]
ChangeUnitWord = Annotated[ChangeUnit, Field(strict=False)]
EmptinessWord = Annotated[
    Emptiness,
    Field(strict=False, description="Nobody studied it, the source does not say, or nobody has read it yet."),
]


class EffectPart(Part):
    """One effect, named once for all sources that mean the same."""

    id: Id
    name: TextByLanguage
    about: Annotated[TextByLanguage, Field(description="What it is, in one plain sentence.")]
    system: SystemWord
    severity: SeverityWord = Severity.ANY
    harm: Annotated[
        bool,
        Field(description="true for serious or rare harm and harm of misuse: it has a place of its own."),
    ] = False


class EffectsFile(Part):
    """effects/*.yaml: a list of effects, in the order of the screen."""

    effects: Annotated[list[EffectPart], Field(min_length=1)]


class HarmFigurePart(ReadPart):
    """How many people had an effect, or how much more often than on a comparator."""

    effect: EffectId
    treatment: TreatmentId
    against: Annotated[TreatmentId | None, Field(description="The treatment it is compared with.")] = None
    measure: HarmMeasureWord = HarmMeasure.RISK
    value: Number
    unit: Annotated[ChangeUnitWord | None, Field(description="Of a mean change only.")] = None
    interval: Interval | None = None
    events: Events | None = None
    events_against: Events | None = None
    n: Annotated[Size | None, Field(description="People on the treatment, where there are no events.")] = None
    n_against: Size | None = None
    value_against: Annotated[
        Number | None,
        Field(description="The comparator's percentage, or its mean change, where it is printed."),
    ] = None
    fact_against: Annotated[
        Id | None, Field(description="The fact of value_against, where it is one of its own.")
    ] = None
    over: IsoDuration | None = None


class MomentPart(ReadPart):
    """A time at which an effect begins, is strongest or is gone."""

    at: IsoDuration


class CoursePart(Part):
    """When an effect comes and goes."""

    effect: EffectId
    treatment: TreatmentId
    onset: MomentPart | None = None
    peak: MomentPart | None = None
    end: MomentPart | None = None
    note: TextByLanguage | None = None


class MissingPart(Part):
    """Why there is no figure."""

    treatment: TreatmentId
    effects: Annotated[list[EffectId], Field(description="Left out: all that the report does not tell.")] = (
        Field(default_factory=list)
    )
    why: EmptinessWord
    note: TextByLanguage | None = None


class SafetyReportFile(Part):
    """side_effects/*.yaml: what one source says of the harm of treatments."""

    id: Id
    source: SourceId
    name: TextByLanguage
    setting: SettingWord
    population: Annotated[TextByLanguage, Field(description="Who was watched, in a phrase.")]
    dose: Annotated[TextByLanguage | None, Field(description="The dose and how often.")] = None
    over: Annotated[IsoDuration | None, Field(description="How long people were watched.")] = None
    complete: Annotated[
        bool,
        Field(description="true where the source's whole table was read: what it lacks is not reported."),
    ] = False
    threshold: Annotated[
        Percent | None, Field(description="The table lists effects from this percentage on.")
    ] = None
    crossover: Annotated[
        bool,
        Field(
            description="true where those on the comparator are those on the treatment, at another time; known by "
            "itself of a source with a trial of that design in trials/."
        ),
    ] = False
    leads: Annotated[bool, Field(description="true: its figures stand first where a cell has several.")] = (
        False
    )
    caution: TextByLanguage | None = None
    figures: list[HarmFigurePart] = Field(default_factory=list)
    courses: list[CoursePart] = Field(default_factory=list)
    missing: list[MissingPart] = Field(default_factory=list)
    conflicts: list[ConflictPart] = Field(default_factory=list)
    gaps: list[TextByLanguage] = Field(default_factory=list)
