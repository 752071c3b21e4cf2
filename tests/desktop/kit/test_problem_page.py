"""The list of problems: a sound model, told with its places."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.kit.problem_page import ProblemPage, ProblemsModel
from desktop.theme import Look
from models.problems import Problem
from tests.desktop.conftest import CheckModel

PROBLEMS = (
    Problem("trials/doe.yaml", 3, 7, "“dezign” is no key of a trial", "write “design”"),
    Problem("pack.yaml", 0, 0, "the file is missing"),
)


def test_that_the_problems_are_a_sound_model(check_model: CheckModel, qtbot: QtBot) -> None:
    model = ProblemsModel()
    check_model(model)
    model.show_problems(PROBLEMS)
    model.show_problems(())
    model.show_problems(PROBLEMS)
    rows = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert rows == [
        ["trials/doe.yaml:3:7", "“dezign” is no key of a trial", "write “design”"],
        ["pack.yaml:0:0", "the file is missing", ""],
    ]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_that_the_shipped_content_is_offered_only_instead_of_another(look: Look, qtbot: QtBot) -> None:
    page = ProblemPage(look)
    qtbot.addWidget(page)
    page.show()
    page.show_problems(Path("/somewhere/my lecture"), PROBLEMS, is_shipped=False)
    assert page.shipped.isVisible()
    assert "my lecture has 2\u00a0problems" in page.told.text()
    page.show_problems(Path("/somewhere/content"), PROBLEMS[:1], is_shipped=True)
    assert not page.shipped.isVisible()
    assert "content has 1\u00a0problem." in page.told.text()


def test_that_the_list_is_copied_as_check_prints_it(look: Look, qtbot: QtBot) -> None:
    page = ProblemPage(look)
    qtbot.addWidget(page)
    page.show_problems(Path("lecture"), PROBLEMS, is_shipped=False)
    page.copy.click()
    assert QApplication.clipboard().text() == "\n".join(map(str, PROBLEMS))
