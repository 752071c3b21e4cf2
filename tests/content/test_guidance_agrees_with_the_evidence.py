"""Every report, statement and status of the shipped guidance, laid beside the facts that it rests on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

import pytest

from models.catalog import Catalog
from models.evidence import Read
from models.guidance import PartialDate, StatusKind, Way
from models.text import Text
from models.units import DAY, HOUR, MINUTE, WEEK, Duration
from tests.content.dossiers import Dossiers, Entry

NUMBER = {
    "en": re.compile(r"(?<![\w.])\d+(?:,\d{3})*(?:\.\d+)?(?![\w])"),
    "fr": re.compile(r"(?<![\w,])\d+(?:\u202f\d{3})*(?:,\d+)?(?![\w])"),
}
NAMES = re.compile(r"\bPHQ-9\b|\b9-8-8\b")
"""What is called by a number and counts nothing."""
MONTHS = [date(2000, month, 1).strftime("%B") for month in range(1, 13)]
WHOLE_DATE = re.compile(rf"(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})")
RECALLED = "recalled"
# Numbers that may be dialled: what each page gives was read in it, and is written here a second time.
READ_NUMBERS = {
    "uk-999": ["999"],
    "uk-samaritans": ["116 123"],
    "uk-nhs-111": ["111"],
    "ie-112": ["112"],
    "ie-samaritans": ["116 123"],
    "fr-15": ["15", "112", "114"],
    "fr-3114": ["3114"],
    "be-112": ["112"],
    "be-cps": ["0800 32 123"],
    "be-1813": ["1813"],
    "ch-143": ["143"],
    "us-911": ["911"],
    "us-988": ["988", "988"],
    "ca-988": ["988", "988"],
    "au-000": ["000"],
    "au-lifeline": ["13 11 14", "0477 13 11 14"],
}


def numbers(text: Text | None, language: str) -> Counter[float]:
    """The numbers of a text; two dates in a row (“2001 to 2020”) are two."""
    if text is None:
        return Counter()
    found = NUMBER[language].findall(NAMES.sub("", text.in_language(language)))
    plain = (
        written.replace(",", "") if language == "en" else written.replace("\u202f", "").replace(",", ".")
        for written in found
    )
    return Counter(map(float, plain))


def numbers_of(fact: Entry) -> Iterator[float]:
    """Every number that a fact gives: its value and interval, counts, times, and those in its measure; never a note."""
    found: list[object] = [fact.get("value"), *(fact.get("ci95") or ()), fact.get("year")]
    found += (fact.get("n") or {}).values()
    for pair in (fact.get("events") or {}).values():
        found += pair if isinstance(pair, list) else [pair]
    for number in found:
        if isinstance(number, int | float):
            yield abs(float(number))
        else:
            yield from map(float, re.findall(r"\d+(?:\.\d+)?", str(number or "")))
    yield from map(float, re.findall(r"(?<![\w.])\d+(?:\.\d+)?", str(fact["measure"]).replace("-", " ")))
    if fact.get("at"):
        seconds = Duration.parse(fact["at"]).seconds
        yield from (seconds / unit for unit in (MINUTE, HOUR, DAY, WEEK))
    # A dose is named in the treatment's id: nitrous-oxide-50.
    yield from map(float, re.findall(r"(?<=-)\d+(?:\.\d+)?(?=$|-)", str(fact.get("treatment", ""))))


def given(facts: Iterable[str], dossiers: Dossiers, catalog: Catalog) -> set[float]:
    """All numbers of some facts, and the years of their sources."""
    found: set[float] = set()
    for name in facts:
        fact = dossiers.facts[name]
        found.update(numbers_of(fact))
        year = catalog.source_by_id[fact["source"]].year
        found.update(() if year is None else (float(year),))
    return found


def dates_of(fact: Entry, catalog: Catalog) -> set[str]:
    """Every date that a fact gives, as exactly as it gives it, and the year of its source."""
    found = {str(fact["value"])} if fact["unit"] in ("date", "year") else set()
    if fact.get("month"):
        found.add(f"{fact['year']}-{fact['month']:02}")
    for day, month, year in WHOLE_DATE.findall(str(fact["measure"])):
        found.add(f"{year}-{MONTHS.index(month) + 1:02}-{int(day):02}")
    year = catalog.source_by_id[fact["source"]].year
    return found if year is None else found | {str(year)}


def test_that_every_report_says_what_its_fact_says(catalog: Catalog, dossiers: Dossiers) -> None:
    wrong: list[str] = []
    compared = 0
    for report in catalog.guidance.reports:
        fact = dossiers.facts[report.fact]
        if (report.source, report.read.value) != (fact["source"], fact["seen"]):
            wrong.append(f"{report.fact}: {report.source}, {report.read}, in the dossier {fact['seen']}")
        known = given([report.fact], dossiers, catalog)
        for number in numbers(report.says, "en"):
            compared += 1
            if number not in known:
                wrong.append(f"{report.fact}: the fact does not give {number:g}")
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)
    assert compared > 25


def test_that_nothing_rests_on_what_nobody_read(catalog: Catalog, dossiers: Dossiers) -> None:
    guidance = catalog.guidance
    rested_on = [fact for one in guidance.statements for fact in one.facts]
    rested_on += [fact for one in guidance.statuses for fact in one.facts]
    for fact in [*rested_on, *guidance.report_by_fact]:
        assert dossiers.facts[fact]["seen"] != RECALLED, fact
    assert len(set(rested_on)) > 30


def test_that_every_number_stands_in_the_facts_that_it_rests_on(catalog: Catalog, dossiers: Dossiers) -> None:
    guidance = catalog.guidance
    wrong: list[str] = []
    told = [
        (one.id, text, one.facts)
        for one in guidance.statements
        for text in (one.heading, one.text, one.for_a_patient)
    ]
    told += [(one.id, text, one.facts) for one in guidance.statuses for text in (one.subject, one.text)]
    compared = 0
    for name, text, facts in told:
        known = given(facts, dossiers, catalog)
        for number in numbers(text, "en"):
            compared += 1
            if number not in known:
                wrong.append(f"{name}: no fact that it rests on gives {number:g}")
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)
    assert compared > 25


def test_that_every_date_stands_in_the_facts_that_it_rests_on(catalog: Catalog, dossiers: Dossiers) -> None:
    dated = [status for status in catalog.guidance.statuses if status.date is not None]
    assert len(dated) > 8
    for status in dated:
        assert status.date is not None
        known = {told for fact in status.facts for told in dates_of(dossiers.facts[fact], catalog)}
        assert status.date.iso in known, f"{status.id}: {status.date.iso} is none of {known}"


def test_that_both_languages_give_the_same_numbers(catalog: Catalog) -> None:
    guidance = catalog.guidance
    texts = [report.says for report in guidance.reports]
    texts += [text for one in guidance.statements for text in (one.heading, one.text) if text is not None]
    texts += [text for one in guidance.statuses for text in (one.subject, one.text)]
    texts += [entry.text for entry in guidance.help]
    for text in texts:
        assert numbers(text, "en") == numbers(text, "fr"), text.in_language("en")


def test_that_what_stands_was_read_or_says_that_it_was_not(catalog: Catalog) -> None:
    for status in catalog.guidance.statuses:
        if status.kind is StatusKind.NOT_CHECKED:
            assert re.search(r"\b(not|no|nobody)\b", status.text.in_language("en"), re.IGNORECASE), status.id
        else:
            assert status.facts, status.id


def test_that_what_is_not_known_leads_to_a_question_or_a_source(catalog: Catalog) -> None:
    for statement in catalog.guidance.statements:
        assert statement.facts or statement.unknowns, statement.id


def test_that_everything_the_founding_article_asks_for_is_said(catalog: Catalog) -> None:
    """No reader leaves without these."""
    said = {statement.id for statement in catalog.guidance.statements}
    assert said >= {
        *("not-routine", "hospital-or-trial", "no-alternative", "in-professional-hands"),
        *("less-severe", "more-severe", "tms-and-ect", "follow-up"),
        *("no-benefit", "nerves", "clots-and-deaths"),
        *("safety-over-time", "which-dose", "which-interval", "who-benefits", "nhs-trial"),
    }
    assert catalog.guidance.notice is not None
    assert "no medical advice" in catalog.guidance.notice.in_language("en")
    assert catalog.guidance.in_danger is not None


# --- help ------------------------------------------------------------------------------------------------------


def test_that_every_number_to_dial_is_the_one_that_was_read(catalog: Catalog) -> None:
    dialled = {
        entry.id: [contact.at for contact in entry.contacts if contact.way is not Way.ONLINE]
        for entry in catalog.guidance.help
    }
    assert dialled == READ_NUMBERS


def test_that_every_number_says_where_and_on_which_day_it_was_read(catalog: Catalog) -> None:
    for entry in catalog.guidance.help:
        assert entry.read_on.day is not None, entry.id
        assert entry.read_on.iso >= PartialDate.parse("2026-11-28").iso, entry.id
        assert len(entry.read_at.in_language("en")) > 10, entry.id


def test_that_an_emergency_number_stands_first_in_its_country(catalog: Catalog) -> None:
    for country in catalog.guidance.countries:
        kinds = [entry.is_emergency for entry in catalog.guidance.help_in(country.id)]
        assert kinds == sorted(kinds, reverse=True), country.id


def test_that_a_label_read_in_a_copy_names_the_copy(catalog: Catalog) -> None:
    for report in catalog.guidance.reports:
        if report.read in (Read.LABEL_COPY, Read.SECONDARY):
            assert report.read_at is not None, report.fact
