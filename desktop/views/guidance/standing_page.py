"""Where it stands: each treatment by country, with what its authorities or guidelines say, and since when."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.i18n import count, number
from desktop.kit.choice_row import ChoiceRow
from desktop.kit.explanation import Explanation, Row, Section
from desktop.kit.finding import Finding
from desktop.kit.glyph_button import GlyphButton
from desktop.kit.plain_words import tooltip
from desktop.views import Rows, Surroundings
from desktop.views.guidance.basis import Basis
from desktop.views.guidance.guidance_words import date_words, status_told, status_words
from desktop.views.guidance.list_page import GuidanceList
from desktop.views.guidance.standing_sheet import StandingRow, StandingSheet, row_of
from models.guidance import Status, StatusKind

ALL = "all"
"""The choice of every country; the others are the ids of countries."""


class StandingPage(GuidanceList[StandingRow]):
    """A list of statuses, of one country or all, of the chosen treatments or all."""

    id = "standing"

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, StandingSheet(around.look), parent)
        self._status_by_id = {status.id: status for status in self._guidance.statuses}
        self._countries = [*dict.fromkeys(status.country for status in self._guidance.statuses)]
        self._country = ALL
        look = around.look
        self.choice = ChoiceRow(look, (ALL, *self._countries), self)
        self.choice.chosen.connect(self.choose_country)
        self.chosen_only = GlyphButton(look, "lines", layout="row", size=12, parent=self)
        self.chosen_only.setCheckable(True)
        self.chosen_only.toggled.connect(self._filter)
        self.nothing = QLabel(self)
        self.nothing.setProperty("role", "subtitle")
        self.nothing.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(self.choice, 1)
        top.addWidget(self.chosen_only)
        self.column.addLayout(top)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.nothing, 1)
        self.name()
        around.session.families_changed.connect(self._families_changed)
        around.session.lines_changed.connect(self._families_changed)

    # --- words -----------------------------------------------------------------------------------------------

    def name(self) -> None:
        self._basis = Basis(self._catalog, self.around.language.code)
        self.list.setAccessibleName(self.tr("Where treatments stand"))
        self.chosen_only.setText(self.tr("Chosen treatments only"))
        self.chosen_only.setToolTip(
            tooltip(self.tr("Only the treatments that are chosen at the top of the window"))
        )
        self.nothing.setText(self.tr("Nothing is known here of the chosen treatments. Take a choice away."))
        self._filter()

    @property
    def title(self) -> str:
        return self.tr("Where it stands")

    @property
    def button_words(self) -> str:
        return self.tr("Where it stands")

    @property
    def subtitle(self) -> str:
        """How many are listed, and of which country."""
        entries = count(len(self.model.all_rows), self.tr("entry"), self.tr("entries"))
        return entries if self._country == ALL else f"{self._country_name(self._country)} · {entries}"

    def _country_name(self, country: str) -> str:
        return self._basis.text(self._guidance.country_by_id[country].name)

    # --- what is listed --------------------------------------------------------------------------------------

    def choose_country(self, country: str) -> None:
        """List what stands in one country, or in all."""
        self._country = country
        self._filter()

    def _families_changed(self) -> None:
        if self.chosen_only.isChecked():
            self._filter()

    def _fitting(self) -> list[Status]:
        """What the chosen treatments leave of all."""
        families = self.around.session.families_in_use() if self.chosen_only.isChecked() else None
        return [one for one in self._guidance.statuses if families is None or one.family in families]

    def _filter(self) -> None:
        fitting = self._fitting()
        names = {country: self._country_name(country) for country in self._countries}
        many = {country: sum(one.country == country for one in fitting) for country in self._countries}
        words = {country: f"{name} {number(many[country])}" for country, name in names.items()}
        every = self.tr("All")
        self.choice.name_choices({ALL: f"{every} {number(len(fitting))}", **words})
        self.choice.show_choice(self._country)
        rows: list[StandingRow] = []
        seen: set[str] = set()
        for country in self._countries:
            if self._country in (ALL, country):
                for status in (one for one in fitting if one.country == country):
                    is_first = country not in seen
                    seen.add(country)
                    rows.append(row_of(status, self._catalog, self._basis, is_first=is_first))
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.show_rows(rows)
        self.list.setAccessibleDescription(self.subtitle)

    # --- the selected one ------------------------------------------------------------------------------------

    def explanation(self) -> Explanation:
        return (
            self._whole() if self._selected is None else self._explained(self._status_by_id[self._selected])
        )

    def _explained(self, status: Status) -> Explanation:
        family = self._catalog.family_by_id[status.family]
        date = date_words(status.date) or self.tr("the source gives no date")
        rows = (
            Row(self.tr("Standing"), status_words(status.kind), status_told(status.kind)),
            Row(self.tr("Decided or published"), date),
        )
        sections = [Section("", (self._basis.text(status.text),)), *self._basis.sections(status.facts)]
        if not status.facts:
            sections.append(Section(status_words(status.kind), (status_told(status.kind),)))
        return Explanation(
            kicker=self._country_name(status.country),
            title=self._basis.text(status.subject),
            subtitle=self._basis.text(family.name),
            tone=family.tone,
            rows=rows,
            sections=tuple(sections),
        )

    def _whole(self) -> Explanation:
        counts = [(kind, sum(one.kind is kind for one in self._guidance.statuses)) for kind in StatusKind]
        rows = tuple(
            Row(status_words(kind), number(many), status_told(kind)) for kind, many in counts if many
        )
        return Explanation(
            kicker=self.tr("The whole picture"),
            title=self.title,
            rows=rows,
            sections=(
                Section(
                    self.tr("How to use it"),
                    (
                        self.tr(
                            "What is listed is what could be read for this content, with the date of the decision or "
                            "of the document. It changes: look it up in your country before you rely on it."
                        ),
                        self.tr("What is not listed was not read. That proves nothing."),
                    ),
                ),
            ),
        )

    def findings(self) -> list[Finding]:
        return [
            Finding(
                f"{row.title} · {row.country}",
                self.tr("Where it stands"),
                f"standing:{row.id}",
                f"{row.kind} {row.text}",
            )
            for row in self._every_row()
        ]

    def _every_row(self) -> list[StandingRow]:
        statuses = self._guidance.statuses
        return [row_of(status, self._catalog, self._basis, is_first=False) for status in statuses]

    def take(self, key: str) -> None:
        status = key.partition(":")[2]
        if self.model.row_of(status) < 0:  # what is found is seen, whatever was filtered
            self._country = ALL
            self.chosen_only.setChecked(False)
            self._filter()
        self._select(status)

    # --- to take away ----------------------------------------------------------------------------------------

    def rows(self) -> Rows:
        header = (
            self.tr("Country"),
            self.tr("What"),
            self.tr("Treatments"),
            self.tr("Standing"),
            self.tr("Decided or published"),
            self.tr("In full"),
            self.tr("Sources"),
        )
        return Rows(header, tuple(self._cells(row) for row in self.model.all_rows))

    def _cells(self, row: StandingRow) -> tuple[str, ...]:
        facts = self._status_by_id[row.id].facts
        cited = " · ".join(self._basis.cited(facts))
        return (row.country, row.title, row.mark.name, row.kind, row.date, row.text, cited)

    def sources(self) -> tuple[str, ...]:
        facts = [fact for row in self.model.all_rows for fact in self._status_by_id[row.id].facts]
        return self._basis.cited(dict.fromkeys(facts))
