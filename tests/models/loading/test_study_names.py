"""The name of a study is one text, or a text by language; a slip is told of the form that stands there."""

from __future__ import annotations

import pytest

from models.loading import load_catalog
from models.text import Text
from tests.models.loading.editable_pack import SYNTHESIS, TRIAL, EditablePack

NAMES = {TRIAL: "name: Doe 2015\n", SYNTHESIS: "name: Roe 2020\n"}
WORDS = 'name: {en: "Label, study 1", fr: "Notice, étude 1"}\n'
A_NAME = "a text, or a text by language, such as {en: …, fr: …}"

# (what is written on the third line, where the problem is, the problem)
SLIPS = [
    (
        "",
        "1:1",
        f"“name” is missing here (add name: with {A_NAME}; a proper name is one text, the same in every language)",
    ),
    ("name: 2015\n", "3:7", f'“name” is the number 2015 where {A_NAME} belongs (put it in quotes: "2015")'),
    ("name:\n", "3:6", f"“name” is nothing where {A_NAME} belongs (write a text, or leave the key out)"),
    ("name: [Doe]\n", "3:7", f"“name” is a list where {A_NAME} belongs (write a text, or leave the key out)"),
    ('name: ""\n', "3:7", "“name” is empty (write the text, or leave the key out)"),
    ('name: "  "\n', "3:7", "“name” is empty (write the text, or leave the key out)"),
    (f"name: {'a' * 4001}\n", "3:7", "“name” is longer than 4000 letters (shorten it)"),
    ("name: {}\n", "3:7", "“name” has 0 of the 1 entries that it needs (add what is missing)"),
    ("name: {en: Label}\n", "3:7", "the text is missing in “fr” (add fr: to it)"),
    ('name: {en: Label, fr: ""}\n', "3:23", "“fr” is empty (write the text, or leave the key out)"),
    (
        "name: {en: Label, fr: 1}\n",
        "3:23",
        '“fr” is the number 1 where a text belongs (put it in quotes: "1")',
    ),
    (
        "name: {EN: Label, en: Label, fr: Notice}\n",
        "3:8",
        "the text “EN” is no language (write a language as two small letters, such as en or fr)",
    ),
]


@pytest.mark.parametrize("file", NAMES)
@pytest.mark.parametrize(("written", "place", "message"), SLIPS)
def test_that_a_slip_in_a_name_is_told_once_with_its_place_and_remedy(
    pack: EditablePack, file: str, written: str, place: str, message: str
) -> None:
    pack.edit(file, NAMES[file], written)
    assert pack.problems() == [f"{file}:{place}: {message}"]


def test_that_a_proper_name_stands_in_every_language_of_the_pack(pack: EditablePack) -> None:
    loaded = load_catalog(pack.folder)
    assert loaded.trials[0].name == Text((("en", "Doe 2015"), ("fr", "Doe 2015")))
    assert loaded.syntheses[0].name == Text((("en", "Roe 2020"), ("fr", "Roe 2020")))


def test_that_a_name_of_words_stands_in_the_language_of_the_reader(pack: EditablePack) -> None:
    for file, name in NAMES.items():
        pack.edit(file, name, WORDS)
    loaded = load_catalog(pack.folder)
    for study in (loaded.trials[0], loaded.syntheses[0]):
        assert study.name.in_language("en") == "Label, study 1"
        assert study.name.in_language("fr") == "Notice, étude 1"
