"""The forest plot: what the trials of one comparison add up to, which a reader learns to read by moving it.

The question of the reader: what did each trial find, how sure is it, what do they add up to, and would the answer be
another one without this trial, with another estimator, at another time, or as somebody else has pooled it?
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.i18n import elapsed_exactly, named
from desktop.kit.choice_menu import ChoiceMenu
from desktop.kit.choice_row import ChoiceRow
from desktop.kit.citation import vancouver
from desktop.kit.elided_label import ElidedLabel
from desktop.kit.explanation import Explanation
from desktop.kit.finding import Finding
from desktop.kit.forest_plot import ForestPlot
from desktop.kit.funnel import Funnel
from desktop.kit.glyph_button import GlyphButton
from desktop.kit.grade_badge import GradeBadge
from desktop.kit.span import Span
from desktop.kit.time_axis import short_time
from desktop.motion import has_screen
from desktop.views import Rows, Surroundings
from desktop.views.evidence.asked_forest import AskedForest
from desktop.views.evidence.forest_caption import Caption
from desktop.views.evidence.forest_explain import ForestExplainer
from desktop.views.evidence.forest_funnel import funnel_of
from desktop.views.evidence.forest_of import POOLED, spec_of
from desktop.views.evidence.forest_rating import rating_of
from desktop.views.evidence.forest_rows import forest_rows
from desktop.views.evidence.forest_tools import METHODS, ForestTools
from desktop.views.evidence.forest_verdict import cautions, verdict
from desktop.views.evidence.forest_words import (
    Analysis,
    analysis_name,
    asked_name,
    interval_name,
    method_name,
)
from desktop.views.paged import Page
from models.forest import IntervalChoice

_ROOM_FOR_ABOUT, _ROOM_FOR_REMARK, _ROOM_FOR_TOOLS = 460, 330, 270
"""How high the page is at least, at the usual text size, where what is asked, a remark, and the menus stand in it."""


class ForestPage(Page):
    """One question at one time; menus change what is asked and how it is pooled."""

    id = "forest"

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.state = AskedForest(around.session.catalog, around.session.question)
        self._selected: str | None = None
        self._build()
        self._connect()
        self.name()

    # --- built once ------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = self.around.look
        self.question = ChoiceMenu(look, size=14, is_framed=True, parent=self)
        self.times = ChoiceRow(look, (), self)
        self.badge = GradeBadge(look, self)
        self.about = ElidedLabel(self)
        self.about.setProperty("role", "subtitle")
        self.asked = ChoiceMenu(look, parent=self)
        self.analysis = ChoiceMenu(look, parent=self)
        self.method = ChoiceMenu(look, parent=self)
        self.interval = ChoiceMenu(look, parent=self)
        self.all_in = GlyphButton(look, layout="word", size=12, parent=self)
        self.save = GlyphButton(look, "save", layout="row", size=12, parent=self)
        self.remark = QLabel(self)
        self.remark.setTextFormat(Qt.TextFormat.PlainText)
        self.remark.setWordWrap(True)
        self.remark.setProperty("role", "now")
        self.plot = ForestPlot(look, self)
        self.funnel = Funnel(look, self)
        self.shown = QStackedWidget(self)
        self.shown.addWidget(self.plot)
        self.shown.addWidget(self.funnel)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.question)
        top.addWidget(self.times, 1)
        top.addWidget(self.badge)
        menus = (self.asked, self.analysis, self.method, self.interval)
        self.tools = ForestTools(menus, self.all_in, self.save, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.about)
        column.addWidget(self.tools)
        column.addWidget(self.remark)
        column.addWidget(self.shown, 1)

    def _connect(self) -> None:
        self.question.chosen.connect(self.choose_question)
        self.times.chosen.connect(self.choose_time)
        self.asked.chosen.connect(self.choose_asked)
        self.analysis.chosen.connect(self.choose_analysis)
        self.method.chosen.connect(self.choose_method)
        self.interval.chosen.connect(self.choose_interval)
        self.badge.clicked.connect(self._explain_rating)
        self.all_in.clicked.connect(self._take_all)
        self.save.clicked.connect(self.save_this)
        self.plot.ticked.connect(self._tick)
        self.plot.picked.connect(self._pick)
        self.plot.glide_wished.connect(self.around.clock.glide)
        self.around.clock.gliding.connect(self.plot.glide)
        self.funnel.picked.connect(self._pick)
        self.around.look.changed.connect(self.show_choice)

    # --- words -----------------------------------------------------------------------------------------------

    def name(self) -> None:
        language = self.around.language.code
        self.question.offer(
            {one.id: one.name.in_language(language) for one in self.state.questions},
            self.tr("Question"),
            {one.id: one.about.in_language(language) for one in self.state.questions},
        )
        self.tools.name()
        self.save.setText(self.tr("Save"))
        self.save.setToolTip(self.tr("Save the picture or the rows (Ctrl+S)"))
        self.all_in.setText(self.tr("All trials back in"))
        self.all_in.setToolTip(self.tr("Take in every trial that was taken out (O)"))
        self.plot.rows.setAccessibleName(self.tr("The trials, one row each"))
        self.plot.totals.setAccessibleName(self.tr("What the trials add up to"))
        self.funnel.setAccessibleName(self.tr("Funnel plot"))
        self.show_choice()

    @property
    def title(self) -> str:
        return self.tr("What the trials add up to")

    @property
    def button_words(self) -> str:
        return self.tr("Trials")

    @property
    def subtitle(self) -> str:
        question = self.state.question.name.in_language(self.around.language.code)
        time = elapsed_exactly(self.state.time.at.seconds)
        return f"{question} · {time} · {asked_name(self.state.asked)}"

    def first_focus(self) -> QWidget:
        return self.funnel if self.state.analysis is Analysis.FUNNEL else self.plot.rows

    def summary(self) -> str:
        spec = self.plot.spec
        told = [line.told for line in (*spec.lines, *spec.totals) if line.told]
        return ". ".join([self.subtitle, *([self.remark.text()] if self.remark.text() else []), *told])

    # --- what is shown ---------------------------------------------------------------------------------------

    def show_choice(self) -> None:
        """Draw what is asked for."""
        state, language = self.state, self.around.language.code
        shown = state.shown(language)
        self.question.show_choice(state.question.id)
        self._offer_times()
        self.about.setText(state.question.about.in_language(language))
        self.tools.show_state(state)
        is_funnel = state.analysis is Analysis.FUNNEL
        self.shown.setCurrentWidget(self.funnel if is_funnel else self.plot)
        self.plot.glides = has_screen() and not self.around.clock.has_reduced_motion
        self.plot.show_spec(spec_of(shown, state.pooled))
        if is_funnel:
            self.funnel.show_spec(funnel_of(shown, state.pooled))
        self.remark.setText(verdict(shown, state.pooled, state.pooled_normally))
        self._show_rating()
        self._leave_room()
        self.spans_changed.emit()
        self._keep_selection()
        self._show_selection()

    def _offer_times(self) -> None:
        times = {time.at.iso: short_time(time.at.seconds) for time in self.state.question.times}
        if tuple(times) != tuple(self.times.choices):
            self.times.offer(self.around.look, times)
        self.times.name_choices(times)
        self.times.show_choice(self.state.time.at.iso)

    def _show_rating(self) -> None:
        shown = self.state.shown(self.around.language.code)
        self.badge.show_rating(*rating_of(shown, self.state.pooled))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_room()

    def _leave_room(self) -> None:
        look, room = self.around.look, self.height()
        is_lecture = bool(look.theme.smallest)  # the lecturer says it
        self.about.setVisible(not is_lecture and room >= look.length(_ROOM_FOR_ABOUT))
        is_low = room < look.length(_ROOM_FOR_REMARK)
        has_warning = any(cautions(self.state.shown(self.around.language.code)))
        self.remark.setVisible(bool(self.remark.text()) and (has_warning or not is_low))
        self.tools.setVisible(room >= look.length(_ROOM_FOR_TOOLS))

    def minimumSizeHint(self) -> QSize:
        """That of a very low window, so that nothing that would then be hidden keeps it from becoming so low."""
        least = super().minimumSizeHint()
        spare = sum(
            one.minimumSizeHint().height() + 4 for one in (self.about, self.tools) if not one.isHidden()
        )
        return QSize(least.width(), least.height() - spare)

    # --- time ------------------------------------------------------------------------------------------------

    def show_time(self, elapsed: float) -> None:
        if self.state.follow(self.around.clock.head):
            self.show_choice()
            if self.isVisible() and not self.around.clock.is_playing:
                self._say_result(self.subtitle)

    def stops(self) -> tuple[float, ...]:
        return tuple(time.at.seconds for time in self.state.question.times)

    def spans(self) -> tuple[Span, ...]:
        """From when to when a reading counts as taken at each time of the question; that of the plot stands out."""
        shown = self.state.shown(self.around.language.code)
        tone = self.around.look.theme.tone(shown.tone())
        return tuple(
            Span(
                time.start.seconds,
                time.at.seconds,
                time.end.seconds,
                tone,
                is_chosen=time is self.state.time,
            )
            for time in self.state.question.times
        )

    # --- choices ---------------------------------------------------------------------------------------------

    def choose_question(self, question: str) -> None:
        """Ask another question, by its id."""
        self.state.ask(question)
        self.around.session.question = question
        self._selected = None
        self.stops_changed.emit()
        self.state.follow(self.around.clock.head)
        self.show_choice()
        self._say_result(self.subtitle)

    def choose_time(self, time: str) -> None:
        """Ask at another time of the question, by its ISO duration; the clock goes there."""
        self.state.choose_time(time)
        self.around.clock.go_to_elapsed(self.state.time.at.seconds)
        self.show_choice()
        self._say_result(self.subtitle)

    def choose_asked(self, key: str) -> None:
        """Ask about another outcome by another measure."""
        self.state.choose_asked(key)
        self.show_choice()
        self._say_result(self.subtitle)

    def choose_analysis(self, analysis: str) -> None:
        """Look at the trials in another way."""
        self.state.analysis = Analysis(analysis)
        self.show_choice()
        self._say_result(self.analysis.text())

    def choose_method(self, method: str) -> None:
        """Pool by another estimator."""
        self.state.choose(method=next(one for one in METHODS if one == method))
        self.show_choice()
        self._say_result(self.method.text())

    def choose_interval(self, interval: str) -> None:
        """Show another interval."""
        self.state.choose(interval=IntervalChoice(interval))
        self.show_choice()
        self._say_result(self.interval.text())

    def _tick(self, line: str, wants: bool) -> None:
        self.state.take(line.split("/")[0], wants)
        self.show_choice()
        self._say_result()

    # --- selection -------------------------------------------------------------------------------------------

    @property
    def has_selection(self) -> bool:
        return self._selected is not None

    def select_nothing(self) -> None:
        self._selected = None
        self._show_selection()

    def _pick(self, line: str) -> None:
        if line != self._selected:
            self._selected = line
            self._show_selection()

    def _keep_selection(self) -> None:
        """Let go of a line that is gone; for a part of a trial that is gone, the trial stays selected."""
        if self._selected is not None:
            ids = {line.id for line in (*self.plot.spec.lines, *self.plot.spec.totals)}
            kept = (self._selected, self._selected.split("/")[0])
            self._selected = next((line for line in kept if line in ids), None)

    def _explain_rating(self) -> None:
        self._pick(POOLED)

    def _show_selection(self) -> None:
        self.plot.select(self._selected)
        self.funnel.select(self._selected)
        self.tell_selection()

    def walk(self, by: int) -> None:
        spec = self.plot.spec
        lines = [line for line in (*spec.lines, *spec.totals) if not line.is_heading]
        if not lines:
            return
        ids = [line.id for line in lines]
        here = ids.index(self._selected) if self._selected in ids else (-1 if by > 0 else 0)
        line = lines[(here + by) % len(lines)]
        self._pick(line.id)
        self._say(line.told)

    def _say_result(self, *chosen: str) -> None:
        """Say aloud what is chosen, and what the trials add up to now."""
        self._say(". ".join([*chosen, *(one.told for one in self.plot.spec.totals if one.id == POOLED)]))

    def _say(self, words: str) -> None:
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.shown, words))

    def explanation(self) -> Explanation:
        shown = self.state.shown(self.around.language.code)
        explainer = ForestExplainer(shown, self.state.pooled)
        return explainer.whole() if self._selected is None else explainer.line(self._selected)

    # --- commands --------------------------------------------------------------------------------------------

    def doers(self) -> dict[str, Callable[[], None]]:
        return {
            "next-question": self._next_question,
            "next-outcome": self._next_outcome,
            "next-analysis": self._next_analysis,
            "next-estimator": self._next_estimator,
            "take-out": self._take_out,
            "all-trials": self._take_all,
        }

    def _next_question(self) -> None:
        self.question.step(1)

    def _next_outcome(self) -> None:
        self.asked.step(1)

    def _next_analysis(self) -> None:
        self.analysis.step(1)

    def _next_estimator(self) -> None:
        self.method.step(1)

    def _take_out(self) -> None:
        trial = (self._selected or "").split("/")[0]
        if self.state.has_effect(trial):
            self._tick(trial, trial in self.state.without)

    def _take_all(self) -> None:
        if self.all_in.hasFocus():  # it goes, and Qt would give the focus to what comes next
            self.first_focus().setFocus()
        self.state.take_all()
        self.show_choice()
        self._say_result()

    def findings(self) -> list[Finding]:
        language = self.around.language.code
        return [
            Finding(
                question.name.in_language(language),
                self.tr("Question"),
                f"forest:{question.id}",
                question.about.in_language(language),
            )
            for question in self.state.questions
        ]

    def take(self, key: str) -> None:
        _kind, _, question = key.partition(":")
        if question in {one.id for one in self.state.questions}:
            self.choose_question(question)

    # --- to take away ----------------------------------------------------------------------------------------

    def rows(self) -> Rows:
        shown = self.state.shown(self.around.language.code)
        return forest_rows(shown, self.plot.spec)

    def sources(self) -> tuple[str, ...]:
        catalog = self.around.session.catalog
        return tuple(vancouver(catalog.source_by_id[source]) for source in self.state.sources())

    def draw(self, painter: QPainter, target: QRectF) -> None:
        caption = self._caption(target.width())
        plot = target.adjusted(0, 0, 0, -caption.height)
        (self.funnel if self.state.analysis is Analysis.FUNNEL else self.plot).draw(painter, plot)
        caption.draw(painter, QRectF(target.left(), plot.bottom(), target.width(), caption.height))

    def drawn_size(self) -> QSize:
        is_funnel = self.state.analysis is Analysis.FUNNEL
        size = self.funnel.size() if is_funnel else self.plot.drawn_size()
        return QSize(size.width(), size.height() + self._caption(size.width()).height)

    def _caption(self, width: float) -> Caption:
        """What a picture says under the plot, ``width`` pixels wide: what the page says around it."""
        state = self.state
        shown = state.shown(self.around.language.code)
        told = [named(self.tr("Show"), analysis_name(state.analysis))]
        told.append(named(self.tr("Estimator"), method_name(state.choice.method)))
        if state.choice.method != "FE":
            told.append(named(self.tr("Interval"), interval_name(state.choice.interval)))
        if shown.forest.ratings:
            told.append(named(self.tr("Certainty (GRADE)"), rating_of(shown, state.pooled).words))
        return Caption(self.around.look, (self.remark.text(), " · ".join(told)), width)
