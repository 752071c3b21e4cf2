"""The field's terms, each explained in one plain sentence: what stands under the pointer in the inspector."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from models.timecourse import ChartMeasure

translate = QCoreApplication.translate


class Term(StrEnum):
    """A word of the inspector that a newcomer may not know."""

    INTERVAL = "interval"
    COMPARATOR = "comparator"
    POOLED = "pooled"
    PEOPLE = "people"
    P = "p"
    MISSING = "missing"
    STUDY = "study"


def measure_help(measure: ChartMeasure) -> str:
    """What a measure means."""
    return {
        ChartMeasure.DIFFERENCE: translate(
            "Term",
            "How much lower the score is than in the comparator arm of the same trial at the same time. Below zero "
            "favours the treatment.",
        ),
        ChartMeasure.STANDARDISED: translate(
            "Term",
            "The difference divided by the spread of the scores (the standard deviation), so that trials with "
            "different scales can be compared.",
        ),
        ChartMeasure.PERCENT_CHANGE: translate(
            "Term",
            "How far the mean score of the arm has moved from its mean before the first dose, which is 100%.",
        ),
        ChartMeasure.RESPONSE: translate(
            "Term", "People whose score has fallen by at least half since the start."
        ),
    }[measure]


def term_help(term: Term) -> str:
    """What a term means."""
    return {
        Term.INTERVAL: translate(
            "Term",
            "The range of values that fit the data well. If it includes zero, the trial cannot tell the treatment "
            "from its comparator.",
        ),
        Term.COMPARATOR: translate(
            "Term",
            "What the other people in the same trial were given: placebo, or a drug that is felt as well.",
        ),
        Term.POOLED: translate("Term", "How many trials a meta-analysis put together for this value."),
        Term.PEOPLE: translate(
            "Term", "How many people stand behind this value; few people mean great uncertainty."
        ),
        Term.P: translate(
            "Term",
            "How often chance alone would give a difference at least as large if there were none. It says nothing "
            "about how large the effect is.",
        ),
        Term.MISSING: translate(
            "Term", "How the trial dealt with people whose score was not taken at this time."
        ),
        Term.STUDY: translate("Term", "The trial or the review that the value comes from."),
    }[term]
