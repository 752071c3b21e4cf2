"""How certain an answer is: four circles, those that count with a cross, and the words beside them (GRADE)."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.kit.keyed_button import KeyedButton
from desktop.kit.plain_words import tooltip
from desktop.theme import Look

CIRCLES = 4
_GAP = 3


class GradeBadge(KeyedButton):
    """Says a rating; a click asks for its reasons."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._filled = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_rating(self, filled: int, words: str, told: str) -> None:
        """``filled`` of the circles count; ``told`` is what a screen reader and the pointer are told."""
        self._filled = filled
        self.setText(words)
        self.setAccessibleName(told)
        self.setToolTip(tooltip(told))
        self.updateGeometry()
        self.update()

    @property
    def filled(self) -> int:
        return self._filled

    def _circle(self) -> float:
        return self._look.length(13)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._look.font(12, semibold=True))
        circles = CIRCLES * self._circle() + (CIRCLES - 1) * _GAP
        return QSize(
            round(circles + 8 + metrics.horizontalAdvance(self.words) + 10), round(metrics.height() + 10)
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        x = paint_circles(painter, self._look, QPointF(4, self.height() / 2), self._filled)
        painter.setFont(self._look.font(12, semibold=True))
        painter.setPen(theme.colour("ink"))
        words = QRectF(x + 8, 0, self.width() - x - 8, self.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.words)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        painter.end()


def paint_circles(painter: QPainter, look: Look, left: QPointF, filled: int) -> float:
    """Paint the four circles from ``left`` on; gives back where they end."""
    size, ink = look.length(13), look.theme.colour("ink")
    x = left.x()
    for number in range(CIRCLES):
        area = QRectF(x, left.y() - size / 2, size, size).adjusted(0.8, 0.8, -0.8, -0.8)
        counts = number < filled
        painter.setPen(QPen(ink if counts else look.theme.colour("control"), 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(area)
        if counts:
            centre, half = area.center(), area.width() / 2
            painter.drawLine(QLineF(centre.x() - half, centre.y(), centre.x() + half, centre.y()))
            painter.drawLine(QLineF(centre.x(), centre.y() - half, centre.x(), centre.y() + half))
        x += size + _GAP
    return x - _GAP
