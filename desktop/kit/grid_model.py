"""A table of words as an item model: what a cell says to whoever sees it, hears it or copies it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.kit.grid_spec import Grid, GridCell, GridRow
from desktop.kit.plain_words import tooltip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole


class GridModel(QAbstractTableModel):
    """The rows and columns of a grid; a heading's cells are empty, and its first one is told by its name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid = Grid()

    def show_grid(self, grid: Grid) -> None:
        """Show another table."""
        self.beginResetModel()
        self.grid = grid
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.grid.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.grid.columns)

    def row_at(self, row: int) -> GridRow:
        return self.grid.rows[row]

    def cell_at(self, index: Index) -> GridCell | None:
        """The cell there; none in a heading."""
        row = self.grid.rows[index.row()]
        return None if row.is_heading else row.cells[index.column()]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self.cell_at(index)
        if cell is None:
            name = self.row_at(index.row()).name
            return name if role in (_Role.DisplayRole, _Role.AccessibleTextRole) else None
        match role:
            case _Role.DisplayRole:
                return cell.words
            case _Role.AccessibleTextRole:
                return cell.told
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if section < len(self.grid.columns) and role in (_Role.DisplayRole, _Role.AccessibleTextRole):
                return self.grid.columns[section].name
        elif section < len(self.grid.rows):
            row = self.grid.rows[section]
            if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
                return row.name
            if role == _Role.ToolTipRole and row.about:
                return tooltip(row.about)
        return None
