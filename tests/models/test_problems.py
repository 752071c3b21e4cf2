from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from models.problems import ContentError, Problem, nearest


def test_that_a_problem_says_where_what_and_what_instead() -> None:
    assert str(Problem("trials/a.yaml", 3, 7, "unknown key “valeu”", "did you mean “value”?")) == (
        "trials/a.yaml:3:7: unknown key “valeu” (did you mean “value”?)"
    )
    assert str(Problem("pack.yaml", 0, 0, "the file is missing")) == "pack.yaml:0:0: the file is missing"


def test_that_problems_come_in_order_of_place() -> None:
    late, early, other = (
        Problem("b.yaml", 10, 1, "x"),
        Problem("b.yaml", 9, 4, "x"),
        Problem("a.yaml", 50, 1, "x"),
    )
    error = ContentError([late, early, other])
    assert error.problems == (other, early, late)
    assert str(error).splitlines() == ["a.yaml:50:1: x", "b.yaml:9:4: x", "b.yaml:10:1: x"]


NAMES = ("MADRS", "HDRS-17", "QIDS-SR", "nagele2015", "ketamine-iv")


def test_that_the_nearest_name_is_found_in_capitals_or_not() -> None:
    assert nearest("nagele2016", NAMES) == "nagele2015"
    assert nearest("madrs", NAMES) == "MADRS"
    assert nearest("HDRS17", NAMES) == "HDRS-17"
    assert nearest("Ketamine IV", NAMES) == "ketamine-iv"


def test_that_nothing_is_offered_where_nothing_comes_close() -> None:
    assert nearest("sleep", NAMES) is None
    assert nearest("", NAMES) is None
    assert nearest("madrs", ()) is None


@given(st.text(), st.lists(st.text(max_size=20), max_size=8))
def test_that_the_nearest_is_one_of_the_names(wrong: str, right: list[str]) -> None:
    found = nearest(wrong, right)
    assert found is None or found in right


@given(st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=8))
def test_that_a_right_name_is_nearest_to_itself(right: list[str]) -> None:
    found = nearest(right[0], right)
    assert found is not None
    assert found.casefold() == right[0].casefold()
