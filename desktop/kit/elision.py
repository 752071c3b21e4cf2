"""Words that find too little room: broken into lines, and shortened so that no two of them read the same."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

ELLIPSIS = "…"
_LETTERS = 3
"""How many letters of a beginning that many names share are worth their room."""
_BREAK = re.compile(r"(?<!\d) | (?=\S{6})")
"""Where a line may end; a short word after a number is its unit."""
_LOOSE = " \u00a0·,"
"""What joins a word to the next and is left out with it."""


def elided(text: str, metrics: QFontMetricsF, width: float) -> str:
    """The text, cut at its end where it is wider than ``width`` pixels."""
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def wrapped_text(text: str, metrics: QFontMetricsF, width: float, most: int) -> list[str]:
    """A text in lines of at most ``width`` pixels, broken between words but never between a number and its unit; the
    last of ``most`` lines is cut between words too."""
    lines: list[str] = []
    rest = _BREAK.split(text)
    while rest and len(lines) < most:
        is_last = len(lines) == most - 1
        count = len(rest) if is_last else max(_fitting(rest, metrics, width), 1)
        words, rest = rest[:count], rest[count:]
        lines.append(_cut_between_words(words, metrics, width))
    return [line for line in lines if line]


def _cut_between_words(words: list[str], metrics: QFontMetricsF, width: float) -> str:
    """As many of the words as fit, whole parts if a part ends near; of a word that is too wide alone, its beginning."""
    if metrics.horizontalAdvance(" ".join(words)) <= width:
        return " ".join(words)

    def shown(count: int) -> str:
        return " ".join(words[:count]).rstrip(_LOOSE) + ELLIPSIS

    def advance(count: int) -> float:
        return metrics.horizontalAdvance(shown(count))

    most = bisect_right(range(1, len(words)), width, key=advance)
    if not most:
        return elided(" ".join(words), metrics, width)
    parts = [count for count in range((most + 1) // 2, most + 1) if words[count - 1].endswith("·")]
    return shown(max(parts, default=most))


def _fitting(words: Sequence[str], metrics: QFontMetricsF, width: float) -> int:
    """How many of the words, from the first on, fit into a line; few are measured, for that is what takes time."""

    def advance(count: int) -> float:
        return metrics.horizontalAdvance(" ".join(words[:count]))

    return bisect_right(range(1, len(words) + 1), width, key=advance)


def told_apart(names: Sequence[tuple[str, str]], metrics: QFontMetricsF, width: float) -> list[str]:
    """Names in one line each. A name is a (label, ending): the label is cut, the ending is not; where cut names would
    read the same, they lose what they share in the middle and keep what tells them apart: of words if that is enough,
    else of letters."""
    cut = [_shortened(label, ending, metrics, width) for label, ending in names]
    whole = [label + ending for label, ending in names]
    for find_common in (_common_words, _common_words, _common_letters, _common_letters):
        for alike in _reading_alike(cut, whole):
            common = find_common([whole[index] for index in alike])
            for index in alike:
                cut[index] = _shortened(whole[index][:common], whole[index][common:], metrics, width)
    return cut


def _reading_alike(cut: Sequence[str], whole: Sequence[str]) -> list[list[int]]:
    """The places of names that read the same once they are cut, and differ as a whole."""
    places: dict[str, list[int]] = {}
    for index, words in enumerate(cut):
        places.setdefault(words, []).append(index)
    return [group for group in places.values() if len({whole[index] for index in group}) > 1]


def _common_letters(names: Sequence[str]) -> int:
    """How many letters the names begin with alike."""
    first, last = min(names), max(names)  # in order, the others lie between them and share what these share
    pairs = enumerate(zip(first, last, strict=False))
    return next((place for place, (one, other) in pairs if one != other), min(len(first), len(last)))


def _common_words(names: Sequence[str]) -> int:
    """How many letters the words have that the names begin with alike."""
    return names[0].rfind(" ", 0, _common_letters(names)) + 1


def _shortened(head: str, tail: str, metrics: QFontMetricsF, width: float) -> str:
    """As much of ``head`` as there is room for beside the whole ``tail``; of a tail that is too wide, both ends beside
    the first letters of the head."""
    if metrics.horizontalAdvance(head + tail) <= width:
        return head + tail
    for length in range(len(head) - 1, _LETTERS, -1):
        shown = head[:length].rstrip() + ELLIPSIS + tail
        if metrics.horizontalAdvance(shown) <= width:
            return shown
    start = head[:_LETTERS].rstrip() + ELLIPSIS if head else ""
    room = width - metrics.horizontalAdvance(start) - 1
    return elided(
        start + metrics.elidedText(tail, Qt.TextElideMode.ElideMiddle, max(room, 0.0)), metrics, width
    )
