"""The sentence where Qt finds no display to open a window on: by itself it ends the program with a core dump."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from desktop.options import USAGE_ERROR

_ADVICE = "use “onset render” for pictures, or start it on a desktop"
_SOCKETS = Path("/proc/net/unix")
_LISTENS = "00010000"
"""The flags of a socket in that list on which somebody takes connections."""


@contextmanager
def told_where_there_is_no_display() -> Iterator[None]:
    """Make the Qt application in here. Where Qt gives up, one sentence says why and the program ends with code 2.

    It costs a start nothing: what is wrong is looked for only once Qt has given up.
    """
    words: list[str] = []

    def listen(kind: QtMsgType, _context: QMessageLogContext, said: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            # Out of here Qt would only abort; nothing is open yet that would have to be closed.
            _end(why_no_window(words, os.environ))
        words.append(said)

    before = qInstallMessageHandler(listen)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    if not QGuiApplication.screens():
        _end(why_no_window(words, os.environ))
    if sys.stderr is not None:
        sys.stderr.writelines(f"{said}\n" for said in words)


def _end(sentence: str) -> None:
    if sys.stderr is not None:  # Windows gives a program with a window none.
        sys.stderr.write(f"onset: {sentence}\n")
        sys.stderr.flush()
    os._exit(USAGE_ERROR)


def why_no_window(words: list[str], environment: Mapping[str, str]) -> str:
    """Why Qt, which said ``words``, opens no window in this environment, and what to do: one sentence."""
    asked = environment.get("QT_QPA_PLATFORM", "")
    platforms = [name.partition(":")[0] for name in asked.split(";") if name]
    uses_x = not platforms or "xcb" in platforms
    uses_wayland = not platforms or any(name.startswith("wayland") for name in platforms)
    if not (uses_x or uses_wayland):
        return f"QT_QPA_PLATFORM={asked} opens no window here: leave it out, or {_ADVICE}."
    x = environment.get("DISPLAY", "") if uses_x else ""
    wayland = environment.get("WAYLAND_DISPLAY", "") if uses_wayland else ""
    if not (x or wayland):
        return f"there is no display to open a window on: {_ADVICE}."
    answering = [name for name in (wayland,) if name and _wayland_answers(name, environment)]
    if x and not any(said.startswith("could not connect to display") for said in words):
        answering.append(x)
    if not answering:
        if x and wayland:
            return f"neither the display {wayland} nor {x} answers: {_ADVICE}."
        return f"the display {wayland or x} does not answer: {_ADVICE}."
    # Whether an X display answers, nobody can ask without the libraries that Qt lacks.
    return (
        f"Qt lacks libraries for a window on the display {answering[0]}: "
        f"“make run” installs them, or {_ADVICE}."
    )


def _wayland_answers(name: str, environment: Mapping[str, str]) -> bool:
    """Whether a compositor listens; ``name`` is a path, or a file's name in the folder of the session.

    The system's own list is read: no file of Onset opens a socket.
    """
    place = str(Path(environment.get("XDG_RUNTIME_DIR", ""), name))
    try:
        sockets = _SOCKETS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return Path(place).exists()
    return any(line.split()[-1] == place and line.split()[3] == _LISTENS for line in sockets.splitlines())
