"""A source as people cite it: in a word or two, in Vancouver style, and what is not known of it."""

from __future__ import annotations

import re
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from models.evidence import Source, SourceKind

translate = QCoreApplication.translate

AND_OTHERS = "et al."
"""What stands in place of the authors that a source does not name one by one."""
_PERSON = re.compile(
    r"(?P<family>[^,]*[a-zß-öø-ÿ][^,]*) (?P<initials>[A-Z]{1,4})(?: (?P<suffix>Jr|Sr|II|III|IV))?"
)
_COMPANIES = frozenset({"AB", "AG", "BV", "NV", "SA"})
"""Initials of a person too; after a name of several words they are the form of a company."""
_WITH_ISSUE = re.compile(r"(?P<volume>[^()]+)\((?P<issue>[^()]+)\)")
_NO_ARTICLES = frozenset(
    {
        SourceKind.GUIDELINE,
        SourceKind.LABEL,
        SourceKind.REGULATOR,
        SourceKind.REGISTRY,
        SourceKind.DATA_FILE,
        SourceKind.NEWS,
        SourceKind.THESIS,
        SourceKind.BOOK,
        SourceKind.OTHER,
    }
)
"""What stands in a journal only where it has a volume or an identifier there."""


class Author(NamedTuple):
    """A person (``given`` are the initials, “T. A.”), or a group, which has a name alone."""

    name: str
    given: str = ""
    suffix: str = ""


def author(written: str) -> Author:
    """An author as Vancouver writes it (“Furukawa TA”, “Zarate CA Jr”, “UK ECT Review Group”) in its parts."""
    found = _PERSON.fullmatch(written)
    if found is None or (found["initials"] in _COMPANIES and " " in found["family"]):
        return Author(written)
    return Author(
        found["family"], " ".join(f"{letter}." for letter in found["initials"]), found["suffix"] or ""
    )


def vancouver(source: Source) -> str:
    """The citation in Vancouver style, with what is known of it."""
    authors = named_authors(source)
    is_cut = len(authors) > 6 or has_others(source)
    parts = [", ".join([*authors[:6], "et al"] if is_cut else authors), source.title or "", _where(source)]
    told = [part if part.endswith(("?", "!")) else f"{part.rstrip('.')}." for part in parts if part]
    return " ".join(told) or source.id


def is_article(source: Source) -> bool:
    """Whether a source is an article of a journal, as far as is known."""
    is_numbered = bool(source.volume or source.doi or source.pmid)
    return source.journal is not None and (is_numbered or source.kind not in _NO_ARTICLES)


def named_authors(source: Source) -> list[str]:
    """The authors that the source names one by one."""
    return [name for name in source.authors if name and name != AND_OTHERS]


def _where(source: Source) -> str:
    where = source.journal or ""
    if source.year:
        where = f"{where}. {source.year}" if where else str(source.year)
    if source.volume:
        where += f";{source.volume}"
    if source.pages:
        where += f":{source.pages}" if source.volume else f". {source.pages}"
    return where.lstrip(";:. ")


def short_citation(source: Source) -> str:
    """First author and year: “Gill 2025”; title or journal where no author is confirmed, at last what we call it."""
    named = source.title or source.journal or source.id
    first = author(source.authors[0]).name if source.authors else named
    year = f" {source.year}" if source.year else ""
    return f"{first} et al.{year}" if len(source.authors) > 1 else f"{first}{year}"


def identifiers(source: Source) -> tuple[tuple[str, str], ...]:
    """The identifiers that are confirmed, as (name, value): DOI, PMID, registry numbers."""
    found = []
    if source.doi:
        found.append(("DOI", source.doi))
    if source.pmid:
        found.append(("PMID", source.pmid))
    registry = translate("Citation", "Registry")
    found.extend((registry, number) for number in source.registry)
    return tuple(found)


def unconfirmed_words(source: Source) -> str:
    """Which parts of the citation nobody could confirm; nothing where all are confirmed."""
    if not source.unconfirmed:
        return ""
    return translate("Explain", "Not confirmed, and left out: {parts}.").format(
        parts=", ".join(map(_part_words, source.unconfirmed))
    )


def has_others(source: Source) -> bool:
    """Whether the source has authors that it does not name one by one."""
    return AND_OTHERS in source.authors


def cut_words(source: Source) -> str:
    """That the list of authors is cut; nothing where it is whole."""
    return translate("Citation", "There are more authors than are known here.") if has_others(source) else ""


def _part_words(part: str) -> str:
    """A part of a citation as a pack names it; one that the program has no word for stays as it is."""
    return {
        "title": translate("Citation", "title"),
        "authors": translate("Citation", "authors"),
        "authors beyond the first": translate("Citation", "authors beyond the first"),
        "initials of the first author": translate("Citation", "initials of the first author"),
        "journal": translate("Citation", "journal"),
        "year": translate("Citation", "year"),
        "volume": translate("Citation", "volume"),
        "pages": translate("Citation", "pages"),
        "doi": "DOI",
    }.get(part, part)


def volume_and_issue(source: Source) -> tuple[str, str]:
    """A volume is kept as it is printed, “43(1)” too; reference managers want both apart."""
    found = _WITH_ISSUE.fullmatch(source.volume or "")
    return (source.volume or "", "") if found is None else (found["volume"], found["issue"])
