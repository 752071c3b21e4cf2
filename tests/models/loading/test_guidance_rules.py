"""What guidance must be beyond its form: each rule with its place, what is wrong and what to write instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.guidance import Guidance, PartialDate, StatusKind, Topic, Way
from models.loading import check_catalog, load_catalog
from tests.models.loading.editable_pack import GUIDANCE, PAPERS, TRIAL, EditablePack

# (what stands there, what is written instead, where the problem begins, the problem)
REFERENCES = [
    ("source: doe2015", "source: doe2051", "doe2051", "there is no source “doe2051” (did you mean doe2015?)"),
    (
        "facts: [gas-law]",
        "facts: [gas-low]",
        "gas-low]",
        "there is no fact “gas-low” (did you mean gas-law?)",
    ),
    (
        "doe2015-24h, brake-2]",
        "doe2015-24h, zzz]",
        "zzz]",
        "there is no fact “zzz” (add it to reports: in guidance/, or write the id of one that is there)",
    ),
    (
        "unknowns: [how-long]",
        "unknowns: [how-lung]",
        "how-lung]",
        "there is no open question “how-lung” (did you mean how-long?)",
    ),
    ("country: there", "country: their", "their", "there is no country “their” (did you mean there?)"),
]

DOUBLES = [
    (
        "countries:\n",
        'countries:\n  - {id: there, name: {en: "X", fr: "X"}}\n',
        'there, name: {en: "There"',
        "the country “there” is there already, in this file (give one another id)",
    ),
    (
        "reports:\n",
        'reports:\n  - {fact: gas-law, source: roe2020, read: table, says: {en: "X", fr: "X"}}\n',
        "gas-law, source: doe2015",
        "the report “gas-law” is there already, in this file (give one another id)",
    ),
    (
        "id: ask",
        "id: no-cellar",
        "no-cellar\n    topic: unknown",
        "the entry “no-cellar” is there already, in this file (give one another id)",
    ),
    (
        "id: here-line",
        "id: here-gas",
        "here-gas\n    country: here\n    name",
        "the entry “here-gas” is there already, in this file (give one another id)",
    ),
    (
        "facts: [gas-law]",
        "facts: [gas-law, gas-law]",
        "gas-law]",
        "“gas-law” stands here twice (take one of them out)",
    ),
    (
        "unknowns: [how-long]",
        "unknowns: [how-long, how-long]",
        "how-long]",
        "“how-long” stands here twice (take one of them out)",
    ),
]

RULES = [
    (
        "read: secondary, read_at: {en: a page, fr: une page}",
        "read: secondary",
        "secondary",
        "what was read second-hand needs the place where it was read (add read_at: with that place in words)",
    ),
    (
        'text: {en: "Plain advice.", fr: "Un simple conseil."}',
        'text: {en: "Plain advice for 2 weeks.", fr: "Un simple conseil pour 2 semaines."}',
        '{en: "Plain advice for',
        "this gives a number and rests on nothing"
        " (add facts: with what it rests on, or say it without the number)",
    ),
    (
        'heading: {en: "Ask somebody", fr: "Demandez à quelqu’un"}',
        'heading: {en: "Ask 1 person", fr: "Demandez à 1 personne"}',
        '{en: "Ask 1',
        "this gives a number and rests on nothing"
        " (add facts: with what it rests on, or say it without the number)",
    ),
    (
        'text: {en: "Nobody has read it.", fr: "Personne ne l’a lu."}',
        'text: {en: "Nobody has read page 3.", fr: "Personne n’a lu la page 3."}',
        '{en: "Nobody has read page',
        "this gives a number and rests on nothing"
        " (add facts: with what it rests on, or say it without the number)",
    ),
    (
        "status: not-checked",
        "status: licensed",
        'licensed\n    text: {en: "Nobody',
        "this says where something stands and rests on nothing"
        " (add facts: with what it rests on, or write status: not-checked)",
    ),
    (
        'date: "2023-11-08"',
        'date: "2023-02-30"',
        '"2023-02-30"',
        "“2023-02-30” is no date (write 2023, 2023-11 or 2023-11-08, in quotes)",
    ),
    (
        'date: "2023-11-08"',
        'date: "8 Nov 2023"',
        '"8 Nov 2023"',
        "“8 Nov 2023” is no date (write 2023, 2023-11 or 2023-11-08, in quotes)",
    ),
    (
        'read_on: "2026-11-28"',
        'read_on: "2026-11"',
        '"2026-11"',
        "2026-11 does not say on which day this was read (write the whole date: 2026-11-28)",
    ),
    (
        'page_date: "2024-05"',
        'page_date: "2027"',
        '"2027"',
        "the page has a later date than the day on which it was read (compare both dates with the page)",
    ),
]

FORM = [
    (
        "status: not-checked",
        "status: not checked",
        "not checked",
        "“status” cannot be the text “not checked” (did you mean not-checked?)",
    ),
    (
        "topic: must-know",
        "topic: must know",
        "must know",
        "“topic” cannot be the text “must know” (did you mean must-know?)",
    ),
    (
        'date: "2023-11-08"',
        "date: 2023",
        "2023\n    text",
        '“date” is the number 2023 where a text belongs (put it in quotes: "2023")',
    ),
    (
        'contacts: [{way: call, at: "12 34"}, {way: online, at: line.example}]',
        "contacts: []",
        "[]",
        "“contacts” has 0 of the 1 entries that it needs (add what is missing)",
    ),
    (
        'text: {en: "Plain advice.", fr: "Un simple conseil."}',
        'text: {en: "Plain advice."}',
        '{en: "Plain',
        "the text is missing in “fr” (add fr: to it)",
    ),
    (
        'read: abstract, says: {en: "Allowed',
        'read: recalled, says: {en: "Allowed',
        "recalled",
        "a figure that somebody recalled is never shown (read it in the source and say where, or leave the figure out)",
    ),
]


@pytest.mark.parametrize(("old", "new", "mark", "told"), [*REFERENCES, *DOUBLES, *RULES, *FORM])
def test_that_what_is_wrong_has_its_place_and_a_hint(
    pack: EditablePack, old: str, new: str, mark: str, told: str
) -> None:
    pack.edit(GUIDANCE, old, new)
    assert pack.problems() == [pack.at(GUIDANCE, mark, told)]


def test_that_each_part_becomes_what_it_says(pack: EditablePack) -> None:
    guidance = check_catalog(pack.folder).guidance
    assert guidance.is_there
    assert guidance.notice is not None
    assert guidance.notice.in_language("fr") == "Ce contenu est inventé."
    (warned,) = guidance.of_topic(Topic.MUST_KNOW)
    assert warned.facts == ("gas-warning", "doe2015-24h", "brake-2")
    assert warned.unknowns == ("how-long",)
    report = guidance.report_by_fact["gas-warning"]
    assert (report.source, report.read.value) == ("roe2020", "secondary")
    (status,) = guidance.statuses_in("here")
    assert (status.kind, status.date) == (StatusKind.LICENSED, PartialDate(2023, 11, 8))
    (line,) = guidance.help_in("here")
    assert [(contact.way, contact.at) for contact in line.contacts] == [
        (Way.CALL, "12 34"),
        (Way.ONLINE, "line.example"),
    ]
    assert line.page_date == PartialDate(2024, 5, None)
    assert not guidance.help_in("there")
    assert len(guidance.entries) == 5


def test_that_the_compiled_form_holds_all_of_it(pack: EditablePack, tmp_path: Path) -> None:
    first = load_catalog(pack.folder, tmp_path / "cache")
    again = load_catalog(pack.folder, tmp_path / "cache")
    assert again == first
    assert again.guidance == check_catalog(pack.folder).guidance


def test_that_a_pack_without_guidance_has_none(pack: EditablePack) -> None:
    (pack.folder / GUIDANCE).unlink()
    found = check_catalog(pack.folder).guidance
    assert not found.is_there
    assert found == Guidance()


def test_that_what_is_referred_to_may_stand_in_a_later_file(pack: EditablePack) -> None:
    text = pack.text(GUIDANCE)
    start, end = text.index("reports:"), text.index("statements:")
    pack.edit(GUIDANCE, text[start:end], "")
    pack.write("guidance/later.yaml", text[start:end])
    assert pack.problems() == []
    pack.write("guidance/later.yaml", "countries: []\n")
    assert [problem.split(": ", 1)[1].split(" (")[0] for problem in pack.problems()] == [
        "there is no fact “gas-warning”",
        "there is no fact “gas-law”",
    ]


def test_that_a_text_that_is_shown_once_stands_once(pack: EditablePack) -> None:
    pack.write("guidance/more.yaml", 'notice: {en: "More.", fr: "Encore."}\n')
    told = f"“notice” is there already, in {GUIDANCE} (a pack has it once: take one of them out)"
    assert pack.problems() == [f"guidance/more.yaml:1:9: {told}"]


def test_that_a_report_may_tell_in_words_what_a_figure_measures(pack: EditablePack) -> None:
    pack.edit(GUIDANCE, "fact: gas-law", "fact: doe2015-2h")
    pack.edit(GUIDANCE, "facts: [gas-law]", "facts: [doe2015-2h]")
    assert pack.problems() == []


def test_that_a_file_that_nobody_can_read_is_told_once(pack: EditablePack) -> None:
    pack.write(TRIAL, "arms: [")
    assert not [problem for problem in pack.problems() if problem.startswith(GUIDANCE)]
    pack.write(PAPERS, "sources: [")
    assert not [problem for problem in pack.problems() if problem.startswith(GUIDANCE)]


def test_that_guidance_in_another_folder_is_told(pack: EditablePack) -> None:
    pack.write("unknowns/more.yaml", pack.text(GUIDANCE))
    found = [problem for problem in pack.problems() if problem.startswith("unknowns/more.yaml")]
    assert found == ["unknowns/more.yaml:1:1: this looks like a file of guidance/ (move it into guidance/)"]


def test_that_a_slip_hides_no_other(pack: EditablePack) -> None:
    pack.edit(GUIDANCE, "topic: must-know", "topic: must")
    pack.edit(GUIDANCE, "source: doe2015", "source: doe2051")
    pack.edit(GUIDANCE, 'read_on: "2026-11-28"', 'read_on: "2026-11-31"')
    assert len(pack.problems()) == 3
