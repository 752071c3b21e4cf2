"""The treatments as chips: a colour, a shape and a name, switched by a click."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.kit.drop_menu import DropMenu
from desktop.kit.glyph_button import GlyphButton
from desktop.kit.keyed_button import KeyedButton
from desktop.kit.marker import marker_path
from desktop.kit.plain_words import tooltip
from desktop.theme import Look


@dataclass(frozen=True)
class ChipSpec:
    """What a chip shows: ``tone`` is a treatment's colour role, ``marker`` its shape; ``about`` is its tooltip."""

    id: str
    label: str
    tone: str
    marker: str
    about: str = ""


class Chip(KeyedButton):
    """One treatment family, checkable."""

    def __init__(self, look: Look, spec: ChipSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.spec = spec
        self._is_hovered = False
        self.setCheckable(True)
        self.setText(spec.label)
        self.setToolTip(tooltip(spec.about))
        self.setAccessibleName(spec.label)
        self.setAccessibleDescription(spec.about)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._look.font(12.5))
        height = metrics.height() + 11
        return QSize(
            round(self._words_left() + metrics.horizontalAdvance(self.spec.label) + 16), round(height)
        )

    def _marker_radius(self) -> float:
        return self._look.pixels(12) * 0.38

    def _words_left(self) -> float:
        return 22 + 2 * self._marker_radius()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._is_hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._is_hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = area.height() / 2
        painter.setPen(
            QPen(theme.colour("focus"), 2) if self.hasFocus() else QPen(theme.colour("hairline"), 1)
        )
        fill = "panel" if self.isChecked() else ("hover" if self._is_hovered else "ground")
        painter.setBrush(theme.colour(fill))
        painter.drawRoundedRect(area, radius, radius)
        tone = theme.tone(self.spec.tone)
        radius = self._marker_radius()
        centre = QPointF(area.left() + 12 + radius, area.center().y())
        painter.setPen(QPen(tone, 1.8))
        painter.setBrush(tone if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawPath(marker_path(self.spec.marker, centre, radius))
        painter.setFont(self._look.font(12.5))
        painter.setPen(theme.colour("ink" if self.isChecked() else "muted"))
        words = area.adjusted(self._words_left(), 0, -4, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.spec.label)
        painter.end()


class ChipBar(QWidget):
    """All chips in one row; those that find no room wait in the menu behind the last one.

    ``toggled`` carries the family whose chip was clicked.
    """

    toggled = Signal(str)
    _GAP = 6

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.chips: dict[str, Chip] = {}
        self.more = GlyphButton(look, layout="word", size=12.5, parent=self)
        self.more.clicked.connect(self._open_menu)
        self._menu: DropMenu | None = None
        look.changed.connect(self._arrange)
        self._name_more()

    def show_chips(self, specs: tuple[ChipSpec, ...], checked: frozenset[str]) -> None:
        """Show these chips; those in ``checked`` are on."""
        if [chip.spec for chip in self.chips.values()] != list(specs):
            for chip in self.chips.values():
                chip.deleteLater()
            self.chips = {}
            for spec in specs:
                chip = Chip(self._look, spec, self)
                chip.clicked.connect(self._clicked)
                self.chips[spec.id] = chip
        for family, chip in self.chips.items():
            chip.setChecked(family in checked)
        self._arrange()
        self.updateGeometry()

    def wanted_width(self) -> int:
        """Room for every chosen chip, and for the menu with the others."""
        chosen = sum(chip.sizeHint().width() + self._GAP for chip in self.chips.values() if chip.isChecked())
        return chosen + self.more.width_of(is_short=True)

    def sizeHint(self) -> QSize:
        return QSize(300, max((chip.sizeHint().height() for chip in self.chips.values()), default=30))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.more.width_of(is_short=True), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name_more()
        super().changeEvent(event)

    def _name_more(self) -> None:
        self.more.setText(self.tr("More treatments"))
        self.more.setToolTip(tooltip(self.more.words))
        self._arrange()

    def _arrange(self) -> None:
        """Chosen chips come first into the row, in the pack's order; the rest as far as there is room."""
        self.more.short_words = f"+{len(self.chips)}"
        shown = self._that_fit()
        x = 0
        for family, chip in self.chips.items():
            chip.setVisible(family in shown)
            if family in shown:
                size = chip.sizeHint()
                chip.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())
                x += size.width() + self._GAP
        self.more.setVisible(len(shown) < len(self.chips))
        self.more.short_words = f"+{len(self.chips) - len(shown)}"
        size = self.more.sizeHint()
        self.more.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())

    def _that_fit(self) -> set[str]:
        """The chips in the row. The menu gives up its words before a chosen chip goes into it."""
        chosen = {family for family, chip in self.chips.items() if chip.isChecked()}
        shown = self._within(self.width())
        for is_short in (False, True):
            if len(shown) == len(self.chips) or (is_short and chosen <= shown):
                break
            shown = self._within(self.width() - self.more.width_of(is_short=is_short) - self._GAP)
            self.more.shorten(is_short)
        return shown

    def _within(self, room: int) -> set[str]:
        shown: set[str] = set()
        for chip in sorted(self.chips.values(), key=lambda chip: not chip.isChecked()):
            room -= chip.sizeHint().width() + self._GAP
            if room < -self._GAP:
                break
            shown.add(chip.spec.id)
        return shown

    def _open_menu(self) -> None:
        self._menu = DropMenu.instead_of(self._menu, self)
        for family, chip in self.chips.items():
            if chip.isHidden():
                self._menu.offer(family, chip.words, is_chosen=chip.isChecked())
        self._menu.chosen.connect(self.toggled)
        self._menu.drop(self.more)

    def _clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.toggled.emit(chip.spec.id)
