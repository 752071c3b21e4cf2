"""The files that the rules of the house are held against."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the whole project."""
    return ROOT


@pytest.fixture(scope="session")
def program_files(root: Path) -> list[Path]:
    """Every Python file of the program and of its packaging, without the tests."""
    files = [path for folder in ("models", "desktop", "packaging") for path in (root / folder).rglob("*.py")]
    assert len(files) > 20
    return sorted(files)


@pytest.fixture(scope="session")
def tracked_files(root: Path) -> list[str]:
    """Every file that git keeps, as a path from the root; skips where this is no clone."""
    git = shutil.which("git")
    if git is None:
        pytest.skip("git is not installed")
    listed = subprocess.run([git, "ls-files", "-z"], cwd=root, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        pytest.skip("this copy of the project is no clone")
    return [name for name in listed.stdout.split("\0") if name]
