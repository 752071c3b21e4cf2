"""A person at the window: keys, clicks and what can be seen, on a time that passes when a test says so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from desktop.app import Program, make_application
from desktop.errors import ErrorDesk
from desktop.options import Options
from desktop.session import Session
from desktop.settings import Settings
from desktop.views.timeline.view import TimelineView
from models.timecourse import ChartMeasure

LAPTOP = (1366, 768)
LEFT = Qt.MouseButton.LeftButton


def settle() -> None:
    """Let Qt deliver what waits."""
    for _ in range(3):
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class FakeTime:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


class Reader:
    """One running Onset with somebody at it. ``dressed`` is the one whose look the application wears."""

    dressed: Reader | None = None

    def __init__(
        self,
        options: Options | None = None,
        settings: Settings | None = None,
        errors: ErrorDesk | None = None,
    ) -> None:
        make_application()
        self.time = FakeTime()
        usual = Options(theme="light", language="en", size=LAPTOP)
        self.program = Program(options or usual, settings or Settings(None), errors, now=self.time)
        opened = QSignalSpy(self.program.opened)
        self.program.window.show()
        assert opened.wait(20_000)
        self.window = self.program.window
        self.window.activateWindow()
        Reader.dressed = self
        settle()

    def leave(self) -> None:
        """Close the window and forget it."""
        self.program.close()
        self.program.deleteLater()
        settle()

    # --- what is there ---------------------------------------------------------------------------------------------

    @property
    def session(self) -> Session:
        assert self.program.session is not None
        return self.program.session

    @property
    def view(self) -> TimelineView:
        assert isinstance(self.window.view, TimelineView)
        return self.window.view

    @property
    def lines(self) -> list[str]:
        """The lines on the chart, by id."""
        geometry = self.view.chart.geometry_in_use
        assert geometry is not None
        return [series.id for series in geometry.spec.series]

    def points_seen(self) -> list[tuple[str, int]]:
        """The markers that the clock has uncovered: those that the pointer finds."""
        chart, geometry = self.view.chart, self.view.chart.geometry_in_use
        assert geometry is not None
        return [
            (line, index)
            for line, places in geometry.points.items()
            for index, place in enumerate(places)
            if chart.point_at(place) is not None
        ]

    @property
    def inspector(self) -> str:
        """What stands in the inspector."""
        return plain(self.window.inspector.page.toPlainText())

    @property
    def notice(self) -> str:
        """The sentence over the view; empty where there is none."""
        return plain(self.window.notice.text()) if self.window.notice.isVisible() else ""

    @property
    def clipboard(self) -> str:
        return plain(QGuiApplication.clipboard().text())

    def menu(self) -> QMenu:
        """The menu that is open."""
        (menu,) = (found for found in self.window.findChildren(QMenu) if found.isVisible())
        return menu

    # --- what a person does ----------------------------------------------------------------------------------------

    def press(self, keys: str, times: int = 1) -> None:
        """Press a key as its name is written (“Ctrl+K”), wherever the focus is."""
        combination = QKeySequence(keys)[0]  # type: ignore[index]  # the stubs leave this operator out
        for _ in range(times):
            QTest.keyClick(self._target(), combination.key(), combination.keyboardModifiers())
            settle()

    def write(self, words: str) -> None:
        QTest.keyClicks(self._target(), words)
        settle()

    def _target(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        QTest.mouseClick(widget, LEFT, pos=place or widget.rect().center())
        settle()

    def click_point(self, line: str, index: int = 0) -> None:
        """Click a marker of the chart."""
        place = self.view.chart.position_of((line, index))
        assert place is not None
        canvas = self.view.chart.childAt(place)
        assert canvas is not None
        self.click(canvas, canvas.mapFrom(self.view.chart, place))

    def choose(self, words: str) -> None:
        """Click the entry of the open menu that reads so."""
        menu = self.menu()
        action = next(action for action in menu.actions() if action.text() == words)
        self.click(menu, menu.actionGeometry(action).center())

    def chip(self, family: str) -> QAbstractButton:
        return self.window.chips.chips[family]

    def wait(self, seconds: float) -> None:
        """Let time pass in beats of the clock."""
        for _ in range(round(seconds / 0.05)):
            self.time.seconds += 0.05
            if self.program.clock.is_playing:
                self.program.clock.tick()
        settle()

    # --- as it was -------------------------------------------------------------------------------------------------

    def put_back(self) -> None:
        """Everything as when the window opened."""
        program, conductor = self.program, self.program.conductor
        application = QApplication.instance()
        if Reader.dressed is not self and isinstance(application, QApplication):
            program.look.dress(application)
            Reader.dressed = self
        conductor.palette.close_overlay()
        conductor.key_sheet.close_overlay()
        conductor.help_book.close_overlay()
        for menu in self.window.findChildren(QMenu):
            menu.close()
        for name in ("side-branches", "scene-words"):
            if program.actions[name].isEnabled() and program.actions[name].isChecked():
                program.actions[name].trigger()
        program.conductor.shelf.show("timeline")
        program.clock.pause()
        program.clock.clear_loop()
        program.clock.set_speed(1.0)
        for name in ("lines", "table", "linear", "comparators", "lecture", "full-screen", "motion"):
            if program.actions[name].isChecked():
                program.actions[name].trigger()
        if not program.actions["inspector"].isChecked():
            program.actions["inspector"].trigger()
        if program.language.code != "en":
            program.language.choose("en")
        if program.look.choice != "light":
            program.look.choose("light")
        if program.look.text_size != 1.0:
            program.look.resize_text(1.0)
        session = self.session
        opening = tuple(
            family.id
            for family in session.catalog.families
            if family.is_shown_at_first and not family.is_comparator
        )
        if (session.families, session.treatments) != (opening, ()):
            session.choose(opening)
        session.set_measure(ChartMeasure.DIFFERENCE)
        session.forget_line_choices()
        session.select(None)
        self.view.panel.search.clear()
        program.clock.go_to(1.0)
        if (self.window.width(), self.window.height()) != LAPTOP:
            self.window.resize(*LAPTOP)
        self.window.tell("")
        self.view.first_focus().setFocus()
        QGuiApplication.clipboard().clear()
        settle()


def plain(words: str) -> str:
    """With every sort of space a plain one."""
    return words.replace("\u00a0", " ").replace("\u202f", " ")


def in_folder(folder: Path) -> list[str]:
    """The names of what lies in a folder."""
    return sorted(path.name for path in folder.iterdir())
