"""What has to be there before anything is timed: the compiled content, and the curves of the default Timeline."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import qVersion

from desktop.commands.bench.curves import curves_of, write_curves
from desktop.commands.offscreen import make_offscreen_application
from desktop.commands.pieces import run_pieces
from desktop.commands.stage import Stage
from desktop.options import Options
from desktop.views.timeline.view import TimelineView


def main(curves: Path) -> dict[str, str]:
    """Write the curves, leave the compiled content in the cache; the version of Qt."""
    make_offscreen_application()

    def prepare() -> Iterator[None]:
        with Stage(Options()) as stage:
            yield from stage.open()
            view = stage.program.window.view
            assert isinstance(view, TimelineView)
            assert view.chart.geometry_in_use is not None
            write_curves(curves_of(view.chart.geometry_in_use.spec), curves)

    run_pieces(prepare())
    return {"qt": qVersion()}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))
