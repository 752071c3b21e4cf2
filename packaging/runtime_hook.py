"""Runs first in the bundle: stands in for two modules that pyqtgraph imports and no chart of ours uses.

With them Qt's OpenGL libraries would come along, 10 MB and their needs of the reader's system.
"""

from __future__ import annotations

import sys
from types import ModuleType


class QOpenGLWidget:
    """What pyqtgraph derives its OpenGL canvas from; none is ever made."""

    def __init__(self, *_arguments: object) -> None:
        raise RuntimeError("This bundle draws without OpenGL.")


_widgets = ModuleType("PySide6.QtOpenGLWidgets")
_widgets.QOpenGLWidget = QOpenGLWidget  # type: ignore[attr-defined]  # a module made here has no declared names
sys.modules["PySide6.QtOpenGLWidgets"] = _widgets
sys.modules["PySide6.QtOpenGL"] = ModuleType("PySide6.QtOpenGL")
