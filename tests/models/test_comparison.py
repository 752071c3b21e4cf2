"""Rows to compare: what a cell says, why it is empty, and when two say different things."""

from __future__ import annotations

from models.comparison import Aspect, AspectGroup, Blank, Entry
from models.text import Text


def text(words: str) -> Text:
    return Text.of({"en": words})


def said(family: str, words: str, alike: str | None = None) -> Entry:
    return Entry("route", family, text(words), facts=("x",), alike=alike)


def row(*entries: Entry) -> Aspect:
    return Aspect(
        "route", text("Route"), text("By which way?"), AspectGroup("what", text("What it is")), entries
    )


def test_that_a_cell_that_nobody_wrote_is_not_checked_yet() -> None:
    assert row().entry("gas") == Entry("route", "gas", blank=Blank.NOT_CHECKED)


def test_that_a_cell_is_found_by_its_family() -> None:
    gas = said("gas", "breathed")
    assert row(said("pill", "swallowed"), gas).entry("gas") is gas


def test_that_the_same_words_say_the_same() -> None:
    assert said("pill", "by mouth").says_the_same_as(said("drop", "by mouth"))
    assert not said("pill", "by mouth").says_the_same_as(said("gas", "breathed"))


def test_that_other_words_say_the_same_where_both_are_called_alike() -> None:
    pill = said("pill", "a tablet", "mouth")
    assert pill.says_the_same_as(said("drop", "by mouth", "mouth"))
    assert not pill.says_the_same_as(said("gas", "breathed", "mask"))
    assert not pill.says_the_same_as(said("gas", "breathed"))


def test_that_what_says_nothing_is_like_nothing() -> None:
    nothing = Entry("route", "gas", blank=Blank.NOT_STUDIED)
    assert not nothing.says_the_same_as(nothing)
    assert not nothing.says_the_same_as(said("pill", "by mouth"))


def test_that_a_row_differs_where_two_of_the_chosen_say_different_things() -> None:
    aspect = row(said("pill", "by mouth"), said("gas", "breathed"), said("drop", "by mouth"))
    assert aspect.differs(("pill", "gas"))
    assert not aspect.differs(("pill", "drop"))
    assert not aspect.differs(("gas",))
    assert not aspect.differs(())


def test_that_what_is_not_known_is_no_difference() -> None:
    aspect = row(said("pill", "by mouth"), Entry("route", "gas", blank=Blank.NOT_REPORTED))
    assert not aspect.differs(("pill", "gas", "unheard-of"))
