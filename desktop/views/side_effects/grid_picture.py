"""The table as a picture: all its rows and columns, with the names of both."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from desktop.kit.dot_grid_paint import DotGridPainter

_WIDEST_NAMES = 260


def grid_size(paint: DotGridPainter) -> QSize:
    """How large the picture of the grid is, in logical pixels."""
    names = paint.names_width(_WIDEST_NAMES)
    heights = [paint.heading_height if row.is_heading else paint.row_height for row in paint.spec.rows]
    return QSize(
        names + paint.least_width * max(len(paint.spec.columns), 1), paint.top_height + sum(heights) + 1
    )


def draw_grid(painter: QPainter, target: QRectF, paint: DotGridPainter) -> None:
    """The grid in ``target``, which is as large as it needs."""
    size = grid_size(paint)
    names, wide = float(paint.names_width(_WIDEST_NAMES)), float(paint.least_width)
    painter.save()
    painter.translate(target.topLeft())
    painter.scale(target.width() / size.width(), target.height() / size.height())
    for place, column in enumerate(paint.spec.columns):
        box = QRectF(names + place * wide, 0, wide, paint.top_height)
        paint.paint_column(painter, column, box, is_sorted=False)
    y = float(paint.top_height)
    paint.paint_rule(painter, 0, size.width(), y)
    for row in paint.spec.rows:
        height = float(paint.heading_height if row.is_heading else paint.row_height)
        paint.paint_name(painter, row, QRectF(0, y, names, height), is_chosen=False)
        for place, cell in enumerate(row.cells):
            box = QRectF(names + place * wide, y, wide, height)
            paint.paint_cell(painter, cell, paint.spec.columns[place], box)
        y += height
        paint.paint_rule(painter, 0, size.width(), y)
    painter.restore()
