"""From files of questions/ and unknowns/ to the domain, with every rule that their schema cannot hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from models.evidence import Figure
from models.loading import question_schema as schema
from models.loading.convert import Converter, sound
from models.loading.figure_rules import RATIOS
from models.loading.marked_yaml import Path, shortened
from models.loading.names import Sort
from models.problems import Message, message
from models.question import AskedTime, LeftOut, PublishedBeside, Question, Rating
from models.units import Duration
from models.unknown import Unknown

_TAKE_OUT = message("take one of them out")


def question(file: schema.QuestionFile, to: Converter, pooled: Mapping[str, Figure]) -> Question:
    """A question with its times; ``pooled`` are the results of syntheses, by their fact."""
    to.names.define(Sort.QUESTION, file.id, ("id",), to.findings)
    refer_all(Sort.TREATMENT, file.treatments, ("treatments",), to)
    refer_all(Sort.TREATMENT, file.against, ("against",), to)
    for index, treatment in enumerate(file.against):
        if treatment is not None and treatment in file.treatments:
            what = message("“{treatment}” is compared with itself", treatment=treatment)
            to.findings.add(("against", index), what, message("take it out of treatments: or of against:"))
    left_out = [
        LeftOut(part.trial, to.text(part.reason, ("left_out", index, "reason")))
        for index, part in sound(file.left_out)
    ]
    for index, part in sound(file.left_out):
        to.names.refer(Sort.TRIAL, part.trial, ("left_out", index, "trial"), to.findings)
    find_doubles(((("left_out", index, "trial"), part.trial) for index, part in sound(file.left_out)), to)
    times = [_time(part, ("times", index), to, pooled) for index, part in sound(file.times)]
    known = [(index, time) for index, time in enumerate(times) if time is not None]
    for (_, before), (index, after) in pairwise(known):
        if len(times) == len(file.times) and after.at.seconds <= before.at.seconds:
            what = message("{at} does not come after {before}", at=after.at.iso, before=before.at.iso)
            to.findings.add(("times", index, "at"), what, message("write the times in order, each once"))
    return Question(
        id=file.id,
        name=to.text(file.name, ("name",)),
        about=to.text(file.about, ("about",)),
        treatments=tuple(file.treatments),
        against=tuple(file.against),
        sessions=file.sessions,
        times=tuple(time for _, time in known),
        left_out=tuple(left_out),
    )


def _time(
    part: schema.AskedTimePart, path: Path, to: Converter, pooled: Mapping[str, Figure]
) -> AskedTime | None:
    """One time; None where it cannot be read or lies outside of its own bounds."""
    at = to.duration(part.at, (*path, "at"))
    start = to.duration(part.start, (*path, "from"))
    end = to.duration(part.end, (*path, "to"))
    published = [
        PublishedBeside(beside.fact, to.text(beside.differs, (*path, "published", index, "differs")))
        for index, beside in sound(part.published)
    ]
    for index, beside in sound(part.published):
        place = (*path, "published", index, "fact")
        _refer_to_pooled(beside.fact, place, to)
        if start is not None and end is not None and beside.fact in pooled:
            _find_misfit(pooled[beside.fact], start, end, place, to)
    ratings = [_rating(rating, (*path, "certainty", index), to) for index, rating in sound(part.certainty)]
    seen: set[tuple[object, str | None]] = set()
    for index, rating in sound(part.certainty):
        if (rating.outcome, rating.by) in seen:
            what = message("the same rater rates the same outcome twice")
            to.findings.add((*path, "certainty", index), what, _TAKE_OUT)
        seen.add((rating.outcome, rating.by))
    if at is None or start is None or end is None:
        return None
    if not start.seconds <= at.seconds <= end.seconds:
        what = message("{at} does not lie within {start} and {end}", at=at.iso, start=start.iso, end=end.iso)
        hint = message("from: and to: say which readings count as taken at that time")
        to.findings.add((*path, "at"), what, hint)
        return None
    return AskedTime(at, start, end, tuple(published), tuple(ratings))


def _rating(part: schema.RatingPart, path: Path, to: Converter) -> Rating:
    if part.by is not None:
        to.names.refer(Sort.SOURCE, part.by, (*path, "by"), to.findings)
    return Rating(
        outcome=part.outcome,
        grade=part.grade,
        by=part.by,
        because=to.text(part.because, (*path, "because")),
        would_change=to.text(part.would_change, (*path, "would_change")),
    )


def _refer_to_pooled(fact: str, path: Path, to: Converter) -> None:
    """A published pooled value is a result of a synthesis; all of these are read before any question."""
    home = to.names.defined[Sort.FACT].get(fact)
    if home is None:
        to.names.refer(Sort.FACT, fact, path, to.findings)
    elif not home.startswith("syntheses/"):
        what = message("“{fact}” is no pooled result: it stands in {file}", fact=fact, file=home)
        to.findings.add(path, what, message("write the fact of a result in syntheses/"))


def _find_misfit(figure: Figure, start: Duration, end: Duration, path: Path, to: Converter) -> None:
    """What is published beside trials was measured when they were, and can stand on their axis."""
    is_in_order = start.seconds <= end.seconds
    if figure.at is not None and is_in_order and not start.seconds <= figure.at.seconds <= end.seconds:
        what = message(
            "“{fact}” was measured at {at}, which does not lie within {start} and {end}",
            fact=figure.fact,
            at=figure.at.iso,
            start=start.iso,
            end=end.iso,
        )
        to.findings.add(path, what, message("write it under the time that it belongs to"))
    if figure.measure in RATIOS and min((figure.value, *(figure.interval or ()))) <= 0:
        what = message("“{fact}” is a ratio of zero, which has no place beside others", fact=figure.fact)
        to.findings.add(path, what, message("take it out here: the axis of a ratio has no zero"))


def unknowns(file: schema.UnknownsFile, to: Converter) -> Iterator[Unknown]:
    """The open questions of one file."""
    for index, part in sound(file.unknowns):
        path: Path = ("unknowns", index)
        to.names.define(Sort.UNKNOWN, part.id, (*path, "id"), to.findings)
        refer_all(Sort.FAMILY, part.families, (*path, "families"), to)
        refer_all(Sort.QUESTION, part.questions, (*path, "questions"), to)
        refer_all(Sort.SOURCE, part.sources, (*path, "sources"), to)
        refer_all(Sort.FACT, part.facts, (*path, "facts"), to)
        if not (part.families or part.facts or part.questions):
            what = message("nobody can tell where in the program this shows")
            to.findings.add(path, what, message("add facts:, questions: or families:"))
        yield Unknown(
            id=part.id,
            question=to.text(part.question, (*path, "question")),
            known=to.text(part.known, (*path, "known")),
            lack=part.lack,
            would_answer=to.text(part.would_answer, (*path, "would_answer")),
            families=tuple(part.families),
            facts=tuple(part.facts),
            questions=tuple(part.questions),
            sources=tuple(part.sources),
        )


def refer_all(sort: Sort, ids: Iterable[str], path: Path, to: Converter) -> None:
    """Each id is there, and stands once in its list."""
    places = [((*path, index), name) for index, name in enumerate(ids)]
    for place, name in places:
        to.names.refer(sort, name, place, to.findings)
    find_doubles(places, to)


def find_doubles(places: Iterable[tuple[Path, str]], to: Converter) -> None:
    """An id that stands a second time in its list is a problem."""
    seen: set[str] = set()
    for place, name in places:
        if name is not None and name in seen:
            what: Message = message("“{name}” stands here twice", name=shortened(name))
            to.findings.add(place, what, _TAKE_OUT)
        seen.add(name)
