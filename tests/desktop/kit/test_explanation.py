"""The inspector: words as they are, never as markup; what can be copied is copied whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.kit.explanation import Copy, Explanation, Inspector, Row, Section
from desktop.theme import Look

EXPLANATION = Explanation(
    kicker="Selected point",
    title="Nitrous oxide <50%> & air",
    subtitle="2 hours · one session",
    tone="nitrous-oxide",
    rows=(Row("Difference", "−4.8 points"), Row("95% interval", "−7.8 to −1.8", "Where the value may lie.")),
    tags=("observed", "randomised crossover trial"),
    sections=(
        Section(
            "Where this comes from",
            ("Nagele P, et al. <b>Not bold</b>.",),
            (Copy("DOI", "10.1016/a<b>"), Copy("BibTeX", lambda: "@article{a,\n}")),
        ),
        Section("Read with care", ("Small & early.",)),
    ),
)


@pytest.fixture
def inspector(look: Look, qtbot: QtBot) -> Inspector:
    inspector = Inspector(look)
    qtbot.addWidget(inspector)
    inspector.resize(300, 600)
    inspector.show()
    inspector.show_explanation(EXPLANATION)
    return inspector


def test_that_everything_is_shown_as_it_is_written(inspector: Inspector) -> None:
    shown = inspector.page.toPlainText().replace("\xa0", " ")
    for words in (
        EXPLANATION.kicker,
        EXPLANATION.title,
        EXPLANATION.subtitle,
        "−7.8 to −1.8",
        "<b>Not bold</b>",
        "randomised crossover trial",
        "Read with care",
        "Small & early.",
    ):
        assert words in shown


def test_that_the_same_can_be_copied_as_text() -> None:
    assert EXPLANATION.as_text() == "\n".join(
        [
            "Nitrous oxide <50%> & air",
            "2 hours · one session",
            "Difference: −4.8 points",
            "95% interval: −7.8 to −1.8",
            "observed, randomised crossover trial",
            "",
            "Where this comes from",
            "Nagele P, et al. <b>Not bold</b>.",
            "",
            "Read with care",
            "Small & early.",
        ]
    )


@pytest.mark.parametrize(("copy", "text"), [(0, "10.1016/a<b>"), (1, "@article{a,\n}")])
def test_that_a_copy_word_puts_its_text_on_the_clipboard(
    inspector: Inspector, qtbot: QtBot, copy: int, text: str
) -> None:
    with qtbot.waitSignal(inspector.copied, timeout=0) as copied:
        inspector.page.anchorClicked.emit(QUrl(f"copy:0/{copy}"))
    assert QGuiApplication.clipboard().text() == text
    assert copied.args == [EXPLANATION.sections[0].copies[copy].name]


def test_that_following_a_word_keeps_the_page(inspector: Inspector) -> None:
    before = inspector.page.toPlainText()
    inspector.page.anchorClicked.emit(QUrl("copy:0/0"))
    inspector.page.anchorClicked.emit(QUrl("help:1"))
    assert inspector.page.toPlainText() == before


def test_that_it_is_written_anew_in_another_look_and_from_the_top_for_another_thing(
    inspector: Inspector, look: Look
) -> None:
    look.choose("dark")
    look.choose("light")  # from here on Qt has the font of a look, whichever test came first
    light = inspector.page.toHtml()
    look.choose("dark")
    assert inspector.page.toHtml() != light
    assert inspector.page.toPlainText().startswith("Selected point")
    look.choose("light")
    assert inspector.page.toHtml() == light
    long = Explanation("", "Long", sections=(Section("Many", tuple(f"line {n}" for n in range(200))),))
    inspector.show_explanation(long)
    inspector.page.verticalScrollBar().setValue(500)
    inspector.show_explanation(EXPLANATION)
    assert inspector.page.verticalScrollBar().value() == 0


def test_that_what_is_shown_already_is_left_where_the_reader_scrolled_it(inspector: Inspector) -> None:
    inspector.resize(300, 120)
    bar = inspector.page.verticalScrollBar()
    bar.setValue(40)
    inspector.show_explanation(EXPLANATION)
    assert bar.value() == 40


def test_that_its_colours_can_be_read(inspector: Inspector, look: Look) -> None:
    assert look.theme.text_tone("nitrous-oxide").name() in inspector.page.toHtml()
