"""A treatment, how it is given, and when its doses fall."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.evidence import Conflict
from models.text import Text
from models.units import Duration


class Route(StrEnum):
    """The route in the brain by which a treatment is thought to act."""

    GLUTAMATE = "glutamate"
    MONOAMINE = "monoamine"
    GABA = "gaba"
    SEROTONIN_2A = "serotonin-2a"
    STIMULATION = "stimulation"
    PSYCHOLOGICAL = "psychological"
    COMPARATOR = "comparator"


class Administration(StrEnum):
    """How a treatment reaches the body."""

    INHALED = "inhaled"
    INTRAVENOUS = "intravenous"
    INTRAMUSCULAR = "intramuscular"
    SUBCUTANEOUS = "subcutaneous"
    NASAL = "nasal"
    ORAL = "oral"
    DEVICE = "device"
    TALKING = "talking"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class Family:
    """Treatments that share a chip and a colour; ``tone`` names a colour of the theme, ``marker`` a shape."""

    id: str
    name: Text
    tone: str
    marker: str
    is_comparator: bool
    is_shown_at_first: bool


@dataclass(frozen=True, slots=True)
class DoseSpan:
    """Doses from ``start`` on, one every ``every`` until ``until``, or a single one; in seconds."""

    start: Duration
    every: Duration | None
    until: Duration | None


@dataclass(frozen=True, slots=True)
class Regimen:
    """How a treatment is given over time. ``is_repeated`` tells one session from a course."""

    id: str
    name: Text
    is_repeated: bool
    doses: tuple[DoseSpan, ...]

    def dose_times(self) -> tuple[float, ...]:
        """Every dose, in seconds since the first, in order, each once."""
        times: set[float] = set()
        for span in self.doses:
            if span.every is None or span.until is None:
                times.add(span.start.seconds)
                continue
            count = int((span.until.seconds - span.start.seconds) / span.every.seconds + 1e-9)
            times.update(span.start.seconds + index * span.every.seconds for index in range(count + 1))
        return tuple(sorted(times))


@dataclass(frozen=True, slots=True)
class Treatment:
    """A drug at a dose, a procedure, or a comparator."""

    id: str
    family: str
    name: Text
    route: Route
    administration: Administration
    note: Text | None
    regimens: tuple[Regimen, ...]
    conflicts: tuple[Conflict, ...]
    gaps: tuple[Text, ...]

    def regimen(self, regimen: str) -> Regimen:
        """The regimen of that id; KeyError where the treatment has none."""
        for candidate in self.regimens:
            if candidate.id == regimen:
                return candidate
        raise KeyError(regimen)
