"""Where Onset starts: reads the command line, and loads Qt only for what needs it."""

from __future__ import annotations

import gc
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop.options import USAGE_ERROR, Options, UsageError, read_options
from desktop.policy import Policy, read_policy, under_policy


def main(arguments: Sequence[str] | None = None, policy_file: Path | None = None) -> int:
    """Run one command; its exit code. 2 where something cannot be asked for so.

    ``policy_file`` is for tests only: no option and no variable can name another policy than the machine's.
    """
    _have_streams()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a code page may lack a letter of a folder's name
    try:
        options = read_options(sys.argv[1:] if arguments is None else arguments)
        policy = read_policy(policy_file)
        return _run(under_policy(options, policy), policy)
    except UsageError as error:
        _say(str(error))
        return USAGE_ERROR
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        _say("stopped")
        return 130


def _have_streams() -> None:
    """Windows gives a program with a window no place to write to; what is written then goes nowhere."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8"))


def _say(words: str) -> None:
    sys.stderr.write(f"onset: {words}\n")


def _run(options: Options, policy: Policy) -> int:
    # Each command is imported when it is asked for: check and catalog load no Qt, the window no bench.
    if options.command == "check":
        from desktop.commands.check import run as check

        return check(options.content, options.language)
    if options.command == "catalog":
        from desktop.commands.catalog import run as catalog

        return catalog(options.content, options.as_json, policy.cache())
    if options.command == "render":
        from desktop.commands.render import run as render

        return render(options, policy)
    if options.command == "bench":
        from desktop.commands.bench import run as bench

        return bench(options.as_json)
    if options.command == "selftest":
        from desktop.commands.selftest import run as selftest

        return selftest(policy)
    # Until the first view stands there is nothing to collect, and looking for it takes a fifth of the start.
    gc.disable()
    from desktop.app import run as window

    return window(options, policy)


if __name__ == "__main__":
    sys.exit(main())
