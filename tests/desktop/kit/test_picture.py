"""Pictures to take away: of three kinds, each with title, date and sources, whole or not at all."""

from __future__ import annotations

import re
import zlib
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.kit.picture import KINDS, Picture, PictureText, write_file
from desktop.theme import Look

SIZE = QSize(600, 400)
TEXT = PictureText(
    "How fast, and for how long",
    "In points of the depression scale.",
    ("Onset, 1 May 2026. Sources: Nagele P, et al. Nitrous oxide & depression. Biol Psychiatry. 2015.",),
)


def draw(painter: QPainter, target: QRectF) -> None:
    painter.fillRect(target, QColor("#30A050"))
    painter.setPen(Qt.GlobalColor.black)
    painter.drawLine(target.topLeft(), target.bottomRight())


@pytest.fixture
def picture(look: Look) -> Picture:
    return Picture(draw, SIZE, TEXT, look)


def ink(image: QImage, area: QRectF) -> int:
    """How many pixels of an area are neither ground nor the drawing's own colour."""
    box = area.toRect()
    ground = image.pixelColor(2, 2)
    return sum(
        image.pixelColor(x, y) != ground
        for x in range(box.left(), box.right())
        for y in range(box.top(), box.bottom())
    )


def test_that_an_image_has_the_drawing_between_its_words(picture: Picture) -> None:
    image = QImage.fromData(picture.as_bytes(".png"))
    whole = picture.whole
    assert image.size() == whole * 2, "sharp on paper and on a good screen"
    rows = [y for y in range(image.height()) if image.pixelColor(100, y) == QColor("#30A050")]
    top, bottom = rows[0], rows[-1]
    assert bottom - top == pytest.approx(2 * SIZE.height(), abs=4)
    assert ink(image, QRectF(40, 20, 600, top - 24)) > 500, "title and subtitle"
    assert ink(image, QRectF(40, bottom + 8, 600, image.height() - bottom - 12)) > 500, "date and sources"


def test_that_a_very_high_drawing_is_whole_as_an_image(look: Look) -> None:
    image = Picture(draw, QSize(80, 40_000), TEXT, look).image()
    assert image.height() <= 32_767, "Qt paints nothing below"
    ratio = image.devicePixelRatio()
    rows = [y for y in range(0, image.height(), 8) if image.pixelColor(30, y) == QColor("#30A050")]
    assert rows[-1] - rows[0] == pytest.approx(40_000 * ratio, abs=20)


def test_that_a_long_list_of_sources_makes_room_for_itself(look: Look) -> None:
    long = PictureText("Title", "Subtitle", ("source · " * 200,))
    short, tall = Picture(draw, SIZE, TEXT, look), Picture(draw, SIZE, long, look)
    assert tall.whole.width() == short.whole.width()
    assert tall.whole.height() > short.whole.height() + 100
    image = tall.image(1.0)
    assert ink(image, QRectF(24, image.height() - 24, 600, 22)) == 0, "nothing runs over the edge"


def test_that_a_drawing_holds_its_words_as_words(picture: Picture) -> None:
    root = ElementTree.fromstring(picture.as_bytes(".svg"))
    name = root.tag.rpartition("}")[0] + "}"
    told = " ".join((element.text or "").strip() for element in root.iter(f"{name}text"))
    assert root.findtext(f"{name}title") == TEXT.title
    assert TEXT.title in told
    assert TEXT.subtitle in told
    assert re.sub(r"\s+", "", TEXT.footer[0]) in re.sub(r"\s+", "", told), "however its lines break"
    assert root.get("viewBox") == f"0 0 {picture.whole.width()} {picture.whole.height()}"


def test_that_a_page_is_as_large_as_the_picture_and_holds_its_words(picture: Picture) -> None:
    content = picture.as_bytes(".pdf")
    assert content.startswith(b"%PDF-1.")
    assert content.rstrip().endswith(b"%%EOF")
    box = re.search(rb"/MediaBox \[([\d. ]+)\]", content)
    assert box is not None
    assert [float(side) for side in box[1].split()[2:]] == pytest.approx(
        [picture.whole.width() * 0.75, picture.whole.height() * 0.75], abs=1
    )
    assert len(re.findall(rb"/Type /Page\b", content)) == 1
    assert TEXT.title.encode("utf-16-be") in content.replace(b"\\(", b"(").replace(b"\\)", b")")
    letters = letters_of(content)
    assert set("".join((TEXT.title, TEXT.subtitle, *TEXT.footer))) - {" "} <= letters


def letters_of(pdf: bytes) -> set[str]:
    """Every letter that the fonts of a page can be read back as (their ToUnicode tables)."""
    found: set[str] = set()
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL):
        try:
            table = zlib.decompress(stream)
        except zlib.error:
            table = stream
        if b"beginbfrange" in table or b"beginbfchar" in table:
            for code in re.findall(rb"<([0-9A-Fa-f]{4})>", table):
                found.add(chr(int(code, 16)))
    return found


def test_that_another_kind_is_refused_in_a_sentence(picture: Picture) -> None:
    with pytest.raises(ValueError, match=r"“\.gif” is no kind of picture: choose \.png, \.svg, \.pdf"):
        picture.as_bytes(".gif")
    assert all(picture.as_bytes(kind) for kind in KINDS)


def test_that_the_same_picture_has_the_same_bytes(picture: Picture) -> None:
    assert picture.as_bytes(".png") == picture.as_bytes(".png")
    assert picture.as_bytes(".svg") == picture.as_bytes(".svg")


# --- files ---------------------------------------------------------------------------------------------------------


def test_that_a_file_is_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "é picture.png"
    write_file(path, b"first")
    write_file(path, b"second")
    assert path.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [path]


def test_that_what_cannot_be_written_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"."):
        write_file(tmp_path / "no such folder" / "a.png", b"content")
    (tmp_path / "a.png").mkdir()
    with pytest.raises(OSError, match=r"."):
        write_file(tmp_path / "a.png", b"content")
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]
