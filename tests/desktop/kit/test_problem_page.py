"""The list of problems: a sound model, told with its places."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.i18n import Language
from desktop.kit.problem_page import ProblemPage, ProblemsModel
from desktop.theme import Look
from models.problems import Problem, message
from tests.desktop.conftest import CheckModel

PROBLEMS = (
    Problem(
        "trials/doe.yaml",
        3,
        7,
        message("“{key}” is no key that belongs here", key="dezign"),
        message("did you mean {right}?", right="design"),
    ),
    Problem("pack.yaml", 0, 0, message("the file is empty")),
)
PROBLEM_IN_FRENCH = [
    "«\u202fdezign\u202f» n’est pas une clé prévue ici",
    "vouliez-vous dire design\u202f?",
]


@pytest.fixture
def language(dressed: QApplication, french_words: Path) -> Iterator[Language]:
    speaking = Language("en")
    yield speaking
    speaking.choose("en")


def rows(model: ProblemsModel) -> list[list[str]]:
    return [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]


def test_that_the_problems_are_a_sound_model(
    check_model: CheckModel, qtbot: QtBot, language: Language
) -> None:
    model = ProblemsModel(language)
    check_model(model)
    model.show_problems(PROBLEMS)
    model.show_problems(())
    model.show_problems(PROBLEMS)
    assert rows(model) == [
        ["trials/doe.yaml:3:7", "“dezign” is no key that belongs here", "did you mean design?"],
        ["pack.yaml:0:0", "the file is empty", ""],
    ]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_that_the_list_switches_with_the_language(look: Look, qtbot: QtBot, language: Language) -> None:
    page = ProblemPage(look, language)
    qtbot.addWidget(page)
    page.show_problems(Path("lecture"), PROBLEMS, is_shipped=False)
    with qtbot.waitSignals([page.model.dataChanged, page.model.headerDataChanged]):
        language.choose("fr")
    french = [["trials/doe.yaml:3:7", *PROBLEM_IN_FRENCH], ["pack.yaml:0:0", "le fichier est vide", ""]]
    assert rows(page.model) == french
    page.copy.click()
    what, hint = PROBLEM_IN_FRENCH
    assert QApplication.clipboard().text() == (
        f"trials/doe.yaml:3:7: {what} ({hint})\npack.yaml:0:0: le fichier est vide"
    )
    language.choose("en")
    assert rows(page.model)[1][1] == "the file is empty"


def test_that_the_shipped_content_is_offered_only_instead_of_another(
    look: Look, qtbot: QtBot, language: Language
) -> None:
    page = ProblemPage(look, language)
    qtbot.addWidget(page)
    page.show()
    page.show_problems(Path("/somewhere/my lecture"), PROBLEMS, is_shipped=False)
    assert page.shipped.isVisible()
    assert "my lecture has 2\u00a0problems" in page.told.text()
    page.show_problems(Path("/somewhere/content"), PROBLEMS[:1], is_shipped=True)
    assert not page.shipped.isVisible()
    assert "content has 1\u00a0problem." in page.told.text()


def test_that_the_list_is_copied_as_check_prints_it(look: Look, qtbot: QtBot, language: Language) -> None:
    page = ProblemPage(look, language)
    qtbot.addWidget(page)
    page.show_problems(Path("lecture"), PROBLEMS, is_shipped=False)
    page.copy.click()
    assert QApplication.clipboard().text() == "\n".join(map(str, PROBLEMS))


def test_that_rows_are_as_high_as_their_words_need(look: Look, language: Language, qtbot: QtBot) -> None:
    page = ProblemPage(look, language)
    qtbot.addWidget(page)
    long = message(
        "“{key}” is no key that belongs here", key="a key of which there is a lot to say, and more " * 3
    )
    page.show_problems(Path("pack"), (Problem("a.yaml", 1, 1, long, long), PROBLEMS[1]), is_shipped=False)
    heights = []
    for width in (1300, 900):
        page.resize(width, 700)
        page.show()
        qtbot.wait(1)  # the layout goes from page to table to column, each by an event
        heights.append([page.table.rowHeight(row) for row in range(2)])
    wide, narrow = heights
    assert wide[1] == narrow[1] < wide[0] < narrow[0]
