"""What the commands of the window do: theme, lecture, language, text, motion; and what is remembered of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop import settings as kept
from desktop.actions import Actions
from desktop.clock import Clock
from desktop.i18n import Language
from desktop.kit.drop_menu import DropMenu
from desktop.main_window import MainWindow
from desktop.motion import SystemMotion, has_screen
from desktop.settings import Settings
from desktop.theme import THEMES, Look


class WindowCommands(QObject):
    """How the window looks and speaks. Each choice is kept in the settings as it is made."""

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
        self._look = look
        self._language = language
        self._settings = settings
        self._theme_before: str | None = None
        self._was_full_screen = False
        self._menu: DropMenu | None = None
        self._system_motion = SystemMotion(self)
        self._system_wishes = False
        window.top.theme.clicked.connect(self._open_themes)
        window.closing.connect(self.remember_window)
        self._show_remembered()

    def doers(self) -> dict[str, Callable[[], None]]:
        """What to call, by command."""
        return {
            "inspector": self._toggle_inspector,
            "lecture": self._toggle_lecture,
            "full-screen": self._toggle_full_screen,
            "theme-system": self._theme_system,
            "theme-light": self._theme_light,
            "theme-dark": self._theme_dark,
            "theme-projector": self._theme_projector,
            "language": self._other_language,
            "text-larger": self._larger_text,
            "text-smaller": self._smaller_text,
            "text-usual": self._usual_text,
            "motion": self._toggle_motion,
            "quit": self._quit,
        }

    def _show_remembered(self) -> None:
        settings, actions = self._settings, self._actions
        self._reduce_motion(settings.value(kept.MOTION) == "reduced")
        self._system_motion.told.connect(self._follow_system)
        if has_screen():
            self._system_motion.ask()
        actions["inspector"].setChecked(settings.value(kept.SHOWS_INSPECTOR))
        self._window.inspector_shown.connect(actions["inspector"].setChecked)
        self._window.full_screen_changed.connect(actions["full-screen"].setChecked)

    def remember_window(self) -> None:
        """Keep where the window stands, and write the settings."""
        geometry = bytes(self._window.saveGeometry().toBase64().data()).decode("ascii")
        self._settings.keep(kept.GEOMETRY, geometry)
        self._settings.write()

    # --- inspector and screen --------------------------------------------------------------------------------

    def _toggle_inspector(self) -> None:
        shows = self._actions["inspector"].isChecked()
        if not self._window.is_crowded:
            self._settings.keep(kept.SHOWS_INSPECTOR, shows)
        self._window.want_inspector(shows)

    def _toggle_lecture(self) -> None:
        """Projector theme on the whole screen with the inspector folded; once more, all is as before.

        Where the theme is locked, it stays.
        """
        if self._actions["lecture"].isChecked():
            self._theme_before = self._look.choice
            self._was_full_screen = self._window.isFullScreen()
            if not self._settings.is_locked(kept.THEME):
                self._look.choose("projector")
            self._window.lecture(True)
            self._set_full_screen(True)
        else:
            self._look.choose(self._theme_before or "system")
            self._window.lecture(False)
            self._set_full_screen(self._was_full_screen)

    def _toggle_full_screen(self) -> None:
        self._set_full_screen(self._actions["full-screen"].isChecked())

    def _set_full_screen(self, wants: bool) -> None:
        state = self._window.windowState()
        full = Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state | full if wants else state & ~full)

    # --- theme -----------------------------------------------------------------------------------------------

    def _open_themes(self) -> None:
        self._menu = DropMenu.instead_of(self._menu, self._window)
        for name in ("system", *THEMES):
            words = self._actions[f"theme-{name}"].text()
            self._menu.offer(name, words, is_chosen=name == self._look.choice)
        self._menu.chosen.connect(self._choose_theme)
        self._menu.drop(self._window.top.theme)

    def _choose_theme(self, name: str) -> None:
        self._theme_before = name  # what is chosen during a lecture stays after it
        self._look.choose(name)
        self._settings.keep(kept.THEME, name)

    def _theme_system(self) -> None:
        self._choose_theme("system")

    def _theme_light(self) -> None:
        self._choose_theme("light")

    def _theme_dark(self) -> None:
        self._choose_theme("dark")

    def _theme_projector(self) -> None:
        self._choose_theme("projector")

    # --- language, text, motion ------------------------------------------------------------------------------

    def _other_language(self) -> None:
        code = "fr" if self._language.code == "en" else "en"
        self._language.choose(code)
        self._settings.keep(kept.LANGUAGE, code)

    def _resize_text(self, size: float) -> None:
        self._look.resize_text(size)
        self._settings.keep(kept.TEXT_SIZE, self._look.text_size)

    def _larger_text(self) -> None:
        self._resize_text(self._look.text_size + 0.1)

    def _smaller_text(self) -> None:
        self._resize_text(self._look.text_size - 0.1)

    def _usual_text(self) -> None:
        self._resize_text(1.0)

    def _toggle_motion(self) -> None:
        """What the desktop wishes too is followed on; only what it does not wish is a choice of its own."""
        reduces = self._actions["motion"].isChecked()
        self._reduce_motion(reduces)
        chosen = "reduced" if reduces else "full"
        self._settings.keep(kept.MOTION, "system" if reduces == self._system_wishes else chosen)

    def _follow_system(self, wishes: bool) -> None:
        self._system_wishes = wishes
        if self._settings.value(kept.MOTION) == "system":
            self._reduce_motion(wishes)

    def _reduce_motion(self, reduces: bool) -> None:
        self._clock.reduce_motion(reduces)
        self._actions["motion"].setChecked(reduces)

    def _quit(self) -> None:
        self._window.close()
        QApplication.closeAllWindows()
