"""Rows of any sort as an item model: each has an id, a title and what is read aloud."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.kit.typeset_list import ROW_ROLE

Index = QModelIndex | QPersistentModelIndex


class ToldRow(Protocol):
    """What every row has: an id, a title and what is read aloud."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def told(self) -> str: ...


_R = TypeVar("_R", bound=ToldRow)


class RowsModel(QAbstractListModel, Generic[_R]):
    """One row an entry, in the pack's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.all_rows: tuple[_R, ...] = ()

    def show_rows(self, rows: Sequence[_R]) -> None:
        """List these."""
        self.beginResetModel()
        self.all_rows = tuple(rows)
        self.endResetModel()

    def row_of(self, name: str | None) -> int:
        """The row of an id; −1 where it is not listed."""
        return next((row for row, known in enumerate(self.all_rows) if known.id == name), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's form
        return 0 if parent.isValid() else len(self.all_rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.all_rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.told
            case _ if role == ROW_ROLE:
                return row
        return None
