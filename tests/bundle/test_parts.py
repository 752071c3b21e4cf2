"""Whose files are inside: each library with its licence."""

from __future__ import annotations

import json
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from licences import MissingTextError, write
from parts import Part, UnknownPartError, part_of, parts_inside


def _file_of(module: str) -> str:
    spec = find_spec(module)
    assert spec is not None
    assert spec.origin is not None
    return spec.origin


def _record(folder: Path, *sources: str) -> Path:
    record = folder / "inside.json"
    record.write_text(
        json.dumps([[f"place/{Path(source).name}", source] for source in sources]), encoding="utf-8"
    )
    return record


@pytest.mark.parametrize(
    ("module", "name", "licence"),
    [
        ("numpy", "numpy", "BSD-3-Clause"),
        ("pyqtgraph", "pyqtgraph", "MIT"),
        ("PySide6", "PySide6_Essentials", "LGPL-3.0-only"),
        ("json", "Python", "PSF-2.0"),
    ],
)
def test_that_a_file_is_known_by_its_library(module: str, name: str, licence: str) -> None:
    part = part_of(Path(_file_of(module)))
    assert part is not None
    assert (part.name.lower(), part.licence[: len(licence)]) == (name.lower(), licence)


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_that_pythons_own_libraries_are_known_where_no_system_packages_are(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, system: str
) -> None:
    library = tmp_path / "Python" / "DLLs" / "libffi-8.dll"
    library.parent.mkdir(parents=True)
    library.touch()
    monkeypatch.setattr(sys, "platform", system)
    assert part_of(library) is None
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path / "Python"))
    part = part_of(library)
    assert part is not None
    assert part.name == "Python"


def test_that_qt_and_the_starter_are_always_among_the_parts(tmp_path: Path) -> None:
    names = [part.name for part in parts_inside(_record(tmp_path, _file_of("yaml"), "relative/link"))]
    assert names == ["pyinstaller", "PyYAML", "Qt"]


def test_that_a_file_of_nobody_stops_the_making(tmp_path: Path) -> None:
    stranger = tmp_path / "stranger.so"
    stranger.touch()
    with pytest.raises(UnknownPartError, match=r"stranger\.so$"):
        parts_inside(_record(tmp_path, str(stranger)))


def test_that_every_part_brings_its_text(tmp_path: Path) -> None:
    text = tmp_path / "LICENSE"
    text.write_text("Do as you like.", encoding="utf-8")
    write(
        tmp_path,
        [
            Part("one", "1.0", "library", "MIT", (("LICENSE", text),)),
            Part("Qt", "6.11.3", "library", "LGPL-3.0-only"),
        ],
    )
    told = (tmp_path / "licences" / "README.txt").read_text(encoding="utf-8")
    assert "one 1.0\n    MIT: one-LICENSE\n" in told
    assert "Qt 6.11.3\n    LGPL-3.0-only: LGPL-3.0.txt" in told
    assert "code.qt.io" in told
    for name in (
        "one-LICENSE",
        "LGPL-3.0.txt",
        "GPL-3.0.txt",
        "ICU.txt",
        "Qt-third-parties.txt",
        "onset-LICENSE.txt",
    ):
        assert (tmp_path / "licences" / name).read_text(encoding="utf-8").strip()


def test_that_a_part_without_a_text_is_not_given_away(tmp_path: Path) -> None:
    with pytest.raises(MissingTextError, match=r"for bare\.$"):
        write(tmp_path, [Part("bare", "1.0", "library")])
