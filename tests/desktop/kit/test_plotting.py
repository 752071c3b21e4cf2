"""pyqtgraph as the charts import it: whole, and without its copies of every class of Qt."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
ASK_LATER = """
from desktop.kit.plotting import pyqtgraph
import PySide6.QtCore, PySide6.QtWidgets
copies = vars(pyqtgraph.Qt.QtWidgets)
assert "QDial" not in copies
assert pyqtgraph.Qt.QtWidgets.QDial is PySide6.QtWidgets.QDial is copies["QDial"]
assert pyqtgraph.Qt.QtCore.Qt is PySide6.QtCore.Qt
assert "QTimer" in dir(PySide6.QtCore)
assert not hasattr(pyqtgraph.Qt.QtCore, "QNoSuchThing")
"""
IMPORTED_BEFORE = """
import pyqtgraph as first
from desktop.kit.plotting import pyqtgraph
import PySide6.QtCore
assert pyqtgraph is first
assert "QTimer" in dir(PySide6.QtCore)
"""


@pytest.mark.parametrize("code", [ASK_LATER, IMPORTED_BEFORE], ids=["asked later", "imported before"])
def test_that_pyqtgraph_has_every_name_of_qt_when_it_is_asked_for(code: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 0, ended.stderr
