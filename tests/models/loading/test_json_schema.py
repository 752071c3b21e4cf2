"""What an editor completes and checks from says the same as the loader."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

from models.loading import schema
from models.loading.json_schema import FILES, json_schema, schema_files
from models.loading.wanted import Wanted, in_words
from models.units import Duration

RESOURCES = Path(__file__).resolve().parents[3] / "resources"


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Every mapping within a schema."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from nodes(inner)


def test_that_the_written_schemas_are_those_of_the_loader() -> None:
    """Where this fails: python -m models.loading.json_schema."""
    folder = RESOURCES / "content" / "schema"
    for path, text in schema_files(folder).items():
        assert path.read_text(encoding="utf-8") == text
    assert {path.name for path in folder.iterdir()} == {path.name for path in schema_files(folder)}


@pytest.mark.parametrize("name", FILES)
def test_that_every_block_of_a_schema_is_closed_and_explained(name: str) -> None:
    described = json_schema(FILES[name])
    blocks = [described, *described["$defs"].values()]
    assert all(block.get("description") for block in blocks)
    assert all(
        node.get("additionalProperties") is False for node in nodes(described) if node.get("type") == "object"
    )
    assert not [node for node in nodes(described) if isinstance(node.get("title"), str)]


def test_that_the_tones_are_the_treatment_colours_of_every_theme() -> None:
    for theme in (RESOURCES / "themes").glob("*.toml"):
        described = tomllib.loads(theme.read_text(encoding="utf-8"))
        assert list(described["treatment"]) == list(get_args(schema.Tone))


@pytest.mark.parametrize(
    "iso", ["PT0S", "PT40M", "PT2H", "P1D", "P1W", "P3M", "P1Y", "P1DT12H", "PT1.5H", "P2W3D"]
)
def test_that_the_pattern_for_a_time_takes_what_the_loader_reads(iso: str) -> None:
    assert Duration.parse(iso).seconds >= 0
    pattern = Wanted(schema.TreatmentFile).at(("regimens", 0, "doses", 0, "every"))["pattern"]
    assert re.search(pattern, iso)
    assert not re.search(pattern, f"{iso}x")


def test_that_what_belongs_at_a_place_is_found_through_lists_references_and_languages() -> None:
    wanted = Wanted(schema.TrialFile)
    assert str(in_words(wanted.at(("readings", 3, "value")))) == "a number"
    assert str(in_words(wanted.at(("readings", 3, "read")))).startswith("one of full-text, table")
    assert str(in_words(wanted.at(("readings", 3, "interval", 1)))) == "a number"
    assert str(in_words(wanted.at(("blinding", "fr")))) == "a text"
    assert str(in_words(wanted.at(("nothing", 0, "of", "this")))) == "something else"
    assert wanted.keys(("conflicts", 0)) == ["facts", "note"]
    assert wanted.keys(("readings", 0, "value")) == []


@pytest.mark.parametrize("name", FILES)
def test_that_one_sort_of_value_belongs_at_each_place(name: str) -> None:
    """The sentences about what does not fit speak of one; a choice of several needs sentences of its own."""
    several = [
        node
        for node in nodes(json_schema(FILES[name]))
        if len([choice for choice in node.get("anyOf", ()) if choice.get("type") != "null"]) > 1
    ]
    assert several == []
