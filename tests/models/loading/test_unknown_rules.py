"""What an open question must be beyond its form: each rule with its place, what is wrong and what to write instead."""

from __future__ import annotations

import pytest

from models.loading import check_catalog
from models.unknown import Lack
from tests.models.loading.editable_pack import BRAKE, GUIDANCE, QUESTION, UNKNOWNS, EditablePack

# (what stands there, what is written instead, where the problem begins, the problem)
REFERENCES = [
    ("families: [gas]", "families: [gass]", "gass]", "there is no family “gass” (did you mean gas?)"),
    ("roe2020-1w]", "brake-33]", "brake-33]", "there is no fact “brake-33” (did you mean brake-3?)"),
    (
        "roe2020-1w]",
        "spleen]",
        "spleen]",
        "there is no fact “spleen” (add it to trials/, syntheses/, pathways/ or side_effects/,"
        " or write the id of one that is there)",
    ),
    (
        "questions: [gas-alone]",
        "questions: [gas-aloan]",
        "gas-aloan]",
        "there is no question “gas-aloan” (did you mean gas-alone?)",
    ),
    (
        "sources: [doe2015]",
        "sources: [doe2051]",
        "doe2051]",
        "there is no source “doe2051” (did you mean doe2015?)",
    ),
]

DOUBLES = [
    ("families: [gas]", "families: [gas, gas]", "gas]", "“gas” stands here twice (take one of them out)"),
    (
        "roe2020-1w]",
        "roe2020-1w, roe2020-24h]",
        "roe2020-24h]",
        "“roe2020-24h” stands here twice (take one of them out)",
    ),
    (
        "questions: [gas-alone]",
        "questions: [gas-alone, gas-alone]",
        "gas-alone]",
        "“gas-alone” stands here twice (take one of them out)",
    ),
    (
        "sources: [doe2015]",
        "sources: [doe2015, doe2015]",
        "doe2015]",
        "“doe2015” stands here twice (take one of them out)",
    ),
    (
        "id: which-cells",
        "id: how-long",
        "how-long",
        "the open question “how-long” is there already, in this file (give one another id)",
    ),
]

FORM = [
    (
        "lack: not-studied",
        "lack: not studied",
        "not studied",
        "“lack” cannot be the text “not studied” (did you mean not-studied?)",
    ),
    (
        "lack: not-reported",
        "lack: unclear",
        "unclear",
        "“lack” cannot be the text “unclear”"
        " (write one of not-studied, not-reported, not-checked, disagreement)",
    ),
    (
        'would_answer: {en: "A trial of a month.", fr: "Un essai d’un mois."}',
        'would_answer: {en: "A trial of a month."}',
        '{en: "A trial',
        "the text is missing in “fr” (add fr: to it)",
    ),
    (
        'known: {en: "The source does not say.", fr: "La source ne le dit pas."}',
        'known: {fr: "La source ne le dit pas."}',
        '{fr: "La source',
        "the text is missing in “en” (add en: to it)",
    ),
    (
        "    families: [gas, comparator]\n",
        "",
        "id: which-cells",
        "nobody can tell where in the program this shows (add facts:, questions: or families:)",
    ),
    (
        "    families: [gas, comparator]\n",
        "    sources: [doe2015]\n",
        "id: which-cells",
        "nobody can tell where in the program this shows (add facts:, questions: or families:)",
    ),
]


@pytest.mark.parametrize(("old", "new", "mark", "message"), [*REFERENCES, *DOUBLES, *FORM])
def test_that_a_rule_tells_place_and_remedy(
    pack: EditablePack, old: str, new: str, mark: str, message: str
) -> None:
    pack.edit(UNKNOWNS, old, new)
    assert pack.problems() == [pack.at(UNKNOWNS, mark, message)]


def test_that_the_id_of_an_open_question_is_unique_in_the_pack(pack: EditablePack) -> None:
    pack.write("unknowns/other.yaml", pack.text(UNKNOWNS).partition("  - id: which-cells")[0])
    message = "the open question “how-long” is there already, in unknowns/gas.yaml (give one another id)"
    assert pack.problems() == [f"unknowns/other.yaml:2:9: {message}"]


@pytest.mark.parametrize("key", ["question", "known", "lack", "would_answer"])
def test_that_what_an_open_question_cannot_do_without_is_asked_for(pack: EditablePack, key: str) -> None:
    lines = pack.text(UNKNOWNS).partition("  - id: which-cells")[0].splitlines(keepends=True)
    pack.write(UNKNOWNS, "".join(line for line in lines if not line.startswith(f"    {key}: ")))
    (problem,) = pack.problems()
    assert problem.startswith(f"{UNKNOWNS}:2:5: “{key}” is missing here")


def test_that_an_empty_list_of_open_questions_is_none(pack: EditablePack) -> None:
    pack.write(UNKNOWNS, "unknowns: []\n")
    pack.remove(GUIDANCE)  # it refers to one of them
    empty = "“unknowns” has 0 of the 1 entries that it needs (add what is missing)"
    assert pack.problems() == [pack.at(UNKNOWNS, "[]", empty)]


def test_that_open_questions_in_another_folder_are_told_their_home(pack: EditablePack) -> None:
    pack.write("questions/open.yaml", pack.text(UNKNOWNS))
    pack.remove(UNKNOWNS)
    pack.remove(GUIDANCE)  # it refers to one of them
    assert pack.problems() == [
        "questions/open.yaml:1:1: this looks like a file of unknowns/ (move it into unknowns/)"
    ]


@pytest.mark.parametrize("file", [BRAKE, QUESTION])
def test_that_what_is_open_is_looked_for_in_files_that_could_be_read(pack: EditablePack, file: str) -> None:
    pack.append(file, "]")
    problems = pack.problems()
    assert problems
    assert not [problem for problem in problems if UNKNOWNS in problem]


def test_that_a_step_of_a_route_may_have_an_open_question(pack: EditablePack) -> None:
    pack.edit(UNKNOWNS, "roe2020-1w]", "brake-3]")
    catalog = check_catalog(pack.folder)
    assert catalog.unknowns_by_fact["brake-3"] == (catalog.unknown_by_id["how-long"],)


def test_that_an_open_question_becomes_what_its_file_says(pack: EditablePack) -> None:
    catalog = check_catalog(pack.folder)
    how_long, which = catalog.unknowns
    assert (how_long.id, how_long.lack) == ("how-long", Lack.NOT_STUDIED)
    assert how_long.question.in_language("fr") == "Combien de temps l’effet dure-t-il ?"
    assert how_long.known.in_language("en") == "After a week more people respond."
    assert how_long.would_answer.in_language("en") == "A trial of a month."
    assert (how_long.families, how_long.facts) == (("gas",), ("roe2020-24h", "roe2020-1w"))
    assert (how_long.questions, how_long.sources) == (("gas-alone",), ("doe2015",))
    assert (which.lack, which.facts, which.families) == (Lack.NOT_REPORTED, (), ("gas", "comparator"))
    assert catalog.unknowns_by_fact == {"roe2020-24h": (how_long,), "roe2020-1w": (how_long,)}
