"""The program's own words: every one collected, every one translated, none changed in form."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

LANGUAGES = ("fr",)
_PLACEHOLDER = re.compile(r"\{\w*(?::[^}]*)?\}|%n|%L?\d")


@dataclass(frozen=True)
class Message:
    """One text of the program and its translation."""

    context: str
    source: str
    translation: str
    is_finished: bool


def read_messages(path: Path) -> list[Message]:
    """Every message of a translation file."""
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found.append(
                Message(
                    context=context.findtext("name") or "",
                    source=message.findtext("source") or "",
                    translation="".join(forms),
                    is_finished=translation.get("type") is None and all(form.strip() for form in forms),
                )
            )
    return found


@pytest.fixture(scope="module", params=LANGUAGES)
def messages(request: pytest.FixtureRequest, root: Path) -> list[Message]:
    path = root / "resources" / "i18n" / f"onset_{request.param}.ts"
    if not path.exists():
        pytest.skip(f"{path.name} is not written yet")
    return read_messages(path)


def test_that_every_text_is_collected(root: Path, messages: list[Message], tmp_path: Path) -> None:
    collected = tmp_path / "collected.ts"
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run(
        [lupdate, "-silent", "-extensions", "py", root / "desktop", "-ts", collected],
        cwd=root,
        check=True,
        capture_output=True,
    )
    in_code = {(message.context, message.source) for message in read_messages(collected)}
    in_file = {(message.context, message.source) for message in messages}
    assert len(in_code) > 100
    assert in_code - in_file == set(), "run make translations"
    assert in_file - in_code == set(), "run make translations"


def test_that_every_text_is_translated(messages: list[Message]) -> None:
    assert not [message for message in messages if not message.is_finished]


def test_that_a_translation_keeps_the_gaps_to_fill(messages: list[Message]) -> None:
    different = [
        message
        for message in messages
        if set(_PLACEHOLDER.findall(message.source)) != set(_PLACEHOLDER.findall(message.translation))
    ]
    assert not different


def test_that_a_translation_keeps_the_spaces_at_its_ends(messages: list[Message]) -> None:
    lost = [
        message
        for message in messages
        for end in (0, -1)
        if message.source[end].isspace() and not message.translation[end].isspace()
    ]
    assert not lost
