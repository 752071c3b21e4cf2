"""What the Evidence pools, as plain rows for `onset catalog --json`: every plot as it opens, with each trial."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from models.catalog import Catalog
from models.forest import RECOMMENDED, Forest, Row, asked_of, forest

Plain = dict[str, Any]


def forests(catalog: Catalog) -> Iterator[Plain]:
    """One row for each question, time, outcome and measure. Effects and variances are on the scale of pooling:
    logarithms of ratios, risk differences as shares."""
    for question in catalog.questions:
        for time in question.times:
            for asked in asked_of(catalog, question, time):
                yield _plot(forest(catalog, asked))


def _plot(shown: Forest) -> Plain:
    asked, pooled = shown.asked, shown.pooled()
    weights = dict(zip((row.id for row in shown.usable), pooled.weights if pooled else (), strict=True))
    return {
        "question": asked.question.id,
        "at": asked.time.at.iso,
        "outcome": asked.outcome.value,
        "measure": asked.measure.value,
        "scale": shown.scale,
        "method": RECOMMENDED.method,
        "interval": RECOMMENDED.interval.value,
        "pooled": None
        if pooled is None
        else {name: getattr(pooled, name) for name in pooled.__slots__ if name != "weights"},
        "trials": [_trial(row, weights.get(row.id)) for row in shown.rows],
        "published": [published.figure.fact for published in shown.published],
    }


def _trial(row: Row, weight: float | None) -> Plain:
    effect = row.effect
    if effect is None:
        return {"trial": row.trial, "missing": row.missing and row.missing.value}
    return {
        "trial": row.trial,
        "effect": effect.effect,
        "variance": effect.variance,
        "weight": weight,
        "facts": list(effect.facts),
        "origins": sorted({contrast.origin.value for contrast in effect.contrasts}),
        "sharing": effect.sharing and effect.sharing.value,
    }
