from __future__ import annotations

from pathlib import Path

import pytest

from tests.models.loading.editable_pack import EditablePack


@pytest.fixture
def pack(tmp_path: Path) -> EditablePack:
    return EditablePack.copied_to(tmp_path / "pack")
