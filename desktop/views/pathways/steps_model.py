"""The steps of a route as a list: number, what happens, when."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.i18n import named
from desktop.views.pathways.scene_of import is_absent, is_unsure, numbers_of
from desktop.views.pathways.wording import certainty_words, standing_words, when_words
from models.pathway import Pathway, Step

Index = QModelIndex | QPersistentModelIndex
STEP_ROLE = Qt.ItemDataRole.UserRole
NUMBER_ROLE = Qt.ItemDataRole.UserRole + 1
WHEN_ROLE = Qt.ItemDataRole.UserRole + 2
SHARE_ROLE = Qt.ItemDataRole.UserRole + 3
UNSURE_ROLE = Qt.ItemDataRole.UserRole + 4
ABSENT_ROLE = Qt.ItemDataRole.UserRole + 5


class StepsModel(QAbstractListModel):
    """One row a step, in the order of the route. How far each has come is set apart: it changes with the clock."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pathway: Pathway | None = None
        self._variant = ""
        self._language = "en"
        self._steps: tuple[Step, ...] = ()
        self._numbers: dict[str, str] = {}
        self._shares: dict[str, float] = {}

    def show_route(self, pathway: Pathway, variant: str, language: str, *, with_side: bool) -> None:
        """List the steps of one variant."""
        self.beginResetModel()
        self._pathway, self._variant, self._language = pathway, variant, language
        self._steps = pathway.steps_of(variant, with_side=with_side)
        self._numbers = numbers_of(pathway, variant, with_side=with_side)
        self._shares = {}
        self.endResetModel()

    def show_shares(self, shares: dict[str, float]) -> None:
        """How far each step has come; rows that look different are told."""
        before, self._shares = self._shares, shares
        for row, step in enumerate(self._steps):
            if round(before.get(step.id, 0.0), 1) != round(shares.get(step.id, 0.0), 1):
                index = self.index(row)
                self.dataChanged.emit(index, index, [SHARE_ROLE])

    def step(self, row: int) -> str:
        """The id of the step in a row."""
        return self._steps[row].id

    def row(self, step: str | None) -> int:
        """The row of a step; −1 where it is not listed."""
        return next((row for row, known in enumerate(self._steps) if known.id == step), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's form
        return 0 if parent.isValid() else len(self._steps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._pathway is None:
            return None
        step = self._steps[index.row()]
        when = when_words(self._pathway, step, self._variant, self._numbers)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return step.title.in_language(self._language)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.told(step)
            case _ if role == STEP_ROLE:
                return step.id
            case _ if role == NUMBER_ROLE:
                return self._numbers[step.id]
            case _ if role == WHEN_ROLE:
                return when
            case _ if role == SHARE_ROLE:
                return self._shares.get(step.id, 0.0)
            case _ if role == UNSURE_ROLE:
                return is_unsure(step)
            case _ if role == ABSENT_ROLE:
                return is_absent(step, self._variant)
        return None

    def told(self, step: Step) -> str:
        """A step in one breath, to be read aloud."""
        assert self._pathway is not None
        standing = step.standing_for(self._variant)
        variant = self._pathway.variant_by_id[self._variant].name.in_language(self._language)
        parts = [
            when_words(self._pathway, step, self._variant, self._numbers),
            certainty_words(step.certainty),
            standing_words(standing, variant) if standing is not None else "",
        ]
        title = f"{self._numbers[step.id]} {step.title.in_language(self._language)}"
        return named(title, ", ".join(part for part in parts if part))
