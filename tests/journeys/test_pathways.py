"""Somebody opens the routes, walks their steps, changes the treatment, and sets them beside the Timeline."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible

from desktop.views.pathways.legend import Sign
from desktop.views.pathways.view import PathwaysView
from desktop.views.timeline.view import TimelineView
from models.units import HOUR
from tests.journeys.reader import Reader, settle


@pytest.fixture
def routes(reader: Reader) -> Iterator[PathwaysView]:
    reader.press("2")
    view = reader.window.view
    assert isinstance(view, PathwaysView)
    yield view
    for command in ("side-branches", "scene-words"):
        if reader.program.actions[command].isChecked():
            reader.program.actions[command].trigger()
    view.select_nothing()
    view._choose_variant("glutamate", "ketamine")
    reader.program.conductor.shelf.show("timeline")
    settle()


def shown(reader: Reader) -> list[str]:
    return list(reader.program.conductor.shelf.shown)


def test_that_a_key_or_the_rail_opens_it(reader: Reader, routes: PathwaysView) -> None:
    assert routes.isVisible()
    assert reader.window.rail["pathways"].isChecked()
    assert not reader.window.rail["timeline"].isChecked()
    assert reader.window.windowTitle() == f"{routes.title} – Onset"
    reader.click(reader.window.rail["timeline"])
    assert not routes.isVisible()
    reader.click(reader.window.rail["pathways"])
    assert routes.isVisible()
    reader.click(reader.window.rail["pathways"])
    assert reader.window.rail["pathways"].isChecked(), "a second click does not take the mark away"


def test_that_the_arrows_walk_the_steps_and_the_inspector_follows(
    reader: Reader, routes: PathwaysView
) -> None:
    reader.program.actions["next-point"].trigger()
    first = routes.explanation().title
    assert first in reader.inspector
    reader.program.actions["next-point"].trigger()
    assert routes.explanation().title != first
    reader.program.actions["previous-point"].trigger()
    assert routes.explanation().title == first
    reader.press("Escape")
    assert not routes.has_selection
    assert "Two routes on one clock" in reader.inspector


def test_that_a_click_in_the_scene_marks_the_row_and_the_other_way_round(
    reader: Reader, routes: PathwaysView
) -> None:
    half = routes.halves["glutamate"]
    geometry = half.scene.geometry_in_use
    assert geometry is not None
    step, spot = next(iter(geometry.words.badges.items()))
    reader.click(half.scene, QPoint(round(spot.x()), round(spot.y())))
    assert half.model.row(step) == half.steps.currentIndex().row()
    half.steps.setCurrentIndex(half.model.index(2))
    settle()
    assert routes.explanation().title == half.model.index(2).data()


def test_that_nitrous_oxide_is_not_ketamine(reader: Reader, routes: PathwaysView) -> None:
    half = routes.halves["glutamate"]
    before = [half.model.step(row) for row in range(half.model.rowCount())]
    reader.click(half.variants.choices["nitrous-oxide"])
    after = [half.model.step(row) for row in range(half.model.rowCount())]
    assert after != before
    assert half.variants.choices["nitrous-oxide"].isChecked()
    assert not half.variants.choices["ketamine"].isChecked()
    assert "Not shown for Nitrous oxide" in reader.inspector
    reader.press("V")
    assert half.variants.choices["ketamine"].isChecked()


def test_that_the_clock_moves_the_scene_and_rests_when_paused(reader: Reader, routes: PathwaysView) -> None:
    scene = routes.halves["monoamine"].scene
    reader.program.clock.go_to_elapsed(2 * HOUR)
    settle()
    at_two_hours = scene.grab().toImage()
    reader.program.clock.go_to(0.9)
    settle()
    assert scene.grab().toImage() != at_two_hours
    reader.program.clock.go_to_elapsed(2 * HOUR)
    settle()
    assert scene.grab().toImage() == at_two_hours, "one time is one picture"


def test_that_the_clock_steps_to_where_steps_begin(reader: Reader, routes: PathwaysView) -> None:
    reader.program.clock.go_to(0.0)
    reader.program.clock.step_forward()
    assert reader.program.clock.elapsed in routes.stops()
    assert reader.program.clock.stops == routes.stops()


def test_that_side_routes_and_words_can_be_shown_and_hidden(reader: Reader, routes: PathwaysView) -> None:
    half = routes.halves["glutamate"]
    rows = half.model.rowCount()
    reader.press("B")
    assert half.model.rowCount() > rows
    assert half.scene.geometry_in_use is not None
    assert half.scene.geometry_in_use.words.names
    reader.press("W")
    assert half.scene.geometry_in_use is not None
    assert not half.scene.geometry_in_use.words.names
    reader.press("W")
    reader.press("B")
    assert half.model.rowCount() == rows


def test_that_a_step_is_found_by_typing(reader: Reader, routes: PathwaysView) -> None:
    reader.press("Ctrl+K")
    reader.write("mtorc1")
    reader.press("Return")
    assert "mTORC1" in routes.explanation().as_text()
    assert routes.has_selection


def test_that_two_views_stand_beside_each_other_on_one_clock(reader: Reader, routes: PathwaysView) -> None:
    reader.press("Ctrl+1")
    assert shown(reader) == ["pathways", "timeline"]
    timeline = reader.window.view
    assert isinstance(timeline, TimelineView)
    assert routes.isVisible()
    assert timeline.isVisible()
    assert set(reader.program.clock.stops) == set(routes.stops()) | set(timeline.stops())
    routes.first_focus().setFocus()
    settle()
    assert reader.window.view is routes, "the commands mean the view that the reader is in"
    reader.press("0")
    assert shown(reader) == ["pathways"]
    assert not timeline.isVisible()


def test_that_a_button_means_its_own_view_whichever_has_the_focus(
    reader: Reader, routes: PathwaysView, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[str] = []

    def propose(_parent: object, _title: str, path: str, _filters: str) -> tuple[str, str]:
        proposed.append(path.rsplit("onset-", 1)[1].split("-20")[0])
        return "", ""

    monkeypatch.setattr("desktop.conductor.saving.QFileDialog.getSaveFileName", propose)
    reader.press("Ctrl+1")
    timeline = reader.window.view
    assert isinstance(timeline, TimelineView)
    timeline.first_focus().setFocus()
    settle()
    reader.click(routes.tools["save"])
    assert reader.window.view is routes
    assert proposed == ["pathways"]
    reader.press("0")


def test_that_rows_and_picture_can_be_taken_away(reader: Reader, routes: PathwaysView) -> None:
    reader.press("Ctrl+Shift+C")
    header, *rows = reader.clipboard.removesuffix("\n").split("\n")
    assert header.split("\t")[:4] == ["Route", "Treatment", "Step", "Title"]
    assert len(rows) == sum(half.model.rowCount() for half in routes.halves.values())
    assert routes.sources()
    assert routes.summary()


def test_that_reduced_motion_walks_through_the_steps_one_by_one(reader: Reader, routes: PathwaysView) -> None:
    clock = reader.program.clock
    reader.press("M")
    reader.press("Home")
    seen: list[tuple[float, str]] = []
    told: list[str] = []
    for _ in range(len(routes.stills())):
        reader.press("Right")
        assert routes._selected is not None
        route, step = routes._selected
        seen.append((round(clock.elapsed), f"{route}:{step}"))
        half = routes.halves[route]
        told.append(half.caption.words)
        assert half.pathway.step_by_id[step].title.in_language("en") in half.caption.words
        assert half.pathway.step_by_id[step].title.in_language("en") in reader.inspector
    expected = {
        f"{route}:{half.model.step(row)}"
        for route, half in routes.halves.items()
        for row in range(half.model.rowCount())
    }
    assert {step for _time, step in seen} == expected, "every step has its still"
    assert len(seen) == len(expected)
    assert [time for time, _step in seen] == sorted(time for time, _step in seen)
    reader.press("Left")
    assert routes._selected is not None
    assert ":".join(routes._selected) == seen[-2][1]
    reader.press("End")
    assert not routes.has_selection, "at the end the whole picture stands"
    reader.press("M")
    assert "Under way" in routes.halves["monoamine"].caption.words


def test_that_a_play_with_reduced_motion_shows_every_still(reader: Reader, routes: PathwaysView) -> None:
    clock = reader.program.clock
    reader.press("M")
    clock.set_speed(8)
    reader.press("Space")
    seen: list[tuple[str, str]] = []
    while clock.is_playing:
        reader.wait(0.1)
        if routes._selected is not None and routes._selected not in seen:
            seen.append(routes._selected)
    clock.set_speed(1)
    reader.press("M")
    assert len(seen) == len(routes.stills())


def test_that_the_axis_shows_when_the_steps_happen(reader: Reader, routes: PathwaysView) -> None:
    spans = routes.spans()
    assert {span.lane for span in spans} == {0, 1}
    assert not any(span.is_chosen for span in spans)
    bar = reader.window.transport.scrubber
    high = bar.sizeHint().height()
    routes._pick("glutamate", "spines-grow")
    (chosen,) = (span for span in routes.spans() if span.is_chosen)
    assert (chosen.start, chosen.full, chosen.end) == (12 * HOUR, 24 * HOUR, 14 * 24 * HOUR)
    routes._pick("glutamate", "interneuron-quiet")
    assert not any(span.is_chosen for span in routes.spans()), "nobody knows when"
    reader.press("1")
    assert bar.sizeHint().height() < high, "the Timeline shows nothing there"


def test_that_the_legend_opens_by_key_and_button_and_closes(reader: Reader, routes: PathwaysView) -> None:
    reader.press("G")
    assert routes.legend is not None
    assert routes.legend.isVisible()
    reader.press("Escape")
    assert not routes.legend.isVisible()
    reader.click(routes.tools["legend"])
    assert routes.legend.isVisible()
    reader.press("Escape")


@pytest.mark.parametrize(("theme", "language"), [("light", "fr"), ("projector", "fr"), ("projector", "en")])
def test_that_the_routes_can_be_small(
    reader: Reader, routes: PathwaysView, theme: str, language: str
) -> None:
    reader.program.language.choose(language)
    reader.program.look.choose(theme)
    settle()
    reader.window.resize(640, 400)
    settle()
    assert (reader.window.width(), reader.window.height()) == (640, 400)
    for half in routes.halves.values():
        assert half.scene.height() > 60
        for button in (*half.variants.choices.values(), half.variants.menu_button):
            if button.isVisible():  # the others are in the menu
                inside = button.rect().translated(button.mapTo(half, QPoint(0, 0)))
                assert half.rect().contains(inside), button.text()


def test_that_a_narrow_route_offers_its_treatments_in_a_menu(reader: Reader, routes: PathwaysView) -> None:
    row = routes.halves["glutamate"].variants
    reader.program.look.resize_text(1.6)
    reader.window.resize(640, 400)
    settle()
    reader.press("Ctrl+1")  # beside the Timeline there is half the room
    settle()
    assert row.menu_button.isVisible()
    assert row.menu_button.text() == "Ketamine"
    reader.click(row.menu_button)
    reader.choose("Nitrous oxide")
    assert routes._variants["glutamate"] == "nitrous-oxide"
    assert row.menu_button.text() == "Nitrous oxide"


def test_that_the_keys_of_a_remote_drive_the_clock_as_soon_as_the_view_is_open(
    reader: Reader, routes: PathwaysView
) -> None:
    clock = reader.program.clock
    assert next(iter(routes.halves.values())).steps.hasFocus()
    reader.press("Home")
    assert clock.elapsed == 0
    reader.press("PgDown")
    assert clock.elapsed > 0
    reader.press("PgUp")
    assert clock.elapsed == 0
    reader.press("Space")
    assert clock.is_playing
    clock.pause()
    selected = []
    for key in ("Down", "Down", "Up"):
        reader.press(key)
        selected.append(routes._selected)
    assert selected[0] == selected[2] != selected[1]


def test_that_captions_are_right_wherever_the_clock_jumps(reader: Reader, routes: PathwaysView) -> None:
    caption = routes.halves["glutamate"].caption
    reader.press("Home")
    assert caption.words == "Nothing has begun yet."
    reader.press("End")
    assert caption.words == "Nothing is under way any more."
    reader.press("Home")
    assert caption.words == "Nothing has begun yet."


def test_that_find_goes_to_the_still_of_a_step(reader: Reader, routes: PathwaysView) -> None:
    reader.press("M")
    routes.take("step:glutamate:spines-grow")
    assert routes._selected == ("glutamate", "spines-grow")
    assert "New spines grow" in routes.halves["glutamate"].caption.words
    assert reader.program.clock.elapsed == pytest.approx(24 * HOUR)
    routes._pick("glutamate", "nmda-block")
    reader.press("+")
    assert routes._selected == ("glutamate", "nmda-block"), "the speed changes no selection"
    reader.press("-")
    routes.take("step:glutamate:spines-grow")
    reader.press("M")
    assert not routes.has_selection, "what a still selected goes with it"


def test_that_a_caption_tells_the_time_of_its_own_still(reader: Reader, routes: PathwaysView) -> None:
    reader.press("M")
    reader.program.clock.go_to_elapsed(20 * 24 * HOUR)
    told = [half.caption.words for half in routes.halves.values()]
    reader.program.clock.go_to_elapsed(20.5 * 24 * HOUR)
    assert [half.caption.words for half in routes.halves.values()] == told
    assert not any(words.startswith("20") for words in told)
    reader.press("M")


def test_that_a_hidden_view_says_nothing(
    reader: Reader, routes: PathwaysView, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(type(event.object()).__name__)
    )
    reader.press("M")
    reader.press("1")
    for _ in range(3):
        reader.press("Right")
    assert all(half.caption.isHidden() or not half.caption.isVisible() for half in routes.halves.values())
    assert "Caption" not in said
    reader.press("M")


def test_that_a_very_low_window_keeps_the_focus_in_the_view(reader: Reader, routes: PathwaysView) -> None:
    steps = routes.halves["glutamate"].steps
    assert steps.hasFocus()
    reader.window.resize(1000, 390)
    settle()
    assert not steps.isVisible()
    assert routes.hasFocus()
    assert routes.accessibleName() == routes.title
    reader.press("Down")
    assert routes.has_selection
    reader.window.resize(1366, 768)
    settle()
    assert steps.hasFocus()


def test_that_an_open_legend_follows_the_theme(reader: Reader, routes: PathwaysView) -> None:
    reader.press("G")
    assert routes.legend is not None
    before = routes.legend.grab().toImage()
    reader.program.look.choose("dark")
    settle()
    assert routes.legend.findChildren(Sign)[0]._colours.panel == reader.program.look.theme.colour("panel")
    assert routes.legend.grab().toImage() != before
    reader.press("Escape")


def test_that_the_list_follows_the_route_until_a_step_is_chosen(reader: Reader, routes: PathwaysView) -> None:
    half = routes.halves["glutamate"]

    def sees(step: str) -> bool:
        rect = half.steps.visualRect(half.model.index(half.model.row(step)))
        return half.steps.viewport().rect().contains(rect)

    reader.window.resize(1366, 700)
    settle()
    reader.program.clock.go_to_elapsed(10 * 60)
    assert sees("infusion")
    reader.program.clock.go_to_elapsed(2 * HOUR)
    assert sees("relief")
    routes._pick("glutamate", "infusion")
    assert sees("infusion")
    reader.program.clock.go_to_elapsed(24 * HOUR)
    assert sees("infusion"), "what was chosen stays in sight"
