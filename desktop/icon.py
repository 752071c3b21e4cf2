"""The icon of Onset, drawn from resources/icon/ in any size: for the window, and for what the packages carry."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.paths import resources

LARGEST_SMALL = 24
"""Up to this many pixels the drawing with fewer strokes is taken, whose lines fall on whole pixels."""
WINDOW_SIZES = (16, 24, 32, 48, 64, 128)


def drawn_icon(size: int, margin: float = 0.0) -> QImage:
    """The icon in ``size`` × ``size`` pixels; ``margin`` is left free on each side, as a share of the size.

    ValueError where the drawing is missing or cannot be read.
    """
    file = resources() / "icon" / ("onset-small.svg" if size <= LARGEST_SMALL else "onset.svg")
    drawing = QSvgRenderer(str(file))
    if not drawing.isValid():
        raise ValueError(f"{file} cannot be read")
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = size * (1 - 2 * margin)
    drawing.render(painter, QRectF(size * margin, size * margin, side, side))
    painter.end()
    return image


def window_icon() -> QIcon:
    """The icon for windows and the task bar; the application has to be there."""
    icon = QIcon()
    for size in WINDOW_SIZES:
        icon.addPixmap(QPixmap.fromImage(drawn_icon(size)))
    return icon
