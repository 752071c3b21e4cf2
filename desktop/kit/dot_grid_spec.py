"""What a grid of dots is asked to show: rows and columns of cells, each a share on one axis, words, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Dot(NamedTuple):
    """A share with its interval, and the share that it is compared with; all on the axis of the grid."""

    value: float
    low: float | None = None
    high: float | None = None
    beside: float | None = None


@dataclass(frozen=True, slots=True)
class GridCell:
    """``words`` stand large, ``note`` small below them; ``told`` says it all. A ``dot`` is drawn left of its words.

    ``sort`` is what rows are ordered by, the largest first; None comes last. A ``mark`` stands in the upper corner.
    """

    words: str
    note: str = ""
    told: str = ""
    dot: Dot | None = None
    is_muted: bool = False
    sort: float | None = None
    mark: str = ""


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column under its name, in the colour and with the shape of what it is about."""

    id: str
    name: str
    tone: str
    marker: str


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row with a cell for each column; one ``is_heading`` has none and stands above those of its group."""

    id: str
    name: str
    about: str = ""
    is_heading: bool = False
    cells: tuple[GridCell, ...] = ()


@dataclass(frozen=True, slots=True)
class GridSpec:
    """The whole grid. Every dot stands on one axis from 0 to ``end``, so that cells can be compared by eye.

    ``names`` are those of rows that may come, so that no column moves when they do.
    """

    columns: tuple[GridColumn, ...] = ()
    rows: tuple[GridRow, ...] = ()
    end: float = 100.0
    names: tuple[str, ...] = ()
