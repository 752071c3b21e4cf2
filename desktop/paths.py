"""Where the program's own files lie, and where it may write."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

PORTABLE_MARKS = ("onset-portable", "onset-portable.txt")
"""A file of either name beside the program makes it portable; Windows hides the ending of the second."""
PORTABLE_FOLDER = "onset-data"


def resources() -> Path:
    """The folder of content, themes and translations: beside the code, in a bundle too."""
    return Path(__file__).resolve().parents[1] / "resources"


def shipped_content() -> Path:
    """The content pack that comes with the program."""
    return resources() / "content"


def translation_file(language: str) -> Path:
    """The compiled translation of the program's own words into a language."""
    return resources() / "i18n" / f"onset_{language}.qm"


class Portable:
    """A copy that carries its data with it: settings, log and cache lie in ``folder``, if it can be written."""

    def __init__(self, folder: Path, can_write: bool) -> None:
        self.folder = folder
        self.can_write = can_write


def program_folder() -> Path | None:
    """The folder that a built program lies in, on macOS that of its .app; None for one that runs from source."""
    if not getattr(sys, "frozen", False):
        return None
    program = Path(sys.executable)
    bundle = next((folder for folder in program.parents if folder.suffix == ".app"), program)
    return bundle.parent


@cache
def portable(beside: Path | None = None) -> Portable | None:
    """Whether the program is a portable copy: whether one of the marks lies in ``beside``, or beside the program.

    Looked up once a process; the folder of a portable copy is made, and written to on trial.
    """
    beside = beside or program_folder()
    if beside is None or not any(_is_there(beside / mark) for mark in PORTABLE_MARKS):
        return None
    folder = beside / PORTABLE_FOLDER
    return Portable(folder, _can_write(folder))


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a folder that must not be searched
        return False


def _can_write(folder: Path) -> bool:
    """Only writing tells: permissions say one thing, a write-protected stick another."""
    trial = folder / f".onset-{os.getpid()}"
    try:
        folder.mkdir(exist_ok=True)
        trial.write_bytes(b"onset")
        trial.unlink()
    except OSError:
        return False
    return True


def kept_in(part: str, usual: Callable[[], Path | None], beside: Path | None = None) -> Path | None:
    """The one place that says where something is kept: ``part`` of a portable copy's data, else the ``usual`` folder.

    None where nothing can be kept: where the system names no place, or a portable copy cannot write.
    """
    carried = portable(beside)
    if carried is None:
        return usual()
    return carried.folder / part if carried.can_write else None


def cache_folder(beside: Path | None = None) -> Path | None:
    """The folder for compiled content, or None where there is no place to write."""
    return kept_in("cache", _user_cache, beside)


def state_folder(beside: Path | None = None) -> Path | None:
    """The folder for the log, or None where there is no place to write."""
    return kept_in("log", _user_state, beside)


def _user_cache() -> Path | None:
    return folder_of_user("XDG_CACHE_HOME", ".cache", "cache", "Caches")


def _user_state() -> Path | None:
    return folder_of_user("XDG_STATE_HOME", ".local/state", "", "Logs")


def folder_of_user(variable: str, below_home: str, on_windows: str = "", on_macos: str = "") -> Path | None:
    """A folder of Onset in the user's: named by ``variable`` or below the home, or as Windows and macOS have it.

    None where the user has no home.
    """
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return Path(base) / "Onset" / on_windows if base else None
    try:
        home = Path.home()
    except RuntimeError:
        home = None
    if sys.platform == "darwin":
        return home / "Library" / on_macos / "Onset" if home else None
    base = os.environ.get(variable)
    if base:
        return Path(base) / "onset"
    return home / below_home / "onset" if home else None
