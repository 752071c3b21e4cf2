"""A source as a citation: Vancouver for reading, BibTeX and RIS for reference managers."""

from __future__ import annotations

import re
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from models.evidence import Source

AND_OTHERS = "et al."
"""What stands in place of the authors that a source does not name one by one."""
_PERSON = re.compile(
    r"(?P<family>[^,]*[a-zß-öø-ÿ][^,]*) (?P<initials>[A-Z]{1,4})(?: (?P<suffix>Jr|Sr|II|III|IV))?"
)


_COMPANIES = frozenset({"AB", "AG", "BV", "NV", "SA"})
"""Initials of a person too; after a name of several words they are the form of a company."""
_WITH_ISSUE = re.compile(r"(?P<volume>[^()]+)\((?P<issue>[^()]+)\)")


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
    authors = _named(source)
    is_cut = len(authors) > 6 or AND_OTHERS in source.authors
    parts = [", ".join([*authors[:6], "et al"] if is_cut else authors), source.title or "", _where(source)]
    told = [part if part.endswith(("?", "!")) else f"{part.rstrip('.')}." for part in parts if part]
    return " ".join(told) or source.id


def _named(source: Source) -> list[str]:
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


def identifiers(source: Source) -> tuple[tuple[str, str], ...]:
    """The identifiers that are confirmed, as (name, value): DOI, PMID, registry numbers."""
    found = []
    if source.doi:
        found.append(("DOI", source.doi))
    if source.pmid:
        found.append(("PMID", source.pmid))
    registry = QCoreApplication.translate("Citation", "Registry")
    found.extend((registry, number) for number in source.registry)
    return tuple(found)


def copies(source: Source) -> tuple[tuple[str, str], ...]:
    """What can be copied of a source, as (name, text): its identifiers, the citation, BibTeX and RIS."""
    return (
        *((f"{name} {value}", value) for name, value in identifiers(source)),
        (QCoreApplication.translate("Explain", "Citation"), vancouver(source)),
        ("BibTeX", bibtex(source)),
        ("RIS", ris(source)),
    )


def _volume_and_issue(source: Source) -> tuple[str, str]:
    """A volume is kept as it is printed, “43(1)” too; reference managers want both apart."""
    found = _WITH_ISSUE.fullmatch(source.volume or "")
    return (source.volume or "", "") if found is None else (found["volume"], found["issue"])


def bibtex(source: Source) -> str:
    """A BibTeX entry; fields that are unknown are left out. Identifiers stand as they are, as their readers expect."""
    authors = [_bibtex_author(author(name)) for name in _named(source)]
    if AND_OTHERS in source.authors:
        authors.append("others")
    volume, issue = _volume_and_issue(source)
    fields = {
        "author": " and ".join(authors),
        "title": _bibtex(source.title or ""),
        "journal": _bibtex(source.journal or ""),
        "year": str(source.year or ""),
        "volume": _bibtex(volume),
        "number": _bibtex(issue),
        "pages": _bibtex((source.pages or "").replace("-", "--")),
        "doi": source.doi or "",
        "pmid": source.pmid or "",
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    kind = "article" if source.journal else "misc"
    return "\n".join([f"@{kind}{{{source.id},", *lines, "}"])


def _bibtex_author(named: Author) -> str:
    if not named.given:
        return f"{{{_bibtex(named.name)}}}"
    return ", ".join(_bibtex(part) for part in (named.name, named.suffix, named.given) if part)


_BIBTEX = str.maketrans(
    {sign: f"\\{sign}" for sign in "&%$#_{}"}
    | {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
)


def _bibtex(value: str) -> str:
    return value.translate(_BIBTEX)


def ris(source: Source) -> str:
    """A RIS record; fields that are unknown are left out."""
    lines = ["TY  - JOUR" if source.journal else "TY  - GEN"]
    for name in _named(source):
        written = author(name)
        lines.append("AU  - " + ", ".join(filter(None, (written.name, written.given, written.suffix))))
    volume, issue = _volume_and_issue(source)
    first, _, last = (source.pages or "").partition("-")
    for tag, value in (
        ("TI", source.title),
        ("T2", source.journal),
        ("PY", source.year),
        ("VL", volume),
        ("IS", issue),
        ("SP", first),
        ("EP", last),
        ("DO", source.doi),
        ("AN", source.pmid),
    ):
        if value:
            lines.append(f"{tag}  - {value}")
    return "\n".join([*lines, "ER  - "])
