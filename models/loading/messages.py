"""The schema's complaints in sentences for a lecturer: what is wrong, and what to write instead."""

from __future__ import annotations

import re
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from models.loading.findings import MAX_PROBLEMS, Findings
from models.loading.marked_yaml import Path, Places, shortened
from models.loading.schema import Part
from models.loading.wanted import (
    DURATION,
    ID_PATTERN,
    TEXT,
    TEXT_BY_LANGUAGE,
    Wanted,
    described,
    in_words,
    wanted_in,
)
from models.problems import Message, message, nearest

# Words that other notes use for our keys.
_KNOWN_AS = {
    "ci": "interval",
    "ci95": "interval",
    "computed": "formula",
    "derived": "formula",
    "own_check": "formula",
    "seen": "read",
    "seen_at": "read_at",
    "time": "at",
    "license": "licence",
    "comparison": "against",
}
_UNITS_OF_TIME = {
    **dict.fromkeys(("min", "mins", "minute", "minutes"), "PT{}M"),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours", "heure", "heures"), "PT{}H"),
    **dict.fromkeys(("d", "day", "days", "j", "jour", "jours"), "P{}D"),
    **dict.fromkeys(("w", "wk", "wks", "week", "weeks", "sem", "semaine", "semaines"), "P{}W"),
    **dict.fromkeys(("month", "months", "mois"), "P{}M"),
    **dict.fromkeys(("y", "yr", "year", "years", "an", "ans", "année", "années"), "P{}Y"),
}
_PLAIN_TIME = re.compile(r"([0-9]+(?:\.[0-9]+)?) *([A-Za-zé]+)")


def translate(error: ValidationError, part: type[Part], places: Places, findings: Findings) -> None:
    """Add what ``error`` complains of to ``findings``, each at its path."""
    wanted = wanted_in(part)
    details = error.errors(include_url=False)
    misspelt = {
        (*detail["loc"][:-1], _meant(str(detail["loc"][-1]), wanted.keys(detail["loc"][:-1])))
        for detail in details[:MAX_PROBLEMS]
        if detail["type"] == "extra_forbidden"
    }
    for detail in details:
        if findings.is_full:
            findings.left_out += 1
        elif detail["type"] != "missing" or detail["loc"] not in misspelt:
            path, on_key = _path(detail)
            findings.add(path, *_sentence(detail, path, wanted, places), on_key)


def _path(detail: ErrorDetails) -> tuple[Path, bool]:
    """The way to the value; True where its key is meant. A missing value is told at what should hold it."""
    path = detail["loc"]
    if path and path[-1] == "[key]":
        return path[:-1], True
    if detail["type"] == "missing":
        return path[:-1], False
    return path, detail["type"] == "extra_forbidden"


def _sentence(detail: ErrorDetails, path: Path, wanted: Wanted, places: Places) -> tuple[Message, Message]:
    match detail["type"]:
        case "missing":
            return _missing(str(detail["loc"][-1]), wanted.at(detail["loc"]))
        case "extra_forbidden":
            return _unknown_key(str(path[-1]), wanted.keys(path[:-1]))
        case "string_pattern_mismatch":
            return _bad_form(path, detail["input"], wanted.at(path), detail["loc"][-1] == "[key]")
        case "enum" | "literal_error":
            return _bad_choice(path, detail["input"], wanted.at(path).get("enum", []))
        case _ if detail["type"] in _LIMITS:
            what, hint = _LIMITS[detail["type"]]
            bounds = detail.get("ctx", {})
            return what.filled(key=_called(path), **bounds), hint.filled(**bounds)
        case _:
            return _bad_type(path, detail["input"], wanted.at(path), places)


# What the schema bounds, by the name of the bound.
_LIMITS = {
    "string_too_short": (message("{key} is empty"), message("write the text, or leave the key out")),
    "string_too_long": (message("{key} is longer than {max_length} letters"), message("shorten it")),
    "too_short": (
        message("{key} has {actual_length} of the {min_length} entries that it needs"),
        message("add what is missing"),
    ),
    "too_long": (
        message("{key} has more than the {max_length} entries that belong there"),
        message("take the others out"),
    ),
    "greater_than": (
        message("{key} is not above {gt:g}"),
        message("read it again in the source, or leave the key out where it gives none"),
    ),
    "greater_than_equal": (message("{key} is below {ge:g}"), message("write {ge:g} or more")),
    "less_than_equal": (message("{key} is above {le:g}"), message("write {le:g} or less")),
    "finite_number": (message("{key} is no finite number"), message("write a number, or leave the key out")),
}
_NO_SPACES = message("use letters, digits, hyphens, dots and underscores, no spaces")


def _called(path: Path) -> Message:
    """A value's name in a sentence: its key, or its place in a list."""
    if not path:
        return message("the file")
    if not isinstance(path[-1], int):
        return message("“{key}”", key=shortened(path[-1]))
    if len(path) > 1:
        return message("entry {number} of “{key}”", number=path[-1] + 1, key=path[-2])
    return message("entry {number}", number=path[-1] + 1)


def _missing(key: str, node: dict[str, Any]) -> tuple[Message, Message]:
    wanted, more = in_words(node), described(node)
    hint = (
        message("add {key}: with {wanted}", key=key, wanted=wanted)
        if more is None
        else message("add {key}: with {wanted}; {more}", key=key, wanted=wanted, more=more)
    )
    return message("“{key}” is missing here", key=key), hint


def _meant(key: str, keys: list[str]) -> str | None:
    """The key that somebody meant who wrote another word."""
    other = _KNOWN_AS.get(key)
    return other if other in keys else nearest(key, keys)


def _unknown_key(key: str, keys: list[str]) -> tuple[Message, Message]:
    right = _meant(key, keys)
    if key.isdecimal():
        return (
            message("“{key}” is no key", key=shortened(key)),
            message("if it ends a number, write the number with a point: 4.8, not 4,8"),
        )
    hint = _did_you_mean(right) if right else message("the keys here are {keys}", keys=", ".join(keys))
    return message("“{key}” is no key that belongs here", key=shortened(key)), hint


def _did_you_mean(right: str) -> Message:
    return message("did you mean {right}?", right=right)


def _bad_choice(path: Path, value: Any, choices: list[str]) -> tuple[Message, Message]:
    if path[-1] == "read" and value == "recalled":
        return (
            message("a figure that somebody recalled is never shown"),
            message("read it in the source and say where, or leave the figure out"),
        )
    right = nearest(value, choices) if isinstance(value, str) else None
    hint = _did_you_mean(right) if right else message("write one of {choices}", choices=", ".join(choices))
    return _cannot_be(path, value), hint


def _cannot_be(path: Path, value: Any) -> Message:
    return message("{key} cannot be {value}", key=_called(path), value=_as_told(value))


def _bad_form(path: Path, value: str, node: dict[str, Any], is_key: bool) -> tuple[Message, Message]:
    is_name = node.get("pattern") == ID_PATTERN
    if is_key:
        # What stands under the name of a language is a text, under the name of a variant a choice.
        is_name = "enum" in node
        if not is_name:
            return (
                message("{value} is no language", value=_as_told(value)),
                message("write a language as two small letters, such as en or fr"),
            )
    elif not value.strip():
        what, hint = _LIMITS["string_too_short"]
        return what.filled(key=_called(path)), hint
    what = message("{value} is no id", value=_as_told(value)) if is_key else _cannot_be(path, value)
    if is_name:
        right = shortened(re.sub(r"[^A-Za-z0-9._-]+", "-", value).strip("-._"))
        return what, message("write {right}; {rule}", right=right, rule=_NO_SPACES) if right else _NO_SPACES
    match path[-1]:
        case "doi":
            found = re.search(r"10\.\d{4,9}/\S+", value)
            if found:
                return what, message("write {right}", right=found[0])
            return what, message("write the DOI alone; it begins with 10.")
        case "pmid":
            digits = re.sub(r"\D", "", value)[:9] or "34108247"
            return what, message('write the number alone, in quotes: "{digits}"', digits=digits)
    right_form = message("two small letters, such as en") if "languages" in path else in_words(node)
    return what, message("write {right}", right=right_form)


def _bad_type(path: Path, value: Any, node: dict[str, Any], places: Places) -> tuple[Message, Message]:
    if not path:
        if value is None:
            return message("the file is empty"), message("write its content, or delete the file")
        return (
            message("the file holds {value} where keys and values belong", value=_as_told(value)),
            message("write one key a line: id: …"),
        )
    what = message(
        "{key} is {value} where {wanted} belongs",
        key=_called(path),
        value=_as_told(value),
        wanted=in_words(node),
    )
    return what, _right_type(value, node, places.written(path))


def _right_type(value: Any, node: dict[str, Any], written: str | None) -> Message:
    """What to write instead of a value of another type; ``written`` is how it stands in the file."""
    match node.get("type"):
        case [likeliest, *_]:
            return _right_type(value, {**node, "type": likeliest}, written)
        case "string" if in_words(node) == DURATION:
            return in_iso(written or "")
        case "string" if written:
            return message('put it in quotes: "{written}"', written=shortened(written))
        case "string":
            return _write_or_leave_out(TEXT)
        case "number" | "integer" if isinstance(value, str):
            return _number_in(value)
        case "integer" if isinstance(value, float):
            return message("write a number without decimals")
        case "boolean" if isinstance(value, str):
            is_yes = value.lower() in ("yes", "on", "y", "oui")
            return message("write {right}", right="true" if is_yes else in_words(node))
        case "array" if written:
            if "[low" in node.get("description", ""):
                return message("write [low, high]")
            if node.get("maxItems") == 2:
                return message("write {right}", right=in_words(node))
            return message("write {right}", right=f"[{shortened(written)}]")
        case "object" if written and in_words(node) == TEXT_BY_LANGUAGE:
            return message("write {right}", right=f'{{en: "{shortened(written)}"}}')
    return _write_or_leave_out(in_words(node))


def _write_or_leave_out(wanted: Message) -> Message:
    return message("write {wanted}, or leave the key out", wanted=wanted)


def _number_in(text: str) -> Message:
    """How a text that was meant as a number is written as one."""
    bare = (
        text.strip()
        .replace("−", "-")
        .replace("–", "-")
        .replace(",", ".")
        .replace(" ", "")
        .replace("\u202f", "")
    )
    bare = bare.removesuffix("%").replace("_", "")
    if re.fullmatch(r"[-+]?(?:\d{1,15}(?:\.\d{1,15})?|\.\d{1,15})", bare, re.ASCII):
        right = bare.lstrip("+")
        right = re.sub(r"^(-?)0+(?=\d)", r"\1", right)
        return message("write {right}, without quotes and with a point for decimals", right=right)
    return message("write the number alone, with a point for decimals")


def in_iso(text: str) -> Message:
    """How a time that is not in ISO 8601 would be written."""
    found = _PLAIN_TIME.fullmatch(text.strip())
    form = _UNITS_OF_TIME.get(found[2].lower()) if found else None
    if found and form:
        return message("write {right}", right=form.format(found[1]))
    if text.strip().startswith("-"):
        return message("time counts from the first dose; what was measured before it stands at PT0H")
    if re.match(r"\d{4}-\d\d", text):
        return message("write the time since the first dose, not a date: PT2H, P1D, P1W")
    return message("write PT40M, PT2H, P1D, P1W or P3M: the time since the first dose")


def _as_told(value: Any) -> Message:
    """A value as it can stand in a sentence."""
    match value:
        case None:
            return message("nothing")
        case bool():
            return Message("true" if value else "false")
        case int() | float():
            return message("the number {number}", number=str(value))
        case str():
            return message("the text “{text}”", text=shortened(value))
        case list():
            return message("a list")
    return message("a block of keys and values")
