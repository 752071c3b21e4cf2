"""The lists of the Timeline as Qt's views ask them: the tree of all lines, and the table of shown points."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.kit.plain_words import tooltip
from desktop.session import Session
from desktop.shown_lines import ShownLines
from desktop.theme import Look
from desktop.views.timeline.explain import Explainer
from desktop.views.timeline.lines_model import LinesModel
from desktop.views.timeline.lines_panel import LinesPanel
from desktop.views.timeline.points_model import PointsModel
from models.catalog import Catalog
from models.timecourse import ChartMeasure
from tests.desktop.conftest import CheckModel

CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
CHECK = Qt.ItemDataRole.CheckStateRole


# --- points --------------------------------------------------------------------------------------------------------


@pytest.fixture
def points(catalog: Catalog, qtbot: QtBot) -> PointsModel:
    return PointsModel(catalog)


@pytest.mark.parametrize("measure", ChartMeasure)
def test_that_the_points_are_a_sound_model(
    points: PointsModel,
    check_model: CheckModel,
    all_lines: ShownLines,
    explainer: Explainer,
    measure: ChartMeasure,
) -> None:
    check_model(points)
    points.show_lines(all_lines.every(measure)[:12], explainer)
    points.show_lines((), explainer)
    points.show_lines(all_lines.every(measure), explainer)
    assert points.rowCount() == sum(len(line.points) for line in all_lines.every(measure))


def test_that_a_row_holds_a_point_with_all_that_is_known(
    points: PointsModel, all_lines: ShownLines, explainer: Explainer
) -> None:
    lines = all_lines.every(ChartMeasure.DIFFERENCE)
    points.show_lines(lines, explainer)
    nagele = next(line for line in lines if line.points[0].facts == ("nagele2015-hdrs-2h",))
    row = dict(zip(points.header(), points.cells(points.row((nagele.id, 0))), strict=True))
    assert {name: cell.replace("\u00a0", " ") for name, cell in row.items()} == {
        "Treatment": "Nitrous oxide 50%",
        "Regimen": "one session",
        "Study": "Nagele 2015",
        "Time": "2 hours",
        "Value": "−4.8 points",
        "95% interval": "−7.8 to −1.8",
        "Comparator": "Placebo gas (air or oxygen)",
        "People": "20 / 20",
        "Scale": "HDRS-21",
        "Kind": "observed",
        "Source": "Nagele et al. 2015",
        "How it was read": "read in the abstract",
        "Fact": "nagele2015-hdrs-2h",
    }


def test_that_rows_and_points_lead_to_each_other(
    points: PointsModel, all_lines: ShownLines, explainer: Explainer
) -> None:
    points.show_lines(all_lines.every(ChartMeasure.RESPONSE), explainer)
    for row in range(points.rowCount()):
        assert points.row(points.key(row)) == row
    assert points.row(None) == points.row(("nobody", 0)) == -1


def test_that_the_table_answers_headers_and_ignores_what_it_does_not_know(
    points: PointsModel, all_lines: ShownLines, explainer: Explainer
) -> None:
    points.show_lines(all_lines.every(ChartMeasure.DIFFERENCE)[:2], explainer)
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert points.headerData(0, across) == "Treatment"
    assert points.headerData(1, down) == "2"
    assert points.headerData(0, across, Qt.ItemDataRole.DecorationRole) is None
    assert points.data(QModelIndex()) is None
    assert points.data(points.index(0, 4), Qt.ItemDataRole.DecorationRole) is None
    assert points.data(points.index(0, 4), Qt.ItemDataRole.ToolTipRole) == tooltip(points.cells(0)[4])


# --- lines ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def lines(catalog: Catalog, look: Look, all_lines: ShownLines, explainer: Explainer) -> LinesModel:
    model = LinesModel(catalog, look)
    model.show_lines(all_lines.every(ChartMeasure.DIFFERENCE), explainer.words)
    return model


def leaves(model: QAbstractItemModel) -> Iterator[QModelIndex]:
    for row in range(model.rowCount()):
        family = model.index(row, 0)
        for child in range(model.rowCount(family)):
            yield model.index(child, 0, family)


def test_that_the_lines_are_a_sound_model(
    lines: LinesModel, check_model: CheckModel, all_lines: ShownLines, explainer: Explainer
) -> None:
    check_model(lines)
    for measure in ChartMeasure:
        every = all_lines.every(measure)
        lines.show_lines(every, explainer.words)
        lines.show_checked(frozenset(line.id for line in every[::3]))
        assert sum(1 for _leaf in leaves(lines)) == len(every)
    lines.show_lines((), explainer.words)
    assert lines.rowCount() == 0


def test_that_every_line_tells_design_size_population_and_blinding(
    lines: LinesModel, all_lines: ShownLines, explainer: Explainer
) -> None:
    header = [lines.headerData(column, Qt.Orientation.Horizontal) for column in range(lines.columnCount())]
    assert header == ["Line", "Readings", "Design", "People", "Scale", "Population", "Blinding"]
    for leaf in leaves(lines):
        line = lines.line_at(leaf)
        assert line is not None
        cells = [lines.data(leaf.siblingAtColumn(column)) for column in range(7)]
        assert cells[0]
        assert len(str(cells[1]).split(", ")) == len(line.points)
        assert cells[2] == explainer.words.design(line)
        assert cells[5] == explainer.words.population(line)
        aloud = str(lines.data(leaf, Qt.ItemDataRole.AccessibleTextRole))
        assert all(str(cell) in aloud for cell in cells if cell)


def test_that_families_are_counted_and_stand_in_the_packs_order(lines: LinesModel, catalog: Catalog) -> None:
    told = [str(lines.index(row, 0).data()) for row in range(lines.rowCount())]
    names = [family.name.in_language("en") for family in catalog.families]
    order = [names.index(words.rpartition(" (")[0]) for words in told]
    assert order == sorted(order)
    assert [int(words.rpartition("(")[2].rstrip(")")) for words in told] == [
        lines.rowCount(lines.index(row, 0)) for row in range(lines.rowCount())
    ]


def test_that_ticks_show_what_is_on_the_chart(lines: LinesModel, qtbot: QtBot) -> None:
    first, second, *_ = leaves(lines)
    line = lines.line_at(first)
    assert line is not None
    assert lines.data(first, CHECK) == UNCHECKED
    with qtbot.waitSignal(lines.dataChanged, timeout=0):
        lines.show_checked(frozenset({line.id}))
    assert (lines.data(first, CHECK), lines.data(second, CHECK)) == (CHECKED, UNCHECKED)
    with qtbot.assertNotEmitted(lines.dataChanged):
        lines.show_checked(frozenset({line.id}))


def test_that_ticking_wishes_and_changes_nothing_itself(lines: LinesModel, qtbot: QtBot) -> None:
    leaf = next(leaves(lines))
    line = lines.line_at(leaf)
    assert line is not None
    with qtbot.waitSignal(lines.wished, timeout=0) as wished:
        assert lines.setData(leaf, CHECKED.value, CHECK)
    assert wished.args == [line.id, True]
    assert lines.data(leaf, CHECK) == UNCHECKED
    with qtbot.waitSignal(lines.wished, timeout=0) as wished:
        assert lines.setData(leaf, UNCHECKED.value, CHECK)
    assert wished.args == [line.id, False]
    assert not lines.setData(leaf, "words", Qt.ItemDataRole.EditRole)
    assert not lines.setData(lines.index(0, 0), CHECKED.value, CHECK), "a family has no box"


# --- the panel -----------------------------------------------------------------------------------------------------


@pytest.fixture
def panel(lines: LinesModel, look: Look, qtbot: QtBot) -> LinesPanel:
    panel = LinesPanel(lines, look)
    qtbot.addWidget(panel)
    panel.resize(700, 500)
    panel.show()
    panel.open_families()
    return panel


def found(panel: LinesPanel) -> list[str]:
    return [str(leaf.data()) for leaf in leaves(panel.tree.model())]


@pytest.mark.parametrize(
    ("typed", "words"), [("nagele", "Nagele"), ("NITROUS gill", "Gill"), ("hdrs-21 nagele", "Nagele")]
)
def test_that_searching_keeps_the_lines_that_hold_every_word(
    panel: LinesPanel, typed: str, words: str
) -> None:
    every = len(found(panel))
    QTest.keyClicks(panel.search, typed)
    assert 0 < len(found(panel)) < every
    assert all(words in line for line in found(panel))
    panel.search.clear()
    assert len(found(panel)) == every


def test_that_searching_for_what_is_not_there_empties_the_list(panel: LinesPanel) -> None:
    panel.search.setText("aspirin")
    assert found(panel) == []
    assert panel.tree.model().rowCount() == 0


def test_that_the_narrowed_list_is_a_sound_model(panel: LinesPanel, check_model: CheckModel) -> None:
    check_model(panel.tree.model())
    for typed in ("n", "ni", "esk", "aspirin", ""):
        panel.search.setText(typed)


def test_that_the_space_bar_ticks_the_line_under_the_focus(
    panel: LinesPanel, lines: LinesModel, qtbot: QtBot
) -> None:
    leaf = next(leaves(panel.tree.model()))
    panel.tree.setCurrentIndex(leaf)
    panel.tree.setFocus()
    with qtbot.waitSignal(lines.wished, timeout=0) as wished:
        QTest.keyClick(panel.tree, Qt.Key.Key_Space)
    assert wished.args is not None
    assert wished.args[1] is True


def test_that_it_can_be_closed_and_reset(panel: LinesPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.closed, timeout=0):
        QTest.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.reset_wished, timeout=0):
        QTest.mouseClick(panel.reset, Qt.MouseButton.LeftButton)


def test_that_the_lists_take_what_a_session_shows(
    lines: LinesModel, all_lines: ShownLines, session: Session
) -> None:
    shown = {line.id for line in all_lines.shown(session)}
    lines.show_checked(frozenset(shown))
    ticked = {
        line.id
        for leaf in leaves(lines)
        if lines.data(leaf, CHECK) == CHECKED and (line := lines.line_at(leaf))
    }
    assert ticked == shown
