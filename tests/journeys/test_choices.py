"""Somebody chooses treatments, measures, trials and points, and finds things by typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtTest import QTest

from desktop.actions import COMMANDS
from desktop.options import VIEWS
from models.timecourse import ChartMeasure
from models.units import HOUR
from tests.journeys.reader import LEFT, Reader, plain


def families(reader: Reader) -> set[str]:
    """The families that have a line on the chart."""
    every = {line.id: line for line in reader.view.all_lines.every(reader.session.measure)}
    catalog = reader.session.catalog
    return {catalog.treatment_by_id[every[line].treatment].family for line in reader.lines}


# --- treatments ----------------------------------------------------------------------------------------------------


def test_that_a_chip_takes_its_lines_away_and_brings_them_back(reader: Reader) -> None:
    before = reader.lines
    reader.click(reader.chip("ketamine"))
    assert "ketamine" not in families(reader)
    assert not reader.chip("ketamine").isChecked()
    reader.click(reader.chip("ketamine"))
    assert reader.lines == before
    assert reader.chip("ketamine").isChecked()


def test_that_a_chip_is_pressed_with_the_space_bar_too(reader: Reader) -> None:
    reader.chip("ketamine").setFocus()
    reader.press("Space")
    assert not reader.chip("ketamine").isChecked()
    assert not reader.program.clock.is_playing


def test_that_after_a_click_on_a_chip_the_space_bar_plays(reader: Reader) -> None:
    reader.click(reader.chip("ketamine"))
    reader.press("Space")
    assert reader.program.clock.is_playing
    assert not reader.chip("ketamine").isChecked()


def test_that_treatments_without_room_wait_behind_the_last_chip(reader: Reader) -> None:
    more = reader.window.chips.more
    assert more.isVisible()
    reader.click(more)
    waiting = [action.text() for action in reader.menu().actions()]
    assert "ECT" in waiting
    reader.choose("ECT")
    assert "ect" in families(reader) or reader.session.measure is ChartMeasure.DIFFERENCE
    assert "ect" in reader.session.families
    assert reader.chip("ect").isVisible(), "what is chosen stands in the row"


def test_that_comparators_have_a_chip_and_a_key(reader: Reader) -> None:
    reader.press("Alt+4")
    before = len(reader.lines)
    reader.press("P")
    assert len(reader.lines) > before
    assert reader.chip("comparator").isChecked()
    reader.click(reader.chip("comparator"))
    assert len(reader.lines) == before
    assert not reader.program.actions["comparators"].isChecked()


def test_that_without_any_treatment_the_chart_says_what_to_do(reader: Reader) -> None:
    for family in reader.session.families:
        reader.click(reader.chip(family))
    geometry = reader.view.chart.geometry_in_use
    assert geometry is not None
    assert reader.lines == []
    assert "Choose a treatment" in geometry.spec.empty_caption
    assert "No treatment is chosen" in reader.inspector
    reader.press("Down")
    reader.press("Space")
    reader.wait(1)


# --- measures ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("measure", "number"), list(zip(ChartMeasure, "1234", strict=True)))
def test_that_a_measure_is_chosen_by_button_and_by_key(
    reader: Reader, measure: ChartMeasure, number: str
) -> None:
    other = ChartMeasure.RESPONSE if measure is not ChartMeasure.RESPONSE else ChartMeasure.DIFFERENCE
    for way in ("button", "key"):
        reader.session.set_measure(other)
        if way == "button":
            reader.click(reader.view.measures[measure])
        else:
            reader.press(f"Alt+{number}")
        assert reader.session.measure is measure
        assert [m for m, button in reader.view.measures.items() if button.isChecked()] == [measure]
        assert {line.measure for line in reader.view.all_lines.every(reader.session.measure)} == {measure}
        assert reader.lines


def test_that_every_chart_of_several_trials_says_that_they_were_never_compared(reader: Reader) -> None:
    for number in "1234":
        reader.press(f"Alt+{number}")
        geometry = reader.view.chart.geometry_in_use
        assert geometry is not None
        assert "never compared head to head" in geometry.spec.note


# --- trials --------------------------------------------------------------------------------------------------------


def rows(reader: Reader) -> list[QModelIndex]:
    """The rows of the list of lines, as it is narrowed now."""
    model = reader.view.panel.tree.model()
    return [
        model.index(child, 0, model.index(family, 0))
        for family in range(model.rowCount())
        for child in range(model.rowCount(model.index(family, 0)))
    ]


def test_that_a_trial_is_searched_ticked_and_drawn(reader: Reader) -> None:
    reader.press("T")
    panel = reader.view.panel
    assert panel.isVisible()
    assert panel.search.hasFocus()
    before = reader.lines
    reader.write("lii 2023 madrs")
    reader.press("Tab", times=2)
    found = [row for row in rows(reader) if "Lii" in str(row.data())] or rows(reader)
    panel.tree.setFocus()
    panel.tree.setCurrentIndex(found[0])
    reader.press("Space")
    assert len(reader.lines) == len(before) + 1
    reader.click(panel.reset)
    assert reader.lines == before
    reader.click(panel.close_button)
    assert not panel.isVisible()
    assert not reader.program.actions["lines"].isChecked()


def test_that_typing_in_the_search_triggers_no_command(reader: Reader) -> None:
    reader.press("T")
    is_shown = reader.program.actions["inspector"].isChecked()
    reader.write("1 d l i m p t [ ] +-")
    assert reader.view.panel.search.text() == "1 d l i m p t [ ] +-"
    for command in ("table", "linear", "motion", "comparators"):
        assert not reader.program.actions[command].isChecked(), command
    assert reader.program.actions["inspector"].isChecked() == is_shown
    assert reader.view.panel.isVisible()
    assert reader.program.clock.head.loop is None
    assert not reader.program.clock.is_playing
    reader.press("Backspace", times=3)
    reader.press("Home")
    reader.press("Right")
    assert reader.program.clock.head.is_at_end, "the keys of a line of text move in the line"


def test_that_the_tree_keeps_its_own_keys(reader: Reader) -> None:
    reader.press("T")
    tree = reader.view.panel.tree
    tree.setFocus()
    tree.setCurrentIndex(rows(reader)[0])
    row = tree.currentIndex().row()
    before = reader.lines
    reader.press("Down")
    assert tree.currentIndex().row() == row + 1
    assert reader.session.selected is None
    reader.press("Space")
    assert reader.lines != before
    assert not reader.program.clock.is_playing
    reader.press("Left")
    reader.press("End")
    assert reader.program.clock.head.is_at_end


def test_that_backspace_brings_the_first_lines_back(reader: Reader) -> None:
    before = reader.lines
    reader.session.show_line(before[0], "nitrous-oxide", False)
    assert reader.lines == before[1:]
    reader.press("Backspace")
    assert reader.lines == before


# --- finding -------------------------------------------------------------------------------------------------------


def test_that_a_treatment_is_found_and_shown(reader: Reader) -> None:
    reader.press("Ctrl+K")
    palette = reader.program.conductor.palette
    assert palette.isVisible()
    reader.write("nitrous oxide 25")
    reader.press("Return")
    assert not palette.isVisible()
    assert "nitrous-oxide-25" in reader.session.treatments
    every = {line.id: line for line in reader.view.all_lines.every(reader.session.measure)}
    assert "nitrous-oxide-25" in {every[line].treatment for line in reader.lines}


def test_that_a_found_treatment_joins_the_others_and_its_first_point_is_selected(reader: Reader) -> None:
    before = reader.lines
    reader.program.clock.go_to(0.0)
    reader.press("Ctrl+K")
    reader.write("nitrous oxide 25")
    reader.press("Return")
    assert set(before) < set(reader.lines)
    assert reader.session.selected is not None
    line, index = reader.session.selected
    assert index == 0
    assert line not in before
    assert reader.program.clock.elapsed == pytest.approx(2 * HOUR), "the clock has gone on to it"


def test_that_a_treatment_without_a_reading_here_is_told_and_empties_nothing(reader: Reader) -> None:
    view, measure = reader.view, reader.session.measure
    lonely = next(
        treatment
        for treatment in reader.session.catalog.treatments
        if not view.all_lines.of_treatment(measure, treatment.id)
        and view.all_lines.of_treatment(ChartMeasure.RESPONSE, treatment.id)
    )
    before = reader.lines
    view.take(f"treatment:{lonely.id}")
    assert reader.lines == before
    name = lonely.name.in_language("en")
    assert reader.notice.startswith(f"{name} has no reading in this measure; it has one in: ")
    assert f"Without a reading in this measure: {name}." in reader.inspector


def test_that_a_line_of_another_measure_is_found_and_brings_its_measure(reader: Reader) -> None:
    line = reader.view.all_lines.every(ChartMeasure.RESPONSE)[0]
    keys = [finding.key for finding in reader.view.findings()]
    assert len(keys) == len(set(keys))
    key = f"line:response:{line.id}"
    assert key in keys
    reader.view.take(key)
    assert reader.session.measure is ChartMeasure.RESPONSE
    assert reader.session.selected == (line.id, 0)
    assert line.id in reader.lines


def test_that_comparators_that_are_not_drawn_here_say_where_they_are(reader: Reader) -> None:
    reader.press("Alt+4")
    reader.press("P", times=2)
    assert reader.notice == ""
    reader.press("Alt+1")
    reader.press("P")
    assert "Comparators are drawn in: " in reader.notice


def test_that_a_chip_takes_its_family_away_whole(reader: Reader) -> None:
    reader.view.take("treatment:nitrous-oxide-25")
    reader.click(reader.chip("nitrous-oxide"))
    assert "nitrous-oxide" not in families(reader)
    assert not reader.chip("nitrous-oxide").isChecked()
    reader.click(reader.chip("nitrous-oxide"))
    assert "nitrous-oxide" in families(reader)


def test_that_every_command_means_something_on_the_timeline(reader: Reader) -> None:
    absent = {
        f"{how}-{name}"
        for name in set(VIEWS) - set(reader.program.conductor.shelf.names)
        for how in ("view", "beside")
    }
    known = [command for command in COMMANDS if command.id not in absent]
    resting = {command.group for command in known if not reader.program.actions[command.id].isEnabled()}
    others = [command for command in COMMANDS if command.group in resting]
    assert resting == {"Routes", "Evidence", "Compare"}
    assert not any(reader.program.actions[command.id].isEnabled() for command in others)


def test_that_a_line_is_found_shown_and_selected(reader: Reader) -> None:
    reader.click(reader.window.top.search)
    reader.write("murrough 2013 line")
    reader.press("Return")
    assert reader.session.selected is not None
    line, index = reader.session.selected
    assert index == 0
    assert line in reader.lines
    assert "Murrough" in reader.inspector


def test_that_a_source_is_found_and_explained(reader: Reader) -> None:
    reader.press("Ctrl+K")
    reader.write("proof-of-concept nagele source")
    reader.press("Return")
    assert reader.inspector.startswith("Source\nNagele et al. 2015")
    assert "Figures taken from it" in reader.inspector


def test_that_a_command_is_found_and_done(reader: Reader) -> None:
    reader.press("Ctrl+K")
    reader.write("linear")
    reader.press("Return")
    assert reader.session.is_linear
    assert reader.program.actions["linear"].isChecked()


def test_that_typing_in_the_palette_triggers_no_command(reader: Reader) -> None:
    reader.press("Ctrl+K")
    reader.write("d t m  1")
    assert reader.program.conductor.palette.line.text() == "d t m  1"
    assert not reader.program.clock.is_playing
    assert not reader.program.actions["table"].isChecked()
    reader.press("Escape")
    assert reader.view.chart.hasFocus(), "the focus goes back to where it was"


# --- keys ----------------------------------------------------------------------------------------------------------


def test_that_every_key_stands_on_the_key_sheet(reader: Reader) -> None:
    reader.press("F1")
    sheet = reader.program.conductor.key_sheet
    assert sheet.isVisible()
    words = [plain(label.text()) for label in sheet.findChildren(type(reader.window.top.wordmark))]
    for command in reader.program.actions.sheet().values():
        for told, key in command:
            assert told in words
            assert key in words
    reader.press("Space")
    assert not reader.program.clock.is_playing
    reader.press("Escape")
    assert not sheet.isVisible()
    reader.click(reader.window.top.keys)
    assert sheet.isVisible()
    QTest.mouseClick(reader.window, LEFT, pos=QPoint(3, 3))
    assert not sheet.isVisible()


# --- the table -----------------------------------------------------------------------------------------------------


def test_that_the_points_are_read_as_a_table(reader: Reader) -> None:
    reader.press("D")
    table = reader.view.table
    assert table.isVisible()
    assert not reader.view.chart.isVisible()
    assert table.model().rowCount() == len(reader.view.rows().rows)
    reader.press("Down", times=2)
    assert reader.session.selected == reader.view.points.key(table.currentIndex().row())
    assert "Selected point" in reader.inspector
    row = table.visualRect(table.model().index(4, 3))
    reader.click(table.viewport(), row.center())
    assert reader.session.selected == reader.view.points.key(4)
    reader.press("D")
    assert reader.view.chart.isVisible()
    assert reader.session.selected is not None, "and the point stays selected on the chart"


def test_that_the_tables_keys_play_and_measure(reader: Reader) -> None:
    reader.press("D")
    reader.press("Alt+4")
    assert reader.session.measure is ChartMeasure.RESPONSE
    assert reader.view.table.model().rowCount() == len(reader.view.rows().rows)
    reader.press("Space")
    assert reader.program.clock.is_playing


def test_that_the_inspector_folds_away_and_comes_back(reader: Reader) -> None:
    side = reader.window.side
    reader.press("I")
    assert not side.isVisible()
    reader.click(reader.window.top.panel)
    assert side.isVisible()
