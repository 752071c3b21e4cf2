"""Draws a scene: what stands still once, what moves on top of it for each picture."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil, hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap, QRadialGradient

from desktop.kit.scene_geometry import SceneGeometry
from desktop.kit.scene_shapes import GATES, PILLS, gate_halves, plug, spines
from desktop.kit.scene_spec import SceneLink, ScenePlace, SceneState, SceneStep

PULSES_A_SECOND = 3.0
"""How often a fully active cell fires in a second of play: slow enough to be seen, not the cell's real rate."""


# --- what stands still ---------------------------------------------------------------------------------------------


def paint_still(painter: QPainter, geometry: SceneGeometry) -> None:
    """Connections, bodies and names."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    look = geometry.look
    for link, path in geometry.wires:
        _paint_wire(painter, geometry, link, path)
    for place in geometry.spec.places:
        if place.form not in GATES:
            _paint_body(painter, geometry, place)
    painter.setFont(look.font)
    for place in geometry.spec.places:
        spot = geometry.labels.get(place.id)
        if spot is not None:
            painter.setPen(look.ink if place.form not in GATES else look.muted)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(spot, int(flags), place.label)


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
        core = QRectF(0, 0, box.width() * 0.2, box.width() * 0.2)
        core.moveCenter(box.center())
        painter.setPen(QPen(look.outline, 1.0 * look.stroke))
        painter.setBrush(look.tissue_lit)
        painter.drawEllipse(core)
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


# --- what moves ----------------------------------------------------------------------------------------------------


def paint_moving(
    painter: QPainter, geometry: SceneGeometry, state: SceneState, glows: Mapping[str, QPixmap]
) -> None:
    """Activity, gates, drugs, signals, pulses on axons; ``glows`` are the sprites of all bodies and signals."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place in geometry.spec.places:
        level = state.levels.get(place.id, 0.0)
        if place.form in GATES:
            _paint_gate(painter, geometry, place, level, state.blocks.get(place.id, 0.0))
        elif place.form == "dendrite":
            _paint_spines(painter, geometry, place, level)
        elif level > 0.01:
            _paint_glow(painter, geometry, place, level, glows[place.id])
    for link, path in geometry.wires:
        if link.bond != "leads-to":
            _paint_pulses(painter, geometry, path, state.levels.get(link.start, 0.0), state.phase)


def _with_alpha(colour: QColor, alpha: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(min(max(alpha, 0.0), 1.0))
    return made


def glow_sprite(geometry: SceneGeometry, place: ScenePlace, ratio: float) -> QPixmap:
    """How a place looks on top of itself when it is fully active, transparent elsewhere; as large as its box."""
    box, path = geometry.boxes[place.id], geometry.bodies[place.id]
    sprite = QPixmap(max(1, ceil(box.width() * ratio)), max(1, ceil(box.height() * ratio)))
    sprite.setDevicePixelRatio(ratio)
    sprite.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sprite)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-box.topLeft())
    glow = QRadialGradient(box.center(), max(box.width(), box.height()) * 0.5)
    colour = geometry.look.drug
    glow.setColorAt(0.0, _with_alpha(colour, 0.46))
    glow.setColorAt(0.7, _with_alpha(colour, 0.14))
    glow.setColorAt(1.0, _with_alpha(colour, 0.0))
    painter.fillPath(path, _with_alpha(colour, 0.30) if place.form in PILLS else glow)
    painter.end()
    return sprite


def _paint_glow(
    painter: QPainter, geometry: SceneGeometry, place: ScenePlace, level: float, glow: QPixmap
) -> None:
    """A body glows as a whole; a signal fills from the left."""
    corner = geometry.boxes[place.id].topLeft()
    if place.form in PILLS:
        part = QRectF(0, 0, glow.width() * level, glow.height())
        painter.drawPixmap(corner, glow, part)
        return
    painter.setOpacity(level)
    painter.drawPixmap(corner, glow)
    painter.setOpacity(1.0)


def _paint_gate(
    painter: QPainter, geometry: SceneGeometry, place: ScenePlace, level: float, blocked: float
) -> None:
    look, box = geometry.look, geometry.boxes[place.id]
    pen = QPen(look.outline, 1.5 * look.stroke)
    if place.is_side:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(_mixed(look.tissue_lit, look.drug, 0.55 * level * (1 - blocked)))
    for half in gate_halves(box, level):
        painter.drawPath(half)
    if blocked > 0.01:
        painter.setPen(QPen(look.panel, 1.2 * look.stroke))
        painter.setBrush(_with_alpha(look.drug, 0.35 + 0.65 * blocked))
        painter.drawPath(plug(box, blocked))


def _paint_spines(painter: QPainter, geometry: SceneGeometry, place: ScenePlace, level: float) -> None:
    look, box = geometry.look, geometry.boxes[place.id]
    painter.setPen(QPen(look.outline, 1.3 * look.stroke))
    painter.setBrush(_mixed(look.tissue_lit, look.drug, 0.4 * level))
    painter.drawPath(spines(box, level))


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    keep = 1 - share
    return QColor.fromRgbF(
        one.redF() * keep + other.redF() * share,
        one.greenF() * keep + other.greenF() * share,
        one.blueF() * keep + other.blueF() * share,
    )


def _paint_pulses(
    painter: QPainter, geometry: SceneGeometry, path: QPainterPath, level: float, phase: float
) -> None:
    """Action potentials on an axon: as close to each other as the cell is active."""
    count = round(5 * level)
    if not count:
        return
    look = geometry.look
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.drug)
    radius = 2.6 * look.stroke
    for index in range(count):
        share = (phase * PULSES_A_SECOND * 0.16 + index / count) % 1.0
        painter.drawEllipse(path.pointAtPercent(share), radius, radius)


def badge_sprite(geometry: SceneGeometry, step: SceneStep, ratio: float, *, is_full: bool) -> QPixmap:
    """The number of a step, before it begins or when it is full, in the middle of a square of :func:`badge_side`."""
    look, r, side = geometry.look, geometry.badge, badge_side(geometry)
    sprite = QPixmap(ceil(side * ratio), ceil(side * ratio))
    sprite.setDevicePixelRatio(ratio)
    sprite.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sprite)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(look.badge_font)
    circle = QRectF(side / 2 - r, side / 2 - r, 2 * r, 2 * r)
    ring = QPen(look.muted if step.is_absent else look.drug, 1.7 * look.stroke)
    if step.is_dashed:
        ring.setDashPattern([2.0, 1.6])
    painter.setPen(ring)
    painter.setBrush(look.drug if is_full and not step.is_dashed else look.panel)
    painter.drawEllipse(circle)
    if is_full and step.is_dashed:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.drug)
        painter.drawEllipse(circle.adjusted(2.4, 2.4, -2.4, -2.4))
    painter.setPen(look.on_drug if is_full else look.muted if step.is_absent else look.ink)
    painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), step.number)
    painter.end()
    return sprite


def badge_side(geometry: SceneGeometry) -> float:
    """The side of a badge's sprite in logical pixels."""
    return 2 * geometry.badge + 4 * geometry.look.stroke


def paint_steps(
    painter: QPainter,
    geometry: SceneGeometry,
    state: SceneState,
    badges: Mapping[str, tuple[QPixmap, QPixmap]],
    selected: str | None,
) -> None:
    """The numbers of the steps: filled as far as each has come; the selected one framed."""
    half = badge_side(geometry) / 2
    for step in geometry.spec.steps:
        spot, share = geometry.badges[step.id], state.shares.get(step.id, 0.0)
        empty, full = badges[step.id]
        corner = QPointF(spot.x() - half, spot.y() - half)
        painter.drawPixmap(corner, empty)
        if share > 0.01:
            painter.setOpacity(share)
            painter.drawPixmap(corner, full)
            painter.setOpacity(1.0)
        if step.id == selected:
            painter.setPen(QPen(geometry.look.focus, 2.4 * geometry.look.stroke))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            reach = half + 1
            painter.drawEllipse(spot, reach, reach)
