from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.problems import ContentError, Message, Problem, message, nearest


def test_that_a_problem_says_where_what_and_what_instead() -> None:
    misspelt = Problem(
        "trials/a.yaml",
        3,
        7,
        message("“{key}” is no key that belongs here", key="valeu"),
        message("did you mean {right}?", right="value"),
    )
    assert str(misspelt) == "trials/a.yaml:3:7: “valeu” is no key that belongs here (did you mean value?)"
    assert misspelt.place == "trials/a.yaml:3:7"
    assert (
        misspelt.sentence("fr")
        == "«\u202fvaleu\u202f» n’est pas une clé prévue ici (vouliez-vous dire value\u202f?)"
    )
    assert str(Problem("pack.yaml", 0, 0, message("the file is empty"))) == "pack.yaml:0:0: the file is empty"


def test_that_problems_come_in_order_of_place() -> None:
    empty = message("the file is empty")
    late, early, other = (
        Problem("b.yaml", 10, 1, empty),
        Problem("b.yaml", 9, 4, empty),
        Problem("a.yaml", 50, 1, empty),
    )
    error = ContentError([late, early, other])
    assert error.problems == (other, early, late)
    assert str(error).splitlines() == [
        f"{place}: the file is empty" for place in ("a.yaml:50:1", "b.yaml:9:4", "b.yaml:10:1")
    ]


def test_that_a_part_of_a_message_is_in_the_language_of_the_whole() -> None:
    told = message(
        "{key} is {value} where {wanted} belongs", key=message("“{key}”", key="n"), wanted=message("a number")
    )
    told = told.filled(value=message("a list"))
    assert str(told) == "“n” is a list where a number belongs"
    assert told.in_language("fr") == "«\u202fn\u202f» est une liste, alors qu’il faut un nombre"


def test_that_a_language_without_words_has_the_english_ones() -> None:
    assert message("delete it").in_language("de") == "delete it"
    assert Message("not in the table").in_language("fr") == "not in the table"


def test_that_a_number_has_the_form_of_the_language_and_a_files_number_that_of_the_file() -> None:
    told = message("the regimen has more than {most:,} doses", most=80_000)
    assert str(told) == "the regimen has more than 80,000 doses"
    assert told.in_language("fr") == "le schéma compte plus de 80\u202f000 doses"
    share = message(
        "{events} of {total} are {share:.1f} percent, not {value:g}",
        events=5,
        total=20,
        share=25.04,
        value=4.8,
    )
    assert share.in_language("fr") == "5 sur 20 font 25,0\u202f%, et non 4.8"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("2 h\n", "2 h "),
        ("50\u202f%", "50 %"),
        ("\x1b[31mred", "�[31mred"),
        ("a\u202eb\u200bc", "a�b�c"),
        ("\x07", "�"),
        ("é → ½ 🧠", "é → ½ 🧠"),
    ],
)
def test_that_what_a_file_holds_is_told_on_one_line_without_signs_that_command(
    written: str, told: str
) -> None:
    assert str(message("did you mean {right}?", right=written)) == f"did you mean {told}?"


def test_that_what_a_file_holds_is_never_taken_for_a_gap() -> None:
    assert str(message("did you mean {right}?", right="{right} {0} {")) == "did you mean {right} {0} {?"


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
