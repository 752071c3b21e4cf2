"""How far long work has come: one line on stderr, redrawn where that is a terminal."""

from __future__ import annotations

import sys

_ERASE = "\r\x1b[K"


class Progress:
    """Counts the steps of work that has ``of`` of them; a context, so that the last line is always finished."""

    def __init__(self, of: int) -> None:
        self._of = of
        self._done = 0
        self._redraws = sys.stderr.isatty()

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_error: object) -> None:
        if self._redraws and self._done:
            sys.stderr.write("\n")

    def begin(self, words: str) -> None:
        """Say which step begins."""
        self._done += 1
        told = f"{self._done} of {self._of}  {words}"
        sys.stderr.write(f"{_ERASE}{told}" if self._redraws else f"{told}\n")
        sys.stderr.flush()
