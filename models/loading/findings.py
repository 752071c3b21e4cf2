"""What is wrong in one file, by path into its values; the place is looked up when all is found."""

from __future__ import annotations

from dataclasses import dataclass, field

from models.loading.marked_yaml import Path, Places
from models.loading.yaml_errors import Flaw
from models.problems import Message, Problem, message

MAX_PROBLEMS = 1_000
"""Problems that are told of one file; beyond it nobody reads on."""


@dataclass(slots=True)
class Findings:
    """The problems of the file ``name``; a path is the keys and indexes that lead to the value in question."""

    name: str
    by_path: list[tuple[Path, bool, Message, Message]] = field(default_factory=list)
    flaws: list[Flaw] = field(default_factory=list)
    left_out: int = 0

    def add(self, path: Path, what: Message, hint: Message, on_key: bool = False) -> None:
        """Note what is wrong with the value at ``path``, or with its key."""
        if self.is_full:
            self.left_out += 1
        else:
            self.by_path.append((path, on_key, what, hint))

    def add_flaws(self, flaws: list[Flaw]) -> None:
        """Note what is wrong at known places."""
        self.flaws.extend(flaws[:MAX_PROBLEMS])
        self.left_out += len(flaws[MAX_PROBLEMS:])

    @property
    def is_full(self) -> bool:
        return len(self.by_path) >= MAX_PROBLEMS

    def __bool__(self) -> bool:
        return bool(self.by_path or self.flaws)

    def problems(self, places: Places) -> list[Problem]:
        """Each problem with its place, each once."""
        found = {Problem(self.name, *flaw) for flaw in self.flaws}
        for path, on_key, what, hint in self.by_path:
            found.add(Problem(self.name, *places.of(path, on_key), what, hint))
        if self.left_out:
            what = message("the file has many more problems; {number:,} are not listed", number=self.left_out)
            found.add(Problem(self.name, 0, 0, what, message("mend these first and check again")))
        return sorted(found)
