"""`onset check`: every problem of a content folder, or one line with the count of what it holds."""

from __future__ import annotations

import sys
from pathlib import Path

from desktop.paths import shipped_content
from models.catalog import Catalog
from models.loading import check_catalog
from models.loading.pack_files import printable
from models.problems import ContentError, Message, message


def run(folder: Path | None, language: str | None = None) -> int:
    """Read and check every file of the pack in ``folder``, or of the shipped one; 1 where there is a problem."""
    folder = shipped_content() if folder is None else folder
    language = language or "en"
    try:
        catalog = check_catalog(folder)
    except ContentError as error:
        tell_problems(folder, error, language)
        return 1
    outcome = message("{counted}: no problems", counted=counted(catalog, language))
    sys.stdout.write(f"{shown(folder)}: {outcome.in_language(language)}\n")
    return 0


def tell_problems(folder: Path, error: ContentError, language: str | None = None) -> None:
    """Every problem on stderr, with a path from here that an editor can open; in English where nothing is asked for."""
    language = language or "en"
    for problem in error.problems:
        place = f"{shown(folder / problem.file)}:{problem.line}:{problem.column}"
        sys.stderr.write(f"{place}: {problem.sentence(language)}\n")
    one, several = message("{number} problem"), message("{number} problems")
    sys.stderr.write(f"{shown(folder)}: {_number(len(error.problems), one, several, language)}\n")


def counted(catalog: Catalog, language: str = "en") -> str:
    """How much of everything a catalog holds."""
    numbers = (
        (len(catalog.sources), message("{number} source"), message("{number} sources")),
        (len(catalog.treatments), message("{number} treatment"), message("{number} treatments")),
        (len(catalog.trials), message("{number} trial"), message("{number} trials")),
        (len(catalog.syntheses), message("{number} synthesis"), message("{number} syntheses")),
        (len(catalog.pathways), message("{number} route"), message("{number} routes")),
        (len(catalog.questions), message("{number} question"), message("{number} questions")),
        (len(catalog.effects), message("{number} side effect"), message("{number} side effects")),
        (len(catalog.unknowns), message("{number} open question"), message("{number} open questions")),
        (
            len(catalog.guidance.entries),
            message("{number} piece of guidance"),
            message("{number} pieces of guidance"),
        ),
        (len(catalog.comparison), message("{number} row to compare"), message("{number} rows to compare")),
        (_figures(catalog), message("{number} figure"), message("{number} figures")),
    )
    return ", ".join(_number(*number, language) for number in numbers)


def _figures(catalog: Catalog) -> int:
    return sum(1 for _ in catalog.places()) + sum(len(report.figures) for report in catalog.safety_reports)


def shown(path: Path) -> str:
    """A path as one would type it here."""
    try:
        path = path.relative_to(Path.cwd())
    except (ValueError, OSError):
        return printable(path.as_posix())
    return printable(path.as_posix())


def _number(number: int, one: Message, several: Message, language: str) -> str:
    """A counted thing: one of it is below 2 in French, 1 in English."""
    is_one = number < 2 if language == "fr" else number == 1
    return (one if is_one else several).filled(number=number).in_language(language)
