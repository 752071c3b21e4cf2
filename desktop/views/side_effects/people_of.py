"""The people of the selected cell: how many of a hundred have it, on the treatment and on its comparator, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.i18n import number
from desktop.kit.icon_array import PeopleGroup, PeopleSpec, whole_people
from desktop.wording.harm_figures import HarmWords, close_interval, close_points
from models.effect_table import Placed
from models.risk import Excess, comparator_risk, excess, own_risk
from models.side_effect import Course

translate = QCoreApplication.translate
_RARE = 1.0
"""Below so many percent on the treatment, a thousand people are drawn."""
_UNSEEN = 0.5
"""Below so many percent on either arm too: nobody would stand for them among a hundred."""


def people_of(words: HarmWords, placed: Placed, tone: str) -> PeopleSpec | None:
    """The people of a figure; None where it tells no absolute risk."""
    figure = placed.figure
    own, other = own_risk(figure), comparator_risk(figure)
    if own is None:
        return None
    is_unseen = any(0 < risk.percent < _UNSEEN for risk in (own, other) if risk is not None)
    total = 1000 if is_unseen or 0 < own.percent < _RARE else 100
    groups = [_group(words.treatment(figure.treatment), own.percent, total, tone)]
    if other is not None and figure.against is not None:
        groups.append(_group(words.treatment(figure.against), other.percent, total, "comparator"))
    return PeopleSpec(tuple(groups), total)


def _group(name: str, percent: float, total: int, tone: str) -> PeopleGroup:
    having = percent * total / 100
    if 0 < having < 1 and not whole_people(having):
        told = translate("SideEffects", "{name}: fewer than 1 of {total}").format(
            name=name, total=number(total)
        )
        return PeopleGroup(told, having, tone)
    pattern = translate("SideEffects", "{name}: {n} of {total}")
    told = pattern.format(name=name, n=number(whole_people(having)), total=number(total))
    return PeopleGroup(told, having, tone)


def difference_words(placed: Placed) -> str:
    """The difference in a sentence, and how many are treated for one more."""
    more = excess(placed.figure)
    if more is None and placed.figure.against is not None:
        return translate(
            "SideEffects",
            "The source gives no number for the comparator: nobody can tell how much of it is the treatment’s.",
        )
    if more is None:
        return translate(
            "SideEffects", "Without a comparator nobody can tell how much of it is the treatment’s."
        )
    if more.low is None:
        return _without_interval(more)
    if not more.is_clear:
        return translate("SideEffects", "No clear difference: the interval of the difference holds zero.")
    return _clear_words(more)


def _without_interval(more: Excess) -> str:
    """The difference where no interval can be worked out, and why."""
    is_more = more.points >= 0
    if more.is_same_people:
        pattern = (
            translate(
                "SideEffects",
                "{n} of 100 more than on the comparator, in the same people: their counts alone give no interval.",
            )
            if is_more
            else translate(
                "SideEffects",
                "{n} of 100 fewer than on the comparator, in the same people: their counts alone give no interval.",
            )
        )
    else:
        pattern = (
            translate(
                "SideEffects",
                "{n} of 100 more than on the comparator; the source gives no number of people for an interval.",
            )
            if is_more
            else translate(
                "SideEffects",
                "{n} of 100 fewer than on the comparator; the source gives no number of people for an interval.",
            )
        )
    return pattern.format(n=number(close_points(abs(more.points))))


def _clear_words(more: Excess) -> str:
    needed = more.number_needed
    assert needed is not None
    told, fewest, most = (number(value, 1 if value < 10 else 0) for value in needed)
    ends = translate("Number", "{low} to {high}").format(low=fewest, high=most)
    pattern = (
        translate(
            "SideEffects",
            "{n} more of 100 have it [{ends}]: one more for every {needed} treated [{between}].",
        )
        if more.points > 0
        else translate(
            "SideEffects",
            "{n} fewer of 100 have it [{ends}]: one fewer for every {needed} treated [{between}].",
        )
    )
    assert more.low is not None
    assert more.high is not None
    low, high = (more.low, more.high) if more.points > 0 else (-more.high, -more.low)
    return pattern.format(
        n=number(close_points(abs(more.points))),
        ends=close_interval(low, high, abs(more.points)),
        needed=told,
        between=ends,
    )


def counted_share(courses: list[Course], elapsed: float) -> float:
    """How many of those who have it are counted at a time: none before it begins, all from its peak on, or from its
    onset where nobody tells the peak.

    An illustration of when it comes, not of how many have it at that time, which no source tells. Where nobody tells
    when it comes, all of them are counted always: the end alone does not.
    """
    first = next((course for course in courses if course.moments), None)
    comes = None if first is None else first.peak or first.onset
    if first is None or comes is None:
        return 1.0
    begins = first.onset.at.seconds if first.onset is not None else 0.0
    full = comes.at.seconds
    if elapsed >= full:
        return 1.0
    return 0.0 if elapsed <= begins else (elapsed - begins) / (full - begins)


def state_words(courses: list[Course], elapsed: float) -> str:
    """What a time is for the effect: ahead of it, while it lasts, at its strongest, or after it."""
    known = next((course for course in courses if course.moments), None)
    if known is None:
        return ""
    begins = known.onset.at.seconds if known.onset is not None else None
    peak = known.peak.at.seconds if known.peak is not None else None
    end = known.end.at.seconds if known.end is not None else None
    if end is not None and elapsed >= end:
        return translate("SideEffects", "Now: gone in most.")
    if peak is not None and elapsed >= peak:
        return translate("SideEffects", "Now: past its peak.")
    if begins is not None and elapsed < begins:
        return translate("SideEffects", "Now: not yet.")
    return translate("SideEffects", "Now: under way.")
