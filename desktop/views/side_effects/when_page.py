"""When: how soon an effect comes after a dose, when it is strongest, and when it is gone, on the axis of the clock.

The readers are a student who asks how long somebody must be watched, and a lecturer who lets the clock run past them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.i18n import count, elapsed_exactly, named
from desktop.kit.citation import short_citation, vancouver
from desktop.kit.explanation import Explanation, Section
from desktop.kit.finding import Finding
from desktop.kit.span_list import SpanList, SpanRow
from desktop.kit.time_axis import ticks
from desktop.views import Rows, Surroundings
from desktop.views.paged import Page
from desktop.views.side_effects.explain import EffectExplainer
from desktop.views.side_effects.grid_of import Grid
from desktop.wording.choices import read_words
from models.effect_table import column_of, effect_table
from models.side_effect import SUPERVISED, Course, SafetyReport
from models.treatment import Treatment

_WIDTH = 900
"""How wide the picture of the bars is, in logical pixels at the usual text size."""
_UNTIMED = "untimed:"


class Timed(NamedTuple):
    """A course with the report that gives it, under the id of its row."""

    id: str
    course: Course
    report: SafetyReport


class WhenPage(Page):
    """One bar for each course of the chosen treatments; what has no time in the evidence is told below."""

    id = "when"

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._catalog = around.session.catalog
        self._table = effect_table(self._catalog)
        self._timed: dict[str, Timed] = {}
        self._selected: str | None = None
        self._is_changing = False
        self.signs = QLabel(self)
        self.signs.setTextFormat(Qt.TextFormat.PlainText)
        self.signs.setProperty("role", "subtitle")
        self.signs.setWordWrap(True)
        self.bars = SpanList(around.look, self)
        self.nothing = QLabel(self)
        self.nothing.setProperty("role", "subtitle")
        self.nothing.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.signs)
        column.addWidget(self.bars, 1)
        column.addWidget(self.nothing, 1)
        self.name()
        around.session.families_changed.connect(self._show_bars)
        around.session.lines_changed.connect(self._show_bars)
        around.session.axis_changed.connect(self._show_bars)
        around.clock.changed.connect(self._axis_may_have_changed)
        self.bars.selectionModel().currentRowChanged.connect(self._row_chosen)

    # --- words -----------------------------------------------------------------------------------------------

    def name(self) -> None:
        self._grid = Grid(self._catalog, self._table, self.around.language.code)
        self._explainer = EffectExplainer(self._catalog, self._grid.words)
        self.signs.setText(
            self.tr(
                "Bar: from its beginning to its end. Filled sign: strongest. Dots: no source gives that end of it. "
                "Times count from a dose, or from the first of them."
            )
        )
        self.bars.setAccessibleName(self.tr("When side effects come and go"))
        self.nothing.setText(
            self.tr("No time in the evidence for these treatments. Choose another one above.")
        )
        self._show_bars()

    @property
    def title(self) -> str:
        return self.tr("When it comes, and when it goes")

    @property
    def button_words(self) -> str:
        return self.tr("When")

    @property
    def subtitle(self) -> str:
        return self.signs.text()

    def summary(self) -> str:
        return "\n".join([self.title, self.signs.text(), *(row.told for row in self.bars.bars.rows)])

    def first_focus(self) -> QWidget:
        return self.bars

    # --- bars ------------------------------------------------------------------------------------------------

    def _courses(self) -> Iterator[Timed]:
        families = self.around.session.families_in_use()
        for report in self._catalog.safety_reports:
            if report.setting not in SUPERVISED:
                continue
            for place, course in enumerate(report.courses):
                if self._catalog.treatment_by_id[course.treatment].family in families:
                    yield Timed(f"{report.id}/{place}", course, report)

    def _show_bars(self) -> None:
        timed = sorted(self._courses(), key=lambda one: [moment.at.seconds for moment in one.course.moments])
        self._timed = {one.id: one for one in timed}
        scale = self.around.clock.head.scale
        rows = [self._bar(one) for one in timed]
        rows += self._untimed()
        self._is_changing = True
        self.bars.show_rows(rows, ticks(scale, is_linear=len(scale.knots) == 2))
        self._is_changing = False
        self._knots = scale.knots
        if self._selected is not None and not self._reselect():
            self._selected = None
        self.bars.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.show_time(self.around.clock.elapsed)
        self.stops_changed.emit()
        self.tell_selection()

    def _axis_may_have_changed(self) -> None:
        if self.around.clock.head.scale.knots != self._knots:
            self._show_bars()

    def _bar(self, one: Timed) -> SpanRow:
        words, course = self._grid.words, one.course
        treatment = self._catalog.treatment_by_id[course.treatment]
        family = self._catalog.family_by_id[treatment.family]
        name = words.text(self._catalog.effect_by_id[course.effect].name)
        scale = self.around.clock.head.scale
        onset, peak, end = (
            None if moment is None else scale.place(moment.at.seconds)
            for moment in (course.onset, course.peak, course.end)
        )
        told = named(name, self._explainer.course(course))
        source = self._catalog.source_by_id[course.moments[0].provenance.source]
        note = f"{words.text(treatment.name)} · {short_citation(source)}"
        return SpanRow(one.id, name, note, family.tone, family.marker, told, onset, peak, end)

    def _untimed(self) -> Iterator[SpanRow]:
        """For each treatment, the effects with a figure and without a time."""
        for treatment in self._grid.treatments(self.around.session.families_in_use()):
            effects = self._without_time(treatment)
            if effects:
                family = self._catalog.family_by_id[treatment.family]
                name = self._grid.words.text(treatment.name)
                listed = ", ".join(effects)
                told = count(len(effects), self.tr("effect"), self.tr("effects"))
                note = self.tr("No time in the evidence: {n}").format(n=told)
                told = named(f"{name}. {note}", listed)
                row_id = f"{_UNTIMED}{treatment.id}"
                yield SpanRow(row_id, name, note, family.tone, family.marker, told, words=listed)

    def _without_time(self, treatment: Treatment) -> tuple[str, ...]:
        """The names of the effects of a column that have a figure and no bar."""
        known = {
            one.course.effect
            for one in self._timed.values()
            if column_of(self._catalog, one.course.treatment) == treatment.id
        }
        return tuple(
            self._grid.words.text(effect.name)
            for effect in self._table.effects
            if self._table.cell(effect.id, treatment.id).figures and effect.id not in known
        )

    # --- selection -------------------------------------------------------------------------------------------

    def _row_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._is_changing:
            self._selected = self.bars.bars.rows[now.row()].id
            self.tell_selection()

    def _reselect(self) -> bool:
        """Select the row of the selected course again, where it is there."""
        for place, row in enumerate(self.bars.bars.rows):
            if row.id == self._selected:
                self.bars.setCurrentIndex(self.bars.bars.index(place, 0))
                return True
        return False

    def walk(self, by: int) -> None:
        rows = self.bars.bars.rows
        if not rows:
            return
        ids = [row.id for row in rows]
        start = ids.index(self._selected) if self._selected in ids else -1 if by > 0 else 0
        place = (start + by) % len(rows)
        self.bars.setCurrentIndex(self.bars.bars.index(place, 0))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.bars, rows[place].told))

    @property
    def has_selection(self) -> bool:
        return self._selected is not None

    def select_nothing(self) -> None:
        self._selected = None
        self._is_changing = True
        self.bars.selectionModel().clear()
        self._is_changing = False
        self.tell_selection()

    def explanation(self) -> Explanation:
        if self._selected in self._timed:
            one = self._timed[self._selected]
            effect = self._catalog.effect_by_id[one.course.effect]
            return self._explainer.course_alone(effect, one.report, one.course)
        if self._selected is not None and self._selected.startswith(_UNTIMED):
            row = next(row for row in self.bars.bars.rows if row.id == self._selected)
            told = self.tr(
                "These effects have a figure, and no source that was read says when they begin or end: not known here, "
                "not zero."
            )
            treatment = self._catalog.treatment_by_id[self._selected.removeprefix(_UNTIMED)]
            section = Section(row.note, (told, *self._without_time(treatment)))
            return Explanation(self.tr("Selected"), row.name, tone=row.tone, sections=(section,))
        return Explanation(
            kicker=self.tr("The whole picture"),
            title=self.title,
            sections=(
                Section(
                    self.tr("How to read it"),
                    (
                        self.signs.text(),
                        self.tr(
                            "Let the clock run: its line passes over the bars, from the first minutes to the months."
                        ),
                        self.tr("What has a figure and no time stands below, treatment by treatment."),
                    ),
                ),
            ),
        )

    # --- the clock -------------------------------------------------------------------------------------------

    def show_time(self, elapsed: float) -> None:
        self.bars.show_place(self.around.clock.head.scale.place(elapsed))

    def stops(self) -> tuple[float, ...]:
        found = {moment.at.seconds for one in self._timed.values() for moment in one.course.moments}
        return tuple(sorted(found))

    # --- to find and to take away ----------------------------------------------------------------------------

    def findings(self) -> list[Finding]:
        kind = self.tr("Time of a side effect")
        return [
            Finding(row.name, kind, f"when:{row.id}", row.note)
            for row in self.bars.bars.rows
            if row.id in self._timed
        ]

    def take(self, key: str) -> None:
        _, _, self._selected = key.partition(":")
        self._reselect()

    def rows(self) -> Rows:
        header = (
            self.tr("Effect"),
            self.tr("Treatment"),
            self.tr("Begins"),
            self.tr("Strongest"),
            self.tr("Gone"),
            self.tr("Who"),
            self.tr("With care"),
            self.tr("Read"),
            self.tr("Sources"),
            self.tr("Facts"),
        )
        return Rows(header, tuple(self._cells(one) for one in self._timed.values()))

    def _cells(self, one: Timed) -> tuple[str, ...]:
        words, course = self._grid.words, one.course
        notes = [words.text(course.note)]
        for moment in course.moments:
            notes.append(words.text(moment.detail))
            notes += self._explainer.cautions(moment.caution, moment.provenance, one.report)
        sources = dict.fromkeys(moment.provenance.source for moment in course.moments)
        return (
            words.text(self._catalog.effect_by_id[course.effect].name),
            words.treatment(course.treatment),
            *(
                "" if moment is None else elapsed_exactly(moment.at.seconds)
                for moment in (course.onset, course.peak, course.end)
            ),
            words.text(one.report.population),
            " ".join(dict.fromkeys(note for note in notes if note)),
            ", ".join(dict.fromkeys(read_words(moment.provenance.read) for moment in course.moments)),
            " · ".join(vancouver(self._catalog.source_by_id[source]) for source in sources),
            " ".join(moment.fact for moment in course.moments),
        )

    def sources(self) -> tuple[str, ...]:
        found = dict.fromkeys(
            moment.provenance.source for one in self._timed.values() for moment in one.course.moments
        )
        return tuple(vancouver(self._catalog.source_by_id[source]) for source in found)

    def drawn_size(self) -> QSize:
        paint = self.bars.painter_of
        height = paint.axis_height + paint.row_height * len(self.bars.bars.rows)
        return QSize(self.around.look.length(_WIDTH), height)

    def draw(self, painter: QPainter, target: QRectF) -> None:
        paint, size = self.bars.painter_of, self.drawn_size()
        painter.save()
        painter.translate(target.topLeft())
        painter.scale(target.width() / size.width(), target.height() / size.height())
        paint.paint_axis(painter, QRectF(0, 0, size.width(), paint.axis_height))
        for place, row in enumerate(self.bars.bars.rows):
            top = paint.axis_height + place * paint.row_height
            paint.paint_row(painter, row, QRectF(0, top, size.width(), paint.row_height))
        painter.restore()
