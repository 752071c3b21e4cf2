"""The table at hand: columns that move, rows that fold, cells that open, words that are heard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from desktop.kit.explanation import Explanation
from desktop.session import Session
from desktop.views import Surroundings
from desktop.views.compare.view import CompareView
from tests.desktop.conftest import CheckModel

FIRST = ["nitrous-oxide", "ketamine", "esketamine", "antidepressants"]


def columns(view: CompareView) -> list[str]:
    return [column.id for column in view.shown.grid.columns]


def go_to(view: CompareView, aspect: str, family: str) -> None:
    place = view.shown.place_of(aspect, family)
    assert place is not None
    view.table.setCurrentIndex(view.table.shown.index(*place))


def test_that_the_model_is_sound(view: CompareView, check_model: CheckModel, session: Session) -> None:
    check_model(view.table.shown)
    session.toggle_family("ssri")
    view.search.setText("placebo")
    view.search.clear()
    view.doers()["fold-rows"]()


def test_that_the_chosen_treatments_are_the_columns(view: CompareView, session: Session) -> None:
    assert columns(view) == FIRST
    session.toggle_family("ssri")
    session.toggle_family("ketamine")
    assert columns(view) == ["nitrous-oxide", "esketamine", "ssri", "antidepressants"]
    session.show_comparators(True)
    assert "comparator" not in columns(view)


def test_that_without_a_treatment_the_view_says_what_to_do(view: CompareView, session: Session) -> None:
    session.choose(())
    assert not view.table.isVisible()
    assert view.nothing.text() == "No treatment is chosen. Choose one or more at the top of the window."


def test_that_the_clock_steps_aside(view: CompareView) -> None:
    assert not view.follows_clock
    assert view.stops() == ()
    view.show_time(3600.0)


def test_that_keys_move_the_column_of_the_selected_cell(view: CompareView) -> None:
    go_to(view, "response", "ketamine")
    view.doers()["column-right"]()
    assert columns(view) == ["nitrous-oxide", "esketamine", "ketamine", "antidepressants"]
    assert view.explanation().subtitle == "Ketamine", "the cell goes with its column"
    for _ in range(3):
        view.doers()["column-left"]()
    assert columns(view) == ["ketamine", "nitrous-oxide", "esketamine", "antidepressants"]


def test_that_a_column_that_comes_back_stands_where_it_stood(view: CompareView, session: Session) -> None:
    view.table.dragged.emit(0, 3)
    assert columns(view) == ["ketamine", "esketamine", "antidepressants", "nitrous-oxide"]
    session.toggle_family("esketamine")
    session.toggle_family("esketamine")
    assert columns(view) == ["ketamine", "esketamine", "antidepressants", "nitrous-oxide"]


def test_that_dragging_a_name_moves_its_column(view: CompareView) -> None:
    head = view.table.head
    before = [head.sectionViewportPosition(column) for column in range(4)]
    y, half = head.height() // 2, head.sectionSize(0) // 2
    start, end = QPoint(before[0] + half, y), QPoint(before[2] + half + 20, y)
    QTest.mousePress(head.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(head.viewport(), (start + end) / 2)
    QTest.mouseMove(head.viewport(), end)
    QTest.mouseRelease(head.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert columns(view) == ["ketamine", "esketamine", "nitrous-oxide", "antidepressants"]
    assert [head.visualIndex(column) for column in range(4)] == [0, 1, 2, 3], "the header keeps no order"


def test_that_a_click_on_a_heading_folds_its_rows_and_another_opens_them(view: CompareView) -> None:
    def place() -> QPoint:
        row = next(row for row, one in enumerate(view.shown.grid.rows) if one.id == "time")
        return view.table.visualRect(view.table.shown.index(row, 0)).center()

    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place())
    assert "first-effect" not in [aspect.id for aspect in view.shown.shown_aspects]
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place())
    assert "first-effect" in [aspect.id for aspect in view.shown.shown_aspects]


def test_that_enter_folds_a_heading_and_stays_on_it(view: CompareView) -> None:
    def is_folded() -> bool:
        return view.shown.grid.rows[0].is_folded

    view.table.setCurrentIndex(view.table.shown.index(0, 0))
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert is_folded()
    assert view.table.currentIndex().row() == 0
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert not is_folded()


def test_that_all_rows_fold_and_open_with_one_key(view: CompareView) -> None:
    view.doers()["fold-rows"]()
    assert all(row.is_heading and row.is_folded for row in view.shown.grid.rows)
    view.doers()["fold-rows"]()
    assert not any(row.is_folded for row in view.shown.grid.rows)


def test_that_arrows_walk_from_cell_to_cell_over_headings(view: CompareView) -> None:
    go_to(view, "setting", "ketamine")
    QTest.keyClick(view.table, Qt.Key.Key_Right)
    assert view.explanation().subtitle == "Esketamine"
    QTest.keyClick(view.table, Qt.Key.Key_Left)
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    assert view.shown.grid.rows[view.table.currentIndex().row()].is_heading
    assert not view.has_selection
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    assert (view.explanation().title, view.explanation().subtitle) == ("First effect", "Ketamine")


def test_that_a_selected_cell_is_explained(view: CompareView) -> None:
    explained = QSignalSpy(view.explained)
    go_to(view, "response", "ketamine")
    assert view.has_selection
    last = explained.at(explained.count() - 1)[0]
    assert isinstance(last, Explanation)
    assert last.title == "Response"


def test_that_nothing_selected_explains_the_whole_and_ends_a_search(view: CompareView) -> None:
    view.search.setText("odds")
    go_to(view, "response", "ketamine")
    view.select_nothing()
    assert (view.has_selection, view.explanation().title) == (False, "Side by side")
    assert view.search.text() == "odds"
    view.select_nothing()
    assert view.search.text() == ""


def test_that_enter_unfolds_the_inspector(view: CompareView, around: Surroundings) -> None:
    wished = QSignalSpy(around.actions["inspector"].triggered)
    go_to(view, "response", "ketamine")
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert wished.count() == 1
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert wished.count() == 1, "it is there already"


def test_that_what_is_selected_stays_when_rows_go_and_treatments_come(
    view: CompareView, session: Session
) -> None:
    go_to(view, "response", "ketamine")
    view.search.setText("odds")
    session.toggle_family("ssri")
    assert view.explanation().title == "Response"
    session.toggle_family("ketamine")
    assert not view.has_selection


def test_that_the_walk_goes_through_every_cell_and_round(view: CompareView) -> None:
    walk, back = view.doers()["next-point"], view.doers()["previous-point"]
    cells = len(view.shown.shown_aspects) * len(FIRST)
    seen = set()
    for _ in range(cells):
        walk()
        seen.add((view.explanation().title, view.explanation().subtitle))
    assert len(seen) == cells
    walk()
    assert view.explanation().title == "Where it acts"
    back()
    assert view.explanation().title == "Compared directly with"


def test_that_a_search_marks_what_it_found(view: CompareView) -> None:
    view.search.setText("midazolam")
    assert view.table.sheet.marked == ("midazolam",)
    assert [aspect.id for aspect in view.shown.shown_aspects] == [
        "response",
        "remission",
        "side-effects",
        "compared",
    ]
    assert view.subtitle.endswith("with “midazolam”")
    view.search.setText("zzz")
    assert view.nothing.text() == "No row holds all of these words here. Fewer words find more."


def test_that_only_differences_say_where_there_are_none(view: CompareView, session: Session) -> None:
    session.choose(("ketamine",))
    view.differences.setChecked(True)
    assert view.nothing.text().startswith("The chosen treatments differ in no row.")
    view.doers()["differences"]()
    assert view.table.isVisible()


def test_that_the_first_column_and_the_head_stay_in_sight(view: CompareView, session: Session) -> None:
    session.choose(
        ("nitrous-oxide", "ketamine", "esketamine", "ssri", "snri", "tricyclic", "mirtazapine", "bupropion")
    )
    assert view.table.horizontalScrollBar().maximum() > 0
    view.table.horizontalScrollBar().setValue(view.table.horizontalScrollBar().maximum())
    view.table.verticalScrollBar().setValue(view.table.verticalScrollBar().maximum())
    names, head = view.table.names, view.table.head
    assert names.isVisible()
    assert head.isVisible()
    assert names.x() <= 2
    assert names.width() == view.table.widths.names


def test_that_words_have_the_room_that_they_need(view: CompareView, session: Session) -> None:
    session.choose(("nitrous-oxide", "ketamine", "esketamine", "ssri", "snri", "tricyclic"))
    sheet, widths = view.table.sheet, view.table.widths
    for row, described in enumerate(view.shown.grid.rows):
        height = view.table.rowHeight(row)
        assert height >= int(sheet.name_height(described, widths.names)) or described.is_heading
        for cell in described.cells:
            assert height >= int(sheet.cell_height(cell, widths.column))


def test_that_every_word_follows_the_language(view: CompareView, around: Surroundings) -> None:
    around.language.choose("fr")
    QApplication.processEvents()
    assert view.title == "Côte à côte"
    assert view.caution.text().startswith("Chaque chiffre est face au comparateur")
    assert view.shown.grid.columns[0].name == "Protoxyde d’azote"
    assert view.differences.text() == "Différences seulement"
    around.language.choose("en")
    QApplication.processEvents()
    assert view.title == "Side by side"


def test_that_the_search_of_the_program_finds_rows_and_cells(view: CompareView, session: Session) -> None:
    found = {finding.key: finding for finding in view.findings()}
    assert found["cell:response:ketamine"].label == "Response, Ketamine"
    assert "midazolam" in found["cell:response:ketamine"].also
    assert "cell:contraindications:ketamine" not in found, "it says nothing"
    view.search.setText("zzz")
    view.table.folded.emit("effect")
    view.take("cell:response:bupropion")
    assert "bupropion" in session.families
    assert (view.explanation().title, view.explanation().subtitle) == ("Response", "Bupropion")
    view.take("row:target:")
    assert (view.explanation().title, view.explanation().subtitle) == ("Where it acts", "Nitrous oxide")


def test_that_the_summary_says_every_cell(view: CompareView) -> None:
    told = view.summary()
    assert "never compared head to head" in told
    assert "Response, Ketamine: 24 h: odds ratio 3.94" in told
    assert "Interactions, contraindications, Ketamine: Not checked yet" in told


def test_that_cells_and_names_are_there_for_a_screen_reader(view: CompareView) -> None:
    model = view.table.shown
    place = view.shown.place_of("response", "ketamine")
    assert place is not None
    told = model.index(*place).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Response, Ketamine: 24 h: odds ratio 3.94")
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Ketamine"
    assert model.headerData(place[0], Qt.Orientation.Vertical) == "Response"
    assert model.data(QModelIndex()) is None
    assert view.table.accessibleName() == "Side by side"
    assert "16 rows" in view.table.accessibleDescription().replace("\u00a0", " ")


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
def test_that_the_table_is_painted_in_every_theme(
    view: CompareView, around: Surroundings, theme: str
) -> None:
    around.look.choose(theme)
    image = view.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)}
    assert len(colours) > 12
    around.look.choose("light")
