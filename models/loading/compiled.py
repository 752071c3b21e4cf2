"""The compiled form of a pack: what was loaded, as JSON that is quick to read again.

It is keyed by a fingerprint of the files, of the form itself and of the objects that it holds. A cache folder is
nobody's promise: the form carries data only, never code; it is read whole or not at all, and whatever is wrong with
it (stale, cut short, scribbled on) it is thrown away without a word and made again.
"""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable, Iterable
from dataclasses import fields
from enum import StrEnum
from hashlib import blake2b
from pathlib import Path
from typing import Any

from models import catalog, evidence, synthesis, text, treatment, trial, units
from models.catalog import Catalog
from models.loading.pack_files import ContentFile

RULES = 1
"""To be raised when the loader's rules or readings change: what was compiled under others is read from YAML again."""
MAX_BYTES = 512_000_000

_OBJECTS: tuple[type[Any], ...] = (
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
    trial.Reading,
    trial.Trial,
    synthesis.Comparison,
    synthesis.Synthesis,
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
)


def _form() -> str:
    """The form in one line: the rules, and every class with its fields."""
    objects = (f"{made.__name__}({','.join(field.name for field in fields(made))})" for made in _OBJECTS)
    choices = (f"{choice.__name__}({','.join(choice)})" for choice in _CHOICES)
    return " ".join((f"onset {RULES}", *objects, *choices))


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


def fingerprint_of(files: Iterable[tuple[ContentFile, bytes]]) -> str:
    """The fingerprint of a pack's files."""
    fingerprint = Fingerprint()
    for file, data in files:
        fingerprint.add(file.name, data)
    return fingerprint.text()


def cache_file(cache: Path, folder: Path) -> Path:
    """Where the compiled form of the pack in ``folder`` is kept within a cache folder."""
    return cache / f"{blake2b(os.fsencode(folder.resolve()), digest_size=16).hexdigest()}.json"


# --- writing ---------------------------------------------------------------------------------------------------


def write(loaded: Catalog, path: Path) -> bool:
    """Keep the compiled form of a catalog at ``path``: whole or not at all. False where there is no writing."""
    body = json.dumps(_plain(loaded), ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
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


def _header(fingerprint: str, body: bytes) -> bytes:
    return f"{fingerprint} {blake2b(body, digest_size=20).hexdigest()}\n".encode()


_OBJECT_CODE = {made: code for code, made in enumerate(_OBJECTS)}
_CHOICE_CODE = {choice: len(_OBJECTS) + code for code, choice in enumerate(_CHOICES)}
_TUPLE_CODE = len(_OBJECTS) + len(_CHOICES)


def _plain(value: Any) -> Any:
    """A value as JSON: objects, choices and tuples as a list that begins with a code, texts as mappings."""
    kind = type(value)
    if value is None or kind in (str, int, float, bool):
        return value
    if kind is text.Text:
        return dict(value.wordings)
    if kind is tuple:
        return [_TUPLE_CODE, *map(_plain, value)]
    if kind in _CHOICE_CODE:
        return [_CHOICE_CODE[kind], value.value]
    return [_OBJECT_CODE[kind], *(_plain(getattr(value, field.name)) for field in fields(kind))]


# --- reading ---------------------------------------------------------------------------------------------------


def read(path: Path, fingerprint: str) -> Catalog | None:
    """The catalog kept at ``path`` if it is that of ``fingerprint``; a damaged or stale form is as good as none."""
    try:
        data = _read_file(path, fingerprint)
    except (OSError, ValueError):
        return None
    if data is None:
        return None
    try:
        found = _revived(json.loads(data))
    except (ValueError, TypeError, LookupError, RecursionError):
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


def _maker(made: type[Any]) -> Callable[[list[Any]], Any]:
    return lambda values: made(*values)


_MAKERS: tuple[Callable[[list[Any]], Any], ...] = (
    *(_maker(made) for made in _OBJECTS),
    *((lambda values, choice=choice: choice(values[0])) for choice in _CHOICES),
    tuple,
)


def _revived(value: Any) -> Any:
    """The value that :func:`_plain` wrote down."""
    if type(value) is dict:
        return text.Text(tuple(value.items()))
    if type(value) is not list:
        return value
    values = [_revived(item) if type(item) in (list, dict) else item for item in value]
    return _MAKERS[values.pop(0)](values)


def _delete(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return
