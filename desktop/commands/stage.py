"""The program on a window that nobody sees, and how it is photographed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from time import perf_counter

from PySide6.QtGui import QImage

from desktop.app import Program
from desktop.options import Options, UsageError
from desktop.policy import NO_POLICY, Policy
from desktop.settings import Settings

SETTLING = 5
"""Rounds of the event loop after which a layout that was changed stands: each level of it posts the next one."""


class Stage:
    """One program of its own, without anybody's settings: light and English where nothing else was asked for.

    Of the ``policy`` it keeps only whether something may be written into the user's cache.

    The iterators are pieces for ``run_pieces``. A context, so that the window is gone whatever happens meanwhile.
    """

    def __init__(
        self, options: Options, now: Callable[[], float] = perf_counter, policy: Policy = NO_POLICY
    ) -> None:
        only_cache = Policy(user_cache=policy.user_cache)
        self._asked = replace(options, theme=options.theme or "light", language=options.language or "en")
        self.program = Program(self._asked, Settings(None, only_cache), now=now)
        self._is_open = False
        self.program.opened.connect(self._note_opened)

    def __enter__(self) -> Stage:
        return self

    def __exit__(self, *_error: object) -> None:
        self.program.close()

    def _note_opened(self) -> None:
        self._is_open = True

    def open(self) -> Iterator[None]:
        """Open the window and wait until the view, or the problem page, stands in it."""
        self.program.window.show()
        while not self._is_open:
            yield
        yield from settled()
        if self.program.trouble:
            raise UsageError(self.program.trouble)

    def resize(self, width: int, height: int) -> Iterator[None]:
        """Make the window exactly so large; UsageError where it needs more room."""
        window = self.program.window
        yield from settled()  # before, it may still want the room that its last theme needed
        for _ in range(2):  # the first one may be held back by text that shrinks with the window
            window.resize(width, height)
            yield from settled()
        if (window.width(), window.height()) != (width, height):
            least = window.minimumSizeHint().expandedTo(window.minimumSize())
            raise UsageError(
                f"the window needs at least {least.width()}x{least.height()} pixels here: ask for a larger --size."
            )

    def photograph(self) -> QImage:
        """The whole window as the reader sees it."""
        return self.program.window.grab().toImage()


def settled() -> Iterator[None]:
    """Wait until what was changed is laid out."""
    for _ in range(SETTLING):
        yield
