"""Durations since the first dose: written in ISO 8601, kept with their exact wording."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum

MINUTE = 60.0
HOUR = 60 * MINUTE
DAY = 24 * HOUR
WEEK = 7 * DAY
MONTH = 30.4375 * DAY
"""A calendar month as a length: a twelfth of 365.25 days."""
YEAR = 365.25 * DAY
LONGEST = 100 * YEAR
"""Nobody was followed longer; what is longer is a slip of the pen."""

_ISO_DURATION = re.compile(
    r"P(?:(?P<years>\d+(?:\.\d+)?)Y)?(?:(?P<months>\d+(?:\.\d+)?)M)?(?:(?P<weeks>\d+(?:\.\d+)?)W)?"
    r"(?:(?P<days>\d+(?:\.\d+)?)D)?"
    r"(?:T(?=\d)(?:(?P<hours>\d+(?:\.\d+)?)H)?(?:(?P<minutes>\d+(?:\.\d+)?)M)?(?:(?P<seconds>\d+(?:\.\d+)?)S)?)?",
    re.ASCII,
)
_SECONDS = {
    "years": YEAR,
    "months": MONTH,
    "weeks": WEEK,
    "days": DAY,
    "hours": HOUR,
    "minutes": MINUTE,
    "seconds": 1.0,
}


class DurationFault(Enum):
    """What keeps a text from being a duration, in a sentence with a gap for it."""

    LONG_TEXT = "“{written}” is too long for a duration"
    NO_DURATION = "“{written}” is not a duration"
    LONG_TIME = "“{written}” is longer than 100 years"


class DurationError(ValueError):
    """A text that is no duration; ``written`` is its beginning."""

    def __init__(self, fault: DurationFault, written: str) -> None:
        super().__init__(fault.value.format(written=written))
        self.fault = fault
        self.written = written


@dataclass(frozen=True, slots=True, order=True)
class Duration:
    """An elapsed time: ``seconds`` (0 or more), and the ISO 8601 text it was written in.

    Two wordings of one time (P1D, PT24H) are equal.
    """

    seconds: float
    iso: str = field(compare=False)

    @classmethod
    def parse(cls, iso: str) -> Duration:
        """Read an ISO 8601 duration such as ``PT2H`` or ``P1W``; DurationError says what is wrong."""
        if len(iso) > 40:
            raise DurationError(DurationFault.LONG_TEXT, f"{iso[:20]}…")
        found = _ISO_DURATION.fullmatch(iso)
        given = {} if found is None else {k: v for k, v in found.groupdict().items() if v is not None}
        if not given:
            raise DurationError(DurationFault.NO_DURATION, iso)
        seconds = sum(float(number) * _SECONDS[unit] for unit, number in given.items())
        if seconds > LONGEST:
            raise DurationError(DurationFault.LONG_TIME, iso)
        return cls(seconds, iso)
