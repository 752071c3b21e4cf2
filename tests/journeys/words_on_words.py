"""Which words of a painted surface stand on other words: the surface is painted as SVG, whose texts are read back."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTransform
from PySide6.QtSvg import QSvgGenerator

_SVG = "{http://www.w3.org/2000/svg}"


def painted_words(paint: Callable[[QPainter], None], size: QSize) -> list[tuple[str, QRectF]]:
    """Every text that is painted, with the box of its letters."""
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setResolution(96)
    painter = QPainter(generator)
    try:
        paint(painter)
    finally:
        painter.end()
    root = ElementTree.fromstring(bytes(store.data()))
    found: list[tuple[str, QRectF]] = []
    _read(root, QTransform(), found)
    return found


def _read(element: ElementTree.Element, outer: QTransform, found: list[tuple[str, QRectF]]) -> None:
    own = outer
    matrix = element.get("transform", "")
    if matrix.startswith("matrix("):
        a, b, c, d, x, y = (float(one) for one in matrix[7:-1].split(","))
        own = QTransform(a, b, c, d, x, y) * outer
    if element.tag == f"{_SVG}text" and (element.text or "").strip():
        words = (element.text or "").strip()
        font = QFont(element.get("font-family", "").split(",")[0])
        font.setPixelSize(round(float(element.get("font-size", "12"))))
        font.setWeight(QFont.Weight(int(element.get("font-weight", "400"))))
        box = QFontMetricsF(font).tightBoundingRect(words)
        box.translate(float(element.get("x", "0")), float(element.get("y", "0")))
        found.append((words, own.mapRect(box)))
    for child in element:
        _read(child, own, found)


def overlapping(found: list[tuple[str, QRectF]]) -> list[tuple[str, str]]:
    """Pairs of words that share more than the fraction of a pixel."""
    pairs = []
    for (one, box), (other, second) in combinations(found, 2):
        shared = box.intersected(second)
        if shared.width() > 0.5 and shared.height() > 0.5:
            pairs.append((one, other))
    return pairs
