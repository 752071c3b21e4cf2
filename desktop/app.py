"""The composition root: the one file that knows everybody. It reads as the story of a start."""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop import settings as kept
from desktop.crash_file import CrashFile
from desktop.display import told_where_there_is_no_display
from desktop.errors import ErrorDesk, first_line
from desktop.first_frame import frame_colours
from desktop.main_window import MainWindow
from desktop.options import USAGE_ERROR, Options
from desktop.paths import portable, shipped_content, state_folder
from desktop.policy import NO_POLICY, Policy
from desktop.settings import Settings, settings_file
from models.chart_measure import ChartMeasure

if TYPE_CHECKING:
    from desktop.actions import Actions
    from desktop.clock import Clock
    from desktop.i18n import Language
    from desktop.session import Session
    from desktop.theme import Look
    from desktop.views import Surroundings, View
    from models.catalog import Catalog
    from models.problems import ContentError


class Program(QObject):
    """One running Onset: the window at once, then what stands in it, then the catalog and the first view.

    ``opened`` is emitted when the view or the problem page stands; ``look``, ``language``, ``clock``, ``actions`` and
    ``conductor`` are there from then on. ``now`` is what the clock measures seconds by.
    """

    opened = Signal()
    look: Look
    language: Language
    clock: Clock
    actions: Actions

    def __init__(
        self,
        options: Options,
        settings: Settings,
        errors: ErrorDesk | None = None,
        now: Callable[[], float] = perf_counter,
    ) -> None:
        super().__init__()
        self._options = options
        self._settings = settings
        self._now = now
        self._theme = options.theme or settings.value(kept.THEME)
        self.catalog: Catalog | None = None
        self.session: Session | None = None
        self.trouble = ""
        self._is_told_of_machine = False
        self.window = MainWindow(
            frame_colours(self._theme), has_inspector=settings.value(kept.SHOWS_INSPECTOR)
        )
        self.window.resize(*options.size)
        self._stand_where_it_stood()
        if errors is not None:
            errors.reported.connect(self._stop)
            errors.reported.connect(self.window.show_error)
            errors.came_again.connect(self._stop)
            errors.came_again.connect(self.window.tell_of_error)
        self.window.painted.connect(self._go_on_later)

    def _stand_where_it_stood(self) -> None:
        geometry = self._settings.value(kept.GEOMETRY)
        if geometry:
            self.window.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "ignore")))
        if self.window.isFullScreen():  # a lecture that was closed: the next start is at the desk again
            from PySide6.QtCore import Qt

            self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowFullScreen)

    def _go_on_later(self) -> None:
        """By an event: the painted frame reaches the screen before anything heavy is imported or read."""
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.User:
            return super().event(event)
        self._furnish()
        self.open_content()
        return True

    def _furnish(self) -> None:
        # Late, here and below: the empty window is on the screen before all of this is imported.
        from desktop.actions import Actions
        from desktop.clock import Clock
        from desktop.conductor import Conductor
        from desktop.i18n import Language, preferred_language
        from desktop.theme import Look, prepare_application

        settings = self._settings
        remembered = self._options.language or settings.value(kept.LANGUAGE)
        prepare_application()
        self.look = Look(self._theme, settings.value(kept.TEXT_SIZE), self)
        self.language = Language(preferred_language() if remembered == "system" else remembered, self)
        self.clock = Clock(self._now, self)
        self.actions = Actions(self, settings.policy.locked)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self.look.dress(application)
        self.window.furnish(self.look, self.language, self.clock, self.actions)
        self.conductor = Conductor(self.window, self.clock, self.actions, self.look, self.language, settings)

    @property
    def content(self) -> Path:
        return self._options.content or shipped_content()

    def open_content(self) -> None:
        """Read the pack and show it; a broken one opens on the problem page."""
        from models.loading import load_catalog
        from models.problems import ContentError

        try:
            self.catalog = load_catalog(
                self.content, self._settings.policy.cache(), is_shipped=self._options.content is None
            )
        except ContentError as error:
            self._show_problems(error)
        else:
            self._show_catalog(self.catalog)
        self._tell_of_what_is_wrong()
        self.opened.emit()

    def _show_catalog(self, catalog: Catalog) -> None:
        from desktop.session import Session
        from desktop.views import Surroundings

        session = self.session = Session(catalog, self)
        self._choose(session)
        maker = ViewMaker(Surroundings(session, self.clock, self.look, self.language, self.actions))
        makers: dict[str, Callable[[], View]] = {"timeline": maker.timeline}
        if catalog.pathways:
            makers["pathways"] = maker.pathways
        if catalog.safety_reports:
            makers["side-effects"] = maker.side_effects
        if catalog.sources:
            makers["evidence"] = maker.evidence
        if catalog.guidance.is_there:
            makers["guidance"] = maker.guidance
        if catalog.comparison:
            makers["compare"] = maker.compare
        usual = self._settings.policy.view or "timeline"
        first = self._options.view or ("evidence" if session.question is not None else usual)
        if first not in makers and first != self._options.view:
            first = "timeline"
        if first not in makers:
            self.trouble = f"This content has nothing for the view “{first}”."
            first = "timeline"
        self.conductor.conduct(session, makers, first)
        if self._options.at is not None:
            self.clock.go_to_elapsed(self._options.at.seconds)
        if self._options.plays:
            self.clock.play()

    def _choose(self, session: Session) -> None:
        options, settings = self._options, self._settings
        remembered = settings.value(kept.MEASURE)
        session.measure = options.measure or next(
            (measure for measure in ChartMeasure if measure.value == remembered), ChartMeasure.DIFFERENCE
        )
        session.is_linear = (
            settings.value(kept.IS_LINEAR) if options.scale is None else options.scale == "linear"
        )
        if options.question is not None:
            if options.question in session.catalog.question_by_id:
                session.question = options.question
            else:
                self.trouble = (
                    f"“{options.question}” is no question of this content (onset catalog --json lists them)."
                )
        if options.treatments:
            try:
                session.choose(options.treatments)
            except ValueError as error:
                self.trouble = (
                    f"“{error}” is no family or treatment of this content (onset catalog lists them)."
                )

    def refuse(self) -> None:
        """Where the options name what the content has not: say so and close."""
        if self.trouble:
            if sys.stderr is not None:  # Windows gives a program with a window none
                sys.stderr.write(f"onset: {self.trouble}\n")
            self.window.close()

    def _show_problems(self, error: ContentError) -> None:
        from desktop.kit.problem_page import ProblemPage  # only a broken pack needs it

        if not hasattr(self, "problem_page"):
            self.problem_page = ProblemPage(self.look, self.language)
            self.problem_page.again_wished.connect(self.open_content)
            self.problem_page.shipped_wished.connect(self._open_shipped)
        self.problem_page.show_problems(
            self.content,
            error.problems,
            is_shipped=self._options.content is None,
            is_of_policy=self._options.content is not None
            and self._options.content == self._settings.policy.content,
        )
        self.window.show_problems(self.problem_page)

    def _open_shipped(self) -> None:
        from dataclasses import replace

        # What else was asked for is of the other pack.
        self._options = replace(self._options, content=None, question=None, treatments=())
        self.open_content()

    def _stop(self) -> None:
        """Play no further: what fails in one frame fails in the next."""
        if hasattr(self, "clock"):
            self.clock.pause()

    def close(self) -> None:
        """Take the window away, where the process goes on without it."""
        self._stop()
        self.window.hide()
        self.window.deleteLater()

    def _tell_of_what_is_wrong(self) -> None:
        """Once a start: what of settings, policy or portable data is not as somebody meant it."""
        policy, told = self._settings.policy, []
        if self._settings.notice is not None:
            damaged = QCoreApplication.translate(
                "MainWindow",
                "The settings file was damaged. It is kept as {name}; the usual settings are used.",
            )
            told.append(damaged.format(name=self._settings.notice.name))
            self._settings.notice = None
        if policy.problems and not self._is_told_of_machine:
            broken = QCoreApplication.translate(
                "MainWindow",
                "The policy of this machine ({path}) cannot be understood and is not used. “onset selftest” says why.",
            )
            told.append(broken.format(path=policy.place))
        carried = portable()
        if carried is not None and not carried.can_write and not self._is_told_of_machine:
            closed = QCoreApplication.translate(
                "MainWindow", "{folder} cannot be written: nothing is kept, and everything works."
            )
            told.append(closed.format(folder=carried.folder))
        self._is_told_of_machine = True
        if told:
            self.window.tell(" ".join(told))


@dataclass(frozen=True)
class ViewMaker:
    """Builds the views; each is imported when it is first opened. It does not know the program, which may go."""

    around: Surroundings

    def timeline(self) -> View:
        from desktop.views.timeline.view import TimelineView

        around = self.around
        return TimelineView(around.session, around.clock, around.look, around.language, around.actions)

    def pathways(self) -> View:
        from desktop.views.pathways.view import PathwaysView

        around = self.around
        return PathwaysView(around.session, around.clock, around.look, around.language, around.actions)

    def side_effects(self) -> View:
        from desktop.views.side_effects.view import SideEffectsView

        return SideEffectsView(self.around)

    def evidence(self) -> View:
        from desktop.views.evidence.view import EvidenceView

        return EvidenceView(self.around)

    def guidance(self) -> View:
        from desktop.views.guidance.view import GuidanceView

        return GuidanceView(self.around)

    def compare(self) -> View:
        from desktop.views.compare.view import CompareView

        return CompareView(self.around)


def make_application() -> QApplication:
    """The Qt application under our name. Without a display the program ends with one sentence and code 2."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        with told_where_there_is_no_display():
            application = QApplication([sys.argv[0]])
    application.setApplicationName("onset")
    application.setApplicationDisplayName("Onset")
    application.setDesktopFileName("onset")  # by it a Linux desktop finds name and icon of the window
    return application


def start(options: Options, now: Callable[[], float] = perf_counter, policy: Policy = NO_POLICY) -> Program:
    """Show the window; the rest follows in the event loop. The caller keeps the program."""
    application = make_application()
    errors = ErrorDesk(state_folder())
    errors.take_over()
    program = Program(options, Settings(settings_file(), policy), errors, now)
    program.opened.connect(LateIcon(program).put_on_later)
    program.opened.connect(_collect_from_now_on)
    program.opened.connect(program.refuse)
    program.opened.connect(errors.take_up_crashes)
    application.aboutToQuit.connect(errors.settle)
    _fit_on_screen(program.window)
    program.window.show()
    return program


def _fit_on_screen(window: MainWindow) -> None:
    """A first window that is larger than the screen fills it: not every desktop sees to that."""
    if QApplication.platformName() == "offscreen":
        return  # its screen is a made-up one, that nobody looks at
    room = window.screen().availableGeometry()
    if window.width() > room.width() or window.height() > room.height():
        window.resize(window.size().boundedTo(room.size()))
        window.showMaximized()


class LateIcon(QObject):
    """Puts the icon on when the first view has been painted, as drawing it takes ten milliseconds."""

    AFTER_PAINTING = -2
    """The priority of an event; Qt paints at -1."""

    def put_on_later(self) -> None:
        if (
            sys.platform != "darwin"
        ):  # macOS takes the bundle's own, which has the room around it that it asks for
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), self.AFTER_PAINTING)

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.User:
            return super().event(event)
        from desktop.icon import window_icon

        QApplication.setWindowIcon(window_icon())
        return True


def _collect_from_now_on() -> None:
    """What a start has made stays to the end: it is not looked through again and again, which would cost frames."""
    gc.freeze()
    gc.enable()


def run(options: Options, policy: Policy = NO_POLICY) -> int:
    """Open the window and stay until it is closed."""
    with CrashFile(state_folder(), first_line()):
        program = start(options, policy=policy)
        signal.signal(
            signal.SIGINT, signal.SIG_DFL
        )  # Ctrl+C in the terminal: Qt's loop runs no Python to notice it
        code = QApplication.exec()
    return USAGE_ERROR if program.trouble else code
