"""The ids of a pack: each defined once, each found where something refers to it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from models.loading.findings import Findings
from models.loading.marked_yaml import Path, shortened
from models.problems import Message, message, nearest

_MOST_COMPARED = 100_000
"""Names that are compared in search of the nearest one: about a second's work, then references go without a hint."""
_MOST_LISTED = 20


class Sort(Enum):
    """What an id belongs to: with its article, as what is missing, and where such things are written."""

    FAMILY = (message("the family"), message("no family"), "pack.yaml")
    SCALE = (message("the scale"), message("no scale"), "pack.yaml")
    SOURCE = (message("the source"), message("no source"), "sources/")
    TREATMENT = (message("the treatment"), message("no treatment"), "treatments/")
    TRIAL = (message("the trial"), message("no trial"), "trials/")
    SYNTHESIS = (message("the synthesis"), message("no synthesis"), "syntheses/")
    PATHWAY = (message("the route"), message("no route"), "pathways/")
    QUESTION = (message("the question"), message("no question"), "questions/")
    UNKNOWN = (message("the open question"), message("no open question"), "unknowns/")
    EFFECT = (message("the effect"), message("no effect"), "effects/")
    SAFETY_REPORT = (message("the safety report"), message("no safety report"), "side_effects/")
    FACT = (
        message("the fact"),
        message("no fact"),
        message("trials/, syntheses/, pathways/ or side_effects/"),
    )
    COUNTRY = (message("the country"), message("no country"), "guidance/")
    REPORT = (message("the report"), message("no fact"), message("reports: in guidance/"))
    GUIDANCE = (message("the entry"), message("no entry"), "guidance/")
    ASPECT_GROUP = (message("the group of rows"), message("no group of rows"), "comparison/")
    ASPECT = (message("the row"), message("no row"), "comparison/")

    def __init__(self, thing: Message, nothing: Message, home: str | Message) -> None:
        self.thing = thing
        self.nothing = nothing
        self.home = home


GIVE_ANOTHER_ID = message("give one another id")


DEFINED_IN = {
    "": (Sort.FAMILY, Sort.SCALE),
    "sources": (Sort.SOURCE,),
    "treatments": (Sort.TREATMENT,),
    "trials": (Sort.TRIAL, Sort.FACT),
    "syntheses": (Sort.SYNTHESIS, Sort.FACT),
    "pathways": (Sort.PATHWAY, Sort.FACT),
    "effects": (Sort.EFFECT,),
    "side_effects": (Sort.SAFETY_REPORT, Sort.FACT),
    "questions": (Sort.QUESTION,),
    "unknowns": (Sort.UNKNOWN,),
    "guidance": (Sort.COUNTRY, Sort.REPORT, Sort.GUIDANCE),
    "comparison": (Sort.ASPECT_GROUP, Sort.ASPECT),
}
"""What the files of each folder of a pack define."""


@dataclass(slots=True)
class Names:
    """Every id of the pack so far, with the file that defines it, and the regimens of each treatment.

    An id is None where the part that should hold it is itself wrong. ``doubtful`` ids stand in such parts, and the
    ids of an ``unread`` sort may stand in a file that nobody could read: a reference to them is no second problem.
    """

    defined: dict[Sort, dict[str, str]] = field(default_factory=lambda: {sort: {} for sort in Sort})
    regimens: dict[str, frozenset[str]] = field(default_factory=dict)
    doubtful: dict[Sort, set[str]] = field(default_factory=lambda: {sort: set() for sort in Sort})
    unread: set[Sort] = field(default_factory=set)
    _to_find: list[tuple[Sort, str, Path, str]] = field(default_factory=list)
    _suggestions: dict[tuple[str, Sort], str | None] = field(default_factory=dict)
    _to_compare: int = _MOST_COMPARED

    def define(self, sort: Sort, name: str | None, path: Path, findings: Findings) -> None:
        """Take a new id; one that is there already is a problem at ``path``."""
        known = self.defined[sort]
        if name is None:
            return
        if name not in known:
            known[name] = findings.name
        else:
            what = (
                message("{thing} “{name}” is there already, in this file")
                if known[name] == findings.name
                else message("{thing} “{name}” is there already, in {file}", file=known[name])
            )
            findings.add(path, what.filled(thing=sort.thing, name=name), GIVE_ANOTHER_ID)

    def refer(self, sort: Sort, name: str | None, path: Path, findings: Findings) -> None:
        """A reference to an id that is not there is a problem at ``path``."""
        if name is None or name in self.defined[sort]:
            return
        if sort not in self.unread and name not in self.doubtful[sort]:
            what = message("there is {nothing} “{name}”", nothing=sort.nothing, name=shortened(name))
            right = self._suggestion(sort, name)
            hint = (
                message("did you mean {right}?", right=right)
                if right
                else message("add it to {home}, or write the id of one that is there", home=sort.home)
            )
            findings.add(path, what, hint)

    def refer_to_regimen(self, treatment: str, regimen: str, path: Path, findings: Findings) -> None:
        """A regimen that its treatment does not have is a problem at ``path``."""
        regimens = self.regimens.get(treatment)
        if regimens is None or regimen in regimens:
            return
        what = message(
            "the treatment “{treatment}” has no regimen “{regimen}”",
            treatment=treatment,
            regimen=shortened(regimen),
        )
        right = nearest(regimen, list(regimens)[:_MOST_LISTED]) or listed(regimens)
        findings.add(path, what, message("write {right}, or add the regimen to the treatment", right=right))

    def refer_later(self, sort: Sort, name: str, path: Path, file: str) -> None:
        """What is referred to may be in a file that comes later: it is looked for at the end."""
        self._to_find.append((sort, name, path, file))

    def missing_later(self) -> list[Findings]:
        """What is wrong with the references of :meth:`refer_later`, file by file; when every file is read."""
        found: dict[str, Findings] = {}
        for sort, name, path, file in self._to_find:
            self.refer(sort, name, path, found.setdefault(file, Findings(file)))
        return [findings for findings in found.values() if findings]

    def doubt(self, folder: str, value: Any) -> None:
        """Keep the ids of a file that does not fit the schema."""
        for sort in DEFINED_IN[folder]:
            key = "fact" if sort in (Sort.FACT, Sort.REPORT) else "id"
            self.doubtful[sort].update(_texts_at(key, value))

    def give_up(self, folder: str) -> None:
        """Say that a file of ``folder`` could not be read at all."""
        self.unread.update(DEFINED_IN[folder])

    def nearest_in(self, name: str, names: Collection[str]) -> str | None:
        """The right name that ``name`` may have been meant as; None where all that is compared would take too long."""
        self._to_compare -= len(names)
        return None if self._to_compare < 0 else nearest(name, names)

    def _suggestion(self, sort: Sort, name: str) -> str | None:
        """The nearest right id; in a pack of thousands, or with hundreds of slips, it would take too long."""
        key = (name, sort)
        names: Collection[str] = self.defined[sort]
        if key not in self._suggestions:
            self._suggestions[key] = self.nearest_in(name, names)
        return self._suggestions[key]


def listed(names: Collection[str]) -> str:
    """Names as they can stand in a sentence: not more than anybody reads."""
    if len(names) > _MOST_LISTED:
        return ", ".join(list(names)[:_MOST_LISTED]) + ", …"
    return ", ".join(sorted(names))


def _texts_at(key: str, value: Any) -> set[str]:
    """Every text that stands under ``key`` anywhere in a value."""
    found: set[str] = set()
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, list):
            waiting.extend(item)
        elif isinstance(item, dict):
            if isinstance(item.get(key), str):
                found.add(item[key])
            waiting.extend(item.values())
    return found
