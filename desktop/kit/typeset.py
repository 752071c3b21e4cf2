"""Words set in type: lines of several fonts below and beside each other, laid out once and painted often."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from desktop.kit.elision import wrapped_text
from desktop.kit.marker import marker_path
from desktop.theme import Look

MOST_LINES = 60
"""Of a text that nobody meant to be that long, the beginning."""
_LEADING = 1.06


class Piece(NamedTuple):
    """Words at a place; their baseline is ``y``, ``role`` their colour in the theme."""

    x: float
    y: float
    words: str
    font: QFont
    role: str


class FamilyMark(NamedTuple):
    """A family of treatments as a row shows it: its name beside its shape and colour."""

    name: str
    tone: str
    marker: str


class Mark(NamedTuple):
    """The shape of a family around a place."""

    x: float
    y: float
    family: FamilyMark


@dataclass
class Typeset:
    """What is laid out, from its upper left corner; ``height`` grows as words are written below each other."""

    height: float = 0.0
    pieces: list[Piece] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    def write(
        self, x: float, wide: float, words: str, font: QFont, role: str, most: int = MOST_LINES
    ) -> None:
        """Words in as many lines as they need, at most ``most``, below what is there."""
        metrics = QFontMetricsF(font)
        for line in wrapped_text(words, metrics, wide, most):
            self.put(x, line, font, role)
            self.height += metrics.height() * _LEADING

    def put(self, x: float, words: str, font: QFont, role: str) -> None:
        """Words in one line that begins at the height reached; what follows may stand beside them."""
        self.pieces.append(Piece(x, self.height + QFontMetricsF(font).ascent(), words, font, role))

    def paint(self, painter: QPainter, look: Look, corner: QPointF, radius: float) -> None:
        """Paint it with its upper left corner at a place, each shape with about this ``radius``."""
        theme = look.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(corner)
        for mark in self.marks:
            painter.setPen(QPen(theme.tone(mark.family.tone), 1.6))
            painter.setBrush(theme.tone(mark.family.tone))
            painter.drawPath(marker_path(mark.family.marker, QPointF(mark.x, mark.y), radius))
        for piece in self.pieces:
            painter.setFont(piece.font)
            painter.setPen(theme.colour(piece.role))
            painter.drawText(QPointF(piece.x, piece.y), piece.words)
        painter.restore()


def line_height(font: QFont) -> float:
    """How far apart two lines of a font stand."""
    return QFontMetricsF(font).height() * _LEADING


def paint_row_ground(painter: QPainter, look: Look, rect: QRectF, *, is_open: bool, is_hovered: bool) -> None:
    """What lies under a row of a list: a shade where it is open or under the pointer, and a hairline at its end."""
    theme = look.theme
    if is_open or is_hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("pressed" if is_open else "hover"))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -2), 7, 7)
    painter.setPen(QPen(theme.colour("hairline"), 1))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
