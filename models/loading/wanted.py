"""What belongs at a place of a content file, in words: read from the JSON Schema of its kind."""

from __future__ import annotations

from functools import cache
from typing import Any

from models.loading.json_schema import json_schema
from models.loading.marked_yaml import Path
from models.loading.schema import Part
from models.problems import Message, message

ID_PATTERN = r"^[A-Za-z0-9][A-Za-z0-9._-]*$"
LANGUAGE_PATTERN = r"^[a-z]{2}$"
DURATION = message("a time such as PT2H or P1W")
TEXT_BY_LANGUAGE = message("a text by language, such as {{en: …, fr: …}}")
STANDING_BY_VARIANT = message("a standing by variant, such as {{ketamine: shown}}")
TEXT = message("a text")
_BLOCK = message("a block of keys and values")


class Wanted:
    """What the files of one kind may hold."""

    def __init__(self, part: type[Part]) -> None:
        self._schema = json_schema(part)

    def at(self, path: Path) -> dict[str, Any]:
        """The description of the value at ``path``, {} where nothing belongs there."""
        node = self._resolved(self._schema)
        for step in path:
            if isinstance(step, int):
                inner = node.get("items", {})
            elif step in node.get("properties", {}):
                inner = node["properties"][step]
            else:
                inner = next(iter(node.get("patternProperties", {}).values()), {})
            node = self._resolved(inner)
        return node

    def keys(self, path: Path) -> list[str]:
        """The keys that the block at ``path`` may have."""
        return list(self.at(path).get("properties", {}))

    def _resolved(self, node: dict[str, Any]) -> dict[str, Any]:
        """A description without references; of a value that may be left out, what it is where it is there."""
        for choice in node.get("anyOf", ()):
            if choice.get("type") != "null":
                node = {**choice, **{key: value for key, value in node.items() if key != "anyOf"}}
                break
        reference = node.get("$ref")
        if reference is not None:
            # The description beside a reference is about this place, the other one about the sort of thing.
            node = {**self._schema["$defs"][reference.rpartition("/")[2]], **node}
        return node


@cache
def wanted_in(part: type[Part]) -> Wanted:
    """What the files of one kind may hold; asked for once for every file with a problem."""
    return Wanted(part)


def described(node: dict[str, Any]) -> Message | None:
    """What the schema says of a value, as it can end a sentence; None where it says no more than :func:`in_words`."""
    description = node.get("description", "").rstrip(".")
    if not description or "enum" in node or in_words(node) in (DURATION, TEXT_BY_LANGUAGE):
        return None
    return Message(f"{description[0].lower()}{description[1:]}".replace("{", "{{").replace("}", "}}"))


def in_words(node: dict[str, Any]) -> Message:
    """What a description asks for, as it can stand in a sentence."""
    if "enum" in node:
        return message("one of {choices}", choices=", ".join(map(str, node["enum"])))
    match node.get("type"):
        case [first, *others]:
            told = in_words({**node, "type": first})
            for kind in others:
                told = message("{one}, or {other}", one=told, other=in_words({**node, "type": kind}))
            return told
        case "number":
            return message("a number")
        case "integer":
            return message("a whole number")
        case "boolean":
            return message("true or false")
        case "array" if node.get("maxItems") == 2:
            return message("two numbers in brackets, such as [3, 10]")
        case "array":
            return message("a list")
        case "object":
            if "patternProperties" not in node:
                return _BLOCK
            return TEXT_BY_LANGUAGE if LANGUAGE_PATTERN in node["patternProperties"] else STANDING_BY_VARIANT
        case "string" if node.get("pattern", "").startswith("^P"):
            return DURATION
        case "string" if node.get("pattern") == ID_PATTERN:
            return message("a short name without spaces")
        case "string":
            return TEXT
    return message("something else")
