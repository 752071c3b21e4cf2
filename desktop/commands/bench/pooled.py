"""How long pooling takes, beside R's metafor on the same numbers where this machine has it: a process of its own."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from statistics import median
from time import perf_counter
from typing import Any

from models.pooling import pool

ROUNDS = 5
CALLS = {10: 200, 1000: 10}
"""Poolings in a round, by the number of trials."""
_SLOWEST = 120.0
_METAFOR = """
suppressPackageStartupMessages(library(metafor))
given <- scan(file("stdin"), quiet = TRUE)
k <- length(given) / 2
effects <- given[1:k]
variances <- given[(k + 1):(2 * k)]
once <- function() rma(effects, variances, method = "REML", test = "knha")
invisible(once())
cat(replicate(5, system.time(for (turn in 1:40) once())[["elapsed"]] / 40), sep = "\\n")
"""


def trials(count: int) -> tuple[list[float], list[float]]:
    """Made-up effects that differ, with their variances; the same in every run."""
    source = random.Random(count)
    effects = [source.gauss(-0.4, 0.3) for _ in range(count)]
    return effects, [source.uniform(0.01, 0.2) for _ in range(count)]


def measure(count: int, calls: int) -> float:
    """The median milliseconds of pooling so many trials with REML and Hartung–Knapp, and all that comes with it."""
    effects, variances = trials(count)
    taken = []
    for _ in range(ROUNDS):
        began = perf_counter()
        for _ in range(calls):
            pool(effects, variances, "REML", "hartung-knapp")
        taken.append((perf_counter() - began) / calls * 1000)
    return round(median(taken), 4)


def metafor(count: int) -> float | None:
    """The median milliseconds of ``rma`` alone in one R process; None where there is no R with metafor."""
    program = shutil.which("Rscript")
    if program is None:
        return None
    effects, variances = trials(count)
    try:
        ended = subprocess.run(
            [program, "--vanilla", "-e", _METAFOR],
            input="\n".join(map(repr, (*effects, *variances))),
            capture_output=True,
            text=True,
            timeout=_SLOWEST,
            check=True,
        )
    except (subprocess.SubprocessError, OSError):
        return None
    return round(median(map(float, ended.stdout.split())) * 1000, 3)


def main(calls: dict[int, int] | None = None) -> dict[str, Any]:
    """Milliseconds by the number of trials; metafor's at ten."""
    figures: dict[str, Any] = {
        f"{count}_ms": measure(count, turns) for count, turns in (calls or CALLS).items()
    }
    return figures | {"metafor_10_ms": metafor(10)}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main()))
