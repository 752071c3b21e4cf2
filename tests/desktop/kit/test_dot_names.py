"""Names beside dots: none on another, none at a dot that it does not name, and the chosen one always."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF

from desktop.kit.dot_names import name_places

AREA = QRectF(0, 0, 600, 200)
SIZE = QSizeF(120, 14)
NEAR = [QPointF(300 + 10 * index, 100 + (index % 2) * 12) for index in range(4)]
CROWD = [QPointF(300 + 14 * (index % 5), 80 + 9 * (index // 5)) for index in range(20)]


def test_that_two_dots_side_by_side_have_their_names_at_either_side() -> None:
    left, right = name_places([QPointF(300, 100), QPointF(308, 100)], [SIZE, SIZE], 5, AREA)
    assert left is not None
    assert right is not None
    assert left.right() < 300
    assert right.left() > 308


@pytest.mark.parametrize("dots", [NEAR, CROWD, [QPointF(2, 2), QPointF(598, 198), QPointF(590, 199)]])
@pytest.mark.parametrize("area", [AREA, QRectF(0, 0, 600, 210)])
def test_that_no_name_stands_on_another_or_on_a_dot(dots: list[QPointF], area: QRectF) -> None:
    places = name_places(dots, [SIZE] * len(dots), 5, area)
    shown = [place for place in places if place is not None]
    assert len(shown) >= 2
    assert not any(one.intersects(other) for one, other in combinations(shown, 2))
    assert not any(place.contains(dot) for place in shown for dot in dots)
    assert all(area.contains(place) for place in shown)


def test_that_the_chosen_name_shows_even_in_a_crowd_and_the_others_make_room() -> None:
    without = name_places(CROWD, [SIZE] * 20, 5, AREA)
    hidden = next(index for index, place in enumerate(without) if place is None)
    places = name_places(CROWD, [SIZE] * 20, 5, AREA, hidden)
    own = places[hidden]
    assert own is not None
    assert not any(
        own.intersects(place) for index, place in enumerate(places) if place is not None and index != hidden
    )
    shown = next(index for index, place in enumerate(without) if place is not None)
    assert name_places(CROWD, [SIZE] * 20, 5, AREA, shown) == without, "nothing moves for nothing"


def test_that_a_name_at_the_lower_edge_stands_beside_its_dot() -> None:
    (place,) = name_places([QPointF(300, 197)], [SIZE], 5, AREA)
    assert place is not None
    assert place.bottom() <= AREA.bottom()
    assert place.left() > 300
