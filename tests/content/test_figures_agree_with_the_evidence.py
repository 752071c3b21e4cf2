"""Every shipped figure, laid beside the fact of the dossiers that it was copied from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from models.catalog import Catalog, Place
from models.evidence import Figure
from models.units import Duration
from tests.content.dossiers import Dossiers, Entry

COMPUTED = ("computed", "own_check", "derived")
FORBIDDEN_SOURCES = {"esk-meta-2026"}
"""Sources of which the dossiers say that nothing pooled may be shown."""
REPEATED = {"ochsross2020-reg-diff-d28-p", "daly2019-label-hr-remitters"}
"""Facts that repeat a figure of another dossier, which is shown."""


def test_that_every_figure_says_what_its_dossier_says(
    catalog: Catalog, dossiers: Dossiers, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong: list[str] = []
    compared: Counter[str] = Counter()
    for place in catalog.places():
        fact = dossiers.facts.get(place.figure.fact)
        if fact is None:
            wrong.append(f"{place.figure.fact}: no dossier has such a fact")
            continue
        compared[dossiers.dossier_of[place.figure.fact]] += 1
        wrong.extend(f"{place.figure.fact}: {difference}" for difference in _differences(place, fact))
    with capsys.disabled():
        by_dossier = ", ".join(f"{name} {count}" for name, count in compared.items())
        print(f"\n{compared.total()} figures laid beside the dossiers: {by_dossier}")
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)
    assert compared.total() > 300


def _differences(place: Place, fact: Entry) -> Iterator[str]:
    figure = place.figure
    pairs: list[tuple[str, object, object]] = [
        ("value", figure.value, fact["value"]),
        ("unit", figure.unit.value, fact["unit"]),
        ("interval", figure.interval, _pair(fact.get("ci95"))),
        ("sd", figure.sd, fact.get("sd")),
        ("se", figure.se, fact.get("se")),
        ("source", figure.provenance.source, fact["source"]),
        ("how it was read", figure.provenance.read.value, fact["seen"]),
        ("people", figure.n, _of(fact, "n", "treatment")),
        ("events", figure.events, _pair(_of(fact, "events", "treatment"))),
    ]
    if figure.p is not None:
        pairs.append(("p", figure.p, str(fact.get("p"))))
    if figure.trials is not None:
        pairs.append(("trials pooled", figure.trials, fact.get("trials")))
    if place.comparison is not None or (place.reading is not None and place.reading.against is not None):
        pairs.append(("people in the comparator", figure.n_against, _of(fact, "n", "comparator")))
        pairs.append(
            ("events in the comparator", figure.events_against, _pair(_of(fact, "events", "comparator")))
        )
    for what, here, there in pairs:
        if here != there:
            yield f"{what} is {here}, in the dossier {there}"
    yield from _time_differences(figure, fact)
    if any(fact.get(key) for key in COMPUTED) and figure.provenance.formula is None:
        yield "was computed for the dossier and carries no formula"


def _time_differences(figure: Figure, fact: Entry) -> Iterator[str]:
    """The times, as durations: 24 hours are a day. A time may be left off the clock, but then words say when."""
    there = Duration.parse(fact["at"]) if "at" in fact else None
    if figure.at is None:
        if there is not None and figure.detail is None:
            yield f"has neither a time nor words for it, in the dossier {there.iso}"
    elif there is None or there.seconds != figure.at.seconds:
        yield f"time is {figure.at.iso}, in the dossier {there.iso if there else None}"


def _of(fact: Entry, key: str, arm: str) -> object:
    return (fact.get(key) or {}).get(arm)


def _pair(values: object) -> object:
    return tuple(values) if isinstance(values, list) else values


def test_that_no_figure_is_recalled_repeated_or_from_a_source_that_must_not_be_shown(
    catalog: Catalog, dossiers: Dossiers
) -> None:
    shown = {place.figure.fact for place in catalog.places()} & dossiers.facts.keys()
    for identity in sorted(shown):
        fact = dossiers.facts[identity]
        assert fact["seen"] != "recalled", f"{identity} was read by nobody"
        assert fact["source"] not in FORBIDDEN_SOURCES, f"{identity} comes from {fact['source']}"
        twins = shown.intersection(fact.get("same_row_as", ()))
        assert not twins, f"{identity} repeats {', '.join(sorted(twins))}"
    assert not shown & REPEATED
