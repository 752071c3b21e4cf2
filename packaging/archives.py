"""Archives that are the same for the same files: sorted names, one time, no owner."""

from __future__ import annotations

import lzma
import os
import tarfile
from pathlib import Path

_FILTERS = [
    # Jumps in machine code become alike at each target: 5 % smaller. Every xz since 2009 reads it.
    {"id": lzma.FILTER_X86},
    {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 64 << 20},
]


def source_time() -> int:
    """The time that files get, in seconds since 1970: SOURCE_DATE_EPOCH, which make_bundle sets."""
    return int(os.environ["SOURCE_DATE_EPOCH"])


def files_in(folder: Path) -> list[Path]:
    """All that a folder holds, folders too, in one order on every machine."""
    return sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix().encode())


def add_folder(archive: tarfile.TarFile, folder: Path, name: str) -> None:
    """Put a folder into an archive under ``name``: everybody may read all of it, nobody owns it."""
    for path in (folder, *files_in(folder)):
        inside = name if path == folder else f"{name}/{path.relative_to(folder).as_posix()}"
        entry = archive.gettarinfo(path, inside)
        if entry.islnk():  # a file with two names is stored twice, however this machine keeps it
            entry.type, entry.linkname, entry.size = tarfile.REGTYPE, "", path.stat().st_size
        entry.mtime, entry.uid, entry.gid, entry.uname, entry.gname = source_time(), 0, 0, "root", "root"
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        if entry.isreg():
            with path.open("rb") as file:
                archive.addfile(entry, file)
        else:
            archive.addfile(entry)


def write_tar_xz(folder: Path, target: Path) -> Path:
    """Write a folder as .tar.xz beside and rename it; the folder's name is the one within the archive."""
    beside = target.with_name(f"{target.name}.new")
    with (
        lzma.open(beside, "wb", check=lzma.CHECK_CRC64, filters=_FILTERS) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        add_folder(archive, folder, folder.name)
    beside.replace(target)
    return target
