"""The packages for Linux made of a bundle: .deb for all users of a machine, .run for one user without root."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import icons
import system_libraries
from archives import files_in, source_time
from bundle_contents import PROGRAM

ROOT = Path(__file__).resolve().parents[1]
PARTS = ROOT / "packaging" / "linux"
METAINFO = "onset.teaching.Onset.metainfo.xml"
MAINTAINER = "The Onset team <onset@localhost>"
PACKAGES = {
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libxcb.so.1": "libxcb1",
}
"""The Debian and Ubuntu package of what is asked of the system; the C library is named with its version."""


class PackageError(Exception):
    """A package cannot be made; the message says why."""


# --- what the desktop shows of a program -----------------------------------------------------------------------


def write_share(share: Path, version: str) -> None:
    """Write what belongs into /usr/share or ~/.local/share: entries, icons, the type of content packs, the manual."""
    day = datetime.fromtimestamp(source_time(), UTC).strftime("%Y-%m-%d")
    for name in ("onset.desktop", "onset-content.desktop"):
        _copy(PARTS / name, share / "applications" / name)
    _copy(PARTS / "onset.xml", share / "mime" / "packages" / "onset.xml")
    _write(share / "metainfo" / METAINFO, _filled(f"{METAINFO}.in", version, day))
    _write(share / "man" / "man1" / "onset.1.gz", _zipped(_filled("onset.1.in", version, day)))
    pictures = share / "icons" / "hicolor"
    for size in icons.PNG_SIZES:
        _write(pictures / f"{size}x{size}" / "apps" / "onset.png", icons.png(size))
    _copy(ROOT / "resources" / "icon" / "onset.svg", pictures / "scalable" / "apps" / "onset.svg")


def check_share(share: Path) -> None:
    """Ask the desktop's own tools whether what it is shown is right; PackageError where it is not."""
    applications = share / "applications"
    commands: tuple[tuple[str | Path, ...], ...] = (
        ("desktop-file-validate", *sorted(applications.glob("*.desktop"))),
        ("appstreamcli", "validate", "--no-net", share / "metainfo" / METAINFO),
    )
    for command in commands:
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
        if ran.returncode != 0:
            raise PackageError(f"{command[0]} finds something wrong:\n{ran.stdout}{ran.stderr}")


def _filled(name: str, version: str, day: str) -> bytes:
    text = (PARTS / name).read_text(encoding="utf-8")
    return text.replace("@VERSION@", version).replace("@DATE@", day).encode()


def _zipped(data: bytes) -> bytes:
    return gzip.compress(data, 9, mtime=0)


def _write(place: Path, data: bytes) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(data)


def _copy(source: Path, place: Path) -> None:
    _write(place, source.read_bytes())


# --- .deb ------------------------------------------------------------------------------------------------------


def make_deb(bundle: Path, work: Path, target: Path, version: str) -> Path:
    """A .deb in the folder ``target``: the bundle in /usr/lib/onset, a command, and what the desktop shows."""
    tree = work / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(bundle, tree / "usr" / "lib" / PROGRAM, symlinks=True)
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / PROGRAM).symlink_to(f"../lib/{PROGRAM}/{PROGRAM}")
    write_share(tree / "usr" / "share", version)
    check_share(tree / "usr" / "share")
    papers = tree / "usr" / "share" / "doc" / PROGRAM
    _write(papers / "copyright", _copyright())
    _write(papers / "changelog.gz", _zipped((ROOT / "CHANGELOG.md").read_bytes()))
    _write(papers / "changelog.Debian.gz", _zipped(_changelog(version).encode()))
    control = tree / "DEBIAN"
    _write(control / "control", _control(bundle, tree, version).encode())
    _write(control / "md5sums", "".join(_sums(tree)).encode())
    _settle(tree)
    made = target / f"{PROGRAM}_{version}_{_architecture()}.deb"
    command: list[str | Path] = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", tree, made]
    if subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode != 0:
        raise PackageError("dpkg-deb cannot make the package (see above).")
    return made


def _control(bundle: Path, tree: Path, version: str) -> str:
    size = sum(path.lstat().st_size for path in files_in(tree) if not path.is_dir()) // 1024
    template = (PARTS / "control.in").read_text(encoding="utf-8")
    filled = {
        "VERSION": version,
        "ARCHITECTURE": _architecture(),
        "MAINTAINER": MAINTAINER,
        "SIZE": str(size),
        "DEPENDS": ", ".join(depends(bundle)),
    }
    for name, value in filled.items():
        template = template.replace(f"@{name}@", value)
    return template


def depends(bundle: Path) -> list[str]:
    """What the package depends on: read from the libraries inside, not written by hand."""
    libraries = list(system_libraries.libraries_in(bundle))
    asked = {name for library in libraries for name in library.needed}
    newest = ".".join(map(str, max(library.glibc for library in libraries)))
    return [f"libc6 (>= {newest})", *sorted({package for name, package in PACKAGES.items() if name in asked})]


def _architecture() -> str:
    asked = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    return asked.stdout.strip()


def _copyright() -> bytes:
    return (PARTS / "copyright").read_bytes()


def _changelog(version: str) -> str:
    day = format_datetime(datetime.fromtimestamp(source_time(), UTC))
    return f"onset ({version}) stable; urgency=low\n\n  * See changelog.gz.\n\n -- {MAINTAINER}  {day}\n"


def _sums(tree: Path) -> Iterator[str]:
    for path in files_in(tree / "usr"):
        if path.is_file() and not path.is_symlink():
            yield f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree).as_posix()}\n"


def _settle(tree: Path) -> None:
    """One time and one right for all: a package is the same whoever makes it, with whatever mask."""
    for path in (tree, *files_in(tree)):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        os.utime(path, (source_time(), source_time()), follow_symlinks=False)


# --- .run ------------------------------------------------------------------------------------------------------


def make_run(bundle: Path, work: Path, target: Path, version: str) -> Path:
    """A file that installs for who starts it, without root; made by makeself.

    makeself writes its own command into the file, so that it is called with names that are the same everywhere.
    Packed with gzip: what unpacks has to be on the reader's machine, and xz is not on each.
    """
    tree = work / "run"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(bundle, tree / PROGRAM, symlinks=True)
    write_share(tree / "share", version)
    for name in ("install.sh", "uninstall.sh"):
        _copy(PARTS / name, tree / name)
        (tree / name).chmod(0o755)
    _settle(tree)
    made = target / f"{PROGRAM}-{version}-linux-{os.uname().machine}.run"
    beside = made.with_name(f"{made.name}.new")
    order = "--sort=name --owner=0 --group=0 --numeric-owner --format=gnu"
    day = format_datetime(datetime.fromtimestamp(source_time(), UTC))
    command: list[str | Path] = [
        *("makeself", "--quiet", "--gzip", "--complevel", "9n", "--sha256", "--nomd5", "--nocrc", "--nox11"),
        *(
            "--packaging-date",
            day,
            "--tar-extra",
            order,
            tree.name,
            os.path.relpath(beside, work),
            f"Onset {version}",
            "./install.sh",
        ),
    ]
    if subprocess.run(command, check=False, stdout=subprocess.DEVNULL, cwd=work).returncode != 0:
        raise PackageError("makeself cannot make the installer (see above).")
    beside.replace(made)
    made.chmod(0o755)
    return made
