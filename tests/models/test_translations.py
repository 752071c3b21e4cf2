"""Every sentence about content is in the table of translations, in good form, and nowhere else."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from models.loading import yaml_errors
from models.loading.json_schema import FILES
from models.loading.wanted import Wanted, described
from models.translations import TRANSLATIONS
from models.units import DurationFault

ROOT = Path(__file__).resolve().parents[2]
TELLING = [*(ROOT / "models").rglob("*.py"), ROOT / "desktop" / "commands" / "check.py"]
LOADING = sorted((ROOT / "models" / "loading").glob("*.py"))
SENTENCE = re.compile(r"[A-Za-z]{2,},? [a-z]{2,}")
# What libyaml says is looked for in its own words.
FOREIGN = {phrase for phrase, _, _ in yaml_errors.SENTENCES} | {"cannot start any token"}
SAME_IN_FRENCH = {"{number} source", "{number} sources", "{number} question", "{number} questions"}


def calls(path: Path) -> Iterator[ast.Call]:
    """Where a file writes a message."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "message":
            yield node


def written(call: ast.Call) -> str:
    """The template of a message; it has to stand there as it is, or nobody finds it."""
    (template,) = call.args
    assert isinstance(template, ast.Constant), ast.unparse(call)
    assert isinstance(template.value, str)
    return template.value


def gaps(template: str) -> set[tuple[str, str]]:
    """The gaps of a template, each with the form of its number."""
    return {(name, form or "") for _, name, form, _ in Formatter().parse(template) if name is not None}


def descriptions(wanted: Wanted, path: tuple[str | int, ...] = ()) -> Iterator[str]:
    """What the schema says of the values that must be there: it is told where one is missing."""
    node: dict[str, Any] = wanted.at(path)
    for key in node.get("required", ()):
        told = described(wanted.at((*path, key)))
        if told is not None:
            yield told.template
    for key in node.get("properties", ()):
        yield from descriptions(wanted, (*path, key))
    if node.get("type") == "array":
        yield from descriptions(wanted, (*path, 0))


def all_templates() -> set[str]:
    in_code = {written(call) for path in TELLING for call in calls(path)}
    in_schema = {told for part in FILES.values() for told in descriptions(Wanted(part))}
    assert len(in_code) > 200
    assert len(in_schema) > 5
    return in_code | in_schema | {fault.value for fault in DurationFault}


def test_that_every_template_has_a_translation_and_the_table_no_other() -> None:
    assert set(TRANSLATIONS) == {"fr"}
    for table in TRANSLATIONS.values():
        assert all_templates() - set(table) == set()
        assert set(table) - all_templates() == set()


def test_that_no_gap_is_filled_that_a_template_has_not() -> None:
    for path in TELLING:
        for call in calls(path):
            given = {keyword.arg for keyword in call.keywords}
            assert given <= {name for name, _ in gaps(written(call))}, ast.unparse(call)


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_that_a_translation_keeps_the_gaps_to_fill(language: str) -> None:
    for english, other in TRANSLATIONS[language].items():
        assert gaps(english) == gaps(other), english


def test_that_french_is_set_as_french() -> None:
    for english, french in TRANSLATIONS["fr"].items():
        outside = re.sub("«[^»]*»", "", french)  # what is to be typed stands in quotation marks
        assert french == french.strip()
        assert english != french or english in SAME_IN_FRENCH
        assert not re.search("['“”]", french), french
        assert not re.search(r"[^\u202f][;!?»]|«[^\u202f]|[ \u00a0][:%]", french), french
        assert not re.search(r"[^\u202f]:", re.sub(r"\{[^}]*\}|\{\{[^}]*\}\}", "", outside)), french


def constants(tree: ast.AST) -> Iterator[ast.Constant]:
    """The texts of a module that are neither its docstrings nor those of a message."""
    told = {id(argument) for node in ast.walk(tree) if isinstance(node, ast.Call) for argument in _told(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            told.add(id(node.value))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node


def _told(call: ast.Call) -> Iterator[ast.expr]:
    name = ast.unparse(call.func)
    if name == "message":
        yield from call.args
    elif name == "Field":
        yield from (keyword.value for keyword in call.keywords if keyword.arg == "description")


def sentences(code: str) -> list[str]:
    """The sentences that a module makes by itself."""
    found = [node.value for node in constants(ast.parse(code)) if SENTENCE.search(str(node.value))]
    return [str(value) for value in found if value not in FOREIGN]


@pytest.mark.parametrize("path", LOADING, ids=lambda path: path.stem)
def test_that_the_loader_makes_no_sentence_by_itself(path: Path) -> None:
    allowed = {"__init__": [" cannot be written"]}  # said to who builds a bundle, not to who writes content
    assert sentences(path.read_text(encoding="utf-8")) == allowed.get(path.stem, [])


@pytest.mark.parametrize(
    "code",
    [
        'findings.add(path, "the text is missing", hint)',
        'what = f"the regimen has more than {most} doses"',
        '_HINT = "write it " + "in other words"',
    ],
)
def test_that_a_sentence_of_its_own_is_seen(code: str) -> None:
    assert sentences(code)


def test_that_a_docstring_and_a_message_are_no_sentences_of_its_own() -> None:
    assert not sentences('"""What is wrong with it."""\nmessage("write it again")')
