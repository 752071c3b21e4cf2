"""The panel that offers every trial, arm and dose: a tree of check boxes with a line to search in it."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from desktop.kit.elided_label import ElidedLabel
from desktop.kit.glyph_button import GlyphButton
from desktop.kit.own_keys import WALKING, keep_own_key
from desktop.theme import Look
from desktop.views.timeline.lines_model import LinesModel


class Tree(QTreeView):
    """A tree that keeps its own keys: the clock's shortcuts rest while it has the focus."""

    def event(self, event: QEvent) -> bool:
        return keep_own_key(event, WALKING) or super().event(event)


class _Boxes(QStyledItemDelegate):
    """Paints the boxes so that an empty one is seen in every theme."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def initStyleOption(  # noqa: N802  Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        palette = option.palette
        # Fusion frames a box 1.4 times as dark as the ground that it takes it to lie on.
        palette.setColor(QPalette.ColorRole.Window, self._look.theme.colour("control").lighter(140))
        option.palette = palette


class _Search(QSortFilterProxyModel):
    """A line stays where any of its cells has the words; a family stays where one of its lines does."""

    words: tuple[str, ...] = ()

    def search(self, text: str) -> None:
        self.beginFilterChange()
        self.words = tuple(text.casefold().split())
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        if not self.words or not parent.isValid():
            return not self.words
        model = self.sourceModel()
        family = str(model.data(parent, Qt.ItemDataRole.DisplayRole))
        cell = str(model.data(model.index(row, 0, parent), Qt.ItemDataRole.AccessibleTextRole))
        return all(word in f"{family} {cell}".casefold() for word in self.words)


class LinesPanel(QWidget):
    """``closed`` when the reader folds it away, ``reset_wished`` for the lines that the view opens on."""

    closed = Signal()
    reset_wished = Signal()

    def __init__(self, model: LinesModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.heading = ElidedLabel(self)
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.tree = Tree(self)
        self.tree.setMinimumHeight(1)  # of its own it would hold a low window higher
        self.reset = GlyphButton(look, layout="word", size=12, parent=self)
        self.close_button = GlyphButton(look, "close", size=10, parent=self)
        self._proxy = _Search(self)
        self._proxy.setRecursiveFilteringEnabled(True)
        self._proxy.setSourceModel(model)
        self.tree.setModel(self._proxy)
        self.tree.setItemDelegate(_Boxes(look, self))
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(12)
        self.tree.setAlternatingRowColors(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.tree.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._lay_out()
        model.modelReset.connect(self.open_families)
        self.search.textChanged.connect(self._filter)
        self.close_button.clicked.connect(self.closed)
        self.reset.clicked.connect(self.reset_wished)
        look.changed.connect(self._dress)
        self._name()
        self._dress()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.reset)
        top.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)

    def open_families(self) -> None:
        """Show the lines of every family, columns as wide as they need to be."""
        self.tree.expandAll()
        for column, width in enumerate((300, 130, 130, 60, 80, 240, 240)):
            self.tree.setColumnWidth(column, self._look.length(width))
        self._widen_names()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widen_names()

    def _widen_names(self) -> None:
        """The names of the lines have the whole width; what else is known of them stands further right."""
        self.tree.setColumnWidth(0, max(self.tree.viewport().width(), self._look.length(220)))

    def _filter(self, words: str) -> None:
        self._proxy.search(words)
        self.tree.expandAll()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _dress(self) -> None:
        self.heading.setFont(self._look.font(14, bold=True))

    def _name(self) -> None:
        self.heading.setText(self.tr("Trials, arms and doses"))
        self.search.setPlaceholderText(self.tr("Search: a drug, a trial, a scale…"))
        self.search.setAccessibleName(self.tr("Search the lines"))
        self.tree.setAccessibleName(self.tr("Lines that can be shown, by family"))
        self.reset.setText(self.tr("Reset"))
        self.reset.setToolTip(self.tr("Back to the lines shown at first"))
        self.close_button.setAccessibleName(self.tr("Close the list"))
        self.close_button.setToolTip(self.tr("Close the list (T)"))
