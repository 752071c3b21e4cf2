"""Under which rules a compiled form was made: written by ``python -m models.loading.rules_digest``."""

RULES = "911901b869e2a8e1"
