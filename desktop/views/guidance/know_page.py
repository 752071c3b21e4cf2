"""What to know: the statements that a reader should not leave without, all of them on one screen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.i18n import listed
from desktop.kit.drop_menu import DropMenu
from desktop.kit.explanation import Copy, Explanation, Section
from desktop.kit.finding import Finding
from desktop.kit.glyph_button import GlyphButton
from desktop.kit.plain_words import tooltip
from desktop.kit.typeset import line_height
from desktop.views import Rows, Surroundings
from desktop.views.guidance.basis import Basis
from desktop.views.guidance.guidance_words import topic_words
from desktop.views.guidance.statement_groups import StatementGroups
from desktop.views.guidance.statement_sheet import StatementRow, row_of
from desktop.views.paged import Page
from models.guidance import Statement, Topic

_DRAWN_WIDTH = 1060
"""How wide the picture is, at the usual text size."""


class KnowPage(Page):
    """The statements by topic; the one that is selected is explained, with what to tell a patient and its sources."""

    id = "know"

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._catalog = around.session.catalog
        self._guidance = self._catalog.guidance
        self._statement_by_id = {statement.id: statement for statement in self._guidance.statements}
        self._topics = [topic for topic in Topic if self._guidance.of_topic(topic)]
        self._selected: str | None = None
        self._menu: DropMenu | None = None
        self._build()
        self.name()
        around.look.changed.connect(self._dress)

    def _build(self) -> None:
        look = self.around.look
        self.groups = StatementGroups(look, self._topics, self)
        self.notice = QLabel(self)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty("role", "subtitle")
        self.notice.setWordWrap(True)
        self.show_it = GlyphButton(look, "show", layout="row", size=12, parent=self)
        below = QHBoxLayout()
        below.addWidget(self.notice, 1)
        below.addWidget(self.show_it)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.groups, 1)
        column.addLayout(below)
        self.groups.chosen.connect(self._select)
        self.groups.wished.connect(self._show_first)
        self.show_it.clicked.connect(self._offer_questions)

    # --- words -----------------------------------------------------------------------------------------------

    def name(self) -> None:
        self._basis = Basis(self._catalog, self.around.language.code)
        self.groups.show_rows({topic: self._rows_of(topic) for topic in self._topics})
        self.notice.setText(self._basis.text(self._guidance.notice))
        self.notice.setVisible(self._guidance.notice is not None)
        self.show_it.setText(self.tr("Open questions about it"))
        self.show_it.setToolTip(
            tooltip(self.tr("Go to what is still open about the selected statement (Enter)"))
        )
        self._select(self._selected)

    def _rows_of(self, topic: Topic) -> list[StatementRow]:
        return [row_of(statement, self._basis) for statement in self._guidance.of_topic(topic)]

    def _dress(self) -> None:
        self.groups.dress()
        self.groups.select(self._selected)

    @property
    def title(self) -> str:
        return self.tr("What to know")

    @property
    def button_words(self) -> str:
        return self.tr("What to know")

    @property
    def subtitle(self) -> str:
        """The topics, one after the other."""
        return " · ".join(map(topic_words, self._topics))

    def first_focus(self) -> QWidget:
        return self.groups.list_of(self._selected)

    def summary(self) -> str:
        return listed(row.told for row in self._all_rows())

    def _all_rows(self) -> Iterator[StatementRow]:
        for group in self.groups.groups.values():
            yield from group.model.all_rows

    # --- the selected one ------------------------------------------------------------------------------------

    @property
    def _statement(self) -> Statement | None:
        return None if self._selected is None else self._statement_by_id[self._selected]

    def _select(self, statement: str | None) -> None:
        self._selected = statement
        self.groups.select(statement)
        found = self._statement
        self.show_it.setEnabled(found is not None and bool(found.unknowns))
        self.tell_selection()

    def walk(self, by: int) -> None:
        rows = [*self._all_rows()]
        here = next((place for place, row in enumerate(rows) if row.id == self._selected), None)
        place = (here if here is not None else -1 if by > 0 else 0) + by
        row = rows[place % len(rows)]
        had_focus = self.groups.has_focus()
        self._select(row.id)
        if had_focus:
            self.groups.list_of(row.id).setFocus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.groups, row.told))

    @property
    def has_selection(self) -> bool:
        return self._selected is not None

    def select_nothing(self) -> None:
        self._select(None)

    def explanation(self) -> Explanation:
        found = self._statement
        return self._whole() if found is None else self._explained(found)

    def _explained(self, statement: Statement) -> Explanation:
        text = self._basis.text(statement.text)
        sections = [Section("", (text,))]
        if statement.for_a_patient is not None:
            told = self._basis.text(statement.for_a_patient)
            copy = Copy(self.tr("What to say"), told)
            sections.append(Section(self.tr("To a patient who asks"), (told,), (copy,)))
        sections += self._basis.sections(statement.facts)
        questions = tuple(self._question(unknown) for unknown in statement.unknowns)
        if questions:
            sections.append(Section(self.tr("Open questions"), questions))
        if not statement.facts and not questions:
            words = self.tr("Plain advice of the editors of this content: it gives no figure.")
            sections.append(Section(self.tr("What it rests on"), (words,)))
        return Explanation(
            kicker=topic_words(statement.topic),
            title=self._basis.text(statement.heading),
            sections=tuple(sections),
        )

    def _whole(self) -> Explanation:
        use = self.tr(
            "Select a statement: here stands what it rests on, with its sources, and often how to put it to a "
            "patient. Other pages say where treatments stand, and where help is."
        )
        sections = [Section(self.tr("How to use it"), (use,))]
        if self._guidance.notice is not None:
            notice = self._basis.text(self._guidance.notice)
            sections.append(Section(self.tr("What this program is"), (notice,)))
        return Explanation(kicker=self.tr("The whole picture"), title=self.title, sections=tuple(sections))

    # --- open questions --------------------------------------------------------------------------------------

    def _question(self, unknown: str) -> str:
        return self._basis.text(self._catalog.unknown_by_id[unknown].question)

    def _show_first(self, statement: str) -> None:
        self._select(statement)
        for unknown in self._statement_by_id[statement].unknowns[:1]:
            self._go(unknown)

    def _offer_questions(self) -> None:
        """Go to the one open question, or let the reader say to which."""
        found = self._statement
        if found is None:
            return
        if len(found.unknowns) == 1:
            self._go(found.unknowns[0])
            return
        self._menu = DropMenu.instead_of(self._menu, self)
        for unknown in found.unknowns:
            self._menu.offer(unknown, self._question(unknown))
        self._menu.chosen.connect(self._go)
        self._menu.drop(self.show_it)

    def _go(self, unknown: str) -> None:
        self.wished.emit("evidence", f"unknown:{unknown}")

    def findings(self) -> list[Finding]:
        return [
            Finding(row.title, topic_words(row.topic), f"know:{row.id}", row.text) for row in self._all_rows()
        ]

    def take(self, key: str) -> None:
        self._select(key.partition(":")[2])

    # --- to take away ----------------------------------------------------------------------------------------

    def rows(self) -> Rows:
        header = (
            self.tr("About"),
            self.tr("Statement"),
            self.tr("In full"),
            self.tr("To a patient who asks"),
            self.tr("Open questions"),
            self.tr("Sources"),
        )
        return Rows(header, tuple(self._cells(row) for row in self._all_rows()))

    def _cells(self, row: StatementRow) -> tuple[str, ...]:
        statement = self._statement_by_id[row.id]
        return (
            topic_words(row.topic),
            row.title,
            row.text,
            self._basis.text(statement.for_a_patient),
            " · ".join(map(self._question, statement.unknowns)),
            " · ".join(self._basis.cited(statement.facts)),
        )

    def sources(self) -> tuple[str, ...]:
        facts = [fact for statement in self._guidance.statements for fact in statement.facts]
        return self._basis.cited(dict.fromkeys(facts))

    # --- the picture -----------------------------------------------------------------------------------------

    def drawn_size(self) -> QSize:
        width = self.around.look.length(_DRAWN_WIDTH)
        height = self.groups.parted(width, frozenset(self._topics), cites=True)[2]
        return QSize(width, height + self._notice_height())

    def _notice_height(self) -> int:
        return 0 if self._guidance.notice is None else round(line_height(self.groups.sheet.body) + 12)

    def draw(self, painter: QPainter, target: QRectF) -> None:
        size = self.drawn_size()
        painter.save()
        painter.translate(target.topLeft())
        painter.scale(target.width() / size.width(), target.height() / size.height())
        self.groups.draw(painter, size.width())
        if self._guidance.notice is not None:
            painter.setFont(self.groups.sheet.body)
            painter.setPen(self.around.look.theme.colour("ink"))
            painter.drawText(QPointF(0, size.height() - 6), self.notice.text())
        painter.restore()
