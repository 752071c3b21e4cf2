"""When a widget has been painted for the first time, seen from inside a process that ends with it."""

from __future__ import annotations

import os
import sys
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

_HIGH = 1
"""Qt.EventPriority.HighEventPriority; a bare window does not pay for all the choices that Qt has names for."""


class FirstPaint(QObject):
    """Prints the time of the first paint, once it has reached the screen, and ends the process.

    ``perf_counter`` is the system's steady clock, the same for the process that waits.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._is_painted = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._is_painted:
            self._is_painted = True
            # Painting ends with what is on the screen; this event comes right after it, before anything else.
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), _HIGH)
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            sys.stdout.write(f"{perf_counter()}\n")
            sys.stdout.flush()
            os._exit(0)  # Tearing down is nobody's start.
        return super().event(event)
