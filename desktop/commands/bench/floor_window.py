"""The floor of a start: a process that does nothing but show a bare QMainWindow."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

from desktop.commands.bench.first_paint import FirstPaint

if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1440, 900)
    FirstPaint(window)
    window.show()
    application.exec()
