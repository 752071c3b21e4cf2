"""What a question must be beyond its form, and what a trial says for it: each rule with its place and its remedy."""

from __future__ import annotations

import pytest

from models.loading import check_catalog, compiled
from models.question import Grade, Outcome, Sessions
from models.trial import BiasRating, RiskOfBias
from tests.models.loading.editable_pack import PACK, QUESTION, SYNTHESIS, TRIAL, EditablePack

# (what stands there, what is written instead, where the problem begins, the problem)
REFERENCES = [
    (
        "treatments: [gas-50]",
        "treatments: [gas-5]",
        "gas-5]",
        "there is no treatment “gas-5” (did you mean gas-50?)",
    ),
    ("against: [air]", "against: [ari]", "ari]", "there is no treatment “ari” (did you mean air?)"),
    (
        "against: [air]",
        "against: [water]",
        "water]",
        "there is no treatment “water” (add it to treatments/, or write the id of one that is there)",
    ),
    (
        "trial: doe-2015",
        "trial: doe-2051",
        "doe-2051",
        "there is no trial “doe-2051” (did you mean doe-2015?)",
    ),
    ("by: roe2020", "by: roe202", "roe202,", "there is no source “roe202” (did you mean roe2020?)"),
    (
        "fact: roe2020-24h",
        "fact: roe2020-42h",
        "roe2020-42h",
        "there is no fact “roe2020-42h” (did you mean roe2020-24h?)",
    ),
    (
        "fact: roe2020-24h",
        "fact: doe2015-24h",
        "doe2015-24h",
        "“doe2015-24h” is no pooled result: it stands in trials/doe-2015.yaml"
        " (write the fact of a result in syntheses/)",
    ),
    (
        "fact: roe2020-24h",
        "fact: brake-1",
        "brake-1",
        "“brake-1” is no pooled result: it stands in pathways/brake.yaml (write the fact of a result in syntheses/)",
    ),
    (
        "against: [air]",
        "against: [air, gas-50]",
        "gas-50]",
        "“gas-50” is compared with itself (take it out of treatments: or of against:)",
    ),
]

DOUBLES = [
    (
        "treatments: [gas-50]",
        "treatments: [gas-50, gas-50]",
        "gas-50]",
        "“gas-50” stands here twice (take one of them out)",
    ),
    ("against: [air]", "against: [air, air]", "air]", "“air” stands here twice (take one of them out)"),
    (
        "left_out:\n",
        "left_out:\n  - {trial: doe-2015, reason: {en: x, fr: x}}\n",
        "doe-2015",
        "“doe-2015” stands here twice (take one of them out)",
    ),
    (
        "grade: very-low",
        "grade: very-low, by: roe2020",
        "{outcome: score, grade: very-low",
        "the same rater rates the same outcome twice (take one of them out)",
    ),
]

TIMES = [
    (
        "at: P1W, from: P6D, to: P8D",
        "at: PT24H, from: PT20H, to: PT28H",
        "PT24H",
        "PT24H does not come after P1D (write the times in order, each once)",
    ),
    (
        "at: P1W, from: P6D, to: P8D",
        "at: PT2H, from: PT1H, to: PT4H",
        "PT2H,",
        "PT2H does not come after P1D (write the times in order, each once)",
    ),
    (
        "from: PT20H",
        "from: PT30H",
        "P1D",
        "P1D does not lie within PT30H and PT28H (from: and to: say which readings count as taken at that time)",
    ),
    (
        "to: P8D",
        "to: P6D",
        "P1W",
        "P1W does not lie within P6D and P6D (from: and to: say which readings count as taken at that time)",
    ),
    ("to: PT28H", "to: 28 h", "28 h", "“28 h” is not a duration (write PT28H)"),
]

FORM = [
    (
        "sessions: one",
        "sessions: two",
        "two\n",
        "“sessions” cannot be the text “two” (write one of one, repeated, any)",
    ),
    (
        "grade: very-low",
        "grade: very low",
        "very low",
        "“grade” cannot be the text “very low” (did you mean very-low?)",
    ),
    (
        "outcome: score, grade: low",
        "outcome: scores, grade: low",
        "scores",
        "“outcome” cannot be the text “scores” (did you mean score?)",
    ),
    ("[gas-50]", "[]", "[]", "“treatments” has 0 of the 1 entries that it needs (add what is missing)"),
    (
        "against: [air]",
        "against: []",
        "[]",
        "“against” has 0 of the 1 entries that it needs (add what is missing)",
    ),
    (
        'about: {en: "Does the gas lift the mood?", fr: "Le gaz relève-t-il l’humeur ?"}',
        'about: {en: "Does the gas lift the mood?"}',
        '{en: "Does',
        "the text is missing in “fr” (add fr: to it)",
    ),
    (
        "would_change: {en: Nothing., fr: Rien.}",
        "would_change: {fr: Rien.}",
        "{fr: Rien",
        "the text is missing in “en” (add en: to it)",
    ),
]


@pytest.mark.parametrize(("old", "new", "mark", "message"), [*REFERENCES, *DOUBLES, *TIMES, *FORM])
def test_that_a_rule_tells_place_and_remedy(
    pack: EditablePack, old: str, new: str, mark: str, message: str
) -> None:
    pack.edit(QUESTION, old, new)
    assert pack.problems() == [pack.at(QUESTION, mark, message)]


def test_that_a_question_id_is_unique_in_the_pack(pack: EditablePack) -> None:
    pack.write("questions/other.yaml", pack.text(QUESTION))
    message = "the question “gas-alone” is there already, in questions/gas.yaml (give one another id)"
    assert pack.problems() == [f"questions/other.yaml:1:5: {message}"]


@pytest.mark.parametrize("key", ["name", "about", "treatments", "against"])
def test_that_what_a_question_cannot_do_without_is_asked_for(pack: EditablePack, key: str) -> None:
    lines = pack.text(QUESTION).splitlines(keepends=True)
    pack.write(QUESTION, "".join(line for line in lines if not line.startswith(f"{key}: ")))
    (problem,) = pack.problems()
    assert problem.startswith(f"{QUESTION}:1:1: “{key}” is missing here")


def test_that_a_question_without_times_is_none(pack: EditablePack) -> None:
    before, _, _ = pack.text(QUESTION).partition("times:\n")
    pack.write(QUESTION, f"{before}times: []\n")
    empty = "“times” has 0 of the 1 entries that it needs (add what is missing)"
    assert pack.problems() == [pack.at(QUESTION, "[]\n", empty)]


def test_that_a_question_in_another_folder_is_told_its_home(pack: EditablePack) -> None:
    pack.write("trials/gas.yaml", pack.text(QUESTION))
    (pack.folder / QUESTION).unlink()
    message = "this looks like a file of questions/ (move it into questions/)"
    assert f"trials/gas.yaml:1:1: {message}" in pack.problems()


def test_that_what_hangs_on_a_broken_time_is_no_second_problem(pack: EditablePack) -> None:
    pack.edit(QUESTION, "at: P1D", "at: a day")
    pack.edit(QUESTION, "at: P1W, from", "at: PT2H, from")
    (time, order) = pack.problems()
    assert time == pack.at(
        QUESTION,
        "a day",
        "“a day” is not a duration (write PT40M, PT2H, P1D, P1W or P3M: the time since the first dose)",
    )
    assert "does not lie within" in order


def test_that_the_trials_of_a_question_are_looked_for_in_files_that_could_be_read(pack: EditablePack) -> None:
    pack.edit(TRIAL, "design: crossover-rct", "design: [crossover-rct")
    assert not [problem for problem in pack.problems() if QUESTION in problem]


def test_that_what_is_published_was_measured_when_the_trials_were(pack: EditablePack) -> None:
    pack.edit(SYNTHESIS, "interval: [-0.9, -0.1], at: P1D", "interval: [-0.9, -0.1], at: P2D")
    message = (
        "“roe2020-24h” was measured at P2D, which does not lie within PT20H and PT28H"
        " (write it under the time that it belongs to)"
    )
    assert pack.problems() == [pack.at(QUESTION, "roe2020-24h", message)]


@pytest.mark.parametrize(("value", "interval"), [("0", "[0, 2]"), ("1.5", "[0, 4]")])
def test_that_a_ratio_of_zero_has_no_place_on_an_axis(pack: EditablePack, value: str, interval: str) -> None:
    old = "measure: standardised-difference, value: -0.5, interval: [-0.9, -0.1], at: P1D"
    pack.edit(SYNTHESIS, old, f"measure: response-odds-ratio, value: {value}, interval: {interval}, at: P1D")
    message = (
        "“roe2020-24h” is a ratio of zero, which has no place beside others"
        " (take it out here: the axis of a ratio has no zero)"
    )
    assert pack.at(QUESTION, "roe2020-24h", message) in pack.problems()


def test_that_a_pack_of_one_language_needs_no_other(pack: EditablePack) -> None:
    pack.edit(PACK, "languages: [en, fr]", "languages: [en]")
    pack.edit(QUESTION, ', fr: "Gaz face à l’air"', "")
    assert pack.problems() == []


def test_that_a_question_becomes_what_its_file_says(pack: EditablePack) -> None:
    (question,) = check_catalog(pack.folder).questions
    assert (question.id, question.treatments, question.against) == ("gas-alone", ("gas-50",), ("air",))
    assert question.sessions is Sessions.ONE
    day, week = question.times
    assert (day.at.iso, day.start.iso, day.end.iso, week.at.iso) == ("P1D", "PT20H", "PT28H", "P1W")
    assert (day.published[0].fact, week.published) == ("roe2020-24h", ())
    assert [(rating.outcome, rating.grade, rating.by) for rating in day.ratings] == [
        (Outcome.SCORE, Grade.LOW, "roe2020"),
        (Outcome.SCORE, Grade.VERY_LOW, None),
    ]
    assert question.left_out[0].trial == "doe-2015"
    assert question.left_out[0].reason.in_language("fr").startswith("Les mêmes")


def test_that_sessions_may_be_left_out(pack: EditablePack) -> None:
    pack.edit(QUESTION, "sessions: one\n", "")
    assert check_catalog(pack.folder).questions[0].sessions is Sessions.ANY


# --- what a trial says of its people, its arms and its judges ---------------------------------------------------

PEOPLE = "n: 20\narms:"
SAME = "n: 20\nsame_people_as: [{}]\narms:"
BIAS = "n: 20\nrisk_of_bias: {{judgement: {}, by: {}}}\narms:"
ARM = "n: 20, comparator: true}\n"
THIRD = (
    "n: 20, comparator: true}}\n  - {{id: both, treatment: gas-50, regimen: one-session, together: [{}]}}\n"
)


@pytest.mark.parametrize(
    ("old", "new", "mark", "message"),
    [
        (
            PEOPLE,
            SAME.format("doe-2051"),
            "doe-2051",
            "there is no trial “doe-2051” (did you mean doe-2015?)",
        ),
        (
            PEOPLE,
            SAME.format("doe-2015"),
            "doe-2015]",
            "the trial has the people of itself (write the id of another trial)",
        ),
        (
            PEOPLE,
            BIAS.format("low", "reo2020"),
            "reo2020",
            "there is no source “reo2020” (did you mean roe2020?)",
        ),
        (
            PEOPLE,
            BIAS.format("some concerns", "roe2020"),
            "some concerns",
            "“judgement” cannot be the text “some concerns” (did you mean some-concerns?)",
        ),
        (
            ARM,
            THIRD.format("gas, airs"),
            "airs]",
            "the trial has no other arm “airs” (its arms are air, both, gas)",
        ),
        (
            ARM,
            THIRD.format("gas, both"),
            "both]",
            "the trial has no other arm “both” (its arms are air, both, gas)",
        ),
    ],
)
def test_that_a_trial_is_told_what_it_says_wrong(
    pack: EditablePack, old: str, new: str, mark: str, message: str
) -> None:
    pack.edit(TRIAL, old, new)
    assert pack.problems() == [pack.at(TRIAL, mark, message)]


def test_that_two_trials_of_the_same_people_name_each_other(pack: EditablePack) -> None:
    other = (
        pack.text(TRIAL)
        .partition("conflicts:")[0]
        .replace("doe2015-", "other-")
        .replace("id: doe-2015", "id: other")
    )
    pack.write("trials/a-other.yaml", other.replace(PEOPLE, SAME.format("doe-2015")))
    pack.edit(
        TRIAL, PEOPLE, BIAS.format("some-concerns", "roe2020").replace("arms:", SAME.format("other")[6:])
    )
    pack.edit(TRIAL, ARM, THIRD.format("gas, air"))
    catalog = check_catalog(pack.folder)
    assert compiled.from_body(compiled.body_of(catalog)) == catalog
    trials = catalog.trial_by_id
    assert (trials["other"].same_people_as, trials["doe-2015"].same_people_as) == (("doe-2015",), ("other",))
    assert trials["doe-2015"].arm("both").together == ("gas", "air")
    assert trials["doe-2015"].risk_of_bias == BiasRating(RiskOfBias.SOME_CONCERNS, "roe2020")
