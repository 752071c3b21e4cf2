"""Every shipped figure of side effects, laid beside the fact of the dossiers that it was copied from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from models.units import Duration
from tests.content.dossiers import Dossiers, Entry
from tests.content.safety_files import (
    Moment,
    SafetyFigure,
    SafetyReport,
    read_effects,
    read_safety_reports,
    read_treatments,
)
from tests.content.safety_words import COMPARATORS, DOUBTFUL, PEOPLE, TREATMENTS, WORDS

LEFT_OUT = Path(__file__).with_name("safety_left_out.yaml")
TOPICS = {"adverse-event", "safety"}
NEVER_SHOWN = "esk-meta-2026"
MEASURES = {
    "percent": {"risk"},
    "RR": {"risk-ratio", "rate-ratio"},
    "OR": {"odds-ratio"},
    "HR": {"hazard-ratio"},
    "per 1000": {"per-1000"},
    "per 100000": {"per-100000"},
    "index": {"index"},
    **{unit: {"cases"} for unit in ("people", "participants", "events", "deaths")},
    **{unit: {"mean-change"} for unit in ("mmHg", "kg", "ms", "mmol/L", "beats/min", "points", "umol/L")},
}
"""What a figure may measure, by the unit of its fact."""
UNITS = {"beats/min": "per-minute"}
HOURS_AND_MINUTES = {"h": "PT{}H", "min": "PT{}M"}
COMPUTED = re.compile(r"percent computed|percentage is my arithmetic")
PLACEBO = re.compile(r"\((?=placebo |[\d.]+% without)(?:placebo )?([\d.]+)(?: percent|% without)?\)")
"""How the measure of a fact gives the figure of its comparator: “(placebo 3.1)”, “(11% without)”."""


@pytest.fixture(scope="module")
def reports() -> tuple[SafetyReport, ...]:
    return read_safety_reports()


@pytest.fixture(scope="module")
def left_out() -> dict[str, list[str]]:
    with LEFT_OUT.open(encoding="utf-8") as stream:
        reasons: dict[str, list[str]] = yaml.load(stream, Loader=yaml.CSafeLoader)
    return reasons


# --- beside the dossiers ---------------------------------------------------------------------------------------


def test_that_every_figure_says_what_its_dossier_says(
    reports: tuple[SafetyReport, ...], dossiers: Dossiers, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong: list[str] = []
    compared: Counter[str] = Counter()
    for figure in _figures(reports):
        fact = dossiers.facts.get(figure.fact)
        if fact is None:
            wrong.append(f"{figure.fact}: no dossier has such a fact")
            continue
        compared[dossiers.dossier_of[figure.fact]] += 1
        wrong.extend(f"{figure.fact}: {difference}" for difference in _differences(figure, fact, dossiers))
    with capsys.disabled():
        by_dossier = ", ".join(f"{name} {count}" for name, count in compared.items())
        print(f"\n{compared.total()} figures of side effects laid beside the dossiers: {by_dossier}")
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)
    assert compared.total() > 800


def _differences(figure: SafetyFigure, fact: Entry, dossiers: Dossiers) -> Iterator[str]:
    compared = figure.against is not None
    counted = _of(fact, "events", "treatment") is not None
    counted_against = _of(fact, "events", "comparator") is not None
    unit = UNITS.get(fact["unit"], fact["unit"]) if figure.measure == "mean-change" else None
    pairs: tuple[tuple[str, object, object], ...] = (
        ("value", figure.value, fact["value"]),
        ("unit", figure.unit, unit),
        ("interval", figure.interval, _pair(fact.get("ci95"))),
        ("events", figure.events, _of(fact, "events", "treatment")),
        ("people", figure.n, None if counted else _of(fact, "n", "treatment")),
        (
            "events in the comparator",
            figure.events_against,
            _of(fact, "events", "comparator") if compared else None,
        ),
        (
            "people in the comparator",
            figure.n_against,
            _of(fact, "n", "comparator") if compared and not counted_against else None,
        ),
        ("value of the comparator", figure.value_against, _value_against(figure, fact, dossiers)),
        ("source", figure.provenance.source, fact["source"]),
        ("how it was read", figure.provenance.read, fact["seen"]),
    )
    for what, here, there in pairs:
        if here != there:
            yield f"{what} is {here}, in the dossier {there}"
    if figure.measure not in MEASURES.get(fact["unit"], set()):
        yield f"measure is {figure.measure}, in the dossier the unit is {fact['unit']}"
    if (fact.get("computed") or COMPUTED.search(fact.get("note") or "")) and not figure.provenance.formula:
        yield "was computed for the dossier and carries no formula"
    if fact["seen"] == "secondary" and not figure.provenance.read_at:
        yield "was read second-hand and does not say where"
    yield from _time_differences(figure, fact)


def _value_against(figure: SafetyFigure, fact: Entry, dossiers: Dossiers) -> object:
    """A row of the dossier for the comparator comes first, then its key, then the words of the measure."""
    if figure.against is None or figure.fact in DOUBTFUL:
        return None
    if figure.fact_against is not None:
        row = dossiers.facts[figure.fact_against]
        assert row["unit"] == fact["unit"], figure.fact_against
        assert row["source"] == fact["source"], figure.fact_against
        return row["value"]
    if "comparator_value" in fact:
        return fact["comparator_value"]
    found = PLACEBO.search(fact["measure"]) if fact["unit"] in ("percent", "mmHg") else None
    return float(found.group(1)) if found else None


def _time_differences(figure: SafetyFigure, fact: Entry) -> Iterator[str]:
    """How long people were watched; where the figure does not say, its words say when it was."""
    if "at" in fact:
        there = Duration.parse(fact["at"])
        if figure.over is None and figure.detail is None:
            yield f"has neither a time nor words for it, in the dossier {there.iso}"
        elif figure.over is not None and figure.over.seconds != there.seconds:
            yield f"time is {figure.over.iso}, in the dossier {there.iso}"


def test_that_the_row_of_a_comparator_speaks_of_the_same_effect(
    reports: tuple[SafetyReport, ...], dossiers: Dossiers
) -> None:
    for figure in _figures(reports):
        if figure.fact_against is not None:
            row = dossiers.facts[figure.fact_against]
            assert row["treatment"] == "placebo", figure.fact
            assert _names(figure.effect, row), f"{figure.fact}: {row['measure']}"


def _names(effect: str, fact: Entry) -> bool:
    """Whether the measure of the fact speaks of that effect."""
    words = WORDS.get(effect, (effect.replace("-", " "),))
    return any(re.search(word, fact["measure"].lower()) for word in words)


def test_that_every_moment_says_what_its_dossier_says(
    reports: tuple[SafetyReport, ...], dossiers: Dossiers
) -> None:
    moments = [moment for report in reports for course in report.courses for moment in course.moments]
    for moment in moments:
        fact = dossiers.facts[moment.fact]
        assert moment.at.seconds == _time_of(fact).seconds, moment.fact
        assert moment.provenance.source == fact["source"], moment.fact
        assert moment.provenance.read == fact["seen"], moment.fact
        if fact["seen"] == "secondary":
            assert moment.provenance.read_at, moment.fact
    assert len(moments) > 20


def _time_of(fact: Entry) -> Duration:
    if "at" in fact:
        return Duration.parse(fact["at"])
    return Duration.parse(HOURS_AND_MINUTES[fact["unit"]].format(fact["value"]))


def test_that_nothing_is_recalled_repeated_or_from_a_source_that_must_not_be_shown(
    reports: tuple[SafetyReport, ...], dossiers: Dossiers
) -> None:
    shown = {figure.fact for figure in _figures(reports)}
    shown |= {figure.fact_against for figure in _figures(reports) if figure.fact_against}
    shown |= {moment.fact for moment in _moments(reports)}
    for identity in sorted(shown):
        fact = dossiers.facts[identity]
        assert fact["seen"] != "recalled", f"{identity} was read by nobody"
        assert fact["source"] != NEVER_SHOWN, f"{identity} comes from {fact['source']}"
        assert any(entry["seen"] != "recalled" for entry in dossiers.sources[fact["source"]]), identity
        twins = shown.intersection(fact.get("same_row_as", ()))
        assert not twins, f"{identity} repeats {', '.join(sorted(twins))}"


def test_that_a_warning_of_a_dossier_stands_by_the_figure(
    reports: tuple[SafetyReport, ...], dossiers: Dossiers
) -> None:
    """In the program's own words: by the figure, or by its table."""
    for report in reports:
        for figure in report.figures:
            if "caution" in dossiers.facts[figure.fact]:
                assert figure.caution or report.caution, figure.fact


# --- each in its place -----------------------------------------------------------------------------------------


def test_that_every_figure_stands_under_the_effect_that_its_dossier_names(
    reports: tuple[SafetyReport, ...], dossiers: Dossiers
) -> None:
    wrong = [
        f"{figure.fact}: “{dossiers.facts[figure.fact]['measure']}” stands under {figure.effect}"
        for figure in _figures(reports)
        if not _names(figure.effect, dossiers.facts[figure.fact])
    ]
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)


def test_that_every_figure_stands_by_the_treatment_and_comparator_of_its_dossier(
    reports: tuple[SafetyReport, ...], dossiers: Dossiers
) -> None:
    wrong: list[str] = []
    for figure in _figures(reports):
        fact = dossiers.facts[figure.fact]
        named: str = PEOPLE.get(figure.fact) or fact["treatment"]
        given = TREATMENTS.get(named, {named})
        if figure.treatment not in given:
            wrong.append(f"{figure.fact}: {fact['treatment']} stands under {figure.treatment}")
        there = fact.get("comparator")
        if there is None and figure.fact_against is not None:
            there = dossiers.facts[figure.fact_against]["treatment"]
        allowed = COMPARATORS.get((figure.treatment, there), {there})
        if figure.against is not None and figure.against not in allowed:
            wrong.append(f"{figure.fact}: against {there} is written as {figure.against}")
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)


def test_that_esketamine_is_never_compared_with_a_mere_placebo(reports: tuple[SafetyReport, ...]) -> None:
    """The placebo spray came with an antidepressant, save in the one trial of the spray alone."""
    for figure in _figures(reports):
        if figure.treatment.startswith("esketamine") and figure.treatment != "esketamine-any":
            expected = (
                "placebo-spray" if figure.fact.startswith("janik2025") else "placebo-spray-antidepressant"
            )
            assert figure.against in (None, expected), figure.fact


def test_that_misuse_and_other_care_stay_apart_from_the_treatment_of_depression(
    reports: tuple[SafetyReport, ...], dossiers: Dossiers
) -> None:
    for report in reports:
        for figure in report.figures:
            misused = "recreational" in figure.treatment
            assert misused == (report.setting == "recreational"), figure.fact
            if "anaesthesia" in figure.treatment:
                assert report.setting == "other-care", figure.fact
            if "recreational" in dossiers.facts[figure.fact]["treatment"]:
                assert misused, figure.fact


def test_that_every_name_leads_somewhere(reports: tuple[SafetyReport, ...], dossiers: Dossiers) -> None:
    effects, treatments = read_effects(), read_treatments()
    facts = Counter(figure.fact for figure in _figures(reports))
    facts.update(moment.fact for moment in _moments(reports))
    assert not [fact for fact, count in facts.items() if count > 1]
    for figure in _figures(reports):
        assert figure.effect in effects, figure.fact
        assert figure.treatment in treatments, figure.fact
        assert figure.against is None or figure.against in treatments, figure.fact
    for treatment in treatments.values():
        owner = treatments.get(treatment.get("dose_of", ""), {})
        assert "dose_of" not in treatment or owner.get("family") == treatment["family"], treatment["id"]
        assert "dose_of" not in owner, treatment["id"]
    for report in reports:
        for entry in report.entry.get("missing", ()):
            assert entry["treatment"] in treatments, report.id
            assert set(entry.get("effects", ())) <= effects.keys(), report.id
        for conflict in report.entry.get("conflicts", ()):
            assert set(conflict["facts"]) <= facts.keys(), report.id


def test_that_what_is_called_missing_is_not_there(reports: tuple[SafetyReport, ...]) -> None:
    columns = {one["id"]: one.get("dose_of", one["id"]) for one in read_treatments().values()}
    filled = {
        (columns[figure.treatment], figure.effect)
        for report in reports
        if report.setting == "depression"
        for figure in report.figures
    }
    for report in reports:
        for entry in report.entry.get("missing", ()):
            for effect in entry.get("effects", ()):
                assert (entry["treatment"], effect) not in filled, report.id


def test_that_at_most_one_table_leads_for_a_treatment(reports: tuple[SafetyReport, ...]) -> None:
    columns = {one["id"]: one.get("dose_of", one["id"]) for one in read_treatments().values()}
    leading: dict[str, set[str]] = {}
    for report in reports:
        if report.entry.get("leads"):
            for figure in report.figures:
                leading.setdefault(columns[figure.treatment], set()).add(report.id)
    assert leading
    assert all(len(tables) == 1 for tables in leading.values()), leading


# --- what is left out ------------------------------------------------------------------------------------------


def test_that_every_fact_of_harm_is_shown_or_left_out_for_a_reason(
    reports: tuple[SafetyReport, ...], dossiers: Dossiers, left_out: dict[str, list[str]]
) -> None:
    told = [fact for facts in left_out.values() for fact in facts]
    assert sorted(told) == sorted(set(told))
    assert set(told) <= dossiers.facts.keys()
    shown = {figure.fact for figure in _figures(reports)} | {moment.fact for moment in _moments(reports)}
    shown |= {figure.fact_against for figure in _figures(reports) if figure.fact_against}
    assert not shown.intersection(told)
    silent = [
        f"{identity} ({fact['measure']})"
        for identity, fact in dossiers.facts.items()
        if fact["topic"] in TOPICS
        and fact["seen"] != "recalled"
        and fact["source"] != NEVER_SHOWN
        and identity not in shown
        and identity not in told
    ]
    if silent:
        pytest.fail("\n".join(silent), pytrace=False)


def _figures(reports: tuple[SafetyReport, ...]) -> Iterator[SafetyFigure]:
    for report in reports:
        yield from report.figures


def _moments(reports: tuple[SafetyReport, ...]) -> Iterator[Moment]:
    for report in reports:
        for course in report.courses:
            yield from course.moments


def _of(fact: Entry, key: str, arm: str) -> object:
    return _pair((fact.get(key) or {}).get(arm))


def _pair(values: object) -> object:
    return tuple(values) if isinstance(values, list) else values
