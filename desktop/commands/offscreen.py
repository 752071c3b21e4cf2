"""Qt without a screen: windows are painted into memory, a pixel to the logical one, the same on every machine."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop.app import make_application

_PERSONAL = (
    "QT_FONT_DPI",
    "QT_QPA_PLATFORMTHEME",
    "QT_SCALE_FACTOR",
    "QT_SCREEN_SCALE_FACTORS",
    "QT_STYLE_OVERRIDE",
    "QT_USE_PHYSICAL_DPI",
)
"""What a reader may have set for windows on a screen; a picture does not depend on it."""
_NEEDLESS = "This plugin does not support"
"""How Qt begins to tell what a window without a screen cannot do."""


def make_offscreen_application() -> QApplication:
    """The application for a command that draws without a screen; one that is there already is kept."""
    if QApplication.instance() is None:
        for name in _PERSONAL:
            os.environ.pop(name, None)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        qInstallMessageHandler(_pass_on)
    return make_application()


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    if not words.startswith(_NEEDLESS):
        sys.stderr.write(f"{words}\n")
