"""What the commands of the Timeline do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.actions import Actions
from desktop.session import Session
from models.timecourse import ChartMeasure

if TYPE_CHECKING:
    from desktop.views.timeline.view import TimelineView


class TimelineCommands(QObject):
    """From the actions to the session and the view; what can be checked shows what the session says."""

    def __init__(self, view: TimelineView, session: Session, actions: Actions) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._actions = actions
        self._had_comparators = session.shows_comparators
        session.families_changed.connect(self._show_checks)
        session.axis_changed.connect(self._show_checks)
        self._show_checks()

    def doers(self) -> dict[str, Callable[[], None]]:
        """What to call, by command."""
        return {
            "measure-1": self._measure_points,
            "measure-2": self._measure_standardised,
            "measure-3": self._measure_percent,
            "measure-4": self._measure_response,
            "linear": self._toggle_linear,
            "comparators": self._toggle_comparators,
            "lines": self._toggle_lines,
            "table": self._toggle_table,
            "first-lines": self._session.forget_line_choices,
            "next-point": self._next_point,
            "previous-point": self._previous_point,
            "next-line": self._next_line,
            "previous-line": self._previous_line,
        }

    def _show_checks(self) -> None:
        self._actions["linear"].setChecked(self._session.is_linear)
        self._actions["comparators"].setChecked(self._session.shows_comparators)
        if self._session.shows_comparators and not self._had_comparators:
            self._view.tell_of_comparators()
        self._had_comparators = self._session.shows_comparators

    def _measure_points(self) -> None:
        self._session.set_measure(ChartMeasure.DIFFERENCE)

    def _measure_standardised(self) -> None:
        self._session.set_measure(ChartMeasure.STANDARDISED)

    def _measure_percent(self) -> None:
        self._session.set_measure(ChartMeasure.PERCENT_CHANGE)

    def _measure_response(self) -> None:
        self._session.set_measure(ChartMeasure.RESPONSE)

    def _toggle_linear(self) -> None:
        self._session.set_linear(self._actions["linear"].isChecked())

    def _toggle_comparators(self) -> None:
        self._session.show_comparators(self._actions["comparators"].isChecked())

    def _toggle_lines(self) -> None:
        self._view.show_panel(self._actions["lines"].isChecked())

    def _toggle_table(self) -> None:
        self._view.show_table(self._actions["table"].isChecked())

    def _next_point(self) -> None:
        self._view.walk(1)

    def _previous_point(self) -> None:
        self._view.walk(-1)

    def _next_line(self) -> None:
        self._view.walk_lines(1)

    def _previous_line(self) -> None:
        self._view.walk_lines(-1)
