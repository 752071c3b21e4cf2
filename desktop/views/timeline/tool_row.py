"""The row over the Timeline: which measure it shows, and what else can be opened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.actions import Actions
from desktop.kit.glyph_button import GlyphButton
from desktop.kit.yielding_row import YieldingRow
from desktop.theme import Look
from desktop.views.timeline.wording import measure_button
from models.timecourse import ChartMeasure


class ToolRow(YieldingRow):
    """A button each for the measures and the tools. Where the measures have no room, a menu holds them.

    ``wished`` carries the measure that was chosen.
    """

    wished = Signal(ChartMeasure)

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measure = ChartMeasure.DIFFERENCE
        self._menu: QMenu | None = None
        self.measures = {measure: self._measure_button(look, measure) for measure in ChartMeasure}
        self.menu_button = GlyphButton(look, "unfold", layout="row", size=12, parent=self)
        self.menu_button.clicked.connect(self._open_menu)
        self.tools = {
            name: GlyphButton(look, name, layout="row", size=12, parent=self)
            for name in ("lines", "table", "save")
        }
        for name, button in self.tools.items():
            button.clicked.connect(actions[name].trigger)
            if actions[name].isCheckable():
                button.setCheckable(True)
                actions[name].toggled.connect(button.setChecked)
        self.row.setSpacing(2)
        for button in (*self.measures.values(), self.menu_button):
            self.row.addWidget(button)
        self.row.addStretch(1)
        for button in self.tools.values():
            self.row.addWidget(button)
        self.yield_in_order(*self.tools.values())
        self._name()

    def _measure_button(self, look: Look, measure: ChartMeasure) -> GlyphButton:
        button = GlyphButton(look, layout="word", size=12, parent=self)
        button.setCheckable(True)
        button.setObjectName(measure.value)
        button.clicked.connect(self._clicked)
        return button

    def show_measure(self, measure: ChartMeasure) -> None:
        """Mark the measure in use."""
        self._measure = measure
        for one, button in self.measures.items():
            button.setChecked(one is measure)
        self.menu_button.setText(measure_button(measure))

    # --- room ------------------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least(self.menu_button.width_of(is_short=False)), self.row.minimumSize().height())

    def _least(self, measures: int) -> int:
        tools = sum(button.width_of(is_short=True) for button in self.tools.values())
        return measures + tools + self.row.spacing() * len(self.tools)

    def reserved(self) -> int:
        button = self.menu_button  # its word says which measure it is
        return 0 if button.isHidden() else button.width_of(is_short=False) - button.width_of(is_short=True)

    def fit(self) -> None:
        wide = sum(button.width_of(is_short=False) + self.row.spacing() for button in self.measures.values())
        has_room = self.width() >= self._least(wide)
        for button in self.measures.values():
            button.setVisible(has_room)
        self.menu_button.setVisible(not has_room)
        super().fit()

    # --- words and choices -----------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        for measure, button in self.measures.items():
            button.setText(measure_button(measure))
        self.show_measure(self._measure)
        self.menu_button.setToolTip(self.tr("Choose the measure (Alt+1 to Alt+4)"))
        self.tools["lines"].setText(self.tr("Trials"))
        self.tools["table"].setText(self.tr("Table"))
        self.tools["save"].setText(self.tr("Save"))
        self.tools["lines"].setToolTip(self.tr("Choose trials, arms and doses (T)"))
        self.tools["table"].setToolTip(self.tr("The points as a table (D)"))
        self.tools["save"].setToolTip(self.tr("Save the picture or the rows (Ctrl+S)"))

    def _clicked(self) -> None:
        """A click on the button of the measure in use must not switch its mark off."""
        chosen = next(measure for measure, button in self.measures.items() if button is self.sender())
        self.show_measure(self._measure)
        self.wished.emit(chosen)

    def _open_menu(self) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = QMenu(self)
        for measure in ChartMeasure:
            action = self._menu.addAction(measure_button(measure))
            action.setCheckable(True)
            action.setChecked(measure is self._measure)
            action.setData(measure.value)
        self._menu.triggered.connect(self._chosen)
        self._menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def _chosen(self, action: QAction) -> None:
        self.wished.emit(ChartMeasure(action.data()))
