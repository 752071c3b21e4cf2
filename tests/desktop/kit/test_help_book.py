"""The documentation in the window: pages and links by mouse and keys, in the look and the language in use."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextBlock
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.help_pages import PAGES
from desktop.i18n import Language
from desktop.kit.help_book import HelpBook
from desktop.theme import THEMES, Look


@pytest.fixture
def book(look: Look, language: Language, qtbot: QtBot) -> Iterator[HelpBook]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    book = HelpBook(look, language, window)
    book.open_page("start")
    yield book
    book.close_overlay()
    window.hide()


def blocks(book: HelpBook) -> list[QTextBlock]:
    document = book.page.document()
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]


def title(book: HelpBook) -> str:
    return blocks(book)[0].text()


def follow(book: HelpBook, link: str) -> None:
    book.page.anchorClicked.emit(QUrl(link))


@pytest.mark.parametrize("page", PAGES)
def test_that_every_page_opens(book: HelpBook, page: str) -> None:
    book.open_page(page)
    assert book.shown == page
    assert book.tabs[page].isChecked()
    assert len(blocks(book)) > 30
    assert book.page.verticalScrollBar().value() == 0
    assert book.page.horizontalScrollBar().maximum() == 0, "no line is wider than the page"


def test_that_links_lead_to_pages_and_back(book: HelpBook) -> None:
    first = title(book)
    assert not book.back.isEnabled()
    follow(book, "install")
    assert book.shown == "install"
    assert title(book) != first
    book.page.verticalScrollBar().setValue(50)
    follow(book, "content")
    follow(book, "#treatments")
    assert book.page.verticalScrollBar().value() > 100
    book.back.click()
    book.back.click()
    assert (book.shown, book.page.verticalScrollBar().value()) == ("install", 50)
    book.back.click()
    assert title(book) == first
    assert not book.back.isEnabled()


@pytest.mark.parametrize(
    "link",
    ["https://example.org", "file:///etc/passwd", "mailto:a@example.org", "//example.org/start", "../x.md"],
)
def test_that_no_link_leads_out_of_the_program(book: HelpBook, link: str) -> None:
    before = book.page.toPlainText()
    follow(book, link)
    assert book.page.toPlainText() == before
    assert not book.back.isEnabled()
    assert book.page.loadResource(2, QUrl(link)) is None


def test_that_it_is_read_by_keys(book: HelpBook) -> None:
    page = book.page
    assert page.hasFocus() or QApplication.focusWidget() in (page, None)
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert page.verticalScrollBar().value() > 0
    for _ in range(20):
        QTest.keyClick(page, Qt.Key.Key_Tab)
        if page.textCursor().charFormat().isAnchor():
            break
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert book.shown != "start"
    QTest.keyClick(page, Qt.Key.Key_Backspace)
    assert book.shown == "start"
    follow(book, "install")
    QTest.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert book.shown == "start"
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not book.isVisible()


def test_that_the_language_in_use_is_shown_at_once(book: HelpBook, language: Language) -> None:
    english, tab = title(book), book.tabs["install"].text()
    language.choose("fr")
    QApplication.processEvents()
    assert title(book) == "Se servir d’Onset"
    assert book.tabs["install"].text() != tab
    assert "\u202f" in book.page.toPlainText()
    language.choose("en")
    QApplication.processEvents()
    assert title(book) == english


@pytest.mark.parametrize("theme", THEMES)
def test_that_a_page_wears_the_look(book: HelpBook, look: Look, theme: str) -> None:
    look.choose(theme)
    book.open_page("install")
    ink = look.theme.colour("ink")
    seen = set()
    for block in blocks(book):
        part = block.begin()
        while not part.atEnd():
            words = part.fragment().charFormat()
            seen.add(words.foreground().color().name())
            assert words.font().pixelSize() >= look.pixels(12.5)
            if block.blockFormat().headingLevel() == 1:
                assert words.font().pixelSize() == look.pixels(20)
            part += 1
    assert seen == {ink.name(), look.theme.colour("focus").name()}


def test_that_larger_text_makes_larger_pages(book: HelpBook, look: Look) -> None:
    before = blocks(book)[2].begin().fragment().charFormat().font().pixelSize()
    look.resize_text(1.5)
    after = blocks(book)[2].begin().fragment().charFormat().font().pixelSize()
    look.resize_text(1.0)
    assert after > before


def test_that_a_missing_page_is_told_in_a_sentence(book: HelpBook, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_page: str, _language: str) -> str:
        raise FileNotFoundError

    monkeypatch.setattr("desktop.kit.help_book.read_page", fail)
    book.open_page("install")
    assert "is missing" in book.page.toPlainText()


def test_that_everything_has_a_name(book: HelpBook) -> None:
    for widget in (book, book.page, book.back, book.leave):
        assert widget.accessibleName()
