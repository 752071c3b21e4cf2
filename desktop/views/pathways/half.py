"""One route: its name, the treatments by which it can be shown, the scene, and its steps as a list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QHBoxLayout,
    QLabel,
    QListView,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.kit.glyph_button import GlyphButton
from desktop.kit.own_keys import WALKING, keep_own_key
from desktop.kit.scene import Scene
from desktop.theme import Look
from desktop.views.pathways.scene_of import scene_look, scene_of, state_of
from desktop.views.pathways.steps_model import (
    ABSENT_ROLE,
    NUMBER_ROLE,
    SHARE_ROLE,
    UNSURE_ROLE,
    WHEN_ROLE,
    StepsModel,
)
from models.pathway import Pathway

Index = QModelIndex | QPersistentModelIndex


class StepDelegate(QStyledItemDelegate):
    """A row: the number in its ring, filled as far as the step has come; what happens; when, at the right."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.tone = "comparator"

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, round(QFontMetrics(self._look.font(12)).height() * 1.5))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, theme = self._look, self._look.theme
        rect: QRect = option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & state.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("pressed"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        share = float(index.data(SHARE_ROLE) or 0.0)
        is_absent = bool(index.data(ABSENT_ROLE))
        side = rect.height() - 6
        circle = QRect(rect.left() + 6, rect.top() + 3, side, side)
        drug = theme.tone(self.tone)
        ring = QPen(theme.colour("muted") if is_absent else drug, 1.6 * theme.stroke)
        if index.data(UNSURE_ROLE):
            ring.setDashPattern([2.0, 1.6])
        painter.setPen(ring)
        painter.setBrush(theme.colour("panel"))
        painter.drawEllipse(circle)
        if share > 0.05:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(drug)
            painter.setOpacity(share)
            painter.drawEllipse(circle.adjusted(2, 2, -2, -2))
            painter.setOpacity(1.0)
        painter.setFont(look.font(11, bold=True))
        painter.setPen(theme.colour("panel" if share > 0.5 else "muted" if is_absent else "ink"))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(index.data(NUMBER_ROLE)))
        when_font = look.font(11)
        painter.setFont(when_font)
        when = str(index.data(WHEN_ROLE))
        wide = min(QFontMetrics(when_font).horizontalAdvance(when) + 8, rect.width() // 2)
        when_rect = QRect(rect.right() - wide - 4, rect.top(), wide, rect.height())
        painter.setPen(theme.colour("muted"))
        elided = QFontMetrics(when_font).elidedText(when, Qt.TextElideMode.ElideRight, wide)
        painter.drawText(when_rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), elided)
        title_font = look.font(12, semibold=share > 0.5)
        title_rect = QRect(
            circle.right() + 9, rect.top(), when_rect.left() - circle.right() - 15, rect.height()
        )
        painter.setFont(title_font)
        painter.setPen(theme.colour("muted" if is_absent else "ink"))
        title = QFontMetrics(title_font).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, title_rect.width()
        )
        painter.drawText(title_rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), title)
        painter.restore()


class StepsList(QListView):
    """The steps. With the focus it walks by its own keys."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Nothing is selected by the focus alone."""
        if self.currentIndex().isValid():
            super().focusInEvent(event)
        else:
            QAbstractScrollArea.focusInEvent(self, event)

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
        self.delegate.tone = chosen.tone
        self.model.show_route(self.pathway, variant, language, with_side=with_side)
        self.scene.show_spec(
            scene_of(self.pathway, variant, self._look, language, with_side=with_side),
            scene_look(self._look, chosen.tone, has_labels=has_labels),
        )
        self.steps.setAccessibleName(self.pathway.name.in_language(language))
        self.scene.setAccessibleName(self.pathway.name.in_language(language))

    def show_time(self, elapsed: float, place: float) -> None:
        """Show how far the route has come."""
        state = state_of(self.pathway, self._variant, elapsed, place, with_side=self._with_side)
        self.scene.show_state(state)
        self.model.show_shares(state.shares)

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
