"""What the reader has chosen: families, measure, lines, selection. Views read it; actions change it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from models.catalog import Catalog
from models.timecourse import ChartMeasure


class Session(QObject):
    """The reader's choices about one catalog; each signal names the state that changed.

    ``families`` are shown with the lines they open on, ``treatments`` are shown beside them by name, each in the
    pack's order. ``added_lines`` and ``hidden_lines`` were ticked one by one: the family of each, by the line's id.
    """

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
        self.added_lines: dict[str, str] = {}
        self.hidden_lines: dict[str, str] = {}
        self.selected: tuple[str, int] | None = None
        self.question: str | None = None

    def choose(self, ids: tuple[str, ...]) -> None:
        """Show these families and treatments by id and no others, and comparators beside them where one is named.

        An id of both is the family's. ValueError names the first id that is neither.
        """
        catalog = self.catalog
        for wanted in ids:
            if wanted not in catalog.family_by_id and wanted not in catalog.treatment_by_id:
                raise ValueError(wanted)
        comparators = {family.id for family in catalog.families if family.is_comparator}
        families = {wanted for wanted in ids if wanted in catalog.family_by_id}
        treatments = {*ids} - families
        named_comparators = {one for one in treatments if catalog.treatment_by_id[one].family in comparators}
        self._show_families(families - comparators)
        self._show_treatments(treatments - named_comparators)
        self.shows_comparators = self.shows_comparators or bool(named_comparators or families & comparators)
        self.families_changed.emit()

    def show_treatment(self, treatment: str) -> None:
        """Show a treatment beside what is shown."""
        self._show_treatments({*self.treatments, treatment})
        self.families_changed.emit()

    def families_in_use(self) -> frozenset[str]:
        """The families of which something was asked for."""
        named = (self.catalog.treatment_by_id[treatment].family for treatment in self.treatments)
        comparators = (family.id for family in self.catalog.families if family.is_comparator)
        return frozenset(
            (
                *self.families,
                *named,
                *self.added_lines.values(),
                *(comparators if self.shows_comparators else ()),
            )
        )

    def toggle_family(self, family: str) -> None:
        """Take away all of a family, whatever brought it; or show it with the lines that it opens on."""
        is_used = family in self.families_in_use()
        for ticked in (self.added_lines, self.hidden_lines):
            for line in [line for line, its_family in ticked.items() if its_family == family]:
                del ticked[line]
        treatments = self.catalog.treatment_by_id
        self._show_treatments({one for one in self.treatments if treatments[one].family != family})
        if self.catalog.family_by_id[family].is_comparator:
            self.shows_comparators = not is_used
        else:
            self._show_families({*self.families} - {family} if is_used else {*self.families, family})
        self.families_changed.emit()

    def _show_families(self, wanted: set[str]) -> None:
        self.families = tuple(family.id for family in self.catalog.families if family.id in wanted)

    def _show_treatments(self, wanted: set[str]) -> None:
        self.treatments = tuple(one.id for one in self.catalog.treatments if one.id in wanted)

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

    def show_line(self, line: str, family: str, shows: bool) -> None:
        """Add a line of a family to the picture, or take one away."""
        wanted, unwanted = (
            (self.added_lines, self.hidden_lines) if shows else (self.hidden_lines, self.added_lines)
        )
        unwanted.pop(line, None)
        wanted[line] = family
        self.lines_changed.emit()

    def forget_line_choices(self) -> None:
        """Back to the lines that each family in use opens on."""
        comparators = {family.id for family in self.catalog.families if family.is_comparator}
        self._show_families(set(self.families_in_use()) - comparators)
        self._show_treatments(set())
        self.added_lines.clear()
        self.hidden_lines.clear()
        self.lines_changed.emit()

    def select(self, selected: tuple[str, int] | None) -> None:
        """Select a point: (line id, index of the point), or nothing."""
        if selected != self.selected:
            self.selected = selected
            self.selection_changed.emit()
