"""The documentation: there in both languages, true to the program, and no way out of it."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest

from desktop.actions import COMMANDS
from desktop.help_pages import PAGES, anchor, page_file, page_of, read_page
from desktop.options import LANGUAGES, VIEWS, UsageError, read_options
from desktop.paths import PORTABLE_FOLDER, PORTABLE_MARKS
from desktop.policy import policy_file
from desktop.policy_reader import KEYS, LOCKABLE, understood

WRITTEN = ("start", "install")
KEYS_IN_FRENCH = {
    "Espace": "Space",
    "Droite": "Right",
    "Gauche": "Left",
    "Bas": "Down",
    "Début": "Home",
    "Fin": "End",
    "Maj": "Shift",
    "Entrée": "Enter",
    "Échap": "Escape",
}


def code(page: str, language: str) -> list[str]:
    """Every piece of code within the sentences of a page."""
    text = re.sub(r"```.*?```", "", read_page(page, language), flags=re.DOTALL)
    return re.findall(r"`([^`\n]+)`", text)


def blocks(page: str, language: str, kind: str) -> list[str]:
    """The blocks of code of a kind."""
    return re.findall(rf"```{kind}\n(.*?)```", read_page(page, language), flags=re.DOTALL)


def headings(page: str, language: str) -> list[int]:
    """The levels of the headings, in order."""
    text = re.sub(r"```.*?```", "", read_page(page, language), flags=re.DOTALL)
    return [len(marks) for marks in re.findall(r"^(#+) ", text, flags=re.MULTILINE)]


@pytest.mark.parametrize("page", WRITTEN)
def test_that_a_page_has_the_same_parts_in_every_language(page: str) -> None:
    english = headings(page, "en")
    assert len(english) > 5
    for language in LANGUAGES:
        assert headings(page, language) == english
        assert len(blocks(page, language, r"\w+")) == len(blocks(page, "en", r"\w+"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_key_of_the_policy_is_explained(language: str) -> None:
    text = read_page("install", language)
    for key in KEYS:
        assert re.search(rf"^\| `{key}` \| .+ \| .{{5,}} \|$", text, flags=re.MULTILINE), key
    row = next(line for line in text.splitlines() if line.startswith("| `locked` |"))
    assert set(re.findall(r'"(\w+)"', row)) == set(LOCKABLE)
    row = next(line for line in text.splitlines() if line.startswith("| `view` |"))
    assert re.findall(r'"([\w-]+)"', row) == list(VIEWS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_the_example_of_a_policy_has_every_key_and_no_mistake(language: str) -> None:
    (example,) = blocks("install", language, "toml")
    values, problems = understood(Path("policy.toml"), example.encode("utf-8"))
    assert problems == ()
    assert set(values) == set(KEYS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_the_places_are_those_of_the_program(language: str) -> None:
    found = code("install", language)
    assert {str(policy_file("linux")), str(policy_file("darwin"))} <= set(found)
    assert "C:\\ProgramData\\Onset\\policy.toml" in found
    assert {*PORTABLE_MARKS, PORTABLE_FOLDER, "~/.cache/onset/", "~/.local/state/onset/"} <= set(found)


@pytest.mark.parametrize(("page", "language"), list(product(WRITTEN, LANGUAGES)))
def test_that_every_command_that_is_named_exists(page: str, language: str) -> None:
    typed = [
        line
        for kind in ("sh", "bat")
        for block in blocks(page, language, kind)
        for line in block.splitlines()
    ]
    named = [words for words in [*code(page, language), *typed] if words.startswith("onset ")]
    assert page == "start" or {"onset selftest", "onset check FOLDER"} <= set(named)
    for words in named:
        read_options(words.split()[1:])
    with pytest.raises(UsageError):
        read_options(["trust"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_key_that_is_named_is_a_key_of_the_program(language: str) -> None:
    keys = {key for command in COMMANDS for key in command.keys}
    combined = {part for key in keys for part in [key, *(key.split("+") if len(key) > 1 else ())]}
    known = combined | {"Tab", "Enter", "Escape", "Esc", "Home", "End"}
    for named in code("start", language):
        parts = [named] if named in known or len(named) == 1 else named.split("+")
        for part in parts:
            assert KEYS_IN_FRENCH.get(part, part) in known, named


@pytest.mark.parametrize(("page", "language"), list(product(PAGES, LANGUAGES)))
def test_that_links_lead_to_pages_and_headings_and_nowhere_else(page: str, language: str) -> None:
    text = re.sub(r"```.*?```", "", read_page(page, language), flags=re.DOTALL)
    names = {anchor(line.lstrip("# ")) for line in text.splitlines() if line.startswith("#")}
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        assert target in PAGES or (target.startswith("#") and target[1:] in names), target


def test_that_an_address_of_the_web_is_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "See [the site](https://example.org/a) or <https://example.org/b> or https://example.org/c.\n"
        "[code](../models/README.md), [mail](mailto:a@example.org), [other](start.md)\n```\n[x](https://y)\n```\n",
        encoding="utf-8",
    )
    monkeypatch.setattr("desktop.help_pages.page_file", lambda _page, _language: page)
    text = read_page("start", "en")
    assert re.findall(r"\]\(([^)]+)\)", text.partition("```")[0]) == ["start"]
    for address in ("https://example.org/a", "https://example.org/b", "https://example.org/c"):
        assert f"`{address}" in text
    assert "[x](https://y)" in text, "code stays as it is written"


def test_that_the_guide_to_content_is_the_contents_own() -> None:
    assert page_file("content", "fr") == page_file("content", "en")
    assert page_of("../../content/README.md") == "content"
    assert page_of("install.md#windows") == "install"
    assert page_of("README.md") is None


@pytest.mark.parametrize("page", WRITTEN)
def test_that_french_is_set_as_french_is(page: str) -> None:
    text = re.sub(r"```.*?```|`[^`\n]*`", "", page_file(page, "fr").read_text("utf-8"), flags=re.DOTALL)
    text = re.sub(r"\]\([^)]*\)|^\|[ -|]*\|$", "", text, flags=re.MULTILINE)
    assert not re.findall(r"[^\u202f\n|][;:!?»]", text)
    assert not re.findall(r"['\"]|\.\.\.", text)
