"""Draws a scene as shapes: what stands still, and what changes with its state."""

from __future__ import annotations

from collections.abc import Collection
from math import ceil, hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap, QRadialGradient

from desktop.kit.scene_geometry import SceneGeometry
from desktop.kit.scene_shapes import GATES, PILLS, gate, plug, spines
from desktop.kit.scene_spec import SceneLink, SceneLook, ScenePlace, SceneState

LINE = 0.92
"""The height of a line of a name, in heights of its font."""


# --- what stands still ---------------------------------------------------------------------------------------------


def paint_still(painter: QPainter, geometry: SceneGeometry) -> None:
    """Connections and bodies."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for link, path in geometry.wires:
        _paint_wire(painter, geometry, link, path)
    for place in geometry.spec.places:
        if place.form not in GATES:
            _paint_body(painter, geometry, place)


def _paint_wire(painter: QPainter, geometry: SceneGeometry, link: SceneLink, path: QPainterPath) -> None:
    look = geometry.look
    leads = link.bond == "leads-to"
    width = (1.6 if leads else 3.4) * look.stroke
    pen = QPen(look.outline, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if link.is_side:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawPath(path)
    end = path.pointAtPercent(1.0)
    before = path.pointAtPercent(0.93)
    length = max(hypot(end.x() - before.x(), end.y() - before.y()), 0.01)
    ux, uy = (end.x() - before.x()) / length, (end.y() - before.y()) / length
    size = (5.0 if leads else 7.0) * look.stroke
    painter.setPen(QPen(look.outline, max(width, 2.0 * look.stroke)))
    if link.bond == "inhibits":
        painter.drawLine(
            QPointF(end.x() - uy * size, end.y() + ux * size),
            QPointF(end.x() + uy * size, end.y() - ux * size),
        )
    elif leads:
        for side in (1, -1):
            painter.drawLine(
                end,
                QPointF(
                    end.x() - ux * size + side * uy * size * 0.6, end.y() - uy * size - side * ux * size * 0.6
                ),
            )


def _paint_body(painter: QPainter, geometry: SceneGeometry, place: ScenePlace) -> None:
    look, box, path = geometry.look, geometry.boxes[place.id], geometry.bodies[place.id]
    shade = QLinearGradient(box.topLeft(), box.bottomRight())
    shade.setColorAt(0.0, look.tissue_lit)
    shade.setColorAt(1.0, look.tissue)
    is_pill = place.form in PILLS
    pen = QPen(look.outline, 1.5 * look.stroke)
    if place.is_side:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(look.panel if is_pill else shade)
    painter.drawPath(path)
    if place.form == "cell":
        kernel = QRectF(0, 0, box.width() * 0.2, box.width() * 0.2)
        kernel.moveCenter(box.center())
        painter.setPen(QPen(look.outline, 1.0 * look.stroke))
        painter.setBrush(look.tissue_lit)
        painter.drawEllipse(kernel)
    if place.form == "terminal":
        _paint_vesicles(painter, geometry, box)


def _paint_vesicles(painter: QPainter, geometry: SceneGeometry, box: QRectF) -> None:
    radius = min(box.width() * 0.045, box.height() * 0.085)
    painter.setPen(QPen(geometry.look.outline, 1.1 * geometry.look.stroke))
    painter.setBrush(geometry.look.panel)
    for x, y in (
        (0.13, 0.62),
        (0.25, 0.76),
        (0.37, 0.66),
        (0.5, 0.80),
        (0.63, 0.66),
        (0.75, 0.76),
        (0.87, 0.62),
    ):
        painter.drawEllipse(
            QPointF(box.left() + x * box.width(), box.top() + y * box.height()), radius, radius
        )


# --- what changes slowly -------------------------------------------------------------------------------------------


def paint_changing(
    painter: QPainter,
    geometry: SceneGeometry,
    state: SceneState,
    glows: dict[str, QPixmap] | None = None,
    only: Collection[str] | None = None,
) -> None:
    """Activity, gates with their drug, spines: of all places, or ``only`` of some.

    ``glows`` are kept pictures of bodies as they glow; without them they are drawn as shapes.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place in geometry.spec.places:
        if only is not None and place.id not in only:
            continue
        level = state.levels.get(place.id, 0.0)
        if place.form in GATES:
            _paint_gate(painter, geometry, place, level, state.blocks.get(place.id, 0.0))
        elif place.form == "dendrite":
            _paint_spines(painter, geometry, place, level)
        elif level > 0.01:
            _paint_glow(painter, geometry, place, level, None if glows is None else glows.get(place.id))


def reach_of(geometry: SceneGeometry, place: ScenePlace) -> QRectF:
    """What :func:`paint_changing` may paint of a place."""
    box, line = geometry.boxes[place.id], 2.0 * geometry.look.stroke
    if place.form in GATES:  # the drug comes down from above
        return box.adjusted(-line, -box.width() - line, line, line)
    return box.adjusted(-line, -line, line, line)


def with_alpha(colour: QColor, alpha: float) -> QColor:
    """The colour, as opaque as ``alpha`` (0..1) says."""
    made = QColor(colour)
    made.setAlphaF(min(max(alpha, 0.0), 1.0))
    return made


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two: the second one's ``share`` (0..1)."""
    keep = 1 - share
    return QColor.fromRgbF(
        one.redF() * keep + other.redF() * share,
        one.greenF() * keep + other.greenF() * share,
        one.blueF() * keep + other.blueF() * share,
    )


def glow_sprite(geometry: SceneGeometry, place: ScenePlace, ratio: float) -> QPixmap:
    """How a place looks on top of itself when it is fully active, transparent elsewhere; as large as its box."""
    box = geometry.boxes[place.id]
    sprite = blank_sprite(box.width(), box.height(), ratio)
    painter = QPainter(sprite)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-box.topLeft())
    _fill_glow(painter, geometry, place)
    painter.end()
    return sprite


def blank_sprite(width: float, height: float, ratio: float) -> QPixmap:
    """A transparent picture of so many logical pixels."""
    sprite = QPixmap(max(1, ceil(width * ratio)), max(1, ceil(height * ratio)))
    sprite.setDevicePixelRatio(ratio)
    sprite.fill(Qt.GlobalColor.transparent)
    return sprite


def _fill_glow(painter: QPainter, geometry: SceneGeometry, place: ScenePlace) -> None:
    box, path = geometry.boxes[place.id], geometry.bodies[place.id]
    glow = QRadialGradient(box.center(), max(box.width(), box.height()) * 0.5)
    colour = geometry.look.drug
    glow.setColorAt(0.0, with_alpha(colour, 0.46))
    glow.setColorAt(0.7, with_alpha(colour, 0.14))
    glow.setColorAt(1.0, with_alpha(colour, 0.0))
    painter.fillPath(path, with_alpha(colour, 0.30) if place.form in PILLS else glow)


def _paint_glow(
    painter: QPainter, geometry: SceneGeometry, place: ScenePlace, level: float, glow: QPixmap | None
) -> None:
    """A body glows as a whole; a signal fills from the left."""
    box = geometry.boxes[place.id]
    is_pill = place.form in PILLS
    if glow is None:
        painter.save()
        if is_pill:
            part = QRectF(box.left(), box.top(), box.width() * level, box.height())
            painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
        else:
            painter.setOpacity(level)
        _fill_glow(painter, geometry, place)
        painter.restore()
    elif is_pill:
        painter.drawPixmap(box.topLeft(), glow, QRectF(0, 0, glow.width() * level, glow.height()))
    else:
        painter.setOpacity(level)
        painter.drawPixmap(box.topLeft(), glow)
        painter.setOpacity(1.0)


def _paint_gate(
    painter: QPainter, geometry: SceneGeometry, place: ScenePlace, level: float, blocked: float
) -> None:
    look, box = geometry.look, geometry.boxes[place.id]
    pen = QPen(look.outline, 1.5 * look.stroke)
    if place.is_side:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(mixed(look.tissue_lit, look.drug, 0.55 * level * (1 - blocked)))
    for part in gate(place.form, box, level):
        painter.drawPath(part)
    if blocked > 0.01:
        painter.setPen(QPen(look.panel, 1.2 * look.stroke))
        painter.setBrush(with_alpha(look.drug, 0.35 + 0.65 * blocked))
        painter.drawPath(plug(place.form, box, blocked))


def _paint_spines(painter: QPainter, geometry: SceneGeometry, place: ScenePlace, level: float) -> None:
    look, box = geometry.look, geometry.boxes[place.id]
    grown = spines(box, level)
    painter.strokePath(grown, QPen(look.outline, 2.6 * look.stroke))
    painter.fillPath(grown, mixed(look.tissue_lit, look.drug, 0.4 * level))


# --- names ---------------------------------------------------------------------------------------------------------


def paint_names(painter: QPainter, geometry: SceneGeometry) -> None:
    """All names."""
    for place in geometry.spec.places:
        if place.id in geometry.held or place.id in geometry.words.names:
            paint_name(painter, geometry, place)


def paint_name(painter: QPainter, geometry: SceneGeometry, place: ScenePlace) -> None:
    """The name in a place, or beside it with a rim of the ground, so that it can be read over anything.

    Where it stands apart, a line goes to what it names.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    look = geometry.look
    if place.id in geometry.held:
        _write(painter, look, geometry.boxes[place.id], geometry.held[place.id], look.ink, rim=0)
        return
    name = geometry.words.names[place.id]
    if name.leader is not None:
        near = QPointF(
            min(max(name.leader.x(), name.box.left()), name.box.right()),
            min(max(name.leader.y(), name.box.top()), name.box.bottom()),
        )
        for colour, width in ((look.panel, 3.0), (look.muted, 1.0)):
            painter.setPen(QPen(colour, width * look.stroke))
            painter.drawLine(near, name.leader)
    colour = look.ink if place.form not in GATES else look.muted
    _write(painter, look, name.box, name.lines, colour, rim=3.0 * look.stroke)


def _write(
    painter: QPainter, look: SceneLook, box: QRectF, lines: tuple[str, ...], colour: QColor, rim: float
) -> None:
    painter.setFont(look.font)
    metrics = painter.fontMetrics()
    height = metrics.height() * LINE
    top = box.center().y() - height * len(lines) / 2
    for order, line in enumerate(lines):
        left = box.center().x() - metrics.horizontalAdvance(line) / 2
        base = QPointF(left, top + order * height + metrics.ascent() - metrics.height() * (1 - LINE) / 2)
        if rim:
            around = QPainterPath()
            around.addText(base, look.font, line)
            pen = QPen(look.panel, rim)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(around, pen)
        painter.setPen(colour)
        painter.drawText(base, line)
