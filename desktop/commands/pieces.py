"""Long work cut into pieces that Qt's own event loop runs one after the other, each on a window that has settled."""

from __future__ import annotations

import signal
import sys
from collections.abc import Generator, Iterator
from types import FrameType, TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject

_LAST = -1000
"""The priority of the event that begins a piece: whatever was posted before it, a paint too, is done first."""


def run_pieces(pieces: Iterator[object]) -> None:
    """Run an iterator to its end in an event loop, which does all that it posted before it goes on.

    KeyboardInterrupt where the reader stopped it: always between two pieces, so that nothing is left half done. What
    goes wrong in a piece, or in the window meanwhile, is raised here.
    """
    _Worker(pieces).run()


class _Worker(QObject):
    def __init__(self, pieces: Iterator[object]) -> None:
        super().__init__()
        self._pieces = pieces
        self._loop = QEventLoop()
        self._error: BaseException | None = None
        self._is_stopped = False

    def run(self) -> None:
        hook, handler = sys.excepthook, signal.signal(signal.SIGINT, self._stop)
        sys.excepthook = self._take_error
        try:
            self._call()
            self._loop.exec()
        finally:
            sys.excepthook = hook
            signal.signal(signal.SIGINT, handler)
            if isinstance(self._pieces, Generator):
                self._pieces.close()
        if self._error is not None:
            raise self._error

    def _call(self) -> None:
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), _LAST)

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.User:
            return super().event(event)
        if self._error is None:
            self._work()
        return True

    def _work(self) -> None:
        try:
            if self._is_stopped:
                raise KeyboardInterrupt
            next(self._pieces)
        except StopIteration:
            self._loop.quit()
        except BaseException as error:
            # Raised again by run, outside Qt, which would only print it.
            self._take_error(type(error), error, None)
        else:
            self._call()

    def _take_error(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if self._error is None:
            self._error = error
        self._loop.quit()

    def _stop(self, _signal: int, _frame: FrameType | None) -> None:
        """The first Ctrl+C waits for the piece at hand, the second does not."""
        self._is_stopped = True
        signal.signal(signal.SIGINT, signal.default_int_handler)
