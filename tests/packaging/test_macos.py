"""What macOS is given: the keys of the program, what it may do, and the scripts that sign and carry it."""

from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from models import VERSION
from tests.packaging.scripts import PACKAGING, load_script

MACOS = PACKAGING / "macos"
SCRIPTS = (MACOS / "sign_and_notarise.sh", MACOS / "make_dmg.sh")


def test_that_the_program_names_itself_and_follows_the_desktop() -> None:
    module = load_script("macos/info_plist.py")
    keys = plistlib.loads(plistlib.dumps(module.info_plist()))
    assert keys["CFBundleIdentifier"] == module.IDENTIFIER
    assert keys["CFBundleShortVersionString"] == VERSION
    assert keys["CFBundleLocalizations"] == ["en", "fr"]
    assert keys["NSHighResolutionCapable"] is True
    assert keys["LSBackgroundOnly"] is False
    assert keys["NSRequiresAquaSystemAppearance"] is False


def test_that_the_hardened_runtime_allows_what_python_needs_and_no_more() -> None:
    allowed = plistlib.loads((MACOS / "entitlements.plist").read_bytes())
    assert allowed == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_that_a_script_can_be_run_by_the_plainest_shell(script: Path) -> None:
    assert script.read_text(encoding="utf-8").startswith("#!/bin/sh\n")
    if sys.platform != "win32":
        assert os.access(script, os.X_OK)
    shell = shutil.which("dash") or shutil.which("sh")
    if shell is None:
        pytest.skip("there is no shell here")
    assert subprocess.run([shell, "-n", script], check=False).returncode == 0
    if shellcheck := shutil.which("shellcheck"):
        found = subprocess.run([shellcheck, script], capture_output=True, text=True, check=False)
        assert found.returncode == 0, found.stdout


@pytest.fixture
def apple_tools(tmp_path: Path) -> dict[str, str]:
    """Stand-ins for Apple's tools that write down how they are called; the environment that finds them."""
    programs = tmp_path / "programs"
    programs.mkdir()
    for name in ("codesign", "xcrun", "ditto", "spctl"):
        stand_in = programs / name
        stand_in.write_text(f'#!/bin/sh\necho "{name} $*" >> "{tmp_path}/called"\n', encoding="utf-8")
        stand_in.chmod(0o755)
    return {"PATH": f"{programs}:{os.environ['PATH']}"}


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """A few files in the shape of the program."""
    frameworks = tmp_path / "Onset.app" / "Contents" / "Frameworks"
    qt = frameworks / "QtCore.framework" / "Versions" / "A"
    qt.mkdir(parents=True)
    (qt / "QtCore").touch()
    (frameworks / "with space.so").touch()
    return tmp_path / "Onset.app"


def signed(app: Path, environment: dict[str, str]) -> list[str]:
    """What the script calls to sign a thing; it must end well."""
    subprocess.run([SCRIPTS[0], app], env=environment, check=True, capture_output=True)
    called = app.parent / "called"
    return called.read_text(encoding="utf-8").splitlines() if called.exists() else []


needs_shell = pytest.mark.skipif(sys.platform == "win32", reason="Windows runs no shell scripts")


@needs_shell
def test_that_nothing_is_signed_without_an_identity(app: Path, apple_tools: dict[str, str]) -> None:
    assert signed(app, apple_tools) == []


@needs_shell
def test_that_libraries_are_signed_before_the_program_that_holds_them(
    app: Path, apple_tools: dict[str, str]
) -> None:
    called = signed(app, apple_tools | {"ONSET_SIGNING_IDENTITY": "us"})
    signings = [line for line in called if "--sign us" in line]
    assert [line.rpartition("/")[2] for line in signings] == [
        "with space.so",
        "QtCore.framework",
        "Onset.app",
    ]
    assert all("--options runtime --" in line or "--options runtime /" in line for line in signings)
    assert ["--entitlements" in line for line in signings] == [False, False, True]
    assert not [line for line in called if line.startswith("xcrun")]


@needs_shell
def test_that_apple_is_asked_where_its_profile_is_named(app: Path, apple_tools: dict[str, str]) -> None:
    called = signed(app, apple_tools | {"ONSET_SIGNING_IDENTITY": "us", "ONSET_NOTARY_PROFILE": "ours"})
    asked = [line.split()[:3] for line in called if line.startswith("xcrun")]
    assert asked == [["xcrun", "notarytool", "submit"], ["xcrun", "stapler", "staple"]]


@needs_shell
def test_that_a_failed_signature_stops_the_script(
    app: Path, apple_tools: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "programs" / "codesign").write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
    ended = subprocess.run(
        [SCRIPTS[0], app],
        env=apple_tools | {"ONSET_SIGNING_IDENTITY": "us"},
        capture_output=True,
        check=False,
    )
    assert ended.returncode != 0
