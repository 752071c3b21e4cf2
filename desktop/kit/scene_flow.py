"""Where what moves in a scene is: every particle of every flow, from the state alone."""

from __future__ import annotations

from math import pi, sin

from PySide6.QtCore import QRectF

from desktop.kit.scene_geometry import SceneGeometry
from desktop.kit.scene_spec import SceneState

_GOLDEN = 0.6180339887


def flow_places(
    geometry: SceneGeometry, state: SceneState, most: int
) -> list[tuple[int, list[tuple[float, float, float]]]]:
    """Where the particles of each flow are: (flow, [(x, y, opacity)]), in the order of the spec.

    Everything follows from the state: the same state gives the same picture. Each particle leaves the lower edge of
    its start, crosses, rests a moment, and where a transporter is open goes back into it.
    """
    found = []
    for number, flow in enumerate(geometry.spec.flows):
        level = state.levels.get(flow.id, 0.0)
        count = round(most * level)
        start, end = geometry.boxes[flow.start], geometry.boxes[flow.end]
        back = None if flow.back is None else geometry.boxes.get(flow.back)
        uptake = 0.0 if flow.back is None else state.levels.get(flow.back, 0.0)
        uptake *= 1 - state.blocks.get(flow.back or "", 0.0)
        spots = []
        for index in range(count):
            lane = (index * _GOLDEN + number * 0.37) % 1.0
            life = (state.phase * (0.20 + 0.10 * ((index * 0.417) % 1.0)) + index * 0.7548776662) % 1.0
            goes_back = back is not None and (index * 0.5698402910) % 1.0 < uptake
            spots.append(_spot(start, end, back if goes_back else None, lane, life, index))
        found.append((number, spots))
    return found


def _spot(
    start: QRectF, end: QRectF, back: QRectF | None, lane: float, life: float, index: int
) -> tuple[float, float, float]:
    x0, y0 = start.left() + start.width() * (0.12 + 0.76 * lane), start.bottom() - 2
    x1 = end.left() + end.width() * (0.12 + 0.76 * ((lane * 0.82 + 0.09 + 0.1 * sin(index)) % 1.0))
    y1 = end.top() + 3
    if start.center().x() < end.left() and abs(start.center().y() - end.center().y()) < end.height():
        x0, y0 = (
            start.right() - start.width() * 0.12,
            start.center().y() + (lane - 0.5) * start.height() * 0.2,
        )
        x1, y1 = end.left() + end.width() * 0.28, end.center().y() + (lane - 0.5) * end.height() * 0.3
    if end.center().y() < start.top():  # upwards
        y0, y1 = start.top() + 2, end.bottom() - 2
    wiggle = sin(2 * pi * (life * 2 + lane))
    reach = min(abs(y1 - y0) + 6, 60.0)
    if life < 0.55:
        share = life / 0.55
        eased = share * share * (3 - 2 * share)
        x, y = x0 + (x1 - x0) * eased + wiggle * reach * 0.10, y0 + (y1 - y0) * eased
    elif back is None:
        x, y = x1 + wiggle * reach * 0.12, y1 - reach * 0.12 * (life - 0.55)
    else:
        share = (life - 0.55) / 0.45
        x = x1 + (back.center().x() - x1) * share
        y = y1 + (back.bottom() - y1) * share - sin(pi * share) * reach * 0.15
    opacity = min(1.0, life * 9, (1 - life) * 6)
    return x, y, opacity
