"""The open questions as a list, and those of them that the reader asks for."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
)

from desktop.i18n import listed, named
from desktop.kit.rows_model import RowsModel
from desktop.kit.search_words import plain, typed_words
from desktop.kit.typeset import FamilyMark
from desktop.views.evidence.unknown_words import lack_words
from models.catalog import Catalog
from models.unknown import Lack, Unknown

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class UnknownRow:
    """One open question in words; ``search`` is all that can be searched for, ``told`` is read aloud."""

    id: str
    question: str
    lack: Lack
    known: str
    would_answer: str
    families: tuple[str, ...]
    marks: tuple[FamilyMark, ...]
    search: str
    told: str

    @property
    def title(self) -> str:
        """What it is listed by."""
        return self.question


def row_of(catalog: Catalog, unknown: Unknown, language: str) -> UnknownRow:
    """An open question in the language in use."""
    families = [catalog.family_by_id[family] for family in unknown.families]
    marks = tuple(
        FamilyMark(family.name.in_language(language), family.tone, family.marker) for family in families
    )
    question, known, answer = (
        text.in_language(language) for text in (unknown.question, unknown.known, unknown.would_answer)
    )
    names = ", ".join(mark.name for mark in marks)
    lack = lack_words(unknown.lack)
    return UnknownRow(
        id=unknown.id,
        question=question,
        lack=unknown.lack,
        known=known,
        would_answer=answer,
        families=unknown.families,
        marks=marks,
        search=plain(" ".join((question, known, answer, names, lack, unknown.id))),
        told=named(question, listed(part for part in (lack, names) if part)),
    )


UnknownModel = RowsModel[UnknownRow]


class UnknownFilter(QSortFilterProxyModel):
    """Keeps the questions of one sort, about some families, that hold every typed word."""

    def __init__(self, model: UnknownModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._lack: Lack | None = None
        self._families: AbstractSet[str] | None = None
        self._words: tuple[str, ...] = ()
        self.setSourceModel(model)

    def want(self, lack: Lack | None, families: AbstractSet[str] | None, typed: str) -> None:
        """Keep these; None for every sort, and for the questions about any family."""
        self.beginFilterChange()
        self._lack, self._families, self._words = lack, families, typed_words(typed)
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        found = self._model.all_rows[row]
        return self._lack in (None, found.lack) and self._is_about(found)

    def _is_about(self, row: UnknownRow) -> bool:
        is_near = self._families is None or not row.families or not self._families.isdisjoint(row.families)
        return is_near and all(word in row.search for word in self._words)

    def counted(self) -> dict[Lack, int]:
        """How many of each sort fit what is typed and the families, whatever sort is chosen."""
        fitting = [row.lack for row in self._model.all_rows if self._is_about(row)]
        return {lack: fitting.count(lack) for lack in Lack}

    def listed(self) -> list[UnknownRow]:
        """The questions that are kept, in order."""
        return [self.at(row) for row in range(self.rowCount())]

    def at(self, row: int) -> UnknownRow:
        """The question in a row."""
        return self._model.all_rows[self.mapToSource(self.index(row, 0)).row()]

    def row_of(self, unknown: str | None) -> int:
        """The row of a question; −1 where it is not kept."""
        return self.mapFromSource(self._model.index(self._model.row_of(unknown), 0)).row()
