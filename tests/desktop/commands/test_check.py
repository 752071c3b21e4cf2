"""`onset check`: silent but for its count, or every problem at its place."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.__main__ import main
from desktop.commands import catalog, check

ROOT = Path(__file__).resolve().parents[3]
MINIMAL_PACK = ROOT / "tests" / "models" / "loading" / "minimal_pack"


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    shutil.copytree(MINIMAL_PACK, tmp_path / "pack")
    return tmp_path / "pack"


def test_that_a_right_pack_is_told_by_its_count_alone(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check.run(pack) == 0
    told = capsys.readouterr()
    counts = (
        "2 sources, 2 treatments, 1 trial, 1 synthesis, 1 route, 1 question, 2 side effects, 2 open questions,"
        " 5 pieces of guidance, 3 rows to compare, 10 figures"
    )
    assert told.out == f"pack: {counts}: no problems\n"
    assert told.err == ""


def test_that_the_shipped_pack_is_checked_where_none_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert check.run(None) == 0
    assert capsys.readouterr().out.endswith(" figures: no problems\n")


def test_that_every_problem_stands_on_stderr_with_a_path_to_open(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    air, trial = pack / "treatments" / "air.yaml", pack / "trials" / "doe-2015.yaml"
    air.write_text(air.read_text("utf-8").replace("family: comparator", "family: gass"), "utf-8")
    trial.write_text(trial.read_text("utf-8").replace("name: Doe 2015", "name: 2015"), "utf-8")
    assert check.run(pack) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines() == [
        "pack/treatments/air.yaml:2:9: there is no family “gass” (did you mean gas?)",
        "pack/trials/doe-2015.yaml:3:7: “name” is the number 2015 where a text, or a text by language,"
        " such as {en: …, fr: …} belongs"
        ' (put it in quotes: "2015")',
        "pack: 2 problems",
    ]


def test_that_what_is_wrong_is_told_in_french_where_that_is_asked_for(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(pack), "--language", "fr"]) == 0
    assert capsys.readouterr().out == (
        "pack: 2 sources, 2 traitements, 1 essai, 1 synthèse, 1 voie, 1 question, "
        "2 effets indésirables, 2 questions ouvertes, 5 repères, 3 lignes à comparer, 10 chiffres\u202f:"
        " aucun problème\n"
    )
    air = pack / "treatments" / "air.yaml"
    air.write_text(air.read_text("utf-8").replace("family: comparator", "family: gass"), "utf-8")
    assert main(["check", str(pack), "--language", "fr"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "pack/treatments/air.yaml:2:9: il n’existe aucune famille «\u202fgass\u202f» (vouliez-vous dire gas\u202f?)",
        "pack: 1 problème",
    ]


def test_that_a_folder_that_is_not_there_is_one_problem(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for run in (check.run, lambda folder: catalog.run(folder, True)):
        assert run(pack / "none") == 1
        told = capsys.readouterr().err.splitlines()
        assert told[0].startswith("pack/none:0:0: the folder cannot be opened: no such file or directory (")
        assert told[1:] == ["pack/none: 1 problem"]


@pytest.mark.parametrize("arguments", [("check",), ("catalog", "--json"), ("catalog",)])
def test_that_neither_check_nor_catalog_loads_qt_or_numpy(arguments: tuple[str, ...], pack: Path) -> None:
    code = (
        "import sys; from desktop.__main__ import main; code = main(sys.argv[1:]);"
        "names = {name.split('.')[0] for name in sys.modules};"
        "sys.exit(code or sorted(names & {'PySide6', 'shiboken6', 'pyqtgraph', 'numpy'}) or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments, str(pack)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
