"""Our own errors: one handler that logs, shows and offers to copy. Nothing is ever sent.

What is logged and shown says nothing of the reader: see :mod:`desktop.redaction`.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QObject, Signal

from desktop.crash_file import left_behind
from models import VERSION

MOST_KINDS = 100
"""So many different errors are told apart; with the next one the counting begins anew."""


class ErrorDesk(QObject):
    """Takes every error that nobody caught, and tells each text once, however often it comes.

    ``reported`` carries a new one's text once it is in the log; ``came_again`` tells that an old one was back.
    """

    reported = Signal(str)
    came_again = Signal()

    def __init__(self, folder: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._is_reporting = False
        self._times: dict[str, int] = {}

    def take_over(self) -> None:
        """From now on errors come here."""
        sys.excepthook = self.report

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an error with version and system, then tell the window; an error while telling is only logged."""
        text = described(error, trace)
        times = self._times[text] = self._times.get(text, 0) + 1
        if times == 1:
            self._write(text)
        if issubclass(kind, KeyboardInterrupt) or self._is_reporting:
            return
        self._is_reporting = True
        try:
            self.reported.emit(text) if times == 1 else self.came_again.emit()
        finally:
            self._is_reporting = False
        if len(self._times) >= MOST_KINDS:
            self.settle()

    def settle(self) -> None:
        """Log how often each error came that came again, and begin to count anew."""
        for text, times in self._times.items():
            if times > 1:
                self._write(f"{times} times: {text.rstrip().splitlines()[-1]}\n")
        self._times.clear()

    def take_up_crashes(self) -> None:
        """Log what ended earlier runs without Python; their files are gone afterwards."""
        for text in left_behind(self._folder) if self._folder is not None else ():
            from desktop.redaction import with_short_files

            _log(with_short_files(text), self._folder)

    def _write(self, text: str) -> None:
        _log(text, self._folder)
        if sys.stderr is not None:  # Windows gives a program with a window none.
            sys.stderr.write(text)


def described(error: BaseException, trace: TracebackType | None) -> str:
    """The error with what a programmer needs to know of the machine; nothing of the reader's content."""
    # Late, here and below: a start in which nothing goes wrong is a tenth faster without them.
    from desktop.redaction import told_error

    return first_line() + told_error(error, trace)


def first_line() -> str:
    """Version and system, with which every report begins; nothing that takes time to find out."""
    if sys.platform == "win32":
        found = sys.getwindowsversion()
        system = f"Windows {found.major}.{found.minor}.{found.build}"
    else:
        name = os.uname()  # what the machine is called stays out
        system = f"{name.sysname} {name.release} {name.machine}"
    return f"Onset {VERSION}, Qt {qt_version}, Python {sys.version.split()[0]}, {system}\n"


def _log(text: str, folder: Path | None) -> None:
    import logging
    from logging.handlers import RotatingFileHandler

    log = logging.getLogger("onset")
    if folder is not None and not log.handlers:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(
                folder / "onset.log", maxBytes=200_000, backupCount=1, encoding="utf-8", delay=True
            )
        except OSError:
            return  # A machine without a place to write still shows its errors.
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        log.addHandler(handler)
    if log.handlers:  # else Python would print the text a second time
        log.error("%s", text)
