"""What the pages of the Evidence have in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from desktop.actions import Actions
from desktop.clock import Clock
from desktop.i18n import Language
from desktop.session import Session
from desktop.theme import Look
from desktop.views import View

if TYPE_CHECKING:
    from desktop.kit.picture import Picture

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Surroundings:
    """What a page is given of the program."""

    session: Session
    clock: Clock
    look: Look
    language: Language
    actions: Actions


class Page(View):
    """A view within the Evidence. A page without a time of its own stands still whatever the clock says.

    A page writes its words in ``name``, which is called once it is built and whenever the language changes, and draws
    what it shows in ``draw``, on a surface of ``drawn_size``.
    """

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.around = around

    def name(self) -> None:
        """Write every word in the language in use."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.name()
        super().changeEvent(event)

    @property
    def button_words(self) -> str:
        """What stands on the button that opens it."""
        raise NotImplementedError

    @property
    def subtitle(self) -> str:
        """What it shows just now, in a line."""
        raise NotImplementedError

    def show_time(self, elapsed: float) -> None:
        """Nothing, unless a page says otherwise."""

    def stops(self) -> tuple[float, ...]:
        """None, unless a page says otherwise."""
        return ()

    def doers(self) -> dict[str, Callable[[], None]]:
        """None of its own, unless a page says otherwise."""
        return {}

    def walk(self, by: int) -> None:
        """Select the next (1) or former (−1) thing, and say it aloud."""
        raise NotImplementedError

    def draw(self, painter: QPainter, target: QRectF) -> None:
        """What is shown, the whole of it, in ``target``."""
        raise NotImplementedError

    def drawn_size(self) -> QSize:
        """How large the drawing is, in logical pixels."""
        return self.size()

    def save_this(self) -> None:
        """Save this view, by its own button. A click leaves the focus in the view beside it: it comes here, else
        nobody would see that it goes back there."""
        if not self.isAncestorOf(QApplication.focusWidget() or self):
            self.first_focus().setFocus()
        self.around.actions["save"].trigger()

    def tell_selection(self) -> None:
        """Another thing is selected, or none."""
        self.explained.emit(self.explanation())

    def picture(self, day: date) -> Picture:
        from desktop.kit.picture import Picture, PictureText  # QtSvg is not needed before

        told = translate("Evidence", "Onset, {day}. Sources: {sources}").format(
            day=QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat),
            sources=" · ".join(self.sources()),
        )
        return Picture(
            self.draw, self.drawn_size(), PictureText(self.title, self.subtitle, (told,)), self.around.look
        )
