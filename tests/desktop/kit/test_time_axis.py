"""The words of the axis, on the stretched scale and on the linear one."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication

from desktop.kit.time_axis import stretches, ticks
from models.time_scale import linear, stretched
from models.units import DAY, HOUR, WEEK, YEAR


def test_that_the_stretched_axis_names_its_ticks(dressed: QApplication) -> None:
    told = [label.replace("\u00a0", " ") for _place, label in ticks(stretched(), is_linear=False)]
    assert told == ["40 min", "2 h", "12 h", "1 day", "3 d", "1 wk", "2 wk", "4 wk", "8 wk", "6 mo"]
    longer = ticks(stretched(5 * YEAR), is_linear=False)
    assert longer[-1][1].replace("\u00a0", " ") == "5 y"
    assert longer[-1][0] == pytest.approx(1)


@pytest.mark.parametrize("end", [8 * WEEK, 26 * WEEK, 2 * YEAR, 5 * YEAR])
def test_that_a_linear_axis_has_few_even_ticks_from_zero(dressed: QApplication, end: float) -> None:
    found = ticks(linear(end), is_linear=True)
    steps = [later[0] - earlier[0] for earlier, later in pairwise(found)]
    assert found[0] == (0.0, "0")
    assert 3 <= len(found) <= 11
    assert steps == pytest.approx([steps[0]] * len(steps))
    assert len({label for _place, label in found}) == len(found)


def test_that_the_stretches_fill_the_axis_without_a_gap(dressed: QApplication) -> None:
    scale = stretched()
    found = stretches(scale, is_linear=False)
    assert [name for _start, _end, name in found] == [
        "first hours",
        "first day",
        "first week",
        "weeks",
        "months",
    ]
    assert all(one[1] == other[0] for one, other in pairwise(found))
    assert [found[0][0], found[-1][1]] == pytest.approx([0.0, 1.0])
    assert [scale.elapsed(end) for _start, end, _name in found][:3] == pytest.approx([2 * HOUR, DAY, WEEK])
    assert len(stretches(linear(WEEK), is_linear=True)) == 1
