"""Lays a scene out: where its places, connections, names and numbers lie, none on another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import hypot

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainterPath

from desktop.kit.scene_shapes import GATES, PILLS, body
from desktop.kit.scene_spec import SceneLink, SceneLook, ScenePlace, SceneSpec

HOLDING = {"terminal": (0.38, 0.30, 0.48), "spine": (0.42, 0.30, 0.58, 0.74, 0.88)}
"""The bodies that hold their own name, and at which shares of their height it may stand."""


@dataclass
class SceneGeometry:
    """Where everything of a scene lies, in pixels, for one size."""

    spec: SceneSpec
    look: SceneLook
    whole: QRectF
    boxes: dict[str, QRectF] = field(default_factory=dict)
    bodies: dict[str, QPainterPath] = field(default_factory=dict)
    wires: list[tuple[SceneLink, QPainterPath]] = field(default_factory=list)
    badges: dict[str, QPointF] = field(default_factory=dict)
    labels: dict[str, QRectF] = field(default_factory=dict)
    badge: float = 10.0

    def __post_init__(self) -> None:
        metrics = QFontMetricsF(self.look.font)
        for place in self.spec.places:
            box = QRectF(
                self.whole.x() + place.at.x() * self.whole.width(),
                self.whole.y() + place.at.y() * self.whole.height(),
                place.at.width() * self.whole.width(),
                place.at.height() * self.whole.height(),
            )
            if self.look.has_labels and place.form in (*PILLS, "nucleus"):
                box = self._wide_enough(
                    box, metrics.horizontalAdvance(place.label) + 14, metrics.height() + 4
                )
            self.boxes[place.id] = box
            self.bodies[place.id] = body(place.form, box)
        self.badge = QFontMetricsF(self.look.badge_font).height() * 0.62
        self.wires = [(link, self._wire(link)) for link in self.spec.links]
        self._place_words()

    def _wide_enough(self, box: QRectF, width: float, height: float) -> QRectF:
        """The box, grown around its centre until its name fits into it, within the scene."""
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
            b = QPointF(b.x() - sign * end.width() * 0.38, b.y())
            middle = (a.x() + b.x()) / 2
            path.moveTo(a)
            path.cubicTo(QPointF(middle, a.y()), QPointF(middle, b.y()), b)
        return path

    def _place_words(self) -> None:
        """Names beside what they name and numbers at it, none over another, all within the scene."""
        metrics = QFontMetricsF(self.look.font)
        taken = [self.boxes[place.id] for place in self.spec.places if place.form in (*GATES, *PILLS)]
        taken += [
            _core(place, self.boxes[place.id])
            for place in self.spec.places
            if place.form not in (*GATES, *PILLS, "terminal", "spine")
        ]
        taken += [spot for _link, path in self.wires for spot in _along(path)]
        for place in self.spec.places:
            if self.look.has_labels and place.form in HOLDING:
                self._label(place, metrics, taken)
        for place in self.spec.places:
            steps = [step for step in self.spec.steps if step.place == place.id]
            for order, step in enumerate(steps):
                self.badges[step.id] = self._badge_spot(place, order, taken)
        for place in sorted(self.spec.places, key=lambda place: place.form not in GATES):
            if place.form in PILLS or place.form == "nucleus":
                self.labels[place.id] = self.boxes[place.id]
            elif self.look.has_labels and place.id not in self.labels:
                endings = [self.boxes[other.id] for other in self.spec.places if other.form == "terminal"]
                self._label(place, metrics, taken, endings)
        if not self.look.has_labels:
            self.labels.clear()

    def _label(
        self, place: ScenePlace, metrics: QFontMetricsF, taken: list[QRectF], beside: Sequence[QRectF] = ()
    ) -> None:
        width, height = metrics.horizontalAdvance(place.label) + 4, metrics.height()
        spot = self._label_spot(place, width, height, [*taken, *beside])
        if spot is None:  # better over an ending than nowhere
            spot = self._label_spot(place, width, height, taken)
        if spot is not None:
            self.labels[place.id] = spot
            taken.append(spot)

    def _badge_spot(self, place: ScenePlace, order: int, taken: list[QRectF]) -> QPointF:
        box, r = _core(place, self.boxes[place.id]), self.badge
        inside = self.whole.adjusted(r, r, -r, -r)
        candidates = []
        for ring in range(3):
            gap = r * (1.05 + 2.1 * ring)
            candidates += [
                QPointF(box.left() - gap, box.top() + r * 0.4),
                QPointF(box.right() + gap, box.top() + r * 0.4),
                QPointF(box.left() - gap, box.bottom() - r * 0.4),
                QPointF(box.right() + gap, box.bottom() - r * 0.4),
                QPointF(box.center().x(), box.top() - gap),
                QPointF(box.center().x(), box.bottom() + gap),
            ]
        for spot in candidates[order:] + candidates[:order]:
            around = QRectF(spot.x() - r, spot.y() - r, 2 * r, 2 * r)
            if inside.contains(spot) and not any(around.intersects(other) for other in taken):
                taken.append(around)
                return spot
        spot = QPointF(
            min(max(box.left(), inside.left()), inside.right()),
            min(max(box.top(), inside.top()), inside.bottom()),
        )
        taken.append(QRectF(spot.x() - r, spot.y() - r, 2 * r, 2 * r))
        return spot

    def _label_spot(
        self, place: ScenePlace, width: float, height: float, taken: list[QRectF]
    ) -> QRectF | None:
        box = self.boxes[place.id]
        if place.form in HOLDING:
            for share in HOLDING[place.form]:
                own = QRectF(0, 0, width, height)
                own.moveCenter(QPointF(box.center().x(), box.top() + box.height() * share))
                if width < box.width() * 0.9 and not any(own.intersects(other) for other in taken):
                    return own
        core = _core(place, box)
        x, y, gap = core.center().x() - width / 2, core.center().y() - height / 2, 4.0
        candidates = [
            QRectF(x, core.bottom() + gap, width, height),
            QRectF(x, core.top() - height - gap, width, height),
            QRectF(core.right() + gap, y, width, height),
            QRectF(core.left() - width - gap, y, width, height),
        ]
        for away in (0.0, height * 0.6, height * 1.4):
            for left in (core.right() + gap, core.left() - width - gap, x + width * 0.55, x - width * 0.55):
                candidates.append(QRectF(left, core.bottom() + gap + away - height, width, height))
                candidates.append(QRectF(left, core.top() - away, width, height))
        bounds = self.whole.adjusted(2, 2, -2, -2)
        for spot in candidates:
            inside = QRectF(spot)
            inside.moveLeft(min(max(spot.left(), bounds.left()), bounds.right() - width))
            if bounds.contains(inside) and not any(inside.intersects(other) for other in taken):
                return inside
        return None

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
            (hypot(spot.x() - point.x(), spot.y() - point.y()), step) for step, spot in self.badges.items()
        )
        return min((found for found in near if found[0] <= reach), default=(0, None))[1]


def _along(path: QPainterPath) -> list[QRectF]:
    """Small boxes along a line, which words must not cover."""
    count = max(2, round(path.length() / 8))
    points = (path.pointAtPercent(index / count) for index in range(count + 1))
    return [QRectF(point.x() - 3, point.y() - 3, 6, 6) for point in points]


def _core(place: ScenePlace, box: QRectF) -> QRectF:
    """The box of a body without its thin ends."""
    trims = {
        "cell": (0.14, 0.12, 0.14, 0.12),
        "pyramid": (0.30, 0.10, 0.30, 0.16),
        "dendrite": (0.2, 0.0, 0.2, 0.0),
    }
    left, top, right, bottom = trims.get(place.form, (0.0, 0.0, 0.0, 0.0))
    return box.adjusted(left * box.width(), top * box.height(), -right * box.width(), -bottom * box.height())
