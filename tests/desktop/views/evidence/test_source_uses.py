"""What the program takes from each source."""

from __future__ import annotations

from desktop.session import Session
from desktop.shown_lines import ShownLines
from desktop.views.evidence.source_uses import Uses, cited_elsewhere, treatments_in
from models.catalog import Catalog


def test_that_every_figure_and_every_step_belongs_to_its_source(
    catalog: Catalog, uses: dict[str, Uses]
) -> None:
    assert list(uses) == [source.id for source in catalog.sources]
    assert sum(len(one.figures) for one in uses.values()) == sum(1 for _place in catalog.places())
    for name, one in uses.items():
        assert all(place.figure.provenance.source == name for place in one.figures)
        assert all(name in step.sources for _pathway, step in one.steps)
    steps = sum(len(step.sources) for pathway in catalog.pathways for step in pathway.steps)
    assert sum(len(one.steps) for one in uses.values()) == steps


def test_that_some_sources_give_nothing_yet(uses: dict[str, Uses]) -> None:
    assert {one.is_used for one in uses.values()} == {True, False}


def test_that_a_conflict_stands_at_every_source_that_takes_part_in_it_once(
    catalog: Catalog, uses: dict[str, Uses]
) -> None:
    for fact, conflicts in catalog.conflicts_by_fact.items():
        place = catalog.place_by_fact.get(fact)
        if place is not None:
            found = uses[place.figure.provenance.source].conflicts
            assert all(found.count(conflict) == 1 for conflict in conflicts)


def test_that_a_figure_is_about_both_treatments_that_it_compares(catalog: Catalog) -> None:
    seen = [treatments_in(catalog, place) for place in catalog.places()]
    assert {len(found) for found in seen} == {1, 2}
    nagele = treatments_in(catalog, catalog.place_by_fact["nagele2015-hdrs-2h"])
    assert nagele == {"nitrous-oxide-50", "placebo-gas"}


def test_that_cautions_of_figures_and_of_their_studies_are_told_once(uses: dict[str, Uses]) -> None:
    told = [one.cautions() for one in uses.values()]
    assert any(told)
    assert all(len(set(cautions)) == len(cautions) for cautions in told)


def test_that_the_cited_sources_are_those_of_the_shown_lines_and_of_the_routes(
    catalog: Catalog, session: Session
) -> None:
    lines = ShownLines(catalog).shown(session)
    steps = {source for pathway in catalog.pathways for step in pathway.steps for source in step.sources}
    assert cited_elsewhere(catalog, ()) == steps
    cited = cited_elsewhere(catalog, lines)
    assert cited > steps
    session.choose(("ketamine",))
    fewer = cited_elsewhere(catalog, ShownLines(catalog).shown(session))
    assert steps < fewer < cited


def test_that_a_source_on_which_only_guidance_rests_is_used(catalog: Catalog, uses: dict[str, Uses]) -> None:
    law = uses["usc360ddd1"]
    assert not law.figures
    assert not law.steps
    assert [report.fact for report in law.reports] == ["us-certified-indication"]
    assert law.is_used
    assert sum(len(one.reports) for one in uses.values()) == len(catalog.guidance.reports)


def test_that_every_cell_to_compare_is_a_use_of_its_sources(catalog: Catalog, uses: dict[str, Uses]) -> None:
    for aspect in catalog.comparison:
        for entry in aspect.entries:
            for basis in entry.evidence:
                assert (aspect, entry) in uses[basis.source].cells
    alone = [
        one
        for one in uses.values()
        if one.cells and not (one.figures or one.harms or one.steps or one.reports)
    ]
    assert all(one.is_used for one in alone)
