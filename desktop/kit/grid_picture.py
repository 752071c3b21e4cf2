"""A table of words to take away: a picture of all of it, and one page of paper to hand out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QMarginsF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextLayout,
    QTextLine,
)

from desktop.kit.grid_sheet import GridFonts, GridSheet, Widths, set_text, text_height
from desktop.kit.grid_spec import Grid, Notes
from desktop.kit.picture import Picture, PictureText
from desktop.theme import FAMILY, Look, Theme, read_theme

UNITS = 10
"""How many units of a page a point has: letters have whole numbers of units."""
LEAST_POINTS = 6.0
"""The smallest letters that are printed."""
_SIZES = (9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, LEAST_POINTS)
_SHEETS = (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A3, QPageSize.PageSizeId.A2, QPageSize.PageSizeId.A1)
_MARGIN = 20.0
"""Points around what is printed: printers need about a quarter of an inch."""
_NAMES_SHARE = 0.1
_SOURCE_COLUMN = 260.0
"""About how wide, in points, a column of sources is."""


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
        self.theme = theme or read_theme("light")
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
        self._table = GridSheet(page_fonts(points), self.theme, is_paper=True)
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

    def _notes_height(self) -> float:
        sentences = sum(text_height(words) for words in self._sentences())
        return sentences + self._sources_height() + 2 * self._gap

    def _sentences(self) -> list[QTextLayout]:
        width = self._area.width()
        return [set_text(words, self._small, width) for words in self._notes.sentences]

    def _sources_height(self) -> float:
        columns = self.source_columns()
        return max((sum(line.height() for line in column) for column in columns), default=0.0)

    @property
    def _source_count(self) -> int:
        return max(round(self._area.width() / (_SOURCE_COLUMN * UNITS)), 1)

    @property
    def _source_width(self) -> float:
        count = self._source_count
        return (self._area.width() - (count - 1) * 4 * self._gap) / count

    def source_columns(self) -> list[list[QTextLine]]:
        """The lines of all sources, one running on after the other, in columns of about the same height."""
        count = self._source_count
        self._running = set_text(" · ".join(self._notes.numbered), self._small, self._source_width)
        lines = [self._running.lineAt(place) for place in range(self._running.lineCount())]
        most = -(-len(lines) // count)
        return [lines[start : start + most] for start in range(0, len(lines), max(most, 1))]

    # --- painting --------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        """The page, in its own units."""
        ink, muted = self.theme.colour("ink"), self.theme.colour("muted")
        x, y, width = self._area.left(), self._area.top(), self._area.width()
        painter.setFont(self._large)
        painter.setPen(ink)
        head = QFontMetricsF(self._large).height()
        painter.drawText(QRectF(x, y, width, head), int(Qt.AlignmentFlag.AlignLeft), self._title)
        y += head * 1.25
        self._table.paint_whole(painter, self._grid, QPointF(x, y), self._widths)
        y += self._table.whole_height(self._grid, self._widths) + self._gap
        painter.setPen(muted)
        for words in self._sentences():
            words.draw(painter, QPointF(x, y))
            y += text_height(words)
        y += self._gap
        for place, column in enumerate(self.source_columns()):
            left = x + place * (self._source_width + 4 * self._gap)
            for line in column:
                line.draw(painter, QPointF(left, y - column[0].y()))

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
        self._sheet = GridSheet(fonts, look.theme, is_paper=True)
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
