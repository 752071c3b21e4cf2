"""What the tests of the shipped content share: the loaded pack, and the dossiers where they are at hand."""

from __future__ import annotations

import pytest

from models.catalog import Catalog
from models.loading import load_catalog
from tests.content.dossiers import REPOSITORY, Dossiers, read_dossiers


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load_catalog(REPOSITORY / "resources" / "content")


@pytest.fixture(scope="session")
def dossiers() -> Dossiers:
    found = read_dossiers()
    if found is None:
        pytest.skip("the evidence dossiers do not lie beside this copy of the repository")
    return found
