"""From a forest plot to its funnel: each effect against its standard error, with a plain warning where they are few."""

from __future__ import annotations

from dataclasses import replace
from math import ceil, sqrt

from PySide6.QtCore import QCoreApplication

from desktop.i18n import listed, named, number
from desktop.kit.even_step import even_step
from desktop.kit.funnel import Dot, FunnelSpec
from desktop.views.evidence.forest_axis import axis_of
from desktop.views.evidence.forest_numbers import with_interval
from desktop.views.evidence.shown_forest import Shown
from models.pooling import Pooled

translate = QCoreApplication.translate
ENOUGH = 10
"""Trials from which on a funnel plot is worth reading (Cochrane Handbook 13.3.5.4)."""


def funnel_of(shown: Shown, pooled: Pooled | None) -> FunnelSpec:
    """The funnel of the usable rows."""
    dots = []
    for row in shown.forest.usable:
        if row.effect is None:
            continue
        name, error = shown.trial_name(row.trial), sqrt(row.effect.variance)
        told_effect = with_interval(shown.measure, row.effect.effect, *row.effect.interval)
        told_error = translate("Forest", "standard error {value}").format(value=number(error, 2))
        told = named(name, f"{told_effect}, {told_error}")
        is_out, is_hollow = row.trial in shown.without, not row.effect.is_reported
        if is_out:
            told = listed([told, translate("Forest", "taken out")])
        dots.append(Dot(row.id, name, row.effect.effect, error, told, is_out, is_hollow))
    warning = ""
    if len(shown.counted) < ENOUGH:
        warning = translate(
            "Forest",
            "Fewer than ten trials ({n}): a funnel plot cannot tell missing trials from chance. It is here to learn "
            "how one is read:",
        ).format(n=number(len(shown.counted)))
    lesson = translate(
        "Forest",
        "The surest trials stand at the top. If only chance scatters them, 95 in 100 lie between the dashed lines; an "
        "empty corner below can mean that small trials without an effect were not published.",
    )
    warning = f"{warning} {lesson}" if warning else lesson
    return FunnelSpec(
        dots=tuple(dots),
        estimate=None if pooled is None else pooled.estimate,
        axis=axis_of(replace(shown, other_times=()), pooled),
        errors=_error_ticks(max((dot.error for dot in dots), default=1.0)),
        error_title=translate("Forest", "Standard error (small is sure)")
        if not shown.measure.is_ratio
        else translate("Forest", "Standard error of the logarithm (small is sure)"),
        warning=warning,
        tone=shown.tone(),
        reported=translate("Forest", "reported"),
        worked_out=translate("Forest", "worked out here"),
    )


def _error_ticks(largest: float) -> tuple[tuple[float, str], ...]:
    step = even_step(largest * 1.15 / 4)
    return tuple((index * step, number(round(index * step, 6))) for index in range(ceil(largest / step) + 1))
