"""Whether the desktop asks its programs for less motion, as far as it tells without a library of its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal
from PySide6.QtGui import QGuiApplication

_SCHEMAS = {
    "GNOME": "org.gnome.desktop.interface",
    "Unity": "org.gnome.desktop.interface",
    "Budgie": "org.gnome.desktop.interface",
    "Pantheon": "org.gnome.desktop.interface",
    "X-Cinnamon": "org.cinnamon.desktop.interface",
}
"""Where a desktop that is built on GNOME keeps ``enable-animations``, by its name in XDG_CURRENT_DESKTOP."""


def has_screen() -> bool:
    """Whether somebody can see the window: on Qt's platforms without a screen a picture is the same whatever the
    desktop wishes, and nothing glides into its place."""
    return QGuiApplication.platformName() not in ("offscreen", "minimal")


class SystemMotion(QObject):
    """Asked once a start. ``told`` carries True where less motion is wished; of a desktop that does not tell, nothing.

    GNOME is asked by its own command, which takes some milliseconds: the answer comes when it comes.
    """

    told = Signal(bool)

    def ask(self, platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> None:
        """Find out what the desktop wishes."""
        wish: bool | None = None
        if platform == "win32":
            wish = _wish_on_windows()
        elif platform == "darwin":
            wish = _wish_on_macos(Path.home())
        else:
            desktops = environment.get("XDG_CURRENT_DESKTOP", "").split(":")
            schema = next((_SCHEMAS[name] for name in desktops if name in _SCHEMAS), None)
            if schema is not None:
                self._ask_gnome(schema)
            elif "KDE" in desktops:
                wish = _wish_on_kde(environment)
        if wish is not None:
            self.told.emit(wish)

    def _ask_gnome(self, schema: str) -> None:
        self._asked = QProcess(self)
        self._asked.finished.connect(self._answered)
        self._asked.start("gsettings", ["get", schema, "enable-animations"])

    def _answered(self) -> None:
        answer = bytes(self._asked.readAllStandardOutput().data()).strip()
        if answer in (b"true", b"false"):
            self.told.emit(answer == b"false")


def _wish_on_windows() -> bool | None:
    import ctypes  # only here: it takes longer to import than this takes to ask

    client_area_animation = 0x1042  # SPI_GETCLIENTAREAANIMATION
    shows = ctypes.c_int(1)
    library = getattr(ctypes, "windll", None)
    if library is None or not library.user32.SystemParametersInfoW(
        client_area_animation, 0, ctypes.byref(shows), 0
    ):
        return None
    return not shows.value


def _wish_on_macos(home: Path) -> bool | None:
    import plistlib  # only here

    preferences = home / "Library" / "Preferences"
    for name, key in (
        ("com.apple.Accessibility.plist", "ReduceMotionEnabled"),
        ("com.apple.universalaccess.plist", "reduceMotion"),
    ):
        try:
            kept = plistlib.loads((preferences / name).read_bytes())
        except (OSError, ValueError, plistlib.InvalidFileException):
            continue
        if isinstance(kept, dict) and key in kept:
            return bool(kept[key])
    return None


def _wish_on_kde(environment: Mapping[str, str]) -> bool | None:
    """KDE lengthens and shortens all animations by a factor; zero is none at all."""
    folder = environment.get("XDG_CONFIG_HOME") or str(Path(environment.get("HOME", "")) / ".config")
    try:
        written = Path(folder, "kdeglobals").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    group = ""
    for line in written.splitlines():
        if line.startswith("["):
            group = line.strip()
        key, _, value = line.partition("=")
        if group == "[KDE]" and key.strip() == "AnimationDurationFactor":
            try:
                return float(value) == 0
            except ValueError:
                return None
    return None
