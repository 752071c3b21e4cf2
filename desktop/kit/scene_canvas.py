"""A scene kept as pictures, so that a frame paints only what changed.

Three layers: bodies and connections with what changes slowly on them (activity, gates, spines), painted into one
picture place by place when its level has visibly changed; on a copy of it what moves, all particles at once; names and
numbers on top, each a picture.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPixmap, QRegion

from desktop.kit.scene_badges import (
    BadgeSprites,
    badge_looks,
    badge_side,
    frame_reach,
    paint_badge,
    paint_frame,
)
from desktop.kit.scene_flow import Flows
from desktop.kit.scene_geometry import SceneGeometry
from desktop.kit.scene_layers import (
    blank_sprite,
    glow_sprite,
    paint_changing,
    paint_name,
    paint_names,
    paint_still,
    reach_of,
)
from desktop.kit.scene_shapes import GATES
from desktop.kit.scene_spec import SceneState, SceneStep
from desktop.kit.scene_stamp import Grain, Pixels, Pressed, Stamps, pixels_of

MOST_PARTICLES = 110
"""Of one flow at its highest level."""
_LEVELS = 24
"""So many steps of a level can be told apart."""


class SceneCanvas:
    """One scene at one size, with the numbers of its look; ``most`` particles a flow has at most."""

    def __init__(self, geometry: SceneGeometry, badges: BadgeSprites, most: int = MOST_PARTICLES) -> None:
        self.geometry = geometry
        self.ratio = ratio = badges.ratio
        self.most = most
        self.particles = 0
        self._seen = SceneState()
        self._whole = geometry.whole.adjusted(-4, -4, 4, 4).toAlignedRect()
        self._flows = Flows(geometry, most)
        self._stamps = Stamps(_kinds(geometry), ratio)
        self._still = self._blank()
        self._ground = self._blank()
        self._ground_pixels = pixels_of(self._ground)
        self._still_pixels = pixels_of(self._still)
        self._frame_pixels: Pixels = np.empty_like(self._ground_pixels)
        self._frame = self._picture_of_frame()
        self._glows: dict[str, QPixmap] = {}
        self._looks = badge_looks(self._seen, geometry.spec.steps)
        self._badges = badges
        self._spots = [_around(geometry, step) for step in geometry.spec.steps]
        self._reaches = {place.id: reach_of(geometry, place) for place in geometry.spec.places}
        self._counts: tuple[int, ...] = ()
        self._kinds = np.zeros(0, np.intp)
        self._pressed: Pressed | None = None
        self._within: tuple[int, ...] = ()
        self._moved = QRegion()
        self._names = list(self._name_pictures())
        self._region = QRegion()
        self._exposed: list[QRect] = []
        self._names_here: list[tuple[QRect, QPixmap]] = []
        self._badges_here: list[int] = []
        self._draw_ground()

    # --- a state -------------------------------------------------------------------------------------------------

    def show(self, state: SceneState) -> QRegion:
        """Take a state and draw it; what looks different because of it."""
        seen = _in_steps(state)
        changed = self._changed_places(seen)
        self._seen = seen
        if self._pressed is not None:
            self._pressed.take_off(self._frame_pixels)
        repainted = self._repaint(changed)
        for part in repainted:
            rows, columns = self._slices(part)
            self._frame_pixels[rows, columns] = self._ground_pixels[rows, columns]
        stale = self._press(state)
        for part in (*repainted, *self._changed_badges(state)):
            stale += part
        if self.ratio % 1:  # a pixel of the screen then lies on two of ours
            grown = QRegion()
            for part in _parts(stale):
                grown += part.adjusted(-1, -1, 1, 1)
            stale = grown & self._whole
        return stale

    def _press(self, state: SceneState) -> QRegion:
        """Lay what moves onto the frame; where it may lie now and lay before."""
        counts, spots, within = self._flows.moving(state)
        self.particles = spots.shape[1]
        if counts != self._counts:  # it changes far less often than a frame is drawn
            self._counts, self._kinds = counts, np.repeat(np.arange(len(counts)), counts)
        x, y, opacity = spots
        self._pressed = self._stamps.press(
            self._frame_pixels, self._kinds, x * self.ratio, y * self.ratio, opacity
        )
        if within == self._within:
            return QRegion(self._moved)
        before, self._within, self._moved = self._moved, within, self._around(within)
        return before + self._moved

    def _around(self, within: tuple[int, ...]) -> QRegion:
        """All on which there may be something of what moves within some of its boxes."""
        margin = self._stamps.reach / self.ratio + 1
        found = QRegion()
        for number in within:
            box = self._flows.boxes[number].adjusted(-margin, -margin, margin, margin)
            found += box.toAlignedRect() & self._whole
        return found

    def _changed_places(self, seen: SceneState) -> list[QRectF]:
        """Where places look different in a state from the one that is painted."""
        before = self._seen
        return [
            reach
            for place, reach in self._reaches.items()
            if seen.levels.get(place) != before.levels.get(place)
            or seen.blocks.get(place) != before.blocks.get(place)
        ]

    def _changed_badges(self, state: SceneState) -> list[QRect]:
        before, self._looks = self._looks, badge_looks(state, self.geometry.spec.steps)
        pairs = zip(self._spots, before, self._looks, strict=True)
        return [spot.toAlignedRect() for spot, old, new in pairs if old is not new and old != new]

    # --- pictures ------------------------------------------------------------------------------------------------

    def _blank(self) -> QImage:
        made = QImage(self._whole.size() * self.ratio, QImage.Format.Format_RGB32)
        made.setDevicePixelRatio(self.ratio)
        made.fill(self.geometry.look.panel)
        return made

    def _picture_of_frame(self) -> QImage:
        """The frame's pixels as Qt sees them: its memory is numpy's."""
        height, width = self._frame_pixels.shape
        made = QImage(self._frame_pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        made.setDevicePixelRatio(self.ratio)
        return made

    def _draw_ground(self) -> None:
        """The bodies as they are at rest, and nothing that moves yet."""
        painter = QPainter(self._still)
        paint_still(painter, self.geometry)
        painter.end()
        self._glows = {
            place.id: glow_sprite(self.geometry, place, self.ratio)
            for place in self.geometry.spec.places
            if place.form not in (*GATES, "dendrite")
        }
        self._repaint([QRectF(self._whole)])
        self._frame_pixels[:] = self._ground_pixels

    def _repaint(self, boxes: Iterable[QRectF]) -> list[QRect]:
        """Paint some boxes of the ground anew, with everything that reaches into them; the parts that they cover."""
        parts = [box.toAlignedRect() & self._whole for box in boxes]
        painter = QPainter(self._ground) if parts else None
        if painter is not None:
            for part in parts:
                rows, columns = self._slices(part)
                self._ground_pixels[rows, columns] = self._still_pixels[rows, columns]
                painter.setClipRect(self._in_logical(rows, columns))
                here = {place for place, reach in self._reaches.items() if reach.intersects(QRectF(part))}
                paint_changing(painter, self.geometry, self._seen, self._glows, here)
            painter.end()
        return parts

    def _in_logical(self, rows: slice, columns: slice) -> QRectF:
        ratio = self.ratio
        return QRectF(
            columns.start / ratio,
            rows.start / ratio,
            (columns.stop - columns.start) / ratio,
            (rows.stop - rows.start) / ratio,
        )

    def _name_pictures(self) -> Iterable[tuple[QRect, QPixmap]]:
        geometry = self.geometry
        rim = 3.0 * geometry.look.stroke
        for place in geometry.spec.places:
            if place.id in geometry.held:
                box = geometry.boxes[place.id]
            elif place.id in geometry.words.names:
                name = geometry.words.names[place.id]
                box = name.box.adjusted(-rim, -rim, rim, rim)
                if name.leader is not None:
                    box = box.united(QRectF(name.leader, name.leader).adjusted(-rim, -rim, rim, rim))
            else:
                continue
            part = box.toAlignedRect()
            sprite = blank_sprite(part.width(), part.height(), self.ratio)
            painter = QPainter(sprite)
            painter.translate(-part.topLeft())
            paint_name(painter, geometry, place)
            painter.end()
            yield part, sprite

    def _in_device(self, part: QRect) -> QRectF:
        ratio = self.ratio
        return QRectF(part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio)

    def _slices(self, part: QRect) -> tuple[slice, slice]:
        """The rows and columns of pixels of a part."""
        device = part if self.ratio == 1 else self._in_device(part).toAlignedRect()
        top, left = max(device.top(), 0), max(device.left(), 0)
        height, width = self._ground_pixels.shape
        bottom, right = device.top() + device.height(), device.left() + device.width()
        return slice(top, min(bottom, height)), slice(left, min(right, width))

    # --- a frame -------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, region: QRegion, selected: SceneStep | None) -> None:
        """Paint what lies within a region; the painter is clipped to it."""
        if region != self._region:  # while nothing but what moves has changed it is always the same
            self._region, self._exposed = QRegion(region), _parts(region)
            self._names_here = [name for name in self._names if region.intersects(name[0])]
            pairs = enumerate(self._spots)
            self._badges_here = [order for order, spot in pairs if region.intersects(spot.toAlignedRect())]
        for part in self._exposed:
            if self.ratio == 1:
                painter.drawImage(part, self._frame, part)
            else:
                painter.drawImage(QRectF(part), self._frame, self._in_device(part))
        if selected is not None and any(
            region.intersects(box.toAlignedRect()) for box in frame_reach(self.geometry, selected)
        ):
            paint_frame(painter, self.geometry, selected)
        for box, sprite in self._names_here:
            painter.drawPixmap(box.topLeft(), sprite)
        for order in self._badges_here:
            step, corner = self.geometry.spec.steps[order], self._spots[order].topLeft()
            self._badges.draw(painter, corner, step.id, self._looks[order])


def _in_steps(state: SceneState) -> SceneState:
    """A state with its levels in steps that can be told apart: between two of them nothing need be painted anew."""
    return replace(
        state,
        levels={name: round(level * _LEVELS) / _LEVELS for name, level in state.levels.items()},
        blocks={name: round(share * _LEVELS) / _LEVELS for name, share in state.blocks.items()},
    )


def _parts(region: QRegion) -> list[QRect]:
    """The rectangles of a region; none lies on another."""
    parts: list[QRect] = list(region)  # type: ignore[call-overload]  # its stubs do not know that it can be walked
    return parts


def paint_shapes(
    painter: QPainter, geometry: SceneGeometry, state: SceneState, most: int = MOST_PARTICLES
) -> None:
    """The whole scene as shapes, for a picture of any size."""
    paint_still(painter, geometry)
    paint_changing(painter, geometry, _in_steps(state))
    look = geometry.look
    moving = Flows(geometry, most).moving(state)
    for swarm, kind in zip(moving.swarms(), _kinds(geometry), strict=True):
        wide = kind.radius - kind.hole
        painter.setBrush(kind.colour if not kind.hole else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(kind.colour, wide) if kind.hole else QPen(Qt.PenStyle.NoPen))
        radius = (kind.radius + kind.hole) / 2 if kind.hole else kind.radius
        for x, y, opacity in zip(swarm.x.tolist(), swarm.y.tolist(), swarm.opacity.tolist(), strict=True):
            painter.setOpacity(opacity)
            painter.drawEllipse(QPointF(x, y), radius, radius)
    painter.setOpacity(1.0)
    paint_names(painter, geometry)
    steps = geometry.spec.steps
    for step, badge in zip(steps, badge_looks(state, steps), strict=True):
        paint_badge(painter, look, geometry.words.badges[step.id], geometry.badge, step, badge)


def _kinds(geometry: SceneGeometry) -> list[Grain]:
    """How each kind of :class:`Moving` is drawn. A ring is a little larger, to weigh as much as a dot."""
    look = geometry.look
    grain = geometry.grain
    dot = Grain(look.ink, 2.2 * grain)
    ring = Grain(look.ink, 2.9 * grain, 1.6 * grain)
    flows = [ring if flow.is_ring else dot for flow in geometry.spec.flows]
    return [*flows, Grain(look.muted, 1.6 * grain), Grain(look.ink, 2.6 * grain)]


def _around(geometry: SceneGeometry, step: SceneStep) -> QRectF:
    """The square of a step's number."""
    spot, half = geometry.words.badges[step.id], badge_side(geometry.badge, geometry.look) / 2
    return QRectF(spot.x() - half, spot.y() - half, 2 * half, 2 * half)
