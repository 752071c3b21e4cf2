"""Onset is started from a terminal with something that it does not have."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--treatments", "ketamin"), "“ketamin” is no family or treatment of this content"),
        (("--theme", "mauve"), "mauve"),
        (("--at", "soon"), "soon"),
    ],
    ids=lambda words: words[0] if isinstance(words, tuple) else "",
)
def test_that_what_is_not_there_is_one_sentence_and_exit_code_2(
    words: tuple[str, ...], told: str, tmp_path: Path, cache_home: Path
) -> None:
    here = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_STATE_HOME": str(tmp_path),
    }
    ended = subprocess.run(
        [sys.executable, "-m", "desktop", *words],
        cwd=ROOT,
        env=here,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    said = [line for line in ended.stderr.splitlines() if not line.startswith("This plugin does not support")]
    assert ended.returncode == 2
    assert len(said) == 1
    assert said[0].startswith("onset: ")
    assert told in said[0]
    assert ended.stdout == ""
