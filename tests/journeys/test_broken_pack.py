"""A lecturer's pack has mistakes: every one is shown with its place, nothing else is; mended, it opens."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.options import Options
from models.loading import check_catalog
from models.problems import ContentError
from tests.journeys.conftest import Opens
from tests.journeys.reader import LAPTOP, Reader, settle

MINIMAL_PACK = Path(__file__).parents[1] / "models" / "loading" / "minimal_pack"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A small pack of a lecturer's own."""
    return Path(shutil.copytree(MINIMAL_PACK, tmp_path / "my lecture é"))


def spoil(pack: Path) -> list[str]:
    """Put three mistakes into a pack; its problems as `onset check` prints them."""
    trial = pack / "trials" / "doe-2015.yaml"
    text = trial.read_text(encoding="utf-8")
    trial.write_text(text.replace("design:", "dezign:", 1), encoding="utf-8")
    (pack / "treatments" / "air.yaml").write_text("id: [\n", encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        check_catalog(pack)
    return [str(problem) for problem in caught.value.problems]


def mend(pack: Path) -> None:
    shutil.copytree(MINIMAL_PACK, pack, dirs_exist_ok=True)


@pytest.fixture
def broken(opens: Opens, pack: Path) -> Reader:
    spoil(pack)
    return opens(Options(content=pack, theme="light", language="en", size=LAPTOP))


def button(reader: Reader, words: str) -> QPushButton:
    return next(found for found in reader.window.findChildren(QPushButton) if found.text() == words)


def told(reader: Reader) -> list[str]:
    """Every row of the list of problems."""
    model = reader.program.problem_page.model
    return [
        " | ".join(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def test_that_every_problem_stands_there_with_its_place(broken: Reader, pack: Path) -> None:
    problems = spoil(pack)
    assert len(problems) >= 2
    assert broken.program.problem_page.isVisible()
    rows = told(broken)
    assert len(rows) == len(problems)
    for row, problem in zip(rows, problems, strict=True):
        place = row.split(" | ")[0]
        assert problem.startswith(f"{place}: ")
        assert row.split(" | ")[1] in problem
    assert "my lecture é has" in broken.program.problem_page.told.text()


def test_that_nothing_of_a_broken_pack_is_shown(broken: Reader) -> None:
    assert broken.program.session is None
    assert broken.window.view is None
    assert broken.window.chips.chips == {}
    assert not broken.window.side.isVisible()
    assert not broken.window.transport.isVisible()


def test_that_no_key_does_anything_that_needs_a_view(broken: Reader) -> None:
    broken.program.problem_page.table.setFocus()
    for keys in (
        "Space",
        "Right",
        "Home",
        "L",
        "P",
        "D",
        "T",
        "Alt+2",
        "Down",
        "Ctrl+C",
        "Ctrl+S",
        "[",
        "]",
        "+",
    ):
        broken.press(keys)
    assert not broken.program.clock.is_playing
    assert broken.program.clock.head.loop is None
    broken.press("F1")
    broken.press("Escape")
    broken.press("F5")
    broken.press("F5")
    broken.press("F2")
    broken.press("Ctrl+K")
    broken.write("play")
    broken.press("Escape")
    assert broken.program.problem_page.isVisible()


def test_that_the_list_is_copied_for_a_message(broken: Reader, pack: Path) -> None:
    broken.click(button(broken, "Copy the list"))
    assert broken.clipboard.splitlines() == [problem.replace("\u202f", " ") for problem in spoil(pack)]


def test_that_the_problems_are_told_in_the_language_in_use(broken: Reader) -> None:
    assert "is no key that belongs here" in "\n".join(told(broken))
    broken.program.actions["language"].trigger()
    rows = "\n".join(told(broken))
    assert "n’est pas une clé prévue ici" in rows
    assert "is no key" not in rows
    assert broken.program.problem_page.model.headerData(1, Qt.Orientation.Horizontal) == "Ce qui ne va pas"
    broken.program.actions["language"].trigger()
    assert "is no key that belongs here" in "\n".join(told(broken))


def test_that_it_opens_after_mending_and_reading_again(broken: Reader, pack: Path) -> None:
    again = button(broken, "Read it again")
    broken.click(again)
    assert broken.program.problem_page.isVisible(), "still broken"
    mend(pack)
    again.setFocus()
    broken.press("Space")
    settle()
    assert not broken.program.problem_page.isVisible()
    assert broken.window.transport.isVisible()
    assert broken.lines
    assert broken.window.chips.chips
    broken.press("Space")
    assert broken.program.clock.is_playing, "and everything works"
    broken.press("Down")
    assert broken.session.selected is not None


def test_that_the_shipped_content_can_be_opened_instead(broken: Reader) -> None:
    broken.click(button(broken, "Open the shipped content"))
    assert "nitrous-oxide" in broken.session.families
    assert broken.lines
    assert not broken.program.problem_page.isVisible()


def test_that_what_was_asked_for_of_the_broken_pack_does_not_close_the_shipped_content(
    opens: Opens, pack: Path
) -> None:
    spoil(pack)
    asked = Options(content=pack, question="gas-alone", treatments=("gas-50",), theme="light", language="en")
    reader = opens(asked)
    reader.program.opened.connect(reader.program.refuse)
    reader.click(button(reader, "Open the shipped content"))
    assert not reader.program.trouble
    assert reader.window.isVisible()
    assert "nitrous-oxide" in reader.session.families


def test_that_the_problems_are_read_by_keys(broken: Reader) -> None:
    page = broken.program.problem_page
    assert page.again.hasFocus()
    page.table.setFocus()
    broken.press("Down")
    assert page.table.currentIndex().row() >= 0
    assert page.table.accessibleName()
    assert page.model.headerData(0, Qt.Orientation.Horizontal) == "Place"


def test_that_a_folder_that_is_not_there_is_told(opens: Opens, tmp_path: Path) -> None:
    reader = opens(Options(content=tmp_path / "nowhere", theme="light", language="en"))
    assert reader.program.problem_page.isVisible()
    assert len(told(reader)) == 1


def test_that_a_mended_pack_of_a_lecturer_is_shown_with_its_own_words(opens: Opens, pack: Path) -> None:
    reader = opens(Options(content=pack, theme="light", language="fr"))
    catalog = reader.session.catalog
    assert catalog.pack.title.in_language("fr")
    assert set(reader.window.chips.chips) <= {family.id for family in catalog.families}
    reader.press("Down")
    assert reader.session.selected is not None
