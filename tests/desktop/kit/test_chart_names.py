"""The names at the right of a chart, as they are painted: none on another, none cut off, none like another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import combinations
from typing import cast

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from desktop.i18n import Language
from desktop.kit.chart import Chart
from desktop.kit.chart_labels import ChartLabels, more_words
from desktop.kit.chart_layers import ChartGeometry, ChartLook
from desktop.kit.chart_spec import ChartPoint, ChartSeries
from desktop.theme import THEMES, Look
from tests.desktop.kit.sample_chart import chart_look, gas, sample
from tests.desktop.kit.test_elision import LABELS

LAPTOP, SHARP = 768, 2160
SIZES = {LAPTOP: ((960, 540), (848, 530), (560, 470)), SHARP: ((3420, 1850), (2700, 1700))}
"""What a window of that height leaves the chart: alone, beside the inspector, beside the list of lines."""


@dataclass
class Recorder:
    """Stands in for the painter and notes where words are painted."""

    font: QFont = field(default_factory=QFont)
    words: list[tuple[str, QRectF]] = field(default_factory=list)

    def setFont(self, font: QFont) -> None:  # noqa: N802  Qt's name
        self.font = font

    def drawText(self, place: QPointF, words: str) -> None:  # noqa: N802  Qt's name
        metrics = QFontMetricsF(self.font)
        top, width = place.y() - metrics.ascent(), metrics.horizontalAdvance(words)
        self.words.append((words, QRectF(place.x(), top, width, metrics.ascent() + metrics.descent())))

    def setPen(self, *_given: object) -> None:  # noqa: N802  Qt's name
        pass

    setRenderHint = drawLine = setPen  # noqa: N815  Qt's names


def painted(geometry: ChartGeometry, place: float = 1.0) -> list[list[tuple[str, QRectF]]]:
    """The words of each name with their boxes, the names in the order of the lines."""
    labels = ChartLabels(geometry)
    for index in labels.move_to(place):
        labels.take(index)
    found = []
    for index in range(len(labels)):
        recorder = Recorder()
        labels.paint(cast(QPainter, recorder), index, None)
        if recorder.words:
            found.append(recorder.words)
    return found


@pytest.fixture(scope="module")
def chart(dressed: object) -> Iterator[Chart]:
    chart = Chart(chart_look(Look("light")))
    chart.show()
    yield chart
    chart.hide()
    chart.deleteLater()


@cache
def look_of(theme: str, text_size: float, height: int) -> ChartLook:
    look = Look(theme, text_size)
    look.fit(height)
    return chart_look(look, look.theme.stroke)


def laid(
    chart: Chart, lines: tuple[ChartSeries, ...], look: ChartLook, size: tuple[int, int]
) -> ChartGeometry:
    chart.resize(*size)
    chart.show_spec(sample(*lines), look)
    assert chart.geometry_in_use is not None
    return chart.geometry_in_use


def line(number: int, label: str, suffix: str = "", *, at: float = 0.5, value: float = -3) -> ChartSeries:
    return replace(
        gas(),
        id=f"line-{number}",
        label=label,
        suffix=suffix,
        sublabel="contre spray placebo\u00a0· deux fois par semaine, 4 semaines\u00a0· n\u00a0=\u00a065",
        apart=f"Essai {number} (2019)",
        points=(ChartPoint(at, value), ChartPoint(min(at + 0.1, 1.0), value - 0.5)),
    )


ENDINGS = ("", ", une fois", ", répété")
MANY_LINES = st.lists(
    st.tuples(
        st.sampled_from(range(len(LABELS))),
        st.sampled_from(range(len(ENDINGS))),
        st.integers(0, 100),
        st.integers(-85, 9),
        st.booleans(),
    ),
    min_size=1,
    max_size=60,
)
"""Lines as (label, ending, percent of the axis where it begins, ten times its value, whether it gives way)."""


@example(
    described=[(1, 2, 71, -83, False), (6, 2, 82, -82, True)],
    theme="projector",
    text_size=1.6,
    size=(LAPTOP, (560, 470)),
    place=1.0,
)
@settings(
    suppress_health_check=[HealthCheck.too_slow],
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # to shrink a chart takes minutes
)
@given(
    described=MANY_LINES,
    theme=st.sampled_from(THEMES),
    text_size=st.sampled_from((0.8, 1.0, 1.2, 1.4, 1.6)),
    size=st.sampled_from([(height, size) for height, sizes in SIZES.items() for size in sizes]),
    place=st.floats(0, 1) | st.just(1.0),
)
def test_that_no_painted_name_touches_another_or_leaves_its_margin(
    chart: Chart,
    described: list[tuple[int, int, int, int, bool]],
    theme: str,
    text_size: float,
    size: tuple[int, tuple[int, int]],
    place: float,
) -> None:
    height, room = size
    lines = tuple(
        replace(
            line(number, LABELS[label], ENDINGS[ending], at=at / 100, value=value / 10), gives_way=gives_way
        )
        for number, (label, ending, at, value, gives_way) in enumerate(described)
    )
    geometry = laid(chart, lines, look_of(theme, text_size, height), room)
    names = painted(geometry, place)
    boxes = [box.adjusted(0, 0.01, 0, -0.01) for words in names for _words, box in words]  # lines may join
    assert not [pair for pair in combinations(boxes, 2) if pair[0].intersects(pair[1])]
    margin = QRectF(geometry.plot.right(), 0, geometry.whole.right() - geometry.plot.right(), room[1])
    assert all(margin.contains(box) for box in boxes)
    said = [" ".join(words for words, _box in name) for name in names]
    assert len(set(said)) == len(said)
    if place == 1.0:
        named, unnamed = len(geometry.names.shown), len(geometry.names.unnamed)
        assert named + unnamed == len(lines)
        assert len(names) == named + bool(unnamed)
        assert not unnamed or said[-1] == more_words(unnamed)


@pytest.mark.parametrize(("count", "names"), [(1, 1), (7, 7), (20, 20)])
def test_that_names_that_find_room_are_all_there(chart: Chart, count: int, names: int) -> None:
    lines = tuple(line(number, "Ketamine") for number in range(count))
    geometry = laid(chart, lines, look_of("light", 1.0, LAPTOP), SIZES[LAPTOP][0])
    assert (len(geometry.names.shown), geometry.names.unnamed) == (names, ())


@pytest.mark.parametrize("count", range(2, 22, 3))
def test_that_names_with_words_under_them_stay_near_their_lines(chart: Chart, count: int) -> None:
    lines = tuple(replace(line(number, "Ketamine"), apart="") for number in range(count))
    geometry = laid(chart, lines, look_of("light", 1.0, LAPTOP), SIZES[LAPTOP][0])
    lowest = max(box.bottom() for name in painted(geometry) for _words, box in name)
    assert lowest < geometry.dose_top or not any(name.under for name in geometry.names.shown)
    heights = {name.height for name in geometry.names.shown}
    assert len(heights) == 1
    if count == 2:
        assert max(heights) > min(box.height() for _words, box in painted(geometry)[0]) * 3 + 8, "with air"


def test_that_the_last_of_those_that_give_way_go_first(chart: Chart) -> None:
    lines = tuple(replace(line(number, "Ketamine"), gives_way=number % 2 == 0) for number in range(60))
    geometry = laid(chart, lines, look_of("light", 1.0, LAPTOP), SIZES[LAPTOP][0])
    shown = [int(name.series.id[5:]) for name in geometry.names.shown]
    kept = len(shown)
    assert 15 < kept < 30
    assert shown == list(range(1, 2 * kept, 2))
    assert len(geometry.names.unnamed) == 60 - kept
    mostly_added = tuple(replace(one, gives_way=number > 2) for number, one in enumerate(reversed(lines)))
    geometry = laid(chart, mostly_added, look_of("light", 1.0, LAPTOP), SIZES[LAPTOP][0])
    assert [name.series for name in geometry.names.shown] == list(mostly_added[:kept])


def test_that_what_goes_without_a_name_is_counted_as_it_begins(chart: Chart) -> None:
    lines = tuple(line(number, "Ketamine", at=number / 100) for number in range(60))
    geometry = laid(chart, lines, look_of("light", 1.0, LAPTOP), SIZES[LAPTOP][0])
    unnamed = len(geometry.names.unnamed)
    counts = []
    for place in (0.0, 0.2, 0.45, 0.7, 1.0):
        said = painted(geometry, place)[-1][-1][0]
        counts.append(int("".join(filter(str.isdigit, said)) or 0) if said.startswith("…") else 0)
    assert counts[0] == 0
    assert counts == sorted(counts)
    assert counts[-1] == unnamed > counts[2] > 0


def test_that_counted_lines_are_said_in_words(dressed: object, french_words: object) -> None:
    assert [more_words(count) for count in (1, 2, 40)] == ["… and one more", "… and 2 more", "… and 40 more"]
    language = Language("fr")
    try:
        assert [more_words(count) for count in (1, 2)] == ["… et une autre", "… et 2 autres"]
    finally:
        language.choose("en")


def test_that_no_leader_runs_to_a_name_that_is_not_there(
    chart: Chart, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.kit import chart_revealed

    led: list[str] = []

    def note(_painter: object, _geometry: object, series: ChartSeries, _until: float) -> None:
        led.append(series.id)

    lines = tuple(line(number, "Ketamine") for number in range(60))
    geometry = laid(chart, lines, look_of("light", 1.0, LAPTOP), SIZES[LAPTOP][0])
    monkeypatch.setattr(chart_revealed, "_paint_leader", note)
    chart.grab()
    assert led == [name.series.id for name in geometry.names.shown]
