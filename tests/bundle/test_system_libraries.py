"""What a bundle asks of the reader's system is found, and the building machine is told what it lacks."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
import system_libraries
from system_libraries import OF_EVERY_SYSTEM, Library, MissingError, lacking_in, needed_only

linux_only = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("objdump") is None,
    reason="reads libraries as a bundle on Linux does",
)


@pytest.mark.parametrize(
    "name", ["libc.so.6", "ld-linux-x86-64.so.2", "libGL.so.1", "libEGL.so.1", "libxcb.so.1"]
)
def test_that_the_system_may_be_asked_for_its_own(name: str) -> None:
    assert OF_EVERY_SYSTEM.match(name)


@pytest.mark.parametrize(
    "name", ["libxcb-cursor.so.0", "libstdc++.so.6", "libcrypt.so.1", "libfontconfig.so.1"]
)
def test_that_nothing_else_may_be_asked_for(name: str) -> None:
    assert not OF_EVERY_SYSTEM.match(name)


def test_that_what_is_neither_inside_nor_everywhere_is_named_with_who_asks(tmp_path: Path) -> None:
    (tmp_path / "libinside.so.1").touch()
    asker = Library(tmp_path / "plugin.so", ("libinside.so.1", "libc.so.6", "libxcb-cursor.so.0"), ())
    assert lacking_in(tmp_path, [asker]) == {"libxcb-cursor.so.0": ["plugin.so"]}


@linux_only
def test_that_the_building_machine_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "can_load", lambda name: name != "libxcb-cursor.so.0")
    with pytest.raises(
        MissingError, match=r"would lack libxcb-cursor\.so\.0: .*apt-get install libxcb-cursor0$"
    ):
        system_libraries.require()


@linux_only
def test_that_a_library_goes_with_the_last_that_asked_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    asks = {
        "/PySide6/QtGui.so": ("libshared.so.1",),
        "/libshared.so.1": ("libdeep.so.2",),
        "/libgtk.so.3": ("libonly-gtk.so.1",),
    }
    monkeypatch.setattr(system_libraries, "_needed_by", lambda path: asks.get(str(path), ()))
    names = ["PySide6/QtGui.so", "libshared.so.1", "libdeep.so.2", "libonly-gtk.so.1", "libdbus-1.so.3"]
    kept = needed_only([(name, f"/{name}", "BINARY") for name in names])
    assert [name for name, _source, _kind in kept] == [
        "PySide6/QtGui.so",
        "libshared.so.1",
        "libdeep.so.2",
        "libdbus-1.so.3",  # opened by Qt while it runs
    ]
