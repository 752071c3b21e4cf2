"""What every sign of the scenes means, each drawn as the scenes draw it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.kit.scene_badges import BadgeLook, paint_badge
from desktop.kit.scene_canvas import paint_shapes
from desktop.kit.scene_geometry import SceneGeometry
from desktop.kit.scene_layers import with_alpha
from desktop.kit.scene_spec import (
    SceneFlow,
    SceneLink,
    SceneLook,
    ScenePlace,
    SceneSpec,
    SceneState,
    SceneStep,
)
from desktop.kit.sheet import Sheet
from desktop.theme import Look
from desktop.views.pathways.scene_of import scene_look

translate = QCoreApplication.translate

_WIDE, _HIGH = 76, 44
_PARTICLES = 14


@dataclass(frozen=True)
class Entry:
    """A sign and what it means: a small scene in its state, a number as it looks, or bars (from, to) on an axis."""

    words: str
    spec: SceneSpec | None = None
    state: SceneState = field(default_factory=SceneState)
    step: SceneStep | None = None
    badge: BadgeLook = field(default_factory=BadgeLook)
    bars: tuple[tuple[float, float], ...] = ()


class Sign(QWidget):
    """One sign."""

    def __init__(self, entry: Entry, colours: SceneLook, size: QSize) -> None:
        super().__init__()
        self._entry = entry
        self._colours = colours
        self.setFixedSize(size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        entry, area = self._entry, QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if entry.spec is not None:
            geometry = SceneGeometry(entry.spec, self._colours, area)
            paint_shapes(painter, geometry, entry.state, _PARTICLES)
        elif entry.step is not None:
            radius = min(area.height() * 0.32, 1.0 * self._colours.badge_font.pixelSize())
            paint_badge(painter, self._colours, area.center(), radius, entry.step, entry.badge)
        elif entry.bars:
            self._paint_bars(painter, area)
        painter.end()

    def _paint_bars(self, painter: QPainter, area: QRectF) -> None:
        middle = area.center().y()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours.hairline)
        painter.drawRect(QRectF(area.left(), middle + 4, area.width(), 3))
        for start, end in self._entry.bars:
            painter.setBrush(with_alpha(self._colours.drug, 0.28))
            bar = QRectF(area.left() + start * area.width(), middle - 4, (end - start) * area.width(), 4)
            painter.drawRoundedRect(bar, 2, 2)


class LegendSheet(Sheet):
    """The legend of both scenes; ``tone`` is the colour that the signs have."""

    def __init__(self, look: Look, tone: str, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.tone = tone

    def title(self) -> str:
        return translate("Legend", "Legend")

    def groups(self) -> Sequence[tuple[str, int]]:
        # A row with a picture is as high as two of words.
        return [(heading, 2 * len(entries)) for heading, entries in self.entries()]

    def entries(self) -> Sequence[tuple[str, Sequence[Entry]]]:
        """All signs, by group."""
        return (
            (translate("Legend", "What stands there"), _standing()),
            (translate("Legend", "What sits in a membrane"), _gates()),
            (translate("Legend", "What moves"), _moving()),
            (translate("Legend", "The numbers"), _numbers()),
        )

    def rows(self, group: int, *, wraps: bool) -> QGridLayout:
        colours = scene_look(self._look, self.tone, has_labels=False)
        size = QSize(self._look.length(_WIDE), self._look.length(_HIGH))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, entry in enumerate(self.entries()[group][1]):
            grid.addWidget(Sign(entry, colours, size), row, 0)
            told = self.label(entry.words, self._look.font(12.5))
            told.setWordWrap(True)
            told.setMinimumWidth(self._look.length(150 if wraps else 300))
            grid.addWidget(told, row, 1, Qt.AlignmentFlag.AlignVCenter)
        return grid


def _place(name: str, form: str, x: float, y: float, width: float, height: float) -> ScenePlace:
    return ScenePlace(name, name, form, QRectF(x, y, width, height))


def _scene(
    *places: ScenePlace, flows: tuple[SceneFlow, ...] = (), links: tuple[SceneLink, ...] = ()
) -> SceneSpec:
    return SceneSpec(places, flows, links, ())


def _standing() -> tuple[Entry, ...]:
    return (
        Entry(
            translate("Legend", "A nerve cell. The more it glows, the more active it is."),
            _scene(
                _place("cell", "cell", 0.0, 0.0, 0.5, 1.0), _place("pyramid", "pyramid", 0.5, 0.0, 0.5, 1.0)
            ),
            SceneState({"cell": 0.8, "pyramid": 0.2}),
        ),
        Entry(
            translate("Legend", "A nerve ending with its vesicles, and below it the cell that receives."),
            _scene(
                _place("above", "terminal", 0.1, 0.0, 0.8, 0.46),
                _place("below", "spine", 0.1, 0.62, 0.8, 0.38),
            ),
        ),
        Entry(
            translate("Legend", "A dendrite. Its spines are contacts with other cells."),
            _scene(_place("spines", "dendrite", 0.2, 0.0, 0.6, 1.0)),
            SceneState({"spines": 0.7}),
        ),
        Entry(
            translate("Legend", "A signal, or mood: filled as far as it is up."),
            _scene(_place("signal", "signal", 0.05, 0.25, 0.9, 0.5)),
            SceneState({"signal": 0.6}),
        ),
        Entry(
            translate("Legend", "A group of cells, seen from afar."),
            _scene(_place("nucleus", "nucleus", 0.1, 0.1, 0.8, 0.8)),
            SceneState({"nucleus": 0.5}),
        ),
        Entry(
            translate(
                "Legend", "An arrow: leads to. A line that ends in a bar: inhibits. Dashed: a side route."
            ),
            _scene(
                _place("one", "signal", 0.0, 0.06, 0.2, 0.3),
                _place("two", "signal", 0.8, 0.06, 0.2, 0.3),
                _place("three", "signal", 0.0, 0.64, 0.2, 0.3),
                _place("four", "signal", 0.8, 0.64, 0.2, 0.3),
                links=(SceneLink("one", "two", "leads-to"), SceneLink("three", "four", "inhibits")),
            ),
        ),
    )


def _gates() -> tuple[Entry, ...]:
    channel = _scene(_place("gate", "channel", 0.36, 0.28, 0.28, 0.5))
    return (
        Entry(
            translate("Legend", "A channel: ions pass while it is open."),
            channel,
            SceneState({"gate": 1.0}),
        ),
        Entry(
            translate("Legend", "The drug, a hexagon, in a channel: nothing passes."),
            channel,
            SceneState({"gate": 0.3}, {"gate": 1.0}),
        ),
        Entry(
            translate("Legend", "A receptor without a pore: coloured as far as it is driven."),
            _scene(_place("cup", "receptor", 0.36, 0.2, 0.28, 0.6)),
            SceneState({"cup": 0.9}),
        ),
        Entry(
            translate(
                "Legend", "A transporter: it takes back what was released, unless the drug sits in it."
            ),
            _scene(
                _place("free", "transporter", 0.12, 0.3, 0.28, 0.5),
                _place("taken", "transporter", 0.6, 0.3, 0.28, 0.5),
            ),
            SceneState({"free": 1.0, "taken": 0.3}, {"taken": 1.0}),
        ),
    )


def _moving() -> tuple[Entry, ...]:
    gap = _scene(
        _place("above", "terminal", 0.1, 0.0, 0.8, 0.34),
        _place("below", "spine", 0.1, 0.74, 0.8, 0.26),
        flows=(SceneFlow("dots", "above", "below"), SceneFlow("rings", "above", "below", is_ring=True)),
    )
    axon = _scene(
        _place("cell", "cell", 0.0, 0.1, 0.34, 0.8),
        _place("end", "signal", 0.9, 0.3, 0.1, 0.4),
        links=(SceneLink("cell", "end", "excites"),),
    )
    return (
        Entry(
            translate(
                "Legend",
                "Dots or rings between cells: messengers, released and bound. More of them, more messenger.",
            ),
            gap,
            SceneState({"dots": 0.5, "rings": 0.5}, phase=2.0),
        ),
        Entry(
            translate("Legend", "Beads on an axon: the closer together, the more the cell fires."),
            axon,
            SceneState({"cell": 0.8}),
        ),
        Entry(
            translate(
                "Legend", "Bars over the clock: the steps whose time is known. Darker: more of them at once."
            ),
            bars=((0.0, 0.6), (0.3, 0.6), (0.45, 1.0)),
        ),
    )


def _numbers() -> tuple[Entry, ...]:
    step = SceneStep("1", "1", "place")
    return (
        Entry(translate("Legend", "Not begun yet"), step=step),
        Entry(
            translate("Legend", "Beginning: filled as far as it has come"), step=step, badge=BadgeLook(0.5)
        ),
        Entry(translate("Legend", "Under way"), step=step, badge=BadgeLook(1.0)),
        Entry(translate("Legend", "Fading"), step=step, badge=BadgeLook(0.3, is_fading=True)),
        Entry(translate("Legend", "Over"), step=step, badge=BadgeLook(is_over=True)),
        Entry(
            translate("Legend", "Dashed: disputed, or seen only in animals"),
            step=SceneStep("1", "1", "place", is_dashed=True),
        ),
        Entry(
            translate("Legend", "“?”: inferred for this treatment, not shown"),
            step=SceneStep("1", "1", "place", mark="?"),
        ),
        Entry(
            translate("Legend", "Grey “?”: not shown for this treatment, so it does not move"),
            step=SceneStep("1", "1", "place", is_absent=True, mark="?"),
        ),
        Entry(
            translate("Legend", "Grey “×”: contradicted for this treatment, so it does not move"),
            step=SceneStep("1", "1", "place", is_absent=True, mark="×"),
        ),
        Entry(
            translate("Legend", "Grey “–”: nobody gives it a time, so it does not move"),
            step=SceneStep("1", "1", "place", is_absent=True, mark="–"),
        ),
    )
