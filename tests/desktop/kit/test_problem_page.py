"""The list of problems: a sound model, told with its places."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
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


@pytest.fixture
def in_theme(dressed: QApplication, look: Look) -> Iterator[None]:
    sheet, palette, font = dressed.styleSheet(), dressed.palette(), dressed.font()
    look.dress(dressed)
    yield
    dressed.setStyleSheet(sheet)
    dressed.setPalette(palette)
    dressed.setFont(font)


MARGINS = 2 * (6 + 3)
"""The theme's padding of a cell and the style's own, left and right."""


@pytest.mark.usefixtures("in_theme")
@pytest.mark.parametrize("width", [640, 1000, 1600])
def test_that_a_row_is_as_high_as_its_sentences(
    look: Look, qtbot: QtBot, language: Language, width: int
) -> None:
    keys = message("the keys here are {keys}", keys=", ".join(["families", "scales", "languages"] * 4))
    page = ProblemPage(look, language)
    qtbot.addWidget(page)
    page.show_problems(Path("lecture"), (*PROBLEMS, Problem("pack.yaml", 9, 9, keys, keys)), is_shipped=False)
    page.resize(width, 700)
    page.show()
    qtbot.waitExposed(page)
    metrics, index = page.table.fontMetrics(), page.model.index

    def rows_fit() -> None:
        for row in range(3):
            needed = max(
                metrics.boundingRect(
                    QRect(0, 0, page.table.columnWidth(column) - MARGINS, 1_000),
                    Qt.TextFlag.TextWordWrap,
                    index(row, column).data(),
                ).height()
                for column in (1, 2)
            )
            assert needed <= page.table.rowHeight(row) < needed + 2 * metrics.lineSpacing()

    qtbot.waitUntil(rows_fit, timeout=1_000)


def test_that_the_list_is_copied_as_check_prints_it(look: Look, qtbot: QtBot, language: Language) -> None:
    page = ProblemPage(look, language)
    qtbot.addWidget(page)
    page.show_problems(Path("lecture"), PROBLEMS, is_shipped=False)
    page.copy.click()
    assert QApplication.clipboard().text() == "\n".join(map(str, PROBLEMS))
