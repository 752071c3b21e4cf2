"""A view of several pages, each with a question of its own, and what its pages have in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, QRectF, QSize
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.kit.choice_row import ChoiceRow
from desktop.kit.elided_label import ElidedLabel
from desktop.kit.explanation import Explanation
from desktop.kit.finding import Finding
from desktop.kit.span import Span
from desktop.views import OwnFile, Rows, Surroundings, View

if TYPE_CHECKING:
    from desktop.kit.picture import Picture

translate = QCoreApplication.translate

_ROOM_FOR_HEADING = 330
"""How high the view is at least, at the usual text size, where the heading of a page stands in it."""


class Page(View):
    """A view within a view. A page without a time of its own stands still whatever the clock says.

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

        told = translate("Views", "Onset, {day}. Sources: {sources}").format(
            day=QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat),
            sources=" · ".join(self.sources()),
        )
        return Picture(
            self.draw, self.drawn_size(), PictureText(self.title, self.subtitle, (told,)), self.around.look
        )


class PagedView(View):
    """One page at a time; what is asked of the view, the page that is open answers."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.around = around
        made = self.make_pages()
        self.pages: dict[str, Page] = {page.id: page for page in made}
        self._build()
        self._name()
        self.open_page(made[0].id)

    def make_pages(self) -> Sequence[Page]:
        """Its pages in the order of their buttons; at least one."""
        raise NotImplementedError

    def _build(self) -> None:
        self.heading = ElidedLabel(self)
        self.heading.setProperty("role", "title")
        self.choice = ChoiceRow(self.around.look, self.pages, self)
        self.choice.chosen.connect(self.open_page)
        self.stack = QStackedWidget(self)
        for page in self.pages.values():
            self.stack.addWidget(page)
            page.explained.connect(self._explain)
            page.told.connect(self.told)
            page.wants_width.connect(self.wants_width)
            page.stops_changed.connect(self.stops_changed)
            page.spans_changed.connect(self.spans_changed)
            page.wished.connect(self.wished)
        top = QHBoxLayout()
        top.addWidget(self.heading)
        top.addWidget(self.choice, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 12, 10)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.stack, 1)

    @property
    def page(self) -> Page:
        """The page that is open."""
        page = self.stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def open_page(self, name: str) -> None:
        """Show a page by its id; the clock, the inspector and the focus follow."""
        had_focus = self.page.isAncestorOf(QApplication.focusWidget() or self)
        self.stack.setCurrentWidget(self.pages[name])
        if had_focus:
            self.first_focus().setFocus()  # Qt would give it to what comes next, which may be a line to write in
        self.page.show_time(self.around.clock.elapsed)  # it may have moved while another page was open
        self.choice.show_choice(name)
        self.heading.setText(self.page.title)
        self.setAccessibleName(self.title)
        self.stops_changed.emit()
        self.turned.emit()

    def _next_page(self) -> None:
        names = [*self.pages]
        self.open_page(names[(names.index(self.page.id) + 1) % len(names)])
        self.first_focus().setFocus()

    def _explain(self, explanation: Explanation) -> None:
        if self.sender() is self.page:
            self.explained.emit(explanation)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.choice.name_choices({name: page.button_words for name, page in self.pages.items()})
        self.heading.setText(self.page.title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.heading.setVisible(self.height() >= self.around.look.length(_ROOM_FOR_HEADING))

    # --- what the open page answers --------------------------------------------------------------------------

    @property
    def title(self) -> str:
        return self.page.title

    def first_focus(self) -> QWidget:
        return self.page.first_focus()

    def summary(self) -> str:
        return self.page.summary()

    def show_time(self, elapsed: float) -> None:
        self.page.show_time(elapsed)

    def stops(self) -> tuple[float, ...]:
        return self.page.stops()

    def spans(self) -> tuple[Span, ...]:
        return self.page.spans()

    def doers(self) -> dict[str, Callable[[], None]]:
        own: dict[str, Callable[[], None]] = {
            "next-point": self._next_thing,
            "previous-point": self._former_thing,
            "next-page": self._next_page,
        }
        return own | self.page.doers()

    def _next_thing(self) -> None:
        self.page.walk(1)

    def _former_thing(self) -> None:
        self.page.walk(-1)

    def findings(self) -> list[Finding]:
        return [finding for page in self.pages.values() for finding in page.findings()]

    def take(self, key: str) -> None:
        name, _, _ = key.partition(":")
        self.open_page(name)
        self.page.take(key)

    def rows(self) -> Rows:
        return self.page.rows()

    @property
    def has_selection(self) -> bool:
        return self.page.has_selection

    def select_nothing(self) -> None:
        self.page.select_nothing()

    def explanation(self) -> Explanation:
        return self.page.explanation()

    def sources(self) -> tuple[str, ...]:
        return self.page.sources()

    def picture(self, day: date) -> Picture:
        return self.page.picture(day)

    def files(self) -> dict[str, OwnFile]:
        return self.page.files()
