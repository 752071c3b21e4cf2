"""The terms that the inspector uses of a forest plot, each explained in one plain sentence."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Term(StrEnum):
    """A word of the inspector that a newcomer may not know."""

    INTERVAL = "interval"
    PREDICTION = "prediction"
    TRIALS = "trials"
    TAU2 = "tau2"
    TAU2_INTERVAL = "tau2-interval"
    I2 = "i2"
    H2 = "h2"
    Q = "q"
    WEIGHT = "weight"
    WITHOUT = "without"


def term_help(term: Term) -> str:
    """What it means, in one plain sentence."""
    return {
        Term.INTERVAL: translate(
            "Forest",
            "The range of effects that fit the data well. If it includes the line of no difference, the treatment "
            "cannot be told from its comparator.",
        ),
        Term.PREDICTION: translate(
            "Forest",
            "Where the true effect of a further trial like these would lie, 95 times in a hundred. Where τ² is 0, it "
            "is the interval of the pooled effect.",
        ),
        Term.TRIALS: translate(
            "Forest", "How many trials are pooled, of all that compare what is asked. The others say why not."
        ),
        Term.TAU2: translate(
            "Forest", "The between-study variance: how far the trials’ true effects differ, squared."
        ),
        Term.TAU2_INTERVAL: translate(
            "Forest", "The range of between-study variances that fit the trials’ scatter (Q-profile method)."
        ),
        Term.I2: translate(
            "Forest",
            "How much of the trials’ scatter is more than chance, in percent. Worked out from τ², so that it can "
            "differ from (Q − df)/Q; it grows with the size of the trials.",
        ),
        Term.H2: translate(
            "Forest", "The trials’ whole scatter divided by that of chance alone; 1 is chance alone."
        ),
        Term.Q: translate(
            "Forest",
            "Cochran’s Q: the trials’ scatter, weighted; p says how often chance alone would scatter them as far.",
        ),
        Term.WEIGHT: translate("Forest", "How much the trial counts in the pooled effect."),
        Term.WITHOUT: translate("Forest", "What the other trials add up to when this one is taken out."),
    }[term]
