"""The script behind make: what it asks of the system, and when it sets up again."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "set_up.py"
STARTER = SCRIPT.with_name("with_python.sh")


@pytest.fixture
def set_up() -> ModuleType:
    """The script as a module; its folder is no package, for it would hide the library of that name."""
    described = importlib.util.spec_from_file_location("onset_set_up", SCRIPT)
    assert described is not None
    assert described.loader is not None
    module = importlib.util.module_from_spec(described)
    described.loader.exec_module(module)
    return module


@pytest.fixture
def bare_system(set_up: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """A Linux that lacks every library; what would be run is collected."""
    ran: list[tuple[str, ...]] = []

    def call(*command: str, **_options: object) -> int:
        ran.append(command)
        return 0

    monkeypatch.setattr(set_up.sys, "platform", "linux")
    monkeypatch.setattr(set_up, "can_load", lambda library: False)
    monkeypatch.setattr(set_up.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(set_up, "call", call)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return ran


def test_that_root_gets_the_missing_libraries_installed(
    set_up: ModuleType, bare_system: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_up.os, "geteuid", lambda: 0, raising=False)
    set_up.install_system_packages()
    (_update, install) = bare_system
    assert install[:2] == ("apt-get", "install")
    assert {"libegl1", "libgl1", "libxkbcommon0"} <= set(install)
    assert "libxcb-cursor0" not in install


def test_that_a_display_asks_for_the_libraries_of_a_window(
    set_up: ModuleType, bare_system: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_up.os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    set_up.install_system_packages()
    assert "libxcb-cursor0" in bare_system[-1]


def test_that_others_are_told_the_one_line_to_type(
    set_up: ModuleType, bare_system: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_up.os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(
        set_up.SetUpError, match=r"^Some libraries are missing\. Type: sudo apt-get install .*libegl1"
    ):
        set_up.install_system_packages()
    assert not bare_system


def test_that_a_system_without_apt_is_told_what_is_missing(
    set_up: ModuleType, bare_system: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_up.shutil, "which", lambda name: None)
    with pytest.raises(set_up.SetUpError, match="libEGL"):
        set_up.install_system_packages()
    assert not bare_system


def test_that_a_library_is_found_only_where_it_is(set_up: ModuleType) -> None:
    assert not set_up.can_load("libnobody-has-this.so.7")


def test_that_changed_versions_or_another_folder_set_up_again(
    set_up: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = set_up.fingerprint("program")
    assert before == set_up.fingerprint("program")
    lock = tmp_path / "requirements.lock"
    lock.write_text("numpy==1.0", encoding="utf-8")
    monkeypatch.setitem(set_up.LOCKS, "program", lock)
    changed = set_up.fingerprint("program")
    assert changed != before
    (tmp_path / "pyproject.toml").write_bytes((set_up.ROOT / "pyproject.toml").read_bytes())
    monkeypatch.setattr(set_up, "ROOT", tmp_path)
    assert set_up.fingerprint("program") != changed


def test_that_too_old_a_python_gets_one_sentence(
    set_up: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(set_up.sys, "version_info", (3, 9, 2))
    assert set_up.main(["run"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="there is no sh")
def test_that_too_old_a_python_is_not_started_at_all(tmp_path: Path) -> None:
    old = tmp_path / "python3"
    old.write_text(
        '#!/bin/sh\n[ "$1" = --version ] && echo "Python 3.9.2" && exit 0\nexit 1\n', encoding="utf-8"
    )
    old.chmod(0o755)
    found = subprocess.run(
        ["/bin/sh", STARTER, SCRIPT, "run"],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 1
    assert found.stderr == "Onset needs Python 3.11 to 3.14; this machine has Python 3.9.2.\n"
