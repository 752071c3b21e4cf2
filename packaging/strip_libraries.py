"""Take the tables for debuggers out of the libraries that carry them: 26 MB that nobody at a reader's machine needs.

Only where it was tried: Python, its modules, yaml, numpy and the C++ library. Qt's own libraries are stripped by who
makes them, and a second time breaks them; the program's own file carries its modules behind its end.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

STRIPPED = re.compile(r"(^|/)(libpython[\d.]*\.so|libstdc\+\+\.so|lib-dynload/|yaml/|numpy/|pydantic_core/)")
SYMBOLS_ONLY = "--strip-unneeded"


def strip_libraries(folder: Path) -> None:
    """Strip what may be, in place; nothing where the system has no such tool (Windows and macOS ship none inside)."""
    if sys.platform != "linux":
        return
    for file in files_to_strip(folder):
        subprocess.run([strip_tool(), SYMBOLS_ONLY, "--preserve-dates", file], check=True)


def strip_tool() -> str:
    """Where ``strip`` lies; FileNotFoundError where there is none."""
    tool = shutil.which("strip")
    if tool is None:
        raise FileNotFoundError("strip is missing: apt-get install binutils")
    return tool


def files_to_strip(folder: Path) -> list[Path]:
    """The libraries in a bundle that are stripped."""
    return [
        file
        for file in sorted(folder.rglob("*.so*"))
        if not file.is_symlink() and STRIPPED.search(file.relative_to(folder).as_posix())
    ]
