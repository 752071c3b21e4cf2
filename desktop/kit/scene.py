"""A scene: cells, synapses and signals, drawn from a spec and moved by a state. It knows nothing of medicine."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.kit.scene_flow import flow_places
from desktop.kit.scene_geometry import SceneGeometry
from desktop.kit.scene_layers import (
    badge_sprite,
    glow_sprite,
    paint_moving,
    paint_steps,
    paint_still,
)
from desktop.kit.scene_shapes import GATES
from desktop.kit.scene_spec import SceneLook, SceneSpec, SceneState

MOST_PARTICLES = 110
"""Of one flow at its highest level."""


class Scene(QWidget):
    """Shows one spec in one look. ``picked`` carries the id of the step that the reader clicked."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec: SceneSpec | None = None
        self._look: SceneLook | None = None
        self._state = SceneState()
        self._selected: str | None = None
        self._geometry: SceneGeometry | None = None
        self._still: QPixmap | None = None
        self._sprites_of = 0.0
        self._grains: list[QPixmap] = []
        self._glows: dict[str, QPixmap] = {}
        self._badges: dict[str, tuple[QPixmap, QPixmap]] = {}
        self.setMinimumSize(120, 90)

    def sizeHint(self) -> QSize:
        return QSize(480, 380)

    def show_spec(self, spec: SceneSpec, look: SceneLook) -> None:
        """Draw another scene."""
        self._spec, self._look = spec, look
        self._forget()

    def show_state(self, state: SceneState) -> None:
        """Move what moves."""
        self._state = state
        self.update()

    def select(self, step: str | None) -> None:
        """Frame a step."""
        if step != self._selected:
            self._selected = step
            self.update()

    @property
    def geometry_in_use(self) -> SceneGeometry | None:
        """Where everything lies; None before there is a spec."""
        if self._geometry is None and self._spec is not None and self._look is not None:
            self._geometry = SceneGeometry(self._spec, self._look, self._room())
        return self._geometry

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(4, 4, -4, -4)

    def _forget(self) -> None:
        self._geometry = self._still = None
        self._sprites_of = 0.0
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
        paint_still(painter, geometry)
        self._paint_moving(painter, geometry, 3.0)
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        geometry = self.geometry_in_use
        if geometry is None:
            return
        ratio = self.devicePixelRatioF()
        if self._still is None or self._still.devicePixelRatio() != ratio:
            self._still = self._draw_still(geometry, ratio)
            self._sprites_of = 0.0
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._still)
        self._paint_moving(painter, geometry, ratio)
        painter.end()

    def _paint_moving(self, painter: QPainter, geometry: SceneGeometry, ratio: float) -> None:
        if self._sprites_of != ratio:
            self._sprites_of = ratio
            self._grains = [
                self._grain(geometry, number, ratio) for number in range(len(geometry.spec.flows))
            ]
            self._glows = {
                place.id: glow_sprite(geometry, place, ratio)
                for place in geometry.spec.places
                if place.form not in GATES
            }
            self._badges = {
                step.id: (
                    badge_sprite(geometry, step, ratio, is_full=False),
                    badge_sprite(geometry, step, ratio, is_full=True),
                )
                for step in geometry.spec.steps
            }
        paint_moving(painter, geometry, self._state, self._glows)
        self._paint_particles(painter, geometry)
        paint_steps(painter, geometry, self._state, self._badges, self._selected)

    def _draw_still(self, geometry: SceneGeometry, ratio: float) -> QPixmap:
        still = QPixmap(self.size() * ratio)
        still.setDevicePixelRatio(ratio)
        still.fill(geometry.look.panel)
        painter = QPainter(still)
        paint_still(painter, geometry)
        painter.end()
        return still

    def _paint_particles(self, painter: QPainter, geometry: SceneGeometry) -> None:
        for number, spots in flow_places(geometry, self._state, MOST_PARTICLES):
            grain = self._grains[number]
            half = grain.deviceIndependentSize().width() / 2
            for x, y, opacity in spots:
                painter.setOpacity(opacity)
                painter.drawPixmap(QPointF(x - half, y - half), grain)
        painter.setOpacity(1.0)

    @staticmethod
    def _grain(geometry: SceneGeometry, number: int, ratio: float) -> QPixmap:
        radius = 2.4 * geometry.look.stroke
        side = round(2 * radius + 3)
        grain = QPixmap(round(side * ratio), round(side * ratio))
        grain.setDevicePixelRatio(ratio)
        grain.fill(Qt.GlobalColor.transparent)
        painter = QPainter(grain)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(geometry.spec.flows[number].colour)
        painter.drawEllipse(QPointF(side / 2, side / 2), radius, radius)
        painter.end()
        return grain

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
