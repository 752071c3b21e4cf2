"""A true figure on the wrong arm or scale is a wrong figure: each one stands where its dossier puts it."""

from __future__ import annotations

import re

import pytest

from models.catalog import Catalog, Place
from models.evidence import Measure
from tests.content.dossiers import Dossiers

SHIPPED_AS = {
    "antidepressant-mixed": {"duloxetine-or-paroxetine"},
    "ect": {"ect-bilateral"},
    "esketamine-nasal": {"esketamine-28-84", "esketamine-56-84", "esketamine-any"},
    "esketamine-nasal-28": {"esketamine-28"},
    "esketamine-nasal-56": {"esketamine-56"},
    "esketamine-nasal-84": {"esketamine-84"},
    "ketamine-any": {"ketamine-or-esketamine"},
    "ketamine-iv": {"ketamine-any"},
    "ketamine-oral-er": {"ketamine-oral"},
    "nri": {"reboxetine"},
    "oxygen": {"placebo-gas"},
    "placebo": {
        "placebo-any",
        "placebo-gas",
        "placebo-infusion",
        "placebo-or-active-control",
        "placebo-plus-antidepressant",
        "placebo-spray",
        "placebo-spray-antidepressant",
        "placebo-spray-standard-care",
        "saline",
    },
    "psilocybin": {"psilocybin-25"},
    "rtms": {"tms"},
    "saline": {"placebo-spray"},
    "sari-low": {"sari"},
}
"""Treatments that the dossiers and the pack call by other names; a dose may be left off everywhere."""

SCALES = {
    r"(?:HAM-?D|HDRS|HRSD)-?6\b": "HDRS-6",
    r"(?:HAM-?D|HDRS|HRSD)-?17": "HDRS-17",
    r"(?:HAM-?D|HDRS|HRSD)-?21": "HDRS-21",
    r"(?:HAM-?D|HDRS|HRSD)-?24": "HDRS-24",
    r"(?:HAM-?D|HDRS|HRSD)-?25": "HDRS-25",
    r"MADRS": "MADRS",
    r"QIDS-?SR": "QIDS-SR",
    r"QIDS-?C": "QIDS-C",
    r"PHQ-?9": "PHQ-9",
    r"BDI-?1A": "BDI-1A",
    r"BDI-?II": "BDI-II",
}
REMISSION = {
    Measure.REMISSION,
    Measure.REMISSION_DIFFERENCE,
    Measure.REMISSION_ODDS_RATIO,
    Measure.REMISSION_RISK_RATIO,
}


def test_that_every_figure_stands_on_the_treatment_that_its_dossier_names(
    catalog: Catalog, dossiers: Dossiers
) -> None:
    wrong: list[str] = []
    for place in catalog.places():
        fact = dossiers.facts[place.figure.fact]
        with_it, against = catalog.treatment_of(place).id, _treatment_against(place)
        there, comparator = fact["treatment"], fact.get("comparator")
        is_straight = _is_called(there, with_it) and _may_be_called(comparator, against)
        is_turned_round = (
            against is not None and _is_called(there, against) and _may_be_called(comparator, with_it)
        )
        if not is_straight and not is_turned_round:
            wrong.append(
                f"{place.figure.fact}: {with_it} against {against}, in the dossier {there} against {comparator}"
            )
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)


def test_that_every_figure_stands_on_the_scale_that_its_dossier_names(
    catalog: Catalog, dossiers: Dossiers
) -> None:
    wrong: list[str] = []
    for place in catalog.places():
        words, scale = dossiers.facts[place.figure.fact]["measure"], place.figure.scale
        named = {name for pattern, name in SCALES.items() if re.search(pattern, words, re.IGNORECASE)}
        if named and scale not in named:
            wrong.append(f"{place.figure.fact}: {scale}, in the dossier “{words}”")
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)


def test_that_remission_and_response_are_not_confused(catalog: Catalog, dossiers: Dossiers) -> None:
    for place in catalog.places():
        figure, fact = place.figure, dossiers.facts[place.figure.fact]
        if fact["topic"] in ("remission", "response") and figure.measure.value.startswith(
            ("remission", "response")
        ):
            assert (figure.measure in REMISSION) == (fact["topic"] == "remission"), figure.fact


def _treatment_against(place: Place) -> str | None:
    if place.comparison is not None:
        return place.comparison.against
    if place.trial is None or place.reading is None or place.reading.against is None:
        return None
    return place.trial.arm(place.reading.against).treatment


def _is_called(there: str, here: str) -> bool:
    return there == here or here in SHIPPED_AS.get(there, ()) or re.sub(r"-[\d.]+$", "", there) == here


def _may_be_called(there: str | None, here: str | None) -> bool:
    """A comparator that one of the two does not name cannot be a wrong one."""
    return there is None or here is None or _is_called(there, here)
