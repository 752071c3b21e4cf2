"""What every view can do: tell its title and a summary in words, follow the clock, give its data as rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QWidget

from desktop.kit.explanation import Explanation
from desktop.kit.finding import Finding
from desktop.kit.span import Span

if TYPE_CHECKING:
    from desktop.actions import Actions
    from desktop.clock import Clock
    from desktop.i18n import Language
    from desktop.kit.picture import Picture
    from desktop.session import Session
    from desktop.theme import Look


@dataclass(frozen=True)
class Rows:
    """A view's data as a table: for copying, for CSV, for the screen reader."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class OwnFile(NamedTuple):
    """A kind of file that a view can write besides its picture and rows; ``words`` say what will be in it."""

    words: str
    content: Callable[[], bytes]


@dataclass(frozen=True)
class Surroundings:
    """What a view is given of the program."""

    session: Session
    clock: Clock
    look: Look
    language: Language
    actions: Actions


class View(QWidget):
    """The contract of a view. It builds its items once, and in :meth:`show_time` only moves them.

    ``id`` names it on the command line and in the names of files. ``explained`` carries the explanation of what is
    selected, ``told`` a sentence for the reader, ``wants_width`` whether it needs the inspector's place;
    ``stops_changed`` tells that the clock can step to other times, ``spans_changed`` that other spans are to be shown.
    ``turned`` tells that another page of the view is open: its title and its commands are others.
    ``follows_clock`` is False where no time plays a part: alone, it stands without the transport bar.
    ``wished`` carries the id of a view and a key that its :meth:`take` understands: what is to be seen there.
    """

    id: ClassVar[str]
    follows_clock: ClassVar[bool] = True
    explained = Signal(object)
    told = Signal(str)
    wants_width = Signal(bool)
    stops_changed = Signal()
    spans_changed = Signal()
    wished = Signal(str, str)
    turned = Signal()

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

    def stops(self) -> tuple[float, ...]:
        """The seconds since the first dose to which the clock can step, in order."""
        raise NotImplementedError

    def stills(self) -> tuple[float, ...]:
        """The seconds since the first dose of what reduced motion shows one after the other, in order.

        A time stands as often as there are stills of it. Unless a view says otherwise: one for each stop.
        """
        return self.stops()

    def spans(self) -> tuple[Span, ...]:
        """What lasts from one time to another, for the axis of the clock; unless a view says otherwise: nothing."""
        return ()

    def doers(self) -> dict[str, Callable[[], None]]:
        """What its own commands do, by command; while it is in the window, these mean it."""
        raise NotImplementedError

    def findings(self) -> list[Finding]:
        """What the reader can search for in it, in the language in use."""
        raise NotImplementedError

    def take(self, key: str) -> None:
        """Show what was found: the ``key`` of one of the :meth:`findings`."""
        raise NotImplementedError

    def rows(self) -> Rows:
        """Everything that is shown, as rows."""
        raise NotImplementedError

    @property
    def has_selection(self) -> bool:
        """Whether something is selected, which the explanation then is about."""
        raise NotImplementedError

    def select_nothing(self) -> None:
        """Let go of what is selected."""
        raise NotImplementedError

    def explanation(self) -> Explanation:
        """What the inspector says about what is selected now; about the whole view where nothing is."""
        raise NotImplementedError

    def sources(self) -> tuple[str, ...]:
        """The citations of everything that is shown, for the margin of a picture."""
        raise NotImplementedError

    def picture(self, day: date) -> Picture:
        """The view as it stands, with title, date and sources in the margin, to copy or to save."""
        raise NotImplementedError

    def copied(self) -> QMimeData | None:
        """What goes to the clipboard in place of the picture and of plain rows; unless a view says otherwise: none."""
        return None

    def files(self) -> dict[str, OwnFile]:
        """What can be saved besides picture and rows, by the ending of the file (“.bib”); else nothing."""
        return {}
