"""The window: rail, chips, centre, inspector, transport bar. It lays things out; the conductor says what they do.

It is on the screen before there is anything in it: the reader sees where Onset opens while the rest is imported.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMessageBox,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.first_frame import FrameColours, paint_first_frame
from desktop.options import VIEWS

if TYPE_CHECKING:
    from desktop.actions import Actions
    from desktop.clock import Clock
    from desktop.i18n import Language
    from desktop.kit.problem_page import ProblemPage
    from desktop.theme import Look
    from desktop.views import View
    from models.catalog import Catalog


WIDE = 1600
"""From this width on, the inspector stands beside a view that wants its place."""
NARROW = 900
"""Up to this width, at the usual text size, the inspector is folded until it is called, and the rail has no words."""


class MainWindow(QMainWindow):
    """Empty until :meth:`furnish`. ``painted`` is emitted once, after the first paint; ``closing`` before it goes;
    ``inspector_shown`` when the inspector unfolded or folded, and ``full_screen_changed`` when the window took the
    whole screen or gave it back, whoever wanted it.
    """

    painted = Signal()
    closing = Signal()
    inspector_shown = Signal(bool)
    full_screen_changed = Signal(bool)

    def __init__(self, colours: FrameColours, *, has_inspector: bool) -> None:
        super().__init__()
        self._colours = colours
        self._was_painted = False
        self._is_furnished = False
        self._error_box: QMessageBox | None = None
        self._inspector_wanted = has_inspector
        self.view: View | None = None
        self._views: set[View] = set()
        self._shown: frozenset[str] = frozenset({"timeline"})
        self.setWindowTitle("Onset")

    def furnish(self, look: Look, language: Language, clock: Clock, actions: Actions) -> None:
        """Put everything in; a view, or the problem page, comes later."""
        self._look = look
        self._language = language
        self._clock = clock
        self._actions = actions
        self._is_room_wanted = False
        self._is_lecturing = False
        self.follows_clock = True
        self._is_inspector_called = False
        look.fit(self.height())
        self._build()
        self._lay_out()
        for action in actions:
            self.addAction(action)
        clock.changed.connect(self._name_axis)
        look.changed.connect(self._dress)
        self._is_furnished = True
        self._name()
        self._dress()

    # --- built once ------------------------------------------------------------------------------------------

    def _build(self) -> None:
        # Imported here: the empty window is on the screen before.
        from desktop.kit.explanation import Inspector
        from desktop.kit.glyph_button import GlyphButton
        from desktop.kit.notice import Notice
        from desktop.kit.top_bar import TopBar
        from desktop.kit.transport_bar import TransportBar

        look = self._look
        self.top = TopBar(look, self._actions, self)
        self.chips = self.top.chips
        self.rail = {name: GlyphButton(look, name, layout="column", size=11, parent=self) for name in VIEWS}
        for name, button in self.rail.items():
            button.setCheckable(True)
            button.clicked.connect(self._actions[f"view-{name}"].trigger)
            button.clicked.connect(self._mark_shown)
            button.setVisible(name == "timeline")
        self.rail["timeline"].setChecked(True)
        self.centre = QStackedWidget(self)
        self.opening = QWidget(self)
        self.pair = QSplitter(self)
        self.pair.setChildrenCollapsible(False)
        self.centre.addWidget(self.opening)
        self.centre.addWidget(self.pair)
        self.inspector = Inspector(look, self)
        self.transport = TransportBar(self._clock, look, self)
        self.notice = Notice(look, self.transport, self)

    def _lay_out(self) -> None:
        rail = self._rail_column = QVBoxLayout()
        rail.setContentsMargins(6, 0, 6, 0)
        rail.setSpacing(2)
        for button in self.rail.values():
            # All as wide as the widest, so that signs stand above each other; on a low window it gives up its word.
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            rail.addWidget(button)
        rail.addStretch(1)
        self.side = _Side(self.inspector)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 12, 0)
        middle.setSpacing(12)
        middle.addLayout(rail)
        middle.addWidget(_Card(self.centre), 1)
        middle.addWidget(self.side)
        whole = QWidget(self)
        whole.setObjectName("frame")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(middle, 1)
        column.addWidget(self.transport)
        self.setCentralWidget(whole)

    # --- what stands in it -----------------------------------------------------------------------------------

    def offer_views(self, names: Collection[str]) -> None:
        """The views that there is content for stand on the rail."""
        for name, button in self.rail.items():
            button.setVisible(name in names)

    def show_views(self, views: Sequence[View]) -> None:
        """Put these views into the centre, from left to right; the others are hidden."""
        for order, view in enumerate(views):
            if self.pair.indexOf(view) != order:
                self.pair.insertWidget(order, view)
            view.setVisible(True)
        for other in self._views - set(views):
            other.setVisible(False)
        self._views.update(views)
        self._shown = frozenset(view.id for view in views)
        self.follows_clock = any(view.follows_clock for view in views)
        self.centre.setCurrentWidget(self.pair)
        self._mark_shown()

    def _mark_shown(self) -> None:
        """A click on the button of a view that is there must not switch its mark off."""
        for name, button in self.rail.items():
            button.setChecked(name in self._shown)

    def activate(self, view: View) -> None:
        """Let a view that is shown have the inspector and the title."""
        self.view = view
        self.inspector.show_explanation(view.explanation())
        self._fold_inspector()
        self._order_focus()
        self._name()

    def show_problems(self, page: ProblemPage) -> None:
        """Put the problem page into the centre; nothing of the broken pack is shown."""
        if self.centre.indexOf(page) < 0:
            self.centre.addWidget(page)
        self.view = None
        self.centre.setCurrentWidget(page)
        page.first_focus().setFocus()
        self.chips.show_chips((), frozenset())
        self._fold_inspector()
        self._order_focus()
        self._name()

    def show_chips(self, catalog: Catalog, checked: frozenset[str], offered: frozenset[str]) -> None:
        """One chip a family of ``offered``; those in ``checked`` are on."""
        from desktop.kit.chip import ChipSpec

        language = self._language.code
        specs = tuple(
            ChipSpec(
                id=family.id,
                label=family.name.in_language(language),
                tone=family.tone,
                marker=family.marker,
                about=family.about.in_language(language) if family.about else "",
            )
            for family in catalog.families
            if family.id in offered
        )
        self.chips.show_chips(specs, checked)
        self._order_focus()

    def _order_focus(self) -> None:
        """Tab goes from the upper left to the lower right, however late a widget was made."""
        from PySide6.QtCore import Qt  # its many names take as long as a small window

        areas = (
            *self.chips.chips.values(),
            self.chips.more,
            self.top.search,
            self.top.language,
            self.top.theme,
            self.top.keys,
            self.top.help,
            self.top.panel,
            self.top.lecture,
            *self.rail.values(),
            self.centre,
            self.inspector,
            self.transport,
        )
        stations = [
            widget
            for area in areas
            for widget in (area, *area.findChildren(QWidget))
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        for one, other in pairwise(stations):
            QWidget.setTabOrder(one, other)

    @property
    def is_crowded(self) -> bool:
        """Whether the inspector's place is needed: it is folded then, until somebody calls it."""
        is_wanted = self._is_room_wanted and self.width() < self._look.length(WIDE)
        return is_wanted or self._is_lecturing or self._is_narrow

    @property
    def _is_narrow(self) -> bool:
        return self.width() < self._look.length(NARROW)

    @property
    def _is_low(self) -> bool:
        """Whether the words of the rail find no room below each other."""
        there = [button for button in self.rail.values() if not button.isHidden()]
        gap = self._rail_column.spacing()
        words = sum(button.height_of(is_short=False) + gap for button in there)
        around = self.top.sizeHint().height() + self.transport.sizeHint().height()
        return words > self.height() - around

    def want_inspector(self, wants: bool) -> None:
        """Unfold or fold the inspector for good; where its place is needed, for as long as it is.

        With nothing to explain it stays away.
        """
        if self.is_crowded:
            self._is_inspector_called = wants
        else:
            self._inspector_wanted = wants
        self._fold_inspector()

    def make_room(self, wants: bool) -> None:
        """On a window that is not wide, let the view have the inspector's place while it wants it."""
        self._is_room_wanted = wants
        self._is_inspector_called = False
        self._fold_inspector()

    def lecture(self, is_lecturing: bool) -> None:
        """Give the view the inspector's place during a lecture."""
        self._is_lecturing = is_lecturing
        self._is_inspector_called = False
        self._fold_inspector()

    def _fold_inspector(self) -> None:
        is_crowded = self.is_crowded
        self._is_inspector_called = self._is_inspector_called and is_crowded
        shows = self._is_inspector_called if is_crowded else self._inspector_wanted
        has_view = self.view is not None
        self.side.setVisible(shows and has_view)
        is_opening = self.centre.currentWidget() is self.opening
        self.transport.setVisible(is_opening or (has_view and self.follows_clock))
        share = 0.45 if self._is_narrow else 0.26
        self.side.set_width(min(self._look.length(276), round(self.width() * share)))
        for button in self.rail.values():
            button.shorten(self._is_narrow or self._is_low)
        self.inspector_shown.emit(shows)

    def tell(self, words: str) -> None:
        """Say a sentence over the lower edge of the view; the next input takes it away."""
        self.notice.tell(words)

    def show_error(self, text: str) -> None:
        """One of our own errors: what happened, and the text to copy into a report. One box at a time."""
        from PySide6.QtCore import Qt

        if self._error_box is not None:
            return
        box = self._error_box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Onset")
        box.setText(
            self.tr("Something went wrong in Onset. What you see may be incomplete: please restart it.")
        )
        box.setInformativeText(self.tr("Nothing was sent anywhere. The details can be copied for a report."))
        box.setDetailedText(text)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._forget_error_box)
        box.open()

    def _forget_error_box(self) -> None:
        self._error_box = None

    def tell_of_error(self) -> None:
        """An error that a box has told of came again."""
        words = self.tr("The same error again: please restart Onset.")
        if self._is_furnished and self.notice.text() != words:  # else what fails to paint is painted for ever
            self.tell(words)

    # --- words and looks -------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._is_furnished:
            self._actions.name()
            self._name()
        elif event.type() == QEvent.Type.WindowStateChange:
            self.full_screen_changed.emit(self.isFullScreen())
        super().changeEvent(event)

    def _name(self) -> None:
        from desktop.kit.plain_words import tooltip

        title = self.view.title if self.view is not None else self.tr("antidepressants on one clock")
        self.setWindowTitle(f"{title} – Onset")  # where the name is not at the end, Qt adds it there
        short = {"side-effects": self.tr("Side effects")}  # the rail is as wide as the longest of them
        for name, button in self.rail.items():
            words = self._actions[f"view-{name}"].text()
            button.setText(short.get(name, words))
            button.setToolTip(tooltip(words))
        self._name_axis()

    def _name_axis(self) -> None:
        from desktop.kit.time_axis import ticks

        scale = self._clock.head.scale
        self.transport.set_ticks(ticks(scale, is_linear=len(scale.knots) == 2))

    def _dress(self) -> None:
        self.inspector.setMinimumWidth(0)
        self._fold_inspector()
        self.updateGeometry()

    # --- events ----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_furnished:
            return
        self._look.fit(self.height())
        self._fold_inspector()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_furnished:
            has_side = self._inspector_wanted and self.width() >= NARROW
            paint_first_frame(self, self._colours, has_side=has_side)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)


class _Card(QFrame):
    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setObjectName("card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(content)


class _Side(_Card):
    """A card as wide as it is told to be; it keeps no window from becoming narrower."""

    def set_width(self, width: int) -> None:
        if width != self.maximumWidth():
            self.setMaximumWidth(width)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)
