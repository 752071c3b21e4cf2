"""Where to find help: who answers in a crisis, by country, with the day on which each number was read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop.i18n import listed, named
from desktop.kit.explanation import Copy, Explanation, Section
from desktop.kit.finding import Finding
from desktop.views import Rows, Surroundings
from desktop.views.guidance.basis import Basis
from desktop.views.guidance.guidance_words import date_words, way_words
from desktop.views.guidance.help_sheet import HelpRow, HelpSheet, row_of
from desktop.views.guidance.list_page import GuidanceList
from models.guidance import Help


class HelpPage(GuidanceList[HelpRow]):
    """One row a country. What to do in immediate danger stands above."""

    id = "help"

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, HelpSheet(around.look), parent)
        self.in_danger, self.check = QLabel(self), QLabel(self)
        for label, role in ((self.in_danger, "caption"), (self.check, "subtitle")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", role)
            label.setWordWrap(True)
        self.column.addWidget(self.in_danger)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.check)
        self.name()

    # --- words -----------------------------------------------------------------------------------------------

    def name(self) -> None:
        self._basis = Basis(self._catalog, self.around.language.code)
        self.list.setAccessibleName(self.tr("Help by country"))
        self.in_danger.setText(self._basis.text(self._guidance.in_danger))
        self.in_danger.setVisible(self._guidance.in_danger is not None)
        self.check.setText(self._check_words())
        countries = dict.fromkeys(entry.country for entry in self._guidance.help)
        known = self._guidance.country_by_id
        self.show_rows([row_of(known[country], self._guidance, self._basis) for country in countries])

    def _check_words(self) -> str:
        """When the numbers were read: the earliest day, where there are several."""
        days = sorted({entry.read_on.iso: entry.read_on for entry in self._guidance.help}.items())
        words = (
            self.tr("Read on {day}. Check a number before you rely on it.")
            if len(days) == 1
            else self.tr("Read on {day} or later. Check a number before you rely on it.")
        )
        return words.format(day=date_words(days[0][1]))

    @property
    def title(self) -> str:
        return self.tr("Where to find help")

    @property
    def button_words(self) -> str:
        return self.tr("Help in a crisis")

    @property
    def subtitle(self) -> str:
        """What to do in danger, and when the numbers were read: a picture of them has to say so."""
        return " ".join(part for part in (self.in_danger.text(), self._check_words()) if part)

    # --- the selected one ------------------------------------------------------------------------------------

    def explanation(self) -> Explanation:
        if self._selected is None:
            return self._whole()
        country = self._guidance.country_by_id[self._selected]
        sections = [self._section(entry) for entry in self._guidance.help_in(country.id)]
        return Explanation(
            kicker=self.title,
            title=self._basis.text(country.name),
            subtitle=self.tr("Check a number before you rely on it."),
            sections=tuple(sections),
        )

    def _section(self, entry: Help) -> Section:
        name = self._basis.text(entry.name)
        ways = ", ".join(map(way_words, entry.contacts))
        hours = self._basis.text(entry.hours)
        told = [f"{ways} · {hours}" if hours else ways, self._basis.text(entry.text), self._read(entry)]
        copied = f"{named(name, ways)}. {self._read(entry)}"
        return Section(name, tuple(told), (Copy(self.tr("Name and number"), copied),))

    def _read(self, entry: Help) -> str:
        """Where and when a number was read."""
        where, day = self._basis.text(entry.read_at), date_words(entry.read_on)
        if entry.page_date is None:
            return self.tr("Read on {day}: {page}").format(day=day, page=where)
        return self.tr("Read on {day}: {page} (page of {page_day})").format(
            day=day, page=where, page_day=date_words(entry.page_date)
        )

    def _whole(self) -> Explanation:
        told = [self._basis.text(self._guidance.in_danger)] if self._guidance.in_danger else []
        told.append(
            self.tr(
                "Select a country: here stands who answers, and on which page and day each number was read. A country "
                "that is missing has help too; nobody has read its numbers for this content."
            )
        )
        return Explanation(
            kicker=self.tr("The whole picture"),
            title=self.title,
            subtitle=self._check_words(),
            sections=(Section(self.tr("How to use it"), tuple(told)),),
        )

    def findings(self) -> list[Finding]:
        kind = self.title
        return [
            Finding(
                f"{row.title} · {listed(f'{cell.name} {cell.number}' for cell in row.cells)}",
                kind,
                f"help:{row.id}",
                row.told,
            )
            for row in self.model.all_rows
        ]

    def take(self, key: str) -> None:
        self._select(key.partition(":")[2] or None)

    # --- to take away ----------------------------------------------------------------------------------------

    def rows(self) -> Rows:
        header = (
            self.tr("Country"),
            self.tr("Who"),
            self.tr("How to reach them"),
            self.tr("When"),
            self.tr("For whom"),
            self.tr("Where and when it was read"),
        )
        entries = [entry for row in self.model.all_rows for entry in self._guidance.help_in(row.id)]
        return Rows(header, tuple(self._cells(entry) for entry in entries))

    def _cells(self, entry: Help) -> tuple[str, ...]:
        text = self._basis.text
        return (
            text(self._guidance.country_by_id[entry.country].name),
            text(entry.name),
            ", ".join(map(way_words, entry.contacts)),
            text(entry.hours),
            text(entry.text),
            self._read(entry),
        )

    def sources(self) -> tuple[str, ...]:
        """The pages; on which day they were read stands above."""
        return tuple(dict.fromkeys(self._basis.text(entry.read_at) for entry in self._guidance.help))
