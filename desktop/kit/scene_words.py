"""Where the names and numbers of a scene stand: beside what they name, none on another, all within the scene.

Each takes the spot that costs least among many around what it names. What must never be covered costs too much: other
words, numbers, what sits in a membrane, signals. What may be covered at need costs as much as is covered of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from desktop.kit.scene_shapes import GATES, PILLS, core
from desktop.kit.scene_spec import SceneLook, ScenePlace, SceneSpec

Numbers = NDArray[np.float64]
_NEVER = 1e6
_WIRE, _BODY, _CORRIDOR, _EDGE, _STRANGE = 3.0, 0.8, 0.5, 1.6, 0.7
"""What covering a whole word's area of each costs, in word heights of distance; the last: near another place."""
_LARGE = ("terminal", "spine")
_NOT_ITS_OWN = 3.0
"""What it costs to stand nearer to another place than to one's own."""
_COVERED_BY_NOTHING = (*GATES, *PILLS, "nucleus")
_TOO_DEAR = 4.5
"""A name whose best spot costs more is left out: it would be far away, or over what it does not name."""
_ROUNDS = 2
_HOLDING = {"terminal": (0.36, 0.44, 0.28), "spine": (0.42, 0.30, 0.55, 0.70, 0.86), "dendrite": ()}
"""The bodies that hold their own name, and at which shares of their height it may stand."""
_FAR = 1.3
"""From so many word heights on a name is joined to what it names by a line."""


@dataclass(frozen=True)
class Name:
    """A placed name: its box, its lines, and where the line to what it names ends; None where it stands close."""

    box: QRectF
    lines: tuple[str, ...]
    leader: QPointF | None = None


@dataclass
class _Item:
    """A name or number that looks for a spot: the candidates with what each costs by itself."""

    spots: Numbers  # (n, 4): left, top, right, bottom
    own: Numbers  # (n,)
    texts: tuple[tuple[str, ...], ...]  # by candidate; one for all where there is one
    chosen: int = -1
    owner: str = ""


@dataclass
class SceneWords:
    """Names by place and the centres of numbers by step."""

    names: dict[str, Name] = field(default_factory=dict)
    badges: dict[str, QPointF] = field(default_factory=dict)


class WordPlacer:
    """Finds a spot for every name and number of a scene.

    ``badge`` is the radius of a number, ``wires`` what lines cover. A name for which there is no good spot is left
    out; a number never is.
    """

    def __init__(
        self,
        spec: SceneSpec,
        look: SceneLook,
        whole: QRectF,
        boxes: Mapping[str, QRectF],
        wires: Sequence[QRectF],
        badge: float,
    ) -> None:
        self._spec, self._look, self._whole, self._boxes, self._badge = spec, look, whole, boxes, badge
        self._metrics = QFontMetricsF(look.font)
        self._height = self._metrics.height()
        self._hard = _rows([boxes[place.id] for place in spec.places if place.form in _COVERED_BY_NOTHING])
        bodies = [place for place in spec.places if place.form not in _COVERED_BY_NOTHING]
        self._bodies = {place.id: order for order, place in enumerate(bodies)}
        self._soft = _rows([core(place.form, boxes[place.id]) for place in bodies])
        self._wires = _rows(wires)
        grown = [_grown(boxes[place.id], place.form, self._height) for place in spec.places]
        self._near = _rows(grown)
        self._cores = _rows([core(place.form, boxes[place.id]) for place in spec.places])
        self._large = [order for order, place in enumerate(spec.places) if place.form in _LARGE]
        self._order = {place.id: order for order, place in enumerate(spec.places)}
        self._corridors = _rows([_between(boxes[flow.start], boxes[flow.end]) for flow in spec.flows])

    def placed(self) -> SceneWords:
        """The words, each where it stands."""
        found = SceneWords()
        badges = dict(self._badge_items())
        names = dict(self._name_items()) if self._look.has_labels else {}
        items = [*names.values(), *badges.values()]
        for _ in range(_ROUNDS):
            for item in items:
                self._choose(item, items)
        for step, item in badges.items():
            left, top, right, bottom = item.spots[item.chosen]
            found.badges[step] = QPointF((left + right) / 2, (top + bottom) / 2)
        for name, item in names.items():
            if item.chosen >= 0:
                found.names[name] = self._name(name, item)
        return found

    def _name(self, name: str, item: _Item) -> Name:
        left, top, right, bottom = item.spots[item.chosen].tolist()
        box = QRectF(left, top, right - left, bottom - top)
        lines = item.texts[item.chosen]
        target = core(self._form(name), self._boxes[name])
        reach = QPointF(
            min(max(box.center().x(), target.left()), target.right()),
            min(max(box.center().y(), target.top()), target.bottom()),
        )
        gap = max(
            box.left() - reach.x(),
            reach.x() - box.right(),
            box.top() - reach.y(),
            reach.y() - box.bottom(),
        )
        return Name(box, lines, reach if gap > _FAR * self._height * 0.6 else None)

    def _form(self, name: str) -> str:
        return next(place.form for place in self._spec.places if place.id == name)

    # --- candidates --------------------------------------------------------------------------------------------

    def _name_items(self) -> Iterator[tuple[str, _Item]]:
        # What sits in a membrane first: it has least room around it.
        for place in sorted(self._spec.places, key=lambda place: (place.form not in GATES, place.form)):
            if place.form not in (*PILLS, "nucleus"):
                yield place.id, self._name_item(place)

    def _name_item(self, place: ScenePlace) -> _Item:
        spots: list[tuple[float, float, float, float]] = []
        own: list[float] = []
        texts: list[tuple[str, ...]] = []
        box = self._boxes[place.id]
        target = core(place.form, box)
        ways = dict.fromkeys(((place.label,), written(place.label, self._metrics)))
        for lines, dear in zip(ways, (0.0, 0.35), strict=False):
            width = max(self._metrics.horizontalAdvance(line) for line in lines) + 4
            height = self._height * len(lines) * 0.92
            for x, y, cost in self._around(place, box, target, width, height):
                spots.append((x, y, x + width, y + height))
                own.append(cost + dear)
                texts.append(lines)
        return _Item(np.array(spots), np.array(own), tuple(texts), owner=place.id)

    def _around(
        self, place: ScenePlace, box: QRectF, target: QRectF, width: float, height: float
    ) -> Iterator[tuple[float, float, float]]:
        """(left, top, cost) of every spot that a name may take, nearest first."""
        for order, share in enumerate(_HOLDING.get(place.form, ())):
            if width < box.width() * 0.84:
                yield (
                    box.center().x() - width / 2,
                    box.top() + box.height() * share - height / 2,
                    order * 0.1 - 1,
                )
        x, y = target.center().x() - width / 2, target.center().y() - height / 2
        bounds = self._whole.adjusted(2, 2, -2, -2)
        for ring in range(9):
            gap = 3.0 + ring * self._height * 0.45
            cost = ring * 0.6
            shifts = (0.0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75)
            for shift in shifts:
                aside = abs(shift) * 0.8
                across = x + shift * (width + target.width())
                down = y + shift * (height + target.height())
                for left, top, dear in (
                    (across, target.bottom() + gap, 0.0),
                    (across, target.top() - gap - height, 0.05),
                    (target.right() + gap, down, 0.1),
                    (target.left() - gap - width, down, 0.1),
                ):
                    inside = min(max(left, bounds.left()), bounds.right() - width)
                    lower = min(max(top, bounds.top()), bounds.bottom() - height)
                    moved = (abs(inside - left) + abs(lower - top)) / self._height
                    yield inside, lower, cost + aside + dear + moved

    def _badge_items(self) -> Iterator[tuple[str, _Item]]:
        r = self._badge
        inside = self._whole.adjusted(r, r, -r, -r)
        for place in self._spec.places:
            box = core(place.form, self._boxes[place.id])
            for step in (known for known in self._spec.steps if known.place == place.id):
                spots, own = [], []
                for ring in range(8):
                    gap = r * (1.1 + 0.7 * ring)
                    for part in range(7):
                        share = part / 6
                        for x, y in (
                            (box.left() - gap, box.top() + share * box.height()),
                            (box.right() + gap, box.top() + share * box.height()),
                            (box.left() + share * box.width(), box.top() - gap),
                            (box.left() + share * box.width(), box.bottom() + gap),
                        ):
                            x = min(max(x, inside.left()), inside.right())
                            y = min(max(y, inside.top()), inside.bottom())
                            spots.append((x - r, y - r, x + r, y + r))
                            own.append(ring * 0.5 + abs(share - 0.1) * 0.1)
                yield step.id, _Item(np.array(spots), np.array(own), (), owner=place.id)

    # --- cost --------------------------------------------------------------------------------------------------

    def _seems_anothers(self, item: _Item) -> NDArray[np.bool_]:
        """Whether each spot lies nearer to another place than to its own, large bodies below it left aside."""
        away = _distances(item.spots, self._cores)
        own = self._order[item.owner]
        others = away.copy()
        others[:, own] = np.inf
        others[:, self._large] = np.inf
        seems: NDArray[np.bool_] = others.min(axis=1) < away[:, own]
        return seems

    def _choose(self, item: _Item, items: Sequence[_Item]) -> None:
        others = [other.spots[other.chosen] for other in items if other is not item and other.chosen >= 0]
        # A hair apart: boxes that only touch are fine, but nothing is squeezed.
        taken = np.vstack([self._hard, *(other[None, :] for other in others)])
        cost = item.own + _NEVER * (_covered(item.spots, taken) > 0.0)
        cost += _WIRE * np.minimum(_covered(item.spots, self._wires) * 3, 1.0)
        cost += _CORRIDOR * _covered(item.spots, self._corridors)
        soft = _shares(item.spots, self._soft)
        if item.owner in self._bodies:
            soft[:, self._bodies[item.owner]] *= 0.0 if item.texts else 1.0
        cost += _NOT_ITS_OWN * self._seems_anothers(item)
        near = np.minimum(_shares(item.spots, self._near), 1.0)
        near[:, self._order[item.owner]] = 0.0
        cost += _STRANGE * near.sum(axis=1)
        # On the edge of a body, half in and half out, words are hardest to read.
        cost += (_BODY * soft + _EDGE * 4 * soft * (1 - np.minimum(soft, 1.0))).sum(axis=1)
        best = int(np.argmin(cost))
        item.chosen = -1 if item.texts and cost[best] >= _TOO_DEAR else best


def written(label: str, metrics: QFontMetricsF) -> tuple[str, ...]:
    """A name on two lines, as even as can be; on one where it is one word."""
    words = label.split(" ")
    cuts = ((" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words)))
    return min(cuts, key=lambda lines: max(map(metrics.horizontalAdvance, lines)), default=(label,))


def _rows(boxes: Sequence[QRectF]) -> Numbers:
    return np.array([(box.left(), box.top(), box.right(), box.bottom()) for box in boxes]).reshape(-1, 4)


def _shares(spots: Numbers, others: Numbers) -> Numbers:
    """The share of each spot's area that each of the others covers: (spots, others)."""
    width = np.minimum(spots[:, None, 2], others[None, :, 2]) - np.maximum(
        spots[:, None, 0], others[None, :, 0]
    )
    height = np.minimum(spots[:, None, 3], others[None, :, 3]) - np.maximum(
        spots[:, None, 1], others[None, :, 1]
    )
    area = (spots[:, 2] - spots[:, 0]) * (spots[:, 3] - spots[:, 1])
    shares: Numbers = np.maximum(width, 0) * np.maximum(height, 0) / area[:, None]
    return shares


def _distances(spots: Numbers, others: Numbers) -> Numbers:
    """How far each spot is from each of the others: (spots, others); nothing where they touch."""
    aside = np.maximum(others[None, :, 0] - spots[:, None, 2], spots[:, None, 0] - others[None, :, 2])
    down = np.maximum(others[None, :, 1] - spots[:, None, 3], spots[:, None, 1] - others[None, :, 3])
    away: Numbers = np.hypot(np.maximum(aside, 0), np.maximum(down, 0))
    return away


def _covered(spots: Numbers, others: Numbers) -> Numbers:
    """How much of each spot's area the others cover, counted once each."""
    covered: Numbers = _shares(spots, others).sum(axis=1)
    return covered


def _grown(box: QRectF, form: str, height: float) -> QRectF:
    """What a name would seem to belong to: a place that is no large body, and what is close to it."""
    if form in _LARGE:
        return QRectF()
    near = core(form, box)
    return near.adjusted(-height, -height, height, height)


def _between(start: QRectF, end: QRectF) -> QRectF:
    """Where what goes from one box to the other moves."""
    if end.left() > start.right() or end.right() < start.left():
        left, right = sorted((start.center().x(), end.center().x()))
        top, bottom = max(start.top(), end.top()), min(start.bottom(), end.bottom())
        return QRectF(left, min(top, bottom), right - left, abs(bottom - top))
    top, bottom = sorted((start.center().y(), end.center().y()))
    left, right = max(start.left(), end.left()), min(start.right(), end.right())
    return QRectF(left, top, max(right - left, 1.0), bottom - top)
