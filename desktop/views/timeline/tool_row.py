"""The row over the Timeline: which measure it shows, and what else can be opened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from desktop.actions import Actions
from desktop.kit.choice_row import ChoiceRow
from desktop.kit.glyph_button import GlyphButton
from desktop.theme import Look
from desktop.views.timeline.wording import measure_button
from models.timecourse import ChartMeasure


class ToolRow(ChoiceRow):
    """A button each for the measures and the tools. ``wished`` carries the measure that was chosen."""

    wished = Signal(ChartMeasure)

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(look, [measure.value for measure in ChartMeasure], parent)
        self.measures = {measure: self.choices[measure.value] for measure in ChartMeasure}
        self.tools = {
            name: GlyphButton(look, name, layout="row", size=12, parent=self)
            for name in ("lines", "table", "save")
        }
        for name, button in self.tools.items():
            button.clicked.connect(actions[name].trigger)
            if actions[name].isCheckable():
                button.setCheckable(True)
                actions[name].toggled.connect(button.setChecked)
            self.row.addWidget(button)
        self.yield_in_order(*self.tools.values())
        self.chosen.connect(self._wish)
        self.show_measure(ChartMeasure.DIFFERENCE)
        self._name()

    def show_measure(self, measure: ChartMeasure) -> None:
        """Mark the measure in use."""
        self.show_choice(measure.value)

    def beside(self) -> int:
        tools = sum(button.width_of(is_short=True) for button in self.tools.values())
        return tools + self.row.spacing() * len(self.tools)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.name_choices({measure.value: measure_button(measure) for measure in ChartMeasure})
        self.menu_button.setToolTip(self.tr("Choose the measure (Alt+1 to Alt+4)"))
        self.tools["lines"].setText(self.tr("Trials"))
        self.tools["table"].setText(self.tr("Table"))
        self.tools["save"].setText(self.tr("Save"))
        self.tools["lines"].setToolTip(self.tr("Choose trials, arms and doses (T)"))
        self.tools["table"].setToolTip(self.tr("The points as a table (D)"))
        self.tools["save"].setToolTip(self.tr("Save the picture or the rows (Ctrl+S)"))

    def _wish(self, measure: str) -> None:
        self.wished.emit(ChartMeasure(measure))
