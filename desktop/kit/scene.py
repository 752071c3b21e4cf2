"""A scene: cells, synapses and signals, drawn from a spec and moved by a state. It knows nothing of medicine."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.kit.plain_words import tooltip
from desktop.kit.scene_badges import BadgeSprites, frame_reach
from desktop.kit.scene_canvas import MOST_PARTICLES, SceneCanvas, paint_shapes
from desktop.kit.scene_geometry import SceneGeometry
from desktop.kit.scene_spec import SceneLook, SceneSpec, SceneState, SceneStep


class Scene(QWidget):
    """Shows one spec in one look. ``picked`` carries the id of the step that the reader clicked.

    ``most`` particles a flow has at most.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # It paints every pixel of its own: Qt need not paint what lies below it first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(120, 56)
        self.most = MOST_PARTICLES
        self._spec: SceneSpec | None = None
        self._look: SceneLook | None = None
        self._state = SceneState()
        self._selected: str | None = None
        self._geometry: SceneGeometry | None = None
        self._canvas: SceneCanvas | None = None
        self._badges: BadgeSprites | None = None

    def sizeHint(self) -> QSize:
        return QSize(480, 380)

    def show_spec(self, spec: SceneSpec, look: SceneLook) -> None:
        """Draw another scene."""
        self._spec, self._look, self._badges = spec, look, None
        self._forget()

    def show_state(self, state: SceneState) -> None:
        """Move what moves; only what looks different is painted anew."""
        self._state = state
        if self._canvas is not None and self.isVisible():
            self.update(self._canvas.show(state))
        else:
            self._canvas = None  # nobody saw what lies between

    def select(self, step: str | None) -> None:
        """Frame a step."""
        if step != self._selected:
            self._update_frame()
            self._selected = step
            self._update_frame()

    def _update_frame(self) -> None:
        step = self._selected_step()
        if step is not None and self._geometry is not None:
            for box in frame_reach(self._geometry, step):
                self.update(box.toAlignedRect())

    def _selected_step(self) -> SceneStep | None:
        steps = () if self._spec is None else self._spec.steps
        return next((step for step in steps if step.id == self._selected), None)

    @property
    def geometry_in_use(self) -> SceneGeometry | None:
        """Where everything lies; None before there is a spec."""
        if self._geometry is None and self._spec is not None and self._look is not None:
            self._geometry = SceneGeometry(self._spec, self._look, self._room())
        return self._geometry

    @property
    def particles(self) -> int:
        """How many particles, ions and pulses are in the picture now."""
        return 0 if self._canvas is None else self._canvas.particles

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(4, 4, -4, -4)

    def _forget(self) -> None:
        self._geometry = self._canvas = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget()

    def draw(self, painter: QPainter, target: QRectF) -> None:
        """Draw the scene as shapes into ``target``, as it stands."""
        geometry = self.geometry_in_use
        if geometry is None or not self.width() or not self.height():
            return
        painter.save()
        painter.translate(target.topLeft())
        scale = min(target.width() / self.width(), target.height() / self.height())
        painter.scale(scale, scale)
        paint_shapes(painter, geometry, self._state, self.most)
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        geometry = self.geometry_in_use
        if geometry is None:
            return
        ratio = self.devicePixelRatioF()
        canvas = self._canvas
        if canvas is None or canvas.ratio != ratio or canvas.most != self.most:
            canvas = self._canvas = SceneCanvas(geometry, self._badges_at(ratio), self.most)
            canvas.show(self._state)
        painter = QPainter(self)
        canvas.paint(painter, event.region(), self._selected_step())
        painter.end()

    def _badges_at(self, ratio: float) -> BadgeSprites:
        """The pictures of numbers: another size of the scene leaves them as they are, unless its text changes too."""
        geometry = self.geometry_in_use
        assert geometry is not None
        known, wanted = self._badges, (ratio, geometry.badge, geometry.look.badge_font)
        if known is None or (known.ratio, known.radius, known.font) != wanted:
            known = self._badges = BadgeSprites(geometry.look, geometry.spec.steps, geometry.badge, ratio)
        return known

    def event(self, event: QEvent) -> bool:
        """Under the pointer every place tells its name, also one that had no room."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), tooltip(self.name_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def name_at(self, point: QPointF) -> str:
        """The name of the place at a point; none where there is nothing."""
        geometry = self.geometry_in_use
        found = None if geometry is None else geometry.place_at(point)
        places = () if self._spec is None else self._spec.places
        return next((place.label for place in places if place.id == found), "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        geometry = self.geometry_in_use
        if geometry is None:
            return
        step = geometry.step_at(event.position())
        if step is None:
            place = geometry.place_at(event.position())
            step = next((known.id for known in geometry.spec.steps if known.place == place), None)
        if step is not None:
            self.picked.emit(step)
