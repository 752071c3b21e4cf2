"""Every number of the shipped table of treatments, laid beside the facts that its cell names."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from models.catalog import Catalog
from models.comparison import Aspect, Blank, Entry
from models.evidence import Read
from models.question import Grade, Outcome
from models.units import DAY, HOUR, MINUTE, MONTH, WEEK, Duration
from tests.content.dossiers import Dossiers
from tests.content.dossiers import Entry as Fact
from tests.content.test_unknowns_agree_with_the_evidence import RECALLED, numbers

MOST_LETTERS = 200
"""A cell is read on a wall: a handful of words."""
SIGNS = {Grade.HIGH: "⊕⊕⊕⊕", Grade.MODERATE: "⊕⊕⊕◯", Grade.LOW: "⊕⊕◯◯", Grade.VERY_LOW: "⊕◯◯◯"}
IN_BRACKETS = re.compile(r"\((\d[\d.,]*|−\d[\d.,]*) to (−?\d[\d.,]*)\)")
"""An interval, as cells write it in English."""
FIRST_FAMILIES = ("nitrous-oxide", "ketamine", "esketamine", "antidepressants", "ssri", "snri", "tricyclic")


def cells(catalog: Catalog) -> Iterator[tuple[Aspect, Entry]]:
    for aspect in catalog.comparison:
        for entry in aspect.entries:
            yield aspect, entry


def test_that_every_number_of_a_cell_stands_in_its_facts(
    catalog: Catalog, dossiers: Dossiers, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong: list[str] = []
    compared = 0
    for aspect, entry in cells(catalog):
        if entry.text is None:
            continue
        given = set(_given(entry, catalog, dossiers))
        for number in numbers(entry.text.in_language("en"), "en"):
            compared += 1
            if number not in given:
                wrong.append(f"{aspect.id}, {entry.family}: no fact that it names gives {number:g}")
    with capsys.disabled():
        print(f"\n{compared} numbers of {len(catalog.comparison)} rows laid beside the dossiers")
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)
    assert compared > 300


def test_that_an_interval_in_a_cell_is_one_of_a_fact(catalog: Catalog, dossiers: Dossiers) -> None:
    """Both ends from one fact: two numbers of different facts would make an interval that nobody printed."""
    found = 0
    for aspect, entry in cells(catalog):
        if entry.text is None:
            continue
        intervals = {tuple(map(float, fact["ci95"])) for fact in _facts(entry, dossiers) if fact.get("ci95")}
        for low, high in IN_BRACKETS.findall(entry.text.in_language("en")):
            found += 1
            ends = tuple(float(end.replace("−", "-")) for end in (low, high))
            assert ends in intervals, f"{aspect.id}, {entry.family}: {ends}"
    assert found > 30


def test_that_both_languages_give_the_same_numbers(catalog: Catalog) -> None:
    for aspect, entry in cells(catalog):
        for text in (entry.text, entry.caution, aspect.about):
            if text is not None:
                here, there = (numbers(text.in_language(language), language) for language in ("en", "fr"))
                assert here == there, f"{aspect.id}, {entry.family}"


def test_that_a_basis_says_of_a_fact_what_the_dossiers_say(catalog: Catalog, dossiers: Dossiers) -> None:
    """The fact is there, of that source, read in that way; what nobody read is in none."""
    for aspect, entry in cells(catalog):
        for basis in entry.evidence:
            fact = dossiers.facts[basis.fact]
            where = f"{aspect.id}, {entry.family}: {basis.fact}"
            assert fact["seen"] != RECALLED, where
            assert (basis.source, basis.read.value) == (fact["source"], fact["seen"]), where
            assert (basis.read_at is not None) == (basis.read is Read.SECONDARY), where


def test_that_what_the_pack_shows_elsewhere_is_taken_from_there(catalog: Catalog) -> None:
    """A figure that the Timeline knows is named as such, so that the inspector tells all of it."""
    steps = {step.fact for route in catalog.pathways for step in route.steps}
    for aspect, entry in cells(catalog):
        for basis in entry.evidence:
            assert basis.fact not in catalog.place_by_fact, f"{aspect.id}, {entry.family}"
            assert basis.fact not in steps, f"{aspect.id}, {entry.family}"


def test_that_a_date_stands_in_a_fact_or_its_source(catalog: Catalog, dossiers: Dossiers) -> None:
    for aspect, entry in cells(catalog):
        if entry.date is not None:
            told = [str(fact["value"]) + str(fact["measure"]) for fact in _facts(entry, dossiers)]
            years = {str(catalog.source_by_id[basis.source].year) for basis in entry.evidence}
            assert any(entry.date in words for words in told) or entry.date in years, aspect.id


def test_that_certainty_is_told_as_it_was_rated(catalog: Catalog) -> None:
    """Each sign is one of the ratings of the score in the questions that the cell names, and the worst is told."""
    (certainty,) = (aspect for aspect in catalog.comparison if aspect.id == "certainty")
    for entry in certainty.entries:
        if entry.text is None:
            continue
        ratings = [
            rating
            for question in entry.questions
            for time in catalog.question_by_id[question].times
            for rating in time.ratings
            if rating.outcome is Outcome.SCORE
        ]
        told = {grade for grade, sign in SIGNS.items() if sign in entry.text.in_language("en")}
        assert told == {rating.grade for rating in ratings}, entry.family
        by_editors = "editors" in entry.text.in_language("en")
        assert by_editors == (None in {rating.by for rating in ratings}), entry.family


def test_that_cells_are_short_and_fit_a_wall(catalog: Catalog) -> None:
    for aspect, entry in cells(catalog):
        for language in ("en", "fr"):
            if entry.text is not None:
                assert len(entry.text.in_language(language)) <= MOST_LETTERS, f"{aspect.id}, {entry.family}"


def test_that_the_first_families_have_a_word_in_most_rows(catalog: Catalog) -> None:
    for family in FIRST_FAMILIES:
        said = [aspect.id for aspect in catalog.comparison if aspect.entry(family).text is not None]
        assert len(said) >= 10, f"{family}: {said}"


def test_that_cells_called_alike_say_no_different_numbers(catalog: Catalog) -> None:
    for aspect in catalog.comparison:
        told: dict[str, set[tuple[float, ...]]] = {}
        for entry in aspect.entries:
            if entry.alike is not None and entry.text is not None:
                found = tuple(sorted(numbers(entry.text.in_language("en"), "en").elements()))
                told.setdefault(entry.alike, set()).add(found)
        assert all(len(found) == 1 for found in told.values()), aspect.id


def test_that_the_shipped_table_calls_nothing_unstudied_that_nobody_looked_for(catalog: Catalog) -> None:
    """“Not studied” claims a search. Where nobody noted one, a cell is not checked yet."""
    assert {entry.blank for _, entry in cells(catalog)} <= {None, Blank.NOT_CHECKED, Blank.NOT_REPORTED}


def _facts(entry: Entry, dossiers: Dossiers) -> Iterator[Fact]:
    """The facts of a cell as the dossiers have them; steps of routes are no facts of numbers."""
    for name in (*entry.facts, *(basis.fact for basis in entry.evidence)):
        if name in dossiers.facts:
            yield dossiers.facts[name]


def _given(entry: Entry, catalog: Catalog, dossiers: Dossiers) -> Iterator[float]:
    """Every number that may stand in a cell: of its facts and their measures, of doses, of the year of a source."""
    for fact in _facts(entry, dossiers):
        assert fact["seen"] != RECALLED, fact["id"]
        yield from _numbers_of(fact)
        year = catalog.source_by_id[fact["source"]].year
        if year is not None:
            yield float(year)


def _numbers_of(fact: Fact) -> Iterator[float]:
    found: list[object] = [fact.get("value"), fact.get("comparator_value"), fact.get("trials")]
    found += [*(fact.get("ci95") or ()), *(fact.get("range") or ()), *(fact.get("n") or {}).values()]
    for pair in (fact.get("events") or {}).values():
        found += pair if isinstance(pair, list) else [pair]
    for number in found:
        if isinstance(number, int | float):
            yield abs(float(number))
    if fact.get("at"):
        seconds = Duration.parse(fact["at"]).seconds
        yield from (seconds / unit for unit in (MINUTE, HOUR, DAY, WEEK, MONTH))
    # What a measure or a text value says in words: “over 40 min”, “under 18”, “days 10-12”; a date by its parts.
    for words in (fact["measure"], fact["value"]):
        yield from map(float, re.findall(r"(?<![\w.])\d+(?:\.\d+)?", str(words).replace("-", " ")))
    # A dose is named in the treatment's id: nitrous-oxide-50, duloxetine-60.
    yield from map(float, re.findall(r"(?<=-)\d+(?:\.\d+)?(?=$|-)", str(fact.get("treatment", ""))))
    if fact.get("p"):
        yield from map(float, re.findall(r"\d+(?:\.\d+)?", str(fact["p"])))
