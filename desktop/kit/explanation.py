"""What the inspector shows of a thing that is selected: words, figures and where they come from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QUrl, Signal
from PySide6.QtGui import QColor, QCursor, QGuiApplication
from PySide6.QtWidgets import QTextBrowser, QToolTip, QVBoxLayout, QWidget

from desktop.i18n import named
from desktop.kit.own_keys import SCROLLING, keep_own_key
from desktop.kit.plain_words import as_html, tooltip
from desktop.theme import Look

translate = QCoreApplication.translate


class Copy(NamedTuple):
    """What can be put on the clipboard. ``content`` is the text, or what writes it when it is asked for."""

    name: str
    content: str | Callable[[], str]

    @property
    def text(self) -> str:
        return self.content if isinstance(self.content, str) else self.content()


@dataclass(frozen=True)
class Section:
    """A heading, its paragraphs, and what can be copied of it."""

    heading: str
    paragraphs: tuple[str, ...]
    copies: tuple[Copy, ...] = ()


class Row(NamedTuple):
    """A name and a value; ``help`` explains the name in one plain sentence, under the pointer or the focus."""

    name: str
    value: str
    help: str = ""


@dataclass(frozen=True)
class Explanation:
    """Everything that the inspector says; plain text, never markup."""

    kicker: str
    title: str
    subtitle: str = ""
    tone: str = ""
    rows: tuple[Row, ...] = ()
    tags: tuple[str, ...] = ()
    sections: tuple[Section, ...] = field(default=())

    def as_text(self) -> str:
        """The same as plain text, to copy or to read aloud."""
        parts = [self.title, self.subtitle, *(named(row.name, row.value) for row in self.rows)]
        parts += [", ".join(self.tags)]
        for section in self.sections:
            parts += ["", section.heading, *section.paragraphs]
        return "\n".join(part for part in parts if part is not None).strip()


class _Page(QTextBrowser):
    """The text of the inspector. With the focus it scrolls by its own keys."""

    def event(self, event: QEvent) -> bool:
        return keep_own_key(event, SCROLLING) or super().event(event)


class Inspector(QWidget):
    """Shows one explanation; its copy words put a text on the clipboard, and ``copied`` carries what it is called."""

    copied = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._explanation = Explanation("", "")
        self.page = _Page(self)
        self.page.setOpenLinks(False)
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.page.document().setDocumentMargin(14)
        self.page.anchorClicked.connect(self._follow)
        self.page.highlighted.connect(self._show_help)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        look.changed.connect(self._write)
        self._name()

    def show_explanation(self, explanation: Explanation) -> None:
        """Show another thing, from its top."""
        if explanation != self._explanation:
            self._explanation = explanation
            self._write()

    @property
    def explanation(self) -> Explanation:
        return self._explanation

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.page.setAccessibleName(self.tr("Inspector: what is selected and where it comes from"))

    def _follow(self, link: QUrl) -> None:
        kind, _, place = link.toString().partition(":")
        if kind == "help":
            self._show_help(link)
            return
        section, _, copy = place.partition("/")
        chosen = self._explanation.sections[int(section)].copies[int(copy)]
        QGuiApplication.clipboard().setText(chosen.text)
        self.copied.emit(chosen.name)

    def _show_help(self, link: QUrl) -> None:
        """Explain the word under the pointer or the focus."""
        kind, _, place = link.toString().partition(":")
        if kind == "help":
            QToolTip.showText(QCursor.pos(), tooltip(self._explanation.rows[int(place)].help), self.page)
        else:
            QToolTip.hideText()

    def _write(self) -> None:
        self.page.setHtml(page_html(self._explanation, self._look))


def page_html(explanation: Explanation, look: Look) -> str:
    """The explanation as the rich text that Qt's text browser reads, in the colours of the theme."""
    theme = look.theme
    muted, ink = theme.colour("muted").name(), theme.colour("ink").name()
    title_colour = (theme.text_tone(explanation.tone) if explanation.tone else QColor(ink)).name()
    size = look.pixels
    parts = [f'<div style="color:{muted};font-size:{size(12)}px">{as_html(explanation.kicker)}</div>']
    parts.append(
        f'<p style="color:{title_colour};font-size:{size(15)}px;font-weight:700;margin:6px 0 2px 0">'
        f"{as_html(explanation.title)}</p>"
    )
    if explanation.subtitle:
        parts.append(f'<p style="color:{muted};margin:0">{as_html(explanation.subtitle)}</p>')
    parts.append(_rows_html(explanation, ink))
    if explanation.tags:
        ground = theme.colour("hover").name()
        # A tag never breaks across two lines.
        held = [as_html(tag).replace(" ", "&nbsp;") for tag in explanation.tags]
        tags = " ".join(
            f'<span style="background-color:{ground}">&nbsp;{tag}&nbsp;</span>&nbsp;' for tag in held
        )
        parts.append(f'<p style="color:{muted};font-size:{size(11)}px;margin:10px 0 0 0">{tags}</p>')
    for index, section in enumerate(explanation.sections):
        parts.append(_section_html(index, section, look))
    return f'<div style="color:{ink};font-size:{size(12.5)}px">{"".join(parts)}</div>'


def _rows_html(explanation: Explanation, ink: str) -> str:
    if not explanation.rows:
        return ""
    rows = "".join(
        f'<tr><td style="padding:3px 10px 3px 0">{_name_html(index, row, ink)}</td>'
        f'<td align="right" style="padding:3px 0;color:{ink};font-weight:700">{as_html(row.value)}</td></tr>'
        for index, row in enumerate(explanation.rows)
    )
    return f'<table width="100%" cellspacing="0" style="margin-top:8px">{rows}</table>'


def _name_html(index: int, row: Row, ink: str) -> str:
    if not row.help:
        return as_html(row.name)
    return f'<a href="help:{index}" style="color:{ink};text-decoration:none">{as_html(row.name)}</a>'


def _section_html(index: int, section: Section, look: Look) -> str:
    theme = look.theme
    muted, hairline = theme.colour("muted").name(), theme.colour("hairline").name()
    parts = [
        f'<hr style="color:{hairline};background-color:{hairline};height:1px">'
        f'<p style="font-weight:700;font-size:{look.pixels(13)}px;margin:8px 0 4px 0">{as_html(section.heading)}</p>'
    ]
    parts += [f'<p style="color:{muted};margin:0 0 6px 0">{as_html(text)}</p>' for text in section.paragraphs]
    if section.copies:
        focus = theme.colour("focus").name()
        links = " · ".join(
            f'<a href="copy:{index}/{copy}" style="color:{focus};text-decoration:none">{as_html(name)}</a>'
            for copy, (name, _content) in enumerate(section.copies)
        )
        told = named(as_html(translate("Inspector", "Copy")), links)
        parts.append(f'<p style="color:{muted};margin:2px 0 6px 0">{told}</p>')
    return "".join(parts)
