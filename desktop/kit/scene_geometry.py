"""Lays a scene out: where its places, connections, names and numbers lie."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from math import hypot

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath

from desktop.kit.scene_shapes import PILLS, body
from desktop.kit.scene_spec import SceneLink, SceneLook, ScenePlace, SceneSpec
from desktop.kit.scene_words import SceneWords, WordPlacer, written

_TEXTS_HIGH, _LEAST_TEXT = 24, 0.75
"""A scene is so many times as high as its text, or the text is smaller, at least so many parts of its size."""
_GRAINS_HIGH = 215
"""The same for what moves, in its strokes."""
_TOO_WIDE = 1.25
"""From so many times its width on, a body that holds its name has it on two lines."""


@dataclass
class SceneGeometry:
    """Where everything of a scene lies, in pixels, for one size.

    ``held`` are the lines of names inside bodies, ``grain`` is how large what moves is drawn, 1 as a rule.
    """

    spec: SceneSpec
    look: SceneLook
    whole: QRectF
    boxes: dict[str, QRectF] = field(default_factory=dict)
    bodies: dict[str, QPainterPath] = field(default_factory=dict)
    wires: list[tuple[SceneLink, QPainterPath]] = field(default_factory=list)
    held: dict[str, tuple[str, ...]] = field(default_factory=dict)
    words: SceneWords = field(default_factory=SceneWords)
    badge: float = 10.0
    grain: float = 1.0

    def __post_init__(self) -> None:
        stroke = self.look.stroke
        self.grain = stroke * min(max(self.whole.height() / (_GRAINS_HIGH * stroke), _LEAST_TEXT), 1.0)
        self.look = _fitted(self.look, self.whole.height())
        metrics = QFontMetricsF(self.look.font)
        for place in self.spec.places:
            box = QRectF(
                self.whole.x() + place.at.x() * self.whole.width(),
                self.whole.y() + place.at.y() * self.whole.height(),
                place.at.width() * self.whole.width(),
                place.at.height() * self.whole.height(),
            )
            if self.look.has_labels and place.form in (*PILLS, "nucleus"):
                box = self._hold(place, box, metrics)
            self.boxes[place.id] = box
            self.bodies[place.id] = body(place.form, box)
        self.badge = QFontMetricsF(self.look.badge_font).height() * 0.62
        self.wires = [(link, self._wire(link)) for link in self.spec.links]
        along = [spot for _link, path in self.wires for spot in _along(path)]
        placer = WordPlacer(self.spec, self.look, self.whole, self.boxes, along, self.badge)
        self.words = placer.placed()

    def _hold(self, place: ScenePlace, box: QRectF, metrics: QFontMetricsF) -> QRectF:
        """The box, grown around its centre until its name fits into it, within the scene."""
        lines: tuple[str, ...] = (place.label,)
        if metrics.horizontalAdvance(place.label) > _TOO_WIDE * box.width():
            lines = written(place.label, metrics)
        self.held[place.id] = lines
        width = max(metrics.horizontalAdvance(line) for line in lines) + 14
        height = len(lines) * metrics.height() * 0.92 + 5
        grown = QRectF(0, 0, max(box.width(), width), max(box.height(), height))
        grown.moveCenter(box.center())
        grown.moveLeft(min(max(grown.left(), self.whole.left()), self.whole.right() - grown.width()))
        grown.moveTop(min(max(grown.top(), self.whole.top()), self.whole.bottom() - grown.height()))
        return grown

    def _wire(self, link: SceneLink) -> QPainterPath:
        """A line between two places from edge to edge, gently bent."""
        start, end = self.boxes[link.start], self.boxes[link.end]
        a, b = start.center(), end.center()
        path = QPainterPath()
        if abs(b.y() - a.y()) > abs(b.x() - a.x()) * 0.8:
            sign = 1 if b.y() > a.y() else -1
            a = QPointF(a.x(), a.y() + sign * start.height() * 0.47)
            b = QPointF(b.x(), b.y() - sign * end.height() * 0.49)
            middle = (a.y() + b.y()) / 2
            path.moveTo(a)
            path.cubicTo(QPointF(a.x(), middle), QPointF(b.x(), middle), b)
        else:
            sign = 1 if b.x() > a.x() else -1
            a = QPointF(a.x() + sign * start.width() * 0.42, a.y())
            b = QPointF(b.x() - sign * end.width() * (0.5 if self._is_pill(link.end) else 0.38), b.y())
            middle = (a.x() + b.x()) / 2
            path.moveTo(a)
            path.cubicTo(QPointF(middle, a.y()), QPointF(middle, b.y()), b)
        return path

    def _is_pill(self, name: str) -> bool:
        return any(place.id == name and place.form in PILLS for place in self.spec.places)

    def place_at(self, point: QPointF) -> str | None:
        """The place under a point; the smallest one where several lie there."""
        found = [
            place.id
            for place in self.spec.places
            if self.boxes[place.id].adjusted(-3, -3, 3, 3).contains(point)
        ]
        return min(found, key=lambda one: self.boxes[one].width() * self.boxes[one].height(), default=None)

    def step_at(self, point: QPointF) -> str | None:
        """The step whose number is under a point."""
        reach = self.badge + 4
        near = (
            (hypot(spot.x() - point.x(), spot.y() - point.y()), step)
            for step, spot in self.words.badges.items()
        )
        return min((found for found in near if found[0] <= reach), default=(0, None))[1]


def _fitted(look: SceneLook, height: float) -> SceneLook:
    """The look with text that fits a low scene: down to so many parts of its size, and no further."""
    share = max(min(1.0, height / _TEXTS_HIGH / look.font.pixelSize()), _LEAST_TEXT)
    fonts = []
    for font in (look.font, look.badge_font):
        fitted = QFont(font)
        fitted.setPixelSize(round(font.pixelSize() * share))
        fonts.append(fitted)
    return replace(look, font=fonts[0], badge_font=fonts[1])


def _along(path: QPainterPath) -> list[QRectF]:
    """Small boxes along a line, which words should not cover."""
    count = max(2, round(path.length() / 8))
    points = (path.pointAtPercent(index / count) for index in range(count + 1))
    return [QRectF(point.x() - 3, point.y() - 3, 6, 6) for point in points]
