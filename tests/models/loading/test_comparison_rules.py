"""What a row to compare must be beyond its form: each rule with its place, what is wrong and what to write instead."""

from __future__ import annotations

import pytest

from models.comparison import Blank, Entry
from models.evidence import Read
from models.loading import check_catalog
from tests.models.loading.editable_pack import BRAKE, COMPARISON, QUESTION, EditablePack

# (what stands there, what is written instead, where the problem begins, the problem)
REFERENCES = [
    (
        "{family: gas, empty: not-reported}",
        "{family: gass, empty: not-reported}",
        "gass,",
        "there is no family “gass” (did you mean gas?)",
    ),
    (
        "facts: [roe2020-24h]",
        "facts: [brake-33]",
        "brake-33]",
        "there is no fact “brake-33” (did you mean brake-3?)",
    ),
    (
        "treatments: [gas-50]",
        "treatments: [gas-51]",
        "gas-51]",
        "there is no treatment “gas-51” (did you mean gas-50?)",
    ),
    (
        "caution:",
        "questions: [gas-aloan]\n        caution:",
        "gas-aloan]",
        "there is no question “gas-aloan” (did you mean gas-alone?)",
    ),
    ("source: roe2020", "source: roe2002", "roe2002", "there is no source “roe2002” (did you mean roe2020?)"),
]

DOUBLES = [
    (
        "facts: [roe2020-24h]",
        "facts: [brake-1, brake-1]",
        "brake-1]",
        "“brake-1” stands here twice (take one of them out)",
    ),
    (
        "      - {family: gas, empty: not-reported}\n",
        "      - {family: gas, empty: not-reported}\n      - {family: gas, empty: not-checked}\n",
        "gas, empty: not-checked",
        "this row has a cell for “gas” already (take one of them out)",
    ),
    (
        "id: monitoring",
        "id: response",
        "response",
        "the row “response” is there already, in this file (give one another id)",
    ),
    (
        "        caution:",
        "          - {fact: roe2020-rest, source: roe2020, read: abstract}\n        caution:",
        "roe2020-rest",
        "“roe2020-rest” stands here twice (take one of them out)",
    ),
]

FORM = [
    (
        "empty: not-reported",
        "empty: not reported",
        "not reported",
        "“empty” cannot be the text “not reported” (did you mean not-reported?)",
    ),
    (
        "empty: not-reported",
        "empty: disagreement",
        "disagreement",
        "“empty” cannot be the text “disagreement” (write one of not-studied, not-reported, not-checked)",
    ),
    (
        "read: secondary, read_at",
        "read: recalled, read_at",
        "recalled",
        "a figure that somebody recalled is never shown"
        " (read it in the source and say where, or leave the figure out)",
    ),
    (
        'read: secondary, read_at: {en: "a news page", fr: "une page d’actualité"}',
        "read: secondary",
        "{fact: roe2020-rest",
        "a figure that was read second-hand needs the place where it was read"
        " (add read_at: with that place in words)",
    ),
    (
        '{en: "4 of 20, with air 1 of 20.", fr: "4 sur 20, avec l’air 1 sur 20."}',
        '{en: "4 of 20, with air 1 of 20."}',
        '{en: "4 of 20',
        "the text is missing in “fr” (add fr: to it)",
    ),
    (
        "{family: gas, empty: not-reported}",
        "{family: gas}",
        "{family: gas}",
        "this cell says nothing, and not why (add text:, or empty: with the reason)",
    ),
    (
        ", treatments: [gas-50]}",
        ", treatments: [gas-50], empty: not-studied}",
        "not-studied",
        "this cell says something and is called empty (take text: or empty: out)",
    ),
    (
        ", treatments: [gas-50]}",
        "}",
        "{family: gas, text",
        "nobody can tell what this cell rests on (name its facts: or evidence:)",
    ),
    (
        "treatments: [gas-50]",
        "treatments: [air]",
        "air]",
        "“air” belongs to the family “comparator” (take it out)",
    ),
]


@pytest.mark.parametrize(("old", "new", "mark", "message"), [*REFERENCES, *DOUBLES, *FORM])
def test_that_a_rule_tells_place_and_remedy(
    pack: EditablePack, old: str, new: str, mark: str, message: str
) -> None:
    pack.edit(COMPARISON, old, new)
    assert pack.problems() == [pack.at(COMPARISON, mark, message)]


@pytest.mark.parametrize("date", ["2023/11/08", "8 November 2023", "23-11-08"])
def test_that_a_date_is_written_with_its_year_first(pack: EditablePack, date: str) -> None:
    pack.edit(COMPARISON, '"2023-11-08"', f'"{date}"')
    (problem,) = pack.problems()
    assert problem.startswith(pack.at(COMPARISON, f'"{date}"', f"“date” cannot be the text “{date}”"))


@pytest.mark.parametrize("date", ["2023-13", "2023-02-30", "0000"])
def test_that_a_date_stands_in_a_calendar(pack: EditablePack, date: str) -> None:
    pack.edit(COMPARISON, '"2023-11-08"', f'"{date}"')
    told = f"“{date}” is no date (write 2023, 2023-11 or 2023-11-08, in quotes)"
    assert pack.problems() == [pack.at(COMPARISON, f'"{date}"', told)]


@pytest.mark.parametrize("date", ["2023", "2023-11", "2023-11-08"])
def test_that_a_date_may_be_a_year_a_month_or_a_day(pack: EditablePack, date: str) -> None:
    pack.edit(COMPARISON, "2023-11-08", date)
    assert pack.problems() == []


def test_that_rows_and_groups_have_ids_of_their_own_in_the_pack(pack: EditablePack) -> None:
    pack.write("comparison/other.yaml", pack.text(COMPARISON).partition("  - id: response")[0])
    there = "is there already, in comparison/gas.yaml (give one another id)"
    assert pack.problems() == [
        f"comparison/other.yaml:1:5: the group of rows “what-it-is” {there}",
        f"comparison/other.yaml:4:9: the row “route” {there}",
    ]


@pytest.mark.parametrize("key", ["name", "about"])
def test_that_what_a_row_cannot_do_without_is_asked_for(pack: EditablePack, key: str) -> None:
    lines = pack.text(COMPARISON).partition("  - id: response")[0].splitlines(keepends=True)
    pack.write(COMPARISON, "".join(line for line in lines if not line.startswith(f"    {key}: ")))
    (problem,) = pack.problems()
    assert problem.startswith(f"{COMPARISON}:4:5: “{key}” is missing here")


def test_that_rows_in_another_folder_are_told_their_home(pack: EditablePack) -> None:
    pack.write("unknowns/rows.yaml", pack.text(COMPARISON))
    (pack.folder / COMPARISON).unlink()
    assert pack.problems() == [
        "unknowns/rows.yaml:1:1: this looks like a file of comparison/ (move it into comparison/)"
    ]


@pytest.mark.parametrize("file", [BRAKE, QUESTION])
def test_that_what_a_cell_names_is_looked_for_in_files_that_could_be_read(
    pack: EditablePack, file: str
) -> None:
    pack.edit(COMPARISON, "facts: [roe2020-24h]", "facts: [brake-1]\n        questions: [gas-alone]")
    pack.append(file, "]")
    problems = pack.problems()
    assert problems
    assert not [problem for problem in problems if COMPARISON in problem]


def test_that_a_pack_needs_no_rows(pack: EditablePack) -> None:
    (pack.folder / COMPARISON).unlink()
    assert check_catalog(pack.folder).comparison == ()


def test_that_a_cell_becomes_what_its_file_says(pack: EditablePack) -> None:
    pack.edit(COMPARISON, "facts: [roe2020-24h]", "facts: [brake-1]\n        questions: [gas-alone]")
    route, response, monitoring = check_catalog(pack.folder).comparison
    assert (route.id, route.group.id, route.group.name.in_language("fr")) == (
        "route",
        "what-it-is",
        "Ce que c’est",
    )
    (given,) = route.entries
    assert (given.treatments, given.text and given.text.in_language("en")) == (
        ("gas-50",),
        "Breathed for an hour.",
    )
    (said,) = response.entries
    assert (said.facts, said.questions, said.date, said.alike) == (
        ("brake-1",),
        ("gas-alone",),
        "2023-11-08",
        "few",
    )
    (basis,) = said.evidence
    assert (basis.fact, basis.source, basis.read) == ("roe2020-rest", "roe2020", Read.SECONDARY)
    assert basis.read_at is not None
    assert basis.read_at.in_language("fr") == "une page d’actualité"
    assert monitoring.entries == (Entry("monitoring", "gas", blank=Blank.NOT_REPORTED),)
