"""`onset selftest`: a table of what was tried, and an exit code that a script can ask for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop.__main__ import main
from desktop.commands import selftest
from desktop.options import THEMES
from desktop.policy import Policy
from models.loading import compiled
from tests.desktop.commands.answer import Onset

ROOT = Path(__file__).resolve().parents[3]
pytestmark = pytest.mark.usefixtures("leaves_no_window", "french_words")


@pytest.fixture
def draws_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """For tests of what is tried besides: drawing every view in every theme takes seconds."""
    monkeypatch.setattr(selftest, "_draw_views", lambda *_arguments: iter(()))


def test_that_a_sound_machine_passes(tmp_path: Path) -> None:
    """In a process of its own: in this one an earlier test may have made the font known."""
    ended = subprocess.run(
        [sys.executable, "-m", "desktop", "selftest"],
        cwd=ROOT,
        env=os.environ | {"XDG_CACHE_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == []
    for name in (
        "program",
        "Python",
        "Qt",
        "system",
        "portable",
        "policy",
        "content",
        "compiled content",
        "documentation",
        "font",
        "language fr",
        "folder for cache",
        *(f"timeline, {name}" for name in THEMES),
    ):
        row = next(line for line in ended.stdout.splitlines() if line.startswith(name))
        assert "good" in row or row.startswith("folder")


@pytest.mark.usefixtures("draws_nothing")
def test_that_broken_content_fails_it(
    onset: Onset, broken_pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(selftest, "shipped_content", lambda: broken_pack)
    answer = onset("selftest")
    assert answer.code == 1
    assert answer.sentence == "onset: failed: content"


@pytest.mark.usefixtures("draws_nothing")
def test_that_a_compiled_form_that_is_not_taken_fails_it(
    onset: Onset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compiled, "read", lambda path, fingerprint: None)
    answer = onset("selftest")
    assert answer.code == 1
    assert answer.sentence == "onset: failed: compiled content"


@pytest.mark.usefixtures("draws_nothing")
def test_that_a_missing_font_or_translation_fails_it(
    onset: Onset, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(selftest, "FAMILY", "No Such Font")
    monkeypatch.setattr(selftest, "translation_file", lambda language: tmp_path / f"onset_{language}.qm")
    answer = onset("selftest")
    assert answer.code == 1
    assert answer.sentence == "onset: failed: font, language fr"


@pytest.mark.usefixtures("draws_nothing")
def test_that_a_folder_that_cannot_be_written_is_noted_and_stops_nobody(
    onset: Onset, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "file"
    file.touch()
    monkeypatch.setattr(selftest, "cache_folder", lambda: file / "onset")
    monkeypatch.setattr(selftest, "state_folder", lambda: None)
    answer = onset("selftest")
    assert answer.code == 0
    assert answer.output.count("noted") == 2


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is no folder like /proc")
def test_that_a_folder_is_believed_only_when_a_file_was_written(tmp_path: Path) -> None:
    assert selftest.can_write_into(tmp_path / "not" / "made" / "yet")
    assert list(tmp_path.iterdir()) == []
    assert not selftest.can_write_into(Path("/proc/onset"))


def test_that_a_blank_picture_has_few_colours() -> None:
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    assert selftest.count_colours(image) == 1 < selftest.LEAST_COLOURS


@pytest.mark.usefixtures("draws_nothing")
def test_that_a_policy_is_told_and_a_mistake_in_it_fails_it(
    capsys: pytest.CaptureFixture[str], cache_home: Path, tmp_path: Path
) -> None:
    file = tmp_path / "policy.toml"
    file.write_text('theme = "dark"\nlocked = ["theme", "view"]\n', encoding="utf-8")
    assert main(["selftest"], file) == 0
    assert f"policy good {file}, locked: theme, view" in " ".join(capsys.readouterr().out.split())
    file.write_text('theme = "drak"\ntext_size = 3\n', encoding="utf-8")
    assert main(["selftest"], file) == 1
    told = capsys.readouterr()
    assert told.err == "onset: failed: policy\n"
    assert f'policy FAILED {file}:1:1: theme is "drak" (write "dark")' in " ".join(told.out.split())
    assert f"{file}:2:1: text_size is 3" in told.out


def test_that_content_of_the_policy_that_is_out_of_reach_fails_it(tmp_path: Path) -> None:
    policy = Policy(place=tmp_path / "policy.toml", content=tmp_path / "nowhere")
    checks = {check.name: check for check in selftest.policy_checks(policy)}
    assert checks["content of the policy"].outcome is selftest.Outcome.FAILED


def test_that_a_portable_copy_says_where_it_keeps_things(tmp_path: Path) -> None:
    (tmp_path / "onset-portable").touch()
    found = {check.name: check.found for check in selftest.machine(tmp_path)}
    assert found["portable"] == f"yes: settings, log and cache lie in {tmp_path / 'onset-data'}"


def test_that_a_missing_page_of_the_documentation_fails_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("desktop.help_pages.resources", lambda: tmp_path)
    (check,) = selftest.documentation_checks()
    assert check.outcome is selftest.Outcome.FAILED
    assert str(tmp_path / "help" / "fr" / "install.md") in check.found
