"""What a figure must be to make sense: its unit, its bounds, its counts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from models.evidence import AGAINST_COMPARATOR, SHARES, UNIT_OF, Measure, Read
from models.loading.schema import FigurePart
from models.problems import Message, message

ROUNDING = 0.6
"""By how many percentage points a printed share may differ from its counts: rounded to whole percents, with a little
more for sources that cut instead of rounding."""
LARGEST, SMALLEST = 1e6, 1e-6
"""How far from zero a value, a spread or an end of an interval lies at most, and at least where it is not zero: no
scale and no ratio of the field reaches either, and whatever is worked out within them is a finite number."""
_ON_A_SCALE = frozenset({Measure.SCORE, Measure.CHANGE, Measure.DIFFERENCE})
RATIOS = frozenset(
    {
        Measure.RESPONSE_ODDS_RATIO,
        Measure.RESPONSE_RISK_RATIO,
        Measure.REMISSION_ODDS_RATIO,
        Measure.REMISSION_RISK_RATIO,
    }
)
_DIFFERENCES_OF_SHARES = frozenset({Measure.RESPONSE_DIFFERENCE, Measure.REMISSION_DIFFERENCE})
_READ_AGAIN = message("read it again in the source")
_COUNTS = message("write [with the outcome, in all]")


class Fault(NamedTuple):
    """What is wrong with one key of a figure, and what to write instead."""

    key: str
    what: Message
    hint: Message


def faults(figure: FigurePart) -> Iterator[Fault]:
    """Everything about a figure that cannot be right, whoever's it is."""
    measure = figure.measure
    if figure.unit is not None and figure.unit is not UNIT_OF[measure]:
        yield Fault(
            "unit",
            message("{measure} is not given in {unit}", measure=measure.value, unit=figure.unit.value),
            message("write {unit}, or leave unit out", unit=UNIT_OF[measure].value),
        )
    if figure.scale is None and measure in _ON_A_SCALE:
        yield Fault(
            "measure",
            message("{measure} needs the scale it was measured on", measure=measure.value),
            message("add scale: with its id"),
        )
    yield from reading_faults(figure.read, has_place=figure.read_at is not None)
    if figure.interval is not None:
        yield from interval_faults(figure.value, figure.interval)
    if figure.events is not None:
        yield from count_faults("events", figure.events)
    if figure.events_against is not None:
        yield from count_faults("events_against", figure.events_against)
    yield from size_faults(figure.value, figure.interval, sd=figure.sd, se=figure.se)
    yield from _bound_faults(figure)
    if figure.events is not None and measure in SHARES:
        yield from share_faults("value", figure.value, figure.events)


def reading_faults(read: Read, *, has_place: bool) -> Iterator[Fault]:
    """What was read second-hand says where."""
    if read is Read.SECONDARY and not has_place:
        yield Fault(
            "read",
            message("a figure that was read second-hand needs the place where it was read"),
            message("add read_at: with that place in words"),
        )


def interval_faults(value: float, interval: list[float]) -> Iterator[Fault]:
    """An interval begins before it ends, and holds its value."""
    low, high = interval
    if low > high:
        yield Fault(
            "interval",
            message("the interval begins at {low:g} and ends at {high:g}", low=low, high=high),
            message("write [{low:g}, {high:g}]", low=high, high=low),
        )
    elif not low <= value <= high:
        yield Fault(
            "interval",
            message(
                "the interval {low:g} to {high:g} does not hold its value {value:g}",
                low=low,
                high=high,
                value=value,
            ),
            message("read value, interval and their signs again in the source"),
        )


def size_faults(
    value: float, interval: list[float] | None, *, sd: float | None = None, se: float | None = None
) -> Iterator[Fault]:
    """No number is larger or closer to zero than any source gives."""
    low, high = interval or (0.0, 0.0)
    for key, number in (
        ("value", value),
        ("interval", low),
        ("interval", high),
        ("sd", sd or 0.0),
        ("se", se or 0.0),
    ):
        if abs(number) > LARGEST:
            yield Fault(key, message("{number:g} is more than any source gives", number=number), _READ_AGAIN)
        elif 0 < abs(number) < SMALLEST:
            what = message("{number:g} is closer to 0 than any source gives", number=number)
            yield Fault(key, what, _READ_AGAIN)


def count_faults(key: str, events: list[int]) -> Iterator[Fault]:
    """Somebody was counted, and not more with the outcome than in all."""
    with_outcome, everybody = events
    if everybody == 0:
        yield Fault(
            key,
            message("there is nobody in this count"),
            message("write [with the outcome, in all], or leave it out"),
        )
    elif with_outcome > everybody:
        what = message(
            "{events} with the outcome are more than the {total} in all", events=with_outcome, total=everybody
        )
        yield Fault(key, what, _COUNTS)


def _bound_faults(figure: FigurePart) -> Iterator[Fault]:
    """A share lies between nobody and everybody; a ratio is not negative."""
    measure = figure.measure
    if measure in SHARES:
        low, high, what = 0.0, 100.0, message("a percentage of people lies between 0 and 100")
    elif measure in _DIFFERENCES_OF_SHARES:
        low, high = -100.0, 100.0
        what = message("a difference of two percentages lies between −100 and 100")
    elif measure in RATIOS:
        low, high, what = 0.0, float("inf"), message("a ratio is never below 0")
    else:
        return
    hint = message("write a ratio, not its logarithm") if measure in RATIOS else _READ_AGAIN
    if not low <= figure.value <= high:
        yield Fault("value", message("{rule}; this is {value:g}", rule=what, value=figure.value), hint)
    if figure.interval is not None and not (low <= figure.interval[0] and figure.interval[1] <= high):
        yield Fault("interval", what, hint)


def share_faults(key: str, value: float, events: list[int]) -> Iterator[Fault]:
    """A percentage agrees with its counts."""
    with_outcome, everybody = events
    if not 0 < everybody >= with_outcome:
        return
    share = 100 * with_outcome / everybody
    if abs(share - value) > ROUNDING + 1e-9:
        what = message(
            "{events} of {total} are {share:.1f} percent, not {value:g}",
            events=with_outcome,
            total=everybody,
            share=share,
            value=value,
        )
        hint = message("read both again in the source; the share and its counts must agree")
        yield Fault(key, what, hint)


def comparison_faults(figure: FigurePart, against: str | None, needs_against: bool) -> Iterator[Fault]:
    """What a figure says of a comparator must have one: ``against`` is its id, where it is named."""
    if against is not None:
        return
    if needs_against and figure.measure in AGAINST_COMPARATOR:
        yield Fault(
            "measure",
            message("{measure} compares two arms", measure=figure.measure.value),
            message("add against: with the other arm's id"),
        )
    for key in ("n_against", "events_against"):
        if getattr(figure, key) is not None:
            what = message("{key} counts people of a comparator that is not named", key=key)
            yield Fault(key, what, message("add against: with the comparator's id"))
