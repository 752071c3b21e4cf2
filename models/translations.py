"""What is wrong with content and how to mend it, in the other languages: each English template beside its translation.

An entry is “English → translation”; lines that are indented go on with it. Gaps keep their names. What has to be typed
as it stands is in quotation marks. Plain spaces before ; : ! ? % and within « » become narrow ones that do not break.
"""

from __future__ import annotations

import re

from models.french import FRENCH
from models.french_rules import FRENCH_RULES


def _table(written: str) -> dict[str, str]:
    lines = (line for line in written.splitlines() if line and not line.startswith("#"))
    entries = re.sub(r"\n +", " ", "\n".join(lines)).split("\n")
    return {english: _typeset(other) for english, other in (entry.split(" → ") for entry in entries)}


def _typeset(french: str) -> str:
    return re.sub(r"(?<=«) | (?=[;:!?%»])", "\u202f", french)


TRANSLATIONS = {"fr": _table(FRENCH + FRENCH_RULES)}
"""What each English template is, by language."""
