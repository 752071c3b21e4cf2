"""The Timeline: how fast each treatment acts and for how long, against its comparator, with its uncertainty.

The question of the reader: after one session, after a course of sessions, after weeks of tablets, how much better
than the comparator are people, when, and how sure is that?
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QLocale, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QSplitter,
    QStackedWidget,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import Actions
from desktop.clock import Clock
from desktop.i18n import Language, elapsed_exactly, named
from desktop.kit.chart import Chart
from desktop.kit.citation import vancouver
from desktop.kit.elided_label import ElidedLabel
from desktop.kit.explanation import Explanation
from desktop.kit.finding import Finding
from desktop.kit.plain_words import tooltip
from desktop.kit.quiet_table import QuietTable
from desktop.session import Session
from desktop.shown_lines import HAS_COMPARATORS, ShownLines
from desktop.theme import Look
from desktop.views import Rows, View
from desktop.views.timeline.chart_of import chart_look, chart_of, sort_words
from desktop.views.timeline.commands import TimelineCommands
from desktop.views.timeline.explain import Explainer
from desktop.views.timeline.findings import findings
from desktop.views.timeline.lines_model import LinesModel
from desktop.views.timeline.lines_panel import LinesPanel
from desktop.views.timeline.points_model import PointsModel
from desktop.views.timeline.stills import StillCaption, stills
from desktop.views.timeline.telling import line_words, picture_words
from desktop.views.timeline.tool_row import ToolRow
from desktop.views.timeline.wording import interval_words, measure_button, measure_told, value_words
from models.time_scale import linear, stretched
from models.timecourse import ChartMeasure, Line, Point, stops
from models.units import WEEK

if TYPE_CHECKING:
    from desktop.kit.picture import Picture


_ROOM_FOR_MEASURE, _ROOM_FOR_HEADING = 430, 330
"""How high the view is at least, at the usual text size, where what the measure means, and the heading, stand in it."""
_ROOM_FOR_BOTH = 820
"""How wide the view is at least, at the usual text size, where the list of lines stands beside the chart."""
PANEL_SHARES = (0.62, 0.38)
"""How chart and list of lines share the view until the reader moves what is between them."""


class TimelineView(View):
    """Lines of the chosen treatments on the clock; the list of all lines and the table of points beside it."""

    id = "timeline"

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
        self._session = session
        self._catalog = session.catalog
        self._clock = clock
        self._look = look
        self._language = language
        self.all_lines = ShownLines(session.catalog)
        self._lines: tuple[Line, ...] = ()
        self._touched: tuple[str, int] | None = None
        self._explainer = Explainer(self._catalog, language.code)
        self._listed: tuple[ChartMeasure, str] | None = None
        self._build(actions)
        self._commands = TimelineCommands(self, session, actions)
        self._connect()
        self._name()
        self.show_choice()

    # --- built once ------------------------------------------------------------------------------------------

    def _build(self, actions: Actions) -> None:
        self.heading, self.told_measure = ElidedLabel(self), QLabel(self)
        self.heading.setProperty("role", "title")
        self.told_measure.setProperty("role", "subtitle")
        self.told_measure.setWordWrap(True)
        self.tool_row = ToolRow(self._look, actions, self)
        self.measures, self.tools = self.tool_row.measures, self.tool_row.tools
        self.chart = Chart(chart_look(self._look), self)
        self.caption = StillCaption(self._clock, self)
        self.points = PointsModel(self._catalog, self)
        self.table = QuietTable(self)
        self.table.setModel(self.points)
        self.lines_model = LinesModel(self._catalog, self._look, self)
        self.panel = LinesPanel(self.lines_model, self._look, self)
        self.panel.hide()
        self.panel.closed.connect(actions["lines"].trigger)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.chart)
        self.pages.addWidget(self.table)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(self.pages)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setChildrenCollapsible(False)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 12, 10)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.told_measure)
        column.addWidget(self.tool_row)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.caption)

    def _connect(self) -> None:
        for changed in (
            self._session.families_changed,
            self._session.measure_changed,
            self._session.lines_changed,
            self._session.axis_changed,
            self._look.changed,
        ):
            changed.connect(self.show_choice)
        self._session.selection_changed.connect(self._show_selection)
        self.tool_row.wished.connect(self._session.set_measure)
        self.chart.touched.connect(self._touch)
        self.chart.picked.connect(self._pick)
        self.lines_model.wished.connect(self._wish)
        self.panel.reset_wished.connect(self._session.forget_line_choices)
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)

    # --- words -----------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self.show_choice()
        super().changeEvent(event)

    def _name(self) -> None:
        self._explainer = Explainer(self._catalog, self._language.code)
        self.heading.setText(self.title)
        self.chart.setAccessibleName(self.tr("Timeline: depression after each treatment, on the clock"))
        self.table.setAccessibleName(self.tr("The points of the Timeline as a table"))

    @property
    def title(self) -> str:
        return self.tr("How fast, and for how long")

    def first_focus(self) -> QWidget:
        return self.chart

    def summary(self) -> str:
        told = [line_words(self._explainer.words, line) for line in self._lines]
        return " ".join([measure_told(self._session.measure), *told])

    @property
    def has_selection(self) -> bool:
        return self._session.selected is not None

    def select_nothing(self) -> None:
        self._session.select(None)

    def explanation(self) -> Explanation:
        found = self._point(self._session.selected)
        if found is None:
            session = self._session
            unseen = self.all_lines.unseen(session)
            return picture_words(self._explainer.words, self._lines, session.measure, unseen)
        return self._explainer.point(*found)

    # --- what is shown ---------------------------------------------------------------------------------------

    def show_choice(self) -> None:
        """Draw what the session asks for; the clock takes the axis that these lines need."""
        session = self._session
        self._lines = self.all_lines.shown(session)
        self._fit_axis()
        self.stops_changed.emit()
        self.tool_row.show_measure(session.measure)
        self.told_measure.setText(measure_told(session.measure))
        self._leave_room()
        spec = chart_of(
            self._catalog,
            self._lines,
            session.measure,
            self._clock.head.scale,
            self._explainer.words,
            self._look.theme,
            is_linear=session.is_linear,
        )
        self.chart.show_spec(spec, chart_look(self._look))
        self.chart.show_place(self._clock.head.place)
        endings = sort_words(self._catalog, self._lines)
        self.caption.show_stills(stills(self._explainer.words, self._lines, endings))
        self._fill_lists()
        self.chart.setAccessibleDescription(self.summary())
        if self._point(session.selected) is None:
            session.select(None)
        self._show_selection()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_room()

    def _leave_room(self) -> None:
        """On a low window the words over the chart make room for it; on a narrow one the chart does, for the list."""
        room = self.height()
        is_lecture = bool(self._look.theme.smallest)  # the lecturer says it
        self.told_measure.setVisible(not is_lecture and room >= self._look.length(_ROOM_FOR_MEASURE))
        self.heading.setVisible(room >= self._look.length(_ROOM_FOR_HEADING))
        is_narrow = self.width() < self._look.length(_ROOM_FOR_BOTH)
        self.pages.setVisible(not (is_narrow and self.panel.isVisibleTo(self)))
        shares = self.splitter.sizes()
        if min(shares) < 0.25 * sum(shares) and self.pages.isVisible() and self.panel.isVisible():
            # One of them was alone before.
            self.splitter.setSizes([round(sum(shares) * share) for share in PANEL_SHARES])

    def _fit_axis(self) -> None:
        last = max((point.at for line in self._lines for point in line.points), default=0.0)
        end = max(last, 8 * WEEK) if self._session.is_linear else max(last, 26 * WEEK)
        scale = linear(end) if self._session.is_linear else stretched(end)
        if scale != self._clock.head.scale:
            self._clock.change_scale(scale)

    def _fill_lists(self) -> None:
        session = self._session
        wanted = (session.measure, self._language.code)
        if self.panel.isVisible() or self._listed is not None:
            if self._listed != wanted:
                self._listed = wanted
                self.lines_model.show_lines(self.all_lines.every(session.measure), self._explainer.words)
            self.lines_model.show_checked(frozenset(line.id for line in self._lines))
        self.points.show_lines(self._lines, self._explainer)

    def stops(self) -> tuple[float, ...]:
        return stops(self._lines)

    def show_time(self, elapsed: float) -> None:
        self.chart.show_place(self._clock.head.place)

    def doers(self) -> dict[str, Callable[[], None]]:
        return self._commands.doers()

    def findings(self) -> list[Finding]:
        return findings(self._catalog, self.all_lines, self._session.measure, self._explainer.words)

    def take(self, key: str) -> None:
        kind, _, wanted = key.partition(":")
        if kind == "treatment":
            self._take_treatment(wanted)
        elif kind == "family":
            self._take_family(wanted)
        elif kind == "line":
            measure, _, line = wanted.partition(":")
            self._take_line(ChartMeasure(measure), line)
        elif kind == "point":
            measure, index, line = wanted.split(":", 2)
            self._take_line(ChartMeasure(measure), line, int(index))
        elif kind == "source":
            self.explained.emit(self._explainer.source(self._catalog.source_by_id[wanted]))

    def _take_family(self, family: str) -> None:
        if family not in self._session.families_in_use():
            self._session.toggle_family(family)
        own = [line for line in self._lines if self._catalog.treatment_by_id[line.treatment].family == family]
        self._pick((own[0].id, 0) if own else None)

    def _take_treatment(self, treatment: str) -> None:
        session = self._session
        session.show_treatment(treatment)
        found = self.all_lines.of_treatment(session.measure, treatment)
        if found:
            for line in found:
                self._wish(line.id, True)
            self._select((found[0].id, 0))
            return
        name = self._explainer.words.text(self._catalog.treatment_by_id[treatment].name)
        others = [
            measure_button(measure)
            for measure in ChartMeasure
            if self.all_lines.of_treatment(measure, treatment)
        ]
        if others:
            told = self.tr("{name} has no reading in this measure; it has one in: {measures}.")
            self.told.emit(told.format(name=name, measures=", ".join(others)))
        else:
            self.told.emit(self.tr("{name} has no reading to draw.").format(name=name))

    def _take_line(self, measure: ChartMeasure, line: str, index: int = 0) -> None:
        self._session.set_measure(measure)
        self._wish(line, True)
        self._select((line, index))

    def _wish(self, line: str, shows: bool) -> None:
        found = self.all_lines.line(self._session.measure, line)
        if found is not None:
            family = self._catalog.treatment_by_id[found.treatment].family
            self._session.show_line(line, family, shows)

    def tell_of_comparators(self) -> None:
        """Where comparators have no line of their own, say why none comes."""
        if self._session.measure not in HAS_COMPARATORS:
            self.told.emit(
                self.tr(
                    "Here a line already is the difference from its comparator. Comparators are drawn in: {measures}."
                ).format(
                    measures=", ".join(measure_button(one) for one in ChartMeasure if one in HAS_COMPARATORS)
                )
            )

    def show_panel(self, shows: bool) -> None:
        """Show or hide the list of all lines; on a narrow window it takes the inspector's place."""
        self.wants_width.emit(shows)
        if not shows and self.panel.isAncestorOf(QApplication.focusWidget() or self):
            (self.table if self.table.isVisible() else self.chart).setFocus()
        self.panel.setVisible(shows)
        self._leave_room()
        if shows:
            if self._listed is None:
                self.splitter.setSizes([round(self.width() * share) for share in PANEL_SHARES])
                self._listed = (self._session.measure, self._language.code)
                self.lines_model.show_lines(
                    self.all_lines.every(self._session.measure), self._explainer.words
                )
            self.lines_model.show_checked(frozenset(line.id for line in self._lines))
            self.panel.search.setFocus()

    def show_table(self, shows: bool) -> None:
        """Show the points as a table instead of the chart."""
        page: QWidget = self.table if shows else self.chart
        self.pages.setCurrentWidget(page)
        page.setFocus()
        if shows:
            self.table.resizeColumnsToContents()

    # --- points ----------------------------------------------------------------------------------------------

    def _point(self, key: tuple[str, int] | None) -> tuple[Line, Point] | None:
        if key is None:
            return None
        line = next((line for line in self._lines if line.id == key[0]), None)
        return None if line is None or key[1] >= len(line.points) else (line, line.points[key[1]])

    def _touch(self, key: tuple[str, int] | None) -> None:
        if key == self._touched:
            return
        self._touched = key
        self.chart.mark(self._session.selected, key)
        found = self._point(key)
        if found is None:
            QToolTip.hideText()
            return
        place = self.chart.mapToGlobal(self.chart.position_of(key) or QPoint())
        QToolTip.showText(place, tooltip(self._told(*found)), self.chart)

    def _told(self, line: Line, point: Point) -> str:
        name = self._explainer.words.treatment(line)
        words = named(f"{name}, {elapsed_exactly(point.at)}", value_words(line.measure, point.value))
        return f"{words} ({interval_words(line.measure, point)})" if point.low is not None else words

    def _show_selection(self) -> None:
        selected = self._session.selected
        self.chart.mark(selected, self._touched)
        row = self.points.row(selected)
        if row >= 0 and row != self.table.currentIndex().row():
            self.table.selectRow(row)
        self.explained.emit(self.explanation())

    def _row_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and self.pages.currentWidget() is self.table:
            self._session.select(self.points.key(now.row()))

    def walk(self, step: int) -> None:
        """Select the next (1) or former (−1) point, line after line, and say it aloud."""
        keys = [(line.id, index) for line in self._lines for index in range(len(line.points))]
        self._select_from(keys, self._session.selected, step)

    def walk_lines(self, step: int) -> None:
        """Select the first point of the next (1) or former (−1) line."""
        selected = self._session.selected
        keys = [(line.id, 0) for line in self._lines]
        self._select_from(keys, None if selected is None else (selected[0], 0), step)

    def _select_from(self, keys: list[tuple[str, int]], here: tuple[str, int] | None, step: int) -> None:
        if keys:
            before = keys.index(here) if here in keys else (-1 if step > 0 else 0)
            self._select(keys[(before + step) % len(keys)])

    def _select(self, key: tuple[str, int]) -> None:
        """Select a point, let the clock go on to it where it is not there yet, and say it aloud."""
        found = self._point(key)
        if found is not None and found[1].at > self._clock.elapsed:
            self._clock.go_to_elapsed(found[1].at)
        self._pick(key)

    def _pick(self, key: tuple[str, int] | None) -> None:
        """Select a point, or none, and say it aloud."""
        self._session.select(key)
        found = self._point(key)
        if found is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.chart, self._told(*found)))

    # --- to take away ----------------------------------------------------------------------------------------

    def rows(self) -> Rows:
        header = self.points.header()
        return Rows(header, tuple(self.points.cells(row) for row in range(self.points.rowCount())))

    def sources(self) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for line in self._lines:
            for point in line.points:
                for fact in point.facts:
                    source = self._catalog.place_by_fact[fact].figure.provenance.source
                    found[vancouver(self._catalog.source_by_id[source])] = None
        return tuple(found)

    def picture(self, day: date) -> Picture:
        """The chart as it stands, with title, date and sources in the margin."""
        from desktop.kit.picture import Picture, PictureText  # QtSvg is not needed before

        told = self.tr("Onset, {day}. Sources: {sources}").format(
            day=QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat),
            sources=" · ".join(self.sources()),
        )
        text = PictureText(self.title, measure_told(self._session.measure), (told,))
        return Picture(self.chart.draw, self.chart.size(), text, self._look)
