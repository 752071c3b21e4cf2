"""The shapes of markers: a treatment is known by its shape as well as by its colour."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

MARKERS = (
    "circle",
    "square",
    "diamond",
    "triangle-up",
    "triangle-down",
    "pentagon",
    "hexagon",
    "star",
    "cross",
    "plus",
)
_TURNED_POLYGONS = {
    "diamond": (4, -pi / 2, 1.2),
    "square": (4, -pi / 4, 1.22),
    "triangle-up": (3, -pi / 2, 1.3),
    "triangle-down": (3, pi / 2, 1.3),
    "pentagon": (5, -pi / 2, 1.15),
    "hexagon": (6, 0.0, 1.12),
}


def marker_path(marker: str, centre: QPointF, radius: float) -> QPainterPath:
    """The outline of a marker of about ``radius`` pixels around ``centre``; a circle for an unknown name."""
    path = QPainterPath()
    if marker in _TURNED_POLYGONS:
        corners, turn, factor = _TURNED_POLYGONS[marker]
        path.addPolygon(_polygon(centre, corners, turn, radius * factor))
        path.closeSubpath()
    elif marker == "star":
        outer = _corners(centre, 5, -pi / 2, radius * 1.4)
        inner = _corners(centre, 5, -pi / 2 + pi / 5, radius * 0.62)
        path.addPolygon(QPolygonF([point for pair in zip(outer, inner, strict=True) for point in pair]))
        path.closeSubpath()
    elif marker in ("cross", "plus"):
        path = _plus(centre, radius * 1.2, 0.0 if marker == "plus" else pi / 4)
    else:
        path.addEllipse(centre, radius, radius)
    return path


def _corners(centre: QPointF, count: int, turn: float, radius: float) -> list[QPointF]:
    angles = [turn + 2 * pi * index / count for index in range(count)]
    return [QPointF(centre.x() + radius * cos(angle), centre.y() + radius * sin(angle)) for angle in angles]


def _polygon(centre: QPointF, count: int, turn: float, radius: float) -> QPolygonF:
    return QPolygonF(_corners(centre, count, turn, radius))


def _plus(centre: QPointF, radius: float, turn: float) -> QPainterPath:
    arm = radius * 0.38
    upright, across = QPainterPath(), QPainterPath()
    upright.addRect(QRectF(-arm, -radius, 2 * arm, 2 * radius))
    across.addRect(QRectF(-radius, -arm, 2 * radius, 2 * arm))
    plus = upright.united(across)
    turning = QTransform().translate(centre.x(), centre.y()).rotateRadians(turn)
    return turning.map(plus)
