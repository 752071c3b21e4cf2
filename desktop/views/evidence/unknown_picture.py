"""Open questions as a picture: one under the other, each with what is known and what would answer it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter

from desktop.views.evidence.unknown_model import UnknownRow
from desktop.views.evidence.unknown_sheet import UnknownSheet

_MOST = 80
"""How many are drawn at most: no picture is as high as a pack of thousands would be. The rows hold them all."""


def drawn_size(sheet: UnknownSheet, rows: Sequence[UnknownRow]) -> QSize:
    """How large the picture of these questions is, in logical pixels."""
    width = sheet.widest
    height = sum(sheet.laid(row, width, is_open=True).height for row in rows[:_MOST])
    return QSize(width, max(round(height), 40))


def draw_rows(painter: QPainter, target: QRectF, sheet: UnknownSheet, rows: Sequence[UnknownRow]) -> None:
    """These questions in ``target``, which is as large as they need."""
    size = drawn_size(sheet, rows)
    painter.save()
    painter.translate(target.topLeft())
    painter.scale(target.width() / size.width(), target.height() / size.height())
    y = 0.0
    for row in rows[:_MOST]:
        laid = sheet.laid(row, size.width(), is_open=True)
        sheet.paint(painter, row, QPointF(0, y), laid)
        y += laid.height
    painter.restore()
