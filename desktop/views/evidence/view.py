"""The Evidence: a student learns to read a forest plot by moving it, finds every source, and sees what is not known.

Three pages, each with a question of its own: what do the trials add up to; where does a figure come from; what could
one still find out?
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.actions import Actions
from desktop.clock import Clock
from desktop.i18n import Language
from desktop.kit.choice_row import ChoiceRow
from desktop.kit.elided_label import ElidedLabel
from desktop.kit.explanation import Explanation
from desktop.kit.finding import Finding
from desktop.kit.span import Span
from desktop.session import Session
from desktop.theme import Look
from desktop.views import OwnFile, Rows, View
from desktop.views.evidence.forest_page import ForestPage
from desktop.views.evidence.page import Page, Surroundings
from desktop.views.evidence.sources_page import SourcesPage
from desktop.views.evidence.unknown_page import UnknownPage

if TYPE_CHECKING:
    from desktop.kit.picture import Picture

_ROOM_FOR_HEADING = 330
"""How high the view is at least, at the usual text size, where the heading of a page stands in it."""


class EvidenceView(View):
    """One page at a time; what is asked of the view, the page that is open answers."""

    id = "evidence"

    def __init__(
        self,
        session: Session,
        clock: Clock,
        look: Look,
        language: Language,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._actions = actions
        self._clock = clock
        around = Surroundings(session, clock, look, language, actions)
        self.sources_page = SourcesPage(around, self)
        made: list[Page] = [self.sources_page]
        if session.catalog.questions:
            made.insert(0, ForestPage(around, self))
        if session.catalog.unknowns:
            made.append(UnknownPage(around, self))
        self.pages: dict[str, Page] = {page.id: page for page in made}
        self._build()
        self._name()
        self.open_page(made[0].id)

    def _build(self) -> None:
        self.heading = ElidedLabel(self)
        self.heading.setProperty("role", "title")
        self.choice = ChoiceRow(self._look, self.pages, self)
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
        self.page.show_time(self._clock.elapsed)  # it may have moved while another page was open
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
        self.heading.setVisible(self.height() >= self._look.length(_ROOM_FOR_HEADING))

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
            "search-sources": self._search_sources,
        }
        return own | self.page.doers()

    def _search_sources(self) -> None:
        if self.page is not self.sources_page:
            self.open_page(self.sources_page.id)
        self.sources_page.search.setFocus()
        self.sources_page.search.selectAll()

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
