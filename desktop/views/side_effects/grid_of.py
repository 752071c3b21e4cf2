"""The table as it is shown: which treatments, which effects, in which order and groups, and what each cell says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from desktop.i18n import named, number
from desktop.kit.dot_grid_spec import Dot, GridCell, GridColumn, GridRow, GridSpec
from desktop.kit.search_words import plain, typed_words
from desktop.views.side_effects.words import Grouping, Onset, onset_words
from desktop.wording.harm_figures import HarmWords
from desktop.wording.harms import emptiness_words, severity_words, system_words
from models.catalog import Catalog
from models.effect_table import EffectCell, EffectTable, column_of
from models.risk import comparator_risk, own_risk
from models.side_effect import SUPERVISED, BodySystem, Course, Setting, Severity, SideEffect
from models.treatment import Route, Treatment
from models.units import DAY, WEEK

translate = QCoreApplication.translate
DISAGREE = "≠"
"""The mark of a cell on whose figure sources disagree."""
_STEP = 10
"""The axis of the dots ends at a multiple of so many percent."""


@dataclass(frozen=True)
class Asked:
    """What the reader wants to see: families, words, how rows are grouped, by which column they are in order."""

    families: frozenset[str]
    typed: str = ""
    grouping: Grouping = Grouping.SYSTEM
    sorted_by: str | None = None
    has_empty_rows: bool = False


class Grid:
    """The table of a catalog, told in one language."""

    def __init__(self, catalog: Catalog, table: EffectTable, language: str) -> None:
        self._catalog = catalog
        self._table = table
        self.words = HarmWords(catalog, language)
        self._cells: dict[tuple[str, str], GridCell] = {}
        self._searched: dict[str, str] = {}
        self._ends: dict[tuple[str, ...], float] = {}
        self._with_figures: dict[tuple[str, ...], list[SideEffect]] = {}
        self._rows: dict[tuple[str, ...], GridRow] = {}
        self._compared_with: dict[str, bool] = {}

    # --- columns ---------------------------------------------------------------------------------------------

    @cached_property
    def _ranks(self) -> dict[str, tuple[bool, int, int]]:
        """Treatment of depression before other care, family by family, and first what has more figures."""
        families = [family.id for family in self._catalog.families]
        ranks: dict[str, tuple[bool, int, int]] = {}
        for treatment in self._table.treatments:
            placed = [
                one
                for effect in self._table.effects
                for one in self._table.cell(effect.id, treatment.id).figures
            ]
            is_other = all(one.report.setting is not Setting.DEPRESSION for one in placed)
            ranks[treatment.id] = (is_other, families.index(treatment.family), -len(placed))
        return ranks

    def treatments(self, families: frozenset[str]) -> list[Treatment]:
        """The columns of some families, in their order."""
        shown = [one for one in self._table.treatments if one.family in families]
        return sorted(shown, key=lambda one: self._ranks[one.id])

    def _column(self, treatment: Treatment) -> GridColumn:
        family = self._catalog.family_by_id[treatment.family]
        return GridColumn(treatment.id, self.words.text(treatment.name), family.tone, family.marker)

    # --- rows ------------------------------------------------------------------------------------------------

    def spec(self, asked: Asked) -> GridSpec:
        """The grid of what is asked."""
        treatments = self.treatments(asked.families)
        effects = self._wanted(treatments, asked)
        rows: list[GridRow] = []
        for heading, members in self._groups(effects, treatments, asked):
            if heading and members:
                rows.append(GridRow(f"={heading}", heading, is_heading=True))
            rows += [self._row(effect, treatments) for effect in members]
        columns = tuple(map(self._column, treatments))
        return GridSpec(columns, tuple(rows), self._end(treatments), self._names)

    @cached_property
    def _names(self) -> tuple[str, ...]:
        return tuple(self.words.text(effect.name) for effect in self._table.effects)

    def _end(self, treatments: Sequence[Treatment]) -> float:
        """Where the axis ends: above every risk of these treatments, so that it stays while rows are filtered."""
        key = tuple(treatment.id for treatment in treatments)
        if key not in self._ends:
            dots = (
                cell.dot
                for effect in self._table.effects
                for cell in self._row(effect, treatments).cells
                if cell.dot is not None
            )
            most = max((max(dot.value, dot.high or 0, dot.beside or 0) for dot in dots), default=100.0)
            self._ends[key] = min(max(-(-most // _STEP) * _STEP, _STEP), 100)
        return self._ends[key]

    def _wanted(self, treatments: Sequence[Treatment], asked: Asked) -> list[SideEffect]:
        """The effects with a figure of a shown treatment, or all, in which every typed word stands."""
        wanted: Sequence[SideEffect] = (
            self._table.effects if asked.has_empty_rows else self._known(treatments)
        )
        typed = typed_words(asked.typed)
        if not typed:
            return list(wanted)
        return [effect for effect in wanted if all(word in self._held(effect) for word in typed)]

    def _known(self, treatments: Sequence[Treatment]) -> list[SideEffect]:
        """The effects with a figure of one of these treatments."""
        key = tuple(treatment.id for treatment in treatments)
        if key not in self._with_figures:
            self._with_figures[key] = [
                effect
                for effect in self._table.effects
                if any(self._table.cell(effect.id, treatment).figures for treatment in key)
            ]
        return self._with_figures[key]

    def _held(self, effect: SideEffect) -> str:
        """What typed words are looked for in."""
        if effect.id not in self._searched:
            told = (
                self.words.text(effect.name),
                self.words.text(effect.about),
                system_words(effect.system),
                severity_words(effect.severity),
            )
            self._searched[effect.id] = plain(" ".join(told))
        return self._searched[effect.id]

    def _groups(
        self, effects: list[SideEffect], treatments: Sequence[Treatment], asked: Asked
    ) -> Iterator[tuple[str, list[SideEffect]]]:
        """Headings with their effects; one without a heading where rows are not grouped."""
        ordered = self._ordered(effects, treatments, asked.sorted_by)
        match asked.grouping:
            case Grouping.SYSTEM:
                for system in BodySystem:
                    yield system_words(system), [effect for effect in ordered if effect.system is system]
            case Grouping.SEVERITY:
                for severity in Severity:
                    yield (
                        severity_words(severity),
                        [effect for effect in ordered if effect.severity is severity],
                    )
            case Grouping.ONSET:
                found = {effect.id: self._onset(effect, treatments) for effect in ordered}
                for onset in Onset:
                    yield onset_words(onset), [effect for effect in ordered if found[effect.id] is onset]
            case _:
                yield "", ordered

    def _ordered(
        self, effects: list[SideEffect], treatments: Sequence[Treatment], sorted_by: str | None
    ) -> list[SideEffect]:
        """By the risks of a column; in the pack's order where that is not in sight."""
        if sorted_by is None or sorted_by not in {treatment.id for treatment in treatments}:
            return effects
        return sorted(effects, key=lambda effect: -self._risk(self._table.cell(effect.id, sorted_by)))

    @staticmethod
    def _risk(cell: EffectCell) -> float:
        """The risk in a cell, below every risk where there is none."""
        risk = own_risk(cell.first.figure) if cell.first is not None else None
        return -1.0 if risk is None else risk.percent

    @cached_property
    def _courses(self) -> dict[tuple[str, str], list[Course]]:
        """When effects come and go under supervision, by effect and column."""
        found: dict[tuple[str, str], list[Course]] = {}
        supervised = (report for report in self._catalog.safety_reports if report.setting in SUPERVISED)
        for report in supervised:
            for course in report.courses:
                place = (course.effect, column_of(self._catalog, course.treatment))
                found.setdefault(place, []).append(course)
        return found

    def courses(self, effect: str, treatment: str) -> list[Course]:
        """When an effect of a column comes and goes, as far as it is known."""
        return self._courses.get((effect, treatment), [])

    def courses_of(self, treatments: Sequence[Treatment]) -> list[Course]:
        """The courses of every effect of some columns."""
        shown = {treatment.id for treatment in treatments}
        return [
            course
            for (_effect, column), courses in self._courses.items()
            if column in shown
            for course in courses
        ]

    def _onset(self, effect: SideEffect, treatments: Sequence[Treatment]) -> Onset:
        """The earliest moment that is known for a shown treatment."""
        moments = [
            course.moments[0].at.seconds
            for treatment in treatments
            for course in self.courses(effect.id, treatment.id)
        ]
        if not moments:
            return Onset.UNKNOWN
        first = min(moments)
        return Onset.HOURS if first < DAY else Onset.DAYS if first <= WEEK else Onset.WEEKS

    # --- cells -----------------------------------------------------------------------------------------------

    def _row(self, effect: SideEffect, treatments: Sequence[Treatment]) -> GridRow:
        key = (effect.id, *(treatment.id for treatment in treatments))
        if key not in self._rows:
            self._rows[key] = self._made_row(effect, treatments)
        return self._rows[key]

    def _made_row(self, effect: SideEffect, treatments: Sequence[Treatment]) -> GridRow:
        name = self.words.text(effect.name)
        for treatment in treatments:
            if (effect.id, treatment.id) not in self._cells:
                self._cells[effect.id, treatment.id] = self._cell(effect, name, treatment)
        cells = tuple(self._cells[effect.id, treatment.id] for treatment in treatments)
        return GridRow(effect.id, name, self.words.text(effect.about), cells=cells)

    def _cell(self, effect: SideEffect, name: str, treatment: Treatment) -> GridCell:
        """A cell, marked where sources disagree on its figure."""
        made, cell = self._plain_cell(effect, name, treatment), self._table.cell(effect.id, treatment.id)
        if not any(self._catalog.conflicts_by_fact.get(placed.figure.fact) for placed in cell.figures):
            return made
        disagree = translate("SideEffects", "sources disagree")
        return replace(made, mark=DISAGREE, told=f"{made.told} ({disagree})")

    def _plain_cell(self, effect: SideEffect, name: str, treatment: Treatment) -> GridCell:
        cell = self._table.cell(effect.id, treatment.id)
        whose = f"{name}, {self.words.text(treatment.name)}"
        if cell.first is None:
            words = self.empty_words(cell)
            return GridCell(words, told=named(whose, words), is_muted=True)
        figure = cell.first.figure
        apart = self.words.apart(cell.first, treatment.id)
        told = named(", ".join(filter(None, (whose, apart))), self.words.sentence(cell.first))
        risk, other = own_risk(figure), comparator_risk(figure)
        if risk is None:
            words = self.words.short_value(figure)
            return GridCell(words, self.words.note(cell.first, treatment.id), told)
        low, high = figure.interval or (risk.low, risk.high)
        dot = Dot(risk.percent, low, high, None if other is None else other.percent)
        words, note = self.words.short_value(figure), self.words.note(cell.first, treatment.id)
        if other is not None and self._needs_name(treatment.id):
            note = ", ".join(filter(None, (apart, self.words.named_beside(figure))))
        return GridCell(words, note, told, dot, sort=risk.percent)

    def _needs_name(self, treatment: str) -> bool:
        """Whether the cells of a column name what they are compared with: not where it is one placebo for all of
        them. Beside another treatment a ring on the right would look like protection.
        """
        if treatment not in self._compared_with:
            firsts = (self._table.cell(effect.id, treatment).first for effect in self._table.effects)
            found = {placed.figure.against for placed in firsts if placed is not None}
            others = [self._catalog.treatment_by_id[other] for other in found if other is not None]
            is_plain = len(others) == 1 and others[0].route is Route.COMPARATOR
            self._compared_with[treatment] = not is_plain
        return self._compared_with[treatment]

    def empty_words(self, cell: EffectCell) -> str:
        """Why a cell is empty."""
        if cell.why is None:
            return ""
        words = emptiness_words(cell.why)
        if cell.threshold:
            pattern = translate("SideEffects", "{why} (listed from {n}% on)")
            return pattern.format(why=words, n=number(cell.threshold))
        return words
