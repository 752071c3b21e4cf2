"""Where a number comes from: its source, how it was read, how sure it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.text import Text
from models.units import Duration


class Kind(StrEnum):
    """What sort of thing a number on the screen is; each is drawn in its own form."""

    OBSERVED = "observed"
    COMPUTED = "computed"
    INTERPOLATED = "interpolated"
    MODELLED = "modelled"
    ILLUSTRATIVE = "illustrative"


class Read(StrEnum):
    """Where a figure was read. ``recalled`` does not exist here: such a figure is never shown."""

    FULL_TEXT = "full-text"
    TABLE = "table"
    ABSTRACT = "abstract"
    REGISTRY = "registry"
    LABEL = "label"
    LABEL_COPY = "label-copy"
    SECONDARY = "secondary"


class SourceKind(StrEnum):
    """What sort of thing a source is."""

    RCT = "rct"
    CROSSOVER_RCT = "crossover-rct"
    WITHDRAWAL_RCT = "withdrawal-rct"
    OPEN_LABEL = "open-label"
    COHORT = "cohort"
    CASE_SERIES = "case-series"
    POST_HOC = "post-hoc"
    PATIENT_DATA = "patient-data"
    META_ANALYSIS = "meta-analysis"
    NETWORK_META_ANALYSIS = "network-meta-analysis"
    POOLED_ANALYSIS = "pooled-analysis"
    SYSTEMATIC_REVIEW = "systematic-review"
    REVIEW = "review"
    GUIDELINE = "guideline"
    LABEL = "label"
    REGULATOR = "regulator"
    REGISTRY = "registry"
    DATA_FILE = "data-file"
    PHARMACOKINETIC = "pharmacokinetic"
    MECHANISTIC = "mechanistic"
    SURVEY = "survey"
    NEWS = "news"
    THESIS = "thesis"
    BOOK = "book"
    PROTOCOL = "protocol"
    OTHER = "other"


class Measure(StrEnum):
    """What a figure measures."""

    SCORE = "score"
    CHANGE = "change"
    CHANGE_PERCENT = "change-percent"
    DIFFERENCE = "difference"
    STANDARDISED_DIFFERENCE = "standardised-difference"
    RESPONSE = "response"
    REMISSION = "remission"
    RESPONSE_ODDS_RATIO = "response-odds-ratio"
    RESPONSE_RISK_RATIO = "response-risk-ratio"
    RESPONSE_DIFFERENCE = "response-difference"
    REMISSION_ODDS_RATIO = "remission-odds-ratio"
    REMISSION_RISK_RATIO = "remission-risk-ratio"
    REMISSION_DIFFERENCE = "remission-difference"


class Unit(StrEnum):
    """The unit of a figure, in the abbreviation the field uses."""

    POINTS = "points"
    PERCENT = "percent"
    SMD = "SMD"
    OR = "OR"
    RR = "RR"


UNIT_OF = {
    Measure.SCORE: Unit.POINTS,
    Measure.CHANGE: Unit.POINTS,
    Measure.CHANGE_PERCENT: Unit.PERCENT,
    Measure.DIFFERENCE: Unit.POINTS,
    Measure.STANDARDISED_DIFFERENCE: Unit.SMD,
    Measure.RESPONSE: Unit.PERCENT,
    Measure.REMISSION: Unit.PERCENT,
    Measure.RESPONSE_ODDS_RATIO: Unit.OR,
    Measure.RESPONSE_RISK_RATIO: Unit.RR,
    Measure.RESPONSE_DIFFERENCE: Unit.PERCENT,
    Measure.REMISSION_ODDS_RATIO: Unit.OR,
    Measure.REMISSION_RISK_RATIO: Unit.RR,
    Measure.REMISSION_DIFFERENCE: Unit.PERCENT,
}
SHARES = frozenset({Measure.RESPONSE, Measure.REMISSION})
"""Measures that are a share of the people in one arm, 0 to 100 percent."""
AGAINST_COMPARATOR = frozenset(Measure) - {
    Measure.SCORE,
    Measure.CHANGE,
    Measure.CHANGE_PERCENT,
    Measure.RESPONSE,
    Measure.REMISSION,
}
"""Measures that say something about two arms, never about one."""


class Analysis(StrEnum):
    """How missing values and repeated measurements were handled, as the source names it."""

    OBSERVED_CASES = "observed-cases"
    LAST_OBSERVATION = "last-observation-carried-forward"
    MIXED_MODEL = "mixed-model"
    LEAST_SQUARES = "least-squares"
    IMPUTED = "imputed"
    REFERENCE_BASED = "reference-based-imputation"
    COMPLETERS = "completers"
    INTENTION_TO_TREAT = "intention-to-treat"


@dataclass(frozen=True, slots=True)
class Source:
    """A paper, label, registry record or data file. What is None is unknown or not confirmed."""

    id: str
    kind: SourceKind
    year: int | None
    title: str | None
    authors: tuple[str, ...]
    journal: str | None
    volume: str | None
    pages: str | None
    doi: str | None
    pmid: str | None
    registry: tuple[str, ...]
    read: Read
    unconfirmed: tuple[str, ...]
    caution: Text | None


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a figure was read: the source, how, the place where it was read second-hand, and the formula
    where the figure was computed from what the source gives."""

    source: str
    read: Read
    read_at: Text | None
    formula: Text | None


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of the literature.

    ``value`` is in ``unit``; ``interval`` is the 95 % interval; ``n``, ``n_against`` count people, ``events``
    and ``events_against`` are (with the outcome, in all). A scale score falls as people get better, so a
    negative difference favours the treatment. None means that the source does not say, or nobody read it.
    """

    fact: str
    measure: Measure
    unit: Unit
    value: float
    at: Duration | None
    scale: str | None
    interval: tuple[float, float] | None
    sd: float | None
    se: float | None
    p: str | None
    n: int | None
    n_against: int | None
    events: tuple[int, int] | None
    events_against: tuple[int, int] | None
    trials: int | None
    analysis: Analysis | None
    detail: Text | None
    provenance: Provenance
    caution: Text | None
    is_modelled: bool = False

    @property
    def kind(self) -> Kind:
        """Modelled where a source predicts it; computed where it was worked out from what a source gives."""
        if self.is_modelled:
            return Kind.MODELLED
        return Kind.COMPUTED if self.provenance.formula else Kind.OBSERVED


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two places, two figures: the facts in question and what a reader should know."""

    facts: tuple[str, ...]
    note: Text
