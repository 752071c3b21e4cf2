"""The licence of everything inside a bundle, as texts in a folder beside the program."""

from __future__ import annotations

import shutil
from pathlib import Path

from parts import LGPL, ROOT, TEXTS, Part

FOLDER = "licences"


class MissingTextError(Exception):
    """A part without a licence text: it must not be given away without."""


def write(bundle: Path, parts: list[Part]) -> None:
    """Write the folder ``licences`` into a bundle. MissingTextError where a part has no text."""
    folder = bundle / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name in ("LICENSE", "LICENSE-CONTENT"):
        shutil.copyfile(ROOT / name, folder / f"onset-{name}.txt")
    for text in sorted(TEXTS.glob("*.txt")):
        shutil.copyfile(text, folder / text.name)
    missing = []
    lines = []
    for part in parts:
        names = [f"{part.name}-{name}" for name, _place in part.texts]
        for name, (_own, place) in zip(names, part.texts, strict=True):
            shutil.copyfile(place, folder / name)
        if part.name in LGPL:
            names = ["LGPL-3.0.txt", "GPL-3.0.txt"]
        if part.name == "Qt":
            names += ["Qt-third-parties.txt", "ICU.txt"]
        if not names:
            missing.append(part.name)
        lines.append(
            f"{part.name} {part.version}\n    {part.licence or 'see the text'}: {', '.join(names)}\n"
        )
    if missing:
        raise MissingTextError(f"No licence text is found for {', '.join(missing)}.")
    (folder / "README.txt").write_text(_INTRODUCTION + "\n".join(lines), encoding="utf-8")


_INTRODUCTION = """\
What this program is made of
============================

Onset itself: code MIT (onset-LICENSE.txt), content and translations CC BY 4.0 (onset-LICENSE-CONTENT.txt). The figures
belong to the sources that the content cites.

Qt and Qt for Python (PySide6, shiboken6) are used under the GNU Lesser General Public License, version 3
(LGPL-3.0.txt, which adds to GPL-3.0.txt). Their code is not changed. They lie as shared libraries of their own in
_internal/PySide6 and _internal/shiboken6: you may put other builds of the same version in their place, and nothing
here hinders you from taking the program apart to do so. Their whole source is published by The Qt Company at
download.qt.io (qt for the libraries, pyside for the bindings) and at code.qt.io; PySide6 names the version below.
Onset's own source, with everything that builds this folder, is where you got it from.

Qt holds code of others: Qt-third-parties.txt is the list that Debian keeps for Qt 6.8's base. ICU (ICU.txt) comes with
Qt; names that Qt never asks for are left out of its data on Linux (packaging/icu_data.py in Onset's source).

The list is also there for machines: parts.cdx.json (CycloneDX).

"""
