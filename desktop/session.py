"""What the reader has chosen: families, measure, lines, selection. Views read it; actions change it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from models.catalog import Catalog
from models.timecourse import ChartMeasure


class Session(QObject):
    """The reader's choices about one catalog; each signal names the state that changed."""

    families_changed = Signal()
    measure_changed = Signal()
    lines_changed = Signal()
    selection_changed = Signal()
    axis_changed = Signal()

    def __init__(self, catalog: Catalog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.catalog = catalog
        self.families: tuple[str, ...] = tuple(
            family.id for family in catalog.families if family.is_shown_at_first and not family.is_comparator
        )
        self.treatments: tuple[str, ...] = ()
        self.measure = ChartMeasure.DIFFERENCE
        self.is_linear = False
        self.shows_comparators = False
        self.added_lines: frozenset[str] = frozenset()
        self.hidden_lines: frozenset[str] = frozenset()
        self.selected: tuple[str, int] | None = None

    def choose(self, ids: tuple[str, ...]) -> None:
        """Show families and treatments by id; the families of named treatments are shown with them, and comparators
        beside them where one is named.

        ValueError names the first id that is neither.
        """
        families: list[str] = []
        treatments: list[str] = []
        for wanted in ids:
            if wanted in self.catalog.family_by_id:
                families.append(wanted)
            elif wanted in self.catalog.treatment_by_id:
                treatments.append(wanted)
                families.append(self.catalog.treatment_by_id[wanted].family)
            else:
                raise ValueError(wanted)
        comparators = {family for family in families if self.catalog.family_by_id[family].is_comparator}
        self.families = tuple(family for family in dict.fromkeys(families) if family not in comparators)
        self.treatments = tuple(treatments)
        self.shows_comparators = self.shows_comparators or bool(comparators)
        self.families_changed.emit()

    def toggle_family(self, family: str) -> None:
        if self.catalog.family_by_id[family].is_comparator:
            self.show_comparators(not self.shows_comparators)
            return
        if family in self.families:
            self.families = tuple(other for other in self.families if other != family)
        else:
            order = [known.id for known in self.catalog.families]
            self.families = tuple(sorted({*self.families, family}, key=order.index))
        self.treatments = ()
        self.families_changed.emit()

    def show_comparators(self, shows: bool) -> None:
        if shows != self.shows_comparators:
            self.shows_comparators = shows
            self.families_changed.emit()

    def set_measure(self, measure: ChartMeasure) -> None:
        if measure is not self.measure:
            self.measure = measure
            self.selected = None
            self.measure_changed.emit()
            self.selection_changed.emit()

    def set_linear(self, is_linear: bool) -> None:
        if is_linear != self.is_linear:
            self.is_linear = is_linear
            self.axis_changed.emit()

    def show_line(self, line: str, shows: bool) -> None:
        """Add a line to the picture, or take one away."""
        if shows:
            self.added_lines, self.hidden_lines = self.added_lines | {line}, self.hidden_lines - {line}
        else:
            self.added_lines, self.hidden_lines = self.added_lines - {line}, self.hidden_lines | {line}
        self.lines_changed.emit()

    def forget_line_choices(self) -> None:
        """Back to the lines that each family opens on."""
        self.added_lines = self.hidden_lines = frozenset()
        self.lines_changed.emit()

    def select(self, selected: tuple[str, int] | None) -> None:
        """Select a point: (line id, index of the point), or nothing."""
        if selected != self.selected:
            self.selected = selected
            self.selection_changed.emit()
