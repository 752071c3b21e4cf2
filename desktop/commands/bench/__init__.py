"""``onset bench``: how fast Onset is, beside the floor that it is compared with, in one run."""

from __future__ import annotations


def run(as_json: bool) -> int:
    """Measure and print everything; progress on stderr."""
    # Late: the processes that are timed are modules of this package and import it too.
    from desktop.commands.bench.report import run as measure_and_print

    return measure_and_print(as_json)
