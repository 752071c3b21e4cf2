"""The step between ticks is a round number, and the smallest that is wide enough."""

from __future__ import annotations

import pytest

from desktop.kit.even_step import even_step


@pytest.mark.parametrize(
    ("least", "step"),
    [(0.8, 1), (1, 1), (1.2, 2), (2.2, 2.5), (3, 5), (7, 10), (23, 25), (0.03, 0.05)],
)
def test_that_a_step_is_the_next_round_number(least: float, step: float) -> None:
    assert even_step(least) == pytest.approx(step)
