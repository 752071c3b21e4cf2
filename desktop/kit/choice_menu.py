"""A button that says what is chosen and opens a menu of what else can be."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.i18n import named
from desktop.kit.drop_menu import DropMenu
from desktop.kit.glyph_button import GlyphButton
from desktop.kit.plain_words import tooltip
from desktop.theme import Look

_LEAST_WORDS = 6
"""How many letters of a choice are to be seen at least."""


class ChoiceMenu(GlyphButton):
    """``chosen`` carries the name of what the reader wants; what is chosen then is for :meth:`show_choice` to say."""

    chosen = Signal(str)

    def __init__(
        self, look: Look, *, size: float = 12, is_framed: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "unfold", layout="row", size=size, is_framed=is_framed, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._choices: dict[str, str] = {}
        self._helps: dict[str, str] = {}
        self._choice = ""
        self._about = ""
        self._menu: DropMenu | None = None
        self.clicked.connect(self._open_menu)

    def offer(self, choices: Mapping[str, str], about: str, helps: Mapping[str, str] | None = None) -> None:
        """What can be chosen, by name, in words; ``about`` says what is chosen by it, ``helps`` what each means."""
        self._choices, self._about, self._helps = dict(choices), about, dict(helps or {})
        self.show_choice(self._choice)

    @property
    def choices(self) -> tuple[str, ...]:
        """The names that are offered, in order."""
        return tuple(self._choices)

    def show_choice(self, name: str) -> None:
        """Say what is chosen."""
        self._choice = name
        words = self._choices.get(name, "")
        self.setText(words)
        told = named(self._about, words)
        self.setAccessibleName(told)
        help_words = self._helps.get(name, "")
        self.setToolTip(tooltip(f"{told}. {help_words}" if help_words else told))
        self.updateGeometry()

    def step(self, by: int) -> None:
        """Wish for the next (1) or former (−1) choice."""
        names = [*self._choices]
        if names:
            here = names.index(self._choice) if self._choice in names else 0
            self.chosen.emit(names[(here + by) % len(names)])

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._look.font(self._size_of_words, semibold=True))
        least = round(metrics.averageCharWidth() * _LEAST_WORDS) + super().minimumSizeHint().width()
        return QSize(min(least, self.sizeHint().width()), self.sizeHint().height())

    def _open_menu(self) -> None:
        self._menu = DropMenu.instead_of(self._menu, self)
        for name, words in self._choices.items():
            told = self._helps.get(name, "")
            self._menu.offer(name, words, is_chosen=name == self._choice, told=told)
        self._menu.chosen.connect(self.chosen)
        self._menu.drop(self)
