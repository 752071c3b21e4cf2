"""The numbers of a scene's steps: not begun, under way, over, or not happening; and the frame of the selected one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from math import floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap

from desktop.kit.scene_geometry import SceneGeometry
from desktop.kit.scene_layers import blank_sprite, mixed
from desktop.kit.scene_shapes import GATES
from desktop.kit.scene_spec import SceneLook, SceneState, SceneStep

_FULL = 0.97
"""From this share on a step is drawn as full."""
_SHARES = 10
"""So many steps of a number that fills can be told apart."""
_SPREAD = 0.6180339887
"""Multiples of it lie evenly between whole numbers."""


@dataclass(frozen=True)
class BadgeLook:
    """How far a step has come, as its number shows it: ``share`` 0..1, and whether it fades or is over."""

    share: float = 0.0
    is_over: bool = False
    is_fading: bool = False

    @property
    def is_strong(self) -> bool:
        """Whether its step is more under way than not."""
        return self.share > 0.5 and not (self.is_over or self.is_fading)


def badge_side(radius: float, look: SceneLook) -> float:
    """The side of the square that a number is painted in, in logical pixels."""
    return 2.9 * radius + 4 * look.stroke


def badge_looks(state: SceneState, steps: Sequence[SceneStep]) -> list[BadgeLook]:
    """How the steps' numbers look in a state, in their order.

    A share is told in tenths, rounded a little differently for each step: steps that come together would else all
    have to be painted in the same frame.
    """
    found = []
    for order, step in enumerate(steps):
        share = 0.0 if step.is_absent else state.shares.get(step.id, 0.0)
        told = 1.0 if share >= 1 else floor(share * _SHARES + order * _SPREAD % 1.0) / _SHARES
        found.append(_badge_look(told, step.id in state.over, step.id in state.fading))
    return found


@cache
def _badge_look(share: float, is_over: bool, is_fading: bool) -> BadgeLook:
    """There are a few dozen of them: each is made once, as the looks of all steps are asked for in every frame."""
    return BadgeLook(share, is_over, is_fading)


def paint_badge(
    painter: QPainter, look: SceneLook, centre: QPointF, radius: float, step: SceneStep, badge: BadgeLook
) -> None:
    """One number. It fills from below as its step comes; an arrow down: it fades; a tick: it is over."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if badge.is_over:
        _paint_disc(painter, look, centre, radius, step, _Fill.OVER)
    elif badge.share >= _FULL:
        _paint_disc(painter, look, centre, radius, step, _Fill.FULL)
    else:
        _paint_disc(painter, look, centre, radius, step, _Fill.EMPTY)
        if badge.share > 0:
            painter.save()
            height = 2 * radius * badge.share
            part = QRectF(centre.x() - radius, centre.y() + radius - height, 2 * radius, height)
            painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
            _paint_disc(painter, look, centre, radius, step, _Fill.COMING)
            painter.restore()
        if badge.is_fading:
            _paint_below(painter, look, centre, radius, is_over=False)


class _Fill(Enum):
    """What a number's disc is filled with."""

    EMPTY = "empty"
    COMING = "coming"
    FULL = "full"
    OVER = "over"


def _paint_disc(
    painter: QPainter, look: SceneLook, centre: QPointF, radius: float, step: SceneStep, fill: _Fill
) -> None:
    circle = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    colour = look.muted if step.is_absent else look.drug
    inside = {
        _Fill.EMPTY: look.panel,
        _Fill.COMING: mixed(look.panel, look.drug, 0.42),
        _Fill.FULL: look.drug,
        _Fill.OVER: mixed(look.panel, colour, 0.16),
    }[fill]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.panel)
    painter.drawEllipse(circle)
    gap = 1.6 * look.stroke if step.is_dashed and fill is not _Fill.OVER else 0.0
    painter.setBrush(inside)
    painter.drawEllipse(circle.adjusted(gap, gap, -gap, -gap))
    ring = QPen(mixed(colour, look.panel, 0.35) if fill is _Fill.OVER else colour, 1.7 * look.stroke)
    if step.is_dashed:
        ring.setDashPattern([2.0, 1.6])
    painter.setPen(ring)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle)
    painter.setFont(look.badge_font)
    is_pale = step.is_absent or fill is _Fill.OVER
    painter.setPen(look.on_drug if fill is _Fill.FULL else look.muted if is_pale else look.ink)
    painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), step.number)
    if step.mark:
        _paint_mark(painter, look, centre, radius, step)
    if fill is _Fill.OVER:
        _paint_below(painter, look, centre, radius, is_over=True)


def _corner(centre: QPointF, radius: float, side: int) -> tuple[QPointF, float]:
    """The middle and radius of a small disc at a number's upper (−1) or lower (1) right."""
    return QPointF(centre.x() + radius * 0.86, centre.y() + side * radius * 0.72), radius * 0.46


def _paint_mark(painter: QPainter, look: SceneLook, centre: QPointF, radius: float, step: SceneStep) -> None:
    spot, reach = _corner(centre, radius, -1)
    colour = look.muted if step.is_absent else look.drug
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.panel)
    painter.drawEllipse(spot, reach * 1.25, reach * 1.25)
    pen = QPen(colour, 1.5 * look.stroke)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    if step.mark == "–":
        painter.drawLine(spot + QPointF(-reach * 0.7, 0), spot + QPointF(reach * 0.7, 0))
        return
    if step.mark == "×":
        arm = reach * 0.62
        painter.drawLine(spot + QPointF(-arm, -arm), spot + QPointF(arm, arm))
        painter.drawLine(spot + QPointF(-arm, arm), spot + QPointF(arm, -arm))
        return
    hook = QPainterPath(spot + QPointF(-reach * 0.42, -reach * 0.42))
    hook.cubicTo(
        spot + QPointF(-reach * 0.4, -reach * 1.05),
        spot + QPointF(reach * 0.7, -reach * 1.0),
        spot + QPointF(reach * 0.4, -reach * 0.22),
    )
    hook.quadTo(spot + QPointF(0, reach * 0.08), spot + QPointF(0, reach * 0.36))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(hook)
    painter.drawPoint(spot + QPointF(0, reach * 0.92))


def _paint_below(
    painter: QPainter, look: SceneLook, centre: QPointF, radius: float, *, is_over: bool
) -> None:
    """A tick for what is over, an arrow down for what fades."""
    spot, reach = _corner(centre, radius, 1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.panel)
    painter.drawEllipse(spot, reach * 1.2, reach * 1.2)
    pen = QPen(look.drug, 1.7 * look.stroke)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    corners = (
        ((-0.6, 0.0), (-0.12, 0.5), (0.68, -0.5)) if is_over else ((-0.5, 0.05), (0.0, 0.6), (0.5, 0.05))
    )
    points = [spot + QPointF(x * reach, y * reach) for x, y in corners]
    painter.drawPolyline(points)
    if not is_over:
        painter.drawLine(spot + QPointF(0, -0.75 * reach), points[1])


class BadgeSprites:
    """Kept pictures of numbers: four for each, from which every way in which it can look is drawn."""

    def __init__(self, look: SceneLook, steps: Iterable[SceneStep], radius: float, ratio: float) -> None:
        self.ratio = ratio
        self.side = badge_side(radius, look)
        self.radius = radius
        self.font = look.badge_font
        self._middle = QPointF(self.side, self.side) / 2
        self._radius = radius
        self._kept = {(step.id, fill): self._disc(look, step, fill) for step in steps for fill in _Fill}
        self._arrow = self._blank()
        painter = QPainter(self._arrow)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_below(painter, look, self._middle, radius, is_over=False)
        painter.end()

    def _blank(self) -> QPixmap:
        return blank_sprite(self.side, self.side, self.ratio)

    def _disc(self, look: SceneLook, step: SceneStep, fill: _Fill) -> QPixmap:
        sprite = self._blank()
        painter = QPainter(sprite)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_disc(painter, look, self._middle, self._radius, step, fill)
        painter.end()
        return sprite

    def draw(self, painter: QPainter, corner: QPointF, step: str, badge: BadgeLook) -> None:
        """A step's number in a square of :attr:`side` with this upper left corner."""
        if badge.is_over or badge.share >= _FULL:
            fill = _Fill.OVER if badge.is_over else _Fill.FULL
            painter.drawPixmap(corner, self._kept[step, fill])
            return
        painter.drawPixmap(corner, self._kept[step, _Fill.EMPTY])
        if badge.share > 0:
            sprite, ratio = self._kept[step, _Fill.COMING], self.ratio
            top = self._middle.y() + self._radius - 2 * self._radius * badge.share
            part = QRectF(0, round(top * ratio), sprite.width(), sprite.height() - round(top * ratio))
            painter.drawPixmap(corner + QPointF(0, part.y() / ratio), sprite, part)
        if badge.is_fading:
            painter.drawPixmap(corner, self._arrow)


def paint_frame(painter: QPainter, geometry: SceneGeometry, step: SceneStep) -> None:
    """Frame a step: its number, its place, and a line from one to the other."""
    look, spot = geometry.look, geometry.words.badges[step.id]
    form = next(place.form for place in geometry.spec.places if place.id == step.place)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = geometry.boxes[step.place]
    outline = QPainterPath()
    if form in GATES:
        outline.addRoundedRect(box.adjusted(-4, -4, 4, 4), 5, 5)
    else:
        outline = geometry.bodies[step.place]
    pen = QPen(look.focus, 3.0 * look.stroke)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPath(outline)
    reach = geometry.badge + 3.0 * look.stroke
    painter.drawEllipse(spot, reach, reach)


def frame_reach(geometry: SceneGeometry, step: SceneStep) -> tuple[QRectF, QRectF]:
    """What :func:`paint_frame` may paint."""
    wide = geometry.badge + 6.0 * geometry.look.stroke
    spot, box = geometry.words.badges[step.id], geometry.boxes[step.place]
    grown = 4 + 3 * geometry.look.stroke
    return (
        QRectF(spot.x() - wide, spot.y() - wide, 2 * wide, 2 * wide),
        box.adjusted(-grown, -grown, grown, grown),
    )
