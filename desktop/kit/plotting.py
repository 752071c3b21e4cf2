"""pyqtgraph, imported without its copies of Qt.

While it is imported, pyqtgraph copies every name of QtCore, QtGui and QtWidgets into modules of its own, and PySide6
makes every class of Qt for that: 0.11 s and 9 MB, a seventh of the start. Here those modules fetch a name when it is
asked for. They must stand before the first import of pyqtgraph: import it from here, and nowhere else.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

import PySide6.QtCore
import PySide6.QtGui
import PySide6.QtWidgets

_COPIED = (PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets)


def _fetching(original: ModuleType) -> ModuleType:
    """A module that has the names of another, each from when it is first asked for."""
    module = ModuleType(original.__name__.replace("PySide6", "pyqtgraph.Qt"))

    def fetch(name: str) -> Any:
        value = getattr(original, name)
        setattr(module, name, value)
        return value

    vars(module)["__getattr__"] = fetch
    return module


def _no_names() -> list[str]:
    return []


def _import_pyqtgraph() -> Any:
    listed = [vars(original).get("__dir__") for original in _COPIED]
    if "pyqtgraph" not in sys.modules:
        for original in _COPIED:
            module = _fetching(original)
            sys.modules[module.__name__] = module
            # What pyqtgraph copies is what dir() lists.
            vars(original)["__dir__"] = _no_names
    try:
        import pyqtgraph
    finally:
        for original, names in zip(_COPIED, listed, strict=True):
            if names is None:
                vars(original).pop("__dir__", None)
            else:
                vars(original)["__dir__"] = names
    return pyqtgraph


pyqtgraph = _import_pyqtgraph()
