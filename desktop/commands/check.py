"""`onset check`: every problem of a content folder, or one line with the count of what it holds."""

from __future__ import annotations

import sys
from pathlib import Path

from desktop.paths import shipped_content
from models.catalog import Catalog
from models.loading import check_catalog
from models.loading.pack_files import printable
from models.problems import ContentError


def run(folder: Path | None) -> int:
    """Read and check every file of the pack in ``folder``, or of the shipped one; 1 where there is a problem."""
    folder = shipped_content() if folder is None else folder
    try:
        catalog = check_catalog(folder)
    except ContentError as error:
        tell_problems(folder, error)
        return 1
    sys.stdout.write(f"{shown(folder)}: {counted(catalog)}: no problems\n")
    return 0


def tell_problems(folder: Path, error: ContentError) -> None:
    """Every problem on stderr, with a path from here that an editor can open."""
    for problem in error.problems:
        hint = f" ({problem.hint})" if problem.hint else ""
        place = f"{shown(folder / problem.file)}:{problem.line}:{problem.column}"
        sys.stderr.write(f"{place}: {problem.what}{hint}\n")
    sys.stderr.write(f"{shown(folder)}: {_number(len(error.problems), 'problem', 'problems')}\n")


def counted(catalog: Catalog) -> str:
    """How much of everything a catalog holds."""
    return ", ".join(
        (
            _number(len(catalog.sources), "source", "sources"),
            _number(len(catalog.treatments), "treatment", "treatments"),
            _number(len(catalog.trials), "trial", "trials"),
            _number(len(catalog.syntheses), "synthesis", "syntheses"),
            _number(sum(1 for _ in catalog.places()), "figure", "figures"),
        )
    )


def shown(path: Path) -> str:
    """A path as one would type it here."""
    try:
        path = path.relative_to(Path.cwd())
    except (ValueError, OSError):
        return printable(path.as_posix())
    return printable(path.as_posix())


def _number(count: int, one: str, several: str) -> str:
    return f"{count} {one if count == 1 else several}"
