"""Where what moves in a scene is: particles of flows, ions in channels, pulses on axons, from the state alone.

All particles of a flow are worked out at once: one after the other they took most of a frame.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import pi
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
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
_WIGGLES, _SINKS, _ARC = (0.10, 0.12), 0.05, 0.15
"""How far particles stray while they cross and while they rest, sink, and go around, in shares of their reach."""
_CROSSED = 0.55
"""The share of a particle's life in which it crosses; then it rests, or goes back."""
# Multiples of these irrational numbers spread evenly, so that no two particles go the same way.
_LANES, _LIVES, _RETURNS = 0.6180339887, 0.7548776662, 0.5698402910
_SCATTER = 12.9898


Spot = tuple[float, float, float]
"""A centre, x and y, and how visible what is there is (0..1)."""
Axon = tuple[str, list[Spot]]
"""A cell that fires, and the points along its axon."""


class _Channel(NamedTuple):
    """Where ions pass: along a line at ``x``, from ``top`` on ``length`` downwards."""

    place: str
    x: float
    top: float
    length: float


@dataclass(frozen=True)
class Swarm:
    """Particles of one kind: their centres and how visible each is (0..1)."""

    x: Numbers
    y: Numbers
    opacity: Numbers

    def __len__(self) -> int:
        return len(self.x)


class Moving(NamedTuple):
    """All that moves at a moment.

    ``spots`` has three rows: x, y, and how visible (0..1) what is there is. First come the flows in the order of the
    spec, then ions, then pulses: ``counts`` says how many of each. ``within`` are the numbers of those
    :attr:`Flows.boxes` in which all of it lies.
    """

    counts: tuple[int, ...]
    spots: Numbers
    within: tuple[int, ...]

    def swarms(self) -> list[Swarm]:
        """Each kind for itself."""
        ends = [0, *accumulate(self.counts)]
        return [Swarm(*self.spots[:, start:end]) for start, end in pairwise(ends)]


class Flows:
    """All flows of a scene; each has ``most`` particles at its highest level, where it has room for them.

    Everything follows from the state: the same state gives the same picture. Each particle leaves the edge of its
    start, crosses, rests a moment, and where a transporter is open goes back into it. What does not depend on the
    state is worked out once, also the ``boxes`` that no centre leaves: of flows, of what goes back, of ions in each
    channel, of pulses on each axon.
    """

    def __init__(self, geometry: SceneGeometry, most: int) -> None:
        self._flows = geometry.spec.flows
        self._most = most
        self._axons = [
            (link.start, _points_along(path)) for link, path in geometry.wires if link.bond != "leads-to"
        ]
        self._channels = _channels_of(geometry)
        order = np.arange(most, dtype=np.float64)
        columns: list[Numbers] = []
        for number, flow in enumerate(self._flows):
            lane = (order * _LANES + number * 0.37) % 1.0
            start, end = geometry.boxes[flow.start], geometry.boxes[flow.end]
            back = geometry.boxes.get(flow.back or "", end)
            x0, y0, x1, y1 = _ends(start, end, lane, order)
            there = (np.full(most, back.center().x()), np.full(most, back.bottom()))
            reach = np.minimum(np.abs(y1 - y0) + 6, 60.0)
            columns.append(np.stack([lane, x0, y0, x1, y1, *there, reach]))
        made = np.concatenate(columns, axis=1) if columns else np.zeros((8, 0))
        lanes, x0, y0, x1, y1, back_x, back_y, reach = made
        self._rooms = [_room(column, geometry) for column in columns]
        orders = np.tile(order, len(self._flows))
        # Scattered, not even: even paces would bring all particles together every now and then.
        pace = 0.20 + 0.10 * (np.sin(orders * _SCATTER) * _SCATTER**4 % 1.0)
        ways = (lanes, pace, orders * _LIVES, reach * _SINKS, x0, y0, x1 - x0, y1 - y0, reach)
        returns = (x1, y1, back_x - x1, back_y - y1, orders * _RETURNS % 1.0)
        self._all = np.stack([*ways, *returns])
        self._counts: tuple[int, ...] = ()
        self._there = self._all[:, :0]
        self.boxes = [
            *(_boxes_of(column)[0] for column in columns),
            *(_boxes_of(column)[1] for column in columns),
            *(QRectF(channel.x, channel.top, 0, channel.length) for channel in self._channels),
            *(_box_around(*np.array(points)[:, :2].T) for _start, points in self._axons),
        ]

    def swarms(self, state: SceneState) -> list[Swarm]:
        """The particles of each flow, in the order of the spec."""
        return self.moving(state).swarms()[: len(self._flows)]

    def moving(self, state: SceneState) -> Moving:
        """Where all is that moves."""
        counts = self._counted(state)
        uptakes = [_uptake(flow.back, state) for flow in self._flows]
        within = [number for number, count in enumerate((*counts, *uptakes)) if count]
        ions = _ions(self._channels, state, within, len(counts) + len(uptakes))
        pulses = _pulses(self._axons, state, within, len(counts) + len(uptakes) + len(self._channels))
        few = ions + pulses
        particles = self._there.shape[1]
        spots = np.empty((3, particles + len(few)))
        if particles:
            life = _lay(self._there, state.phase, spots[:, :particles])
            if any(uptakes):
                _take_back(self._there, life, np.repeat(uptakes, counts), spots)
        if few:
            spots[:, particles:] = np.array(few).T
        return Moving((*counts, len(ions), len(pulses)), spots, tuple(within))

    def _counted(self, state: SceneState) -> tuple[int, ...]:
        """How many particles each flow has; their ways are made ready."""
        counts = tuple(
            round(self._most * room * state.levels.get(flow.id, 0.0))
            for flow, room in zip(self._flows, self._rooms, strict=True)
        )
        if counts != self._counts:  # it changes far less often than a frame is drawn
            self._counts = counts
            firsts = range(0, self._all.shape[1], self._most)
            parts = [self._all[:, first : first + count] for first, count in zip(firsts, counts, strict=True)]
            self._there = np.concatenate(parts, axis=1)
        return counts


def _lay(there: Numbers, phase: float, spots: Numbers) -> Numbers:
    """Work out where particles are that only cross, into ``spots``; and how far each is in its life, 0..1.

    ``there`` are the rows of :class:`Flows`. To make an array takes longer than to reckon with so few numbers: where it
    can be, one is used again.
    """
    (lane, pace, first, sinks), reach = there[:4], there[8]
    life: Numbers = pace * phase
    life += first
    life -= np.floor(life)
    wiggle = life * 2
    wiggle += lane
    wiggle *= 2 * pi
    np.sin(wiggle, out=wiggle)
    wiggle *= reach
    wiggle *= np.where(life < _CROSSED, *_WIGGLES)
    share = life / _CROSSED
    np.minimum(share, 1.0, out=share)
    eased = 3 - 2 * share
    share *= share
    eased *= share
    centres, opacity = spots[:2], spots[2]
    np.multiply(there[6:8], eased, out=centres)
    centres += there[4:6]
    centres[0] += wiggle
    later = _later(life)
    later *= sinks
    centres[1] -= later
    np.multiply(life, 9, out=opacity)
    np.minimum(opacity, (1 - life) * 6, out=opacity)
    np.minimum(opacity, 1.0, out=opacity)
    return life


def _later(life: Numbers) -> Numbers:
    """How far particles are in what comes after they have crossed, 0..1."""
    later = life - _CROSSED
    np.maximum(later, 0.0, out=later)
    later /= 1 - _CROSSED
    return later


def _take_back(there: Numbers, life: Numbers, uptake: Numbers, spots: Numbers) -> None:
    """Let particles that have crossed go back: of each flow as many as its ``uptake``, 0..1, says."""
    goes = np.flatnonzero((there[13] < uptake) & (life >= _CROSSED))
    reach, x1, y1, dx, dy = there[8:13].take(goes, axis=1)
    later = _later(life.take(goes))
    spots[0, goes] = x1 + dx * later
    spots[1, goes] = y1 + dy * later - np.sin(pi * later) * reach * _ARC


def _room(column: Numbers, geometry: SceneGeometry) -> float:
    """The share of its particles that a flow has room for: in a narrow gap as many would be one black spot."""
    _lane, x0, y0, x1, y1, _back_x, _back_y, _reach = column
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
    made = np.array(_ions(_channels_of(geometry), state, [], 0), dtype=np.float64).reshape(-1, 3)
    return Swarm(*made.T)


def _channels_of(geometry: SceneGeometry) -> list[_Channel]:
    names = (place.id for place in geometry.spec.places if place.form == "channel")
    boxes = ((name, geometry.boxes[name]) for name in names)
    return [
        _Channel(name, box.center().x(), box.top() - 0.25 * box.height(), 1.5 * box.height())
        for name, box in boxes
    ]


def _ions(channels: Sequence[_Channel], state: SceneState, within: list[int], first: int) -> list[Spot]:
    """What passes through open channels; the numbers of these, counted from ``first``, go into ``within``."""
    found: list[Spot] = []
    moved = state.phase * _IONS_A_SECOND
    for number, (place, x, top, length) in enumerate(channels, start=first):
        passes = state.levels.get(place, 0.0) * (1 - state.blocks.get(place, 0.0))
        count = round(MOST_IONS * passes)
        if count:
            within.append(number)
        for order in range(count):
            way = (moved + order / count) % 1.0
            found.append((x, top + length * way, min(1.0, 6 * way, 6 * (1 - way))))
    return found


def _pulses(axons: Sequence[Axon], state: SceneState, within: list[int], first: int) -> list[Spot]:
    """Action potentials on axons, as close to each other as the cell is active; ``within`` as for :func:`_ions`."""
    found: list[Spot] = []
    moved = state.phase * PULSES_A_SECOND * 0.16
    for number, (start, points) in enumerate(axons, start=first):
        count, last = round(MOST_PULSES * state.levels.get(start, 0.0)), len(points) - 1
        if count:
            within.append(number)
        found += [points[int((moved + index / count) % 1.0 * last)] for index in range(count)]
    return found


def _box_around(x: Numbers, y: Numbers) -> QRectF:
    """The box of some points."""
    if not len(x):
        return QRectF()
    return QRectF(QPointF(x.min(), y.min()), QPointF(x.max(), y.max()))


def _boxes_of(column: Numbers) -> tuple[QRectF, QRectF]:
    """What no particle of a flow leaves on its way there, however it wiggles and sinks, and on its way back."""
    _lane, x0, y0, x1, y1, back_x, back_y, reach = column
    most = reach.max(initial=0.0)
    there = _box_around(np.concatenate([x0, x1]), np.concatenate([y0, y1]))
    back = _box_around(np.concatenate([x1, back_x]), np.concatenate([y1, back_y]))
    aside = max(_WIGGLES) * most
    return there.adjusted(-aside, -_SINKS * most, aside, 0), back.adjusted(0, -_ARC * most, 0, 0)


def _points_along(path: QPainterPath) -> list[Spot]:
    """A line as points a third of a pixel apart."""
    count = max(2, round(3 * path.length()))
    points = (path.pointAtPercent(index / count) for index in range(count + 1))
    return [(point.x(), point.y(), 1.0) for point in points]


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
