"""Names beside dots, so that none stands on another name or on a dot."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot

from PySide6.QtCore import QPointF, QRectF, QSizeF

_GAP = 6
"""What stays free between a dot and a name."""


def name_places(
    dots: Sequence[QPointF],
    sizes: Sequence[QSizeF],
    radius: float,
    area: QRectF,
    chosen: int | None = None,
    lefts: Sequence[bool] = (),
) -> list[QRectF | None]:
    """Where the name of each dot stands within ``area``: beside it, above it or below it; None where every place is
    taken. The one that is ``chosen`` always has a place, and the others keep theirs if they can. ``lefts`` are those
    that stand to the left of their dot rather than to its right."""
    found = _placed(dots, sizes, radius, area, range(len(dots)), lefts)
    if chosen is None or found[chosen] is not None:
        return found
    others = [place for place in range(len(dots)) if place != chosen]
    return _placed(dots, sizes, radius, area, [chosen, *others], lefts, chosen)


def _placed(
    dots: Sequence[QPointF],
    sizes: Sequence[QSizeF],
    radius: float,
    area: QRectF,
    order: Sequence[int],
    lefts: Sequence[bool],
    chosen: int | None = None,
) -> list[QRectF | None]:
    """Names go beside their dots first, and above or below them where a place is left then."""
    taken = [QRectF(dot.x() - radius, dot.y() - radius, 2 * radius, 2 * radius) for dot in dots]
    found: list[QRectF | None] = [None] * len(dots)

    def take(index: int, places: list[QRectF], *, must: bool = False) -> None:
        place = next((one for one in places if _is_free(one, index, dots, area, taken)), None)
        if place is None and must:
            moved = [_within(one, area) for one in places]
            place = min(moved, key=lambda one: sum(_shared(one, other) for other in taken))
        if place is not None:
            found[index] = place
            taken.append(place)

    rest = [*order]
    if chosen is not None:
        both = [
            *_level(dots, sizes, radius, area, lefts, chosen),
            *_apart(dots, sizes, radius, lefts, chosen),
        ]
        take(chosen, both, must=True)
        rest.remove(chosen)
    for index in rest:
        take(index, _level(dots, sizes, radius, area, lefts, index))
    for index in rest:
        if found[index] is None:
            take(index, _apart(dots, sizes, radius, lefts, index))
    return found


def _is_free(
    place: QRectF, index: int, dots: Sequence[QPointF], area: QRectF, taken: Sequence[QRectF]
) -> bool:
    """Whether nothing stands there, and the dot that is meant is the nearest one."""
    if not area.contains(place) or any(place.intersects(other) for other in taken):
        return False
    own = _distance(place, dots[index])
    return all(own < _distance(place, dot) for other, dot in enumerate(dots) if other != index)


def _level(
    dots: Sequence[QPointF],
    sizes: Sequence[QSizeF],
    radius: float,
    area: QRectF,
    lefts: Sequence[bool],
    index: int,
) -> list[QRectF]:
    """The places beside a dot, the better one first; at the edge of the area a little higher or lower than it."""
    dot, size, off = dots[index], sizes[index], radius + _GAP
    sides = [dot.x() + off, dot.x() - off - size.width()]
    if index < len(lefts) and lefts[index]:
        sides.reverse()
    lowest, near = area.bottom() - size.height(), size.height() / 2
    y = max(min(dot.y() - near, max(lowest, dot.y() - 2 * near)), min(area.top(), dot.y()))
    return [QRectF(QPointF(x, y), size) for x in sides]


def _apart(
    dots: Sequence[QPointF], sizes: Sequence[QSizeF], radius: float, lefts: Sequence[bool], index: int
) -> list[QRectF]:
    """The places above and below a dot: in its middle, then to either side."""
    dot, size, off = dots[index], sizes[index], radius + _GAP / 2
    sides = [dot.x() - size.width() / 2, dot.x() - _GAP, dot.x() + _GAP - size.width()]
    if index < len(lefts) and lefts[index]:
        sides = [sides[0], sides[2], sides[1]]
    levels = (dot.y() - off - size.height(), dot.y() + off)
    return [QRectF(QPointF(x, y), size) for x in sides for y in levels]


def _distance(place: QRectF, dot: QPointF) -> float:
    """From a dot to the nearest edge of a place."""
    x = max(place.left() - dot.x(), 0.0, dot.x() - place.right())
    y = max(place.top() - dot.y(), 0.0, dot.y() - place.bottom())
    return hypot(x, y)


def _within(place: QRectF, area: QRectF) -> QRectF:
    """The place, moved into the area as far as that is large enough."""
    x = max(min(place.x(), area.right() - place.width()), area.left())
    y = max(min(place.y(), area.bottom() - place.height()), area.top())
    return QRectF(QPointF(x, y), place.size())


def _shared(one: QRectF, other: QRectF) -> float:
    both = one.intersected(other)
    return both.width() * both.height()
