"""Under which rules a compiled form was made: written by ``python -m models.loading.rules_digest``."""

RULES = "09e23b4b7fd6e2e1"
