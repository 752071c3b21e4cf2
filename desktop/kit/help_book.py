"""The documentation in the window: pages to read, with links between them and none that leads out of the program."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from desktop.help_pages import PAGES, anchor, read_page
from desktop.i18n import Language
from desktop.kit.glyph_button import GlyphButton
from desktop.kit.overlay import Overlay
from desktop.kit.own_keys import SCROLLING, keep_own_key
from desktop.theme import Look

_HEADINGS = {1: 20.0, 2: 16.0, 3: 14.0}
"""The size of a heading by its level; deeper ones are as large as the text."""
_TEXT, _CODE = 13.5, 12.5


class _Page(QTextBrowser):
    """Text that reads nothing but what it is given, and scrolls by its own keys."""

    def event(self, event: QEvent) -> bool:
        return keep_own_key(event, SCROLLING) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        leads_back = event.key() == Qt.Key.Key_Backspace or (
            event.key() == Qt.Key.Key_Left and event.modifiers() & Qt.KeyboardModifier.AltModifier
        )
        if leads_back:
            event.ignore()  # the book has turned its pages itself
        else:
            super().keyPressEvent(event)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:  # noqa: N802  Qt calls it by name
        return None


class HelpBook(Overlay):
    """One page at a time; a button for each, and one that leads back. Escape closes the book."""

    def __init__(self, look: Look, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._language = language
        self.shown = PAGES[0]
        self._trail: list[tuple[str, int]] = []
        self.back = GlyphButton(look, "previous", size=11, parent=self)
        self.tabs = {page: GlyphButton(look, layout="word", size=12.5, parent=self) for page in PAGES}
        self.leave = GlyphButton(look, "close", size=11, parent=self)
        self.page = _Page(self)
        self.page.setOpenLinks(False)
        self.page.setUndoRedoEnabled(False)
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.back)
        for page, button in self.tabs.items():
            button.setObjectName(page)
            button.setCheckable(True)
            button.clicked.connect(self._take_tab)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 8, 12)
        column.addLayout(row)
        column.addWidget(self.page, 1)
        self.back.clicked.connect(self._go_back)
        self.leave.clicked.connect(self._close)
        self.page.anchorClicked.connect(self._follow)
        look.changed.connect(self._write_anew)
        self._name()

    def wanted_size(self) -> QSize:
        return QSize(self._look.length(860), self.room().height())

    def first_focus(self) -> QWidget:
        return self.page

    def open_page(self, page: str) -> None:
        """Open the book at one of the pages; KeyError for another."""
        self._trail.clear()
        self._turn_to(page)
        if not self.isVisible():
            self.open()

    def close_overlay(self, *, by_keys: bool = False) -> None:
        super().close_overlay(by_keys=by_keys)
        self.page.clear()  # it is written when the book opens, in the language and the look of then

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Left):
            self._go_back()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self._write_anew()

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Help"))
        self.page.setAccessibleName(self.tr("Page of the help"))
        self.tabs["start"].setText(self.tr("How to use Onset"))
        self.tabs["install"].setText(self.tr("Install and manage"))
        self.tabs["content"].setText(self.tr("Write content"))
        self.back.setToolTip(self.tr("Back to the page before"))
        self.back.setAccessibleName(self.tr("Back to the page before"))
        self.leave.setToolTip(self.tr("Close the help (Esc)"))
        self.leave.setAccessibleName(self.tr("Close the help"))

    # --- where it is open ------------------------------------------------------------------------------------

    def _take_tab(self) -> None:
        button = self.sender()
        if button is not None:
            self._leave_mark()
            self._turn_to(button.objectName())
            self.page.setFocus()

    def _leave_mark(self) -> None:
        self._trail.append((self.shown, self.page.verticalScrollBar().value()))

    def _turn_to(self, page: str) -> None:
        self.shown = page
        for name, button in self.tabs.items():
            button.setChecked(name == page)
        self.back.setEnabled(bool(self._trail))
        self._write()

    def _go_back(self) -> None:
        if self._trail:
            page, place = self._trail.pop()
            self._turn_to(page)
            self.page.verticalScrollBar().setValue(place)
            self.page.setFocus()

    def _close(self) -> None:
        self.close_overlay()

    def _follow(self, link: QUrl) -> None:
        """A page, or a heading of this one; nothing else is ever opened."""
        target, place = link.path(), link.fragment()
        if target in PAGES:
            self._leave_mark()
            self._turn_to(target)
        elif place and not target and not link.scheme():
            self._leave_mark()
            self.back.setEnabled(True)
        else:
            return
        if place:
            self._scroll_to(place)

    def _scroll_to(self, place: str) -> None:
        block = self.page.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor(block.text()) == place:
                top = self.page.document().documentLayout().blockBoundingRect(block).top()
                self.page.verticalScrollBar().setValue(round(top))
                return
            block = block.next()

    # --- how it is set ---------------------------------------------------------------------------------------

    def _write_anew(self) -> None:
        if self.isVisible():
            place = self.page.verticalScrollBar().value()
            self._place()
            self._write()
            self.page.verticalScrollBar().setValue(place)

    def _write(self) -> None:
        try:
            text = read_page(self.shown, self._language.code)
        except OSError:
            text = self.tr("This page is missing: the program is not complete. Please install it again.")
        document = self.page.document()
        document.setDefaultFont(self._look.font(_TEXT))
        document.setDocumentMargin(self._look.length(12))
        self.page.setMarkdown(text)
        edit = QTextCursor(document)
        edit.beginEditBlock()  # laid out once, not after every paragraph
        block = document.begin()
        while block.isValid():
            self._set_block(block)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._set_table(frame)
        edit.endEditBlock()
        self.page.moveCursor(QTextCursor.MoveOperation.Start)

    def _set_block(self, block: QTextBlock) -> None:
        """Sizes, distances and colours by the look: the reader of Markdown has its own."""
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        said, shape = block.blockFormat(), QTextBlockFormat()
        level, is_code = said.headingLevel(), _is_code(block)
        words = QTextCharFormat()
        words.setForeground(self._look.theme.colour("ink"))
        if level:
            words.setFont(self._look.font(_HEADINGS.get(level, _TEXT), bold=True))
            shape.setTopMargin(self._look.length(18 if level > 1 else 2))
            shape.setBottomMargin(self._look.length(6))
        elif is_code:
            words.setFont(self._code_font())
            shape.setNonBreakableLines(False)
            shape.setBackground(self._look.theme.colour("hover"))
            shape.setLeftMargin(self._look.length(10))
            if not _is_code(block.next()):
                shape.setBottomMargin(self._look.length(9))
        else:
            least = self._look.pixels(_TEXT) * 1.6
            shape.setLineHeight(least, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
            if block.blockFormat().objectIndex() < 0 and cursor.currentTable() is None:  # in no list
                shape.setBottomMargin(self._look.length(7))
        cursor.mergeBlockFormat(shape)
        if level or is_code:
            cursor.setCharFormat(words)
        else:
            self._set_words(block)

    def _set_words(self, block: QTextBlock) -> None:
        """The pieces of a paragraph: code and links differ from the rest."""
        pieces = []
        part = block.begin()
        while not part.atEnd():
            fragment = part.fragment()
            pieces.append((fragment.position(), fragment.length(), fragment.charFormat()))
            part += 1
        for position, length, said in pieces:
            words = QTextCharFormat()
            words.setForeground(self._look.theme.colour("focus" if said.isAnchor() else "ink"))
            if said.fontFixedPitch():
                words.setFont(self._code_font())
                words.setBackground(self._look.theme.colour("hover"))
            else:
                is_bold = said.fontWeight() > QFont.Weight.Normal
                words.setFont(self._look.font(_TEXT, bold=is_bold))
                words.setFontItalic(said.fontItalic())
            if said.isAnchor():
                words.setAnchor(True)
                words.setAnchorHref(said.anchorHref())
                words.setFontUnderline(True)
            cursor = QTextCursor(block.document())
            cursor.setPosition(position)
            cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(words)

    def _code_font(self) -> QFont:
        """A font of the system in which columns stay columns; ours where there is none."""
        font = self._look.font(_CODE)
        font.setFamilies(["DejaVu Sans Mono", "Menlo", "Consolas", "Liberation Mono", *font.families()])
        font.setFixedPitch(True)
        return font

    def _set_table(self, table: QTextTable) -> None:
        shape = table.format()
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderCollapse(True)
        shape.setBorder(1)
        shape.setBorderBrush(self._look.theme.colour("hairline"))
        shape.setCellPadding(self._look.length(5))
        shape.setTopMargin(self._look.length(6))
        shape.setBottomMargin(self._look.length(10))
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(shape)
        first = table.cellAt(0, 0).firstCursorPosition()
        if not first.block().text() and table.cellAt(0, 0).lastCursorPosition() > first:
            first.deleteChar()  # below a block of code the reader of Markdown leaves an empty line there
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        for column in range(table.columns()):
            cell = table.cellAt(0, column)
            words = cell.firstCursorPosition()
            words.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
            words.mergeCharFormat(bold)


def _is_code(block: QTextBlock) -> bool:
    """Whether a block is a line of code."""
    return block.isValid() and block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
