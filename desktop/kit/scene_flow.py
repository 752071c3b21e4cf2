"""Where what moves in a scene is: particles of flows, ions in channels, pulses on axons, from the state alone.

All particles of a flow are worked out at once: one after the other they took most of a frame.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import pi

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from desktop.kit.scene_geometry import SceneGeometry
from desktop.kit.scene_spec import SceneState

Numbers = NDArray[np.float64]
PULSES_A_SECOND = 3.0
"""How often a fully active cell fires in a second of play: slow enough to be seen, not the cell's real rate."""
MOST_IONS = 5
"""In one channel that is open and free."""
MOST_PULSES = 5
"""On one axon at a time."""
_IONS_A_SECOND = 0.55
_WIDE_ENOUGH, _LEAST_ROOM, _GRAINS_ROOM = 0.05, 0.15, 330.0
"""A flow over so large a part of the scene has all its particles; a smaller one fewer, at least so large a share."""
_CROSSED = 0.55
"""The share of a particle's life in which it crosses; then it rests, or goes back."""
# Multiples of these irrational numbers spread evenly, so that no two particles go the same way.
_LANES, _LIVES, _RETURNS = 0.6180339887, 0.7548776662, 0.5698402910
_SCATTER = 12.9898


@dataclass(frozen=True)
class Swarm:
    """Particles of one kind: their centres and how visible each is (0..1)."""

    x: Numbers
    y: Numbers
    opacity: Numbers

    def __len__(self) -> int:
        return len(self.x)

    def columns(self) -> tuple[Numbers, Numbers, Numbers]:
        return self.x, self.y, self.opacity


class Flows:
    """All flows of a scene; each has ``most`` particles at its highest level, where it has room for them.

    Everything follows from the state: the same state gives the same picture. Each particle leaves the edge of its
    start, crosses, rests a moment, and where a transporter is open goes back into it. What does not depend on the
    state is worked out once. ``axons`` are the cells that fire and the points along their axons.
    """

    def __init__(self, geometry: SceneGeometry, most: int) -> None:
        self._flows = geometry.spec.flows
        self._most = most
        self.axons = [
            (link.start, _points_along(path)) for link, path in geometry.wires if link.bond != "leads-to"
        ]
        order = np.arange(most, dtype=np.float64)
        columns: list[Numbers] = []
        for number, flow in enumerate(self._flows):
            lane = (order * _LANES + number * 0.37) % 1.0
            start, end = geometry.boxes[flow.start], geometry.boxes[flow.end]
            back = geometry.boxes.get(flow.back or "", end)
            x0, y0, x1, y1 = _ends(start, end, lane, order)
            there = (np.full(most, back.center().x()), np.full(most, back.bottom()))
            columns.append(np.stack([lane, x0, y0, x1, y1, *there]))
        made = np.concatenate(columns, axis=1) if columns else np.zeros((7, 0))
        self._rooms = [_room(column, geometry) for column in columns]
        orders = np.tile(order, len(self._flows))
        # Scattered, not even: even paces would bring all particles together every now and then.
        pace = 0.20 + 0.10 * (np.sin(orders * _SCATTER) * _SCATTER**4 % 1.0)
        reach = np.minimum(np.abs(made[4] - made[2]) + 6, 60.0)
        self._all = np.stack([*made, pace, orders * _LIVES, orders * _RETURNS % 1.0, reach])
        self._counts: tuple[int, ...] = ()
        self._there = self._all

    def swarms(self, state: SceneState) -> list[Swarm]:
        """The particles of each flow, in the order of the spec."""
        if not self._flows:
            return []
        counts = tuple(
            round(self._most * room * state.levels.get(flow.id, 0.0))
            for flow, room in zip(self._flows, self._rooms, strict=True)
        )
        if counts != self._counts:  # it changes far less often than a frame is drawn
            self._counts = counts
            firsts = range(0, self._all.shape[1], self._most)
            parts = [self._all[:, first : first + count] for first, count in zip(firsts, counts, strict=True)]
            self._there = np.concatenate(parts, axis=1)
        uptake = np.repeat([_uptake(flow.back, state) for flow in self._flows], counts)
        x, y, opacity = _places(self._there, state.phase, uptake)
        ends = [0, *accumulate(counts)]
        return [Swarm(x[a:b], y[a:b], opacity[a:b]) for a, b in pairwise(ends)]


def _places(there: Numbers, phase: float, uptake: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Where particles are; ``there`` are the rows of :class:`Flows`, ``uptake`` how many of them are taken back."""
    lane, x0, y0, x1, y1, back_x, back_y, pace, first, rank, reach = there
    life = (phase * pace + first) % 1.0
    wiggle = np.sin(2 * pi * (life * 2 + lane)) * reach
    share = np.minimum(life / _CROSSED, 1.0)
    eased = share * share * (3 - 2 * share)
    crosses = life < _CROSSED
    later = np.maximum(life - _CROSSED, 0.0) / (1 - _CROSSED)
    x = x0 + (x1 - x0) * eased + wiggle * np.where(crosses, 0.10, 0.12)
    y = y0 + (y1 - y0) * eased - reach * 0.05 * later
    if uptake.any():
        goes = (rank < uptake) & ~crosses
        x = np.where(goes, x1 + (back_x - x1) * later, x)
        y = np.where(goes, y1 + (back_y - y1) * later - np.sin(pi * later) * reach * 0.15, y)
    return x, y, np.minimum(1.0, np.minimum(life * 9, (1 - life) * 6))


def _room(column: Numbers, geometry: SceneGeometry) -> float:
    """The share of its particles that a flow has room for: in a narrow gap as many would be one black spot."""
    _lane, x0, y0, x1, y1, _back_x, _back_y = column
    if not len(x0):
        return 1.0
    wide = max(x0.max(), x1.max()) - min(x0.min(), x1.min())
    high = max(y0.max(), y1.max()) - min(y0.min(), y1.min())
    whole = geometry.whole
    share = float((wide + 10) * (high + 10) / (_WIDE_ENOUGH * whole.width() * whole.height()))
    share *= min(1.0, (whole.height() / (_GRAINS_ROOM * geometry.grain)) ** 2)  # large grains need more room
    return min(max(share, _LEAST_ROOM), 1.0)


def _uptake(back: str | None, state: SceneState) -> float:
    """The share of particles that a transporter takes back: as far as it is open and free."""
    if back is None:
        return 0.0
    return state.levels.get(back, 0.0) * (1 - state.blocks.get(back, 0.0))


def ion_swarm(geometry: SceneGeometry, state: SceneState) -> Swarm:
    """What passes through open channels. Through one that is blocked nothing passes."""
    columns: list[tuple[float, float, float]] = []
    for place in geometry.spec.places:
        if place.form != "channel":
            continue
        passes = state.levels.get(place.id, 0.0) * (1 - state.blocks.get(place.id, 0.0))
        box, count = geometry.boxes[place.id], round(MOST_IONS * passes)
        for order in range(count):
            way = (state.phase * _IONS_A_SECOND + order / count) % 1.0
            y = box.top() - 0.25 * box.height() + 1.5 * box.height() * way
            columns.append((box.center().x(), y, min(1.0, 6 * way, 6 * (1 - way))))
    made = np.array(columns, dtype=np.float64).reshape(-1, 3)
    return Swarm(made[:, 0], made[:, 1], made[:, 2])


def pulse_swarm(axons: Sequence[tuple[str, Numbers]], state: SceneState) -> Swarm:
    """Action potentials on axons, as close to each other as the cell is active; ``axons`` as :attr:`Flows.axons`."""
    spots: list[Numbers] = []
    moved = state.phase * PULSES_A_SECOND * 0.16
    for start, points in axons:
        count, last = round(MOST_PULSES * state.levels.get(start, 0.0)), len(points) - 1
        spots += [points[int((moved + index / count) % 1.0 * last)] for index in range(count)]
    made = np.array(spots).reshape(-1, 2)
    return Swarm(made[:, 0], made[:, 1], np.ones(len(made)))


def _points_along(path: QPainterPath) -> Numbers:
    """A line as points a third of a pixel apart."""
    count = max(2, round(3 * path.length()))
    points = (path.pointAtPercent(index / count) for index in range(count + 1))
    return np.array([(point.x(), point.y()) for point in points])


def _ends(
    start: QRectF, end: QRectF, lane: Numbers, order: Numbers
) -> tuple[Numbers, Numbers, Numbers, Numbers]:
    """Where each particle leaves and arrives: from edge to edge, downwards, upwards or sideways."""
    middle, other = start.center(), end.center()
    if middle.x() < end.left() and abs(middle.y() - other.y()) < end.height():
        x0 = np.full_like(lane, start.right() - start.width() * 0.12)
        y0 = middle.y() + (lane - 0.5) * start.height() * 0.2
        x1 = np.full_like(lane, end.left() + end.width() * 0.28)
        return x0, y0, x1, other.y() + (lane - 0.5) * end.height() * 0.3
    x0 = start.left() + start.width() * (0.12 + 0.76 * lane)
    x1 = end.left() + end.width() * (0.12 + 0.76 * ((lane * 0.82 + 0.09 + 0.1 * np.sin(order)) % 1.0))
    is_upwards = other.y() < start.top()
    if is_upwards:  # around what sits on top of the start, to its mouth
        x0 = start.left() + start.width() * (0.22 + 0.56 * lane)
        x1 = other.x() + (x1 - other.x()) * 2.2
    above, below = (start.top() + 4, end.top() - 3) if is_upwards else (start.bottom() - 2, end.top() + 3)
    return x0, np.full_like(lane, above), x1, np.full_like(lane, below)
