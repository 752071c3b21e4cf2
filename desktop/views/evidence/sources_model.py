"""Every source as a table that sorts, and the rows of it that hold what is typed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from desktop.i18n import number
from desktop.kit import quick_table
from desktop.kit.plain_words import tooltip
from desktop.kit.quick_table import Cell
from desktop.kit.search_words import typed_words
from desktop.theme import Look

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
AUTHORS, YEAR, TITLE, KIND, READ, FIGURES, USED, JOURNAL = COLUMNS = range(8)
_NUMBERS = (YEAR, FIGURES)
"""The columns of numbers, which stand to the right."""


@dataclass(frozen=True)
class SourceRow:
    """One source in words. ``missing`` are the columns whose words say only that something is not known; ``keys`` sort
    the others; ``search`` is everything that can be searched for, made alike once; ``told`` is read aloud."""

    id: str
    cells: tuple[str, ...]
    missing: frozenset[int]
    keys: tuple[Any, ...]
    search: str
    told: str
    in_full: tuple[str, ...]

    @cached_property
    def painted(self) -> tuple[Cell, ...]:
        """The cells as the table paints them."""
        return tuple(
            Cell(words, column in _NUMBERS, column in self.missing) for column, words in enumerate(self.cells)
        )


def column_names() -> tuple[str, ...]:
    """The heading of each column."""
    return (
        translate("Sources", "Authors"),
        translate("Sources", "Year"),
        translate("Sources", "Title"),
        translate("Sources", "Kind"),
        translate("Sources", "Read in"),
        translate("Sources", "Figures"),
        translate("Sources", "Used for"),
        translate("Sources", "Journal"),
    )


def column_help() -> tuple[str, ...]:
    """What each column tells, in a sentence."""
    return (
        translate("Sources", "The first author, or the group that signs."),
        translate("Sources", "When it appeared."),
        translate("Sources", "What its authors call it."),
        translate("Sources", "What sort of work it is."),
        translate(
            "Sources",
            "What of it was read. “Another work” means second-hand: nobody opened the source itself.",
        ),
        translate("Sources", "How many figures the program takes from it."),
        translate(
            "Sources", "The treatments that these figures are about, and the routes with a step of it."
        ),
        translate("Sources", "The journal, or the place where it stands."),
    )


class SourcesModel(QAbstractTableModel):
    """One row a source. It sorts itself, by keys made once: asked row by row through a proxy that takes too long."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: tuple[SourceRow, ...] = ()
        self._order: list[int] = []

    def show_rows(self, rows: Sequence[SourceRow]) -> None:
        """Show these sources, in this order until they are sorted."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._order = list(range(len(rows)))
        self.endResetModel()

    def row_at(self, row: int) -> SourceRow:
        """What stands in a row."""
        return self._rows[self._order[row]]

    def row_of(self, source: str) -> int:
        """The row of a source; −1 where it is not listed."""
        return next((row for row, place in enumerate(self._order) if self._rows[place].id == source), -1)

    # --- what Qt asks ----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's form
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's form
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self.row_at(index.row()), index.column()
        match role:
            case quick_table.ROW_ROLE:
                return row.painted
            case Qt.ItemDataRole.DisplayRole:
                return row.cells[column]
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.ForegroundRole:
                return self._look.theme.colour("muted") if column in row.missing else None
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(row.in_full[column])
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.told if column == AUTHORS else row.cells[column]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        is_across = orientation is Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.TextAlignmentRole and is_across:
            return _alignment(section)
        if role == Qt.ItemDataRole.ToolTipRole and is_across:
            return tooltip(column_help()[section])
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return column_names()[section] if is_across else number(section + 1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, those that know nothing of it last either way; what is equal, by author and year."""
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        before = [self._order[index.row()] for index in held]
        rows = self._rows
        known = [place for place in range(len(rows)) if column not in rows[place].missing]
        unknown = [place for place in range(len(rows)) if column in rows[place].missing]
        if 0 <= column < len(COLUMNS):
            is_falling = order == Qt.SortOrder.DescendingOrder
            known.sort(key=lambda place: rows[place].keys[column], reverse=is_falling)
        self._order = known + unknown
        row_of = {place: row for row, place in enumerate(self._order)}
        moved = [self.index(row_of[place], index.column()) for place, index in zip(before, held, strict=True)]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class SourcesFilter(QSortFilterProxyModel):
    """Keeps the rows that hold every typed word somewhere, and of these the wanted ones; the model sorts."""

    def __init__(self, model: SourcesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._words: tuple[str, ...] = ()
        self._wanted: Collection[str] | None = None
        self.setDynamicSortFilter(False)
        self.setSourceModel(model)

    def search(self, typed: str) -> None:
        """Keep the rows that hold these words."""
        self.beginFilterChange()
        self._words = typed_words(typed)
        self.endFilterChange()

    def want(self, sources: Collection[str] | None) -> None:
        """Keep these sources alone; None for all of them."""
        self.beginFilterChange()
        self._wanted = sources
        self.endFilterChange()

    def row_at(self, row: int) -> SourceRow:
        """What stands in a row."""
        return self._model.row_at(self.mapToSource(self.index(row, 0)).row())

    def listed(self) -> list[str]:
        """The sources that are kept, by id, in order."""
        return [self.row_at(row).id for row in range(self.rowCount())]

    def row_of(self, source: str) -> int:
        """The row of a source; −1 where it is not kept."""
        return self.mapFromSource(self._model.index(self._model.row_of(source), 0)).row()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        found = self._model.row_at(row)
        is_wanted = self._wanted is None or found.id in self._wanted
        return is_wanted and all(word in found.search for word in self._words)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._model.sort(column, order)
