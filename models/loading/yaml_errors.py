"""What a YAML parser complains of, in sentences for somebody who writes a file."""

from __future__ import annotations

from typing import NamedTuple

from yaml.error import Mark, MarkedYAMLError

from models.problems import Message, message


class Flaw(NamedTuple):
    """Something wrong at a place of a file, both from 1, and what to write instead."""

    line: int
    column: int
    what: Message
    hint: Message


NO_YAML = message("this is not a YAML text")
_QUOTE = message('put the text in quotes: "…"')
_FIT = message("indent it as its neighbours, or close the quote or bracket before it")
_CLOSE = message("close it, or put a text with such signs in quotes")
_CLOSE_QUOTE = message("close the quote")
_DOUBLE = message("write \\\\ for \\")
_NEVER_CLOSED = message("a quote is opened here and never closed")
_MISFIT = message("this does not fit the lines before it")
_TAB = message("here is a tab where spaces belong")
_SPACES = message("indent with spaces")
_BAD_BEGINNING = message("a value cannot begin with {sign}")

# (what libyaml's message holds, what is wrong, what to write instead); the first that fits counts.
SENTENCES = (
    (
        "exceeded maximum nesting depth",
        message("the brackets and indents are nested too deep"),
        message("flatten the file"),
    ),
    (
        "mapping values are not allowed",
        message("there is a colon within a text here"),
        message('put the text in quotes: "…", or see whether a line before this one lacks its colon'),
    ),
    (
        "block sequence entries are not allowed",
        message("a list item (-) cannot stand here"),
        message("begin a new line, indented"),
    ),
    ("mapping keys are not allowed", message("a question mark cannot stand here"), _QUOTE),
    (
        "could not find expected ':'",
        message("this line has no colon after its key"),
        message("write key: value, or - before an entry of a list"),
    ),
    ("found unexpected ':'", message("there is a colon in an unquoted text within brackets"), _QUOTE),
    ("tab character", _TAB, _SPACES),
    (
        "unknown escape character",
        message("a backslash stands before a letter that it has no meaning for"),
        _DOUBLE,
    ),
    ("hexdecimal", message("a backslash code is not complete"), _DOUBLE),
    ("invalid Unicode character escape", message("a backslash code stands for no letter"), _DOUBLE),
    ("unexpected end of stream", _NEVER_CLOSED, _CLOSE_QUOTE),
    ("unexpected document indicator", _NEVER_CLOSED, _CLOSE_QUOTE),
    (
        "',' or '}'",
        message(
            "the brace {{ from line {line}, column {column} is not closed, or a comma is missing before this"
        ),
        _CLOSE,
    ),
    (
        "',' or ']'",
        message(
            "the bracket [ from line {line}, column {column} is not closed, or a comma is missing before this"
        ),
        _CLOSE,
    ),
    (
        "'-' indicator",
        message("this line is indented otherwise than its neighbours"),
        message("indent it as they are, or begin it with - for a new entry of the list"),
    ),
    ("did not find expected key", _MISFIT, _FIT),
    (
        "expected node content",
        message("a value is missing here"),
        message("write the value, or put a text of signs in quotes"),
    ),
    (
        "a single document",
        message("a second document begins here"),
        message("keep one document a file, without a line of ---"),
    ),
    ("<document start>", _MISFIT, _FIT),
    (
        "indentation indicator",
        message("a number after | or > is not needed here"),
        message("write | or > alone"),
    ),
    (
        "comment or line break",
        message("something stands after | or > on the same line"),
        message("begin the text on the next line"),
    ),
    ("alphabetic or numeric", message("a value cannot begin with & or * here"), _QUOTE),
    ("alias", _BAD_BEGINNING.filled(sign="*"), _QUOTE),
    ("anchor", _BAD_BEGINNING.filled(sign="&"), _QUOTE),
    ("tag", _BAD_BEGINNING.filled(sign="!"), _QUOTE),
    ("'!'", _BAD_BEGINNING.filled(sign="!"), _QUOTE),
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
    from_line, from_column = (begun.line + 1, begun.column + 1) if begun is not None else (line, column)
    for phrase, what, hint in SENTENCES:
        if phrase in told:
            return Flaw(line, column, what.filled(line=from_line, column=from_column), hint)
    return Flaw(
        line,
        column,
        message("from here on this cannot be read as YAML"),
        message("compare it with a file that works"),
    )


def _unexpected_letter(mark: Mark | None, text: str) -> tuple[Message, Message]:
    letter = text[mark.index : mark.index + 1] if mark is not None else ""
    if letter == "\t":
        return _TAB, _SPACES
    return _BAD_BEGINNING.filled(sign=letter or message("this sign")), _QUOTE
