"""A load puts the look for garbage off, and no longer than it takes. How long it takes is `onset bench`'s to say."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from models.loading import check_catalog, load_catalog
from models.problems import ContentError

SHIPPED = Path(__file__).resolve().parents[3] / "resources" / "content"


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
