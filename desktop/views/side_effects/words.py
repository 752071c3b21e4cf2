"""How the rows of the table of side effects stand together, in words."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Grouping(StrEnum):
    """By what the rows of the table stand together."""

    SYSTEM = "system"
    SEVERITY = "severity"
    ONSET = "onset"
    NOT = "not"


class Onset(StrEnum):
    """When an effect begins or is strongest, as far as the evidence says."""

    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    UNKNOWN = "unknown"


def grouping_words(grouping: Grouping) -> str:
    """How the rows are grouped, as a menu says it."""
    return {
        Grouping.SYSTEM: translate("SideEffects", "By body system"),
        Grouping.SEVERITY: translate("SideEffects", "By severity"),
        Grouping.ONSET: translate("SideEffects", "By onset"),
        Grouping.NOT: translate("SideEffects", "Not grouped"),
    }[grouping]


def onset_words(onset: Onset) -> str:
    """When effects begin, as a heading says it."""
    return {
        Onset.HOURS: translate("SideEffects", "Within hours of a dose"),
        Onset.DAYS: translate("SideEffects", "Within the first week"),
        Onset.WEEKS: translate("SideEffects", "After weeks"),
        Onset.UNKNOWN: translate("SideEffects", "No time in the evidence"),
    }[onset]
