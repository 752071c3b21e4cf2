"""A trial: who got what, and what was measured when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.evidence import Conflict, Figure
from models.text import Text


class Design(StrEnum):
    """How a study was built."""

    PARALLEL_RCT = "parallel-rct"
    CROSSOVER_RCT = "crossover-rct"
    POST_HOC = "post-hoc"
    OPEN_LABEL = "open-label"
    COHORT = "cohort"
    WITHDRAWAL_RCT = "withdrawal-rct"
    PATIENT_DATA = "patient-data"

    @property
    def is_randomised(self) -> bool:
        """Whether it is a trial of its own in which chance decided who got what; a later look at another is none."""
        return self not in (Design.OPEN_LABEL, Design.COHORT, Design.POST_HOC)


class RiskOfBias(StrEnum):
    """How a trial was judged, in the words of RoB 2 (Sterne and colleagues 2019)."""

    LOW = "low"
    SOME_CONCERNS = "some-concerns"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class BiasRating:
    """A judgement of a trial as a whole, ``by`` the source that made it."""

    judgement: RiskOfBias
    by: str


@dataclass(frozen=True, slots=True)
class Arm:
    """A group of people and what it was given; ``n`` is how many were in it, where known.

    ``together`` names the arms whose people it holds, where a source gives figures of several arms as one.
    """

    id: str
    treatment: str
    regimen: str
    name: Text | None
    n: int | None
    is_comparator: bool
    headline_for: tuple[str, ...]
    together: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure of one arm, or of one arm against another.

    ``is_computable`` is False where nothing may be worked out from it: other people, another time, another model.
    """

    figure: Figure
    arm: str
    against: str | None
    is_computable: bool = True


@dataclass(frozen=True, slots=True)
class Trial:
    """One study with its arms and readings; ``same_people_as`` names other records of the same people."""

    id: str
    source: str
    name: Text
    registry: tuple[str, ...]
    design: Design
    blinding: Text | None
    population: Text | None
    n: int | None
    caution: Text | None
    arms: tuple[Arm, ...]
    readings: tuple[Reading, ...]
    conflicts: tuple[Conflict, ...]
    gaps: tuple[Text, ...]
    same_people_as: tuple[str, ...] = ()
    risk_of_bias: BiasRating | None = None

    def arm(self, arm: str) -> Arm:
        """The arm of that id; KeyError where the trial has none."""
        for candidate in self.arms:
            if candidate.id == arm:
                return candidate
        raise KeyError(arm)
