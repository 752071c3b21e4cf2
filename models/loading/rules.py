"""Under which rules a compiled form was made: written by ``python -m models.loading.rules_digest``."""

RULES = "e13a9540c222ca15"
