"""Check a bundle as its reader will have it: what is inside, how large, and whether it works where nothing else is.

``python packaging/check_bundle.py [FOLDER]`` copies the folder to a place with a space and an umlaut in its name, takes
the right to write away, and starts it there with an empty environment: the self-test, every view in pictures that are
compared with those of the source, and what it says where there is no display.
"""

from __future__ import annotations

import argparse
import os
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from time import perf_counter

import system_libraries
from bundle_contents import INSIDE, MOST_BYTES, PROGRAM, why_unwanted

ROOT = Path(__file__).resolve().parents[1]
MOVED = "a moved föld er"
LOOKS = (("light", "en"), ("dark", "fr"), ("projector", "en"))
"""In which theme and language each view is compared."""
NO_DISPLAY = 2
CONTENT = f"{INSIDE}/resources/content"
ROUNDS = 11


def main(arguments: Sequence[str] | None = None) -> int:
    """Check a bundle; 1 with every problem on stderr."""
    parser = argparse.ArgumentParser(prog="check_bundle.py", description="Check a bundle.")
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "dist" / PROGRAM)
    parser.add_argument("--files-only", action="store_true", help="look at the files and start nothing")
    parser.add_argument(
        "--start", action="store_true", help="measure how long a start takes, beside the source"
    )
    options = parser.parse_args(arguments)
    if options.start:
        return measure_start(options.folder)
    if not (options.folder / program_name()).is_file():
        print(f"There is no bundle in {options.folder}: make bundle", file=sys.stderr)
        return 1
    problems = list(problems_of_files(options.folder))
    if not options.files_only:
        problems += problems_where_moved(options.folder)
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{options.folder}: {len(problems)} problems" if problems else f"{options.folder}: as it must be")
    return 1 if problems else 0


def program_name() -> str:
    """The name of the program's file on this system."""
    return f"{PROGRAM}.exe" if sys.platform == "win32" else PROGRAM


# --- the files -------------------------------------------------------------------------------------------------


def problems_of_files(folder: Path) -> list[str]:
    """What is inside and must not be, what is missing, and what the reader's system would be asked for."""
    problems = []
    size = 0
    for path in sorted(folder.rglob("*")):
        if path.is_dir():
            continue
        size += path.lstat().st_size
        inside = path.relative_to(folder).as_posix()
        why = why_unwanted(inside)
        if why:
            problems.append(f"{inside} must not be inside ({why}).")
    if sys.platform == "linux" and size > MOST_BYTES:
        problems.append(f"The bundle has {size / 1e6:.1f} MB, more than {MOST_BYTES / 1e6:.0f}.")
    problems += [f"{place} is missing." for place in _needed() if not (folder / place).exists()]
    if sys.platform == "linux":
        libraries = list(system_libraries.libraries_in(folder))
        for name, askers in system_libraries.lacking_in(folder, libraries).items():
            problems.append(
                f"{name} is not inside, and not every system has it ({', '.join(askers[:3])} asks)."
            )
    return problems


def _needed() -> Iterator[str]:
    yield from (program_name(), f"{CONTENT}/.compiled.json", f"{CONTENT}/pack.yaml", f"{CONTENT}/README.md")
    yield from (f"{INSIDE}/resources/i18n/onset_fr.qm", "licences/README.txt", "licences/parts.cdx.json")
    qt = f"{INSIDE}/PySide6" if sys.platform == "win32" else f"{INSIDE}/PySide6/Qt"
    yield f"{qt}/translations/qtbase_fr.qm"


# --- at work ---------------------------------------------------------------------------------------------------


def problems_where_moved(folder: Path) -> list[str]:
    """What does not work in a copy elsewhere that cannot be written, with an empty environment."""
    with tempfile.TemporaryDirectory(prefix="onset-") as place:
        moved = Path(place) / MOVED / folder.name
        shutil.copytree(folder, moved, symlinks=True)
        before = _state_of(moved)
        _forbid_writing(moved, forbid=True)
        try:
            problems = [
                *_problems_of_selftest(moved),
                *_problems_of_display(moved),
                *_problems_of_carrying(moved),
                *_problems_of_pictures(moved, Path(place)),
            ]
        finally:
            _forbid_writing(moved, forbid=False)
        if _state_of(moved) != before:
            problems.append("A start changed files of the program's own folder.")
    return problems


def _state_of(folder: Path) -> dict[Path, int]:
    return {path: path.lstat().st_size for path in folder.rglob("*")}


def _forbid_writing(folder: Path, *, forbid: bool) -> None:
    for path in (folder, *folder.rglob("*")):
        if path.is_dir() and not path.is_symlink():
            mode = path.stat().st_mode
            path.chmod(mode & ~0o222 if forbid else mode | stat.S_IWUSR)


def start(moved: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the moved program with an environment that holds nothing (Windows starts no program without its own)."""
    environment: dict[str, str] = {}
    if sys.platform == "win32":
        environment = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
    command = [moved / program_name(), *arguments]
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, encoding="utf-8", check=False, timeout=600
    )


def _problems_of_selftest(moved: Path) -> Iterator[str]:
    ran = start(moved, "selftest")
    print(ran.stdout, end="")
    if ran.returncode != 0:
        yield f"The self-test ends with code {ran.returncode}: {ran.stderr.strip()}"


def _problems_of_display(moved: Path) -> Iterator[str]:
    if sys.platform != "linux":
        return
    ran = start(moved)
    lines = ran.stderr.strip().splitlines()
    if (
        ran.returncode != NO_DISPLAY
        or len(lines) != 1
        or not lines[0].startswith("onset: there is no display")
    ):
        yield f"Without a display it ends with code {ran.returncode} and says: {ran.stderr.strip()}"


def _problems_of_carrying(moved: Path) -> Iterator[str]:
    """A copy with the mark of a stick keeps its data beside itself."""
    carried = moved.with_name("stick")
    shutil.copytree(moved, carried, symlinks=True)
    _forbid_writing(carried, forbid=False)
    (carried / "onset-portable").touch()
    ran = start(
        carried, "render", "--view", "compare", "--content", carried / CONTENT, "--out", carried / "a.png"
    )
    if ran.returncode != 0 or not list((carried / "onset-data" / "cache").glob("*.json")):
        yield f"A portable copy does not keep its data beside itself: {ran.stderr.strip()}"
    shutil.rmtree(carried)


def _problems_of_pictures(moved: Path, place: Path) -> Iterator[str]:
    """Each view in a few looks, drawn by the bundle and by the source: the same picture, byte for byte."""
    sys.path.insert(0, str(ROOT))
    from desktop.options import VIEWS

    for view in VIEWS:
        for theme, language in LOOKS:
            asked = ("render", "--view", view, "--theme", theme, "--language", language, "--out")
            of_bundle, of_source = place / "bundle.png", place / "source.png"
            ran = start(moved, *asked, of_bundle)
            subprocess.run([sys.executable, "-m", "desktop", *asked, of_source], check=True, cwd=ROOT)
            if ran.returncode != 0 or not of_bundle.exists():
                yield f"{view}, {theme}, {language} is not drawn: {ran.stderr.strip()}"
            elif of_bundle.read_bytes() != of_source.read_bytes():
                yield f"{view}, {theme}, {language} differs from the picture of the source."
            of_bundle.unlink(missing_ok=True)


# --- how fast --------------------------------------------------------------------------------------------------


def measure_start(folder: Path) -> int:
    """Print how long the bundle and the source take from nothing to the picture of the first view, in turns."""
    taken: dict[str, list[float]] = {"bundle": [], "source": []}
    with tempfile.TemporaryDirectory(prefix="onset-") as place:
        asked = (
            "render",
            "--view",
            "timeline",
            "--theme",
            "light",
            "--language",
            "en",
            "--out",
            f"{place}/a.png",
        )
        starts: dict[str, list[str | Path]] = {
            "bundle": [folder.resolve() / program_name()],
            "source": [sys.executable, "-m", "desktop"],
        }
        # As it is for readers: without the habit of a workshop to keep no compiled modules.
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        for turn in range(ROUNDS + 1):  # the first one does not count
            for name, command in starts.items():
                began = perf_counter()
                subprocess.run([*command, *asked], check=True, cwd=ROOT, env=environment)
                if turn:
                    taken[name].append(perf_counter() - began)
    bundle, source = (median(taken[name]) for name in ("bundle", "source"))
    print(f"bundle {bundle:.3f} s, source {source:.3f} s, ratio {bundle / source:.2f} ({ROUNDS} starts each)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
