"""Whether there is a display to open a window on: Qt itself would end the program without a sentence."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import sys

from desktop.options import UsageError

_ADVICE = "use “onset render” for pictures, or start it on a desktop"


def require_display() -> None:
    """UsageError, in one sentence, where a window cannot be opened."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    display = os.environ.get("DISPLAY")
    if not display:
        raise UsageError(f"there is no display to open a window on: {_ADVICE}.")
    if not _answers(display):
        raise UsageError(f"the display {display} does not answer: {_ADVICE}.")


def _answers(display: str) -> bool:
    """Whether an X server takes a connection, asked through the library that Qt uses too."""
    name = ctypes.util.find_library("xcb")
    if name is None:
        return True  # Qt brings or misses it on its own; its message says what is missing.
    xcb = ctypes.CDLL(name)
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused
