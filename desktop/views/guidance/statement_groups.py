"""Statements in groups, each under its heading, in two columns where they have room.

The texts of as many groups stand there as leave nothing to scroll, from the first on; of the others, the text of the
selected statement alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from PySide6.QtCore import QEvent, QModelIndex, QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.kit.rows_model import RowsModel
from desktop.kit.typeset import Typeset
from desktop.kit.typeset_list import TypesetList
from desktop.theme import Look
from desktop.views.guidance.guidance_words import topic_words
from desktop.views.guidance.statement_sheet import StatementRow, StatementSheet
from models.guidance import Topic

_NARROWEST_COLUMN = 300
"""How wide a column is at least, at the usual text size, before there is only one."""


class _Group(QWidget):
    """The statements of one topic under its heading. It has no bar of its own: the whole page scrolls."""

    def __init__(self, look: Look, sheet: StatementSheet, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self.heading = QLabel(self)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty("role", "route")
        self.model: RowsModel[StatementRow] = RowsModel(self)
        self.list = TypesetList(look, sheet, self)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(TypesetList.Shape.NoFrame)
        self.list.setModel(self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.heading)
        column.addWidget(self.list)

    def height_for(self, width: int, *, opens_all: bool, cites: bool) -> int:
        """How high it is in a column of some width, with every text or with none."""
        rows = self._sheet.height_of(self.model.all_rows, width, is_open=opens_all, cites=cites)
        return self.heading.sizeHint().height() + 2 + rows

    def stand(self, width: int, *, opens_all: bool) -> None:
        """Take a width, and the height that the rows need in it."""
        self.list.delegate.opens_all = opens_all
        self.list.delegate.width = width
        self.list.setFixedHeight(self.list.height_of_rows())
        self.list.doItemsLayout()


class StatementGroups(QScrollArea):
    """The groups side by side. ``chosen`` carries the id of a statement that the reader selects, ``wished`` of one
    that Enter or a double click means."""

    chosen = Signal(str)
    wished = Signal(str)

    def __init__(self, look: Look, topics: Sequence[Topic], parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.sheet = StatementSheet(look)
        self._is_changing = False
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        )  # else columns change their width
        page = self._page = QWidget(self)
        page.setObjectName("sheet")
        self._row = QHBoxLayout(page)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._columns = [QVBoxLayout(), QVBoxLayout()]
        for column in self._columns:
            column.setContentsMargins(0, 0, 0, 0)
            self._row.addLayout(column, 1)
        self.groups = {topic: _Group(look, self.sheet, page) for topic in topics}
        for group in self.groups.values():
            group.list.selectionModel().currentRowChanged.connect(self._row_chosen)
            group.list.wished.connect(self._row_wished)
        self.setWidget(page)
        self.dress()

    def show_rows(self, rows: Mapping[Topic, Sequence[StatementRow]]) -> None:
        """Write the statements of each topic."""
        self._is_changing = True
        for topic, group in self.groups.items():
            group.heading.setText(topic_words(topic))
            group.list.setAccessibleName(topic_words(topic))
            group.list.delegate.open_row = -1
            group.model.show_rows(rows[topic])
        self._is_changing = False
        self.lay_out()

    def dress(self) -> None:
        """Take the fonts and lengths of the look in use."""
        self.sheet.dress()
        for group in self.groups.values():
            group.heading.setIndent(self.sheet.pad)
        self._gap = self._look.length(16)
        self._row.setSpacing(self._gap)
        for column in self._columns:
            column.setSpacing(self._look.length(10))
        self.lay_out()

    # --- the selected one ------------------------------------------------------------------------------------

    def select(self, statement: str | None) -> None:
        """Open a statement and let it be seen whole; None for none."""
        self._is_changing = True
        found: tuple[_Group, int] | None = None
        for group in self.groups.values():
            row = group.model.row_of(statement)
            group.list.open(row)
            if row >= 0:
                found = group, row
        self._is_changing = False
        self.lay_out()
        if found is not None:
            group, row = found
            place = group.list.visualRect(group.model.index(row, 0))
            corner = group.list.viewport().mapTo(self._page, place.topLeft())
            self.ensureVisible(corner.x(), corner.y(), 0, 8)
            self.ensureVisible(corner.x(), corner.y() + place.height(), 0, 8)

    def list_of(self, statement: str | None) -> TypesetList:
        """The list in which a statement stands; the first one where it stands in none."""
        lists = [group.list for group in self.groups.values() if group.model.row_of(statement) >= 0]
        return lists[0] if lists else next(iter(self.groups.values())).list

    def has_focus(self) -> bool:
        """Whether one of the lists has it."""
        return any(group.list.hasFocus() for group in self.groups.values())

    def _row_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._is_changing:
            self.chosen.emit(self._at(now))

    def _row_wished(self, row: int) -> None:
        source = self.sender()
        for group in self.groups.values():
            if group.list is source:
                self.wished.emit(group.model.all_rows[row].id)

    def _at(self, index: QModelIndex) -> str:
        for group in self.groups.values():
            if index.model() is group.model:
                return group.model.all_rows[index.row()].id
        raise KeyError(index.row())

    # --- room ------------------------------------------------------------------------------------------------

    def parted(
        self, width: int, opened: AbstractSet[Topic], *, cites: bool = False
    ) -> tuple[list[list[Topic]], int, int]:
        """The topics of each column in order, so that the higher column is as low as can be; how wide a column is, and
        how high the higher one, with the texts of some topics."""
        gap, topics = self._look.length(10), [*self.groups]
        is_wide = width >= 2 * self._look.length(_NARROWEST_COLUMN) + self._gap and len(topics) > 1
        wide = (width - self._gap) // 2 if is_wide else width
        heights = [
            self.groups[topic].height_for(wide, opens_all=topic in opened, cites=cites) + gap
            for topic in topics
        ]
        if not is_wide:
            return [topics], wide, sum(heights) - gap
        cut = min(range(1, len(topics)), key=lambda place: max(sum(heights[:place]), sum(heights[place:])))
        highest = max(sum(heights[:cut]), sum(heights[cut:])) - gap
        return [topics[:cut], topics[cut:]], wide, highest

    def opened(self) -> frozenset[Topic]:
        """The topics whose texts all find room, from the first on; where they all do, perhaps with who says it."""
        topics = [*self.groups]
        self.sheet.cites = self.parted(self.width(), self.groups.keys(), cites=True)[2] <= self.height()
        for many in range(len(topics), 0, -1):
            if self.parted(self.width(), set(topics[:many]))[2] <= self.height():
                return frozenset(topics[:many])
        return frozenset()

    def lay_out(self) -> None:
        """Give every group its column and every row the height that it needs now; unseen, it waits."""
        if not self.isVisible():
            return
        opened = self.opened()
        # Where something may be to scroll, the bar stays: columns that change their width would jump.
        is_whole = len(opened) == len(self.groups)
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if is_whole else Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        self.setVerticalScrollBarPolicy(policy)
        columns, wide, _ = self.parted(self.viewport().width(), opened, cites=self.sheet.cites)
        for place, column in enumerate(self._columns):
            while column.count():
                column.takeAt(0)
            for topic in columns[place] if place < len(columns) else ():
                self.groups[topic].stand(wide, opens_all=topic in opened)
                column.addWidget(self.groups[topic])
            column.addStretch(1)
        self._row.setStretch(1, 1 if len(columns) > 1 else 0)

    def draw(self, painter: QPainter, width: int) -> None:
        """All groups with every text and who says it, from (0, 0), in this width."""
        columns, wide, _ = self.parted(width, self.groups.keys(), cites=True)
        for place, topics in enumerate(columns):
            made = Typeset()
            x = place * (wide + self._gap)
            for topic in topics:
                made.write(self.sheet.pad, wide, topic_words(topic), self.sheet.group, "ink")
                for row in self.groups[topic].model.all_rows:
                    laid = self.sheet.set_in_type(row, wide, is_open=True, cites=True)
                    laid.paint(painter, self._look, QPointF(x, made.height), 0)
                    made.height += laid.height + 1
                made.height += self._look.length(10)
            made.paint(painter, self._look, QPointF(x, 0), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.lay_out()
