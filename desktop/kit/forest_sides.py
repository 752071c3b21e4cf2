"""What each side of the line of no difference favours, below an axis."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from desktop.kit.forest_spec import Axis

_GAP = 8


def side_rooms(axis: Axis, metrics: QFontMetricsF, middle: float, bounds: QRectF) -> tuple[QRectF, QRectF]:
    """The room of the words at both sides of ``middle``; where one side is too narrow for its words, they begin in the
    other one, as far as that has room to spare."""
    left, right = metrics.horizontalAdvance(axis.left) + 1, metrics.horizontalAdvance(axis.right) + 1
    ends, begins = middle - _GAP, middle + _GAP
    if begins + right > bounds.right():
        moved = begins + right - bounds.right()
        moved = min(moved, max(ends - left - bounds.left(), 0.0))
        ends, begins = ends - moved, begins - moved
    elif ends - left < bounds.left():
        moved = bounds.left() - (ends - left)
        moved = min(moved, max(bounds.right() - begins - right, 0.0))
        ends, begins = ends + moved, begins + moved
    height = metrics.height()
    return (
        QRectF(bounds.left(), bounds.top(), max(ends - bounds.left(), 0.0), height),
        QRectF(begins, bounds.top(), max(bounds.right() - begins, 0.0), height),
    )


def paint_sides(painter: QPainter, axis: Axis, middle: float, bounds: QRectF) -> None:
    """Paint the words at the top of ``bounds`` in the painter's font and colour."""
    metrics = QFontMetricsF(painter.font())
    left, right = side_rooms(axis, metrics, middle, bounds)
    for words, room, side in (
        (axis.left, left, Qt.AlignmentFlag.AlignRight),
        (axis.right, right, Qt.AlignmentFlag.AlignLeft),
    ):
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room, int(side), shown)
