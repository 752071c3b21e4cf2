"""Something that lasts, for the axis of the transport bar."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True)
class Span:
    """It begins, is full, and ends so many seconds after the first dose; it lasts where it has no ``end``.

    ``lane`` is its row on the axis, from 0; beside one that ``is_chosen`` the others are pale.
    """

    start: float
    full: float
    end: float | None
    colour: QColor
    lane: int = 0
    is_chosen: bool = False
