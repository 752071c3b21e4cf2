"""Draw the icon of Onset in every size and form that a system asks for: PNG, Windows' .ico and macOS's .icns.

Only the drawing in resources/icon/ is kept in git. ``python packaging/icons.py FOLDER`` makes all of the rest.
"""

from __future__ import annotations

import argparse
import struct
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice

from desktop.icon import drawn_icon

PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""The folders of Linux's icon theme."""
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""What Windows shows at 100 to 250 percent; it reads PNG in all of them since Vista."""
ICNS_SIZES = {
    "ic11": 32,
    "ic12": 64,
    "ic07": 128,
    "ic13": 256,
    "ic08": 256,
    "ic14": 512,
    "ic09": 512,
    "ic10": 1024,
}
"""The kinds of entry of an .icns with their pixels; those of 16 and 32 points at single density take no PNG."""
ICNS_MARGIN = 0.07
"""What macOS's own icons leave free on each side, beyond what the drawing leaves."""


def write_pngs(folder: Path) -> dict[int, Path]:
    """Write ``onset-SIZE.png`` for every size into a folder; the files by their size in pixels."""
    folder.mkdir(parents=True, exist_ok=True)
    written = {size: folder / f"onset-{size}.png" for size in PNG_SIZES}
    for size, path in written.items():
        path.write_bytes(png(size))
    return written


def write_ico(path: Path) -> None:
    """Write Windows' icon: a table of its pictures, then the pictures as PNG."""
    pictures = [(size, png(size)) for size in ICO_SIZES]
    offset = 6 + 16 * len(pictures)
    table = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in pictures:
        side = size % 256  # 0 stands for 256
        table += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    _write(path, table + b"".join(picture for _size, picture in pictures))


def write_icns(path: Path) -> None:
    """Write macOS's icon: each picture as PNG behind its kind and its length."""
    entries = b"".join(_entry(kind, png(size, ICNS_MARGIN)) for kind, size in ICNS_SIZES.items())
    _write(path, _entry("icns", entries))


def png(size: int, margin: float = 0.0) -> bytes:
    """The icon as a PNG of ``size`` × ``size`` pixels; ``margin`` is left free on each side, as a share of the size."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawn_icon(size, margin).save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know only bytes here
    return bytes(buffer.data().data())


def _entry(kind: str, content: bytes) -> bytes:
    return kind.encode("ascii") + struct.pack(">I", 8 + len(content)) + content


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write every form of the icon into a folder."""
    parser = argparse.ArgumentParser(prog="icons.py", description="Draw Onset's icon in every form.")
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args(arguments).folder
    write_pngs(folder)
    write_ico(folder / "onset.ico")
    write_icns(folder / "onset.icns")
    return 0


if __name__ == "__main__":
    sys.exit(main())
