"""A hundred people, or a thousand for what is rare: how many have it on one arm, and the same people on the other.

Whole numbers of people are understood where percentages are not; both arms have one denominator and stand in one order.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.kit.elision import wrapped_text
from desktop.theme import Look

_MOST_LINES = 2


@dataclass(frozen=True, slots=True)
class PeopleGroup:
    """One arm: ``words`` stand above its people, of whom ``having`` have it, in the colour of ``tone``."""

    words: str
    having: float
    tone: str


@dataclass(frozen=True, slots=True)
class PeopleSpec:
    """The arms beside each other, each of ``total`` people: a hundred or a thousand."""

    groups: tuple[PeopleGroup, ...] = ()
    total: int = 100


class IconArray(QWidget):
    """``share`` of those who have it are counted already: 1 for all of them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.spec = PeopleSpec()
        self.share = 1.0
        look.changed.connect(self.update)

    def show_spec(self, spec: PeopleSpec) -> None:
        """Show other people, all of them counted."""
        self.spec = spec
        self.share = 1.0
        self.update()

    def count_to(self, share: float) -> None:
        """Count up to a share of those who have it, 0 to 1."""
        if share != self.share:
            self.share = share
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.length(480), self._look.length(120))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.length(160), self._look.length(84))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_people(painter, self._look, self.spec, QRectF(self.rect()), self.share)
        painter.end()


def counted(having: float, share: float) -> int:
    """How many whole people are counted: of those who have it, rounded to the nearest, the share so far."""
    return min(whole_people(having), ceil(whole_people(having) * share - 1e-9))


def whole_people(having: float) -> int:
    """The nearest whole number of people; a half is one more."""
    return int(half_up(having, 0))


def half_up(value: float, decimals: int) -> float:
    """``value``, which is not below zero, to so many decimals: halves go up, where Python's go to the even one."""
    return float(Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP))


def paint_people(painter: QPainter, look: Look, spec: PeopleSpec, area: QRectF, share: float = 1.0) -> None:
    """The arms of ``spec`` beside each other within ``area``."""
    if not spec.groups:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    gap = look.length(26)
    wide = (area.width() - gap * (len(spec.groups) - 1)) / len(spec.groups)
    font = look.font(12, semibold=True)
    metrics = QFontMetricsF(font)
    lines = [wrapped_text(group.words, metrics, wide, _MOST_LINES) for group in spec.groups]
    top = max(map(len, lines)) * metrics.height() + look.length(4)
    room = QRectF(0, 0, wide, max(area.height() - top, 1))
    columns, size = _fit(spec.total, room)
    for place, group in enumerate(spec.groups):
        left = area.left() + place * (wide + gap)
        painter.setFont(font)
        painter.setPen(look.theme.colour("ink"))
        for row, words in enumerate(lines[place]):
            painter.drawText(QPointF(left, area.top() + row * metrics.height() + metrics.ascent()), words)
        _paint_group(painter, look, spec.total, group, QPointF(left, area.top() + top), columns, size, share)
    painter.restore()


def _fit(total: int, room: QRectF) -> tuple[int, QPointF]:
    """How many people stand in a row and the room of each: full rows, as large as can be."""
    best, fitting = 10, QPointF(1, 1)
    for columns in (each for each in range(10, total + 1, 5) if total % each == 0):
        rows = total // columns
        high = min(room.height() / rows, room.width() / columns * 1.5)
        if high > fitting.y():
            best, fitting = columns, QPointF(high / 1.5, high)
    return best, fitting


def _paint_group(
    painter: QPainter,
    look: Look,
    total: int,
    group: PeopleGroup,
    corner: QPointF,
    columns: int,
    size: QPointF,
    share: float,
) -> None:
    having = counted(group.having, share)
    with_it, without = QPainterPath(), QPainterPath()
    for person in range(total):
        row, column = divmod(person, columns)
        spot = QPointF(corner.x() + (column + 0.5) * size.x(), corner.y() + row * size.y())
        _add_person(with_it if person < having else without, spot, size)
    painter.fillPath(without, look.theme.colour("pressed"))
    painter.fillPath(with_it, look.theme.tone(group.tone))


def _add_person(path: QPainterPath, spot: QPointF, size: QPointF) -> None:
    """A head and shoulders below ``spot``."""
    high = size.y() * 0.86
    wide = min(size.x() * 0.78, high * 0.62)
    head = wide * 0.3
    path.addEllipse(QPointF(spot.x(), spot.y() + head), head, head)
    top, bottom = spot.y() + 2.3 * head, spot.y() + high
    round_by = wide / 2
    body = QPainterPath(QPointF(spot.x() - wide / 2, bottom))
    body.lineTo(spot.x() - wide / 2, min(top + round_by, bottom))
    body.quadTo(spot.x() - wide / 2, top, spot.x(), top)
    body.quadTo(spot.x() + wide / 2, top, spot.x() + wide / 2, min(top + round_by, bottom))
    body.lineTo(spot.x() + wide / 2, bottom)
    body.closeSubpath()
    path.addPath(body)
