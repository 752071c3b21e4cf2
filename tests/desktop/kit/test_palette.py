"""Finding by typing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from desktop.kit.finding import Finding
from desktop.kit.palette import Palette, narrowed
from desktop.kit.search_words import plain
from desktop.theme import Look
from tests.desktop.conftest import CheckModel

FINDINGS = (
    Finding("Nitrous oxide 50%", "Treatment", "treatment:nitrous-oxide-50", "nitrous-oxide-50"),
    Finding("Kétamine, intraveineuse", "Traitement", "treatment:ketamine-iv"),
    Finding("Esketamine 84 mg", "Treatment", "treatment:esketamine-84"),
    Finding("Nagele 2015 · Nitrous oxide 50%", "Line", "line:nagele-2015", "HDRS-21"),
    Finding("Play or pause", "Command", "command:play"),
)


def found(typed: str) -> list[str]:
    with_text = [(plain(f"{one.label} {one.kind} {one.also}"), one) for one in FINDINGS]
    return [finding.key.split(":")[1] for finding in narrowed(with_text, typed)]


def test_that_every_typed_word_must_be_there_in_any_order() -> None:
    assert found("oxide 50") == ["nitrous-oxide-50", "nagele-2015"]
    assert found("50 nagele") == ["nagele-2015"]
    assert found("nagele esketamine") == []


def test_that_accents_and_capitals_do_not_matter() -> None:
    assert found("KETAMINE") == ["ketamine-iv", "esketamine-84"]
    assert found("kétamine") == ["ketamine-iv", "esketamine-84"]


def test_that_what_begins_with_the_word_comes_first() -> None:
    assert found("n") == ["nitrous-oxide-50", "nagele-2015", "ketamine-iv", "esketamine-84", "play"]


def test_that_kind_and_hidden_words_are_searched_too() -> None:
    assert found("hdrs") == ["nagele-2015"]
    assert found("command") == ["play"]


def test_that_nothing_typed_finds_everything_in_order() -> None:
    assert found("") == found("   ") == [one.key.split(":")[1] for one in FINDINGS]


def test_that_a_long_list_ends_where_nobody_scrolls() -> None:
    many = [(f"entry {number}", Finding(f"Entry {number}", "", str(number))) for number in range(1000)]
    assert len(narrowed(many, "")) == len(narrowed(many, "entry")) == 200


@given(typed=st.text(max_size=20))
def test_that_anything_can_be_typed(typed: str) -> None:
    assert set(found(typed)) <= set(found(""))


# --- the panel -----------------------------------------------------------------------------------------------------


@pytest.fixture
def palette(look: Look, qtbot: QtBot) -> Iterator[Palette]:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    qtbot.waitActive(window)
    palette = Palette(look, window)
    palette.offer(FINDINGS)
    yield palette
    palette.close_overlay()


def shown(palette: Palette) -> list[str]:
    model = palette.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_that_it_opens_empty_with_everything_and_the_first_marked(palette: Palette) -> None:
    assert palette.line.hasFocus()
    assert palette.line.text() == ""
    assert len(shown(palette)) == len(FINDINGS)
    assert palette.list.currentIndex().row() == 0
    assert palette.nothing.isHidden()


def test_that_typing_narrows_and_enter_takes_the_marked_entry(palette: Palette, qtbot: QtBot) -> None:
    QTest.keyClicks(palette.line, "oxide")
    assert shown(palette) == ["Treatment  ·  Nitrous oxide 50%", "Line  ·  Nagele 2015 · Nitrous oxide 50%"]
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.line.accessibleDescription() == "Line  ·  Nagele 2015 · Nitrous oxide 50%"
    with qtbot.waitSignal(palette.chosen, timeout=0) as chosen:
        QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert chosen.args == ["line:nagele-2015"]
    assert palette.isHidden()


def test_that_the_arrows_stop_at_both_ends(palette: Palette) -> None:
    QTest.keyClick(palette.line, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == 0
    for _ in range(3):
        QTest.keyClick(palette.line, Qt.Key.Key_PageDown)
    assert palette.list.currentIndex().row() == len(FINDINGS) - 1


def test_that_nothing_found_is_said_and_enter_then_does_nothing(palette: Palette, qtbot: QtBot) -> None:
    QTest.keyClicks(palette.line, "aspirin")
    assert shown(palette) == []
    assert palette.nothing.isVisible()
    with qtbot.assertNotEmitted(palette.chosen):
        QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_that_a_click_takes_an_entry(palette: Palette, qtbot: QtBot) -> None:
    place = palette.list.visualRect(palette.list.model().index(2, 0)).center()
    with qtbot.waitSignal(palette.chosen, timeout=0) as chosen:
        QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["treatment:esketamine-84"]


def test_that_it_opens_anew_each_time(palette: Palette) -> None:
    QTest.keyClicks(palette.line, "aspirin")
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert palette.isHidden()
    palette.offer(FINDINGS[:2])
    assert palette.line.text() == ""
    assert len(shown(palette)) == 2


def test_that_its_list_is_a_sound_model(palette: Palette, check_model: CheckModel) -> None:
    check_model(palette.list.model())
    QTest.keyClicks(palette.line, "ket")
    QTest.keyClicks(palette.line, "aspirin")
    palette.line.clear()


def test_that_a_long_label_leaves_what_it_is_readable(palette: Palette, look: Look) -> None:
    palette.offer(
        [Finding("Nitrous oxide 50% · " * 20, "Line: Points", "line:a"), Finding("Short", "Source", "b")]
    )
    palette.list.clearSelection()
    QApplication.processEvents()
    viewport, model = palette.list.viewport(), palette.list.model()
    kind = QFontMetricsF(palette.list.font()).horizontalAdvance("Line: Points")
    for row, has_room in ((0, False), (1, True)):
        area = palette.list.visualRect(model.index(row, 0))
        image = viewport.grab(area).toImage()
        ground = image.pixelColor(1, 1)
        inked = {
            x for x in range(area.width()) for y in range(area.height()) if image.pixelColor(x, y) != ground
        }
        start = round(area.width() - 9 - kind)
        assert any(x > start for x in inked), "what it is stands at the right end"
        assert not any(start - 12 < x < start - 2 for x in inked), "with a gap before it"
        assert any(x < 30 for x in inked)
        assert has_room == (not any(start - 60 < x < start - 12 for x in inked))


def test_that_an_entry_is_read_aloud_whole(palette: Palette) -> None:
    assert palette.list.model().index(0, 0).data() == "Treatment  ·  Nitrous oxide 50%"
