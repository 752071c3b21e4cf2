"""Citations as people read them."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from desktop.kit.citation import (
    Author,
    author,
    cut_words,
    identifiers,
    is_article,
    short_citation,
    unconfirmed_words,
    vancouver,
)
from models.catalog import Catalog
from models.evidence import SourceKind
from tests.desktop.kit.sample_source import NAGELE, UNKNOWN


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


@pytest.mark.parametrize(
    ("source", "short"),
    [
        ("nagele2015", "Nagele et al. 2015"),
        ("gill2025", "Gill et al. 2025"),
        ("ukect2003", "UK ECT Review Group 2003"),
        ("szegedi2009", "Szegedi et al. 2009"),
        ("vanhaelst2014", "van Haelst et al. 2014"),
        ("zarate2006", "Zarate et al. 2006"),
        ("spravato-smpc", "Janssen-Cilag International NV 2025"),
        ("dezwart2018", "de Zwart et al. 2018"),
    ],
)
def test_that_a_source_is_named_by_its_first_author_and_year(
    catalog: Catalog, source: str, short: str
) -> None:
    assert short_citation(catalog.source_by_id[source]) == short


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


def test_that_what_nobody_could_confirm_is_said(dressed: QApplication, catalog: Catalog) -> None:
    told = unconfirmed_words(replace(NAGELE, unconfirmed=("title", "pages")))
    assert told == "Not confirmed, and left out: title, pages."
    assert unconfirmed_words(NAGELE) == cut_words(NAGELE) == ""
    assert cut_words(replace(NAGELE, authors=("Nagele P", "et al."))).startswith("There are more authors")


@pytest.mark.parametrize(
    ("kind", "known", "is_one"),
    [
        (SourceKind.RCT, {}, True),
        (SourceKind.RCT, {"journal": None}, False),
        (SourceKind.GUIDELINE, {"doi": None, "pmid": None}, True),
        (SourceKind.GUIDELINE, {"volume": None, "doi": None, "pmid": None}, False),
        (SourceKind.LABEL, {"volume": None, "doi": None, "pmid": None}, False),
    ],
)
def test_that_an_article_is_told_from_what_is_none(
    kind: SourceKind, known: dict[str, None], is_one: bool
) -> None:
    source = replace(NAGELE, kind=kind, **known)  # type: ignore[arg-type]  # the parts of a source
    assert is_article(source) == is_one
