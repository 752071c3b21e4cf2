"""What Linux shows of Onset: entries, metainfo, the manual and the installer without root."""

from __future__ import annotations

import configparser
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop.options import LANGUAGES, THEMES, VIEWS, _build_parser

PARTS = Path(__file__).resolve().parents[2] / "packaging" / "linux"
TYPE = "application/vnd.onset.content-pack+yaml"
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="a shell script of Linux")


def _entry(name: str) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys of an entry have capitals
    parser.read(PARTS / name, encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.mark.parametrize("name", ["onset.desktop", "onset-content.desktop"])
def test_that_an_entry_speaks_both_languages(name: str) -> None:
    entry = _entry(name)
    assert entry["Comment"]
    assert entry["Comment[fr]"]
    assert entry["Icon"] == "onset"
    assert entry["Exec"].split()[0] == "onset"


def test_that_a_content_pack_opens_in_the_program() -> None:
    entry = _entry("onset-content.desktop")
    assert entry["Exec"] == "onset --content %f"
    assert entry["MimeType"] == f"{TYPE};"
    kinds = ElementTree.parse(PARTS / "onset.xml").getroot()
    assert [kind.attrib["type"] for kind in kinds] == [TYPE]


def test_that_the_metainfo_leads_to_the_entry() -> None:
    root = ElementTree.parse(PARTS / "onset.teaching.Onset.metainfo.xml.in").getroot()
    assert root.findtext("launchable") == "onset.desktop"
    assert root.findtext("provides/mediatype") == TYPE
    assert "http" not in (PARTS / "onset.teaching.Onset.metainfo.xml.in").read_text(encoding="utf-8")


def test_that_the_manual_names_everything_that_can_be_asked_for() -> None:
    manual = (PARTS / "onset.1.in").read_text(encoding="utf-8").replace("\\-", "-")
    parser = _build_parser()
    options = {text for action in parser._actions for text in action.option_strings if text.startswith("--")}
    commands = next(action.choices for action in parser._actions if isinstance(action.choices, dict))
    assert commands is not None
    assert len(options) > 8
    for word in (*options, *commands, *VIEWS, *THEMES, *LANGUAGES):
        assert re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", manual), word


# --- the installer without root --------------------------------------------------------------------------------


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """What the .run file unpacks, with a program that says its name."""
    folder = tmp_path / "unpacked"
    (folder / "onset").mkdir(parents=True)
    program = folder / "onset" / "onset"
    program.write_text("#!/bin/sh\necho this is Onset\n", encoding="utf-8")
    program.chmod(0o755)
    for name in ("install.sh", "uninstall.sh"):
        (folder / name).write_bytes((PARTS / name).read_bytes())
        (folder / name).chmod(0o755)
    for name in ("onset.desktop", "onset-content.desktop"):
        place = folder / "share" / "applications" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes((PARTS / name).read_bytes())
    icon = folder / "share" / "icons" / "hicolor" / "16x16" / "apps" / "onset.png"
    icon.parent.mkdir(parents=True)
    icon.write_bytes(b"PNG")
    return folder


def _run(command: Path | str, *arguments: str | Path, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    return subprocess.run([command, *arguments], env=environment, capture_output=True, text=True, check=False)


@posix_only
def test_that_it_installs_into_the_home_folder_and_removes_all_of_it(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "Jörg & Söhne"
    home.mkdir()
    assert _run(unpacked / "install.sh", home=home).returncode == 0
    program = home / ".local" / "bin" / "onset"
    assert _run(program, home=home).stdout == "this is Onset\n"
    entry = (home / ".local" / "share" / "applications" / "onset.desktop").read_text(encoding="utf-8")
    assert f'Exec="{home}/.local/lib/onset/onset"\n' in entry
    assert _run(home / ".local" / "lib" / "onset" / "uninstall.sh", home=home).returncode == 0
    assert [path for path in home.rglob("*") if path.name != ".local"] == []


@posix_only
def test_that_what_others_have_put_there_stays(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    foreign = [
        home / ".local" / place for place in ("bin/other", "share/applications/other.desktop", "lib/other")
    ]
    for path in foreign:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("other", encoding="utf-8")
    assert _run(unpacked / "install.sh", home=home).returncode == 0
    assert _run(unpacked / "install.sh", home=home).returncode == 0  # a newer one over it
    assert _run(home / ".local" / "lib" / "onset" / "uninstall.sh", home=home).returncode == 0
    # The desktop's own list of who opens what is made anew for those who stay.
    left = [path for path in home.rglob("*") if path.is_file() and path.name != "mimeinfo.cache"]
    assert sorted(left) == sorted(foreign)


@posix_only
def test_that_another_place_can_be_named(unpacked: Path, tmp_path: Path) -> None:
    place = tmp_path / "elsewhere"
    assert _run(unpacked / "install.sh", "--prefix", place, home=tmp_path).returncode == 0
    assert _run(place / "bin" / "onset", home=tmp_path).stdout == "this is Onset\n"


@posix_only
def test_that_a_wrong_word_is_refused_and_nothing_is_written(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    ran = _run(unpacked / "install.sh", "--folder", "x", home=home)
    assert (ran.returncode, ran.stderr) == (2, "onset: unknown option --folder; there is --prefix FOLDER\n")
    assert list(home.iterdir()) == []
