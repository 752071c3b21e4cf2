"""A small forest plot for the tests of the kit."""

from __future__ import annotations

from desktop.kit.forest_spec import Axis, Column, ForestSpec, Line, Mark, Shape

COLUMNS = (
    Column("Trial"),
    Column("Year", is_number=True, yields=2),
    Column("", "How large the effect is"),
    Column("Effect", "What was found", is_number=True),
    Column("Weight", is_number=True, yields=1),
)
AXIS = Axis(
    -8, 4, 0, ((-8, "−8"), (-4, "−4"), (0, "0"), (4, "4")), "Points", "← favours gas", "favours air →", -3
)


def trial(name: str, value: float, *, is_ticked: bool = True, weight: float = 0.5) -> Line:
    return Line(
        name,
        (name, "2015", "", f"{value}", "50%"),
        Mark(Shape.SQUARE, value, value - 2, value + 2, size=weight, tone="ketamine"),
        is_ticked=is_ticked,
        is_muted=not is_ticked,
        told=f"{name}: {value}",
    )


def pooled(value: float) -> Line:
    mark = Mark(Shape.DIAMOND, value, value - 1, value + 1)
    return Line(
        "=pooled", ("Pooled", "", "", f"{value}", "100%"), mark, is_bold=True, told=f"Pooled: {value}"
    )


def sample(value: float = -3.0, *, first_is_in: bool = True) -> ForestSpec:
    missing = Line("Yan", ("Yan", "2022", "", "", ""), note="No figure could be read", is_muted=True)
    lines = (
        Line("=group", ("First group", "", "", "", ""), is_heading=True),
        trial("Nagele", -5, is_ticked=first_is_in),
        trial("Doe", -1),
        missing,
    )
    return ForestSpec(COLUMNS, 2, lines, (pooled(value),), AXIS)
