"""The guide for those who write content: its examples make a pack that opens, and it explains every key."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from types import ModuleType

import pytest
from pydantic import BaseModel

from models.catalog import Catalog
from models.evidence import Analysis, Measure, Read, SourceKind, Unit
from models.guidance import StatusKind, Topic, Way
from models.loading import (
    guidance_schema,
    load_catalog,
    pathway_schema,
    question_schema,
    schema,
    side_effect_schema,
)
from models.loading.pack_files import FOLDERS
from models.pathway import Bond, Certainty, Form, Standing
from models.question import Grade, Outcome, Sessions
from models.side_effect import BodySystem, ChangeUnit, Emptiness, HarmMeasure, Setting, Severity
from models.treatment import Administration, Route
from models.trial import Design, RiskOfBias
from models.unknown import Lack
from tests.content.dossiers import REPOSITORY

GUIDE = REPOSITORY / "resources" / "content" / "README.md"
EXAMPLE = re.compile(r"^```yaml\n# (?P<place>\S+\.yaml)\n(?P<content>.*?)^```$", re.MULTILINE | re.DOTALL)
CHOICES: tuple[type[StrEnum], ...] = (
    Measure,
    Unit,
    Read,
    Analysis,
    SourceKind,
    Design,
    Route,
    Administration,
    Form,
    Bond,
    Standing,
    Certainty,
    RiskOfBias,
    Sessions,
    Outcome,
    Grade,
    Lack,
    BodySystem,
    Severity,
    Setting,
    HarmMeasure,
    ChangeUnit,
    Emptiness,
    Topic,
    StatusKind,
    Way,
)


@pytest.fixture(scope="module")
def guide() -> str:
    return GUIDE.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def example(guide: str, tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """The examples of the guide, each written to the file that its first line names, and loaded."""
    folder = tmp_path_factory.mktemp("pack")
    for found in EXAMPLE.finditer(guide):
        file = folder / found["place"]
        file.parent.mkdir(exist_ok=True)
        assert not file.exists(), f"two examples want to be {found['place']}"
        file.write_text(found["content"], encoding="utf-8")
    return load_catalog(folder)


def test_that_every_yaml_block_of_the_guide_names_its_file(guide: str) -> None:
    assert guide.count("```yaml") == len(EXAMPLE.findall(guide))


def test_that_the_examples_make_a_pack_with_one_of_each_kind(example: Catalog) -> None:
    assert example.families
    assert example.scales
    assert example.sources
    assert example.treatments
    assert example.trials
    assert example.syntheses
    assert example.pathways
    assert example.effects
    assert example.safety_reports
    assert example.questions
    assert example.unknowns
    assert example.guidance.reports
    assert example.guidance.statements
    assert example.guidance.statuses
    assert example.guidance.help
    assert example.comparison


def test_that_the_examples_say_what_the_shipped_pack_says(example: Catalog, catalog: Catalog) -> None:
    for fact, place in example.place_by_fact.items():
        shown, shipped = place.figure, catalog.place_by_fact[fact].figure
        assert (shown.measure, shown.value, shown.interval, shown.at, shown.events) == (
            shipped.measure,
            shipped.value,
            shipped.interval,
            shipped.at,
            shipped.events,
        ), fact


def test_that_the_examples_of_harm_say_what_the_shipped_reports_say(
    example: Catalog, catalog: Catalog
) -> None:
    shipped = {report.id: report for report in catalog.safety_reports}
    assert {effect.id: effect for effect in example.effects}.items() <= catalog.effect_by_id.items()
    for report in example.safety_reports:
        there = shipped[report.id]
        assert (report.source, report.setting, report.population, report.caution) == (
            there.source,
            there.setting,
            there.population,
            there.caution,
        )
        assert report.figures
        assert {*report.figures} <= {*there.figures}
        assert report.courses == there.courses


def test_that_the_example_of_a_route_says_what_the_shipped_route_says(
    example: Catalog, catalog: Catalog
) -> None:
    (route,) = example.pathways
    shipped = {step.fact: step for step in catalog.pathway_by_id[route.id].steps}
    for step in route.steps:
        there = shipped[step.fact]
        assert (step.title, step.what, step.seen_in) == (there.title, there.what, there.seen_in)
        assert (step.certainty, step.window, step.changes) == (there.certainty, there.window, there.changes)
        assert set(step.standing) <= set(there.standing)
        assert set(step.sources) <= set(there.sources)


def test_that_the_example_of_a_question_asks_what_the_shipped_question_asks(
    example: Catalog, catalog: Catalog
) -> None:
    (question,) = example.questions
    shipped = catalog.question_by_id.get(question.id, question)
    assert (question.treatments, question.against, question.sessions) == (
        shipped.treatments,
        shipped.against,
        shipped.sessions,
    )
    times = {(time.at, time.start, time.end) for time in shipped.times}
    assert {(time.at, time.start, time.end) for time in question.times} <= times


def test_that_the_example_of_an_open_question_says_what_the_shipped_one_says(
    example: Catalog, catalog: Catalog
) -> None:
    (unknown,) = example.unknowns
    shipped = catalog.unknown_by_id[unknown.id]
    assert (unknown.question, unknown.known, unknown.lack, unknown.would_answer) == (
        shipped.question,
        shipped.known,
        shipped.lack,
        shipped.would_answer,
    )
    assert unknown.families == shipped.families
    assert set(unknown.facts) <= set(shipped.facts)
    assert set(unknown.sources) <= set(shipped.sources)


def test_that_the_example_of_guidance_says_what_the_shipped_guidance_says(
    example: Catalog, catalog: Catalog
) -> None:
    here, there = example.guidance, catalog.guidance
    assert {*here.reports} <= {*there.reports}
    assert {*here.entries} <= {*there.entries}
    assert {*here.countries} <= {*there.countries}
    assert (here.notice, here.in_danger) == (there.notice, there.in_danger)


def test_that_the_guide_explains_every_key(guide: str) -> None:
    told = _words_in_code(guide)
    missing = {
        f"{part.__name__}.{key}"
        for part in _parts()
        for key in (field.alias or name for name, field in part.model_fields.items())
        if key not in told
    }
    assert not missing


def test_that_the_guide_names_every_choice(guide: str) -> None:
    told = _words_in_code(guide)
    missing = {f"{choice.__name__}: {word}" for choice in CHOICES for word in choice if word not in told}
    assert not missing


def test_that_the_guide_names_every_folder_of_a_pack(guide: str) -> None:
    assert all(f"{folder}/" in guide for folder in FOLDERS)


def _parts() -> Iterator[type[BaseModel]]:
    """Every mapping that a content file may hold."""
    for module in (schema, pathway_schema, question_schema, side_effect_schema, guidance_schema):
        yield from _parts_of(module)


def _parts_of(module: ModuleType) -> Iterator[type[BaseModel]]:
    for part in vars(module).values():
        if isinstance(part, type) and issubclass(part, schema.Part):
            yield part


def _words_in_code(guide: str) -> set[str]:
    """The words that stand in code marks in the text of the guide, its examples apart."""
    prose = re.sub(r"^ *```.*?^ *```$", "", guide, flags=re.MULTILINE | re.DOTALL)
    return {
        word
        for quoted in re.findall(r"`([^`\n]+)`", prose)
        for word in re.findall(r"[\w-]+/[\w-]+|[\w-]+", quoted)
    }


def test_that_the_example_of_rows_asks_what_the_shipped_rows_ask(example: Catalog, catalog: Catalog) -> None:
    shipped = {aspect.id: aspect for aspect in catalog.comparison}
    assert len(example.comparison) == 3
    for aspect in example.comparison:
        there = shipped[aspect.id]
        assert (aspect.name, aspect.about) == (there.name, there.about)
        for entry in aspect.entries:
            bases = {basis.fact for basis in there.entry(entry.family).evidence}
            assert {*entry.facts} <= {*there.entry(entry.family).facts}
            assert {basis.fact for basis in entry.evidence} <= bases
