"""The page of sources: which works the program rests on, what it takes from each, and how to cite them."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLineEdit, QVBoxLayout, QWidget

from desktop.i18n import count, named, number
from desktop.kit.choice_row import ChoiceRow
from desktop.kit.citation import short_citation, vancouver
from desktop.kit.citation_formats import FORMATS, as_file
from desktop.kit.elided_label import ElidedLabel
from desktop.kit.explanation import Explanation
from desktop.kit.finding import Finding
from desktop.kit.glyph_button import GlyphButton
from desktop.kit.quick_table import QuickTable
from desktop.kit.yielding_row import YieldingRow
from desktop.shown_lines import ShownLines
from desktop.views import OwnFile, Rows, Surroundings
from desktop.views.evidence.source_explain import SourceExplainer
from desktop.views.evidence.source_uses import cited_elsewhere, uses_by_source
from desktop.views.evidence.source_words import SourceWords
from desktop.views.evidence.sources_model import (
    AUTHORS,
    FIGURES,
    JOURNAL,
    KIND,
    READ,
    TITLE,
    USED,
    YEAR,
    SourcesFilter,
    SourcesModel,
)
from desktop.views.evidence.sources_picture import ReadingList
from desktop.views.paged import Page
from models.evidence import Source

if TYPE_CHECKING:
    from desktop.kit.picture import Picture

translate = QCoreApplication.translate
_WIDTHS = {AUTHORS: 132, YEAR: 56, KIND: 130, READ: 114, FIGURES: 72, USED: 146, JOURNAL: 190}
"""How wide the columns are at the usual text size; the titles have what is left."""
_LEAST_FOR_TITLES = 250
_GIVEN_UP = (JOURNAL, USED, KIND, READ)
"""The columns that go where there is no room, in this order; the inspector tells what they told."""
_LEAST_FOR_SEARCH = 150
ALL, USED_HERE, CITED = "all", "used", "cited"
"""Which sources are listed."""


class SourcesPage(Page):
    """A line to search in, the table of sources, and what becomes of those that are chosen."""

    id = "sources"

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._catalog = around.session.catalog
        self._uses = uses_by_source(self._catalog)
        self._lines = ShownLines(self._catalog)
        self._kept = ALL
        self._build()
        self.name()
        self._connect()
        self._dress()

    # --- built once ------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = self.around.look
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.save = GlyphButton(look, "save", layout="row", size=12, parent=self)
        self.tool_row = YieldingRow(self)
        self.tool_row.row.addWidget(self.search, 1)
        self.tool_row.row.addWidget(self.save)
        self.tool_row.yield_in_order(self.save)
        self.choice = ChoiceRow(look, (ALL, USED_HERE, CITED), self)
        self.choice.show_choice(ALL)
        self.counted = ElidedLabel(self)
        self.counted.setProperty("role", "subtitle")
        self.model = SourcesModel(look, self)
        self.listed = SourcesFilter(self.model, self)
        self.table = QuickTable(look, self)
        self.table.setModel(self.listed)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setMinimumHeight(1)  # of its own it would hold a low window higher
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSortIndicator(AUTHORS, Qt.SortOrder.AscendingOrder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.tool_row)
        below = QHBoxLayout()
        below.addWidget(self.counted, 1)
        below.addWidget(self.choice)
        column.addLayout(below)
        column.addWidget(self.table, 1)

    def _connect(self) -> None:
        session = self.around.session
        for changed in (session.families_changed, session.measure_changed, session.lines_changed):
            changed.connect(self._follow_session)
        self.around.look.changed.connect(self._dress)
        self.search.textChanged.connect(self._search)
        self.choice.chosen.connect(self._keep)
        self.save.clicked.connect(self.save_this)
        self.table.setSortingEnabled(True)
        self.table.selectionModel().selectionChanged.connect(self._selected)

    def _dress(self) -> None:
        look = self.around.look
        self.search.setMinimumWidth(look.length(_LEAST_FOR_SEARCH))
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """As many columns as leave the titles readable; on a wide window those of words share what is over."""
        length, header = self.around.look.length, self.table.horizontalHeader()
        widths = {column: length(width) for column, width in _WIDTHS.items()}
        for column in (YEAR, FIGURES):
            widths[column] = max(widths[column], header.sectionSizeHint(column))
        spare = self.width() - length(_LEAST_FOR_TITLES) - sum(widths.values())
        for column in _GIVEN_UP:
            self.table.setColumnHidden(column, spare < 0)
            spare += widths[column] if spare < 0 else 0
        over = max(spare - length(_LEAST_FOR_TITLES), 0) / 2
        growth = 1 + min(over / sum(widths.values()), 0.6)
        for column, width in widths.items():
            self.table.setColumnWidth(column, width if column in (YEAR, FIGURES) else round(width * growth))

    # --- words -----------------------------------------------------------------------------------------------

    def name(self) -> None:
        language = self.around.language.code
        self._words = SourceWords(self._catalog, self._uses, language)
        self._explainer = SourceExplainer(self._catalog, self._uses, self._words, language)
        selected = [source.id for source in self._selection()]
        header = self.table.horizontalHeader()
        self.model.show_rows(self._words.rows())
        self.model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self._select(selected)
        self._fit_columns()
        self.search.setPlaceholderText(self.tr("Search: an author, a title, a year, a DOI, a treatment…"))
        self.search.setAccessibleName(self.tr("Search the sources"))
        self._name_choices()
        self.save.setText(self.tr("Save citations"))
        self.save.setToolTip(
            self.tr("Save the selected sources, or all that are listed, as BibTeX, RIS or CSL-JSON (Ctrl+S)")
        )
        self.table.setAccessibleName(self.tr("The sources"))
        self._tell()

    def _name_choices(self) -> None:
        self.choice.name_choices(
            {
                ALL: self.tr("All"),
                USED_HERE: self.tr("Used in Onset"),
                CITED: self.tr("Cited in the other views"),
            }
        )
        buttons = self.choice.choices
        buttons[ALL].setToolTip(self.tr("Every source of the pack"))
        buttons[USED_HERE].setToolTip(self.tr("Only sources that give a figure or a step of a route"))
        buttons[CITED].setToolTip(
            self.tr("Only sources behind the lines that the Timeline shows now, and behind the routes")
        )
        self.choice.menu_button.setToolTip(self.tr("Choose which sources are listed"))

    @property
    def title(self) -> str:
        return self.tr("Where the figures come from")

    @property
    def button_words(self) -> str:
        return self.tr("Sources")

    @property
    def subtitle(self) -> str:
        """How many are listed, and how many of them are selected."""
        every, listed, selected = self.model.rowCount(), self.listed.rowCount(), self._selected_count()
        if not listed:
            if self.search.text().strip():
                return self.tr("No source holds all of these words here. Fewer words find more.")
            return self.tr("No source stands behind what the other views show.")
        if listed == every:
            told = count(every, self.tr("source"), self.tr("sources"))
        else:
            told = self.tr("{listed} of {n} sources").format(n=number(every), listed=number(listed))
        if selected:
            words = self.tr("1 selected") if selected == 1 else self.tr("{n} selected")
            told += f" · {words.format(n=number(selected))}"
        return told

    def summary(self) -> str:
        told = self._explainer.every()
        rows = (named(row.name, row.value) for row in told.rows)
        return ". ".join([self.subtitle.rstrip("."), *rows]) + "."

    def _tell(self) -> None:
        told = self.subtitle
        self.counted.setText(told)
        self.table.setAccessibleDescription(told)
        self.save.setAccessibleDescription(self._which())

    # --- what is listed --------------------------------------------------------------------------------------

    def first_focus(self) -> QWidget:
        return self.table  # in the line to search in, a remote's keys would write

    def _search(self, typed: str) -> None:
        self.listed.search(typed)
        self._tell()

    def _keep(self, choice: str) -> None:
        """List all sources, those that something here rests on, or those behind what the other views show."""
        self._kept = choice
        self.choice.show_choice(choice)
        if choice == CITED:
            self.listed.want(cited_elsewhere(self._catalog, self._lines.shown(self.around.session)))
        elif choice == USED_HERE:
            self.listed.want({source for source, uses in self._uses.items() if uses.is_used})
        else:
            self.listed.want(None)
        self._tell()

    def _follow_session(self) -> None:
        if self._kept == CITED:
            self._keep(CITED)

    def findings(self) -> list[Finding]:
        return [
            Finding(
                named(short_citation(source), source.title)
                if source.title and source.authors
                else short_citation(source),
                self.tr("Source"),
                f"{self.id}:{source.id}",
                f"{vancouver(source)} {source.doi or ''} {source.pmid or ''} {' '.join(source.registry)}",
            )
            for source in self._catalog.sources
        ]

    def take(self, key: str) -> None:
        source = key.partition(":")[2]
        if self.listed.row_of(source) < 0:
            self.search.clear()
            self._keep(ALL)
        self._select([source])

    # --- what is selected ------------------------------------------------------------------------------------

    def _selection(self) -> list[Source]:
        """The selected sources, in the order of the table."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self._catalog.source_by_id[self.listed.row_at(row).id] for row in rows]

    def _selected_count(self) -> int:
        return len(self.table.selectionModel().selectedRows())

    def _select(self, sources: list[str]) -> None:
        """Select these of the sources that are listed; the first one is seen."""
        rows = [row for source in sources if (row := self.listed.row_of(source)) >= 0]
        for place, row in enumerate(rows):
            index = self.listed.index(row, 0)
            selection = self.table.selectionModel()
            if place == 0:
                self.table.setCurrentIndex(index)
                self.table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
            else:
                selection.select(index, selection.SelectionFlag.Select | selection.SelectionFlag.Rows)

    def _selected(self) -> None:
        self._tell()
        self.tell_selection()

    @property
    def has_selection(self) -> bool:
        return self.table.selectionModel().hasSelection()

    def select_nothing(self) -> None:
        """Let go of what is selected; where nothing is, of what was searched for."""
        if self.has_selection:
            self.table.selectionModel().clear()
        else:
            self.search.clear()

    def walk(self, by: int) -> None:
        rows = self.listed.rowCount()
        if not rows:
            return
        here = self.table.currentIndex()
        before = here.row() if here.isValid() else (-1 if by > 0 else rows)
        row = (before + by) % rows
        self.table.setCurrentIndex(self.listed.index(row, 0))
        told = self.listed.row_at(row).told
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.table, told))

    def explanation(self) -> Explanation:
        selected = self._selection()
        if len(selected) > 1:
            return self._explainer.several(selected)
        return self._explainer.one(selected[0]) if selected else self._explainer.every()

    # --- to take away ----------------------------------------------------------------------------------------

    def _chosen(self) -> list[Source]:
        """The selected sources; with fewer than two, all that are listed."""
        selected = self._selection()
        if len(selected) > 1:
            return selected
        return [self._catalog.source_by_id[source] for source in self.listed.listed()]

    def _which(self) -> str:
        """What would be saved."""
        selected = self._selected_count()
        if selected > 1:
            return self.tr("{n} selected sources").format(n=number(selected))
        listed = self.listed.rowCount()
        if listed == 1:
            return self.tr("the listed source")
        return self.tr("all {n} listed sources").format(n=number(listed))

    def files(self) -> dict[str, OwnFile]:
        """The citations of what is chosen; an empty file would help nobody."""
        which, chosen = self._which(), self._chosen()
        return {
            kind: OwnFile(named(name, which), partial(as_file, kind, chosen))
            for kind, name in FORMATS.items()
            if chosen
        }

    def rows(self) -> Rows:
        shown = (self.listed.row_at(row) for row in range(self.listed.rowCount()))
        return Rows(self._words.header(), tuple(map(self._words.cells, shown)))

    def sources(self) -> tuple[str, ...]:
        return tuple(map(vancouver, self._chosen()))

    def draw(self, painter: QPainter, target: QRectF) -> None:
        ReadingList(self._chosen(), self.around.look).draw(painter, target)

    def drawn_size(self) -> QSize:
        return ReadingList(self._chosen(), self.around.look).size

    def picture(self, day: date) -> Picture:
        """The picture is the list of sources itself: they do not stand in its margin once more."""
        from desktop.kit.picture import Picture, PictureText  # QtSvg is not needed before

        told = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
        reading_list = ReadingList(self._chosen(), self.around.look)
        text = PictureText(self.title, self.subtitle, (f"Onset, {told}",))
        return Picture(reading_list.draw, reading_list.size, text, self.around.look)
