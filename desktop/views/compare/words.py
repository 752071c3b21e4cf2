"""Words of the table: why a cell is empty, of which day a text is, how a cell was read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from models.comparison import Blank
from models.question import Grade

translate = QCoreApplication.translate

SIGNS = {Blank.NOT_STUDIED: "dashed-ring", Blank.NOT_REPORTED: "gap", Blank.NOT_CHECKED: "search"}
"""The sign of each sort of empty cell, so that it is known before its words are read."""


def blank_words(blank: Blank) -> str:
    """Why a cell is empty, in two or three words."""
    return {
        Blank.NOT_STUDIED: translate("Unknown", "Not studied"),
        Blank.NOT_REPORTED: translate("Unknown", "Not reported"),
        Blank.NOT_CHECKED: translate("Unknown", "Not checked yet"),
    }[blank]


def blank_told(blank: Blank) -> str:
    """What that means, in a sentence."""
    return {
        Blank.NOT_STUDIED: translate("Unknown", "No study that asks this was found."),
        Blank.NOT_REPORTED: translate(
            "Unknown", "It was studied, and what could be read of the source does not give it."
        ),
        Blank.NOT_CHECKED: translate(
            "Unknown", "Somebody may have published it: nobody has found or read it for this pack yet."
        ),
    }[blank]


def date_words(date: str) -> str:
    """A year, month or day as the language in use writes it: “13 March 2026”."""
    parts = [int(part) for part in date.split("-")]
    if len(parts) == 1:
        return date
    day = QDate(parts[0], parts[1], parts[2] if len(parts) > 2 else 1)
    if not day.isValid():
        return date
    return QLocale().toString(day, "d MMMM yyyy" if len(parts) > 2 else "MMMM yyyy")


def grade_words(grade: Grade) -> str:
    """How certain, in GRADE's words."""
    return {
        Grade.HIGH: translate("Forest", "high certainty"),
        Grade.MODERATE: translate("Forest", "moderate certainty"),
        Grade.LOW: translate("Forest", "low certainty"),
        Grade.VERY_LOW: translate("Forest", "very low certainty"),
    }[grade]


def never_words() -> str:
    """What stands on every table that lays different trials side by side."""
    return translate(
        "Compare",
        "Each figure stands against the comparator of its own trials. Columns were never compared head to head, "
        "except in the row “{row}”.",
    )


def never_plain() -> str:
    """The same, where the table has no such row."""
    return translate(
        "Compare",
        "Each figure stands against the comparator of its own trials. Columns were never compared head to head.",
    )
