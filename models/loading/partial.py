"""What can still be checked of a file that does not fit the schema, so that one slip does not hide another."""

from __future__ import annotations

from typing import Any, TypeVar, get_args

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from models.loading.marked_yaml import Path
from models.loading.schema import Part

_P = TypeVar("_P", bound=Part)


def partial(part: type[_P], value: dict[str, Any], error: ValidationError) -> _P:
    """The file's object with its sound parts: None, {} or [] stands in place of a value that does not fit, and None in
    a list in place of an entry. Keys that do not belong are overlooked."""
    wrong = [
        detail["loc"]
        for detail in error.errors(include_url=False, include_context=False, include_input=False)
        if detail["type"] != "extra_forbidden"
    ]
    return _without(part, value, wrong)


def _without(part: type[_P], value: dict[str, Any], wrong: list[Path]) -> _P:
    by_key = _grouped(wrong)
    values: dict[str, Any] = {}
    for field_name, field in part.model_fields.items():
        name = field.alias or field_name
        given = value.get(name)
        entry = _entry_of(field)
        if entry is not None and isinstance(given, list):
            by_index = _grouped(by_key.get(name, []))
            values[name] = [_entry(entry, item, by_index.get(place, [])) for place, item in enumerate(given)]
        elif name in by_key or name not in value:
            values[name] = _nothing(field)
        elif (inner := _part_of(field)) is not None:
            values[name] = _entry(inner, given, [])
        else:
            values[name] = given
    return part.model_construct(**values)


def _entry(part: type[Part], value: Any, wrong: list[Path]) -> Part | None:
    """One entry of a list, None where something is wrong with it other than in a list of its own."""
    if not isinstance(value, dict):
        return None
    keys = {field.alias or name for name, field in part.model_fields.items()}
    lists = {name for name, field in part.model_fields.items() if _entry_of(field) is not None}
    if not all(len(path) > 2 and path[0] in lists for path in wrong):
        return None
    if wrong:
        return _without(part, value, wrong)
    try:
        return part.model_validate({key: item for key, item in value.items() if key in keys})
    except ValidationError:
        return None  # a key that does not belong, deeper down


def _entry_of(field: FieldInfo) -> type[Part] | None:
    """The part of which a field holds a list."""
    inner = get_args(field.annotation)
    is_list_of_parts = len(inner) == 1 and isinstance(inner[0], type) and issubclass(inner[0], Part)
    return inner[0] if is_list_of_parts else None


def _part_of(field: FieldInfo) -> type[Part] | None:
    """The part that a field holds, alone or where it is there."""
    for choice in get_args(field.annotation) or (field.annotation,):
        if isinstance(choice, type) and issubclass(choice, Part):
            return choice
    return None


def _nothing(field: FieldInfo) -> Any:
    if not field.is_required():
        return field.get_default(call_default_factory=True)
    kind = getattr(field.annotation, "__origin__", None)
    return kind() if kind in (list, dict) else None


def _grouped(paths: list[Path]) -> dict[str | int, list[Path]]:
    """Paths by their first step, each without it."""
    found: dict[str | int, list[Path]] = {}
    for path in paths:
        if path:
            found.setdefault(path[0], []).append(path[1:])
    return found
