"""The table for a document, slides or a spreadsheet: HTML, tabs and plain text on the clipboard at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QMimeData

from desktop.kit.citation import vancouver
from desktop.kit.grid_spec import Grid, GridCell, GridRow, Notes
from desktop.kit.rows_text import as_tabs
from desktop.views import Rows
from desktop.views.compare.shown_table import ShownTable
from desktop.views.compare.sources_of import SourcesOf, compact
from models.catalog import Catalog
from models.comparison import Aspect

if TYPE_CHECKING:
    from desktop.kit.grid_picture import GridPicture
    from desktop.theme import Look

translate = QCoreApplication.translate

_TABS = "text/tab-separated-values"


@dataclass(frozen=True)
class Taken:
    """The table as it stands, to take away: as rows, a picture, a page, or on the clipboard.

    ``caution`` is what stands wherever figures of different trials stand side by side.
    """

    catalog: Catalog
    sources_of: SourcesOf
    shown: ShownTable
    title: str
    subtitle: str
    caution: str

    def rows(self) -> Rows:
        """The table, with the sources of each row in a column of their own, and the caution in a row below."""
        header = (
            translate("CompareView", "Question"),
            *(column.name for column in self.shown.grid.columns),
            translate("CompareView", "Sources"),
        )
        rows = []
        for row, aspect in zip(self.shown.grid.rows, self.shown.aspects, strict=True):
            if aspect is not None:
                words = (f"{cell.words} ({cell.note})" if cell.note else cell.words for cell in row.cells)
                rows.append((row.name, *words, " · ".join(self._cited((aspect,)))))
        if rows:
            rows.append((self.caution, *("" for _ in header[1:])))
        return Rows(header, tuple(rows))

    def _cited(self, aspects: tuple[Aspect, ...]) -> tuple[str, ...]:
        numbers = self.sources_of.table(aspects, self.shown.families)
        return tuple(vancouver(self.catalog.source_by_id[source]) for source in numbers)

    def sources(self) -> tuple[str, ...]:
        """The citations of everything that is shown."""
        return self._cited(self.shown.shown_aspects)

    def _grid(self) -> Grid:
        numbers = self.sources_of.table(self.shown.shown_aspects, self.shown.families)
        return referenced(self.shown, self.sources_of, numbers)

    def notes(self, day: date) -> Notes:
        """What stands under the table wherever it goes: the caution, the date, the numbered sources."""
        told = translate("CompareView", "Onset, {day}. The numbers in brackets are those of the sources.")
        written = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
        numbers = self.sources_of.table(self.shown.shown_aspects, self.shown.families)
        sources = tuple(compact(self.catalog.source_by_id[source]) for source in numbers)
        return Notes((self.caution, told.format(day=written)), sources)

    def picture(self, day: date, look: Look) -> GridPicture:
        """The table with its notes; as a PDF one page of paper."""
        from desktop.kit.grid_picture import GridPicture, one_paragraph  # QtSvg is not needed before
        from desktop.kit.grid_table import screen_fonts
        from desktop.kit.picture import PictureText

        notes = self.notes(day)
        text = PictureText(self.title, self.subtitle, tuple(one_paragraph(notes)))
        return GridPicture(self._grid(), notes, text, look, screen_fonts(look))

    def mime(self, day: date) -> QMimeData:
        """The table in every form that a document, slides or a spreadsheet asks for."""
        return mime_of(self._grid(), self.title, translate("CompareView", "Question"), self.notes(day))


def referenced(table: ShownTable, sources: SourcesOf, numbers: dict[str, int]) -> Grid:
    """The table for paper: the numbers of the sources, and what stands in small, run on after the words of a cell."""
    rows: list[GridRow] = []
    for row, aspect in zip(table.grid.rows, table.aspects, strict=True):
        if aspect is None:
            rows.append(row)
            continue
        cells = tuple(
            replace(
                cell,
                words=f"{cell.words} ({cell.note})" if cell.note else cell.words,
                note="",
                references=tuple(numbers[one.id] for one in sources.entry(aspect.entry(family))),
            )
            for cell, family in zip(row.cells, table.families, strict=True)
        )
        rows.append(replace(row, cells=cells))
    return replace(table.grid, rows=tuple(rows))


def mime_of(grid: Grid, title: str, corner: str, notes: Notes) -> QMimeData:
    """The table in every form that another program may ask for; ``corner`` stands over the names of the rows."""
    data = QMimeData()
    lines = tab_rows(grid, corner, notes)
    data.setHtml(as_html_table(grid, title, corner, notes))
    data.setText(as_tabs(lines))
    data.setData(_TABS, as_tabs(lines).encode("utf-8"))
    return data


def tab_rows(grid: Grid, corner: str, notes: Notes) -> list[Sequence[str]]:
    """A header, a row for each row of the table, then what stands under it."""
    lines: list[Sequence[str]] = [(corner, *(column.name for column in grid.columns))]
    for row in grid.rows:
        lines.append((row.name, *map(_cell_words, row.cells)))
    lines += [(words,) for words in (*notes.sentences, *notes.numbered)]
    return lines


def _cell_words(cell: GridCell) -> str:
    return f"{cell.words} [{', '.join(map(str, cell.references))}]" if cell.references else cell.words


def as_html_table(grid: Grid, title: str, corner: str, notes: Notes) -> str:
    """A plain table that a word processor and slides take: lines around cells, names as headings, sources below."""
    cell, head = 'style="border:1px solid; padding:4px; vertical-align:top"', 'align="left"'
    parts = [f"<h2>{escape(title)}</h2>", '<table style="border-collapse:collapse">', "<thead><tr>"]
    parts.append(f'<th scope="col" {head} {cell}>{escape(corner)}</th>')
    parts += [f'<th scope="col" {head} {cell}>{escape(column.name)}</th>' for column in grid.columns]
    parts.append("</tr></thead><tbody>")
    for row in grid.rows:
        if row.is_heading:
            span = len(grid.columns) + 1
            parts.append(f'<tr><th colspan="{span}" {head} {cell}>{escape(row.name)}</th></tr>')
            continue
        parts.append(f'<tr><th scope="row" {head} {cell}>{escape(row.name)}</th>')
        for one in row.cells:
            numbers = f" <sup>{', '.join(map(str, one.references))}</sup>" if one.references else ""
            parts.append(f"<td {cell}>{escape(one.words)}{numbers}</td>")
        parts.append("</tr>")
    parts.append("</tbody></table>")
    parts += [f"<p>{escape(words)}</p>" for words in notes.sentences]
    if notes.sources:
        listed = "".join(f"<li>{escape(source)}</li>" for source in notes.sources)
        parts.append(f"<ol>{listed}</ol>")
    return f"<html><body>{''.join(parts)}</body></html>"
