"""From files of comparison/ to the domain, with every rule that their schema cannot hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from models.comparison import Aspect, AspectGroup, Basis, Entry
from models.evidence import Read
from models.guidance import PartialDate
from models.loading import comparison_schema as schema
from models.loading.convert import Converter, sound
from models.loading.marked_yaml import Path, shortened
from models.loading.names import Sort
from models.problems import message
from models.text import Text

_TAKE_OUT = message("take one of them out")


def comparison(file: schema.ComparisonFile, to: Converter, families: Mapping[str, str]) -> Iterator[Aspect]:
    """The rows of one file; ``families`` are those of the treatments, by treatment."""
    to.names.define(Sort.ASPECT_GROUP, file.id, ("id",), to.findings)
    group = AspectGroup(file.id, to.text(file.name, ("name",)))
    for index, part in sound(file.aspects):
        path: Path = ("aspects", index)
        to.names.define(Sort.ASPECT, part.id, (*path, "id"), to.findings)
        yield Aspect(
            id=part.id,
            name=to.text(part.name, (*path, "name")),
            about=to.text(part.about, (*path, "about")),
            group=group,
            entries=tuple(_entries(part, path, to, families)),
            is_direct=part.direct,
        )


def _entries(
    aspect: schema.AspectPart, above: Path, to: Converter, families: Mapping[str, str]
) -> Iterator[Entry]:
    seen: set[str] = set()
    for index, part in sound(aspect.entries):
        path: Path = (*above, "entries", index)
        to.names.refer(Sort.FAMILY, part.family, (*path, "family"), to.findings)
        if part.family in seen:
            what = message("this row has a cell for “{family}” already", family=shortened(part.family))
            to.findings.add((*path, "family"), what, _TAKE_OUT)
        seen.add(part.family)
        _refer_all(Sort.FACT, part.facts, (*path, "facts"), to)
        _refer_all(Sort.QUESTION, part.questions, (*path, "questions"), to)
        _refer_all(Sort.TREATMENT, part.treatments, (*path, "treatments"), to)
        _find_strangers(part, path, to, families)
        _find_contradiction(part, path, to)
        _find_no_date(part.date, (*path, "date"), to)
        yield Entry(
            aspect=aspect.id,
            family=part.family,
            text=to.optional_text(part.text, (*path, "text")),
            blank=part.empty,
            facts=tuple(part.facts),
            evidence=tuple(_evidence(part.evidence, path, to)),
            treatments=tuple(part.treatments),
            questions=tuple(part.questions),
            caution=to.optional_text(part.caution, (*path, "caution")),
            date=part.date,
            alike=part.alike,
        )


def _evidence(parts: Iterable[schema.BasisPart], above: Path, to: Converter) -> Iterator[Basis]:
    places: list[tuple[Path, str]] = []
    for index, part in sound(parts):
        path: Path = (*above, "evidence", index)
        places.append(((*path, "fact"), part.fact))
        to.names.refer(Sort.SOURCE, part.source, (*path, "source"), to.findings)
        read_at: Text | None = to.optional_text(part.read_at, (*path, "read_at"))
        if part.read is Read.SECONDARY and read_at is None:
            what = message("a figure that was read second-hand needs the place where it was read")
            to.findings.add(path, what, message("add read_at: with that place in words"))
        yield Basis(part.fact, part.source, part.read, read_at)
    _find_doubles(places, to)


def _find_strangers(part: schema.EntryPart, path: Path, to: Converter, families: Mapping[str, str]) -> None:
    """The treatments of a cell belong to its family."""
    for index, treatment in enumerate(part.treatments):
        family = families.get(treatment, part.family)
        if family != part.family and family in to.names.defined[Sort.FAMILY]:
            what = message(
                "“{treatment}” belongs to the family “{family}”", treatment=treatment, family=family
            )
            to.findings.add((*path, "treatments", index), what, message("take it out"))


def _find_contradiction(part: schema.EntryPart, path: Path, to: Converter) -> None:
    """A cell says something that rests on something, or says why it is empty."""
    rests = bool(part.facts or part.evidence or part.treatments or part.questions)
    if part.text is None and part.empty is None:
        what = message("this cell says nothing, and not why")
        to.findings.add(path, what, message("add text:, or empty: with the reason"))
    elif part.text is not None and part.empty is not None:
        what = message("this cell says something and is called empty")
        to.findings.add((*path, "empty"), what, message("take text: or empty: out"))
    elif part.text is not None and not rests:
        what = message("nobody can tell what this cell rests on")
        to.findings.add(path, what, message("name its facts: or evidence:"))


def _find_no_date(written: str | None, path: Path, to: Converter) -> None:
    """A date stands in a calendar."""
    try:
        if written is not None:
            PartialDate.parse(written)
    except ValueError:
        what = message("“{written}” is no date", written=shortened(written or ""))
        to.findings.add(path, what, message("write 2023, 2023-11 or 2023-11-08, in quotes"))


def _refer_all(sort: Sort, ids: Iterable[str], path: Path, to: Converter) -> None:
    """Each id is there, and stands once in its list."""
    places = [((*path, index), name) for index, name in enumerate(ids)]
    for place, name in places:
        to.names.refer(sort, name, place, to.findings)
    _find_doubles(places, to)


def _find_doubles(places: Iterable[tuple[Path, str]], to: Converter) -> None:
    seen: set[str] = set()
    for place, name in places:
        if name is not None and name in seen:
            to.findings.add(place, message("“{name}” stands here twice", name=shortened(name)), _TAKE_OUT)
        seen.add(name)
