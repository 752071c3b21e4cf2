"""The empty window: what the reader sees while the program is still being imported.

It knows little on purpose. The theme's file is read without its parser, and Qt's enumerations are left alone: either
would take longer than the whole picture.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor, QGuiApplication, QPainter
from PySide6.QtWidgets import QWidget

from desktop.paths import resources

RAIL, TOP, FOOT, SIDE, GAP = 83, 50, 62, 276, 12
"""What rail, chips, transport bar and inspector take at the usual text size, and what lies between cards."""


class FrameColours(NamedTuple):
    """The colours of the empty window."""

    ground: QColor
    panel: QColor
    hairline: QColor


def frame_colours(choice: str) -> FrameColours:
    """Those of the theme ``choice``; ``system`` is the one that the desktop's own window colour is nearer to."""
    if choice == "system":
        is_dark = QGuiApplication.palette().window().color().lightness() < 128
        choice = "dark" if is_dark else "light"
    written = (resources() / "themes" / f"{choice}.toml").read_text(encoding="utf-8")
    return FrameColours(*(QColor(_written(written, role)) for role in FrameColours._fields))


def _written(theme: str, role: str) -> str:
    """The colour that a theme's file gives a role of the frame; empty where it gives none."""
    return theme.partition(f'\n{role} = "')[2].partition('"')[0]


def paint_first_frame(window: QWidget, colours: FrameColours, *, has_side: bool) -> None:
    """Ground, and a card each for the view and, where it is wanted, the inspector: there they will stand."""
    painter = QPainter(window)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width, height = window.width(), window.height()
    painter.fillRect(0, 0, width, height, colours.ground)
    painter.setPen(colours.hairline)
    painter.setBrush(colours.panel)
    middle = height - TOP - FOOT
    right = width - GAP
    if has_side:
        side = min(SIDE, round(width * 0.26))
        painter.drawRoundedRect(right - side, TOP, side, middle, 10, 10)
        right -= side + GAP
    painter.drawRoundedRect(RAIL, TOP, right - RAIL, middle, 10, 10)
    painter.end()
