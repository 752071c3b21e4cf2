"""Rows as text: tab-separated for the clipboard, CSV for a file."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

_FORMULA = ("=", "@", "\t", "\r")


def as_tabs(rows: Iterable[Sequence[str]]) -> str:
    """Rows with tabs between their cells, as spreadsheets paste them."""
    return (
        "\n".join("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in row) for row in rows)
        + "\n"
    )


def as_csv(rows: Iterable[Sequence[str]]) -> bytes:
    """Rows as CSV in UTF-8 with a byte order mark, so that spreadsheets read accents and minus signs.

    A cell that a spreadsheet would take for a formula is written as text (a leading apostrophe).
    """
    text = StringIO()
    writer = csv.writer(text)
    writer.writerows([[f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row] for row in rows])
    return text.getvalue().encode("utf-8-sig")
