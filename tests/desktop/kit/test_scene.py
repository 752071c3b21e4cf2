"""A scene: what stands where, what moves how far, and that it can be read."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.kit.scene import Scene
from desktop.kit.scene_flow import flow_places
from desktop.kit.scene_geometry import SceneGeometry
from desktop.kit.scene_shapes import body, gate_halves, spines
from desktop.kit.scene_spec import (
    SceneFlow,
    SceneLink,
    SceneLook,
    ScenePlace,
    SceneSpec,
    SceneState,
    SceneStep,
)
from desktop.theme import Look
from desktop.views.pathways.scene_of import scene_look

FORMS = (
    "cell",
    "pyramid",
    "terminal",
    "spine",
    "dendrite",
    "nucleus",
    "receptor",
    "transporter",
    "channel",
    "signal",
)


def place(name: str, form: str, x: float, y: float, width: float = 0.2, height: float = 0.18) -> ScenePlace:
    return ScenePlace(name, name, form, QRectF(x - width / 2, y - height / 2, width, height))


def spec(look: Look) -> SceneSpec:
    return SceneSpec(
        places=(
            place("sender", "terminal", 0.4, 0.3, 0.3),
            place("receiver", "spine", 0.4, 0.75, 0.4, 0.3),
            place("gate", "receptor", 0.35, 0.62, 0.06, 0.08),
            place("pump", "transporter", 0.58, 0.34, 0.06, 0.08),
            place("kinase", "signal", 0.82, 0.5),
        ),
        flows=(SceneFlow("transmitter", look.theme.tone("ketamine"), "sender", "receiver", "pump"),),
        links=(SceneLink("receiver", "kinase", "leads-to"),),
        steps=(SceneStep("first", "1", "gate"), SceneStep("second", "2", "kinase", is_dashed=True)),
    )


@pytest.fixture
def scene_look_in_use(look: Look) -> SceneLook:
    return scene_look(look, "ketamine", has_labels=True)


@pytest.fixture
def scene(look: Look, scene_look_in_use: SceneLook, qtbot: QtBot) -> Scene:
    made = Scene()
    qtbot.addWidget(made)
    made.resize(520, 400)
    made.show_spec(spec(look), scene_look_in_use)
    return made


def picture(scene: Scene) -> QImage:
    return scene.grab().toImage()


def overlaps(rectangles: list[QRectF]) -> list[tuple[QRectF, QRectF]]:
    return [(one, other) for one, other in combinations(rectangles, 2) if one.intersects(other)]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    places=some.lists(
        some.tuples(some.sampled_from(FORMS), some.integers(10, 90), some.integers(10, 90)),
        min_size=1,
        max_size=18,
    ),
    size=some.sampled_from([(420, 320), (520, 400), (900, 700), (1700, 1300)]),
)
def test_that_names_and_numbers_never_lie_on_each_other_and_stay_in_the_scene(
    look: Look, places: list[tuple[str, int, int]], size: tuple[int, int]
) -> None:
    made = SceneSpec(
        tuple(
            place(f"name {order}", form, x / 100, y / 100, 0.08) for order, (form, x, y) in enumerate(places)
        ),
        (),
        (),
        tuple(SceneStep(f"step {order}", str(order), f"name {order}") for order in range(0, len(places), 3)),
    )
    whole = QRectF(0, 0, *size)
    geometry = SceneGeometry(made, scene_look(look, "ketamine", has_labels=True), whole)
    free = [
        spot for name, spot in geometry.labels.items() if geometry.boxes[name] != spot
    ]  # the others stand inside what they name
    badges = [
        QRectF(spot.x() - geometry.badge, spot.y() - geometry.badge, 2 * geometry.badge, 2 * geometry.badge)
        for spot in geometry.badges.values()
    ]
    assert overlaps(free) == []
    assert [(label, badge) for label in free for badge in badges if label.intersects(badge)] == []
    assert all(whole.contains(label) for label in free)
    assert set(geometry.badges) == {step.id for step in made.steps}, "every step has its number"


def test_that_without_words_only_numbers_are_left(look: Look, scene: Scene) -> None:
    with_words = picture(scene)
    scene.show_spec(spec(look), scene_look(look, "ketamine", has_labels=False))
    assert scene.geometry_in_use is not None
    assert scene.geometry_in_use.labels == {}
    assert len(scene.geometry_in_use.badges) == 2
    assert picture(scene) != with_words


def test_that_one_state_gives_one_picture(scene: Scene) -> None:
    state = SceneState({"transmitter": 0.6, "gate": 0.5}, {}, {"first": 0.5}, 3.0)
    scene.show_state(state)
    first = picture(scene)
    scene.show_state(SceneState(phase=9.0))
    assert picture(scene) != first
    scene.show_state(state)
    assert picture(scene) == first


@pytest.mark.parametrize(
    "change",
    [
        SceneState({"gate": 1.0}),
        SceneState({"gate": 0.0}, {"gate": 1.0}),
        SceneState({"sender": 0.9}),
        SceneState({"kinase": 0.7}),
        SceneState({"transmitter": 0.5}),
        SceneState(shares={"second": 1.0}),
    ],
    ids=["opens", "is blocked", "fires", "fills", "is released", "is reached"],
)
def test_that_every_change_can_be_seen(scene: Scene, change: SceneState) -> None:
    before = picture(scene)
    scene.show_state(change)
    assert picture(scene) != before


def test_that_as_much_moves_as_there_is(scene: Scene) -> None:
    assert scene.geometry_in_use is not None

    def moving(level: float) -> int:
        ((_flow, spots),) = flow_places(scene.geometry_in_use, SceneState({"transmitter": level}), 100)  # type: ignore[arg-type]  # checked above
        return len(spots)

    assert [moving(level) for level in (0.0, 0.25, 1.0)] == [0, 25, 100]


def test_that_transmitter_goes_back_only_where_the_transporter_is_open(scene: Scene) -> None:
    geometry = scene.geometry_in_use
    assert geometry is not None
    receiver = geometry.boxes["receiver"].top()

    def on_their_way_back(state: SceneState) -> int:
        ((_flow, spots),) = flow_places(geometry, state, 200)
        pump = geometry.boxes["pump"]
        return sum(
            1 for x, y, _opacity in spots if pump.left() - 4 <= x <= pump.right() + 4 and y < receiver - 12
        )

    is_open = SceneState({"transmitter": 1.0, "pump": 1.0}, {}, {}, 7.0)
    blocked = SceneState({"transmitter": 1.0, "pump": 1.0}, {"pump": 1.0}, {}, 7.0)
    assert on_their_way_back(is_open) > on_their_way_back(blocked)


def test_that_a_click_on_a_number_or_its_place_picks_the_step(scene: Scene, qtbot: QtBot) -> None:
    geometry = scene.geometry_in_use
    assert geometry is not None
    for spot in (geometry.badges["second"], geometry.boxes["kinase"].center()):
        with qtbot.waitSignal(scene.picked) as picked:
            QTest.mouseClick(scene, Qt.MouseButton.LeftButton, pos=QPoint(round(spot.x()), round(spot.y())))
        assert picked.args == ["second"]
    with qtbot.assertNotEmitted(scene.picked):
        QTest.mouseClick(scene, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))


def test_that_it_is_drawn_into_a_picture_too(scene: Scene) -> None:
    image = QImage(800, 640, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    scene.draw(painter, QRectF(0, 0, 800, 640))
    painter.end()
    colours = {image.pixel(x, y) for x in range(0, 800, 4) for y in range(0, 640, 4)}
    assert len(colours) > 20


@pytest.mark.parametrize("form", FORMS)
def test_that_every_form_stays_in_its_box(form: str) -> None:
    box = QRectF(10, 20, 80, 60)
    assert box.adjusted(-1, -1, 1, 1).contains(body(form, box).boundingRect())


def test_that_a_gate_opens_and_spines_grow() -> None:
    box = QRectF(0, 0, 20, 30)

    def gap(openness: float) -> float:
        left, right = gate_halves(box, openness)
        return right.boundingRect().left() - left.boundingRect().right()

    assert 0 < gap(0.0) < gap(0.5) < gap(1.0)
    areas = [spines(QRectF(0, 0, 100, 100), level).boundingRect().height() for level in (0.0, 0.3, 1.0)]
    assert areas[0] <= areas[1] <= areas[2]
