"""Every line of the shipped content, by measure."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.shown_lines import ShownLines
from desktop.views.timeline.explain import Explainer
from models.catalog import Catalog
from models.timecourse import ChartMeasure, Line, Point

Points = tuple[tuple[Line, Point], ...]


@pytest.fixture(scope="session")
def every_point(all_lines: ShownLines) -> Points:
    """Every marker that any choice can show."""
    return tuple(
        (line, point)
        for measure in ChartMeasure
        for line in all_lines.every(measure)
        for point in line.points
    )


@pytest.fixture
def explainer(catalog: Catalog, dressed: QApplication) -> Explainer:
    return Explainer(catalog, "en")
