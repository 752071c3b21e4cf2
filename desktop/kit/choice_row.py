"""A row of buttons of which one is chosen; where they have no room, a menu holds them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from desktop.kit.drop_menu import DropMenu
from desktop.kit.glyph_button import GlyphButton
from desktop.kit.yielding_row import YieldingRow
from desktop.theme import Look


class ChoiceRow(YieldingRow):
    """``chosen`` carries the name of what the reader wants; what is marked then is for :meth:`show_choice` to say."""

    chosen = Signal(str)

    def __init__(self, look: Look, names: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = ""
        self._menu: DropMenu | None = None
        self.choices = {name: self._button(look, name) for name in names}
        self.menu_button = GlyphButton(look, "unfold", layout="row", size=12, parent=self)
        self.menu_button.clicked.connect(self._open_menu)
        self.row.setSpacing(2)
        for button in (*self.choices.values(), self.menu_button):
            self.row.addWidget(button)
        self.row.addStretch(1)

    def offer(self, look: Look, names: Iterable[str]) -> None:
        """Let other names be chosen; :meth:`name_choices` then says what stands on their buttons."""
        for button in self.choices.values():
            self.row.removeWidget(button)
            button.deleteLater()
        self.choices = {name: self._button(look, name) for name in names}
        for place, button in enumerate(self.choices.values()):
            self.row.insertWidget(place, button)

    def _button(self, look: Look, name: str) -> GlyphButton:
        button = GlyphButton(look, layout="word", size=12, parent=self)
        button.setCheckable(True)
        button.setObjectName(name)
        button.clicked.connect(self._clicked)
        return button

    def name_choices(self, words: Mapping[str, str]) -> None:
        """Say what stands on each button."""
        for name, button in self.choices.items():
            button.setText(words[name])
        self.show_choice(self._choice)

    def show_choice(self, name: str) -> None:
        """Mark what is chosen."""
        self._choice = name
        for one, button in self.choices.items():
            button.setChecked(one == name)
        if name in self.choices:
            self.menu_button.setText(self.choices[name].words)

    # --- room ------------------------------------------------------------------------------------------------

    def beside(self) -> int:
        """How wide what else is in the row is at least, with its gaps."""
        return 0

    def sizeHint(self) -> QSize:
        """As wide as all its buttons, also while the menu holds them: else it would never find room again."""
        return QSize(self._wide() + self.beside(), self.row.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least = self.menu_button.width_of(is_short=False) + self.beside()
        return QSize(least, self.row.minimumSize().height())

    def reserved(self) -> int:
        button = self.menu_button  # its word says what is chosen
        return 0 if button.isHidden() else button.width_of(is_short=False) - button.width_of(is_short=True)

    def _wide(self) -> int:
        return sum(button.width_of(is_short=False) + self.row.spacing() for button in self.choices.values())

    def fit(self) -> None:
        has_room = self.width() >= self._wide() + self.beside()
        for button in self.choices.values():
            button.setVisible(has_room)
        self.menu_button.setVisible(not has_room)
        super().fit()

    # --- choices ---------------------------------------------------------------------------------------------

    def _clicked(self) -> None:
        """A click on the button of what is chosen must not switch its mark off."""
        button = self.sender()
        self.show_choice(self._choice)
        if button is not None:
            self.chosen.emit(button.objectName())

    def _open_menu(self) -> None:
        self._menu = DropMenu.instead_of(self._menu, self)
        for name, button in self.choices.items():
            self._menu.offer(name, button.words, is_chosen=name == self._choice)
        self._menu.chosen.connect(self.chosen)
        self._menu.drop(self.menu_button)
