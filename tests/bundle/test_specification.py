"""The specification of the bundle, evaluated as on each system with PyInstaller's classes looked at from outside."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import system_libraries

SPECIFICATION = Path(__file__).resolve().parents[2] / "packaging" / "onset.spec"
QT = "PySide6/Qt/lib"


class Told:
    """What the specification asks of PyInstaller, by name of the class."""

    def __init__(self) -> None:
        self.calls: dict[str, tuple[tuple[Any, ...], dict[str, Any]]] = {}

    def named(self, name: str) -> Any:
        def call(*arguments: Any, **options: Any) -> Any:
            self.calls[name] = (arguments, options)
            if name == "Analysis":
                return SimpleNamespace(
                    pure=[("desktop.app", "/src/desktop/app.py", "PYMODULE")],
                    scripts=[("__main__", "/src/desktop/__main__.py", "PYSOURCE")],
                    binaries=[
                        (f"{QT}/libQt6Network.so.6", "/qt/libQt6Network.so.6", "BINARY"),
                        (f"{QT}/libQt6Core.so.6", "/qt/libQt6Core.so.6", "BINARY"),
                    ],
                    datas=[(place, source, "DATA") for source, place in options["datas"]],
                )
            return name

        return call


def evaluated(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, system: str) -> Told:
    """Run the specification as if on a system; what it writes goes to a folder of the test."""
    told = Told()
    names = {name: told.named(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    monkeypatch.setattr(system_libraries, "_needed_by", lambda path: ())
    source = SPECIFICATION.read_text(encoding="utf-8")
    written = 'ROOT / "build" / "bundle"'
    assert source.count(f"made = {written}") == 1
    source = source.replace(f"made = {written}", f"made = Path({str(tmp_path)!r})")
    code = compile(source, str(SPECIFICATION), "exec")
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(sys, "platform", system)
    exec(code, {"SPECPATH": str(SPECIFICATION.parent), **names})
    return told


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_that_the_program_and_its_resources_are_taken_along(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, system: str
) -> None:
    told = evaluated(monkeypatch, tmp_path, system)
    arguments, options = told.calls["Analysis"]
    assert Path(arguments[0][0]).parts[-2:] == ("desktop", "__main__.py")
    places = {Path(source).name: place for source, place in options["datas"]}
    assert places["pack.yaml"] == str(Path("resources", "content"))
    assert places["install.md"].startswith(str(Path("resources", "help")))
    assert places["onset.svg"] == str(Path("resources", "icon"))
    assert places["Manrope-Regular.ttf"] == str(Path("font_manrope", "files"))
    assert "onset_fr.ts" not in places
    assert "scipy" in options["excludes"]
    (_program, binaries, _datas), _options = told.calls["COLLECT"]
    assert [place for place, _source, _kind in binaries] == [f"{QT}/libQt6Core.so.6"]


def test_that_windows_gets_icon_version_and_manifest(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    told = evaluated(monkeypatch, tmp_path, "win32")
    options = told.calls["EXE"][1]
    assert Path(options["icon"]).read_bytes()[:4] == b"\0\0\1\0"
    assert "VSVersionInfo" in Path(options["version"]).read_text(encoding="utf-8")
    assert "longPathAware" in options["manifest"]
    assert options["hide_console"] == "hide-early"
    assert "BUNDLE" not in told.calls


def test_that_macos_gets_an_app(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    told = evaluated(monkeypatch, tmp_path, "darwin")
    options = told.calls["BUNDLE"][1]
    assert options["name"] == "Onset.app"
    assert Path(options["icon"]).read_bytes()[:4] == b"icns"
    assert options["info_plist"]["CFBundleIdentifier"] == options["bundle_identifier"]


def test_that_linux_gets_neither(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    told = evaluated(monkeypatch, tmp_path, "linux")
    assert "BUNDLE" not in told.calls
    assert "icon" not in told.calls["EXE"][1]
    assert told.calls["EXE"][1]["hide_console"] is None
