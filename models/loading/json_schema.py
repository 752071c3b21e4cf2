"""The JSON Schemas of the content files, from which an editor completes and checks as one types.

``python -m models.loading.json_schema`` writes them into resources/content/schema.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from models.loading import (
    comparison_schema,
    guidance_schema,
    pathway_schema,
    question_schema,
    schema,
    side_effect_schema,
)

FILES: dict[str, type[schema.Part]] = {
    "pack": schema.PackFile,
    "sources": schema.SourcesFile,
    "treatment": schema.TreatmentFile,
    "trial": schema.TrialFile,
    "synthesis": schema.SynthesisFile,
    "pathway": pathway_schema.PathwayFile,
    "effects": side_effect_schema.EffectsFile,
    "side_effect": side_effect_schema.SafetyReportFile,
    "question": question_schema.QuestionFile,
    "unknowns": question_schema.UnknownsFile,
    "guidance": guidance_schema.GuidanceFile,
    "comparison": comparison_schema.ComparisonFile,
}
"""The schema of each kind of file, by the name under which it is written."""


def json_schema(part: type[schema.Part]) -> dict[str, Any]:
    """The JSON Schema of one kind of content file."""
    described = part.model_json_schema()
    _tidy(described)
    return described


def _tidy(node: object) -> None:
    """Take out what pydantic adds for programmers (a title on every key, defaults of null); close open mappings."""
    if isinstance(node, list):
        for item in node:
            _tidy(item)
    elif isinstance(node, dict):
        if isinstance(node.get("title"), str):
            del node["title"]
        if "default" in node and node["default"] is None:
            del node["default"]
        if "patternProperties" in node:
            node["additionalProperties"] = False
        for item in node.values():
            _tidy(item)


def written_form(part: type[schema.Part]) -> str:
    """The text of one schema file."""
    return json.dumps(json_schema(part), indent=2, ensure_ascii=False) + "\n"


def schema_files(folder: Path) -> dict[Path, str]:
    """What belongs into the schema folder: each file with its text."""
    return {folder / f"{name}.schema.json": written_form(part) for name, part in FILES.items()}


def main() -> None:
    """Write the schemas beside the shipped content."""
    folder = Path(__file__).resolve().parents[2] / "resources" / "content" / "schema"
    folder.mkdir(parents=True, exist_ok=True)
    for path, text in schema_files(folder).items():
        path.write_text(text, encoding="utf-8", newline="\n")
        sys.stdout.write(f"{path.name}\n")


if __name__ == "__main__":
    main()
