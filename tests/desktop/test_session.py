"""What the reader chooses, and which signal tells of it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack

import pytest
from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot

from desktop.session import Session
from models.catalog import Catalog
from models.timecourse import ChartMeasure


@pytest.fixture
def session(catalog: Catalog, qtbot: QtBot) -> Session:
    return Session(catalog)


def signals(session: Session) -> dict[str, SignalInstance]:
    return {
        "families": session.families_changed,
        "measure": session.measure_changed,
        "lines": session.lines_changed,
        "selection": session.selection_changed,
        "axis": session.axis_changed,
    }


def tells(session: Session, qtbot: QtBot, what: Callable[[], object], *names: str) -> bool:
    """Whether exactly these signals are emitted while ``what`` is done."""
    told: list[str] = []
    with ExitStack() as stack:
        for name, signal in signals(session).items():
            if name in names:
                stack.enter_context(qtbot.waitSignal(signal, timeout=0))
            else:
                stack.enter_context(qtbot.assertNotEmitted(signal))
        what()
        told.extend(names)
    return told == list(names)


def test_that_it_opens_on_the_families_that_the_pack_shows_at_first(
    session: Session, catalog: Catalog
) -> None:
    assert list(session.families) == ["nitrous-oxide", "ketamine", "esketamine", "antidepressants"]
    assert session.families == tuple(family.id for family in catalog.families if family.is_shown_at_first)
    assert (session.measure, session.is_linear, session.shows_comparators) == (
        ChartMeasure.DIFFERENCE,
        False,
        False,
    )
    assert session.selected is None


def test_that_a_family_is_switched_off_and_on_in_the_packs_order(session: Session, qtbot: QtBot) -> None:
    assert tells(session, qtbot, lambda: session.toggle_family("ketamine"), "families")
    assert list(session.families) == ["nitrous-oxide", "esketamine", "antidepressants"]
    session.toggle_family("ssri")
    session.toggle_family("ketamine")
    assert list(session.families) == ["nitrous-oxide", "ketamine", "esketamine", "ssri", "antidepressants"]


def test_that_the_comparators_are_switched_apart_from_the_families(session: Session, qtbot: QtBot) -> None:
    before = session.families
    assert tells(session, qtbot, lambda: session.toggle_family("comparator"), "families")
    assert session.shows_comparators
    session.toggle_family("comparator")
    assert session.families == before
    assert [session.shows_comparators] == [False]
    assert tells(session, qtbot, lambda: session.show_comparators(False))


def test_that_named_families_and_treatments_are_shown_alone(session: Session, qtbot: QtBot) -> None:
    choose = ("nitrous-oxide-50", "ssri", "nitrous-oxide-25")
    assert tells(session, qtbot, lambda: session.choose(choose), "families")
    assert list(session.families) == ["ssri"], "a named treatment comes alone"
    assert session.treatments == ("nitrous-oxide-25", "nitrous-oxide-50"), "in the pack's order"
    assert session.families_in_use() == {"ssri", "nitrous-oxide"}


@pytest.mark.parametrize("wanted", ["comparator", "placebo-gas"])
def test_that_comparators_that_were_chosen_can_be_switched_off_again(session: Session, wanted: str) -> None:
    session.choose(("ketamine", wanted))
    assert session.shows_comparators
    assert list(session.families) == ["ketamine"]
    session.toggle_family("comparator")
    assert [session.shows_comparators] == [False]


def test_that_an_unknown_id_is_named_and_changes_nothing(session: Session) -> None:
    before = session.families
    with pytest.raises(ValueError, match=r"^ketamin$"):
        session.choose(("nitrous-oxide", "ketamin"))
    assert session.families == before


def test_that_another_family_leaves_a_named_treatment_alone(session: Session) -> None:
    session.choose(("nitrous-oxide-25",))
    session.toggle_family("ketamine")
    assert (session.families, session.treatments) == (("ketamine",), ("nitrous-oxide-25",))


def test_that_a_family_goes_whole_and_comes_back_as_it_opens(session: Session) -> None:
    session.show_treatment("nitrous-oxide-25")
    session.show_line("extra", "nitrous-oxide", True)
    session.show_line("usual", "nitrous-oxide", False)
    session.show_line("other", "ketamine", True)
    session.toggle_family("nitrous-oxide")
    assert "nitrous-oxide" not in session.families_in_use()
    assert (session.treatments, session.added_lines, session.hidden_lines) == ((), {"other": "ketamine"}, {})
    session.toggle_family("nitrous-oxide")
    assert "nitrous-oxide" in session.families
    assert session.treatments == ()


@pytest.mark.parametrize("named", ["treatment", "line"])
def test_that_a_family_of_which_one_thing_is_shown_is_switched_off_first(
    session: Session, named: str
) -> None:
    session.choose(("ketamine",))
    if named == "treatment":
        session.show_treatment("nitrous-oxide-25")
    else:
        session.show_line("extra", "nitrous-oxide", True)
    assert session.families_in_use() == {"ketamine", "nitrous-oxide"}
    session.toggle_family("nitrous-oxide")
    assert session.families_in_use() == {"ketamine"}


def test_that_the_first_lines_are_those_of_every_family_in_use(session: Session) -> None:
    session.choose(("nitrous-oxide-25", "ketamine"))
    session.show_line("extra", "ssri", True)
    session.forget_line_choices()
    assert session.families == ("nitrous-oxide", "ketamine", "ssri")
    assert (session.treatments, session.added_lines, session.hidden_lines) == ((), {}, {})


def test_that_another_measure_lets_go_of_the_point(session: Session, qtbot: QtBot) -> None:
    session.select(("line", 0))
    assert tells(session, qtbot, lambda: session.set_measure(ChartMeasure.RESPONSE), "measure", "selection")
    assert session.selected is None
    assert tells(session, qtbot, lambda: session.set_measure(ChartMeasure.RESPONSE))


def test_that_a_line_is_added_taken_away_and_forgotten(session: Session, qtbot: QtBot) -> None:
    assert tells(session, qtbot, lambda: session.show_line("a", "ketamine", True), "lines")
    session.show_line("b", "ketamine", False)
    assert list(session.added_lines) + list(session.hidden_lines) == ["a", "b"]
    session.show_line("a", "ketamine", False)
    session.show_line("b", "ketamine", True)
    assert list(session.added_lines) + list(session.hidden_lines) == ["b", "a"]
    assert tells(session, qtbot, session.forget_line_choices, "lines")
    assert not session.added_lines | session.hidden_lines


def test_that_selecting_the_same_again_says_nothing(session: Session, qtbot: QtBot) -> None:
    assert tells(session, qtbot, lambda: session.select(("line", 1)), "selection")
    assert tells(session, qtbot, lambda: session.select(("line", 1)))
    assert tells(session, qtbot, lambda: session.select(None), "selection")


def test_that_the_axis_is_told_when_it_changes(session: Session, qtbot: QtBot) -> None:
    assert tells(session, qtbot, lambda: session.set_linear(True), "axis")
    assert tells(session, qtbot, lambda: session.set_linear(True))
