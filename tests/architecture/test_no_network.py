"""Onset is offline: no file of it imports anything that could open a connection."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

NETWORK_MODULES = (
    "aiohttp",
    "asyncio",
    "ftplib",
    "http",
    "httplib2",
    "httpx",
    "imaplib",
    "multiprocessing.connection",
    "multiprocessing.managers",
    "nntplib",
    "poplib",
    "pycurl",
    "PySide6.QtNetwork",
    "PySide6.QtNetworkAuth",
    "PySide6.QtHttpServer",
    "PySide6.QtWebChannel",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets",
    "PySide6.QtWebSockets",
    "PySide6.QtWebView",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "telnetlib",
    "urllib.request",
    "urllib3",
    "webbrowser",
    "websockets",
    "wsgiref",
    "xmlrpc",
)
_DOTTED_NAME = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*")


def imported_names(code: str) -> Iterator[str]:
    """Every module that code imports anywhere, and every string in it that could be given to importlib."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{name.name}" for name in node.names)
        elif isinstance(node, ast.Call):
            texts = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
            if _called(node) in {"import_module", "__import__", "find_spec", "LazyLoader", "run_module"}:
                yield from (text for text in texts if isinstance(text, str) and _DOTTED_NAME.fullmatch(text))


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def network_modules(code: str) -> set[str]:
    """The network modules that code imports."""
    return {
        module
        for name in imported_names(code)
        for module in NETWORK_MODULES
        if name == module or name.startswith(f"{module}.")
    }


def test_that_no_file_imports_a_network_module(root: Path, program_files: list[Path]) -> None:
    found = {
        str(path.relative_to(root)): modules
        for path in program_files
        if (modules := network_modules(path.read_text(encoding="utf-8")))
    }
    assert not found


@pytest.mark.parametrize(
    "code",
    [
        "import socket",
        "from urllib import request",
        "from urllib.request import urlopen",
        "import http.client as h",
        "from PySide6 import QtNetwork",
        "from PySide6.QtNetwork import QNetworkAccessManager",
        "def late():\n    import ssl",
        "if True:\n    import importlib\n    importlib.import_module('socket')",
        "__import__('requests')",
    ],
)
def test_that_every_way_to_import_one_is_seen(code: str) -> None:
    assert network_modules(code)


@pytest.mark.parametrize("code", ["import os.path", "from urllib.parse import quote", "print('socket')"])
def test_that_harmless_code_passes(code: str) -> None:
    assert not network_modules(code)


WATCH = """
import sys

def watch(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "smtplib.", "ftplib.", "webbrowser.")):
        print("connection:", event, file=sys.stderr)

sys.addaudithook(watch)
"""
ONSET = "from desktop.__main__ import main; sys.exit(main(sys.argv[1:]))"


def watched(root: Path, home: Path, code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run code in a process of its own in which Python reports every socket that is made, by a library too."""
    command = [sys.executable, "-c", WATCH + code, *arguments]
    places = {name: str(home) for name in ("HOME", "LOCALAPPDATA", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")}
    return subprocess.run(
        command, cwd=root, env=os.environ | places, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["catalog", "--json"], id="reading the content"),
        pytest.param(["render", "--view", "timeline", "--out", "{folder}/timeline.png"], id="drawing a view"),
    ],
)
def test_that_a_whole_run_opens_no_connection(root: Path, tmp_path: Path, arguments: list[str]) -> None:
    found = watched(root, tmp_path, ONSET, *(argument.format(folder=tmp_path) for argument in arguments))
    assert found.returncode == 0, found.stderr
    assert "connection:" not in found.stderr


def test_that_a_connection_would_be_seen(root: Path, tmp_path: Path) -> None:
    assert "connection: socket" in watched(root, tmp_path, "import socket; socket.socket().close()").stderr
