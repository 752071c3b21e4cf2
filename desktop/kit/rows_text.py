"""Rows as text: tab-separated for the clipboard, CSV for a file."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from io import StringIO

_FORMULA = ("=", "@", "+", "-", "＝", "＠", "＋", "－")
"""Each in both widths: in Japanese and Chinese the wide one begins a formula too."""
_NUMBER = re.compile(r"[+-]\d[\d.,\u00a0\u202f]*( ?(%|[^\W\d_]{1,12}))?")
"""A number with its sign and at most a short unit; spreadsheets take it as it stands, and it calls nothing."""


def as_tabs(rows: Iterable[Sequence[str]]) -> str:
    """Rows with tabs between their cells, as spreadsheets paste them; no cell is a formula, breaks or holds a tab."""
    lines = ("\t".join(_on_one_line(_harmless(cell)) for cell in row) for row in rows)
    return "\n".join(lines) + "\n"


def as_csv(rows: Iterable[Sequence[str]]) -> bytes:
    """Rows as CSV in UTF-8 with a byte order mark, so that spreadsheets read accents and signs.

    A cell that a spreadsheet would take for a formula is written as text (a leading apostrophe).
    """
    text = StringIO()
    writer = csv.writer(text)
    writer.writerows([[_harmless(cell) for cell in row] for row in rows])
    return text.getvalue().encode("utf-8-sig")


def _harmless(cell: str) -> str:
    """The cell; with a leading apostrophe where a spreadsheet would take it for a formula."""
    return f"'{cell}" if cell.lstrip().startswith(_FORMULA) and not _NUMBER.fullmatch(cell) else cell


def _on_one_line(cell: str) -> str:
    return " ".join(cell.splitlines()).replace("\t", " ")
