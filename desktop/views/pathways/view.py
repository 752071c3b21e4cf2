"""The Pathways: by which route each treatment acts, beside each other on one clock.

The question of the reader, who has never heard of any of this: why do nitrous oxide and ketamine act within hours, and
a tablet within weeks? At two hours the cascade on the left has run, and the right is still held by its brake.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.actions import Actions
from desktop.clock import Clock
from desktop.i18n import Language, elapsed, named
from desktop.kit.citation import vancouver
from desktop.kit.elided_label import ElidedLabel
from desktop.kit.explanation import Explanation
from desktop.kit.finding import Finding
from desktop.kit.glyph_button import GlyphButton
from desktop.kit.span import Span
from desktop.kit.yielding_row import YieldingRow
from desktop.session import Session
from desktop.theme import Look
from desktop.views import Rows, View
from desktop.views.pathways.explain import routes_explanation, step_explanation
from desktop.views.pathways.half import RouteHalf
from desktop.views.pathways.scene_of import spans_of
from desktop.views.pathways.stills import RouteStills, Still
from desktop.views.pathways.wording import certainty_words, numbers_of, standing_words, when_words
from models.pathway import Step

if TYPE_CHECKING:
    from desktop.kit.picture import Picture
    from desktop.views.pathways.legend import LegendSheet


LOW = 440
"""Up to this height, at the usual text size, what is under way is not told above the scenes."""
VERY_LOW = 275
"""The same for the lists of steps."""


class PathwaysView(View):
    """One half a route, in the pack's order; each shows one of its treatments."""

    id = "pathways"

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
        self._actions = actions
        self._variants = {pathway.id: pathway.variants[0].id for pathway in self._catalog.pathways}
        self._selected: tuple[str, str] | None = None
        self._with_side = False
        self._has_labels = True
        self._was_shown = False
        self._is_very_low = False
        self.legend: LegendSheet | None = None
        self._stills = RouteStills()
        self._still: Still | None = None
        self._had_reduced_motion = clock.has_reduced_motion
        self._build()
        self._name()
        self.show_choice()

    def _build(self) -> None:
        self.heading = ElidedLabel(self)
        self.heading.setProperty("role", "title")
        signs = {"side-branches": "branch", "scene-words": "words", "legend": "legend", "save": "save"}
        self.tool_row = YieldingRow(self)
        self.tool_row.row.setSpacing(2)
        self.tool_row.row.addStretch(1)
        self.tools = {
            command: GlyphButton(self._look, sign, layout="row", size=12, parent=self.tool_row)
            for command, sign in signs.items()
        }
        for command, button in self.tools.items():
            self.tool_row.row.addWidget(button)
            button.clicked.connect(self._actions[command].trigger)
            if self._actions[command].isCheckable():
                button.setCheckable(True)
                self._actions[command].toggled.connect(button.setChecked)
                button.setChecked(self._actions[command].isChecked())
        self.tool_row.yield_in_order(*self.tools.values())
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.halves = {pathway.id: RouteHalf(pathway, self._look, self) for pathway in self._catalog.pathways}
        for half in self.halves.values():
            self.splitter.addWidget(half)
            half.chosen.connect(self._choose_variant)
            half.picked.connect(self._pick)
            self.splitter.setStretchFactor(self.splitter.count() - 1, 1)
        top = QHBoxLayout()
        top.addWidget(self.heading)
        top.addWidget(self.tool_row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 12, 10)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.splitter, 1)
        self._look.changed.connect(self.show_choice)
        self._clock.changed.connect(self._clock_changed)

    # --- words -----------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self.show_choice()
        super().changeEvent(event)

    def _name(self) -> None:
        self.heading.setText(self.title)
        self.setAccessibleName(self.title)
        self.tools["side-branches"].setText(self.tr("Side routes"))
        self.tools["scene-words"].setText(self.tr("Words"))
        self.tools["legend"].setText(self.tr("Legend"))
        self.tools["save"].setText(self.tr("Save"))
        self.tools["side-branches"].setToolTip(self.tr("Show what else a drug does on the way (B)"))
        self.tools["scene-words"].setToolTip(self.tr("Hide the words, to speak over the picture (W)"))
        self.tools["legend"].setToolTip(self.tr("What every sign means (G)"))
        self.tools["save"].setToolTip(self.tr("Save the picture or the rows (Ctrl+S)"))

    @property
    def title(self) -> str:
        return self.tr("Two routes to the same place")

    def first_focus(self) -> QWidget:
        return next((half.steps for half in self.halves.values()), self) if not self._is_very_low else self

    def summary(self) -> str:
        told = []
        for half in self.halves.values():
            rows = (half.model.index(row) for row in range(half.model.rowCount()))
            steps = "; ".join(str(index.data(Qt.ItemDataRole.AccessibleTextRole)) for index in rows)
            told.append(named(half.heading.text(), steps))
        return ". ".join(told)

    @property
    def has_selection(self) -> bool:
        return self._selected is not None

    def explanation(self) -> Explanation:
        found = self._step()
        if found is None or self._selected is None:
            return routes_explanation(self._catalog, self._variants, self._language.code)
        route = self._selected[0]
        return step_explanation(
            self._catalog,
            self._catalog.pathway_by_id[route],
            self._variants[route],
            found,
            self._language.code,
        )

    def _step(self) -> Step | None:
        if self._selected is None:
            return None
        route, step = self._selected
        return self._catalog.pathway_by_id[route].step_by_id.get(step)

    # --- what is shown ---------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            self.splitter.setSizes([self.width()] * len(self.halves))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_room()

    def _leave_room(self) -> None:
        """On a low window the scenes need the room of the captions, on a very low one that of the lists too."""
        is_low = self.height() <= self._look.length(LOW) and not self._clock.has_reduced_motion
        is_very_low = self.height() <= max(VERY_LOW, self._look.length(VERY_LOW))
        had_focus = self.hasFocus() or any(half.steps.hasFocus() for half in self.halves.values())
        if had_focus and is_very_low:  # else the focus goes wherever Qt thinks
            self.setFocus()
        for half in self.halves.values():
            half.caption.setVisible(not is_low)
            half.steps.setVisible(not is_very_low)
        has_changed, self._is_very_low = is_very_low != self._is_very_low, is_very_low
        if had_focus and has_changed:
            self.first_focus().setFocus()

    def minimumSizeHint(self) -> QSize:
        """That of a very low window, so that nothing that would then be hidden keeps it from becoming so low."""
        least, keeps = super().minimumSizeHint(), self._clock.has_reduced_motion
        spare = max((half.spare(keeps_caption=keeps) for half in self.halves.values()), default=0)
        return QSize(least.width(), least.height() - spare)

    def show_choice(self) -> None:
        """Draw what was chosen."""
        for route, half in self.halves.items():
            half.show_route(
                self._variants[route],
                self._language.code,
                with_side=self._with_side,
                has_labels=self._has_labels,
            )
        self._stills = RouteStills(
            ((half.pathway, self._variants[route]) for route, half in self.halves.items()),
            with_side=self._with_side,
        )
        self._leave_room()
        self.show_time(self._clock.elapsed)
        self.stops_changed.emit()
        self._show_selection()

    def show_time(self, elapsed: float) -> None:
        self._show_still(self._still_at(elapsed))
        for half in self.halves.values():
            half.show_time(elapsed, self._clock.head.place)

    def _show_still(self, still: Still | None) -> None:
        """Reduced motion: the caption tells the step whose still it is; scene, list and inspector show it.

        What the reader selects stays selected until there is another still.
        """
        if still == self._still:
            return
        before, self._still = self._still, still
        for route, half in self.halves.items():
            is_here = still is not None and still.route == route
            half.show_still((still.at, half.pathway.step_by_id[still.step]) if still and is_here else None)
        if still is not None:
            self._selected = still.key
        elif before is not None and self._selected == before.key:
            self._selected = None
        self._show_selection()

    def _still_at(self, elapsed: float) -> Still | None:
        if not self._clock.has_reduced_motion:
            return None
        return self._stills.at(elapsed, self._clock.page, is_at_end=self._clock.head.is_at_end)

    def _clock_changed(self) -> None:
        """Reduced motion may have begun or ended."""
        if self._clock.has_reduced_motion != self._had_reduced_motion and self.isVisible():
            self._had_reduced_motion = self._clock.has_reduced_motion
            self._leave_room()
            self.updateGeometry()
            self.show_time(self._clock.elapsed)

    def stills(self) -> tuple[float, ...]:
        """One for each step of each route, at the time when it has come."""
        return self._stills.times

    def spans(self) -> tuple[Span, ...]:
        """The window of every step that has a time of its own, a lane for each route."""
        return tuple(
            span
            for lane, (route, half) in enumerate(self.halves.items())
            for span in spans_of(
                half.pathway,
                self._variants[route],
                self._look,
                lane,
                self._selected[1] if self._selected is not None and self._selected[0] == route else None,
                with_side=self._with_side,
            )
        )

    def stops(self) -> tuple[float, ...]:
        """The seconds at which a step of either route begins or ends."""
        found: set[float] = set()
        for route, half in self.halves.items():
            found.update(half.pathway.stops(self._variants[route]))
        return tuple(sorted(found))

    def _choose_variant(self, route: str, variant: str) -> None:
        self._variants[route] = variant
        if self._selected is not None and self._selected[0] == route:
            known = {step.id for step in self._catalog.pathway_by_id[route].steps_of(variant)}
            if self._selected[1] not in known:
                self._selected = None
        self.show_choice()

    # --- steps -----------------------------------------------------------------------------------------------

    def _pick(self, route: str, step: str) -> None:
        if self._selected != (route, step):
            self._selected = (route, step)
            self._show_selection()

    def select_nothing(self) -> None:
        self._selected = None
        self._show_selection()

    def _show_selection(self) -> None:
        for route, half in self.halves.items():
            half.select(
                self._selected[1] if self._selected is not None and self._selected[0] == route else None
            )
        self.explained.emit(self.explanation())
        self.spans_changed.emit()

    def walk(self, by: int) -> None:
        """Select the next (1) or former (−1) step, route after route, and say it aloud."""
        keys = [
            (route, half.model.step(row))
            for route, half in self.halves.items()
            for row in range(half.model.rowCount())
        ]
        if not keys:
            return
        here = keys.index(self._selected) if self._selected in keys else (-1 if by > 0 else 0)
        route, step = keys[(here + by) % len(keys)]
        self._pick(route, step)
        half = self.halves[route]
        told = half.model.told(half.pathway.step_by_id[step])
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(half.scene, told))

    def _walk_routes(self) -> None:
        """Show the next treatment of the route at hand."""
        route = self._selected[0] if self._selected is not None else next(iter(self.halves), "")
        if route:
            names = [variant.id for variant in self._catalog.pathway_by_id[route].variants]
            here = names.index(self._variants[route])
            self._choose_variant(route, names[(here + 1) % len(names)])

    # --- commands --------------------------------------------------------------------------------------------

    def doers(self) -> dict[str, Callable[[], None]]:
        return {
            "next-point": self._next_step,
            "previous-point": self._previous_step,
            "side-branches": self._toggle_side,
            "scene-words": self._toggle_words,
            "next-variant": self._walk_routes,
            "legend": self._show_legend,
        }

    def _next_step(self) -> None:
        self.walk(1)

    def _previous_step(self) -> None:
        self.walk(-1)

    def _toggle_side(self) -> None:
        self._with_side = self._actions["side-branches"].isChecked()
        self.show_choice()

    def _toggle_words(self) -> None:
        self._has_labels = not self._actions["scene-words"].isChecked()
        self.show_choice()

    def _show_legend(self) -> None:
        from desktop.views.pathways.legend import LegendSheet  # a start pays nothing for it

        route = self._selected[0] if self._selected is not None else next(iter(self.halves), "")
        if not route:
            return
        tone = self._catalog.pathway_by_id[route].variant_by_id[self._variants[route]].tone
        if self.legend is None:
            self.legend = LegendSheet(self._look, tone, self.window())
        self.legend.tone = tone
        self.legend.show_sheet()

    def findings(self) -> list[Finding]:
        language = self._language.code
        return [
            Finding(
                step.title.in_language(language),
                pathway.name.in_language(language),
                f"step:{pathway.id}:{step.id}",
                step.what.in_language(language),
            )
            for pathway in self._catalog.pathways
            for step in pathway.steps
        ]

    def take(self, key: str) -> None:
        _kind, route, step = key.split(":", 2)
        found = self._catalog.pathway_by_id[route].step_by_id[step]
        if found.is_side and not self._with_side:
            self._actions["side-branches"].setChecked(True)
            self._with_side = True
        if found.standing_for(self._variants[route]) is None:
            self._variants[route] = found.standing[0][0]
        self._selected = (route, step)
        self.show_choice()
        if self._clock.has_reduced_motion:
            place = self._stills.place_of(self._selected)
            if place is not None:
                self._clock.show_still(*place)

    # --- to take away ----------------------------------------------------------------------------------------

    def rows(self) -> Rows:
        language = self._language.code
        rows = []
        for route, half in self.halves.items():
            pathway, variant = half.pathway, self._variants[route]
            numbers = numbers_of(pathway, variant, with_side=self._with_side)
            chosen = pathway.variant_by_id[variant].name.in_language(language)
            for step in pathway.steps_of(variant, with_side=self._with_side):
                standing = step.standing_for(variant)
                rows.append(
                    (
                        pathway.name.in_language(language),
                        chosen,
                        numbers[step.id],
                        step.title.in_language(language),
                        step.what.in_language(language),
                        when_words(pathway, step, variant, numbers),
                        certainty_words(step.certainty),
                        "" if standing is None else standing_words(standing, chosen),
                        " · ".join(vancouver(self._catalog.source_by_id[one]) for one in step.sources),
                        step.fact,
                    )
                )
        header = (
            self.tr("Route"),
            self.tr("Treatment"),
            self.tr("Step"),
            self.tr("Title"),
            self.tr("What happens"),
            self.tr("When"),
            self.tr("How sure"),
            self.tr("Known for it"),
            self.tr("Sources"),
            self.tr("Fact"),
        )
        return Rows(header, tuple(rows))

    def sources(self) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for route, half in self.halves.items():
            for step in half.pathway.steps_of(self._variants[route], with_side=self._with_side):
                for source in step.sources:
                    found[vancouver(self._catalog.source_by_id[source])] = None
        return tuple(found)

    def draw(self, painter: QPainter, target: QRectF) -> None:
        """The scenes side by side."""
        width = target.width() / max(len(self.halves), 1)
        for order, half in enumerate(self.halves.values()):
            half.scene.draw(painter, QRectF(target.x() + order * width, target.y(), width, target.height()))

    def _subtitle(self) -> str:
        """Which treatments the picture shows, and when."""
        shown = []
        for route, half in self.halves.items():
            variant = half.pathway.variant_by_id[self._variants[route]]
            shown.append(f"{half.heading.text()} ({variant.name.in_language(self._language.code)})")
        return named(elapsed(self._clock.elapsed), " · ".join(shown))

    def picture(self, day: date) -> Picture:
        from desktop.kit.picture import Picture, PictureText  # QtSvg is not needed before

        told = self.tr("Onset, {day}. Sources: {sources}").format(
            day=QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat),
            sources=" · ".join(self.sources()),
        )
        return Picture(
            self.draw,
            self.splitter.size(),
            PictureText(self.title, self._subtitle(), (told,)),
            self._look,
        )
