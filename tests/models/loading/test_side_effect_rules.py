"""What a figure of harm must be beyond its form: each rule with its place and its remedy."""

from __future__ import annotations

import pytest

from models.loading import check_catalog
from models.side_effect import BodySystem, ChangeUnit, Emptiness, HarmMeasure, Setting, Severity
from tests.models.loading.editable_pack import EFFECTS, GAS, REPORT, EditablePack

# (file, what stands there, what is written instead, where the problem begins, the problem)
RULES = [
    (
        REPORT,
        "effect: dizziness\n    treatment: gas-50\n    against: air\n    value",
        "effect: dizzines\n    treatment: gas-50\n    against: air\n    value",
        "dizzines\n",
        "there is no effect “dizzines” (did you mean dizziness?)",
    ),
    (
        REPORT,
        "fact: doe2015-pressure, effect: dizziness, treatment: gas-50",
        "fact: doe2015-pressure, effect: dizziness, treatment: gas",
        "gas,",
        "there is no treatment “gas” (did you mean gas-50?)",
    ),
    (
        REPORT,
        "source: doe2015\n",
        "source: doe2051\n",
        "doe2051",
        "there is no source “doe2051” (did you mean doe2015?)",
    ),
    (
        REPORT,
        "fact: doe2015-pressure",
        "fact: doe2015-24h",
        "doe2015-24h",
        "the fact “doe2015-24h” is there already, in trials/doe-2015.yaml (give one another id)",
    ),
    (
        REPORT,
        "value: 40\n",
        "value: 45\n",
        "45\n",
        "8 of 20 are 40.0 percent, not 45 (read both again in the source; the share and its counts must agree)",
    ),
    (
        REPORT,
        "events: [8, 20]",
        "events: [28, 20]",
        "[28",
        "28 with the outcome are more than the 20 in all (write [with the outcome, in all])",
    ),
    (
        REPORT,
        "    value: 40\n    events: [8, 20]\n",
        "    value: 140\n",
        "140",
        "a percentage of people lies between 0 and 100; this is 140 (read it again in the source)",
    ),
    (
        REPORT,
        "value: 3.5\n    interval: [1.9, 6.6]",
        "value: -3.5",
        "-3.5",
        "a ratio is never below 0; this is -3.5 (read it again in the source)",
    ),
    (
        REPORT,
        "measure: mean-change, value: 5.2, unit: mmHg",
        "measure: cases, value: 5.2",
        "5.2",
        "a number of cases is whole and not below 0; this is 5.2 (read it again in the source)",
    ),
    (
        REPORT,
        ", unit: mmHg",
        "",
        "mean-change",
        "a mean change needs the unit that it was measured in (add unit: with it)",
    ),
    (
        REPORT,
        "measure: mean-change, value: 5.2",
        "measure: cases, value: 5",
        "mmHg",
        "cases has no unit of its own (take unit: out)",
    ),
    (
        REPORT,
        "    against: air\n    measure",
        "    measure",
        "risk-ratio",
        "risk-ratio compares two groups (add against: with the comparator's id)",
    ),
    (
        REPORT,
        "    against: air\n    value: 40\n",
        "    value: 40\n",
        "[1, 20]",
        "events_against tells of a comparator that is not named (add against: with the comparator's id)",
    ),
    (
        REPORT,
        "    against: air\n    value: 40\n",
        "    against: gas-50\n    value: 40\n",
        "gas-50\n    value",
        "“gas-50” is compared with itself (write the comparator's id)",
    ),
    (
        REPORT,
        "interval: [1.9, 6.6]",
        "interval: [3.9, 6.6]",
        "[3.9",
        "the interval 3.9 to 6.6 does not hold its value 3.5"
        " (read value, interval and their signs again in the source)",
    ),
    (
        REPORT,
        '    read_at: {en: "A news page", fr: "Une page d’actualité"}\n',
        "",
        "secondary",
        "a figure that was read second-hand needs the place where it was read (add read_at: with that place in words)",
    ),
    (
        REPORT,
        "at: PT1H,",
        "at: PT1M,",
        "PT1M",
        "PT1M comes before PT5M (an effect begins, is strongest, and ends, in this order)",
    ),
    (
        REPORT,
        "    onset: {fact: doe2015-dizzy-from, at: PT5M, read: table}\n"
        "    end: {fact: doe2015-dizzy-to, at: PT1H, read: table}\n",
        "",
        "effect: dizziness\n    treatment: gas-50\nmissing",
        "nothing is said of when it comes or goes (add onset:, peak: or end:)",
    ),
    (
        REPORT,
        "{treatment: air, why: not-reported}",
        "{treatment: air, effects: [sleep], why: not-reported}",
        "sleep], why",
        "there is no effect “sleep” (add it to effects/, or write the id of one that is there)",
    ),
    (
        REPORT,
        "why: not-reported",
        "why: not-report",
        "not-report}",
        "“why” cannot be the text “not-report” (did you mean not-reported?)",
    ),
    (
        REPORT,
        "facts: [doe2015-dizziness, roe2020-dizziness]",
        "facts: [doe2015-dizziness, roe2020-dizzy]",
        "roe2020-dizzy]",
        "there is no fact “roe2020-dizzy” (did you mean roe2020-dizziness?)",
    ),
    (
        EFFECTS,
        "id: nerve-damage",
        "id: dizziness",
        "dizziness",
        "the effect “dizziness” is there already, in this file (give one another id)",
    ),
    (
        GAS,
        "family: gas\n",
        "family: gas\ndose_of: gas-50\n",
        "gas-50\nname",
        "the treatment is a dose of itself (write the id of another treatment, or leave it out)",
    ),
    (
        GAS,
        "family: gas\n",
        "family: gas\ndose_of: gas-5\n",
        "gas-5\n",
        "there is no treatment “gas-5” (did you mean gas-50?)",
    ),
    (
        REPORT,
        "interval: [1.9, 6.6]",
        "interval: [-1.9, 6.6]",
        "[-1.9",
        "a ratio is never below 0; this is -1.9 (read it again in the source)",
    ),
    (
        REPORT,
        "    events: [8, 20]\n    events_against: [1, 20]\n",
        "    interval: [20, 120]\n",
        "[20, 120]",
        "a percentage of people lies between 0 and 100; this is 120 (read it again in the source)",
    ),
    (
        REPORT,
        "    events_against: [1, 20]\n",
        "    value_against: -5\n",
        "-5\n",
        "a percentage of people lies between 0 and 100; this is -5 (read it again in the source)",
    ),
    (
        REPORT,
        "measure: mean-change, value: 5.2, unit: mmHg",
        "measure: per-1000, value: -5.2",
        "-5.2",
        "a rate is never below 0; this is -5.2 (read it again in the source)",
    ),
    (
        REPORT,
        "events: [8, 20]\n",
        "events: [8, 20]\n    n: 21\n",
        "21\n",
        "21 people here, and 20 in events (events say it: take n: out)",
    ),
    (
        REPORT,
        "measure: mean-change, value: 5.2, unit: mmHg",
        "measure: cases, value: 2, events: [3, 20]",
        "2, events",
        "2 cases here, and 3 in events (read it again in the source)",
    ),
    (
        REPORT,
        "{treatment: air, why",
        "{treatment: air, effects: [dizziness, dizziness], why",
        "dizziness], why",
        "“dizziness” stands here twice (take one of them out)",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "mark", "told"), RULES)
def test_that_a_rule_tells_place_and_remedy(
    pack: EditablePack, file: str, old: str, new: str, mark: str, told: str
) -> None:
    pack.edit(file, old, new)
    assert pack.problems() == [pack.at(file, mark, told)]


def test_that_two_figures_that_tell_the_same_are_refused(pack: EditablePack) -> None:
    pack.edit(
        REPORT,
        "courses:\n",
        "  - {fact: again, effect: dizziness, treatment: gas-50, against: air, value: 41, read: table}\ncourses:\n",
    )
    told = (
        "this and “doe2015-dizziness” tell the same of the same people"
        " (say in detail: what sets them apart, or keep one)"
    )
    assert pack.problems() == [pack.at(REPORT, "{fact: again", told)]


def test_that_a_comparator_tells_the_same_beside_each_arm(pack: EditablePack) -> None:
    arm = "  - {{fact: {}, effect: dizziness, treatment: gas-50, against: air, value: 41, value_against: {}, "
    arm += "fact_against: doe2015-air, detail: {{en: {}, fr: {}}}, read: table}}\n"
    arms = [arm.format(name, value, name, name) for name, value in (("low", 5), ("middle", 5), ("high", 6))]
    pack.edit(REPORT, "courses:\n", "".join(arms) + "courses:\n")
    (problem,) = pack.problems()
    told = "“doe2015-air” tells something else beside “low” (read it again in the source)"
    assert problem.startswith(f"{REPORT}:")
    assert problem.endswith(told)
    line = pack.text(REPORT).splitlines()[int(problem.split(":")[1]) - 1]
    assert "fact: high" in line


def test_that_a_comparator_may_change_downwards_and_a_difference_of_rates_be_negative(
    pack: EditablePack,
) -> None:
    pack.edit(REPORT, "value: 5.2, unit: mmHg", "value: 5.2, unit: mmHg, against: air, value_against: -2.3")
    assert check_catalog(pack.folder).safety_reports[0].figures[2].value_against == -2.3
    pack.edit(REPORT, "mean-change, value: 5.2, unit: mmHg", "per-1000, value: -5.2")
    assert pack.problems() == []


@pytest.mark.parametrize("said", [False, True])
def test_that_a_crossover_is_known_by_its_trial_or_because_its_report_says_so(
    pack: EditablePack, *, said: bool
) -> None:
    """doe2015 is the source of one."""
    if said:
        pack.edit("trials/doe-2015.yaml", "design: crossover-rct", "design: parallel-rct")
        assert not any(one.is_same_people for one in check_catalog(pack.folder).safety_reports[0].figures)
        pack.edit(REPORT, "leads: true\n", "leads: true\ncrossover: true\n")
    counted, ratio, pressure = check_catalog(pack.folder).safety_reports[0].figures
    assert counted.is_same_people
    assert counted.people == 20, "nobody is counted twice"
    assert ratio.is_same_people == said, "of another source"
    assert not pressure.is_same_people, "without a comparator"


def test_that_a_report_without_anything_is_refused(pack: EditablePack) -> None:
    head, _, _ = pack.text(REPORT).partition("figures:")
    pack.write(REPORT, head)
    assert pack.problems() == [
        f"{REPORT}:1:1: the file says nothing of any effect (add figures:, courses: or missing:)"
    ]


def test_that_a_report_is_read_whole(pack: EditablePack) -> None:
    catalog = check_catalog(pack.folder)
    dizziness, damage = catalog.effects
    assert (dizziness.system, dizziness.severity, dizziness.is_harm) == (
        BodySystem.NERVOUS,
        Severity.ANY,
        False,
    )
    assert (damage.severity, damage.is_harm) == (Severity.SERIOUS, True)
    (report,) = catalog.safety_reports
    assert (report.setting, report.is_complete, report.threshold, report.leads) == (
        Setting.DEPRESSION,
        True,
        5,
        True,
    )
    counted, ratio, pressure = report.figures
    assert (counted.events, counted.events_against, counted.people) == ((8, 20), (1, 20), 20)
    assert (ratio.measure, ratio.interval) == (HarmMeasure.RISK_RATIO, (1.9, 6.6))
    assert (ratio.provenance.source, counted.provenance.source) == ("roe2020", "doe2015")
    assert (pressure.measure, pressure.unit) == (HarmMeasure.MEAN_CHANGE, ChangeUnit.MMHG)
    (course,) = report.courses
    assert [moment.at.iso for moment in course.moments] == ["PT5M", "PT1H"]
    assert course.peak is None
    assert report.missing[0].why is Emptiness.NOT_REPORTED
    assert catalog.harm_by_fact["doe2015-dizziness"] == (counted, report)
    assert catalog.conflicts_by_fact["roe2020-dizziness"] == report.conflicts
