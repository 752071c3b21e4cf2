"""From files of effects/ and side_effects/ to the domain, with every rule that their schema cannot hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from models.loading import side_effect_schema as schema
from models.loading.convert import Converter, provenance_of, sound
from models.loading.convert_question import refer_all
from models.loading.figure_rules import (
    Fault,
    count_faults,
    interval_faults,
    reading_faults,
    share_faults,
    size_faults,
)
from models.loading.marked_yaml import Path
from models.loading.names import Sort
from models.problems import Message, message
from models.side_effect import (
    RELATIVE,
    Course,
    HarmFigure,
    HarmMeasure,
    Missing,
    Moment,
    SafetyReport,
    SideEffect,
)

_OF_A_COMPARATOR = ("n_against", "events_against", "value_against", "fact_against")
_RATES = frozenset({HarmMeasure.PER_1000, HarmMeasure.PER_100000, HarmMeasure.INDEX})
_NAMES_OF_MOMENTS = ("onset", "peak", "end")
_READ_AGAIN = message("read it again in the source")


def effects(file: schema.EffectsFile, to: Converter) -> Iterator[SideEffect]:
    """The effects of one file."""
    for index, part in sound(file.effects):
        path: Path = ("effects", index)
        to.names.define(Sort.EFFECT, part.id, (*path, "id"), to.findings)
        yield SideEffect(
            id=part.id,
            name=to.text(part.name, (*path, "name")),
            about=to.text(part.about, (*path, "about")),
            system=part.system,
            severity=part.severity,
            is_harm=part.harm,
        )


def report(file: schema.SafetyReportFile, to: Converter, crossovers: frozenset[str]) -> SafetyReport:
    """A report with its figures and courses; ``crossovers`` are the sources of trials of that design."""
    to.names.define(Sort.SAFETY_REPORT, file.id, ("id",), to.findings)
    to.names.refer(Sort.SOURCE, file.source, ("source",), to.findings)
    if not (file.figures or file.courses or file.missing):
        what = message("the file says nothing of any effect")
        to.findings.add((), what, message("add figures:, courses: or missing:"))
    seen: dict[object, str] = {}
    figures = [
        _of_the_same(_figure(part, file.source, ("figures", index), seen, to), file, crossovers)
        for index, part in sound(file.figures)
    ]
    courses = [_course(part, file.source, ("courses", index), to) for index, part in sound(file.courses)]
    return SafetyReport(
        id=file.id,
        source=file.source,
        name=to.text(file.name, ("name",)),
        setting=file.setting,
        population=to.text(file.population, ("population",)),
        dose=to.optional_text(file.dose, ("dose",)),
        over=to.duration(file.over, ("over",)),
        is_complete=file.complete,
        threshold=file.threshold,
        leads=file.leads,
        caution=to.optional_text(file.caution, ("caution",)),
        figures=tuple(figures),
        courses=tuple(courses),
        missing=tuple(_missing(part, ("missing", index), to) for index, part in sound(file.missing)),
        conflicts=to.conflicts(file.conflicts),
        gaps=to.gaps(file.gaps),
    )


# --- figures ---------------------------------------------------------------------------------------------------


def _figure(
    part: schema.HarmFigurePart, source: str, path: Path, seen: dict[object, str], to: Converter
) -> HarmFigure:
    _refer(part, path, to)
    to.names.define(Sort.FACT, part.fact, (*path, "fact"), to.findings)
    if part.fact_against is not None:
        _comparator(part, part.fact_against, path, seen, to)
    if part.against is not None:
        to.names.refer(Sort.TREATMENT, part.against, (*path, "against"), to.findings)
    for fault in _faults(part):
        to.findings.add((*path, fault.key), fault.what, fault.hint)
    made = HarmFigure(
        fact=part.fact,
        effect=part.effect,
        treatment=part.treatment,
        against=part.against,
        measure=part.measure,
        value=part.value,
        unit=part.unit,
        interval=None if part.interval is None else (part.interval[0], part.interval[1]),
        events=None if part.events is None else (part.events[0], part.events[1]),
        events_against=None
        if part.events_against is None
        else (part.events_against[0], part.events_against[1]),
        n=part.n,
        n_against=part.n_against,
        value_against=part.value_against,
        fact_against=part.fact_against,
        over=to.duration(part.over, (*path, "over")),
        detail=to.optional_text(part.detail, (*path, "detail")),
        provenance=provenance_of(part, source, path, to),
        caution=to.optional_text(part.caution, (*path, "caution")),
    )
    what_it_tells = (made.effect, made.treatment, made.against, made.measure, made.over, made.detail)
    first = seen.setdefault(what_it_tells, made.fact)
    if first != made.fact:
        what = message("this and “{fact}” tell the same of the same people", fact=first)
        to.findings.add(path, what, message("say in detail: what sets them apart, or keep one"))
    return made


def _of_the_same(figure: HarmFigure, file: schema.SafetyReportFile, crossovers: frozenset[str]) -> HarmFigure:
    """A figure of a crossover knows that both its arms are the same people."""
    is_crossover = file.crossover or figure.provenance.source in crossovers
    return replace(figure, is_same_people=is_crossover and figure.against is not None)


def _comparator(
    part: schema.HarmFigurePart, fact: str, path: Path, seen: dict[object, str], to: Converter
) -> None:
    """The arms of a trial share their comparator: one fact, which tells the same beside each of them."""
    if ("against", fact) not in seen:
        to.names.define(Sort.FACT, fact, (*path, "fact_against"), to.findings)
        seen["against", fact] = part.fact
    first = seen.setdefault(("against", fact, part.against, part.value_against), part.fact)
    if first == part.fact and seen["against", fact] != part.fact:
        what = message(
            "“{fact}” tells something else beside “{first}”", fact=fact, first=seen["against", fact]
        )
        to.findings.add((*path, "fact_against"), what, _READ_AGAIN)


def _faults(part: schema.HarmFigurePart) -> Iterator[Fault]:
    """Everything about a figure of harm that cannot be right, whoever's it is."""
    yield from reading_faults(part.read, has_place=part.read_at is not None)
    if part.interval is not None:
        yield from interval_faults(part.value, part.interval)
    for key, events in (("events", part.events), ("events_against", part.events_against)):
        if events is not None:
            yield from count_faults(key, events)
    yield from size_faults(part.value, part.interval)
    yield from _comparator_faults(part)
    yield from _bound_faults(part)
    yield from _people_faults(part)
    if part.measure is HarmMeasure.RISK:
        if part.events is not None:
            yield from share_faults("value", part.value, part.events)
        if part.events_against is not None and part.value_against is not None:
            yield from share_faults("value_against", part.value_against, part.events_against)
    if part.measure is HarmMeasure.MEAN_CHANGE and part.unit is None:
        what = message("a mean change needs the unit that it was measured in")
        yield Fault("measure", what, message("add unit: with it"))
    if part.measure is not HarmMeasure.MEAN_CHANGE and part.unit is not None:
        what = message("{measure} has no unit of its own", measure=part.measure.value)
        yield Fault("unit", what, message("take unit: out"))


def _comparator_faults(part: schema.HarmFigurePart) -> Iterator[Fault]:
    if part.against is not None:
        if part.against == part.treatment:
            what = message("“{treatment}” is compared with itself", treatment=part.treatment)
            yield Fault("against", what, message("write the comparator's id"))
        return
    if part.measure in RELATIVE:
        what = message("{measure} compares two groups", measure=part.measure.value)
        yield Fault("measure", what, message("add against: with the comparator's id"))
    for key in _OF_A_COMPARATOR:
        if getattr(part, key) is not None:
            what = message("{key} tells of a comparator that is not named", key=key)
            yield Fault(key, what, message("add against: with the comparator's id"))


def _bound_faults(part: schema.HarmFigurePart) -> Iterator[Fault]:
    """A share lies between nobody and everybody, ratios and rates are not negative, and people are whole; so are
    what stands on the comparator and the ends of an interval."""
    told = [("value", part.value), *(("interval", end) for end in part.interval or ())]
    if part.value_against is not None:
        told.append(("value_against", part.value_against))
    for key, value in told:
        if (what := _beyond(part.measure, value, is_alone=part.against is None)) is not None:
            yield Fault(key, what, _READ_AGAIN)
    is_whole = part.value >= 0 and part.value == int(part.value)
    if part.measure is HarmMeasure.CASES and not is_whole:
        what = message("a number of cases is whole and not below 0; this is {value:g}", value=part.value)
        yield Fault("value", what, _READ_AGAIN)


def _beyond(measure: HarmMeasure, value: float, *, is_alone: bool) -> Message | None:
    """Why no such measure can have this value; a rate against a comparator is a difference, of either sign."""
    if measure is HarmMeasure.RISK and not 0 <= value <= 100:
        return message("a percentage of people lies between 0 and 100; this is {value:g}", value=value)
    if measure in RELATIVE and value < 0:
        return message("a ratio is never below 0; this is {value:g}", value=value)
    if measure in _RATES and is_alone and value < 0:
        return message("a rate is never below 0; this is {value:g}", value=value)
    return None


def _people_faults(part: schema.HarmFigurePart) -> Iterator[Fault]:
    """What is told of people twice is told alike."""
    for key, total, events in (
        ("n", part.n, part.events),
        ("n_against", part.n_against, part.events_against),
    ):
        if total is not None and events is not None and total != events[1]:
            what = message("{total} people here, and {others} in events", total=total, others=events[1])
            yield Fault(key, what, message("events say it: take {key}: out", key=key))
    if part.measure is HarmMeasure.CASES and part.events is not None and part.value != part.events[0]:
        what = message(
            "{value:g} cases here, and {others} in events", value=part.value, others=part.events[0]
        )
        yield Fault("value", what, _READ_AGAIN)


# --- courses and what is missing -------------------------------------------------------------------------------


def _course(part: schema.CoursePart, source: str, path: Path, to: Converter) -> Course:
    _refer(part, path, to)
    moments: dict[str, Moment | None] = {}
    for name in _NAMES_OF_MOMENTS:
        moment: schema.MomentPart | None = getattr(part, name)
        moments[name] = None if moment is None else _moment(moment, source, (*path, name), to)
    if not any(getattr(part, name) for name in _NAMES_OF_MOMENTS):
        what = message("nothing is said of when it comes or goes")
        to.findings.add(path, what, message("add onset:, peak: or end:"))
    known = [(name, moment) for name, moment in moments.items() if moment is not None]
    for (_, before), (name, after) in pairwise(known):
        if after.at.seconds < before.at.seconds:
            what = message("{at} comes before {before}", at=after.at.iso, before=before.at.iso)
            hint = message("an effect begins, is strongest, and ends, in this order")
            to.findings.add((*path, name, "at"), what, hint)
    return Course(
        effect=part.effect,
        treatment=part.treatment,
        onset=moments["onset"],
        peak=moments["peak"],
        end=moments["end"],
        note=to.optional_text(part.note, (*path, "note")),
    )


def _moment(part: schema.MomentPart, source: str, path: Path, to: Converter) -> Moment | None:
    """A moment; None where its time cannot be read."""
    to.names.define(Sort.FACT, part.fact, (*path, "fact"), to.findings)
    for fault in reading_faults(part.read, has_place=part.read_at is not None):
        to.findings.add((*path, fault.key), fault.what, fault.hint)
    at = to.duration(part.at, (*path, "at"))
    provenance = provenance_of(part, source, path, to)
    detail = to.optional_text(part.detail, (*path, "detail"))
    caution = to.optional_text(part.caution, (*path, "caution"))
    return None if at is None else Moment(part.fact, at, provenance, detail, caution)


def _missing(part: schema.MissingPart, path: Path, to: Converter) -> Missing:
    to.names.refer(Sort.TREATMENT, part.treatment, (*path, "treatment"), to.findings)
    refer_all(Sort.EFFECT, part.effects, (*path, "effects"), to)
    return Missing(
        part.treatment, tuple(part.effects), part.why, to.optional_text(part.note, (*path, "note"))
    )


def _refer(part: schema.HarmFigurePart | schema.CoursePart, path: Path, to: Converter) -> None:
    to.names.refer(Sort.EFFECT, part.effect, (*path, "effect"), to.findings)
    to.names.refer(Sort.TREATMENT, part.treatment, (*path, "treatment"), to.findings)
