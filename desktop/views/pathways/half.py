"""One route: its name, the treatments by which it can be shown, the scene, and its steps as a list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QHBoxLayout,
    QLabel,
    QListView,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.kit.glyph_button import GlyphButton
from desktop.kit.own_keys import WALKING, keep_own_key
from desktop.kit.scene import Scene
from desktop.kit.scene_badges import BadgeLook, BadgeSprites
from desktop.kit.scene_spec import SceneLook, SceneStep
from desktop.theme import Look
from desktop.views.pathways.scene_of import scene_look, scene_of, state_of
from desktop.views.pathways.steps_model import ABSENT_ROLE, BADGE_LOOK_ROLE, STEP_ROLE, WHEN_ROLE, StepsModel
from models.pathway import Pathway

Index = QModelIndex | QPersistentModelIndex


class StepDelegate(QStyledItemDelegate):
    """A row: the number as the scene draws it; what happens; when, at the right."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._scene_look: SceneLook | None = None
        self._steps: tuple[SceneStep, ...] = ()
        self._sprites: BadgeSprites | None = None
        self._fonts = (look.font(12), look.font(12, semibold=True), look.font(11))

    def dress(self, steps: tuple[SceneStep, ...], scene_look: SceneLook) -> None:
        """Draw these numbers in these colours."""
        self._steps, self._scene_look, self._sprites = steps, scene_look, None
        self._fonts = (self._look.font(12), self._look.font(12, semibold=True), self._look.font(11))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, round(QFontMetrics(self._look.font(12)).height() * 1.55))

    @staticmethod
    def badge_rect(row: QRect) -> QRect:
        """Where a row has its number."""
        return QRect(row.left(), row.top(), row.height() + 3, row.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self._look.theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("pressed"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        badge_rect, badge_look = self.badge_rect(rect), index.data(BADGE_LOOK_ROLE)
        sprites = self._sprites_for(rect.height(), painter.device().devicePixelRatioF())
        corner = QPointF(rect.left() + 3, rect.top() + (rect.height() - sprites.side) / 2)
        sprites.draw(painter, corner, str(index.data(STEP_ROLE)), badge_look)
        if (
            painter.clipBoundingRect().right() > badge_rect.right() + 2
        ):  # while it fills, only the number is asked for
            self._write(painter, rect, badge_rect.right() + 5, index, badge_look)
        painter.restore()

    def _write(self, painter: QPainter, rect: QRect, x: int, index: Index, badge_look: BadgeLook) -> None:
        theme, (usual, strong, small) = self._look.theme, self._fonts
        when, metrics = str(index.data(WHEN_ROLE)), QFontMetrics(small)
        wide = min(metrics.horizontalAdvance(when) + 8, rect.width() // 2)
        when_rect = QRect(rect.right() - wide - 4, rect.top(), wide, rect.height())
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(when_rect, int(flags), metrics.elidedText(when, Qt.TextElideMode.ElideRight, wide))
        font = strong if badge_look.is_strong else usual
        title_rect = QRect(x, rect.top(), when_rect.left() - x - 6, rect.height())
        painter.setFont(font)
        painter.setPen(theme.colour("muted" if index.data(ABSENT_ROLE) else "ink"))
        title = QFontMetrics(font).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, title_rect.width()
        )
        painter.drawText(title_rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), title)

    def _sprites_for(self, height: int, ratio: float) -> BadgeSprites:
        assert self._scene_look is not None
        if self._sprites is None or self._sprites.ratio != ratio:
            radius = (height - 4 * self._scene_look.stroke) / 2.9
            self._sprites = BadgeSprites(self._scene_look, self._steps, radius, ratio)
        return self._sprites


class StepsList(QListView):
    """The steps. With the focus it walks by its own keys."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Nothing is selected by the focus alone."""
        if self.currentIndex().isValid():
            super().focusInEvent(event)
        else:
            QAbstractScrollArea.focusInEvent(self, event)

    def paint_anew(self, row: int, is_whole: bool) -> None:
        """Paint a row anew because its step has come further: the ``whole`` row, or its number only."""
        rect = self.visualRect(self.model().index(row, 0))
        self.viewport().update(rect if is_whole else StepDelegate.badge_rect(rect))

    def event(self, event: QEvent) -> bool:
        return keep_own_key(event, WALKING) or super().event(event)


class RouteHalf(QWidget):
    """``chosen`` carries the variant that the reader wants, ``picked`` a step of it."""

    chosen = Signal(str, str)
    picked = Signal(str, str)

    def __init__(self, pathway: Pathway, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pathway = pathway
        self._look = look
        self._variant = pathway.variants[0].id
        self._with_side = False
        self.heading = QLabel(self)
        self.heading.setProperty("role", "route")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.variants = {variant.id: self._button(variant.id) for variant in pathway.variants}
        self.scene = Scene(self)
        self.model = StepsModel(self)
        self.steps = StepsList(self)
        self.delegate = StepDelegate(look, self.steps)
        self.steps.setModel(self.model)
        self.model.moved.connect(self.steps.paint_anew)
        self.steps.setItemDelegate(self.delegate)
        self.steps.setUniformItemSizes(True)
        self.steps.setMinimumHeight(36)
        self.split = QSplitter(Qt.Orientation.Vertical, self)
        self.split.addWidget(self.scene)
        self.split.addWidget(self.steps)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        self.split.setChildrenCollapsible(False)
        self._lay_out()
        self.scene.picked.connect(self._pick)
        self.steps.selectionModel().currentRowChanged.connect(self._row_chosen)

    def _button(self, variant: str) -> GlyphButton:
        button = GlyphButton(self._look, layout="word", size=12, parent=self)
        button.setCheckable(True)
        button.setObjectName(variant)
        button.clicked.connect(self._choose)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2)
        for button in self.variants.values():
            top.addWidget(button)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addLayout(top)
        column.addWidget(self.split, 1)

    def show_route(self, variant: str, language: str, *, with_side: bool, has_labels: bool) -> None:
        """Show one variant of the route in the language in use."""
        self._variant, self._with_side = variant, with_side
        chosen = self.pathway.variant_by_id[variant]
        self.heading.setText(self.pathway.name.in_language(language))
        for known in self.pathway.variants:
            button = self.variants[known.id]
            button.setText(known.name.in_language(language))
            button.setChecked(known.id == variant)
            button.setVisible(len(self.pathway.variants) > 1)
        spec = scene_of(self.pathway, variant, self._look, language, with_side=with_side)
        colours = scene_look(self._look, chosen.tone, has_labels=has_labels)
        self.delegate.dress(spec.steps, colours)
        self.model.show_route(self.pathway, variant, language, spec.steps, with_side=with_side)
        self.scene.show_spec(spec, colours)
        self.steps.setAccessibleName(self.pathway.name.in_language(language))
        self.scene.setAccessibleName(self.pathway.name.in_language(language))

    def show_time(self, elapsed: float, place: float) -> None:
        """Show how far the route has come."""
        state = state_of(self.pathway, self._variant, elapsed, place, with_side=self._with_side)
        self.scene.show_state(state)
        self.model.show_state(state)

    def select(self, step: str | None) -> None:
        """Frame a step in scene and list; None for no step of this route."""
        self.scene.select(step)
        row = self.model.row(step)
        if row < 0:
            self.steps.selectionModel().clear()
        elif row != self.steps.currentIndex().row():
            self.steps.setCurrentIndex(self.model.index(row))

    def _choose(self) -> None:
        button = self.sender()
        if button is not None:
            self.chosen.emit(self.pathway.id, button.objectName())

    def _pick(self, step: str) -> None:
        self.picked.emit(self.pathway.id, step)

    def _row_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.picked.emit(self.pathway.id, self.model.step(now.row()))
