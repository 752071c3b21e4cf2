"""Things that begin, peak and end, each a bar on the same axis of time as the clock; a line says where the clock is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.kit.elision import elided, wrapped_text
from desktop.kit.marker import marker_path
from desktop.kit.plain_words import tooltip
from desktop.kit.quiet_list import QuietList
from desktop.kit.time_axis import Tick
from desktop.kit.typeset import paint_row_ground
from desktop.theme import Look

Index = QModelIndex | QPersistentModelIndex
_NAMES = 0.42
"""The share of the width that names take at most."""
_BAND = 110
"""How opaque a bar is, of 255: the line of the clock shows through it."""
_OPEN_END = 0.12
"""How far the dots of a bar of which no end is known go on, as a share of the axis."""


@dataclass(frozen=True, slots=True)
class SpanRow:
    """One bar: places on the axis, 0 to 1, of what is known of it; without any of them only its words stand there."""

    id: str
    name: str
    note: str
    tone: str
    marker: str
    told: str
    onset: float | None = None
    peak: float | None = None
    end: float | None = None
    words: str = ""

    @property
    def is_known(self) -> bool:
        """Whether there is anything to draw."""
        return (self.onset, self.peak, self.end) != (None, None, None)


class SpanPainter:
    """Paints rows and axis in one look, on the screen and in a picture alike."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self.ticks: tuple[Tick, ...] = ()
        self.place = 1.0
        self.dress()

    def dress(self) -> None:
        """Take fonts and sizes of the look in use."""
        look = self._look
        self._name, self._note = look.font(13, semibold=True), look.font(11.5)
        self._names, self._notes = QFontMetricsF(self._name), QFontMetricsF(self._note)
        self._pad = look.length(9)
        self._radius = look.pixels(11) * 0.5

    @property
    def row_height(self) -> int:
        """How high a row is."""
        return round(self._names.height() + self._notes.height() + 1.3 * self._pad)

    @property
    def axis_height(self) -> int:
        """How high the axis is, with its words."""
        return round(self._notes.height() + self._pad * 1.4)

    def plot(self, rect: QRectF) -> QRectF:
        """Where bars stand within a row, or the axis."""
        left = rect.left() + min(rect.width() * _NAMES, self._look.length(290))
        return QRectF(left, rect.top(), rect.right() - left - 2.2 * self._pad, rect.height())

    def paint_axis(self, painter: QPainter, rect: QRectF) -> None:
        """The words of the axis; those that would touch are left out."""
        plot = self.plot(rect)
        painter.setFont(self._note)
        painter.setPen(self._look.theme.colour("muted"))
        free = plot.left() - self._pad
        for place, words in self.ticks:
            wide = self._notes.horizontalAdvance(words)
            x = min(plot.left() + place * plot.width() - wide / 2, rect.right() - wide)
            if x >= free:
                painter.drawText(QPointF(x, rect.top() + self._notes.ascent() + self._pad * 0.4), words)
                free = x + wide + self._pad

    def paint_row(self, painter: QPainter, row: SpanRow, rect: QRectF) -> None:
        """The name of a row and its bar."""
        theme, plot = self._look.theme, self.plot(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = plot.left() - rect.left() - 2 * self._pad
        y = rect.center().y() - (self._names.height() + self._notes.height()) / 2
        painter.setFont(self._name)
        painter.setPen(theme.colour("ink"))
        painter.drawText(
            QPointF(rect.left() + self._pad, y + self._names.ascent()), elided(row.name, self._names, wide)
        )
        painter.setFont(self._note)
        painter.setPen(theme.text_tone(row.tone) if row.is_known else theme.colour("muted"))
        y += self._names.height()
        painter.drawText(
            QPointF(rect.left() + self._pad, y + self._notes.ascent()), elided(row.note, self._notes, wide)
        )
        if not row.is_known:
            self._paint_words(painter, row.words, plot)
            return
        painter.setPen(QPen(theme.colour("grid"), 1))
        for place, _words in self.ticks:
            x = plot.left() + place * plot.width()
            painter.drawLine(QPointF(x, rect.top() + 1), QPointF(x, rect.bottom() - 2))
        self._paint_bar(painter, row, plot)

    def _paint_words(self, painter: QPainter, words: str, plot: QRectF) -> None:
        painter.setPen(self._look.theme.colour("muted"))
        lines = wrapped_text(words, self._notes, plot.width(), 2)
        y = plot.center().y() - len(lines) * self._notes.height() / 2
        for place, line in enumerate(lines):
            painter.drawText(
                QPointF(plot.left(), y + place * self._notes.height() + self._notes.ascent()), line
            )

    def _paint_bar(self, painter: QPainter, row: SpanRow, plot: QRectF) -> None:
        tone = self._look.theme.tone(row.tone)
        band = QColor(tone)
        band.setAlpha(_BAND)
        known = [place for place in (row.onset, row.peak, row.end) if place is not None]
        left, right = min(known), max(known)
        middle, half = plot.center().y(), self._radius * 0.8

        def x(place: float) -> float:
            return plot.left() + place * plot.width()

        if row.onset is None and left > 0:
            self._dot(painter, x(0), x(left), middle, tone)
        if right > left:
            painter.fillRect(QRectF(x(left), middle - half, x(right) - x(left), 2 * half), band)
        if row.end is None:
            self._dot(painter, x(right), x(min(right + _OPEN_END, 1.0)), middle, tone)
        painter.setPen(QPen(tone, 2 * self._look.theme.stroke))
        for place in (row.onset, row.end):
            if place is not None:
                tall = self._radius * 1.35
                painter.drawLine(QPointF(x(place), middle - tall), QPointF(x(place), middle + tall))
        if row.peak is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tone)
            painter.drawPath(marker_path(row.marker, QPointF(x(row.peak), middle), self._radius))

    def _dot(self, painter: QPainter, left: float, right: float, middle: float, tone: QColor) -> None:
        """What no source gives, as dots: a shade would look like an effect that grows."""
        pen = QPen(tone, self._radius * 0.5, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.4])
        painter.setPen(pen)
        painter.drawLine(QPointF(left + self._radius * 0.5, middle), QPointF(right, middle))

    def paint_clock(self, painter: QPainter, rect: QRectF) -> None:
        """The line that says where the clock is."""
        plot = self.plot(rect)
        x = plot.left() + self.place * plot.width()
        painter.setPen(QPen(self._look.theme.colour("ink"), 1.5 * self._look.theme.stroke))
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))


class SpanModel(QAbstractListModel):
    """The rows in words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[SpanRow, ...] = ()

    def show_rows(self, rows: Sequence[SpanRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.told
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(row.told)
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, look: Look, paint: SpanPainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._paint = paint

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._paint.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, SpanModel)
        rect = QRectF(option.rect)
        row = model.rows[index.row()]
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        is_open = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_row_ground(painter, self._look, rect, is_open=is_open, is_hovered=is_hovered)
        self._paint.paint_row(painter, row, rect)
        if row.is_known:
            self._paint.paint_clock(painter, rect)
        painter.restore()


class SpanList(QuietList):
    """Its axis stands above the rows, which scroll below it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.painter_of = SpanPainter(look)
        self._look = look
        self.bars = SpanModel(self)
        self.setModel(self.bars)
        self.setItemDelegate(_Delegate(look, self.painter_of, self))
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else the axis and rows part
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.axis = _Axis(self)
        look.changed.connect(self.dress)
        self.dress()

    def show_rows(self, rows: Sequence[SpanRow], ticks: Sequence[Tick]) -> None:
        """Show other bars."""
        self.painter_of.ticks = tuple(ticks)
        self.bars.show_rows(rows)
        self.axis.update()

    def show_place(self, place: float) -> None:
        """Put the line of the clock at a place on the axis."""
        if place != self.painter_of.place:
            self.painter_of.place = place
            self.viewport().update()

    def dress(self) -> None:
        """Take fonts and sizes of the look in use."""
        self.painter_of.dress()
        self.setViewportMargins(0, self.painter_of.axis_height, 0, 0)
        self._place_axis()
        self.doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_axis()

    def _place_axis(self) -> None:
        port = self.viewport().geometry()
        high = self.painter_of.axis_height
        self.axis.setGeometry(port.left(), port.top() - high, port.width(), high)


class _Axis(QWidget):
    def __init__(self, bars: SpanList) -> None:
        super().__init__(bars)
        self._bars = bars

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        self._bars.painter_of.paint_axis(painter, QRectF(self.rect()))
        painter.end()
