from __future__ import annotations

from dataclasses import replace

import pytest

from models.catalog import Place
from models.evidence import AGAINST_COMPARATOR, SHARES, UNIT_OF, Conflict, Kind, Measure, Unit
from tests.models.hand_made import DRUG, arm, catalog, figure, reading, synthesis, text, trial

CHANGE = reading("drug", figure(Measure.CHANGE, -12, fact="change"))
ODDS = reading("drug", figure(Measure.RESPONSE_ODDS_RATIO, 3, fact="odds"), "placebo")
POOLED = figure(Measure.DIFFERENCE, -4, fact="pooled")
MADE = catalog(
    [trial([CHANGE, ODDS])], [synthesis([POOLED], treatment="double-drug"), synthesis([], name="empty")]
)


def test_that_every_figure_is_found_by_its_fact_with_the_place_where_it_stands() -> None:
    assert list(MADE.place_by_fact) == ["change", "odds", "pooled"]
    assert MADE.place_by_fact["odds"].reading is ODDS
    assert MADE.place_by_fact["pooled"].synthesis is MADE.syntheses[0]


def test_that_everything_is_found_by_its_id() -> None:
    assert MADE.trial_by_id["trial"] is MADE.trials[0]
    assert MADE.synthesis_by_id["empty"] is MADE.syntheses[1]
    assert MADE.family_by_id["pills"].name == text("Pills")
    assert MADE.scale_by_id["MADRS"] is MADE.scales[0]
    assert MADE.treatment_by_id["drug"].family == "drugs"
    assert MADE.source_by_id == {}


def test_that_a_figure_leads_to_its_arm_treatment_and_regimen() -> None:
    change, pooled = MADE.place_by_fact["change"], MADE.place_by_fact["pooled"]
    assert MADE.arm_of(change) is DRUG
    assert MADE.treatment_of(change).id == "drug"
    assert MADE.regimen_of(change).id == "once"
    assert MADE.arm_of(pooled) is None
    assert MADE.treatment_of(pooled).id == "double-drug"
    assert MADE.regimen_of(pooled).id == "once"


def test_that_a_figure_that_stands_nowhere_has_no_treatment() -> None:
    nowhere = Place(POOLED)
    with pytest.raises(KeyError, match="pooled"):
        MADE.treatment_of(nowhere)
    with pytest.raises(KeyError, match="pooled"):
        MADE.regimen_of(nowhere)


def test_that_an_arm_is_found_by_its_id() -> None:
    assert MADE.trials[0].arm("drug") is DRUG
    with pytest.raises(KeyError):
        MADE.trials[0].arm("air")


def test_that_a_fact_leads_to_all_its_conflicts() -> None:
    one = Conflict(("change", "odds"), text("two places"))
    other = Conflict(("change", "pooled"), text("two methods"))
    made = replace(
        MADE,
        trials=(replace(MADE.trials[0], conflicts=(one,)),),
        syntheses=(replace(MADE.syntheses[0], conflicts=(other,)),),
    )
    assert made.conflicts_by_fact == {"change": (one, other), "odds": (one,), "pooled": (other,)}


def test_that_the_fingerprint_does_not_make_two_packs_of_one() -> None:
    assert replace(MADE, fingerprint="a") == replace(MADE, fingerprint="b")


def test_that_each_measure_has_its_unit_and_speaks_of_one_arm_or_two() -> None:
    assert set(UNIT_OF) == set(Measure)
    assert all(UNIT_OF[measure] is Unit.PERCENT for measure in SHARES)
    assert not SHARES & AGAINST_COMPARATOR
    ratios = {measure for measure in Measure if measure.value.endswith("ratio")}
    assert ratios == {measure for measure, unit in UNIT_OF.items() if unit in (Unit.OR, Unit.RR)}
    assert ratios < AGAINST_COMPARATOR


def test_that_a_figure_with_a_formula_is_computed() -> None:
    assert POOLED.kind is Kind.OBSERVED
    assert figure(Measure.RESPONSE, 40, formula="events over people").kind is Kind.COMPUTED


def test_that_a_comparator_arm_is_an_arm_like_any_other() -> None:
    active = arm("pill", "pill", "daily", is_comparator=True)
    made = catalog([trial([reading("pill", figure(Measure.RESPONSE, 30, fact="pills"))], arms=(active,))])
    assert made.treatment_of(made.place_by_fact["pills"]).family == "pills"
