"""Citations as people and as reference managers read them.

That bibtexparser, pybtex and rispy read every shipped source back as it is was tried by hand; here a small reader of
each format, and entries written out.
"""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from desktop.kit.citation import Author, author, bibtex, identifiers, ris, vancouver
from models.catalog import Catalog
from models.evidence import Read, Source, SourceKind

NAGELE = Source(
    id="nagele2015",
    kind=SourceKind.CROSSOVER_RCT,
    year=2015,
    title="Nitrous oxide for treatment-resistant major depression: a proof-of-concept trial",
    authors=("Nagele P", "Duma A", "Kopec M", "Gebara MA", "Parsoei A", "Walker M", "Janski A"),
    journal="Biological Psychiatry",
    volume="78(1)",
    pages="10-18",
    doi="10.1016/j.biopsych.2014.11.016",
    pmid="25577164",
    registry=("NCT02139540",),
    read=Read.ABSTRACT,
    unconfirmed=(),
    caution=None,
)
UNKNOWN = replace(
    NAGELE,
    year=None,
    title=None,
    authors=(),
    journal=None,
    volume=None,
    pages=None,
    doi=None,
    pmid=None,
    registry=(),
)


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("Nagele P", Author("Nagele", "P.")),
        ("Lapidus KAB", Author("Lapidus", "K. A. B.")),
        ("van den Eynde F", Author("van den Eynde", "F.")),
        ("Machado-de-Sousa JP", Author("Machado-de-Sousa", "J. P.")),
        ("Zarate CA Jr", Author("Zarate", "C. A.", "Jr")),
        ("UK ECT Review Group", Author("UK ECT Review Group")),
        ("US FDA", Author("US FDA")),
        ("Janssen-Cilag International NV", Author("Janssen-Cilag International NV")),
        ("Wallis AB", Author("Wallis", "A. B.")),
        ("Hospira, Mylan and others", Author("Hospira, Mylan and others")),
        ("Linde", Author("Linde")),
    ],
    ids=lambda given: given if isinstance(given, str) else "",
)
def test_that_people_are_told_from_groups(written: str, parts: Author) -> None:
    assert author(written) == parts


# --- Vancouver -----------------------------------------------------------------------------------------------------


def test_that_vancouver_names_six_authors_and_others() -> None:
    assert vancouver(NAGELE) == (
        "Nagele P, Duma A, Kopec M, Gebara MA, Parsoei A, Walker M, et al. Nitrous oxide for treatment-resistant "
        "major depression: a proof-of-concept trial. Biological Psychiatry. 2015;78(1):10-18."
    )


@pytest.mark.parametrize(
    ("authors", "named"),
    [
        (("Cole EJ",), "Cole EJ."),
        (("Cole EJ", "Phillips AL"), "Cole EJ, Phillips AL."),
        (("A B", "C D", "E F", "G H", "I J", "K L"), "A B, C D, E F, G H, I J, K L."),
        (("Cole EJ", "et al."), "Cole EJ, et al."),
        (("A B", "C D", "E F", "G H", "I J", "K L", "M N", "et al."), "A B, C D, E F, G H, I J, K L, et al."),
    ],
)
def test_that_no_author_is_left_out_in_silence(authors: tuple[str, ...], named: str) -> None:
    assert vancouver(replace(UNKNOWN, authors=authors)) == named


@pytest.mark.parametrize(
    ("known", "told"),
    [
        ({}, "nagele2015"),
        ({"title": "A title"}, "A title."),
        ({"title": "Does it last?"}, "Does it last?"),
        ({"title": "Does it last?", "journal": "Lancet"}, "Does it last? Lancet."),
        ({"title": "A title.", "year": 2015}, "A title. 2015."),
        ({"journal": "Lancet", "year": 2015, "volume": "1"}, "Lancet. 2015;1."),
        ({"journal": "Lancet", "pages": "7"}, "Lancet. 7."),
        ({"volume": "3", "pages": "7"}, "3:7."),
        ({"pages": "7"}, "7."),
    ],
)
def test_that_what_is_unknown_is_left_out(known: dict[str, str], told: str) -> None:
    assert vancouver(replace(UNKNOWN, **known)) == told  # type: ignore[arg-type]  # the parts of a source


def test_that_every_shipped_citation_is_well_set(catalog: Catalog) -> None:
    for source in catalog.sources:
        told = vancouver(source)
        assert not re.search(r"\.\.|\?\.|  | [.,;:]|^[.,;:]|;$|et al\.?,", told), told
        assert all(name in told for name in source.authors[:6] if name != "et al.")
        assert (source.title or "").rstrip(".") in told


def test_that_identifiers_are_those_that_are_confirmed(dressed: QApplication) -> None:
    assert identifiers(NAGELE) == (
        ("DOI", "10.1016/j.biopsych.2014.11.016"),
        ("PMID", "25577164"),
        ("Registry", "NCT02139540"),
    )
    assert identifiers(UNKNOWN) == ()


# --- BibTeX --------------------------------------------------------------------------------------------------------


def test_that_a_whole_bibtex_entry_is_written() -> None:
    few = replace(NAGELE, authors=("Nagele P", "Zarate CA Jr", "UK ECT Review Group", "et al."))
    assert bibtex(few) == "\n".join(
        [
            "@article{nagele2015,",
            "  author = {Nagele, P. and Zarate, Jr, C. A. and {UK ECT Review Group} and others},",
            "  title = {Nitrous oxide for treatment-resistant major depression: a proof-of-concept trial},",
            "  journal = {Biological Psychiatry},",
            "  year = {2015},",
            "  volume = {78},",
            "  number = {1},",
            "  pages = {10--18},",
            "  doi = {10.1016/j.biopsych.2014.11.016},",
            "  pmid = {25577164},",
            "}",
        ]
    )


def test_that_a_bibtex_entry_of_an_unknown_source_is_empty() -> None:
    assert bibtex(UNKNOWN) == "@misc{nagele2015,\n}"


def test_that_signs_with_a_meaning_in_tex_are_escaped_in_words_and_not_in_identifiers() -> None:
    source = replace(
        UNKNOWN,
        title=r"50% & more: {SUN(^_^)D} at ~5 $ #1 \ end",
        authors=("Johnson & Johnson Medical Information",),
        doi="10.1002/(SICI)1099_50%3C1::AID#3",
    )
    assert r"title = {50\% \& more: \{SUN(\textasciicircum{}\_\textasciicircum{})D\}" in bibtex(source)
    assert r"at \textasciitilde{}5 \$ \#1 \textbackslash{} end}" in bibtex(source)
    assert r"author = {{Johnson \& Johnson Medical Information}}" in bibtex(source)
    assert "doi = {10.1002/(SICI)1099_50%3C1::AID#3}" in bibtex(source)


def read_bibtex(entry: str) -> dict[str, str]:
    """The fields of one entry, by counting braces."""
    fields: dict[str, str] = {}
    for line in entry.splitlines()[1:-1]:
        name, _, value = line.strip().removesuffix(",").partition(" = ")
        assert value[0] == "{"
        assert value[-1] == "}"
        depth = 0
        for before, sign in zip(" " + value, value, strict=False):
            depth += (sign == "{" and before != "\\") - (sign == "}" and before != "\\")
            assert depth >= 0
        assert depth == 0, line
        fields[name] = value[1:-1]
    return fields


def test_that_every_shipped_source_is_sound_bibtex(catalog: Catalog) -> None:
    for source in catalog.sources:
        fields = read_bibtex(bibtex(source))
        plain = {
            name: re.sub(r"\\text\w+\{\}", "^", value).replace("\\", "") for name, value in fields.items()
        }
        assert plain.get("title") == source.title
        assert plain.get("journal") == source.journal
        assert plain.get("doi") == source.doi
        named = re.sub(r"\{[^}]+\}", "group", plain.get("author", ""))
        assert len(named.split(" and ")) == max(len(source.authors), 1)


# --- RIS -----------------------------------------------------------------------------------------------------------


def test_that_a_whole_ris_record_is_written() -> None:
    few = replace(NAGELE, authors=("Nagele P", "Zarate CA Jr", "UK ECT Review Group", "et al."))
    assert ris(few).splitlines() == [
        "TY  - JOUR",
        "AU  - Nagele, P.",
        "AU  - Zarate, C. A., Jr",
        "AU  - UK ECT Review Group",
        "TI  - Nitrous oxide for treatment-resistant major depression: a proof-of-concept trial",
        "T2  - Biological Psychiatry",
        "PY  - 2015",
        "VL  - 78",
        "IS  - 1",
        "SP  - 10",
        "EP  - 18",
        "DO  - 10.1016/j.biopsych.2014.11.016",
        "AN  - 25577164",
        "ER  - ",
    ]


def test_that_a_ris_record_of_an_unknown_source_is_empty() -> None:
    assert ris(UNKNOWN).splitlines() == ["TY  - GEN", "ER  - "]


def test_that_every_shipped_source_is_sound_ris(catalog: Catalog) -> None:
    for source in catalog.sources:
        lines = ris(source).splitlines()
        assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines), source.id
        found = dict(line.split("  - ", 1) for line in lines)
        assert found.get("TI") == source.title
        assert found.get("PY") == (None if source.year is None else str(source.year))
        assert (lines[0][:2], lines[-1]) == ("TY", "ER  - ")
