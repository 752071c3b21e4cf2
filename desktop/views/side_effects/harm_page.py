"""Serious and rare: what can do lasting harm, and the harm of misuse, each figure with its people, dose and setting.

It is apart from the table on purpose: nobody shall read harm of misuse as a side effect of supervised treatment, or
overlook that supervised treatment can harm too.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.i18n import listed, named, number
from desktop.kit.choice_row import ChoiceRow
from desktop.kit.citation import vancouver
from desktop.kit.explanation import Explanation, Section
from desktop.kit.finding import Finding
from desktop.kit.search_words import plain, typed_words
from desktop.kit.typeset import FamilyMark
from desktop.views import Rows, Surroundings
from desktop.views.list_page import ListPage
from desktop.views.side_effects.explain import EffectExplainer
from desktop.views.side_effects.grid_rows import figure_cells, header
from desktop.views.side_effects.harm_sheet import CLOSED, HarmLine, HarmRow, HarmSheet
from desktop.wording.harm_figures import HarmWords
from desktop.wording.harms import setting_words, system_words
from models.catalog import Catalog
from models.effect_table import Placed
from models.side_effect import SUPERVISED, Setting

translate = QCoreApplication.translate
ALL = "all"
"""The choice of every setting."""


class HarmPage(ListPage[HarmRow]):
    """One row a harm, of one setting or of all; the selected one is open."""

    id = "harm"

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, HarmSheet(around.look), parent)
        self._setting = ALL
        self.list.opens_where_there_is_room = False
        self.apart = QLabel(self)
        self.apart.setTextFormat(Qt.TextFormat.PlainText)
        self.apart.setProperty("role", "subtitle")
        self.apart.setWordWrap(True)
        self.choice = ChoiceRow(around.look, (ALL, *Setting), self)
        self.choice.chosen.connect(self.choose_setting)
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.nothing = QLabel(self)
        self.nothing.setProperty("role", "subtitle")
        self.nothing.setWordWrap(True)
        tools = QHBoxLayout()
        tools.addWidget(self.choice, 1)
        tools.addWidget(self.search)
        self.column.addWidget(self.apart)
        self.column.addLayout(tools)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.nothing, 1)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._to_list)
        self.name()

    # --- words -----------------------------------------------------------------------------------------------

    def name(self) -> None:
        self._words = HarmWords(self._catalog, self.around.language.code)
        self._explainer = EffectExplainer(self._catalog, self._words)
        self._placed = _placed_harms(self._catalog)
        self._rows = [self._row(effect, placed) for effect, placed in self._placed.items()]
        self.apart.setText(
            self.tr(
                "Kept apart from the table: rare, serious, or from misuse. Setting, people and dose stand beside each "
                "figure."
            )
        )
        names = {setting: setting_words(setting) for setting in Setting}
        self.choice.name_choices(
            {ALL: self.tr("All")} | {one: words[:1].upper() + words[1:] for one, words in names.items()}
        )
        self.choice.show_choice(self._setting)
        self.search.setPlaceholderText(self.tr("Search: a harm, a drug…"))
        self.search.setAccessibleName(self.tr("Search serious and rare harm"))
        self.search.setMinimumWidth(self.around.look.length(190))
        self.list.setAccessibleName(self.tr("Serious and rare harm"))
        self.nothing.setText(self.tr("No harm fits. Take a word or a choice away."))
        self._filter()

    def _row(self, effect_id: str, placed: list[Placed]) -> HarmRow:
        effect = self._catalog.effect_by_id[effect_id]
        text = self._words.text
        lines = tuple(self._line(one) for one in placed)
        nothing = "" if placed else self.tr("No figure in the evidence that was read.")
        title = text(effect.name)
        told = listed(named(line.setting, f"{line.figure} {line.whom}") for line in lines) or nothing
        families = " ".join(line.family.name for line in lines)
        return HarmRow(
            id=effect_id,
            title=title,
            about=text(effect.about),
            lines=lines,
            nothing=nothing,
            more=translate("Explain", "and {n} more").format(n=number(len(lines) - CLOSED)),
            told=named(title, told),
            settings=frozenset(one.report.setting for one in placed),
            search=plain(f"{title} {text(effect.about)} {families} {told}"),
        )

    def _line(self, placed: Placed) -> HarmLine:
        treatment = self._catalog.treatment_by_id[placed.figure.treatment]
        family = self._catalog.family_by_id[treatment.family]
        text = self._words.text
        mark = FamilyMark(text(family.name), family.tone, family.marker)
        figure = named(text(treatment.name), self._words.counted_sentence(placed))
        if placed.figure.detail is not None:
            figure = f"{figure} ({text(placed.figure.detail)})"
        whom = [text(placed.report.population)]
        if placed.report.dose is not None:
            whom.append(text(placed.report.dose))
        whom.append(self._words.cited(placed))
        setting = setting_words(placed.report.setting)
        return HarmLine(mark, figure, setting[:1].upper() + setting[1:], " · ".join(whom))

    @property
    def title(self) -> str:
        return self.tr("Serious and rare harm, and harm of misuse")

    @property
    def button_words(self) -> str:
        return self.tr("Serious and rare")

    @property
    def subtitle(self) -> str:
        return self.apart.text()

    # --- what is listed --------------------------------------------------------------------------------------

    def choose_setting(self, name: str) -> None:
        """List the harms that have a figure of one setting; all of them where it is ``all``."""
        self._setting = name
        self.choice.show_choice(name)
        self._filter()

    def _filter(self) -> None:
        words = typed_words(self.search.text())
        kept = [
            row
            for row in self._rows
            if (self._setting == ALL or self._setting in row.settings)
            and all(word in row.search for word in words)
        ]
        self.show_rows(kept)
        self.list.setVisible(bool(kept))
        self.nothing.setVisible(not kept)

    def _to_list(self) -> None:
        if self.model.all_rows:
            if self._selected is None:
                self._select(self.model.all_rows[0].id)
            self.list.setFocus()

    # --- the selected one ------------------------------------------------------------------------------------

    def explanation(self) -> Explanation:
        if self._selected is None:
            return Explanation(
                kicker=self.tr("The whole picture"),
                title=self.title,
                sections=(
                    Section(
                        self.tr("How to read it"),
                        (
                            self.apart.text(),
                            self.tr(
                                "A ratio above 1 says more often than on the comparator, never how often. A number of "
                                "cases says that it happened, never how often."
                            ),
                            self.tr(
                                "A harm without a figure is known to be possible; nobody has read a number for it."
                            ),
                        ),
                    ),
                ),
            )
        effect = self._catalog.effect_by_id[self._selected]
        return self._explainer.harm(effect, self._placed[self._selected])

    def findings(self) -> list[Finding]:
        kind = self.tr("Serious or rare harm")
        return [Finding(row.title, kind, f"harm:{row.id}", row.about) for row in self._rows]

    def take(self, key: str) -> None:
        self._setting = ALL
        self.choice.show_choice(ALL)
        self.search.clear()
        self._filter()
        self._select(key.partition(":")[2])

    # --- to take away ----------------------------------------------------------------------------------------

    def rows(self) -> Rows:
        return Rows(header(), tuple(self._cells()))

    def _cells(self) -> Iterator[tuple[str, ...]]:
        for row in self.model.all_rows:
            placed = self._placed[row.id]
            for one in placed:
                yield figure_cells(self._catalog, self._words, one)
            if not placed:
                told = [""] * len(header())
                effect = self._catalog.effect_by_id[row.id]
                told[0], told[1], told[4] = row.title, system_words(effect.system), row.nothing
                yield tuple(told)

    def sources(self) -> tuple[str, ...]:
        found = dict.fromkeys(
            one.figure.provenance.source for row in self.model.all_rows for one in self._placed[row.id]
        )
        return tuple(vancouver(self._catalog.source_by_id[source]) for source in found)


def _placed_harms(catalog: Catalog) -> dict[str, list[Placed]]:
    """Every harm in the pack's order with its figures: supervised settings before the others."""
    found: dict[str, list[Placed]] = {effect.id: [] for effect in catalog.effects if effect.is_harm}
    for setting in Setting:
        for report in catalog.safety_reports:
            if report.setting is setting:
                for figure in report.figures:
                    if figure.effect in found or setting not in SUPERVISED:
                        found.setdefault(figure.effect, []).append(Placed(figure, report))
    return found
