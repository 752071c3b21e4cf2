"""What the inspector says of sources: every shipped one, several, and all."""

from __future__ import annotations

import json

import pytest

from desktop.kit.citation import short_citation, vancouver
from desktop.kit.citation_formats import copies
from desktop.kit.explanation import Explanation
from desktop.views.evidence.source_explain import SourceExplainer
from desktop.views.evidence.source_uses import Uses
from desktop.views.evidence.source_words import SourceWords
from models.catalog import Catalog


@pytest.fixture
def explainer(catalog: Catalog, uses: dict[str, Uses], words: SourceWords) -> SourceExplainer:
    return SourceExplainer(catalog, uses, words, "en")


def section(told: Explanation, heading: str) -> str:
    """The paragraphs under a heading; empty where there is none."""
    found = [part for one in told.sections if one.heading == heading for part in one.paragraphs]
    return "\n".join(found).replace("\u00a0", " ").replace("\u202f", " ")


def values(told: Explanation) -> dict[str, str]:
    return {row.name: row.value for row in told.rows}


def test_that_every_source_is_told_with_its_citation_and_what_is_taken_from_it(
    explainer: SourceExplainer, catalog: Catalog, uses: dict[str, Uses]
) -> None:
    for source in catalog.sources:
        told, used = explainer.one(source), uses[source.id]
        assert told.title == short_citation(source)
        assert vancouver(source).replace("\u00a0", " ") in section(told, "Citation")
        assert ("Not confirmed" in section(told, "Citation")) == bool(source.unconfirmed)
        assert ("more authors" in section(told, "Citation")) == ("et al." in source.authors)
        assert told.sections[0].copies == copies(source)
        assert values(told) == {
            "Figures": str(len(used.figures)),
            "Side effects": str(len(used.harms) + len(used.courses)),
            "Steps of the routes": str(len(used.steps)),
        }
        figures = section(told, "Figures taken from it")
        assert ("Nothing on the screen rests on it" in figures) == (not used.is_used)
        has_harms = bool(used.harms or used.courses)
        assert figures.startswith("None: side effects") == (has_harms and not used.figures)
        assert figures.startswith("None: steps") == (bool(used.steps) and not used.figures and not has_harms)
        assert bool(section(told, "Side effects")) == has_harms
        assert len(section(told, "Steps of the routes").splitlines()) == len(used.steps)
        assert bool(section(told, "Sources disagree")) == bool(used.conflicts)
        cautions = [*([source.caution] if source.caution else []), *used.cautions()]
        assert all(caution.in_language("en") in _raw(told, "Read with care") for caution in cautions)


def _raw(told: Explanation, heading: str) -> str:
    return "\n".join(part for one in told.sections if one.heading == heading for part in one.paragraphs)


def test_that_a_conflict_names_both_figures_and_whose_they_are(
    explainer: SourceExplainer, catalog: Catalog
) -> None:
    told = section(explainer.one(catalog.source_by_id["nagele2015"]), "Sources disagree")
    assert "So large an early effect was not found again." in told
    assert "mean difference −5.5, 95% interval −8.5 to −2.5, n = 20, 1 day (this source)" in told
    assert "mean difference −1.93, 1 day (Nagele et al. 2021)" in told


def test_that_of_many_figures_twenty_are_told_and_the_rest_counted(
    explainer: SourceExplainer, catalog: Catalog, uses: dict[str, Uses]
) -> None:
    most = max(uses, key=lambda name: len(uses[name].figures))
    told = section(explainer.one(catalog.source_by_id[most]), "Figures taken from it").splitlines()
    assert len(told) == 21
    assert told[-1] == f"and {len(uses[most].figures) - 20} more"


def test_that_figures_read_otherwise_or_computed_are_said(
    explainer: SourceExplainer, catalog: Catalog, uses: dict[str, Uses]
) -> None:
    for source in catalog.sources:
        told = section(explainer.one(source), "How its figures were read")
        figures = [place.figure.provenance for place in uses[source.id].figures]
        assert ("Computed here" in told) == any(one.formula for one in figures)
        assert ("Read in: " in told) == any(one.read_at for one in figures)
        reads = {one.read for one in figures}
        assert bool(told) >= (len(reads) > 1)


def test_that_several_are_a_reading_list(explainer: SourceExplainer, catalog: Catalog) -> None:
    few = catalog.sources[:3]
    told = explainer.several(few)
    assert told.title == "3 sources"
    assert section(told, "Citations").splitlines() == [
        vancouver(source).replace("\u00a0", " ") for source in few
    ]
    offered = {copy.name: copy.text for copy in told.sections[0].copies}
    assert [item["id"] for item in json.loads(offered["CSL-JSON"])] == [source.id for source in few]
    some = explainer.several(catalog.sources[:60])
    assert section(some, "Citations").splitlines()[-1] == "and 40 more"
    offered = {copy.name: copy.text for copy in some.sections[0].copies}
    assert offered["BibTeX"].count("\n@") == 59
    many = explainer.several(catalog.sources)
    assert "saved" in section(many, "Citations").splitlines()[-1]
    assert many.sections[0].copies == (), "a list as long as that belongs in a file"


def test_that_all_together_are_counted(
    explainer: SourceExplainer, catalog: Catalog, uses: dict[str, Uses]
) -> None:
    told = explainer.every()
    counts = [int(value) for value in values(told).values()]
    assert counts == [
        len(catalog.sources),
        sum(bool(one.figures) for one in uses.values()),
        sum(bool(one.steps) for one in uses.values()),
        sum(not one.is_used for one in uses.values()),
    ]
    reads = section(told, "What of them was read").splitlines()[0].split("; ")
    assert sum(int(words.rpartition(" ")[2]) for words in reads) == len(catalog.sources)
    assert str(sum(bool(source.unconfirmed) for source in catalog.sources)) in section(
        told, "What is in doubt"
    )
