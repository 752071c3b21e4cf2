"""A digest of the code that turns files into a catalog, by which older compiled forms are known.

``python -m models.loading.rules_digest`` writes it into rules.py; a test says when it is stale. It is written down
because reading the code at every start would cost time, and a bundle has none to read.
"""

from __future__ import annotations

import re
import sys
from hashlib import blake2b
from pathlib import Path

from models.loading import rules

DECIDING = (
    "loading/comparison_schema",
    "loading/convert",
    "loading/convert_guidance",
    "loading/convert_comparison",
    "loading/convert_pathway",
    "loading/convert_question",
    "loading/convert_side_effect",
    "loading/figure_rules",
    "loading/findings",
    "loading/first_load",
    "loading/guidance_schema",
    "loading/marked_yaml",
    "loading/names",
    "loading/pathway_schema",
    "loading/question_schema",
    "loading/schema",
    "loading/side_effect_schema",
    "comparison",
    "evidence",
    "guidance",
    "pathway",
    "question",
    "side_effect",
    "text",
    "treatment",
    "unknown",
    "units",
)
"""The modules that say what a pack may hold and what is made of it. The others word what is wrong with it."""


def digest() -> str:
    """What RULES must be: the digest of the deciding modules as they are now."""
    models = Path(__file__).resolve().parents[1]
    found = blake2b(digest_size=8)
    for name in DECIDING:
        text = (models / f"{name}.py").read_text(encoding="utf-8")
        found.update(f"\0{name}\0{text}".encode())
    return found.hexdigest()


def main() -> None:
    """Write the digest down."""
    path = Path(rules.__file__)
    text = path.read_text(encoding="utf-8")
    line = f'RULES = "{digest()}"'
    path.write_text(
        re.sub("^RULES = .*", line, text, count=1, flags=re.MULTILINE), encoding="utf-8", newline="\n"
    )
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
