"""Archives of the same files are the same files."""

from __future__ import annotations

import tarfile
from pathlib import Path

import pytest
from archives import write_tar_xz


@pytest.fixture(autouse=True)
def time_of_source(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")


def _tree(folder: Path, *, is_late: bool) -> Path:
    tree = folder / "onset"
    (tree / "b").mkdir(parents=True)
    for name in ("b/two", "a") if is_late else ("a", "b/two"):
        (tree / name).write_text(name, encoding="utf-8")
        (tree / name).chmod(0o600 if is_late else 0o640)
    (tree / "onset").write_text("#!/bin/sh\n", encoding="utf-8")
    (tree / "onset").chmod(0o700)
    (tree / "link").symlink_to("a")
    return tree


def test_that_two_makings_are_the_same(tmp_path: Path) -> None:
    made = []
    for is_late in (False, True):
        folder = tmp_path / str(is_late)
        folder.mkdir()
        made.append(write_tar_xz(_tree(folder, is_late=is_late), folder / "onset.tar.xz").read_bytes())
    assert made[0] == made[1]


def test_that_everybody_may_read_and_start_what_is_inside(tmp_path: Path) -> None:
    archive = write_tar_xz(_tree(tmp_path, is_late=True), tmp_path / "onset.tar.xz")
    with tarfile.open(archive) as opened:
        entries = {entry.name: entry for entry in opened}
    assert list(entries) == ["onset", "onset/a", "onset/b", "onset/b/two", "onset/link", "onset/onset"]
    assert {name: entry.mode for name, entry in entries.items() if not entry.issym()} == {
        "onset": 0o755,
        "onset/a": 0o644,
        "onset/b": 0o755,
        "onset/b/two": 0o644,
        "onset/onset": 0o755,
    }
    assert {(entry.uid, entry.gid, entry.uname, entry.mtime) for entry in entries.values()} == {
        (0, 0, "root", 1700000000)
    }
    assert entries["onset/link"].linkname == "a"
    assert not list(tmp_path.glob("*.new"))
