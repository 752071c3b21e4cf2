"""Compare: one table that can be left on the wall. Rows are what people ask, columns the chosen treatments.

Two readers ask. A student, the night before an exam: what is the difference between these four, in one look? So rows
stand in the order in which one asks, cells are a handful of words with a figure and its comparator, and “Only
differences” takes away what is the same. A lecturer, who leaves it on the projector or hands it out: so names and heads
stay in sight, columns stand in the order of the lecture, and all of it goes onto one page of paper, into a document or
slides with its sources.

What it must never do is set figures of different trials against each other: every figure names its comparator, a
sentence says so wherever the table goes, and a row of its own tells what was compared in the same trials.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.i18n import count, listed, number
from desktop.kit.elided_label import ElidedLabel
from desktop.kit.explanation import Explanation
from desktop.kit.finding import Finding
from desktop.kit.glyph_button import GlyphButton
from desktop.kit.grid_table import GridTable
from desktop.kit.plain_words import tooltip
from desktop.kit.search_words import typed_words
from desktop.kit.yielding_row import YieldingRow
from desktop.views import OwnFile, Rows, Surroundings, View
from desktop.views.compare.explain import CellExplainer
from desktop.views.compare.shown_table import Asked, ShownTable, TableMaker
from desktop.views.compare.sources_of import SourcesOf
from desktop.views.compare.take_away import Taken
from desktop.views.compare.words import never_plain, never_words
from models.comparison import Aspect

if TYPE_CHECKING:
    from desktop.kit.picture import Picture

_ROOM_FOR_HEADING, _ROOM_FOR_CAUTION = 330, 380
"""How high the view is at least, at the usual text size, where its heading and the sentence of caution stand in it."""
_LEAST_FOR_SEARCH = 150


class CompareView(View):
    """The table, a line to search in, and what becomes of it."""

    id = "compare"
    follows_clock = False

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.around = around
        self._catalog = around.session.catalog
        self._sources_of = SourcesOf(self._catalog)
        self._order = [family.id for family in self._catalog.families if not family.is_comparator]
        self._folded: frozenset[str] = frozenset()
        self._selected: tuple[str, str] | None = None
        self._is_changing = False
        self._has_lent_focus = False
        self.shown = ShownTable()
        self._build()
        self.name()
        around.session.families_changed.connect(self._refresh)
        around.session.lines_changed.connect(self._refresh)
        around.look.changed.connect(self._dress)

    # --- built once ------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = self.around.look
        self.heading = ElidedLabel(self)
        self.heading.setProperty("role", "title")
        self.caution = QLabel(self)
        self.caution.setTextFormat(Qt.TextFormat.PlainText)
        self.caution.setProperty("role", "subtitle")
        self.caution.setWordWrap(True)
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.tools = YieldingRow(self)
        self.tools.row.setSpacing(2)
        self.differences = GlyphButton(look, "unequal", layout="row", size=12, parent=self.tools)
        self.differences.setCheckable(True)
        self.copy = GlyphButton(look, "copy", layout="row", size=12, parent=self.tools)
        self.save = GlyphButton(look, "save", layout="row", size=12, parent=self.tools)
        self.tools.row.addWidget(self.search, 1)
        for button in (self.differences, self.copy, self.save):
            self.tools.row.addWidget(button)
        self.tools.yield_in_order(self.save, self.copy, self.differences)
        self.table = GridTable(look, self)
        self.nothing = QLabel(self)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setProperty("role", "subtitle")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.heading)
        top.addWidget(self.tools, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 12, 10)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.caution)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1)
        self.search.textChanged.connect(self._refresh)
        self.search.returnPressed.connect(self._to_table)
        self.differences.toggled.connect(self._refresh)
        self.copy.clicked.connect(self._copy_table)
        self.save.clicked.connect(self._save)
        self.table.opened.connect(self._open_sources)
        self.table.folded.connect(self._fold)
        self.table.dragged.connect(self._move)
        self.table.selectionModel().currentChanged.connect(self._cell_chosen)

    # --- words -----------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.name()
        super().changeEvent(event)

    def name(self) -> None:
        """Write every word in the language in use."""
        language = self.around.language.code
        self._maker = TableMaker(self._catalog, language)
        self._explainer = CellExplainer(self._catalog, self._sources_of, language)
        self.heading.setText(self.title)
        self.setAccessibleName(self.title)
        self.caution.setText(self.caution_words)
        self.search.setPlaceholderText(self.tr("Search the table: a word, a figure…"))
        self.search.setAccessibleName(self.tr("Search the table"))
        self.differences.setText(self.tr("Only differences"))
        self.differences.setToolTip(
            tooltip(
                self.tr(
                    "Only rows in which two of the chosen treatments have different things said of them; cells that "
                    "say the same as the first one are pale (Y)"
                )
            )
        )
        self.copy.setText(self.tr("Copy table"))
        self.copy.setToolTip(
            tooltip(
                self.tr("The table with its sources, for a document, slides or a spreadsheet (Ctrl+Shift+C)")
            )
        )
        self.save.setText(self.tr("Save"))
        self.save.setToolTip(tooltip(self.tr("One page to hand out (PDF), a picture, or rows (Ctrl+S)")))
        self.table.setAccessibleName(self.title)
        self._dress()

    def _dress(self) -> None:
        self.search.setMinimumWidth(self.around.look.length(_LEAST_FOR_SEARCH))
        self.table.dress()
        self._refresh()
        self._leave_room()

    @property
    def title(self) -> str:
        return self.tr("Side by side")

    @property
    def caution_words(self) -> str:
        """What stands wherever figures of different trials stand side by side."""
        direct = [aspect for aspect in self._catalog.comparison if aspect.is_direct]
        if not direct:
            return never_plain()
        return never_words().format(row=direct[0].name.in_language(self.around.language.code))

    @property
    def subtitle(self) -> str:
        """What the table shows, in a line."""
        rows = count(len(self.shown.shown_aspects), self.tr("row"), self.tr("rows"))
        names = ", ".join(column.name for column in self.shown.grid.columns)
        parts = [rows, names or "–"]
        if self.differences.isChecked():
            parts.append(self.tr("only differences"))
        if self.search.text().strip():
            parts.append(self.tr("with “{words}”").format(words=self.search.text().strip()))
        return " · ".join(parts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_room()

    def _leave_room(self) -> None:
        self.heading.setVisible(self.height() >= self.around.look.length(_ROOM_FOR_HEADING))
        self.caution.setVisible(self.height() >= self.around.look.length(_ROOM_FOR_CAUTION))

    def first_focus(self) -> QWidget:
        """The table; where there is none, a button: in the line to search in, a remote's keys would write."""
        return self.differences if self.table.isHidden() else self.table

    def summary(self) -> str:
        told = [cell.told for row in self.shown.grid.rows for cell in row.cells]
        return listed([self.caution_words.rstrip("."), *told])

    # --- what is shown ---------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        """Show the table that is asked for; the selected cell stays selected while it is there."""
        in_use = self.around.session.families_in_use()
        asked = Asked(
            families=tuple(family for family in self._order if family in in_use),
            folded=self._folded,
            typed=self.search.text(),
            only_differences=self.differences.isChecked(),
        )
        self.shown = self._maker.table(asked)
        is_empty = not (self.shown.grid.rows and self.shown.grid.columns)
        if self.table.hasFocus() and is_empty:
            self._has_lent_focus = True
            self.differences.setFocus()  # Qt would give it to the line to search in
        self._is_changing = True
        self.table.show_grid(self.shown.grid, typed_words(self.search.text()))
        self._is_changing = False
        self.table.setVisible(not is_empty)
        if self._has_lent_focus and not is_empty:
            self._has_lent_focus = False
            if self.differences.hasFocus():
                self.table.setFocus()
        self.nothing.setVisible(is_empty)
        self.nothing.setText(self._nothing_words())
        self.table.setAccessibleDescription(self.subtitle)
        self._select(self._selected)

    def _nothing_words(self) -> str:
        if not self.shown.grid.columns:
            return self.tr("No treatment is chosen. Choose one or more at the top of the window.")
        if self.search.text().strip():
            return self.tr("No row holds all of these words here. Fewer words find more.")
        return self.tr("The chosen treatments differ in no row. Choose another treatment at the top.")

    def _fold(self, group: str) -> None:
        """Fold the rows of a group, or open them; the heading stays where the eyes and the focus are."""
        self._folded = self._folded ^ {group}
        self._refresh()
        for row, described in enumerate(self.shown.grid.rows):
            if described.is_heading and described.id == group:
                self._is_changing = True
                self.table.setCurrentIndex(self.table.shown.index(row, 0))
                self._is_changing = False
                folded = self.tr("{group}: folded") if described.is_folded else self.tr("{group}: open")
                self._announce(folded.format(group=described.name))

    def _fold_all(self) -> None:
        """Fold every group, so that their headings fit; where all are folded, open them."""
        groups = frozenset(aspect.group.id for aspect in self._catalog.comparison)
        self._folded = frozenset() if self._folded >= groups else groups
        self._refresh()

    def _toggle_differences(self) -> None:
        self.differences.setChecked(not self.differences.isChecked())

    def _search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _to_table(self) -> None:
        """Enter in the search: on to what was found."""
        for row, aspect in enumerate(self.shown.aspects):
            if aspect is not None and self.shown.families:
                self.table.setCurrentIndex(self.table.shown.index(row, 0))
                self.table.setFocus()
                return

    # --- columns ---------------------------------------------------------------------------------------------

    def _move(self, old: int, new: int) -> None:
        """Put the column at one place to another; those that are not shown keep their neighbours."""
        families = list(self.shown.families)
        moved = families.pop(old)
        families.insert(new, moved)
        places = sorted(self._order.index(family) for family in families)
        for place, family in zip(places, families, strict=True):
            self._order[place] = family
        self._refresh()
        told = self.tr("{treatment}: column {n} of {all}")
        self._announce(
            told.format(
                treatment=self.shown.grid.columns[new].name, n=number(new + 1), all=number(len(families))
            )
        )

    def _move_by(self, by: int) -> None:
        """Move the column of the selected cell; without one, the first."""
        columns = len(self.shown.families)
        column = self.table.currentIndex().column() if self.table.currentIndex().isValid() else 0
        if 0 <= column + by < columns:
            self._move(column, column + by)

    def _move_left(self) -> None:
        self._move_by(-1)

    def _move_right(self) -> None:
        self._move_by(1)

    # --- the selected cell -----------------------------------------------------------------------------------

    def _cell_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if self._is_changing:
            return
        entry = self.shown.entry_at(now.row(), now.column()) if now.isValid() else None
        self._selected = (entry.aspect, entry.family) if entry is not None else None
        self.explained.emit(self.explanation())

    def _select(self, wanted: tuple[str, str] | None) -> None:
        """Select a cell by its row and family; nothing where it is not shown."""
        place = self.shown.place_of(*wanted) if wanted is not None else None
        self._selected = wanted if place is not None else None
        self._is_changing = True
        if place is not None:
            self.table.setCurrentIndex(self.table.shown.index(*place))
        else:
            self.table.selectionModel().clear()
        self._is_changing = False
        self.explained.emit(self.explanation())

    def _open_sources(self) -> None:
        """The selected cell in the inspector, which unfolds where it was folded."""
        if not self.around.actions["inspector"].isChecked():
            self.around.actions["inspector"].trigger()
        self.explained.emit(self.explanation())
        self._announce(self.explanation().as_text())

    def _walk(self, by: int) -> None:
        """The next cell, row after row; said aloud."""
        cells = [
            (row, column)
            for row, aspect in enumerate(self.shown.aspects)
            if aspect is not None
            for column in range(len(self.shown.families))
        ]
        if not cells:
            return
        here = self.shown.place_of(*self._selected) if self._selected is not None else None
        place = cells.index(here) + by if here is not None else (0 if by > 0 else -1)
        index = self.table.shown.index(*cells[place % len(cells)])
        self.table.setCurrentIndex(index)
        self._announce(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _next_cell(self) -> None:
        self._walk(1)

    def _former_cell(self) -> None:
        self._walk(-1)

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.table, words))

    @property
    def has_selection(self) -> bool:
        return self._selected is not None

    def select_nothing(self) -> None:
        """Let go of what is selected; where nothing is, of what was searched for."""
        if self.has_selection:
            self._select(None)
        else:
            self.search.clear()

    def explanation(self) -> Explanation:
        if self._selected is None:
            return self._explainer.whole(self.title, self.caution_words, self.shown)
        aspect = self._aspect(self._selected[0])
        return self._explainer.cell(aspect, aspect.entry(self._selected[1]))

    def _aspect(self, wanted: str) -> Aspect:
        return next(aspect for aspect in self._catalog.comparison if aspect.id == wanted)

    # --- the contract ----------------------------------------------------------------------------------------

    def show_time(self, elapsed: float) -> None:
        """No time plays a part here."""

    def stops(self) -> tuple[float, ...]:
        return ()

    def doers(self) -> dict[str, Callable[[], None]]:
        return {
            "next-point": self._next_cell,
            "previous-point": self._former_cell,
            "column-left": self._move_left,
            "column-right": self._move_right,
            "differences": self._toggle_differences,
            "fold-rows": self._fold_all,
            "search-table": self._search,
        }

    def findings(self) -> list[Finding]:
        """Every row, which leads to its first cell, and every cell that says something."""
        language, kind = self.around.language.code, self.tr("Row of the table")
        found: list[Finding] = []
        for aspect in self._catalog.comparison:
            name = aspect.name.in_language(language)
            found.append(Finding(name, kind, f"row:{aspect.id}:", aspect.about.in_language(language)))
            for family in self._order:
                entry = aspect.entry(family)
                if entry.text is not None:
                    treatment = self._catalog.family_by_id[family].name.in_language(language)
                    also = self._maker.words(entry)
                    found.append(Finding(f"{name}, {treatment}", kind, f"cell:{aspect.id}:{family}", also))
        return found

    def take(self, key: str) -> None:
        """Show a cell, whatever was searched for, folded or chosen."""
        _, aspect, family = key.split(":", 2)
        family = family or next(iter(self.shown.families), self._order[0])
        self.search.clear()
        self.differences.setChecked(False)
        self._folded -= {self._aspect(aspect).group.id}
        if family not in self.around.session.families_in_use():
            self.around.session.toggle_family(family)
        self._refresh()
        self._select((aspect, family))

    # --- to take away ----------------------------------------------------------------------------------------

    def _taken(self) -> Taken:
        return Taken(
            self._catalog, self._sources_of, self.shown, self.title, self.subtitle, self.caution_words
        )

    def rows(self) -> Rows:
        return self._taken().rows()

    def sources(self) -> tuple[str, ...]:
        return self._taken().sources()

    def picture(self, day: date) -> Picture:
        return self._taken().picture(day, self.around.look)

    def files(self) -> dict[str, OwnFile]:
        """A page to hand out comes first: that is why one saves here."""
        return {".pdf": OwnFile(self.tr("One page to hand out"), self._page)}

    def _page(self) -> bytes:
        return self.picture(date.today()).as_bytes(".pdf")

    def copied(self) -> QMimeData:
        return self._taken().mime(date.today())

    def _copy_table(self) -> None:
        QGuiApplication.clipboard().setMimeData(self.copied())
        self.told.emit(self.tr("The table is on the clipboard, with its sources."))

    def _save(self) -> None:
        self.around.actions["save"].trigger()
