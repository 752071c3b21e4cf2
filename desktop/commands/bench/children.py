"""The processes that the bench measures in: fresh ones, offscreen, without anybody's settings."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
_PACKAGE = "desktop.commands.bench"
_SLOWEST = 600.0
"""Seconds after which a process counts as stuck."""


class ChildError(Exception):
    """A process that ended badly; the message ends with what it said."""


@dataclass(frozen=True)
class Children:
    """Starts processes that keep settings, log and cache in ``folder``, and compiled Python files too."""

    folder: Path

    def seconds_to_paint(self, module: str, *arguments: str) -> float:
        """Seconds from starting a fresh process to its first paint."""
        began = perf_counter()
        return float(self._output(module, arguments)) - began

    def answer(self, module: str, *arguments: str) -> dict[str, Any]:
        """What a process prints as JSON."""
        answer: dict[str, Any] = json.loads(self._output(module, arguments))
        return answer

    def _output(self, module: str, arguments: Sequence[str]) -> str:
        command = [sys.executable, "-m", f"{_PACKAGE}.{module}", *arguments]
        with subprocess.Popen(
            command,
            cwd=ROOT,
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        ) as child:
            try:
                output, said = child.communicate(timeout=_SLOWEST)
            except BaseException:
                child.kill()
                raise
        if child.returncode != 0:
            raise ChildError(f"{module} ended with {child.returncode}: {said.strip()[-2000:]}")
        return output

    def environment(self) -> dict[str, str]:
        """That of a reader's machine: Python keeps what it has compiled, and Qt draws without a screen."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_"))}
        folder = str(self.folder)
        return kept | {
            "LOCALAPPDATA": folder,
            "PYTHONPYCACHEPREFIX": str(self.folder / "compiled"),
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_CACHE_HOME": folder,
            "XDG_CONFIG_HOME": folder,
            "XDG_STATE_HOME": folder,
        }


@contextmanager
def children() -> Iterator[Children]:
    """Processes with a folder of their own, which is gone afterwards."""
    with TemporaryDirectory(prefix="onset-bench-") as folder:
        yield Children(Path(folder))
