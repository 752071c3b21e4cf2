"""Where the program ends without Python: the last words of its threads, kept for the log of the next start.

The system's own handler writes them into a file that lies open from the start on; its first line says version and
system. A run that ends as it should takes its file away. Nothing is ever sent.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

PREFIX, SUFFIX = "onset-crash-", ".txt"
MOST_BYTES = 100_000
"""So much of a file is taken into the log."""


class CrashFile:
    """A context: one file for one run, named by its process, so that two programs at a time keep theirs apart.

    Without a folder, or in one that cannot be written, nothing is kept.
    """

    def __init__(self, folder: Path | None, first_line: str) -> None:
        self._path = None if folder is None else folder / f"{PREFIX}{os.getpid()}{SUFFIX}"
        self._first_line = first_line
        self._file: BinaryIO | None = None

    def __enter__(self) -> CrashFile:
        import faulthandler  # late: whoever has no place to write needs no handler

        if self._path is not None:
            with suppress(OSError):
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._file = self._path.open("wb")
                self._file.write(self._first_line.encode("utf-8"))
                self._file.flush()
                faulthandler.enable(self._file)
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """The run has ended as it should: whatever was told meanwhile ended nothing."""
        import faulthandler

        if self._file is None or self._path is None:
            return
        faulthandler.disable()
        self._file.close()
        with suppress(OSError):
            self._path.unlink()
        with suppress(OSError):
            self._path.parent.rmdir()  # only if there is nothing else in it


def left_behind(folder: Path) -> list[str]:
    """What earlier runs left of their crashes, as text; the files are gone afterwards.

    A run that was ended by force leaves a file that holds its first line only, and that says nothing.
    """
    told = []
    try:
        found = [path for path in folder.iterdir() if path.name.startswith(PREFIX)]
    except OSError:
        return []
    for path in found:
        if _is_running(path):
            continue
        with suppress(OSError):
            with path.open("rb") as file:
                text = file.read(MOST_BYTES).decode("utf-8", "replace")
            path.unlink()  # on Windows only where no program has it open
            if len(text.splitlines()) > 1:
                told.append(text)
    return told


def _is_running(path: Path) -> bool:
    """Whether the run that a file belongs to goes on."""
    number = path.name.removeprefix(PREFIX).removesuffix(SUFFIX)
    if not number.isdecimal() or int(number) == os.getpid():
        return number.isdecimal()
    if sys.platform == "win32":
        return False  # its file cannot be taken away then
    try:
        os.kill(int(number), 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
