"""`onset bench`, in the small: that every figure is measured and has its place; how fast is for the bench to say."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from time import sleep
from typing import Any

import pytest

from desktop.commands.bench import content, filtering, frames, pooled, report, route_frames, scrolling
from desktop.commands.bench.children import ChildError, Children, children
from desktop.commands.bench.fake_time import FakeTime
from desktop.commands.bench.memory import resident_megabytes
from desktop.commands.bench.timed import ROUNDS
from desktop.commands.progress import Progress
from tests.desktop.commands.answer import Onset

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def processes(tmp_path_factory: pytest.TempPathFactory) -> Children:
    return Children(tmp_path_factory.mktemp("bench"))


# --- the measurements ------------------------------------------------------------------------------------------


def test_that_starts_are_timed_from_the_process_to_the_paint(processes: Children) -> None:
    curves = processes.folder / "curves.json"
    assert set(processes.answer("prepare", str(curves))) == {"qt"}
    written = json.loads(curves.read_text(encoding="utf-8"))
    assert len(written) > 4
    assert {"places", "values", "lows", "highs", "colour"} <= written[0].keys()
    for start in (
        ("floor_window",),
        ("floor_plot", str(curves)),
        ("onset_start", "window"),
        ("onset_start", "timeline"),
    ):
        assert 0 < processes.seconds_to_paint(*start) < 60


def test_that_the_frames_of_all_charts_are_painted_and_counted(
    dressed: object, cache_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frames, "SIZES", {"small": (1000, 640)})
    figures = frames.main(sweep_frames=20, other_frames=2)["small"]
    assert set(figures) == {"onset", "pyqtgraph", "matplotlib_blit", "matplotlib_redraw"}
    assert figures["onset"]["frames"] == 20
    assert figures["pyqtgraph"]["frames"] == 2 * ROUNDS
    assert all(chart["p99_ms"] >= chart["p50_ms"] > 0 for chart in figures.values())


def test_that_frames_are_measured_without_the_packages_for_development(
    dressed: object, cache_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frames, "SIZES", {"small": (1000, 640)})
    monkeypatch.setattr(frames, "find_spec", lambda _name: None)
    assert set(frames.main(sweep_frames=10, other_frames=2)["small"]) == {"onset", "pyqtgraph"}


def test_that_the_frames_of_the_routes_hold_as_many_particles_as_they_say(
    dressed: object, cache_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(route_frames, "SIZES", {"small": (1000, 640)})
    figures = route_frames.main(sweep_frames=250, other_frames=2)["small"]
    assert figures["onset"]["frames"] == 250
    assert figures["onset"]["most_particles"] >= figures["onset"]["particles"]
    assert figures["onset"]["particles"] == pytest.approx(route_frames.PARTICLES, rel=0.3), "of these frames"
    assert all(chart["p99_ms"] >= chart["p50_ms"] > 0 for chart in figures.values())


def test_that_every_letter_typed_above_the_sources_is_painted(dressed: object, cache_home: Path) -> None:
    figures = filtering.main(rounds=1)
    assert figures["sources"] > 400
    letters = sum(len(words) + 1 for words in filtering.TYPED)
    for table in ("onset", "floor"):
        assert figures[table]["letters"] == letters
        assert figures[table]["p99_ms"] >= figures[table]["p50_ms"] > figures[table]["narrowing_p50_ms"] > 0


def test_that_every_step_over_the_side_effects_is_painted(dressed: object, cache_home: Path) -> None:
    figures = scrolling.main(rounds=1)
    assert (figures["effects"], figures["treatments"]) == (60, 20)
    assert figures["onset"]["steps"] == figures["floor"]["steps"] == scrolling.STEPS
    assert figures["typed"]["steps"] == sum(len(words) + 1 for words in filtering.TYPED)
    for told in ("onset", "floor", "typed"):
        assert figures[told]["p99_ms"] >= figures[told]["p50_ms"] > 0


def test_that_pooling_is_timed_with_and_without_metafor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    figures = pooled.main({10: 2, 1000: 1})
    assert figures.keys() == {"10_ms", "1000_ms", "metafor_10_ms"}
    assert 0 < figures["10_ms"] < figures["1000_ms"]
    assert figures["metafor_10_ms"] is None
    assert report.pooling_figures(figures)["vs_metafor"] is None


def test_that_a_window_at_rest_is_watched_and_then_plays(processes: Children) -> None:
    measured = processes.answer("rest", "0.05", "0.2", "1")
    assert set(measured) == {"cpu_percent", "rss_mb", "rss_after_play_mb", "played_seconds"}
    assert measured["cpu_percent"] >= 0
    if Path("/proc/self/statm").exists():
        assert measured["rss_mb"] > 20


def test_that_content_is_read_in_every_way(cache_home: Path) -> None:
    figures = content.main({1: 1, 2: 1})
    assert figures["first_load_of_a_process_seconds"] > 0
    assert set(figures["1x"]) == {"yaml_seconds", "checked_seconds", "compiled_seconds", "turns"}
    assert set(figures["2x"]) == {"yaml_seconds", "checked_seconds", "turns"}


def test_that_memory_is_told_in_megabytes() -> None:
    measured = resident_megabytes()
    assert measured is None or 10 < measured < 10_000


def test_that_fake_time_stands_still_by_itself() -> None:
    time = FakeTime()
    time.seconds += 0.5
    assert time() == time() == 0.5


# --- the processes ---------------------------------------------------------------------------------------------


def test_that_a_process_that_ends_badly_is_told_with_what_it_said(processes: Children) -> None:
    with pytest.raises(ChildError, match="no_such_module"):
        processes.answer("no_such_module")


def test_that_a_process_has_none_of_the_readers_settings(
    processes: Children, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("QT_SCALE_FACTOR", "3")
    environment = processes.environment()
    assert "PYTHONDONTWRITEBYTECODE" not in environment
    assert "QT_SCALE_FACTOR" not in environment
    assert environment["XDG_CONFIG_HOME"] == str(processes.folder)


def test_that_the_folder_of_the_processes_is_gone_afterwards() -> None:
    with children() as made:
        assert made.folder.is_dir()
    assert not made.folder.exists()


# --- the report ------------------------------------------------------------------------------------------------


class ToldChildren(Children):
    """Processes whose answers are made up."""

    def seconds_to_paint(self, module: str, *arguments: str) -> float:
        return {"floor_window": 0.2, "floor_plot": 0.8}.get(module, 1.0 if "timeline" in arguments else 0.3)

    def answer(self, module: str, *arguments: str) -> dict[str, Any]:
        chart = {"p50_ms": 10.0, "p99_ms": 20.0, "frames": 5}
        charts = {"pyqtgraph": chart, "matplotlib_blit": chart, "matplotlib_redraw": chart}
        size = {"onset": {"p50_ms": 1.0, "p99_ms": 5.0, "frames": 5}, **charts}
        routes = {"onset": {**chart, "particles": 400}, "pyqtgraph": chart}
        read = {"yaml_seconds": 2.0, "checked_seconds": 3.0, "compiled_seconds": 0.2, "turns": 1}
        answers: dict[str, dict[str, Any]] = {
            "prepare": {"qt": "6"},
            "frames": {"1080p": size, "2160p": size},
            "route_frames": {"1080p": routes, "2160p": routes},
            "filtering": {
                "sources": 410,
                "onset": {**chart, "narrowing_p50_ms": 1.0},
                "floor": {**chart, "p50_ms": 40.0, "narrowing_p50_ms": 1.0},
            },
            "scrolling": {"onset": chart, "floor": {**chart, "p50_ms": 40.0}, "typed": chart},
            "pooled": {"10_ms": 0.5, "1000_ms": 4.0, "metafor_10_ms": 10.0},
            "rest": {
                "cpu_percent": 0.1,
                "rss_mb": None,
                "rss_after_play_mb": None,
                "played_seconds": 60.0,
            },
            "content": {
                "first_load_of_a_process_seconds": 4.0,
                "1x": read,
                "10x": read,
                "100x": {**read, "checked_seconds": 300.0},
            },
        }
        return answers[module]


@pytest.fixture
def figures(tmp_path: Path) -> dict[str, Any]:
    with Progress(10) as progress:
        return report.measure(ToldChildren(tmp_path), progress, start_turns=2)


KEYS = {
    "start.window.ratio": 1.5,
    "start.timeline.ratio": 1.25,
    "frame.1080p.p99_ms": 5.0,
    "frame.2160p.p99_ms": 5.0,
    "frame.1080p.vs_pyqtgraph": 10.0,
    "frame.1080p.vs_matplotlib": 10.0,
    "routes.1080p.p99_ms": 20.0,
    "routes.2160p.p99_ms": 20.0,
    "routes.2160p.vs_pyqtgraph": 1.0,
    "sources.p99_ms": 20.0,
    "sources.ratio": 0.25,
    "effects.p99_ms": 20.0,
    "effects.typed_p99_ms": 20.0,
    "effects.ratio": 0.25,
    "idle.cpu_percent": 0.1,
    "memory.rss_mb": None,
    "memory.growth_mb": None,
    "pooling.10_ms": 0.5,
    "pooling.1000_ms": 4.0,
    "pooling.vs_metafor": 20.0,
    "content.ratio": 1.5,
    "content.ratio_100x": 150.0,
    "content.compiled_ratio": 0.1,
}


@pytest.mark.parametrize(("key", "expected"), KEYS.items(), ids=KEYS)
def test_that_every_key_has_its_figure(figures: dict[str, Any], key: str, expected: float | None) -> None:
    assert report.figure_at(figures, key) == expected


def test_that_every_figure_stands_beside_what_it_was_made_of(figures: dict[str, Any]) -> None:
    assert figures["start"]["window"] == {"ratio": 1.5, "seconds": 0.3, "floor_seconds": 0.2, "turns": 2}
    assert figures["frame"]["1080p"]["raw"]["matplotlib_redraw"]["p50_ms"] == 10.0
    assert figures["content"]["raw"]["1x"]["yaml_seconds"] == 2.0
    json.dumps(figures, allow_nan=False)


def test_that_the_table_says_what_is_reached_and_what_is_not(figures: dict[str, Any]) -> None:
    rows = report.as_table(figures).splitlines()
    verdicts = {target.key: row for target, row in zip(report.TARGETS, rows[1:], strict=False)}
    assert verdicts["start.window.ratio"].endswith("NOT reached")
    assert verdicts["frame.2160p.p99_ms"].endswith("ms  reached")
    assert verdicts["frame.1080p.vs_pyqtgraph"].endswith("×  reached")
    assert verdicts["memory.rss_mb"].endswith("not measured here")


def test_that_a_target_is_a_most_or_a_least() -> None:
    assert report.Target("a", "", 2.0).is_reached(2.0)
    assert not report.Target("a", "", 2.0).is_reached(2.1)
    assert report.Target("a", "", 2.0, is_least=True).is_reached(2.1)
    assert not report.Target("a", "", 2.0, is_least=True).is_reached(1.9)


def test_that_a_bundle_says_that_it_cannot_measure(onset: Onset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    answer = onset("bench")
    assert answer.code == 2
    assert "make bench" in answer.sentence


def _hear_ctrl_c() -> None:
    """A shell lets what it starts in the background ignore Ctrl+C, and so the tests and what they start."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signal to one process")
def test_that_it_can_be_stopped_and_leaves_no_process() -> None:
    command = [sys.executable, "-m", "desktop", "bench", "--json"]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=_hear_ctrl_c,
    ) as running:
        sleep(1.5)
        running.send_signal(signal.SIGINT)
        output, said = running.communicate(timeout=20)
    assert running.returncode == 130
    assert said.splitlines()[-1] == "onset: stopped"
    assert "Traceback" not in said
    assert not output
    with pytest.raises(ProcessLookupError):
        os.killpg(running.pid, 0)
