"""The files of side effects as they are written, in the shape in which the catalog holds them.

They are read without the loader, so that the words and figures can be laid beside the dossiers on their own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from models.units import Duration
from tests.content.dossiers import REPOSITORY, Entry

CONTENT = REPOSITORY / "resources" / "content"


@dataclass(frozen=True)
class Provenance:
    """Where a figure comes from and how it was read."""

    source: str
    read: str
    read_at: Entry | None
    formula: Entry | None


@dataclass(frozen=True)
class SafetyFigure:
    """One figure, with the fact it was copied from."""

    entry: Entry
    of: Entry

    @property
    def fact(self) -> str:
        return str(self.entry["fact"])

    @property
    def effect(self) -> str:
        return str(self.entry["effect"])

    @property
    def treatment(self) -> str:
        return str(self.entry["treatment"])

    @property
    def against(self) -> str | None:
        return self.entry.get("against")

    @property
    def measure(self) -> str:
        return str(self.entry["measure"])

    @property
    def unit(self) -> str | None:
        return self.entry.get("unit")

    @property
    def value(self) -> float:
        return float(self.entry["value"])

    @property
    def interval(self) -> object:
        return _pair(self.entry.get("interval"))

    @property
    def events(self) -> object:
        return _pair(self.entry.get("events"))

    @property
    def events_against(self) -> object:
        return _pair(self.entry.get("events_against"))

    @property
    def n(self) -> int | None:
        return self.entry.get("n")

    @property
    def n_against(self) -> int | None:
        return self.entry.get("n_against")

    @property
    def value_against(self) -> float | None:
        return self.entry.get("value_against")

    @property
    def fact_against(self) -> str | None:
        return self.entry.get("fact_against")

    @property
    def over(self) -> Duration | None:
        words = self.entry.get("over") or self.of.get("over")
        return Duration.parse(words) if words else None

    @property
    def detail(self) -> Entry | None:
        return self.entry.get("detail")

    @property
    def caution(self) -> Entry | None:
        return self.entry.get("caution")

    @property
    def provenance(self) -> Provenance:
        return _provenance(self.entry, self.of)


@dataclass(frozen=True)
class Moment:
    """When an effect begins, is strongest or is gone."""

    entry: Entry
    of: Entry

    @property
    def fact(self) -> str:
        return str(self.entry["fact"])

    @property
    def at(self) -> Duration:
        return Duration.parse(self.entry["at"])

    @property
    def provenance(self) -> Provenance:
        return _provenance(self.entry, self.of)


@dataclass(frozen=True)
class Course:
    """The moments of one effect of one treatment."""

    effect: str
    treatment: str
    onset: Moment | None
    peak: Moment | None
    end: Moment | None

    @property
    def moments(self) -> tuple[Moment, ...]:
        return tuple(one for one in (self.onset, self.peak, self.end) if one is not None)


@dataclass(frozen=True)
class SafetyReport:
    """One file of side effects."""

    entry: Entry

    @property
    def id(self) -> str:
        return str(self.entry["id"])

    @property
    def setting(self) -> str:
        return str(self.entry["setting"])

    @property
    def caution(self) -> Entry | None:
        return self.entry.get("caution")

    @cached_property
    def figures(self) -> tuple[SafetyFigure, ...]:
        return tuple(SafetyFigure(one, self.entry) for one in self.entry.get("figures", ()))

    @cached_property
    def courses(self) -> tuple[Course, ...]:
        return tuple(self._course(one) for one in self.entry.get("courses", ()))

    def _course(self, entry: Entry) -> Course:
        moments = {
            key: Moment(entry[key], self.entry) if key in entry else None for key in ("onset", "peak", "end")
        }
        return Course(entry["effect"], entry["treatment"], **moments)


def read_safety_reports() -> tuple[SafetyReport, ...]:
    """Every file of side effects, by its name."""
    return tuple(SafetyReport(one) for one in _read("side_effects"))


def read_effects() -> dict[str, Entry]:
    """Every side effect by its id."""
    return {one["id"]: one for file in _read("effects") for one in file["effects"]}


def read_treatments() -> dict[str, Entry]:
    """Every treatment by its id."""
    return {one["id"]: one for one in _read("treatments")}


def _provenance(entry: Entry, of: Entry) -> Provenance:
    return Provenance(
        entry.get("source", of["source"]), entry["read"], entry.get("read_at"), entry.get("formula")
    )


def _read(folder: str) -> Iterable[Entry]:
    return [_file(path) for path in sorted((CONTENT / folder).glob("*.yaml"))]


def _file(path: Path) -> Entry:
    with path.open(encoding="utf-8") as stream:
        content: Entry = yaml.load(stream, Loader=yaml.CSafeLoader)
    return content


def _pair(values: Any) -> object:
    return tuple(values) if isinstance(values, list) else values
