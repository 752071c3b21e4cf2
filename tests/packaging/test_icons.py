"""The icon in the forms of three systems, read back without the code that wrote them."""

from __future__ import annotations

import re
import struct
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage

from desktop.theme import read_theme
from tests.packaging.scripts import PACKAGING, load_script

DRAWINGS = PACKAGING.parent / "resources" / "icon"
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def icons() -> ModuleType:
    return load_script("icons.py")


def side_of(png: bytes) -> int:
    """The pixels on each side of a square PNG, from its header."""
    assert png.startswith(PNG)
    width, height = struct.unpack(">II", png[16:24])
    assert width == height
    assert isinstance(width, int)
    return width


def ico_pictures(content: bytes) -> dict[int, bytes]:
    """The pictures of an .ico by the size that its table gives them."""
    reserved, kind, count = struct.unpack_from("<HHH", content)
    assert (reserved, kind) == (0, 1)
    found = {}
    for number in range(count):
        width, height, _, _, planes, bits, length, offset = struct.unpack_from(
            "<BBBBHHII", content, 6 + 16 * number
        )
        assert width == height
        assert (planes, bits) == (1, 32)
        found[width or 256] = content[offset : offset + length]
    return found


def icns_pictures(content: bytes) -> dict[str, bytes]:
    """The entries of an .icns by their kind."""
    kind, length = struct.unpack_from(">4sI", content)
    assert (kind, length) == (b"icns", len(content))
    found, place = {}, 8
    while place < len(content):
        kind, length = struct.unpack_from(">4sI", content, place)
        found[kind.decode("ascii")] = content[place + 8 : place + length]
        place += length
    return found


def test_that_linux_gets_a_picture_of_each_size(icons: ModuleType, tmp_path: Path) -> None:
    written = icons.write_pngs(tmp_path / "icons")
    assert {16, 32, 48, 256, 512} <= set(written)
    assert {size: side_of(path.read_bytes()) for size, path in written.items()} == {
        size: size for size in written
    }


def test_that_the_windows_icon_holds_each_size(icons: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "onset.ico"
    icons.write_ico(path)
    pictures = ico_pictures(path.read_bytes())
    assert {16, 32, 48, 256} <= set(pictures)
    assert {size: side_of(picture) for size, picture in pictures.items()} == {size: size for size in pictures}
    assert not QImage(str(path)).isNull()


def test_that_the_macos_icon_holds_each_kind_in_its_size(icons: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "onset.icns"
    icons.write_icns(path)
    pictures = icns_pictures(path.read_bytes())
    sizes = {kind: side_of(picture) for kind, picture in pictures.items()}
    # Points and density of each kind, from the description of the format.
    points = {
        "ic07": (128, 1),
        "ic08": (256, 1),
        "ic09": (512, 1),
        "ic10": (512, 2),
        "ic11": (16, 2),
        "ic12": (32, 2),
        "ic13": (128, 2),
        "ic14": (256, 2),
    }
    assert sizes == {kind: side * density for kind, (side, density) in points.items()}


def test_that_macos_gets_room_around_the_icon(icons: ModuleType) -> None:
    close, apart = (
        QImage.fromData(icons.png(256, margin)).pixelColor(12, 128).alpha()
        for margin in (0.0, icons.ICNS_MARGIN)
    )
    assert (close, apart) == (255, 0)


def test_that_the_same_drawing_gives_the_same_bytes(icons: ModuleType) -> None:
    assert icons.png(48) == icons.png(48)


def test_that_the_icon_is_drawn_in_colours_of_the_light_theme() -> None:
    theme = read_theme("light")
    known = {colour.name() for colour in (*theme.frame.values(), *theme.treatment.values())}
    for drawing in ("onset.svg", "onset-small.svg"):
        used = {
            colour.lower()
            for colour in re.findall(r"#[0-9A-Fa-f]{6}", (DRAWINGS / drawing).read_text("utf-8"))
        }
        assert used
        assert used <= known
