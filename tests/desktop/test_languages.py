"""The whole window in every language: nothing stays behind in the former one, and no word is cut off."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QTextBrowser,
    QWidget,
)

from desktop.app import Program, make_application
from desktop.kit.chart import Chart
from desktop.options import Options
from desktop.paths import translation_file
from desktop.settings import Settings

SOURCE = translation_file("fr").with_suffix(".ts")
SIZE = (1366, 768)
STATES = (
    ("measure-1",),
    ("measure-2", "comparators", "next-point"),
    ("measure-3", "lines", "next-point"),
    ("measure-4", "linear"),
    ("table", "no-point"),
    ("table", "find"),
    ("help",),
    ("keys",),
)
"""Commands that lead through what the window can show; each begins where the one before ended."""
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


class Doubled(QTranslator):
    """A language in which every word takes twice the room."""

    def isEmpty(self) -> bool:  # noqa: N802  Qt calls it by name
        return False

    def translate(self, _context: str, source: str, *_more: object) -> str:
        return f"{source} {source}"


@pytest.fixture(scope="session")
def translations() -> dict[str, set[str]]:
    """Every text of the program and its French forms; the compiled translation is there afterwards."""
    target = translation_file("fr")
    if not target.exists() or target.stat().st_mtime < SOURCE.stat().st_mtime:
        lrelease = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([lrelease, "-silent", SOURCE, "-qm", target], check=True, capture_output=True)
    found: dict[str, set[str]] = {}
    for message in ElementTree.parse(SOURCE).getroot().iter("message"):
        french = message.findtext("translation") or ""
        found.setdefault(message.findtext("source") or "", set()).add(french)
    return found


def open_window(program: Program) -> None:
    opened = QSignalSpy(program.opened)
    program.window.show()
    assert opened.wait(20_000)


@pytest.fixture(scope="module")
def program(
    qapp: QApplication, translations: dict[str, set[str]], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Program]:
    """The real window on the shipped content, in English."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        make_application()
        program = Program(Options(theme="light", language="en", size=SIZE), Settings(None))
        open_window(program)
        settle()
        yield program
        program.language.choose("en")
        program.close()
        settle()


@pytest.fixture
def fresh(program: Program) -> Iterator[Program]:
    """The window as it opens, in English."""
    yield program
    put_back(program)


def put_back(program: Program) -> None:
    """Everything as when the program opened."""
    program.language.choose("en")
    close_overlays(program)
    for name in ("lines", "table", "comparators", "linear"):
        if program.actions[name].isChecked():
            program.actions[name].trigger()
    for name in ("first-lines", "no-point", "measure-1", "theme-light"):
        program.actions[name].trigger()
    settle()


def lead_to(program: Program, commands: tuple[str, ...]) -> None:
    """Go on to the next state."""
    close_overlays(program)
    for command in commands:
        program.actions[command].trigger()
    settle()


def close_overlays(program: Program) -> None:
    """Close the palette, the key sheet and the help."""
    program.conductor.palette.close_overlay()
    program.conductor.key_sheet.close_overlay()
    program.conductor.help_book.close_overlay()


def settle() -> None:
    """Let Qt deliver what waits."""
    for _ in range(4):
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def texts(window: QWidget) -> list[tuple[str, str]]:
    """Every text of a window, with whose it is: what is seen, what a pointer or a screen reader is told."""
    found: list[tuple[str, str]] = []
    for thing in [window, *window.actions(), *window.findChildren(QObject)]:
        name = type(thing).__name__
        if isinstance(thing, QWidget):
            told = [
                thing.windowTitle(),
                thing.toolTip(),
                thing.accessibleName(),
                thing.accessibleDescription(),
            ]
            found += [(name, text) for text in told]
        if isinstance(thing, QAbstractButton | QLabel | QAction):
            found.append((name, thing.text()))
        if isinstance(thing, QLineEdit):
            found.append((name, thing.placeholderText()))
        if isinstance(thing, QTextBrowser):
            found += [(name, line) for line in thing.toPlainText().splitlines()]
        if (
            isinstance(thing, QAbstractItemView) and thing.isVisible()
        ):  # a hidden list is filled when it opens
            found += [(name, text) for text in cells(thing.model())]
        if isinstance(thing, Chart):
            found += [(name, text) for text in captions(thing)]
    return [(name, text.strip()) for name, text in found if text.strip()]


def cells(model: QAbstractItemModel) -> Iterator[str]:
    """The header and every cell of a model, branches too."""
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount())
    for column in columns:
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    branches = [QModelIndex()]
    while branches:
        parent = branches.pop()
        for row in range(model.rowCount(parent)):
            branches.append(model.index(row, 0, parent))
            for column in columns:
                yield str(model.index(row, column, parent).data() or "")


def captions(chart: Chart) -> Iterator[str]:
    """The words that a chart paints."""
    geometry = chart.geometry_in_use
    if geometry is None:
        return
    spec = geometry.spec
    yield from (spec.value_caption, spec.zero_caption, spec.dose_caption, spec.empty_caption, spec.note)
    yield from (text for _place, text in spec.ticks)
    yield from (text for _value, text in spec.value_ticks)
    yield from (text for _start, _end, text in spec.stretches)
    for series in spec.series:
        yield from (series.label, series.sublabel)


def english_only(translations: dict[str, set[str]]) -> list[str]:
    """Texts that would be wrong in a French window: those that no French word happens to equal."""
    french = set().union(*translations.values())
    return [source for source in translations if source not in french and re.search(r"[A-Za-z]{2}", source)]


def as_pattern(source: str) -> re.Pattern[str]:
    """A text with its gaps filled by figures."""
    parts = re.split(r"\{\w+\}", source)
    return re.compile(r"(?<!\w)" + r"[−+\d.,]+".join(map(re.escape, parts)) + r"(?!\w)")


def left_over(found: list[tuple[str, str]], translations: dict[str, set[str]]) -> set[tuple[str, str]]:
    """English texts that stand whole, or as a sentence or counted unit inside a longer one."""
    whole = set(english_only(translations))
    inside = [
        as_pattern(source)
        for source in whole
        if ("{" in source and not source.startswith(("{name", "{action", "{treatment"))) or len(source) > 24
    ]
    units = (
        "minutes?",
        "hours?",
        "days?",
        "weeks?",
        "months?",
        "years?",
        "trials? pooled",
        "points? against",
    )
    inside.append(re.compile(rf"\d ({'|'.join(units[1:])})(?!\w)"))
    return {
        (name, text)
        for name, text in found
        if text in whole or any(pattern.search(text) for pattern in inside)
    }


def texts_after_switch(program: Program, code: str, commands: tuple[str, ...]) -> list[tuple[str, str]]:
    """Every text in another language. Overlays keep the keys, so that the switch closes and opens them."""
    overlays = [command for command in commands if command in ("find", "keys", "help")]
    close_overlays(program)
    program.language.choose(code)
    settle()
    for command in overlays:
        program.actions[command].trigger()
    settle()
    return texts(program.window)


# --- how the French is written -----------------------------------------------------------------------------------


def test_that_french_is_set_as_french_is(translations: dict[str, set[str]]) -> None:
    wrong = {
        "a space before ; : ! ? % » that is not the narrow one": r"[^\u202f(][;:!?%»]",
        "a space after « that is not the narrow one": r"«[^\u202f]",
        "a straight apostrophe or quote": r"['\"]",
        "three points for an ellipsis": r"\.\.\.",
        "a hyphen for a minus": r"(?<![\w-])-\d",
        "a decimal point": r"\d\.\d",
        "a doubled or hanging space": r"  | $",
    }
    french = {text for forms in translations.values() for text in forms}
    found = {
        (what, text)
        for what, pattern in wrong.items()
        for text in french
        if re.search(pattern, text) and not (what.endswith("hanging space") and text.endswith("; "))
    }
    assert not found


# --- the window ----------------------------------------------------------------------------------------------------


def test_that_no_english_is_left_in_a_french_window(
    fresh: Program, translations: dict[str, set[str]]
) -> None:
    for commands in STATES:
        lead_to(fresh, commands)
        english = texts(fresh.window)
        found = texts_after_switch(fresh, "fr", commands)
        assert len(found) > 100
        assert not left_over(found, translations), commands
        assert texts_after_switch(fresh, "en", commands) == english, commands


def test_that_a_window_built_in_french_is_french(fresh: Program, translations: dict[str, set[str]]) -> None:
    built = Program(Options(theme="dark", language="fr", size=SIZE), Settings(None))
    open_window(built)
    built.actions["next-point"].trigger()
    settle()
    found = left_over(texts(built.window), translations)
    built.close()
    settle()
    assert not found


def test_that_the_page_of_problems_is_french(
    fresh: Program, translations: dict[str, set[str]], tmp_path: Path
) -> None:
    (tmp_path / "pack.yaml").write_text("title: 1\n", encoding="utf-8")
    built = Program(Options(content=tmp_path, language="fr", size=SIZE), Settings(None))
    open_window(built)
    settle()
    found = texts(built.window)
    too_narrow = cut(built.window)
    built.close()
    settle()
    assert ("QLabel", "Ce contenu ne peut pas encore être affiché") in found
    assert not left_over(found, translations)
    assert not too_narrow


def test_that_the_search_for_english_finds_it(fresh: Program, translations: dict[str, set[str]]) -> None:
    fresh.actions["next-point"].trigger()
    settle()
    found = left_over(texts(fresh.window), translations)
    assert len(found) > 60
    assert {"Chart", "GlyphButton", "QLabel", "QAction", "_Page"} <= {name for name, _text in found}


# --- room for words ------------------------------------------------------------------------------------------------


def cut(window: QWidget) -> list[str]:
    """What is shown in less room than its words need, or stands out of its parent."""
    found: list[str] = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget.parentWidget(), QAbstractItemView):
            continue
        if isinstance(widget, QLabel | QAbstractButton) and widget.text():
            if not has_room(widget):
                found.append(f"{widget.text()}: {widget.width()} of {widget.sizeHint().width()}")
            parent = widget.parentWidget()
            if parent is not None and not parent.rect().contains(widget.geometry()):
                found.append(f"{widget.text()}: {widget.geometry()} out of {parent.rect()}")
    return found


def has_room(widget: QLabel | QAbstractButton) -> bool:
    """Whether all words are shown, or the widget chose to show none of them."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() >= widget.heightForWidth(widget.width())
    if widget.width() >= widget.sizeHint().width():
        return True
    # A button of a row keeps its sign and leaves its word away; the tool tip says it.
    return widget.minimumSizeHint().width() < widget.sizeHint().width() and bool(widget.toolTip())


@pytest.mark.parametrize(
    ("language", "theme"),
    # Doubled words in the text size of the projector fill more than the window: real languages are held to that.
    [("en", "light"), ("en", "projector"), ("fr", "light"), ("fr", "projector"), ("doubled", "dark")],
)
def test_that_every_word_has_room(fresh: Program, language: str, theme: str) -> None:
    doubled = Doubled()
    if language == "doubled":
        QCoreApplication.installTranslator(doubled)
    else:
        fresh.language.choose(language)
    fresh.actions[f"theme-{theme}"].trigger()
    try:
        for commands in STATES:
            lead_to(fresh, commands)
            assert not cut(fresh.window), commands
            assert (fresh.window.width(), fresh.window.height()) == SIZE, commands
    finally:
        QCoreApplication.removeTranslator(doubled)
