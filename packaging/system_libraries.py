"""Which shared libraries a bundle on Linux asks for: which must come along, and which every desktop has.

Qt takes some of its libraries from the system. PyInstaller takes along what the building machine has and says nothing
of what it lacks; then the program would start here and on no reader's machine. So the building machine must have them.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from set_up import QT_LIBRARIES, WINDOW_LIBRARIES, can_load

OF_EVERY_SYSTEM = re.compile(
    r"^(ld-linux.*|lib(c|m|dl|rt|pthread|util|resolv|anl|mvec))\.so(\.\d+)?$"  # the C library
    r"|^lib(GL|EGL|GLX|OpenGL|GLdispatch)\.so\.\d$"  # OpenGL belongs to the graphics card
    r"|^libwayland-(client|cursor)\.so\.0$"  # come with every Wayland compositor; without one Qt opens on X
    r"|^libxcb\.so\.1$|^libX11(-xcb)?\.so\.\d$"  # X itself
)
"""What may be asked of the reader's system. A bare Debian gets it with libgl1, libegl1 and libxcb1 (libx11-6)."""


class MissingError(Exception):
    """The building machine lacks what the reader's machine will need; the message says what to install."""


@dataclass(frozen=True)
class Library:
    """A shared library in a bundle: what it asks for by name, and the newest C library that it needs."""

    path: Path
    needed: tuple[str, ...]
    glibc: tuple[int, ...]


def require() -> None:
    """MissingError where this machine lacks a library that has to come along, or Python's own as a shared one."""
    if sys.platform != "linux":
        return
    lacking = {**QT_LIBRARIES, **WINDOW_LIBRARIES}
    missing = {name: package for name, package in lacking.items() if not can_load(name)}
    if missing:
        raise MissingError(
            f"A reader's machine would lack {', '.join(missing)}: the bundle takes them from here. "
            f"Type: apt-get install {' '.join(missing.values())}"
        )


def libraries_in(folder: Path) -> Iterator[Library]:
    """Every ELF file in a folder, with what it needs."""
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file() or not _is_elf(path):
            continue
        yield _read(path)


def _read(path: Path) -> Library:
    told = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True).stdout
    needed = tuple(re.findall(r"^\s+NEEDED\s+(\S+)", told, re.MULTILINE))
    versions = [tuple(map(int, found.split("."))) for found in re.findall(r"\bGLIBC_([\d.]+)", told)]
    return Library(path, needed, max(versions, default=()))


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def needed_only(binaries: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """The rows of PyInstaller's table without the system's libraries that nothing in it asks for any more.

    PyInstaller collects them before the libraries that asked for them are left out. What Qt opens by itself while it
    runs, and so nobody asks for, is kept by name.
    """
    is_extra = {place: "/" not in place and ".so" in place for place, _source, _kind in binaries}
    asks = {place: _needed_by(Path(source)) for place, source, _kind in binaries if source.startswith("/")}
    wanted = {place for place, extra in is_extra.items() if not extra} | (
        is_extra.keys() & {*QT_LIBRARIES, *WINDOW_LIBRARIES}
    )
    todo = list(wanted)
    while todo:
        for name in asks.get(todo.pop(), ()):
            if name in is_extra and name not in wanted:
                wanted.add(name)
                todo.append(name)
    return [row for row in binaries if row[0] in wanted or row[0].startswith("libpython")]


def _needed_by(path: Path) -> tuple[str, ...]:
    return _read(path).needed if _is_elf(path) else ()


def lacking_in(folder: Path, libraries: list[Library]) -> dict[str, list[str]]:
    """By name: what libraries in a bundle ask for and neither the bundle nor every system has, with who asks."""
    there = {path.name for path in folder.rglob("*.so*")}
    lacking: dict[str, list[str]] = {}
    for library in libraries:
        for name in library.needed:
            if name not in there and not OF_EVERY_SYSTEM.match(name):
                lacking.setdefault(name, []).append(library.path.relative_to(folder).as_posix())
    return lacking
