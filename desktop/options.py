"""The command line: what may be asked for, read without Qt; every wrong word is one sentence and exit code 2."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from models.chart_measure import ChartMeasure
from models.units import Duration

VIEWS = ("timeline", "pathways", "side-effects", "evidence", "compare", "guidance")
"""In the order of the rail, which is that of their keys; a view without content is not there."""
THEMES = ("light", "dark", "projector")
LANGUAGES = ("en", "fr")
SCALES = ("stretched", "linear")
_DRAWN = frozenset(
    ("command", "content", "view", "at", "treatments", "measure", "question", "language", "theme")
)
_TAKEN = {
    "check": frozenset(("command", "content", "folder", "language")),
    "catalog": frozenset(("command", "content", "folder", "as_json")),
    "render": _DRAWN | {"scale", "size", "out", "everything"},
    "bench": frozenset(("command", "as_json")),
    "selftest": frozenset(("command",)),
}
"""Which options each command takes; the window takes all that its parser knows."""
USAGE_ERROR = 2
"""The exit code for a wrong option, and for a window that has no display to open on."""


class UsageError(Exception):
    """What was typed cannot be done; the message is one sentence."""


@dataclass(frozen=True)
class Options:
    """What was asked for. ``command`` is ``window`` where none was named; None means: as it is usually."""

    command: str = "window"
    content: Path | None = None
    view: str | None = None
    at: Duration | None = None
    treatments: tuple[str, ...] = ()
    measure: ChartMeasure | None = None
    question: str | None = None
    scale: str | None = None
    theme: str | None = None
    language: str | None = None
    size: tuple[int, int] = (1440, 900)
    out: Path | None = None
    plays: bool = False
    everything: bool = False
    as_json: bool = False


class _Parser(argparse.ArgumentParser):
    """Only what was typed is in its answer, so that a command's parser cannot undo what stood before the command."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, argument_default=argparse.SUPPRESS, **settings)

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message[:1].lower()}{message[1:].rstrip('.')} (try “{self.prog} --help”).")


def read_options(arguments: Sequence[str]) -> Options:
    """Read the command line; UsageError says in one sentence what cannot be done."""
    if not arguments:
        return Options()  # the usual start, and the parser takes longer to build than the window
    parser = _build_parser()
    given = vars(parser.parse_args(list(arguments)))
    _check_command(given)
    options = Options(**given)
    if options.command == "render":
        _check_render(options)
    return options


def _check_command(given: dict[str, Any]) -> None:
    """Every option may stand before the command too; what the command has no use for is refused, never dropped."""
    command = given["command"] = given["command"] or Options.command
    taken = _TAKEN.get(command, given.keys())
    refused = [name for name in given if name not in taken]
    if refused:
        option = "--play" if refused[0] == "plays" else f"--{refused[0]}"
        raise UsageError(f"{command} takes no {option}: leave it out.")
    folder = given.pop("folder", None)
    if folder is not None and given.setdefault("content", folder) != folder:
        raise UsageError(f"{command} reads one folder: name {given['content']} or {folder}.")


def _check_render(options: Options) -> None:
    if options.out is None:
        raise UsageError("render needs --out: the picture's file, or with --all a folder.")
    if options.everything:
        if options.out.exists() and not options.out.is_dir():
            raise UsageError(f"--all writes many pictures and needs a folder, and {options.out} is a file.")
    elif options.out.suffix.lower() not in (".png", ".svg", ".pdf"):
        raise UsageError(f"a picture ends in .png, .svg or .pdf, and {options.out.name} does not.")


def _build_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="onset",
        description="How fast antidepressants act, how long it lasts, and at what price. Without a command, "
        "the window opens.",
    )
    _add_window_options(parser)
    parser.add_argument("--play", dest="plays", action="store_true", help="start playing at once")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    check = commands.add_parser("check", help="look for every problem of a content folder")
    _add_folder(check)
    check.add_argument(
        "--language", choices=LANGUAGES, help="the language of what is wrong (English by itself)"
    )
    catalog = commands.add_parser("catalog", help="print all that a content folder holds")
    _add_folder(catalog)
    catalog.add_argument("--json", dest="as_json", action="store_true", help="as JSON")
    render = commands.add_parser("render", help="draw views into pictures, without a screen")
    _add_window_options(render)
    render.add_argument("--scale", choices=SCALES, help="the time axis")
    render.add_argument("--size", type=_size, help="width and height in pixels, such as 1920x1080")
    render.add_argument("--out", type=Path, help="the picture's file (.png, .svg, .pdf); with --all a folder")
    render.add_argument(
        "--all",
        dest="everything",
        action="store_true",
        help="every view in every theme and language",
    )
    bench = commands.add_parser("bench", help="measure how fast the program is")
    bench.add_argument("--json", dest="as_json", action="store_true", help="as JSON")
    commands.add_parser("selftest", help="try everything that this machine needs")
    return parser


def _add_window_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--content", type=_pack, metavar="FOLDER", help="another content pack")
    parser.add_argument("--view", choices=VIEWS, help="the view to open")
    parser.add_argument("--at", type=_duration, help="where the clock stands, such as PT2H, P1D or P8W")
    parser.add_argument(
        "--treatments", type=_names, metavar="A,B", help="families or treatments to show, by id"
    )
    parser.add_argument("--measure", type=_measure, help=f"one of {', '.join(ChartMeasure)}")
    parser.add_argument(
        "--question",
        metavar="ID",
        help="a question of the Evidence, by id; opens that view unless one is named",
    )
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--theme", choices=THEMES)


def _add_folder(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "folder", nargs="?", default=None, type=_pack, metavar="FOLDER", help="a content pack"
    )


def _pack(written: str) -> Path:
    """A pack is a folder; its pack.yaml, on which a reader clicks, stands for it."""
    path = Path(written)
    return path.parent if path.name == "pack.yaml" and not path.is_dir() else path


def _duration(written: str) -> Duration:
    try:
        return Duration.parse(written)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{error}: write PT2H, P1D or P8W") from error


def _measure(written: str) -> ChartMeasure:
    try:
        return ChartMeasure(written)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"“{written}” is no measure: choose {', '.join(ChartMeasure)}"
        ) from error


def _names(written: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in written.split(",") if name.strip())
    if not names:
        raise argparse.ArgumentTypeError("no treatment is named: write ids with commas between them")
    return names


def _size(written: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{2,5})[x×](\d{2,5})", written)
    if found is None:
        raise argparse.ArgumentTypeError(f"“{written}” is no size: write it as 1920x1080")
    width, height = int(found[1]), int(found[2])
    if not (640 <= width <= 7680 and 400 <= height <= 4320):
        raise argparse.ArgumentTypeError("a size lies between 640x400 and 7680x4320")
    return width, height
