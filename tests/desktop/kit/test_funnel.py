"""The funnel plot: where dots stand, what a click means, and that its warning is read."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from desktop.kit.funnel import Dot, Funnel, FunnelSpec
from desktop.theme import Look
from tests.desktop.kit.sample_forest import AXIS

SPEC = FunnelSpec(
    (Dot("a", "Large", -3.0, 0.5, "Large: −3"), Dot("b", "Small", -6.0, 1.8, "Small: −6", is_muted=True)),
    -3.2,
    AXIS,
    ((0.0, "0"), (1.0, "1"), (2.0, "2")),
    "Standard error",
    "2 trials: too few.",
    "ketamine",
)


@pytest.fixture
def funnel(look: Look, qtbot: QtBot) -> Funnel:
    funnel = Funnel(look)
    qtbot.addWidget(funnel)
    funnel.resize(700, 400)
    funnel.show_spec(SPEC)
    funnel.show()
    return funnel


def place(funnel: Funnel, dot: Dot) -> QPointF:
    return funnel._place(funnel._plot(QRectF(funnel.rect())), dot.value, dot.error)


def test_that_surer_effects_stand_higher_and_smaller_ones_to_the_left(funnel: Funnel) -> None:
    large, small = (place(funnel, dot) for dot in SPEC.dots)
    assert large.y() < small.y()
    assert large.x() > small.x()
    assert funnel.rect().contains(small.toPoint())


def test_that_a_click_means_the_dot_that_is_near_and_none_that_is_not(funnel: Funnel) -> None:
    picked = QSignalSpy(funnel.picked)
    QTest.mouseClick(funnel, Qt.MouseButton.LeftButton, pos=place(funnel, SPEC.dots[1]).toPoint())
    assert picked.at(0) == ["b"]
    QTest.mouseClick(
        funnel, Qt.MouseButton.LeftButton, pos=place(funnel, SPEC.dots[0]).toPoint().__class__(5, 300)
    )
    assert picked.count() == 1


def test_that_a_screen_reader_hears_the_warning_and_every_dot(funnel: Funnel) -> None:
    assert funnel.accessibleDescription().splitlines() == ["2 trials: too few.", "Large: −3", "Small: −6"]


def test_that_it_is_painted_in_any_size(funnel: Funnel) -> None:
    for size in ((200, 120), (700, 400), (1900, 900)):
        image = QImage(*size, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        funnel.draw(painter, QRectF(0, 0, *size))
        painter.end()
    funnel.select("a")
    assert funnel.grab().toImage().height() == 400


def test_that_near_dots_have_names_apart_and_the_selected_one_always_has_its_own(funnel: Funnel) -> None:
    near = tuple(Dot(f"{index}", f"Trial {index}", -3.0 - 0.2 * index, 1.0, "") for index in range(9))
    funnel.show_spec(replace(SPEC, dots=near))
    target = QRectF(funnel.rect())
    plot = funnel._plot(target)
    places = funnel._name_places(plot, target)
    shown = [place for place in places if place is not None]
    assert 1 < len(shown) < len(near)
    assert not any(one.intersects(other) for one, other in combinations(shown, 2))
    hidden = next(index for index, place in enumerate(places) if place is None)
    funnel.select(near[hidden].id)
    assert funnel._name_places(plot, target)[hidden] is not None


def test_that_a_dot_that_is_worked_out_is_hollow_and_its_sign_is_explained(funnel: Funnel) -> None:
    dot = Dot("a", "", -6.0, 1.0, "")
    inner = []
    for is_hollow in (False, True):
        funnel.show_spec(
            replace(SPEC, dots=(replace(dot, is_hollow=is_hollow),), reported="r", worked_out="w")
        )
        at = place(funnel, dot).toPoint()
        inner.append(funnel.grab().toImage().pixelColor(at))
        assert funnel._key() == [(is_hollow, "w" if is_hollow else "r")]
    theme = funnel._look.theme
    assert inner == [theme.tone("ketamine"), theme.colour("panel")]


@pytest.mark.parametrize("size", [(320, 160), (700, 400)])
def test_that_the_title_of_the_upright_axis_and_the_key_stay_within_the_funnel(
    funnel: Funnel, size: tuple[int, int]
) -> None:
    title = "Standard error of the logarithm of the ratio (small is sure), a long title " * 2
    dots = (SPEC.dots[0], replace(SPEC.dots[1], is_hollow=True))
    funnel.show_spec(
        replace(SPEC, dots=dots, error_title=title, reported="reported", worked_out="worked out here")
    )
    area = QRectF(0, 0, *size)
    head = funnel._head(area)
    assert len(head) == 3
    assert all(area.left() <= one.left() and one.right() <= area.right() for one in head)
    assert head[-1].bottom() <= funnel._plot(area).top()


def test_that_the_sides_say_whom_they_favour_below_the_axis(funnel: Funnel) -> None:
    with_sides = funnel.grab().toImage()
    funnel.show_spec(replace(SPEC, axis=replace(AXIS, left="", right="")))
    assert with_sides != funnel.grab().toImage()


def test_that_a_very_low_funnel_covers_none_of_its_warning(funnel: Funnel) -> None:
    area = QRectF(0, 0, 200, 60)
    plot = funnel._plot(area)
    assert plot.height() > 0
    assert plot.top() >= funnel._head(area)[-1].bottom()
