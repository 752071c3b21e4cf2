"""A flat button with a sign, and a word where there is room; painted in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.kit.glyph import paint_glyph
from desktop.kit.keyed_button import KeyedButton
from desktop.theme import Look

_LEAST_SIGN = 0.65
"""The share of its usual size to which the sign of a column may shrink on a low window."""


class GlyphButton(KeyedButton):
    """``layout``: ``row`` (sign, word), ``column`` (sign over word), ``bare`` (sign), ``word`` (word alone).

    ``is_primary`` fills the button with ink, ``is_framed`` gives it the look of a checked one. Where there is no room
    for the word, :meth:`shorten` leaves the sign alone, or ``short_words`` where there is no sign; the whole word stays
    what the button is called.
    """

    def __init__(
        self,
        look: Look,
        glyph: str = "",
        *,
        layout: str = "bare",
        size: float = 12,
        is_primary: bool = False,
        is_framed: bool = False,
        is_round: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._glyph = glyph
        self._layout = layout
        self._size_of_words = size
        self._is_primary = is_primary
        self._is_framed = is_framed
        self._is_round = is_round
        self._is_hovered = False
        self._is_short = False
        self.short_words = ""
        if layout in ("row", "word"):
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_glyph(self, glyph: str) -> None:
        if glyph != self._glyph:
            self._glyph = glyph
            self.update()

    @property
    def is_short(self) -> bool:
        return self._is_short

    def shorten(self, is_short: bool) -> None:
        """Give up the word, or take it back."""
        if is_short != self._is_short:
            self._is_short = is_short
            self.updateGeometry()
            self.update()

    def width_of(self, *, is_short: bool) -> int:
        """How wide the button is with its word or without."""
        return self._size(is_short).width()

    def height_of(self, *, is_short: bool) -> int:
        """How high the button is with its word or without."""
        return self._size(is_short).height()

    def sizeHint(self) -> QSize:
        return self._size(self._is_short)

    def minimumSizeHint(self) -> QSize:
        least = self._size(True)
        if self._layout == "column":  # many stand above each other: on a low window they give up their air
            least.setHeight(round(self._sign_size() * _LEAST_SIGN) + 2)
        return least

    def _size(self, is_short: bool) -> QSize:
        # As wide as when it is checked, so that checking one button does not move the next.
        metrics = QFontMetricsF(self._look.font(self._size_of_words, semibold=True))
        words, height = metrics.horizontalAdvance(self._words(is_short)), metrics.height()
        sign = self._sign_size()
        if self._is_round:
            return QSize(round(sign * 1.9), round(sign * 1.9))
        layout = self._layout_of(is_short)
        if layout == "column":
            return QSize(round(max(words, sign) + 14), round(sign + height + 16))
        if layout == "row":
            return QSize(round(sign + words + 22), round(max(sign, height) + 12))
        if layout == "word":
            return QSize(round(words + 22), round(height + 12))
        return QSize(round(sign + 12), round(sign + 12))

    def _layout_of(self, is_short: bool) -> str:
        return "bare" if is_short and self._glyph else self._layout

    def _words(self, is_short: bool) -> str:
        return self.short_words if is_short and self.short_words else self.words

    def enterEvent(self, event: QEnterEvent) -> None:
        self._is_hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._is_hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        ink = self._ink()
        sign, area = self._sign_size(), QRectF(self.rect())
        painter.setFont(self._font())
        painter.setPen(ink)
        layout = self._layout_of(self._is_short)
        if layout == "column" and area.height() < self._size(False).height() - 6:
            layout = "bare"
        if layout == "column":
            paint_glyph(painter, self._glyph, QRectF(area.center().x() - sign / 2, 8, sign, sign), ink)
            words = QRectF(0, 8 + sign + 1, area.width(), area.height() - sign - 12)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), self.words)
        elif layout == "row":
            paint_glyph(painter, self._glyph, QRectF(7, area.center().y() - sign / 2, sign, sign), ink)
            words = QRectF(sign + 12, 0, area.width() - sign - 12, area.height())
            room = Qt.TextElideMode.ElideRight, words.width()
            shown = QFontMetricsF(painter.font()).elidedText(self.words, *room)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), shown)
        elif layout == "word":
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), self._words(self._is_short))
        else:
            sign = min(sign, area.height() - 2)
            side = QRectF(area.center().x() - sign / 2, area.center().y() - sign / 2, sign, sign)
            paint_glyph(painter, self._glyph, side, ink)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._look.theme
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = area.height() / 2 if self._is_round else 8.0
        fill: QColor | None = None
        if self._is_primary:
            fill = theme.colour("muted" if self._is_hovered or self.isDown() else "primary")
        elif self.isDown():
            fill = theme.colour("pressed")
        elif self._is_hovered and not self.isChecked():
            fill = theme.colour("hover")
        elif self._stands_out:
            fill = theme.colour("panel")
        painter.setPen(QPen(theme.colour("hairline"), 1) if self._stands_out else Qt.PenStyle.NoPen)
        if fill is not None:
            painter.setBrush(fill)
            painter.drawRoundedRect(area, radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(area, radius, radius)

    def _ink(self) -> QColor:
        theme = self._look.theme
        if not self.isEnabled():
            return theme.colour("control")
        if self._is_primary:
            return theme.colour("on_primary")
        return theme.colour("ink" if self._stands_out or self._is_hovered else "muted")

    @property
    def _stands_out(self) -> bool:
        return self.isChecked() or self._is_framed

    def _sign_size(self) -> float:
        return self._look.pixels(self._size_of_words * 1.65)

    def _font(self) -> QFont:
        return self._look.font(self._size_of_words, semibold=self._stands_out or self._is_primary)
