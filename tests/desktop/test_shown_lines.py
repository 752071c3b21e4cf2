"""Which lines the Timeline shows for what was chosen."""

from __future__ import annotations

import pytest

from desktop.session import Session
from desktop.shown_lines import ShownLines
from models.catalog import Catalog
from models.timecourse import ChartMeasure, Line


def treatments(lines: tuple[Line, ...]) -> list[str]:
    return [line.treatment for line in lines]


def test_that_it_opens_on_the_headlines_of_the_families_shown_at_first(
    all_lines: ShownLines, session: Session, catalog: Catalog
) -> None:
    shown = all_lines.shown(session)
    families = [catalog.treatment_by_id[line.treatment].family for line in shown]
    assert list(dict.fromkeys(families)) == list(session.families), "in the pack's order, each with a line"
    assert all(line.is_headline for line in shown)
    assert not any(line.is_comparator for line in shown)


def test_that_one_session_and_repeated_sessions_are_lines_of_their_own(
    all_lines: ShownLines, session: Session, catalog: Catalog
) -> None:
    """The founding article's point: rapid after one, gone within the week, longer with repetition."""
    sorts: dict[str, set[bool | None]] = {}
    for line in all_lines.shown(session):
        treatment = catalog.treatment_by_id[line.treatment]
        sorts.setdefault(treatment.family, set()).add(treatment.regimen(line.regimen).is_repeated)
    assert sorts["nitrous-oxide"] >= {True, False}
    assert sorts["ketamine"] >= {True, False}
    assert True in sorts["esketamine"]
    assert sorts["antidepressants"] == {True}


@pytest.mark.parametrize("measure", ChartMeasure)
def test_that_every_measure_has_something_to_show_at_first(
    all_lines: ShownLines, session: Session, measure: ChartMeasure
) -> None:
    session.set_measure(measure)
    shown = all_lines.shown(session)
    assert len(shown) >= 3
    assert {line.measure for line in shown} == {measure}
    assert len({line.id for line in shown}) == len(shown)


def test_that_a_line_is_added_after_the_others_and_taken_away(
    all_lines: ShownLines, session: Session
) -> None:
    before = all_lines.shown(session)
    other = next(line for line in all_lines.every(session.measure) if line not in before)
    session.show_line(other.id, "ssri", True)
    assert all_lines.shown(session) == (*before, other)
    session.show_line(before[0].id, "nitrous-oxide", False)
    assert all_lines.shown(session) == (*before[1:], other)
    session.show_line(other.id, "ssri", False)
    session.show_line(before[0].id, "nitrous-oxide", True)
    assert all_lines.shown(session) == before


def test_that_a_family_goes_with_every_line_that_was_added_to_it(
    all_lines: ShownLines, session: Session, catalog: Catalog
) -> None:
    own = [
        line
        for line in all_lines.every(session.measure)
        if catalog.treatment_by_id[line.treatment].family == "ketamine"
    ]
    opening = [line for line in all_lines.shown(session) if line in own]
    extra = next(line for line in own if line not in opening)
    session.show_line(extra.id, "ketamine", True)
    session.toggle_family("ketamine")
    assert not [line for line in all_lines.shown(session) if line in own]
    session.toggle_family("ketamine")
    assert [line for line in all_lines.shown(session) if line in own] == opening


def test_that_a_named_treatment_joins_what_its_family_shows(all_lines: ShownLines, session: Session) -> None:
    before = all_lines.shown(session)
    session.show_treatment("nitrous-oxide-25")
    shown = all_lines.shown(session)
    assert [line for line in shown if line in before] == list(before)
    assert {line.treatment for line in shown if line not in before} == {"nitrous-oxide-25"}


def test_that_what_has_no_line_at_a_measure_is_named(
    all_lines: ShownLines, session: Session, catalog: Catalog
) -> None:
    assert all_lines.unseen(session) == ()
    for measure in ChartMeasure:
        session.set_measure(measure)
        session.choose(tuple(family.id for family in catalog.families if not family.is_comparator))
        named = {name.in_language("en") for name in all_lines.unseen(session)}
        drawn = {catalog.treatment_by_id[line.treatment].family for line in all_lines.shown(session)}
        assert named == {
            family.name.in_language("en")
            for family in catalog.families
            if not family.is_comparator and family.id not in drawn
        }
    session.set_measure(ChartMeasure.STANDARDISED)
    lonely = next(
        treatment
        for treatment in catalog.treatments
        if not catalog.family_by_id[treatment.family].is_comparator
        and not all_lines.of_treatment(ChartMeasure.STANDARDISED, treatment.id)
    )
    session.choose((lonely.id,))
    assert all_lines.unseen(session) == (lonely.name,)


def test_that_a_line_of_another_measure_is_not_drawn(all_lines: ShownLines, session: Session) -> None:
    response = all_lines.every(ChartMeasure.RESPONSE)[0]
    session.show_line(response.id, "nitrous-oxide", True)
    differences = {line.id for line in all_lines.every(ChartMeasure.DIFFERENCE)}
    assert all(line.id in differences for line in all_lines.shown(session))


@pytest.mark.parametrize("measure", [ChartMeasure.PERCENT_CHANGE, ChartMeasure.RESPONSE])
def test_that_comparators_follow_the_lines_they_belong_to(
    all_lines: ShownLines, session: Session, measure: ChartMeasure
) -> None:
    session.set_measure(measure)
    before = all_lines.shown(session)
    session.show_comparators(True)
    shown = all_lines.shown(session)
    added = shown[len(before) :]
    assert shown[: len(before)] == before
    assert added
    for line in added:
        beside = [other for other in before if (other.trial, other.synthesis) == (line.trial, line.synthesis)]
        assert beside, line.id


@pytest.mark.parametrize("measure", [ChartMeasure.DIFFERENCE, ChartMeasure.STANDARDISED])
def test_that_a_difference_has_no_comparators_line(
    all_lines: ShownLines, session: Session, measure: ChartMeasure
) -> None:
    session.set_measure(measure)
    before = all_lines.shown(session)
    session.show_comparators(True)
    assert all_lines.shown(session) == before


def test_that_a_named_treatment_is_shown_alone_of_its_family(all_lines: ShownLines, session: Session) -> None:
    session.choose(("nitrous-oxide-25",))
    assert set(treatments(all_lines.shown(session))) == {"nitrous-oxide-25"}
    session.choose(("nitrous-oxide-25", "ketamine"))
    assert set(treatments(all_lines.shown(session))) >= {"nitrous-oxide-25", "ketamine-iv"}


def test_that_every_treatment_with_a_reading_can_be_shown_by_name(
    all_lines: ShownLines, session: Session, catalog: Catalog
) -> None:
    for treatment in catalog.treatments:
        if catalog.family_by_id[treatment.family].is_comparator:
            continue
        session.choose((treatment.id,))
        has_line = any(
            line.treatment == treatment.id and not line.is_comparator
            for line in all_lines.every(session.measure)
        )
        assert (treatment.id in treatments(all_lines.shown(session))) == has_line, treatment.id


def test_that_nothing_chosen_shows_nothing(all_lines: ShownLines, session: Session) -> None:
    for family in session.families:
        session.toggle_family(family)
    assert all_lines.shown(session) == ()


def test_that_a_line_is_found_by_its_id(all_lines: ShownLines) -> None:
    for measure in ChartMeasure:
        for line in all_lines.every(measure):
            assert all_lines.line(measure, line.id) is line
    assert all_lines.line(ChartMeasure.DIFFERENCE, "nobody") is None
