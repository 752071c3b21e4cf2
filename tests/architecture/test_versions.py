"""The versions of everything that Onset is built on: in range, locked, with hashes and without addresses."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

LOCK_OF_EXTRAS = {
    "packaging/requirements.lock": ("editable",),
    "packaging/requirements-dev.lock": ("editable", "dev"),
}
_PINNED = re.compile(r"^(?P<name>[a-z0-9.-]+)==(?P<version>\S+)( ; (?P<marker>.+?))? \\$", re.MULTILINE)


def locked(lock: Path) -> dict[str, str]:
    """The version of each package that a lock file names."""
    return {found["name"]: found["version"] for found in _PINNED.finditer(lock.read_text(encoding="utf-8"))}


@pytest.fixture(scope="module")
def project(root: Path) -> dict[str, object]:
    described: dict[str, object] = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))[
        "project"
    ]
    return described


@pytest.mark.parametrize("lock", LOCK_OF_EXTRAS)
def test_that_a_lock_names_versions_and_hashes_and_no_address(root: Path, lock: str) -> None:
    text = (root / lock).read_text(encoding="utf-8")
    assert not re.search(r"://|\bfile:|--(extra-)?index-url|--find-links|--trusted-host| @ ", text)
    entries = re.split(r"(?m)^(?=\S)", text)
    packages = [entry for entry in entries if entry and not entry.startswith("#")]
    assert len(packages) > 10
    assert not [entry for entry in packages if not re.search(r"--hash=sha256:[0-9a-f]{64}", entry)]


@pytest.mark.parametrize("lock", LOCK_OF_EXTRAS)
def test_that_a_lock_holds_what_the_project_asks_for(
    root: Path, project: dict[str, object], lock: str
) -> None:
    versions = locked(root / lock)
    extras = project["optional-dependencies"]
    asked = project["dependencies"]
    assert isinstance(extras, dict)
    assert isinstance(asked, list)
    for requirement in map(
        Requirement, (*asked, *(line for extra in LOCK_OF_EXTRAS[lock] for line in extras[extra]))
    ):
        version = versions.get(canonicalize_name(requirement.name))
        assert version is not None, f"{requirement.name} is not in {lock}: run make lock"
        assert requirement.specifier.contains(Version(version)), f"{requirement} is {version}: run make lock"


def test_that_what_was_tested_is_what_runs(root: Path) -> None:
    program, development = (locked(root / lock) for lock in LOCK_OF_EXTRAS)
    assert program.items() <= development.items()


def test_that_the_comparison_library_is_for_development_only(root: Path) -> None:
    assert "matplotlib" not in locked(root / "packaging/requirements.lock")


def test_that_qt_stays_below_the_version_that_ends_the_program(root: Path) -> None:
    for lock in LOCK_OF_EXTRAS:
        assert Version("6.11") <= Version(locked(root / lock)["pyside6-essentials"]) < Version("6.12")
