"""A page that is one list of rows set in type: the list, its selection, its picture."""

from __future__ import annotations

from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.i18n import listed
from desktop.kit.rows_model import RowsModel, ToldRow
from desktop.kit.typeset_list import RowSheet, TypesetList
from desktop.views import Surroundings
from desktop.views.paged import Page

_R = TypeVar("_R", bound=ToldRow)


class WideSheet(RowSheet, Protocol):
    """A sheet that knows how wide a row of it is in a picture."""

    @property
    def widest(self) -> int: ...


class ListPage(Page, Generic[_R]):
    """One list of rows in a ``column``; as many are open as there is room for, and the selected one."""

    def __init__(self, around: Surroundings, sheet: WideSheet, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._catalog = around.session.catalog
        self._selected: str | None = None
        self._is_changing = False
        self.sheet = sheet
        self.model: RowsModel[_R] = RowsModel(self)
        self.list = TypesetList(around.look, sheet, self)
        self.list.opens_where_there_is_room = True
        self.list.setModel(self.model)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.list.selectionModel().currentRowChanged.connect(self._row_chosen)
        around.look.changed.connect(self._dress)

    def show_rows(self, rows: list[_R]) -> None:
        """List these; what was selected stays selected where it is still there."""
        self._is_changing = True
        self.list.delegate.open_row = -1
        self.model.show_rows(rows)
        self._is_changing = False
        self._select(self._selected if self.model.row_of(self._selected) >= 0 else None)
        self.list.lay_out()

    def _dress(self) -> None:
        self.sheet.dress()
        self.list.lay_out()

    def first_focus(self) -> QWidget:
        return self.list

    def summary(self) -> str:
        return listed(row.told for row in self.model.all_rows)

    # --- the selected one ------------------------------------------------------------------------------------

    def _select(self, name: str | None) -> None:
        self._selected = name
        self._is_changing = True
        self.list.open(self.model.row_of(name))
        self._is_changing = False
        self.tell_selection()

    def _row_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._is_changing:
            self._select(self.model.all_rows[now.row()].id)

    def walk(self, by: int) -> None:
        rows = self.model.all_rows
        if not rows:
            return
        here = self.model.row_of(self._selected)
        place = (here if here >= 0 else -1 if by > 0 else 0) + by
        row = rows[place % len(rows)]
        self._select(row.id)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, row.told))

    @property
    def has_selection(self) -> bool:
        return self._selected is not None

    def select_nothing(self) -> None:
        self._select(None)

    # --- the picture -----------------------------------------------------------------------------------------

    def drawn_size(self) -> QSize:
        width = self.sheet.widest
        height = sum(
            self.list.delegate.sheet.laid(row, width, is_open=True).height for row in self.model.all_rows
        )
        return QSize(width, max(round(height), 40))

    def draw(self, painter: QPainter, target: QRectF) -> None:
        size, sheet = self.drawn_size(), self.list.delegate.sheet
        painter.save()
        painter.translate(target.topLeft())
        painter.scale(target.width() / size.width(), target.height() / size.height())
        y = 0.0
        for row in self.model.all_rows:
            laid = sheet.laid(row, size.width(), is_open=True)
            sheet.paint(painter, row, QPointF(0, y), laid)
            y += laid.height
        painter.restore()
