"""Where the program's own files lie, and where it may write."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def resources() -> Path:
    """The folder of content, themes and translations: beside the code, in a bundle too."""
    return Path(__file__).resolve().parents[1] / "resources"


def shipped_content() -> Path:
    """The content pack that comes with the program."""
    return resources() / "content"


def translation_file(language: str) -> Path:
    """The compiled translation of the program's own words into a language."""
    return resources() / "i18n" / f"onset_{language}.qm"


def cache_folder() -> Path | None:
    """The user's cache folder for Onset, or None where the system names no place to write."""
    try:
        home = Path.home()
    except RuntimeError:
        home = None
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return Path(base) / "Onset" / "cache" if base else None
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "Onset" if home else None
    base = os.environ.get("XDG_CACHE_HOME")
    if base:
        return Path(base) / "onset"
    return home / ".cache" / "onset" if home else None
