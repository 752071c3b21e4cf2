"""The icon: drawn in any size, seen on light and dark ground, and put on late."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from desktop.icon import WINDOW_SIZES, drawn_icon, window_icon
from desktop.theme import read_theme

SCRIPT = """
import sys
from desktop.app import start
from desktop.options import read_options
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.WindowIconChange:
            QApplication.quit()
        return False

program = start(read_options(["--content", sys.argv[1]]))  # an empty pack: nothing to wait for
seen = []
watch = Watch()
program.window.installEventFilter(watch)
program.window.painted.connect(lambda: seen.extend(sys.modules))
program.opened.connect(lambda: seen.append(program.window.windowIcon().isNull()))
QApplication.exec()
print("PySide6.QtSvg" in seen, True in seen, program.window.windowIcon().isNull(), QApplication.desktopFileName())
"""


def luminance(colour: QColor) -> float:
    """Relative luminance after WCAG 2."""
    linear = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio after WCAG 2."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def colours(image: QImage) -> set[str]:
    """Every colour of a picture that covers what lies below it."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("size", [16, 20, 24, 32, 48, 256])
def test_that_the_rapid_curve_is_there_in_full_in_every_size(qapp: QApplication, size: int) -> None:
    tile, curve = (QColor(read_theme("light").frame[role]) for role in ("focus", "panel"))
    assert {tile.name(), curve.name()} <= colours(drawn_icon(size))


@pytest.mark.parametrize("name", ["light", "dark"])
def test_that_it_stands_out_from_light_and_dark_ground(name: str) -> None:
    tile, curve = (QColor(read_theme("light").frame[role]) for role in ("focus", "panel"))
    ground = read_theme(name).colour("ground")
    assert max(contrast(tile, ground), contrast(curve, ground)) >= 4.5
    assert contrast(tile, ground) >= 2.5


def test_that_a_window_gets_every_size_of_it(qapp: QApplication) -> None:
    assert {size.width() for size in window_icon().availableSizes()} == set(WINDOW_SIZES)


def test_that_it_is_put_on_after_the_first_view(tmp_path: Path) -> None:
    places = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    found = subprocess.run(
        [sys.executable, "-c", SCRIPT, tmp_path],
        env=os.environ | places,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert found.stdout.split() == ["False", "True", "False", "onset"], found.stderr
