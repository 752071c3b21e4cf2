"""However a route is spoilt or tangled: it loads and can be drawn, or its problems are told."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.catalog import Catalog
from models.loading import check_catalog, compiled
from models.pathway import Pathway, Standing
from models.problems import ContentError
from models.units import DAY, HOUR, MINUTE
from tests.models.loading.editable_pack import BRAKE, GUIDANCE, MINIMAL_PACK, EditablePack
from tests.models.loading.mutations import spoilt

TIMES = (0, MINUTE, 40 * MINUTE, 2 * HOUR, DAY, 30 * DAY, 3650 * DAY)
ORIGINAL = (MINIMAL_PACK / BRAKE).read_text(encoding="utf-8")
HEAD = ORIGINAL.partition("steps:\n")[0]
relaxed = settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> EditablePack:
    pack = EditablePack.copied_to(tmp_path_factory.mktemp("routes") / "pack")
    pack.remove(GUIDANCE)  # it refers to a step that is not in every route here
    return pack


def load(pack: EditablePack, route: str | bytes) -> Catalog | ContentError:
    pack.write(BRAKE, route)
    try:
        return check_catalog(pack.folder)
    except ContentError as error:
        return error


def draw(route: Pathway) -> None:
    """Everything that a scene asks of a route, at every time, with and without its side branches."""
    for variant in route.variants:
        route.stops(variant.id)
        for with_side in (True, False):
            places = {place.id for place in route.places_of(variant.id, with_side=with_side)}
            for elapsed in TIMES:
                shares = route.shares(variant.id, elapsed, with_side=with_side)
                levels = route.levels(variant.id, elapsed, with_side=with_side)
                blocks = route.blocks(variant.id, elapsed, with_side=with_side)
                for share in (*shares.values(), *levels.values(), *blocks.values()):
                    assert 0 <= share <= 1
                assert blocks.keys() <= places


@relaxed
@given(spoilt(ORIGINAL.encode()))
def test_that_a_spoilt_route_is_refused_or_can_be_drawn(own: EditablePack, data: bytes) -> None:
    found = load(own, data)
    if isinstance(found, Catalog):
        assert compiled.from_body(compiled.body_of(found)) == found
        for route in found.pathways:
            draw(route)


@st.composite
def tangles(draw: st.DrawFn) -> list[tuple[list[int], str]]:
    """Steps by number: those that each follows from, and whether it has a time or waits."""
    count = draw(st.integers(1, 9))
    causes = st.lists(st.integers(0, count - 1), max_size=3, unique=True)
    return draw(
        st.lists(
            st.tuples(causes, st.sampled_from(["timed", "waits", "fades", ""])),
            min_size=count,
            max_size=count,
        )
    )


def written(steps: list[tuple[list[int], str]]) -> str:
    keys = {
        "timed": "window: {start: PT1H, full: PT3H, end: P1D}, ",
        "waits": "once_over: true, ",
        "fades": "fades: true, ",
        "": "",
    }
    lines = [
        f"  - {{fact: f{number}, id: s{number}, title: {{en: x, fr: x}}, what: {{en: x, fr: x}}, place: brake,"
        f" after: [{', '.join(f's{cause}' for cause in causes)}],"
        f" {keys[kind] if kind != 'waits' or causes else ''}standing: {{gas: shown, pill: not-shown}},"
        " certainty: animals, changes: [{of: brake, level: 0.1}, {of: gate, level: 0, blocks: true}],"
        " sources: [doe2015]}\n"
        for number, (causes, kind) in enumerate(steps)
    ]
    return f"{HEAD}steps:\n{''.join(lines)}"


@relaxed
@given(tangles())
def test_that_a_loop_is_found_where_there_is_one_and_nowhere_else(
    own: EditablePack, steps: list[tuple[list[int], str]]
) -> None:
    """The standard library knows as well whether steps can be put in an order."""
    graph = {number: causes for number, (causes, _) in enumerate(steps)}
    try:
        TopologicalSorter(graph).prepare()
        has_loop = False
    except CycleError:
        has_loop = True
    found = load(own, written(steps))
    assert isinstance(found, ContentError) is has_loop
    if isinstance(found, ContentError):
        for problem in found.problems:
            way = problem.what.in_language("en").partition(": ")[2].split(" → ")
            assert "…" in way or way[0] == way[-1]
            numbers = [int(name[1:]) for name in way if name != "…"]
            assert all(cause in graph[step] for cause, step in pairwise(numbers)), str(problem)
    else:
        draw(found.pathways[0])
        for step in found.pathways[0].steps:
            assert step.standing_for("pill") is Standing.NOT_SHOWN
            assert found.pathways[0].shares("pill", DAY)[step.id] == 0
