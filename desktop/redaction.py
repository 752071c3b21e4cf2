"""What an error tells of the program, without what it could tell of the reader.

A log may be handed on. Who the reader is, where files lie and what was typed or opened stay out of it: of a traceback
the frames are told, with files named from the program's own folder on, and a message only where its kind speaks of
code and not of values.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from desktop.paths import resources

OF_CODE = (
    AttributeError,
    ImportError,
    IndexError,
    MemoryError,
    ModuleNotFoundError,
    NameError,
    NotImplementedError,
    RecursionError,
    RuntimeError,
    SystemError,
    TypeError,
    UnboundLocalError,
    ZeroDivisionError,
)
"""The kinds of errors whose messages name code. Those of all others may hold a file's name, an id or what was typed."""
LEFT_OUT = "(what it was about is left out)"
_SLASH = re.compile(r"[\\/]")
_BEFORE_PATH = re.compile(r"[\s'\"“”«»()=,;]")
_AFTER_PATH = re.compile(r"['\"“”«»\n]")
_QUOTED = re.compile(r"'([^'\n]*)'|\"([^\"\n]*)\"|“([^”\n]*)”")
_NAME_OF_CODE = re.compile(r"[\w.<>\[\]|]*")
_FRAME_FILE = re.compile(r'([Ff]ile) "([^"\n]+)"')


def told_error(error: BaseException, trace: TracebackType | None) -> str:
    """An error with its frames and its causes, the first one first, as Python tells it."""
    return "".join(_told(error, trace, set()))


def _told(error: BaseException, trace: TracebackType | None, seen: set[int]) -> Iterator[str]:
    import traceback  # late: only where something went wrong

    seen.add(id(error))
    cause, context = error.__cause__, error.__context__
    if cause is not None and id(cause) not in seen:
        yield from _told(cause, cause.__traceback__, seen)
        yield "\nThe above exception was the direct cause of the following exception:\n\n"
    elif context is not None and not error.__suppress_context__ and id(context) not in seen:
        yield from _told(context, context.__traceback__, seen)
        yield "\nDuring handling of the above exception, another exception occurred:\n\n"
    if trace is not None:
        yield "Traceback (most recent call last):\n"
        yield from map(with_short_files, traceback.format_tb(trace))
    yield f"{_kind(error)}{_message(error)}\n"
    if isinstance(error, BaseExceptionGroup):
        for part in error.exceptions:
            yield "One of the errors together:\n"
            yield from _told(part, part.__traceback__, seen)


def _kind(error: BaseException) -> str:
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def _message(error: BaseException) -> str:
    if isinstance(error, OSError) and isinstance(error.errno, int):
        return f": [Errno {error.errno}] {os.strerror(error.errno)}"
    try:
        said = str(error)
    except Exception:  # somebody's own kind, whose words fail too
        return ""
    if not said:
        return ""
    return f": {without_values(said)}" if type(error) in OF_CODE else f": {LEFT_OUT}"


def without_values(said: str) -> str:
    """A message without paths, and without what stands in quotes and is no name of code."""
    quoted = _QUOTED.sub(_kept_name, said)
    return "".join(_without_paths(quoted))


def _without_paths(said: str) -> Iterator[str]:
    """From the word in which a slash stands to the end of its quotes or line: a folder's name may hold blanks."""
    place = 0
    while (slash := _SLASH.search(said, place)) is not None:
        start = slash.start()
        while start > place and not _BEFORE_PATH.match(said[start - 1]):
            start -= 1
        after = _AFTER_PATH.search(said, slash.end())
        yield f"{said[place:start]}…"
        place = len(said) if after is None else after.start()
    yield said[place:]


def _kept_name(found: re.Match[str]) -> str:
    inside = next(group for group in found.groups() if group is not None)
    return found[0] if _NAME_OF_CODE.fullmatch(inside) else "'…'"


def with_short_files(frames: str) -> str:
    """Frames with their files named from the program's folder or from that of the packages on."""
    return _FRAME_FILE.sub(lambda found: f'{found[1]} "{short_file(found[2])}"', frames)


def short_file(name: str) -> str:
    """A file of code without the folders above the program or the packages, which may hold the reader's name."""
    plain = name.replace("\\", "/")
    root = str(resources().parent).replace("\\", "/")
    if plain.startswith(f"{root}/"):
        plain = plain.removeprefix(f"{root}/")
    if "/site-packages/" in plain:
        return plain.rpartition("/site-packages/")[2]
    if plain.startswith("/") or ":" in plain:
        return "/".join(Path(plain).parts[-2:])
    return plain
