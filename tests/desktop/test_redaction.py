"""What a log may hold: what went wrong in the code, and nothing that tells who reads, where, or what."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.errors import described
from desktop.redaction import LEFT_OUT, short_file, with_short_files, without_values

HOME = "/home/anna.muster"
SECRET = "Depression of Mr Muster"


def told(error: BaseException) -> str:
    """As the log says it."""
    try:
        raise error
    except BaseException as caught:
        return described(caught, caught.__traceback__)


PERSONAL: dict[str, BaseException] = {
    "a file": FileNotFoundError(2, "No such file or directory", f"{HOME}/{SECRET}/pack.yaml"),
    "two files": OSError(18, "Invalid cross-device link", f"{HOME}/{SECRET}", None, "/media/anna.muster/x"),
    "words of the search": ValueError(f"nothing found for {SECRET}"),
    "an id": KeyError(SECRET),
    "text of a file": UnicodeDecodeError("utf-8", SECRET.encode(), 0, 1, "invalid start byte"),
    "a path in the words": RuntimeError(f"cannot read {HOME}/{SECRET}/notes.yaml"),
    "a path in quotes": TypeError(f"expected a folder, not '{HOME}/{SECRET}'"),
    "a Windows path": RuntimeError(rf"cannot read C:\Users\anna.muster\{SECRET}\notes.yaml"),
    "words in quotes": TypeError(f"unsupported value “{SECRET}”"),
    "a kind of ours": type("ContentError", (Exception,), {})(f"{HOME}/{SECRET}"),
}


@pytest.mark.parametrize("error", PERSONAL.values(), ids=PERSONAL)
def test_that_nothing_of_the_reader_is_told(error: BaseException) -> None:
    text = told(error)
    for personal in (SECRET, "anna", "Muster", HOME, str(Path.home() / "x")):
        assert personal not in text
    assert type(error).__qualname__ in text
    assert "test_redaction.py" in text


def test_that_nothing_of_a_cause_or_of_one_among_several_is_told() -> None:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as cause:
            raise ExceptionGroup(SECRET, [ValueError(SECRET), OSError(13, "denied", HOME)]) from cause
    except ExceptionGroup as error:
        error.add_note(SECRET)
        text = told(error)
    assert SECRET not in text
    assert HOME not in text
    assert text.index("KeyError") < text.index("ExceptionGroup") < text.index("ValueError")
    assert "[Errno 13] Permission denied" in text


def test_that_what_names_code_is_told() -> None:
    assert "TypeError: 'NoneType' object is not iterable" in told(
        TypeError("'NoneType' object is not iterable")
    )
    assert "AttributeError: 'View' object has no attribute 'pag'" in told(
        AttributeError("'View' object has no attribute 'pag'")
    )
    deleted = "Internal C++ object (PySide6.QtWidgets.QLabel) already deleted."
    assert f"RuntimeError: {deleted}" in told(RuntimeError(deleted))
    assert "FileNotFoundError: [Errno 2] No such file or directory\n" in told(PERSONAL["a file"])
    assert f"ValueError: {LEFT_OUT}\n" in told(ValueError("anything"))
    assert told(ValueError()).endswith("ValueError\n")


def test_that_an_error_whose_words_fail_is_told_all_the_same() -> None:
    class Mute(Exception):  # noqa: N818  only its silence counts here
        def __str__(self) -> str:
            raise RuntimeError(SECRET)

    assert told(Mute()).rstrip().endswith("Mute")


@pytest.mark.parametrize(
    ("file", "short"),
    [
        (str(Path(__file__).resolve().parents[2] / "desktop" / "app.py"), "desktop/app.py"),
        ("/home/anna/.venv/lib/python3.12/site-packages/numpy/core.py", "numpy/core.py"),
        (r"C:\Users\anna\Onset\_internal\PySide6\QtCore.py", "PySide6/QtCore.py"),
        ("/usr/lib/python3.12/json/decoder.py", "json/decoder.py"),
        ("desktop/app.py", "desktop/app.py"),
        ("<frozen importlib._bootstrap>", "<frozen importlib._bootstrap>"),
    ],
)
def test_that_a_file_of_code_is_named_without_the_folders_above(file: str, short: str) -> None:
    assert short_file(file) == short


def test_that_the_words_of_a_native_crash_lose_their_folders() -> None:
    dump = 'Fatal Python error: Segmentation fault\n\n  File "/home/anna/onset/site-packages/a/b.py", line 3 in c\n'
    assert "anna" not in with_short_files(dump)
    assert 'File "a/b.py", line 3 in c' in with_short_files(dump)


def test_that_what_is_no_path_stays() -> None:
    assert without_values("list index out of range") == "list index out of range"


def test_that_a_long_message_is_gone_through_once() -> None:
    """Each of these would take minutes if it were looked through again from every letter."""
    for piece in ("x", "/", "'", "x/'", "(x"):
        assert len(without_values(piece * 100_000)) <= 100_000 * len(piece) + 1
