"""The empty window: on the screen before the program is imported, and in the colours of what follows."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop.first_frame import FrameColours, frame_colours, paint_first_frame
from desktop.theme import THEMES, read_theme

HEAVY = (
    "pyqtgraph",
    "numpy",
    "desktop.conductor",
    "desktop.kit",
    "desktop.theme",
    "models.loading",
    "tomllib",
)
SCRIPT = """
import sys
from desktop.app import Program, make_application
from desktop.options import read_options
from desktop.settings import Settings
application = make_application()
program = Program(read_options([]), Settings(None))
seen = []
program.window.painted.connect(lambda: seen.extend(sys.modules))
program.opened.connect(application.quit)
program.window.show()
application.exec()
heavy = {heavy!r}
print(sorted(name for name in heavy if name in seen), all(name in sys.modules for name in heavy))
"""


@pytest.mark.parametrize("name", THEMES)
def test_that_its_colours_are_those_of_the_theme(dressed: QApplication, name: str) -> None:
    theme = read_theme(name)
    assert frame_colours(name) == FrameColours(*(theme.colour(role) for role in FrameColours._fields))


@pytest.mark.parametrize(("window", "name"), [("#FAFAFA", "light"), ("#202020", "dark")])
def test_that_the_systems_choice_is_seen_in_its_window_colour(
    dressed: QApplication, window: str, name: str
) -> None:
    before = QPalette(dressed.palette())
    try:
        palette = QPalette(before)
        palette.setColor(QPalette.ColorRole.Window, QColor(window))
        dressed.setPalette(palette)
        assert frame_colours("system") == frame_colours(name)
    finally:
        dressed.setPalette(before)


@pytest.mark.parametrize("has_side", [True, False])
def test_that_ground_and_cards_are_painted(dressed: QApplication, has_side: bool) -> None:
    class Empty(QWidget):
        def paintEvent(self, _event: object) -> None:
            paint_first_frame(self, colours, has_side=has_side)

    colours = frame_colours("dark")
    window = Empty()
    window.resize(1366, 768)
    image = window.grab().toImage()
    assert image.pixelColor(40, 400) == colours.ground
    assert image.pixelColor(600, 400) == colours.panel
    between = colours.ground if has_side else colours.panel
    assert image.pixelColor(1366 - 276 - 18, 400) == between
    assert image.pixelColor(1250, 400) == colours.panel
    assert image.pixelColor(600, 740) == colours.ground


def test_that_nothing_heavy_is_imported_before_it_is_painted() -> None:
    """And it is afterwards: the list would otherwise hold for a name that nobody imports any more."""
    script = SCRIPT.format(heavy=HEAVY)
    told = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert told.stdout.strip() == "[] True"
