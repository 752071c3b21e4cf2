"""Short things beside each other, in as many rows as they need."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF


def flow(widths: Iterable[float], room: QRectF, height: float) -> list[QRectF]:
    """The place of each, from the top left corner of ``room`` on, in rows of ``height``; none is wider than the room,
    and what finds no place in a row begins the next, beyond the room's lower end if it has to."""
    places: list[QRectF] = []
    x, y = room.left(), room.top()
    for wanted in widths:
        width = min(wanted, room.width())
        if x > room.left() and x + width > room.right():
            x, y = room.left(), y + height
        places.append(QRectF(x, y, width, height))
        x += width
    return places
