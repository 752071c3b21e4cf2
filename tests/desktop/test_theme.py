"""The colours and sizes of every theme, computed here: contrast, distance in four kinds of vision, projected text."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import desktop
from desktop.kit.marker import MARKERS
from desktop.paths import resources
from desktop.theme import THEMES, Look, Theme, load_fonts, read_theme
from models.catalog import Catalog
from models.loading.schema import Marker, Tone
from tests.desktop.colour_vision import MACHADO, contrast, nearest

STROKE_CONTRAST = {"light": 3.2, "dark": 3.9, "projector": 3.2}
TEXT_CONTRAST = 4.5
PART_CONTRAST = 3.0
"""What WCAG 2.2 asks of the parts of a control and of graphics (1.4.11)."""
GROUNDS = ("ground", "panel", "stretch", "hover")
TISSUES = ("tissue", "tissue_lit")
"""What cells are filled with, in the shade and in the light."""
WORDS = (
    *(("ink", ground) for ground in (*GROUNDS, "pressed")),
    *(("muted", ground) for ground in (*GROUNDS, "pressed")),
    ("focus", "panel"),
    ("on_primary", "primary"),
    ("on_primary", "muted"),
    ("on_primary", "focus"),
    ("panel", "ink"),
    *((words, tissue) for words in ("ink", "muted") for tissue in TISSUES),
)
"""Words and what lies behind them: links, filled buttons at rest and under the pointer, what is marked, notices."""
PARTS = (
    *(("focus", ground) for ground in (*GROUNDS, "pressed")),
    *(("control", ground) for ground in GROUNDS),
    *(("ink", ground) for ground in GROUNDS),
    *(("outline", ground) for ground in (*TISSUES, "panel")),
)
"""Frames of focus, ticks, borders and scroll bars, the clock's line and thumb, and what lies behind them."""
DIVIDERS = {"hairline", "grid"}
"""Lines that only divide: nothing is lost with them."""
PROGRAM = Path(desktop.__file__).parent
APART = 10.8
"""OKLab units times 100 between the nearest pair of tones."""
PROJECTED_PIXELS = 20 * 96 / 72
"""20 points."""


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return read_theme(request.param)


def written(theme: Theme, part: str) -> dict[str, str]:
    return {name: colour.name() for name, colour in getattr(theme, part).items()}


def grounds(theme: Theme) -> tuple[str, str]:
    return theme.colour("ground").name(), theme.colour("panel").name()


# --- the way it is computed ----------------------------------------------------------------------------------------


def test_that_contrast_is_counted_as_wcag_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#777777") == pytest.approx(
        4.48, abs=0.005
    )  # the standard's own example of a fail
    assert contrast("#336699", "#336699") == 1


def test_that_no_vision_tells_greys_apart_by_hue() -> None:
    for matrix in MACHADO.values():
        assert [sum(row) for row in matrix] == pytest.approx([1, 1, 1], abs=2e-6)


def test_that_red_and_green_come_together_where_the_cones_are_missing() -> None:
    pair = ("#C04020", "#808020")
    apart = {vision: nearest(pair, vision)[0] for vision in MACHADO}
    assert apart["deuteranopia"] < apart["normal"] / 2
    assert apart["tritanopia"] > apart["normal"] / 2


# --- the two claims ------------------------------------------------------------------------------------------------


def test_that_strokes_and_marks_stand_out_from_both_grounds(theme: Theme) -> None:
    least = STROKE_CONTRAST[theme.name]
    for ground in grounds(theme):
        pale = {
            tone: round(contrast(colour, ground), 2)
            for tone, colour in written(theme, "treatment").items()
            if contrast(colour, ground) < least
        }
        assert not pale, ground


@pytest.mark.parametrize("vision", MACHADO)
def test_that_any_two_tones_are_told_apart(theme: Theme, vision: str) -> None:
    tones = written(theme, "treatment")
    own = [colour for tone, colour in tones.items() if not tone.startswith("reserve")]
    assert len(own) == 7
    assert nearest(own, vision)[0] >= APART
    # With the two in reserve 10.76 is the most that a search through all colours found in the dark theme.
    distance, *pair = nearest(tones.values(), vision)
    assert round(distance, 1) >= APART, pair


def test_that_there_are_no_more_tones_than_can_be_told_apart(theme: Theme) -> None:
    assert sorted(theme.treatment) == sorted(theme.treatment_text)
    assert [tone for tone in theme.treatment if tone.startswith("reserve")] == ["reserve-1", "reserve-2"]


@pytest.mark.parametrize("ground", GROUNDS)
def test_that_words_about_a_treatment_are_readable(theme: Theme, ground: str) -> None:
    behind = theme.colour(ground).name()
    pale = {
        tone: round(contrast(colour, behind), 2)
        for tone, colour in written(theme, "treatment_text").items()
        if contrast(colour, behind) < TEXT_CONTRAST
    }
    assert not pale


@pytest.mark.parametrize("ground", GROUNDS)
def test_that_the_mark_of_a_treatment_is_seen_under_the_pointer_too(theme: Theme, ground: str) -> None:
    behind = theme.colour(ground).name()
    assert min(contrast(colour, behind) for colour in written(theme, "treatment").values()) >= PART_CONTRAST


@pytest.mark.parametrize(("words", "ground"), WORDS)
def test_that_words_of_the_frame_are_readable(theme: Theme, words: str, ground: str) -> None:
    assert contrast(theme.colour(words).name(), theme.colour(ground).name()) >= TEXT_CONTRAST


@pytest.mark.parametrize(("part", "ground"), PARTS)
def test_that_the_parts_of_controls_stand_out(theme: Theme, part: str, ground: str) -> None:
    assert contrast(theme.colour(part).name(), theme.colour(ground).name()) >= PART_CONTRAST


def test_that_every_role_is_held_to_a_contrast_or_only_divides(theme: Theme) -> None:
    held = {role for pair in (*WORDS, *PARTS) for role in pair}
    assert set(theme.frame) == held | DIVIDERS


def test_that_every_role_is_used() -> None:
    used = (resources() / "themes" / "onset.qss").read_text(encoding="utf-8")
    used += "".join(path.read_text(encoding="utf-8") for path in sorted(PROGRAM.rglob("*.py")))
    unused = [
        role for role in read_theme("light").frame if f'"{role}"' not in used and f"${role};" not in used
    ]
    assert not unused


# --- what a pack may name ------------------------------------------------------------------------------------------


def test_that_every_tone_and_marker_of_the_pack_exists(theme: Theme, catalog: Catalog) -> None:
    for family in catalog.families:
        assert family.tone in theme.treatment, family.id
        assert family.marker in MARKERS, family.id


def test_that_a_pack_may_name_every_tone_and_marker_there_is(theme: Theme) -> None:
    assert set(get_args(Tone)) == set(theme.treatment)
    assert set(get_args(Marker)) == set(MARKERS)


def test_that_families_of_one_tone_differ_in_shape(catalog: Catalog) -> None:
    forms = [(family.tone, family.marker) for family in catalog.families]
    assert len(set(forms)) == len(forms)


def test_that_an_unknown_tone_is_the_comparators(theme: Theme) -> None:
    assert theme.tone("mauve") == theme.tone("comparator")
    assert theme.text_tone("mauve") == theme.text_tone("comparator")


# --- theme files ---------------------------------------------------------------------------------------------------


def test_that_all_themes_know_the_same_roles() -> None:
    light, dark, projector = map(read_theme, THEMES)
    assert set(light.frame) == set(dark.frame) == set(projector.frame)
    assert (light.is_dark, dark.is_dark, projector.is_dark) == (False, True, False)


def test_that_a_theme_with_a_word_that_is_no_colour_is_refused(tmp_path: Path) -> None:
    text = (resources() / "themes" / "light.toml").read_text(encoding="utf-8")
    (tmp_path / "light.toml").write_text(text.replace('ink = "#14181D"', 'ink = "inky"'), encoding="utf-8")
    with pytest.raises(ValueError, match="no colour: ink"):
        read_theme("light", tmp_path)


def test_that_the_style_sheet_is_filled_in_wholly_and_names_no_colour_itself(dressed: QApplication) -> None:
    template = (resources() / "themes" / "onset.qss").read_text(encoding="utf-8")
    assert not re.search(r"#[0-9A-Fa-f]{6}\b|rgb", template)
    for name in THEMES:
        Look(name).dress(dressed)
        assert "$" not in dressed.styleSheet()


# --- sizes ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [1, 8, 11, 11.5, 12, 12.5, 13, 14, 15, 18, 20, 21, 24])
def test_that_projected_text_has_20_points_on_1080_lines(look: Look, size: float) -> None:
    look.choose("projector")
    look.fit(1080)
    assert look.pixels(size) >= PROJECTED_PIXELS
    assert look.font(size).pixelSize() == look.pixels(size)


def test_that_projected_text_fills_the_same_share_of_any_window(look: Look) -> None:
    look.choose("projector")
    for height in (720, 1080, 1440, 2160):
        look.fit(height)
        assert look.pixels(12) / height == pytest.approx(PROJECTED_PIXELS / 1080, rel=0.03)


def test_that_projected_text_follows_a_window_that_grows_slowly(look: Look, qtbot: QtBot) -> None:
    look.choose("projector")
    look.fit(720)
    changes = QSignalSpy(look.changed)
    for height in range(720, 1441):
        look.fit(height)
        assert look.pixels(12) / height == pytest.approx(PROJECTED_PIXELS / 1080, rel=0.05)
    assert 10 < changes.count() < 60, "in steps that can be seen, not at each pixel"


def test_that_a_theme_for_projection_takes_the_window_as_it_is_now(look: Look) -> None:
    look.fit(1080)
    for height in range(1080, 1100):
        look.fit(height)
    look.fit(2160)
    look.choose("projector")
    assert look.pixels(12) == pytest.approx(2 * PROJECTED_PIXELS, rel=0.03)


def test_that_strokes_are_doubled_for_projection() -> None:
    light, _dark, projector = map(read_theme, THEMES)
    assert projector.stroke == 2 * light.stroke


def test_that_text_on_a_screen_does_not_follow_the_window(look: Look) -> None:
    before = look.pixels(13)
    look.fit(400)
    assert look.pixels(13) == before == 13


def test_that_the_reader_may_size_text_within_reason(look: Look, qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.changed):
        look.resize_text(1.2)
    assert (look.text_size, look.pixels(20), look.length(100)) == (1.2, 24, 120)
    look.resize_text(9)
    assert look.text_size == 1.6
    look.resize_text(0.1)
    assert look.text_size == 0.8
    assert look.pixels(8) == 9, "never smaller than anybody can read"


def test_that_the_font_is_our_own_on_every_system(look: Look) -> None:
    load_fonts()
    assert look.font(13).family() == "Manrope"
    assert look.font(13, bold=True).bold()


# --- the system's choice -------------------------------------------------------------------------------------------


class FakeHints(QObject):
    """The style hints of a desktop whose choice a test changes; the offscreen platform has none."""

    colorSchemeChanged = Signal()  # noqa: N815  Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Qt.ColorScheme.Unknown

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802  Qt's name
        return self.scheme

    def choose(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        self.colorSchemeChanged.emit()


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> FakeHints:
    hints = FakeHints()

    class Desktop:
        @staticmethod
        def styleHints() -> FakeHints:  # noqa: N802  Qt's name
            return hints

    monkeypatch.setattr("desktop.theme.QGuiApplication", Desktop)
    return hints


def test_that_the_systems_choice_is_followed_until_the_reader_chooses(
    dressed: QApplication, system: FakeHints, qtbot: QtBot
) -> None:
    look = Look("system")
    assert look.theme.name == "light", "a system that says nothing"
    with qtbot.waitSignal(look.changed):
        system.choose(Qt.ColorScheme.Dark)
    assert (look.theme.name, look.choice) == ("dark", "system")
    look.choose("projector")
    with qtbot.assertNotEmitted(look.changed):
        system.choose(Qt.ColorScheme.Light)
    assert look.theme.name == "projector"
    look.choose("system")
    assert look.theme.name == "light"
