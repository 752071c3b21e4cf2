"""What may be asked for on the command line, and that every wrong word is one sentence and exit code 2."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.__main__ import main
from desktop.options import LANGUAGES, THEMES, Options, UsageError, read_options
from models.timecourse import ChartMeasure
from models.units import Duration
from tests.desktop.commands.answer import Onset

ROOT = Path(__file__).resolve().parents[3]


def test_that_nothing_asked_for_is_the_usual_window() -> None:
    assert read_options([]) == Options()


def test_that_the_window_takes_what_the_plan_names() -> None:
    options = read_options(
        [
            *("--content", "lecture", "--view", "timeline", "--at", "PT24H"),
            *("--treatments", "ketamine,nitrous-oxide-50", "--measure", "response"),
            *("--language", "fr", "--theme", "dark", "--play"),
        ]
    )
    assert options == Options(
        content=Path("lecture"),
        view="timeline",
        at=Duration.parse("P1D"),
        treatments=("ketamine", "nitrous-oxide-50"),
        measure=ChartMeasure.RESPONSE,
        language="fr",
        theme="dark",
        plays=True,
    )


def test_that_render_takes_what_the_plan_names() -> None:
    options = read_options(
        ["render", "--at", "P8W", "--scale", "linear", "--size", "1920x1080", "--out", "a.png"]
    )
    assert (options.command, options.scale, options.size) == ("render", "linear", (1920, 1080))
    assert options.at == Duration.parse("P8W")
    assert read_options(["render", "--all", "--out", "tour"]).everything


@pytest.mark.parametrize("measure", ChartMeasure)
def test_that_every_measure_can_be_named(measure: ChartMeasure) -> None:
    assert read_options(["--measure", measure]).measure is measure


@pytest.mark.parametrize("name", [*THEMES, *LANGUAGES])
def test_that_every_theme_and_language_can_be_named(name: str) -> None:
    option = "--theme" if name in THEMES else "--language"
    assert name in (read_options([option, name]).theme, read_options([option, name]).language)


def test_that_an_option_counts_before_its_command_too() -> None:
    before = ["--theme", "dark", "--at", "P1D", "--content", "lecture", "render", "--out", "a.png"]
    after = ["render", "--out", "a.png", "--content", "lecture", "--at", "P1D", "--theme", "dark"]
    assert read_options(before) == read_options(after)
    assert read_options(before).theme == "dark"
    assert read_options(["--content", "lecture", "check"]) == read_options(["check", "lecture"])


def test_that_an_option_typed_twice_means_the_last() -> None:
    assert read_options(["--theme", "dark", "render", "--theme", "light", "--out", "a.png"]).theme == "light"


WRONG = {
    "a theme before check": ("--theme", "dark", "check"),
    "a language before catalog": ("--language", "fr", "catalog"),
    "playing before a picture": ("--play", "render", "--out", "a.png"),
    "content before bench": ("--content", "lecture", "bench"),
    "a time before selftest": ("--at", "P1D", "selftest"),
    "a folder before and after": ("--content", "one", "check", "two"),
    "one time for the tour, before it": ("--at", "P1D", "render", "--all", "--out", "tour"),
    "an unknown option": ("--colour", "red"),
    "a shortened option": ("--theme", "dark", "--lang", "fr"),
    "an unknown command": ("draw",),
    "a theme that is none": ("--theme", "blue"),
    "a language that is none": ("--language", "de"),
    "a view that is none": ("--view", "exposure"),
    "a measure that is none": ("--measure", "points"),
    "a time in words": ("--at", "2 hours"),
    "a negative time": ("--at", "-PT2H"),
    "a time without a value": ("--at",),
    "no treatment": ("--treatments", ","),
    "two folders": ("check", "one", "two"),
    "render without a file": ("render",),
    "a picture of another kind": ("render", "--out", "a.gif"),
    "a picture without a kind": ("render", "--out", "picture"),
    "a size in words": ("render", "--out", "a.png", "--size", "large"),
    "a size that is too small": ("render", "--out", "a.png", "--size", "100x100"),
    "a size that is too large": ("render", "--out", "a.png", "--size", "99999x9999"),
    "a scale that is none": ("render", "--out", "a.png", "--scale", "log"),
    "playing in a picture": ("render", "--out", "a.png", "--play"),
    "a size for the window": ("--size", "1920x1080"),
    "the tour at one time": ("render", "--all", "--out", "tour", "--at", "P1D"),
    "the tour of one measure": ("render", "--all", "--out", "tour", "--measure", "response"),
    "the tour at one size": ("render", "--all", "--out", "tour", "--size", "1920x1080"),
    "bench with a file": ("bench", "--out", "a.json"),
    "selftest with a word": ("selftest", "all"),
}


@pytest.mark.parametrize("arguments", WRONG.values(), ids=WRONG)
def test_that_a_wrong_word_is_one_sentence_and_exit_code_2(onset: Onset, arguments: tuple[str, ...]) -> None:
    answer = onset(*arguments)
    assert answer.code == 2
    assert answer.sentence.endswith(".")
    assert not answer.output


def test_that_a_program_without_a_place_to_write_to_ends_with_the_same_code() -> None:
    """As Windows starts it from the start menu."""
    code = "import sys; sys.stdout = sys.stderr = None; from desktop.__main__ import main; sys.exit(main(['no']))"
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (2, "", "")


def test_that_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(UsageError, match="needs a folder"):
        read_options(["render", "--all", "--out", str(file)])


def test_that_check_and_catalog_load_no_qt() -> None:
    code = (
        "import sys; from desktop.__main__ import main; main(['check']); main(['catalog', '--json']); "
        "sys.stderr.write(str(sorted(name for name in sys.modules if name.startswith(('PySide6', 'shiboken6')))))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert ended.stderr.strip().endswith("[]")


def test_that_what_a_policy_locks_is_refused_in_a_sentence_with_exit_code_2(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "policy.toml"
    file.write_text('theme = "dark"\nlocked = ["theme"]\n', encoding="utf-8")
    assert main(["--theme", "light"], file) == 2
    told = capsys.readouterr()
    assert told.err == f"onset: --theme is fixed on this machine by {file}: leave it out.\n"
    assert told.out == ""
