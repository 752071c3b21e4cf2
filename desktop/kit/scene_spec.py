"""What a scene is asked to draw: places, what moves between them, steps; and how far all of it has come."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont


@dataclass(frozen=True)
class ScenePlace:
    """Something that stands in a scene. ``at`` is its box in shares (0..1) of the scene's width and height."""

    id: str
    label: str
    form: str
    at: QRectF
    is_side: bool = False


@dataclass(frozen=True)
class SceneFlow:
    """What moves from one place to another, and is taken up at ``back`` where there is such a place.

    It is drawn as dots, or as rings: the colour of a scene is that of its drug.
    """

    id: str
    start: str
    end: str
    back: str | None = None
    is_ring: bool = False


@dataclass(frozen=True)
class SceneLink:
    """A connection that is always there; ``bond`` is excites, inhibits or leads-to."""

    start: str
    end: str
    bond: str
    is_side: bool = False


@dataclass(frozen=True)
class SceneStep:
    """A numbered step at a place.

    A dashed ring says that it is disputed or seen only in animals, a grey one that it does not happen here; ``mark``
    stands beside the number: “?”, “×” or “–”.
    """

    id: str
    number: str
    place: str
    is_dashed: bool = False
    is_absent: bool = False
    mark: str = ""


@dataclass(frozen=True)
class SceneSpec:
    """A whole scene."""

    places: tuple[ScenePlace, ...]
    flows: tuple[SceneFlow, ...]
    links: tuple[SceneLink, ...]
    steps: tuple[SceneStep, ...]


@dataclass(frozen=True)
class SceneState:
    """What changes: levels of places and flows, how far the drug sits in places and steps have come (all 0..1, by id),
    which steps are ``fading`` or ``over``, and ``phase``, which grows by one a second of play: two pictures of one time
    are equal."""

    levels: dict[str, float] = field(default_factory=dict)
    blocks: dict[str, float] = field(default_factory=dict)
    shares: dict[str, float] = field(default_factory=dict)
    over: frozenset[str] = frozenset()
    fading: frozenset[str] = frozenset()
    phase: float = 0.0


@dataclass(frozen=True)
class SceneLook:
    """Colours, fonts and stroke factor of a scene; ``drug`` is the colour of the treatment shown."""

    panel: QColor
    ink: QColor
    muted: QColor
    hairline: QColor
    tissue: QColor
    tissue_lit: QColor
    outline: QColor
    focus: QColor
    drug: QColor
    on_drug: QColor
    font: QFont
    badge_font: QFont
    stroke: float = 1.0
    has_labels: bool = True
