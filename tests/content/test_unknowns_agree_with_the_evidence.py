"""Every number of the shipped open questions, laid beside the facts of the dossiers that it was copied from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from models.catalog import Catalog
from models.units import DAY, HOUR, MINUTE, WEEK, Duration
from models.unknown import Unknown
from tests.content.dossiers import Dossiers, Entry

NUMBER = {
    "en": re.compile(r"(?<![\w.])\d+(?:,\d{3})*(?:\.\d+)?(?![\w])"),
    "fr": re.compile(r"(?<![\w,])\d+(?:\u202f\d{3})*(?:,\d+)?(?![\w])"),
}
"""A number as a language writes it; digits within a word, as in SK2, are none."""
NAMES = re.compile(r"\blayer 5\b|\bcouche 5\b")
"""What is called by a number and counts nothing."""
RECALLED = "recalled"


def numbers(text: str, language: str) -> Counter[float]:
    """The numbers of a text."""
    found = NUMBER[language].findall(NAMES.sub("", text))
    plain = (
        written.replace(",", "") if language == "en" else written.replace("\u202f", "").replace(",", ".")
        for written in found
    )
    return Counter(map(float, plain))


def test_that_every_number_of_an_open_question_stands_in_the_dossiers(
    catalog: Catalog, dossiers: Dossiers, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong: list[str] = []
    compared = 0
    for unknown in catalog.unknowns:
        given = set(_given(unknown, catalog, dossiers))
        for number in numbers(unknown.known.in_language("en"), "en"):
            compared += 1
            if number not in given:
                wrong.append(f"{unknown.id}: no fact or source that it lists gives {number:g}")
    with capsys.disabled():
        print(f"\n{compared} numbers of {len(catalog.unknowns)} open questions laid beside the dossiers")
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)
    assert compared > 80


def test_that_both_languages_give_the_same_numbers(catalog: Catalog) -> None:
    for unknown in catalog.unknowns:
        for text in (unknown.question, unknown.known, unknown.would_answer):
            here, there = (numbers(text.in_language(language), language) for language in ("en", "fr"))
            assert here == there, unknown.id


def test_that_the_work_behind_every_figure_is_cited(catalog: Catalog) -> None:
    """Whoever reads of a figure here finds its source here."""
    for unknown in catalog.unknowns:
        if not numbers(unknown.known.in_language("en"), "en"):
            continue
        assert unknown.sources, f"{unknown.id} gives numbers and cites nobody"


def test_that_no_open_question_rests_on_what_nobody_read(catalog: Catalog, dossiers: Dossiers) -> None:
    for unknown in catalog.unknowns:
        for fact in set(unknown.facts) & dossiers.facts.keys():
            assert dossiers.facts[fact]["seen"] != RECALLED, fact


def test_that_what_is_called_not_studied_was_looked_for(catalog: Catalog) -> None:
    """“Not studied” is said only of what somebody looked for, and in those words."""
    for unknown in catalog.unknowns:
        if unknown.lack.value == "not-studied":
            known = unknown.known.in_language("en")
            assert re.search(r"looked for, and none (was|were) found", known), unknown.id


def _given(unknown: Unknown, catalog: Catalog, dossiers: Dossiers) -> Iterator[float]:
    """Every number that may stand in what is known: of its facts, of what its sources gave, of doses and years."""
    for name, fact in dossiers.facts.items():
        if (name in unknown.facts or fact["source"] in unknown.sources) and fact["seen"] != RECALLED:
            yield from _numbers_of(fact)
    for source in unknown.sources:
        year = catalog.source_by_id[source].year
        if year is not None:
            yield float(year)
    for treatment in catalog.treatments:
        if treatment.family in unknown.families:
            yield from numbers(treatment.name.in_language("en"), "en")


def _numbers_of(fact: Entry) -> Iterator[float]:
    found: list[object] = [fact.get("value"), *(fact.get("ci95") or ())]
    found += (fact.get("n") or {}).values()
    for pair in (fact.get("events") or {}).values():
        found += pair if isinstance(pair, list) else [pair]
    for number in found:
        if isinstance(number, int | float):
            yield abs(float(number))
    if fact.get("at"):
        seconds = Duration.parse(fact["at"]).seconds
        yield from (seconds / unit for unit in (MINUTE, HOUR, DAY, WEEK))
    yield from map(float, re.findall(r"(\d+(?:\.\d+)?) mg", str(fact["measure"])))
    # A dose is named in the treatment's id: nitrous-oxide-50, duloxetine-60.
    yield from map(float, re.findall(r"(?<=-)\d+(?:\.\d+)?(?=$|-)", str(fact.get("treatment", ""))))
