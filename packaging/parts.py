"""What a bundle is made of: every library inside with its version, its licence and the texts that must go along.

PyInstaller's specification writes down which file went where from; this finds whose file it is: a package of Python's,
Python itself, or a package of the system.
"""

from __future__ import annotations

import functools
import json
import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RECORD = ROOT / "build" / "bundle" / "inside.json"
"""What the specification writes: a list of (place in the bundle, file that it was taken from)."""
TEXTS = ROOT / "packaging" / "licences"
_TEXT_NAMES = re.compile(r"licen[cs]e|copying|notice|ofl|copyright|authors", re.IGNORECASE)
LGPL = ("PySide6", "PySide6_Essentials", "shiboken6", "Qt")
"""Chosen of the licences that Qt for Python comes under."""


@dataclass(frozen=True, order=True)
class Part:
    """One library inside. ``licence`` is what it says of itself, an SPDX expression where it gives one."""

    name: str
    version: str
    kind: str = field(compare=False)
    licence: str = field(default="", compare=False)
    texts: tuple[tuple[str, Path], ...] = field(default=(), compare=False)


class UnknownPartError(Exception):
    """A file inside that belongs to nobody known: its licence cannot be told."""


def parts_inside(record: Path = RECORD) -> list[Part]:
    """Every part, by name. UnknownPartError names the files of which nobody knows whose they are."""
    found: dict[str, Part] = {}
    unknown = []
    for _place, source in json.loads(record.read_text(encoding="utf-8")):
        if not Path(source).is_absolute() or Path(source).is_relative_to(ROOT / "resources"):
            continue  # a link within the bundle, or our own
        part = part_of(Path(source))
        if part is None:
            unknown.append(source)
        elif part.name != "onset":
            found[part.name.lower()] = part
    if unknown:
        raise UnknownPartError(f"Nobody knows whose these files are: {', '.join(sorted(unknown))}")
    for each in (_distribution("pyinstaller"), _qt()):
        found[each.name.lower()] = each
    return [found[name] for name in sorted(found)]


def part_of(file: Path) -> Part | None:
    """Whose file it is; None where nobody knows."""
    owner = _owners().get(os.path.realpath(file))
    if owner is not None:
        return _distribution(owner)
    if any(file.is_relative_to(ROOT / folder) for folder in ("build", "desktop", "models", "packaging")):
        return Part("onset", "", "application")
    standard = Path(sysconfig.get_path("stdlib")).resolve()
    if file.resolve().is_relative_to(standard) or file.name.startswith("libpython"):
        return _python()
    if sys.platform != "linux":  # Python comes in a folder of its own there, with all that it needs
        return _python() if file.resolve().is_relative_to(Path(sys.base_prefix).resolve()) else None
    return _system_package(file)


@functools.cache
def _owners() -> dict[str, str]:
    """The package of every installed file, as their records say it; read as lines, for there are tens of thousands."""
    owners = {}
    for distribution in metadata.distributions():
        root, name = os.path.realpath(str(distribution.locate_file(""))), distribution.metadata["Name"]
        for line in (distribution.read_text("RECORD") or "").splitlines():
            file = line.rsplit(",", 2)[0].strip('"')
            owners[os.path.normpath(f"{root}/{file}")] = name
    return owners


@functools.cache
def _distribution(name: str) -> Part:
    found = metadata.distribution(name)
    told = found.metadata
    licence = next((_first_line(told[key]) for key in ("License-Expression", "License") if key in told), "")
    texts = tuple(
        (Path(str(file)).name, Path(str(found.locate_file(file))))
        for file in sorted(found.files or (), key=str)
        if _TEXT_NAMES.search(file.name) and file.suffix not in (".py", ".pyc")
    )
    if name in LGPL:
        licence, texts = "LGPL-3.0-only", ()
    return Part(told["Name"], found.version, "library", licence, texts)


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0]


@functools.cache
def _qt() -> Part:
    """Qt's libraries come inside PySide6 and are a part of their own, with their own version and source."""
    from PySide6.QtCore import qVersion

    return Part("Qt", qVersion(), "library", "LGPL-3.0-only")


@functools.cache
def _python() -> Part:
    version = ".".join(map(str, sys.version_info[:3]))
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    texts = tuple(("LICENSE.txt", place) for place in places if place.is_file())[:1]
    if not texts:
        texts = _copyright_of(f"libpython{sys.version_info.major}.{sys.version_info.minor}-stdlib")
    return Part("Python", version, "library", "PSF-2.0", texts)


def _system_package(file: Path) -> Part | None:
    """The Debian package that brought a library."""
    for place in _names_of(file):
        asked = subprocess.run(["dpkg", "-S", place], capture_output=True, text=True, check=False)
        if asked.returncode == 0:
            return _debian_package(asked.stdout.split(": ")[0].split(", ")[0])
    return None


def _names_of(file: Path) -> Iterator[str]:
    """A file by the names under which dpkg may know it: /lib is a link to /usr/lib on a newer system."""
    for path in (file, file.resolve()):
        yield str(path)
        yield str(path).removeprefix("/usr") if str(path).startswith("/usr/lib") else f"/usr{path}"


@functools.cache
def _debian_package(package: str) -> Part:
    asked = subprocess.run(
        ["dpkg-query", "-W", "-f", "${source:Package} ${source:Version}", package],
        capture_output=True,
        text=True,
        check=True,
    )
    source, version = asked.stdout.split()
    return Part(source, version, "system library", "", _copyright_of(package.split(":")[0]))


def _copyright_of(package: str) -> tuple[tuple[str, Path], ...]:
    place = Path("/usr/share/doc") / package / "copyright"
    return (("copyright.txt", place),) if place.is_file() else ()
