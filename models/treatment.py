"""A treatment, how it is given, and when its doses fall."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from models.evidence import Conflict
from models.text import Text
from models.units import LONGEST, Duration

MOST_DOSES = 80_000
"""Of one regimen within the longest time that anybody can look at, a hundred years: two a day, and some. A pack with
more is refused, so that no strip of doses ends before its time; a slip must not fill the memory."""
_ROUNDING = 1e-6
"""Seconds by which a dose may miss the end of its span: intervals in months are no whole numbers."""


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
    """Treatments that share a chip and a colour; ``tone`` names a colour of the theme, ``marker`` a shape.

    ``about`` says what they are, in a sentence for a newcomer.
    """

    id: str
    name: Text
    tone: str
    marker: str
    is_comparator: bool
    is_shown_at_first: bool
    about: Text | None = None


@dataclass(frozen=True, slots=True)
class DoseSpan:
    """Doses from ``start`` on, one every ``every`` (above zero) until ``until``, or for as long as anybody looks where
    there is no ``until``; without ``every`` a single dose."""

    start: Duration
    every: Duration | None
    until: Duration | None

    def times(self, end: float) -> Iterator[float]:
        """The doses that fall no later than ``end``, in seconds since the regimen's first dose."""
        last = end if self.until is None else min(end, self.until.seconds)
        time, count = self.start.seconds, 0
        while time <= last + _ROUNDING and count < MOST_DOSES:
            yield time
            if self.every is None or self.every.seconds <= 0:
                return
            count += 1
            time = self.start.seconds + count * self.every.seconds


@dataclass(frozen=True, slots=True)
class Regimen:
    """How a treatment is given over time. ``is_repeated`` tells one session from a course; None where a
    source pools both."""

    id: str
    name: Text
    is_repeated: bool | None
    doses: tuple[DoseSpan, ...]

    def dose_times(self, end: float = LONGEST) -> tuple[float, ...]:
        """Every dose no later than ``end``, in seconds since the first, in order, each once."""
        return tuple(sorted({time for span in self.doses for time in span.times(end)}))


@dataclass(frozen=True, slots=True)
class Treatment:
    """A drug at a dose, a procedure, or a comparator. ``dose_of`` is the treatment of which it is a dose or a form."""

    id: str
    family: str
    name: Text
    route: Route
    administration: Administration
    note: Text | None
    regimens: tuple[Regimen, ...]
    conflicts: tuple[Conflict, ...]
    gaps: tuple[Text, ...]
    dose_of: str | None = None

    def regimen(self, regimen: str) -> Regimen:
        """The regimen of that id; KeyError where the treatment has none."""
        for candidate in self.regimens:
            if candidate.id == regimen:
                return candidate
        raise KeyError(regimen)
