"""What the inspector says of a cell, a course and a harm."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.i18n import Language
from desktop.kit.explanation import Explanation
from desktop.views.side_effects.explain import EffectExplainer
from models.catalog import Catalog
from models.effect_table import Placed
from models.evidence import Conflict, Provenance, Read
from models.side_effect import BodySystem, ChangeUnit, Emptiness, HarmMeasure, SafetyReport, Setting, Severity
from tests.desktop.views.side_effects.conftest import grid_in
from tests.journeys.reader import plain
from tests.models.hand_made import text
from tests.models.made_effects import PAPER, course, effect, harm, missing, moment, report, watched

LABEL = harm(41, against="placebo", n=346, value_against=9, n_against=222, fact="label")
REGISTRY = harm(27, against="placebo", fact="registry", events=(62, 231), events_against=(6, 222))


@pytest.fixture(autouse=True)
def in_english(language: Language) -> None:
    """Every word here is English."""


def told_of(catalog: Catalog, name: str = "dizziness", column: str = "drug") -> Explanation:
    grid = grid_in(catalog)
    cell = grid._table.cell(name, column)
    explainer = EffectExplainer(catalog, grid.words)
    return explainer.cell(catalog.effect_by_id[name], cell, grid.courses(name, column))


def rows(told: Explanation) -> dict[str, str]:
    """By name; of two rows with one name, both."""
    found: dict[str, str] = {}
    for row in told.rows:
        found[row.name] = f"{found[row.name]} | {row.value}" if row.name in found else plain(row.value)
    return found


def section(told: Explanation, heading: str) -> str:
    return plain("\n".join(next(one.paragraphs for one in told.sections if one.heading == heading)))


def headings(told: Explanation) -> list[str]:
    return [one.heading for one in told.sections]


# --- a risk ----------------------------------------------------------------------------------------------------


def test_that_counts_of_both_arms_come_with_difference_and_number_needed_to_harm() -> None:
    """Newcombe's first example, as statsmodels gives its intervals."""
    told = told_of(watched(report(harm(80, against="placebo", events=(56, 70), events_against=(48, 80)))))
    assert rows(told) == {
        "On treatment": "56 of 70",
        "Of 100, 95% interval": "69.2 to 87.7 | 49 to 70",
        "On comparator": "48 of 80",
        "Difference": "+20 of 100",
        "Difference, 95% interval": "5.2 to 33.4",
        "Number needed to harm": "5.0 [3.0 to 19]",
    }
    assert told.tags == ("Nervous system", "Any severity", "observed", "read in a table of the paper")


def test_that_people_counted_back_from_a_percentage_are_named_so() -> None:
    told = told_of(watched(report(LABEL)))
    assert rows(told)["On treatment"] == "41 of 100"
    helps = [row.help for row in told.rows if row.name == "Of 100, 95% interval"]
    assert len(helps) == 2
    assert all("counted back from the printed percentage" in words for words in helps)
    counted = told_of(watched(report(REGISTRY)))
    assert "counted back" not in "".join(row.help for row in counted.rows)


def test_that_fewer_people_are_treated_for_one_fewer() -> None:
    told = rows(
        told_of(watched(report(harm(5, against="placebo", events=(5, 100), events_against=(30, 100)))))
    )
    assert told["Difference"] == "−25 of 100"
    assert told["Number treated for one fewer"].startswith("4.0 [")
    assert "Number needed to harm" not in told


def test_that_a_crossover_has_a_difference_without_interval_and_number() -> None:
    both = replace(REGISTRY, is_same_people=True)
    told = told_of(watched(report(both)))
    assert rows(told)["Difference"] == "+24.1 of 100"
    assert not {"Difference, 95% interval", "Number needed to harm"} & rows(told).keys()
    (difference,) = (row for row in told.rows if row.name == "Difference")
    assert "in the same people" in difference.help


def test_that_no_clear_difference_is_no_number() -> None:
    told = rows(told_of(watched(report(harm(10, against="placebo", events=(2, 20), events_against=(1, 20))))))
    assert told["Number needed to harm"] == "no clear difference"


def test_that_without_people_there_is_neither_interval_nor_number() -> None:
    told = rows(told_of(watched(report(harm(25, against="placebo", value_against=8)))))
    assert told == {"On treatment": "25 of 100", "On comparator": "8 of 100", "Difference": "+17 of 100"}


def test_that_the_interval_of_the_source_stands_alone() -> None:
    told = rows(told_of(watched(report(harm(10, events=(4, 40), interval=(2.8, 30.1))))))
    assert told == {"On treatment": "4 of 40", "95% interval": "2.8 to 30.1"}


def test_that_a_ratio_is_a_figure_and_no_people() -> None:
    ratio = harm(3.55, measure=HarmMeasure.RISK_RATIO, against="placebo", interval=(1.92, 6.56), n=50)
    assert rows(told_of(watched(report(ratio)))) == {
        "Figure": "risk ratio 3.55",
        "95% interval": "1.92 to 6.56",
    }


def test_that_a_mean_change_stands_beside_that_of_its_comparator() -> None:
    rise = harm(
        13.2, measure=HarmMeasure.MEAN_CHANGE, unit=ChangeUnit.MMHG, against="placebo", value_against=5.4
    )
    assert rows(told_of(watched(report(rise)))) == {"Figure": "+13.2 mmHg", "On comparator": "+5.4 mmHg"}


# --- in whom, and with what care -------------------------------------------------------------------------------


def test_that_setting_people_dose_time_and_comparator_stand_beside_the_figure() -> None:
    figure = replace(LABEL, detail=text("asked directly"))
    of = report(figure, setting=Setting.OTHER_CARE, dose="an hour of gas", over="P4W", threshold=5)
    assert section(told_of(watched(of)), "In whom").splitlines() == [
        "Setting: other supervised care",
        "Who: people of report",
        "Dose: an hour of gas",
        "Watched for: 4 weeks",
        "Comparator: placebo",
        "Counted: asked directly",
        "The source lists effects from 5% on.",
    ]


def test_that_a_figure_of_another_dose_than_its_column_says_whose_it_is() -> None:
    made = watched(report(harm(9, of="double-drug")), dose_of={"double-drug": "drug"})
    told = told_of(made)
    assert told.title == "dizziness · drug"
    assert "Treatment: double-drug" in section(told, "In whom").splitlines()
    assert "Treatment:" not in section(told_of(watched(report(harm(9)))), "In whom")


def test_that_every_caution_is_told_once() -> None:
    figure = harm(4, caution=text("of few"), read=Read.SECONDARY, read_at="a page", formula="a by b.")
    made = replace(
        watched(report(figure, caution="no control arm")),
        sources=(replace(PAPER, caution=text("of few")),),
    )
    assert section(told_of(made), "Read with care").splitlines() == [
        "of few",
        "no control arm",
        "Reported second-hand; read in: a page.",
        "Computed from the source: a by b.",
    ]
    assert "Read with care" not in headings(told_of(watched(report(harm(4)))))


# --- other figures, and where they disagree --------------------------------------------------------------------


def test_that_other_figures_are_told_below_with_their_sources() -> None:
    told = told_of(watched(report(LABEL, leads=True), report(REGISTRY, name="other")))
    assert section(told, "Other figures of the same") == (
        "27 of 100 [21.5 to 32.9], 2.7 of 100 on placebo (Doe 2020)"
    )
    assert "Other figures of the same" not in headings(told_of(watched(report(LABEL))))


def test_that_many_other_figures_are_counted_past_the_twelfth() -> None:
    figures = [harm(place, fact=f"fact-{place}") for place in range(1, 16)]
    lines = section(told_of(watched(report(*figures))), "Other figures of the same").splitlines()
    assert len(lines) == 13
    assert lines[-1] == "and 2 more"


def test_that_a_conflict_of_any_of_its_figures_is_told() -> None:
    conflict = Conflict(("registry", "elsewhere"), text("41 by the label, 27 by the registry."))
    made = watched(report(LABEL, leads=True), report(REGISTRY, name="other", conflicts=[conflict]))
    assert section(told_of(made), "Sources disagree") == "41 by the label, 27 by the registry."
    assert "Sources disagree" not in headings(told_of(watched(report(LABEL))))


def test_that_what_was_looked_for_and_not_found_is_told() -> None:
    """By the report of the figure that stands in the cell, of a harm, of a bar, and of an empty cell."""
    known = course(peak="PT40M")
    of = report(LABEL, harm(3, "nerve-damage"), courses=[known], is_complete=True)
    gap = text("Its counts under placebo.")
    made = watched(replace(of, gaps=(gap,)), report(harm(1, "headache", "pill"), name="other"))
    explainer, (whole, _) = EffectExplainer(made, grid_in(made).words), made.safety_reports
    for told in (
        told_of(made),
        told_of(made, "headache"),
        explainer.harm(made.effect_by_id["nerve-damage"], [Placed(whole.figures[1], whole)]),
        explainer.course_alone(made.effect_by_id["dizziness"], whole, known),
    ):
        assert section(told, "Looked for and not found") == "Its counts under placebo.", told.title
    assert "Looked for and not found" not in headings(told_of(watched(report(LABEL))))


def test_that_sources_that_disagree_on_a_time_are_told_at_its_bar() -> None:
    known = course(peak="PT40M")
    of = report(harm(1), courses=[known], conflicts=[Conflict(("moment-PT40M",), text("40 or 60 minutes."))])
    made = watched(of)
    explainer = EffectExplainer(made, grid_in(made).words)
    told = explainer.course_alone(made.effect_by_id["dizziness"], of, known)
    assert section(told, "Sources disagree") == "40 or 60 minutes."


def test_that_the_source_can_be_copied() -> None:
    last = told_of(watched(report(LABEL))).sections[-1]
    assert last.heading == "Where this comes from"
    assert "Doe J. A trial." in last.paragraphs[0]
    assert last.paragraphs[0].endswith("(read in a table of the paper)")
    assert len(last.copies) > 1


# --- an empty cell ---------------------------------------------------------------------------------------------

ELSEWHERE = report(harm(1, "nausea", "pill"), name="elsewhere")


@pytest.mark.parametrize(
    ("made", "heading", "lines"),
    [
        (
            report(harm(1), lacks=[missing(Emptiness.NOT_STUDIED, "nausea", note="One session only.")]),
            "Not studied",
            [
                "The sources that were read say why there is no figure:",
                "One session only.",
                "report",
            ],
        ),
        (
            report(harm(1), is_complete=True),
            "Not reported",
            ["It does not stand in what was read:", "report"],
        ),
        (
            report(harm(1), is_complete=True, threshold=5),
            "Not reported",
            [
                "It does not stand in what was read, where effects are listed from 5% of people on:",
                "report",
            ],
        ),
        (
            report(harm(1)),
            "Not checked yet",
            ["Nobody has looked for it in the sources yet. That says nothing about how often it happens."],
        ),
    ],
)
def test_that_an_empty_cell_says_why(made: SafetyReport, heading: str, lines: list[str]) -> None:
    told = told_of(watched(made, ELSEWHERE), "nausea")
    assert section(told, heading).splitlines() == lines
    assert told.rows == ()
    assert told.tags == ("Stomach and bowel", "Any severity")
    assert "Where this comes from" not in headings(told)


# --- times -----------------------------------------------------------------------------------------------------


def test_that_a_cell_tells_when_the_effect_comes_and_goes() -> None:
    known = course(onset="PT20M", peak="PT40M", end="PT2H", note="From the start of the session.")
    told = section(told_of(watched(report(harm(1), courses=[known]))), "When")
    assert told == (
        "drug: begins: 20 minutes, strongest: 40 minutes, gone: 2 hours. From the start of the session."
    )


def test_that_a_bar_is_explained_with_its_moments_people_cautions_and_source() -> None:
    known = replace(
        course(peak="PT40M", note="weaker later"),
        end=moment("PT2H", detail="in most", caution="of few"),
    )
    of = report(harm(1), courses=[known], dose="an hour of gas")
    made = watched(of)
    explainer = EffectExplainer(made, grid_in(made).words)
    told = explainer.course_alone(made.effect_by_id["dizziness"], of, known)
    assert rows(told) == {"Strongest": "40 minutes", "Gone": "2 hours"}
    assert section(told, "In whom").splitlines() == [
        "Setting: treatment of depression",
        "Who: people of report",
        "Dose: an hour of gas",
        "weaker later",
        "in most",
    ]
    assert section(told, "Read with care") == "of few"
    assert told.sections[-1].copies


def test_that_a_bar_has_every_caution_that_a_figure_has() -> None:
    """Its report's and its source's, where it was read, how it was computed: each once."""
    second_hand = Provenance("paper", Read.SECONDARY, text("a news page"), text("noon less ten"))
    known = replace(course(peak="PT40M", end="PT2H"), end=replace(moment("PT2H"), provenance=second_hand))
    of = replace(
        report(harm(1), courses=[known]), setting=Setting.OTHER_CARE, caution=text("No control arm.")
    )
    made = replace(watched(of), sources=(replace(PAPER, caution=text("Few people.")),))
    explainer = EffectExplainer(made, grid_in(made).words)
    told = explainer.course_alone(made.effect_by_id["dizziness"], of, known)
    assert section(told, "In whom").startswith("Setting: other supervised care")
    assert section(told, "Read with care").splitlines() == [
        "No control arm.",
        "Few people.",
        "Reported second-hand; read in: a news page.",
        "Computed from the source: noon less ten.",
    ]


# --- a harm ----------------------------------------------------------------------------------------------------


def test_that_every_figure_of_a_harm_has_setting_people_and_dose_beside_it() -> None:
    supervised = report(harm(3, "nerve-damage", measure=HarmMeasure.CASES), dose="an hour")
    misused = report(harm(5, "nerve-damage", n=100), name="misuse", setting=Setting.RECREATIONAL)
    made = watched(supervised, misused)
    explainer = EffectExplainer(made, grid_in(made).words)
    placed = [Placed(one.figures[0], one) for one in (supervised, misused)]
    told = explainer.harm(made.effect_by_id["nerve-damage"], placed)
    figures = [one.paragraphs for one in told.sections if one.heading == "drug"]
    assert figures == [
        (
            "3 cases (Doe 2020)",
            "Setting: treatment of depression",
            "Who: people of report",
            "Dose: an hour",
        ),
        (
            "5 of 100 [2.2 to 11.2], no comparator (Doe 2020)",
            "Setting: recreational use",
            "Who: people of misuse",
        ),
    ]
    assert told.tags == ("Nervous system", "Serious")
    assert headings(told)[-1] == "Where this comes from"


@pytest.mark.parametrize("severity", Severity)
def test_that_the_severity_that_was_counted_is_a_tag(severity: Severity) -> None:
    made = watched(report(harm(1)), effects=[effect("dizziness", BodySystem.SENSES, severity)])
    words = {
        Severity.ANY: "Any severity",
        Severity.SEVERE: "Severe",
        Severity.STOPPED: "Led to stopping",
        Severity.SERIOUS: "Serious",
    }
    assert told_of(made).tags[:2] == ("Senses", words[severity])
