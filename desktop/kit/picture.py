"""A picture with its title, date and sources in the margin, as PNG, SVG or PDF."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from desktop.theme import FAMILY, Look

KINDS = (".png", ".svg", ".pdf")
_MARGIN = 24.0
_MOST_PIXELS = 32_000
"""Of a side of an image: Qt paints nothing beyond 32,767."""
_OTHER_FAMILIES = "Segoe UI, Helvetica Neue, Arial, Liberation Sans, sans-serif"
"""What a drawing program takes where our font is not installed: words stay words that can be edited."""


@dataclass(frozen=True)
class PictureText:
    """What stands around a picture."""

    title: str
    subtitle: str
    footer: tuple[str, ...]


class Picture:
    """A drawing of ``size`` logical pixels with its margin of words."""

    def __init__(
        self, draw: Callable[[QPainter, QRectF], None], size: QSize, text: PictureText, look: Look
    ) -> None:
        self._draw = draw
        self._size = size
        self._text = text
        self._look = look
        self._title, self._small = look.font(18, bold=True), look.font(11.5)
        width = size.width()
        self._head = (
            self._height(text.title, self._title, width) + self._height(text.subtitle, self._small, width) + 8
        )
        self._foot = sum(self._height(line, self._small, width) for line in text.footer) + 10

    @property
    def whole(self) -> QSize:
        """Width and height with the margins, in logical pixels."""
        height = self._size.height() + self._head + self._foot + 2 * _MARGIN
        return QSize(round(self._size.width() + 2 * _MARGIN), round(height))

    @staticmethod
    def _height(words: str, font: QFont, width: float) -> float:
        bounds = QRectF(0, 0, width, 10_000)
        return QFontMetricsF(font).boundingRect(bounds, int(Qt.TextFlag.TextWordWrap), words).height() + 3

    def paint(self, painter: QPainter) -> None:
        """Paint the whole, from (0, 0)."""
        theme = self._look.theme
        whole = QRectF(0, 0, self.whole.width(), self.whole.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(whole, theme.colour("panel"))
        width, y = float(self._size.width()), _MARGIN
        for words, font, role in (
            (self._text.title, self._title, "ink"),
            (self._text.subtitle, self._small, "muted"),
        ):
            y = self._paint_words(painter, words, font, role, width, y)
        self._draw(painter, QRectF(_MARGIN, _MARGIN + self._head, width, self._size.height()))
        y = _MARGIN + self._head + self._size.height() + 10
        for words in self._text.footer:
            y = self._paint_words(painter, words, self._small, "muted", width, y)

    def _paint_words(
        self, painter: QPainter, words: str, font: QFont, role: str, width: float, y: float
    ) -> float:
        height = self._height(words, font, width)
        painter.setFont(font)
        painter.setPen(self._look.theme.colour(role))
        painter.drawText(QRectF(_MARGIN, y, width, height), int(Qt.TextFlag.TextWordWrap), words)
        return y + height

    def image(self, ratio: float = 2.0) -> QImage:
        """As an image, ``ratio`` pixels to the logical one; fewer where Qt could not paint so large a picture."""
        ratio = min(ratio, _MOST_PIXELS / max(self.whole.width(), self.whole.height()))
        image = QImage(self.whole * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        self.paint(painter)
        painter.end()
        return image

    def as_bytes(self, kind: str) -> bytes:
        """As the content of a ``.png``, ``.svg`` or ``.pdf`` file; ValueError for another kind."""
        if kind == ".png":
            return as_png(self.image())
        store = QByteArray()
        buffer = QBuffer(store)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if kind == ".svg":
            self._write_svg(buffer)
        elif kind == ".pdf":
            self._write_pdf(buffer)
        else:
            raise ValueError(f"“{kind}” is no kind of picture: choose {', '.join(KINDS)}")
        buffer.close()
        content = bytes(store.data())
        if kind == ".svg":
            named, family = f'font-family="{FAMILY}"', f'font-family="{FAMILY}, {_OTHER_FAMILIES}"'
            content = content.replace(named.encode(), family.encode())
        return content

    def _write_svg(self, buffer: QBuffer) -> None:
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(self.whole)
        generator.setViewBox(QRectF(0, 0, self.whole.width(), self.whole.height()))
        generator.setTitle(self._text.title)
        painter = QPainter(generator)
        self.paint(painter)
        painter.end()

    def _write_pdf(self, buffer: QBuffer) -> None:
        writer = QPdfWriter(buffer)
        points = QSizeF(self.whole) * 0.75
        writer.setPageSize(QPageSize(points, QPageSize.Unit.Point))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
        writer.setResolution(288)
        writer.setTitle(self._text.title)
        painter = QPainter(writer)
        painter.scale(3, 3)
        self.paint(painter)
        painter.end()


def as_png(image: QImage) -> bytes:
    """An image without transparency as the content of a ``.png`` file; may be called beside the window's thread."""
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    opaque = image.convertToFormat(QImage.Format.Format_RGB32)  # a fifth quicker, and a little smaller
    opaque.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt takes text
    return bytes(store.data())


def write_file(path: Path, content: bytes) -> None:
    """Write beside and rename, so that a file is whole or untouched; OSError says what went wrong."""
    beside = path.with_name(f"{path.name[:200]}.{os.getpid()}.new")
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        with suppress(OSError):
            beside.unlink()
        raise
