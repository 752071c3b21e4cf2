"""The step between the ticks of an axis that is divided evenly."""

from __future__ import annotations

from math import floor, log10


def even_step(least: float) -> float:
    """The smallest step of a round number, 1, 2, 2.5 or 5 by a power of ten, that is ``least`` or more; ``least`` is
    above zero."""
    power: float = 10 ** floor(log10(least))
    return next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= least)
