"""Every line of a measure as an item model: families, and under each its lines with a check box."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QFont

from desktop.i18n import number
from desktop.kit.plain_words import tooltip
from desktop.kit.time_axis import short_time
from desktop.theme import Look
from desktop.views.timeline.wording import LineWords
from models.catalog import Catalog
from models.timecourse import Line

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_COLUMNS = 7


class LinesModel(QAbstractItemModel):
    """Two levels: a family, its lines. ``wished`` carries (line id, shown) when the reader ticks a box."""

    wished = Signal(str, bool)

    def __init__(self, catalog: Catalog, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._look = look
        self._words = LineWords(catalog, "en")
        self._groups: tuple[tuple[str, tuple[Line, ...]], ...] = ()
        self._shown: frozenset[str] = frozenset()

    def show_lines(self, lines: tuple[Line, ...], words: LineWords) -> None:
        """Offer these lines, comparators last in their family."""
        self.beginResetModel()
        self._words = words
        by_family: dict[str, list[Line]] = {family.id: [] for family in self._catalog.families}
        for line in lines:
            by_family[self._catalog.treatment_by_id[line.treatment].family].append(line)
        self._groups = tuple((family, tuple(found)) for family, found in by_family.items() if found)
        self.endResetModel()

    def show_checked(self, shown: frozenset[str]) -> None:
        """Tick the lines that are on the chart."""
        if shown == self._shown:
            return
        self._shown = shown
        for row, (_family, lines) in enumerate(self._groups):
            parent = self.index(row, 0)
            first, last = self.index(0, 0, parent), self.index(len(lines) - 1, 0, parent)
            self.dataChanged.emit(first, last, [Qt.ItemDataRole.CheckStateRole])

    def line_at(self, index: Index) -> Line | None:
        """The line in a row; None for a family."""
        if not index.isValid() or index.internalId() == 0:
            return None
        return self._groups[index.internalId() - 1][1][index.row()]

    # --- what Qt asks ----------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008  Qt's form
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # QObject.parent() has the same name
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's form
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() != 0 or parent.column() != 0:
            return 0
        return len(self._groups[parent.row()][1])

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's form
        return _COLUMNS

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_line = self.line_at(index) is not None and index.column() == 0
        return usual | Qt.ItemFlag.ItemIsUserCheckable if is_line else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.line_at(index)
        if line is None:
            return self._family_data(index, role)
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Checked if line.id in self._shown else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return self._line_cell(line, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._line_cell(line, index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (self._line_cell(line, column) for column in range(_COLUMNS))))
        return None

    def _family_data(self, index: Index, role: int) -> object:
        family_id, lines = self._groups[index.row()]
        family = self._catalog.family_by_id[family_id]
        if role == Qt.ItemDataRole.DisplayRole and index.column() == 0:
            return f"{self._words.text(family.name)} ({number(len(lines))})"
        if role == Qt.ItemDataRole.FontRole:
            return self._bold()
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(self._look.theme.text_tone(family.tone))
        return None

    def _bold(self) -> QFont:
        return self._look.font(12, bold=True)

    def _line_cell(self, line: Line, column: int) -> str:
        words = self._words
        if column == 0:
            return words.in_list(line)
        if column == 1:
            return ", ".join(short_time(point.at) for point in line.points)
        if column == 2:
            return words.design(line)
        if column == 3:
            people = words.people(line)
            return number(people) if people else ""
        if column == 4:
            return words.scale(line)
        return words.population(line) if column == 5 else words.blinding(line)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line = self.line_at(index)
        if line is None or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.wished.emit(line.id, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("Lines", "Line"),
            translate("Lines", "Readings"),
            translate("Lines", "Design"),
            translate("Lines", "People"),
            translate("Lines", "Scale"),
            translate("Lines", "Population"),
            translate("Lines", "Blinding"),
        )[section]
