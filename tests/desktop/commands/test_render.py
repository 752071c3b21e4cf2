"""`onset render`: one picture, as the reader sees the window, and the tour of all of them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pytest

from desktop.commands import render
from desktop.commands.tour import SHARP, Pose, Shot, tour
from desktop.main_window import MainWindow
from desktop.options import LANGUAGES, THEMES
from models.catalog import Catalog
from models.timecourse import ChartMeasure
from tests.desktop.commands.answer import Onset, size_of

ROOT = Path(__file__).resolve().parents[3]
SMALL = (1000, 640)

pytestmark = pytest.mark.usefixtures("leaves_no_window")


def test_that_a_picture_is_the_whole_window_at_the_size_asked_for(onset: Onset, tmp_path: Path) -> None:
    out = tmp_path / "a.png"
    answer = onset("render", "--view", "timeline", "--at", "PT24H", "--out", out, "--size", "1366x768")
    assert (answer.code, answer.output, answer.said) == (0, "", "")
    assert size_of(out) == (1366, 768)


def test_that_the_usual_size_is_that_of_a_window(onset: Onset, tmp_path: Path) -> None:
    onset("render", "--out", tmp_path / "a.png")
    assert size_of(tmp_path / "a.png") == (1440, 900)


def test_that_a_picture_does_not_depend_on_the_machine(
    onset: Onset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    onset("render", "--out", tmp_path / "a.png")
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    onset("render", "--theme", "light", "--language", "en", "--out", tmp_path / "b.png")
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


@pytest.mark.parametrize(
    "option",
    [
        ("--at", "PT2H"),
        ("--treatments", "nitrous-oxide-50"),
        ("--measure", "response"),
        ("--scale", "linear"),
        ("--theme", "dark"),
        ("--language", "fr"),
    ],
    ids=lambda option: option[0],
)
def test_that_each_option_changes_the_picture(onset: Onset, tmp_path: Path, option: tuple[str, str]) -> None:
    small = ("--size", "{}x{}".format(*SMALL))
    onset("render", "--out", tmp_path / "plain.png", *small)
    assert onset("render", "--out", tmp_path / "other.png", *small, *option).code == 0
    assert (tmp_path / "plain.png").read_bytes() != (tmp_path / "other.png").read_bytes()


@pytest.mark.parametrize(("kind", "begins"), [("svg", b"<?xml"), ("pdf", b"%PDF"), ("PNG", b"\x89PNG")])
def test_that_every_kind_of_picture_is_written(
    onset: Onset, tmp_path: Path, kind: str, begins: bytes
) -> None:
    out = tmp_path / f"picture.{kind}"
    assert onset("render", "--out", out).code == 0
    content = out.read_bytes()
    assert content.startswith(begins)
    assert len(content) > 20_000


def test_that_an_unknown_treatment_is_one_sentence(onset: Onset, tmp_path: Path) -> None:
    answer = onset("render", "--treatments", "ketamine,aspirin", "--out", tmp_path / "a.png")
    assert answer.code == 2
    assert "aspirin" in answer.sentence
    assert not list(tmp_path.iterdir())


def test_that_a_broken_pack_tells_every_problem_and_gives_no_picture(
    onset: Onset, broken_pack: Path, tmp_path: Path
) -> None:
    out = tmp_path / "a.png"
    answer = onset("render", "--content", broken_pack, "--out", out)
    assert answer.code == 1
    assert answer.said == onset("check", broken_pack).said
    *problems, count = answer.said.splitlines()
    assert len(problems) == 7
    assert count.endswith(": 7 problems")
    assert not out.exists()


@pytest.mark.parametrize("theme", ["light", "projector"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_the_smallest_picture_is_as_small_as_it_was_asked_for(
    onset: Onset, tmp_path: Path, theme: str, language: str
) -> None:
    out = tmp_path / "a.png"
    answer = onset("render", "--theme", theme, "--language", language, "--size", "640x400", "--out", out)
    assert (answer.code, answer.said) == (0, "")
    assert size_of(out) == (640, 400)


def test_that_a_window_that_needs_more_room_says_how_much(
    onset: Onset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    furnish = MainWindow.furnish

    def furnish_with_much(window: MainWindow, *parts: Any) -> None:
        furnish(window, *parts)
        window.setMinimumSize(700, 500)

    monkeypatch.setattr(MainWindow, "furnish", furnish_with_much)
    answer = onset("render", "--size", "640x400", "--out", tmp_path / "a.png")
    assert answer.code == 2
    assert "needs at least 700x500 pixels" in answer.sentence
    assert not list(tmp_path.iterdir())


def test_that_a_place_where_nothing_can_be_written_is_one_sentence(onset: Onset, tmp_path: Path) -> None:
    answer = onset("render", "--out", tmp_path / "missing" / "a.png")
    assert answer.code == 2
    assert "cannot be written" in answer.sentence


# --- the tour --------------------------------------------------------------------------------------------------


def test_that_the_tour_shows_everything_that_the_plan_names(catalog: Catalog) -> None:
    shots = tour(catalog)
    names = [shot.name for shot in shots]
    assert names == sorted(set(names))
    at_rest = {(shot.theme, shot.language, shot.size) for shot in shots if shot.what == "rest"}
    assert {(theme, language, (1920, 1080)) for theme in THEMES for language in LANGUAGES} <= at_rest
    assert {("light", "fr", (1366, 768)), ("dark", "en", (1366, 768)), ("light", "en", SHARP)} <= at_rest
    assert {shot.measure for shot in shots} == set(ChartMeasure)
    assert {shot.at for shot in shots if shot.view == "timeline"} == {None, "PT2H", "P1D", "P1W", "P4W"}
    routes = {"PT10M", "PT2H", "P1D", "P1W", "P3W", "P8W"}
    assert {shot.at for shot in shots if shot.view == "pathways"} == routes
    assert {shot.theme for shot in shots if shot.view == "pathways"} == set(THEMES)
    assert {shot.pose for shot in shots} == set(Pose)
    assert ("nitrous-oxide",) in {shot.families for shot in shots}
    assert any(shot.is_linear for shot in shots)


def test_that_the_tour_can_be_of_one_theme_and_language(catalog: Catalog) -> None:
    shots = tour(catalog, "dark", "fr")
    assert shots
    assert {(shot.theme, shot.language) for shot in shots} == {("dark", "fr")}


def test_that_the_tour_is_written_picture_by_picture(
    onset: Onset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shots = (
        Shot("page", size=SMALL, pose=Pose.PROBLEMS),
        Shot("rest", "dark", "fr", SMALL),
        Shot("keys", "dark", "fr", SMALL, Pose.KEYS),
    )
    monkeypatch.setattr(render, "tour", lambda *_of: shots)
    out = tmp_path / "pictures" / "tour"
    answer = onset("render", "--all", "--out", out)
    assert answer.code == 0
    assert sorted(path.name for path in out.iterdir()) == sorted(shot.name for shot in shots)
    assert {size_of(path) for path in out.iterdir()} == {SMALL}
    assert answer.said.splitlines()[-1] == f"3 of 3  {shots[-1].name}"


def test_that_a_picture_of_the_tour_is_what_a_fresh_program_shows(
    onset: Onset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The tour leads one program through everything, and nothing of it stays behind."""
    last = Shot("rest", size=SMALL, at="P1D")
    poses = [pose for pose in Pose if pose is not Pose.PROBLEMS]
    shots = (
        *(Shot(f"pose-{pose.value}", "projector", "fr", (1366, 768), pose) for pose in poses),
        Shot(
            "other",
            "dark",
            "fr",
            SMALL,
            measure=ChartMeasure.RESPONSE,
            is_linear=True,
            shows_comparators=True,
        ),
        Shot("alone", size=SMALL, families=("nitrous-oxide",)),
        last,
    )
    monkeypatch.setattr(render, "tour", lambda *_of: shots)
    assert onset("render", "--all", "--out", tmp_path).code == 0
    onset("render", "--at", "P1D", "--size", "{}x{}".format(*SMALL), "--out", tmp_path / "fresh.png")
    assert (tmp_path / last.name).read_bytes() == (tmp_path / "fresh.png").read_bytes()


def test_that_a_tour_that_is_stopped_keeps_what_is_done(tmp_path: Path, cache_home: Path) -> None:
    out = tmp_path / "tour"
    command = [sys.executable, "-m", "desktop", "render", "--all", "--theme", "light", "--out", str(out)]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, "XDG_CACHE_HOME": str(cache_home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        end = monotonic() + 30
        while monotonic() < end and (not out.exists() or len(list(out.glob("*.png"))) < 2):
            sleep(0.02)
        running.send_signal(signal.SIGINT)
        _output, said = running.communicate(timeout=20)
    assert running.returncode == 130
    assert said.splitlines()[-1] == "onset: stopped"
    assert "Traceback" not in said
    done = list(out.iterdir())
    assert len(done) >= 2
    assert {path.suffix for path in done} == {".png"}
    assert all(min(size_of(path)) > 700 for path in done)
