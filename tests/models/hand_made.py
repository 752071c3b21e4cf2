"""Small catalogs made by hand: one drug, one gas, one pill, two comparators, and the trials a test asks for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypedDict, Unpack

from models.catalog import Catalog, Pack, Scale
from models.evidence import UNIT_OF, Analysis, Figure, Measure, Provenance, Read
from models.synthesis import Comparison, Synthesis
from models.text import Text
from models.timecourse import ChartMeasure, Line, lines
from models.treatment import Administration, DoseSpan, Family, Regimen, Route, Treatment
from models.trial import Arm, Design, Reading, Trial
from models.units import Duration


def text(words: str) -> Text:
    return Text.of({"en": words, "fr": f"{words}, en français"})


class Known(TypedDict, total=False):
    """What a figure may tell besides its value."""

    interval: tuple[float, float] | None
    sd: float | None
    se: float | None
    p: str | None
    n: int | None
    n_against: int | None
    events: tuple[int, int] | None
    events_against: tuple[int, int] | None
    trials: int | None
    analysis: Analysis | None
    detail: Text | None


def figure(
    measure: Measure,
    value: float,
    at: str | None = "P1D",
    *,
    fact: str = "",
    scale: str | None = "MADRS",
    formula: str | None = None,
    **known: Unpack[Known],
) -> Figure:
    bare = Figure(
        fact=fact or f"{measure}-{value}-{at}",
        measure=measure,
        unit=UNIT_OF[measure],
        value=value,
        at=None if at is None else Duration.parse(at),
        scale=scale,
        interval=None,
        sd=None,
        se=None,
        p=None,
        n=None,
        n_against=None,
        events=None,
        events_against=None,
        trials=None,
        analysis=None,
        detail=None,
        provenance=Provenance("paper", Read.ABSTRACT, None, None if formula is None else text(formula)),
        caution=None,
    )
    return replace(bare, **known)


def arm(
    name: str,
    treatment: str,
    regimen: str = "once",
    *,
    is_comparator: bool = False,
    headline_for: Sequence[str] = (),
    n: int | None = None,
) -> Arm:
    return Arm(name, treatment, regimen, None, n, is_comparator, tuple(headline_for))


DRUG = arm("drug", "drug")
PLACEBO = arm("placebo", "placebo", is_comparator=True)


def reading(of: str, measured: Figure, against: str | None = None) -> Reading:
    return Reading(measured, of, against)


def trial(
    readings: Iterable[Reading],
    *,
    name: str = "trial",
    arms: Sequence[Arm] = (DRUG, PLACEBO),
    design: Design = Design.PARALLEL_RCT,
) -> Trial:
    return Trial(
        name, "paper", text(name), (), design, None, None, None, None, tuple(arms), tuple(readings), (), ()
    )


def synthesis(
    results: Iterable[Figure],
    *,
    name: str = "synthesis",
    treatment: str = "drug",
    regimen: str = "once",
    against: str | None = "placebo",
    headline_for: Sequence[str] = (),
    trials: int | None = None,
) -> Synthesis:
    comparison = Comparison(
        "pool", treatment, regimen, against, None, trials, None, tuple(headline_for), tuple(results)
    )
    return Synthesis(name, "paper", text(name), None, None, (comparison,), (), ())


def span(start: str, every: str | None = None, until: str | None = None) -> DoseSpan:
    return DoseSpan(
        Duration.parse(start),
        None if every is None else Duration.parse(every),
        None if until is None else Duration.parse(until),
    )


ONCE = Regimen("once", text("One session"), False, (span("PT0S"),))
TWICE_WEEKLY = Regimen("twice-weekly", text("Twice a week"), True, (span("PT0S", "P3D", "P3W"),))
DAILY = Regimen("daily", text("Daily"), True, (span("PT0S", "P1D"),))


def _treatment(name: str, family: str, *regimens: Regimen) -> Treatment:
    route = Route.COMPARATOR if name == "placebo" else Route.GLUTAMATE
    return Treatment(name, family, text(name), route, Administration.ORAL, None, tuple(regimens), (), ())


def catalog(trials: Iterable[Trial] = (), syntheses: Iterable[Synthesis] = ()) -> Catalog:
    return Catalog(
        pack=Pack(text("By hand"), "1", ("en", "fr"), "CC0"),
        families=(
            Family("drugs", text("Drugs"), "ketamine", "circle", False, True),
            Family("pills", text("Pills"), "ssri", "square", False, True),
            Family("comparators", text("Comparators"), "comparator", "circle", True, False),
        ),
        scales=(Scale("MADRS", text("MADRS")), Scale("HDRS-17", text("HDRS-17"))),
        sources=(),
        treatments=(
            _treatment("drug", "drugs", ONCE, TWICE_WEEKLY),
            _treatment("double-drug", "drugs", ONCE),
            _treatment("pill", "pills", DAILY),
            _treatment("placebo", "comparators", ONCE, TWICE_WEEKLY, DAILY),
            _treatment("air", "comparators", ONCE),
        ),
        trials=tuple(trials),
        syntheses=tuple(syntheses),
    )


def of_trial(made: Trial, measure: ChartMeasure) -> tuple[Line, ...]:
    return lines(catalog([made]), measure)


def only(found: Iterable[Line]) -> Line:
    (line,) = found
    return line


def both(
    measure: Measure,
    value: float,
    against: float,
    at: str = "P1D",
    *,
    sd: float | None = None,
    analysis: Analysis | None = None,
    detail: Text | None = None,
    scale: str = "MADRS",
) -> tuple[Reading, Reading]:
    """The same reading in both arms of 20."""

    def measured(of: str, mean: float) -> Reading:
        return reading(
            of, figure(measure, mean, at, sd=sd, n=20, analysis=analysis, detail=detail, scale=scale)
        )

    return measured("drug", value), measured("placebo", against)


FOUR_ARMS = (
    arm("drug-once", "drug", "once"),
    arm("drug-twice", "drug", "twice-weekly"),
    arm("placebo-once", "placebo", "once", is_comparator=True),
    arm("placebo-twice", "placebo", "twice-weekly", is_comparator=True),
)
FOUR_CHANGES = tuple(
    reading(part.id, figure(Measure.CHANGE, value))
    for part, value in zip(FOUR_ARMS, (-18, -17, -6, -3), strict=True)
)
"""A drug once and twice a week, each beside its own placebo, with one change in each."""
