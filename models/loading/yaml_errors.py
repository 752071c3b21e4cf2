"""What a YAML parser complains of, in sentences for somebody who writes a file."""

from __future__ import annotations

from typing import NamedTuple

from yaml.error import Mark, MarkedYAMLError


class Flaw(NamedTuple):
    """Something wrong at a place of a file, both from 1, and what to write instead."""

    line: int
    column: int
    what: str
    hint: str


_QUOTE = 'put the text in quotes: "…"'
_FIT = "indent it as its neighbours, or close the quote or bracket before it"
_CLOSE = "close it, or put a text with such signs in quotes"

# (what libyaml's message holds, what is wrong, what to write instead); the first that fits counts.
_SENTENCES = (
    ("exceeded maximum nesting depth", "the brackets and indents are nested too deep", "flatten the file"),
    (
        "mapping values are not allowed",
        "there is a colon within a text here",
        _QUOTE + ", or see whether a line before this one lacks its colon",
    ),
    (
        "block sequence entries are not allowed",
        "a list item (-) cannot stand here",
        "begin a new line, indented",
    ),
    ("mapping keys are not allowed", "a question mark cannot stand here", _QUOTE),
    (
        "could not find expected ':'",
        "this line has no colon after its key",
        "write key: value, or - before an entry of a list",
    ),
    ("found unexpected ':'", "there is a colon in an unquoted text within brackets", _QUOTE),
    ("tab character", "here is a tab where spaces belong", "indent with spaces"),
    (
        "unknown escape character",
        "a backslash stands before a letter that it has no meaning for",
        "write \\\\ for \\",
    ),
    ("hexdecimal", "a backslash code is not complete", "write \\\\ for \\"),
    ("invalid Unicode character escape", "a backslash code stands for no letter", "write \\\\ for \\"),
    ("unexpected end of stream", "a quote is opened here and never closed", "close the quote"),
    ("unexpected document indicator", "a quote is opened here and never closed", "close the quote"),
    ("',' or '}'", "the brace { {opened} is not closed, or a comma is missing before this", _CLOSE),
    ("',' or ']'", "the bracket [ {opened} is not closed, or a comma is missing before this", _CLOSE),
    (
        "'-' indicator",
        "this line is indented otherwise than its neighbours",
        "indent it as they are, or begin it with - for a new entry of the list",
    ),
    (
        "did not find expected key",
        "this does not fit the lines before it",
        _FIT,
    ),
    ("expected node content", "a value is missing here", "write the value, or put a text of signs in quotes"),
    ("a single document", "a second document begins here", "keep one document a file, without a line of ---"),
    ("<document start>", "this does not fit the lines before it", _FIT),
    ("indentation indicator", "a number after | or > is not needed here", "write | or > alone"),
    (
        "comment or line break",
        "something stands after | or > on the same line",
        "begin the text on the next line",
    ),
    ("alphabetic or numeric", "a value cannot begin with & or * here", _QUOTE),
    ("alias", "a value cannot begin with *", _QUOTE),
    ("anchor", "a value cannot begin with &", _QUOTE),
    ("tag", "a value cannot begin with !", _QUOTE),
    ("'!'", "a value cannot begin with !", _QUOTE),
)
# What is noticed only later, where something else begins.
_TOLD_WHERE_IT_BEGINS = (
    "unexpected end of stream",
    "unexpected document indicator",
    "could not find expected ':'",
)


def explain(error: MarkedYAMLError, text: str) -> Flaw:
    """Where a file stops being YAML, and how to mend it."""
    told = f"{error.context or ''} {error.problem or ''}"
    begun = error.context_mark
    mark = error.problem_mark or begun
    if begun is not None and any(phrase in told for phrase in _TOLD_WHERE_IT_BEGINS):
        mark = begun
    line, column = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
    if "cannot start any token" in told:
        return Flaw(line, column, *_unexpected_letter(mark, text))
    opened = f"from line {begun.line + 1}, column {begun.column + 1}" if begun is not None else ""
    for phrase, what, hint in _SENTENCES:
        if phrase in told:
            return Flaw(line, column, what.replace("{opened}", opened), hint)
    return Flaw(line, column, "from here on this cannot be read as YAML", "compare it with a file that works")


def _unexpected_letter(mark: Mark | None, text: str) -> tuple[str, str]:
    letter = text[mark.index : mark.index + 1] if mark is not None else ""
    if letter == "\t":
        return "here is a tab where spaces belong", "indent with spaces"
    return f"a value cannot begin with {letter or 'this sign'}", _QUOTE
