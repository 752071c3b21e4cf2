"""What each command does: from an action to the session, the clock, the window or the view.

The clock's, the window's and those for taking away stand in a file each; a view brings its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop import settings as kept
from desktop.actions import COMMANDS, Actions
from desktop.clock import Clock
from desktop.conductor.clock_commands import ClockCommands
from desktop.conductor.saving import Saving
from desktop.conductor.shelf import Shelf
from desktop.conductor.window_commands import WindowCommands
from desktop.i18n import Language
from desktop.main_window import MainWindow
from desktop.session import Session
from desktop.settings import Settings
from desktop.theme import Look
from desktop.views import View

if TYPE_CHECKING:
    from desktop.kit.help_book import HelpBook
    from desktop.kit.key_sheet import KeySheet
    from desktop.kit.palette import Palette


class Conductor(QObject):
    """Connects every command once. Session and view come and go with the catalog."""

    def __init__(
        self,
        window: MainWindow,
        clock: Clock,
        actions: Actions,
        look: Look,
        language: Language,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._actions = actions
        self._session: Session | None = None
        self.shelf = Shelf(window, clock, actions, settings)
        self.saving = Saving(window)
        self._clock_commands = ClockCommands(clock)
        self._settings = settings
        self._window_commands = WindowCommands(window, clock, actions, look, language, settings)
        self._look = look
        self._language = language
        actions.connect_common(
            self._clock_commands.doers()
            | self._window_commands.doers()
            | self.saving.doers()
            | {
                "no-point": self._select_nothing,
                "find": self._find,
                "keys": self._show_keys,
                "help": self._show_help,
                "help-install": self._show_installing,
                "help-content": self._show_writing,
            }
            | self.shelf.doers()
        )
        actions.hand_to_view(None)
        window.chips.toggled.connect(self._toggle_family)
        clock.changed.connect(self._forget_notice)
        language.changed.connect(self._show_chips)

    # Built when they are first opened: a start pays for none.

    @cached_property
    def palette(self) -> Palette:
        from desktop.kit.palette import Palette

        palette = Palette(self._look, self._window)
        palette.chosen.connect(self._take)
        return palette

    @cached_property
    def key_sheet(self) -> KeySheet:
        from desktop.kit.key_sheet import KeySheet

        return KeySheet(self._actions, self._look, self._window)

    @cached_property
    def help_book(self) -> HelpBook:
        from desktop.kit.help_book import HelpBook

        return HelpBook(self._look, self._language, self._window)

    def _show_keys(self) -> None:
        self.key_sheet.show_sheet()

    def _show_help(self) -> None:
        self.help_book.open_page("start")

    def _show_installing(self) -> None:
        self.help_book.open_page("install")

    def _show_writing(self) -> None:
        self.help_book.open_page("content")

    def conduct(self, session: Session, makers: Mapping[str, Callable[[], View]], first: str) -> None:
        """Take a session and the makers of its views by id; show the ``first`` one."""
        self._session = session
        session.families_changed.connect(self._show_chips)
        session.lines_changed.connect(self._show_chips)
        session.selection_changed.connect(self._forget_notice)
        session.measure_changed.connect(self._keep_choice)
        session.axis_changed.connect(self._keep_choice)
        self._show_chips()
        self.shelf.fill(makers)
        self.shelf.show(first)

    # --- families --------------------------------------------------------------------------------------------

    def _show_chips(self) -> None:
        session = self._session
        if session is None:
            return
        used = frozenset(treatment.family for treatment in session.catalog.treatments)
        self._window.show_chips(session.catalog, session.families_in_use(), used)

    def _toggle_family(self, family: str) -> None:
        if self._session is not None:
            self._session.toggle_family(family)

    def _keep_choice(self) -> None:
        if self._session is not None:
            self._settings.keep(kept.MEASURE, self._session.measure.value)
            self._settings.keep(kept.IS_LINEAR, self._session.is_linear)

    # --- window ----------------------------------------------------------------------------------------------

    def _select_nothing(self) -> None:
        if self.saving.stop():
            return
        self._window.tell("")
        if self._window.view is not None:
            self._window.view.select_nothing()

    def _find(self) -> None:
        from desktop.kit.finding import Finding

        commands = [
            Finding(
                self._actions[command.id].text().rstrip(" …"), self.tr("Command"), f"command:{command.id}"
            )
            for command in COMMANDS
            if command.id != "find" and self._actions[command.id].isEnabled()
        ]
        view = self._window.view
        self.palette.offer([*(view.findings() if view is not None else ()), *commands])

    def _take(self, key: str) -> None:
        kind, _, wanted = key.partition(":")
        if kind == "command":
            self._actions[wanted].trigger()
        elif self._window.view is not None:
            self._window.view.take(key)

    def _forget_notice(self) -> None:
        self._window.tell("")
