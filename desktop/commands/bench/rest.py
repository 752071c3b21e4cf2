"""What a paused window costs, and what a minute of play leaves in memory: a process of its own."""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Iterator
from threading import Thread
from time import perf_counter, process_time, sleep

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.clock import FRAME_MILLISECONDS
from desktop.commands.bench.fake_time import FakeTime
from desktop.commands.bench.memory import resident_megabytes
from desktop.commands.offscreen import make_offscreen_application
from desktop.commands.pieces import run_pieces
from desktop.options import Options

SETTLES, RESTS, PLAYS = 1.0, 5.0, 60.0
"""Seconds after which the open window is at rest, for which it is watched, and for which it plays."""


class Watch(QObject):
    """Watches its own process from beside the event loop, which waits meanwhile as it does for a reader."""

    done = Signal()

    def __init__(self, settles: float, rests: float) -> None:
        super().__init__()
        self.cpu_percent = 0.0
        self._settles, self._rests = settles, rests
        self._thread = Thread(target=self._watch, daemon=True)

    def begin(self) -> None:
        self._thread.start()

    def _watch(self) -> None:
        sleep(self._settles)
        began, used = perf_counter(), process_time()
        sleep(self._rests)
        self.cpu_percent = 100 * (process_time() - used) / (perf_counter() - began)
        self.done.emit()


def main(settles: float = SETTLES, rests: float = RESTS, plays: float = PLAYS) -> dict[str, float | None]:
    """The figures of one program, opened as a reader opens it."""
    gc.disable()  # as desktop.__main__ does
    make_offscreen_application()
    from desktop.app import start

    time, watch = FakeTime(), Watch(settles, rests)
    program = start(Options(size=(1920, 1080)), time)
    program.opened.connect(watch.begin)
    watch.done.connect(QCoreApplication.quit)
    QCoreApplication.exec()
    at_rest = resident_megabytes()

    def play() -> Iterator[None]:
        """As many frames as that time has, one after the other without waiting for it."""
        for _ in range(round(plays * 1000 / FRAME_MILLISECONDS)):
            if not program.clock.is_playing:
                program.clock.play()
            time.seconds += FRAME_MILLISECONDS / 1000
            program.clock.tick()
            yield
        program.clock.pause()
        program.clock.go_to(1.0)
        yield

    run_pieces(play())
    return {
        "cpu_percent": round(watch.cpu_percent, 3),
        "rss_mb": _rounded(at_rest),
        "rss_after_play_mb": _rounded(resident_megabytes()),
        "played_seconds": plays,
    }


def _rounded(megabytes: float | None) -> float | None:
    return None if megabytes is None else round(megabytes, 2)


if __name__ == "__main__":
    print(json.dumps(main(*map(float, sys.argv[1:]))))
