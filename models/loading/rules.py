"""Under which rules a compiled form was made: written by ``python -m models.loading.rules_digest``."""

RULES = "88e725d2bfc202cd"
