"""The bench as a whole: its measurements one after the other, and what they come to beside what is to be reached."""

from __future__ import annotations

import json
import os
import platform
import sys
from dataclasses import dataclass
from statistics import median
from typing import Any

from desktop.commands.bench.children import ChildError, Children, children
from desktop.commands.progress import Progress
from desktop.options import UsageError

START_TURNS = 9
_STEPS = START_TURNS + 9


@dataclass(frozen=True)
class Target:
    """What a figure is to reach; ``key`` is its place in the JSON."""

    key: str
    words: str
    limit: float
    is_least: bool = False
    unit: str = "×"

    def is_reached(self, figure: float) -> bool:
        return figure >= self.limit if self.is_least else figure <= self.limit


TARGETS = (
    Target("start.window.ratio", "first window, beside a bare one", 1.3),
    Target("start.timeline.ratio", "painted Timeline, beside one plot", 1.2),
    Target("frame.1080p.p99_ms", "a frame at 1920×1080, 99th percentile", 4.0, unit="ms"),
    Target("frame.2160p.p99_ms", "a frame at 3840×2160, 99th percentile", 8.0, unit="ms"),
    Target("frame.1080p.vs_pyqtgraph", "faster than plain pyqtgraph", 8.0, is_least=True),
    Target("frame.1080p.vs_matplotlib", "faster than matplotlib, blitted", 8.0, is_least=True),
    Target("frame.2160p.vs_pyqtgraph", "the same at 3840×2160", 8.0, is_least=True),
    Target("frame.2160p.vs_matplotlib", "the same at 3840×2160", 8.0, is_least=True),
    Target("routes.1080p.p99_ms", "the routes at 1920×1080, 400 particles, p99", 6.0, unit="ms"),
    Target("routes.2160p.p99_ms", "the routes at 3840×2160, 400 particles, p99", 14.0, unit="ms"),
    Target("sources.p99_ms", "a letter typed above 400 sources, painted, p99", 16.0, unit="ms"),
    Target("sources.ratio", "the same, beside Qt's own table and proxy", 1.0),
    Target("effects.p99_ms", "scrolling 60 effects by 20 treatments, p99", 8.0, unit="ms"),
    Target("effects.typed_p99_ms", "a letter typed above the side effects, painted, p99", 16.0, unit="ms"),
    Target("idle.cpu_percent", "a paused window, of one core", 0.3, unit="%"),
    Target("memory.rss_mb", "memory at rest", 170.0, unit="MB"),
    Target("memory.growth_mb", "memory that a minute of play leaves", 1.0, unit="MB"),
    Target("pooling.10_ms", "pooling 10 trials, REML and Hartung–Knapp", 1.0, unit="ms"),
    Target("pooling.1000_ms", "pooling 1,000 trials", 20.0, unit="ms"),
    Target("pooling.vs_metafor", "faster than metafor's rma at 10 trials", 20.0, is_least=True),
    Target("content.ratio", "first load with every check, beside YAML", 3.0),
    Target("content.ratio_100x", "the same for a pack 100 times as large", 3.0),
    Target("content.growth", "how far 100 times the pack is from 100 times the time", 1.15),
    Target("content.compiled_ratio", "every later load, beside YAML", 0.15),
)


def run(as_json: bool) -> int:
    """Measure and print. 1 where a measurement could not be made."""
    if getattr(sys, "frozen", False):
        raise UsageError(
            "bench starts Python processes of its own: run it from the source, with “make bench”."
        )
    try:
        with children() as processes, Progress(_STEPS) as progress:
            figures = measure(processes, progress)
    except ChildError as error:
        sys.stderr.write(f"onset: {error}\n")
        return 1
    print(json.dumps(figures, indent=2, ensure_ascii=False) if as_json else as_table(figures))
    return 0


def measure(processes: Children, progress: Progress, start_turns: int = START_TURNS) -> dict[str, Any]:
    """Every figure, each beside the medians that it was made of."""
    progress.begin("preparing: compiling what a second start finds compiled")
    prepared = processes.answer("prepare", str(processes.folder / "curves.json"))
    figures: dict[str, Any] = {"machine": machine() | prepared}
    figures["start"] = start_figures(processes, progress, start_turns)
    progress.begin("frames of the playing Timeline, pyqtgraph and matplotlib")
    figures["frame"] = frame_figures(processes.answer("frames"))
    progress.begin("frames of the playing routes and pyqtgraph")
    figures["routes"] = route_figures(processes.answer("route_frames"))
    progress.begin("typing above the sources, and above Qt's own table")
    figures["sources"] = source_figures(processes.answer("filtering"))
    progress.begin("scrolling the side effects, and Qt's own table")
    figures["effects"] = effect_figures(processes.answer("scrolling"))
    progress.begin("a paused window, then a minute of play")
    figures |= rest_figures(processes.answer("rest"))
    progress.begin("pooling, and metafor where it is installed")
    figures["pooling"] = pooling_figures(processes.answer("pooled"))
    progress.begin("content, up to 100 times the shipped pack")
    figures["content"] = content_figures(processes.answer("content"))
    progress.begin("done")
    return figures


def machine() -> dict[str, Any]:
    """What the figures were measured on."""
    return {
        "system": platform.platform(),
        "processors": os.cpu_count(),
        "python": platform.python_version(),
    }


def start_figures(processes: Children, progress: Progress, turns: int) -> dict[str, Any]:
    """Fresh processes in turns, each beside its floor."""
    curves = str(processes.folder / "curves.json")
    starts = {
        "window_floor": ("floor_window",),
        "window": ("onset_start", "window"),
        "timeline_floor": ("floor_plot", curves),
        "timeline": ("onset_start", "timeline"),
    }
    for start in starts.values():
        processes.seconds_to_paint(*start)  # does not count: it compiles what the next ones find
    taken: dict[str, list[float]] = {name: [] for name in starts}
    for turn in range(turns):
        progress.begin(f"starts, turn {turn + 1} of {turns}")
        for name, start in starts.items():
            taken[name].append(processes.seconds_to_paint(*start))
    return {
        name: {
            "ratio": round(median(taken[name]) / median(taken[f"{name}_floor"]), 3),
            "seconds": round(median(taken[name]), 4),
            "floor_seconds": round(median(taken[f"{name}_floor"]), 4),
            "turns": turns,
        }
        for name in ("window", "timeline")
    }


def frame_figures(measured: dict[str, Any]) -> dict[str, Any]:
    """By size, Onset beside the others; the ratio to matplotlib is that of its blitted form, the faster one."""
    figures: dict[str, Any] = {}
    for size, charts in measured.items():
        onset = charts["onset"]
        blitted = charts.get("matplotlib_blit")
        figures[size] = {
            "p50_ms": onset["p50_ms"],
            "p99_ms": onset["p99_ms"],
            "vs_pyqtgraph": round(charts["pyqtgraph"]["p50_ms"] / onset["p50_ms"], 2),
            "vs_matplotlib": None if blitted is None else round(blitted["p50_ms"] / onset["p50_ms"], 2),
            "raw": charts,
        }
    return figures


def route_figures(measured: dict[str, Any]) -> dict[str, Any]:
    """By size, the playing routes beside pyqtgraph with as many particles."""
    return {
        size: {
            "p50_ms": charts["onset"]["p50_ms"],
            "p99_ms": charts["onset"]["p99_ms"],
            "particles": charts["onset"]["particles"],
            "vs_pyqtgraph": round(charts["pyqtgraph"]["p50_ms"] / charts["onset"]["p50_ms"], 2),
            "raw": charts,
        }
        for size, charts in measured.items()
    }


def source_figures(measured: dict[str, Any]) -> dict[str, Any]:
    """Milliseconds a letter, with painting, and how many times as long that is as in Qt's own table."""
    onset, floor = measured["onset"], measured["floor"]
    return {
        "p50_ms": onset["p50_ms"],
        "p99_ms": onset["p99_ms"],
        "narrowing_p50_ms": onset["narrowing_p50_ms"],
        "ratio": round(onset["p50_ms"] / floor["p50_ms"], 3),
        "sources": measured["sources"],
        "raw": measured,
    }


def effect_figures(measured: dict[str, Any]) -> dict[str, Any]:
    """Milliseconds a step of scrolling and a letter, with painting, and how that is beside Qt's own table."""
    onset, floor, typed = measured["onset"], measured["floor"], measured["typed"]
    return {
        "p50_ms": onset["p50_ms"],
        "p99_ms": onset["p99_ms"],
        "ratio": round(onset["p50_ms"] / floor["p50_ms"], 3),
        "typed_p50_ms": typed["p50_ms"],
        "typed_p99_ms": typed["p99_ms"],
        "raw": measured,
    }


def rest_figures(measured: dict[str, Any]) -> dict[str, Any]:
    """Idle and memory; None where the system does not tell how much memory a process holds."""
    at_rest, after = measured["rss_mb"], measured["rss_after_play_mb"]
    growth = None if at_rest is None or after is None else round(after - at_rest, 2)
    return {
        "idle": {"cpu_percent": measured["cpu_percent"]},
        "memory": {
            "rss_mb": at_rest,
            "growth_mb": growth,
            "rss_after_play_mb": after,
            "played_seconds": measured["played_seconds"],
        },
    }


def pooling_figures(measured: dict[str, Any]) -> dict[str, Any]:
    """Milliseconds, and how much faster than metafor; None where there is none to compare with."""
    metafor = measured["metafor_10_ms"]
    return measured | {"vs_metafor": None if metafor is None else round(metafor / measured["10_ms"], 1)}


def content_figures(measured: dict[str, Any]) -> dict[str, Any]:
    """Ratios to the bare YAML reader at each size of pack."""
    once, tenfold, hundredfold = measured["1x"], measured["10x"], measured["100x"]
    return {
        "ratio": _ratio(once, "checked_seconds"),
        "ratio_10x": _ratio(tenfold, "checked_seconds"),
        "ratio_100x": _ratio(hundredfold, "checked_seconds"),
        "growth": round(hundredfold["checked_seconds"] / once["checked_seconds"] / 100, 3),
        "compiled_ratio": _ratio(once, "compiled_seconds"),
        "first_load_of_a_process_ratio": round(
            measured["first_load_of_a_process_seconds"] / once["yaml_seconds"], 3
        ),
        "raw": measured,
    }


def _ratio(measured: dict[str, float], way: str) -> float:
    return round(measured[way] / measured["yaml_seconds"], 3)


def figure_at(figures: dict[str, Any], key: str) -> float | None:
    """The figure at a dotted key; None where it could not be measured."""
    found: Any = figures
    for step in key.split("."):
        found = found[step]
    return None if found is None else float(found)


def as_table(figures: dict[str, Any]) -> str:
    """Each figure beside its target, for a reader."""
    rows = [("", "measured", "target", "")]
    for target in TARGETS:
        figure = figure_at(figures, target.key)
        limit = f"{'≥' if target.is_least else '≤'} {target.limit:g} {target.unit}"
        if figure is None:
            rows.append((target.words, "–", limit, "not measured here"))
        else:
            verdict = "reached" if target.is_reached(figure) else "NOT reached"
            rows.append((target.words, f"{figure:.3g} {target.unit}", limit, verdict))
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    lines = [
        f"{words:<{widths[0]}}  {figure:>{widths[1]}}  {limit:>{widths[2]}}  {verdict}".rstrip()
        for words, figure, limit, verdict in rows
    ]
    about = figures["machine"]
    where = f"{about['system']}, {about['processors']} processors, Python {about['python']}, Qt {about['qt']}"
    if figures["frame"]["1080p"]["vs_matplotlib"] is None:
        lines.append("matplotlib is not installed: it comes with the packages for development.")
    return "\n".join([*lines, where])
