"""A table of words to take away: a picture of all of it, and one page of paper to hand out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QMarginsF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop.kit.grid_sheet import GridFonts, GridSheet, Widths
from desktop.kit.grid_spec import Grid
from desktop.kit.picture import Picture, PictureText
from desktop.theme import FAMILY, Look, Theme, read_theme

UNITS = 10
"""How many units of a page a point has: letters have whole numbers of units."""
LEAST_POINTS = 6.0
"""The smallest letters that are printed."""
_SIZES = (9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, LEAST_POINTS)
_SHEETS = (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A3, QPageSize.PageSizeId.A2, QPageSize.PageSizeId.A1)
_MARGIN = 24.0
"""Points around what is printed: printers need about a third of an inch."""
_NAMES_SHARE = 0.11
_SOURCE_COLUMN = 190.0
"""About how wide, in points, a column of sources is."""


class Notes(NamedTuple):
    """What stands under a table: sentences, and its sources, which are numbered as they stand."""

    sentences: tuple[str, ...]
    sources: tuple[str, ...]

    @property
    def numbered(self) -> tuple[str, ...]:
        return tuple(f"{place}\u00a0{source}" for place, source in enumerate(self.sources, start=1))


def page_fonts(points: float) -> GridFonts:
    """The letters of a page, of so many points."""
    return GridFonts(
        _font(points),
        _font(points, QFont.Weight.DemiBold),
        _font(max(points - 1, LEAST_POINTS)),
        _font(points + 0.5, QFont.Weight.Bold),
    )


def _font(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(round(points * UNITS))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


class GridPage:
    """A table on one page of landscape paper: the smallest sheet that holds it in letters that can be read.

    The page is light whatever the theme of the window: it is paper.
    """

    def __init__(self, grid: Grid, title: str, notes: Notes, theme: Theme | None = None) -> None:
        self._grid, self._title, self._notes = grid, title, notes
        self._theme = theme or read_theme("light")
        self.sheet, self.points = self._fitting()
        self._set(self.sheet, self.points)

    def _fitting(self) -> tuple[QPageSize.PageSizeId, float]:
        for sheet in _SHEETS:
            for points in _SIZES:
                self._set(sheet, points)
                if self._needed() <= self._area.height():
                    return sheet, points
        return _SHEETS[-1], LEAST_POINTS

    def _set(self, sheet: QPageSize.PageSizeId, points: float) -> None:
        self.size = QPageSize(sheet).size(QPageSize.Unit.Point).transposed() * UNITS
        margin = _MARGIN * UNITS
        self._area = QRectF(margin, margin, self.size.width() - 2 * margin, self.size.height() - 2 * margin)
        self._table = GridSheet(page_fonts(points), self._theme)
        names = self._area.width() * _NAMES_SHARE
        column = (self._area.width() - names) / max(len(self._grid.columns), 1)
        self._widths = Widths(names, column)
        self._large = _font(points + 5, QFont.Weight.Bold)
        self._small = _font(max(points - 1, LEAST_POINTS))

    @property
    def is_whole(self) -> bool:
        """Whether all of it found its place."""
        return self._needed() <= self._area.height()

    def _needed(self) -> float:
        head = QFontMetricsF(self._large).height() * 1.25
        return head + self._table.whole_height(self._grid, self._widths) + self._notes_height()

    # --- notes -----------------------------------------------------------------------------------------------

    @property
    def _gap(self) -> float:
        return QFontMetricsF(self._small).height() * 0.5

    def _height(self, words: str, width: float) -> float:
        bounds = QFontMetricsF(self._small).boundingRect(
            QRectF(0, 0, width, 100_000), int(Qt.TextFlag.TextWordWrap), words
        )
        return bounds.height()

    def _notes_height(self) -> float:
        sentences = sum(self._height(words, self._area.width()) for words in self._notes.sentences)
        columns = self._source_columns()
        width = self._source_width(len(columns))
        sources = max((sum(self._height(words, width) for words in part) for part in columns), default=0.0)
        return sentences + sources + 2 * self._gap

    def _source_width(self, columns: int) -> float:
        gaps = (columns - 1) * 2 * self._gap
        return (self._area.width() - gaps) / max(columns, 1)

    def _source_columns(self) -> list[list[str]]:
        """The sources in columns of about the same height, in order."""
        count = max(round(self._area.width() / (_SOURCE_COLUMN * UNITS)), 1)
        width = self._source_width(count)
        numbered = self._notes.numbered
        heights = [self._height(words, width) for words in numbered]
        target = sum(heights) / count
        columns: list[list[str]] = [[] for _ in range(count)]
        filled = 0.0
        for words, height in zip(numbered, heights, strict=True):
            place = min(int((filled + height / 2) / target), count - 1) if target else 0
            columns[place].append(words)
            filled += height
        return columns

    # --- painting --------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        """The page, in its own units."""
        ink, muted = self._theme.colour("ink"), self._theme.colour("muted")
        x, y, width = self._area.left(), self._area.top(), self._area.width()
        painter.setFont(self._large)
        painter.setPen(ink)
        head = QFontMetricsF(self._large).height()
        painter.drawText(QRectF(x, y, width, head), int(Qt.AlignmentFlag.AlignLeft), self._title)
        y += head * 1.25
        self._table.paint_whole(painter, self._grid, QPointF(x, y), self._widths)
        y += self._table.whole_height(self._grid, self._widths) + self._gap
        painter.setFont(self._small)
        painter.setPen(muted)
        for words in self._notes.sentences:
            y = self._write(painter, words, x, y, width)
        y += self._gap
        columns = self._source_columns()
        wide = self._source_width(len(columns))
        for place, column in enumerate(columns):
            below = y
            for words in column:
                below = self._write(painter, words, x + place * (wide + 2 * self._gap), below, wide)

    def _write(self, painter: QPainter, words: str, x: float, y: float, width: float) -> float:
        height = self._height(words, width)
        painter.drawText(QRectF(x, y, width, height + 1), int(Qt.TextFlag.TextWordWrap), words)
        return y + height

    def write(self, buffer: QBuffer) -> None:
        """As a PDF."""
        writer = QPdfWriter(buffer)
        writer.setPageLayout(
            QPageLayout(QPageSize(self.sheet), QPageLayout.Orientation.Landscape, QMarginsF(0, 0, 0, 0))
        )
        writer.setResolution(72 * UNITS)
        writer.setTitle(self._title)
        painter = QPainter(writer)
        self.paint(painter)
        painter.end()


class GridPicture(Picture):
    """A table as it stands in the window, with its notes under it; as a PDF, one page of paper."""

    def __init__(self, grid: Grid, notes: Notes, text: PictureText, look: Look, fonts: GridFonts) -> None:
        self._grid, self._notes = grid, notes
        self._sheet = GridSheet(fonts, look.theme)
        self._widths = Widths(look.length(150), look.length(236))
        width = self._widths.names + max(len(grid.columns), 1) * self._widths.column
        height = self._sheet.whole_height(grid, self._widths)
        super().__init__(self._draw_grid, QSize(round(width), round(height)), text, look)

    def _draw_grid(self, painter: QPainter, target: QRectF) -> None:
        self._sheet.paint_whole(painter, self._grid, target.topLeft(), self._widths)

    def page(self) -> GridPage:
        """The page that a PDF holds."""
        return GridPage(self._grid, self._text.title, self._notes)

    def _write_pdf(self, buffer: QBuffer) -> None:
        self.page().write(buffer)


def one_paragraph(notes: Notes) -> Sequence[str]:
    """Notes as they stand under a picture: sentences, then the sources one after the other."""
    return (*notes.sentences, " · ".join(notes.numbered)) if notes.sources else notes.sentences
