"""Who may import whom: the contract of pyproject.toml, and a proof that it bites."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

CHECK = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True, no_logo=True))"


def test_that_every_module_imports_only_what_lies_below_it(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    assert lint_imports(no_cache=True, no_logo=True) == 0


@pytest.fixture
def copied_tree(root: Path, tmp_path: Path) -> Path:
    """The program's code and its contract, to plant violations in."""
    for package in ("models", "desktop"):
        shutil.copytree(root / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(root / "pyproject.toml", tmp_path)
    return tmp_path


PURE = "models is pure: no Qt, no chart library, no window"
MODELS = "models: each layer knows only the layers below it"
DESKTOP = "desktop: each layer knows only the layers below it"
FORMATS = "file formats stay in models.loading"
CHARTS = "pyqtgraph stays in desktop.kit"
CITATIONS = "what writes citations stays in desktop.kit"


@pytest.mark.parametrize(
    ("contract", "file", "code"),
    [
        pytest.param(PURE, "models/units.py", "import desktop.theme", id="a model that knows the window"),
        pytest.param(
            PURE, "models/units.py", "def late():\n    import PySide6.QtCore", id="Qt in a function"
        ),
        pytest.param(
            MODELS, "models/units.py", "import models.catalog", id="a layer that knows a higher one"
        ),
        pytest.param(
            MODELS,
            "models/trial.py",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import models.catalog",
            id="a higher layer for its types only",
        ),
        pytest.param(MODELS, "models/oddments.py", "", id="a model that no layer lists"),
        pytest.param(DESKTOP, "desktop/oddments.py", "", id="a part of the window that no layer lists"),
        pytest.param(DESKTOP, "desktop/paths.py", "import desktop.session", id="paths that know the session"),
        pytest.param(FORMATS, "desktop/session.py", "import yaml", id="YAML in the window"),
        pytest.param(FORMATS, "models/trial.py", "import pydantic", id="pydantic outside the loader"),
        pytest.param(CHARTS, "desktop/views/__init__.py", "import pyqtgraph", id="pyqtgraph in a view"),
        pytest.param(
            CITATIONS, "desktop/views/__init__.py", "def late():\n    import rispy", id="RIS in a view"
        ),
    ],
)
def test_that_a_planted_violation_is_caught(copied_tree: Path, contract: str, file: str, code: str) -> None:
    planted = copied_tree / file
    before = planted.read_text(encoding="utf-8") if planted.exists() else ""
    planted.write_text(f"{before}\n{code}\n", encoding="utf-8")
    found = subprocess.run(
        [sys.executable, "-c", CHECK], cwd=copied_tree, capture_output=True, text=True, check=False
    )
    assert found.returncode == 1, found.stdout + found.stderr
    assert f"{contract} BROKEN" in found.stdout, found.stdout + found.stderr
