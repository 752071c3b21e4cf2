"""Rows as spreadsheets take them."""

from __future__ import annotations

import csv
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st

from desktop.kit.rows_text import as_csv, as_tabs

CELLS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=12)


def test_that_tabs_part_cells_and_lines_part_rows() -> None:
    assert as_tabs([("Time", "Value"), ("2 hours", "−4.8")]) == "Time\tValue\n2 hours\t−4.8\n"
    assert as_tabs([("a\tb", "c\nd")]) == "a b\tc d\n"


@given(rows=st.lists(st.lists(CELLS, min_size=2, max_size=2), min_size=1, max_size=5))
def test_that_every_row_has_its_cells(rows: list[list[str]]) -> None:
    told = [line.split("\t") for line in as_tabs(rows).removesuffix("\n").split("\n")]
    assert [[cell.removeprefix("'") for cell in row] for row in told] == [
        [cell.removeprefix("'") for cell in row] for row in rows
    ]
    read = list(csv.reader(StringIO(as_csv(rows).decode("utf-8-sig"), newline="")))
    assert [[cell.removeprefix("'") for cell in row] for row in read] == [
        [cell.removeprefix("'") for cell in row] for row in rows
    ]


def test_that_csv_keeps_accents_minus_signs_commas_and_quotes() -> None:
    content = as_csv([("Kétamine", "−4,8", 'he said "so"', "two\nlines")])
    assert content.startswith(b"\xef\xbb\xbf"), "the mark by which spreadsheets know UTF-8"
    assert content.decode("utf-8-sig") == 'Kétamine,"−4,8","he said ""so""","two\nlines"\r\n'


NUMBERS = ["−4.8", "+3.2 points", "+0.4", "-3,2", "-12 %"]


def test_that_no_cell_is_taken_for_a_formula() -> None:
    cells = [
        "=1+1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "\u00a0@A1",
        "\x0b=1",
        "＝1+1",
        "－A1",
        "+HYPERLINK(A1)",
        "-1+cmd|' /C calc'!A0",
        "+1=2+3",
        *NUMBERS,
    ]
    (row,) = csv.reader(StringIO(as_csv([cells]).decode("utf-8-sig"), newline=""))
    assert all(cell.startswith("'") for cell in row[: -len(NUMBERS)])
    assert row[-len(NUMBERS) :] == NUMBERS, "numbers stay numbers"
    pasted = as_tabs([cells]).removesuffix("\n").split("\t")
    assert len(pasted) == len(cells)
    assert all(cell.startswith("'") for cell in pasted[: -len(NUMBERS)])
    assert pasted[-len(NUMBERS) :] == NUMBERS
