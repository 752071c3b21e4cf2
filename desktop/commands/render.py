"""``onset render``: one view into a picture, or with ``--all`` the tour of every view, without a screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from desktop.commands.check import tell_problems
from desktop.commands.offscreen import make_offscreen_application
from desktop.commands.pieces import run_pieces
from desktop.commands.progress import Progress
from desktop.commands.stage import Stage
from desktop.commands.tour import Guide, Shot, tour
from desktop.kit.picture import as_png, write_file
from desktop.options import Options, UsageError
from desktop.paths import shipped_content
from desktop.policy import Policy
from models.loading import load_catalog
from models.problems import ContentError


def run(options: Options, policy: Policy) -> int:
    """Write what was asked for. 1 with every problem on stderr where the content is broken."""
    if options.everything:
        _check_tour(options)
    is_shipped = options.content is None
    try:
        catalog = load_catalog(options.content or shipped_content(), policy.cache(), is_shipped=is_shipped)
    except ContentError as error:
        tell_problems(options.content or shipped_content(), error, options.language)
        return 1
    make_offscreen_application()
    assert options.out is not None
    try:
        if options.everything:
            run_pieces(draw_tour(options, tour(catalog, options.theme, options.language), policy))
        else:
            run_pieces(draw_one(options, options.out, policy))
    except OSError as error:
        raise UsageError(f"{options.out} cannot be written: {error.strerror or error}.") from error
    return 0


def _check_tour(options: Options) -> None:
    """UsageError where --all is asked for with what it varies by itself."""
    for name in ("view", "at", "treatments", "measure", "question", "scale", "size"):
        if getattr(options, name) != getattr(Options, name):
            raise UsageError(f"--all draws all of it: leave --{name} out, or leave --all out.")


def draw_one(options: Options, out: Path, policy: Policy) -> Iterator[None]:
    """One picture: .png shows the whole window, .svg and .pdf the view with its sources in the margin."""
    with Stage(options, policy=policy) as stage:
        yield from stage.open()
        yield from stage.resize(*options.size)
        kind = out.suffix.lower()
        view = stage.program.window.view
        if kind == ".png":
            write_file(out, as_png(stage.photograph()))
        else:
            assert view is not None
            write_file(out, view.picture(date.today()).as_bytes(kind))


def draw_tour(options: Options, shots: Sequence[Shot], policy: Policy) -> Iterator[None]:
    """Every picture of a tour into the folder ``options.out``; each is whole as soon as it is there."""
    folder = options.out
    assert folder is not None
    folder.mkdir(parents=True, exist_ok=True)
    with Guide(options, policy) as guide, Progress(len(shots)) as progress:
        for shot in shots:
            progress.begin(shot.name)
            yield
            yield from guide.go_to(shot)
            write_file(folder / shot.name, as_png(guide.photograph()))
            yield
