"""A study is called alike in both languages only where its name is a proper name; words are translated."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from models.catalog import Catalog
from models.evidence import Source
from models.synthesis import Synthesis
from models.trial import Trial

ACRONYM = re.compile(r"\S*[A-Z]\S*[A-Z]\S*(?: (?:I+|\d))?")
"""What trials call themselves: PReDICT, KARMA-Dep 2, ASPIRE II."""
PROPER_TOO = {
    "Cochrane 2021 (Dean)",  # who published it
    "CORE, 2004",
    "Escitalopram, 2006",  # the substance has one name in both languages
    "KET01-02 (2026)",
}


def is_proper(name: str, source: Source) -> bool:
    """An acronym, the first author with the year, or one after the other in brackets."""
    parts = name.removesuffix(")").split(" (")
    return all(ACRONYM.fullmatch(part) or _is_author_and_year(part, source) for part in parts)


def _is_author_and_year(part: str, source: Source) -> bool:
    author, _, year = part.rpartition(" ")
    written = re.sub(r"(?: [A-Z]{1,3})?(?: Jr)?$", "", source.authors[0]) if source.authors else None
    return author == written and year == str(source.year)


def _studies(catalog: Catalog) -> tuple[Trial | Synthesis, ...]:
    return (*catalog.trials, *catalog.syntheses)


def test_that_only_a_proper_name_is_the_same_in_both_languages(catalog: Catalog) -> None:
    alike = {
        study.name.in_language("en"): catalog.source_by_id[study.source]
        for study in _studies(catalog)
        if study.name.in_language("en") == study.name.in_language("fr")
    }
    proper = {name for name, source in alike.items() if is_proper(name, source)}
    assert proper
    assert alike.keys() - proper == PROPER_TOO


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_no_two_studies_share_a_name(catalog: Catalog, language: str) -> None:
    names = Counter(study.name.in_language(language) for study in _studies(catalog))
    assert not [name for name, times in names.items() if times > 1]
