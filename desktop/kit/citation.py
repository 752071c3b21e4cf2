"""A source as a citation: Vancouver for reading, BibTeX and RIS for reference managers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from models.evidence import Source


def vancouver(source: Source) -> str:
    """The citation in Vancouver style, with what is known of it."""
    authors = [author for author in source.authors if author]
    named = ", ".join(authors[:6]) + (", et al" if len(authors) > 6 and authors[-1] != "et al." else "")
    parts = [named.rstrip(".")] if named else []
    if source.title:
        parts.append(source.title.rstrip("."))
    where = source.journal or ""
    if source.year:
        where = f"{where}. {source.year}" if where else str(source.year)
    if source.volume:
        where += f";{source.volume}"
    if source.pages:
        where += f":{source.pages}" if source.volume else f". {source.pages}"
    if where:
        parts.append(where)
    return ". ".join(parts) + "." if parts else source.id


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


def bibtex(source: Source) -> str:
    """A BibTeX entry; fields that are unknown are left out."""
    fields = {
        "author": " and ".join(author for author in source.authors if author != "et al."),
        "title": source.title,
        "journal": source.journal,
        "year": str(source.year) if source.year else None,
        "volume": source.volume,
        "pages": source.pages.replace("-", "--") if source.pages else None,
        "doi": source.doi,
        "pmid": source.pmid,
    }
    if "et al." in source.authors:
        fields["author"] = f"{fields['author']} and others"
    lines = [f"  {name} = {{{_bibtex(value)}}}," for name, value in fields.items() if value]
    kind = "article" if source.journal else "misc"
    return "\n".join([f"@{kind}{{{source.id},", *lines, "}"])


def _bibtex(value: str) -> str:
    for sign in "&%$#_":
        value = value.replace(sign, f"\\{sign}")
    return value


def ris(source: Source) -> str:
    """A RIS record; fields that are unknown are left out."""
    lines = ["TY  - JOUR" if source.journal else "TY  - GEN"]
    lines += [f"AU  - {author}" for author in source.authors if author != "et al."]
    first, _, last = (source.pages or "").partition("-")
    for tag, value in (
        ("TI", source.title),
        ("JO", source.journal),
        ("PY", source.year),
        ("VL", source.volume),
        ("SP", first),
        ("EP", last),
        ("DO", source.doi),
        ("AN", source.pmid),
    ):
        if value:
            lines.append(f"{tag}  - {value}")
    return "\n".join([*lines, "ER  - "])
