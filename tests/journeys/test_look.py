"""Somebody changes language, theme and text size, gives a lecture, and works on a small laptop."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontInfo, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit

from desktop import settings as kept
from desktop.kit.chart_names import Names
from desktop.kit.glyph_button import GlyphButton
from desktop.options import Options
from desktop.settings import Settings
from desktop.theme import THEMES
from models.timecourse import ChartMeasure
from tests.desktop.colour_vision import contrast
from tests.journeys.conftest import Opens
from tests.journeys.reader import LAPTOP, Reader, settle

PROJECTED_PIXELS = 20 * 96 / 72


def worded(reader: Reader) -> list[QLabel | QAbstractButton]:
    """Labels and buttons that can be seen and say something."""
    found: list[QLabel | QAbstractButton] = list(reader.window.findChildren(QLabel))
    found += reader.window.findChildren(QAbstractButton)
    return [widget for widget in found if widget.isVisible() and widget.text()]


def words(reader: Reader) -> str:
    """Everything that the window says, one thing a line."""
    geometry = reader.view.chart.geometry_in_use
    assert geometry is not None
    labels = [label.text() for label in reader.window.findChildren(QLabel)]
    buttons = [button.text() for button in reader.window.findChildren(QAbstractButton)]
    ticks = [label for _place, label in (*geometry.spec.ticks, *geometry.spec.value_ticks)]
    names = [f"{series.label}{series.suffix} {series.sublabel}" for series in geometry.spec.series]
    return "\n".join([*labels, *buttons, *ticks, *names, reader.inspector, reader.window.windowTitle()])


# --- language ------------------------------------------------------------------------------------------------------


def test_that_the_language_is_switched_while_running_and_back(reader: Reader) -> None:
    reader.press("Down")
    english = words(reader)
    assert "How fast" in english
    assert "−2.7" in reader.inspector
    reader.press("F2")
    french = words(reader)
    assert "How fast" not in french
    assert "Selected point" not in french
    assert "−2,7" in reader.inspector
    assert not re.search(r"−\d+\.\d", french)
    assert reader.session.selected is not None, "what was selected stays selected"
    reader.click(reader.window.top.language)
    assert words(reader) == english


def test_that_everything_can_be_done_in_french(reader: Reader) -> None:
    reader.press("F2")
    for number in "4321":
        reader.press(f"Alt+{number}")
    reader.press("T")
    reader.press("D")
    reader.press("Ctrl+K")
    reader.write("protoxyde")
    reader.press("Return")
    reader.press("F1")
    reader.press("Escape")
    assert reader.session.families


# --- themes and sizes ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", THEMES)
def test_that_a_theme_is_chosen_from_the_menu(reader: Reader, theme: str) -> None:
    reader.click(reader.window.top.theme)
    menu = reader.menu()
    assert [action.isChecked() for action in menu.actions()].count(True) == 1
    reader.choose(next(action.text() for action in menu.actions() if action.data() == theme))
    assert reader.program.look.theme.name == theme
    picture = reader.window.grab().toImage()
    ground = picture.pixelColor(2, picture.height() // 2)
    assert ground == reader.program.look.theme.colour("ground")


def test_that_text_grows_and_shrinks(reader: Reader) -> None:
    heading = reader.view.heading
    usual = QFontInfo(heading.font()).pixelSize()
    reader.press("Ctrl++", times=3)
    assert QFontInfo(heading.font()).pixelSize() == pytest.approx(1.3 * usual, abs=1)
    reader.press("Ctrl+-", times=5)
    assert QFontInfo(heading.font()).pixelSize() == pytest.approx(0.8 * usual, abs=1)
    reader.press("Ctrl+0")
    assert QFontInfo(heading.font()).pixelSize() == usual


def test_that_a_lecture_fills_the_screen_and_ends_as_it_was(reader: Reader) -> None:
    reader.press("F5")
    assert reader.program.look.theme.name == "projector"
    assert not reader.window.side.isVisible()
    assert reader.program.actions["full-screen"].isChecked()
    reader.press("Space")
    reader.wait(1)
    reader.click(reader.window.top.lecture)
    assert reader.program.look.theme.name == "light"
    assert reader.window.side.isVisible()
    assert not reader.window.isFullScreen()


def test_that_full_screen_comes_and_goes(reader: Reader) -> None:
    reader.press("F11")
    assert reader.window.isFullScreen()
    reader.press("F11")
    assert not reader.window.isFullScreen()


def test_that_the_mark_says_whether_the_screen_is_filled_whoever_did_it(reader: Reader) -> None:
    action = reader.program.actions["full-screen"]
    reader.window.showFullScreen()
    assert action.isChecked()
    reader.window.showNormal()
    assert not action.isChecked()
    reader.press("F5")
    assert action.isChecked()
    reader.window.showNormal()
    assert not action.isChecked()
    reader.press("F11")
    assert reader.window.isFullScreen()


def test_that_a_lecture_on_a_filled_screen_ends_on_it(reader: Reader) -> None:
    reader.press("F11")
    reader.press("F5")
    reader.press("F5")
    assert reader.window.isFullScreen()
    reader.press("F11")
    assert not reader.window.isFullScreen()


def test_that_the_mark_of_the_inspector_says_what_is_seen_in_a_lecture(reader: Reader) -> None:
    action = reader.program.actions["inspector"]
    reader.press("F5")
    assert not action.isChecked()
    reader.press("I")
    assert reader.window.side.isVisible()
    assert action.isChecked()
    reader.press("I")
    assert not reader.window.side.isVisible()
    reader.press("F5")
    assert reader.window.side.isVisible()
    assert action.isChecked()


def test_that_a_theme_chosen_during_a_lecture_is_the_readers(reader: Reader) -> None:
    reader.press("F5")
    reader.program.actions["theme-dark"].trigger()
    assert reader.program.look.theme.name == "dark"
    reader.press("F5")
    assert reader.program.look.theme.name == "dark"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_no_projected_word_is_smaller_than_20_points(opens: Opens, language: str) -> None:
    reader = opens(Options(theme="projector", language=language, size=(1920, 1080)))
    reader.press("T")
    reader.press("Down")
    settle()
    small = {}
    for widget in worded(reader):
        pixels = QFontInfo(widget.font()).pixelSize()
        if pixels < PROJECTED_PIXELS:
            small[widget.text()] = pixels
    assert not small
    geometry = reader.view.chart.geometry_in_use
    assert geometry is not None
    for font in (geometry.look.font, geometry.look.label_font, geometry.look.small_font):
        assert font.pixelSize() >= PROJECTED_PIXELS
    html = reader.window.inspector.page.toHtml()
    sizes = [int(size) for size in re.findall(r"font-size:(\d+)px", html)]
    assert min(sizes) >= PROJECTED_PIXELS


@pytest.mark.parametrize("theme", THEMES)
def test_that_a_box_to_tick_can_be_seen_empty(opens: Opens, theme: str) -> None:
    reader = opens(Options(theme=theme, language="en", size=(1366, 768)))
    reader.press("T")
    tree = reader.view.panel.tree
    model = tree.model()
    family = model.index(0, 0)
    lines = [model.index(row, 0, family) for row in range(model.rowCount(family))]
    empty = next(
        line for line in lines if line.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    )
    box = tree.visualRect(empty)
    image = tree.viewport().grab(QRect(box.topLeft(), QSize(12, box.height()))).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    ground = reader.program.look.theme.colour("panel").name()
    assert max(contrast(colour, ground) for colour in colours) >= 3


# --- a small laptop ------------------------------------------------------------------------------------------------


def names(reader: Reader) -> Names:
    geometry = reader.view.chart.geometry_in_use
    assert geometry is not None
    return geometry.names


def cut_names(reader: Reader) -> list[str]:
    """Names of lines that find less room at the right of the chart than they need."""
    return [words for name in names(reader).shown for words in name.words if "…" in words]


def cut_captions(reader: Reader) -> list[str]:
    geometry = reader.view.chart.geometry_in_use
    assert geometry is not None
    return [words for row in geometry.captions for words in row if "…" in words]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("measure", ChartMeasure)
def test_that_a_small_laptop_cuts_no_name_of_a_line(
    reader: Reader, language: str, measure: ChartMeasure
) -> None:
    if language == "fr":
        reader.press("F2")
    reader.session.set_measure(measure)
    settle()
    assert (reader.window.width(), reader.window.height()) == LAPTOP
    assert cut_names(reader) == cut_captions(reader) == []
    assert [len(name.words) for name in names(reader).shown] == [1] * len(reader.lines)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("measure", ChartMeasure)
def test_that_a_laptop_projects_every_name_and_caption(
    opens: Opens, language: str, measure: ChartMeasure
) -> None:
    reader = opens(Options(theme="projector", language=language, size=LAPTOP, measure=measure))
    reader.press("Down")
    assert reader.window.side.isVisible()
    assert cut_captions(reader) == []
    shown = names(reader).shown
    assert len({name.reads for name in shown}) == len(reader.lines)
    if len(shown) <= 7:
        assert cut_names(reader) == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_a_small_laptop_cuts_no_button_and_no_sentence(reader: Reader, language: str) -> None:
    if language == "fr":
        reader.press("F2")
    for number in "1234":
        reader.press(f"Alt+{number}")
        for widget in worded(reader):
            inside = reader.window.rect().contains(
                widget.rect().translated(widget.mapTo(reader.window, widget.rect().topLeft()))
            )
            assert inside, widget.text()
            if isinstance(widget, QLabel) and widget.wordWrap():
                assert widget.height() >= widget.heightForWidth(widget.width()), widget.text()
            elif not widget.toolTip():
                assert widget.width() >= widget.sizeHint().width(), widget.text()


@pytest.mark.parametrize("size", [(640, 400), (1024, 600), (1920, 1080), (3840, 2160)])
def test_that_every_size_shows_the_chart(reader: Reader, size: tuple[int, int]) -> None:
    reader.window.resize(*size)
    settle()
    assert (reader.window.width(), reader.window.height()) == size
    geometry = reader.view.chart.geometry_in_use
    assert geometry is not None
    assert geometry.plot.width() > 200
    assert geometry.plot.height() > 80
    assert geometry.row_height > 0
    assert not reader.window.grab().isNull()


# --- a small window ------------------------------------------------------------------------------------------------

SMALL = (640, 400)


@pytest.mark.parametrize(
    ("theme", "language", "text_size"),
    [("light", "fr", 1.0), ("light", "en", 1.6), ("projector", "en", 1.0), ("projector", "fr", 1.6)],
)
@pytest.mark.parametrize("keys", ["", "T", "D", "I", "Ctrl+K", "F1"])
def test_that_the_window_can_be_small_whatever_is_open(
    reader: Reader, theme: str, language: str, text_size: float, keys: str
) -> None:
    program = reader.program
    program.language.choose(language)
    program.look.choose(theme)
    program.look.resize_text(text_size)
    settle()
    reader.window.resize(*SMALL)
    if keys:
        reader.press(keys)
    settle()
    assert (reader.window.width(), reader.window.height()) == SMALL
    for button in reader.window.findChildren(QAbstractButton):
        inside = button.rect().translated(button.mapTo(reader.window, button.rect().topLeft()))
        if button.isVisible() and not isinstance(button.parent(), QAbstractScrollArea | QLineEdit):
            assert reader.window.rect().contains(inside), button.text() or button.accessibleName()
            assert button.width() >= button.minimumSizeHint().width(), button.text()


def test_that_a_small_window_can_all_be_reached_by_mouse(reader: Reader) -> None:
    reader.window.resize(*SMALL)
    reader.program.look.resize_text(1.6)
    settle()
    assert not reader.window.side.isVisible()
    assert not reader.program.actions["inspector"].isChecked(), "the mark says what is seen"
    reader.click(reader.window.top.panel)
    assert reader.window.side.isVisible()
    reader.click(reader.window.top.panel)
    assert not reader.window.side.isVisible()
    reader.click(reader.view.tool_row.menu_button)
    reader.choose("Responders")
    assert reader.session.measure is ChartMeasure.RESPONSE
    assert reader.view.tool_row.menu_button.text() == "Responders"
    reader.click(reader.view.tools["lines"])
    assert reader.view.panel.isVisible()
    assert not reader.view.chart.isVisible(), "the list stands in its place"
    reader.click(reader.view.panel.close_button)
    assert reader.view.chart.isVisible()
    before = reader.session.families
    reader.click(reader.window.chips.more)
    reader.click(reader.menu(), reader.menu().actionGeometry(reader.menu().actions()[0]).center())
    assert reader.session.families != before


def test_that_the_inspector_comes_back_when_there_is_room(reader: Reader) -> None:
    reader.window.resize(*SMALL)
    settle()
    assert not reader.window.side.isVisible()
    reader.window.resize(*LAPTOP)
    settle()
    assert reader.window.side.isVisible()
    assert reader.program.actions["inspector"].isChecked()


def test_that_what_is_called_on_a_small_window_is_no_lasting_wish(opens: Opens, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "onset.ini")
    reader = opens(Options(language="en", theme="light", size=LAPTOP), settings)
    reader.window.resize(*LAPTOP)
    reader.press("I")
    assert not settings.value(kept.SHOWS_INSPECTOR)
    reader.window.resize(*SMALL)
    reader.press("I")
    assert reader.window.side.isVisible()
    assert not settings.value(kept.SHOWS_INSPECTOR)
    reader.window.resize(*LAPTOP)
    settle()
    assert not reader.window.side.isVisible()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_large_projected_text_is_cut_nowhere_on_a_small_laptop(reader: Reader, language: str) -> None:
    reader.program.language.choose(language)
    reader.program.look.choose("projector")
    reader.program.look.resize_text(1.6)
    settle()
    assert (reader.window.width(), reader.window.height()) == LAPTOP
    assert cut_names(reader) == []
    for widget in worded(reader):
        if not (isinstance(widget, GlyphButton) and widget.is_short):
            assert widget.width() >= widget.sizeHint().width(), widget.text()


def test_that_the_title_of_the_window_names_the_view_and_the_program_once(reader: Reader) -> None:
    assert reader.window.windowTitle() == "How fast, and for how long – Onset"
    assert reader.window.windowTitle().endswith(QGuiApplication.applicationDisplayName())
