"""Python's search for garbage, put off while a pack is loaded."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_collection() -> Iterator[None]:
    """Within it nothing is searched: what loading makes stays or is freed at once, and each search would walk through
    all that the program holds, to find nothing. In a large process that is half of a load's time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
