"""How much memory this process holds."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_STATUS = Path("/proc/self/statm")


def resident_megabytes() -> float | None:
    """What is in memory now, the libraries too; None where the system tells it to no Python of its own."""
    if _STATUS.exists():
        return int(_STATUS.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    if sys.platform == "darwin":
        import resource  # there is none on Windows

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    return None
