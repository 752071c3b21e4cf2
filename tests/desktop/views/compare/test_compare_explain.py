"""What the inspector says of a cell and of the whole table."""

from __future__ import annotations

from desktop.kit.explanation import Explanation
from desktop.views.compare.explain import CellExplainer
from desktop.views.compare.shown_table import Asked, TableMaker
from desktop.views.compare.sources_of import SourcesOf
from models.catalog import Catalog


def told(catalog: Catalog, sources_of: SourcesOf, aspect_id: str, family: str) -> Explanation:
    (aspect,) = (one for one in catalog.comparison if one.id == aspect_id)
    return CellExplainer(catalog, sources_of, "en").cell(aspect, aspect.entry(family))


def section(explanation: Explanation, heading: str) -> tuple[str, ...]:
    return next(one.paragraphs for one in explanation.sections if one.heading == heading)


def test_that_a_figure_of_the_pack_is_told_with_all_that_is_known_of_it(
    catalog: Catalog, sources_of: SourcesOf
) -> None:
    explained = told(catalog, sources_of, "response", "ketamine")
    assert (explained.kicker, explained.title, explained.subtitle) == ("Effect", "Response", "Ketamine")
    assert explained.tone == "ketamine"
    against_placebo, against_midazolam = section(explained, "What it rests on")
    assert "odds ratio for response 3.94" in against_placebo
    assert "1.54 to 10.1" in against_placebo
    assert "2.48" in against_midazolam
    assert any("10.1002" in copy.text for one in explained.sections for copy in one.copies)


def test_that_a_fact_that_stands_only_here_is_told_by_its_id_and_where_it_was_read(
    catalog: Catalog, sources_of: SourcesOf
) -> None:
    explained = told(catalog, sources_of, "first-effect", "ketamine")
    pooled, single = section(explained, "What it rests on")
    assert pooled == "Kishimoto et al. 2016: read in the abstract (kishimoto2016-onset)"
    assert single == "Zarate et al. 2006: reported second-hand: table of a later review (zarate2006-onset)"


def test_that_a_step_is_told_with_its_route(catalog: Catalog, sources_of: SourcesOf) -> None:
    first, second = section(told(catalog, sources_of, "target", "nitrous-oxide"), "What it rests on")
    assert first.startswith("Glutamate route: The gas inhibits NMDA receptors. ")
    assert second.startswith("Glutamate route: The gas closes SK2 channels. ")


def test_that_certainty_is_told_with_who_rated_it_and_why(catalog: Catalog, sources_of: SourcesOf) -> None:
    explained = told(catalog, sources_of, "certainty", "ketamine")
    rated = section(explained, "Ketamine against saline or midazolam")
    assert any(words.startswith("Very low certainty. ") and "Dean et al. 2021" in words for words in rated)
    by_editors = told(catalog, sources_of, "certainty", "nitrous-oxide")
    rated = section(by_editors, "Nitrous oxide 50% against placebo gas, one session")
    assert any("Rated by the editors" in words for words in rated)


def test_that_warnings_and_disagreements_stand_beside_it(catalog: Catalog, sources_of: SourcesOf) -> None:
    explained = told(catalog, sources_of, "side-effects", "ssri")
    assert "Several illnesses together, not depression alone." in section(explained, "Read with care")
    assert section(told(catalog, sources_of, "response", "ketamine"), "Sources disagree")


def test_that_an_empty_cell_says_in_which_sense_it_is_empty(catalog: Catalog, sources_of: SourcesOf) -> None:
    explained = told(catalog, sources_of, "contraindications", "ketamine")
    assert explained.tags == ("Not checked yet",)
    (said,) = section(explained, "Ketamine")
    assert said.startswith("Not checked yet. Somebody may have published it")
    assert not any(one.copies for one in explained.sections)


def test_that_a_date_has_a_row_of_its_own(catalog: Catalog, sources_of: SourcesOf) -> None:
    (row,) = told(catalog, sources_of, "status-uk", "nitrous-oxide").rows
    assert (row.name, row.value) == ("Date", "8 November 2023")


def test_that_every_cell_can_be_explained(catalog: Catalog, sources_of: SourcesOf) -> None:
    explainer = CellExplainer(catalog, sources_of, "fr")
    for aspect in catalog.comparison:
        for family in catalog.families:
            explained = explainer.cell(aspect, aspect.entry(family.id))
            entry = aspect.entry(family.id)
            cited = [one for one in explained.sections if one.copies]
            assert len(cited) == len(sources_of.entry(entry)), f"{aspect.id}, {family.id}"


def test_that_the_whole_counts_answers_and_empty_cells(
    catalog: Catalog, sources_of: SourcesOf, maker: TableMaker
) -> None:
    table = maker.table(Asked(("nitrous-oxide", "psilocybin")))
    explained = CellExplainer(catalog, sources_of, "en").whole("Side by side", "Never.", table)
    counts = {row.name: int(row.value) for row in explained.rows}
    assert sum(counts.values()) == 2 * len(catalog.comparison)
    assert counts["Cells with an answer"] > counts["Not checked yet"] > 0
    assert explained.subtitle == "Nitrous oxide, Psilocybin"
