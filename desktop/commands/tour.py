"""The tour: every view as a lecturer wants to see it before a lecture, in all themes, languages and sizes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from itertools import product
from operator import attrgetter
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QImage

from desktop.commands.broken_pack import write_broken_pack
from desktop.commands.stage import Stage, settled
from desktop.options import LANGUAGES, THEMES, Options
from desktop.policy import NO_POLICY, Policy
from desktop.views import View
from desktop.views.evidence.forest_page import ForestPage
from desktop.views.paged import PagedView
from desktop.views.side_effects.how_often_page import HowOftenPage
from models.catalog import Catalog
from models.timecourse import ChartMeasure
from models.units import Duration

DESKTOP, LAPTOP, SHARP = (1920, 1080), (1366, 768), (3840, 2160)
_OPENING = ChartMeasure.DIFFERENCE


class Pose(Enum):
    """What lies open in a picture."""

    PLAIN = "plain"
    POINT = "point"
    FOLDED = "folded"
    LINES = "lines"
    TABLE = "table"
    SEARCH = "search"
    KEYS = "keys"
    HELP = "help"
    PROBLEMS = "problems"


_COMMAND_OF = {
    Pose.FOLDED: "inspector",
    Pose.LINES: "lines",
    Pose.TABLE: "table",
    Pose.KEYS: "keys",
    Pose.HELP: "help",
}
_POINT = 3
"""Which point is selected: of nitrous oxide once, the one after a week, where the effect is gone."""
_SOUGHT = "nitrous"


@dataclass(frozen=True)
class Shot:
    """One picture: ``what`` it shows stands in its name. None for ``at`` is at rest, no ``families`` the usual ones."""

    what: str
    theme: str = "light"
    language: str = "en"
    size: tuple[int, int] = DESKTOP
    pose: Pose = Pose.PLAIN
    measure: ChartMeasure = _OPENING
    at: str | None = None
    families: tuple[str, ...] = ()
    view: str = "timeline"
    is_linear: bool = False
    shows_comparators: bool = False
    page: str = ""
    question: str = ""
    analysis: str = "all"
    cell: tuple[str, str] | None = None

    @property
    def name(self) -> str:
        width, height = self.size
        view = "problems" if self.pose is Pose.PROBLEMS else self.view
        return f"{view}-{self.theme}-{self.language}-{width}x{height}-{self.what}.png"


def tour(catalog: Catalog, theme: str | None = None, language: str | None = None) -> tuple[Shot, ...]:
    """Every picture that a catalog has the families for, in the order of names; of one theme or language if named."""
    return tuple(
        sorted(
            (
                shot
                for shot in _shots()
                if theme in (None, shot.theme)
                and language in (None, shot.language)
                and catalog.family_by_id.keys() >= set(shot.families)
                and (catalog.pathways or shot.view != "pathways")
                and (catalog.safety_reports or shot.view != "side-effects")
                and (catalog.guidance.is_there or shot.view != "guidance")
                and (not shot.question or shot.question in catalog.question_by_id)
                and (shot.page != "unknown" or catalog.unknowns)
                and (catalog.comparison or shot.view != "compare")
            ),
            key=attrgetter("name"),
        )
    )


def _shots() -> Iterator[Shot]:
    for theme, language in product(THEMES, LANGUAGES):
        yield Shot("rest", theme, language)
    for theme, language in (("light", "en"), ("light", "fr"), ("dark", "en")):
        yield Shot("rest", theme, language, LAPTOP)
    yield Shot("rest", size=SHARP)
    for theme, language in (("light", "en"), ("dark", "fr"), ("projector", "en")):
        for measure in ChartMeasure:
            if measure is not _OPENING:
                yield Shot(f"measure-{measure}", theme, language, measure=measure)
        yield Shot("point", theme, language, pose=Pose.POINT)
        yield Shot("nitrous-oxide-alone", theme, language, families=("nitrous-oxide",))
    for order, at in enumerate(("PT2H", "P1D", "P1W", "P4W"), start=1):
        yield Shot(f"time-{order}-{at.lower()}", at=at)
    yield Shot("time-2-p1d", "dark", at="P1D")
    for language in LANGUAGES:
        yield Shot("lecture", "projector", language, pose=Pose.FOLDED)
        yield Shot("lecture-1-day", "projector", language, pose=Pose.FOLDED, at="P1D")
    yield Shot("ketamine-alone", families=("ketamine",))
    yield Shot("linear", is_linear=True)
    yield Shot("responders-beside-comparators", measure=ChartMeasure.RESPONSE, shows_comparators=True)
    for language in LANGUAGES:
        yield Shot("lines", language=language, pose=Pose.LINES)
        yield Shot("keys", language=language, pose=Pose.KEYS)
    for theme, language in product(THEMES, LANGUAGES):
        yield Shot("help", theme, language, LAPTOP, pose=Pose.HELP)
    yield Shot("lines", size=LAPTOP, pose=Pose.LINES)
    yield Shot("point", size=LAPTOP, pose=Pose.POINT)
    for theme in ("light", "dark"):
        yield Shot("table", theme, pose=Pose.TABLE)
        yield Shot("search", theme, pose=Pose.SEARCH)
    for theme, language in (("light", "en"), ("dark", "fr")):
        yield Shot("page", theme, language, pose=Pose.PROBLEMS)
    yield from _shots_of_routes()
    yield from _shots_of_side_effects()
    yield from _shots_of_evidence()
    yield from _shots_of_comparison()
    yield from _shots_of_guidance()


def _shots_of_routes() -> Iterator[Shot]:
    for order, at in enumerate(("PT10M", "PT2H", "P1D", "P1W", "P3W", "P8W"), start=1):
        for theme, language in (("light", "en"), ("dark", "fr"), ("projector", "en")):
            yield Shot(f"time-{order}-{at.lower()}", theme, language, at=at, view="pathways")
    for theme, language in (("light", "en"), ("light", "fr"), ("projector", "fr")):
        yield Shot("two-hours", theme, language, LAPTOP, at="PT2H", view="pathways")
    yield Shot("point", size=LAPTOP, at="PT2H", view="pathways", pose=Pose.POINT)
    yield Shot("two-hours", size=SHARP, at="PT2H", view="pathways")


def _shots_of_side_effects() -> Iterator[Shot]:
    many = ("nitrous-oxide", "ketamine", "esketamine", "ssri", "snri")
    table = Shot("how-often", view="side-effects", page="how-often", families=many)
    felt = replace(table, what="people", cell=("dissociation", "esketamine-nasal"))
    for theme, language in product(THEMES, LANGUAGES):
        yield replace(table, theme=theme, language=language)
        yield replace(felt, theme=theme, language=language, size=LAPTOP)
    for theme, language in (("light", "en"), ("dark", "fr"), ("projector", "fr")):
        for page in ("when", "harm"):
            yield Shot(page, theme, language, view="side-effects", page=page, families=many, at="PT1H")
            yield Shot(
                page, theme, language, LAPTOP, view="side-effects", page=page, families=many, at="PT1H"
            )
    yield replace(felt, size=SHARP)


def _shots_of_evidence() -> Iterator[Shot]:
    plot = Shot("trials", view="evidence", page="forest", question="esketamine", at="P4W")
    for theme, language in product(THEMES, LANGUAGES):
        yield replace(plot, theme=theme, language=language)
    for theme, language in (("light", "en"), ("dark", "fr"), ("projector", "fr")):
        yield replace(plot, what="one-day", theme=theme, language=language, size=LAPTOP, at="P1D")
        for analysis in ("each-left-out", "year-by-year", "by-comparator", "funnel"):
            yield replace(
                plot, what=f"trials-{analysis}", theme=theme, language=language, analysis=analysis, at="P1D"
            )
        for page in ("sources", "unknown"):
            yield Shot(page, theme, language, view="evidence", page=page)
            yield Shot(page, theme, language, LAPTOP, view="evidence", page=page)
    yield replace(plot, what="nitrous-oxide", question="nitrous-oxide-50", at="PT2H")
    yield replace(plot, size=SHARP)


def _shots_of_comparison() -> Iterator[Shot]:
    seven = ("nitrous-oxide", "ketamine", "esketamine", "ssri", "snri", "antidepressants", "tricyclic")
    for theme, language in product(THEMES, LANGUAGES):
        yield Shot("table", theme, language, view="compare")
    for theme, language in (("light", "en"), ("dark", "fr"), ("projector", "en")):
        yield Shot("table", theme, language, LAPTOP, view="compare")
        yield Shot("cell", theme, language, LAPTOP, view="compare", pose=Pose.POINT)
        yield Shot("lecture", theme, language, view="compare", pose=Pose.FOLDED, families=seven)
    yield Shot("table", size=SHARP, view="compare", families=seven)


def _shots_of_guidance() -> Iterator[Shot]:
    for page in ("know", "standing", "help"):
        for theme, language in product(THEMES, LANGUAGES):
            yield Shot(page, theme, language, view="guidance", page=page)
        for theme, language in (("light", "en"), ("dark", "fr"), ("projector", "en")):
            yield Shot(page, theme, language, LAPTOP, view="guidance", page=page)
    yield Shot("know-point", "light", "en", LAPTOP, Pose.POINT, view="guidance", page="know")
    yield Shot("know", size=SHARP, view="guidance", page="know")


class Guide:
    """Leads one program from picture to picture by the actions that a reader has; a broken pack has its own program.

    The iterators are pieces for ``run_pieces``. A context, so that every window is gone at the end.
    """

    def __init__(self, options: Options, policy: Policy = NO_POLICY) -> None:
        self._policy = policy
        self._options = replace(options, at=None, measure=None, treatments=(), scale=None)
        self._stages: dict[bool, Stage] = {}
        self._folder = TemporaryDirectory(prefix="onset-")
        self._stage: Stage | None = None
        self._opening: tuple[str, ...] = ()
        self._pose = Pose.PLAIN

    def __enter__(self) -> Guide:
        return self

    def __exit__(self, *_error: object) -> None:
        for stage in self._stages.values():
            stage.program.close()
        self._folder.cleanup()

    def photograph(self) -> QImage:
        """The window as it stands."""
        assert self._stage is not None
        return self._stage.photograph()

    def go_to(self, shot: Shot) -> Iterator[None]:
        """Bring the window to where a picture wants it."""
        is_broken = shot.pose is Pose.PROBLEMS
        if is_broken not in self._stages:
            yield from self._open(is_broken, shot)
        stage = self._stage = self._stages[is_broken]
        yield from self._leave_pose()
        self._dress(stage, shot)
        yield from stage.resize(*shot.size)
        if not is_broken:
            self._choose(stage, shot)
            yield from settled()
            self._take_pose(stage, shot.pose)
        yield from settled()

    def _open(self, is_broken: bool, shot: Shot) -> Iterator[None]:
        options = replace(self._options, theme=shot.theme, language=shot.language, size=shot.size)
        if is_broken:
            content = Path(self._folder.name) / "my-lecture"
            write_broken_pack(content)
            options = replace(options, content=content)
        stage = self._stages[is_broken] = Stage(options, policy=self._policy)
        yield from stage.open()
        if stage.program.session is not None:
            self._opening = stage.program.session.families

    def _dress(self, stage: Stage, shot: Shot) -> None:
        program = stage.program
        if program.look.choice != shot.theme:
            program.actions[f"theme-{shot.theme}"].trigger()
        if program.language.code != shot.language:
            program.actions["language"].trigger()

    def _choose(self, stage: Stage, shot: Shot) -> None:
        program = stage.program
        session, actions = program.session, program.actions
        assert session is not None
        actions["view-timeline"].trigger()
        actions[f"measure-{list(ChartMeasure).index(shot.measure) + 1}"].trigger()
        wanted = shot.families or self._opening
        for family in set(session.families) ^ set(wanted):
            program.window.chips.toggled.emit(family)
        for command, wants, has in (
            ("linear", shot.is_linear, session.is_linear),
            ("comparators", shot.shows_comparators, session.shows_comparators),
        ):
            if wants != has:
                actions[command].trigger()
        actions[f"view-{shot.view}"].trigger()
        if shot.at is None:
            actions["end"].trigger()
        else:
            program.clock.go_to_elapsed(Duration.parse(shot.at).seconds)
        self._turn_page(program.window.view, shot)  # a question opens at its best time while the clock rests

    def _turn_page(self, view: View | None, shot: Shot) -> None:
        """In a view of pages: the page, and on that of the trials the question and the way to look at them; the
        selected cell of the side effects."""
        if not isinstance(view, PagedView) or shot.page not in view.pages:
            return
        view.open_page(shot.page)
        page = view.page
        if isinstance(page, ForestPage):
            page.choose_question(shot.question)
            page.choose_analysis(shot.analysis)
        if isinstance(page, HowOftenPage):
            page.select_nothing()
            page.grid.to_start()
            if shot.cell is not None:
                page.grid.select(*shot.cell)
                page.show_counted()  # a still picture shows all of them

    def _take_pose(self, stage: Stage, pose: Pose) -> None:
        program = stage.program
        match pose:
            case Pose.POINT:
                for _ in range(_POINT):
                    program.actions["next-point"].trigger()
                program.actions["end"].trigger()
            case Pose.SEARCH:
                program.actions["find"].trigger()
                program.conductor.palette.line.setText(_SOUGHT)
            case _ if pose in _COMMAND_OF:
                program.actions[_COMMAND_OF[pose]].trigger()
        self._pose = pose

    def _leave_pose(self) -> Iterator[None]:
        """Close what lies open in the program of the usual content, by the action that opened it."""
        if self._pose is Pose.PLAIN:
            return
        program = self._stages[False].program
        if self._pose is Pose.SEARCH:
            program.conductor.palette.close_overlay()
        elif self._pose is Pose.KEYS:
            program.conductor.key_sheet.close_overlay()
        elif self._pose is Pose.HELP:
            program.conductor.help_book.close_overlay()
        elif self._pose in _COMMAND_OF:
            program.actions[_COMMAND_OF[self._pose]].trigger()
        yield from settled()
        program.actions["no-point"].trigger()
        if program.window.view is not None:
            program.window.view.first_focus().setFocus()
        self._pose = Pose.PLAIN
