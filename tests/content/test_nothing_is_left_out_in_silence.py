"""What the dossiers know of the course of depression is shipped, or left out for a reason that is written down."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from models.catalog import Catalog
from tests.content.dossiers import CLINICAL, Dossiers

LEFT_OUT = Path(__file__).with_name("left_out.yaml")
TOPICS = {"time-course", "efficacy", "response", "remission", "durability", "onset"}
UNITS = {"points", "percent", "SMD", "OR", "RR"}


@pytest.fixture(scope="module")
def left_out() -> dict[str, list[str]]:
    with LEFT_OUT.open(encoding="utf-8") as stream:
        reasons: dict[str, list[str]] = yaml.load(stream, Loader=yaml.CSafeLoader) or {}
    return reasons


def test_that_every_fact_is_shipped_or_left_out_for_a_reason(
    catalog: Catalog, dossiers: Dossiers, left_out: dict[str, list[str]]
) -> None:
    told = {fact for facts in left_out.values() for fact in facts}
    silent = [
        f"{name}: {fact['id']} ({fact['measure']})"
        for name in CLINICAL
        for fact in dossiers.by_name[name]["facts"]
        if fact["topic"] in TOPICS
        and fact["unit"] in UNITS
        and fact["seen"] != "recalled"
        and fact["id"] not in catalog.place_by_fact
        and fact["id"] not in told
    ]
    if silent:
        pytest.fail("\n".join(silent), pytrace=False)


def test_that_what_is_left_out_exists_and_is_told_once(
    catalog: Catalog, dossiers: Dossiers, left_out: dict[str, list[str]]
) -> None:
    told = [fact for facts in left_out.values() for fact in facts]
    assert sorted(told) == sorted(set(told))
    assert set(told) <= dossiers.facts.keys()
    assert not set(told) & catalog.place_by_fact.keys()
