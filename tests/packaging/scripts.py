"""Loads a script of packaging/ as a module: that folder is no package, as it would hide the library of its name."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


def load_script(name: str) -> ModuleType:
    """The script of this path below packaging/, as a module of its own."""
    path = PACKAGING / name
    described = importlib.util.spec_from_file_location(f"onset_{path.stem}", path)
    assert described is not None
    assert described.loader is not None
    module = importlib.util.module_from_spec(described)
    described.loader.exec_module(module)
    return module
