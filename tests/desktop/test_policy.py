"""The policy of a machine: what it decides, what it locks, and that a mistake in it is told with its place."""

from __future__ import annotations

import subprocess
import sys
import types
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop import settings as kept
from desktop.options import Options, UsageError, read_options
from desktop.policy import NO_POLICY, Policy, policy_file, read_policy, under_policy
from desktop.policy_reader import KEYS, LOCKABLE
from desktop.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
WHOLE = """\
language = "fr"
theme = "dark"
text_size = 1.2
motion = "reduced"
view = "evidence"
content = "/srv/onset/content"
user_cache = false
locked = ["language", "content"]
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "policy.toml"


def written(file: Path, text: str) -> Policy:
    file.write_text(text, encoding="utf-8")
    return read_policy(file)


def told(policy: Policy) -> list[str]:
    """Every problem from its line on."""
    return [str(problem).removeprefix(f"{policy.place}:") for problem in policy.problems]


# --- what it says --------------------------------------------------------------------------------------------------


def test_that_a_policy_says_all_that_it_can(file: Path) -> None:
    assert vars(written(file, WHOLE)) == {
        "place": file,
        "language": "fr",
        "theme": "dark",
        "text_size": 1.2,
        "motion": "reduced",
        "view": "evidence",
        "content": Path("/srv/onset/content"),
        "user_cache": False,
        "locked": frozenset({"language", "content"}),
        "problems": (),
    }
    assert set(KEYS) == {line.split(" ")[0] for line in WHOLE.splitlines()}


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "\ufefftheme = 'dark'\n", "theme = 'dark'\r\n"])
def test_that_comments_marks_and_line_ends_of_editors_are_no_problem(file: Path, text: str) -> None:
    file.write_bytes(text.encode("utf-8"))
    policy = read_policy(file)
    assert policy.problems == ()
    assert policy.theme == ("dark" if "dark" in text else None)


def test_that_without_a_file_nothing_is_decided_and_no_parser_is_imported(tmp_path: Path) -> None:
    assert read_policy(tmp_path / "none.toml") is NO_POLICY
    assert read_policy(tmp_path / "no" / "folder.toml") is NO_POLICY
    code = (
        "import sys; from pathlib import Path; from desktop.policy import read_policy\n"
        f"read_policy(Path({str(tmp_path / 'none.toml')!r}))\n"
        "print([name for name in ('tomllib', 'desktop.policy_reader') if name in sys.modules])"
    )
    ended = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "[]"


# --- what is wrong with it -----------------------------------------------------------------------------------------

WRONG = {
    'langauge = "fr"': "1:1: “langauge” is no key of a policy (write language)",
    'language = "de"': '1:1: language is "de" (write one of "system", "en", "fr")',
    'theme = "drak"': '1:1: theme is "drak" (write "dark")',
    "theme = 3": '1:1: theme is 3 (write one of "system", "light", "dark", "projector")',
    "text_size = 9": "1:1: text_size is 9 (write a number from 0.8 to 1.6, such as 1.2, without quotes)",
    "text_size = nan": "1:1: text_size is nan (write a number from 0.8 to 1.6, such as 1.2, without quotes)",
    "text_size = true": "1:1: text_size is true (write a number from 0.8 to 1.6, such as 1.2, without quotes)",
    "motion = false": '1:1: motion is false (write one of "system", "reduced", "full")',
    'view = "side effects"': '1:1: view is "side effects" (write "side-effects")',
    'content = "content"': (
        '1:1: content is "content", which is no whole path (write the path from its root on)'
    ),
    "content = 1": "1:1: content is 1 (write the path of a folder, in quotes)",
    'user_cache = "no"': '1:1: user_cache is "no" (write true or false, without quotes)',
    'locked = "theme"': '1:1: locked is "theme" (write a list, such as ["theme", "content"])',
    'locked = ["themes"]': (
        '1:1: locked names "themes", which is no setting that can be locked (write "theme")'
    ),
    'locked = [["theme"]]': (
        "1:1: locked names ['theme'], which is no setting that can be locked "
        f"(settings that can be locked are {', '.join(f'{chr(34)}{name}{chr(34)}' for name in LOCKABLE)})"
    ),
    "\n\n  [onset]\ntheme = 'dark'": (
        f"3:3: “onset” is no key of a policy (keys are {', '.join(KEYS)}, at the left edge, below no heading)"
    ),
}


@pytest.mark.parametrize(("text", "problem"), WRONG.items(), ids=WRONG)
def test_that_a_mistake_is_told_with_its_place_and_what_to_write(file: Path, text: str, problem: str) -> None:
    policy = written(file, text)
    assert told(policy) == [problem]


def test_that_all_mistakes_are_told_at_once_and_nothing_is_in_force(file: Path) -> None:
    policy = written(
        file, 'language = "fr"\nthem = "dark"\nuser_cache = 0\ntext_size = 1.1\nlocked = ["language"]\nview=1'
    )
    assert [line.partition(" ")[0] for line in told(policy)] == ["2:1:", "3:1:", "6:1:"]
    assert vars(policy) == vars(Policy(file, problems=policy.problems))


def test_that_what_is_no_toml_is_told_with_its_line(file: Path) -> None:
    (problem,) = told(written(file, 'theme = "dark"\nlanguage = fr\n'))
    assert problem.startswith("2:12: this is no TOML: invalid value")
    (problem,) = told(written(file, 'theme = "dark"\ncontent = "D:\\Users\\onset"\n'))
    assert problem.startswith("2:")
    assert r"put a path with backslashes in single quotes: content = 'D:\Onset\content'" in problem
    (problem,) = told(written(file, 'theme = "dark'))
    assert "this is no TOML" in problem


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"theme = 'dark'\n# caf\xe9\n", "2:0: this is no text in UTF-8 (save the file as UTF-8)"),
        ("theme = 'dark'".encode("utf-16"), "this is no text in UTF-8"),
        (b"a = " + b"[" * 50_000, "brackets are nested too deep"),
        (b"#" * 100_001, "0:0: the file is larger than 100 kB (a policy is a few lines)"),
    ],
    ids=["latin", "utf-16", "nested", "huge"],
)
def test_that_what_is_no_policy_at_all_is_told(file: Path, content: bytes, what: str) -> None:
    file.write_bytes(content)
    (problem,) = told(read_policy(file))
    assert what in problem


def test_that_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (problem,) = told(read_policy(tmp_path))  # a folder in its place
    assert problem.startswith("0:0: the file cannot be read: ")
    assert "let every user read it" in problem


# --- where it lies -------------------------------------------------------------------------------------------------


def test_that_no_variable_of_the_environment_moves_the_policy(monkeypatch: pytest.MonkeyPatch) -> None:
    class Opened:
        def __enter__(self) -> Opened:
            return self

        def __exit__(self, *_error: object) -> None:
            pass

    registry: Any = types.ModuleType("winreg")
    registry.HKEY_LOCAL_MACHINE = "machine"
    registry.OpenKey = lambda root, key: Opened()
    registry.QueryValueEx = lambda key, name: (f"E:/{name}", 1)
    monkeypatch.setitem(sys.modules, "winreg", registry)
    for name in (
        "PROGRAMDATA",
        "ALLUSERSPROFILE",
        "XDG_CONFIG_DIRS",
        "XDG_CONFIG_HOME",
        "HOME",
        "ONSET_POLICY",
    ):
        monkeypatch.setenv(name, "/tmp/mine")
    assert policy_file("linux") == Path("/etc/onset/policy.toml")
    assert policy_file("darwin") == Path("/Library/Application Support/Onset/policy.toml")
    assert policy_file("win32") == Path("E:/Common AppData/Onset/policy.toml")


def test_that_no_option_names_another_policy() -> None:
    with pytest.raises(UsageError):
        read_options(["--policy", "mine.toml"])


# --- settings under a policy ---------------------------------------------------------------------------------------


def test_that_a_policy_says_what_is_usual_and_the_reader_may_choose_otherwise(
    tmp_path: Path, qtbot: QtBot
) -> None:
    policy = Policy(language="fr", theme="dark", text_size=1.2, motion="reduced")
    settings = Settings(tmp_path / "onset.ini", policy)
    assert settings.value(kept.LANGUAGE) == "fr"
    assert settings.value(kept.THEME) == "dark"
    assert settings.value(kept.TEXT_SIZE) == pytest.approx(1.2)
    assert settings.value(kept.MOTION) == "reduced"
    assert settings.value(kept.SPLIT) == kept.SPLIT.usual
    settings.keep(kept.THEME, "light")
    settings.write()
    assert Settings(tmp_path / "onset.ini", policy).value(kept.THEME) == "light"


def test_that_a_locked_setting_is_the_policys_whatever_was_kept(tmp_path: Path, qtbot: QtBot) -> None:
    before = Settings(tmp_path / "onset.ini")
    before.keep(kept.THEME, "light")
    before.keep(kept.LANGUAGE, "fr")
    before.write()
    settings = Settings(tmp_path / "onset.ini", Policy(theme="dark", locked=frozenset({"theme", "language"})))
    assert settings.value(kept.THEME) == "dark"
    assert settings.value(kept.LANGUAGE) == "system", "locked without a value is as Onset ships it"
    settings.keep(kept.THEME, "projector")
    settings.write()
    assert Settings(tmp_path / "onset.ini").value(kept.THEME) == "light", "and what was kept stays"


# --- the command line under a policy -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("locked", "options"),
    [
        ("theme", Options(theme="dark")),
        ("language", Options(language="fr")),
        ("view", Options(view="evidence")),
        ("content", Options(content=Path("mine"))),
        ("content", Options(command="catalog", content=Path("mine"))),
        ("theme", Options(command="render", theme="dark", out=Path("a.png"))),
    ],
)
def test_that_an_option_for_a_locked_setting_is_refused_in_a_sentence(locked: str, options: Options) -> None:
    policy = Policy(place=Path("/etc/onset/policy.toml"), locked=frozenset({locked}))
    with pytest.raises(
        UsageError, match=f"--{locked} is fixed on this machine by .*policy.toml: leave it out"
    ):
        under_policy(options, policy)
    assert under_policy(options, Policy(policy.place)) == options


def test_that_content_is_checked_whatever_is_locked() -> None:
    policy = Policy(place=Path("p"), content=Path("/ours"), locked=frozenset({"content", "language"}))
    asked = Options(command="check", content=Path("mine"), language="fr")
    assert under_policy(asked, policy) == asked


def test_that_the_policys_content_is_read_where_no_other_is_named() -> None:
    policy = Policy(place=Path("p"), content=Path("/ours"), theme="dark")
    assert under_policy(Options(), policy) == Options(content=Path("/ours"))
    assert under_policy(Options(content=Path("mine")), policy).content == Path("mine")
    assert under_policy(Options(command="selftest"), policy).content is None


def test_that_pictures_take_only_what_is_locked() -> None:
    policy = Policy(place=Path("p"), theme="dark", language="fr", locked=frozenset({"theme"}))
    drawn = under_policy(Options(command="render", out=Path("a.png")), policy)
    assert (drawn.theme, drawn.language) == ("dark", None)


def test_that_the_users_cache_stays_empty_where_the_policy_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert Policy(user_cache=False).cache() is None
    assert Policy().cache() is not None
