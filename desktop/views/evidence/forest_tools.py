"""The menus above the forest plot: which outcome, which look at the trials, which estimator, which interval."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.kit.choice_menu import ChoiceMenu
from desktop.kit.glyph_button import GlyphButton
from desktop.kit.yielding_row import YieldingRow
from desktop.views.evidence.asked_forest import AskedForest
from desktop.views.evidence.forest_words import (
    analysis_help,
    analysis_name,
    asked_name,
    interval_help,
    interval_name,
    measure_help,
    method_help,
    method_name,
)
from models.forest import IntervalChoice
from models.pooling import Method

translate = QCoreApplication.translate
METHODS: tuple[Method, ...] = ("REML", "DL", "PM", "FE")


class ForestTools(YieldingRow):
    """The menus beside each other; they say what is chosen before a button says its word."""

    def __init__(
        self,
        menus: tuple[ChoiceMenu, ChoiceMenu, ChoiceMenu, ChoiceMenu],
        all_in: GlyphButton,
        save: GlyphButton,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._menus = menus
        self._asked, self._analysis, self._method, self._interval = menus
        self._all_in = all_in
        self.row.setSpacing(2)
        for menu in menus:
            self.row.addWidget(menu)
        self.row.addWidget(all_in)
        self.row.addStretch(1)
        self.row.addWidget(save)
        self.yield_in_order(save)

    def reserved(self) -> int:
        return sum(menu.sizeHint().width() - menu.minimumSizeHint().width() for menu in self._menus)

    def name(self) -> None:
        """Write every word of the menus in the language in use."""
        self._method.offer(
            {one: method_name(one) for one in METHODS},
            translate("ForestPage", "Estimator"),
            {one: method_help(one) for one in METHODS},
        )
        self._interval.offer(
            {one: interval_name(one) for one in IntervalChoice},
            translate("ForestPage", "Interval"),
            {one: interval_help(one) for one in IntervalChoice},
        )

    def show_state(self, state: AskedForest) -> None:
        """Offer what can be asked for now, and say what is."""
        offered = {state.key_of(asked): asked for asked in state.offered or (state.asked,)}
        self._asked.offer(
            {key: asked_name(asked) for key, asked in offered.items()},
            translate("ForestPage", "Outcome"),
            {key: measure_help(asked.measure) for key, asked in offered.items()},
        )
        self._asked.show_choice(state.key_of(state.asked))
        self._analysis.offer(
            {one: analysis_name(one) for one in state.analyses},
            translate("ForestPage", "Show"),
            {one: analysis_help(one) for one in state.analyses},
        )
        self._analysis.show_choice(state.analysis)
        self._method.show_choice(state.choice.method)
        self._interval.show_choice(state.choice.interval)
        self._interval.setEnabled(state.choice.method != "FE")
        self._all_in.setVisible(bool(state.without))
