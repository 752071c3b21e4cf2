"""The people: one denominator and one order in both arms, full rows, and how many of them are counted."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop.kit.icon_array import IconArray, PeopleGroup, PeopleSpec, _fit, counted, half_up, paint_people
from desktop.theme import THEMES, Look


def people(*having: float, total: int = 100) -> PeopleSpec:
    tones = ("esketamine", "comparator")
    groups = (PeopleGroup(f"{one} of {total}", one, tone) for one, tone in zip(having, tones, strict=False))
    return PeopleSpec(tuple(groups), total)


def painted(look: Look, spec: PeopleSpec, share: float = 1.0) -> QImage:
    image = QImage(800, 140, QImage.Format.Format_RGB32)
    image.fill(look.theme.colour("panel"))
    painter = QPainter(image)
    paint_people(painter, look, spec, QRectF(image.rect()), share)
    painter.end()
    return image


def inked(image: QImage, colour: QColor) -> set[tuple[int, int]]:
    """Pixels (x, y) of a colour below the words."""
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    rows, columns = np.nonzero(pixels[24:] == colour.rgb())
    return {(int(x), int(y) + 24) for x, y in zip(columns, rows, strict=True)}


@pytest.mark.parametrize(
    ("having", "share", "whole"),
    [
        (41, 1, 41),
        (41, 0, 0),
        (41, 0.5, 21),
        (1, 0.01, 1),
        (4.5, 1, 5),
        (4.4, 1, 4),
        (0.4, 1, 0),
        (100, 1, 100),
    ],
)
def test_that_whole_people_are_counted_up_to_the_share(having: float, share: float, whole: int) -> None:
    assert counted(having, share) == whole


def test_that_counting_up_never_goes_back_and_ends_at_all() -> None:
    found = [counted(37, step / 100) for step in range(101)]
    assert found == sorted(found)
    assert (found[0], found[1], found[-1]) == (0, 1, 37)


@pytest.mark.parametrize(
    ("value", "decimals", "rounded"),
    [(0.5, 0, 1), (2.5, 0, 3), (1.005, 2, 1.01), (12.34, 1, 12.3), (0, 2, 0)],
)
def test_that_halves_go_up(value: float, decimals: int, rounded: float) -> None:
    assert half_up(value, decimals) == rounded


@pytest.mark.parametrize("total", [100, 1000])
@pytest.mark.parametrize("room", [(80, 60), (200, 100), (400, 100), (400, 150), (900, 150), (1800, 300)])
def test_that_every_row_of_people_is_full_and_all_of_them_fit(total: int, room: tuple[int, int]) -> None:
    columns, size = _fit(total, QRectF(0, 0, *room))
    assert total % columns == 0
    assert columns * size.x() <= room[0] + 0.01
    assert (total // columns) * size.y() <= room[1] + 0.01


def test_that_people_are_as_large_as_their_room_allows() -> None:
    sizes = [_fit(100, QRectF(0, 0, 400, height))[1].y() for height in (40, 80, 120, 200)]
    assert sizes == sorted(sizes)
    assert sizes[-1] > 2 * sizes[0]


@pytest.mark.parametrize("theme", THEMES)
def test_that_both_arms_are_drawn_in_the_same_places_in_their_own_colours(look: Look, theme: str) -> None:
    look.choose(theme)
    image = painted(look, people(40, 40))
    own = inked(image, look.theme.tone("esketamine"))
    other = inked(image, look.theme.tone("comparator"))
    assert own
    assert max(x for x, _y in own) < 400 <= min(x for x, _y in other)
    shift = min(x for x, _y in other) - min(x for x, _y in own)
    moved = {(x + shift, y) for x, y in own}
    assert len(moved & other) > 0.8 * len(moved)


@pytest.mark.parametrize("total", [100, 1000])
def test_that_the_coloured_part_is_the_share_of_people(look: Look, total: int) -> None:
    colour, pale = look.theme.tone("esketamine"), look.theme.colour("pressed")
    for having in (0, 10, 40, 100):
        image = painted(look, people(having * total / 100, total=total))
        own, rest = len(inked(image, colour)), len(inked(image, pale))
        assert own / (own + rest) == pytest.approx(having / 100, abs=0.03)


def test_that_those_who_have_it_stand_first(look: Look) -> None:
    image = painted(look, people(10))
    own, rest = inked(image, look.theme.tone("esketamine")), inked(image, look.theme.colour("pressed"))
    first_row = max(y for _x, y in own)
    assert max(x for x, _y in own) < min((x for x, y in rest if y <= first_row), default=800)


def test_that_no_group_is_no_picture(look: Look) -> None:
    empty = QImage(800, 140, QImage.Format.Format_RGB32)
    empty.fill(look.theme.colour("panel"))
    assert painted(look, PeopleSpec()) == empty


def test_that_the_widget_counts_up_and_another_figure_is_all_counted(look: Look, qtbot: QtBot) -> None:
    array = IconArray(look)
    qtbot.addWidget(array)
    array.resize(800, 140)
    array.show()
    array.show_spec(people(40, 10))
    all_of_them = array.grab().toImage()
    array.count_to(0.5)
    half = array.grab().toImage()
    array.count_to(0)
    none = array.grab().toImage()
    assert all_of_them != half != none != all_of_them
    array.show_spec(people(40, 10))
    assert array.share == 1
    assert array.grab().toImage() == all_of_them
