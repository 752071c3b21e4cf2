"""The floor of a painted Timeline: a window with one pyqtgraph plot of the same curves."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pyqtgraph as pg
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop.commands.bench.first_paint import FirstPaint

if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1440, 900)
    plot = pg.PlotWidget()
    for curve in json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")):
        plot.plot(
            curve["places"],
            curve["values"],
            pen=pg.mkPen(curve["colour"], width=3),
            symbol="o",
            symbolBrush=curve["colour"],
            antialias=True,
        )
    window.setCentralWidget(plot)
    FirstPaint(plot.viewport())
    window.show()
    application.exec()
