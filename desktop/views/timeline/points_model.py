"""The shown points as a table: what the chart draws, for reading without seeing, for copying and for CSV."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.i18n import elapsed_exactly, number
from desktop.kit.citation import short_citation
from desktop.kit.plain_words import tooltip
from desktop.views.timeline.explain import Explainer
from desktop.views.timeline.wording import interval_words, value_words
from desktop.wording.choices import kind_words, read_words
from models.catalog import Catalog
from models.timecourse import Line, Point

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_FIGURES = (4, 5, 7)
"""The columns of numbers, which stand to the right."""


class PointsModel(QAbstractTableModel):
    """One row a point, in the order of the lines and of time."""

    def __init__(self, catalog: Catalog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._explainer = Explainer(catalog, "en")
        self._points: tuple[tuple[Line, int], ...] = ()
        self._cells: dict[int, tuple[str, ...]] = {}

    def show_lines(self, lines: tuple[Line, ...], explainer: Explainer) -> None:
        """Show the points of these lines."""
        self.beginResetModel()
        self._explainer = explainer
        self._points = tuple((line, index) for line in lines for index in range(len(line.points)))
        self._cells = {}
        self.endResetModel()

    def key(self, row: int) -> tuple[str, int]:
        """The point of a row, as the session selects it."""
        line, index = self._points[row]
        return line.id, index

    def row(self, key: tuple[str, int] | None) -> int:
        """The row of a point; −1 where it is not shown."""
        return next((row for row, (line, index) in enumerate(self._points) if (line.id, index) == key), -1)

    def header(self) -> tuple[str, ...]:
        return (
            translate("Points", "Treatment"),
            translate("Points", "Regimen"),
            translate("Points", "Study"),
            translate("Points", "Time"),
            translate("Points", "Value"),
            translate("Points", "95% interval"),
            translate("Points", "Comparator"),
            translate("Points", "People"),
            translate("Points", "Scale"),
            translate("Points", "Kind"),
            translate("Points", "Source"),
            translate("Points", "How it was read"),
            translate("Points", "Fact"),
        )

    def cells(self, row: int) -> tuple[str, ...]:
        """A whole row in words, made when first asked for."""
        if row not in self._cells:
            self._cells[row] = self._made(row)
        return self._cells[row]

    def _made(self, row: int) -> tuple[str, ...]:
        line, index = self._points[row]
        point = line.points[index]
        words = self._explainer.words
        figure = self._catalog.place_by_fact[point.facts[0]].figure
        against = (
            value_words(line.measure, point.against) if point.against is not None else words.against(line)
        )
        return (
            words.treatment(line),
            words.regimen(line),
            words.study(line),
            elapsed_exactly(point.at),
            value_words(line.measure, point.value),
            interval_words(line.measure, point),
            against,
            _people(point, line),
            words.scale(line),
            kind_words(point.kind),
            short_citation(self._catalog.source_by_id[figure.provenance.source]),
            read_words(figure.provenance.read),
            " ".join(point.facts),
        )

    # --- what Qt asks ----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's form
        return 0 if parent.isValid() else len(self._points)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's form
        return 0 if parent.isValid() else len(self.header())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        words = self.cells(index.row())[index.column()]
        return tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return _alignment(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.header()[section] if orientation is Qt.Orientation.Horizontal else number(section + 1)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _FIGURES else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _people(point: Point, line: Line) -> str:
    if point.n is not None and point.n_against is not None:
        return f"{number(point.n)} / {number(point.n_against)}"
    people = point.n or line.n
    return number(people) if people else ""
