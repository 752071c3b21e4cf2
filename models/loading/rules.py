"""Under which rules a compiled form was made: written by ``python -m models.loading.rules_digest``."""

RULES = "69effe6cd2944d1b"
