"""The Timeline told in words: what each line shows, how to read the picture, and every reading."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from desktop.i18n import elapsed_exactly, listed, named
from desktop.kit.explanation import Explanation, Section
from desktop.views.timeline.wording import LineWords, interval_words, measure_name, value_words
from models.text import Text
from models.timecourse import ChartMeasure, Line, Point

translate = QCoreApplication.translate


class _Verdict(Enum):
    """What a 95 % interval says about a difference; lower scores are better."""

    LOWER = "lower"
    HIGHER = "higher"
    UNCLEAR = "unclear"
    NO_INTERVAL = "no interval"


def picture_words(
    words: LineWords, lines: tuple[Line, ...], measure: ChartMeasure, unseen: tuple[Text, ...] = ()
) -> Explanation:
    """The whole picture, for the inspector where nothing is selected; ``unseen`` was asked for and has no line."""
    shown = [line for line in lines if not line.is_comparator]
    told = [finding_words(words, line) for line in shown]
    if unseen:
        names = ", ".join(words.text(name) for name in unseen)
        told.append(translate("Explain", "Without a reading in this measure: {names}.").format(names=names))
    if not told:
        told.append(translate("Explain", "No treatment is chosen, or none has a reading here."))
    sections = [
        Section(translate("Explain", "What it shows"), tuple(told)),
        Section(translate("Explain", "How to read it"), _how_to_read()),
    ]
    if shown:
        every = tuple(line_words(words, line) for line in shown)
        sections.append(Section(translate("Explain", "Every reading"), every))
    return Explanation(
        kicker=translate("Explain", "The whole picture"),
        title=measure_name(measure),
        sections=tuple(sections),
    )


def finding_words(words: LineWords, line: Line) -> str:
    """What a line shows, as one sentence; a difference is called one only where its interval leaves zero out."""
    name = f"{words.treatment(line)}, {words.regimen(line)}"
    if line.measure in (ChartMeasure.DIFFERENCE, ChartMeasure.STANDARDISED):
        told = [
            _verdict_words(words, line, verdict, points) for verdict, points in groupby(line.points, _verdict)
        ]
    else:
        told = [_beside_words(line, point) for point in line.points]
    return f"{named(name, listed(told))}."


def _verdict(point: Point) -> _Verdict:
    if point.low is None or point.high is None:
        return _Verdict.NO_INTERVAL
    if point.high < 0:
        return _Verdict.LOWER
    return _Verdict.HIGHER if point.low > 0 else _Verdict.UNCLEAR


def _verdict_words(words: LineWords, line: Line, verdict: _Verdict, points: Iterable[Point]) -> str:
    seen = tuple(points)
    times = together([elapsed_exactly(point.at) for point in seen])
    against = words.short_against(line)
    if verdict is _Verdict.NO_INTERVAL:
        values = together([value_words(line.measure, point.value) for point in seen])
        pattern = translate("Explain", "{values} at {times}, without an interval")
        return pattern.format(values=values, times=times)
    pattern = {
        _Verdict.LOWER: translate("Explain", "lower scores than with {against} at {times}"),
        _Verdict.HIGHER: translate("Explain", "higher scores than with {against} at {times}"),
        _Verdict.UNCLEAR: translate("Explain", "no clear difference from {against} at {times}"),
    }[verdict]
    return pattern.format(against=against, times=times)


def _beside_words(line: Line, point: Point) -> str:
    value = value_words(line.measure, point.value)
    if point.against is not None:
        pattern = translate("Explain", "{value} at {time}, comparator {against}")
        against = value_words(line.measure, point.against)
        return pattern.format(value=value, time=elapsed_exactly(point.at), against=against)
    return translate("Explain", "{value} at {time}").format(value=value, time=elapsed_exactly(point.at))


def together(parts: list[str]) -> str:
    """Several things in one breath: “2 hours, 1 day and 1 week”."""
    if len(parts) == 1:
        return parts[0]
    return translate("Explain", "{first} and {last}").format(first=", ".join(parts[:-1]), last=parts[-1])


def line_words(words: LineWords, line: Line) -> str:
    """A line as one sentence: every reading with its time and interval."""
    told = []
    for point in line.points:
        value = value_words(line.measure, point.value)
        if point.low is not None and point.high is not None:
            value += f" ({interval_words(line.measure, point)})"
        told.append(named(elapsed_exactly(point.at), value))
    return f"{named(f'{words.treatment(line)}, {words.under(line)}', listed(told))}."


def _how_to_read() -> tuple[str, ...]:
    return (
        translate("Explain", "Solid markers are reported values; hollow ones are computed here."),
        translate(
            "Explain",
            "The bar through a marker is its 95% interval. Where it reaches zero, a difference is not demonstrated. "
            "Without a bar nobody can tell how sure the value is.",
        ),
        translate(
            "Explain",
            "A line only joins its markers: nothing was measured in between. Dotted: before the first "
            "reading. After the last reading nothing is known, and nothing is drawn.",
        ),
        translate(
            "Explain",
            "Each line is a different trial or review, with its own people, scale and comparator. Most "
            "were never compared head to head.",
        ),
        translate(
            "Explain", "Click a marker, or step through them with ↑ and ↓, to see where it comes from."
        ),
    )
