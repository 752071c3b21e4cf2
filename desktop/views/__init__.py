"""What every view can do: tell its title and a summary in words, follow the clock, give its data as rows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.kit.explanation import Explanation


@dataclass(frozen=True)
class Rows:
    """A view's data as a table: for copying, for CSV, for the screen reader."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class View(QWidget):
    """The contract of a view. It builds its items once, and in :meth:`show_time` only moves them.

    ``explained`` carries the explanation of what is selected; ``told`` a sentence for the reader.
    """

    explained = Signal(object)
    told = Signal(str)

    @property
    def title(self) -> str:
        """The view's name, as its heading says it."""
        raise NotImplementedError

    def first_focus(self) -> QWidget:
        """What has the focus when the view opens. No focus proxy: Tab would stop at the view and at its proxy."""
        return self

    def summary(self) -> str:
        """What the view shows at rest, in words."""
        raise NotImplementedError

    def show_time(self, elapsed: float) -> None:
        """Show ``elapsed`` seconds since the first dose: reveal what is drawn already, compute nothing."""
        raise NotImplementedError

    def reset(self) -> None:
        """Back to what the view opens on."""
        raise NotImplementedError

    def rows(self) -> Rows:
        """Everything that is shown, as rows."""
        raise NotImplementedError

    def explanation(self) -> Explanation:
        """What the inspector says about what is selected now; about the whole view where nothing is."""
        raise NotImplementedError

    def sources(self) -> tuple[str, ...]:
        """The citations of everything that is shown, for the margin of a picture."""
        raise NotImplementedError

    def draw(self, painter: QPainter, target: QRectF) -> None:
        """Draw the picture of the view as shapes into ``target``."""
        raise NotImplementedError
