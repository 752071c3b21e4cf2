"""What we do not know: what is still open and why, what would settle it, and where in the program it shows.

The readers are a student who looks for a thesis, and a lecturer who wants to be honest.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.i18n import count, listed, number
from desktop.kit.choice_row import ChoiceRow
from desktop.kit.citation import vancouver
from desktop.kit.drop_menu import DropMenu
from desktop.kit.explanation import Explanation
from desktop.kit.finding import Finding
from desktop.kit.glyph_button import GlyphButton
from desktop.kit.plain_words import tooltip
from desktop.kit.typeset_list import TypesetList
from desktop.kit.yielding_row import YieldingRow
from desktop.views import Rows, Surroundings
from desktop.views.evidence.unknown_explain import ELSEWHERE, UnknownExplainer
from desktop.views.evidence.unknown_model import UnknownFilter, UnknownModel, UnknownRow, row_of
from desktop.views.evidence.unknown_picture import draw_rows, drawn_size
from desktop.views.evidence.unknown_places import Spot, Spots
from desktop.views.evidence.unknown_sheet import UnknownSheet
from desktop.views.evidence.unknown_words import ALL, choice_words, lack_told, lack_words
from desktop.views.paged import Page
from desktop.wording.choices import read_words
from models.unknown import Lack, Unknown

_ROOM_FOR_WORDS, _ROOM_FOR_CHOICE = 360, 300
"""How high the page is at least, at the usual text size, where a sentence says what is listed, and where the choice of
a sort has a row of its own."""


class UnknownPage(Page):
    """A list of questions, those of one sort or that hold a word; the one that is selected is open."""

    id = "unknown"

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._catalog = around.session.catalog
        self._look = around.look
        self._spots = Spots(self._catalog)
        self._lack = ALL
        self._selected: str | None = None
        self._menu: DropMenu | None = None
        self._is_changing = False
        self._build()
        self.name()
        around.session.families_changed.connect(self._families_changed)
        around.session.lines_changed.connect(self._families_changed)
        self._look.changed.connect(self._dress)

    def _build(self) -> None:
        self.choice = ChoiceRow(self._look, (ALL, *Lack), self)
        self.choice.chosen.connect(self.choose_lack)
        self.listed_words = QLabel(self)
        self.listed_words.setTextFormat(Qt.TextFormat.PlainText)
        self.listed_words.setProperty("role", "subtitle")
        self.listed_words.setWordWrap(True)
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.tools = YieldingRow(self)
        self.chosen_only = GlyphButton(self._look, "lines", layout="row", size=12, parent=self.tools)
        self.chosen_only.setCheckable(True)
        self.show_it = GlyphButton(self._look, "show", layout="row", size=12, parent=self.tools)
        self.tools.row.setSpacing(2)
        for button in (self.chosen_only, self.show_it):
            self.tools.row.addWidget(button)
        self.tools.yield_in_order(self.chosen_only, self.show_it)
        self.model = UnknownModel(self)
        self.kept = UnknownFilter(self.model, self)
        self.sheet = UnknownSheet(self._look)
        self.list = TypesetList(self._look, self.sheet, self)
        self.list.setModel(self.kept)
        self.nothing = QLabel(self)
        self.nothing.setProperty("role", "subtitle")
        self.nothing.setWordWrap(True)
        self._upper, self._lower = QHBoxLayout(), QHBoxLayout()
        self._upper.addWidget(self.choice, 1)
        self._lower.addWidget(self.search, 1)
        self._lower.addWidget(self.tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.listed_words)
        column.addLayout(self._upper)
        column.addLayout(self._lower)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._to_list)
        self.chosen_only.toggled.connect(self._filter)
        self.show_it.clicked.connect(self._offer_spots)
        self.list.wished.connect(self._show_first_spot)
        self.list.selectionModel().currentRowChanged.connect(self._row_chosen)

    # --- words -----------------------------------------------------------------------------------------------

    def name(self) -> None:
        language = self.around.language.code
        self._explainer = UnknownExplainer(self._catalog, self._spots, language)
        order = {family.id: place for place, family in enumerate(self._catalog.families)}
        first = {
            unknown.id: min(map(order.__getitem__, unknown.families), default=len(order))
            for unknown in self._catalog.unknowns
        }
        rows = [row_of(self._catalog, unknown, language) for unknown in self._catalog.unknowns]
        self._is_changing = True
        self.model.show_rows(sorted(rows, key=lambda row: first[row.id]))
        self._is_changing = False
        self.search.setPlaceholderText(self.tr("Search: a drug, a word…"))
        self.search.setAccessibleName(self.tr("Search the open questions"))
        self.list.setAccessibleName(self.tr("Open questions"))
        self.chosen_only.setText(self.tr("Chosen treatments only"))
        self.chosen_only.setToolTip(
            tooltip(self.tr("Only questions about the treatments that are chosen at the top of the window"))
        )
        self.show_it.setText(self.tr("Show it in the program"))
        self.show_it.setToolTip(tooltip(self.tr("Go to where the selected question shows (Enter)")))
        self.nothing.setText(self.tr("No open question fits. Take a word or a choice away."))
        self._dress()
        self._filter()

    def _dress(self) -> None:
        self.sheet.dress()
        self.search.setMinimumWidth(self._look.length(150))
        self.list.lay_out()
        self._leave_room()

    @property
    def title(self) -> str:
        return self.tr("What we do not know")

    @property
    def button_words(self) -> str:
        return self.tr("Open questions")

    @property
    def subtitle(self) -> str:
        """How many are listed, of how many, and by which choice."""
        forms = self.tr("open question"), self.tr("open questions")
        shown, whole = self.kept.rowCount(), len(self.model.all_rows)
        parts = [count(whole, *forms)]
        if shown < whole:
            parts = [self.tr("{shown} of {all}").format(shown=number(shown), all=parts[0])]
        if self._lack != ALL:
            parts.append(lack_words(Lack(self._lack)))
        if self.search.text().strip():
            parts.append(self.tr("with “{words}”").format(words=self.search.text().strip()))
        if self.chosen_only.isChecked():
            families = self.around.session.families_in_use()
            names = [
                one.name.in_language(self.around.language.code)
                for one in self._catalog.families
                if one.id in families and not one.is_comparator
            ]
            parts.append(self.tr("about {treatments}").format(treatments=", ".join(names) or "–"))
        return " · ".join(parts)

    def first_focus(self) -> QWidget:
        return self.list

    def summary(self) -> str:
        return listed(row.told for row in self.kept.listed())

    # --- what is listed --------------------------------------------------------------------------------------

    def choose_lack(self, choice: str) -> None:
        """List the questions of one sort, or all."""
        self._lack = choice
        self._filter()

    def _families_changed(self) -> None:
        if self.chosen_only.isChecked():
            self._filter()

    def _filter(self) -> None:
        lack = None if self._lack == ALL else Lack(self._lack)
        families = self.around.session.families_in_use() if self.chosen_only.isChecked() else None
        self._is_changing = True
        self.kept.want(lack, families, self.search.text())
        self._is_changing = False
        counts: dict[str, int] = {one.value: found for one, found in self.kept.counted().items()}
        counts[ALL] = sum(counts.values())
        self.choice.name_choices({name: choice_words(name, number(many)) for name, many in counts.items()})
        self.choice.show_choice(self._lack)
        for name, button in self.choice.choices.items():
            button.setToolTip(tooltip("" if name == ALL else lack_told(Lack(name))))
        self.listed_words.setText(self.subtitle)
        is_empty = not self.kept.rowCount()
        self.list.setVisible(not is_empty)
        self.nothing.setVisible(is_empty)
        self.list.setAccessibleDescription(self.subtitle)
        self._select(self._selected if self.kept.row_of(self._selected) >= 0 else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_room()

    def _leave_room(self) -> None:
        """A low page gives up its words, then the row of its choice, which stands beside the search."""
        self.listed_words.setVisible(self.height() >= self._look.length(_ROOM_FOR_WORDS))
        home = self._upper if self.height() >= self._look.length(_ROOM_FOR_CHOICE) else self._lower
        if home.indexOf(self.choice) < 0:
            (self._lower if home is self._upper else self._upper).removeWidget(self.choice)
            home.insertWidget(0, self.choice, 1 if home is self._upper else 0)

    # --- the selected one ------------------------------------------------------------------------------------

    @property
    def _unknown(self) -> Unknown | None:
        return None if self._selected is None else self._catalog.unknown_by_id[self._selected]

    def _select(self, unknown: str | None) -> None:
        self._selected = unknown
        self._is_changing = True
        self.list.open(self.kept.row_of(unknown))
        self._is_changing = False
        self.show_it.setEnabled(bool(self._spots_of_selected()))
        self.tell_selection()

    def _row_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._is_changing:
            self._select(self.kept.at(now.row()).id)

    def walk(self, by: int) -> None:
        rows = self.kept.listed()
        if not rows:
            return
        here = self.kept.row_of(self._selected)
        place = (here if here >= 0 else -1 if by > 0 else 0) + by
        row = rows[place % len(rows)]
        self._select(row.id)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, row.told))

    def _to_list(self) -> None:
        """Enter in the search: on to what was found."""
        if self.kept.rowCount():
            if self._selected is None:
                self._select(self.kept.at(0).id)
            self.list.setFocus()

    @property
    def has_selection(self) -> bool:
        return self._selected is not None

    def select_nothing(self) -> None:
        self._select(None)

    def explanation(self) -> Explanation:
        found = self._unknown
        if found is None:
            counts = dict.fromkeys(Lack, 0)
            for row in self.model.all_rows:
                counts[row.lack] += 1
            return self._explainer.whole(self.title, counts)
        return self._explainer.question(found)

    # --- where it shows --------------------------------------------------------------------------------------

    def _spots_of_selected(self) -> tuple[Spot, ...]:
        found = self._unknown
        return () if found is None else self._spots.of(found, self.around.language.code)

    def _show_first_spot(self, row: int) -> None:
        self._select(self.kept.at(row).id)
        for spot in self._spots_of_selected()[:1]:
            self.wished.emit(spot.view, spot.key)

    def _offer_spots(self) -> None:
        """Go to the one place, or let the reader say to which."""
        spots = self._spots_of_selected()
        if len(spots) == 1:
            self.wished.emit(spots[0].view, spots[0].key)
        elif spots:
            self._menu = DropMenu.instead_of(self._menu, self)
            for place, spot in enumerate(spots):
                self._menu.offer(str(place), spot.words)
            self._menu.chosen.connect(self._go)
            self._menu.drop(self.show_it)

    def _go(self, place: str) -> None:
        spot = self._spots_of_selected()[int(place)]
        self.wished.emit(spot.view, spot.key)

    def findings(self) -> list[Finding]:
        kind = self.tr("Open question")
        return [
            Finding(row.question, kind, f"unknown:{row.id}", f"{row.known} {row.told}")
            for row in self.model.all_rows
        ]

    def take(self, key: str) -> None:
        _, _, unknown = key.partition(":")
        if self.kept.row_of(unknown) < 0:  # what is found is seen, whatever was filtered
            self._lack = ALL
            self.chosen_only.setChecked(False)
            self.search.clear()
            self._filter()
        self._select(unknown)

    # --- to take away ----------------------------------------------------------------------------------------

    def rows(self) -> Rows:
        header = (
            self.tr("Question"),
            self.tr("What is missing"),
            self.tr("Known so far"),
            self.tr("What would answer it"),
            self.tr("Treatments"),
            self.tr("Where it shows"),
            self.tr("Sources"),
        )
        return Rows(header, tuple(self._cells(row) for row in self.kept.listed()))

    def _cells(self, row: UnknownRow) -> tuple[str, ...]:
        unknown = self._catalog.unknown_by_id[row.id]
        spots = self._spots.of(unknown, self.around.language.code)
        return (
            row.question,
            lack_words(row.lack),
            row.known,
            row.would_answer,
            ", ".join(mark.name for mark in row.marks),
            " · ".join(spot.words for spot in spots),
            " · ".join(self._cited(unknown)),
        )

    def _cited(self, unknown: Unknown) -> list[str]:
        sources = [self._catalog.source_by_id[source] for source in unknown.sources]
        return [
            f"{vancouver(source)} [{read_words(source.read)}]"
            if source.read in ELSEWHERE
            else vancouver(source)
            for source in sources
        ]

    def sources(self) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for row in self.kept.listed():
            found.update(dict.fromkeys(self._cited(self._catalog.unknown_by_id[row.id])))
        return tuple(found)

    def drawn_size(self) -> QSize:
        return drawn_size(self.sheet, self.kept.listed())

    def draw(self, painter: QPainter, target: QRectF) -> None:
        draw_rows(painter, target, self.sheet, self.kept.listed())
