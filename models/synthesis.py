"""A published result pooled over several trials."""

from __future__ import annotations

from dataclasses import dataclass

from models.evidence import Conflict, Figure
from models.text import Text


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was pooled against what; ``trials`` and ``participants`` as the source counts them."""

    id: str
    treatment: str
    regimen: str
    against: str | None
    name: Text | None
    trials: int | None
    participants: int | None
    headline_for: tuple[str, ...]
    results: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Synthesis:
    """A meta-analysis, network meta-analysis or pooled analysis."""

    id: str
    source: str
    name: Text
    note: Text | None
    caution: Text | None
    comparisons: tuple[Comparison, ...]
    conflicts: tuple[Conflict, ...]
    gaps: tuple[Text, ...]
