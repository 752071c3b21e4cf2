"""Menus that say what is chosen, rows of choices that change, and the badge of certainty."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.kit.choice_menu import ChoiceMenu
from desktop.kit.choice_row import ChoiceRow
from desktop.kit.grade_badge import GradeBadge
from desktop.theme import Look

CHOICES = {"reml": "REML", "dl": "DerSimonian–Laird"}


def test_that_a_menu_says_what_is_chosen_and_what_it_means(look: Look, qtbot: QtBot) -> None:
    menu = ChoiceMenu(look)
    qtbot.addWidget(menu)
    menu.offer(CHOICES, "Estimator", {"dl": "The oldest & most used."})
    menu.show_choice("dl")
    assert menu.text() == "DerSimonian–Laird"
    assert menu.accessibleName() == "Estimator: DerSimonian–Laird"
    assert "The oldest &amp; most used." in menu.toolTip()
    assert menu.choices == ("reml", "dl")


def test_that_stepping_wishes_for_the_next_choice_and_goes_round(look: Look, qtbot: QtBot) -> None:
    menu = ChoiceMenu(look)
    qtbot.addWidget(menu)
    menu.step(1)  # nothing is offered
    menu.offer(CHOICES, "Estimator")
    menu.show_choice("dl")
    chosen = QSignalSpy(menu.chosen)
    menu.step(1)
    menu.step(-1)
    assert [chosen.at(at)[0] for at in range(chosen.count())] == ["reml", "reml"]
    assert menu.text() == "DerSimonian–Laird", "what is chosen then is for others to say"


def test_that_the_open_menu_marks_what_is_chosen(look: Look, qtbot: QtBot, dressed: QApplication) -> None:
    menu = ChoiceMenu(look)
    qtbot.addWidget(menu)
    menu.offer(CHOICES, "Estimator")
    menu.show_choice("reml")
    menu.show()
    chosen = QSignalSpy(menu.chosen)
    menu.click()
    assert menu._menu is not None
    marked = {action.text(): action.isChecked() for action in menu._menu.actions()}
    assert marked == {"REML": True, "DerSimonian–Laird": False}
    menu._menu.actions()[1].trigger()
    assert chosen.at(0) == ["dl"]
    menu._menu.close()


def test_that_a_menu_may_be_narrower_than_its_words_and_never_than_a_few(look: Look, qtbot: QtBot) -> None:
    menu = ChoiceMenu(look)
    qtbot.addWidget(menu)
    menu.offer({"long": "A question that goes on and on and never comes to its end"}, "Question")
    menu.show_choice("long")
    assert 60 < menu.minimumSizeHint().width() < menu.sizeHint().width() / 2


def test_that_a_row_can_offer_other_choices(look: Look, qtbot: QtBot) -> None:
    row = ChoiceRow(look, ("a", "b"))
    qtbot.addWidget(row)
    row.name_choices({"a": "One", "b": "Two"})
    row.offer(look, ("c",))
    row.name_choices({"c": "Three"})
    row.show_choice("c")
    assert [button.text() for button in row.choices.values()] == ["Three"]
    chosen = QSignalSpy(row.chosen)
    row.choices["c"].click()
    assert chosen.at(0) == ["c"]


def test_that_the_badge_says_its_rating_in_circles_and_words(look: Look, qtbot: QtBot) -> None:
    badge = GradeBadge(look)
    qtbot.addWidget(badge)
    images: list[QImage] = []
    for filled in (1, 4):
        badge.show_rating(filled, "low certainty", "low certainty. Few people.")
        badge.resize(badge.sizeHint())
        images.append(badge.grab().toImage())
    assert images[0] != images[1]
    assert badge.accessibleName() == "low certainty. Few people."
    assert badge.filled == 4


def test_that_an_ampersand_in_a_packs_words_is_one_and_no_shortcut(look: Look, qtbot: QtBot) -> None:
    menu, row, badge = ChoiceMenu(look), ChoiceRow(look, ("a",)), GradeBadge(look)
    for widget in (menu, row, badge):
        qtbot.addWidget(widget)
    menu.offer({"a": "R&D"}, "Question")
    menu.show_choice("a")
    row.name_choices({"a": "R&D"})
    row.show_choice("a")
    badge.show_rating(3, "R&D", "R&D")
    for button in (menu, *row.choices.values(), row.menu_button, badge):
        assert button.shortcut().isEmpty(), "Alt+D"
        assert button.words == "R&D"
    row._open_menu()
    assert row._menu is not None
    assert [action.text() for action in row._menu.actions()] == ["R&&D"]
    row._menu.close()
