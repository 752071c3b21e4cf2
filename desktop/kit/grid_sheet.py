"""A table of words set in type: on the screen, in a picture and on paper alike.

Lengths are in the units of the fonts that it is given: pixels on a screen, tenths of a point on paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from desktop.kit.glyph import paint_glyph
from desktop.kit.grid_spec import Grid, GridCell, GridColumn, GridRow
from desktop.kit.marker import marker_path
from desktop.kit.search_words import plain
from desktop.theme import Theme

_KEPT = 3000
"""How many texts are kept laid out: more cells than any table shows."""


class GridFonts(NamedTuple):
    """The letters of a table."""

    words: QFont
    name: QFont
    small: QFont
    heading: QFont


class Widths(NamedTuple):
    """How wide the names of the rows are, and each column."""

    names: float
    column: float


class GridSheet:
    """Lays cells out and paints them. ``marked`` are words that were searched for: they stand out where they
    occur. On paper nothing folds, and room is dear.
    """

    def __init__(self, fonts: GridFonts, theme: Theme, *, is_paper: bool = False) -> None:
        self._is_paper = is_paper
        self.marked: tuple[str, ...] = ()
        self.dress(fonts, theme)

    def dress(self, fonts: GridFonts, theme: Theme) -> None:
        """Take other letters and colours; what was laid out is forgotten."""
        self._fonts, self.theme = fonts, theme
        metrics = QFontMetricsF(fonts.words)
        self._line = metrics.height()
        self.pad = self._line * (0.3 if self._is_paper else 0.42)
        self._kept: dict[tuple[str, str, int], QTextLayout] = {}
        self._kept_marks: tuple[str, ...] = ()

    # --- layout ----------------------------------------------------------------------------------------------

    def _laid(self, words: str, font: str, width: float, *, is_marked: bool = True) -> QTextLayout:
        if self._kept_marks != self.marked or len(self._kept) > _KEPT:
            self._kept, self._kept_marks = {}, self.marked
        key = (words, font, round(width))
        if key not in self._kept:
            marks = found_in(words, self.marked) if is_marked else []
            self._kept[key] = set_text(words, getattr(self._fonts, font), width, marks)
        return self._kept[key]

    def _inner(self, width: float) -> float:
        return max(width - 2 * self.pad, self._line)

    @property
    def _sign(self) -> float:
        return self._line * 0.95

    def cell_height(self, cell: GridCell, width: float) -> float:
        inner = self._inner(width)
        height = self._words_height(cell, inner)
        if cell.note:
            height += text_height(self._laid(cell.note, "small", inner))
        return height + 2 * self.pad

    def _words_height(self, cell: GridCell, inner: float) -> float:
        if cell.sign:
            return text_height(self._laid(cell.words, "small", inner - self._sign * 1.3))
        return text_height(self._laid(with_references(cell), "words", inner))

    def name_height(self, row: GridRow, width: float) -> float:
        inner = self._inner(width)
        height = text_height(self._laid(row.name, "name", inner))
        if row.note:
            height += text_height(self._laid(row.note, "small", inner, is_marked=False))
        return height + 2 * self.pad

    def row_height(self, row: GridRow, widths: Widths) -> float:
        """How high a row is; a heading has one line."""
        if row.is_heading:
            return QFontMetricsF(self._fonts.heading).height() + 1.6 * self.pad
        heights = [self.cell_height(cell, widths.column) for cell in row.cells]
        return max(self.name_height(row, widths.names), *heights)

    def head_height(self, columns: Sequence[GridColumn], width: float) -> float:
        heights = [
            self._aside(column, width)[1] + text_height(self._head(column, width)) for column in columns
        ]
        return max(heights, default=self._line) + 2 * self.pad

    def _head(self, column: GridColumn, width: float) -> QTextLayout:
        """The name of a column, beside its shape."""
        return self._laid(
            column.name, "name", self._inner(width) - self._aside(column, width)[0], is_marked=False
        )

    def _aside(self, column: GridColumn, width: float) -> tuple[float, float]:
        """The room that the shape takes: at the left of the name, or above it where a word would have to break."""
        widest = self._widest_word(column.name)
        if widest > self._inner(width) - self._sign * 1.1:
            return 0.0, self._line
        return self._sign * 1.1, 0.0

    def _widest_word(self, words: str) -> float:
        metrics = QFontMetricsF(self._fonts.name)
        return max(map(metrics.horizontalAdvance, words.split()), default=0.0)

    def least_column(self, columns: Sequence[GridColumn]) -> float:
        """How wide a column is at least, so that no word of a head is broken."""
        return max((self._widest_word(column.name) for column in columns), default=0.0) + 2 * self.pad + 2

    # --- painting --------------------------------------------------------------------------------------------

    def paint_column_head(self, painter: QPainter, column: GridColumn, area: QRectF) -> None:
        """The name of a column with its shape, over a line of its colour."""
        theme, radius = self.theme, self._line * 0.3
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, theme.colour("panel"))
        name, (left, above) = self._head(column, area.width()), self._aside(column, area.width())
        top = area.bottom() - self.pad - text_height(name)
        tone = theme.tone(column.tone)
        painter.setPen(QPen(tone, self._line * 0.08))
        painter.setBrush(tone)
        centre = QPointF(area.left() + self.pad + radius * 1.2, top - above + self._line * 0.55)
        painter.drawPath(marker_path(column.marker, centre, radius))
        _draw(painter, name, QPointF(area.left() + self.pad + left, top), theme.text_tone(column.tone))
        thick, aside = self._line * 0.12, self.pad * 0.4
        line = QRectF(area.left() + aside, area.bottom() - thick, area.width() - 2 * aside, thick)
        painter.fillRect(line, tone)
        painter.restore()

    def paint_name(self, painter: QPainter, row: GridRow, area: QRectF) -> None:
        """The name of a row; of a heading, with the sign that says whether it is folded."""
        theme = self.theme
        painter.save()
        painter.fillRect(area, theme.colour("stretch" if row.is_heading else "panel"))
        if row.is_heading:
            self.paint_heading_name(painter, row, area, area.left())
        else:
            inner = self._inner(area.width())
            name, spot_at = (
                self._laid(row.name, "name", inner),
                QPointF(area.left() + self.pad, area.top() + self.pad),
            )
            _draw(painter, name, spot_at, theme.colour("ink"))
            if row.note:
                below = spot_at + QPointF(0, text_height(name))
                _draw(
                    painter,
                    self._laid(row.note, "small", inner, is_marked=False),
                    below,
                    theme.colour("muted"),
                )
        self._rule(painter, area)
        painter.restore()

    def paint_cell(self, painter: QPainter, cell: GridCell, area: QRectF, ground: str = "panel") -> None:
        """What stands in a cell, from its upper left corner, on a ``ground`` of the theme."""
        theme, inner = self.theme, self._inner(area.width())
        painter.save()
        painter.fillRect(area, theme.colour(ground))
        spot = QPointF(area.left() + self.pad, area.top() + self.pad)
        if cell.sign:
            side = self._sign
            paint_glyph(painter, cell.sign, QRectF(spot.x(), spot.y(), side, side), theme.colour("muted"))
            laid = self._laid(cell.words, "small", inner - side * 1.3)
            _draw(painter, laid, spot + QPointF(side * 1.3, side * 0.06), theme.colour("muted"))
        else:
            laid = self._laid(with_references(cell), "words", inner)
            _draw(painter, laid, spot, theme.colour("muted" if cell.is_faint else "ink"))
        if cell.note:
            below = spot + QPointF(0, self._words_height(cell, inner))
            _draw(painter, self._laid(cell.note, "small", inner), below, theme.colour("muted"))
        self._rule(painter, area)
        painter.restore()

    def paint_heading_name(self, painter: QPainter, row: GridRow, area: QRectF, left: float) -> None:
        """The name of a heading from ``left`` on, beyond the edge of ``area`` where it is long: each part of the
        heading paints what lies in it."""
        theme = self.theme
        side = 0.0 if self._is_paper else self._line * 0.8
        if not self._is_paper:
            spot = QRectF(left + self.pad * 0.6, area.center().y() - side / 2, side, side)
            paint_glyph(painter, "folded" if row.is_folded else "unfolded", spot, theme.colour("ink"))
        painter.save()
        painter.setFont(self._fonts.heading)
        painter.setPen(theme.colour("ink"))
        words = QRectF(left + self.pad + side, area.top(), area.width(), area.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip), row.name)
        painter.restore()

    def paint_heading_band(self, painter: QPainter, area: QRectF) -> None:
        """The rest of a heading, beside its name."""
        painter.fillRect(area, self.theme.colour("stretch"))
        self._rule(painter, area)

    def _rule(self, painter: QPainter, area: QRectF) -> None:
        painter.fillRect(
            QRectF(area.left(), area.bottom() - self._line * 0.05, area.width(), self._line * 0.05),
            self.theme.colour("hairline"),
        )

    # --- the whole -------------------------------------------------------------------------------------------

    def whole_height(self, grid: Grid, widths: Widths) -> float:
        rows = sum(self.row_height(row, widths) for row in grid.rows)
        return self.head_height(grid.columns, widths.column) + rows

    def paint_whole(self, painter: QPainter, grid: Grid, corner: QPointF, widths: Widths) -> None:
        """All of a table, from its upper left corner."""
        head = self.head_height(grid.columns, widths.column)
        left, y = corner.x() + widths.names, corner.y()
        for place, column in enumerate(grid.columns):
            area = QRectF(left + place * widths.column, y, widths.column, head)
            self.paint_column_head(painter, column, area)
        y += head
        for row in grid.rows:
            height = self.row_height(row, widths)
            if row.is_heading:
                self.paint_heading_band(
                    painter, QRectF(corner.x(), y, widths.names + len(grid.columns) * widths.column, height)
                )
            self.paint_name(painter, row, QRectF(corner.x(), y, widths.names, height))
            for place, cell in enumerate(row.cells):
                area = QRectF(left + place * widths.column, y, widths.column, height)
                self.paint_cell(painter, cell, area)
            y += height


def with_references(cell: GridCell) -> str:
    """The words, and the numbers of their sources where they are to be seen."""
    if not cell.references:
        return cell.words
    return f"{cell.words}\u00a0[{', '.join(map(str, cell.references))}]"


def found_in(words: str, sought: Sequence[str]) -> list[tuple[int, int]]:
    """Where each of the words that were searched for stands: (from, length), in the letters as they are written."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(words):
        alike = plain(letter)
        letters.append(alike)
        places += [place] * len(alike)
    text = "".join(letters)
    found: list[tuple[int, int]] = []
    for word in filter(None, sought):
        start = text.find(word)
        while start >= 0:
            first, last = places[start], places[start + len(word) - 1]
            found.append((first, last - first + 1))
            start = text.find(word, start + len(word))
    return found


def set_text(words: str, font: QFont, width: float, marks: Sequence[tuple[int, int]] = ()) -> QTextLayout:
    """Words in as many lines as they need; ``marks`` (from, length) stand out."""
    laid = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    laid.setTextOption(option)
    laid.setCacheEnabled(True)
    formats = []
    for start, length in marks:
        mark = QTextLayout.FormatRange()
        mark.start, mark.length = start, length
        mark.format = QTextCharFormat()
        mark.format.setFontWeight(QFont.Weight.Bold)
        mark.format.setFontUnderline(True)
        formats.append(mark)
    laid.setFormats(formats)
    laid.beginLayout()
    y = 0.0
    while (line := laid.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    laid.endLayout()
    return laid


def text_height(laid: QTextLayout) -> float:
    """How high words are that were set."""
    return laid.boundingRect().height()


def _draw(painter: QPainter, laid: QTextLayout, spot: QPointF, colour: QColor) -> None:
    painter.setPen(colour)
    laid.draw(painter, spot)
