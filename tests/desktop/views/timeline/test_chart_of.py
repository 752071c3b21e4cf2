"""From lines to what is drawn: forms of evidence, doses, captions, ranges."""

from __future__ import annotations

import pytest

from desktop.kit.chart_spec import ChartSpec
from desktop.session import Session
from desktop.shown_lines import ShownLines
from desktop.theme import THEMES, read_theme
from desktop.views.timeline.chart_of import chart_of
from desktop.views.timeline.explain import Explainer
from models.catalog import Catalog
from models.evidence import Kind
from models.time_scale import stretched
from models.timecourse import ChartMeasure, Line

SCALE = stretched()


@pytest.fixture
def draw(catalog: Catalog, explainer: Explainer) -> Draw:
    return Draw(catalog, explainer)


class Draw:
    def __init__(self, catalog: Catalog, explainer: Explainer) -> None:
        self._catalog = catalog
        self._words = explainer.words

    def __call__(self, lines: tuple[Line, ...], measure: ChartMeasure, theme: str = "light") -> ChartSpec:
        look = read_theme(theme)
        return chart_of(self._catalog, lines, measure, SCALE, self._words, look, is_linear=False)


@pytest.mark.parametrize("measure", ChartMeasure)
def test_that_every_marker_stands_at_its_time_and_value_in_its_form(
    draw: Draw, all_lines: ShownLines, measure: ChartMeasure
) -> None:
    lines = all_lines.every(measure)
    spec = draw(lines, measure)
    for line, series in zip(lines, spec.series, strict=True):
        assert series.id == line.id
        assert series.is_dashed == line.is_comparator
        for point, drawn in zip(line.points, series.points, strict=True):
            assert drawn.place == SCALE.place(point.at)
            assert (drawn.value, drawn.low, drawn.high) == (point.value, point.low, point.high)
            assert drawn.is_hollow == (point.kind is Kind.COMPUTED)


@pytest.mark.parametrize("measure", ChartMeasure)
def test_that_the_value_axis_holds_all_that_is_drawn(
    draw: Draw, all_lines: ShownLines, measure: ChartMeasure
) -> None:
    spec = draw(all_lines.every(measure), measure)
    for series in spec.series:
        for point in series.points:
            for value in (point.value, point.low, point.high, point.against):
                assert value is None or spec.lowest <= value <= spec.highest
    assert all(spec.lowest <= value <= spec.highest for value, _label in spec.value_ticks)
    assert len({label for _value, label in spec.value_ticks}) == len(spec.value_ticks) >= 3
    assert all("-" not in label for _value, label in spec.value_ticks), "a true minus"


def test_that_the_dose_strip_ends_with_the_last_reading(
    draw: Draw, all_lines: ShownLines, catalog: Catalog
) -> None:
    for line, series in zip(
        all_lines.every(ChartMeasure.DIFFERENCE),
        draw(all_lines.every(ChartMeasure.DIFFERENCE), ChartMeasure.DIFFERENCE).series,
        strict=True,
    ):
        last = max(point.at for point in line.points)
        regimen = catalog.treatment_by_id[line.treatment].regimen(line.regimen)
        assert bool(series.doses) == (bool(regimen.doses) and not line.is_comparator)
        assert all(0 <= place <= SCALE.place(max(last, 1.0)) + 1e-9 for place in series.doses)
        if regimen.is_repeated is False and not line.is_comparator:
            assert series.doses == (0.0,)


def test_that_single_and_repeated_sessions_are_told_apart_by_name(
    draw: Draw, all_lines: ShownLines, session: Session
) -> None:
    spec = draw(all_lines.shown(session), session.measure)
    names = [f"{series.label}{series.suffix}" for series in spec.series]
    assert any(name.startswith("Nitrous oxide") and name.endswith(", once") for name in names)
    assert any(name.startswith("Nitrous oxide") and name.endswith(", repeated") for name in names)


@pytest.mark.parametrize("measure", ChartMeasure)
def test_that_any_two_lines_can_be_told_apart(
    draw: Draw, all_lines: ShownLines, measure: ChartMeasure
) -> None:
    spec = draw(all_lines.every(measure), measure)
    names = [(series.label, series.apart) for series in spec.series]
    assert len(set(names)) == len(names)
    assert all(series.apart for series in spec.series)


def test_that_the_study_alone_tells_lines_apart_where_it_can(draw: Draw, all_lines: ShownLines) -> None:
    gill = [line for line in all_lines.every(ChartMeasure.DIFFERENCE) if line.synthesis == "gill-2025"]
    (series,) = draw(tuple(gill[:1]), ChartMeasure.DIFFERENCE).series
    assert series.apart == "Gill 2025"


def test_that_names_of_single_trials_give_way_to_those_of_headlines(
    draw: Draw, all_lines: ShownLines
) -> None:
    lines = all_lines.every(ChartMeasure.DIFFERENCE)
    for line, series in zip(lines, draw(lines, ChartMeasure.DIFFERENCE).series, strict=True):
        assert series.gives_way == (line.synthesis is None and not line.is_headline)


def test_that_rings_and_comparators_lines_are_never_drawn_together(
    draw: Draw, all_lines: ShownLines, session: Session
) -> None:
    session.set_measure(ChartMeasure.RESPONSE)
    alone = draw(all_lines.shown(session), session.measure)
    assert any(point.against is not None for series in alone.series for point in series.points)
    session.show_comparators(True)
    beside = draw(all_lines.shown(session), session.measure)
    assert any(series.is_dashed for series in beside.series)
    assert all(point.against is None for series in beside.series for point in series.points)


def test_that_one_line_alone_is_compared_with_nobody(draw: Draw, all_lines: ShownLines) -> None:
    one = all_lines.every(ChartMeasure.DIFFERENCE)[:1]
    assert draw(one, ChartMeasure.DIFFERENCE).note == ""
    assert draw((), ChartMeasure.DIFFERENCE).empty_caption


@pytest.mark.parametrize("theme", THEMES)
def test_that_a_line_has_the_tones_of_its_family(
    draw: Draw, all_lines: ShownLines, catalog: Catalog, theme: str
) -> None:
    look = read_theme(theme)
    lines = all_lines.every(ChartMeasure.RESPONSE)
    for line, series in zip(lines, draw(lines, ChartMeasure.RESPONSE, theme).series, strict=True):
        family = catalog.family_by_id[catalog.treatment_by_id[line.treatment].family]
        assert series.colour == look.tone(family.tone)
        assert series.text_colour == look.text_tone(family.tone)
        assert series.marker == family.marker


def test_that_responders_start_nowhere_and_differences_at_zero(draw: Draw, all_lines: ShownLines) -> None:
    for measure in ChartMeasure:
        starts = {series.starts_at for series in draw(all_lines.every(measure), measure).series}
        assert starts == ({None} if measure is ChartMeasure.RESPONSE else {0.0})
