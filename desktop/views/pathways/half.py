"""One route: its name, the treatments by which it can be shown, the scene, and its steps as a list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPixmap, QResizeEvent, QStaticText
from PySide6.QtWidgets import (
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.kit.caption import Caption
from desktop.kit.choice_row import ChoiceRow
from desktop.kit.elided_label import ElidedLabel
from desktop.kit.quiet_list import QuietList
from desktop.kit.scene import Scene
from desktop.kit.scene_badges import BadgeSprites
from desktop.kit.scene_spec import SceneLook, SceneStep
from desktop.theme import Look
from desktop.views.pathways.scene_of import scene_look, scene_of, state_of
from desktop.views.pathways.steps_model import ABSENT_ROLE, BADGE_LOOK_ROLE, STEP_ROLE, WHEN_ROLE, StepsModel
from desktop.views.pathways.wording import now_words, numbers_of, still_words
from models.pathway import Moment, Pathway, Step, StepState

Index = QModelIndex | QPersistentModelIndex
_GAP = 4
USUAL, STRONG, SMALL = range(3)


class StepDelegate(QStyledItemDelegate):
    """A row: the number as the scene draws it; what happens; when, at the right. ``exposed`` is what is painted now."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._scene_look: SceneLook | None = None
        self._steps: tuple[SceneStep, ...] = ()
        self._sprites: BadgeSprites | None = None
        self._fonts = (look.font(12), look.font(12, semibold=True), look.font(11))
        self._texts: dict[tuple[str, int, int], QStaticText] = {}
        self._pictures: dict[tuple[int, bool, int], QPixmap] = {}
        self._pictured = (QSize(), 1.0)
        self.exposed = QRect()

    def dress(self, steps: tuple[SceneStep, ...], scene_look: SceneLook) -> None:
        """Draw these numbers in these colours."""
        self._steps, self._scene_look, self._sprites = steps, scene_look, None
        self._fonts = (self._look.font(12), self._look.font(12, semibold=True), self._look.font(11))
        self._texts, self._pictures = {}, {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, round(QFontMetrics(self._look.font(12)).height() * 1.55))

    @staticmethod
    def badge_rect(row: QRect) -> QRect:
        """Where a row has its number."""
        return QRect(row.left(), row.top(), row.height() + 3, row.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self._look.theme, option.rect
        ratio = painter.device().devicePixelRatioF()
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("pressed"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        badge_rect, badge_look = self.badge_rect(rect), index.data(BADGE_LOOK_ROLE)
        sprites = self._sprites_for(rect.height(), ratio)
        corner = QPointF(rect.left() + 3, rect.top() + (rect.height() - sprites.side) / 2)
        sprites.draw(painter, corner, str(index.data(STEP_ROLE)), badge_look)
        if self.exposed.right() > badge_rect.right() + 2:  # while a step comes, only its number is asked for
            x, is_strong = badge_rect.right() + 5, badge_look.is_strong
            if is_selected or ratio % 1:  # on another ground, or between the pixels of the screen
                self._write(painter, rect, x, index, is_strong)
            else:
                painter.drawPixmap(x, rect.top(), self._picture(rect, x, index, is_strong, ratio))
        painter.restore()

    def _picture(self, rect: QRect, x: int, index: Index, is_strong: bool, ratio: float) -> QPixmap:
        """The words of a row on their ground: kept, as all rows are painted when the list follows its route."""
        # The words end before the edge, where the frame of a list with the focus is round.
        size = QSize(rect.right() - 4 - x, rect.height())
        row = (index.row(), is_strong, rect.top() % 2)  # half a pixel is rounded to an even height
        if (size, ratio) != self._pictured:
            self._pictured, self._pictures = (size, ratio), {}
        if row not in self._pictures:
            made = QPixmap(size * ratio)
            made.setDevicePixelRatio(ratio)
            made.fill(self._look.theme.colour("panel"))
            painter = QPainter(made)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-x, -rect.top())
            self._write(painter, rect, x, index, is_strong)
            painter.end()
            self._pictures[row] = made
        return self._pictures[row]

    def _write(self, painter: QPainter, rect: QRect, x: int, index: Index, is_strong: bool) -> None:
        when = self._words(str(index.data(WHEN_ROLE)), SMALL, rect.width() * 2 // 5)
        wide = round(when.size().width())
        title, strong = (
            self._words(str(index.data()), weight, rect.right() - wide - 14 - x) for weight in (USUAL, STRONG)
        )
        shown = strong if is_strong else title
        painter.setPen(self._look.theme.colour("muted"))
        painter.setFont(self._fonts[SMALL])
        painter.drawStaticText(rect.right() - wide - 6, _middle(rect, when), when)
        painter.setPen(self._look.theme.colour("muted" if index.data(ABSENT_ROLE) else "ink"))
        painter.setFont(self._fonts[STRONG if is_strong else USUAL])
        painter.drawStaticText(x, _middle(rect, shown), shown)

    def _words(self, words: str, weight: int, width: int) -> QStaticText:
        """Words cut to a width and laid out: kept, as the rows are painted while the clock plays."""
        key = (words, weight, width)
        if key not in self._texts:
            font = self._fonts[weight]
            made = QStaticText(QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, width))
            made.setTextFormat(Qt.TextFormat.PlainText)
            made.prepare(font=font)
            self._texts[key] = made
        return self._texts[key]

    def _sprites_for(self, height: int, ratio: float) -> BadgeSprites:
        assert self._scene_look is not None
        if self._sprites is None or self._sprites.ratio != ratio:
            radius = (height - 4 * self._scene_look.stroke) / 2.9
            self._sprites = BadgeSprites(self._scene_look, self._steps, radius, ratio)
        return self._sprites


def _middle(rect: QRect, words: QStaticText) -> int:
    """Where words begin to stand in the middle of a row's height."""
    return round(rect.top() + (rect.height() - words.size().height()) / 2)


class StepsList(QuietList):
    """The steps. It keeps no key to itself: the program's own walk the steps of all routes, and drive the clock."""

    def __init__(self, delegate: StepDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self._followed = 0
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._delegate.exposed = event.rect()
        super().paintEvent(event)

    def follow(self, row: int) -> None:
        """Let a row be seen, unless the reader has chosen one; also when the list becomes smaller or larger."""
        self._followed = row
        if not self.currentIndex().isValid():
            self.scrollTo(self.model().index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.follow(self._followed)

    def paint_anew(self, row: int, is_whole: bool) -> None:
        """Paint a row anew because its step has come further: the ``whole`` row, or its number only."""
        rect = self.visualRect(self.model().index(row, 0))
        self.viewport().update(rect if is_whole else StepDelegate.badge_rect(rect))


class RouteHalf(QWidget):
    """``chosen`` carries the variant that the reader wants, ``picked`` a step of it."""

    chosen = Signal(str, str)
    picked = Signal(str, str)

    def __init__(self, pathway: Pathway, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # It paints its ground itself: for a number in its list Qt would else paint all from the window up to it.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.pathway = pathway
        self._look = look
        self._variant = pathway.variants[0].id
        self._language = "en"
        self._numbers: dict[str, str] = {}
        self._with_side = False
        self._still: tuple[float, Step] | None = None
        self._told: object = None
        self.heading = ElidedLabel(self)
        self.heading.setProperty("role", "route")
        self.variants = ChoiceRow(look, [variant.id for variant in pathway.variants], self)
        self.variants.setVisible(len(pathway.variants) > 1)
        self.caption = Caption(self, "now")
        self.scene = Scene(self)
        self.model = StepsModel(self)
        self.delegate = StepDelegate(look, self)
        self.steps = StepsList(self.delegate, self)
        self.steps.setModel(self.model)
        self.model.moved.connect(self.steps.paint_anew)
        self.steps.setMinimumHeight(24)
        self.split = QSplitter(Qt.Orientation.Vertical, self)
        self.split.addWidget(self.scene)
        self.split.addWidget(self.steps)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        self.split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for widget in (self.heading, self.variants, self.caption):
            column.addWidget(widget)
        column.addWidget(self.split, 1)
        self.variants.chosen.connect(self._choose)
        self.scene.picked.connect(self._pick)
        self.steps.selectionModel().currentRowChanged.connect(self._row_chosen)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.theme.colour("panel"))
        painter.end()

    def show_route(self, variant: str, language: str, *, with_side: bool, has_labels: bool) -> None:
        """Show one variant of the route in the language in use."""
        self._variant, self._language, self._with_side = variant, language, with_side
        self._numbers = numbers_of(self.pathway, variant, with_side=with_side)
        chosen = self.pathway.variant_by_id[variant]
        self.heading.setText(self.pathway.name.in_language(language))
        self.variants.name_choices(
            {known.id: known.name.in_language(language) for known in self.pathway.variants}
        )
        self.variants.show_choice(variant)
        spec = scene_of(self.pathway, variant, self._look, language, with_side=with_side)
        colours = scene_look(self._look, chosen.tone, has_labels=has_labels)
        self.delegate.dress(spec.steps, colours)
        self.model.show_route(self.pathway, variant, language, spec.steps, with_side=with_side)
        self.scene.show_spec(spec, colours)
        self.steps.setAccessibleName(self.pathway.name.in_language(language))
        self.scene.setAccessibleName(self.pathway.name.in_language(language))
        self._told = None

    def show_time(self, elapsed: float, place: float) -> None:
        """Show how far the route has come."""
        moment = self.pathway.moment(self._variant, elapsed, with_side=self._with_side)
        state = state_of(moment, place)
        self.scene.show_state(state)
        self.model.show_state(state)
        told = self._still or tuple(moment.states.values())
        if told != self._told:
            self._told = told
            self._tell(moment)
            self._follow(moment)

    def _follow(self, moment: Moment) -> None:
        """The list shows how far the route is: the last step that is under way, or the first that begins."""
        states = list(moment.states.values())
        running = [row for row, state in enumerate(states) if state is StepState.RUNNING]
        begins = [row for row, state in enumerate(states) if state is StepState.BEGINNING]
        self.steps.follow(running[-1] if running else begins[0] if begins else 0)

    def show_still(self, still: tuple[float, Step] | None) -> None:
        """Let the caption tell one step and the seconds when it has come; None for what is under way.

        It is told with the next time.
        """
        self._still = still

    def _tell(self, moment: Moment) -> None:
        if self._still is None:
            told = now_words(self.pathway, self._variant, moment, self._language, with_side=self._with_side)
            self.caption.say(told)
        else:
            name = self.pathway.variant_by_id[self._variant].name.in_language(self._language)
            elapsed, step = self._still
            number = self._numbers[step.id]
            words = still_words(step, number, elapsed, self._variant, name, self._language)
            self.caption.say(words, aloud=True)

    def spare(self, *, keeps_caption: bool) -> int:
        """How high is at least what can be hidden: the list, and the caption unless it is needed."""
        found = 0
        if not self.caption.isHidden() and not keeps_caption:
            found += self.caption.minimumHeight() + _GAP
        if not self.steps.isHidden():
            found += self.steps.minimumHeight() + self.split.handleWidth()
        return found

    def select(self, step: str | None) -> None:
        """Frame a step in scene and list; None for no step of this route."""
        self.scene.select(step)
        row = self.model.row(step)
        if row < 0:
            self.steps.selectionModel().clear()
        elif row != self.steps.currentIndex().row():
            self.steps.setCurrentIndex(self.model.index(row))

    def _choose(self, variant: str) -> None:
        self.chosen.emit(self.pathway.id, variant)

    def _pick(self, step: str) -> None:
        self.picked.emit(self.pathway.id, step)

    def _row_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.picked.emit(self.pathway.id, self.model.step(now.row()))
