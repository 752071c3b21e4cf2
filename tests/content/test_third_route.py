"""A lecturer can add a route by a file alone: no code knows a route, its places or its steps."""

from __future__ import annotations

import ast
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.commands.catalog import everything
from desktop.commands.check import counted
from models.catalog import Catalog
from models.loading import check_catalog
from models.units import HOUR
from tests.content.dossiers import REPOSITORY

GABA = Path(__file__).parent / "third_route" / "gaba.yaml"


@pytest.fixture(scope="module")
def with_gaba(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """The shipped pack with one more file."""
    folder = tmp_path_factory.mktemp("third") / "pack"
    shutil.copytree(REPOSITORY / "resources" / "content", folder)
    shutil.copy(GABA, folder / "pathways")
    return check_catalog(folder)


def test_that_a_route_needs_a_file_and_no_code(catalog: Catalog, with_gaba: Catalog) -> None:
    assert [route.id for route in with_gaba.pathways] == ["gaba", "glutamate", "monoamine"]
    assert with_gaba.pathways[1:] == catalog.pathways
    assert "3 routes" in counted(with_gaba)
    listed = next(route for route in everything(with_gaba)["pathways"] if route["id"] == "gaba")
    assert [step["id"] for step in listed["steps"]] == ["gate-opens", "cell-calms"]


def test_that_a_route_of_somebody_else_moves(with_gaba: Catalog) -> None:
    gaba = with_gaba.pathway_by_id["gaba"]
    at_rest, full, later = (gaba.levels("made-up", hours * HOUR) for hours in (0, 3, 30))
    assert (at_rest["inner-gate"], full["inner-gate"], later["inner-gate"]) == pytest.approx(
        (0.4, 1, 0.4), abs=0.01
    )
    assert full["far-cell"] == pytest.approx(0.2)
    assert 0.2 < later["far-cell"] < 0.8
    assert full["calm"] > at_rest["calm"]


def texts(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_that_no_code_names_a_place_or_a_step_of_a_shipped_route(catalog: Catalog) -> None:
    """Ids of one word, such as “target”, may mean something else in code."""
    own = {
        name
        for route in catalog.pathways
        for name in (*route.place_by_id, *route.step_by_id)
        if "-" in name
        or name in ("ampa", "mtorc1", "trkb", "bdnf", "creb", "raphe", "habenula", "interneuron")
    }
    assert len(own) > 40
    for path in (*(REPOSITORY / "models").rglob("*.py"), *(REPOSITORY / "desktop").rglob("*.py")):
        assert not own.intersection(texts(path)), path
