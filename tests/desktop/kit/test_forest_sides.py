"""What each side of a forest plot favours: where the words stand below the axis."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from desktop.kit.forest_sides import side_rooms
from desktop.theme import Look
from tests.desktop.kit.sample_forest import AXIS


@pytest.mark.parametrize("share", [0.0, 0.3, 0.5, 0.9, 1.0])
def test_that_both_sides_keep_their_words_wherever_nothing_differs(
    look: Look, share: float, dressed: QApplication
) -> None:
    metrics = QFontMetricsF(look.font(11.5))
    words = [metrics.horizontalAdvance(side) for side in (AXIS.left, AXIS.right)]
    bounds = QRectF(10, 0, sum(words) + 60, 20)
    left, right = side_rooms(AXIS, metrics, bounds.left() + share * bounds.width(), bounds)
    assert left.width() >= words[0]
    assert right.width() >= words[1]
    assert left.right() < right.left()
    assert left.left() == bounds.left()
    assert right.right() == bounds.right()


def test_that_words_without_room_are_cut_and_never_cross(look: Look, dressed: QApplication) -> None:
    left, right = side_rooms(AXIS, QFontMetricsF(look.font(11.5)), 5, QRectF(0, 0, 40, 20))
    assert left.width() >= 0
    assert right.width() >= 0
    assert left.right() <= right.left()
