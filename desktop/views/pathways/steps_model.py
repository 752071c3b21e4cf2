"""The steps of a route as a list: number, what happens, when."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.i18n import named
from desktop.kit.scene_badges import BadgeLook, badge_looks
from desktop.kit.scene_spec import SceneState, SceneStep
from desktop.views.pathways.wording import certainty_words, numbers_of, standing_words, when_words
from models.pathway import Pathway, Step

Index = QModelIndex | QPersistentModelIndex
STEP_ROLE = Qt.ItemDataRole.UserRole
WHEN_ROLE = Qt.ItemDataRole.UserRole + 1
ABSENT_ROLE = Qt.ItemDataRole.UserRole + 2
BADGE_LOOK_ROLE = Qt.ItemDataRole.UserRole + 3


class StepsModel(QAbstractListModel):
    """One row a step, in the order of the route, its number as the scene draws it.

    How far each has come is set apart, as it changes with the clock: ``moved`` carries a row that looks different, and
    whether more of it than the number does. Told as ``dataChanged``, the list would be laid out anew, which takes
    longer than a frame has.
    """

    moved = Signal(int, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pathway: Pathway | None = None
        self._variant = ""
        self._language = "en"
        self._steps: tuple[Step, ...] = ()
        self._numbers: dict[str, str] = {}
        self._badges: tuple[SceneStep, ...] = ()
        self._looks: list[BadgeLook] = []
        self._when: list[str] = []

    def show_route(
        self, pathway: Pathway, variant: str, language: str, badges: tuple[SceneStep, ...], *, with_side: bool
    ) -> None:
        """List the steps of one variant; ``badges`` are their numbers in the scene."""
        self.beginResetModel()
        self._pathway, self._variant, self._language = pathway, variant, language
        by_id = pathway.step_by_id
        self._steps = tuple(by_id[badge.id] for badge in badges)
        self._numbers = numbers_of(pathway, variant, with_side=with_side)
        self._badges = badges
        self._looks = [BadgeLook()] * len(self._steps)
        self._when = [when_words(pathway, step, variant, self._numbers) for step in self._steps]
        self.endResetModel()

    def show_state(self, state: SceneState) -> None:
        """How far each step has come; rows that look different are told."""
        before, self._looks = self._looks, badge_looks(state, self._badges)
        for row, (old, new) in enumerate(zip(before, self._looks, strict=True)):
            if old is not new and old != new:
                self.moved.emit(row, old.is_strong != new.is_strong)

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
        row = index.row()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._steps[row].title.in_language(self._language)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.told(self._steps[row])
            case _ if role == STEP_ROLE:
                return self._steps[row].id
            case _ if role == WHEN_ROLE:
                return self._when[row]
            case _ if role == ABSENT_ROLE:
                return self._badges[row].is_absent
            case _ if role == BADGE_LOOK_ROLE:
                return self._looks[row]
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
