"""YAML as it is read here: no guessing, nothing dangerous, and a place for everything."""

from __future__ import annotations

import pytest
import yaml

from models.loading.marked_yaml import MAX_DEPTH, MAX_NODES, Places, read_yaml
from tests.models.loading.editable_pack import AIR, MINIMAL_PACK, PACK, PAPERS, TRIAL, EditablePack

# (file, what stands there, what is written instead, where the problem begins, the problem)
NEW_FAMILY = "add it to pack.yaml, or write the id of one that is there"
DOUBLE = "the key “{key}” stands here twice (first in line {line}) (keep one of the two)"
TAB = "here is a tab where spaces belong (indent with spaces)"
ANCHOR = "this would be a YAML anchor or alias (put the text in quotes, or write it out)"
COLON = (
    "there is a colon within a text here"
    ' (put the text in quotes: "…", or see whether a line before this one lacks its colon)'
)
OPEN = "is not closed, or a comma is missing before this (close it, or put a text with such signs in quotes)"
MISFIT = (
    "this does not fit the lines before it"
    " (indent it as its neighbours, or close the quote or bracket before it)"
)
OTHERWISE = (
    "this line is indented otherwise than its neighbours"
    " (indent it as they are, or begin it with - for a new entry of the list)"
)
NO_COLON = "this line has no colon after its key (write key: value, or - before an entry of a list)"
QUOTED = '(put the text in quotes: "…")'

# (file, what stands there, what is written instead, where the problem begins, the problem)
SPOILT = [
    (AIR, "family: comparator", "\tfamily: comparator", "\tfamily", TAB),
    (PACK, "  - {id: gas,", "\t- {id: gas,", "\t-", TAB),
    (AIR, "id: air\n", "id: air\nid: water\n", "id: water", DOUBLE.format(key="id", line=1)),
    (AIR, '{en: "Air",', '{en: "Air", en: "Breath",', 'en: "Breath"', DOUBLE.format(key="en", line=3)),
    (AIR, "id: air\n", "id: &air air\n", "&air", f"a value cannot begin with &: {ANCHOR}"),
    (AIR, "id: air\n", "id: *air\n", "*air", f"a value cannot begin with *: {ANCHOR}"),
    (
        AIR,
        "id: air\n",
        "id: !!str air\n",
        "!!str",
        "a value cannot begin with !: this would be a YAML tag (put the text in quotes)",
    ),
    (
        AIR,
        "id: air\n",
        "%YAML 1.1\n---\nid: air\n",
        "%YAML",
        "a line cannot begin with a percent sign (put the text in quotes, or indent the line)",
    ),
    (
        AIR,
        "id: air\n",
        "? [a, b]\n: c\nid: air\n",
        "[a, b]",
        "a key is a word, not a list or block (put a text with brackets in quotes)",
    ),
    (
        AIR,
        "id: air\n",
        "id: air\n---\nid: air\n",
        "---",
        "a second document begins here (keep one document a file, without a line of ---)",
    ),
    (TRIAL, "name: Doe 2015", "name: Doe: 2015", ": 2015", COLON),
    (TRIAL, "registry: [N", "  registry: [N", ": [NCT", COLON),
    (PAPERS, "    kind: meta", "     kind: meta", ": meta", COLON),
    (TRIAL, "name: Doe 2015", "name: @doe", "@doe", f"a value cannot begin with @ {QUOTED}"),
    (TRIAL, "name: Doe 2015", "name: `doe", "`doe", f"a value cannot begin with ` {QUOTED}"),
    (TRIAL, "name: Doe 2015", "name: %doe", "%doe", f"a value cannot begin with % {QUOTED}"),
    (
        TRIAL,
        "name: Doe 2015",
        'name: "Doe \\q"',
        "\\q",
        "a backslash stands before a letter that it has no meaning for (write \\\\ for \\)",
    ),
    (
        TRIAL,
        "[-7.8, -1.8]",
        "[-7.8, -1.8",
        "}\n  - {fact: doe2015-24h,",
        f"the bracket [ from line 12, column 68 {OPEN}",
    ),
    (
        TRIAL,
        '"double-blind", ',
        '"double-blind" ',
        'fr: "double av',
        f"the brace {{ from line 6, column 11 {OPEN}",
    ),
    (
        PAPERS,
        "[NCT00000001]",
        "[NCT00000001, {a: 1, b]",
        "]\n    read",
        f"the brace {{ from line 13, column 29 {OPEN}",
    ),
    (
        TRIAL,
        "name: Doe 2015",
        "name: 'Doe 2015",
        "'Doe",
        "a quote is opened here and never closed (close the quote)",
    ),
    (TRIAL, "registry: [N", "- registry: [N", "- registry", MISFIT),
    (TRIAL, "    caution: {en", '    detail: "open\n    caution: {en', "Few people", MISFIT),
    (TRIAL, "  - {id: air, ", "  {id: air, ", "{id: air", NO_COLON),
    (TRIAL, "name: Doe 2015", "name Doe 2015", "name Doe", NO_COLON),
    (PAPERS, "    kind: meta", "   kind: meta", "kind: meta", OTHERWISE),
    (
        TRIAL,
        "name: Doe 2015",
        "name: Doe\u20282015",
        "\u2028",
        "here is an invisible character (U+2028) (delete it)",
    ),
    (
        TRIAL,
        "name: Doe 2015",
        "name: Doe\x07 2015",
        "\x07",
        "here is a character that no text holds (U+0007) (delete it)",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "mark", "message"), SPOILT)
def test_that_what_is_no_plain_yaml_is_told_with_its_place_and_remedy(
    pack: EditablePack, file: str, old: str, new: str, mark: str, message: str
) -> None:
    pack.edit(file, old, new)
    assert pack.problems() == [pack.at(file, mark, message)]


def test_that_broken_utf_8_is_told_where_it_begins(pack: EditablePack) -> None:
    pack.write(AIR, "id: air\nfamily: “é".encode() + "ü".encode("latin-1") + b"\n")
    what = "this is not a letter in UTF-8 (byte 0xfc) (save the file with the encoding UTF-8)"
    assert pack.problems()[0] == f"{AIR}:2:11: {what}"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32"])
def test_that_other_encodings_are_refused(pack: EditablePack, encoding: str) -> None:
    pack.write(AIR, pack.text(AIR).encode(encoding))
    assert [problem.split(":")[0] for problem in pack.problems()] == [AIR]


def test_that_the_mark_that_some_editors_put_in_front_is_passed_over(pack: EditablePack) -> None:
    pack.write(AIR, pack.text(AIR).replace("family: comparator", "family: none").encode("utf-8-sig"))
    assert pack.problems() == [f"{AIR}:2:9: there is no family “none” ({NEW_FAMILY})"]


@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
def test_that_the_line_ends_of_other_systems_are_understood(pack: EditablePack, line_end: str) -> None:
    pack.write(AIR, pack.text(AIR).replace("family: comparator", "family: none").replace("\n", line_end))
    assert pack.problems() == [f"{AIR}:2:9: there is no family “none” ({NEW_FAMILY})"]


def test_that_words_and_dates_stay_the_texts_that_they_look_like() -> None:
    text = "[NO, yes, on, 1:30, 2015-03-01, 0x1F, 0o17, 1_000, 007, .inf, .nan, <<, =, '5', \"true\"]"
    expected = text.strip("[]").replace("'", "").replace('"', "").split(", ")
    assert read_yaml(text.encode()).value == expected


def test_that_truth_values_numbers_and_nothing_are_what_they_look_like() -> None:
    text = "[true, False, TRUE, ~, null, , 0, -5, +5, 1.5, -0.25, .5, 5., 1e3, 2.5E-2]"
    expected = [True, False, True, None, None, 0, -5, 5, 1.5, -0.25, 0.5, 5.0, 1000.0, 0.025]
    found = read_yaml(text.replace(", ,", ",").encode()).value
    assert found == expected
    assert [type(value) for value in found] == [type(value) for value in expected]


def test_that_a_number_of_a_million_digits_is_a_text_and_takes_no_time() -> None:
    assert read_yaml(b"5" * 1_000_000).value == "5" * 1_000_000


@pytest.mark.parametrize(
    "name", sorted(str(path.relative_to(MINIMAL_PACK)) for path in MINIMAL_PACK.rglob("*.yaml"))
)
def test_that_a_file_without_surprises_is_read_as_any_other_reader_does(name: str) -> None:
    data = (MINIMAL_PACK / name).read_bytes()
    assert read_yaml(data).value == yaml.safe_load(data)


def test_that_a_text_may_hold_the_signs_that_a_value_may_not_begin_with() -> None:
    text = "- Cats & dogs, 5 * 3, 50 % of them\n- 'a: &b'\n- Q &A\n- |\n  &so\n  *it goes\n"
    expected = ["Cats & dogs, 5 * 3, 50 % of them", "a: &b", "Q &A", "&so\n*it goes\n"]
    assert read_yaml(text.encode()).value == expected


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
@pytest.mark.parametrize("times", [MAX_DEPTH + 1, 1_000, 100_000])
def test_that_deep_nesting_is_refused_before_anything_grows(opening: str, times: int) -> None:
    document = read_yaml((opening * times).encode())
    assert not document.is_readable
    assert "nested" in str(document.flaws[0].what)


def test_that_depth_within_the_bound_is_read() -> None:
    value = read_yaml(("[" * MAX_DEPTH + "]" * MAX_DEPTH).encode()).value
    for _ in range(MAX_DEPTH - 1):
        (value,) = value
    assert value == []


def test_that_more_values_than_any_file_has_are_refused() -> None:
    document = read_yaml(b"[" + b"1," * MAX_NODES + b"]")
    assert str(document.flaws[0].what) == f"the file holds more than {MAX_NODES:,} values"


def test_that_an_alias_bomb_does_not_go_off() -> None:
    lines = ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 60))]
    document = read_yaml("\n".join(lines).encode())
    assert document.flaws[0][:2] == (1, 5)


def test_that_a_value_that_is_missing_is_placed_at_what_should_hold_it() -> None:
    places = Places(b"# a remark\na:\n  - {b: 1}\n  - c:\n      d: 2\n")
    assert places.of(()) == (2, 1)
    assert places.of(("a", 0)) == (3, 5)
    assert places.of(("a", 0, "x")) == (3, 5)
    assert places.of(("a", 1, "c", "d")) == (5, 10)
    assert places.of(("a", 1, "c", "d"), on_key=True) == (5, 7)
    assert places.of(("a", 7)) == (3, 3)
    assert places.written(("a", 0, "b")) == "1"
    assert places.written(("a", 0)) is None


def test_that_a_file_that_cannot_be_read_has_only_a_beginning() -> None:
    places = Places(b"a: [")
    assert places.of(("a", 0)) == (1, 1)
    assert places.written(("a",)) is None


def test_that_every_duplicate_of_a_file_is_told() -> None:
    flaws = read_yaml(b"a: 1\na: 2\nb: {c: 1, c: 2}\na: 3\n").flaws
    assert sorted(flaw[:2] for flaw in flaws) == [(2, 1), (3, 11), (4, 1)]


@pytest.mark.parametrize("data", [b"", b"# only a remark\n", b"---\n", b"\xef\xbb\xbf"])
def test_that_an_empty_file_is_read_as_nothing(data: bytes) -> None:
    document = read_yaml(data)
    assert document.is_readable
    assert document.value is None
