"""The routes as the reader sees them: words, steps, scenes, and what the inspector says."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from math import hypot

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from desktop.kit.citation import vancouver
from desktop.kit.scene_geometry import SceneGeometry
from desktop.theme import Look
from desktop.views.pathways.explain import routes_explanation, step_explanation
from desktop.views.pathways.legend import LegendSheet, Sign
from desktop.views.pathways.scene_of import is_absent, is_still, scene_look, scene_of, state_of
from desktop.views.pathways.steps_model import ABSENT_ROLE, BADGE_LOOK_ROLE, STEP_ROLE, WHEN_ROLE, StepsModel
from desktop.views.pathways.wording import now_words, numbers_of, still_words, when_words
from models.catalog import Catalog
from models.pathway import Bond, Form, Pathway
from models.units import DAY, HOUR, MINUTE, WEEK
from tests.desktop.conftest import CheckModel

ROUTES = [
    ("glutamate", "ketamine"),
    ("glutamate", "nitrous-oxide"),
    ("monoamine", "ssri"),
    ("monoamine", "snri"),
    ("monoamine", "nri"),
]


@pytest.fixture(params=ROUTES, ids=[f"{route}-{variant}" for route, variant in ROUTES])
def route(request: pytest.FixtureRequest, catalog: Catalog) -> tuple[Pathway, str]:
    name, variant = request.param
    return catalog.pathway_by_id[name], variant


def test_that_every_variant_of_every_route_is_tried_here(catalog: Catalog) -> None:
    assert [
        (pathway.id, variant.id) for pathway in catalog.pathways for variant in pathway.variants
    ] == ROUTES


def test_that_steps_are_numbered_in_order_and_side_branches_have_letters(route: tuple[Pathway, str]) -> None:
    pathway, variant = route
    numbers = numbers_of(pathway, variant, with_side=True)
    main = [number for step, number in numbers.items() if not pathway.step_by_id[step].is_side]
    side = [number for step, number in numbers.items() if pathway.step_by_id[step].is_side]
    assert main == [str(number) for number in range(1, len(main) + 1)]
    assert side == [chr(ord("a") + number) for number in range(len(side))]
    assert len(main) >= 5


@pytest.mark.parametrize("with_side", [False, True])
def test_that_a_scene_holds_every_step_and_nothing_that_hangs_in_the_air(
    route: tuple[Pathway, str], look: Look, with_side: bool
) -> None:
    pathway, variant = route
    spec = scene_of(pathway, variant, look, "en", with_side=with_side)
    places = {place.id for place in spec.places}
    assert {step.place for step in spec.steps} <= places
    assert {end for link in spec.links for end in (link.start, link.end)} <= places
    assert {end for flow in spec.flows for end in (flow.start, flow.end)} <= places
    assert [step.id for step in spec.steps] == [
        step.id for step in pathway.steps_of(variant, with_side=with_side)
    ]
    assert all(place.at.left() >= 0 and place.at.right() <= 1 for place in spec.places)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_every_step_explains_itself_with_its_sources(
    route: tuple[Pathway, str], catalog: Catalog, language: str, french_words: object
) -> None:
    pathway, variant = route
    for step in pathway.steps_of(variant):
        told = step_explanation(catalog, pathway, variant, step, language).as_text()
        assert step.what.in_language(language) in told
        assert step.fact in told
        if step.against is not None:
            assert step.against.in_language(language) in told
        for source in step.sources:
            assert vancouver(catalog.source_by_id[source]) in told


def test_that_a_step_without_a_time_says_so(catalog: Catalog) -> None:
    found = 0
    for pathway in catalog.pathways:
        for variant in pathway.variants:
            numbers = numbers_of(pathway, variant.id, with_side=True)
            for step in pathway.steps_of(variant.id):
                if is_absent(step, variant.id):
                    continue  # it has no time there at all
                words = when_words(pathway, step, variant.id, numbers)
                is_told = "time not known" in words or (step.is_once_over and " is over" in words)
                assert is_told == (step.window is None)
                found += step.window is None
    assert found > 10


def test_that_at_two_hours_the_left_has_run_and_the_right_is_held_by_its_brake(catalog: Catalog) -> None:
    """The heart of the lesson, as the facts give it."""
    glutamate, monoamine = catalog.pathways
    left = state_of(glutamate.moment("ketamine", 2 * HOUR, with_side=False), 0.15)
    right = state_of(monoamine.moment("ssri", 2 * HOUR, with_side=False), 0.15)
    usual = {place.id: place.usual for place in (*glutamate.places, *monoamine.places)}
    assert left.levels["mood"] > 0.5
    assert left.levels["mtorc1"] > usual["mtorc1"]
    assert right.levels["mood"] == pytest.approx(usual["mood"])
    assert right.levels["raphe"] < usual["raphe"], "the brake is on"
    later = state_of(monoamine.moment("ssri", 8 * WEEK, with_side=False), 0.8)
    assert later.levels["raphe"] >= usual["raphe"], "the brake is off"
    assert later.levels["mood"] > 0.5
    faded = state_of(glutamate.moment("ketamine", 8 * WEEK, with_side=False), 0.8)
    assert faded.levels["mood"] < left.levels["mood"]


def test_that_what_is_not_shown_for_nitrous_oxide_does_not_move(catalog: Catalog) -> None:
    glutamate = catalog.pathway_by_id["glutamate"]
    absent = [step.id for step in glutamate.steps_of("nitrous-oxide") if is_absent(step, "nitrous-oxide")]
    assert absent
    for elapsed in (HOUR, DAY, WEEK):
        shares = glutamate.shares("nitrous-oxide", elapsed)
        assert {shares[step] for step in absent} == {0.0}


def test_that_the_steps_are_a_sound_model(
    route: tuple[Pathway, str], look: Look, check_model: CheckModel
) -> None:
    pathway, variant = route
    model = StepsModel()
    check_model(model)
    fill(model, look, pathway, variant)
    model.show_state(state_of(pathway.moment(variant, DAY, with_side=False), 0.5))
    steps = pathway.steps_of(variant, with_side=False)
    assert model.rowCount() == len(steps)
    for row, step in enumerate(steps):
        index = model.index(row)
        assert index.data() == step.title.in_language("en")
        assert index.data(STEP_ROLE) == step.id
        assert index.data(WHEN_ROLE)
        assert index.data(ABSENT_ROLE) == is_still(pathway, step, variant)
        assert 0 <= index.data(BADGE_LOOK_ROLE).share <= 1
        assert model.row(step.id) == row
    assert model.row("nobody") == -1


def fill(model: StepsModel, look: Look, pathway: Pathway, variant: str) -> None:
    steps = scene_of(pathway, variant, look, "en", with_side=False).steps
    model.show_route(pathway, variant, "en", steps, with_side=False)


def test_that_only_rows_that_look_different_are_told(catalog: Catalog, look: Look, qtbot: QtBot) -> None:
    pathway = catalog.pathway_by_id["glutamate"]
    model = StepsModel()
    fill(model, look, pathway, "ketamine")
    state = state_of(pathway.moment("ketamine", DAY, with_side=False), 0.5)
    with qtbot.waitSignal(model.moved):
        model.show_state(state)
    with qtbot.assertNotEmitted(model.moved):
        model.show_state(replace(state, phase=state.phase + 3))


def test_that_the_whole_picture_says_what_nobody_has_shown(catalog: Catalog) -> None:
    told = routes_explanation(catalog, {"glutamate": "nitrous-oxide", "monoamine": "ssri"}, "en").as_text()
    for text in catalog.pathway_by_id["glutamate"].variant_by_id["nitrous-oxide"].not_shown:
        assert text.in_language("en") in told


# --- what stands above, beside and under the scenes ----------------------------------------------------------------


def told_now(pathway: Pathway, variant: str, elapsed: float) -> str:
    moment = pathway.moment(variant, elapsed, with_side=False)
    return now_words(pathway, variant, moment, "en", with_side=False)


def test_that_the_captions_tell_at_two_hours_why_one_route_is_quicker(catalog: Catalog) -> None:
    glutamate, monoamine = (catalog.pathway_by_id[name] for name in ("glutamate", "monoamine"))
    assert told_now(glutamate, "ketamine", 2 * HOUR).startswith("Under way: 11 Relief within hours · 9 ")
    assert told_now(monoamine, "ssri", 2 * HOUR).startswith(
        "Beginning: 4 The brake: serotonin cells fire less · 1 "
    )


def test_that_what_only_begins_is_not_told_as_under_way(catalog: Catalog) -> None:
    """Ten minutes after the infusion began nobody has relief within hours yet."""
    told = told_now(catalog.pathway_by_id["glutamate"], "ketamine", 10 * MINUTE)
    assert told.startswith("Beginning: 5 A burst of glutamate · 2 ")
    assert "Under way" not in told
    later = told_now(catalog.pathway_by_id["glutamate"], "ketamine", 70 * MINUTE)
    assert "1 Ketamine reaches the brain" in later.partition("Fading: ")[2]


def test_that_a_caption_says_when_nothing_is_under_way(catalog: Catalog) -> None:
    glutamate = catalog.pathway_by_id["glutamate"]
    assert told_now(glutamate, "ketamine", 0.0) == "Nothing has begun yet."
    assert told_now(glutamate, "ketamine", 26 * WEEK) == "Nothing is under way any more."


def test_that_the_caption_of_a_still_says_what_does_not_happen_here(catalog: Catalog) -> None:
    brake = catalog.pathway_by_id["glutamate"].step_by_id["brake-released"]
    told = still_words(brake, "5", HOUR, "nitrous-oxide", "Nitrous oxide", "en")
    assert told.endswith("5 The brake on pyramidal cells is released: contradicted for Nitrous oxide.")
    assert "fire more" not in told
    assert "fire more" in still_words(brake, "4", HOUR, "ketamine", "Ketamine", "en")


@pytest.mark.parametrize(
    ("variant", "step", "mark", "is_grey"),
    [
        ("ketamine", "brake-released", "", False),
        ("nitrous-oxide", "trkb-active", "", False),
        ("nitrous-oxide", "mtorc1-active", "?", False),
        ("nitrous-oxide", "interneuron-quiet", "?", True),
        ("nitrous-oxide", "brake-released", "×", True),
        ("nitrous-oxide", "repeated-sessions", "–", True),
    ],
    ids=["shown", "shown too", "inferred", "not shown", "contradicted", "without a time"],
)
def test_that_what_is_known_of_a_step_can_be_seen_at_its_number(
    catalog: Catalog, look: Look, variant: str, step: str, mark: str, is_grey: bool
) -> None:
    spec = scene_of(catalog.pathway_by_id["glutamate"], variant, look, "en", with_side=False)
    found = next(known for known in spec.steps if known.id == step)
    assert (found.mark, found.is_absent) == (mark, is_grey)


def test_that_the_legend_shows_every_form_that_a_place_can_have(look: Look, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    legend = LegendSheet(look, "ketamine", window)
    entries = [entry for _heading, group in legend.entries() for entry in group]
    drawn = {place.form for entry in entries if entry.spec is not None for place in entry.spec.places}
    assert {form.value for form in Form} - drawn == {Form.OUTCOME.value}, "mood is drawn as a signal is"
    bonds = {link.bond for entry in entries if entry.spec is not None for link in entry.spec.links}
    assert bonds == {bond.value for bond in Bond}
    assert len({entry.words for entry in entries}) == len(entries)
    legend.show_sheet()
    signs = legend.findChildren(Sign)
    assert len(signs) == len(entries)
    pictures = [sign.grab().toImage() for sign in signs]
    assert all(one != other for one, other in combinations(pictures, 2)), "no two signs look alike"
    legend.close_overlay()


def test_that_what_does_not_happen_has_no_time(catalog: Catalog) -> None:
    """The burst of glutamate has ketamine's time; for nitrous oxide it was never measured."""
    glutamate = catalog.pathway_by_id["glutamate"]
    burst, spines = (glutamate.step_by_id[name] for name in ("glutamate-burst", "spines-grow"))
    numbers = numbers_of(glutamate, "nitrous-oxide", with_side=False)
    assert when_words(glutamate, burst, "nitrous-oxide", numbers) == "not shown"
    assert when_words(glutamate, spines, "nitrous-oxide", numbers) == "not shown"
    told = step_explanation(catalog, glutamate, "nitrous-oxide", spines, "en")
    assert [row for row in told.rows if "24" in row.value or "week" in row.value] == []
    assert [row.name for row in told.rows] == ["When", "Shown in"]
    assert told.sections[0].heading == "Not in this scene"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_no_name_is_taken_for_that_of_another_place(
    route: tuple[Pathway, str], look: Look, language: str
) -> None:
    """On a projector at 1366x768 “receiving cell” once stood over the adult-born neurons."""
    look.choose("projector")
    look.fit(768)
    pathway, variant = route
    spec = scene_of(pathway, variant, look, language, with_side=False)
    geometry = SceneGeometry(spec, scene_look(look, "ssri", has_labels=True), QRectF(4, 4, 396, 300))
    small = [place for place in spec.places if place.form not in ("terminal", "spine")]
    for owner, name in geometry.words.names.items():
        own = gap(name.box, geometry.boxes[owner])
        nearer = [
            place.id
            for place in small
            if place.id != owner and gap(name.box, geometry.boxes[place.id]) < own - 12
        ]
        assert nearer == [], f"{owner} seems to be another"


def gap(one: QRectF, other: QRectF) -> float:
    """How far two boxes are apart."""
    aside = max(one.left() - other.right(), other.left() - one.right(), 0.0)
    down = max(one.top() - other.bottom(), other.top() - one.bottom(), 0.0)
    return hypot(aside, down)
