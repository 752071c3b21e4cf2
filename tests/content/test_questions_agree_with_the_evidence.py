"""What the shipped questions are answered with, laid beside the dossiers: every figure that is pooled, every published
value beside it, every rating. A figure may be right on its trial's page and still not be what the question asks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from models.catalog import Catalog
from models.contrast import Contrast, Missing, Origin
from models.evidence import Figure, Measure
from models.forest import Forest, Row, asked_of, forest
from models.units import Duration
from tests.content.dossiers import Dossiers, Entry

NEVER_SHOWN = "esk-meta-2026"
NAMED_BY_NOBODY = "depression-scale"
"""The scale of a published value whose source does not name it."""


@pytest.fixture(scope="module")
def plots(catalog: Catalog) -> tuple[Forest, ...]:
    """Every plot that the shipped questions offer."""
    return tuple(
        forest(catalog, asked)
        for question in catalog.questions
        for time in question.times
        for asked in asked_of(catalog, question, time)
    )


def _contrasts(plots: tuple[Forest, ...]) -> Iterator[tuple[Forest, Row, Contrast]]:
    for plot in plots:
        for row in plot.usable:
            assert row.effect is not None
            for contrast in row.effect.contrasts:
                yield plot, row, contrast


def _name(plot: Forest) -> str:
    return f"{plot.asked.question.id} {plot.asked.time.at.iso} {plot.asked.outcome} {plot.asked.measure}"


# --- beside the dossiers ---------------------------------------------------------------------------------------


def test_that_every_figure_behind_a_row_says_what_its_dossier_says(
    catalog: Catalog, dossiers: Dossiers, plots: tuple[Forest, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    wrong: list[str] = []
    facts = {(fact, plot.asked.time) for plot, _, contrast in _contrasts(plots) for fact in contrast.facts}
    for fact, time in sorted(facts, key=lambda one: (one[0], one[1].at.seconds)):
        figure, there = catalog.place_by_fact[fact].figure, dossiers.facts.get(fact)
        if there is None:
            wrong.append(f"{fact}: no dossier has such a fact")
            continue
        wrong.extend(f"{fact}: {difference}" for difference in _differences(figure, there))
        measured = Duration.parse(there["at"]).seconds if "at" in there else None
        if measured is None or not time.start.seconds <= measured <= time.end.seconds:
            wrong.append(f"{fact}: was not measured from {time.start.iso} to {time.end.iso}")
    with capsys.disabled():
        print(f"\n{len({fact for fact, _ in facts})} figures behind rows laid beside the dossiers")
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)
    assert len(facts) > 60


def _differences(figure: Figure, fact: Entry) -> Iterator[str]:
    """Of all that an effect or its variance is computed from."""
    low, high = fact.get("ci95") or (None, None)
    pairs: tuple[tuple[str, object, object], ...] = (
        ("value", figure.value, fact["value"]),
        ("unit", figure.unit.value, fact["unit"]),
        ("interval", figure.interval, None if low is None else (low, high)),
        ("standard error", figure.se, fact.get("se")),
        ("standard deviation", figure.sd, fact.get("sd")),
        ("p", figure.p, None if figure.p is None else str(fact.get("p"))),
        ("people", figure.n, _of(fact, "n", "treatment")),
        ("events", figure.events, _of(fact, "events", "treatment")),
    )
    for what, here, there in pairs:
        if here != there:
            yield f"{what} is {here}, in the dossier {there}"
    for what, here, key in (
        ("people in the comparator", figure.n_against, "n"),
        ("events in the comparator", figure.events_against, "events"),
    ):
        if here is not None and here != _of(fact, key, "comparator"):
            yield f"{what} is {here}, in the dossier {_of(fact, key, 'comparator')}"


def _of(fact: Entry, key: str, arm: str) -> object:
    found = (fact.get(key) or {}).get(arm)
    return tuple(found) if isinstance(found, list) else found


def test_that_every_published_value_and_every_rater_is_known_to_the_dossiers(
    catalog: Catalog, dossiers: Dossiers
) -> None:
    compared: Counter[str] = Counter()
    for question in catalog.questions:
        for time in question.times:
            for beside in time.published:
                figure, fact = catalog.place_by_fact[beside.fact].figure, dossiers.facts[beside.fact]
                assert not list(_differences(figure, fact)), beside.fact
                if "at" in fact:
                    at = Duration.parse(fact["at"]).seconds
                    assert time.start.seconds <= at <= time.end.seconds, beside.fact
                compared["published"] += 1
            for rating in time.ratings:
                if rating.by is not None:
                    assert rating.by in catalog.source_by_id
                    assert rating.by in dossiers.sources
                    compared["rated"] += 1
    assert compared["published"] > 15
    assert compared["rated"] >= 3


def test_that_nothing_pooled_or_beside_it_is_recalled_or_must_not_be_shown(
    catalog: Catalog, dossiers: Dossiers, plots: tuple[Forest, ...]
) -> None:
    shown = {fact for _, _, contrast in _contrasts(plots) for fact in contrast.facts}
    shown |= {one.figure.fact for plot in plots for one in plot.published}
    for fact in sorted(shown):
        entry = dossiers.facts[fact]
        assert entry["seen"] != "recalled", fact
        assert entry["source"] != NEVER_SHOWN, fact
    raters = {one.by for plot in plots for one in plot.ratings if one.by}
    for rater in raters:
        assert rater != NEVER_SHOWN
        assert all(entry["seen"] != "recalled" for entry in dossiers.sources[rater]), rater
    assert NEVER_SHOWN not in {trial.source for trial in catalog.trials}


def test_that_a_warning_of_a_dossier_stands_by_the_row(
    catalog: Catalog, dossiers: Dossiers, plots: tuple[Forest, ...]
) -> None:
    """In the program's own words: by the figure, or by its trial."""
    for _, row, contrast in _contrasts(plots):
        for fact in contrast.facts:
            if "caution" in dossiers.facts[fact]:
                figure, trial = catalog.place_by_fact[fact].figure, catalog.trial_by_id[row.trial]
                assert figure.caution or trial.caution, fact


# --- what the dossiers' README warns of ------------------------------------------------------------------------


def test_that_a_90_percent_interval_is_never_taken_for_one_of_95(plots: tuple[Forest, ...]) -> None:
    """Takahashi 2021 prints 90 % intervals and one-sided p values: its standard errors alone are used."""
    origins = {
        contrast.origin
        for plot, row, contrast in _contrasts(plots)
        if row.trial == "takahashi-2021" and plot.scale is not None
    }
    assert origins == {Origin.STANDARD_ERROR}


def test_that_an_outlying_published_value_stands_beside_its_warning(plots: tuple[Forest, ...]) -> None:
    found = [one for plot in plots for one in plot.published if one.figure.fact == "an2021-madrs-PT24H"]
    assert found
    assert all("treat it with care" in one.differs.in_language("en") for one in found)


def test_that_a_crossover_counts_by_its_paired_result_alone(
    catalog: Catalog, plots: tuple[Forest, ...]
) -> None:
    for _, row, contrast in _contrasts(plots):
        if catalog.trial_by_id[row.trial].design.value == "crossover-rct":
            figures = [catalog.place_by_fact[fact].figure for fact in contrast.facts]
            assert len(figures) == 1, contrast.facts
            assert figures[0].measure not in (Measure.RESPONSE, Measure.REMISSION), contrast.facts
            assert contrast.events is None


# --- what must hold in every plot ------------------------------------------------------------------------------


def test_that_nobody_counts_twice(catalog: Catalog, plots: tuple[Forest, ...]) -> None:
    for plot in plots:
        counted = [row.trial for row in plot.usable]
        facts = [
            contrast.facts[0]
            for row in plot.usable
            if row.effect is not None
            for contrast in row.effect.contrasts
        ]
        assert len(set(counted)) == len(counted), _name(plot)
        assert len(set(facts)) == len(facts), _name(plot)
        for trial in counted:
            assert not set(catalog.trial_by_id[trial].same_people_as) & set(counted), _name(plot)


def test_that_the_arms_of_a_row_were_measured_alike(plots: tuple[Forest, ...]) -> None:
    for plot in plots:
        for row in plot.usable:
            assert row.effect is not None
            alike = {(one.scale, one.at, one.analysis) for one in row.effect.contrasts}
            assert len(alike) == 1, (_name(plot), row.trial)
            assert plot.scale in (None, row.effect.scale), (_name(plot), row.trial)


def test_that_a_published_value_in_points_is_on_the_scale_of_the_plot(plots: tuple[Forest, ...]) -> None:
    for plot in plots:
        for one in plot.published:
            if plot.scale is not None:
                assert one.figure.scale in (plot.scale, NAMED_BY_NOBODY), one.figure.fact


def test_that_bipolar_depression_is_not_mixed_with_the_rest(plots: tuple[Forest, ...]) -> None:
    for plot in plots:
        for row in plot.rows:
            if row.trial in ("diazgranados-2010", "zarate-2012"):
                assert row.missing is Missing.LEFT_OUT, _name(plot)
