"""A table of rows to read: it selects nothing by itself, and Tab leaves it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QTableView, QWidget


class QuietTable(QTableView):
    """Whole rows, no grid, no numbers at the left. It keeps no key to itself that the program uses."""

    _owes_sight = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.setTabKeyNavigation(False)

    @contextmanager
    def keeping_in_sight(self, size: QSize) -> Iterator[None]:
        """While cells find other places: the current one is seen after it if it was, in a viewport of ``size``.

        Within one change Qt may resize a table several times, and a bar that does not know its new range yet cannot
        be moved: what stayed out of sight is owed to the next time.
        """
        index = self.currentIndex()
        was_seen = index.isValid() and (
            self._owes_sight or QRect(QPoint(), size).intersects(self.visualRect(index))
        )
        yield
        if was_seen:
            self.scrollTo(index)
            self._owes_sight = not self.viewport().rect().intersects(self.visualRect(index))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Nothing is selected by the focus alone."""
        if self.currentIndex().isValid():
            super().focusInEvent(event)
        else:
            QAbstractScrollArea.focusInEvent(self, event)
