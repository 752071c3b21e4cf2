"""Colours by role, sizes of text and strokes, the font, and the style sheet made of them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop.paths import resources

THEMES = ("light", "dark", "projector")
FAMILY = "Manrope"
_FONT_FILES = ("Manrope-Regular.ttf", "Manrope-SemiBold.ttf", "Manrope-Bold.ttf")


@dataclass(frozen=True)
class Theme:
    """One theme: ``frame`` and treatment colours by role, ``stroke`` and ``text`` as factors of the usual size.

    ``smallest`` is the least text size in pixels on a window 1080 pixels high; it and all text grow and shrink with
    the window's height where it is above zero (a projected picture is as large whatever its pixels are).
    """

    name: str
    is_dark: bool
    stroke: float
    text: float
    smallest: float
    frame: dict[str, QColor]
    treatment: dict[str, QColor]
    treatment_text: dict[str, QColor]

    def colour(self, role: str) -> QColor:
        """The colour of a role of the frame; KeyError where there is no such role."""
        return QColor(self.frame[role])

    def tone(self, tone: str) -> QColor:
        """The stroke colour of a treatment's tone; the comparator's where a pack names an unknown one."""
        return QColor(self.treatment.get(tone) or self.treatment["comparator"])

    def text_tone(self, tone: str) -> QColor:
        """The colour for words about a treatment: readable where the stroke would be too pale."""
        return QColor(self.treatment_text.get(tone) or self.treatment_text["comparator"])


def read_theme(name: str, folder: Path | None = None) -> Theme:
    """Read one theme; KeyError or ValueError where its file lacks a role or holds something that is no colour."""
    path = (folder or resources() / "themes") / f"{name}.toml"
    described = tomllib.loads(path.read_text(encoding="utf-8"))
    return Theme(
        name=name,
        is_dark=described["is_dark"],
        stroke=float(described["stroke"]),
        text=float(described["text"]),
        smallest=float(described["smallest"]),
        frame=_colours(described["frame"]),
        treatment=_colours(described["treatment"]),
        treatment_text=_colours(described["treatment_text"]),
    )


def _colours(described: dict[str, str]) -> dict[str, QColor]:
    colours = {role: QColor(value) for role, value in described.items()}
    wrong = [role for role, colour in colours.items() if not colour.isValid()]
    if wrong:
        raise ValueError(f"no colour: {', '.join(wrong)}")
    return colours


@cache
def prepare_application() -> None:
    """Qt's own style, the same on every system, and our font. Once a process; the application has to be there."""
    QApplication.setStyle("Fusion")
    load_fonts()


def load_fonts() -> None:
    """Make the program's own font known to Qt, so that every machine draws the same letters."""
    package = find_spec("font_manrope")
    if package is None or not package.submodule_search_locations:
        return
    folder = Path(next(iter(package.submodule_search_locations))) / "files"
    for name in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(folder / name))


class Look(QObject):
    """The theme and text size in use; ``changed`` when either does. ``system`` follows the desktop's choice."""

    changed = Signal()

    def __init__(self, choice: str = "system", text_size: float = 1.0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes: dict[str, Theme] = {}
        self._choice = choice
        self._text_size = text_size
        self._height = self._fitted_height = 1080
        hints = QGuiApplication.styleHints()
        self._hints = hints
        hints.colorSchemeChanged.connect(self._follow_system)
        self.theme = self._wanted()

    @property
    def choice(self) -> str:
        return self._choice

    @property
    def text_size(self) -> float:
        return self._text_size

    def choose(self, choice: str) -> None:
        """Take ``light``, ``dark``, ``projector`` or ``system``."""
        self._choice = choice
        self._apply(self._wanted())

    def resize_text(self, factor: float) -> None:
        """Make every text ``factor`` times its usual size (0.8 to 1.6)."""
        self._text_size = min(max(round(factor, 2), 0.8), 1.6)
        self._apply(self.theme)

    def fit(self, height: int) -> None:
        """Tell how high the window is: a theme for projection sizes its text by it."""
        self._height = height
        if self.theme.smallest and abs(_share(height) - _share(self._fitted_height)) > 0.02:
            self._apply(self.theme)

    def _fit(self) -> float:
        return _share(self._fitted_height) if self.theme.smallest else 1.0

    def pixels(self, size: float) -> int:
        """A text size in logical pixels, after theme, window and the reader's choice."""
        wanted = max(size * self.theme.text, self.theme.smallest) * self._fit() * self._text_size
        return max(9, round(wanted))

    def length(self, size: float) -> int:
        """A length of the layout that grows with the text, in logical pixels."""
        return round(size * self.theme.text * self._fit() * self._text_size)

    def font(self, size: float, *, bold: bool = False, semibold: bool = False) -> QFont:
        """The program's font at ``size`` logical pixels (before theme and the reader's choice)."""
        font = QFont(FAMILY)
        font.setPixelSize(self.pixels(size))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if bold or semibold:
            font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.DemiBold)
        return font

    def dress(self, application: QApplication) -> None:
        """Give the application this look: font, palette, style sheet."""
        # Each of these goes to every widget there is: only what has changed.
        font, palette, sheet = self.font(13), _palette(self.theme), self._style_sheet()
        if application.font() != font:
            application.setFont(font)
        if application.palette() != palette:
            application.setPalette(palette)
        if application.styleSheet() != sheet:
            application.setStyleSheet(sheet)

    def _style_sheet(self) -> str:
        template = Template((resources() / "themes" / "onset.qss").read_text(encoding="utf-8"))
        roles = {role: colour.name() for role, colour in self.theme.frame.items()}
        sizes = {"box": f"{round(self.pixels(12) * 1.1)}px"}
        sizes |= {f"size{size}": f"{self.pixels(size)}px" for size in (12, 13, 15, 18, 20)}
        return template.substitute(roles, **sizes, family=FAMILY)

    def _wanted(self) -> Theme:
        name = self._choice
        if name not in THEMES:
            name = "dark" if self._hints.colorScheme() == Qt.ColorScheme.Dark else "light"
        if name not in self._themes:
            self._themes[name] = read_theme(name)
        return self._themes[name]

    def _follow_system(self) -> None:
        if self._choice == "system":
            self._apply(self._wanted())

    def _apply(self, theme: Theme) -> None:
        self.theme = theme
        self._fitted_height = self._height
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self.dress(application)
        self.changed.emit()


def _share(height: int) -> float:
    """How large projected text is in a window ``height`` pixels high, beside one of 1080."""
    return min(max(height / 1080, 0.6), 2.2)


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for target, name in (
        (role.Window, "ground"),
        (role.Base, "panel"),
        (role.AlternateBase, "stretch"),
        (role.Button, "panel"),
        (role.ToolTipBase, "panel"),
        (role.WindowText, "ink"),
        (role.Text, "ink"),
        (role.ButtonText, "ink"),
        (role.ToolTipText, "ink"),
        (role.PlaceholderText, "muted"),
        (role.Highlight, "focus"),
        (role.HighlightedText, "on_primary"),
        (role.Link, "focus"),
        (role.Mid, "hairline"),
    ):
        palette.setColor(target, theme.colour(name))
    return palette
