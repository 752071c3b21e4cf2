"""What the shipped questions are answered with, as printed: what forests.R computes with, and nothing of ours.

python -m tests.models.reference.forest_facts > tests/models/reference/forest_facts.json

Which facts stand in which row is our choice, and tests/content lays them beside the evidence; effects, variances and
what they add up to are computed in R from the numbers as the sources print them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from models.catalog import Catalog
from models.contrast import Contrast
from models.evidence import Figure, Measure
from models.forest import Row, asked_of, forest
from models.loading import load_catalog
from models.trial import Trial

ROOT = Path(__file__).resolve().parents[3]
STORED = Path(__file__).with_name("forest_facts.json")


def plots(catalog: Catalog) -> Iterator[dict[str, Any]]:
    """Every plot of every question, with the printed numbers of each of its rows."""
    for question in catalog.questions:
        for time in question.times:
            for asked in asked_of(catalog, question, time):
                shown = forest(catalog, asked)
                rows = [_row(catalog.trial_by_id[row.trial], row) for row in shown.usable]
                if rows:
                    name = f"{question.id} {time.at.iso} {asked.outcome} {asked.measure}"
                    yield {"plot": name, "measure": asked.measure.value, "rows": rows}


def _row(trial: Trial, row: Row) -> dict[str, Any]:
    assert row.effect is not None
    return {"trial": trial.id, "contrasts": [_contrast(trial, one) for one in row.effect.contrasts]}


def _contrast(trial: Trial, contrast: Contrast) -> dict[str, Any]:
    by_fact = {reading.figure.fact: reading.figure for reading in trial.readings}
    return {
        "arm": contrast.arm,
        "against": contrast.against,
        "arm_n": trial.arm(contrast.arm).n,
        "against_n": trial.arm(contrast.against).n,
        "figures": [_printed(by_fact[fact]) for fact in contrast.facts],
        "arm_mean": _mean_change(trial, contrast.arm, by_fact[contrast.facts[0]]),
        "against_mean": _mean_change(trial, contrast.against, by_fact[contrast.facts[0]]),
    }


def _mean_change(trial: Trial, arm: str, beside: Figure) -> dict[str, Any] | None:
    """An arm's mean change by the analysis of a figure, at its time and on its scale."""
    for reading in trial.readings:
        figure = reading.figure
        if reading.arm == arm and figure.measure is Measure.CHANGE and _how(figure) == _how(beside):
            return _printed(figure)
    return None


def _how(figure: Figure) -> tuple[object, ...]:
    return figure.at and figure.at.seconds, figure.scale, figure.analysis, figure.detail


def _printed(figure: Figure) -> dict[str, Any]:
    low, high = figure.interval or (None, None)
    numbers = {
        "fact": figure.fact,
        "measure": figure.measure.value,
        "value": figure.value,
        "low": low,
        "high": high,
        "se": figure.se,
        "sd": figure.sd,
        "p": figure.p,
        "n": figure.n,
        "n_against": figure.n_against,
        "events": figure.events,
        "events_against": figure.events_against,
    }
    return {name: number for name, number in numbers.items() if number is not None}


def text_of(catalog: Catalog) -> str:
    """The file, one line a trial."""
    made = []
    for plot in plots(catalog):
        rows = ",\n".join(json.dumps(row, ensure_ascii=False) for row in plot["rows"])
        made.append(f'{{"plot": "{plot["plot"]}", "measure": "{plot["measure"]}", "rows": [\n{rows}]}}')
    return '{"plots": [\n' + ",\n".join(made) + "\n]}\n"


if __name__ == "__main__":
    print(text_of(load_catalog(ROOT / "resources" / "content")), end="")
