"""How a command ended, and how its pictures are looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage


@dataclass(frozen=True)
class Answer:
    """The exit code of a command, and what it wrote."""

    code: int
    output: str
    said: str

    @property
    def sentence(self) -> str:
        """What was said, where that is one line without a traceback."""
        lines = self.said.splitlines()
        assert len(lines) == 1, self.said
        assert lines[0].startswith("onset: ")
        return lines[0]


Onset = Callable[..., Answer]


def size_of(picture: Path) -> tuple[int, int]:
    """Width and height of a picture that can be read."""
    image = QImage(str(picture))
    assert not image.isNull()
    return image.width(), image.height()
