"""The recipe for hosted machines: the same commands on all three systems, and no secret that it cannot do without."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml

from tests.packaging.scripts import PACKAGING, load_script

RECIPE = PACKAGING / "hosted" / "release.yml"
Step = dict[str, Any]


@pytest.fixture(scope="module")
def jobs() -> dict[str, Any]:
    recipe = yaml.safe_load(RECIPE.read_text(encoding="utf-8"))
    jobs: dict[str, Any] = recipe["jobs"]
    return jobs


@pytest.fixture(scope="module")
def steps(jobs: dict[str, Any]) -> list[Step]:
    steps: list[Step] = jobs["build"]["steps"]
    return steps


def of_all_systems(steps: list[Step]) -> list[str]:
    """The commands that no condition holds back."""
    return [step["run"].strip() for step in steps if "run" in step and "if" not in step]


def test_that_every_system_makes_and_checks_the_bundle_alike(jobs: dict[str, Any], steps: list[Step]) -> None:
    systems = [entry["system"] for entry in jobs["build"]["strategy"]["matrix"]["include"]]
    assert systems == ["ubuntu-22.04", "windows-2022", "macos-14"]
    commands = of_all_systems(steps)
    order = [
        commands.index(f"python packaging/{script}")
        for script in ("set_up.py test", "make_bundle.py", "check_bundle.py")
    ]
    assert order == sorted(order)


def test_that_every_script_it_calls_is_there(steps: list[Step]) -> None:
    called = {
        name.replace("\\", "/")
        for step in steps
        for name in re.findall(r"packaging[\\/][\w\\/.]+\.(?:py|sh|ps1|iss|wxs)", step.get("run", ""))
    }
    assert not {name for name in called if not (PACKAGING.parent / name).is_file()}
    assert {
        "packaging/windows/onset.iss",
        "packaging/windows/onset.wxs",
        "packaging/macos/make_dmg.sh",
    } <= called


def test_that_linux_gets_what_setting_up_names(steps: list[Step]) -> None:
    set_up = load_script("set_up.py")
    (installed,) = (step["run"] for step in steps if "apt-get install" in step.get("run", ""))
    packages = installed.rpartition("--yes")[2].split()
    named = (set_up.QT_LIBRARIES, set_up.WINDOW_LIBRARIES, set_up.BUNDLE_PROGRAMS)
    assert sorted(packages) == sorted({package for kind in named for package in kind.values()})


def test_that_nothing_is_signed_where_the_secrets_are_missing(steps: list[Step]) -> None:
    for step in steps:
        if any("secrets." in str(value) for value in step.get("env", {}).values()):
            assert re.search(r"env\.SIGNS_ON_\w+ == 'true'", step["if"]), step["name"]
    assert "secrets." not in "".join(step.get("run", "") for step in steps)


def test_that_every_action_is_pinned_to_a_version(jobs: dict[str, Any]) -> None:
    used = [step["uses"] for job in jobs.values() for step in job["steps"] if "uses" in step]
    assert used
    assert all(re.fullmatch(r"actions/[\w-]+@v\d+\.\d+\.\d+", action) for action in used)


def test_that_only_the_last_job_may_write(jobs: dict[str, Any]) -> None:
    assert [name for name, job in jobs.items() if "permissions" in job] == ["publish"]
    assert yaml.safe_load(RECIPE.read_text(encoding="utf-8"))["permissions"] == {"contents": "read"}
