"""The answer in a plain sentence, and what a reader has to know before believing it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.i18n import elapsed_exactly, named, number
from desktop.views.evidence.forest_numbers import ends_words, with_interval
from desktop.views.evidence.forest_of import published_name
from desktop.views.evidence.forest_words import GROUPED_BY
from desktop.views.evidence.shown_forest import Shown
from models.pooling import Pooled
from models.question import Outcome

translate = QCoreApplication.translate
FEW = 5
"""With fewer trials the between-study variance is a guess."""


def verdict(shown: Shown, pooled: Pooled | None, normal: Pooled | None) -> str:
    """The answer, and what to know before believing it; a published value never stands without its warning."""
    told = [answer(shown, pooled), *remarks(shown, pooled, normal), *cautions(shown)]
    return " ".join(filter(None, told))


def answer(shown: Shown, pooled: Pooled | None) -> str:
    """What the trials together say, in a sentence."""
    time = elapsed_exactly(shown.forest.asked.time.at.seconds)
    if pooled is None:
        if shown.forest.usable:
            pattern = translate("Forest", "You have taken out every trial that gives a result after {time}.")
        else:
            pattern = translate(
                "Forest", "After {time} no trial gives a usable result: there is nothing to pool."
            )
        return pattern.format(time=time)
    told = with_interval(shown.measure, pooled.estimate, pooled.low, pooled.high)
    asked = shown.asked_trials
    if pooled.k == 1:
        return _answer_of_one(shown, time, told, asked)
    if includes_nothing(pooled):
        pattern = translate(
            "Forest",
            "After {time}, {k} of {m} trials together leave open whether there is a difference: {effect}.",
        )
    elif (pooled.estimate < 0) is (shown.forest.asked.outcome is Outcome.SCORE):
        pattern = translate(
            "Forest", "After {time}, {k} of {m} trials together favour the treatment: {effect}."
        )
    else:
        pattern = translate(
            "Forest", "After {time}, {k} of {m} trials together favour the comparator: {effect}."
        )
    return pattern.format(time=time, k=number(pooled.k), m=number(asked), effect=told)


def _answer_of_one(shown: Shown, time: str, told: str, asked: int) -> str:
    (row,) = shown.counted
    name = f"{shown.trial_name(row.trial)}, {shown.arms_name(row)}"
    if len(shown.forest.usable) > 1:
        pattern = translate("Forest", "Only one trial is left in ({trial}), {effect}: nothing to pool.")
    elif asked == 1:
        pattern = translate("Forest", "After {time} there is one trial ({trial}), {effect}: nothing to pool.")
    else:
        pattern = translate(
            "Forest",
            "After {time} one of {m} trials gives a usable result ({trial}), {effect}: nothing to pool.",
        )
    return pattern.format(time=time, m=number(asked), trial=name, effect=told)


def includes_nothing(pooled: Pooled) -> bool:
    """Whether the interval holds the place of no difference."""
    return pooled.low <= 0 <= pooled.high


def cautions(shown: Shown) -> Iterator[str]:
    """The warnings of the published values, and of the one trial that is the answer."""
    for published in shown.forest.published:
        if caution := shown.text(published.figure.caution):
            yield named(published_name(shown, published), caution)
    if len(shown.counted) == 1:
        (row,) = shown.counted
        facts = row.effect.facts if row.effect is not None else ()
        for caution in shown.cautions(facts):
            yield named(shown.trial_name(row.trial), caution)


def remarks(shown: Shown, pooled: Pooled | None, normal: Pooled | None) -> tuple[str, ...]:
    """What to know before believing the answer, each in a sentence."""
    return (*_of_interval(shown, pooled, normal), *_of_what_was_done(shown))


def _of_interval(shown: Shown, pooled: Pooled | None, normal: Pooled | None) -> Iterator[str]:
    if pooled is None or normal is None or pooled.k < 2:
        return
    ends = ends_words(shown.measure, normal.low, normal.high)
    width, usual = pooled.high - pooled.low, normal.high - normal.low
    if width < usual * 0.999:
        yield _narrower(pooled).format(ends=ends)
    elif includes_nothing(pooled) and not includes_nothing(normal):
        yield _unsettled(pooled).format(ends=ends)
    elif pooled.k == 2 and width > usual * 1.001:
        yield translate(
            "Forest",
            "Two trials hardly tell how far trials differ, so this interval is very wide. The normal one is {ends}.",
        ).format(ends=ends)
    elif pooled.k < FEW and shown.choice.method != "FE":
        yield translate("Forest", "So few trials hardly tell how far trials differ: τ² and I² are guesses.")


def _narrower(pooled: Pooled) -> str:
    """By chance, where trials differ less than their own errors let them: Cochran's Q is below its k − 1 degrees of
    freedom."""
    if pooled.q < pooled.k - 1:
        return translate(
            "Forest",
            "These trials agree better than chance would have it, so this interval is narrower than the normal one, "
            "{ends}: do not take it for certainty.",
        )
    return translate(
        "Forest",
        "By this method the interval is narrower than the normal one, {ends}: do not take it for certainty.",
    )


def _unsettled(pooled: Pooled) -> str:
    if pooled.k < FEW:
        return translate(
            "Forest",
            "The normal interval, {ends}, would show a difference, this cautious one does not: so few trials cannot "
            "settle it.",
        )
    return translate(
        "Forest", "The normal interval, {ends}, would show a difference, this cautious one does not."
    )


def _of_what_was_done(shown: Shown) -> Iterator[str]:
    if shown.without:
        yield translate("Forest", "Taking a trial out after seeing its result is a test, not an answer.")
    if shown.analysis in GROUPED_BY:
        yield translate(
            "Forest", "Groups are compared across trials, not by chance: their difference proves nothing."
        )
