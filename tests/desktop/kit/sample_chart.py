"""A small chart to try: two lines, one with an interval and doses, one hollow and dashed with a comparator's ring."""

from __future__ import annotations

from PySide6.QtGui import QColor

from desktop.kit.chart_layers import ChartLook
from desktop.kit.chart_spec import ChartPoint, ChartSeries, ChartSpec
from desktop.theme import Look

RED, BLUE = QColor("#C02020"), QColor("#2020C0")


def chart_look(look: Look, stroke: float = 1.0) -> ChartLook:
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
        stroke=stroke,
    )


def sample(*series: ChartSeries) -> ChartSpec:
    return ChartSpec(
        series=series or (gas(), pill()),
        ticks=((0.0, "0"), (0.2, "2 h"), (0.5, "1 wk"), (1.0, "8 wk")),
        stretches=((0.0, 0.5, "first week"), (0.5, 1.0, "weeks")),
        value_ticks=((-8.0, "−8"), (-4.0, "−4"), (0.0, "0")),
        lowest=-9.0,
        highest=1.0,
        value_caption="points, lower is better",
        zero_caption="no better",
        dose_caption="doses",
        empty_caption="Nothing was chosen.",
        note="never compared",
    )


def gas() -> ChartSeries:
    return ChartSeries(
        id="gas",
        label="Gas",
        sublabel="one session",
        colour=RED,
        text_colour=RED,
        marker="circle",
        points=(ChartPoint(0.2, -5, -8, -2), ChartPoint(0.6, -3, -6, 0)),
        doses=(0.0,),
    )


def pill() -> ChartSeries:
    return ChartSeries(
        id="pill",
        label="Pill",
        sublabel="daily",
        colour=BLUE,
        text_colour=BLUE,
        marker="square",
        points=(ChartPoint(0.5, -1, is_hollow=True, against=-0.5), ChartPoint(0.9, -2, -3, -1)),
        doses=(0.0, 0.3, 0.6, 0.9),
        is_dashed=True,
    )
