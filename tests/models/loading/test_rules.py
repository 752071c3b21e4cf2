"""What a pack must be beyond its form: each rule with its place, what is wrong and what to write instead."""

from __future__ import annotations

import pytest

from tests.models.loading.editable_pack import AIR, GAS, PACK, PAPERS, SYNTHESIS, TRIAL, EditablePack


def test_that_a_right_pack_has_no_problem(pack: EditablePack) -> None:
    assert pack.problems() == []


# (file, what stands there, what is written instead, where the problem begins, the problem)
REFERENCES = [
    (
        TRIAL,
        "source: doe2015",
        "source: doe2051",
        "doe2051",
        "there is no source “doe2051” (did you mean doe2015?)",
    ),
    (
        TRIAL,
        "headline_for: [difference]}",
        "headline_for: [difference]}\n  - {id: other, treatment: gas-05, regimen: weekly}",
        "gas-05",
        "there is no treatment “gas-05” (did you mean gas-50?)",
    ),
    (
        TRIAL,
        "treatment: gas-50, regimen: one-session",
        "treatment: gas-50, regimen: one-sesion",
        "one-sesion",
        "the treatment “gas-50” has no regimen “one-sesion” (write one-session, or add the regimen to the treatment)",
    ),
    (
        SYNTHESIS,
        "regimen: one-session",
        "regimen: daily",
        "daily",
        "the treatment “gas-50” has no regimen “daily”"
        " (write one-session, weekly, or add the regimen to the treatment)",
    ),
    (GAS, "family: gas", "family: gass", "gass", "there is no family “gass” (did you mean gas?)"),
    (
        SYNTHESIS,
        "against: air",
        "against: water",
        "water",
        "there is no treatment “water” (add it to treatments/, or write the id of one that is there)",
    ),
    (
        TRIAL,
        "-4.8, interval: [-7.8, -1.8], scale: HDRS-21",
        "-4.8, interval: [-7.8, -1.8], scale: HDRS-12",
        "HDRS-12",
        "there is no scale “HDRS-12” (did you mean HDRS-21?)",
    ),
    (
        SYNTHESIS,
        "source: doe2015",
        "source: nobody",
        "nobody",
        "there is no source “nobody” (add it to sources/, or write the id of one that is there)",
    ),
    (
        TRIAL,
        "scale: HDRS-21, arm: gas, at: PT0H",
        "scale: HDRS-21, arm: gaz, at: PT0H",
        "gaz",
        "the trial has no arm “gaz” (its arms are air, gas)",
    ),
    (
        TRIAL,
        "against: air\n",
        "against: gas\n",
        "gas\n    at",
        "an arm is compared with itself (write the other arm's id)",
    ),
    (
        TRIAL,
        "facts: [doe2015-24h, roe2020-24h]",
        "facts: [doe2015-24h, roe2020-42h]",
        "roe2020-42h",
        "there is no fact “roe2020-42h” (did you mean roe2020-24h?)",
    ),
]

DOUBLES = [
    (
        PAPERS,
        "id: roe2020",
        "id: doe2015",
        "doe2015\n    kind: meta",
        "the source “doe2015” is there already, in this file (give one another id)",
    ),
    (
        AIR,
        "id: air",
        "id: gas-50",
        "gas-50",
        "the treatment “gas-50” is there already, in treatments/air.yaml (give one another id)",
    ),
    (
        SYNTHESIS,
        "fact: roe2020-1w",
        "fact: doe2015-2h",
        "doe2015-2h",
        "the fact “doe2015-2h” is there already, in trials/doe-2015.yaml (give one another id)",
    ),
    (
        TRIAL,
        "{id: air, treatment: air",
        "{id: gas, treatment: air",
        "gas, treatment: air",
        "the arm “gas” is there already (give one another id)",
    ),
    (
        GAS,
        "id: weekly",
        "id: one-session",
        'one-session\n    name: {en: "once a week"',
        "the regimen “one-session” is there already (give one another id)",
    ),
    (
        PACK,
        "id: comparator",
        "id: gas",
        'gas, name: {en: "Comp',
        "the family “gas” is there already, in this file (give one another id)",
    ),
    (
        PACK,
        "languages: [en, fr]",
        "languages: [en, fr, en]",
        "en]",
        "the language “en” is there already (take it out)",
    ),
]

FIGURES = [
    (
        TRIAL,
        "value: -4.8, interval: [-7.8, -1.8]",
        "value: -1e308",
        "-1e308",
        "-1e+308 is more than any source gives (read it again in the source)",
    ),
    (
        TRIAL,
        "[-7.8, -1.8]",
        "[-7.8, 1e7]",
        "[-7.8, 1e7]",
        "1e+07 is more than any source gives (read it again in the source)",
    ),
    (
        TRIAL,
        "interval: [-7.8, -1.8]",
        "sd: 1e200",
        "1e200",
        "1e+200 is more than any source gives (read it again in the source)",
    ),
    (
        TRIAL,
        "interval: [-7.8, -1.8]",
        "sd: 1e-200",
        "1e-200",
        "1e-200 is closer to 0 than any source gives (read it again in the source)",
    ),
    (
        TRIAL,
        "interval: [-7.8, -1.8]",
        "se: 1e308",
        "1e308",
        "1e+308 is more than any source gives (read it again in the source)",
    ),
    (
        TRIAL,
        "value: -4.8, interval: [-7.8, -1.8]",
        "value: -1e-310",
        "-1e-310",
        "-1e-310 is closer to 0 than any source gives (read it again in the source)",
    ),
    (
        TRIAL,
        "events_against: [1, 20]",
        "events_against: [1, 20000000000]",
        "20000000000",
        "entry 2 of “events_against” is above 1e+09 (write 1e+09 or less)",
    ),
    (
        TRIAL,
        "[-7.8, -1.8]",
        "[-7.8, -5.8]",
        "[-7.8, -5.8]",
        "the interval -7.8 to -5.8 does not hold its value -4.8"
        " (read value, interval and their signs again in the source)",
    ),
    (
        TRIAL,
        "[-7.8, -1.8]",
        "[-1.8, -7.8]",
        "[-1.8, -7.8]",
        "the interval begins at -1.8 and ends at -7.8 (write [-7.8, -1.8])",
    ),
    (
        TRIAL,
        "events_against: [1, 20]",
        "events_against: [21, 20]",
        "[21, 20]",
        "21 with the outcome are more than the 20 in all (write [with the outcome, in all])",
    ),
    (
        TRIAL,
        "events_against: [1, 20]",
        "events_against: [0, 0]",
        "[0, 0]",
        "there is nobody in this count (write [with the outcome, in all], or leave it out)",
    ),
    (
        TRIAL,
        "events: [4, 20]",
        "events: [5, 20]",
        "20\n    unit",
        "5 of 20 are 25.0 percent, not 20 (read both again in the source; the share and its counts must agree)",
    ),
    (
        TRIAL,
        "    value: 20\n    unit: percent\n    events: [4, 20]",
        "    value: 120",
        "120",
        "a percentage of people lies between 0 and 100; this is 120 (read it again in the source)",
    ),
    (
        TRIAL,
        "    unit: percent\n    events: [4, 20]",
        "    interval: [-3, 44]",
        "[-3, 44]",
        "a percentage of people lies between 0 and 100 (read it again in the source)",
    ),
    (
        SYNTHESIS,
        "value: 1.5",
        "value: -0.4",
        "-0.4",
        "a ratio is never below 0; this is -0.4 (write a ratio, not its logarithm)",
    ),
    (
        TRIAL,
        "unit: percent",
        "unit: points",
        "points",
        "response is not given in points (write percent, or leave unit out)",
    ),
    (
        TRIAL,
        "sd: 4.1, scale: HDRS-21,",
        "sd: 4.1,",
        "score, value: 22",
        "score needs the scale it was measured on (add scale: with its id)",
    ),
    (
        TRIAL,
        "arm: gas, against: air, at: PT2H",
        "arm: gas, at: PT2H",
        "difference, value: -4.8",
        "difference compares two arms (add against: with the other arm's id)",
    ),
    (
        TRIAL,
        "    against: air\n",
        "",
        "[1, 20]",
        "events_against counts people of a comparator that is not named (add against: with the comparator's id)",
    ),
    (
        TRIAL,
        "arm: gas, at: PT24H",
        "arm: gas, at: PT0M",
        "{fact: doe2015-24h-score",
        "this and “doe2015-0h” are the same measure of the same people at the same time"
        " (say in detail: what sets them apart, or keep one)",
    ),
    (
        SYNTHESIS,
        "measure: response-risk-ratio, value: 1.5, at: P1W",
        "measure: standardised-difference, value: 1.5, at: PT24H",
        "{fact: roe2020-1w",
        "this and “roe2020-24h” are the same measure of the same people at the same time"
        " (say in detail: what sets them apart, or keep one)",
    ),
]

READ = [
    (
        TRIAL,
        "    read_at: {en: a later review, fr: une revue}\n",
        "",
        "secondary",
        "a figure that was read second-hand needs the place where it was read"
        " (add read_at: with that place in words)",
    ),
]

TIMES = [
    (TRIAL, "at: PT2H", "at: 2h", "2h, read", "“2h” is not a duration (write PT2H)"),
    (TRIAL, "at: PT2H", "at: 2 weeks", "2 weeks", "“2 weeks” is not a duration (write P2W)"),
    (TRIAL, "at: PT2H", "at: 2 années", "2 années", "“2 années” is not a duration (write P2Y)"),
    (
        TRIAL,
        "at: PT2H",
        'at: "2 h\\e[31m\\n"',
        '"2 h',
        "“2 h�[31m ” is not a duration (write PT40M, PT2H, P1D, P1W or P3M: the time since the first dose)",
    ),
    (
        TRIAL,
        "at: PT2H",
        "at: -PT2H",
        "-PT2H",
        "“-PT2H” is not a duration"
        " (time counts from the first dose; what was measured before it stands at PT0H)",
    ),
    (
        TRIAL,
        "at: PT2H",
        "at: 2015-03-01",
        "2015-03-01",
        "“2015-03-01” is not a duration (write the time since the first dose, not a date: PT2H, P1D, P1W)",
    ),
    (
        TRIAL,
        "at: PT2H",
        "at: soon",
        "soon",
        "“soon” is not a duration (write PT40M, PT2H, P1D, P1W or P3M: the time since the first dose)",
    ),
    (
        GAS,
        "every: P1W, until: P4W",
        "until: P4W",
        "P4W",
        "until: says when doses end, but not how often they come (add every:)",
    ),
    (
        GAS,
        "every: P1W",
        "every: PT0S",
        "PT0S",
        "there is no time between two doses (write a time such as P1D)",
    ),
    (
        GAS,
        "{start: PT0H, every: P1W, until: P4W}",
        "{start: P5W, every: P1W, until: P4W}",
        "P4W",
        "the doses end at P4W, before they start at P5W (both count from the first dose: write a later time)",
    ),
    (
        GAS,
        "\n      - {start: PT0H, every: P1W, until: P4W}",
        " [{start: PT0H, every: PT1S}]",
        "[{start: PT0H, every",
        "the regimen has more than 80,000 doses (write a longer time after every:, or an earlier until:)",
    ),
    (
        GAS,
        "\n      - {start: PT0H, every: P1W, until: P4W}",
        " [{start: P6Y, every: PT1S, until: P7Y}]",
        "[{start: P6Y, every",
        "the regimen has more than 80,000 doses (write a longer time after every:, or an earlier until:)",
    ),
]

LANGUAGES = [
    (GAS, ', fr: "Gaz à 50 %"', "", '{en: "Gas 50 %"', "the text is missing in “fr” (add fr: to it)"),
    (PACK, ', fr: "Gaz"', "", '{en: "Gas"', "the text is missing in “fr” (add fr: to it)"),
    (GAS, ', fr: "une séance"', "", '{en: "one', "the text is missing in “fr” (add fr: to it)"),
    (TRIAL, ', fr: "Peu de personnes."', "", '{en: "Few', "the text is missing in “fr” (add fr: to it)"),
    (TRIAL, 'en: "The review gives less.", ', "", '{fr: "La', "the text is missing in “en” (add en: to it)"),
    (
        GAS,
        ', fr: "Personne n’a regardé au-delà d’un mois."',
        "",
        '{en: "Nobody',
        "the text is missing in “fr” (add fr: to it)",
    ),
]


SPOILT = ("file", "old", "new", "mark", "message")


@pytest.mark.parametrize(SPOILT, [*REFERENCES, *FIGURES, *READ, *TIMES, *LANGUAGES])
def test_that_a_rule_tells_place_and_remedy(
    pack: EditablePack, file: str, old: str, new: str, mark: str, message: str
) -> None:
    pack.edit(file, old, new)
    assert pack.problems() == [pack.at(file, mark, message)]


@pytest.mark.parametrize(SPOILT, DOUBLES)
def test_that_an_id_that_is_there_already_is_told_where_it_comes_again(
    pack: EditablePack, file: str, old: str, new: str, mark: str, message: str
) -> None:
    pack.edit(file, old, new)
    if "in treatments/air.yaml" in message:
        file, mark = GAS, "gas-50"
    # What the id was before is missing now, which is another problem.
    assert pack.at(file, mark, message) in pack.problems()


def test_that_a_problem_counts_lines_and_columns_from_one(pack: EditablePack) -> None:
    pack.edit(TRIAL, "source: doe2015", "source:   doe2051")
    assert pack.problems() == [f"{TRIAL}:2:11: there is no source “doe2051” (did you mean doe2015?)"]


def test_that_all_problems_of_all_files_are_told_at_once_in_order(pack: EditablePack) -> None:
    pack.edit(GAS, "family: gas", "family: gass")
    pack.edit(TRIAL, "source: doe2015", "source: doe2051")
    pack.edit(TRIAL, "[-7.8, -1.8]", "[-7.8, -5.8]")
    pack.edit(
        TRIAL, "read: table}\n  - {fact: doe2015-24h-score", "red: table}\n  - {fact: doe2015-24h-score"
    )
    pack.edit(SYNTHESIS, "trials: 2", "trials: two")
    found = [problem.split(": ")[0] for problem in pack.problems()]
    assert found == [f"{SYNTHESIS}:9:13", f"{GAS}:2:9", f"{TRIAL}:2:9", f"{TRIAL}:12:68", f"{TRIAL}:14:103"]


def test_that_what_hangs_on_a_broken_part_is_no_second_problem(pack: EditablePack) -> None:
    pack.edit(PAPERS, "year: 2015", "year: soon")
    pack.edit(AIR, "repeated: false", "repeated: maybe")
    assert [problem.split(": ")[0] for problem in pack.problems()] == [f"{PAPERS}:5:11", f"{AIR}:7:78"]


def test_that_what_hangs_on_an_unreadable_file_is_no_second_problem(pack: EditablePack) -> None:
    pack.edit(PAPERS, 'title: "A gas: does it help?"', "title: A gas: does it help?")
    pack.edit(PACK, "families:", "families")
    assert [problem.split(": ")[0] for problem in pack.problems()] == [f"{PACK}:5:1", f"{PAPERS}:6:17"]


def test_that_a_pack_may_leave_languages_out_and_have_others(pack: EditablePack) -> None:
    pack.edit(PACK, "languages: [en, fr]", "languages: [fr]")
    pack.edit(GAS, 'en: "One hour in a mask."', 'de: "Eine Stunde mit Maske."')
    assert pack.problems() == []


def test_that_the_same_measure_may_stand_twice_where_its_detail_differs(pack: EditablePack) -> None:
    score = "scale: HDRS-21, arm: gas, at: PT0H"
    pack.edit(TRIAL, score, f'{score}, detail: {{en: "completers", fr: "complets"}}')
    pack.edit(TRIAL, "arm: gas, at: PT24H", "arm: gas, at: PT0H")
    assert pack.problems() == []


def test_that_a_course_without_an_end_is_bounded_by_what_anybody_looks_at(pack: EditablePack) -> None:
    pack.edit(GAS, "every: P1W, until: P4W", "every: PT12H")
    assert pack.problems() == []


def test_that_a_share_may_differ_from_its_counts_by_rounding(pack: EditablePack) -> None:
    pack.edit(TRIAL, "    value: 20\n", "    value: 20.6\n")
    assert pack.problems() == []


def test_that_one_wrong_result_hides_neither_the_others_nor_its_comparison(pack: EditablePack) -> None:
    pack.edit(SYNTHESIS, "    trials: 2\n", "    trials: 2\n    headline_for: [standardised]\n")
    pack.edit(SYNTHESIS, "value: 1.5", "value: much")
    pack.edit(SYNTHESIS, "[-0.9, -0.1]", "[-0.4, -0.1]")
    pack.edit(SYNTHESIS, "against: air", "against: water")
    places = [pack.at(SYNTHESIS, mark, "")[:-2] for mark in ("water", "[-0.4", "much")]
    assert [problem.split(": ")[0] for problem in pack.problems()] == places
