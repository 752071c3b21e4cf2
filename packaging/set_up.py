"""Set Onset up on this machine, then run it, test it or measure it: what `make` calls, and Windows and macOS too.

Needs nothing but Python: ``python3 packaging/set_up.py run`` on a fresh machine is enough. What is missing of the
system's libraries is installed where that is allowed (root on Debian or Ubuntu), else the line to type is shown.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

OLDEST_PYTHON, NEWEST_PYTHON = (3, 11), (3, 14)
ROOT = Path(__file__).resolve().parents[1]
ENVIRONMENT = ROOT / ".venv"
PROGRAMS = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
LOCKS = {
    "program": ROOT / "packaging" / "requirements.lock",
    "development": ROOT / "packaging" / "requirements-dev.lock",
}
EXTRAS = {"program": ("editable",), "development": ("editable", "dev")}
# The development packages hold the program's, in the same versions.
INCLUDED = {"program": ("program",), "development": ("program", "development")}
TRANSLATIONS = ROOT / "resources" / "i18n"
TRANSLATED_LANGUAGES = ("fr",)
TOUR = ROOT / "build" / "tour"

# What Qt loads and a bare Debian or Ubuntu lacks: the library's file and the package that brings it.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
}
# Only a window needs these.
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# What makes a bundle and its packages: the program and the package that brings it.
BUNDLE_PROGRAMS = {
    "as": "binutils",
    "dpkg-deb": "dpkg",
    "makeself": "makeself",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "git": "git",
}


class SetUpError(Exception):
    """Something that this script cannot put right; the message tells the reader what to do."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do one task; the exit code is 0 where all went well."""
    if not OLDEST_PYTHON <= sys.version_info[:2] <= NEWEST_PYTHON:
        print(f"Onset needs Python 3.11 to 3.14; this is Python {sys.version.split()[0]}.", file=sys.stderr)
        return 1
    tasks = {
        "run": run,
        "test": test,
        "bench": bench,
        "bundle": bundle,
        "translations": translations,
        "lock": lock,
    }
    parser = argparse.ArgumentParser(prog="set_up.py", description="Set Onset up and run it.")
    parser.add_argument("task", choices=tasks)
    task = parser.parse_args(arguments).task
    os.chdir(ROOT)
    try:
        return tasks[task]()
    except SetUpError as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


# --- tasks -----------------------------------------------------------------------------------------------------


def run() -> int:
    """Open Onset; where there is no screen, draw every view into build/tour/."""
    set_up("program")
    if has_screen():
        return call(PYTHON, "-m", "desktop")
    print(f"There is no screen here: drawing every view into {TOUR.relative_to(ROOT)}/.", flush=True)
    return call(PYTHON, "-m", "desktop", "render", "--all", "--out", TOUR)


def test() -> int:
    """Run every check, also after one has failed; the tests come last, so that their summary is at the end."""
    set_up("development")
    checks = {
        "ruff check": ("ruff", "check"),
        "ruff format": ("ruff", "format", "--check"),
        "mypy": ("mypy",),
        # On every processor; the tests of a file in one process, as they share what is costly to make.
        "pytest": ("pytest", "-q", "--numprocesses=auto", "--dist=loadfile"),
    }
    failed = []
    for name, (module, *options) in checks.items():
        print(f"== {name}", flush=True)
        if call(PYTHON, "-m", module, *options) != 0:
            failed.append(name)
    if failed:
        print(f"Failed: {', '.join(failed)}.", file=sys.stderr)
    return 1 if failed else 0


def bench() -> int:
    """Measure Onset beside what it is compared with (matplotlib is in the development packages only)."""
    set_up("development")
    return call(PYTHON, "-m", "desktop", "bench")


def bundle() -> int:
    """Make the folder that runs without Python and the packages of this system, and check them."""
    install_system_packages(for_bundle=True)
    set_up("development")
    code = call(PYTHON, ROOT / "packaging" / "make_bundle.py", "--naive")
    return code or call(PYTHON, ROOT / "packaging" / "check_bundle.py")


def translations() -> int:
    """Collect the program's words into the translation files, and compile these."""
    set_up("development")
    TRANSLATIONS.mkdir(exist_ok=True)
    for language in TRANSLATED_LANGUAGES:
        target = TRANSLATIONS / f"onset_{language}.ts"
        options = (
            "-no-obsolete",
            "-locations",
            "none",
            "-source-language",
            "en",
            "-target-language",
            language,
        )
        code = call(PROGRAMS / "pyside6-lupdate", *options, "-extensions", "py", "desktop", "-ts", target)
        if code != 0:
            return code
    compile_translations()
    return 0


def lock() -> int:
    """Choose versions for every system and Python that Onset runs on, and write them down with their hashes."""
    tools = ROOT / "build" / "lock"
    venv.create(tools, with_pip=True, clear=True)
    programs = tools / PROGRAMS.name
    require(
        call(programs / "python", "-m", "pip", "install", "--quiet", "uv"), "The tool uv cannot be installed."
    )
    for name in ("development", "program"):
        extras = [f"--extra={extra}" for extra in EXTRAS[name]]
        # The program's packages are the same versions as in the development environment that tested them.
        same = [] if name == "development" else [f"--constraints={LOCKS['development']}"]
        code = call(
            *(programs / "uv", "--no-config", "pip", "compile", "--quiet", "--upgrade"),
            # One version each for all systems and Pythons; the file names no address to fetch it from.
            *("--universal", "--python-version", "3.11", "--fork-strategy", "fewest"),
            *("--generate-hashes", "--no-emit-index-url", "--no-emit-find-links", "--no-annotate"),
            *("--custom-compile-command", "make lock"),
            *(*extras, *same, "pyproject.toml", f"--output-file={LOCKS[name]}"),
        )
        require(code, f"No set of versions fits {name}.")
        print(f"Wrote {LOCKS[name].relative_to(ROOT)}.")
    return 0


# --- setting up ------------------------------------------------------------------------------------------------


def set_up(kind: str) -> None:
    """Make the environment hold exactly what the lock of ``kind`` names, and Onset itself; instant where it does."""
    install_system_packages()
    if not is_set_up(kind):
        print("Setting up (once, and again when the versions change).", flush=True)
        make_environment()
        install(kind)
        for included in INCLUDED[kind]:
            stamp(included).write_text(fingerprint(included), encoding="utf-8")
    compile_translations()


def is_set_up(kind: str) -> bool:
    """Whether the environment was set up from the same versions, by the same Python, in the same folder."""
    if not (PYTHON.exists() and stamp(kind).exists()):
        return False
    return stamp(kind).read_text(encoding="utf-8") == fingerprint(kind)


def stamp(kind: str) -> Path:
    """The file that remembers what the environment was set up from."""
    return ENVIRONMENT / f"onset-{kind}.stamp"


def fingerprint(kind: str) -> str:
    """What the environment depends on, as one line: the folder, this Python, the versions, the project's own file."""
    digest = hashlib.sha256(f"{ROOT}\n{sys.version}\n".encode())
    for path in (LOCKS[kind], ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def make_environment() -> None:
    """A virtual environment of this Python in .venv; one that is there and works with this Python is kept."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    question = "import sys; print('%d.%d' % sys.version_info[:2])"
    if PYTHON.exists():
        answer = subprocess.run([PYTHON, "-c", question], capture_output=True, text=True, check=False)
        if answer.stdout.strip() == version and call(PYTHON, "-m", "pip", "--version", quiet=True) == 0:
            return
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    venv.create(ENVIRONMENT, with_pip=True, symlinks=os.name != "nt")


def install(kind: str) -> None:
    """Install the locked packages, checked against their hashes, and Onset from this folder."""
    pip = (PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    require(
        call(*pip, "--require-hashes", "--only-binary", ":all:", "--requirement", LOCKS[kind]),
        "The packages cannot be installed (see above). Is this machine connected to the internet?",
    )
    require(
        call(*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT),
        "Onset cannot be installed into its environment (see above).",
    )


def compile_translations() -> None:
    """Compile each translation that is newer than its compiled form; the program reads only the latter."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            code = call(PROGRAMS / "pyside6-lrelease", "-silent", source, "-qm", target)
            require(code, f"{source.name} cannot be compiled (see above).")


# --- the system ------------------------------------------------------------------------------------------------


def has_screen() -> bool:
    """Whether a window can open: always where the system has windows of its own, else where a display is named."""
    return sys.platform in ("win32", "darwin") or has_display()


def has_display() -> bool:
    """Whether the environment names an X or Wayland display."""
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def install_system_packages(*, for_bundle: bool = False) -> None:
    """Install what a bare Debian or Ubuntu lacks, as root; else say what to type. Does nothing elsewhere."""
    if sys.platform != "linux":
        return
    libraries = QT_LIBRARIES | (WINDOW_LIBRARIES if has_display() or for_bundle else {})
    missing = [library for library in libraries if not can_load(library)]
    packages = [libraries[library] for library in missing]
    if for_bundle:
        lacking = [name for name in BUNDLE_PROGRAMS if shutil.which(name) is None]
        missing += lacking
        packages += [BUNDLE_PROGRAMS[name] for name in lacking]
        if not has_shared_python():
            missing.append("Python's shared library")
            packages.append(f"libpython{sys.version_info.major}.{sys.version_info.minor}")
    if find_spec("ensurepip") is None:
        missing.append("venv")
        packages.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    if not packages:
        return
    if shutil.which("apt-get") is None:
        raise SetUpError(f"Onset needs {', '.join(missing)}: install them with the system's own tool.")
    line = f"apt-get install --no-install-recommends {' '.join(packages)}"
    if os.geteuid() != 0:
        raise SetUpError(f"Some libraries are missing. Type: sudo {line}")
    print(f"Installing {', '.join(packages)}.", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    call("apt-get", "-qq", "update", environment=quiet)
    code = call(*line.split(), "--yes", "-qq", quiet=True, environment=quiet)
    require(code, f"Some libraries cannot be installed. To see why, type: {line}")


def has_shared_python() -> bool:
    """Whether this Python comes as a shared library too, which a bundle carries along."""
    name = f"libpython{sys.version_info.major}.{sys.version_info.minor}.so.1.0"
    return can_load(name) or Path(sysconfig.get_config_var("LIBDIR") or "", name).exists()


def can_load(library: str) -> bool:
    """Whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


# --- calling programs ------------------------------------------------------------------------------------------


def call(*command: str | Path, quiet: bool = False, environment: dict[str, str] | None = None) -> int:
    """Run a program to its end and return its exit code. Ctrl+C reaches it too: it ends in its own way first."""
    output = subprocess.DEVNULL if quiet else None
    with subprocess.Popen(command, stdout=output, env=environment) as process:
        try:
            return process.wait()
        except KeyboardInterrupt:
            process.wait()
            raise


def require(code: int, otherwise: str) -> None:
    """Go on where ``code`` is 0; else stop and say ``otherwise``."""
    if code != 0:
        raise SetUpError(otherwise)


if __name__ == "__main__":
    sys.exit(main())
