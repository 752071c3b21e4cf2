"""A source as a reference of the APA's Publication Manual, 7th edition, of the parts that are known."""

from __future__ import annotations

import re

from desktop.kit.citation import author, has_others, is_article, named_authors, volume_and_issue
from models.evidence import Source, SourceKind

_MOST_AUTHORS = 20
"""As many are named; of more, all but the last one are cut after the nineteenth."""


def apa(source: Source) -> str:
    """The reference as plain text, where the manual sets journal and volume in italics.

    A year that is not known is left out: “n.d.” would say that there is none. Authors whom the source does not name
    one by one stand as “et al.”, for which the manual, which wants up to twenty names, has no form of its own.
    """
    authors, title = _authors(source), _ended(_title(source))
    if not (authors or title or source.journal):
        title = _ended(source.id)  # else nobody could tell which source this is
    year = f"({source.year})." if source.year else ""
    front = [authors, year, title] if authors else [title, year]
    told = [*front, _ended(_where(source)), f"https://doi.org/{source.doi}" if source.doi else ""]
    return " ".join(part for part in told if part)


def _ended(words: str) -> str:
    return words if not words or words.endswith(("?", "!", ".”")) else f"{words.rstrip('.')}."


def _title(source: Source) -> str:
    """The title, and of what is no paper what it is: the manual has that in brackets."""
    is_data = source.kind is SourceKind.DATA_FILE and source.title
    return f"{source.title} [Data set]" if is_data else source.title or ""


def _authors(source: Source) -> str:
    names = [_name(name) for name in named_authors(source)]
    if not names:
        return ""
    if has_others(source):
        told = ", ".join([*names[: _MOST_AUTHORS - 1], "et al."])
    elif len(names) > _MOST_AUTHORS:
        told = ", ".join([*names[: _MOST_AUTHORS - 1], f". . . {names[-1]}"])
    else:
        told = ", & ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]
    return _ended(told)


def _name(written: str) -> str:
    named = author(written)
    suffix = f"{named.suffix}." if named.suffix in ("Jr", "Sr") else named.suffix
    return ", ".join(part for part in (named.name, named.given, suffix) if part)


def _where(source: Source) -> str:
    """Journal, volume with its issue, and pages; of what is no article, where it stands."""
    if not is_article(source):
        return source.journal or ""
    volume, issue = volume_and_issue(source)
    numbered = f"{volume}({issue})" if issue else volume
    return ", ".join(part for part in (source.journal, numbered, _pages(source.pages or "")) if part)


def _pages(pages: str) -> str:
    """A range of pages with an en dash; an electronic number is called an article, as the manual wants it."""
    if "-" in pages:
        return pages.replace("-", "–", 1)
    return f"Article {pages}" if re.search(r"[A-Za-z]", pages) else pages
