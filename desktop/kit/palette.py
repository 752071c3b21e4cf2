"""Find anything by typing: a list that narrows with every letter; Enter takes the marked entry."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.kit.elision import elided
from desktop.kit.finding import Finding
from desktop.kit.overlay import Overlay
from desktop.kit.plain_words import tooltip
from desktop.kit.search_words import plain, typed_words
from desktop.theme import Look

Index = QModelIndex | QPersistentModelIndex
_ASIDE = 9
"""Pixels between words and the edge."""
_MOST = 200
"""How many entries are listed at most: nobody scrolls further, everybody types on."""


def narrowed(findings: Sequence[tuple[str, Finding]], typed: str) -> list[Finding]:
    """The entries that hold every typed word, those that begin with the first one first."""
    words = typed_words(typed)
    if not words:
        return [finding for _text, finding in findings[:_MOST]]
    found = [
        (*_rank(plain(finding.label), words), position, finding)
        for position, (text, finding) in enumerate(findings)
        if all(word in text for word in words)
    ]
    return [finding for *_rank_and_position, finding in sorted(found, key=lambda entry: entry[:3])][:_MOST]


def _rank(label: str, words: tuple[str, ...]) -> tuple[int, int]:
    """Names that begin with all that was typed first, the shortest of them at the top; then those that begin with the
    first word; then the rest."""
    if label.startswith(" ".join(words)):
        return 0, len(label)
    return (1 if label.startswith(words[0]) else 2), 0


class _Findings(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.found: list[Finding] = []

    def show_found(self, found: list[Finding]) -> None:
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's form
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        finding = self.found[index.row()]
        words = f"{finding.kind}  ·  {finding.label}" if finding.kind else finding.label
        return tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else words


class _Entry(QStyledItemDelegate):
    """Paints what an entry is called, and at the right end, paler, what sort of thing it is."""

    def __init__(self, look: Look, model: _Findings) -> None:
        super().__init__(model)
        self._look = look
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        finding, theme = self._model.found[index.row()], self._look.theme
        metrics = QFontMetricsF(option.font)
        area = QRectF(option.rect).adjusted(_ASIDE, 0, -_ASIDE, 0)
        kind = metrics.horizontalAdvance(finding.kind)
        label = elided(finding.label, metrics, area.width() - kind - 2 * _ASIDE)
        painter.setFont(option.font)
        painter.setPen(theme.colour("ink"))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), label)
        painter.setPen(theme.colour("muted"))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), finding.kind)


class Palette(Overlay):
    """``chosen`` carries the key of the entry that the reader took."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._findings: list[tuple[str, Finding]] = []
        self._model = _Findings(self)
        self.line = QLineEdit(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Entry(look, self._model))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = QLabel(self)
        self.nothing.setProperty("role", "subtitle")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.addWidget(self.line)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        self.line.textChanged.connect(self._narrow)
        self.line.installEventFilter(self)
        self.list.clicked.connect(self._take)
        self._name()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.line.setPlaceholderText(self.tr("A treatment, a trial, a source, a command …"))
        self.line.setAccessibleName(self.tr("Find anything"))
        self.list.setAccessibleName(self.tr("What was found"))
        self.nothing.setText(
            self.tr("Nothing has all these words. Try fewer, or the generic name of a drug.")
        )

    def wanted_size(self) -> QSize:
        return QSize(self._look.length(640), self._look.length(460))

    def first_focus(self) -> QWidget:
        return self.line

    def offer(self, findings: Sequence[Finding]) -> None:
        """Open with these entries."""
        self._findings = [
            (plain(f"{finding.label} {finding.kind} {finding.also}"), finding) for finding in findings
        ]
        self.line.clear()
        self._narrow("")
        self.open()

    def _narrow(self, typed: str) -> None:
        found = narrowed(self._findings, typed)
        self._model.show_found(found)
        self.nothing.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self._model.index(0))

    def _take(self, index: QModelIndex, *, by_keys: bool = False) -> None:
        if index.isValid():
            key = self._model.found[index.row()].key
            self.close_overlay(by_keys=by_keys)
            self.chosen.emit(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            key = Qt.Key(event.key())
            if key in steps and self._model.found:
                row = self.list.currentIndex().row() + steps[key]
                row = min(max(row, 0), len(self._model.found) - 1)
                self.list.setCurrentIndex(self._model.index(row))
                self.line.setAccessibleDescription(self.list.currentIndex().data())
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentIndex(), by_keys=True)
                return True
        return super().eventFilter(watched, event)
