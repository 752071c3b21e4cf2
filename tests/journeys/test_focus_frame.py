"""The frame around the chart shows somebody at the keys where they are, and nobody else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from tests.journeys.reader import Reader, settle


def is_framed(reader: Reader) -> bool:
    settle()
    chart = reader.view.chart
    image = chart.grab().toImage()
    focus = reader.program.look.theme.colour("focus").name()
    return image.pixelColor(image.width() // 2, 1).name() == focus


def reach_chart_by_tab(reader: Reader) -> None:
    for _ in range(60):
        if QApplication.focusWidget() is reader.view.chart and is_framed(reader):
            return
        reader.press("Tab")
    pytest.fail("Tab does not reach the chart")


def test_that_tab_frames_the_chart_and_a_click_does_not(reader: Reader) -> None:
    assert not is_framed(reader)
    reach_chart_by_tab(reader)
    reader.press("Tab")
    assert not is_framed(reader)
    reader.click_point(reader.lines[0])
    assert QApplication.focusWidget() is reader.view.chart
    assert not is_framed(reader)


def test_that_closing_the_list_or_the_table_by_the_mouse_frames_nothing(reader: Reader) -> None:
    for tool in ("lines", "table"):
        reader.click(reader.view.tools[tool])
        assert QApplication.focusWidget() is not reader.view.chart
        reader.click(reader.view.tools[tool])
        assert QApplication.focusWidget() is reader.view.chart
        assert not is_framed(reader), tool
    reader.click(reader.view.tools["lines"])
    reader.click(reader.view.panel.close_button)
    assert QApplication.focusWidget() is reader.view.chart
    assert not is_framed(reader)


@pytest.mark.parametrize("keys", ["F1", "Ctrl+K"])
def test_that_an_overlay_closed_by_keys_shows_where_the_focus_is_again(reader: Reader, keys: str) -> None:
    reach_chart_by_tab(reader)
    reader.press(keys)
    assert not is_framed(reader)
    reader.press("Escape")
    assert QApplication.focusWidget() is reader.view.chart
    assert is_framed(reader)
    reader.press(keys)
    reader.click(reader.window, QPoint(5, 5))
    assert QApplication.focusWidget() is reader.view.chart
    assert not is_framed(reader)
