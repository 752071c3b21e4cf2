"""Where what moves in a scene is: every particle of every flow, from the state alone.

All particles of a flow are worked out at once: one after the other they took most of a frame.
"""

from __future__ import annotations

from math import pi

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from desktop.kit.scene_geometry import SceneGeometry
from desktop.kit.scene_spec import SceneState

Numbers = NDArray[np.float64]
_CROSSED = 0.55
"""The share of a particle's life in which it crosses; then it rests, or goes back."""
# Multiples of these irrational numbers spread evenly, so that no two particles go the same way.
_LANES, _LIVES, _PACES, _RETURNS = 0.6180339887, 0.7548776662, 0.417, 0.5698402910


def flow_places(
    geometry: SceneGeometry, state: SceneState, most: int
) -> list[tuple[int, list[tuple[float, float, float]]]]:
    """Where the particles of each flow are: (flow, [(x, y, opacity)]), in the order of the spec.

    Everything follows from the state: the same state gives the same picture. Each particle leaves the edge of its
    start, crosses, rests a moment, and where a transporter is open goes back into it.
    """
    found = []
    for number, flow in enumerate(geometry.spec.flows):
        order = np.arange(round(most * state.levels.get(flow.id, 0.0)), dtype=np.float64)
        lane = (order * _LANES + number * 0.37) % 1.0
        life = (state.phase * (0.20 + 0.10 * (order * _PACES % 1.0)) + order * _LIVES) % 1.0
        start, end = geometry.boxes[flow.start], geometry.boxes[flow.end]
        x0, y0, x1, y1 = _ends(start, end, lane, order)
        back = None if flow.back is None else geometry.boxes.get(flow.back)
        uptake = 0.0 if flow.back is None else state.levels.get(flow.back, 0.0)
        uptake *= 1 - state.blocks.get(flow.back or "", 0.0)
        returns = order * _RETURNS % 1.0 < (0.0 if back is None else uptake)
        x, y = _on_their_way(x0, y0, x1, y1, lane, life, returns, back or end)
        opacity = np.minimum(1.0, np.minimum(life * 9, (1 - life) * 6))
        found.append((number, list(zip(x.tolist(), y.tolist(), opacity.tolist(), strict=True))))
    return found


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
    above, below = (start.top() + 2, end.bottom() - 2) if is_upwards else (start.bottom() - 2, end.top() + 3)
    return x0, np.full_like(lane, above), x1, np.full_like(lane, below)


def _on_their_way(
    x0: Numbers,
    y0: Numbers,
    x1: Numbers,
    y1: Numbers,
    lane: Numbers,
    life: Numbers,
    returns: NDArray[np.bool_],
    back: QRectF,
) -> tuple[Numbers, Numbers]:
    wiggle = np.sin(2 * pi * (life * 2 + lane))
    reach = np.minimum(np.abs(y1 - y0) + 6, 60.0)
    share = np.minimum(life / _CROSSED, 1.0)
    eased = share * share * (3 - 2 * share)
    crosses = life < _CROSSED
    later = np.maximum(life - _CROSSED, 0.0) / (1 - _CROSSED)
    x = np.where(crosses, x0 + (x1 - x0) * eased + wiggle * reach * 0.10, x1 + wiggle * reach * 0.12)
    y = np.where(crosses, y0 + (y1 - y0) * eased, y1 - reach * 0.05 * later)
    goes = returns & ~crosses
    x = np.where(goes, x1 + (back.center().x() - x1) * later, x)
    y = np.where(goes, y1 + (back.bottom() - y1) * later - np.sin(pi * later) * reach * 0.15, y)
    return x, y
