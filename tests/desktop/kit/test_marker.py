"""Markers: each its own shape, where it is asked for and about as large."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

from desktop.kit.marker import MARKERS, marker_path

CENTRE = QPointF(40, 60)
RADIUS = 8.0


@pytest.mark.parametrize("marker", MARKERS)
def test_that_a_marker_lies_around_its_centre(marker: str) -> None:
    path = marker_path(marker, CENTRE, RADIUS)
    bounds = path.boundingRect()
    assert path.contains(CENTRE)
    assert math.dist((bounds.center().x(), bounds.center().y()), (40, 60)) < 0.4 * RADIUS
    assert RADIUS * 1.4 < max(bounds.width(), bounds.height()) < RADIUS * 3


@pytest.mark.parametrize("marker", MARKERS)
def test_that_markers_have_about_the_same_area(marker: str) -> None:
    assert 0.5 < area(marker_path(marker, CENTRE, RADIUS)) / (math.pi * RADIUS**2) < 1.35


def area(path: QPainterPath) -> float:
    image = QImage(100, 120, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    painter.fillPath(path, Qt.GlobalColor.white)
    painter.end()
    return sum(image.pixelColor(x, y).lightness() > 127 for x in range(100) for y in range(120))


def test_that_no_two_markers_are_alike() -> None:
    grid = [QPointF(40 + x / 2, 60 + y / 2) for x in range(-24, 25) for y in range(-24, 25)]
    shapes = {
        marker: tuple(marker_path(marker, CENTRE, RADIUS).contains(point) for point in grid)
        for marker in MARKERS
    }
    for marker, shape in shapes.items():
        nearest = min(
            sum(a != b for a, b in zip(shape, other, strict=True))
            for name, other in shapes.items()
            if name != marker
        )
        assert nearest > 40, marker


def test_that_an_unknown_marker_is_a_circle() -> None:
    assert marker_path("blob", CENTRE, RADIUS) == marker_path("circle", CENTRE, RADIUS)
