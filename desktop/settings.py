"""What the program remembers from one start to the next: declared once, kept in a file, never trusted blindly."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QSettings, QStandardPaths

from desktop.paths import folder_of_user, kept_in
from desktop.policy import NO_POLICY, Policy

_T = TypeVar("_T", str, bool, float)


@dataclass(frozen=True)
class Setting(Generic[_T]):
    """One thing that is remembered: its key in the file, its usual value, and which values make sense."""

    key: str
    usual: _T
    makes_sense: Callable[[_T], bool]


def _any(_value: str | bool | float) -> bool:
    return True


LANGUAGE = Setting("language", "system", lambda value: value in ("system", "en", "fr"))
THEME = Setting("theme", "system", lambda value: value in ("system", "light", "dark", "projector"))
TEXT_SIZE = Setting("text_size", 1.0, lambda value: 0.8 <= value <= 1.6)
MOTION = Setting("motion", "system", lambda value: value in ("system", "reduced", "full"))
SHOWS_INSPECTOR = Setting("shows_inspector", True, _any)
MEASURE = Setting("measure", "difference", _any)
IS_LINEAR = Setting("is_linear", False, _any)
SPLIT = Setting("split", 0.5, lambda value: 0.1 <= value <= 0.9)
GEOMETRY = Setting("geometry", "", lambda value: len(value) < 4000)


class Settings(QObject):
    """The settings file, below what the ``policy`` of this machine says of the same settings.

    A damaged file is put aside and ``notice`` says so; the usual values stand in.
    """

    def __init__(self, path: Path | None, policy: Policy = NO_POLICY, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.notice: Path | None = None
        self.policy = policy
        self._file: QSettings | None = None
        if path is not None:
            self._open(path)

    def _open(self, path: Path) -> None:
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
        if _is_damaged(path):
            self.notice = _put_aside(path)
            if self.notice is None:
                return  # What cannot be kept is not written over: this run goes on without a file.
        # QSettings writes a new file beside and renames it, under a lock (setAtomicSyncRequired is on by default).
        self._file = QSettings(str(path), QSettings.Format.IniFormat, self)

    def value(self, setting: Setting[_T]) -> _T:
        """What is remembered; the usual value where nothing, or nothing sensible, is.

        The policy says what is usual on this machine; a setting that it locks is always that.
        """
        usual = self._usual(setting)
        kept = None if self._file is None or self.is_locked(setting) else self._file.value(setting.key)
        if not isinstance(kept, str):
            return usual
        try:
            found = _read(kept, usual)
        except ValueError:
            return usual
        return found if setting.makes_sense(found) else usual

    def _usual(self, setting: Setting[_T]) -> _T:
        usual = self.policy.value(setting.key)
        return usual if isinstance(usual, type(setting.usual)) else setting.usual

    def is_locked(self, setting: Setting[_T]) -> bool:
        """Whether the reader cannot change a setting on this machine."""
        return setting.key in self.policy.locked

    def keep(self, setting: Setting[_T], value: _T) -> None:
        """Remember a value; in a folder that cannot be written it holds until the program ends.

        What is locked is not remembered: it would come to light when the policy goes.
        """
        if self._file is not None and not self.is_locked(setting):
            self._file.setValue(setting.key, str(value))

    def write(self) -> None:
        """Write what was changed now."""
        if self._file is not None:
            self._file.sync()


def _read(kept: str, usual: _T) -> _T:
    if isinstance(usual, bool):
        if kept not in ("True", "False"):
            raise ValueError(kept)
        return kept == "True"
    return float(kept) if isinstance(usual, float) else kept


def _is_damaged(path: Path) -> bool:
    """QSettings reads a broken file as an empty one in silence; then the next write would lose the rest."""
    try:
        if not path.exists():
            return False
    except OSError:  # a folder that must not be searched holds no settings of this reader
        return False
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return True
    lines = [line for line in text.split("\n") if line.strip() and not line.startswith(";")]
    if "\0" in text or len(text) > 1_000_000:
        return True
    return any(not (line.startswith("[") and line.endswith("]")) and "=" not in line for line in lines)


def _put_aside(path: Path) -> Path | None:
    aside = path.with_name(path.name + ".damaged")
    try:
        path.replace(aside)
    except OSError:
        return None
    return aside


def settings_file(beside: Path | None = None) -> Path | None:
    """Where the settings lie, or None where there is no place to write; ``beside`` as in :mod:`desktop.paths`."""
    folder = kept_in("settings", _user_settings, beside)
    return None if folder is None else folder / "onset.ini"


def _user_settings() -> Path | None:
    if sys.platform in ("win32", "darwin"):
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
        return Path(folder) / "onset" if folder else None
    return folder_of_user(
        "XDG_CONFIG_HOME", ".config"
    )  # Qt takes the root folder for the home of who has none
