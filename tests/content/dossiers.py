"""The evidence dossiers, where they lie beside the repository: what the shipped content is laid beside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

Entry = Mapping[str, Any]
"""A fact or a source as a dossier writes it."""

REPOSITORY = Path(__file__).resolve().parents[2]
FOLDER = REPOSITORY.parent / "shared" / "evidence"
CLINICAL = ("nitrous-oxide", "ketamine", "conventional", "gaps-rapid", "gaps-conventional")
"""The dossiers of people treated; the others tell of mechanisms."""


@dataclass(frozen=True)
class Dossiers:
    """The dossiers by name, each as its file gives it."""

    by_name: Mapping[str, Entry]

    @cached_property
    def facts(self) -> dict[str, Entry]:
        """Every fact by its id."""
        return {fact["id"]: fact for dossier in self.by_name.values() for fact in dossier["facts"]}

    @cached_property
    def steps(self) -> dict[str, Entry]:
        """Every step of the mechanism dossier's pathways, by its id."""
        chains = self.by_name["mechanism"]["pathways"]
        return {step["id"]: step for chain in chains for step in chain["steps"]}

    @cached_property
    def dossier_of(self) -> dict[str, str]:
        """The name of the dossier in which a fact stands, by the fact's id."""
        return {fact["id"]: name for name, dossier in self.by_name.items() for fact in dossier["facts"]}

    @cached_property
    def sources(self) -> dict[str, tuple[Entry, ...]]:
        """Every entry of a source, by its id: a source may stand in two dossiers, with more in one of them."""
        found: dict[str, list[Entry]] = {}
        for dossier in self.by_name.values():
            for source in dossier["sources"]:
                found.setdefault(source["id"], []).append(source)
        return {identity: tuple(entries) for identity, entries in found.items()}


def read_dossiers() -> Dossiers | None:
    """All dossiers of the evidence folder, the clinical ones first; None where there is no such folder."""
    if not FOLDER.is_dir():
        return None
    others = sorted(path.stem for path in FOLDER.glob("*.yaml") if path.stem not in CLINICAL)
    return Dossiers({name: _read(FOLDER / f"{name}.yaml") for name in (*CLINICAL, *others)})


def _read(file: Path) -> Entry:
    with file.open(encoding="utf-8") as stream:
        content: Entry = yaml.load(stream, Loader=yaml.CSafeLoader)
    return content
