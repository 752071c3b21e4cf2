"""What the commands of the clock do."""

from __future__ import annotations

from collections.abc import Callable

from desktop.clock import Clock

NUDGE = 0.01
"""The share of the axis that a nudge moves."""


class ClockCommands:
    """Playing, stepping and repeating. A stretch is repeated from the place marked last to its end."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._loop_start = 0.0

    def doers(self) -> dict[str, Callable[[], None]]:
        """What to call, by command."""
        clock = self._clock
        return {
            "play": clock.toggle,
            "step-forward": clock.step_forward,
            "step-back": clock.step_back,
            "nudge-forward": self._nudge_forward,
            "nudge-back": self._nudge_back,
            "start": self._to_start,
            "end": self._to_end,
            "loop-start": self._start_loop,
            "loop-end": self._end_loop,
            "loop-clear": clock.clear_loop,
            "faster": clock.faster,
            "slower": clock.slower,
        }

    def _nudge_forward(self) -> None:
        self._clock.nudge(NUDGE)

    def _nudge_back(self) -> None:
        self._clock.nudge(-NUDGE)

    def _to_start(self) -> None:
        self._clock.go_to(0.0)

    def _to_end(self) -> None:
        self._clock.go_to(1.0)

    def _start_loop(self) -> None:
        self._loop_start = self._clock.head.place
        self._clock.set_loop(self._loop_start, 1.0)

    def _end_loop(self) -> None:
        start = self._clock.head.loop[0] if self._clock.head.loop else self._loop_start
        self._clock.set_loop(start, self._clock.head.place)
