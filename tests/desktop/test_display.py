"""A window that cannot open is one sentence and exit code 2, however the environment came to be so."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from ctypes.util import find_library
from pathlib import Path

import pytest

from desktop.display import why_no_window

ROOT = Path(__file__).resolve().parents[2]
DISPLAYS = {"DISPLAY", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"}
NO_DISPLAY = "there is no display"
NO_ANSWER = "does not answer"
NEEDED = (
    "xcb-cursor",
    "xcb-icccm",
    "xcb-image",
    "xcb-keysyms",
    "xcb-randr",
    "xcb-render-util",
    "xkbcommon-x11",
)
"""Libraries without one of which Qt cannot even ask a display."""

on_linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="other systems always have a display"
)


@on_linux
@pytest.mark.parametrize(
    ("display", "told"),
    [
        ({}, NO_DISPLAY),
        ({"QT_QPA_PLATFORM": "xcb"}, NO_DISPLAY),
        ({"QT_QPA_PLATFORM": "wayland"}, NO_DISPLAY),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, NO_DISPLAY),
        ({"XDG_SESSION_TYPE": "wayland"}, NO_DISPLAY),
        ({"DISPLAY": ""}, NO_DISPLAY),
        ({"DISPLAY": ":987"}, f":987 {NO_ANSWER}"),
        ({"DISPLAY": "nonsense"}, f"nonsense {NO_ANSWER}"),
        ({"DISPLAY": "localhost:987"}, f"localhost:987 {NO_ANSWER}"),
        ({"DISPLAY": ":987", "QT_QPA_PLATFORM": "xcb"}, f":987 {NO_ANSWER}"),
        ({"WAYLAND_DISPLAY": "wayland-987"}, f"wayland-987 {NO_ANSWER}"),
        (
            {"WAYLAND_DISPLAY": "wayland-987", "DISPLAY": ":987"},
            "neither the display wayland-987 nor :987 answers",
        ),
        ({"QT_QPA_PLATFORM": "nonsense"}, "QT_QPA_PLATFORM=nonsense opens no window"),
        ({"QT_QPA_PLATFORM": "linuxfb"}, "QT_QPA_PLATFORM=linuxfb opens no window"),
        ({"QT_QPA_PLATFORM": "eglfs"}, "QT_QPA_PLATFORM=eglfs opens no window"),
    ],
    ids=lambda value: " ".join("=".join(pair) for pair in value.items()) if isinstance(value, dict) else "",
)
def test_that_a_window_without_a_display_is_one_sentence_and_exit_code_2(
    display: dict[str, str], told: str, tmp_path: Path
) -> None:
    here = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    ended = subprocess.run(
        [sys.executable, "-m", "desktop"],
        cwd=ROOT,
        env=here | {"XDG_RUNTIME_DIR": str(tmp_path)} | display,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert ended.returncode == 2
    (sentence,) = ended.stderr.splitlines()
    assert sentence.startswith("onset: ")
    if display.get("DISPLAY") and any(find_library(name) is None for name in NEEDED):
        told = f"Qt lacks libraries for a window on the display {display['DISPLAY']}"  # it could not even ask
    assert told in sentence
    assert "onset render" in sentence
    assert not ended.stdout


@on_linux
def test_that_a_dead_socket_of_a_compositor_is_told_from_one_that_listens(tmp_path: Path) -> None:
    place = tmp_path / "wayland-1"
    environment = {"WAYLAND_DISPLAY": place.name, "XDG_RUNTIME_DIR": str(tmp_path)}
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(place))
        assert NO_ANSWER in why_no_window([], environment)
        compositor.listen()
        assert "Qt lacks libraries for a window on the display wayland-1" in why_no_window([], environment)
    assert place.exists()
    assert NO_ANSWER in why_no_window([], environment)


def test_that_a_display_that_refuses_is_told_from_what_qt_lacks() -> None:
    lacking = ["Could not load the Qt platform plugin “xcb” even though it was found."]
    assert "Qt lacks libraries for a window on the display :0" in why_no_window(lacking, {"DISPLAY": ":0"})
    refused = ["could not connect to display :0", *lacking]
    assert f":0 {NO_ANSWER}" in why_no_window(refused, {"DISPLAY": ":0"})


def test_that_what_qt_says_of_a_good_start_is_passed_on() -> None:
    code = (
        "from PySide6.QtCore import qWarning\n"
        "from PySide6.QtGui import QGuiApplication\n"
        "from desktop.display import told_where_there_is_no_display\n"
        "with told_where_there_is_no_display():\n"
        "    application = QGuiApplication([])\n"
        "    qWarning('by the way')"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stderr == "by the way\n"
