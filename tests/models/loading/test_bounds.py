"""Whatever a pack holds, it takes neither all time nor all memory."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from models.loading import first_load
from tests.models.loading.editable_pack import TRIAL, EditablePack
from tests.models.loading.hostile_files import files

ROOT = Path(__file__).resolve().parents[3]
SECONDS = 5
"""Of the processor, whatever else the machine is doing."""
MEGABYTES = 500

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows does not tell how much memory a process had"
)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a process of its own says that loads one hostile file after the other."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.models.loading.hostile_files", str(tmp_path_factory.mktemp("hostile"))],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    found: dict[str, Any] = json.loads(done.stdout)
    return found


# What is long but in order.
HARMLESS = {"remarks before the end", "regimens"}


def test_that_no_file_takes_longer_than_a_reader_waits(told: dict[str, Any]) -> None:
    assert {name: seconds for name, (seconds, _, _) in told["files"].items() if seconds > SECONDS} == {}


def test_that_no_file_takes_more_memory_than_a_small_machine_has(told: dict[str, Any]) -> None:
    assert 0 < told["megabytes"] < MEGABYTES


def test_that_every_hostile_file_is_told_as_a_problem(told: dict[str, Any]) -> None:
    assert len(told["files"]) == len(list(files()))
    assert {name for name, (_, problems, _) in told["files"].items() if problems == 0} == HARMLESS


def test_that_nobody_is_told_more_than_can_be_read(told: dict[str, Any]) -> None:
    assert max(problems for _, problems, _ in told["files"].values()) <= 2_001


def test_that_a_pack_of_nothing_but_problems_is_read_no_further(
    pack: EditablePack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_load, "MAX_PROBLEMS", 3)
    pack.write("treatments/gas.yaml", "a: 1\nb: 2\nc: 3\n")
    pack.edit(TRIAL, "name: Doe 2015", "name: 2015")
    problems = pack.problems()
    assert problems[0] == (
        ".:0:0: there are more than 3 problems; what comes after treatments/gas.yaml was not read"
        " (mend these first and check again)"
    )
    assert {problem.split(":")[0] for problem in problems} == {".", "treatments/gas.yaml"}
