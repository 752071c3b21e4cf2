"""A table that paints a page of rows within a frame, however many cells that is.

Qt's own delegate asks a model for nine things a cell and paints it through the style sheet: a page of cells took five
frames (README, “How fast”). Here a row is asked for once, and words are laid out once.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QStaticText
from PySide6.QtWidgets import QWidget

from desktop.kit.quiet_table import QuietTable
from desktop.theme import Look

ROW_ROLE = Qt.ItemDataRole.UserRole + 100
"""The role at which a model gives all cells of a row, as a tuple of :class:`Cell`."""
_ASIDE = 9
"""Pixels between words and the edge, as in the heading."""
_KEPT = 4000
"""How many words are kept laid out: more cells than any window shows."""


class Cell(NamedTuple):
    """What is painted: a number stands to the right, and what is faint has the colour of what matters less."""

    words: str
    is_number: bool = False
    is_faint: bool = False


class QuickTable(QuietTable):
    """Every cell is one line of words, cut at its end. For a model that knows ROW_ROLE."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._laid_out: dict[tuple[str, int], tuple[QStaticText, int, int]] = {}
        self._hovered = -1
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing below it is painted
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        theme, role = self._look.theme, ("panel", "stretch", "pressed", "hover", "ink", "muted")
        self._panel, self._stripe, self._pressed, self._hover, self._ink, self._faint = map(
            theme.colour, role
        )
        self._font = self._look.font(12)
        self._metrics = QFontMetrics(self._font)
        self._laid_out.clear()
        self.verticalHeader().setDefaultSectionSize(round(self._metrics.height() * 1.75))
        self.viewport().update()

    # --- painting --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, area, model = QPainter(self.viewport()), event.rect(), self.model()
        painter.fillRect(area, self._panel)
        painter.setFont(self._font)
        columns = [
            (column, self.columnViewportPosition(column), self.columnWidth(column))
            for column in range(model.columnCount())
            if not self.isColumnHidden(column)
        ]
        width = max((x + wide for _column, x, wide in columns), default=0)
        row = self.rowAt(max(area.top(), 0))
        last = model.rowCount() - 1
        while 0 <= row <= last and self.rowViewportPosition(row) <= area.bottom():
            y, height = self.rowViewportPosition(row), self.rowHeight(row)
            self._paint_ground(painter, row, y, width, height)
            cells: tuple[Cell, ...] = model.index(row, 0).data(ROW_ROLE)
            for column, x, wide in columns:
                self._paint_cell(painter, cells[column], x, y, wide, height)
            row += 1
        painter.end()

    def _paint_ground(self, painter: QPainter, row: int, y: int, width: int, height: int) -> None:
        if self.selectionModel().isRowSelected(row):
            painter.fillRect(0, y, width, height, self._pressed)
        elif row == self._hovered:
            painter.fillRect(0, y, width, height, self._hover)
        elif row % 2:
            painter.fillRect(0, y, width, height, self._stripe)

    def _paint_cell(self, painter: QPainter, cell: Cell, x: int, y: int, width: int, height: int) -> None:
        words, wide, high = self._laid_out.get((cell.words, width)) or self._lay_out(cell.words, width)
        left = x + width - _ASIDE - wide if cell.is_number else x + _ASIDE
        painter.setPen(self._faint if cell.is_faint else self._ink)
        painter.drawStaticText(left, y + (height - high) // 2, words)

    def _lay_out(self, words: str, width: int) -> tuple[QStaticText, int, int]:
        """Words cut to a column's width and laid out, with their own width and height; kept for the next time."""
        if len(self._laid_out) >= _KEPT:
            self._laid_out.clear()
        shown = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, width - 2 * _ASIDE)
        made = QStaticText(shown)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.prepare(font=self._font)
        size = made.size()
        self._laid_out[words, width] = made, round(size.width()), round(size.height())
        return self._laid_out[words, width]

    # --- the pointer -----------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover_over(self.rowAt(round(event.position().y())))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover_over(-1)
        super().leaveEvent(event)

    def _hover_over(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()
