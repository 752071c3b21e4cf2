"""Somebody asks at what price a drug works: walks the side effects, turns the pages, takes them away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QPainter
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QWidget

from desktop.theme import THEMES
from desktop.views.paged import Page
from desktop.views.side_effects.harm_page import ALL, HarmPage
from desktop.views.side_effects.how_often_page import HowOftenPage
from desktop.views.side_effects.view import SideEffectsView
from desktop.views.side_effects.when_page import WhenPage
from desktop.views.timeline.view import TimelineView
from models.units import HOUR
from tests.journeys.reader import Reader, in_folder, plain, settle
from tests.journeys.words_on_words import overlapping, painted_words

PAGES = ("how-often", "when", "harm")


@pytest.fixture
def view(reader: Reader) -> Iterator[SideEffectsView]:
    reader.press("3")
    view = reader.window.view
    assert isinstance(view, SideEffectsView)
    yield view
    page, harm = view.pages["how-often"], view.pages["harm"]
    assert isinstance(page, HowOftenPage)
    assert isinstance(harm, HarmPage)
    page.search.clear()
    page.empty_too.setChecked(False)
    page.choose_grouping("system")
    if page._sorted_by is not None:
        page.sort_by(page._sorted_by)
    harm.search.clear()
    harm.choose_setting(ALL)
    for one in view.pages.values():
        one.select_nothing()
    view.open_page("how-often")
    reader.program.conductor.shelf.show("timeline")
    settle()


@pytest.fixture
def page(view: SideEffectsView) -> HowOftenPage:
    found = view.page
    assert isinstance(found, HowOftenPage)
    return found


# --- by keys ---------------------------------------------------------------------------------------------------


def test_that_a_key_opens_it_and_another_turns_its_pages(reader: Reader, view: SideEffectsView) -> None:
    assert reader.window.rail["side-effects"].isChecked()
    titles, focus = [], []
    for _ in range(4):
        titles.append(reader.window.windowTitle())
        focus.append(view.first_focus().hasFocus())
        assert view.heading.text() == view.page.title
        reader.press("E")
    assert titles == [
        "What people feel, and how often – Onset",
        "When it comes, and when it goes – Onset",
        "Serious and rare harm, and harm of misuse – Onset",
        "What people feel, and how often – Onset",
    ]
    assert all(focus)


def test_that_arrows_walk_the_cells_and_the_inspector_follows(reader: Reader, page: HowOftenPage) -> None:
    assert page.grid.hasFocus()
    assert not page.has_selection, "the focus alone selects nothing"
    assert "The whole picture" in reader.inspector
    reader.program.actions["next-point"].trigger()
    first = page.grid.selected
    assert first is not None
    reader.press("Right")
    reader.press("Down")
    here = page.grid.selected
    assert here is not None
    assert (here[0] != first[0], here[1] != first[1]) == (True, True)
    assert page.explanation().title in reader.inspector
    reader.program.actions["previous-point"].trigger()
    assert page.grid.selected == (first[0], here[1])
    reader.press("Escape")
    assert not page.has_selection
    assert "The whole picture" in reader.inspector


def test_that_the_remote_and_the_space_bar_keep_the_clock(reader: Reader, page: HowOftenPage) -> None:
    clock = reader.program.clock
    page.grid.select("dissociation", "esketamine-nasal")
    reader.press("Home")
    assert clock.elapsed == 0
    was_playing = []
    for _ in range(2):
        reader.press("Space")
        was_playing.append(clock.is_playing)
    assert was_playing == [True, False]
    assert page.grid.selected == ("dissociation", "esketamine-nasal")


def test_that_the_clock_counts_people_from_none_to_all(reader: Reader, page: HowOftenPage) -> None:
    page.grid.select("blood-pressure-increased", "esketamine-nasal")
    settle()
    shares, states = [], []
    for elapsed in (0, HOUR / 3, HOUR, 5 * HOUR):
        reader.program.clock.go_to_elapsed(elapsed)
        shares.append(page.array.share)
        states.append(page.state.text())
    assert shares == [0, pytest.approx(0.5), 1, 1]
    assert states[2:] == ["Now: past its peak.", "Now: gone in most."]


def test_that_the_line_of_the_clock_stands_right_on_a_page_that_is_opened_again(
    reader: Reader, view: SideEffectsView
) -> None:
    bars = view.pages["when"]
    assert isinstance(bars, WhenPage)
    reader.program.clock.go_to_elapsed(HOUR)
    reader.press("E")
    assert bars.bars.painter_of.place == reader.program.clock.head.place
    reader.press("Down")
    assert bars.has_selection
    assert bars.explanation().title in reader.inspector


# --- by mouse --------------------------------------------------------------------------------------------------


def test_that_chips_bring_and_take_columns(reader: Reader, page: HowOftenPage) -> None:
    before = [column.id for column in page.grid.spec.columns]
    assert "sertraline" not in before
    reader.click(reader.chip("ssri"))
    assert "sertraline" in [column.id for column in page.grid.spec.columns]
    reader.click(reader.chip("ssri"))
    assert [column.id for column in page.grid.spec.columns] == before


def test_that_a_click_on_a_name_puts_rows_in_order_and_another_back(
    reader: Reader, page: HowOftenPage
) -> None:
    header = page.grid.horizontalHeader()
    column = [one.id for one in page.grid.spec.columns].index("ketamine-iv")
    place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    page.choose_grouping("not")
    before = [row.id for row in page.grid.spec.rows]
    reader.click(header.viewport(), place)
    found = [row.cells[column].sort for row in page.grid.spec.rows]
    known = [value for value in found if value is not None]
    assert known == sorted(known, reverse=True)
    assert found[: len(known)] == known
    reader.click(header.viewport(), place)
    assert [row.id for row in page.grid.spec.rows] == before


def test_that_what_is_typed_finds_an_effect_and_enter_leads_to_it(reader: Reader, page: HowOftenPage) -> None:
    page.search.setFocus()
    reader.write("tingling")
    assert {row.id for row in page.grid.spec.rows if not row.is_heading} == {
        "paraesthesia",
        "oral-paraesthesia",
    }
    reader.press("Return")
    assert page.grid.hasFocus()
    assert page.grid.selected is not None
    assert page.grid.selected[0] == "paraesthesia"


def test_that_the_search_of_the_program_finds_effects_times_and_harms(
    reader: Reader, view: SideEffectsView
) -> None:
    seen = []
    for typed in ("dissociation measured", "nerve damage side"):
        reader.press("Ctrl+K")
        reader.write(typed.split(" side")[0])
        reader.press("Return")
        seen.append((view.page.id, view.page.explanation().title.split(" · ")[0]))
    assert seen[0] == ("how-often", "Dissociation measured by a scale")
    assert seen[1][0] == "harm"
    assert {finding.key.split(":")[0] for finding in view.findings()} == set(PAGES)


# --- what the inspector says -----------------------------------------------------------------------------------


def test_that_dissociation_says_both_figures_and_why_they_differ(reader: Reader, page: HowOftenPage) -> None:
    """41 of 100 by the label, 26 by a term of a registry."""
    page.grid.select("dissociation", "esketamine-nasal")
    told = reader.inspector
    assert "Dissociation · Esketamine spray, several doses" in told
    assert "41 of 100" in told or "142 of 346" in told
    assert "Number needed to harm" in told
    assert "In whom" in told
    assert "Setting: treatment of depression" in told
    sections = page.explanation().sections
    others = next(one.paragraphs for one in sections if one.heading == "Other figures of the same")
    assert any("26 of 100" in plain(words) and "Popova" in words for words in others), "by the registry"
    assert "The same two trials give two shares" in told[told.index("Sources disagree") :]
    (copied,) = [section for section in sections if section.copies]
    assert copied.heading == "Where this comes from"
    assert all(one.text for one in copied.copies)


def test_that_a_ratio_of_the_gas_is_never_people(reader: Reader, page: HowOftenPage) -> None:
    page.grid.select("headache", "nitrous-oxide-50")
    assert "risk ratio 2.26" in reader.inspector
    assert "of 100" not in reader.inspector
    assert not page.people.isVisible()


# --- to take away ----------------------------------------------------------------------------------------------


def test_that_each_page_can_be_copied_and_saved(
    reader: Reader, view: SideEffectsView, tmp_path: Path
) -> None:
    saving = reader.program.conductor.saving
    for name in PAGES:
        view.open_page(name)
        reader.press("Ctrl+Shift+C")
        assert reader.clipboard.splitlines()[0].startswith("Effect\t")
        assert len(reader.clipboard.splitlines()) > 5
        reader.press("Ctrl+C")
        assert QGuiApplication.clipboard().image().width() > 300
        saving.save(tmp_path / f"{name}.csv")
        saving.save(tmp_path / f"{name}.svg")
        svg = (tmp_path / f"{name}.svg").read_text(encoding="utf-8")
        assert view.page.title in svg
        assert "Sources:" in svg
    assert len(in_folder(tmp_path)) == 2 * len(PAGES)


def test_that_in_a_pair_its_button_saves_it_and_not_its_neighbour(
    reader: Reader, page: HowOftenPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[str] = []

    def propose(_parent: object, _title: str, path: str, _filters: str) -> tuple[str, str]:
        proposed.append(Path(path).name)
        return "", ""

    monkeypatch.setattr("desktop.conductor.saving.QFileDialog.getSaveFileName", propose)
    reader.press("Ctrl+1")
    assert reader.program.conductor.shelf.shown == ("side-effects", "timeline")
    timeline = reader.window.pair.widget(1)
    assert isinstance(timeline, TimelineView)
    timeline.first_focus().setFocus()
    settle()
    in_use = [type(reader.window.view)]
    reader.click(page.save)
    in_use.append(type(reader.window.view))
    assert in_use == [TimelineView, SideEffectsView]
    assert page.isAncestorOf(QApplication.focusWidget() or reader.window), "and is seen to be the one"
    assert len(proposed) == 1
    assert proposed[0].startswith("onset-side-effects")
    reader.press("0")


# --- without seeing, and without a mouse -----------------------------------------------------------------------


def name_of(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return plain(found.text(QAccessible.Text.Name))


def stations(reader: Reader) -> list[QWidget]:
    """Everything that Tab can reach."""
    return [
        widget
        for widget in reader.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def round_trip(reader: Reader) -> list[QWidget]:
    """Where the focus stands, Tab after Tab, until it is back at the first chip."""
    start = reader.chip("nitrous-oxide")
    start.setFocus()
    visited: list[QWidget] = [start]
    for _ in range(120):
        reader.press("Tab")
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus is start:
            return visited
        if focus is not visited[-1]:
            visited.append(focus)
    raise AssertionError([name_of(widget) for widget in visited])


def test_that_everything_with_a_focus_has_a_name_and_tab_goes_round(
    reader: Reader, view: SideEffectsView
) -> None:
    for name in PAGES:
        view.open_page(name)
        settle()
        found = stations(reader)
        assert all(name_of(widget) for widget in found)
        buttons = [name_of(widget) for widget in found if isinstance(widget, QAbstractButton)]
        assert len(set(buttons)) == len(buttons)
        assert {*round_trip(reader)} == {*found}, name


def unseen(reader: Reader, widget: QWidget) -> bool:
    """Whether nothing is painted differently where the focus is."""
    reader.window.top.search.setFocus()
    area = QRect(widget.mapTo(reader.window, QPoint(-4, -4)), widget.size() + QSize(8, 8))
    before = reader.window.grab(area).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    return bool(reader.window.grab(area).toImage() == before)


def test_that_the_focus_can_be_seen_wherever_it_is(reader: Reader, view: SideEffectsView) -> None:
    for name in PAGES:
        view.open_page(name)
        settle()
        own = [one for one in stations(reader) if view.isAncestorOf(one)]
        assert len(own) > 2
        assert [name_of(widget) for widget in own if unseen(reader, widget)] == [], name


def test_that_the_grid_is_a_table_with_headers_that_are_read_aloud(
    reader: Reader, page: HowOftenPage
) -> None:
    found = QAccessible.queryAccessibleInterface(page.grid)
    assert found.role() == QAccessible.Role.Table
    assert name_of(page.grid) == "Side effects by treatments"
    spec = page.grid.spec
    row = next(place for place, one in enumerate(spec.rows) if one.id == "dissociation")
    column = [one.id for one in spec.columns].index("esketamine-nasal")
    across = len(spec.columns) + 1  # the names of the rows are cells of their own
    cells = [found.child(place) for place in range(across * (row + 2))]
    names = [plain(one.text(QAccessible.Text.Name)) for one in cells if one is not None]
    assert names[column + 1] == "Esketamine spray, several doses"
    assert names[across * (row + 1)] == "Dissociation"
    told = names[across * (row + 1) + column + 1]
    assert told.startswith("Dissociation, Esketamine spray, several doses: 41 of 100 [")
    assert told == plain(spec.rows[row].cells[column].told)


# --- the look --------------------------------------------------------------------------------------------------


def surfaces(page: Page) -> list[QWidget]:
    """What is painted by hand on a page."""
    if isinstance(page, HowOftenPage):
        return [
            page.grid.viewport(),
            page.grid.verticalHeader().viewport(),
            page.grid.horizontalHeader().viewport(),
            *([page.array] if page.people.isVisible() else []),
        ]
    if isinstance(page, WhenPage):
        return [page.bars.viewport(), page.bars.axis]
    assert isinstance(page, HarmPage)
    return [page.list.viewport()]


def words_on(widget: QWidget) -> list[tuple[str, str]]:
    def paint(painter: QPainter) -> None:
        widget.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)

    found = painted_words(paint, QSize(widget.width(), widget.height()))
    assert found
    return overlapping(found)


def out_of_place(reader: Reader, page: QWidget) -> list[str]:
    """Labels and buttons of a page that are cut, stand outside of the window, or on one another."""
    found = []
    boxes: list[tuple[str, QRect]] = []
    worded: list[QLabel | QAbstractButton] = list(page.findChildren(QLabel))
    worded += page.findChildren(QAbstractButton)
    for widget in worded:
        if not widget.isVisible() or not widget.text() or isinstance(widget.parent(), QAbstractItemView):
            continue
        box = QRect(widget.mapTo(reader.window, QPoint()), widget.size())
        if not reader.window.rect().contains(box):
            found.append(f"outside: {widget.text()}")
        if isinstance(widget, QLabel) and widget.wordWrap():
            if widget.height() < widget.heightForWidth(widget.width()):
                found.append(f"cut: {widget.text()}")
        elif not widget.toolTip() and widget.width() < widget.minimumSizeHint().width():
            found.append(f"cut: {widget.text()}")
        found += [f"on “{words}”: {widget.text()}" for words, other in boxes if box.intersects(other)]
        boxes.append((widget.text(), box))
    return found


def test_that_no_words_stand_on_words(reader: Reader, view: SideEffectsView) -> None:
    states = (("light", (1366, 768)), ("dark", (1024, 640)), ("projector", (1366, 768)))
    assert {theme for theme, _size in states} == {*THEMES}
    for theme, size in states:
        reader.window.resize(*size)
        reader.program.look.choose(theme)
        for name in PAGES:
            view.open_page(name)
            if name == "how-often":
                view.take("how-often:dissociation")
                assert isinstance(view.page, HowOftenPage)
                view.page.grid.keeps_pictures = False  # words in a picture cannot be told from dots
            else:
                view.page.walk(-1)
            settle()
            assert (reader.window.width(), reader.window.height()) == size
            assert out_of_place(reader, view) == [], (theme, name)
            for surface in surfaces(view.page):
                assert words_on(surface) == [], (theme, name)


def test_that_a_window_can_be_small_with_a_cell_selected(reader: Reader, page: HowOftenPage) -> None:
    page.grid.select("dissociation", "esketamine-nasal")
    assert page.people.isVisible()
    for _ in range(2):  # the words that explain the signs give way first
        reader.window.resize(640, 400)
        settle()
    assert (reader.window.width(), reader.window.height()) == (640, 400)
    assert not page.people.isVisible()
    assert page.grid.height() > page.grid.paint.top_height + page.grid.paint.row_height


# --- the language ----------------------------------------------------------------------------------------------


def test_that_content_and_numbers_turn_with_the_language_and_back(reader: Reader, page: HowOftenPage) -> None:
    page.grid.select("dissociation", "esketamine-nasal")
    row = page.grid.currentIndex().row()
    english = [cell.told for cell in page.grid.spec.rows[row].cells]
    reader.press("F2")
    assert page.grid.selected == ("dissociation", "esketamine-nasal"), "what was selected stays selected"
    french = [cell.told for cell in page.grid.spec.rows[row].cells]
    assert french != english
    assert any(",5" in plain(words) for words in french)
    reader.press("F2")
    assert [cell.told for cell in page.grid.spec.rows[row].cells] == english
