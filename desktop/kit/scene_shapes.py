"""The shapes of a scene: cells, endings, gates in membranes, each as a path within a box."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath

ROUND_FORMS = ("cell", "nucleus")
GATES = ("receptor", "transporter", "channel")
PILLS = ("signal", "outcome")


def body(form: str, box: QRectF) -> QPainterPath:
    """The outline of a place that has a body; a rounded box for a form that has none of its own."""
    draw = {
        "cell": _cell,
        "pyramid": _pyramid,
        "terminal": _terminal,
        "spine": _spine,
        "dendrite": _shaft,
        "nucleus": _nucleus,
    }.get(form)
    if draw is not None:
        return draw(box)
    path = QPainterPath()
    radius = min(box.width(), box.height()) / 2
    path.addRoundedRect(box, radius, radius)
    return path


def core(form: str, box: QRectF) -> QRectF:
    """The box of a body without its thin ends, for what stands beside it."""
    left, top, right, bottom = {
        "cell": (0.14, 0.12, 0.14, 0.12),
        "pyramid": (0.30, 0.10, 0.30, 0.16),
        "dendrite": (0.2, 0.0, 0.2, 0.0),
    }.get(form, (0.0, 0.0, 0.0, 0.0))
    return box.adjusted(left * box.width(), top * box.height(), -right * box.width(), -bottom * box.height())


def _cell(box: QRectF) -> QPainterPath:
    """A round cell body with short dendrites."""
    centre, rx, ry = box.center(), box.width() * 0.36, box.height() * 0.36
    arms = 9
    path = QPainterPath()
    for index in range(arms):
        angle = 2 * pi * index / arms - pi / 2
        reach = 1.34 if index % 2 else 1.22
        before, after = angle - pi / arms, angle + pi / arms
        tip = QPointF(centre.x() + reach * rx * cos(angle), centre.y() + reach * ry * sin(angle))
        dip = QPointF(centre.x() + rx * cos(after), centre.y() + ry * sin(after))
        if index == 0:
            path.moveTo(centre.x() + rx * cos(before), centre.y() + ry * sin(before))
        near = 0.11
        for target, side in ((tip, -near), (dip, near)):
            hinge = QPointF(
                centre.x() + 1.02 * rx * cos(angle + side), centre.y() + 1.02 * ry * sin(angle + side)
            )
            path.quadTo(hinge, target)
    path.closeSubpath()
    return path


def _pyramid(box: QRectF) -> QPainterPath:
    """A pyramidal cell body: apical dendrite upwards, basal ones at both sides, the axon leaves below."""
    x, y, w, h = box.x(), box.y(), box.width(), box.height()
    middle = x + w / 2
    path = QPainterPath(QPointF(middle - w * 0.06, y))
    path.lineTo(middle + w * 0.06, y)
    path.cubicTo(
        middle + w * 0.07, y + h * 0.34, middle + w * 0.20, y + h * 0.48, middle + w * 0.32, y + h * 0.72
    )
    path.quadTo(middle + w * 0.40, y + h * 0.80, x + w, y + h * 0.86)
    path.lineTo(x + w * 0.985, y + h * 0.93)
    path.quadTo(middle + w * 0.33, y + h * 0.92, middle + w * 0.20, y + h * 0.96)
    path.quadTo(middle + w * 0.08, y + h, middle + w * 0.05, y + h)
    path.lineTo(middle - w * 0.05, y + h)
    path.quadTo(middle - w * 0.08, y + h, middle - w * 0.20, y + h * 0.96)
    path.quadTo(middle - w * 0.33, y + h * 0.92, x + w * 0.015, y + h * 0.93)
    path.lineTo(x, y + h * 0.86)
    path.quadTo(middle - w * 0.40, y + h * 0.80, middle - w * 0.32, y + h * 0.72)
    path.cubicTo(middle - w * 0.20, y + h * 0.48, middle - w * 0.07, y + h * 0.34, middle - w * 0.06, y)
    path.closeSubpath()
    return path


def _terminal(box: QRectF) -> QPainterPath:
    """An axon's ending: a neck from above that widens to a flat, broad foot."""
    x, y, w, h = box.x(), box.y(), box.width(), box.height()
    middle, neck = x + w / 2, w * 0.07
    path = QPainterPath(QPointF(middle - neck, y))
    path.lineTo(middle + neck, y)
    path.cubicTo(middle + neck * 1.2, y + h * 0.28, x + w, y + h * 0.18, x + w, y + h * 0.62)
    path.cubicTo(x + w, y + h * 0.95, x + w * 0.84, y + h * 0.97, middle, y + h)
    path.cubicTo(x + w * 0.16, y + h * 0.97, x, y + h * 0.95, x, y + h * 0.62)
    path.cubicTo(x, y + h * 0.18, middle - neck * 1.2, y + h * 0.28, middle - neck, y)
    path.closeSubpath()
    return path


def _spine(box: QRectF) -> QPainterPath:
    """The receiving side: a broad head that faces up, on a stalk that leaves the scene below."""
    x, y, w, h = box.x(), box.y(), box.width(), box.height()
    middle, stalk = x + w / 2, w * 0.20
    path = QPainterPath(QPointF(x, y + h * 0.34))
    path.cubicTo(x, y + h * 0.04, x + w * 0.2, y + h * 0.05, middle, y)
    path.cubicTo(x + w * 0.8, y + h * 0.05, x + w, y + h * 0.04, x + w, y + h * 0.34)
    path.cubicTo(x + w, y + h * 0.78, middle + stalk, y + h * 0.66, middle + stalk, y + h)
    path.lineTo(middle - stalk, y + h)
    path.cubicTo(middle - stalk, y + h * 0.66, x, y + h * 0.78, x, y + h * 0.34)
    path.closeSubpath()
    return path


def _nucleus(box: QRectF) -> QPainterPath:
    """A group of cells, seen from far: a soft oval."""
    path = QPainterPath()
    path.addRoundedRect(box, box.width() * 0.42, box.height() * 0.5)
    return path


def _shaft(box: QRectF) -> QPainterPath:
    """A piece of dendrite, upright; its spines are drawn by :func:`spines`."""
    path = QPainterPath()
    wide = box.width() * 0.17
    path.addRoundedRect(
        QRectF(box.center().x() - wide / 2, box.top(), wide, box.height()), wide / 2, wide / 2
    )
    return path


def spines(box: QRectF, level: float) -> QPainterPath:
    """The spines of a dendrite: more and larger ones the higher the level (0..1). Their parts lie over each other: fill
    the whole of it after its outline is drawn."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    places = 8
    middle, half = box.center().x(), box.width() * 0.17 / 2
    room = box.height() / places
    for index in range(places):
        # In this order neighbours do not grow one after the other.
        order = (index * 3) % places
        grown = min(max(level * (places + 1) - order, 0.0), 1.0)
        if grown < 0.02:
            continue
        side = 1 if index % 2 else -1
        y = box.top() + room * (index + 0.5)
        length = (box.width() / 2 - half) * (0.45 + 0.25 * grown)
        head = min(room * 0.62, box.width() * 0.11) * (0.4 + 0.6 * grown)
        tip = middle + side * (half + length)
        neck = head * 0.34
        path.addRect(QRectF(min(middle, tip), y - neck, abs(tip - middle), 2 * neck))
        path.addEllipse(QPointF(tip, y), head, head)
    return path


def gate(form: str, box: QRectF, openness: float) -> tuple[QPainterPath, ...]:
    """The parts of what sits in a membrane, open as far as ``openness`` (0..1).

    A channel is two halves with a pore between them, a transporter two halves that lean apart, a receptor that is no
    channel a cup on a stem: it has no pore, whatever its level.
    """
    if form == "receptor":
        return (_cup(box),)
    gap = box.width() * (0.10 + 0.28 * openness)
    half = (box.width() - gap) / 2
    lean = box.width() * 0.16 if form == "transporter" else 0.0
    halves = []
    for side, left in ((-1, box.left()), (1, box.right() - half)):
        path = QPainterPath()
        if lean:
            inner = -side * lean
            top_left, foot = left, left + inner * 0.9
            corner = half * 0.40
            path.moveTo(top_left + corner, box.top())
            path.lineTo(top_left + half - corner, box.top())
            path.quadTo(top_left + half, box.top(), top_left + half, box.top() + corner)
            path.lineTo(foot + half, box.bottom() - corner)
            path.quadTo(foot + half, box.bottom(), foot + half - corner, box.bottom())
            path.lineTo(foot + corner, box.bottom())
            path.quadTo(foot, box.bottom(), foot, box.bottom() - corner)
            path.lineTo(top_left, box.top() + corner)
            path.quadTo(top_left, box.top(), top_left + corner, box.top())
            path.closeSubpath()
        else:
            path.addRoundedRect(QRectF(left, box.top(), half, box.height()), half * 0.48, half * 0.48)
        halves.append(path)
    return tuple(halves)


def _cup(box: QRectF) -> QPainterPath:
    """A receptor: an open cup above, a stem through the membrane below."""
    x, y, w, h = box.x(), box.y(), box.width(), box.height()
    middle, stem, rim = x + w / 2, w * 0.15, w * 0.24
    path = QPainterPath(QPointF(x, y))
    path.lineTo(x + rim, y)
    path.cubicTo(x + rim, y + h * 0.34, x + w - rim, y + h * 0.34, x + w - rim, y)
    path.lineTo(x + w, y)
    path.cubicTo(x + w, y + h * 0.46, middle + stem * 1.4, y + h * 0.52, middle + stem, y + h * 0.60)
    path.lineTo(middle + stem, y + h * 0.94)
    path.quadTo(middle, y + h, middle - stem, y + h * 0.94)
    path.lineTo(middle - stem, y + h * 0.60)
    path.cubicTo(middle - stem * 1.4, y + h * 0.52, x, y + h * 0.46, x, y)
    path.closeSubpath()
    return path


def plug(form: str, box: QRectF, share: float) -> QPainterPath:
    """The drug at a gate: a hexagon that has come down into it as far as ``share`` (0..1)."""
    radius = box.width() * 0.30
    rest = 0.10 if form == "receptor" else 0.30
    centre = QPointF(box.center().x(), box.top() - radius * 2.2 * (1 - share) + box.height() * rest)
    path = QPainterPath()
    for corner in range(6):
        angle = pi / 3 * corner
        point = QPointF(centre.x() + radius * cos(angle), centre.y() + radius * sin(angle))
        if corner == 0:
            path.moveTo(point)
        else:
            path.lineTo(point)
    path.closeSubpath()
    return path
