"""The four measures of the Timeline: a small file, since the command line names them before anything is loaded."""

from __future__ import annotations

from enum import StrEnum


class ChartMeasure(StrEnum):
    """What the Timeline can show on its vertical axis."""

    DIFFERENCE = "difference"
    STANDARDISED = "standardised"
    PERCENT_CHANGE = "percent-change"
    RESPONSE = "response"
