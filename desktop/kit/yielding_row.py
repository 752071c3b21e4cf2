"""A row of buttons that give up their words, one after the other, where there is no room for all of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.kit.glyph_button import GlyphButton

_ROUNDS = 3
"""How often a row fits itself at most into a width that changes while it does."""


class YieldingRow(QWidget):
    """Widgets side by side in ``row``. Its least width is that of a row without words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self._order: tuple[GlyphButton, ...] = ()
        self._is_fitting = False

    def yield_in_order(self, *buttons: GlyphButton) -> None:
        """Say whose word goes first, and whose last."""
        self._order = buttons
        self._fit_once()

    def reserved(self) -> int:
        """How much more than their least the other widgets of the row want before a word is written."""
        return 0

    def fit(self) -> None:
        """Write as many words as there is room for."""
        spare = self.width() - self.row.minimumSize().width() - self.reserved()
        for button in reversed(self._order):
            gained = button.width_of(is_short=False) - button.width_of(is_short=True)
            button.shorten(gained > spare)
            spare = spare - gained if gained <= spare else 0  # whoever yields before goes without a word too

    def minimumSizeHint(self) -> QSize:
        return self.row.minimumSize()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit_once()
        return super().event(event)

    def _fit_once(self) -> None:
        """Showing a widget lays the whole window out, this row too: what is asked for meanwhile comes after."""
        if self._is_fitting:
            return
        self._is_fitting = True
        try:
            for _ in range(_ROUNDS):
                width = self.width()
                self.fit()
                if width == self.width():
                    break
        finally:
            self._is_fitting = False
