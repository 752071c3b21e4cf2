"""The words of the time axis: ticks and named stretches, the same on charts and on the transport bar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.i18n import number
from models.time_scale import TimeScale
from models.units import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR

translate = QCoreApplication.translate

Tick = tuple[float, str]
Stretch = tuple[float, float, str]

_STRETCHED = (
    40 * MINUTE,
    2 * HOUR,
    12 * HOUR,
    DAY,
    3 * DAY,
    WEEK,
    2 * WEEK,
    4 * WEEK,
    8 * WEEK,
    26 * WEEK,
    YEAR,
    2 * YEAR,
    5 * YEAR,
)
_LINEAR_STEPS = (DAY, WEEK, 2 * WEEK, 4 * WEEK, 8 * WEEK, 13 * WEEK, 26 * WEEK, YEAR)


def ticks(scale: TimeScale, *, is_linear: bool) -> tuple[Tick, ...]:
    """(place, words) of every tick; a chart leaves out those that would touch."""
    if not is_linear:
        return tuple((scale.place(time), short_time(time)) for time in _STRETCHED if time <= scale.end + 1)
    step = next((step for step in _LINEAR_STEPS if scale.end / step <= 9), YEAR)
    count = int(scale.end / step + 1e-9)
    return tuple((scale.place(index * step), short_time(index * step)) for index in range(count + 1))


def stretches(scale: TimeScale, *, is_linear: bool) -> tuple[Stretch, ...]:
    """(from, to, name) of the first hours, the first day, the first week, the weeks, the months."""
    if is_linear:
        return ((0.0, 1.0, translate("TimeAxis", "time since the first dose")),)
    names = (
        (0.0, 2 * HOUR, translate("TimeAxis", "first hours")),
        (2 * HOUR, DAY, translate("TimeAxis", "first day")),
        (DAY, WEEK, translate("TimeAxis", "first week")),
        (WEEK, 8 * WEEK, translate("TimeAxis", "weeks")),
        (8 * WEEK, scale.end, translate("TimeAxis", "months")),
    )
    return tuple((scale.place(start), scale.place(end), name) for start, end, name in names)


def short_time(seconds: float) -> str:
    """A time as it stands under an axis: “40 min”, “2 h”, “1 day”, “3 d”, “8 wk”, “6 mo”."""
    if seconds == 0:
        return "0"
    if seconds == DAY:
        return translate("TimeAxis", "1 day")
    if seconds == YEAR:
        return translate("TimeAxis", "1 y")
    for length, words in (
        (YEAR, translate("TimeAxis", "{n} y")),
        (WEEK, translate("TimeAxis", "{n} wk")),
        (DAY, translate("TimeAxis", "{n} d")),
        (HOUR, translate("TimeAxis", "{n} h")),
    ):
        if seconds >= length and abs(seconds / length - round(seconds / length)) < 1e-6:
            if length == WEEK and seconds in (13 * WEEK, 26 * WEEK, 39 * WEEK):
                return translate("TimeAxis", "{n} mo").format(n=number(round(seconds / MONTH)))
            return words.format(n=number(round(seconds / length)))
    return translate("TimeAxis", "{n} min").format(n=number(round(seconds / MINUTE)))
