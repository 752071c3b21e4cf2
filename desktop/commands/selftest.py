"""``onset selftest``: tries all that the program needs of this machine, without a screen, and says what is missing."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QTranslator, qVersion
from PySide6.QtGui import QFontDatabase, QImage, QRawFont

from desktop.commands.offscreen import make_offscreen_application
from desktop.commands.pieces import run_pieces
from desktop.commands.stage import Stage, settled
from desktop.help_pages import PAGES, page_file, read_page
from desktop.options import LANGUAGES, THEMES, Options
from desktop.paths import (
    cache_folder,
    portable,
    program_folder,
    shipped_content,
    state_folder,
    translation_file,
)
from desktop.policy import NO_POLICY, Policy, policy_file
from desktop.settings import settings_file
from desktop.theme import FAMILY, prepare_application
from models import VERSION
from models.catalog import Catalog
from models.loading import check_catalog, load_catalog
from models.loading.compiled import cache_file
from models.problems import ContentError

LETTERS = "aéœ−×·¼½≤≥→←“”’…αμκΔ0123456789"
"""Letters and signs that are written somewhere in the program."""
LEAST_COLOURS = 12
"""A picture with fewer is a blank one, or a blank frame."""


class Outcome(Enum):
    """How a check ended: ``NOTED`` is worth knowing and stops nobody."""

    GOOD = "good"
    NOTED = "noted"
    FAILED = "FAILED"


@dataclass(frozen=True)
class Check:
    """One thing that was tried: how it ended, and what was found."""

    name: str
    outcome: Outcome
    found: str


def run(policy: Policy = NO_POLICY) -> int:
    """Print a table of all checks; 1 where one has failed."""
    make_offscreen_application()
    prepare_application()
    checks = [
        *machine(),
        *policy_checks(policy),
        *_content(),
        *_compiled(),
        *documentation_checks(),
        *_fonts(),
        *_languages(),
        *_folders(policy),
    ]
    run_pieces(_draw_views(checks, policy))
    width = max(len(check.name) for check in checks)
    for check in checks:
        print(f"{check.name:<{width}}  {check.outcome.value:<6}  {check.found}")
    failed = dict.fromkeys(check.name for check in checks if check.outcome is Outcome.FAILED)
    if failed and sys.stderr is not None:
        sys.stderr.write(f"onset: failed: {', '.join(failed)}\n")
    return 1 if failed else 0


def machine(beside: Path | None = None) -> Iterator[Check]:
    """What runs here, and whether it carries its data with it; ``beside`` as in :mod:`desktop.paths`."""
    folder = program_folder()
    place = "from source" if folder is None else f"in {folder}"
    yield Check("program", Outcome.GOOD, f"Onset {VERSION}, {place}")
    yield Check("Python", Outcome.GOOD, f"{platform.python_version()}, {platform.machine()}")
    yield Check("Qt", Outcome.GOOD, f"{qVersion()}, PySide6 {pyside_version}")
    yield Check("system", Outcome.GOOD, platform.platform())
    carried = portable(beside)
    if carried is None:
        yield Check("portable", Outcome.GOOD, "no: settings, log and cache lie in the user's folders")
    elif carried.can_write:
        yield Check("portable", Outcome.GOOD, f"yes: settings, log and cache lie in {carried.folder}")
    else:
        yield Check(
            "portable", Outcome.NOTED, f"yes, but {carried.folder} cannot be written: nothing is kept"
        )


def policy_checks(policy: Policy) -> Iterator[Check]:
    """Whether this machine has a policy, every mistake in it, and whether its content can be opened."""
    if policy.place is None:
        yield Check("policy", Outcome.GOOD, f"none: there is no {policy_file()}")
    for problem in policy.problems:
        yield Check("policy", Outcome.FAILED, str(problem))
    if policy.place is None or policy.problems:
        return
    locked = f"locked: {', '.join(sorted(policy.locked))}" if policy.locked else "nothing locked"
    yield Check("policy", Outcome.GOOD, f"{policy.place}, {locked}")
    if policy.content is not None:
        try:
            catalog = check_catalog(policy.content)
        except ContentError as error:
            told = f"{policy.content}: {len(error.problems)} problems; the first: {error.problems[0]}"
            yield Check("content of the policy", Outcome.FAILED, told)
        else:
            yield Check("content of the policy", Outcome.GOOD, f"{policy.content}: {_counted(catalog)}")


def documentation_checks() -> Iterator[Check]:
    """Whether every page of the help is there in every language."""
    missing = []
    for language, page in product(LANGUAGES, PAGES):
        try:
            is_there = bool(read_page(page, language).strip())
        except (OSError, UnicodeDecodeError):
            is_there = False
        if not is_there:
            missing.append(str(page_file(page, language)))
    if missing:
        yield Check("documentation", Outcome.FAILED, f"not there: {', '.join(dict.fromkeys(missing))}")
    else:
        yield Check("documentation", Outcome.GOOD, f"{', '.join(PAGES)} in {', '.join(LANGUAGES)}")


def _content() -> Iterator[Check]:
    try:
        catalog = check_catalog(shipped_content())
    except ContentError as error:
        yield Check(
            "content", Outcome.FAILED, f"{len(error.problems)} problems; the first: {error.problems[0]}"
        )
    else:
        yield Check("content", Outcome.GOOD, _counted(catalog))


def _compiled() -> Iterator[Check]:
    """Whether a second start finds what the first one has compiled; tried in a folder of its own."""
    with TemporaryDirectory(prefix="onset-") as folder:
        place = cache_file(Path(folder), shipped_content())
        try:
            first, written = load_catalog(shipped_content(), Path(folder)), _written(place)
            is_same = load_catalog(shipped_content(), Path(folder)) == first
        except ContentError:
            return  # told by the check of the content
        is_used = written is not None and _written(place) == written
    if is_used and is_same:
        yield Check("compiled content", Outcome.GOOD, "a second start takes it")
    else:
        yield Check("compiled content", Outcome.FAILED, "a second start reads and checks every file again")


def _written(place: Path) -> int | None:
    """When a file was written last, in nanoseconds; None where there is none."""
    return place.stat().st_mtime_ns if place.exists() else None


def _counted(catalog: Catalog) -> str:
    return f"{len(catalog.trials)} trials, {len(catalog.syntheses)} syntheses, {len(catalog.sources)} sources"


def _fonts() -> Iterator[Check]:
    if not QFontDatabase.hasFamily(FAMILY):
        yield Check("font", Outcome.FAILED, f"{FAMILY} is not there: is the package font-manrope installed?")
        return
    font = QRawFont.fromFont(QFontDatabase.font(FAMILY, "Regular", 12))
    missing = [letter for letter in LETTERS if not font.supportsCharacter(ord(letter))]
    if missing:
        yield Check("font", Outcome.FAILED, f"{FAMILY} lacks {' '.join(missing)}")
    else:
        yield Check("font", Outcome.GOOD, FAMILY)


def _languages() -> Iterator[Check]:
    for language in LANGUAGES:
        if language == "en":
            continue
        file = translation_file(language)
        if QTranslator().load(str(file)):
            yield Check(f"language {language}", Outcome.GOOD, file.name)
        else:
            yield Check(
                f"language {language}", Outcome.FAILED, f"{file.name} cannot be read: make translations"
            )


def _folders(policy: Policy) -> Iterator[Check]:
    settings = settings_file()
    for name, folder in (
        ("settings", None if settings is None else settings.parent),
        ("log", state_folder()),
        ("cache", cache_folder()),
    ):
        if name == "cache" and not policy.user_cache and portable() is None:
            yield Check(
                "folder for cache", Outcome.GOOD, "none: the policy keeps the user's folder free of it"
            )
        elif folder is not None and can_write_into(folder):
            yield Check(f"folder for {name}", Outcome.GOOD, str(folder))
        else:
            told = "the system names none" if folder is None else f"{folder} cannot be written"
            yield Check(f"folder for {name}", Outcome.NOTED, f"{told}: nothing is kept there")


def can_write_into(folder: Path) -> bool:
    """Whether a file can be written there, tried with one that is gone again; no folder is made."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    try:
        with TemporaryFile(dir=folder) as file:
            file.write(b"onset")
    except OSError:
        return False
    return True


def _draw_views(checks: list[Check], policy: Policy) -> Iterator[None]:
    """Every view in every theme, and as a drawing."""
    for theme in THEMES:
        with Stage(Options(theme=theme), policy=policy) as stage:
            yield from stage.open()
            for name in stage.program.conductor.shelf.names:
                stage.program.actions[f"view-{name}"].trigger()
                yield from settled()
                checks.append(_colours(stage, f"{name}, {theme}"))
                view = stage.program.window.view
                if theme == THEMES[0] and view is not None:
                    size = len(view.picture(date.today()).as_bytes(".svg"))
                    outcome = Outcome.GOOD if size > 10_000 and view.id == name else Outcome.FAILED
                    checks.append(Check(f"{name}, drawing", outcome, f"{size // 1000} kB of SVG"))


def _colours(stage: Stage, name: str) -> Check:
    colours = count_colours(stage.photograph())
    return Check(name, Outcome.GOOD if colours >= LEAST_COLOURS else Outcome.FAILED, f"{colours} colours")


def count_colours(image: QImage) -> int:
    """How many colours a picture has, looked at in every fifth pixel."""
    return len({image.pixel(x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)})
