"""The schema's complaints in sentences for a lecturer: what is wrong, and what to write instead."""

from __future__ import annotations

import re
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from models.loading.findings import MAX_PROBLEMS, Findings
from models.loading.marked_yaml import Path, Places, shortened
from models.loading.schema import Part
from models.loading.wanted import DURATION, ID_PATTERN, TEXT_BY_LANGUAGE, Wanted, in_words, wanted_in
from models.problems import nearest

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
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), "PT{}H"),
    **dict.fromkeys(("d", "day", "days"), "P{}D"),
    **dict.fromkeys(("w", "wk", "wks", "week", "weeks"), "P{}W"),
    **dict.fromkeys(("month", "months"), "P{}M"),
    **dict.fromkeys(("y", "yr", "year", "years"), "P{}Y"),
}
_PLAIN_TIME = re.compile(r"([0-9]+(?:\.[0-9]+)?) *([A-Za-z]+)")


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


def _sentence(detail: ErrorDetails, path: Path, wanted: Wanted, places: Places) -> tuple[str, str]:
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
            words = {"key": _called(path), **detail.get("ctx", {})}
            return what.format(**words), hint.format(**words)
        case _:
            return _bad_type(path, detail["input"], wanted.at(path), places)


# What the schema bounds, by the name of the bound.
_LIMITS = {
    "string_too_short": ("{key} is empty", "write the text, or leave the key out"),
    "string_too_long": ("{key} is longer than {max_length} letters", "shorten it"),
    "too_short": (
        "{key} has {actual_length} of the {min_length} entries that it needs",
        "add what is missing",
    ),
    "too_long": ("{key} has more than the {max_length} entries that belong there", "take the others out"),
    "greater_than": (
        "{key} is not above {gt:g}",
        "read it again in the source, or leave the key out where it gives none",
    ),
    "greater_than_equal": ("{key} is below {ge:g}", "write {ge:g} or more"),
    "less_than_equal": ("{key} is above {le:g}", "write {le:g} or less"),
    "finite_number": ("{key} is no finite number", "write a number, or leave the key out"),
}


def _called(path: Path) -> str:
    """A value's name in a sentence: its key, or its place in a list."""
    if not path:
        return "the file"
    if isinstance(path[-1], int):
        return f"entry {path[-1] + 1} of “{path[-2]}”" if len(path) > 1 else f"entry {path[-1] + 1}"
    return f"“{shortened(path[-1])}”"


def _missing(key: str, node: dict[str, Any]) -> tuple[str, str]:
    hint = f"add {key}: with {in_words(node)}"
    description = node.get("description", "")
    if description and "enum" not in node and in_words(node) not in (DURATION, TEXT_BY_LANGUAGE):
        hint += f"; {description[0].lower()}{description[1:].rstrip('.')}"
    return f"“{key}” is missing here", hint


def _meant(key: str, keys: list[str]) -> str | None:
    """The key that somebody meant who wrote another word."""
    other = _KNOWN_AS.get(key)
    return other if other in keys else nearest(key, keys)


def _unknown_key(key: str, keys: list[str]) -> tuple[str, str]:
    right = _meant(key, keys)
    if key.isdecimal():
        return (
            f"“{shortened(key)}” is no key",
            "if it ends a number, write the number with a point: 4.8, not 4,8",
        )
    hint = f"did you mean {right}?" if right else f"the keys here are {', '.join(keys)}"
    return f"“{shortened(key)}” is no key that belongs here", hint


def _bad_choice(path: Path, value: Any, choices: list[str]) -> tuple[str, str]:
    if path[-1] == "read" and value == "recalled":
        return (
            "a figure that somebody recalled is never shown",
            "read it in the source and say where, or leave the figure out",
        )
    right = nearest(value, choices) if isinstance(value, str) else None
    hint = f"did you mean {right}?" if right else f"write one of {', '.join(choices)}"
    return f"{_called(path)} cannot be {_told(value)}", hint


def _bad_form(path: Path, value: str, node: dict[str, Any], is_key: bool) -> tuple[str, str]:
    if is_key:
        return f"{_told(value)} is no language", "write a language as two small letters, such as en or fr"
    if not value.strip():
        what, hint = _LIMITS["string_too_short"]
        return what.format(key=_called(path)), hint
    what = f"{_called(path)} cannot be {_told(value)}"
    if node.get("pattern") == ID_PATTERN:
        right = re.sub(r"[^A-Za-z0-9._-]+", "-", value).strip("-._")
        hint = "use letters, digits, hyphens, dots and underscores, no spaces"
        return what, f"write {shortened(right)}; {hint}" if right else hint
    match path[-1]:
        case "doi":
            found = re.search(r"10\.\d{4,9}/\S+", value)
            return what, f"write {found[0]}" if found else "write the DOI alone; it begins with 10."
        case "pmid":
            digits = re.sub(r"\D", "", value)[:9]
            return what, f'write the number alone, in quotes: "{digits or 34108247}"'
    return what, f"write {'two small letters, such as en' if 'languages' in path else in_words(node)}"


def _bad_type(path: Path, value: Any, node: dict[str, Any], places: Places) -> tuple[str, str]:
    if not path:
        if value is None:
            return "the file is empty", "write its content, or delete the file"
        return f"the file holds {_told(value)} where keys and values belong", "write one key a line: id: …"
    return (
        f"{_called(path)} is {_told(value)} where {in_words(node)} belongs",
        _right_type(value, node, places.written(path)),
    )


def _right_type(value: Any, node: dict[str, Any], written: str | None) -> str:
    """What to write instead of a value of another type; ``written`` is how it stands in the file."""
    match node.get("type"):
        case "string" if in_words(node) == DURATION:
            return in_iso(written or "")
        case "string" if written:
            return f'put it in quotes: "{shortened(written)}"'
        case "string":
            return "write a text, or leave the key out"
        case "number" | "integer" if isinstance(value, str):
            return _number_in(value)
        case "integer" if isinstance(value, float):
            return "write a number without decimals"
        case "boolean" if isinstance(value, str):
            return "write true" if value.lower() in ("yes", "on", "y", "oui") else "write true or false"
        case "array" if written:
            return f"write [{shortened(written)}]" if node.get("maxItems") != 2 else "write [low, high]"
        case "object" if written and "patternProperties" in node:
            return f'write {{en: "{shortened(written)}"}}'
    return f"write {in_words(node)}, or leave the key out"


def _number_in(text: str) -> str:
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
        return f"write {right}, without quotes and with a point for decimals"
    return "write the number alone, with a point for decimals"


def in_iso(text: str) -> str:
    """How a time that is not in ISO 8601 would be written."""
    found = _PLAIN_TIME.fullmatch(text.strip())
    form = _UNITS_OF_TIME.get(found[2].lower()) if found else None
    if found and form:
        return f"write {form.format(found[1])}"
    if text.strip().startswith("-"):
        return "time counts from the first dose; what was measured before it stands at PT0H"
    if re.match(r"\d{4}-\d\d", text):
        return "write the time since the first dose, not a date: PT2H, P1D, P1W"
    return "write PT40M, PT2H, P1D, P1W or P3M: the time since the first dose"


def _told(value: Any) -> str:
    """A value as it can stand in a sentence."""
    match value:
        case None:
            return "nothing"
        case bool():
            return "true" if value else "false"
        case int() | float():
            return f"the number {value}"
        case str():
            return f"the text “{shortened(value)}”"
        case list():
            return "a list"
    return "a block of keys and values"
