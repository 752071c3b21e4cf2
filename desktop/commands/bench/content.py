"""How long reading a pack takes beside the bare YAML reader on the same files: a process of its own."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from desktop.paths import shipped_content

TURNS = {1: 9, 10: 2, 100: 1}
"""How often a pack is read, by how many times it holds the shipped one."""


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    began = perf_counter()
    work()
    return perf_counter() - began


def first_load() -> float:
    """The very first load of a process: what has to be imported for it counts too."""

    def load() -> None:
        from models.loading import check_catalog

        check_catalog(shipped_content())

    return seconds(load)


def bare_read(folder: Path) -> None:
    """Read every file of a pack with the C reader, and check nothing."""
    import yaml  # late, as the loader does

    for path in sorted(folder.rglob("*.yaml")):
        yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)


def measure(folder: Path, cache: Path | None, turns: int) -> dict[str, float | int]:
    """The ways to read a pack, in turns; median seconds of each. With ``cache`` its compiled form too."""
    from models.loading import check_catalog, load_catalog

    ways: dict[str, Callable[[], object]] = {
        "yaml_seconds": lambda: bare_read(folder),
        "checked_seconds": lambda: check_catalog(folder),
    }
    if cache is not None:
        load_catalog(folder, cache)
        ways["compiled_seconds"] = lambda: load_catalog(folder, cache)
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(turns):
        for name, way in ways.items():
            taken[name].append(seconds(way))
    return {name: round(median(found), 4) for name, found in taken.items()} | {"turns": turns}


def main(turns: dict[int, int]) -> dict[str, Any]:
    """The figures by how many times the pack holds the shipped one."""
    figures: dict[str, Any] = {"first_load_of_a_process_seconds": round(first_load(), 4)}
    from models.loading.sample_packs import multiplied_pack

    for times, count in turns.items():
        with TemporaryDirectory(prefix="onset-pack-") as folder:
            pack = multiplied_pack(shipped_content(), times, Path(folder) / "pack")
            cache = Path(folder) / "cache" if times == 1 else None
            figures[f"{times}x"] = measure(pack, cache, count)
    return figures


if __name__ == "__main__":
    asked = {int(times): int(count) for times, count in (pair.split(":") for pair in sys.argv[1:])}
    print(json.dumps(main(asked or TURNS)))
