"""The files of a pack: which there are, and how one is read without harm.

A pack comes from anybody's disk. Nothing is opened that is not an ordinary file inside the folder, nothing is read
beyond its bound, and what cannot be read is a problem with a place, never an exception of the system.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from models.problems import Message, Problem, message, nearest

PACK_FILE = "pack.yaml"
FOLDERS = (
    "sources",
    "treatments",
    "trials",
    "syntheses",
    "pathways",
    "effects",
    "side_effects",
    "questions",
    "unknowns",
    "guidance",
    "comparison",
)
"""The folders of a pack in the order in which they are read: each refers only to those before it."""
COMPILED_FILE = ".compiled.json"

MAX_FILE_BYTES = 2_000_000
MAX_PACK_BYTES = 256_000_000
MAX_ENTRIES = 100_000
"""Files and folders that are looked at; a folder with more is not a pack but a disk."""
_MAX_FOLDER_DEPTH = 8

# Windows has no such file as one that makes the reader wait, and needs to be told not to touch line ends.
_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class ContentFile:
    """One file to read: ``name`` is its place in the pack, ``folder`` says what it holds ("" is pack.yaml)."""

    name: str
    folder: str
    path: str


class UnreadableFileError(Exception):
    """A file that was not read; ``problem`` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


class _TooManyFilesError(ValueError):
    """A folder with more entries than any pack."""


@dataclass(slots=True)
class Listing:
    """The files of a pack in the order in which they are read, and what is wrong with the folder itself."""

    files: list[ContentFile] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def list_files(folder: Path) -> Listing:
    """Look through a pack's folder; nothing is opened."""
    try:
        return _Walk(folder).listing()
    except (OSError, ValueError) as error:
        return Listing(
            problems=[Problem(".", 0, 0, _CLOSED_FOLDER.filled(reason=_reason(error)), _CHECK_PATH)]
        )


_CLOSED_FOLDER = message("the folder cannot be opened: {reason}")
_CHECK_PATH = message("give the path of a folder that holds pack.yaml")
_CHECK_PERMISSIONS = message("check its permissions")
_COPY_FILE = message("copy the file here")


class _Walk:
    def __init__(self, folder: Path) -> None:
        self._root = os.fspath(folder)
        self._real_root = os.path.realpath(self._root)
        self._entries_left = MAX_ENTRIES
        self._found = Listing()

    def listing(self) -> Listing:
        entries = {entry.name: entry for entry in self._entries(self._root)}
        if not self._has_pack_file(entries):
            return self._found
        if PACK_FILE in entries:
            self._add(entries.pop(PACK_FILE), "", PACK_FILE)
        for folder in FOLDERS:
            entry = entries.pop(folder, None)
            if entry is not None and self._is_folder(entry, folder):
                for inner in self._scan(entry.path, folder):
                    self._add(inner, folder, f"{folder}/{inner.name}")
        for entry in entries.values():
            self._misplaced(entry, entry.name, 0)
        return self._found

    def _has_pack_file(self, entries: dict[str, os.DirEntry[str]]) -> bool:
        """Whether it is worth reading on: a folder without pack.yaml and any of the folders is not a pack."""
        if PACK_FILE in entries:
            return True
        known = [folder for folder in FOLDERS if folder in entries]
        hint = message(
            "a pack is a folder with pack.yaml and the folders {folders}", folders=", ".join(FOLDERS)
        )
        if not known:
            for name, entry in entries.items():
                if entry.is_dir() and Path(entry.path, PACK_FILE).is_file():
                    hint = message("did you mean its folder {folder}?", folder=printable(name))
        elif "pack.yml" in entries:
            hint = message("rename pack.yml to pack.yaml")
            del entries["pack.yml"]
        what = message("there is no pack.yaml in the folder") if entries else message("the folder is empty")
        self._problem(".", what, hint)
        return bool(known)

    def _scan(self, path: str, name: str) -> list[os.DirEntry[str]]:
        """The entries of a folder of the pack; none, and a problem, where it cannot be opened."""
        try:
            return self._entries(path)
        except OSError as error:
            self._problem(name, _CLOSED_FOLDER.filled(reason=_reason(error)), _CHECK_PERMISSIONS)
            return []

    def _entries(self, path: str) -> list[os.DirEntry[str]]:
        """The entries of a folder by name; those that begin with a dot belong to other programs."""
        found: list[os.DirEntry[str]] = []
        with os.scandir(path) as entries:
            for entry in entries:
                self._entries_left -= 1
                if self._entries_left < 0:
                    raise _TooManyFilesError
                if not entry.name.startswith("."):
                    found.append(entry)
        return sorted(found, key=lambda entry: entry.name)

    def _is_folder(self, entry: os.DirEntry[str], name: str) -> bool:
        if entry.is_symlink():
            what = message("the folder is a link, and links to folders are not followed")
            self._problem(name, what, message("copy it here"))
            return False
        if not entry.is_dir():
            what = message("{name} is a file where a folder belongs", name=name)
            self._problem(name, what, message("make a folder {name}", name=name))
            return False
        return True

    def _add(self, entry: os.DirEntry[str], folder: str, name: str) -> None:
        """Take a file of the right folder, or say why it is none."""
        if not entry.name.endswith(".yaml"):
            self._maybe_meant(entry, name)
        elif entry.is_file(follow_symlinks=False) or self._is_inner_link(entry, name):
            self._found.files.append(ContentFile(printable(name), folder, entry.path))

    def _is_inner_link(self, entry: os.DirEntry[str], name: str) -> bool:
        """Whether something that is no ordinary file may still be read: a link to a file inside the pack."""
        if not entry.is_symlink():
            what = (
                message("this is a folder and is not read")
                if entry.is_dir()
                else message("this is no ordinary file and is not read")
            )
            self._problem(name, what, message("give its name to no folder or device"))
            return False
        target = os.path.realpath(entry.path)
        if not Path(target).is_relative_to(self._real_root):
            self._problem(name, message("this is a link out of the pack and is not followed"), _COPY_FILE)
            return False
        try:
            is_file = stat.S_ISREG(Path(target).stat().st_mode)
        except OSError:
            is_file = False
        if not is_file:
            what = message("this is a link that leads to no file")
            self._problem(name, what, message("copy the file here or delete the link"))
        return is_file

    def _maybe_meant(self, entry: os.DirEntry[str], name: str) -> None:
        """Files of other kinds are left alone, unless the name says that a content file was meant."""
        lower = entry.name.lower()
        for ending in (".yml", ".yaml", ".yaml.txt", ".yml.txt"):
            if lower.endswith(ending) and not entry.is_dir():
                right = printable(entry.name[: -len(ending)]) + ".yaml"
                what = message("only files whose name ends in .yaml are read")
                self._problem(name, what, message("rename it to {name}", name=right))
                return
        if entry.is_dir(follow_symlinks=False):
            self._misplaced(entry, name, 1)

    def _misplaced(self, entry: os.DirEntry[str], name: str, depth: int) -> None:
        """Say of every content file outside the folders that it is not read."""
        if entry.is_dir(follow_symlinks=False) and depth < _MAX_FOLDER_DEPTH:
            for inner in self._scan(entry.path, name):
                self._misplaced(inner, f"{name}/{inner.name}", depth + 1)
        elif entry.name.lower().endswith((".yaml", ".yml")):
            folder = name.partition("/")[0] if depth else ""
            right = folder if folder in FOLDERS else nearest(folder, FOLDERS)
            hint = (
                message("move it into {folder}/", folder=right)
                if right
                else message("move it into one of {folders}", folders=", ".join(FOLDERS))
            )
            self._problem(name, message("the file lies where none is read"), hint)

    def _problem(self, name: str, what: Message, hint: Message) -> None:
        self._found.problems.append(Problem(printable(name), 0, 0, what, hint))


def read_file(file: ContentFile) -> bytes:
    """The whole of an ordinary file of at most ``MAX_FILE_BYTES``; else UnreadableFileError."""
    try:
        descriptor = os.open(file.path, _OPEN_FLAGS)
        try:
            return _read_bounded(descriptor, file)
        finally:
            os.close(descriptor)
    except (OSError, ValueError) as error:
        what = message("the file cannot be read: {reason}", reason=_reason(error))
        raise UnreadableFileError(Problem(file.name, 0, 0, what, _CHECK_PERMISSIONS)) from error


def _read_bounded(descriptor: int, file: ContentFile) -> bytes:
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        what = message("this is no ordinary file")
        raise UnreadableFileError(Problem(file.name, 0, 0, what, message("put a text file here")))
    data = os.read(descriptor, min(status.st_size, MAX_FILE_BYTES) + 1)
    if len(data) != status.st_size:
        # Short reads and files that grow meanwhile are rare, so the usual file costs one call.
        while len(data) <= MAX_FILE_BYTES and (more := os.read(descriptor, MAX_FILE_BYTES + 1 - len(data))):
            data += more
    if len(data) > MAX_FILE_BYTES:
        what = message(
            "the file is larger than {megabytes} MB and was not read", megabytes=MAX_FILE_BYTES // 1_000_000
        )
        raise UnreadableFileError(Problem(file.name, 0, 0, what, message("split it into several files")))
    return data


def read_all(files: Iterable[ContentFile]) -> Iterator[tuple[ContentFile, bytes | Problem]]:
    """Each file with what it holds, or with why it was not read; ends with a problem where all is too much."""
    total = 0
    for file in files:
        try:
            data = read_file(file)
        except UnreadableFileError as error:
            yield file, error.problem
            continue
        total += len(data)
        if total > MAX_PACK_BYTES:
            what = message(
                "the pack is larger than {megabytes} MB; from here on it was not read",
                megabytes=MAX_PACK_BYTES // 1_000_000,
            )
            yield file, Problem(file.name, 0, 0, what, message("split it into several packs"))
            return
        yield file, data


def printable(name: str) -> str:
    """A file's name as it can stand in a message: one line, no broken letters."""
    return "".join(letter if letter.isprintable() else "�" for letter in name)


_REASONS = {
    errno.EACCES: message("permission denied"),
    errno.EPERM: message("permission denied"),
    errno.ENOENT: message("no such file or directory"),
    errno.ENOTDIR: message("not a directory"),
    errno.EISDIR: message("it is a directory"),
    errno.ELOOP: message("links lead in a circle"),
    errno.ENAMETOOLONG: message("the name is too long"),
    errno.EIO: message("the disk gives an error"),
    errno.EMFILE: message("too many files are open"),
    errno.ENOMEM: message("there is not enough memory"),
}
"""Why the system does not open something: in our words, for its own are in the language of the system."""


def _reason(error: OSError | ValueError) -> Message:
    if isinstance(error, _TooManyFilesError):
        return message("it holds more than {most:,} files", most=MAX_ENTRIES)
    if isinstance(error, OSError):
        return _REASONS.get(error.errno or 0) or message(
            "the system gives error {number}", number=error.errno or 0
        )
    return message("the path holds a character that no path has")
