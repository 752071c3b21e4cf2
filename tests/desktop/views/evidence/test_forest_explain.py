"""What the inspector says of a line of the forest plot: of that line, and of nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.i18n import Language
from desktop.kit.explanation import Explanation
from desktop.views.evidence.asked_forest import AskedForest
from desktop.views.evidence.forest_basis import came_about
from desktop.views.evidence.forest_explain import ForestExplainer
from desktop.views.evidence.forest_of import PUBLISHED, spec_of
from desktop.views.evidence.forest_words import Analysis
from models.catalog import Catalog
from models.contrast import EffectMeasure
from models.question import Outcome
from models.trial_effect import Sharing, TrialEffect, put_together
from tests.models.hand_made import arm, trial
from tests.models.made_questions import TWO_DOSES, contrasts, share

HALF = "A count is zero: one half was added to each of the four counts."


@pytest.fixture(autouse=True)
def english(dressed: QApplication) -> None:
    Language("en")


def told_of(
    catalog: Catalog, question: str, time: str, analysis: Analysis, line: str, *out: str
) -> tuple[Explanation, str]:
    """What the inspector says of a line, and what is drawn in it."""
    state = AskedForest(catalog, question)
    state.choose_time(time)
    state.analysis = analysis
    for one in out:
        state.take(one, wants=False)
    shown = state.shown("en")
    assert shown is not None
    spec = spec_of(shown, state.pooled)
    drawn = next((one.cells[5] for one in (*spec.lines, *spec.totals) if one.id == line), "")
    return ForestExplainer(shown, state.pooled).line(line), drawn


def numbers(told: Explanation) -> dict[str, str]:
    return {row.name: row.value for row in told.rows}


def paragraphs(told: Explanation, heading: str) -> str:
    return " ".join(next(one for one in told.sections if one.heading == heading).paragraphs)


@pytest.mark.parametrize("part", ["nitrous-oxide-50", "nitrous-oxide-25"])
def test_that_a_part_of_a_trial_is_explained_as_that_part(catalog: Catalog, part: str) -> None:
    told, drawn = told_of(catalog, "nitrous-oxide-doses", "PT24H", Analysis.BY_DOSE, f"nagele-2021/{part}")
    own = numbers(told)
    assert told.title == "Nagele 2021"
    assert told.subtitle.startswith(f"Nitrous oxide {part[-2:]}% against")
    assert f"{own['Difference in points']} {own['95% interval']}" == drawn
    assert "Weight" not in own, "it has none of its own in the whole"
    assert paragraphs(told, "Where this comes from").endswith(f"Fact: nagele2021-hdrs-{part[-2:]}-24h")


def test_that_what_a_subgroup_adds_up_to_is_explained_as_itself(catalog: Catalog) -> None:
    told, drawn = told_of(catalog, "nitrous-oxide-doses", "PT24H", Analysis.BY_DOSE, "=sub:nitrous-oxide-50")
    own = numbers(told)
    assert (told.kicker, told.title) == ("Pooled here", "Nitrous oxide 50%")
    assert f"{own['Difference in points']} {own['95% interval']}" == drawn
    assert own["Trials"] == "2 of 2"
    assert "Nagele 2015" in paragraphs(told, "Trials")
    assert "nagele2021-hdrs-25-24h" not in paragraphs(told, "Where this comes from")


def test_that_a_subgroup_counts_no_trial_that_was_taken_out(catalog: Catalog) -> None:
    line = "=sub:placebo-spray-antidepressant"
    told, drawn = told_of(
        catalog, "esketamine", "P28D", Analysis.BY_COMPARATOR, line, "takahashi-2021", "popova-2019"
    )
    own = numbers(told)
    assert f"{own['Difference in points']} {own['95% interval']}" == drawn
    assert own["Trials"] == "3 of 5"
    assert "Popova" not in paragraphs(told, "Trials")
    assert "popova2019" not in paragraphs(told, "Where this comes from")


@pytest.mark.parametrize(
    ("analysis", "title", "of"),
    [
        (Analysis.EACH_LEFT_OUT, "Without TRANSFORM-3 (Ochs-Ross 2020)", "5 of 9"),
        (Analysis.YEAR_BY_YEAR, "With TRANSFORM-3 (Ochs-Ross 2020)", "3 of 3"),
    ],
)
def test_that_a_pool_named_after_a_trial_is_explained_as_that_pool(
    catalog: Catalog, analysis: Analysis, title: str, of: str
) -> None:
    told, drawn = told_of(catalog, "esketamine", "P28D", analysis, "ochsross-2020")
    own = numbers(told)
    assert told.title == title
    assert f"{own['Difference in points']} {own['95% interval']}" == drawn
    assert own["Trials"] == of
    assert ("ochsross2020-diff" in paragraphs(told, "Where this comes from")) is (of == "3 of 3")
    assert "The primary result, tested first: not significant." in paragraphs(told, "Trials")


def test_that_a_line_that_is_drawn_no_longer_gives_way_to_the_whole(catalog: Catalog) -> None:
    told, _ = told_of(catalog, "nitrous-oxide-doses", "PT24H", Analysis.ALL, "nagele-2021/nitrous-oxide-50")
    assert told.title == "Pooled, random effects"


def test_that_a_published_value_names_its_scale_and_its_time(catalog: Catalog) -> None:
    line = f"{PUBLISHED}an2021-madrs-PT24H"
    told, _ = told_of(catalog, "esketamine", "PT24H", Analysis.ALL, line)
    assert (numbers(told)["Scale"], numbers(told)["Measured after"]) == ("MADRS", "1\u00a0day")
    caution = catalog.place_by_fact["an2021-madrs-PT24H"].figure.caution
    assert caution is not None
    assert caution.in_language("en") in paragraphs(told, "Read with care")


def test_that_what_a_published_value_does_not_name_is_said(catalog: Catalog) -> None:
    unnamed = 0
    for question in catalog.questions:
        state = AskedForest(catalog, question.id)
        for time in question.times:
            state.choose_time(time.at.iso)
            for asked in state.offered:
                state.choose_asked(state.key_of(asked))
                shown = state.shown("en")
                assert shown is not None
                for one in shown.forest.published:
                    own = numbers(ForestExplainer(shown, state.pooled).line(f"{PUBLISHED}{one.figure.fact}"))
                    assert (own["Scale"] == "not named") is (one.figure.scale is None)
                    assert own["Measured after"]
                    unnamed += one.figure.scale is None
    assert unnamed, "else the words were never needed"


def test_that_the_whole_tells_a_published_value_with_its_warning(catalog: Catalog) -> None:
    told, _ = told_of(catalog, "esketamine", "PT24H", Analysis.ALL, "=pooled")
    assert "At 24 hours this result stands far from every other" in paragraphs(told, "Published beside it")


def test_that_the_cautions_of_counted_figures_are_told(catalog: Catalog) -> None:
    told, _ = told_of(catalog, "esketamine", "P28D", Analysis.ALL, "takahashi-2021")
    assert "The paper prints a 90% interval" in paragraphs(told, "Read with care")


# --- empty cells -----------------------------------------------------------------------------------------------


def _of_two_doses(first: int, second: int, measure: EffectMeasure, against: int = 3) -> TrialEffect:
    readings = [
        share(0, "drug", against="placebo", events=(first, 20), events_against=(against, 20)),
        share(0, "double-drug", against="placebo", events=(second, 20), events_against=(against, 20)),
    ]
    made = trial(readings, arms=(*TWO_DOSES, arm("air", "air", is_comparator=True)))
    return put_together(contrasts(made, Outcome.RESPONSE, measure), made, measure)


@pytest.mark.parametrize("measure", [EffectMeasure.RISK_RATIO, EffectMeasure.ODDS_RATIO])
def test_that_an_empty_arm_whose_people_are_added_to_others_is_not_called_corrected(
    measure: EffectMeasure,
) -> None:
    effect = _of_two_doses(0, 4, measure)
    assert effect.sharing is Sharing.COUNTS_ADDED
    assert any(one.is_corrected for one in effect.contrasts), "on its own that arm would be"
    assert not effect.is_corrected
    assert HALF not in came_about(effect)


@pytest.mark.parametrize(("first", "second", "against"), [(0, 0, 3), (20, 20, 3), (2, 4, 0)])
def test_that_an_empty_cell_of_the_sum_is_said(first: int, second: int, against: int) -> None:
    effect = _of_two_doses(first, second, EffectMeasure.RISK_RATIO, against)
    assert effect.is_corrected
    assert HALF in came_about(effect)


def test_that_an_empty_cell_of_a_single_arm_is_said() -> None:
    made = trial([share(0, "drug", against="placebo", events=(0, 20), events_against=(3, 20))])
    effect = put_together(
        contrasts(made, Outcome.RESPONSE, EffectMeasure.ODDS_RATIO), made, EffectMeasure.ODDS_RATIO
    )
    assert HALF in came_about(effect)
