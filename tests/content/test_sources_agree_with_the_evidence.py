"""Every shipped citation, laid beside the dossiers; what nobody could confirm is not shown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import pytest

from models.catalog import Catalog
from models.evidence import Source
from tests.content.dossiers import CLINICAL, Dossiers, Entry

PLACEHOLDER = re.compile(
    r"^\[|^\((?!R\)-)|\bnot (?:confirmed|noted|read|recorded|shown)\b|\btitle cut\b|\brecalled\b",
    re.IGNORECASE,
)
"""How the dossiers write a title, a name or a journal that they do not know; (R)- begins the name of a substance."""


def test_that_every_source_says_what_its_dossier_says(catalog: Catalog, dossiers: Dossiers) -> None:
    wrong = [
        f"{source.id}: {difference}"
        for source in catalog.sources
        for difference in _differences(source, dossiers.sources.get(source.id, ()))
    ]
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)


def test_that_every_source_of_the_clinical_dossiers_is_shipped(catalog: Catalog, dossiers: Dossiers) -> None:
    expected = {
        source["id"]
        for name in CLINICAL
        for source in dossiers.by_name[name]["sources"]
        if source["seen"] != "recalled"
    }
    assert expected <= catalog.source_by_id.keys()


def test_that_nothing_unconfirmed_is_shown(catalog: Catalog) -> None:
    for source in catalog.sources:
        for field in ("title", "authors", "journal", "year", "volume", "doi"):
            if field in source.unconfirmed:
                assert not getattr(source, field), f"{source.id}: {field} is unconfirmed and shown"
        for words in (source.title, source.journal, *source.authors):
            assert words is None or not PLACEHOLDER.search(words), f"{source.id}: “{words}”"


def _differences(source: Source, entries: tuple[Entry, ...]) -> Iterator[str]:
    """Against every entry of the same paper. The dossiers use a few ids for two papers: the first one counts."""
    if not entries:
        yield "no dossier has such a source"
        return
    same = [entry for entry in entries if _is_same_paper(entries[0], entry)]
    if all(entry["seen"] == "recalled" for entry in same):
        yield "nobody read it"
    unconfirmed = {field for entry in same for field in entry.get("unconfirmed", ())}
    for field in ("year", "doi", "pmid", "volume", "pages"):
        here, there = getattr(source, field), _values(same, field)
        if here is not None and str(here) not in there:
            yield f"{field} is {here}, in the dossier {there}"
        if here is None and entries[0].get(field) is not None and field not in source.unconfirmed:
            yield f"{field} is left out, in the dossier {entries[0][field]}"
    there = [number.strip() for value in _values(same, "registry") for number in value.split(";")]
    if list(source.registry) != there:
        yield f"registry is {source.registry}, in the dossier {there}"
    for field in ("title", "authors", "journal"):
        if field in unconfirmed and getattr(source, field):
            yield f"{field} is unconfirmed in the dossier"
    if source.title and not any(_says_title(entry, source.title) for entry in same):
        yield f"title is “{source.title}”, in the dossier {_values(same, 'title')}"
    names = [name.strip() for entry in same for words in entry["authors"] for name in words.split(";")]
    for name in source.authors:
        if name != "et al." and not any(known.startswith(name) for known in names):
            yield f"author {name} is not in the dossier"


def _is_same_paper(first: Entry, other: Entry) -> bool:
    if first is other:
        return True
    if first.get("doi") and other.get("doi"):
        return bool(first["doi"] == other["doi"])
    return bool(first["journal"] == other["journal"] and first["authors"][0] == other["authors"][0])


def _says_title(entry: Entry, title: str) -> bool:
    """A remark of the dossier behind the title, such as “(copy on a third-party site)”, is no part of it."""
    return str(entry["title"]).startswith(title)


def _values(entries: Iterable[Entry], field: str) -> list[str]:
    found = [str(entry[field]) for entry in entries if entry.get(field) is not None]
    return list(dict.fromkeys(found))
