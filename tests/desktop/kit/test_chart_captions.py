"""The captions over a chart: whole, in as many rows as that takes, and never on the plot."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QFontMetricsF

from desktop.kit.chart import Chart
from desktop.kit.chart_captions import caption_rows, zero_spot
from desktop.kit.chart_layers import ChartGeometry
from desktop.kit.chart_spec import ChartPoint, ChartSpec
from desktop.theme import Look
from tests.desktop.kit.sample_chart import chart_look, gas, sample

SPEC = replace(
    sample(),
    value_caption="percent of baseline, lower is better · ring: comparator",
    zero_caption="same as before",
    note="different trials: never compared head to head",
)


@pytest.fixture
def metrics(look: Look) -> QFontMetricsF:
    return QFontMetricsF(look.font(11.5))


@pytest.fixture
def chart(look: Look) -> Iterator[Chart]:
    chart = Chart(chart_look(look))
    chart.resize(900, 600)
    chart.show()
    yield chart
    chart.hide()


def laid(chart: Chart, look: Look, spec: ChartSpec, size: tuple[int, int]) -> ChartGeometry:
    chart.resize(*size)
    chart.show_spec(spec, chart_look(look))
    assert chart.geometry_in_use is not None
    return chart.geometry_in_use


def test_that_a_wide_chart_has_one_row(metrics: QFontMetricsF) -> None:
    assert caption_rows(SPEC, metrics, 1000, says_zero=False, most=4) == ((SPEC.value_caption, SPEC.note),)
    ((left, _note),) = caption_rows(SPEC, metrics, 1000, says_zero=True, most=4)
    assert left == f"{SPEC.value_caption} · 0 = same as before"


def test_that_the_note_takes_a_row_of_its_own_before_anything_is_cut(metrics: QFontMetricsF) -> None:
    width = metrics.horizontalAdvance(SPEC.value_caption) + 1
    assert caption_rows(SPEC, metrics, width, says_zero=False, most=4) == (
        ("", SPEC.note),
        (SPEC.value_caption, ""),
    )


@pytest.mark.parametrize("width", range(180, 700, 40))
def test_that_captions_are_broken_between_words_and_lose_none(metrics: QFontMetricsF, width: int) -> None:
    rows = caption_rows(SPEC, metrics, width, says_zero=False, most=4)
    assert " ".join(left for left, _right in rows if left) == SPEC.value_caption
    assert " ".join(right for _left, right in rows if right) == SPEC.note
    for left, right in rows:
        assert metrics.horizontalAdvance(left) + metrics.horizontalAdvance(right) <= width


def test_that_a_low_chart_has_one_row_and_says_as_much_as_fits(metrics: QFontMetricsF) -> None:
    ((left, right),) = caption_rows(SPEC, metrics, 400, says_zero=True, most=1)
    assert right == SPEC.note
    assert left.endswith("…")
    assert metrics.horizontalAdvance(left) + metrics.horizontalAdvance(right) <= 400


@pytest.mark.parametrize("size", [(1400, 800), (560, 470), (420, 300)])
def test_that_the_rows_stand_over_the_plot(chart: Chart, look: Look, size: tuple[int, int]) -> None:
    geometry = laid(chart, look, SPEC, size)
    needed = len(geometry.captions) * QFontMetricsF(geometry.look.small_font).height()
    assert geometry.plot.top() >= needed
    assert len(geometry.captions) > 1 or size[0] == 1400


def test_that_the_meaning_of_zero_is_told_beside_its_line_or_in_the_caption(chart: Chart, look: Look) -> None:
    beside = laid(chart, look, SPEC, (900, 600))
    spot = zero_spot(beside)
    assert spot is not None
    assert beside.plot.contains(spot)
    assert not any("0 =" in left for left, _right in beside.captions)
    crowd = tuple(
        replace(gas(), id=str(number), points=(ChartPoint(number / 40, 0, -2, 0.9),)) for number in range(40)
    )
    crowded = laid(chart, look, replace(SPEC, series=crowd), (900, 600))
    assert zero_spot(crowded) is None
    assert any("0 = same as before" in left for left, _right in crowded.captions)


def test_that_labels_of_ticks_do_not_touch_and_the_borders_of_stretches_come_first(
    chart: Chart, look: Look
) -> None:
    ticks = ((0.1, "40 min"), (0.16, "2 h"), (0.2, "12 h"), (0.5, "1 wk"), (0.96, "5 mo"), (1.0, "6 mo"))
    stretches = ((0.0, 0.16, "hours"), (0.16, 0.5, "week"), (0.5, 1.0, "weeks"))
    spec = replace(SPEC, ticks=ticks, stretches=stretches)
    laid(chart, look, spec, (500, 400))
    shown = [label for _place, label in chart.shown_ticks]
    assert {"2 h", "1 wk", "6 mo"} <= set(shown)
    assert "40 min" not in shown
    assert "5 mo" not in shown
    laid(chart, look, spec, (3000, 400))
    assert chart.shown_ticks == ticks
