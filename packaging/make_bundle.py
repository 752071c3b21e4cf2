"""Make the bundle: the folder that runs without Python, its archives, what is inside and under which licence.

``make bundle`` calls it in the development environment. What is built lies in dist/: the folder ``onset``, the archives
made of it, SHA256SUMS over them. The same source gives the same files: times come from the commit, names are sorted.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import check_bundle
import icu_data
import licences
import parts
import parts_list
import system_libraries
from archives import write_tar_xz
from bundle_contents import MOST_OF_NAIVE, MOST_PACKED_BYTES, PROGRAM
from linux_packages import PackageError, make_deb, make_run
from strip_libraries import strip_libraries

ROOT = Path(__file__).resolve().parents[1]
DIST, WORK = ROOT / "dist", ROOT / "build" / "bundle"
SPECIFICATION = ROOT / "packaging" / "onset.spec"
SUMS = "SHA256SUMS"


class BundleError(Exception):
    """The bundle cannot be made here; the message says what is missing."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Make all that this system can make; 1 with a sentence where something is missing."""
    parser = argparse.ArgumentParser(prog="make_bundle.py", description="Make the bundle and its packages.")
    parser.add_argument("--folder-only", action="store_true", help="no archives and packages")
    parser.add_argument(
        "--naive", action="store_true", help="also what PyInstaller makes by itself, to measure beside"
    )
    options = parser.parse_args(arguments)
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(time_of_source()))
    os.environ["PYTHONHASHSEED"] = "0"  # PyInstaller's tables come in the order of sets
    try:
        folder = make_folder()
        problems = check_bundle.problems_of_files(folder)
        if problems:
            raise BundleError("The bundle is not as it must be:\n" + "\n".join(problems))
        print(f"{folder.relative_to(ROOT)}: {megabytes(size_of(folder)):.1f} MB")
        if options.naive:
            measure_naive(size_of(folder))
        if not options.folder_only:
            make_packages(folder)
    except (
        BundleError,
        PackageError,
        system_libraries.MissingError,
        parts.UnknownPartError,
        licences.MissingTextError,
    ) as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


def time_of_source() -> int:
    """When the newest commit was made, in seconds since 1970; of a source without git the newest of its days."""
    git = shutil.which("git")
    if git is not None:
        asked = subprocess.run(
            [git, "-C", ROOT, "log", "-1", "--format=%ct"], capture_output=True, text=True, check=False
        )
        if asked.returncode == 0 and asked.stdout.strip():
            return int(asked.stdout)
    return int((ROOT / "CHANGELOG.md").stat().st_mtime) // 86400 * 86400


# --- the folder ------------------------------------------------------------------------------------------------


def make_folder() -> Path:
    """dist/onset: the program and all that it needs but the system's own libraries."""
    system_libraries.require()
    compile_content()
    folder = run_pyinstaller(DIST)
    strip_libraries(folder)
    for library in folder.rglob("libicudata.so.*"):
        if not library.is_symlink():
            icu_data.trim_library(library)
    inside = parts.parts_inside()
    licences.write(folder, inside)
    parts_list.write(folder, inside, version_of_source())
    return folder


def compile_content() -> None:
    """Put the compiled form into the content, so that the first start on a machine is as quick as the second."""
    sys.path.insert(0, str(ROOT))
    from models.loading import compile_catalog

    compile_catalog(ROOT / "resources" / "content")


def run_pyinstaller(target: Path, *, is_naive: bool = False) -> Path:
    """What PyInstaller makes of the specification, in ``target``."""
    folder = target / PROGRAM
    shutil.rmtree(folder, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=ERROR"]
    places = [f"--distpath={target}", f"--workpath={WORK}"]
    environment = os.environ | {"ONSET_NAIVE": "1" if is_naive else "0"}
    if subprocess.run([*command, *places, SPECIFICATION], check=False, env=environment).returncode != 0:
        raise BundleError("PyInstaller cannot make the bundle (see above).")
    return folder


def measure_naive(size: int) -> None:
    """Say how large the bundle is beside what PyInstaller makes by itself."""
    naive = run_pyinstaller(ROOT / "build" / "naive", is_naive=True)
    ratio = size / size_of(naive)
    print(f"PyInstaller by itself: {megabytes(size_of(naive)):.1f} MB; the bundle is {ratio:.2f} of it")
    if ratio > MOST_OF_NAIVE:
        raise BundleError(f"That is more than {MOST_OF_NAIVE:.2f}.")


# --- what is carried away --------------------------------------------------------------------------------------


def make_packages(folder: Path) -> None:
    """All archives and packages of this system, and their sums."""
    version = version_of_source()
    made: list[Path] = []
    if sys.platform == "linux":
        name = DIST / f"{PROGRAM}-{version}-linux-{os.uname().machine}.tar.xz"
        with ThreadPoolExecutor() as hands:  # what packs is another program, or lets go of Python's lock
            works = [
                hands.submit(write_tar_xz, folder, name),
                hands.submit(make_deb, folder, WORK, DIST, version),
                hands.submit(make_run, folder, WORK, DIST, version),
            ]
            made = [work.result() for work in works]
        if made[0].stat().st_size > MOST_PACKED_BYTES:
            raise BundleError(f"{made[0].name} has more than {megabytes(MOST_PACKED_BYTES):.0f} MB.")
    (DIST / SUMS).write_text(
        "".join(f"{sha256(file)}  {file.name}\n" for file in sorted(made)), encoding="ascii"
    )
    for file in made:
        print(f"{file.relative_to(ROOT)}: {megabytes(file.stat().st_size):.1f} MB")


def version_of_source() -> str:
    """The version as the program says it."""
    sys.path.insert(0, str(ROOT))
    from models import VERSION

    return VERSION


def sha256(file: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def size_of(folder: Path) -> int:
    """The bytes of all files in a folder; what is linked counts once."""
    return sum(file.lstat().st_size for file in folder.rglob("*") if not file.is_dir() or file.is_symlink())


def megabytes(count: int) -> float:
    """Bytes in millions."""
    return count / 1e6


if __name__ == "__main__":
    sys.exit(main())
