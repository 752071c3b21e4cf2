"""What stands in the window when a pack cannot be shown: every problem with its place and what to write instead."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.i18n import Language, count
from desktop.kit.plain_words import tooltip
from desktop.theme import Look
from models.problems import Problem

Index = QModelIndex | QPersistentModelIndex


class ProblemsModel(QAbstractTableModel):
    """One row a problem: place, what is wrong, what to write instead, in the language in use."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._problems: tuple[Problem, ...] = ()
        self._rows: list[tuple[str, str, str]] = []

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        self.beginResetModel()
        self._problems = problems
        self._put_into_words()
        self.endResetModel()

    def _put_into_words(self) -> None:
        code = self._language.code
        self._rows = [
            (problem.place, problem.what.in_language(code), problem.hint.in_language(code))
            for problem in self._problems
        ]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's form
        return 0 if parent.isValid() else len(self._problems)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's form
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        words = self._rows[index.row()][index.column()]
        return tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def take_language(self) -> None:
        """Say everything again: the language has changed."""
        self._put_into_words()
        if self._problems:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._problems) - 1, 2))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 2)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Place"), self.tr("What is wrong"), self.tr("What to write instead"))[section]


class _Wrapped(QStyledItemDelegate):
    """Asks for as much height as a sentence needs in the width that the theme's margins leave for it.

    They are the same for every cell, and measured once: a pack may have thousands of problems.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._margins: int | None = None

    def forget_margins(self) -> None:
        self._margins = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if self._margins is None and index.data():  # the style gives an empty cell no place for a text
            self.initStyleOption(option, index)
            style = option.widget.style()
            text = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
            self._margins = option.rect.width() - text.width()
        option.rect.setWidth(option.rect.width() - (self._margins or 0))
        return super().sizeHint(option, index)


class ProblemPage(QWidget):
    """``again_wished`` to read the pack once more, ``shipped_wished`` for the content that came with the program."""

    again_wished = Signal()
    shipped_wished = Signal()
    _columns_changed = Signal()

    def __init__(self, look: Look, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._language = look, language
        self._problems: tuple[Problem, ...] = ()
        self._folder = Path()
        self._is_of_policy = False
        self._fits_soon = False
        self.heading, self.told = QLabel(self), QLabel(self)
        self.heading.setProperty("role", "title")
        self.told.setProperty("role", "subtitle")
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.model = ProblemsModel(language, self)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setWordWrap(True)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(self._wait_for_widths)
        # Queued: when every column has its width, the rows are fitted once.
        self._columns_changed.connect(self._fit_rows, Qt.ConnectionType.QueuedConnection)
        self._wrapped = _Wrapped(self.table)
        self.table.setItemDelegate(self._wrapped)
        self.again, self.copy, self.shipped = QPushButton(self), QPushButton(self), QPushButton(self)
        self.again.setDefault(True)
        row = QHBoxLayout()
        for button in (self.again, self.copy, self.shipped):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for widget in (self.heading, self.told):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        self.again.clicked.connect(self.again_wished)
        self.shipped.clicked.connect(self.shipped_wished)
        self.copy.clicked.connect(self._copy)
        language.changed.connect(self._take_language)
        self._name()

    def first_focus(self) -> QWidget:
        """What has the focus when the page opens."""
        return self.again

    def show_problems(
        self, folder: Path, problems: tuple[Problem, ...], *, is_shipped: bool, is_of_policy: bool = False
    ) -> None:
        """Show every problem of the pack in ``folder``; ``is_of_policy`` where nobody at this window chose it."""
        self._is_of_policy = is_of_policy
        self._folder, self._problems = folder, problems
        self.table.setColumnWidth(0, self._look.length(260))
        self.model.show_problems(problems)
        self.shipped.setVisible(not is_shipped)
        self._name()
        self._fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _wait_for_widths(self) -> None:
        if not self._fits_soon:
            self._fits_soon = True
            self._columns_changed.emit()

    def _fit_rows(self) -> None:
        """Give the rows the height of their sentences."""
        self._fits_soon = False
        self._wrapped.forget_margins()
        self.table.resizeRowsToContents()

    def _take_language(self) -> None:
        self.model.take_language()
        self._fit_rows()

    def _name(self) -> None:
        self.heading.setText(self.tr("This content cannot be shown yet"))
        told = self.tr(
            "{folder} has {problems}. None of it is shown until all are fixed; nothing was changed."
        )
        if self._is_of_policy:
            told = self.tr(
                "This machine is set up to open {folder}, and that has {problems}. Tell whoever looks after it; until "
                "then the shipped content can be opened."
            )
        problems = count(len(self._problems), self.tr("problem"), self.tr("problems"))
        self.told.setText(
            told.format(
                folder=self._folder if self._is_of_policy else self._folder.name or "–", problems=problems
            )
        )
        self.again.setText(self.tr("Read it again"))
        self.copy.setText(self.tr("Copy the list"))
        self.shipped.setText(self.tr("Open the shipped content"))
        self.table.setAccessibleName(self.tr("Problems in the content, each with its place"))

    def _copy(self) -> None:
        language = self._language.code
        told = (f"{problem.place}: {problem.sentence(language)}" for problem in self._problems)
        QGuiApplication.clipboard().setText("\n".join(told))
