"""What CONTRIBUTING.md asks of the code and a machine can check."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

MOST_LINES = 480
MOST_KIBIBYTES = 1500
TOP_LEVEL = {
    ".ci",
    ".gitattributes",
    ".gitignore",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "LICENSE-CONTENT",
    "Makefile",
    "README.md",
    "desktop",
    "models",
    "packaging",
    "pyproject.toml",
    "resources",
    "tests",
}
BUILT = re.compile(
    r"(^|/)(\.venv|build|dist|__pycache__|[^/]+\.egg-info|\.[a-z_]+_cache)/"
    r"|\.(qm|pyc|pyo|so|pyd|dll|exe|whl|deb)$|(^|/)\.compiled\.json$"
)
VAGUE_NAMES = {"common", "helper", "helpers", "manager", "misc", "tools", "util", "utils"}
TIMERS = {
    "QAbstractAnimation",
    "QBasicTimer",
    "QPropertyAnimation",
    "QTimeLine",
    "QTimer",
    "QVariantAnimation",
}
TIMER_CALLS = {"singleShot", "startTimer"}
HEX_COLOUR = re.compile(r"#(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})(?![0-9A-Za-z_-])")
COLOUR_FUNCTION = re.compile(r"\b(?:rgb|rgba|hsl|hsla|hsv)\(\s*\d")
COLOUR_CLASSES = {
    "QColor",
    "fromHsl",
    "fromHsv",
    "fromRgb",
    "fromRgbF",
    "mkBrush",
    "mkColor",
    "mkPen",
    "qRgb",
}


def nodes(path: Path) -> Iterator[ast.AST]:
    """Everything that a Python file is made of."""
    return ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def called(node: ast.AST) -> str:
    """The last name of what is called, or nothing."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""


def colours(path: Path) -> list[str]:
    """The colours that a Python file writes down: as hexadecimal, by name or by numbers."""
    found = []
    for node in nodes(path):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if HEX_COLOUR.search(node.value) or COLOUR_FUNCTION.search(node.value):
                found.append(f"{path.name}:{node.lineno}: {node.value[:40]}")
        elif isinstance(node, ast.Call) and called(node) in COLOUR_CLASSES:
            if any(isinstance(argument, ast.Constant) for argument in node.args):
                found.append(f"{path.name}:{node.lineno}: {ast.unparse(node)}")
        elif isinstance(node, ast.Attribute) and ast.unparse(node.value).endswith("GlobalColor"):
            found += [f"{path.name}:{node.lineno}: {node.attr}"] if node.attr != "transparent" else []
    return found


def test_that_colours_are_written_in_the_themes_only(root: Path, program_files: list[Path]) -> None:
    found = [colour for path in program_files for colour in colours(path)]
    sheets = [path for path in root.glob("resources/**/*.qss") if HEX_COLOUR.search(path.read_text("utf-8"))]
    assert not found
    assert not sheets


@pytest.mark.parametrize(
    "code",
    ['pen = "#1C57A3"', 'style = "color: #fff;"', 'QColor("red")', "QColor(1, 2, 3)", "Qt.GlobalColor.red"],
)
def test_that_every_way_to_write_a_colour_is_seen(tmp_path: Path, code: str) -> None:
    planted = tmp_path / "planted.py"
    planted.write_text(code, encoding="utf-8")
    assert colours(planted)


def test_that_the_clock_holds_the_only_timer(root: Path, program_files: list[Path]) -> None:
    clock = root / "desktop" / "clock.py"
    found = [
        f"{path.name}:{node.lineno}"
        for path in program_files
        if path != clock
        for node in nodes(path)
        if (isinstance(node, ast.Name) and node.id in TIMERS)
        or (isinstance(node, ast.Attribute) and node.attr in TIMERS | TIMER_CALLS)
    ]
    assert not found
    assert clock.read_text(encoding="utf-8").count("QTimer(") == 1


def test_that_nobody_runs_the_event_loop_by_hand(program_files: list[Path]) -> None:
    names = {"processEvents", "sendPostedEvents"}
    assert not [path.name for path in program_files for node in nodes(path) if called(node) in names]


def test_that_no_signal_is_connected_to_a_lambda_or_a_partial(program_files: list[Path]) -> None:
    """It would keep what it refers to alive for as long as the signal lives."""
    found = [
        f"{path.name}:{node.lineno}"
        for path in program_files
        for node in nodes(path)
        if isinstance(node, ast.Call) and called(node) == "connect"
        for argument in node.args
        if isinstance(argument, ast.Lambda) or called(argument) == "partial"
    ]
    assert not found


def test_that_a_tooltip_says_our_words_or_plain_ones(program_files: list[Path]) -> None:
    """Qt takes a tooltip that looks like markup for markup; what a pack says must not become that."""
    found = []
    for path in program_files:
        for node in nodes(path):
            if isinstance(node, ast.Call) and called(node) in {"setToolTip", "showText"}:
                words = ast.unparse(node.args[-1 if called(node) == "setToolTip" else 1])
                if not words.startswith(("self.tr(", "tooltip(")):
                    found.append(f"{path.name}:{node.lineno}: {words}")
        text = path.read_text(encoding="utf-8")
        if "ToolTipRole" in text and "tooltip(" not in text:
            found.append(path.name)
    assert not found


def test_that_translated_texts_are_plain_strings(program_files: list[Path]) -> None:
    """A text that is put together before it is looked up is collected and never found again, in silence."""
    found = [
        f"{path.name}:{node.lineno}"
        for path in program_files
        for node in nodes(path)
        if isinstance(node, ast.Call) and called(node) in {"QT_TRANSLATE_NOOP", "tr", "translate"}
        for argument in node.args
        if isinstance(argument, ast.JoinedStr | ast.BinOp) or called(argument) == "format"
    ]
    assert not found


def test_that_files_stay_short(root: Path, program_files: list[Path]) -> None:
    files = [*program_files, *(root / "tests").rglob("*.py")]
    lengths = {path.name: len(path.read_text(encoding="utf-8").splitlines()) for path in files}
    assert not {name: length for name, length in lengths.items() if length > MOST_LINES}


def test_that_a_file_is_named_after_its_idea(root: Path, program_files: list[Path]) -> None:
    assert not {path.stem for path in program_files} & VAGUE_NAMES
    # An __init__.py would hide the library of that name; the three scripts would hide a standard module.
    wrong = {"__init__.py", "build.py", "platform.py", "version.py"}
    assert not {path.name for path in (root / "packaging").iterdir()} & wrong


def test_that_a_silenced_check_says_why(root: Path, program_files: list[Path]) -> None:
    marker = re.compile(
        r"#\s*(?:type:\s*ignore(?:\[[\w, -]+\])?|noqa(?::\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*)?)(.*)"
    )
    found = []
    for path in [*program_files, *(root / "tests").rglob("*.py")]:
        if path == Path(__file__):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            silenced = marker.search(line)
            if silenced and len(re.findall(r"\w+", silenced.group(1))) < 2:
                found.append(f"{path.relative_to(root)}:{number}: {line.strip()}")
    assert not found


def test_that_a_test_is_named_after_what_is_right(root: Path) -> None:
    names = [
        node.name
        for path in (root / "tests").rglob("test_*.py")
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test")
    ]
    assert len(names) > 20
    assert not [name for name in names if not name.startswith("test_that_")]


def test_that_the_top_level_holds_what_the_plan_names(tracked_files: list[str]) -> None:
    assert {name.split("/")[0] for name in tracked_files} <= TOP_LEVEL


def test_that_git_keeps_nothing_that_is_built(root: Path, tracked_files: list[str]) -> None:
    assert not [name for name in tracked_files if BUILT.search(name)]
    sizes = {name: (root / name).stat().st_size // 1024 for name in tracked_files if (root / name).is_file()}
    assert not {name: size for name, size in sizes.items() if size > MOST_KIBIBYTES}


def test_that_the_guides_link_to_what_is_there(root: Path, tracked_files: list[str]) -> None:
    dead = []
    for name in tracked_files:
        if name.endswith(".md") and (root / name).exists():
            for link in re.findall(r"\]\(([^)#\s]+)", (root / name).read_text(encoding="utf-8")):
                if "://" not in link and not (root / name).parent.joinpath(link).exists():
                    dead.append(f"{name}: {link}")
    assert not dead


def test_that_a_call_that_returns_nothing_keeps_the_count_of_none() -> None:
    """PySide6 6.12 on Python 3.11 loses one at every call, until the interpreter ends: hence the pin below it."""
    from PySide6.QtCore import QObject

    calls = 3000
    target = QObject()
    before = sys.getrefcount(None)
    for _ in range(calls):
        target.setObjectName("a")
    assert sys.getrefcount(None) > before - calls // 10
