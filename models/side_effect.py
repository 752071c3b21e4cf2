"""What a treatment does besides: how many people had it, how many on the comparator, when it begins and ends."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.evidence import Conflict, Kind, Provenance
from models.text import Text
from models.units import Duration


class BodySystem(StrEnum):
    """Where in the body an effect shows; ``overall`` counts people with any effect."""

    PSYCHIATRIC = "psychiatric"
    NERVOUS = "nervous"
    SENSES = "senses"
    GASTROINTESTINAL = "gastrointestinal"
    CARDIOVASCULAR = "cardiovascular"
    RESPIRATORY = "respiratory"
    SEXUAL = "sexual"
    URINARY = "urinary"
    METABOLIC = "metabolic"
    SKIN = "skin"
    GENERAL = "general"
    OVERALL = "overall"


class Severity(StrEnum):
    """Which events of an effect were counted: all of them, severe ones, those that led people to stop, or serious
    ones in the regulators' sense (ICH E2A: death, danger to life, hospital, lasting harm)."""

    ANY = "any"
    SEVERE = "severe"
    STOPPED = "stopped"
    SERIOUS = "serious"


class Setting(StrEnum):
    """In which setting people had it. What is used without supervision is never mixed with what is supervised."""

    DEPRESSION = "depression"
    OTHER_CARE = "other-care"
    RECREATIONAL = "recreational"
    OVERDOSE = "overdose"


SUPERVISED = frozenset({Setting.DEPRESSION, Setting.OTHER_CARE})


class HarmMeasure(StrEnum):
    """What a figure of harm measures."""

    RISK = "risk"
    RISK_RATIO = "risk-ratio"
    ODDS_RATIO = "odds-ratio"
    RATE_RATIO = "rate-ratio"
    HAZARD_RATIO = "hazard-ratio"
    MEAN_CHANGE = "mean-change"
    CASES = "cases"
    PER_1000 = "per-1000"
    PER_100000 = "per-100000"
    INDEX = "index"


RELATIVE = frozenset(
    {HarmMeasure.RISK_RATIO, HarmMeasure.ODDS_RATIO, HarmMeasure.RATE_RATIO, HarmMeasure.HAZARD_RATIO}
)
"""Measures that compare two groups and tell the risk of neither."""


class ChangeUnit(StrEnum):
    """The unit of a mean change."""

    MMHG = "mmHg"
    KG = "kg"
    PER_MINUTE = "per-minute"
    MS = "ms"
    MMOL_L = "mmol/L"
    UMOL_L = "umol/L"
    POINTS = "points"


class Emptiness(StrEnum):
    """Why there is no figure."""

    NOT_STUDIED = "not-studied"
    NOT_REPORTED = "not-reported"
    NOT_CHECKED = "not-checked"


@dataclass(frozen=True, slots=True)
class SideEffect:
    """An effect as it is named on the screen. ``is_harm``: serious, rare, or of misuse; it has a place of its own."""

    id: str
    name: Text
    about: Text
    system: BodySystem
    severity: Severity
    is_harm: bool


@dataclass(frozen=True, slots=True)
class HarmFigure:
    """One figure of harm.

    ``value`` of a risk is in percent of the treated people, of a mean change in ``unit``, else a ratio, a count or a
    rate. ``events`` and ``events_against`` are (with the effect, in all), ``n`` and ``n_against`` people where nobody
    tells how many had it; ``value_against`` is the comparator's percentage where it is printed, and ``fact_against``
    the fact that it was copied from where that is another. ``interval`` is the source's own 95 % interval; ``over`` how
    long people were watched. ``is_same_people`` where those on the comparator are those on the treatment: a crossover.
    """

    fact: str
    effect: str
    treatment: str
    against: str | None
    measure: HarmMeasure
    value: float
    unit: ChangeUnit | None
    interval: tuple[float, float] | None
    events: tuple[int, int] | None
    events_against: tuple[int, int] | None
    n: int | None
    n_against: int | None
    value_against: float | None
    fact_against: str | None
    over: Duration | None
    detail: Text | None
    provenance: Provenance
    caution: Text | None
    is_same_people: bool = False

    @property
    def kind(self) -> Kind:
        """Computed where it was worked out from what a source gives."""
        return Kind.COMPUTED if self.provenance.formula else Kind.OBSERVED

    @property
    def people(self) -> int:
        """How many people stand behind it, as far as the source says."""
        own = self.events[1] if self.events else self.n or 0
        other = self.events_against[1] if self.events_against else self.n_against or 0
        return max(own, other) if self.is_same_people else own + other


@dataclass(frozen=True, slots=True)
class Moment:
    """A time since the dose, or since the first one, at which an effect begins, is strongest or is gone."""

    fact: str
    at: Duration
    provenance: Provenance
    detail: Text | None
    caution: Text | None


@dataclass(frozen=True, slots=True)
class Course:
    """When an effect of a treatment begins, is strongest, and is gone; at least one of the three is known."""

    effect: str
    treatment: str
    onset: Moment | None
    peak: Moment | None
    end: Moment | None
    note: Text | None

    @property
    def moments(self) -> tuple[Moment, ...]:
        """What is known of it, in order of time."""
        return tuple(moment for moment in (self.onset, self.peak, self.end) if moment is not None)


@dataclass(frozen=True, slots=True)
class Missing:
    """Why there is no figure of these effects of a treatment; of all of them where ``effects`` is empty."""

    treatment: str
    effects: tuple[str, ...]
    why: Emptiness
    note: Text | None


@dataclass(frozen=True, slots=True)
class SafetyReport:
    """What one source says of harm: who was watched, where, at which dose, for how long, and its figures.

    ``is_complete`` where its whole table was read, which lists effects from ``threshold`` percent on (None: all that
    it knows): what is not in it is not reported. ``leads`` where its figures stand before those of other reports.
    """

    id: str
    source: str
    name: Text
    setting: Setting
    population: Text
    dose: Text | None
    over: Duration | None
    is_complete: bool
    threshold: float | None
    leads: bool
    caution: Text | None
    figures: tuple[HarmFigure, ...]
    courses: tuple[Course, ...]
    missing: tuple[Missing, ...]
    conflicts: tuple[Conflict, ...]
    gaps: tuple[Text, ...]
