"""What is missing, in words and signs: the four sorts of not knowing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from models.unknown import Lack

translate = QCoreApplication.translate

ALL = "all"
"""The choice of every sort; the others are those of ``Lack``."""
SIGNS = {
    Lack.NOT_STUDIED: "dashed-ring",
    Lack.NOT_REPORTED: "gap",
    Lack.NOT_CHECKED: "search",
    Lack.DISAGREEMENT: "unequal",
}
"""The sign of each sort, so that it is known without colour and before its words are read."""


def lack_words(lack: Lack) -> str:
    """What is missing, in two or three words."""
    return {
        Lack.NOT_STUDIED: translate("Unknown", "Not studied"),
        Lack.NOT_REPORTED: translate("Unknown", "Not reported"),
        Lack.NOT_CHECKED: translate("Unknown", "Not checked yet"),
        Lack.DISAGREEMENT: translate("Unknown", "Sources disagree"),
    }[lack]


def lack_told(lack: Lack) -> str:
    """What that means, in a sentence."""
    return {
        Lack.NOT_STUDIED: translate("Unknown", "No study that asks this was found."),
        Lack.NOT_REPORTED: translate(
            "Unknown", "It was studied, and what could be read of the source does not give it."
        ),
        Lack.NOT_CHECKED: translate(
            "Unknown", "Somebody may have published it: nobody has found or read it for this pack yet."
        ),
        Lack.DISAGREEMENT: translate("Unknown", "Sources answer it differently."),
    }[lack]


def choice_words(choice: str, number: str) -> str:
    """What stands on the button of a sort, with how many questions there are of it."""
    words = translate("Unknown", "All") if choice == ALL else lack_words(Lack(choice))
    return f"{words} {number}"
