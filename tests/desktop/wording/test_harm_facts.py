"""What rests on a figure of harm, or on the time of a side effect, says so in every view that can name one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from desktop.views.compare.explain import CellExplainer
from desktop.views.compare.shown_table import TableMaker
from desktop.views.compare.sources_of import SourcesOf
from desktop.views.evidence.unknown_explain import UnknownExplainer
from desktop.views.evidence.unknown_places import Spots
from desktop.views.guidance.basis import Basis
from desktop.wording.harm_facts import HarmFacts
from models.catalog import Catalog
from models.comparison import Aspect, AspectGroup, Entry
from models.evidence import Read
from models.side_effect import Setting
from tests.journeys.reader import plain
from tests.models.hand_made import text
from tests.models.made_effects import course, harm, report, watched

SPOKEN = {
    "counted": "dizziness, drug: 8 of 100, no comparator",
    "damage": "nerve-damage, drug: 2 of 100, no comparator",
    "misused": "headache, drug: 30 of 100, no comparator",
    "moment-PT20M": "dizziness, drug: begins: 20 minutes",
    "moment-PT40M": "dizziness, drug: strongest: 40 minutes",
    "moment-PT2H": "dizziness, drug: gone: 2 hours",
}


@pytest.fixture
def made(dressed: QApplication) -> Catalog:
    return watched(
        report(
            harm(8, fact="counted", read=Read.SECONDARY, read_at="a news page"),
            harm(2, "nerve-damage", fact="damage"),
            courses=[course(onset="PT20M", peak="PT40M", end="PT2H")],
            caution="No control arm.",
        ),
        report(harm(30, "headache", fact="misused"), name="misuse", setting=Setting.RECREATIONAL),
    )


def test_that_every_fact_of_a_report_is_told_and_no_other(made: Catalog) -> None:
    facts = HarmFacts(made, "en")
    found = {fact: facts.find(fact) for fact in SPOKEN}
    assert {fact: plain(one.words) for fact, one in found.items() if one is not None} == SPOKEN
    assert [one.key for one in found.values() if one is not None] == [
        "how-often:dizziness",
        "harm:nerve-damage",
        "",
        "",
        "",
        "",
    ]
    assert facts.find("elsewhere") is None


@pytest.mark.parametrize("fact", SPOKEN)
def test_that_guidance_may_rest_on_it(made: Catalog, fact: str) -> None:
    basis = Basis(made, "en")
    rests, *_ = basis.sections([fact])
    assert plain(rests.paragraphs[0]).startswith(SPOKEN[fact])
    (cited,) = basis.cited([fact])
    assert "A trial" in cited
    care = [words for one in basis.sections([fact]) for words in one.paragraphs]
    assert ("Doe 2020: No control arm." in care) == (fact != "misused")


@pytest.mark.parametrize("fact", SPOKEN)
def test_that_a_cell_of_the_comparison_may_rest_on_it(made: Catalog, fact: str) -> None:
    entry = Entry("price", "drugs", text("dizzy"), facts=(fact,))
    aspect = Aspect("price", text("Price"), text("What it costs."), AspectGroup("g", text("G")), (entry,))
    sources = SourcesOf(made)
    assert [source.id for source in sources.entry(entry)] == ["paper"]
    told = CellExplainer(made, sources, "en").cell(aspect, entry).as_text()
    assert SPOKEN[fact] in plain(told)
    note = TableMaker(made, "en").note(entry)
    assert note == ("reported second-hand" if fact == "counted" else "")


@pytest.mark.parametrize("fact", SPOKEN)
def test_that_an_open_question_may_touch_it(catalog: Catalog, made: Catalog, fact: str) -> None:
    unknown = replace(catalog.unknowns[0], facts=(fact,), families=(), questions=(), sources=("paper",))
    spots = Spots(made)
    told = UnknownExplainer(made, spots, "en").question(unknown).as_text()
    assert SPOKEN[fact] in plain(told)
    key = {"counted": "how-often:dizziness", "damage": "harm:nerve-damage"}.get(fact)
    assert [(spot.view, spot.key) for spot in spots.of(unknown, "en")] == (
        [("side-effects", key)] if key else []
    )
