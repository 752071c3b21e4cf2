"""From lines to what the chart draws: places on the axis, colours of the theme, words in the language in use."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from desktop.i18n import number
from desktop.kit.chart_layers import ChartLook
from desktop.kit.chart_spec import ChartPoint, ChartSeries, ChartSpec, nice_ticks, value_range
from desktop.kit.time_axis import stretches, ticks
from desktop.theme import Look, Theme
from desktop.views.timeline.wording import LineWords, value_caption, zero_caption
from models.catalog import Catalog
from models.evidence import Kind
from models.time_scale import TimeScale
from models.timecourse import ChartMeasure, Line

translate = QCoreApplication.translate
Teller = Callable[[Line], str]


def chart_look(look: Look) -> ChartLook:
    """The theme as the chart needs it."""
    theme = look.theme
    return ChartLook(
        panel=theme.colour("panel"),
        ink=theme.colour("ink"),
        muted=theme.colour("muted"),
        grid=theme.colour("grid"),
        stretch=theme.colour("stretch"),
        focus=theme.colour("focus"),
        font=look.font(12),
        label_font=look.font(13, bold=True),
        small_font=look.font(11.5),
        stroke=theme.stroke,
    )


def chart_of(
    catalog: Catalog,
    lines: Iterable[Line],
    measure: ChartMeasure,
    scale: TimeScale,
    words: LineWords,
    theme: Theme,
    *,
    is_linear: bool,
) -> ChartSpec:
    """The chart of these lines on that axis."""
    shown = tuple(lines)
    sorts, apart = sort_words(catalog, shown), apart_words(words, shown)
    has_rings = not any(line.is_comparator for line in shown)
    series = tuple(
        replace(
            _series(catalog, line, has_rings, measure, scale, words, theme),
            suffix=sorts[line.id],
            apart=apart[line.id],
        )
        for line in shown
    )
    lowest, highest = _range(shown, measure)
    return ChartSpec(
        series=series,
        ticks=ticks(scale, is_linear=is_linear),
        stretches=stretches(scale, is_linear=is_linear),
        value_ticks=_value_ticks(lowest, highest, is_signed=measure is not ChartMeasure.RESPONSE),
        lowest=lowest,
        highest=highest,
        value_caption=value_caption(measure),
        zero_caption=zero_caption(measure),
        dose_caption=translate("Timeline", "doses"),
        empty_caption=translate(
            "Timeline", "No reading for this choice. Choose a treatment above, or another measure."
        ),
        note=translate("Timeline", "different trials: never compared head to head") if len(shown) > 1 else "",
    )


def _value_ticks(lowest: float, highest: float, *, is_signed: bool) -> tuple[tuple[float, str], ...]:
    """Round values with as many decimals as the finest of them needs; zero has neither sign nor decimals."""
    values = nice_ticks(lowest, highest)
    decimals = next((count for count in range(3) if all(round(value, count) == value for value in values)), 3)
    return tuple((value, number(value, decimals if value else 0, signed=is_signed)) for value in values)


def sort_words(catalog: Catalog, lines: Iterable[Line]) -> dict[str, str]:
    """What follows a line's name where its family shows single and repeated sessions side by side, else nothing."""
    shown = tuple(lines)
    families = {line.id: catalog.treatment_by_id[line.treatment].family for line in shown}
    repeated = {
        line.id: catalog.treatment_by_id[line.treatment].regimen(line.regimen).is_repeated for line in shown
    }
    both = {
        family
        for family in families.values()
        if {repeated[line.id] for line in shown if families[line.id] == family} >= {True, False}
    }
    words = {True: translate("Timeline", ", repeated"), False: translate("Timeline", ", once"), None: ""}
    return {line.id: words[repeated[line.id]] if families[line.id] in both else "" for line in shown}


def apart_words(words: LineWords, lines: Iterable[Line]) -> dict[str, str]:
    """What tells each line from the others of its treatment: the study, and as much more as that takes."""
    shown = tuple(lines)
    tellers = (words.against, words.part, words.scale, words.detail, words.analysis, words.regimen)
    told: dict[str, str] = {}
    for alike in _grouped(shown, lambda line: (line.treatment, words.study(line))):
        for line in alike:
            parts = (words.study(line), *_telling(line, alike, tellers))
            told[line.id] = ", ".join(part for part in parts if part)
    return told


def _telling(line: Line, alike: list[Line], tellers: Iterable[Teller]) -> Iterator[str]:
    """What tells a line from those like it, in few words: one teller alone, else one after the other."""
    while len(alike) > 1:
        different = [tell for tell in tellers if len({tell(one) for one in alike}) > 1]
        if not different:
            return
        enough = (tell for tell in different if sum(tell(one) == tell(line) for one in alike) == 1)
        tell = next(enough, different[0])
        yield tell(line)
        alike = [one for one in alike if tell(one) == tell(line)]


def _grouped(lines: Iterable[Line], key: Callable[[Line], object]) -> Iterable[list[Line]]:
    groups: dict[object, list[Line]] = {}
    for line in lines:
        groups.setdefault(key(line), []).append(line)
    return groups.values()


def _range(lines: tuple[Line, ...], measure: ChartMeasure) -> tuple[float, float]:
    values = [
        value
        for line in lines
        for point in line.points
        for value in (point.value, point.low, point.high, point.against)
        if value is not None
    ]
    if measure is ChartMeasure.RESPONSE:
        return (0.0, max(100.0, *values) if values else 100.0)
    return value_range(values)


def _series(
    catalog: Catalog,
    line: Line,
    has_rings: bool,
    measure: ChartMeasure,
    scale: TimeScale,
    words: LineWords,
    theme: Theme,
) -> ChartSeries:
    treatment = catalog.treatment_by_id[line.treatment]
    family = catalog.family_by_id[treatment.family]
    regimen = treatment.regimen(line.regimen)
    last = max(point.at for point in line.points)
    return ChartSeries(
        id=line.id,
        label=words.treatment(line),
        sublabel=words.under(line),
        colour=theme.tone(family.tone),
        text_colour=theme.text_tone(family.tone),
        marker=family.marker,
        points=tuple(
            ChartPoint(
                place=scale.place(point.at),
                value=point.value,
                low=point.low,
                high=point.high,
                is_hollow=point.kind is Kind.COMPUTED,
                against=point.against if has_rings else None,
            )
            for point in line.points
        ),
        doses=()
        if line.is_comparator
        else tuple(scale.place(time) for time in regimen.dose_times(max(last, 1.0))),
        starts_at=None if measure is ChartMeasure.RESPONSE else 0.0,
        is_dashed=line.is_comparator,
        gives_way=not (line.is_headline or line.is_pooled),
    )
