"""Packs made of another pack, as large as one likes, to measure and to try the loader with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from models.loading.pack_files import FOLDERS, PACK_FILE

# The keys whose values are ids of things that a copy has of its own, by the folder in which they mean that.
_IDS = {
    "sources": frozenset({"id"}),
    "treatments": frozenset({"id", "dose_of"}),
    "trials": frozenset({"id", "source", "treatment", "fact", "by"}),
    "syntheses": frozenset({"id", "source", "treatment", "against", "fact"}),
    "pathways": frozenset({"id", "fact"}),
    "effects": frozenset({"id"}),
    "side_effects": frozenset({"id", "source", "treatment", "against", "fact", "fact_against", "effect"}),
    "questions": frozenset({"id", "fact", "trial", "by"}),
    "unknowns": frozenset({"id"}),
    "guidance": frozenset({"id", "fact", "source", "country"}),
    "comparison": frozenset({"id", "fact", "source"}),
}
# What carries an id that is its own file's business, and lists of ids.
_LOCAL = frozenset({"arms", "regimens", "comparisons", "variants", "places", "flows", "steps"})
_ID_LISTS = {
    "sources": frozenset[str](),
    "treatments": frozenset({"facts"}),
    "trials": frozenset({"facts", "same_people_as"}),
    "syntheses": frozenset({"facts"}),
    "pathways": frozenset({"sources"}),
    "effects": frozenset[str](),
    "side_effects": frozenset({"facts", "effects"}),
    "questions": frozenset({"treatments", "against"}),
    "unknowns": frozenset({"facts", "questions", "sources"}),
    "guidance": frozenset({"facts", "unknowns"}),
    "comparison": frozenset({"facts", "treatments", "questions"}),
}
_ONCE = re.compile(r"^(?:notice|in_danger):.*\n(?: .*\n)*", re.MULTILINE)
"""What a pack has once: the copies go without."""


def multiplied_pack(folder: Path, times: int, target: Path) -> Path:
    """Write ``times`` copies of the pack in ``folder`` as one pack into ``target``, and give ``target`` back.

    The first copy is the pack as it is; in the others every source, treatment, trial, synthesis and fact has an id
    of its own, and refers to its own copy. Families and scales are shared. The wording, length and layout of the
    files stay what they are, so that a pack ten times as large takes an honest loader ten times as long.
    """
    target.mkdir(parents=True, exist_ok=True)
    (target / PACK_FILE).write_bytes((folder / PACK_FILE).read_bytes())
    for kind in FOLDERS:
        if (folder / kind).is_dir():
            (target / kind).mkdir(exist_ok=True)
            for path in sorted((folder / kind).glob("*.yaml")):
                _multiply(path, kind, times, target / kind)
    return target


def _multiply(path: Path, kind: str, times: int, target: Path) -> None:
    text = path.read_text(encoding="utf-8")
    (target / path.name).write_text(text, encoding="utf-8", newline="\n")
    if times == 1:
        return
    if kind == "guidance":
        text = _ONCE.sub("", text)
    root = yaml.compose(text, Loader=yaml.CSafeLoader)
    pieces = _between(text, sorted(_id_ends(root, kind, is_local=False)))
    for copy in range(2, times + 1):
        suffix = f"-x{copy}"
        (target / f"{path.stem}{suffix}.yaml").write_text(suffix.join(pieces), encoding="utf-8", newline="\n")


def _id_ends(node: yaml.Node | None, kind: str, is_local: bool) -> Iterator[int]:
    """Where in the text each id ends that a copy renames."""
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _id_ends(item, kind, is_local)
    if not isinstance(node, yaml.MappingNode):
        return
    for key, value in node.value:
        if isinstance(value, yaml.ScalarNode):
            if key.value in _IDS[kind] and not (is_local and key.value == "id"):
                yield _end(value)
        elif key.value in _ID_LISTS[kind]:
            yield from map(_end, value.value)
        else:
            yield from _id_ends(value, kind, is_local=key.value in _LOCAL)


def _end(scalar: yaml.ScalarNode) -> int:
    index: int = scalar.end_mark.index
    return index - 1 if scalar.style in ("'", '"') else index


def _between(text: str, ends: list[int]) -> list[str]:
    return [text[start:end] for start, end in zip([0, *ends], [*ends, len(text)], strict=True)]
