"""What every test needs: Qt without a screen, unless the environment asks for one, and nothing of the user's."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
I18N = Path(__file__).resolve().parents[1] / "resources" / "i18n"


@pytest.fixture(scope="session")
def cache_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A cache folder of the tests' own, in which the shipped content is compiled once."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("cache")
        patch.setenv("XDG_CACHE_HOME", str(folder))
        yield folder


@pytest.fixture(autouse=True)
def pointer_aside() -> None:
    """The pointer of the test before lies where it pressed: what opens there now would be under it."""
    from PySide6.QtGui import QCursor, QGuiApplication

    if QGuiApplication.instance() is not None:
        QCursor.setPos(0, 0)


@pytest.fixture(scope="session")
def french_words() -> Path:
    """The compiled French translation, made as `make translations` makes it where it is missing or old."""
    source, target = I18N / "onset_fr.ts", I18N / "onset_fr.qm"
    if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
        lrelease = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([lrelease, "-silent", source, "-qm", target], check=True, capture_output=True)
    return target
