"""What the inspector says of a marker, laid beside what the source says: by hand for ten facts, by rule for all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication

from desktop.i18n import Language
from desktop.kit.citation import short_citation, vancouver
from desktop.kit.explanation import Explanation
from desktop.views.timeline.explain import Explainer
from models.catalog import Catalog
from models.evidence import Kind
from models.timecourse import ChartMeasure, Line, Method, Point
from tests.desktop.views.timeline.conftest import Points


def plain(words: str) -> str:
    """With every sort of space a plain one."""
    return words.replace("\u00a0", " ").replace("\u202f", " ")


def rows(explanation: Explanation) -> dict[str, str]:
    return {row.name: plain(row.value) for row in explanation.rows}


def section(explanation: Explanation, heading: str) -> str:
    """The paragraphs under a heading, one a line; empty where there is no such section."""
    return "\n".join(
        plain(paragraph)
        for part in explanation.sections
        if part.heading == heading
        for paragraph in part.paragraphs
    )


# --- ten facts by hand ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Told:
    """What a reader must find about a fact; ``parts`` stand somewhere in the whole text."""

    measure: ChartMeasure
    fact: str
    title: str
    when: str
    rows: dict[str, str]
    tags: tuple[str, ...]
    parts: tuple[str, ...] = ()


DIFFERENCE = "Difference from the comparator"
TEN = (
    Told(
        ChartMeasure.DIFFERENCE,
        "nagele2015-hdrs-2h",
        "Nitrous oxide 50%",
        "2 hours",
        {
            DIFFERENCE: "−4.8 points",
            "95% interval": "−7.8 to −1.8",
            "Scale": "HDRS-21",
            "Study": "Nagele 2015",
        },
        ("observed", "randomised crossover trial", "read in the abstract"),
        ("Nagele P, Duma A", "2015;78(1):10-18", "the same people", "10.1016/j.biopsych.2014.11.016"),
    ),
    Told(
        ChartMeasure.DIFFERENCE,
        "gill2025-md-2h",
        "Nitrous oxide 50%",
        "2 hours",
        {DIFFERENCE: "−2.74 points", "95% interval": "−4.72 to −0.76", "Trials pooled": "3", "p": "0.007"},
        ("observed", "pooled", "reported second-hand"),
        (
            "Read in:",
            "10.1016/j.ebiom.2025.106023",
            "mean difference −1.52, 95% interval −4.07 to 1.03, 1 week",
        ),
    ),
    Told(
        ChartMeasure.DIFFERENCE,
        "fedgchin2019-diff-84",
        "Esketamine spray 84 mg",
        "4 weeks",
        {DIFFERENCE: "−3.2 points", "95% interval": "−6.88 to 0.45", "People": "98 vs 108", "p": "0.088"},
        ("observed", "randomised trial", "read in the trial registry"),
        ("not significant", "oral antidepressant", "last observation carried forward", "NCT02417064"),
    ),
    Told(
        ChartMeasure.DIFFERENCE,
        "cymbalta-label-s1-duloxetine-60-diff",
        "Duloxetine",
        "9 weeks",
        {DIFFERENCE: "−4.9 points", "95% interval": "−6.8 to −2.9", "Scale": "HDRS-17"},
        ("observed", "randomised trial", "label, read in a copy"),
        ("Eli Lilly", "Not confirmed, and left out: year"),
    ),
    Told(
        ChartMeasure.DIFFERENCE,
        "caddy2014-60-80min",
        "Ketamine, infusion",
        "80 minutes",
        {DIFFERENCE: "−3.41 points", "95% interval": "−6.30 to −0.51"},
        ("observed", "pooled", "reported second-hand"),
        ("Not confirmed, and left out: title, authors, journal", "names no paper"),
    ),
    Told(
        ChartMeasure.DIFFERENCE,
        "an2021-madrs-PT24H",
        "Esketamine spray, several doses",
        "1 day",
        {DIFFERENCE: "−9.96 points", "95% interval": "−10.95 to −8.97"},
        ("observed", "pooled", "read in the abstract"),
        (
            "stands far from every other",
            "mean difference −3.3, 95% interval −5.33 to −1.33",
            "Chen et al. 2023",
        ),
    ),
    Told(
        ChartMeasure.DIFFERENCE,
        "daly2018-diff-PT2H-28",
        "Esketamine spray 28 mg",
        "2 hours",
        {DIFFERENCE: "−6.7 points", "95% interval": "−12.64 to −0.76", "People": "11 vs 33"},
        ("observed", "randomised trial", "read in a table of the paper"),
        ("±1.96 standard errors", "Daly EJ, Singh JB"),
    ),
    Told(
        ChartMeasure.STANDARDISED,
        "g2-carhart2021-qids-sr-chg-psi",
        "Psilocybin 25 mg",
        "6 weeks",
        {"Standardised mean difference": "−0.36 SD", "95% interval": "−0.88 to 0.15", "People": "30 vs 29"},
        ("computed here", "randomised trial", "reported second-hand"),
        ("Hedges g", "mean change from baseline −8, SD 5.48, n = 30", "SD 5.39, n = 29", "includes zero"),
    ),
    Told(
        ChartMeasure.PERCENT_CHANGE,
        "bakish2014-levomilnacipran-40-w8",
        "Levomilnacipran",
        "8 weeks",
        {"Change from baseline": "−47.4%", "Comparator": "−36.5%", "Scale": "MADRS"},
        ("computed here", "randomised trial", "read in a table of the paper"),
        ("mean change from baseline −14.6", "mean score 30.8", "treated as exact"),
    ),
    Told(
        ChartMeasure.RESPONSE,
        "daly2018-resp-PT2H-28",
        "Esketamine spray 28 mg",
        "2 hours",
        {"Responders": "55%", "Comparator": "18.2%", "People": "6 of 11", "People, comparator": "6 of 33"},
        ("observed", "randomised trial", "read in a table of the paper"),
        ("Wilson",),
    ),
)


def marker(points: Points, measure: ChartMeasure, fact: str) -> tuple[Line, Point]:
    """The marker of a fact that is not merely part of another's computation."""
    return next((line, point) for line, point in points if line.measure is measure and point.facts[0] == fact)


@pytest.mark.parametrize("told", TEN, ids=lambda told: told.fact)
def test_that_a_fact_is_explained_as_its_source_says(
    explainer: Explainer, every_point: Points, told: Told
) -> None:
    explanation = explainer.point(*marker(every_point, told.measure, told.fact))
    assert plain(explanation.title) == told.title
    assert plain(explanation.subtitle).startswith(f"{told.when} · ")
    assert {name: rows(explanation).get(name) for name in told.rows} == told.rows
    assert explanation.tags == told.tags
    copies = "\n".join(copy.text for part in explanation.sections for copy in part.copies)
    everything = f"{plain(explanation.as_text())}\n{copies}"
    assert [part for part in told.parts if part not in everything] == []
    assert told.fact in section(explanation, "Where this comes from")


# --- all facts by rule ---------------------------------------------------------------------------------------------


def as_number(words: str) -> float:
    found = re.match(r"[+−]?\d+(?:[.,]\d+)?", words)
    assert found is not None, words
    return float(found[0].replace("−", "-").replace(",", "."))


def test_that_every_value_and_interval_is_the_one_that_is_drawn(
    explainer: Explainer, every_point: Points
) -> None:
    for line, point in every_point:
        told = explainer.point(line, point)
        value, interval = plain(told.rows[0].value), plain(told.rows[1].value)
        assert as_number(value) == pytest.approx(point.value, abs=0.0501 if "%" in value else 0.00501)
        if point.low is None or point.high is None:
            assert interval == "not given"
        else:
            low, high = map(as_number, interval.split(" to "))
            slack = (
                0.0501 if line.measure in (ChartMeasure.PERCENT_CHANGE, ChartMeasure.RESPONSE) else 0.00501
            )
            assert (low, high) == pytest.approx((point.low, point.high), abs=slack)


def test_that_a_reported_value_is_shown_with_all_its_decimals(
    explainer: Explainer, every_point: Points, catalog: Catalog
) -> None:
    """Up to two: three are the most that any source prints, and no reader needs the third."""
    for line, point in every_point:
        figure = catalog.place_by_fact[point.facts[0]].figure
        if point.method is Method.REPORTED and figure.value == round(figure.value, 1):
            assert as_number(plain(explainer.point(line, point).rows[0].value)) == figure.value


def test_that_every_marker_names_all_its_facts_sources_and_warnings(
    explainer: Explainer, every_point: Points, catalog: Catalog
) -> None:
    for line, point in every_point:
        told = explainer.point(line, point)
        origin = section(told, "Where this comes from")
        care, disagreement = section(told, "Read with care"), section(told, "Sources disagree")
        for fact in point.facts:
            place = catalog.place_by_fact[fact]
            source = catalog.source_by_id[place.figure.provenance.source]
            assert fact in origin
            assert plain(vancouver(source)) in origin
            for caution in (place.figure.caution, source.caution, (place.trial or place.synthesis).caution):  # type: ignore[union-attr]  # one of the two
                assert caution is None or plain(caution.in_language("en")) in care, fact
            for conflict in catalog.conflicts_by_fact.get(fact, ()):
                assert plain(conflict.note.in_language("en")) in disagreement
        owner = catalog.place_by_fact[point.facts[0]]
        for gap in (owner.trial or owner.synthesis).gaps:  # type: ignore[union-attr]  # one of the two
            assert plain(gap.in_language("en")) in section(told, "Looked for and not found")


def test_that_every_marker_says_what_it_is_and_how_it_was_read(
    explainer: Explainer, every_point: Points, catalog: Catalog
) -> None:
    reads = {
        "full-text": "read in the full text",
        "table": "read in a table of the paper",
        "abstract": "read in the abstract",
        "registry": "read in the trial registry",
        "label": "read in the product label",
        "label-copy": "label, read in a copy",
        "secondary": "reported second-hand",
    }
    for line, point in every_point:
        told = explainer.point(line, point)
        assert told.tags[0] == ("observed" if point.kind is Kind.OBSERVED else "computed here")
        assert set(told.tags[2:]) == {
            reads[catalog.place_by_fact[fact].figure.provenance.read] for fact in point.facts
        }
        is_computed = point.kind is Kind.COMPUTED or point.interval_method not in (None, Method.REPORTED)
        assert bool(section(told, "How it was worked out")) >= is_computed, point.facts


def test_that_a_difference_that_may_be_none_is_never_told_without_that(
    explainer: Explainer, every_point: Points, catalog: Catalog
) -> None:
    for line, point in every_point:
        if line.measure not in (ChartMeasure.DIFFERENCE, ChartMeasure.STANDARDISED):
            continue
        own_words = any(catalog.place_by_fact[fact].figure.caution for fact in point.facts)
        care = section(explainer.point(line, point), "Read with care")
        if not own_words and point.low is not None and point.high is not None:
            assert ("includes zero" in care) == (point.low <= 0 <= point.high)
        if not own_words and point.low is None:
            assert "No interval is shown" in care


def test_that_a_second_hand_figure_says_where_it_was_read(
    explainer: Explainer, every_point: Points, catalog: Catalog
) -> None:
    for line, point in every_point:
        origin = section(explainer.point(line, point), "Where this comes from")
        for fact in point.facts:
            provenance = catalog.place_by_fact[fact].figure.provenance
            if provenance.read_at is not None:
                assert "Read in: " in origin


@pytest.fixture
def french(dressed: QApplication, french_words: object) -> Iterator[Language]:
    language = Language("fr")
    yield language
    language.choose("en")


def test_that_every_marker_is_explained_in_french(
    catalog: Catalog, every_point: Points, french: Language
) -> None:
    explainer = Explainer(catalog, "fr")
    for line, point in every_point:
        told = explainer.point(line, point)
        text = told.as_text()
        assert told.kicker != "Selected point"
        assert not re.search(r"\bNone\b|\bnan\b|\{\w+\}|  ", text), text
        for row in told.rows[:2]:
            assert not re.search(r"\d\.\d|-\d", row.value), row.value


def test_that_nothing_empty_and_nothing_raw_is_told(explainer: Explainer, every_point: Points) -> None:
    for line, point in every_point:
        told = explainer.point(line, point)
        text = plain(told.as_text())
        assert not re.search(r"\bNone\b|\bnan\b|\{\w+\}|\.\.(?!\.)|  |Text\(", text), text
        assert all(row.name and row.value for row in told.rows)
        assert all(row.help for row in told.rows if row.name not in ("Scale",)), told.rows
        assert all(part.heading and part.paragraphs and all(part.paragraphs) for part in told.sections)
        assert all(copy.name and copy.text for part in told.sections for copy in part.copies)


# --- sources -------------------------------------------------------------------------------------------------------


def test_that_every_source_is_explained_of_its_own(explainer: Explainer, catalog: Catalog) -> None:
    used = {place.figure.provenance.source for place in catalog.places()}
    for source in catalog.sources:
        told = explainer.source(source)
        assert told.title == short_citation(source)
        assert plain(vancouver(source)) in section(told, "Citation")
        figures = section(told, "Figures taken from it")
        assert (figures == "None is on the Timeline.") == (source.id not in used)
