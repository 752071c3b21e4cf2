"""What can happen to a content file between two saves: by hand, by an editor, on a bad disk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import yaml
from hypothesis import strategies as st

# What people and programs write where something else belongs.
SCALARS = (
    "NO", "yes", "~", "", "true", "1:30", "2015-03-01", "2h", "-PT2H", "PT0S", "P1Y", "0", "-1", "1e999", ".nan",
    "4,8", "−4.8", "50 %", "007", "0x1F", "1_000", "999999999999999999", "recalled", "difference", "HDRS-17", "[]",
    "shown", "brake", "[block]", "[rebound]", "{gas: shown}", "{of: spark, level: 1}", "[101, -5]", "PT1M",
    "{}", "[1, 2]", "[2, 1]", "[0, 0]", "{en: x}", "{en: x, fr: y}", "{EN: x}", "&a b", "*a", "!!int 5", "!x y",
    "!!python/object/apply:os.system [ls]", '"', "'", "|", ">", "<<", "? a", "- a", ": ", "#", "%YAML 1.1", "---",
    "...", "@", "`", "\t", "é", "\u2028", "\ufeff", "\x00", "\x07", "\x85", "\U0001f600", "\ud7ff", '"\\q"',
    '"\\ud800"', '"\\e[31m"', '"a\\nb"', "a\u202eb", "\u200b", "\u202f", "{0}", "{key}", "{", "}", "1e200", "1e-200",
    "-1e308", "1000000001", "P100Y", "PT0.000001S",
)  # fmt: skip


@st.composite
def spoilt(draw: st.DrawFn, original: bytes) -> bytes:
    """A content file with one to four things gone wrong."""
    data = original
    for _ in range(draw(st.integers(1, 4))):
        data = draw(st.sampled_from(_WAYS))(draw, data)
    return data


def _line_spoilt(draw: st.DrawFn, data: bytes) -> bytes:
    """Lines are lost, doubled, swapped, or indented otherwise."""
    lines = data.splitlines(keepends=True) or [b""]
    one, other = draw(st.integers(0, len(lines) - 1)), draw(st.integers(0, len(lines) - 1))
    match draw(st.sampled_from(["lose", "double", "swap", "indent", "outdent", "tab", "cut"])):
        case "lose":
            del lines[one : one + draw(st.integers(1, 5))]
        case "double":
            lines.insert(other, lines[one])
        case "swap":
            lines[one], lines[other] = lines[other], lines[one]
        case "indent":
            lines[one] = b" " * draw(st.integers(1, 4)) + lines[one]
        case "outdent":
            lines[one] = lines[one][draw(st.integers(1, 4)) :]
        case "tab":
            lines[one] = lines[one].replace(b"  ", b"\t", 1)
        case "cut":
            del lines[one:]
    return b"".join(lines)


def _text_spoilt(draw: st.DrawFn, data: bytes) -> bytes:
    """Some bytes are lost, or something else stands in their place."""
    start = draw(st.integers(0, len(data)))
    end = min(len(data), start + draw(st.integers(0, 30)))
    inserted = draw(
        st.sampled_from(SCALARS).map(lambda text: text.encode("utf-8", "surrogatepass"))
        | st.binary(max_size=6)
    )
    return data[:start] + inserted + data[end:]


def _value_spoilt(draw: st.DrawFn, data: bytes) -> bytes:
    """What follows a colon is replaced by something of another type."""
    colons = [place for place in range(len(data)) if data[place : place + 2] == b": "]
    if not colons:
        return data
    start = draw(st.sampled_from(colons)) + 2
    end = start
    while end < len(data) and data[end : end + 1] not in (b",", b"}", b"]", b"\n"):
        end += 1
    return data[:start] + draw(st.sampled_from(SCALARS)).encode("utf-8", "surrogatepass") + data[end:]


def _tree_spoilt(draw: st.DrawFn, data: bytes) -> bytes:
    """The file is written anew, with one value of another type, a key renamed, lost, or moved."""
    try:
        value: Any = yaml.safe_load(data)
    except (yaml.YAMLError, ValueError, RecursionError):
        return data
    _change_somewhere(draw, value)
    try:
        return yaml.safe_dump(value, allow_unicode=True, sort_keys=False).encode("utf-8", "surrogatepass")
    except yaml.YAMLError:
        return data


_ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.dates(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)


def _change_somewhere(draw: st.DrawFn, value: Any) -> None:
    while True:
        if isinstance(value, dict) and value:
            key = draw(st.sampled_from(sorted(value, key=str)))
        elif isinstance(value, list) and value:
            key = draw(st.integers(0, len(value) - 1))
        else:
            return
        if not isinstance(value[key], dict | list) or not draw(st.integers(0, 4)):
            break
        value = value[key]
    match draw(st.sampled_from(["replace", "lose", "rename", "repeat"])):
        case "replace":
            value[key] = draw(_ANYTHING)
        case "lose":
            del value[key]
        case "rename" if isinstance(value, dict):
            value[draw(st.text(max_size=12))] = value.pop(key)
        case _ if isinstance(value, list):
            value.append(value[key])


_WAYS: tuple[Callable[[st.DrawFn, bytes], bytes], ...] = (
    _line_spoilt,
    _text_spoilt,
    _value_spoilt,
    _tree_spoilt,
)
