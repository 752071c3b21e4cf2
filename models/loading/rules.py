"""Under which rules a compiled form was made: written by ``python -m models.loading.rules_digest``."""

RULES = "6833175e9747c1c1"
