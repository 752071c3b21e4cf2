"""How often: of a hundred people on each treatment, how many have an effect, and how many on its comparator.

The readers are a student who wants to know what to warn of, and a lecturer who wants it seen from the last row.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.kit.choice_menu import ChoiceMenu
from desktop.kit.citation import vancouver
from desktop.kit.dot_grid import DotGrid
from desktop.kit.explanation import Explanation, Section
from desktop.kit.finding import Finding
from desktop.kit.glyph_button import GlyphButton
from desktop.kit.icon_array import IconArray
from desktop.kit.plain_words import tooltip
from desktop.kit.span import Span
from desktop.kit.yielding_row import YieldingRow
from desktop.views import Rows, Surroundings
from desktop.views.paged import Page
from desktop.views.side_effects.explain import EffectExplainer
from desktop.views.side_effects.grid_of import Asked, Grid
from desktop.views.side_effects.grid_picture import draw_grid, grid_size
from desktop.views.side_effects.grid_rows import grid_rows
from desktop.views.side_effects.people_of import counted_share, difference_words, people_of, state_words
from desktop.views.side_effects.words import Grouping, grouping_words
from models.effect_table import EffectCell, effect_table
from models.side_effect import Course

_ROOM_FOR_WORDS, _ROOM_FOR_PEOPLE = 340, 300
"""How high the page is at least, at the usual text size, where a sentence explains the signs, and where the people of
the selected cell stand below the table."""


class HowOftenPage(Page):
    """Effects by treatments; the people of the selected cell below."""

    id = "how-often"

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._catalog = around.session.catalog
        self._look = around.look
        self.table = effect_table(self._catalog)
        self._grouping = Grouping.SYSTEM
        self._sorted_by: str | None = None
        self._selected: tuple[str, str] | None = None
        self._courses: list[Course] = []
        self._elapsed = around.clock.elapsed
        self._is_counting = False
        self._build()
        self.name()
        around.session.families_changed.connect(self._choice_changed)
        around.session.lines_changed.connect(self._choice_changed)
        around.clock.gliding.connect(self._count)

    def _build(self) -> None:
        self.signs = QLabel(self)
        self.signs.setTextFormat(Qt.TextFormat.PlainText)
        self.signs.setProperty("role", "subtitle")
        self.signs.setWordWrap(True)
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.groups = ChoiceMenu(self._look, parent=self)
        self.tools = YieldingRow(self)
        self.empty_too = GlyphButton(self._look, "gap", layout="row", size=12, parent=self.tools)
        self.empty_too.setCheckable(True)
        self.save = GlyphButton(self._look, "save", layout="row", size=12, parent=self.tools)
        self.tools.row.setSpacing(2)
        for button in (self.empty_too, self.save):
            self.tools.row.addWidget(button)
        self.tools.yield_in_order(self.save, self.empty_too)
        self.grid = DotGrid(self._look, self)
        self.nothing = QLabel(self.grid)  # over it: to hide the grid and show it again takes two frames
        self.nothing.setProperty("role", "subtitle")
        self.nothing.setWordWrap(True)
        self.people = QWidget(self)
        self.people.setMinimumHeight(1)  # else the window could not be made so low that they give way
        self.difference = QLabel(self.people)
        self.difference.setTextFormat(Qt.TextFormat.PlainText)
        self.difference.setWordWrap(True)
        self.state = QLabel(self.people)
        self.state.setProperty("role", "subtitle")
        self.array = IconArray(self._look, self.people)
        line = QHBoxLayout()
        line.addWidget(self.difference, 1)
        line.addWidget(self.state)
        below = QVBoxLayout(self.people)
        below.setContentsMargins(0, 4, 0, 0)
        below.setSpacing(4)
        below.addLayout(line)
        below.addWidget(self.array, 1)
        tools = QHBoxLayout()
        tools.addWidget(self.search, 2)
        tools.addStretch(1)
        tools.addWidget(self.groups)
        tools.addWidget(self.tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.signs)
        column.addLayout(tools)
        column.addWidget(self.grid, 1)
        column.addWidget(self.people)
        self.search.textChanged.connect(self._show_grid)
        self.search.returnPressed.connect(self._to_grid)
        self.groups.chosen.connect(self.choose_grouping)
        self.empty_too.toggled.connect(self._show_grid)
        self.save.clicked.connect(self.save_this)
        self.grid.chosen.connect(self._select)
        self.grid.sorted_by.connect(self.sort_by)
        self.grid.activated.connect(self.count_again)
        self.people.setVisible(False)

    # --- words -----------------------------------------------------------------------------------------------

    def name(self) -> None:
        self._grid_of = Grid(self._catalog, self.table, self.around.language.code)
        self._explainer = EffectExplainer(self._catalog, self._grid_of.words)
        self.signs.setText(
            self.tr(
                "Of 100 people: filled sign treatment, ring comparator, band 95% interval, ≠ sources disagree. Each "
                "column has trials and comparators of its own."
            )
        )
        self.search.setPlaceholderText(self.tr("Search: an effect, a part of the body…"))
        self.search.setAccessibleName(self.tr("Search the side effects"))
        self.grid.setAccessibleName(self.tr("Side effects by treatments"))
        self.groups.offer({one: grouping_words(one) for one in Grouping}, self.tr("Rows"))
        self.groups.show_choice(self._grouping)
        self.empty_too.setText(self.tr("Empty rows too"))
        self.empty_too.setToolTip(
            tooltip(self.tr("Also effects without a figure for any of these treatments"))
        )
        self.save.setText(self.tr("Save"))
        self.save.setToolTip(tooltip(self.tr("Save picture or rows")))
        self.nothing.setText(self.tr("No figure fits. Choose another treatment above, or take a word away."))
        self._show_grid()
        self._show_selected()

    @property
    def title(self) -> str:
        return self.tr("What people feel, and how often")

    @property
    def button_words(self) -> str:
        return self.tr("How often")

    @property
    def subtitle(self) -> str:
        told = [column.name for column in self.grid.spec.columns]
        return " · ".join(told)

    def summary(self) -> str:
        rows = [row for row in self.grid.spec.rows if not row.is_heading]
        told = [cell.told for row in rows for cell in row.cells if not cell.is_muted]
        return "\n".join([self.title, self.signs.text(), *told])

    def first_focus(self) -> QWidget:
        return self.grid

    # --- what is shown ---------------------------------------------------------------------------------------

    def _asked(self) -> Asked:
        return Asked(
            self.around.session.families_in_use(),
            self.search.text(),
            self._grouping,
            self._sorted_by,
            self.empty_too.isChecked(),
        )

    def _show_grid(self) -> None:
        spec = self._grid_of.spec(self._asked())
        self.grid.show_spec(spec)
        self.grid.show_sorted(self._sorted_by)
        has_rows = bool(spec.rows and spec.columns)
        self.nothing.setVisible(not has_rows)
        self._place_nothing()
        if self._selected is not None and self.grid.selected != self._selected:
            self._selected = None
            self.grid.select_nothing()
            self._show_selected()

    def _choice_changed(self) -> None:
        self._show_grid()
        self.stops_changed.emit()

    def choose_grouping(self, name: str) -> None:
        """By what rows stand together."""
        self._grouping = Grouping(name)
        self.groups.show_choice(name)
        self._show_grid()

    def sort_by(self, column: str) -> None:
        """Put rows in order of the risk in a column, the largest first; again, in the order of the pack."""
        self._sorted_by = None if self._sorted_by == column else column
        self._show_grid()

    # --- the selected cell -----------------------------------------------------------------------------------

    @property
    def _cell(self) -> EffectCell | None:
        return None if self._selected is None else self.table.cell(*self._selected)

    def _select(self, effect: str, treatment: str) -> None:
        if (effect, treatment) != self._selected:
            self._selected = (effect, treatment)
            self._show_selected()
            self.count_again()

    def _show_selected(self) -> None:
        cell = self._cell
        self._courses = [] if cell is None else self._grid_of.courses(cell.effect, cell.treatment)
        spec = None
        if cell is not None and cell.first is not None:
            treatment = self._catalog.treatment_by_id[cell.treatment]
            tone = self._catalog.family_by_id[treatment.family].tone
            spec = people_of(self._grid_of.words, cell.first, tone)
            self.difference.setText(difference_words(cell.first))
        if spec is not None:
            self.array.show_spec(spec)
        self._has_people = spec is not None
        self._leave_room()
        self.show_time(self._elapsed)
        self.spans_changed.emit()
        self.tell_selection()

    def count_again(self) -> None:
        """Let the people of the selected cell be counted once more."""
        self._is_counting = True
        self.around.clock.glide()

    def show_counted(self) -> None:
        """Let the counting be over at once."""
        self._is_counting = False
        self.show_time(self._elapsed)

    def _count(self, share: float) -> None:
        if self._is_counting and self._has_people and not self.around.clock.is_playing:
            self.array.count_to(share * counted_share(self._courses, self._elapsed))

    def walk(self, by: int) -> None:
        told = self.grid.walk(by)
        if told:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.grid, told))

    def _to_grid(self) -> None:
        if self.grid.selected is None:
            self.grid.walk(1)
        self.grid.setFocus()

    @property
    def has_selection(self) -> bool:
        return self._selected is not None

    def select_nothing(self) -> None:
        self._selected = None
        self.grid.select_nothing()
        self._show_selected()

    def explanation(self) -> Explanation:
        cell = self._cell
        if cell is None:
            return self._whole()
        effect = self._catalog.effect_by_id[cell.effect]
        return self._explainer.cell(effect, cell, self._courses)

    def _whole(self) -> Explanation:
        return Explanation(
            kicker=self.tr("The whole picture"),
            title=self.title,
            sections=(
                Section(
                    self.tr("How to read it"),
                    (
                        self.signs.text(),
                        self.tr(
                            "A risk ratio without counts says how many times as often, never how often: it is not "
                            "turned into people."
                        ),
                        self.tr(
                            "An empty cell says why: nobody studied it, the source does not report it, or nobody has "
                            "looked for it yet. None of them means that it does not happen."
                        ),
                    ),
                ),
                Section(
                    self.tr("How to use it"),
                    (
                        self.tr(
                            "Select a cell: a hundred people show how many have it, with its sources here."
                        ),
                        self.tr("Click the name of a treatment to put the rows in order of its risks."),
                    ),
                ),
            ),
        )

    # --- the clock -------------------------------------------------------------------------------------------

    def show_time(self, elapsed: float) -> None:
        self._elapsed = elapsed
        if self._has_people:
            self.array.count_to(counted_share(self._courses, elapsed))
            self.state.setText(state_words(self._courses, elapsed))

    def stops(self) -> tuple[float, ...]:
        moments = {moment.at.seconds for course in self._shown_courses() for moment in course.moments}
        return tuple(sorted(moments))

    def _shown_courses(self) -> list[Course]:
        return self._grid_of.courses_of(self._grid_of.treatments(self.around.session.families_in_use()))

    def spans(self) -> tuple[Span, ...]:
        """How long the selected effect lasts."""
        cell = self._cell
        if cell is None:
            return ()
        treatment = self._catalog.treatment_by_id[cell.treatment]
        colour = self._look.theme.tone(self._catalog.family_by_id[treatment.family].tone)
        found = []
        for course in self._courses:
            begins = course.onset.at.seconds if course.onset is not None else 0.0
            full = course.peak.at.seconds if course.peak is not None else begins
            end = course.end.at.seconds if course.end is not None else None
            found.append(Span(begins, max(full, begins), end, colour, is_chosen=True))
        return tuple(found[:1])

    # --- to find and to take away ----------------------------------------------------------------------------

    def findings(self) -> list[Finding]:
        kind = self.tr("Side effect")
        words = self._grid_of.words
        return [
            Finding(words.text(effect.name), kind, f"how-often:{effect.id}", words.text(effect.about))
            for effect in self.table.effects
        ]

    def take(self, key: str) -> None:
        _, _, effect = key.partition(":")
        self.search.clear()
        self.empty_too.setChecked(True)
        for column in self.grid.spec.columns:
            if self.table.cell(effect, column.id).figures:
                self.grid.select(effect, column.id)
                return
        if self.grid.spec.columns:
            self.grid.select(effect, self.grid.spec.columns[0].id)

    def rows(self) -> Rows:
        return grid_rows(self._catalog, self.table, self._grid_of, self.grid.spec)

    def sources(self) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for row in self.grid.spec.rows:
            for column in self.grid.spec.columns if not row.is_heading else ():
                first = self.table.cell(row.id, column.id).first
                if first is not None:
                    source = self._catalog.source_by_id[first.figure.provenance.source]
                    found[vancouver(source)] = None
        return tuple(found)

    def drawn_size(self) -> QSize:
        return grid_size(self.grid.paint)

    def draw(self, painter: QPainter, target: QRectF) -> None:
        draw_grid(painter, target, self.grid.paint)

    # --- room ------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_room()
        self._place_nothing()

    def _place_nothing(self) -> None:
        pad, width = self._look.length(10), self.grid.width() - 2 * self._look.length(10)
        self.nothing.setGeometry(pad, self.grid.height() // 3, width, self.nothing.heightForWidth(width))

    def _leave_room(self) -> None:
        """A low page gives up its words, then its people."""
        height = self.height()
        self.signs.setVisible(height >= self._look.length(_ROOM_FOR_WORDS))
        self.people.setVisible(self._has_people and height >= self._look.length(_ROOM_FOR_PEOPLE))
        self.array.setFixedHeight(min(self._look.length(150), max(height // 4, self._look.length(70))))
