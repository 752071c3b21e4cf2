"""Sources in the forms that reference managers read: BibTeX, RIS and CSL-JSON; and all that can be copied of one.

bibtexparser and rispy write the first two; JSON needs no library of its own. What a field holds is decided here: who is
a person, what is unknown, and which signs are escaped, as bibtexparser would escape identifiers too. desktop/README.md
says what was tried. To import them takes longer than a frame: that is done when something is written, not before.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from bibtexparser.middlewares import NameParts
    from bibtexparser.model import Entry

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
    return {".bib": bibtex, ".ris": ris, ".json": csl_json}[kind](*sources)


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


def bibtex(*sources: Source) -> str:
    """BibTeX entries; fields that are unknown are left out. Identifiers stand as they are, as their readers expect."""
    from bibtexparser.entrypoint import write_string
    from bibtexparser.library import Library
    from bibtexparser.middlewares import MergeCoAuthors, MergeNameParts, default_unparse_stack
    from bibtexparser.writer import BibtexFormat

    form = BibtexFormat()  # type: ignore[no-untyped-call]  # it has no types
    form.indent, form.block_separator, form.trailing_comma = "  ", "\n", True
    stack = [
        MergeNameParts("last"),
        MergeCoAuthors(),
        *default_unparse_stack(allow_inplace_modification=True),
    ]
    library = Library([_bibtex_entry(source) for source in sources])
    return write_string(library, stack, bibtex_format=form).removesuffix("\n")


def _bibtex_entry(source: Source) -> Entry:
    from bibtexparser.middlewares import NameParts
    from bibtexparser.model import Entry, Field

    authors = [_bibtex_author(author(name)) for name in named_authors(source)]
    if has_others(source):
        authors.append(NameParts(last=["others"]))
    volume, issue = volume_and_issue(source)
    kind = _type(source)[0]
    fields = {
        "author": authors,
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
    return Entry(kind, source.id, [Field(name, value) for name, value in fields.items() if value])


def _bibtex_author(named: Author) -> NameParts:
    from bibtexparser.middlewares import NameParts

    if not named.given:
        return NameParts(last=[f"{{{_bibtex(named.name)}}}"])
    first, last, suffix = map(_bibtex, (named.given, named.name, named.suffix))
    return NameParts(first=[first], last=[last], jr=[suffix] if suffix else [])


_BIBTEX = str.maketrans(
    {sign: f"\\{sign}" for sign in "&%$#_{}"}
    | {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
)


def _bibtex(value: str) -> str:
    return value.translate(_BIBTEX)


# --- RIS -----------------------------------------------------------------------------------------------------------


def ris(*sources: Source) -> str:
    """RIS records; fields that are unknown are left out."""
    from rispy import RisWriter, dumps

    class Records(RisWriter):  # type: ignore[misc]  # rispy has no types
        """Without the number that rispy writes above each record: it is no line of the format."""

        def set_header(self, count: int) -> str:
            return ""

    text: str = dumps([_ris_record(source) for source in sources], implementation=Records)
    return text.removesuffix("\n")


def _ris_record(source: Source) -> dict[str, str | list[str]]:
    """What rispy writes, under its names and in this order; each value on one line."""
    authors = [author(name) for name in named_authors(source)]
    volume, issue = volume_and_issue(source)
    first, _, last = (source.pages or "").partition("-")
    note = _note(source)
    fields = {
        "type_of_reference": _type(source)[1],
        "id": source.id,
        "authors": [", ".join(filter(None, (known.name, known.given, known.suffix))) for known in authors],
        "title": source.title,
        "secondary_title": source.journal,
        "year": str(source.year or ""),
        "volume": volume,
        "number": issue,
        "start_page": first,
        "end_page": last,
        "doi": source.doi,
        "accession_number": source.pmid,
        "notes": [note] if note else [],
    }
    return {name: _on_one_line(value) for name, value in fields.items() if value}


def _on_one_line(value: str | list[str]) -> str | list[str]:
    return " ".join(value.split()) if isinstance(value, str) else [" ".join(one.split()) for one in value]


# --- CSL-JSON ------------------------------------------------------------------------------------------------------


def csl_json(*sources: Source) -> str:
    """A list of items, in the signs of every language."""
    return json.dumps([csl_item(source) for source in sources], ensure_ascii=False, indent=2)


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
