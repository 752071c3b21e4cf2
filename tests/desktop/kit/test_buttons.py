"""Buttons and chips: their keys, their room, and what waits where there is none."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.kit.chip import ChipBar, ChipSpec
from desktop.kit.choice_row import ChoiceRow
from desktop.kit.elided_label import ElidedLabel
from desktop.kit.glyph_button import GlyphButton
from desktop.kit.plain_words import tooltip
from desktop.kit.yielding_row import YieldingRow
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
    bar.resize(200, 40)
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


def test_that_a_button_of_a_column_gives_up_its_word_and_its_air_where_it_is_low(
    look: Look, qtbot: QtBot
) -> None:
    button = GlyphButton(look, "compare", layout="column", size=11)
    qtbot.addWidget(button)
    button.setText("Compare")
    assert button.minimumSizeHint().height() < button.sizeHint().height() / 2
    button.resize(60, button.minimumSizeHint().height())
    low = button.grab().toImage()
    button.setText("Another word")
    assert button.grab().toImage() == low, "the sign alone is painted"
    button.resize(60, button.sizeHint().height())
    tall = button.grab().toImage()
    button.setText("Compare")
    assert button.grab().toImage() != tall


@pytest.fixture
def row(look: Look, qtbot: QtBot) -> YieldingRow:
    row = YieldingRow()
    qtbot.addWidget(row)
    buttons = [GlyphButton(look, "table", layout="row", size=12, parent=row) for _ in range(3)]
    for button in buttons:
        button.setText("A rather long word")
        row.row.addWidget(button)
    row.row.addStretch(1)
    row.yield_in_order(*buttons)
    row.resize(900, 60)
    row.show()
    return row


def resize(row: YieldingRow, width: int) -> None:
    row.resize(width, 60)
    QApplication.processEvents()


def buttons_of(row: YieldingRow) -> list[GlyphButton]:
    return row.findChildren(GlyphButton)


def test_that_words_are_given_up_one_after_the_other(row: YieldingRow) -> None:
    seen = []
    for width in range(900, row.minimumSizeHint().width() - 1, -10):
        resize(row, width)
        seen.append(tuple(button.is_short for button in buttons_of(row)))
        for button in buttons_of(row):
            assert button.width() >= button.sizeHint().width()
            assert button.geometry().right() < width
    assert list(dict.fromkeys(seen)) == [
        (False, False, False),
        (True, False, False),
        (True, True, False),
        (True, True, True),
    ]


def test_that_a_button_without_its_word_keeps_its_sign_and_its_name(row: YieldingRow) -> None:
    (first, *_) = buttons_of(row)
    whole = first.grab().toImage()
    resize(row, row.minimumSizeHint().width())
    assert first.is_short
    assert first.text() == "A rather long word"
    assert first.grab().toImage() != whole
    resize(row, 900)
    assert first.grab().toImage() == whole


def test_that_short_words_stand_where_there_is_no_sign(look: Look, qtbot: QtBot) -> None:
    button = GlyphButton(look, layout="word", size=12)
    qtbot.addWidget(button)
    button.setText("EN · FR")
    whole = button.sizeHint()
    button.shorten(True)
    assert button.sizeHint() == whole, "nothing shorter is known"
    button.short_words = "FR"
    assert button.sizeHint().width() < whole.width()


def test_that_the_menu_of_chips_gives_up_its_words_before_a_chosen_chip_goes(bar: ChipBar) -> None:
    bar.show_chips(SPECS, frozenset({"gas", "drip"}))
    bar.resize(bar.wanted_width() + 10, 40)
    assert shown(bar) == ["gas", "drip"]
    assert bar.more.is_short
    assert bar.more.short_words == "+2"
    assert bar.more.geometry().right() < bar.width()


def test_that_a_line_of_words_is_told_where_it_is_cut(look: Look, qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("How fast, and for how long")
    label.resize(label.sizeHint())
    whole = label.grab().toImage()
    assert label.minimumSizeHint().width() == 0
    assert not QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, QPoint(), QPoint()))
    label.resize(60, label.height())
    assert label.grab().toImage() != whole.copy(0, 0, 60, label.height())
    assert "How fast, and for how long" in label.toolTip()


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


def test_that_choices_come_back_from_the_menu_when_there_is_room(look: Look, qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    beside, choice = ElidedLabel(whole), ChoiceRow(look, ("one", "other"), whole)
    choice.name_choices({"one": "The first choice", "other": "The second choice"})
    row = QHBoxLayout(whole)
    row.addWidget(beside, 1)
    row.addWidget(choice)
    beside.setText("Words of some length beside it")
    for width, has_room in ((900, True), (160, False), (900, True)):
        whole.resize(width, 50)
        whole.show()
        settled = [choice.isVisibleTo(whole) and button.isVisible() for button in choice.choices.values()]
        assert settled == [has_room, has_room]
        assert choice.menu_button.isVisible() != has_room
