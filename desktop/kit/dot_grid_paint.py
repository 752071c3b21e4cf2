"""How the cells of a grid of dots are painted, on the screen and in a picture alike."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from desktop.kit.dot_grid_spec import Dot, GridCell, GridColumn, GridRow, GridSpec
from desktop.kit.elision import elided, wrapped_text
from desktop.kit.marker import marker_path
from desktop.theme import Look

_PAD = 10
"""Pixels between what stands in a cell and its edges, at the usual text size."""
_WIDEST_NUMBER = "100%"
_LINES_OF_A_COLUMN = 2
_LINES_OF_A_NAME = 2
_BAND = 90
"""How opaque an interval is, of 255: it lies below the dot."""


class DotGridPainter:
    """Paints cells, names and headings in one look."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self.spec = GridSpec()
        self._elided: dict[tuple[str, int, str], str] = {}
        self._advances: dict[str, float] = {}
        self._lines: dict[tuple[str, int, str, int], list[str]] = {}
        self.dress()

    def dress(self) -> None:
        """Take fonts and sizes of the look in use."""
        look = self._look
        self._number = look.font(14, bold=True)
        self._words, self._note = look.font(12.5, semibold=True), look.font(11)
        self._name, self._heading = look.font(13), look.font(12, bold=True)
        self._chosen = look.font(13, semibold=True)
        self._column = look.font(12.5, semibold=True)
        self._metrics = {
            "number": QFontMetricsF(self._number),
            "words": QFontMetricsF(self._words),
            "note": QFontMetricsF(self._note),
            "name": QFontMetricsF(
                self._chosen
            ),  # the bolder one, so that a chosen name breaks where it broke before
            "heading": QFontMetricsF(self._heading),
            "column": QFontMetricsF(self._column),
        }
        self._pad = look.length(_PAD)
        self._rule = QPen(look.theme.colour("hairline"), 1)
        self._radius = look.pixels(11) * 0.46 * max(1.0, look.theme.stroke * 0.55)
        self._elided.clear()
        self._advances.clear()
        self._widest_number = self._metrics["number"].horizontalAdvance(_WIDEST_NUMBER)
        self._lines.clear()

    @property
    def row_height(self) -> int:
        """How high a row is: two lines of words."""
        return round(self._metrics["words"].height() + self._metrics["note"].height() + self._pad * 0.9)

    @property
    def heading_height(self) -> int:
        """How high the row of a group's heading is."""
        return round(self._metrics["heading"].height() + self._pad * 1.1)

    @property
    def top_height(self) -> int:
        """How high the names of the columns are."""
        return round(_LINES_OF_A_COLUMN * self._metrics["column"].height() + self._pad)

    @property
    def least_width(self) -> int:
        """How wide a column is at least."""
        return self._look.length(168)

    def names_width(self, most: int) -> int:
        """How wide the column of names is for the rows of the spec, up to ``most``."""
        names = {*self.spec.names, *(row.name for row in self.spec.rows if not row.is_heading)}
        wide = max(map(self._advance, names), default=0.0)
        return min(round(wide + 2 * self._pad), most)

    def _advance(self, name: str) -> float:
        if name not in self._advances:
            self._advances[name] = self._metrics["name"].horizontalAdvance(name)
        return self._advances[name]

    # --- parts -----------------------------------------------------------------------------------------------

    def paint_cell(
        self,
        painter: QPainter,
        cell: GridCell,
        column: GridColumn,
        rect: QRectF,
        *,
        is_selected: bool = False,
        is_hovered: bool = False,
    ) -> None:
        """One cell within ``rect``."""
        theme = self._look.theme
        if is_selected or is_hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("pressed" if is_selected else "hover"))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -3), 6, 6)
        inner = rect.adjusted(self._pad, 0, -self._pad, 0)
        if cell.mark:
            painter.setFont(self._words)
            painter.setPen(theme.colour("muted"))
            metrics = self._metrics["words"]
            at = QPointF(
                rect.right() - metrics.horizontalAdvance(cell.mark) - 1, rect.top() + metrics.ascent()
            )
            painter.drawText(at, cell.mark)
        if cell.dot is not None:
            self._paint_dot(painter, cell, cell.dot, column, inner)
            return
        role = "muted" if cell.is_muted else ""
        colour = theme.colour("muted") if role else theme.text_tone(column.tone)
        first, second = ("note", "note") if cell.is_muted else ("words", "note")
        lines = [(cell.words, first, colour)]
        if cell.note:
            lines.append((cell.note, second, theme.colour("muted")))
        self._paint_lines(painter, lines, inner)

    def _paint_lines(self, painter: QPainter, lines: list[tuple[str, str, QColor]], inner: QRectF) -> None:
        heights = [self._metrics[font].height() for _words, font, _colour in lines]
        y = inner.center().y() - sum(heights) / 2
        for (words, font, colour), height in zip(lines, heights, strict=True):
            painter.setFont({"words": self._words, "note": self._note}[font])
            painter.setPen(colour)
            shown = self._cut(words, font, inner.width())
            painter.drawText(QPointF(inner.left(), y + self._metrics[font].ascent()), shown)
            y += height

    def _paint_dot(
        self, painter: QPainter, cell: GridCell, dot: Dot, column: GridColumn, inner: QRectF
    ) -> None:
        theme, metrics = self._look.theme, self._metrics["number"]
        number = self._widest_number
        left, right = inner.left() + self._radius, inner.right() - number - self._pad * 0.6
        has_note = bool(cell.note)
        middle = inner.center().y() - (self._metrics["note"].height() * 0.5 if has_note else 0)

        def place(value: float) -> float:
            return left + (right - left) * min(max(value / self.spec.end, 0), 1)

        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stroke = theme.stroke
        painter.setPen(QPen(theme.colour("hairline"), 1.4 * stroke))
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        tone = theme.tone(column.tone)
        if dot.low is not None and dot.high is not None:
            band = QColor(tone)
            band.setAlpha(_BAND)
            painter.setPen(QPen(band, self._radius * 1.1, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(place(dot.low), middle), QPointF(place(dot.high), middle))
        if dot.beside is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.tone("comparator"), 1.8 * stroke))
            painter.drawEllipse(QPointF(place(dot.beside), middle), self._radius * 0.9, self._radius * 0.9)
        # Last, and so above the ring: where both are alike, its shape still says whose it is.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone)
        painter.drawPath(marker_path(column.marker, QPointF(place(dot.value), middle), self._radius))
        painter.setFont(self._number)
        painter.setPen(theme.colour("ink"))
        wide = metrics.horizontalAdvance(cell.words)
        painter.drawText(
            QPointF(inner.right() - wide, middle + metrics.ascent() / 2 - metrics.descent() / 2), cell.words
        )
        if has_note:
            painter.setFont(self._note)
            painter.setPen(theme.colour("muted"))
            y = middle + metrics.height() / 2 + self._metrics["note"].ascent() * 0.95
            painter.drawText(QPointF(inner.left(), y), self._cut(cell.note, "note", inner.width()))

    def paint_name(self, painter: QPainter, row: GridRow, rect: QRectF, *, is_chosen: bool) -> None:
        """The name of a row, or of a group."""
        theme = self._look.theme
        font = "heading" if row.is_heading else "name"
        painter.setFont(self._heading if row.is_heading else self._chosen if is_chosen else self._name)
        painter.setPen(theme.colour("muted" if row.is_heading else "ink"))
        inner = rect.adjusted(self._pad * 0.6, 0, -self._pad * 0.4, 0)
        metrics = self._metrics[font]
        # A heading goes on over the cells, where there is nothing in its row.
        lines = (
            [row.name] if row.is_heading else self._broken(row.name, font, inner.width(), _LINES_OF_A_NAME)
        )
        y = inner.center().y() - (len(lines) * metrics.height()) / 2 + metrics.ascent()
        for place, words in enumerate(lines):
            painter.drawText(QPointF(inner.left(), y + place * metrics.height()), words)

    def paint_column(self, painter: QPainter, column: GridColumn, rect: QRectF, *, is_sorted: bool) -> None:
        """The name of a column with its shape, in one line or two."""
        theme, metrics = self._look.theme, self._metrics["column"]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = rect.adjusted(self._pad, self._pad * 0.4, -self._pad * 0.4, 0)
        middle = inner.top() + metrics.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tone(column.tone))
        painter.drawPath(
            marker_path(column.marker, QPointF(inner.left() + self._radius, middle), self._radius)
        )
        left = inner.left() + 3.2 * self._radius
        painter.setFont(self._column)
        painter.setPen(theme.colour("ink"))
        name = f"{column.name} ↓" if is_sorted else column.name
        for place, words in enumerate(wrapped_text(name, metrics, inner.right() - left, _LINES_OF_A_COLUMN)):
            painter.drawText(QPointF(left, inner.top() + place * metrics.height() + metrics.ascent()), words)

    def paint_rule(self, painter: QPainter, left: float, right: float, y: float) -> None:
        """A thin line across, below a row."""
        painter.setPen(self._rule)
        painter.drawLine(QPointF(left, y), QPointF(right, y))

    def _broken(self, words: str, font: str, width: float, most: int) -> list[str]:
        key = (words, round(width), font, most)
        if key not in self._lines:
            self._lines[key] = wrapped_text(words, self._metrics[font], width, most)
        return self._lines[key]

    def _cut(self, words: str, font: str, width: float) -> str:
        key = (words, round(width), font)
        if key not in self._elided:
            if len(self._elided) > 4000:
                self._elided.clear()
            self._elided[key] = elided(words, self._metrics[font], width)
        return self._elided[key]
