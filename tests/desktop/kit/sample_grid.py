"""A small grid of dots for the tests of the kit: two groups of rows, four columns, one of each sort of cell."""

from __future__ import annotations

from desktop.kit.dot_grid_spec import Dot, GridCell, GridColumn, GridRow, GridSpec

COLUMNS = (
    GridColumn("gas", "Nitrous oxide 50%", "nitrous-oxide", "circle"),
    GridColumn("spray", "Esketamine spray, several doses", "esketamine", "diamond"),
    GridColumn("infusion", "Ketamine, infusion", "ketamine", "square"),
    GridColumn("pill", "Sertraline", "ssri", "triangle-up"),
)


def cells(name: str) -> tuple[GridCell, ...]:
    return (
        GridCell("not checked yet", told=f"{name}, gas: not checked yet", is_muted=True),
        GridCell("41", "", f"{name}, spray: 41 of 100", Dot(41, 36, 46, 9), sort=41),
        GridCell("3.5 times", "other care", f"{name}, infusion: risk ratio 3.5"),
        GridCell("12", "no comparator", f"{name}, pill: 12 of 100", Dot(12), sort=12),
    )


def heading(name: str) -> GridRow:
    return GridRow(f"={name}", name, is_heading=True)


def row(name: str) -> GridRow:
    return GridRow(name, name.capitalize(), f"What {name} is.", cells=cells(name))


def sample(*names: str) -> GridSpec:
    """Rows of a first and a second group."""
    first, *others = names or ("dissociation", "dizziness", "nausea")
    rows = (heading("Mind"), row(first), heading("Body"), *map(row, others))
    return GridSpec(COLUMNS, rows, 50.0)
