"""The table for a document, slides or a spreadsheet: HTML, tabs and plain text on the clipboard at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape

from PySide6.QtCore import QMimeData

from desktop.kit.grid_picture import Notes
from desktop.kit.grid_spec import Grid, GridRow
from desktop.kit.rows_text import as_tabs
from desktop.views.compare.shown_table import ShownTable
from desktop.views.compare.sources_of import SourcesOf

_TABS = "text/tab-separated-values"


def referenced(table: ShownTable, sources: SourcesOf, numbers: dict[str, int]) -> Grid:
    """The table with the numbers of the sources in every cell, for paper; folded groups keep their heading."""
    rows: list[GridRow] = []
    for row, aspect in zip(table.grid.rows, table.aspects, strict=True):
        if aspect is None:
            rows.append(row)
            continue
        cells = tuple(
            replace(cell, references=tuple(numbers[one.id] for one in sources.entry(aspect.entry(family))))
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
        lines.append((row.name, *(_cell_words(cell.words, cell.note, cell.references) for cell in row.cells)))
    lines += [(words,) for words in (*notes.sentences, *notes.numbered)]
    return lines


def _cell_words(words: str, note: str, references: Sequence[int]) -> str:
    told = f"{words} ({note})" if note else words
    return f"{told} [{', '.join(map(str, references))}]" if references else told


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
            note = f"<br><small>{escape(one.note)}</small>" if one.note else ""
            numbers = f" <sup>{', '.join(map(str, one.references))}</sup>" if one.references else ""
            parts.append(f"<td {cell}>{escape(one.words)}{numbers}{note}</td>")
        parts.append("</tr>")
    parts.append("</tbody></table>")
    parts += [f"<p>{escape(words)}</p>" for words in notes.sentences]
    if notes.sources:
        listed = "".join(f"<li>{escape(source)}</li>" for source in notes.sources)
        parts.append(f"<ol>{listed}</ol>")
    return f"<html><body>{''.join(parts)}</body></html>"
