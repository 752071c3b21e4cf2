"""Under which rules a compiled form was made: written by ``python -m models.loading.rules_digest``."""

RULES = "bd03d67c940094a5"
