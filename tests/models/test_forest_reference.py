"""The shipped questions beside R's metafor, from the numbers as the sources print them; see reference/forests.R."""

from __future__ import annotations

import json
from math import sqrt
from pathlib import Path
from typing import Any

import pytest

from models.catalog import Catalog
from models.forest import Choice, Forest, IntervalChoice, asked_of, forest, pooled_rows
from models.loading import load_catalog
from models.pooling import Pooled
from models.trial_effect import Sharing
from tests.models.reference.forest_facts import ROOT, STORED, text_of

REFERENCE: list[dict[str, Any]] = json.loads(STORED.with_name("forests.json").read_text(encoding="utf-8"))[
    "plots"
]
SIX_DIGITS = 1e-6
INTERVALS = {"normal": IntervalChoice.NORMAL, "hartung-knapp": IntervalChoice.HARTUNG_KNAPP}


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog(Path(ROOT) / "resources" / "content")


@pytest.fixture(scope="module")
def plots(catalog: Catalog) -> dict[str, Forest]:
    """Every plot of every question that has a row with an effect, by its name in the reference."""
    found = {}
    for question in catalog.questions:
        for time in question.times:
            for asked in asked_of(catalog, question, time):
                shown = forest(catalog, asked)
                if shown.usable:
                    found[f"{question.id} {time.at.iso} {asked.outcome} {asked.measure}"] = shown
    return found


def _farthest(ours: dict[str, float], theirs: dict[str, float]) -> float:
    """The largest deviation, as a share of the number or of one."""
    return max(abs(ours[name] - theirs[name]) / max(1.0, abs(theirs[name])) for name in ours)


def _numbers(found: Pooled) -> dict[str, float]:
    return {
        "estimate": found.estimate,
        "low": found.low,
        "high": found.high,
        "tau2": found.tau2,
        "i2": found.i2,
        "q": found.q,
        "q_p": found.q_p,
    }


def test_that_the_reference_was_made_from_the_figures_that_are_shipped(catalog: Catalog) -> None:
    assert STORED.read_text(encoding="utf-8") == text_of(catalog), (
        "the shipped figures changed: make reference/forest_facts.json and forests.json anew, see forests.R"
    )


def test_that_the_reference_holds_every_plot_and_row(plots: dict[str, Forest]) -> None:
    assert {one["plot"]: [row["trial"] for row in one["rows"]] for one in REFERENCE} == {
        name: [row.trial for row in shown.usable] for name, shown in plots.items()
    }


def test_that_every_effect_and_its_variance_are_those_of_metafor(
    plots: dict[str, Forest], capsys: pytest.CaptureFixture[str]
) -> None:
    farthest, compared = 0.0, 0
    for one in REFERENCE:
        for row, theirs in zip(plots[one["plot"]].usable, one["rows"], strict=True):
            assert row.effect is not None
            ours = (row.effect.effect, row.effect.variance)
            assert ours == pytest.approx(theirs["effect"], rel=SIX_DIGITS, abs=SIX_DIGITS), row.trial
            farthest = max(
                farthest,
                *(abs(a - b) / max(1, abs(b)) for a, b in zip(ours, theirs["effect"], strict=True)),
            )
            compared += 1
    with capsys.disabled():
        print(f"\n{compared} rows beside metafor: {farthest:.1e} at the farthest")
    assert compared > 90


def test_that_every_pooled_effect_is_that_of_metafor(
    plots: dict[str, Forest], capsys: pytest.CaptureFixture[str]
) -> None:
    farthest, compared = 0.0, 0
    for one in REFERENCE:
        for key, theirs in one["pooled"].items():
            method, interval = key.split(" ")
            if method == "FE" and interval != "normal":
                continue  # a common effect has the normal interval, whatever is asked
            ours = pooled_rows(plots[one["plot"]].usable, Choice(method, INTERVALS[interval]))
            assert ours is not None
            away = _farthest(_of_pooling(ours, plots[one["plot"]]), theirs)
            assert away <= SIX_DIGITS, (one["plot"], key)
            farthest, compared = max(farthest, away), compared + 1
    with capsys.disabled():
        print(f"\n{compared} pooled effects beside metafor: {farthest:.1e} at the farthest")
    assert compared >= 7 * 60


def test_that_what_is_shown_at_first_is_the_wider_of_metafors_intervals(plots: dict[str, Forest]) -> None:
    for one in REFERENCE:
        found = plots[one["plot"]].pooled()
        assert found is not None
        widest = max(
            (one["pooled"][f"REML {interval}"] for interval in INTERVALS),
            key=lambda theirs: theirs["high"] - theirs["low"],
        )
        assert _farthest(_of_pooling(found, plots[one["plot"]]), widest) <= SIX_DIGITS, one["plot"]


def _of_pooling(pooled: Pooled, plot: Forest) -> dict[str, float]:
    """The numbers of a pooled effect; without the ends where one trial keeps those that its source prints."""
    effects = [row.effect for row in plot.usable if row.effect is not None]
    numbers = _numbers(pooled)
    if len(effects) == 1 and effects[0].is_reported:
        assert (pooled.low, pooled.high) == effects[0].contrasts[0].printed
        return {key: value for key, value in numbers.items() if key not in ("low", "high")}
    return numbers


def test_that_an_interval_is_shown_as_its_source_prints_it(
    plots: dict[str, Forest], catalog: Catalog
) -> None:
    compared = 0
    for plot in plots.values():
        for effect in (row.effect for row in plot.usable if row.effect is not None):
            if not effect.is_reported:
                continue
            figure = catalog.place_by_fact[effect.facts[0]].figure
            assert figure.interval is not None
            shown = [plot.asked.measure.shown(end) for end in effect.interval]
            assert shown == pytest.approx(figure.interval, rel=1e-12)
            compared += 1
    assert compared > 12


def test_that_standardised_differences_of_several_arms_come_near_gleser_and_olkin(
    plots: dict[str, Forest],
) -> None:
    """Their covariance has a term for the effects as well; the sizes of the arms alone leave a part of it out. The
    tolerance is what that may move: a hundredth of the standard error, and of the standard error itself."""
    compared = 0
    for one in REFERENCE:
        for row, theirs in zip(plots[one["plot"]].usable, one["rows"], strict=True):
            if "gleser_olkin" in theirs and row.effect is not None:
                effect, variance = theirs["gleser_olkin"]
                assert row.effect.sharing is Sharing.COMPARATOR_SIZES
                assert abs(row.effect.effect - effect) < 0.01 * sqrt(variance)
                assert sqrt(row.effect.variance) == pytest.approx(sqrt(variance), rel=0.01)
                compared += 1
    assert compared >= 2


def test_that_the_two_aspire_trials_add_up_to_what_was_published_of_them(
    plots: dict[str, Forest],
) -> None:
    """Canuso 2021 pooled the data of each person: −3.8 [−5.75, −1.89]. Printed effects and errors are rounded."""
    shown = plots["esketamine-standard-care PT24H score mean-difference"]
    (published,) = shown.published
    assert (published.effect, published.low, published.high) == (-3.8, -5.75, -1.89)
    assert [row.trial for row in shown.usable] == ["fu-2020", "ionescu-2021"]
    found = shown.pooled()
    assert found is not None
    assert (found.estimate, found.low, found.high) == pytest.approx((-3.8, -5.75, -1.89), abs=0.06)
    assert found.tau2 == 0
