"""The pages of documentation that come with the program: where they lie, and where their links lead."""

from __future__ import annotations

import re
from pathlib import Path

from desktop.paths import resources, shipped_content

PAGES = ("start", "install", "content")
"""For readers, for technicians, and for those who write content; the last one is the guide of the content itself."""
_LINK = re.compile(r"(?<!!)\[([^\]\n]*)\]\(([^)\s]+)\)")
_BARE = re.compile(r"<((?:https?|mailto):[^>\s]+)>|(?<![\w/(<`])(https?://[^\s)>`]+)")
_FENCE = re.compile(r"^\s*(```|~~~)")


def page_file(page: str, language: str) -> Path:
    """The file of a page; the guide to content is written in English only."""
    return (
        shipped_content() / "README.md"
        if page == "content"
        else resources() / "help" / language / f"{page}.md"
    )


def read_page(page: str, language: str) -> str:
    """A page as Markdown in which only links to other pages and into the same page are links. OSError without a file.

    What would lead out of the program is written out: nothing is opened in a browser.
    """
    lines, is_code = [], False
    for line in page_file(page, language).read_text(encoding="utf-8").splitlines():
        if _FENCE.match(line):
            is_code = not is_code
        lines.append(line if is_code else _LINK.sub(_kept_link, _BARE.sub(_as_code, line)))
    return "\n".join(lines) + "\n"


def _as_code(found: re.Match[str]) -> str:
    """An address as it stands; as code, since the text browser would make a link of it."""
    return f"`{found[1] or found[2]}`"


def _kept_link(found: re.Match[str]) -> str:
    words, target = found.groups()
    if target.startswith("#"):
        return found[0]
    page = page_of(target)
    if page is not None:
        return f"[{words}]({page})"
    return words if "`" in words or words == target else f"{words} (`{target}`)"


def page_of(target: str) -> str | None:
    """The page that a link of a page leads to; None where it leads to no page."""
    path = target.partition("#")[0]
    if path.endswith("content/README.md"):
        return "content"
    name = path.removesuffix(".md")
    return name if name in PAGES and "/" not in path else None


def anchor(heading: str) -> str:
    """The name by which a link finds a heading: its letters and digits, small, with hyphens for blanks."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")
