"""A copy of the minimal pack to spoil, and what the loader then says."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from models.loading import check_catalog
from models.problems import ContentError

MINIMAL_PACK = Path(__file__).parent / "minimal_pack"
TRIAL = "trials/doe-2015.yaml"
SYNTHESIS = "syntheses/roe-2020.yaml"
GAS = "treatments/gas.yaml"
AIR = "treatments/air.yaml"
BRAKE = "pathways/brake.yaml"
QUESTION = "questions/gas.yaml"
EFFECTS = "effects/all.yaml"
REPORT = "side_effects/doe-2015.yaml"
UNKNOWNS = "unknowns/gas.yaml"
GUIDANCE = "guidance/gas.yaml"
COMPARISON = "comparison/gas.yaml"
PAPERS = "sources/papers.yaml"
PACK = "pack.yaml"


@dataclass(frozen=True)
class EditablePack:
    folder: Path

    @classmethod
    def copied_to(cls, folder: Path, pack: Path = MINIMAL_PACK) -> EditablePack:
        shutil.copytree(pack, folder)
        return cls(folder)

    @staticmethod
    def original(file: str) -> str:
        return (MINIMAL_PACK / file).read_text(encoding="utf-8")

    def edit(self, file: str, old: str, new: str) -> None:
        """Put ``new`` in place of ``old``, which stands in the file once."""
        text = self.text(file)
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
        (self.folder / file).write_text(text.replace(old, new), encoding="utf-8")

    def remove(self, file: str) -> None:
        (self.folder / file).unlink()

    def append(self, file: str, more: str) -> None:
        self.write(file, self.text(file) + more)

    def write(self, file: str, content: str | bytes) -> None:
        data = content.encode() if isinstance(content, str) else content
        (self.folder / file).parent.mkdir(exist_ok=True)
        (self.folder / file).write_bytes(data)

    def text(self, file: str) -> str:
        return (self.folder / file).read_text(encoding="utf-8")

    def problems(self) -> list[str]:
        """Every problem of the pack as it is printed."""
        try:
            check_catalog(self.folder)
        except ContentError as error:
            return [str(problem) for problem in error.problems]
        return []

    def at(self, file: str, mark: str, message: str) -> str:
        """A problem as it is printed, at the place where ``mark`` begins for the last time in the file."""
        text = self.text(file)
        index = text.rindex(mark)
        line = text.count("\n", 0, index) + 1
        column = index - text.rfind("\n", 0, index)
        return f"{file}:{line}:{column}: {message}"
