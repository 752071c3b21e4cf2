"""What each command does: from an action to the session, the clock or the window, and what is remembered of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from desktop import settings as kept
from desktop.actions import COMMANDS, Actions
from desktop.clock import Clock
from desktop.i18n import Language
from desktop.kit.key_sheet import KeySheet
from desktop.kit.palette import Finding, Palette
from desktop.kit.rows_text import as_csv, as_tabs
from desktop.main_window import MainWindow
from desktop.session import Session
from desktop.settings import Settings
from desktop.theme import THEMES, Look
from desktop.views.timeline.findings import findings, take_finding
from desktop.views.timeline.view import TimelineView
from models.timecourse import ChartMeasure

NUDGE = 0.01
"""The share of the axis that a nudge moves."""
WIDE = 1600
"""From this width on, list and inspector stand beside the chart together."""


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
        self._look = look
        self._language = language
        self._settings = settings
        self._session: Session | None = None
        self._view: TimelineView | None = None
        self._loop_start = 0.0
        self._theme_before: str | None = None
        self._menu: QMenu | None = None
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._folder = Path(documents or ".")
        self.palette = Palette(look, window)
        self.key_sheet = KeySheet(actions, look, window)
        actions.connect_all(self._doers())
        actions.allow(has_view=False)
        self.palette.chosen.connect(self._take)
        window.chips.toggled.connect(self._toggle_family)
        window.theme_button.clicked.connect(self._open_themes)
        window.closing.connect(self.remember_window)
        clock.changed.connect(self._forget_notice)
        language.changed.connect(self._show_chips)
        self._show_remembered()

    def _doers(self) -> dict[str, Callable[[], None]]:
        clock = self._clock
        return {
            "play": clock.toggle,
            "step-forward": clock.step_forward,
            "step-back": clock.step_back,
            "nudge-forward": self._nudge_forward,
            "nudge-back": self._nudge_back,
            "start": self._to_start,
            "end": self._to_end,
            "loop-start": self._start_loop,
            "loop-end": self._end_loop,
            "loop-clear": clock.clear_loop,
            "faster": clock.faster,
            "slower": clock.slower,
            "measure-1": self._measure_points,
            "measure-2": self._measure_standardised,
            "measure-3": self._measure_percent,
            "measure-4": self._measure_response,
            "linear": self._toggle_linear,
            "comparators": self._toggle_comparators,
            "lines": self._toggle_lines,
            "table": self._toggle_table,
            "first-lines": self._first_lines,
            "next-point": self._next_point,
            "previous-point": self._previous_point,
            "next-line": self._next_line,
            "previous-line": self._previous_line,
            "no-point": self._select_nothing,
            "copy": self.copy,
            "copy-rows": self.copy_rows,
            "save": self._save,
            "find": self._find,
            "keys": self.key_sheet.show_keys,
            "view-1": self._show_timeline,
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
        self._clock.has_reduced_motion = settings.value(kept.HAS_REDUCED_MOTION)
        actions["motion"].setChecked(self._clock.has_reduced_motion)
        actions["inspector"].setChecked(settings.value(kept.SHOWS_INSPECTOR))
        self._window.want_inspector(settings.value(kept.SHOWS_INSPECTOR))

    def remember_window(self) -> None:
        """Keep where the window stands, and write the settings."""
        geometry = bytes(self._window.saveGeometry().toBase64().data()).decode("ascii")
        self._settings.keep(kept.GEOMETRY, geometry)
        self._settings.write()

    # --- catalog ---------------------------------------------------------------------------------------------

    def conduct(self, session: Session, view: TimelineView) -> None:
        """Take a session and its view: from now on the commands mean these."""
        self._session, self._view = session, view
        self._actions.allow(has_view=True)
        session.families_changed.connect(self._show_chips)
        session.families_changed.connect(self._show_checks)
        session.axis_changed.connect(self._show_checks)
        self._clock.moved.connect(view.show_time)
        self._show_chips()
        self._show_checks()
        view.show_panel(self._actions["lines"].isChecked())

    def leave(self) -> None:
        """Let go of the session and its view."""
        if self._view is not None:
            self._clock.moved.disconnect(self._view.show_time)
        self._session = self._view = None
        self._actions.allow(has_view=False)

    def _show_chips(self) -> None:
        session = self._session
        if session is None:
            return
        comparators = {family.id for family in session.catalog.families if family.is_comparator}
        checked = frozenset(session.families) | (comparators if session.shows_comparators else set())
        used = frozenset(treatment.family for treatment in session.catalog.treatments)
        self._window.show_chips(session.catalog, checked, used)

    def _show_checks(self) -> None:
        if self._session is not None:
            self._actions["linear"].setChecked(self._session.is_linear)
            self._actions["comparators"].setChecked(self._session.shows_comparators)

    def _toggle_family(self, family: str) -> None:
        if self._session is not None:
            self._session.toggle_family(family)

    # --- clock -----------------------------------------------------------------------------------------------

    def _nudge_forward(self) -> None:
        self._clock.nudge(NUDGE)

    def _nudge_back(self) -> None:
        self._clock.nudge(-NUDGE)

    def _to_start(self) -> None:
        self._clock.go_to(0.0)

    def _to_end(self) -> None:
        self._clock.go_to(1.0)

    def _start_loop(self) -> None:
        self._loop_start = self._clock.head.place
        self._clock.set_loop(self._loop_start, 1.0)

    def _end_loop(self) -> None:
        start = self._clock.head.loop[0] if self._clock.head.loop else self._loop_start
        self._clock.set_loop(start, self._clock.head.place)

    # --- picture ---------------------------------------------------------------------------------------------

    def _set_measure(self, measure: ChartMeasure) -> None:
        if self._session is not None:
            self._session.set_measure(measure)
            self._settings.keep(kept.MEASURE, measure.value)

    def _measure_points(self) -> None:
        self._set_measure(ChartMeasure.DIFFERENCE)

    def _measure_standardised(self) -> None:
        self._set_measure(ChartMeasure.STANDARDISED)

    def _measure_percent(self) -> None:
        self._set_measure(ChartMeasure.PERCENT_CHANGE)

    def _measure_response(self) -> None:
        self._set_measure(ChartMeasure.RESPONSE)

    def _toggle_linear(self) -> None:
        if self._session is not None:
            self._session.set_linear(self._actions["linear"].isChecked())
            self._settings.keep(kept.IS_LINEAR, self._session.is_linear)

    def _toggle_comparators(self) -> None:
        if self._session is not None:
            self._session.show_comparators(self._actions["comparators"].isChecked())

    def _toggle_lines(self) -> None:
        """Show or hide the list of lines; on a narrow window the inspector makes room for it."""
        shows = self._actions["lines"].isChecked()
        if self._view is not None:
            is_narrow = self._window.width() < self._look.length(WIDE)
            self._window.want_inspector(self._actions["inspector"].isChecked() and not (shows and is_narrow))
            self._view.show_panel(shows)

    def _toggle_table(self) -> None:
        if self._view is not None:
            self._view.show_table(self._actions["table"].isChecked())

    def _first_lines(self) -> None:
        if self._session is not None:
            self._session.forget_line_choices()

    # --- points ----------------------------------------------------------------------------------------------

    def _next_point(self) -> None:
        if self._view is not None:
            self._view.walk(1)

    def _previous_point(self) -> None:
        if self._view is not None:
            self._view.walk(-1)

    def _next_line(self) -> None:
        if self._view is not None:
            self._view.walk_lines(1)

    def _previous_line(self) -> None:
        if self._view is not None:
            self._view.walk_lines(-1)

    def _select_nothing(self) -> None:
        self._window.tell("")
        if self._session is not None:
            self._session.select(None)

    def copy(self) -> None:
        """The selected point's explanation as text; without one, the picture."""
        if self._view is None or self._session is None:
            return
        clipboard = QGuiApplication.clipboard()
        if self._session.selected is not None:
            clipboard.setText(self._view.explanation().as_text())
            self._window.tell(self.tr("The explanation is on the clipboard."))
        else:
            clipboard.setImage(self._view.picture(self._today()).image())
            self._window.tell(self.tr("The picture is on the clipboard."))

    def copy_rows(self) -> None:
        """Every shown point as tab-separated rows."""
        if self._view is not None:
            rows = self._view.rows()
            QGuiApplication.clipboard().setText(as_tabs([rows.header, *rows.rows]))
            self._window.tell(self.tr("The rows are on the clipboard."))

    def _save(self) -> None:
        if self._view is None:
            return
        kinds = ";;".join(
            (
                self.tr("Picture (*.png)"),
                self.tr("Vector drawing (*.svg)"),
                self.tr("Page (*.pdf)"),
                self.tr("Rows (*.csv)"),
            )
        )
        proposed = str(self._folder / f"onset-timeline-{self._today().isoformat()}.png")
        chosen, kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Save picture or rows"), proposed, kinds
        )
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(kind[kind.rfind(".") : -1]))

    def save(self, path: Path) -> None:
        """Save as the kind that the name ends in: .png, .svg, .pdf or .csv; says what went wrong."""
        from desktop.kit.picture import write_file  # QtSvg is not needed before

        if self._view is None:
            return
        kind = path.suffix.lower()
        try:
            if kind == ".csv":
                rows = self._view.rows()
                write_file(path, as_csv([rows.header, *rows.rows]))
            else:
                write_file(path, self._view.picture(self._today()).as_bytes(kind))
        except (OSError, ValueError) as error:
            self._window.tell(self.tr("{name} was not saved: {reason}").format(name=path.name, reason=error))
            return
        self._folder = path.parent
        self._window.tell(self.tr("Saved as {name}.").format(name=path.name))

    @staticmethod
    def _today() -> date:
        return date.today()

    # --- window ----------------------------------------------------------------------------------------------

    def _find(self) -> None:
        entries = [
            Finding(
                self._actions[command.id].text().rstrip(" …"), self.tr("Command"), f"command:{command.id}"
            )
            for command in COMMANDS
            if command.id != "find" and self._actions[command.id].isEnabled()
        ]
        if self._session is not None and self._view is not None:
            entries = [*findings(self._session.catalog, self._view), *entries]
        self.palette.offer(entries)

    def _take(self, key: str) -> None:
        kind, _, wanted = key.partition(":")
        if kind == "command":
            self._actions[wanted].trigger()
        elif self._session is not None and self._view is not None:
            take_finding(kind, wanted, self._session, self._view)

    def _forget_notice(self) -> None:
        self._window.tell("")

    def _show_timeline(self) -> None:
        self._window.timeline_button.setChecked(True)
        if self._view is not None:
            self._window.show_view(self._view)

    def _toggle_inspector(self) -> None:
        shows = self._actions["inspector"].isChecked()
        self._window.want_inspector(shows)
        self._settings.keep(kept.SHOWS_INSPECTOR, shows)

    def _toggle_lecture(self) -> None:
        """Projector theme on the whole screen with the inspector folded; once more, all is as before."""
        if self._actions["lecture"].isChecked():
            self._theme_before = self._look.choice
            self._look.choose("projector")
            self._window.want_inspector(False)
            self._set_full_screen(True)
        else:
            self._look.choose(self._theme_before or "system")
            self._window.want_inspector(self._actions["inspector"].isChecked())
            self._set_full_screen(False)

    def _toggle_full_screen(self) -> None:
        self._set_full_screen(self._actions["full-screen"].isChecked())

    def _set_full_screen(self, wants: bool) -> None:
        self._actions["full-screen"].setChecked(wants)
        state = self._window.windowState()
        full = Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state | full if wants else state & ~full)

    def _open_themes(self) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = QMenu(self._window)
        for name in ("system", *THEMES):
            action = self._actions[f"theme-{name}"]
            shown = self._menu.addAction(action.text())
            shown.setCheckable(True)
            shown.setChecked(name == self._look.choice)
            shown.setData(name)
        self._menu.triggered.connect(self._theme_chosen)
        button = self._window.theme_button
        self._menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _theme_chosen(self, action: QAction) -> None:
        self._choose_theme(str(action.data()))

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
        self._clock.has_reduced_motion = self._actions["motion"].isChecked()
        self._settings.keep(kept.HAS_REDUCED_MOTION, self._clock.has_reduced_motion)

    def _quit(self) -> None:
        self._window.close()
        QApplication.closeAllWindows()
