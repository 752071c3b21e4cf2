"""A start of Onset to its first painted window, or to the painted Timeline, on the way that the command line takes."""

from __future__ import annotations

import gc
import sys

from desktop.options import read_options


def main(until: str) -> None:
    """Start and end with the paint of the ``window`` or of the ``timeline``."""
    options = read_options([])
    gc.disable()  # as desktop.__main__ does
    from desktop.app import start
    from desktop.commands.bench.first_paint import FirstPaint

    def watch_timeline() -> None:
        from PySide6.QtWidgets import QGraphicsView

        assert program.window.view is not None
        chart = program.window.view.findChild(QGraphicsView)
        assert isinstance(chart, QGraphicsView)
        FirstPaint(chart.viewport())

    program = start(options)
    if until == "window":
        FirstPaint(program.window)
    else:
        program.opened.connect(watch_timeline)
    from PySide6.QtWidgets import QApplication

    QApplication.exec()


if __name__ == "__main__":
    main(sys.argv[1])
