"""`onset catalog`: all that was loaded, and every number on any screen."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.commands import catalog
from desktop.commands.catalog import everything
from desktop.paths import shipped_content
from models.catalog import Catalog
from models.evidence import Measure
from models.loading import check_catalog
from models.timecourse import ChartMeasure, Method, lines
from tests.models.hand_made import PLACEBO, arm, figure, reading, synthesis, trial
from tests.models.hand_made import catalog as by_hand

ROOT = Path(__file__).resolve().parents[3]
MINIMAL_PACK = ROOT / "tests" / "models" / "loading" / "minimal_pack"


@pytest.fixture
def printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> dict[str, Any]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert catalog.run(MINIMAL_PACK, True) == 0
    whole: dict[str, Any] = json.loads(capsys.readouterr().out)
    return whole


@pytest.fixture(scope="module")
def shipped() -> dict[str, Any]:
    return catalog.everything(check_catalog(ROOT / "resources" / "content"))


def test_that_all_that_was_loaded_is_printed(printed: dict[str, Any]) -> None:
    assert list(printed) == [
        "pack",
        "families",
        "scales",
        "sources",
        "treatments",
        "trials",
        "syntheses",
        "pathways",
        "effects",
        "safety_reports",
        "questions",
        "unknowns",
        "guidance",
        "comparison",
        "fingerprint",
        "figures",
        "pooled",
        "harms",
    ]
    assert printed["pack"]["title"] == {"en": "A small pack", "fr": "Un petit paquet"}
    assert printed["treatments"][1]["regimens"][1]["doses"] == [
        {"start": "PT0H", "every": "P1W", "until": "P4W"}
    ]
    assert printed["trials"][0]["readings"][0]["figure"]["interval"] == [-7.8, -1.8]
    assert printed["guidance"]["statuses"][0]["date"] == {"year": 2023, "month": 11, "day": 8}
    assert printed["guidance"]["help"][0]["contacts"][0] == {"way": "call", "at": "12 34"}
    block = printed["pathways"][0]["steps"][0]
    assert block["standing"] == {"gas": "shown", "pill": "inferred"}
    assert block["window"] == {
        "start": "PT0S",
        "full": "PT40M",
        "end": "PT2H",
        "seen_in": {"en": "people", "fr": "humains"},
        "is_fading": False,
    }
    asked = printed["questions"][0]["times"][0]
    assert (asked["at"], asked["published"][0]["fact"]) == ("P1D", "roe2020-24h")
    assert [rating["by"] for rating in asked["ratings"]] == ["roe2020", None]
    assert [(one["id"], one["lack"]) for one in printed["unknowns"]] == [
        ("how-long", "not-studied"),
        ("which-cells", "not-reported"),
    ]
    row = printed["comparison"][1]
    assert (row["id"], row["group"]["id"]) == ("response", "what-it-is")
    cell = row["entries"][0]
    assert (cell["text"]["fr"], cell["date"]) == ("4 sur 20, avec l’air 1 sur 20.", "2023-11-08")
    assert cell["evidence"][0]["read"] == "secondary"
    assert printed["comparison"][2]["entries"][0]["blank"] == "not-reported"


def test_that_a_figure_of_the_literature_is_one_row(printed: dict[str, Any]) -> None:
    row = next(row for row in printed["figures"] if row["fact"] == "doe2015-24h-responders")
    expected = {
        "measure": "response",
        "value": 20,
        "interval": None,
        "unit": "percent",
        "at": "P1D",
        "events": [4, 20],
        "events_against": [1, 20],
        "n": None,
        "source": "doe2015",
        "read": "secondary",
        "read_at": "a later review",
        "kind": "observed",
        "formula": None,
        "treatment": "gas-50",
        "regimen": "one-session",
        "trial": "doe-2015",
        "synthesis": None,
        "part": "gas",
        "against": "air",
    }
    assert {key: row[key] for key in expected} == expected


def test_that_an_interval_that_the_program_works_out_stands_apart(printed: dict[str, Any]) -> None:
    """Wilson's interval of 4 in 20, by hand: (0.2 + 0.0960 ± 0.1999) / 1.1921."""
    row = next(row for row in printed["figures"] if row["fact"] == "doe2015-24h-responders")
    assert row["computed_interval"] == pytest.approx([8.066, 41.602], abs=0.01)
    assert row["interval_formula"] == "Wilson 95 % interval of the counts"


def test_that_a_figure_with_a_formula_is_computed(printed: dict[str, Any]) -> None:
    row = next(row for row in printed["figures"] if row["fact"] == "roe2020-1w")
    assert (row["kind"], row["formula"]) == ("computed", "ratio of the two shares")
    assert (row["source"], row["synthesis"], row["against"]) == ("doe2015", "roe-2020", "air")


def test_that_what_the_timeline_computes_names_its_formula_and_facts(printed: dict[str, Any]) -> None:
    rows = {row["formula"]: row for row in printed["figures"] if row["fact"] is None}
    percent = rows["change in percent of the arm's mean score at the first dose"]
    assert percent["value"] == pytest.approx(-25)
    assert percent["facts"] == ["doe2015-24h-score", "doe2015-0h"]
    assert (percent["kind"], percent["unit"], percent["at"], percent["n"]) == (
        "computed",
        "percent",
        "PT24H",
        20,
    )
    share = rows["share of the people counted"]
    assert (share["value"], share["facts"], share["treatment"]) == (5, ["doe2015-24h-responders"], "air")
    assert len(rows) == 2


def test_that_every_point_of_every_line_is_in_the_list(shipped: dict[str, Any]) -> None:
    loaded = check_catalog(ROOT / "resources" / "content")
    listed = {(tuple(row["facts"]), row["value"]) for row in shipped["figures"]}
    points = [point for measure in ChartMeasure for line in lines(loaded, measure) for point in line.points]
    assert len(points) > 300
    assert {(point.facts, point.value) for point in points} <= listed


def test_that_every_row_has_every_key_and_a_kind(shipped: dict[str, Any]) -> None:
    keys = {
        "fact",
        "facts",
        "value",
        "interval",
        "unit",
        "at",
        "events",
        "n",
        "source",
        "read",
        "kind",
        "formula",
    }
    sources = {source["id"] for source in shipped["sources"]}
    for row in shipped["figures"]:
        assert keys <= row.keys()
        assert row["kind"] in ("observed", "computed", "modelled")
        assert (row["kind"] == "computed") == (row["formula"] is not None)
        assert row["source"] in sources


def test_that_every_method_has_its_formula_in_words() -> None:
    assert set(catalog.FORMULAS) == set(Method) - {Method.REPORTED}


def test_that_the_table_has_a_line_for_each_figure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert catalog.run(MINIMAL_PACK, False) == 0
    told = capsys.readouterr().out.splitlines()
    counts = (
        "2 sources, 2 treatments, 1 trial, 1 synthesis, 1 route, 1 question, 2 side effects, 2 open questions,"
        " 5 pieces of guidance, 3 rows to compare, 10 figures"
    )
    assert told[0].endswith(f"minimal_pack: {counts}")
    assert " ".join(told[2].split()) == "fact measure value interval unit at n source read kind"
    first = "doe2015-2h difference -4.8 -7.8 to -1.8 points PT2H doe2015 abstract observed"
    assert " ".join(told[3].split()) == first
    assert len(told) == 3 + 7 + 2 + 3


def test_that_harms_are_told_with_what_is_worked_out(printed: dict[str, Any]) -> None:
    counted, ratio, pressure = printed["harms"]
    assert (counted["fact"], counted["events"], counted["events_against"]) == (
        "doe2015-dizziness",
        [8, 20],
        [1, 20],
    )
    assert counted["difference"] == pytest.approx(35)
    # The trial is a crossover: the same people in both arms have no interval of two groups.
    assert counted["difference_interval"] is None
    assert counted["number_needed"] is None
    assert counted["stands_first"]
    assert (ratio["interval"], ratio["computed_interval"], ratio["difference"]) == ([1.9, 6.6], None, None)
    assert not ratio["stands_first"]
    assert (pressure["unit"], pressure["setting"]) == ("mmHg", "depression")


def test_that_two_groups_have_an_interval_and_a_number_needed(catalog: Catalog) -> None:
    counted = next(one for one in everything(catalog)["harms"] if one["fact"] == "spravato-ae-dissociation")
    low, high = counted["difference_interval"]
    more = counted["difference"]
    assert 0 < low < more < high < 100
    assert counted["number_needed"] == pytest.approx([100 / more, 100 / high, 100 / low])


UNITS = {
    ChartMeasure.DIFFERENCE: "points",
    ChartMeasure.STANDARDISED: "SMD",
    ChartMeasure.PERCENT_CHANGE: "percent",
    ChartMeasure.RESPONSE: "percent",
}


def drawn(loaded: Catalog) -> Iterator[tuple[str, float, float | None, float | None]]:
    """Every marker and ring that the Timeline can draw: unit, value, and its whisker where it has one."""
    for measure in ChartMeasure:
        for line in lines(loaded, measure):
            for point in line.points:
                yield UNITS[measure], point.value, point.low, point.high
                if point.against is not None:
                    yield UNITS[measure], point.against, None, None


def listed(loaded: Catalog) -> set[tuple[str, float, float | None, float | None]]:
    """Every number of the list, with each interval that stands beside it and without."""
    return {
        (row["unit"], row["value"], *ends)
        for row in (*catalog.figures(loaded), *catalog.computed_figures(loaded))
        for ends in (row["interval"], row.get("computed_interval"), (None, None))
        if ends is not None
    }


def test_that_every_number_that_the_timeline_can_draw_is_in_the_list() -> None:
    loaded = check_catalog(shipped_content())
    numbers = set(drawn(loaded))
    assert len(numbers) > 400
    assert numbers - listed(loaded) == set()


def test_that_a_pooled_comparators_share_is_in_the_list() -> None:
    share = figure(Measure.RESPONSE, 45, events=(382, 851), events_against=(110, 446), scale=None)
    loaded = by_hand(syntheses=[synthesis([share])])
    assert set(drawn(loaded)) - listed(loaded) == set()
    (row,) = catalog.computed_figures(loaded)
    assert (row["value"], row["treatment"], row["n"]) == (pytest.approx(24.66, abs=0.01), "placebo", 446)
    assert row["interval"] is None


def test_that_a_comparators_other_counts_beside_another_arm_are_in_the_list() -> None:
    """Two arms beside one placebo, which each counts otherwise: only one of the counts can be the placebo's line."""
    loaded = by_hand(
        [
            trial(
                [
                    reading(
                        "a", figure(Measure.RESPONSE, 50, events=(10, 20), events_against=(13, 47)), "placebo"
                    ),
                    reading(
                        "b", figure(Measure.RESPONSE, 60, events=(12, 20), events_against=(12, 45)), "placebo"
                    ),
                ],
                arms=(arm("a", "drug"), arm("b", "double-drug"), PLACEBO),
            )
        ]
    )
    assert set(drawn(loaded)) - listed(loaded) == set()
    rows = list(catalog.computed_figures(loaded))
    assert [(row["part"], row["n"]) for row in rows] == [("placebo", 47), ("placebo", 45)]


# --- what is pooled --------------------------------------------------------------------------------------------


def test_that_every_plot_of_the_evidence_is_listed_with_its_trials(shipped: dict[str, Any]) -> None:
    plots = {
        (plot["question"], plot["at"], plot["outcome"], plot["measure"]): plot for plot in shipped["pooled"]
    }
    assert len(plots) == len(shipped["pooled"])
    assert {plot["question"] for plot in shipped["pooled"]} == {one["id"] for one in shipped["questions"]}
    plot = plots["esketamine-standard-care", "PT24H", "score", "mean-difference"]
    assert (plot["scale"], plot["method"], plot["interval"]) == ("MADRS", "REML", "wider")
    assert plot["pooled"]["estimate"] == pytest.approx(-3.85)
    assert [trial["facts"] for trial in plot["trials"]] == [["fu2020-diff-24h"], ["ionescu2021-diff-24h"]]
    assert sum(trial["weight"] for trial in plot["trials"]) == pytest.approx(100)
    assert plot["published"] == ["canuso2021-diff-PT24H"]


def test_that_a_trial_without_an_effect_is_listed_with_the_reason(shipped: dict[str, Any]) -> None:
    plot = next(one for one in shipped["pooled"] if one["question"] == "snri" and one["at"] == "P56D")
    missing = {trial["trial"]: trial.get("missing") for trial in plot["trials"]}
    assert missing["duloxetine-label-study-3"] == "same-people"
    assert missing["goldstein-2004"] is None
