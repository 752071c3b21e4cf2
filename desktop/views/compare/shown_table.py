"""From the rows of a catalog and what the reader has chosen to the table that is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from desktop.i18n import named
from desktop.kit.grid_spec import Grid, GridCell, GridColumn, GridRow
from desktop.kit.search_words import plain, typed_words
from desktop.views.compare.sources_of import provenance_of_harm
from desktop.views.compare.words import SIGNS, blank_words, date_words
from desktop.wording.choices import read_words
from models.catalog import Catalog
from models.comparison import Aspect, AspectGroup, Entry
from models.evidence import Read

translate = QCoreApplication.translate
ELSEWHERE = (Read.SECONDARY, Read.LABEL_COPY)
"""What was not read in the source itself, and says so wherever it stands."""


@dataclass(frozen=True)
class Asked:
    """What the reader wants to see: which columns in which order, which groups folded, which rows."""

    families: tuple[str, ...] = ()
    folded: frozenset[str] = frozenset()
    typed: str = ""
    only_differences: bool = False


@dataclass(frozen=True)
class ShownTable:
    """A table, and what stands behind its rows: the aspect of each that is no heading."""

    grid: Grid = field(default_factory=Grid)
    aspects: tuple[Aspect | None, ...] = ()
    families: tuple[str, ...] = ()

    @property
    def shown_aspects(self) -> tuple[Aspect, ...]:
        """The rows that are no headings, in order."""
        return tuple(aspect for aspect in self.aspects if aspect is not None)

    def entry_at(self, row: int, column: int) -> Entry | None:
        """What stands behind a cell; nothing behind a heading, and where there is no such cell."""
        if not (0 <= row < len(self.aspects) and 0 <= column < len(self.families)):
            return None
        aspect = self.aspects[row]
        return None if aspect is None else aspect.entry(self.families[column])

    def place_of(self, aspect: str, family: str) -> tuple[int, int] | None:
        """The row and column of a cell, where it is shown."""
        for row, shown in enumerate(self.aspects):
            if shown is not None and shown.id == aspect and family in self.families:
                return row, self.families.index(family)
        return None


class TableMaker:
    """Makes tables of one catalog in one language."""

    def __init__(self, catalog: Catalog, language: str) -> None:
        self._catalog = catalog
        self._language = language

    def table(self, asked: Asked) -> ShownTable:
        """The table that is asked for. A search looks into folded groups too, and opens them.

        Without a column there is none.
        """
        if not asked.families:
            return ShownTable()
        rows: list[GridRow] = []
        aspects: list[Aspect | None] = []
        sought = typed_words(asked.typed)
        for group, members in groupby(self._catalog.comparison, key=_group_of):
            kept = [aspect for aspect in members if self._is_wanted(aspect, asked, sought)]
            if not kept:
                continue
            is_folded = group.id in asked.folded and not sought
            name = group.name.in_language(self._language)
            rows.append(GridRow(group.id, name, is_heading=True, is_folded=is_folded))
            aspects.append(None)
            if not is_folded:
                rows += [self._row(aspect, asked) for aspect in kept]
                aspects += kept
        columns = tuple(map(self._column, asked.families))
        return ShownTable(Grid(columns, tuple(rows)), tuple(aspects), asked.families)

    def _column(self, family: str) -> GridColumn:
        found = self._catalog.family_by_id[family]
        return GridColumn(family, found.name.in_language(self._language), found.tone, found.marker)

    def _is_wanted(self, aspect: Aspect, asked: Asked, sought: Sequence[str]) -> bool:
        """Whether the row has all that was typed, and a difference where only those are asked for."""
        if asked.only_differences and not aspect.differs(asked.families):
            return False
        if not sought:
            return True
        words = [aspect.name.in_language(self._language)]
        for entry in map(aspect.entry, asked.families):
            words += [self.words(entry), self.note(entry)]
        text = plain(" ".join(words))
        return all(word in text for word in sought)

    def _row(self, aspect: Aspect, asked: Asked) -> GridRow:
        said = [entry for entry in map(aspect.entry, asked.families) if entry.text is not None]
        is_same = len(said) > 1 and not aspect.differs(asked.families)
        return GridRow(
            id=aspect.id,
            name=aspect.name.in_language(self._language),
            note=translate("Compare", "no difference") if is_same else "",
            about=aspect.about.in_language(self._language),
            cells=tuple(
                self._cell(aspect, aspect.entry(family), asked, said[0] if said else None)
                for family in asked.families
            ),
        )

    def _cell(self, aspect: Aspect, entry: Entry, asked: Asked, first: Entry | None) -> GridCell:
        is_faint = (
            asked.only_differences
            and first is not None
            and entry is not first
            and entry.says_the_same_as(first)
        )
        family = self._catalog.family_by_id[entry.family].name.in_language(self._language)
        words, note = self.words(entry), self.note(entry)
        told = named(f"{aspect.name.in_language(self._language)}, {family}", words)
        return GridCell(
            words=words,
            note=note,
            sign=SIGNS[entry.blank] if entry.blank is not None else "",
            is_faint=is_faint,
            told=f"{told} ({note})" if note else told,
        )

    # --- what a cell says ------------------------------------------------------------------------------------

    def words(self, entry: Entry) -> str:
        """What a cell says, or why it says nothing."""
        if entry.text is not None:
            return entry.text.in_language(self._language)
        return blank_words(entry.blank) if entry.blank is not None else ""

    def note(self, entry: Entry) -> str:
        """The small line under it: of which day the text is, and what was not read in the source itself."""
        parts = [date_words(entry.date)] if entry.date is not None else []
        reads = self.reads(entry)
        parts += [read_words(read) for read in ELSEWHERE if read in reads]
        return " · ".join(parts)

    def reads(self, entry: Entry) -> frozenset[Read]:
        """How the facts of a cell were read."""
        places = self._catalog.place_by_fact
        shown = (places[fact].figure.provenance.read for fact in entry.facts if fact in places)
        harms = (provenance_of_harm(self._catalog, fact) for fact in entry.facts)
        told = (harm.read for harm in harms if harm is not None)
        return frozenset((*shown, *told, *(basis.read for basis in entry.evidence)))


def _group_of(aspect: Aspect) -> AspectGroup:
    return aspect.group
