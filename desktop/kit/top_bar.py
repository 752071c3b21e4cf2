"""The top of the window: its name, the treatments as chips, and what concerns the whole window."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop.actions import Actions
from desktop.kit.chip import ChipBar
from desktop.kit.glyph_button import GlyphButton
from desktop.kit.plain_words import tooltip
from desktop.kit.yielding_row import YieldingRow
from desktop.theme import Look

_ROOMY = 620
"""From this width on, at the usual text size, the program's name stands in its window too."""


class TopBar(YieldingRow):
    """Chips and buttons. The chosen chips have their room before a button has its word."""

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._actions = actions
        self.wordmark = QLabel("Onset", self)
        self.wordmark.setProperty("role", "wordmark")
        self.chips = ChipBar(look, self)
        self.search = GlyphButton(look, "search", layout="row", size=12, parent=self)
        self.language = GlyphButton(look, layout="word", size=12, parent=self)
        self.theme = GlyphButton(look, "theme", size=11, parent=self)
        self.keys = GlyphButton(look, "keys", size=11, parent=self)
        self.help = GlyphButton(look, "help", size=11, parent=self)
        self.panel = GlyphButton(look, "panel", size=11, parent=self)
        self.lecture = GlyphButton(look, "lecture", layout="word", size=12, is_primary=True, parent=self)
        for button, command in (
            (self.search, "find"),
            (self.language, "language"),
            (self.keys, "keys"),
            (self.help, "help"),
            (self.panel, "inspector"),
            (self.lecture, "lecture"),
        ):
            button.clicked.connect(actions[command].trigger)
        self.language.setEnabled(not actions.is_locked("language"))
        self.theme.setEnabled(not actions.is_locked("theme-system"))
        self._lay_out()
        self._name()

    def _lay_out(self) -> None:
        self.row.setContentsMargins(20, 10, 12, 8)
        self.row.setSpacing(4)
        self.row.addWidget(self.wordmark)
        self.row.addSpacing(14)
        self.row.addWidget(self.chips, 1)
        for button in (self.search, self.language, self.theme, self.keys, self.help, self.panel):
            self.row.addWidget(button)
        self.row.addSpacing(6)
        self.row.addWidget(self.lecture)
        self.yield_in_order(self.search, self.language, self.lecture)

    def reserved(self) -> int:
        return self.chips.wanted_width() - self.chips.minimumSizeHint().width()

    def fit(self) -> None:
        self.wordmark.setVisible(self.width() >= self._look.length(_ROOMY))
        super().fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.search.setText(self.tr("Search"))
        self.search.setToolTip(self.tr("Find a treatment, a trial, a source, a command (Ctrl+K)"))
        self.language.setText("EN · FR")
        self.language.short_words = self.tr("FR")
        self.language.setToolTip(self.tr("Français (F2)"))
        self.theme.setToolTip(self.tr("Light, dark, projector"))
        self.theme.setAccessibleName(self.tr("Theme"))
        self.keys.setToolTip(self.tr("Keys (F1)"))
        self.keys.setAccessibleName(self.tr("Keys"))
        self.help.setToolTip(self.tr("Help: how to use Onset (Shift+F1)"))
        self.help.setAccessibleName(self.tr("Help"))
        self.panel.setToolTip(self.tr("Show or hide the inspector (I)"))
        self.panel.setAccessibleName(self.tr("Inspector"))
        self.lecture.setText(self.tr("Lecture"))
        self.lecture.setToolTip(self.tr("Projector theme on the whole screen (F5)"))
        for button, command in ((self.language, "language"), (self.theme, "theme-system")):
            if self._actions.is_locked(command):
                button.setToolTip(tooltip(self._actions[command].toolTip()))
