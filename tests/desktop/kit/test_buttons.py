"""Buttons and chips: their keys, their room, and what waits where there is none."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.kit.chip import ChipBar, ChipSpec
from desktop.kit.glyph_button import GlyphButton
from desktop.kit.plain_words import tooltip
from desktop.theme import Look

SPECS = tuple(
    ChipSpec(name, name.capitalize(), tone, "circle", f"all about {name}")
    for name, tone in (
        ("gas", "nitrous-oxide"),
        ("drip", "ketamine"),
        ("spray", "esketamine"),
        ("pill", "ssri"),
    )
)


@pytest.fixture
def bar(look: Look, qtbot: QtBot) -> ChipBar:
    bar = ChipBar(look)
    qtbot.addWidget(bar)
    bar.resize(900, 40)
    bar.show()
    bar.show_chips(SPECS, frozenset({"gas"}))
    return bar


def shown(bar: ChipBar) -> list[str]:
    return [name for name, chip in bar.chips.items() if chip.isVisible()]


def test_that_every_chip_has_its_name_and_says_more(bar: ChipBar) -> None:
    assert [chip.text() for chip in bar.chips.values()] == ["Gas", "Drip", "Spray", "Pill"]
    assert [chip.isChecked() for chip in bar.chips.values()] == [True, False, False, False]
    assert bar.chips["gas"].toolTip() == tooltip("all about gas")
    assert bar.chips["gas"].accessibleDescription() == "all about gas"
    assert not bar.more.isVisible()


def test_that_a_click_wishes_and_the_session_decides(bar: ChipBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.toggled, timeout=0) as toggled:
        QTest.mouseClick(bar.chips["drip"], Qt.MouseButton.LeftButton)
    assert toggled.args == ["drip"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_that_a_key_presses_a_chip(bar: ChipBar, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(bar.toggled, timeout=0) as toggled:
        QTest.keyClick(bar.chips["spray"], key)
    assert toggled.args == ["spray"]


@pytest.mark.parametrize("width", range(120, 900, 60))
def test_that_chips_never_overlap_and_what_has_no_room_waits(bar: ChipBar, width: int) -> None:
    bar.resize(width, 40)
    visible = [bar.chips[name].geometry() for name in shown(bar)]
    if bar.more.isVisible():
        visible.append(bar.more.geometry())
    assert all(one.right() < other.left() for one, other in pairwise(visible))
    assert bar.more.isVisible() == (len(shown(bar)) < len(SPECS))


def test_that_what_is_chosen_comes_into_the_row_first(bar: ChipBar) -> None:
    bar.resize(300, 40)
    bar.show_chips(SPECS, frozenset({"pill"}))
    assert "pill" in shown(bar)
    assert shown(bar) != ["gas", "drip", "spray", "pill"]


def test_that_chips_follow_another_pack(bar: ChipBar) -> None:
    bar.show_chips(SPECS[:1], frozenset())
    assert list(bar.chips) == ["gas"]
    bar.show_chips((), frozenset())
    assert shown(bar) == []
    assert not bar.more.isVisible()


def test_that_a_checked_button_is_no_wider(look: Look, qtbot: QtBot) -> None:
    button = GlyphButton(look, layout="word", size=12)
    qtbot.addWidget(button)
    button.setText("Standardised")
    button.setCheckable(True)
    before = button.sizeHint()
    button.setChecked(True)
    assert button.sizeHint() == before


def test_that_a_narrow_row_keeps_the_sign_and_gives_up_the_word(look: Look, qtbot: QtBot) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    layout = QHBoxLayout(row)
    buttons = [GlyphButton(look, "table", layout="row", size=12, parent=row) for _ in range(3)]
    for button in buttons:
        button.setText("A rather long word")
        layout.addWidget(button)
    row.resize(row.minimumSizeHint())
    row.show()
    assert all(button.width() >= button.minimumSizeHint().width() for button in buttons)
    assert buttons[0].width() < buttons[0].sizeHint().width()
    narrow = buttons[0].grab().toImage()
    row.resize(900, 60)
    assert buttons[0].width() >= buttons[0].sizeHint().width()
    assert buttons[0].grab().toImage() != narrow


@pytest.mark.parametrize("glyph", ["play", "pause", "next", "previous", "search", "theme", "panel", "lines"])
def test_that_a_sign_is_drawn(look: Look, qtbot: QtBot, glyph: str) -> None:
    button, blank = GlyphButton(look, glyph), GlyphButton(look, "no such sign")
    for one in (button, blank):
        qtbot.addWidget(one)
        one.resize(one.sizeHint())
    assert button.grab().toImage() != blank.grab().toImage()
    changed = GlyphButton(look, "no such sign")
    qtbot.addWidget(changed)
    changed.resize(changed.sizeHint())
    changed.set_glyph(glyph)
    assert changed.grab().toImage() == button.grab().toImage()
