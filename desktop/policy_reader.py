"""Reads a policy file: every problem of it with its place and what to write instead. Loaded only where there is one."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from desktop.options import LANGUAGES, THEMES, VIEWS
from models.problems import Message, Problem, nearest

LOCKABLE = ("language", "theme", "text_size", "motion", "view", "content")
"""The settings that can be fixed; the rest of a policy is out of a user's hands anyway."""
MOST_BYTES = 100_000


class Found(NamedTuple):
    """The checked values of a policy by key, or every problem of it."""

    values: dict[str, Any]
    problems: tuple[Problem, ...]


class _RefusedError(Exception):
    """A value that cannot be used: ``what`` is wrong, and what to write instead."""

    def __init__(self, what: str, hint: str) -> None:
        super().__init__(what)
        self.what, self.hint = what, hint


def _quoted(names: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _one_of(*names: str) -> Callable[[object], str]:
    def check(value: object) -> str:
        if value in names:
            return str(value)
        near = nearest(value, names) if isinstance(value, str) else None
        raise _RefusedError(
            f"is {_shown(value)}", f'write "{near}"' if near else f"write one of {_quoted(names)}"
        )

    return check


def _text_size(value: object) -> float:
    if isinstance(value, int | float) and not isinstance(value, bool) and 0.8 <= value <= 1.6:
        return float(value)
    raise _RefusedError(f"is {_shown(value)}", "write a number from 0.8 to 1.6, such as 1.2, without quotes")


def _folder(value: object) -> Path:
    if not isinstance(value, str) or not value or "\0" in value:
        raise _RefusedError(f"is {_shown(value)}", "write the path of a folder, in quotes")
    path = Path(value)
    if not path.is_absolute():
        raise _RefusedError(f"is {_shown(value)}, which is no whole path", "write the path from its root on")
    return path


def _yes_or_no(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise _RefusedError(f"is {_shown(value)}", "write true or false, without quotes")


def _names(value: object) -> frozenset[str]:
    if not isinstance(value, list):
        raise _RefusedError(f"is {_shown(value)}", 'write a list, such as ["theme", "content"]')
    for name in value:
        if name not in LOCKABLE:
            near = nearest(name, LOCKABLE) if isinstance(name, str) else None
            hint = f'write "{near}"' if near else f"settings that can be locked are {_quoted(LOCKABLE)}"
            raise _RefusedError(f"names {_shown(name)}, which is no setting that can be locked", hint)
    return frozenset(value)


KEYS: Mapping[str, Callable[[object], object]] = {
    "language": _one_of("system", *LANGUAGES),
    "theme": _one_of("system", *THEMES),
    "text_size": _text_size,
    "motion": _one_of("system", "reduced", "full"),
    "view": _one_of(*VIEWS),
    "content": _folder,
    "user_cache": _yes_or_no,
    "locked": _names,
}
"""Every key of a policy, and what checks its value."""


def _shown(value: object) -> str:
    """A value as it stands in the file, where it is short."""
    told = (
        f'"{value}"'
        if isinstance(value, str)
        else str(value).lower()
        if isinstance(value, bool)
        else str(value)
    )
    return told if len(told) <= 60 else f"{told[:59]}…"


def unreadable(path: Path, error: OSError) -> Found:
    """What is wrong with a file that is there and cannot be read."""
    reason = error.strerror or type(error).__name__
    hint = "let every user read it, and nobody but administrators write it"
    return _broken(path, [(0, 0, f"the file cannot be read: {reason}", hint)])


def understood(path: Path, written: bytes) -> Found:
    """What a file holds, by key; nothing where there is a problem, so that nothing is half in force."""
    if len(written) > MOST_BYTES:
        return _broken(
            path, [(0, 0, f"the file is larger than {MOST_BYTES // 1000} kB", "a policy is a few lines")]
        )
    try:
        text = written.decode("utf-8-sig")  # Windows editors put a mark before the first letter
    except UnicodeDecodeError as error:
        line = written.count(b"\n", 0, error.start) + 1
        return _broken(path, [(line, 0, "this is no text in UTF-8", "save the file as UTF-8")])
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return _broken(path, [_misspelt(str(error), text)])
    except RecursionError:
        return _broken(path, [(0, 0, "brackets are nested too deep", "a policy is a few lines")])
    values: dict[str, Any] = {}
    problems: list[tuple[int, int, str, str]] = []
    for key, value in said.items():
        line, column = _place(key, text)
        check = KEYS.get(key)
        if check is None:
            near = nearest(key, KEYS)
            hint = (
                f"write {near}" if near else f"keys are {', '.join(KEYS)}, at the left edge, below no heading"
            )
            problems.append((line, column, f"“{key}” is no key of a policy", hint))
            continue
        try:
            values[key] = check(value)
        except _RefusedError as refused:
            problems.append((line, column, f"{key} {refused.what}", refused.hint))
    return _broken(path, problems) if problems else Found(values, ())


def _misspelt(error: str, text: str) -> tuple[int, int, str, str]:
    """What the parser says, and where; a Windows path in double quotes is the usual slip."""
    what, _, place = error.partition(" (at ")
    found = re.search(r"line (\d+), column (\d+)", place)
    lines = text.splitlines()
    line, column = (int(found[1]), int(found[2])) if found else (len(lines), 0)
    here = lines[line - 1] if 0 < line <= len(lines) else ""
    hint = "write key = value, a text in quotes"
    if "\\" in here and '"' in here:
        hint = r"put a path with backslashes in single quotes: content = 'D:\Onset\content'"
    return line, column, f"this is no TOML: {what[:1].lower()}{what[1:]}", hint


def _place(key: str, text: str) -> tuple[int, int]:
    """The line and column in which a key of the top level stands, from 1; the parser does not tell."""
    written = re.escape(key)
    found = re.search(rf"^[ \t]*\[*[ \t]*([\"']?){written}\1[ \t]*[=.\]]", text, re.MULTILINE)
    if found is None:
        return 0, 0
    before = text[: found.start()]
    indent = len(found[0]) - len(found[0].lstrip())
    return before.count("\n") + 1, indent + 1


def _broken(path: Path, problems: list[tuple[int, int, str, str]]) -> Found:
    told = (
        Problem(
            str(path),
            line,
            column,
            Message("{what}", (("what", what),)),
            Message("{hint}", (("hint", hint),)),
        )
        for line, column, what, hint in problems
    )
    return Found({}, tuple(sorted(told)))
