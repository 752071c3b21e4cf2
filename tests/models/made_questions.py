"""Questions made by hand, and the catalogs that answer them: trials of one or two doses beside a placebo."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Unpack

from models.catalog import Catalog
from models.contrast import Contrast, EffectMeasure, NoEffect, Wanted, contrasts_of
from models.evidence import Measure, Read, Source, SourceKind
from models.forest import Asked
from models.question import AskedTime, LeftOut, Outcome, PublishedBeside, Question, Rating, Sessions
from models.synthesis import Synthesis
from models.text import Text
from models.trial import Arm, Reading, Trial
from models.units import DAY, HOUR, Duration
from tests.models.hand_made import DRUG, PLACEBO, Known, arm, figure, trial
from tests.models.hand_made import catalog as plain_catalog

TWO_DOSES = (
    arm("drug", "drug", n=40),
    arm("double-drug", "double-drug", n=40),
    arm("placebo", "placebo", is_comparator=True, n=40),
)
"""Two doses that share a placebo, forty people in each arm."""
PAIRS = ((DRUG, PLACEBO),)


def told(
    value: float,
    at: str = "P1D",
    *,
    measure: Measure = Measure.DIFFERENCE,
    of: str = "drug",
    against: str | None = "placebo",
    fact: str = "",
    scale: str | None = "MADRS",
    is_computable: bool = True,
    **known: Unpack[Known],
) -> Reading:
    """A reading, by default a difference from placebo after a day."""
    fact = fact or f"{of}-{measure}-{value}-{at}-{scale}-{known.get('analysis')}"
    made = figure(measure, value, at, fact=fact, scale=scale, **known)
    return Reading(made, of, against, is_computable)


def share(
    percent: float,
    of: str = "drug",
    at: str = "P1D",
    *,
    measure: Measure = Measure.RESPONSE,
    against: str | None = None,
    is_computable: bool = True,
    **known: Unpack[Known],
) -> Reading:
    """How many of an arm respond."""
    return told(percent, at, measure=measure, of=of, against=against, is_computable=is_computable, **known)


def found(
    of: Trial,
    outcome: Outcome = Outcome.SCORE,
    measure: EffectMeasure = EffectMeasure.MEAN_DIFFERENCE,
    *,
    pairs: tuple[tuple[Arm, Arm], ...] = PAIRS,
    scale: str | None = None,
) -> tuple[Contrast, ...] | NoEffect:
    """What a trial says after a day, give or take four hours."""
    return contrasts_of(of, Wanted(pairs, outcome, measure, DAY, 20 * HOUR, 28 * HOUR, scale))


def only_contrast(of: Trial, *asked: Outcome | EffectMeasure) -> Contrast:
    (contrast,) = contrasts(of, *asked)
    return contrast


def contrasts(of: Trial, *asked: Outcome | EffectMeasure) -> tuple[Contrast, ...]:
    """By default differences in points; of both doses where the trial has them."""
    outcome = next((one for one in asked if isinstance(one, Outcome)), Outcome.SCORE)
    measure = next((one for one in asked if isinstance(one, EffectMeasure)), EffectMeasure.MEAN_DIFFERENCE)
    comparators = [one for one in of.arms if one.is_comparator]
    pairs = tuple((one, other) for one in of.arms if not one.is_comparator for other in comparators)
    all_of_it = found(of, outcome, measure, pairs=pairs)
    assert not isinstance(all_of_it, NoEffect), all_of_it
    return all_of_it


# --- catalogs with questions -----------------------------------------------------------------------------------


def in_year(year: int | None, made: Trial) -> Trial:
    """The trial with a paper of that year."""
    return replace(made, source="paper" if year is None else f"paper-{year}")


def simple(name: str, effect: float, se: float, year: int | None = None, scale: str = "MADRS") -> Trial:
    """A trial with one difference."""
    return in_year(year, trial([told(effect, se=se, fact=f"{name}-fact", scale=scale)], name=name))


def asking(
    trials: Iterable[Trial],
    *,
    treatments: Sequence[str] = ("drug", "double-drug"),
    against: Sequence[str] = ("placebo",),
    sessions: Sessions = Sessions.ANY,
    left_out: Iterable[LeftOut] = (),
    published: Iterable[PublishedBeside] = (),
    ratings: Iterable[Rating] = (),
    syntheses: Iterable[Synthesis] = (),
) -> Catalog:
    """A catalog with one question, asked after a day."""
    made = tuple(trials)
    time = AskedTime(
        Duration.parse("P1D"),
        Duration.parse("PT20H"),
        Duration.parse("PT28H"),
        tuple(published),
        tuple(ratings),
    )
    words = Text.of({"en": "Drug against placebo", "fr": "Médicament face au placebo"})
    question = Question(
        "question", words, words, tuple(treatments), tuple(against), sessions, (time,), tuple(left_out)
    )
    sources = tuple(_source(one) for one in sorted({one.source for one in made} | {"paper"}))
    return replace(plain_catalog(made, syntheses), sources=sources, questions=(question,))


def _source(name: str) -> Source:
    year = int(name.removeprefix("paper-")) if name != "paper" else None
    return Source(
        name, SourceKind.RCT, year, None, (), None, None, None, None, None, (), Read.ABSTRACT, (), None
    )


def asked(
    of: Catalog,
    outcome: Outcome = Outcome.SCORE,
    measure: EffectMeasure = EffectMeasure.MEAN_DIFFERENCE,
) -> Asked:
    """What a plot of the catalog's one question shows."""
    (question,) = of.questions
    return Asked(question, question.times[0], outcome, measure)
