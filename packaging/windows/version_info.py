"""Write what Windows shows of onset.exe under Properties, Details: the version resource, in PyInstaller's form.

``python packaging/windows/version_info.py FILE`` writes it; the specification of the bundle gives FILE to PyInstaller.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from models import VERSION

TEXTS = {
    "CompanyName": "Onset contributors",
    "FileDescription": "Onset",
    "FileVersion": VERSION,
    "InternalName": "onset",
    "LegalCopyright": "© 2026 Onset contributors. Code: MIT. Content: CC BY 4.0.",
    "OriginalFilename": "onset.exe",
    "ProductName": "Onset",
    "ProductVersion": VERSION,
}
ENGLISH, UNICODE = 0x0409, 1200


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows counts it: 1.2.3 is 1, 2, 3, 0. What stands behind the numbers (rc1) is left out."""
    found = re.match(r"(\d+)\.(\d+)\.(\d+)", version)
    if found is None:
        raise ValueError(f"{version} does not begin with three numbers")
    major, minor, patch = map(int, found.groups())
    return major, minor, patch, 0


def version_info(version: str = VERSION) -> str:
    """The version resource as an expression that PyInstaller evaluates."""
    numbers = four_numbers(version)
    texts = TEXTS | {"FileVersion": version, "ProductVersion": version}
    strings = ",\n        ".join(f"StringStruct({name!r}, {text!r})" for name, text in texts.items())
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)
  ),
  kids=[
    StringFileInfo([
      StringTable('{ENGLISH:04X}{UNICODE:04X}', [
        {strings},
      ])
    ]),
    VarFileInfo([VarStruct('Translation', [{ENGLISH}, {UNICODE}])]),
  ],
)
"""


def write_version_info(path: Path) -> None:
    """Write the version resource, for ``EXE(version=…)``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(version_info(), encoding="utf-8")


if __name__ == "__main__":
    write_version_info(Path(sys.argv[1]))
