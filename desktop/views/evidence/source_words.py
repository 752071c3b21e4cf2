"""A source in words: its row in the table, and the row that is copied and saved."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.i18n import count, listed, named, number
from desktop.kit.citation import author, short_citation, unconfirmed_words
from desktop.kit.search_words import plain
from desktop.views.evidence.source_uses import Uses, treatments_in
from desktop.views.evidence.sources_model import (
    AUTHORS,
    JOURNAL,
    TITLE,
    USED,
    YEAR,
    SourceRow,
    column_names,
)
from desktop.wording.choices import read_in, source_kind_words
from models.catalog import Catalog
from models.evidence import Source
from models.text import Text

translate = QCoreApplication.translate


class SourceWords:
    """Sources of a catalog, told in one language."""

    def __init__(self, catalog: Catalog, uses: dict[str, Uses], language: str) -> None:
        self._catalog = catalog
        self._uses = uses
        self._language = language

    def text(self, text: Text) -> str:
        return text.in_language(self._language)

    def rows(self) -> list[SourceRow]:
        """Every source, by author and year."""
        made = [self._row(source) for source in self._catalog.sources]
        return sorted(made, key=lambda row: (AUTHORS in row.missing, row.keys[AUTHORS], row.keys[YEAR]))

    def _row(self, source: Source) -> SourceRow:
        uses = self._uses[source.id]
        used_for = self.used_for(source)
        kind, read = source_kind_words(source.kind), read_in(source.read)
        known = (
            self._first_author(source),
            ""
            if source.year is None
            else str(source.year),  # no number: a year has no decimals and no groups
            source.title or "",
            kind,
            read,
            number(len(uses.figures)) if uses.figures else "",
            ", ".join(used_for),
            source.journal or "",
        )
        missing = frozenset(column for column, words in enumerate(known) if not words)
        cells = tuple(words or self._why_missing(source, column) for column, words in enumerate(known))
        keys = (*map(plain, known[:YEAR]), source.year or 0, *map(plain, known[TITLE:5]), len(uses.figures))
        return SourceRow(
            id=source.id,
            cells=cells,
            missing=missing,
            keys=(*keys, *map(plain, known[USED:])),
            search=plain(" ".join(self._searchable(source, known))),
            told=self._told(source, kind, read),
            in_full=(
                *(", ".join(source.authors) or cells[AUTHORS], *cells[YEAR:USED]),
                listed([*self.treatments(source), *self.routes(source)]) or cells[USED],
                cells[JOURNAL],
            ),
        )

    @staticmethod
    def _first_author(source: Source) -> str:
        if not source.authors:
            return ""
        first = author(source.authors[0]).name
        return f"{first} et al." if len(source.authors) > 1 else first

    @staticmethod
    def _why_missing(source: Source, column: int) -> str:
        """An empty cell says why it is empty, as far as a narrow column has room."""
        if column == USED:
            return translate("Sources", "nothing yet")
        part = {AUTHORS: "authors", TITLE: "title", JOURNAL: "journal"}.get(column)
        if part is None:
            return "–"
        is_doubtful = part in source.unconfirmed
        told = translate("Sources", "not confirmed") if is_doubtful else translate("Sources", "not given")
        is_nameless = column == TITLE and not source.authors
        return f"{told} · {source.id}" if is_nameless else told  # else nothing tells it from the others

    def _searchable(self, source: Source, known: Iterable[str]) -> Iterable[str]:
        yield from known
        yield from source.authors
        yield from (source.doi or "", source.pmid or "", *source.registry, source.id)
        yield from self.treatments(source)

    def _told(self, source: Source, kind: str, read: str) -> str:
        """What is read aloud of a row."""
        figures = len(self._uses[source.id].figures)
        parts = [short_citation(source), source.title or "", kind, named(column_names()[4], read)]
        if figures:
            parts.append(count(figures, translate("Sources", "figure"), translate("Sources", "figures")))
        return ", ".join(dict.fromkeys(part for part in parts if part))

    # --- what it is used for ---------------------------------------------------------------------------------

    def treatments(self, source: Source) -> list[str]:
        """The treatments that its figures are about, each once, in the pack's order."""
        found = self._treated(source)
        return [self.text(one.name) for one in self._catalog.treatments if one.id in found]

    def _treated(self, source: Source) -> set[str]:
        uses = self._uses[source.id]
        found = {treatment for place in uses.figures for treatment in treatments_in(self._catalog, place)}
        found |= {placed.figure.treatment for placed in uses.harms}
        return found | {course.treatment for course in uses.courses}

    def routes(self, source: Source) -> list[str]:
        """The routes with a step that rests on it, each once."""
        return list(dict.fromkeys(self.text(pathway.name) for pathway, _ in self._uses[source.id].steps))

    def used_for(self, source: Source) -> list[str]:
        """The families of these treatments, without comparators unless there is nothing else, the routes, the
        guidance, the table to compare."""
        found = {self._catalog.treatment_by_id[treatment].family for treatment in self._treated(source)}
        families = [family for family in self._catalog.families if family.id in found]
        own = [family for family in families if not family.is_comparator] or families
        uses = self._uses[source.id]
        pages = [translate("Sources", "Guidance")] if uses.reports else []
        pages += [translate("Sources", "Compare")] if uses.cells else []
        return [*(self.text(family.name) for family in own), *self.routes(source), *pages]

    # --- to take away ----------------------------------------------------------------------------------------

    def header(self) -> tuple[str, ...]:
        """What a row that is copied or saved holds."""
        return (
            translate("Sources", "Source"),
            *column_names(),
            translate("Sources", "Steps of the routes"),
            translate("Sources", "Volume"),
            translate("Sources", "Pages"),
            "DOI",
            "PMID",
            translate("Sources", "Registry"),
            translate("Sources", "Not confirmed"),
        )

    def cells(self, row: SourceRow) -> tuple[str, ...]:
        """The row that is copied or saved; what is not known is empty there."""
        source = self._catalog.source_by_id[row.id]
        shown = ["" if column in row.missing else words for column, words in enumerate(row.cells)]
        shown[AUTHORS] = ", ".join(source.authors)
        return (
            source.id,
            *shown,
            number(len(self._uses[row.id].steps)),
            source.volume or "",
            source.pages or "",
            source.doi or "",
            source.pmid or "",
            ", ".join(source.registry),
            unconfirmed_words(source),
        )
