"""The lines of a forest plot as an item model: words, a box to take a trial in or out, and all of it said aloud."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.kit.forest_spec import Column, Line
from desktop.kit.plain_words import tooltip

Index = QModelIndex | QPersistentModelIndex


class ForestModel(QAbstractTableModel):
    """``ticked`` carries (line id, whether it is wanted) when the reader ticks a box; the line changes when it is
    shown anew."""

    ticked = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[Column, ...] = ()
        self._lines: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        return self._lines

    def show_lines(self, columns: tuple[Column, ...], lines: tuple[Line, ...]) -> None:
        """Show these lines. Where their ids stay, so does what is selected."""
        is_same = [line.id for line in lines] == [line.id for line in self._lines]
        if is_same and len(columns) == len(self._columns):
            self._columns, self._lines = columns, lines
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(columns) - 1))
            if columns:
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)
            return
        self.beginResetModel()
        self._columns, self._lines = columns, lines
        self.endResetModel()

    def row_of(self, line: str) -> int:
        """The row of a line; −1 where it is not shown."""
        return next((row for row, one in enumerate(self._lines) if one.id == line), -1)

    # --- what Qt asks ----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's form
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's form
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        line = self._lines[index.row()]
        if line.is_heading:
            return Qt.ItemFlag.ItemIsEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        has_box = index.column() == 0 and line.is_ticked is not None
        return usual | Qt.ItemFlag.ItemIsUserCheckable if has_box else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.cells[column]
            case Qt.ItemDataRole.CheckStateRole if column == 0 and line.is_ticked is not None:
                return Qt.CheckState.Checked if line.is_ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole:
                return line.told if column == 0 and line.told else line.cells[column]
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(line.note or line.help or line.told)
            case Qt.ItemDataRole.TextAlignmentRole:
                is_number = self._columns[column].is_number
                side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole or index.column() != 0:
            return False
        line = self._lines[index.row()]
        if line.is_ticked is None:
            return False
        self.ticked.emit(line.id, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return tooltip(self._columns[section].help) if role == Qt.ItemDataRole.ToolTipRole else None
