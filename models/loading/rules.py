"""Under which rules a compiled form was made: written by ``python -m models.loading.rules_digest``."""

RULES = "edb6cd8ca2f9f111"
