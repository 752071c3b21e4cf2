"""Every step of the shipped routes, laid beside the step or fact of the dossiers that it was copied from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from models.catalog import Catalog
from models.pathway import Certainty, Pathway, Standing, Step
from models.units import DAY, HOUR, MINUTE, Duration
from tests.content.dossiers import Dossiers, Entry

LEFT_OUT: dict[str, str] = {}
"""Steps of the dossier that no route shows, each with its reason. There are none."""

CERTAINTY = {
    "established": Certainty.ESTABLISHED,
    "supported": Certainty.SUPPORTED,
    "contested": Certainty.CONTESTED,
    "preclinical": Certainty.ANIMALS,
}
GAS = "nitrous-oxide"
OF_THE_GAS = {
    "glu-1": ("see chain 2", None),
    "glu-2": ("not shown in the text read", Standing.NOT_SHOWN),
    "glu-3": ("layer V activation seen but by another route (SK2)", Standing.CONTRADICTED),
    "glu-4": ("not shown in the text read", Standing.NOT_SHOWN),
    "glu-5": ("AMPA antagonist did NOT block the lasting N2O effect (Izumi 2022)", Standing.CONTRADICTED),
    "glu-6": ("repeated N2O raises BDNF (Liu 2020)", Standing.INFERRED),
    "glu-7": (
        "TrkB phosphorylation after wash-out (Kohtala 2018); TrkB needed in CA1 (Izumi 2022)",
        Standing.SHOWN,
    ),
    "glu-8": ("mTOR needed in CA1 slices (Izumi 2022)", Standing.INFERRED),
    "glu-9": ("not shown in the text read", Standing.NOT_SHOWN),
    "glu-10": ("clinical trials in the other dossiers", None),
}
"""What the dossier says of ketamine's steps under nitrous oxide, and the standing that it gives them. Where there is
none, nitrous oxide has a step of its own: its own block, and the relief that its own trials saw."""

MORE_SOURCES = {
    "glu-2": ["miller2014"],
    "glu-3": ["cichon2025"],
    "glu-5": ["izumi2022"],
    "glu-6": ["liu2020"],
    "glu-7": ["kohtala2018", "izumi2022"],
    "glu-8": ["izumi2022"],
    "glu-10": ["kishimoto2016"],
    "mono-4": ["commons2019"],
    "mono-13": ["taylor2006", "nierenberg2000", "moncrieff2022", "jauhar2023", "eyding2010", "cipriani2018"],
}
"""Sources that a step cites beyond those of the dossier's own list: what it says of nitrous oxide, of trials, or of the
other side rests on them, as the dossier's note or another dossier has it."""

NO_TIME = {
    "delayed against step 2 (minutes not in the text)",
    "outlasts the exposure (length not seen)",
    "after exposure ends (minutes not seen)",
    "repeated exposures",
    "acute, after one dose (minutes not seen)",
    "acute (time not seen)",
    "chronic dosing only",
}
"""Latencies that are words and no times."""
IN_A_SESSION = {"PT5M": "n2o-fachinfo-brain5", "PT1H": "nagele2021-session"}
MORE_TIMES = {
    "gerhard2020-brain-conc": {"PT40M": "glu-1"},
    "n2o-fachinfo-brain5": IN_A_SESSION,
    "glu-4": {"PT40M": "glu-1"},
    "glu-10": {"P10D": "kishimoto2016-loss"},
    "n2o-1": IN_A_SESSION,
    "n2o-2": IN_A_SESSION,
    "n2o-4": IN_A_SESSION,
    "n2o-10": IN_A_SESSION,
    "yan2022-p-2h": {"PT2H": "yan2022-p-2h", "P1D": "yan2022-p-24h"},
    "nogami2013-net200": {"PT3H": "harmer2009-3h"},
    "mono-4": {"PT4H": "mono-1"},
    "mono-13": {"P7D": "taylor2006-w1", "P42D": "nierenberg2000-cum6"},
}
"""Times of a window that do not stand in its step's own latency, with the step or fact of the dossiers that gives them:
how long a session lasts, how soon the gas is in the brain, when people got better."""
SPECIES = {
    "rat": "rat",
    "mouse": "mouse",
    "human": "people",
    "worm": "worm",
    "in vitro": "in the dish",
    "slice": "slices",
}
"""How the dossier and the program call those in whom a step was shown."""
NOT_SHOWN = {
    "a measured glutamate surge": "a measured burst of glutamate",
    "disinhibition through GABA interneurons": "release of the brake through GABA interneurons",
    "eEF2 kinase": "the route through eEF2 kinase",
    "lateral habenula": "the route through the lateral habenula",
    "new spines": "new dendritic spines",
    "TrkB or mTOR change in people": "a change of TrkB or mTOR in people",
    "direct TrkB binding": "direct binding to TrkB",
}
_UNITS = {"min": MINUTE, "h": HOUR, "d": DAY, "days": DAY}


@pytest.fixture(scope="module")
def steps(catalog: Catalog) -> dict[str, Step]:
    """Every shipped step by the id of its step or fact in the dossiers."""
    return {step.fact: step for route in catalog.pathways for step in route.steps}


def test_that_every_step_says_what_its_dossier_says(
    steps: dict[str, Step], dossiers: Dossiers, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong: list[str] = []
    compared: Counter[str] = Counter()
    for fact, step in steps.items():
        there = dossiers.steps.get(fact)
        if there is not None:
            compared["steps"] += 1
            wrong.extend(f"{fact}: {difference}" for difference in _differences(step, there))
        elif fact in dossiers.facts:
            compared["single facts"] += 1
            wrong.extend(
                f"{fact}: {difference}" for difference in _fact_differences(step, dossiers.facts[fact])
            )
        else:
            wrong.append(f"{fact}: no dossier has such a step or fact")
        wrong.extend(f"{fact}: {difference}" for difference in _time_differences(step, dossiers))
        compared["windows"] += step.window is not None
    with capsys.disabled():
        print(
            f"\nroutes laid beside the dossiers: {', '.join(f'{count} {what}' for what, count in compared.items())}"
        )
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)
    assert compared["steps"] >= 39


def test_that_every_step_of_the_dossier_is_shown_or_left_out_for_a_reason(
    steps: dict[str, Step], dossiers: Dossiers
) -> None:
    assert dossiers.steps.keys() - steps.keys() == LEFT_OUT.keys()


def test_that_what_is_not_shown_for_nitrous_oxide_is_said(catalog: Catalog, dossiers: Dossiers) -> None:
    chain = next(chain for chain in dossiers.by_name["mechanism"]["pathways"] if chain["id"] == GAS)
    gas = catalog.pathway_by_id["glutamate"].variant_by_id[GAS]
    there = [NOT_SHOWN[words] for words in chain["not_shown_for_nitrous_oxide"]]
    assert [words.in_language("en") for words in gas.not_shown] == there


def test_that_the_steps_of_nitrous_oxide_are_its_own(catalog: Catalog, steps: dict[str, Step]) -> None:
    for fact, step in steps.items():
        if fact.startswith("n2o-"):
            assert dict(step.standing).keys() == {GAS}
        elif fact.startswith("side-"):
            assert dict(step.standing).keys() == {"ketamine"}
            assert step.is_side


def test_that_a_step_cites_the_papers_that_its_dossier_means(
    catalog: Catalog, steps: dict[str, Step], dossiers: Dossiers
) -> None:
    """Two ids of the mechanism dossier, liu2022 and zarate2012, belong to other papers in the clinical ones, and those
    are shipped under them: a step that needs the mechanism dossier's has to give it another id."""
    mechanism = {source["id"]: source for source in dossiers.by_name["mechanism"]["sources"]}
    cited = {name for step in steps.values() for name in step.sources}
    for name in sorted(cited & mechanism.keys()):
        here, there = catalog.source_by_id[name], mechanism[name]
        assert here.doi == there.get("doi") or there.get("doi") is None, name
        assert here.year is None or here.year == there["year"], name
    assert not cited & {"liu2022", "zarate2012"}


def _differences(step: Step, there: Entry) -> Iterator[str]:
    fact = str(there["id"])
    if list(step.sources) != [*there["sources"], *MORE_SOURCES.get(fact, ())]:
        yield f"sources are {step.sources}, in the dossier {there['sources']}"
    if step.certainty is not CERTAINTY[there["evidence"]]:
        yield f"certainty is {step.certainty}, in the dossier {there['evidence']}"
    if there["evidence"] == "contested" and step.against is None:
        yield "is contested in the dossier, and nothing speaks against it"
    if fact in OF_THE_GAS:
        words, standing = OF_THE_GAS[fact]
        if there["shown_for"][GAS] != words:
            yield f"under nitrous oxide the dossier says “{there['shown_for'][GAS]}”"
        if step.standing_for(GAS) is not standing:
            yield f"under nitrous oxide it is {step.standing_for(GAS)}, in the dossier “{words}”"
    shown = next(iter(there["shown_for"].values()))
    told = step.seen_in.in_language("en") if step.seen_in else ""
    for theirs, ours in SPECIES.items():
        if theirs in shown and ours not in told:
            yield f"was seen in {told}, in the dossier {shown}"


def _fact_differences(step: Step, there: Entry) -> Iterator[str]:
    if there["seen"] == "recalled":
        yield "was read by nobody"
    if step.sources[0] != there["source"]:
        yield f"sources begin with {step.sources[0]}, in the dossier {there['source']}"


def _time_differences(step: Step, dossiers: Dossiers) -> Iterator[str]:
    """A window where the dossier gives times, and no other; every time of it has its place in the dossiers."""
    there = dossiers.steps.get(step.fact, {})
    latency = there.get("latency")
    own = _times(latency)
    has_time = bool(own) or (latency or "").startswith("during") or step.fact in MORE_TIMES
    if has_time != (step.window is not None):
        yield f"has {'a' if step.window else 'no'} window, in the dossier “{latency}”"
    if not has_time and latency is not None and latency not in NO_TIME:
        yield f"of the latency “{latency}” nobody said that it is no time"
    if step.is_once_over != (latency == "after exposure ends (minutes not seen)"):
        yield f"waits for the end of the step before it: {step.is_once_over}, in the dossier “{latency}”"
    if step.window is None:
        return
    if step.window.seen_in is None:
        yield "does not say in whom its times were seen"
    more = MORE_TIMES.get(step.fact, {})
    for iso, origin in more.items():
        if Duration.parse(iso).seconds not in _times_of(origin, dossiers):
            yield f"{origin} does not give {iso}"
    used = {moment.seconds for moment in (step.window.start, step.window.full, step.window.end) if moment}
    for seconds in used - own - {0.0} - {Duration.parse(iso).seconds for iso in more}:
        yield f"has the time {seconds:g} s, which no dossier gives"
    if own and not own & used:
        yield f"has none of the times of the dossier, “{latency}”"


def _times_of(origin: str, dossiers: Dossiers) -> set[float]:
    """The times that a step's latency or a fact gives."""
    if origin in dossiers.steps:
        return _times(dossiers.steps[origin]["latency"])
    fact = dossiers.facts[origin]
    found = _times(fact.get("at"))
    if fact["unit"] in _UNITS:
        found.add(fact["value"] * _UNITS[fact["unit"]])
    return found


def _times(words: str | None) -> set[float]:
    found = re.findall(r"\bP(?:T?\d+[A-Z])+", words or "")
    return {Duration.parse(iso).seconds for iso in found}


# --- the shipped routes as such --------------------------------------------------------------------------------

UNTIMED = {("n2o-7", GAS), ("glu-6", GAS), ("mono-12", "ssri")}
"""Steps that happen and never move: what needs repeated sessions, for the scene shows one; and what has neither a time
nor a cause in its route."""


@pytest.fixture(scope="module", params=["glutamate", "monoamine"])
def route(request: pytest.FixtureRequest, catalog: Catalog) -> Pathway:
    return catalog.pathway_by_id[request.param]


def test_that_a_step_stands_behind_those_that_it_follows_from(route: Pathway) -> None:
    seen: set[str] = set()
    for step in route.steps:
        assert set(step.after) <= seen, step.id
        seen.add(step.id)


def test_that_every_step_that_happens_has_its_place_on_the_clock(route: Pathway) -> None:
    for variant in route.variants:
        for step in route.steps_of(variant.id):
            happens = step.standing_for(variant.id) in (Standing.SHOWN, Standing.INFERRED)
            is_timed = route.window_of(step, variant.id) is not None
            assert is_timed or not happens or (step.fact, variant.id) in UNTIMED, f"{step.id}: {variant.id}"
            assert not is_timed or (step.fact, variant.id) not in UNTIMED, f"{step.id}: {variant.id}"


def test_that_every_variant_ends_in_mood(route: Pathway) -> None:
    for variant in route.variants:
        levels = [route.levels(variant.id, days * DAY)["mood"] for days in (0, 1, 42)]
        assert max(levels) > route.place_by_id["mood"].usual
