"""Which views are on the screen: one, or two beside each other on the same clock. A view is built when it is wanted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop import settings as kept
from desktop.actions import Actions
from desktop.clock import Clock
from desktop.kit.explanation import Explanation
from desktop.main_window import MainWindow
from desktop.options import VIEWS
from desktop.settings import Settings
from desktop.views import View


class _Way(QObject):
    """The way to one view: only bound methods keep no window alive, and each view has two commands."""

    def __init__(self, name: str, shelf: Shelf) -> None:
        super().__init__(shelf)
        self.name = name
        self._shelf = shelf

    def show(self) -> None:
        self._shelf.show(self.name)

    def toggle_beside(self) -> None:
        self._shelf.toggle_beside(self.name)


class Shelf(QObject):
    """Builds, shows and hides views. The commands mean the active one: the one that the reader was in last."""

    def __init__(self, window: MainWindow, clock: Clock, actions: Actions, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._actions = actions
        self._settings = settings
        self._makers: Mapping[str, Callable[[], View]] = {}
        self._views: dict[str, View] = {}
        self.shown: tuple[str, ...] = ()
        self._ways = [_Way(name, self) for name in VIEWS]
        window.pair.splitterMoved.connect(self._keep_split)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def doers(self) -> dict[str, Callable[[], None]]:
        """What to call, by command."""
        ways: dict[str, Callable[[], None]] = {"alone": self.show_alone, "crisis-help": self.show_help}
        for way in self._ways:
            ways[f"view-{way.name}"] = way.show
            ways[f"beside-{way.name}"] = way.toggle_beside
        return ways

    @property
    def names(self) -> tuple[str, ...]:
        """The views that there is content for, in the order of the rail."""
        return tuple(name for name in VIEWS if name in self._makers)

    def fill(self, makers: Mapping[str, Callable[[], View]]) -> None:
        """Take the makers of all views of a catalog; those of the one before are gone."""
        self._makers, self._views, self.shown = makers, {}, ()
        self._window.offer_views(makers.keys())

    def show(self, name: str) -> None:
        """Show one view, and no other."""
        if name in self._makers:
            self._show((name,), name)

    def toggle_beside(self, name: str) -> None:
        """Show a view beside the one that is there; if it stands beside it already, take it away."""
        if name not in self._makers:
            return
        if not self.shown:
            self._show((name,), name)
        elif name not in self.shown:
            self._show((self.shown[0], name), name)
        elif len(self.shown) > 1:
            rest = tuple(other for other in self.shown if other != name)
            self._show(rest, rest[0])

    def show_alone(self) -> None:
        """Show the active view alone."""
        if self._window.view is not None:
            self._show((self._window.view.id,), self._window.view.id)

    def show_help(self) -> None:
        """Show at once who helps in a crisis."""
        self._lead("guidance", "help:")

    def _show(self, names: tuple[str, ...], active: str) -> None:
        for name in self.shown:
            if name not in names:
                self._clock.moved.disconnect(self._views[name].show_time)
        for name in names:
            view = self._built(name)
            if name not in self.shown:
                self._clock.moved.connect(view.show_time)
                view.show_time(self._clock.elapsed)
        self.shown = names
        self._window.show_views([self._views[name] for name in names])
        if not self._window.follows_clock:
            self._clock.pause()
        if len(names) > 1:
            width, share = self._window.pair.width(), self._settings.value(kept.SPLIT)
            self._window.pair.setSizes([round(width * share), round(width * (1 - share))])
        self._activate(self._views[active])
        self._views[active].first_focus().setFocus()
        self._take_stops()

    def _built(self, name: str) -> View:
        if name not in self._views:
            view = self._views[name] = self._makers[name]()
            view.explained.connect(self._explain)
            view.told.connect(self._window.tell)
            view.wants_width.connect(self._window.make_room)
            view.stops_changed.connect(self._take_stops)
            view.spans_changed.connect(self._take_spans)
            view.wished.connect(self._lead)
            view.turned.connect(self._take_page)
            for button in view.findChildren(QAbstractButton):
                button.pressed.connect(self._pressed)
        return self._views[name]

    def _lead(self, name: str, key: str) -> None:
        """Show what a view wishes to be seen in another one; beside it, where that one stands there already."""
        if name not in self._makers:
            return
        self._show(self.shown if name in self.shown else (name,), name)
        self._views[name].take(key)

    def _activate(self, view: View) -> None:
        self._window.activate(view)
        self._actions.hand_to_view(view.doers(), has_clock=self._window.follows_clock)
        self._rest_what_is_not_there()

    def _pressed(self) -> None:
        """A click on a button leaves the focus where it is; what the button commands means its own view even so."""
        button = self.sender()
        for view in (self._views[name] for name in self.shown):
            if isinstance(button, QWidget) and view is not self._window.view and view.isAncestorOf(button):
                self._activate(view)

    def _take_page(self) -> None:
        """The active view has turned to another of its pages."""
        if self._window.view is not None and self.sender() is self._window.view:
            self._activate(self._window.view)

    def _rest_what_is_not_there(self) -> None:
        for name in VIEWS:
            self._actions[f"view-{name}"].setEnabled(name in self._makers)
            self._actions[f"beside-{name}"].setEnabled(name in self._makers and len(self._makers) > 1)
        self._actions["crisis-help"].setEnabled("guidance" in self._makers)
        self._actions["alone"].setEnabled(len(self._makers) > 1)

    def _explain(self, explanation: Explanation) -> None:
        if self.sender() is self._window.view:
            self._window.inspector.show_explanation(explanation)

    def _keep_split(self) -> None:
        shown = [size for size in self._window.pair.sizes() if size]
        if len(shown) > 1:
            self._settings.keep(kept.SPLIT, min(max(shown[0] / sum(shown), 0.1), 0.9))

    def _take_stops(self) -> None:
        found = {time for name in self.shown for time in self._views[name].stops()}
        self._clock.stops = tuple(sorted(found))
        # Of stills at the same time, each view shows its own one by one: as many as the view with the most has there.
        stills: Counter[float] = Counter()
        for name in self.shown:
            stills |= Counter(self._views[name].stills())
        self._clock.stills = tuple(sorted(stills.elements()))
        self._take_spans()

    def _take_spans(self) -> None:
        spans = [span for name in self.shown for span in self._views[name].spans()]
        self._window.transport.show_spans(tuple(spans))

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or len(self.shown) < 2:
            return
        for name in self.shown:
            view = self._views[name]
            if view is not self._window.view and view.isAncestorOf(new):
                self._activate(view)
