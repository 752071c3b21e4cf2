"""Whatever numbers a pack holds: it is refused, or every line of every measure has finite numbers."""

from __future__ import annotations

from math import isfinite

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from models.catalog import Catalog
from models.loading import check_catalog
from models.problems import ContentError
from models.timecourse import ChartMeasure, lines
from tests.models.loading.editable_pack import GUIDANCE, MINIMAL_PACK, TRIAL, EditablePack

SCALE_MEASURES = ("score", "change", "difference")
AGAINST_AIR = ("difference", "standardised-difference")
MEASURES = (*SCALE_MEASURES, "standardised-difference", "change-percent", "response")
tame = st.sampled_from(["1e-6", "0.5", "99.5", "1e6"]) | st.floats(1e-6, 1e6).map(repr)
wild = (
    tame | st.sampled_from(["1e-310", "1e-7", "1e7", "1e154", "1e308"]) | st.floats(1e-320, 1.7e308).map(repr)
)
counts = st.sampled_from(["1", "2", "3", "20", "1000000000"])


@st.composite
def readings(
    draw: st.DrawFn, sizes: st.SearchStrategy[str], number: int, measure: str, arm: str, at: str
) -> str:
    """One reading with numbers of these sizes, as it stands in a trial."""
    numbers = st.just("0") | sizes | sizes.map("-{}".format)
    told = {
        "fact": f"f{number}",
        "measure": measure,
        "arm": arm,
        "at": at,
        "value": draw(numbers),
        "read": "table",
    }
    if measure in SCALE_MEASURES:
        told["scale"] = "HDRS-21"
    if measure in AGAINST_AIR:
        told["against"] = "air"
    for key, strategy in (("sd", sizes), ("se", sizes), ("n", counts)):
        if draw(st.booleans()):
            told[key] = draw(strategy)
    if draw(st.booleans()):
        ends = sorted((draw(numbers), told["value"], draw(numbers)), key=float)
        told["interval"] = f"[{ends[0]}, {ends[-1]}]"
    if measure == "response" and draw(st.booleans()):
        people = draw(counts)
        told |= {"events": f"[{people}, {people}]", "value": "100"}
        told.pop("interval", None)
    return "  - {" + ", ".join(f"{key}: {value}" for key, value in told.items()) + "}\n"


@st.composite
def trials(draw: st.DrawFn) -> str:
    """The readings of a trial: scores of both arms at the first dose, and some of everything later."""
    sizes = draw(st.sampled_from([tame, tame, wild]))
    wanted = [("score", arm, "PT0S") for arm in ("gas", "air")]
    for measure in sorted(draw(st.sets(st.sampled_from(MEASURES), min_size=1))):
        wanted.append((measure, "gas", "P1D"))
        if measure not in AGAINST_AIR:
            wanted.append((measure, "air", "P1D"))
    return "".join(draw(readings(sizes, number, *one)) for number, one in enumerate(wanted))


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> EditablePack:
    pack = EditablePack.copied_to(tmp_path_factory.mktemp("drawable") / "pack")
    pack.remove(GUIDANCE)  # it refers to a reading that is not in every pack here
    return pack


@settings(max_examples=150, deadline=None)
@given(told=trials())
def test_that_a_pack_is_refused_or_gives_finite_numbers_only(own: EditablePack, told: str) -> None:
    head = (MINIMAL_PACK / TRIAL).read_text(encoding="utf-8").partition("readings:\n")[0]
    own.write(TRIAL, head.replace("crossover-rct", "parallel-rct") + "readings:\n" + told)
    try:
        loaded = check_catalog(own.folder)
    except ContentError as error:
        event("refused")
        found = error.problems
    else:
        event("loaded")
        found = ()
        check_drawable(loaded)
    assert all(problem.file == TRIAL and problem.line > 0 for problem in found)


def check_drawable(loaded: Catalog) -> None:
    for measure in ChartMeasure:
        for line in lines(loaded, measure):
            for point in line.points:
                told_of = (point.at, point.value, point.low, point.high, point.against)
                assert all(number is None or isfinite(number) for number in told_of)
