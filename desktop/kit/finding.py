"""What the search can find."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """An entry: what it is called, what sort of thing it is, and the key that is given back when it is chosen."""

    label: str
    kind: str
    key: str
    also: str = ""
