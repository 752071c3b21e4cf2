"""What stands in the window when a pack cannot be shown: every problem with its place and what to write instead."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from desktop.i18n import count
from desktop.kit.plain_words import tooltip
from desktop.theme import Look
from models.problems import Problem

Index = QModelIndex | QPersistentModelIndex


class ProblemsModel(QAbstractTableModel):
    """One row a problem: place, what is wrong, what to write instead."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems: tuple[Problem, ...] = ()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        self.beginResetModel()
        self._problems = problems
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's form
        return 0 if parent.isValid() else len(self._problems)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's form
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        problem = self._problems[index.row()]
        place = f"{problem.file}:{problem.line}:{problem.column}"
        words = (place, problem.what, problem.hint)[index.column()]
        return tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Place"), self.tr("What is wrong"), self.tr("What to write instead"))[section]


class ProblemPage(QWidget):
    """``again_wished`` to read the pack once more, ``shipped_wished`` for the content that came with the program."""

    again_wished = Signal()
    shipped_wished = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._problems: tuple[Problem, ...] = ()
        self._folder = Path()
        self.heading, self.told = QLabel(self), QLabel(self)
        self.heading.setProperty("role", "title")
        self.told.setProperty("role", "subtitle")
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.model = ProblemsModel(self)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setWordWrap(True)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setStretchLastSection(True)
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
        self._name()

    def first_focus(self) -> QWidget:
        """What has the focus when the page opens."""
        return self.again

    def show_problems(self, folder: Path, problems: tuple[Problem, ...], *, is_shipped: bool) -> None:
        """Show every problem of the pack in ``folder``."""
        self._folder, self._problems = folder, problems
        self.model.show_problems(problems)
        self.shipped.setVisible(not is_shipped)
        self._name()
        self.table.setColumnWidth(0, self._look.length(260))
        self.table.setColumnWidth(1, self._look.length(420))
        self.table.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.resizeRowsToContents()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.heading.setText(self.tr("This content cannot be shown yet"))
        told = self.tr(
            "{folder} has {problems}. None of it is shown until all are fixed; nothing was changed."
        )
        problems = count(len(self._problems), self.tr("problem"), self.tr("problems"))
        self.told.setText(told.format(folder=self._folder.name or "–", problems=problems))
        self.again.setText(self.tr("Read it again"))
        self.copy.setText(self.tr("Copy the list"))
        self.shipped.setText(self.tr("Open the shipped content"))
        self.table.setAccessibleName(self.tr("Problems in the content, each with its place"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(map(str, self._problems)))
