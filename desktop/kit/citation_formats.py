"""Sources in the forms that reference managers read: BibTeX, RIS and CSL-JSON; and all that can be copied of one.

Written by hand: what a library would take over is joining fields to lines. What is hard, telling a person from a group
and what is unknown from what is not there, it leaves to its caller. desktop/README.md says which were tried.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.kit.citation import (
    Author,
    author,
    cut_words,
    has_others,
    identifiers,
    is_article,
    named_authors,
    unconfirmed_words,
    vancouver,
    volume_and_issue,
)
from desktop.kit.citation_apa import apa
from desktop.kit.explanation import Copy
from models.evidence import Source, SourceKind

translate = QCoreApplication.translate
FORMATS = {".bib": "BibTeX", ".ris": "RIS", ".json": "CSL-JSON"}
"""The formats by the ending of their files."""
_ARTICLE = ("article", "JOUR", "article-journal")
_OTHER = ("misc", "GEN", "document")
_TYPES = {
    SourceKind.BOOK: ("book", "BOOK", "book"),
    SourceKind.THESIS: ("misc", "THES", "thesis"),
    SourceKind.NEWS: ("misc", "NEWS", "article-newspaper"),
    SourceKind.DATA_FILE: ("misc", "DATA", "dataset"),
    SourceKind.GUIDELINE: ("misc", "RPRT", "report"),
    SourceKind.REGULATOR: ("misc", "RPRT", "report"),
}
"""What a source is called that is no article: in BibTeX, RIS and CSL."""


@dataclass(frozen=True)
class _Written:
    """Sources in a format, written when that is asked for; equal to another that would write the same."""

    kind: str
    sources: tuple[Source, ...]

    def __call__(self) -> str:
        return written(self.kind, self.sources)


def copies(*sources: Source) -> tuple[Copy, ...]:
    """What can be copied: of one source its identifiers too, then citations and formats."""
    own = identifiers(sources[0]) if len(sources) == 1 else ()
    return (
        *(Copy(f"{name} {value}", value) for name, value in own),
        Copy("Vancouver", "\n".join(map(vancouver, sources))),
        Copy("APA", "\n".join(map(apa, sources))),
        *(Copy(name, _Written(kind, sources)) for kind, name in FORMATS.items()),
    )


def written(kind: str, sources: Sequence[Source]) -> str:
    """Sources as the text of a file that ends in ``kind``: one of FORMATS, else KeyError."""
    if kind == ".json":
        return json.dumps([csl_item(source) for source in sources], ensure_ascii=False, indent=2)
    write = {".bib": bibtex, ".ris": ris}[kind]
    return "\n\n".join(map(write, sources))


def as_file(kind: str, sources: Sequence[Source]) -> bytes:
    """The same as the content of a file, in UTF-8; RIS asks for both signs at the end of a line."""
    text = f"{written(kind, sources)}\n"
    return (text.replace("\n", "\r\n") if kind == ".ris" else text).encode()


def _type(source: Source) -> tuple[str, str, str]:
    return _ARTICLE if is_article(source) else _TYPES.get(source.kind, _OTHER)


def _note(source: Source) -> str:
    """What has no field of its own: registry numbers, and what is not known of the source, in the language in use."""
    parts = (", ".join(source.registry), cut_words(source), unconfirmed_words(source))
    return " ".join(part if part.endswith(".") else f"{part}." for part in parts if part)


# --- BibTeX --------------------------------------------------------------------------------------------------------


def bibtex(source: Source) -> str:
    """A BibTeX entry; fields that are unknown are left out. Identifiers stand as they are, as their readers expect."""
    authors = [_bibtex_author(author(name)) for name in named_authors(source)]
    if has_others(source):
        authors.append("others")
    volume, issue = volume_and_issue(source)
    kind = _type(source)[0]
    fields = {
        "author": " and ".join(authors),
        "title": _bibtex(source.title or ""),
        "journal" if kind == "article" else "howpublished": _bibtex(source.journal or ""),
        "year": str(source.year or ""),
        "volume": _bibtex(volume),
        "number": _bibtex(issue),
        "pages": _bibtex((source.pages or "").replace("-", "--")),
        "doi": source.doi or "",
        "pmid": source.pmid or "",
        "note": _bibtex(_note(source)),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
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


# --- RIS -----------------------------------------------------------------------------------------------------------


def ris(source: Source) -> str:
    """A RIS record; fields that are unknown are left out."""
    lines = [f"TY  - {_type(source)[1]}", f"ID  - {source.id}"]
    for name in named_authors(source):
        known = author(name)
        lines.append("AU  - " + ", ".join(filter(None, (known.name, known.given, known.suffix))))
    volume, issue = volume_and_issue(source)
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
        ("N1", _note(source)),
    ):
        if value:
            lines.append(f"{tag}  - {' '.join(str(value).split())}")
    return "\n".join([*lines, "ER  - "])


# --- CSL-JSON ------------------------------------------------------------------------------------------------------


def csl_item(source: Source) -> dict[str, object]:
    """An item as the schema of CSL 1.0.2 has it; variables that are unknown are left out."""
    volume, issue = volume_and_issue(source)
    known = {
        "title": source.title,
        "author": [_csl_name(author(name)) for name in named_authors(source)],
        "issued": {"date-parts": [[source.year]]} if source.year else None,
        "container-title": source.journal,
        "volume": volume,
        "issue": issue,
        "page": source.pages,
        "DOI": source.doi,
        "PMID": source.pmid,
        "note": _note(source),
    }
    item: dict[str, object] = {"id": source.id, "type": _type(source)[2]}
    return item | {name: value for name, value in known.items() if value}


def _csl_name(named: Author) -> dict[str, str]:
    if not named.given:
        return {"literal": named.name}
    parts = {"family": named.name, "given": named.given, "suffix": named.suffix}
    return {name: part for name, part in parts.items() if part}
