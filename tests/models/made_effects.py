"""Side effects made by hand: effects, figures and reports, and the catalogs that hold them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypedDict, Unpack

from models.catalog import Catalog
from models.evidence import Conflict, Provenance, Read, Source, SourceKind
from models.side_effect import (
    BodySystem,
    ChangeUnit,
    Course,
    Emptiness,
    HarmFigure,
    HarmMeasure,
    Missing,
    Moment,
    SafetyReport,
    Setting,
    Severity,
    SideEffect,
)
from models.text import Text
from models.units import Duration
from tests.models.hand_made import catalog as plain_catalog
from tests.models.hand_made import text

PAPER = Source(
    id="paper",
    kind=SourceKind.RCT,
    year=2020,
    title="A trial",
    authors=("Doe J",),
    journal="Journal of Trials",
    volume="1",
    pages="1-9",
    doi="10.1000/paper",
    pmid=None,
    registry=(),
    read=Read.TABLE,
    unconfirmed=(),
    caution=None,
)


def effect(
    name: str,
    system: BodySystem = BodySystem.NERVOUS,
    severity: Severity = Severity.ANY,
    *,
    words: str | None = None,
    is_harm: bool = False,
) -> SideEffect:
    return SideEffect(name, text(words or name), text(f"what {name} is"), system, severity, is_harm)


EFFECTS = (
    effect("dizziness"),
    effect("headache"),
    effect("nausea", BodySystem.GASTROINTESTINAL),
    effect("nerve-damage", severity=Severity.SERIOUS, is_harm=True),
)


class Told(TypedDict, total=False):
    """What a figure of harm may tell besides its value."""

    fact: str
    against: str | None
    measure: HarmMeasure
    unit: ChangeUnit | None
    interval: tuple[float, float] | None
    events: tuple[int, int] | None
    events_against: tuple[int, int] | None
    n: int | None
    n_against: int | None
    value_against: float | None
    over: Duration | None
    detail: Text | None
    caution: Text | None


def harm(
    value: float,
    name: str = "dizziness",
    of: str = "drug",
    *,
    read: Read = Read.TABLE,
    formula: str | None = None,
    read_at: str | None = None,
    **told: Unpack[Told],
) -> HarmFigure:
    """A risk of dizziness on the drug, with nothing told that is not asked for."""
    provenance = Provenance(
        "paper",
        read,
        None if read_at is None else text(read_at),
        None if formula is None else text(formula),
    )
    bare = HarmFigure(
        fact=f"{of}-{name}-{value}",
        effect=name,
        treatment=of,
        against=None,
        measure=HarmMeasure.RISK,
        value=value,
        unit=None,
        interval=None,
        events=None,
        events_against=None,
        n=None,
        n_against=None,
        value_against=None,
        fact_against=None,
        over=None,
        detail=None,
        provenance=provenance,
        caution=None,
    )
    return replace(bare, **told)


def moment(at: str, *, detail: str | None = None, caution: str | None = None) -> Moment:
    return Moment(
        f"moment-{at}",
        Duration.parse(at),
        Provenance("paper", Read.TABLE, None, None),
        None if detail is None else text(detail),
        None if caution is None else text(caution),
    )


def course(
    name: str = "dizziness",
    of: str = "drug",
    *,
    onset: str | None = None,
    peak: str | None = None,
    end: str | None = None,
    note: str | None = None,
) -> Course:
    onset_at, peak_at, end_at = (None if at is None else moment(at) for at in (onset, peak, end))
    return Course(name, of, onset_at, peak_at, end_at, None if note is None else text(note))


def missing(why: Emptiness, *effects: str, of: str = "drug", note: str | None = None) -> Missing:
    return Missing(of, effects, why, None if note is None else text(note))


def report(
    *figures: HarmFigure,
    name: str = "report",
    setting: Setting = Setting.DEPRESSION,
    leads: bool = False,
    is_complete: bool = False,
    threshold: float | None = None,
    courses: Iterable[Course] = (),
    lacks: Iterable[Missing] = (),
    conflicts: Iterable[Conflict] = (),
    dose: str | None = None,
    over: str | None = None,
    caution: str | None = None,
) -> SafetyReport:
    return SafetyReport(
        id=name,
        source="paper",
        name=text(name),
        setting=setting,
        population=text(f"people of {name}"),
        dose=None if dose is None else text(dose),
        over=None if over is None else Duration.parse(over),
        is_complete=is_complete,
        threshold=threshold,
        leads=leads,
        caution=None if caution is None else text(caution),
        figures=figures,
        courses=tuple(courses),
        missing=tuple(lacks),
        conflicts=tuple(conflicts),
        gaps=(),
    )


def watched(
    *reports: SafetyReport,
    effects: Iterable[SideEffect] = EFFECTS,
    dose_of: dict[str, str] | None = None,
) -> Catalog:
    """A catalog of these reports; ``dose_of`` says which treatment is a dose of which."""
    bare = plain_catalog()
    treatments = tuple(replace(one, dose_of=(dose_of or {}).get(one.id)) for one in bare.treatments)
    return replace(
        bare, sources=(PAPER,), treatments=treatments, effects=tuple(effects), safety_reports=reports
    )
