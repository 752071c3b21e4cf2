"""How long reading a pack takes, beside the bare YAML reader on the same files. `onset bench` measures it closely."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest
import yaml

from models.loading import check_catalog, load_catalog
from models.loading.sample_packs import multiplied_pack
from models.problems import ContentError

SHIPPED = Path(__file__).resolve().parents[3] / "resources" / "content"


def quickest(work: Callable[[], object], turns: int = 7) -> float:
    """Seconds of the processor: the least of several turns, so that other work on the machine does not count."""
    taken = []
    for _ in range(turns):
        began = process_time()
        work()
        taken.append(process_time() - began)
    return min(taken)


def read_bare(folder: Path) -> None:
    for path in folder.rglob("*.yaml"):
        yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)


@pytest.fixture(scope="module")
def bare() -> float:
    return quickest(lambda: read_bare(SHIPPED))


def test_that_checking_everything_costs_no_more_than_three_bare_reads(bare: float) -> None:
    assert quickest(lambda: check_catalog(SHIPPED)) <= 3 * bare


def test_that_the_compiled_form_costs_a_seventh_of_a_bare_read(bare: float, tmp_path: Path) -> None:
    load_catalog(SHIPPED, tmp_path)
    assert quickest(lambda: load_catalog(SHIPPED, tmp_path), turns=15) <= 0.15 * bare


def test_that_a_pack_five_times_as_large_takes_no_more_than_five_times_as_long(tmp_path: Path) -> None:
    pack = multiplied_pack(SHIPPED, 5, tmp_path / "pack")
    one, five = quickest(lambda: check_catalog(SHIPPED)), quickest(lambda: check_catalog(pack), turns=2)
    # Some more for chance.
    assert five <= 5 * 1.3 * one


def test_that_python_looks_for_garbage_again_after_a_load(tmp_path: Path) -> None:
    assert gc.isenabled()
    with pytest.raises(ContentError):
        check_catalog(tmp_path)
    assert gc.isenabled()
    gc.disable()
    try:
        load_catalog(SHIPPED)
        assert not gc.isenabled()
    finally:
        gc.enable()
