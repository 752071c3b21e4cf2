"""The forest plot as rows: each line's own numbers, and every number with what a reader has to know of it."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtWidgets import QApplication

from desktop.i18n import Language
from desktop.views.evidence import forest_rows as module
from desktop.views.evidence.asked_forest import AskedForest
from desktop.views.evidence.forest_of import spec_of
from desktop.views.evidence.forest_rows import forest_rows, variance_of_words
from desktop.views.evidence.forest_words import Analysis
from models.catalog import Catalog
from models.contrast import EffectMeasure


@pytest.fixture(autouse=True)
def english(dressed: QApplication) -> None:
    Language("en")


def rows_of(
    catalog: Catalog, question: str, time: str, analysis: Analysis = Analysis.ALL, asked: str | None = None
) -> list[dict[str, str]]:
    state = AskedForest(catalog, question)
    state.choose_time(time)
    if asked is not None:
        state.choose_asked(asked)
    state.analysis = analysis
    shown = state.shown("en")
    assert shown is not None
    rows = forest_rows(shown, spec_of(shown, state.pooled))
    return [dict(zip(rows.header, row, strict=True)) for row in rows.rows]


def row_of(rows: list[dict[str, str]], name: str, group: str = "") -> dict[str, str]:
    return next(row for row in rows if row["Trial"] == name and group in ("", row["Group"]))


def test_that_each_column_is_named_once() -> None:
    header = module._header()
    assert len(header) == len(set(header)) == len(fields(module._Cells))


def test_that_a_part_of_a_trial_has_its_own_variance_and_facts(catalog: Catalog) -> None:
    rows = rows_of(catalog, "nitrous-oxide-doses", "PT24H", Analysis.BY_DOSE)
    for dose in ("50", "25"):
        row = row_of(rows, "Nagele 2021", f"Nitrous oxide {dose}%")
        assert row["Facts"] == f"nagele2021-hdrs-{dose}-24h"
        low, high = (float(row[end].replace("−", "-")) for end in ("Lower end", "Upper end"))
        assert float(row["Variance"]) == pytest.approx(((high - low) / 3.92) ** 2, rel=0.01)
        assert row["Weight (%)"] == "", "it has none of its own in the whole"
    together = row_of(rows, "Together")
    assert together["Group"] == "Nitrous oxide 50%"
    assert together["Facts"] == "nagele2015-hdrs-24h nagele2021-hdrs-50-24h"


def test_that_a_pool_without_a_trial_cites_all_others_and_not_that_one(catalog: Catalog) -> None:
    rows = rows_of(catalog, "esketamine", "P28D", Analysis.EACH_LEFT_OUT)
    row = row_of(rows, "Without TRANSFORM-2 (Popova 2019)")
    assert "popova2019-diff-d28" not in row["Facts"]
    assert {"ochsross2020-diff", "chen2023-diff-d28"} <= set(row["Facts"].split())
    assert (row["Trials"], row["Design"], row["Year"], row["Counted"]) == ("5", "", "", "")


def test_that_a_pool_year_by_year_cites_all_so_far(catalog: Catalog) -> None:
    rows = rows_of(catalog, "esketamine", "P28D", Analysis.YEAR_BY_YEAR)
    first, second = rows[:2]
    assert second["Facts"] == f"{first['Facts']} popova2019-diff-d28"
    assert (first["Trials"], first["Estimator"], first["Interval"]) == ("1", "", "")
    assert (second["Trials"], second["Estimator"], second["Interval"]) == ("2", "REML", "normal (z)")
    assert second["Year"] == "2019"


def test_that_a_trial_without_an_effect_has_no_facts(catalog: Catalog) -> None:
    row = row_of(rows_of(catalog, "nitrous-oxide-50", "PT24H"), "Yan 2022")
    assert (row["Facts"], row["Effect"], row["Variance"], row["Variance of"]) == ("", "", "", "")
    assert row["Counted"] == "no"
    assert row["Remark"].startswith("No result")


def test_that_totals_hold_what_they_are_and_nothing_in_another_column(catalog: Catalog) -> None:
    rows = rows_of(catalog, "esketamine", "P28D")
    pooled, prediction = row_of(rows, "Pooled, random effects"), row_of(rows, "Prediction interval")
    assert (pooled["Trials"], pooled["Estimator"], pooled["Interval"]) == ("6", "REML", "Hartung–Knapp")
    assert prediction["Effect"] == "", "a prediction is an interval"
    assert prediction["Lower end"] != pooled["Lower end"]
    published = row_of(rows, "An 2021")
    assert (published["Trials"], published["How it was worked out"]) == ("6", "published")
    assert {row["Design"] for row in (pooled, prediction, published)} == {""}
    assert {row["Analysis"] for row in rows} == {"All trials"}


def test_that_weights_are_numbers_that_add_up(catalog: Catalog) -> None:
    weights = [row["Weight (%)"] for row in rows_of(catalog, "esketamine", "P28D")]
    assert sum(float(weight) for weight in weights if weight) == pytest.approx(100, abs=0.3)


def test_that_a_trial_says_how_its_effect_came_about(catalog: Catalog) -> None:
    rows = rows_of(catalog, "nitrous-oxide-doses", "PT24H")
    assert row_of(rows, "Nagele 2015")["How it was worked out"].startswith("The effect is reported")
    assert "averaged into one effect" in row_of(rows, "Nagele 2021")["How it was worked out"]


@pytest.mark.parametrize("asked", ["response:odds-ratio", "response:risk-difference"])
def test_that_a_variance_on_another_scale_than_its_effect_says_so(catalog: Catalog, asked: str) -> None:
    rows = rows_of(catalog, "ssri", "P56D", asked=asked)
    measure = EffectMeasure(asked.partition(":")[2])
    said = {row["Variance of"] for row in rows if row["Variance"]}
    assert said == {variance_of_words(measure)}
    assert said != {variance_of_words(EffectMeasure.MEAN_DIFFERENCE)}
    assert len({variance_of_words(one) for one in EffectMeasure}) == 3


def test_that_a_published_value_never_leaves_without_its_warning(catalog: Catalog) -> None:
    row = row_of(rows_of(catalog, "esketamine", "PT24H"), "An 2021")
    figure = catalog.place_by_fact["an2021-madrs-PT24H"].figure
    assert figure.caution is not None
    assert row["Effect"] == "−9.96"
    assert row["Remark"].startswith(figure.caution.in_language("en"))
    assert len(row["Remark"]) > len(figure.caution.in_language("en")), "why it may differ follows"


def test_that_warnings_go_with_a_trial_and_with_every_pool_that_holds_it(catalog: Catalog) -> None:
    rows = rows_of(catalog, "esketamine", "P28D")
    warning = "The paper prints a 90% interval"
    assert row_of(rows, "Takahashi 2021")["Remark"].startswith(warning)
    assert f"Takahashi 2021: {warning}" in row_of(rows, "Pooled, random effects")["Remark"]
    left_out = rows_of(catalog, "esketamine", "P28D", Analysis.EACH_LEFT_OUT)
    assert warning not in row_of(left_out, "Without Takahashi 2021")["Remark"]
    assert warning in row_of(left_out, "Without Chen 2023")["Remark"]


def test_that_nothing_to_pool_is_said(catalog: Catalog) -> None:
    rows = rows_of(catalog, "nitrous-oxide-50", "P14D", asked="response:risk-ratio")
    total = next(row for row in rows if row["Remark"] == "Nothing to pool")
    assert (total["Effect"], total["Facts"], total["Trials"]) == ("", "", "")
