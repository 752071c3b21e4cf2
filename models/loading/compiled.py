"""The compiled form of a pack: what was loaded, as JSON that is quick to read again.

It is keyed by a fingerprint of the files, of the form itself and of the objects that it holds. A cache folder is
nobody's promise: the form carries data only, never code; it is read whole or not at all, and whatever is wrong with
it (stale, cut short, scribbled on) it is thrown away without a word and made again.
"""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Iterable
from dataclasses import fields
from enum import StrEnum
from hashlib import blake2b
from pathlib import Path
from typing import Any

from models import (
    VERSION,
    catalog,
    comparison,
    evidence,
    guidance,
    pathway,
    question,
    side_effect,
    synthesis,
    text,
    treatment,
    trial,
    units,
    unknown,
)
from models.catalog import Catalog
from models.loading.rules import RULES

MAX_BYTES = 512_000_000

_OBJECTS: tuple[type[Any], ...] = (
    text.Text,
    units.Duration,
    evidence.Source,
    evidence.Provenance,
    evidence.Figure,
    evidence.Conflict,
    treatment.Family,
    treatment.DoseSpan,
    treatment.Regimen,
    treatment.Treatment,
    trial.Arm,
    trial.BiasRating,
    trial.Reading,
    trial.Trial,
    synthesis.Comparison,
    synthesis.Synthesis,
    pathway.Variant,
    pathway.Place,
    pathway.Flow,
    pathway.Link,
    pathway.Change,
    pathway.Window,
    pathway.Step,
    pathway.Pathway,
    side_effect.SideEffect,
    side_effect.HarmFigure,
    side_effect.Moment,
    side_effect.Course,
    side_effect.Missing,
    side_effect.SafetyReport,
    question.PublishedBeside,
    question.Rating,
    question.AskedTime,
    question.LeftOut,
    question.Question,
    unknown.Unknown,
    guidance.PartialDate,
    guidance.Country,
    guidance.Report,
    guidance.Statement,
    guidance.Status,
    guidance.Contact,
    guidance.Help,
    guidance.Guidance,
    comparison.Basis,
    comparison.Entry,
    comparison.AspectGroup,
    comparison.Aspect,
    catalog.Scale,
    catalog.Pack,
    catalog.Catalog,
)
_CHOICES: tuple[type[StrEnum], ...] = (
    evidence.Read,
    evidence.SourceKind,
    evidence.Measure,
    evidence.Unit,
    evidence.Analysis,
    treatment.Route,
    treatment.Administration,
    trial.Design,
    pathway.Form,
    pathway.Bond,
    pathway.Sign,
    pathway.Standing,
    pathway.Certainty,
    side_effect.BodySystem,
    side_effect.Severity,
    side_effect.Setting,
    side_effect.HarmMeasure,
    side_effect.ChangeUnit,
    side_effect.Emptiness,
    question.Outcome,
    question.Sessions,
    question.Grade,
    unknown.Lack,
    guidance.Topic,
    guidance.StatusKind,
    guidance.Way,
    comparison.Blank,
    trial.RiskOfBias,
)


_OFTEN_EQUAL = (text.Text, units.Duration, evidence.Provenance)
"""Kept once however often they occur."""
_SCALARS = (type(None), bool, int, float, str)
# Kinds of columns; the others are the name of a class, alone or with the sign of several or of pairs.
_PLAIN = ""
_PAIRS = "{}"
_SEVERAL = "*"
_CLASSES = {made.__name__: made for made in _OBJECTS}
_CHOICES_BY_NAME: dict[str, dict[str | None, StrEnum]] = {
    choice.__name__: {member.value: member for member in choice} for choice in _CHOICES
}


def _form() -> str:
    """The form in one line: the version of the program and its rules, and every class with its fields and types."""
    objects = (
        f"{made.__name__}({','.join(f'{field.name}:{field.type}' for field in fields(made))})"
        for made in _OBJECTS
    )
    choices = (f"{choice.__name__}({','.join(choice)})" for choice in _CHOICES)
    return " ".join((f"onset {VERSION} {RULES}", *objects, *choices))


class Fingerprint:
    """A hash of the form and of every file's name and content, in the order in which they are read."""

    def __init__(self) -> None:
        self._hash = blake2b(_form().encode(), digest_size=20)

    def add(self, name: str, data: bytes) -> None:
        """Take one more file."""
        self._hash.update(f"\0{name}\0{len(data)}\0".encode())
        self._hash.update(data)

    def text(self) -> str:
        """The fingerprint of what was taken so far."""
        return self._hash.hexdigest()


def cache_file(cache: Path, folder: Path) -> Path:
    """Where the compiled form of the pack in ``folder`` is kept within a cache folder."""
    return cache / f"{blake2b(os.fsencode(folder.resolve()), digest_size=16).hexdigest()}.json"


# --- writing ---------------------------------------------------------------------------------------------------


def write(loaded: Catalog, path: Path) -> bool:
    """Keep the compiled form of a catalog at ``path``: whole or not at all. False where there is no writing."""
    body = body_of(loaded)
    beside = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as file:
            file.write(_header(loaded.fingerprint, body))
            file.write(body)
        beside.replace(path)
    except OSError:
        _delete(beside)
        return False
    return True


def body_of(loaded: Catalog) -> bytes:
    """A catalog as JSON: one table for each class."""
    tables = _Tables()
    tables.add(loaded)
    return tables.body()


def _header(fingerprint: str, body: bytes) -> bytes:
    return f"{fingerprint} {blake2b(body, digest_size=20).hexdigest()}\n".encode()


class _Tables:
    """Every object as a row of its class's table; where an object holds another, its cell is the other's row."""

    def __init__(self) -> None:
        self._rows: dict[str, list[list[Any]]] = {made.__name__: [] for made in _OBJECTS}
        self._kinds: dict[str, list[str]] = {made.__name__: [_PLAIN] * len(fields(made)) for made in _OBJECTS}
        self._known: dict[tuple[Any, ...], int] = {}

    def add(self, value: Any) -> int:
        """The number of an object's row, from 1; 0 stands for None."""
        name = type(value).__name__
        row = [
            self._cell(name, place, getattr(value, field.name)) for place, field in enumerate(fields(value))
        ]
        if type(value) not in _OFTEN_EQUAL:
            self._rows[name].append(row)
            return len(self._rows[name])
        key = (name, *map(repr, row))
        if key not in self._known:
            self._rows[name].append(row)
            self._known[key] = len(self._rows[name])
        return self._known[key]

    def _cell(self, name: str, place: int, value: Any) -> Any:
        """A value as it stands in a table; the kind of its column is noted once a value shows it."""
        made: Any = type(value)
        if made in _SCALARS:
            return value
        if made is tuple:
            shown = next((type(item) for item in value if type(item) not in _SCALARS), None)
            if shown is tuple:
                choice = type(value[0][1]).__name__
                self._kinds[name][place] = f"{choice}{_PAIRS}" if choice in _CHOICES_BY_NAME else _PAIRS
                return dict(value)
            if shown is not None:
                self._kinds[name][place] = f"{shown.__name__}{_SEVERAL}"
                return [self.add(item) for item in value]
            if self._kinds[name][place] == _PLAIN:
                self._kinds[name][place] = _SEVERAL
            return value
        self._kinds[name][place] = made.__name__
        return value.value if made in _CHOICES else self.add(value)

    def body(self) -> bytes:
        """All tables, column by column, each class after those that it holds."""
        tables = [
            [name, self._kinds[name], list(zip(*rows, strict=True))] for name, rows in self._rows.items()
        ]
        return json.dumps(tables, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


# --- reading ---------------------------------------------------------------------------------------------------


def read(path: Path, fingerprint: str) -> Catalog | None:
    """The catalog kept at ``path`` if it is that of ``fingerprint``; a damaged or stale form is as good as none."""
    try:
        data = _read_file(path, fingerprint)
    except (OSError, ValueError):
        return None
    return None if data is None else from_body(data)


def from_body(body: bytes) -> Catalog | None:
    """The catalog that :func:`body_of` wrote down, None where this is something else."""
    try:
        found = _revived(json.loads(body))
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError):
        return None
    return found if isinstance(found, Catalog) else None


def _read_file(path: Path, fingerprint: str) -> bytes | None:
    """The body of a compiled form, None where its header does not fit it or the fingerprint."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with open(os.open(path, flags), "rb", buffering=0) as file:  # noqa: PTH123 (a path alone may be a pipe)
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode) or status.st_size > MAX_BYTES:
            return None
        if file.read(len(fingerprint)) != fingerprint.encode():
            return None
        file.seek(0)
        header, _, body = file.readall().partition(b"\n")
    return body if header + b"\n" == _header(fingerprint, body) else None


def _revived(tables: Any) -> Any:
    """The last object of the last table: the catalog that :class:`_Tables` wrote down."""
    found: dict[str, list[Any]] = {}
    last: Any = None
    for name, kinds, columns in tables:
        cells = [_column(kind, column, found) for kind, column in zip(kinds, columns, strict=False)]
        found[name] = [None, *map(_CLASSES[name], *cells)] if cells else [None]
        last = found[name][-1]
    return last


def _column(kind: str, cells: list[Any], found: dict[str, list[Any]]) -> Iterable[Any]:
    if kind == _PLAIN:
        return cells
    if kind == _PAIRS:
        return [tuple(cell.items()) for cell in cells]
    if kind == _SEVERAL:
        return [None if cell is None else tuple(cell) for cell in cells]
    if kind.endswith(_PAIRS):
        choice = _CHOICES_BY_NAME[kind.removesuffix(_PAIRS)]
        return [tuple((key, choice[value]) for key, value in cell.items()) for cell in cells]
    if kind in _CHOICES_BY_NAME:
        return map(_CHOICES_BY_NAME[kind].get, cells)
    rows = found[kind.removesuffix(_SEVERAL)]
    if kind.endswith(_SEVERAL):
        return [tuple([rows[row] for row in cell]) for cell in cells]
    return [rows[row or 0] for row in cells]


def _delete(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return
