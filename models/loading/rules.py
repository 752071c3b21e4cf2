"""Under which rules a compiled form was made: written by ``python -m models.loading.rules_digest``."""

RULES = "edeaf9df6a5cbe67"
