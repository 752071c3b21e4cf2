"""What a table of words shows: named columns, rows under headings, and cells of a few lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column: its name, its colour in the theme, and the shape that goes with it."""

    id: str
    name: str
    tone: str
    marker: str


@dataclass(frozen=True, slots=True)
class GridCell:
    """What stands in a cell: words, a small line under them, and a sign where the words say why there are none.

    What is faint matters less. ``told`` is the whole of it for whoever hears it; ``references`` are numbers of sources,
    which stand in a picture and not on the screen.
    """

    words: str
    note: str = ""
    sign: str = ""
    is_faint: bool = False
    told: str = ""
    references: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row with a cell for each column; a heading has none, and may be folded. ``note`` stands under its name."""

    id: str
    name: str
    note: str = ""
    about: str = ""
    cells: tuple[GridCell, ...] = ()
    is_heading: bool = False
    is_folded: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as it is asked for; every row that is no heading has as many cells as there are columns."""

    columns: tuple[GridColumn, ...] = ()
    rows: tuple[GridRow, ...] = ()


class Notes(NamedTuple):
    """What stands under a table: sentences, and its sources, which are numbered as they stand."""

    sentences: tuple[str, ...]
    sources: tuple[str, ...]

    @property
    def numbered(self) -> tuple[str, ...]:
        return tuple(f"{place}\u00a0{source}" for place, source in enumerate(self.sources, start=1))
