"""A figure in a line of words."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QApplication

from desktop.wording.figures import FigureWords
from models.catalog import Catalog
from models.evidence import Measure, Unit


def test_that_a_figure_in_one_line_has_value_spread_people_and_time(
    dressed: QApplication, catalog: Catalog
) -> None:
    words = FigureWords(catalog, "en")
    for place in catalog.places():
        figure, told = place.figure, words.figure(place).replace("\u00a0", " ").replace("\u202f", " ")
        after = told.split(": ", 1)[1] if ": " in told else told
        number = re.search(r"[+−]?\d+(?:\.\d+)?", after.split(" to ")[0].replace("95%", ""))
        assert number is not None
        is_percent = figure.unit is Unit.PERCENT
        assert ("%" in after.replace("95% interval", "")) >= is_percent
        for spread, name in ((figure.sd, "SD"), (figure.se, "SE")):
            assert (f", {name} " in told) == (spread is not None)
        if figure.events is not None:
            assert f"{figure.events[0]} of {figure.events[1]}" in told
        assert ("before the first dose" in told) == (figure.at is not None and figure.at.seconds == 0)
        if figure.measure is Measure.DIFFERENCE and figure.value < 0:
            assert "−" in told
