"""The policy of a machine: what whoever looks after it has decided for everyone who uses Onset there.

One file for the whole system, which a user cannot write. Its place does not depend on the environment: else a user
could name another file and unlock everything.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.options import Options, UsageError
from desktop.paths import cache_folder, portable

if TYPE_CHECKING:
    from models.problems import Problem

_OPTIONS = ("content", "view", "language", "theme")
"""The settings that the command line can ask for too."""
_REMEMBERED = ("language", "theme", "text_size", "motion")
"""The settings that are remembered of the reader too."""
_OPENS_CONTENT = ("window", "render", "catalog", "check")
"""The commands that read the content of the policy where no other is named."""


class Policy:
    """What holds on this machine. ``place`` is None where there is no file; with ``problems`` nothing of it is used.

    None means that the policy says nothing. ``locked`` are the names of settings that nobody can change here: they
    have the policy's value, or the usual one where it gives none. Nothing is changed after it was made. Written out by
    hand: a class that Python puts together takes a millisecond of every start.
    """

    def __init__(
        self,
        place: Path | None = None,
        *,
        language: str | None = None,
        theme: str | None = None,
        text_size: float | None = None,
        motion: str | None = None,
        view: str | None = None,
        content: Path | None = None,
        user_cache: bool = True,
        locked: frozenset[str] = frozenset(),
        problems: tuple[Problem, ...] = (),
    ) -> None:
        self.place = place
        self.language = language
        self.theme = theme
        self.text_size = text_size
        self.motion = motion
        self.view = view
        self.content = content
        self.user_cache = user_cache
        self.locked = locked
        self.problems = problems

    def value(self, setting: str) -> str | float | None:
        """What the policy says of a setting that is remembered, by its key; None where it says nothing."""
        said = (
            getattr(self, setting, None) if setting in ("language", "theme", "text_size", "motion") else None
        )
        return said if isinstance(said, str | float) else None

    def cache(self) -> Path | None:
        """Where content may be kept compiled: nowhere, if the policy keeps the user's own folder free of it."""
        return cache_folder() if self.user_cache or portable() is not None else None


NO_POLICY = Policy()


def policy_file(platform: str = sys.platform) -> Path:
    """Where the policy of this system lies, whether it is there or not."""
    if platform == "win32":
        return _program_data() / "Onset" / "policy.toml"
    if platform == "darwin":
        return Path("/Library/Application Support/Onset/policy.toml")
    return Path("/etc/onset/policy.toml")


def _program_data() -> Path:
    """The system's own word for the folder, which only administrators change; %PROGRAMDATA% is the user's to set."""
    from importlib import import_module

    key = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Shell Folders"
    try:
        registry: Any = import_module("winreg")
        with registry.OpenKey(registry.HKEY_LOCAL_MACHINE, key) as opened:
            return Path(registry.QueryValueEx(opened, "Common AppData")[0])
    except (ImportError, OSError):
        return Path(r"C:\ProgramData")


def read_policy(path: Path | None = None) -> Policy:
    """The policy of this machine, or the one in ``path``; with every problem of it where it cannot be used."""
    path = path or policy_file()
    try:
        written = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return NO_POLICY  # the usual case, in which nothing more is imported
    except OSError as error:
        from desktop.policy_reader import unreadable

        return Policy(path, problems=unreadable(path, error).problems)
    from desktop.policy_reader import understood

    values, problems = understood(path, written)
    return Policy(path, problems=problems, **values)


def under_policy(options: Options, policy: Policy) -> Options:
    """What was asked for, on a machine with this policy. UsageError where it asks for what is locked.

    Pictures depend on nobody's settings, so ``render`` takes only what is locked from the policy. ``check`` is for
    those who write content: it may read every folder and speak every language.
    """
    if policy is NO_POLICY:
        return options
    if options.command != "check":
        for name in _OPTIONS:
            if name in policy.locked and getattr(options, name) is not None:
                raise UsageError(f"--{name} is fixed on this machine by {policy.place}: leave it out.")
    if options.command in _OPENS_CONTENT and options.content is None:
        options = replace(options, content=policy.content)
    if options.command == "render":
        fixed = {
            name: getattr(policy, name) for name in ("language", "theme", "view") if name in policy.locked
        }
        options = replace(options, **fixed)
    return options
